"""What the random searches of this folder have found, each worked out by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import DayCalendar, WeeklyHours, WorkingCalendar

ALL_DAY = WeeklyHours.parse("Mon-Sun 00:00-24:00")


class TestSkippedDates:
    """A date that a zone skips has no time of its own; a bound on it moves forward by the day that is missing."""

    def test_a_night_over_the_skipped_last_day_of_a_year(self):
        """Kiritimati went from 1994-12-30 to 1995-01-01: 22:00-06:00 is eight hours, six of them in the new year."""
        hours = WeeklyHours.parse("Fri 22:00-06:00")
        calendar = WorkingCalendar(zone="Pacific/Kiritimati", hours=hours, days=None)
        [night] = calendar.intervals(datetime(1994, 12, 30, tzinfo=UTC), datetime(1995, 1, 2, tzinfo=UTC))
        assert (night.starts_at.isoformat(), night.ends_at.isoformat()) == (
            "1994-12-30T22:00:00-10:00",
            "1995-01-01T06:00:00+14:00",
        )
        assert calendar.is_open(datetime(1994, 12, 31, 12, tzinfo=UTC))

    def test_it_is_no_working_day(self):
        """Samoa went from 2011-12-29 to 2011-12-31: nothing is open on the 30th, which never was."""
        calendar = WorkingCalendar(zone="Pacific/Apia", hours=ALL_DAY, days=None)
        for joined in (calendar, calendar & calendar, calendar | calendar):
            assert [joined.is_working_day(date(2011, 12, day)) for day in (29, 30, 31)] == [True, False, True]
            assert joined.add_working_days(date(2011, 12, 29), 1) == date(2011, 12, 31)


class TestTheNightBeforeTheFirstKnownDay:
    """Of the day before the first known one nothing can be said, so nothing is said until its night is over."""

    def test_a_night_in_which_the_clock_goes_back(self):
        """Saturday's night ends at 06:00 EST: ten in UTC is 05:00, and whether that Saturday was off is not known."""
        calendar = WorkingCalendar(
            zone="America/New_York",
            hours=WeeklyHours.parse("Sat 20:00-06:00"),
            days=DayCalendar(first=date(2026, 11, 1), last=date(2026, 12, 31)),
        )
        with pytest.raises(CalendarCoverageError):
            calendar.is_open(datetime(2026, 11, 1, 10, 59, 59, tzinfo=UTC))
        assert calendar.is_open(datetime(2026, 11, 1, 11, tzinfo=UTC)) is False

    def test_a_date_that_was_skipped(self):
        """Friday 2011-12-30 never was in Samoa; its 00:00-08:00 moves to Saturday, and is not known from there on."""
        calendar = WorkingCalendar(
            zone="Pacific/Apia",
            hours=WeeklyHours.parse("Fri 00:00-08:00"),
            days=DayCalendar(first=date(2011, 12, 31), last=date(2012, 12, 31)),
        )
        midnight = datetime(2011, 12, 30, 10, tzinfo=UTC)  # 2011-12-31T00:00+14:00
        with pytest.raises(CalendarCoverageError):
            calendar.is_open(midnight + timedelta(hours=7, minutes=59))
        assert calendar.is_open(midnight + timedelta(hours=8)) is False


class TestWorkingDaysAtTheEndOfKnowledge:
    """Working days are counted within the range of the days off, and not beyond it."""

    @pytest.mark.parametrize(("day", "count"), [(date(2026, 3, 3), -2), (date(2026, 10, 29), 2)])
    def test_no_day_outside(self, day, count):
        calendar = WorkingCalendar(
            zone="UTC",
            hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"),
            days=DayCalendar(first=date(2026, 3, 2), last=date(2026, 10, 30)),
        )
        assert calendar.is_working_day(calendar.add_working_days(day, count // 2))
        with pytest.raises(CalendarCoverageError):
            calendar.add_working_days(day, count)


class TestAYearThatBeginsTwice:
    """Phoenix put its clocks back from 00:01 of 1944-01-01 to 23:01 of the year before."""

    def test_working_time_goes_through(self):
        calendar = WorkingCalendar(zone="America/Phoenix", hours=ALL_DAY, days=None)
        start = datetime(1944, 1, 1, 6, 30, tzinfo=UTC)  # 23:30 again, after a minute of the new year
        assert calendar.add(start, timedelta(minutes=45)).isoformat() == "1944-01-01T00:15:00-07:00"
        assert calendar.subtract(start, timedelta(minutes=45)).isoformat() == "1943-12-31T23:45:00-06:00"


class TestNoMemory:
    """What a calendar was asked before does not move the limit of 100 years."""

    @pytest.mark.parametrize("asked", [(), (*range(1950, 2013), 2051)])
    def test_the_limit(self, asked):
        """A minute each Monday: 101 years have 5,270 Mondays, so 5,275 minutes from 1950-01-01 lead to 2051."""
        calendar = WorkingCalendar(zone="UTC", hours=WeeklyHours.parse("Mon 00:00-00:01"), days=None)
        for year in asked:
            calendar.is_open(datetime(year, 6, 1, tzinfo=UTC))
        with pytest.raises(ValueError, match="over 100 years"):
            calendar.add(datetime(1950, 1, 1, tzinfo=UTC), timedelta(minutes=5275))
