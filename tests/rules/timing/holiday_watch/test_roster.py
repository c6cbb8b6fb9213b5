"""D1.3.8b: what shifts leave uncovered."""

from datetime import timedelta

import pytest
from attrs import evolve

from servicepolicy.clauses.d1_3 import D1_3_8B
from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms, Roster, Shift, roster_gaps
from tests.builders import NEW_YORK, at
from tests.rules.timing.holiday_watch.cases import NEW_YEAR, STANDARD, a_shift, a_window

NEW_YORK_TIME = HolidayWatchTerms(calendar=NEW_YORK)


def gaps(*shifts, window=NEW_YEAR, terms=STANDARD):
    """The gaps of a roster, as texts without the year."""
    found = roster_gaps(Roster(window=window, shifts=shifts), terms)
    return [f"{gap.starts_at:MM-DD HH:mm:ss} - {gap.ends_at:MM-DD HH:mm:ss}" for gap in found.gaps]


class TestUncoveredTime:
    """The gaps are the time of the window that no shift covers."""

    @pytest.mark.parametrize(
        ("shifts", "found"),
        [
            pytest.param([], ["01-01 00:00:00 - 01-04 00:00:00"], id="nobody"),
            pytest.param([("01-01 00:00", "01-04 00:00")], [], id="one for all"),
            pytest.param([("01-01 00:00", "01-02 12:00"), ("01-02 12:00", "01-04 00:00")], [], id="one after another"),
            pytest.param([("01-02 08:00", "01-04 00:00"), ("01-01 00:00", "01-02 12:00")], [], id="overlap, unsorted"),
            pytest.param([("01-01 00:00", "01-04 00:00"), ("01-02 00:00", "01-03 00:00")], [], id="one inside another"),
            pytest.param(
                [("01-01 00:00", "01-02 12:00"), ("01-02 12:01", "01-04 00:00")],
                ["01-02 12:00:00 - 01-02 12:01:00"],
                id="a minute between",
            ),
            pytest.param(
                [("01-01 08:00", "01-01 20:00"), ("01-02 08:00", "01-02 20:00")],
                [
                    "01-01 00:00:00 - 01-01 08:00:00",
                    "01-01 20:00:00 - 01-02 08:00:00",
                    "01-02 20:00:00 - 01-04 00:00:00",
                ],
                id="daytime only",
            ),
            pytest.param([("2025-12-30 00:00", "01-05 00:00")], [], id="from before to after"),
            pytest.param(
                [("2025-12-30 00:00", "2025-12-31 00:00"), ("01-05 00:00", "01-06 00:00")],
                ["01-01 00:00:00 - 01-04 00:00:00"],
                id="before and after only",
            ),
            pytest.param(
                [("2025-12-30 00:00", "01-01 00:00"), ("01-04 00:00", "01-06 00:00")],
                ["01-01 00:00:00 - 01-04 00:00:00"],
                id="touching the bounds",
            ),
        ],
    )
    def test_of_three_days(self, shifts, found):
        texts = [[text if len(text) > 11 else f"2026-{text}" for text in bounds] for bounds in shifts]
        assert gaps(*(a_shift(*bounds) for bounds in texts)) == found

    def test_to_the_microsecond(self):
        shifts = [
            a_shift("2026-01-01 00:00", "2026-01-02 12:00"),
            a_shift("2026-01-02 12:00:00.000001", "2026-01-04 00:00"),
        ]
        found = roster_gaps(Roster(window=NEW_YEAR, shifts=shifts), STANDARD)
        assert found.uncovered == timedelta(microseconds=1)
        assert [gap.starts_at.isoformat() for gap in found.gaps] == ["2026-01-02T12:00:00+08:00"]
        assert [gap.ends_at.isoformat() for gap in found.gaps] == ["2026-01-02T12:00:00.000001+08:00"]

    def test_the_whole_of_it(self):
        shifts = [a_shift("2026-01-01 08:00", "2026-01-01 20:00"), a_shift("2026-01-02 08:00", "2026-01-02 20:00")]
        assert roster_gaps(Roster(window=NEW_YEAR, shifts=shifts), STANDARD).uncovered == timedelta(hours=48)
        full = roster_gaps(Roster(window=NEW_YEAR, shifts=[a_shift("2026-01-01 00:00", "2026-01-04 00:00")]), STANDARD)
        assert (full.gaps, full.uncovered) == ((), timedelta(0))
        assert [reason.clause for reason in full.because] == [D1_3_8B]


class TestZones:
    """Shifts count by instants, whatever their zones and whatever the clock does."""

    def test_a_shift_in_another_zone(self):
        """11:00 in New York is midnight in Shanghai."""
        assert gaps(a_shift("2025-12-31 11:00", "2026-01-02 23:00", "America/New_York")) == [
            "01-03 12:00:00 - 01-04 00:00:00"
        ]

    def test_gaps_are_on_the_calendar_s_wall_clock(self):
        (gap,) = roster_gaps(Roster(window=NEW_YEAR, shifts=()), NEW_YORK_TIME).gaps
        assert gap.starts_at.isoformat() == "2025-12-31T11:00:00-05:00"

    @pytest.mark.parametrize(
        ("starts_at", "ends_at", "hours"),
        [
            pytest.param("2026-03-08 00:00", "2026-03-09 00:00", 23, id="an hour is skipped"),
            pytest.param("2026-11-01 00:00", "2026-11-02 00:00", 25, id="an hour comes twice"),
        ],
    )
    def test_a_day_that_changes_the_clock(self, starts_at, ends_at, hours):
        found = roster_gaps(Roster(window=a_window(starts_at, ends_at, NEW_YORK), shifts=()), NEW_YORK_TIME)
        assert found.uncovered == timedelta(hours=hours)

    def test_the_repeated_hour_is_two(self):
        """On 1 November 2026 New York has 01:00 to 02:00 twice; a shift in the first pass leaves the second open."""
        first = Shift(
            starts_at=at("2026-11-01 00:00", "America/New_York"),
            ends_at=at("2026-11-01 01:00", "America/New_York", fold=1),
        )
        window = a_window("2026-11-01 00:00", "2026-11-01 03:00", NEW_YORK)
        (gap,) = roster_gaps(Roster(window=window, shifts=[first]), NEW_YORK_TIME).gaps
        assert gap.starts_at.isoformat() == "2026-11-01T01:00:00-05:00"
        assert evolve(first, ends_at=at("2026-11-01 01:30", "America/New_York", fold=1)) != first
