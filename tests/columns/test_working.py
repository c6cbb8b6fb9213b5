"""Working time by the column: deadlines and what lies between, at every edge, and which rows have no answer."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.calendars import AbsoluteClosure
from servicepolicy.columns import working_between, working_deadlines
from tests.calendars.desk import ALWAYS, MICROSECOND, NEW_YORK, a_calendar, hours
from tests.columns.desk import IN_2026, NEVER_OPEN, OPEN_ALWAYS, lengths, moments, told

DESK = a_calendar("Mon-Fri 09:00-12:00 13:00-17:00")
"""Seven hours a day in UTC; 6 March 2026 is a Friday."""


class TestEdges:
    """Time used up exactly at a closing ends there, or with `edge="open"` at the next opening; back, the other way."""

    CASES = (
        ("2026-03-06T11:00", 1, "2026-03-06T12:00", "2026-03-06T13:00"),
        ("2026-03-06T16:00", 1, "2026-03-06T17:00", "2026-03-09T09:00"),
        ("2026-03-07T10:00", 3, "2026-03-09T12:00", "2026-03-09T13:00"),
        ("2026-03-06T12:30", 4, "2026-03-06T17:00", "2026-03-09T09:00"),
        ("2026-03-06T14:00", -1, "2026-03-06T13:00", "2026-03-06T12:00"),
        ("2026-03-06T10:00", -1, "2026-03-06T09:00", "2026-03-05T17:00"),
        ("2026-03-07T10:00", -7, "2026-03-06T09:00", "2026-03-05T17:00"),
        ("2026-03-06T10:00", 1, "2026-03-06T11:00", "2026-03-06T11:00"),
        ("2026-03-07T10:00", 0, "2026-03-07T10:00", "2026-03-07T10:00"),
        ("2026-03-06T17:00", 0, "2026-03-06T17:00", "2026-03-06T17:00"),
    )

    @pytest.mark.parametrize(("start", "count", "close", "reopens"), CASES)
    def test_one_amount_for_all(self, start, count, close, reopens):
        assert told(working_deadlines(moments(start), hours(count), DESK), "m") == [close]
        assert told(working_deadlines(moments(start), hours(count), DESK, edge="open"), "m") == [reopens]

    def test_an_amount_for_each(self):
        starts, counts, closes, reopens = (list(column) for column in zip(*self.CASES, strict=True))
        assert told(working_deadlines(moments(*starts), lengths(*counts), DESK), "m") == closes
        assert told(working_deadlines(moments(*starts), lengths(*counts), DESK, edge="open"), "m") == reopens

    def test_a_microsecond_beyond(self):
        starts = moments("2026-03-06T16:00", "2026-03-06T10:00")
        amounts = lengths(3_600_000_001, -3_600_000_001, unit="us")
        for edge in ("close", "open"):
            assert told(working_deadlines(starts, amounts, DESK, edge=edge), "us") == [
                "2026-03-09T09:00:00.000001",
                "2026-03-05T16:59:59.999999",
            ]


class TestBetween:
    """What lies between is open time only, and negative where the second moment is the earlier."""

    @pytest.mark.parametrize(
        ("start", "end", "worked"),
        [
            ("2026-03-06T16:00", "2026-03-09T10:00", hours(2)),
            ("2026-03-06T11:30", "2026-03-06T13:30", hours(1)),
            ("2026-03-06T17:00", "2026-03-09T09:00", hours(0)),
            ("2026-03-07T01:00", "2026-03-08T23:00", hours(0)),
            ("2025-12-31T16:00", "2026-01-01T10:00", hours(2)),
            ("2025-01-01T00:00", "2026-01-01T00:00", hours(7 * 261)),
        ],
    )
    def test_there_and_back(self, start, end, worked):
        assert working_between(moments(start, end), moments(end, start), DESK).tolist() == [worked, -worked]


class TestTheClockChanges:
    """Hours are those of the wall clock, open time is what has really passed."""

    NIGHTS = a_calendar("Sat-Sun 00:00-04:00", zone=NEW_YORK)

    @pytest.mark.parametrize(
        ("start", "count", "ends"),
        [
            pytest.param("2026-03-08T05:00", 3, "2026-03-08T08:00", id="the night of three hours ends at 04:00"),
            pytest.param("2026-03-08T05:00", 4, "2026-03-14T05:00", id="the fourth is on the next Saturday"),
            pytest.param("2026-11-01T04:00", 5, "2026-11-01T09:00", id="the night of five hours"),
            pytest.param("2026-11-01T09:00", -5, "2026-11-01T04:00", id="and back"),
        ],
    )
    def test_a_night_in_new_york(self, start, count, ends):
        assert told(working_deadlines(moments(start), hours(count), self.NIGHTS), "m") == [ends]

    def test_new_year_that_comes_twice(self):
        """Phoenix, 1 January 1944: at 00:01 the clock went back to 23:01 of the old year."""
        phoenix = a_calendar(ALWAYS, zone="America/Phoenix")
        at_first, later = moments("1944-01-01T06:00:00"), moments("1944-01-01T06:30:00")
        assert working_between(at_first, later, phoenix).tolist() == [hours(0.5)]
        assert working_between(later, later, phoenix).tolist() == [hours(0)]
        assert told(working_deadlines(later, hours(-1), phoenix)) == ["1944-01-01T05:30:00"]


class TestOpenTimeOfAnyLength:
    """Segments may be of a microsecond, of a year, or of no length at all."""

    def test_a_microsecond_between_two_closures(self):
        """Buckets as short as that would not fit into memory, so the boundaries are searched."""
        noon = datetime(2026, 3, 6, 12, tzinfo=UTC)
        calendar = a_calendar(
            absolute_closures=[
                AbsoluteClosure(noon, noon + hours(1)),
                AbsoluteClosure(noon + hours(1) + MICROSECOND, noon + hours(2)),
            ]
        )
        starts = moments("2026-03-06T11:00", "2026-03-06T12:30", "2026-03-06T15:00")
        assert told(working_deadlines(starts, hours(1), calendar), "us") == [
            "2026-03-06T12:00:00.000000",
            "2026-03-06T14:59:59.999999",
            "2026-03-06T16:00:00.000000",
        ]
        assert told(working_deadlines(starts, MICROSECOND, calendar), "us")[1] == "2026-03-06T13:00:00.000001"
        assert told(working_deadlines(starts, MICROSECOND, calendar, edge="open"), "us")[1] == (
            "2026-03-06T14:00:00.000000"
        )
        assert working_between(starts, starts[[2, 2, 0]], calendar).tolist() == [
            hours(2) + MICROSECOND,
            hours(1) + MICROSECOND,
            -hours(2) - MICROSECOND,
        ]

    def test_one_minute_a_week(self):
        calendar = a_calendar("Mon 10:00-10:01")
        assert told(working_deadlines(moments("2026-03-06"), timedelta(minutes=60), calendar)) == [
            "2027-04-26T10:01:00"
        ]

    def test_always_and_many_rows(self):
        """More rows than one piece: every answer is plain arithmetic."""
        rows = np.arange(40_001)
        starts = moments("2026-03-06") + (rows * 7_919 % 40_001) * np.timedelta64(61, "s")
        amounts = (rows - 20_000) * np.timedelta64(1, "m")
        ends = working_deadlines(starts, amounts, OPEN_ALWAYS)
        assert np.array_equal(ends, starts + amounts)
        assert np.array_equal(working_between(starts, ends, OPEN_ALWAYS), amounts)
        assert np.array_equal(working_deadlines(starts, hours(5), OPEN_ALWAYS), starts + np.timedelta64(5, "h"))

    def test_never(self):
        """Nothing is ever open: no amount leads anywhere, and no time lies between."""
        start = moments("2026-03-06T12:00", "NaT")
        assert told(working_deadlines(start, hours(0), NEVER_OPEN)) == ["2026-03-06T12:00:00", "NaT"]
        assert working_between(start[:1], moments("2030-01-01"), NEVER_OPEN).tolist() == [hours(0)]
        for amount in (hours(1), hours(-1), lengths(1, 1)):
            for edge in ("close", "open"):
                found = working_deadlines(start, amount, NEVER_OPEN, edge=edge, on_bad="mask")
                assert told(found) == [None, None]


class TestTheEndsOfTheCoverage:
    """A way may end exactly where the calendar's knowledge ends; one that needs a microsecond more has no answer."""

    @pytest.mark.parametrize(
        ("start", "amount", "edge", "ends"),
        [
            pytest.param("2026-12-31T16:00", hours(1), "close", "2026-12-31T17:00:00", id="to the last closing"),
            pytest.param("2026-12-31T16:00", hours(1), "open", None, id="the next opening is not known"),
            pytest.param("2026-12-31T16:00", hours(1) + MICROSECOND, "close", None, id="beyond"),
            pytest.param("2027-01-01T00:00", hours(0), "close", "2027-01-01T00:00:00", id="the very end"),
            pytest.param("2027-01-01T00:00", hours(-1), "close", "2026-12-31T16:00:00", id="back from the very end"),
            pytest.param("2027-01-01T00:00:00.000001", hours(0), "close", None, id="after the end"),
            pytest.param("2026-01-01T00:00", hours(8), "close", "2026-01-01T17:00:00", id="the very beginning"),
            pytest.param("2026-01-01T10:00", hours(-1), "close", "2026-01-01T09:00:00", id="to the first opening"),
            pytest.param("2026-01-01T10:00", hours(-1), "open", None, id="the closing before is not known"),
            pytest.param("2026-01-01T10:00", hours(-1) - MICROSECOND, "close", None, id="back beyond"),
            pytest.param("2025-12-31T23:59:59.999999", hours(1), "close", None, id="before the beginning"),
        ],
    )
    def test_of_a_calendar_of_one_year(self, start, amount, edge, ends):
        by_row = np.array([amount], "m8[us]")
        assert told(working_deadlines(moments(start), amount, IN_2026, edge=edge, on_bad="mask")) == [ends]
        assert told(working_deadlines(moments(start), by_row, IN_2026, edge=edge, on_bad="mask")) == [ends]

    def test_of_two_moments(self):
        ends = moments("2026-01-01", "2027-01-01", "2026-06-01", "2027-01-01T00:00:00.000001", "2025-12-31")
        found = working_between(ends[[0, 1, 3, 0, 0]], ends[[1, 0, 0, 3, 4]], IN_2026, on_bad="mask")
        assert told(found, "h") == ["2088 hours", "-2088 hours", None, None, None]

    @pytest.mark.parametrize(
        ("start", "count", "ends"),
        [
            ("1900-01-01T00:00", 8, "1900-01-01T17:00:00"),
            ("1900-01-01T12:00", -4, None),
            ("1900-01-01T12:00", -3, "1900-01-01T09:00:00"),
            ("1899-12-31T23:00", 1, None),
            ("2199-12-31T16:00", 1, "2199-12-31T17:00:00"),
            ("2199-12-31T16:00", 2, None),
            ("2200-01-01T00:00", -1, "2199-12-31T16:00:00"),
            ("2200-01-01T00:01", -1, None),
        ],
    )
    def test_of_a_calendar_without_holidays(self, start, count, ends):
        found = working_deadlines(moments(start, "2026-03-06T10:00")[:1], hours(count), a_calendar(), on_bad="mask")
        assert told(found) == [ends]


class TestNoMoreThanACentury:
    """A way over more than 100 years is refused, as `WorkingCalendar.add` does."""

    AHEAD, BACK = timedelta(days=36_738), timedelta(days=-36_676)
    """From 1 June 2000 to the end of 2100, and from 1 June 2100 back to the start of 2000."""

    @pytest.mark.parametrize("edge", ["close", "open"])
    @pytest.mark.parametrize(
        ("start", "amount", "ends"),
        [("2000-06-01", AHEAD, "2101-01-01T00:00:00"), ("2100-06-01", BACK, "2000-01-01T00:00:00")],
    )
    def test_a_hundred_years_and_a_microsecond_more(self, start, amount, ends, edge):
        assert told(working_deadlines(moments(start), amount, OPEN_ALWAYS, edge=edge)) == [ends]
        more = amount + (MICROSECOND if amount > hours(0) else -MICROSECOND)
        assert told(working_deadlines(moments(start), more, OPEN_ALWAYS, edge=edge, on_bad="mask")) == [None]
        with pytest.raises(CalendarError) as caught:
            working_deadlines(moments("NaT", start), more, OPEN_ALWAYS, edge=edge)
        assert str(caught.value) == (
            f"starts[1] is np.datetime64('{start}T00:00:00.000000'): "
            "give an amount that leads to a moment within 100 years"
        )

    def test_back_from_the_very_end(self):
        """The last midnight of 2199 is still of that year."""
        start = moments("2200-01-01")
        to_2099 = timedelta(days=-36_889)
        assert told(working_deadlines(start, to_2099, OPEN_ALWAYS)) == ["2099-01-01T00:00:00"]
        assert told(working_deadlines(start, to_2099 - MICROSECOND, OPEN_ALWAYS, on_bad="mask")) == [None]

    @pytest.mark.parametrize("amount", [timedelta.max, timedelta.min])
    def test_the_longest_amounts_there_are(self, amount):
        assert told(working_deadlines(moments("2026-03-06"), amount, OPEN_ALWAYS, on_bad="mask")) == [None]
        with pytest.raises(CalendarCoverageError):
            working_deadlines(moments("2026-03-06"), amount, OPEN_ALWAYS)


class TestRowsWithoutAnAnswer:
    """An error names the first of them and says how many more; or they are masked, the others answered."""

    STARTS = moments("2026-03-06T10:00", "2025-03-06T10:00", "NaT", "2027-03-05T10:00", "2026-12-31T16:30")

    def test_the_first_is_named(self):
        with pytest.raises(CalendarCoverageError) as caught:
            working_deadlines(self.STARTS, hours(1), IN_2026)
        assert caught.value.field == "starts[1]"
        assert caught.value.value == np.datetime64("2025-03-06T10:00:00.000000")
        assert caught.value.expected == (
            "give moments from 2026-01-01T00:00:00 to 2027-01-01T00:00:00 in UTC, "
            "as far as the calendar or its compiled years go; 2 more like it"
        )

    def test_the_others_are_answered(self):
        found = working_deadlines(self.STARTS, hours(1), IN_2026, on_bad="mask")
        assert isinstance(found, np.ma.MaskedArray)
        assert told(found) == ["2026-03-06T11:00:00", None, None, None, None]
        assert np.isnat(found.data).tolist() == [False, True, True, True, True]

    def test_nothing_is_masked_where_all_have_one(self):
        found = working_deadlines(self.STARTS[:1], hours(1), IN_2026, on_bad="mask")
        assert isinstance(found, np.ma.MaskedArray)
        assert found.mask is np.ma.nomask

    def test_in_a_table(self):
        """Rows are counted through the table, line by line."""
        with pytest.raises(CalendarCoverageError, match=r"^starts\[3\] is .*; 1 more like it$"):
            working_deadlines(self.STARTS[[0, 0, 0, 1, 0, 3]].reshape(2, 3), hours(1), IN_2026)

    def test_whose_end_is_not_known(self):
        with pytest.raises(CalendarCoverageError, match=r"^ends\[1\] is [^;]*$"):
            working_between(self.STARTS[[0, 0]], self.STARTS[[0, 3]], IN_2026)
