"""Years whose wall clock never jumps are counted on the clock itself, all others by instants."""

from datetime import date, datetime

import pendulum
import pytest

from servicepolicy.basis.moments import EPOCH
from servicepolicy.calendars.zone import DAY, in_zone, instant_of, midnight, offsets_between, plain_stretches
from tests.builders import at
from tests.calendars.desk import ALWAYS, MICROSECOND, a_calendar, hours

BOA_VISTA = "America/Boa_Vista"


def is_steady(zone, start, end):
    """Whether the offset stays the same between two instants."""
    return len(offsets_between(zone, start, end)) == 1


def steady(zone, year):
    """Whether the offset stays the same in a year of a zone."""
    zone = pendulum.timezone(zone)
    return is_steady(zone, *(instant_of(zone, midnight(date(one, 1, 1))) for one in (year, year + 1)))


class TestSteadyYears:
    """A year is steady if its offset from UTC never changes, however short the change."""

    @pytest.mark.parametrize(
        ("zone", "year", "is_so"),
        [
            pytest.param("Asia/Shanghai", 1985, True, id="Shanghai, the last before summer time"),
            pytest.param("Asia/Shanghai", 1986, False, id="Shanghai, the first summer"),
            pytest.param("Asia/Shanghai", 1991, False, id="Shanghai, the last summer"),
            pytest.param("Asia/Shanghai", 1992, True, id="Shanghai, since"),
            pytest.param("America/New_York", 2026, False, id="New York"),
            pytest.param("Asia/Kolkata", 2026, True, id="Kolkata"),
            pytest.param(BOA_VISTA, 2000, False, id="Boa Vista, a summer time of one week"),
            pytest.param(BOA_VISTA, 2001, True, id="Boa Vista, without"),
        ],
    )
    def test_it_is_seen(self, zone, year, is_so):
        assert steady(zone, year) is is_so

    def test_a_change_at_the_very_end_counts(self):
        zone = pendulum.timezone("America/New_York")
        change = instant_of(zone, midnight(date(2026, 3, 8))) + hours(2)
        assert is_steady(zone, change - 20 * DAY, change - MICROSECOND)
        assert not is_steady(zone, change - 20 * DAY, change)

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param("2000-10-07 23:00", "2000-10-08T01:30:00-03:00", id="into it"),
            pytest.param("2000-10-10 23:00", "2000-10-11T00:30:00-03:00", id="in it"),
            pytest.param("2000-10-14 23:00", "2000-10-14T23:30:00-04:00", id="out of it"),
        ],
    )
    def test_a_week_of_summer_time(self, start, end):
        assert a_calendar(ALWAYS, BOA_VISTA).add(at(start, BOA_VISTA), hours(1.5)).isoformat() == end


class TestPlainStretches:
    """Between changes the clock is trusted, but for the times it shows twice; what it skips lies in none of them."""

    @pytest.mark.parametrize(
        ("zone", "year", "expected"),
        [
            pytest.param(
                "America/New_York",
                2026,
                [
                    ("2026-01-01T00:00:00-05:00", "2026-03-08T03:00:00-04:00"),
                    ("2026-03-08T03:00:00-04:00", "2026-11-01T01:00:00-04:00"),
                    ("2026-11-01T02:00:00-05:00", "2027-01-01T00:00:00-05:00"),
                ],
                id="New York",
            ),
            pytest.param(
                "America/Phoenix",  # back from 00:01 to 23:01 of the year before: those 59 minutes are not of 1944
                1944,
                [
                    ("1944-01-01T00:01:00-07:00", "1944-04-01T01:01:00-06:00"),
                    ("1944-04-01T01:01:00-06:00", "1944-09-30T23:01:00-06:00"),
                ],
                id="Phoenix",
            ),
            pytest.param(
                "Asia/Shanghai", 2026, [("2026-01-01T00:00:00+08:00", "2027-01-01T00:00:00+08:00")], id="Shanghai"
            ),
        ],
    )
    def test_they_are(self, zone, year, expected):
        zone = pendulum.timezone(zone)
        start, end = (instant_of(zone, midnight(date(one, 1, 1))) for one in (year, year + 1))
        found = plain_stretches(offsets_between(zone, start - 2 * DAY, end + 2 * DAY), (start, end))
        told = [(in_zone(zone, begins).isoformat(), in_zone(zone, ends).isoformat()) for begins, ends, _ in found]
        assert told[: len(expected)] == expected

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param("2026-03-08T01:30:00-05:00", "2026-03-08T03:30:00-04:00", id="over the hour that is skipped"),
            pytest.param("2026-11-01T00:30:00-04:00", "2026-11-01T01:30:00-04:00", id="into the first pass"),
            pytest.param("2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00", id="from one pass to the other"),
            pytest.param("2026-11-01T01:30:00-05:00", "2026-11-01T02:30:00-05:00", id="out of the second pass"),
            pytest.param("2026-03-08T01:00:00-05:00", "2026-03-08T03:00:00-04:00", id="up to the hour that is skipped"),
            pytest.param("2026-11-01T00:00:00-04:00", "2026-11-01T01:00:00-04:00", id="up to the first pass"),
            pytest.param("2026-11-01T01:00:00-04:00", "2026-11-01T01:00:00-05:00", id="from one start to the other"),
            pytest.param("2026-11-01T01:00:00-05:00", "2026-11-01T02:00:00-05:00", id="all of the second pass"),
        ],
    )
    def test_an_hour_across_their_ends(self, start, end):
        calendar = a_calendar(ALWAYS, "America/New_York")
        calendar.is_working_day(date(2026, 1, 1))  # the year is kept
        begins = in_zone(calendar.timezone, datetime.fromisoformat(start) - EPOCH)
        assert begins.isoformat() == start
        assert calendar.add(begins, hours(1)).isoformat() == end
        assert calendar.subtract(calendar.add(begins, hours(1)), hours(1)).isoformat() == start
        assert calendar.between(begins, calendar.add(begins, hours(1))) == hours(1)


class TestANightPastADateThatNeverWas:
    """Hours that run past midnight run on into the next date there is, also into the next year."""

    def test_kiritimati_had_no_31_december_1994(self):
        friday = a_calendar("Fri 00:15-24:15", "Pacific/Kiritimati")
        (span,) = friday.intervals(at("1994-12-30 00:00", friday.zone), at("1995-01-02 00:00", friday.zone))
        assert span.starts_at.isoformat() == "1994-12-30T00:15:00-10:00"
        assert span.ends_at.isoformat() == "1995-01-01T00:15:00+14:00"
