"""Limits: each kind of time a type of its own, each with one way from a start to a moment."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
)
from servicepolicy.calendars import (
    CalendarDays,
    DayCalendar,
    Elapsed,
    Months,
    StartTime,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from tests.builders import at
from tests.calendars.desk import (
    ALWAYS,
    LONDON,
    MICROSECOND,
    NEW_YORK,
    SHANGHAI,
    a_calendar,
    a_year,
    hours,
)

OFFICE = a_calendar("Mon-Fri 08:30-17:30", SHANGHAI)
DESK = a_calendar("Mon-Fri 08:30-17:00", NEW_YORK)
"""July 2011 has its Mondays on the 4th, 11th and 18th; no holidays."""
KEEP, OPENING = StartTime.KEEP, StartTime.OPENING


def desk(text):
    """A moment in July 2011 on the desk's wall clock."""
    return at(f"2011-07-{text}", NEW_YORK)


def days_after(limit, start, calendar=DESK):
    """Where a limit in working days ends, without the offset."""
    return limit.after(start, calendar).isoformat()[:-6].replace("T", " ")


class TestElapsed:
    """A length of time on the clock: nights, weekends and days off count, across changes of the clock too."""

    @pytest.mark.parametrize(
        ("start", "length", "end"),
        [
            pytest.param(at("2026-03-06 16:00"), hours(24), "2026-03-07T16:00:00+08:00", id="into a Saturday"),
            pytest.param(at("2026-03-06 16:00"), hours(0), "2026-03-06T16:00:00+08:00", id="none"),
            pytest.param(at("2026-03-06 16:00"), MICROSECOND, "2026-03-06T16:00:00.000001+08:00", id="a microsecond"),
            pytest.param(at("2026-03-06 16:00", "UTC"), hours(1), "2026-03-07T01:00:00+08:00", id="in the other zone"),
            pytest.param(at("1986-05-03 12:00"), hours(24), "1986-05-04T13:00:00+09:00", id="over a gap"),
            pytest.param(at("2025-12-31 12:00"), hours(24), "2026-01-01T12:00:00+08:00", id="over New Year"),
            pytest.param(at("2024-02-28 12:00"), hours(24), "2024-02-29T12:00:00+08:00", id="to a leap day"),
        ],
    )
    def test_after(self, start, length, end):
        assert Elapsed(length).after(start, OFFICE).isoformat() == end

    def test_it_needs_no_day_calendar(self):
        limited = a_calendar(zone=SHANGHAI, days=a_year(2025))
        assert Elapsed(hours(24)).after(at("2026-03-06 16:00"), limited).isoformat() == "2026-03-07T16:00:00+08:00"

    def test_a_century_at_most(self):
        assert Elapsed(timedelta(days=36_525)).after(at("2026-03-06 16:00"), OFFICE).isoformat() == (
            "2126-03-07T16:00:00+08:00"
        )


class TestWorkingTime:
    """A length of working time: only the time the calendar is open counts; `edge` says where it ends at a closing."""

    @pytest.mark.parametrize(
        ("start", "length", "edge", "end"),
        [
            pytest.param("2026-03-06 16:30", hours(2), "close", "2026-03-09T09:30:00+08:00", id="over a weekend"),
            pytest.param("2026-03-06 16:30", hours(1), "close", "2026-03-06T17:30:00+08:00", id="to the closing"),
            pytest.param("2026-03-06 16:30", hours(1), "open", "2026-03-09T08:30:00+08:00", id="to the next opening"),
            pytest.param("2026-03-07 12:00", hours(0), "open", "2026-03-07T12:00:00+08:00", id="none"),
        ],
    )
    def test_after(self, start, length, edge, end):
        assert WorkingTime(length, edge=edge).after(at(start), OFFICE).isoformat() == end

    def test_it_stays_at_the_closing_unless_said_otherwise(self):
        assert WorkingTime(hours(1)) == WorkingTime(hours(1), edge="close")
        assert WorkingTime(hours(1)) != WorkingTime(hours(1), edge="open")


class TestWorkingDays:
    """It ends on the n-th working day after day zero, the day of the start, at the start's time of day."""

    @pytest.mark.parametrize(
        ("start", "count", "end"),
        [
            pytest.param("11 10:15", 1, "2011-07-12 10:15:00", id="Monday and one"),
            pytest.param("11 10:15", 5, "2011-07-18 10:15:00", id="Monday and five"),
            pytest.param("15 10:15", 1, "2011-07-18 10:15:00", id="Friday and one"),
            pytest.param("11 10:15", 0, "2011-07-11 10:15:00", id="none"),
            pytest.param("11 06:00", 1, "2011-07-12 06:00:00", id="before hours"),
            pytest.param("11 22:00:00.5", 1, "2011-07-12 22:00:00.500000", id="after hours"),
            pytest.param("11 00:00", 1, "2011-07-12 00:00:00", id="midnight"),
        ],
    )
    def test_from_a_working_day(self, start, count, end):
        assert days_after(WorkingDays(count), desk(start)) == end

    @pytest.mark.parametrize(
        ("start", "count", "end"),
        [
            pytest.param("09 10:15", 1, "2011-07-11 10:15:00", id="Saturday and one"),
            pytest.param("10 10:15", 1, "2011-07-11 10:15:00", id="Sunday and one"),
            pytest.param("09 10:15", 3, "2011-07-13 10:15:00", id="Saturday and three"),
            pytest.param("09 10:15", 0, "2011-07-09 10:15:00", id="none"),
        ],
    )
    def test_a_day_off_is_its_own_day_zero(self, start, count, end):
        assert days_after(WorkingDays(count), desk(start)) == end

    def test_or_counts_from_the_next_working_day(self):
        later = WorkingDays(1, from_next_working_day=True)
        assert days_after(later, desk("09 10:15")) == "2011-07-12 10:15:00"
        assert days_after(later, desk("11 10:15")) == "2011-07-12 10:15:00"
        assert days_after(WorkingDays(0, from_next_working_day=True), desk("09 10:15")) == "2011-07-11 10:15:00"

    def test_days_off_and_makeup_days_count_as_they_are_worked(self):
        calendar = a_calendar(zone=LONDON, days=a_year(off=[date(2026, 3, 9)], makeup=[date(2026, 3, 14)]))
        start = at("2026-03-06 12:00", LONDON)
        assert days_after(WorkingDays(1), start, calendar) == "2026-03-10 12:00:00"
        assert days_after(WorkingDays(5), start, calendar) == "2026-03-14 12:00:00"

    def test_the_day_is_that_of_the_calendars_zone(self):
        start = at("2026-03-06 20:00", "UTC")  # Saturday, 04:00 in Shanghai
        assert WorkingDays(1).after(start, OFFICE).isoformat() == "2026-03-09T04:00:00+08:00"

    def test_the_end_of_the_coverage(self):
        calendar = a_calendar(days=a_year())
        assert days_after(WorkingDays(1), at("2026-12-30 12:00", "UTC"), calendar) == "2026-12-31 12:00:00"
        with pytest.raises(CalendarCoverageError, match="from 2026-01-01 to 2026-12-31"):
            WorkingDays(2).after(at("2026-12-30 12:00", "UTC"), calendar)


class TestCutOff:
    """A start at or after the cut-off of a working day belongs to the working day after it, kept or at its opening."""

    @pytest.mark.parametrize(
        ("start", "late", "end"),
        [
            pytest.param("11 16:59:59.999999", OPENING, "2011-07-12 16:59:59.999999", id="just before"),
            pytest.param("11 17:00", OPENING, "2011-07-13 08:30:00", id="at it, to the opening"),
            pytest.param("11 17:00", KEEP, "2011-07-13 17:00:00", id="at it, kept"),
            pytest.param("11 23:59", OPENING, "2011-07-13 08:30:00", id="late at night"),
            pytest.param("12 00:00", OPENING, "2011-07-13 00:00:00", id="after midnight"),
            pytest.param("15 18:00", OPENING, "2011-07-19 08:30:00", id="on a Friday"),
            pytest.param("15 18:00", KEEP, "2011-07-19 18:00:00", id="on a Friday, kept"),
        ],
    )
    def test_one_day_from_17_00_on(self, start, late, end):
        assert days_after(WorkingDays(1, cut_off=time(17), late=late), desk(start)) == end

    def test_a_late_start_counts_from_the_opening_unless_said_otherwise(self):
        assert WorkingDays(1, cut_off=time(17)) == WorkingDays(1, cut_off=time(17), late=OPENING)

    def test_without_a_cut_off_no_start_is_late(self):
        assert days_after(WorkingDays(1, late=OPENING), desk("11 23:59")) == "2011-07-12 23:59:00"

    def test_a_day_off_has_no_cut_off_of_its_own(self):
        assert days_after(WorkingDays(1, cut_off=time(17)), desk("09 18:00")) == "2011-07-11 18:00:00"


class TestEarlyStart:
    """A start before its day's opening keeps its time of day, or counts from the opening."""

    @pytest.mark.parametrize(
        ("start", "early", "end"),
        [
            pytest.param("11 06:00", KEEP, "2011-07-12 06:00:00", id="kept"),
            pytest.param("11 06:00", OPENING, "2011-07-12 08:30:00", id="to the opening"),
            pytest.param("11 08:29:59.999999", OPENING, "2011-07-12 08:30:00", id="just before"),
            pytest.param("11 08:30", OPENING, "2011-07-12 08:30:00", id="at the opening"),
            pytest.param("11 08:30:00.000001", OPENING, "2011-07-12 08:30:00.000001", id="just after"),
            pytest.param("11 22:00", OPENING, "2011-07-12 22:00:00", id="an evening is not early"),
        ],
    )
    def test_one_day(self, start, early, end):
        assert days_after(WorkingDays(1, early=early), desk(start)) == end


class TestStartOnADayOff:
    """A start on a day off keeps its time of day, or counts from the opening of the next working day."""

    @pytest.mark.parametrize(
        ("day_off", "from_next", "end"),
        [
            pytest.param(KEEP, False, "2011-07-11 10:15:00", id="kept"),
            pytest.param(OPENING, False, "2011-07-11 08:30:00", id="to the opening"),
            pytest.param(KEEP, True, "2011-07-12 10:15:00", id="kept, from the next working day"),
            pytest.param(OPENING, True, "2011-07-12 08:30:00", id="to the opening of the next working day"),
        ],
    )
    def test_one_day(self, day_off, from_next, end):
        limit = WorkingDays(1, day_off=day_off, from_next_working_day=from_next)
        assert days_after(limit, desk("09 10:15")) == end

    def test_no_deadline_lies_before_its_start(self):
        assert days_after(WorkingDays(0, day_off=OPENING), desk("09 10:15")) >= "2011-07-09 10:15:00"


class TestTheTwoRulesOfBoston:
    """The city's two rules: what a weekend, an early and a late start do."""

    IN_2011 = WorkingDays(3, cut_off=time(17), late=OPENING, early=KEEP, day_off=KEEP, from_next_working_day=True)
    FROM_2015 = WorkingDays(
        3, cut_off=time(17), late=OPENING, early=OPENING, day_off=OPENING, from_next_working_day=True
    )

    @pytest.mark.parametrize(
        ("start", "in_2011", "from_2015"),
        [
            pytest.param("11 10:15", "2011-07-14 10:15:00", "2011-07-14 10:15:00", id="in hours"),
            pytest.param("11 06:00", "2011-07-14 06:00:00", "2011-07-14 08:30:00", id="early"),
            pytest.param("11 16:59:59", "2011-07-14 16:59:59", "2011-07-14 16:59:59", id="last second"),
            pytest.param("11 17:00", "2011-07-15 08:30:00", "2011-07-15 08:30:00", id="late"),
            pytest.param("12 17:00", "2011-07-18 08:30:00", "2011-07-18 08:30:00", id="late, over a weekend"),
            pytest.param("09 10:15", "2011-07-14 10:15:00", "2011-07-14 08:30:00", id="Saturday"),
            pytest.param("10 23:00", "2011-07-15 08:30:00", "2011-07-14 08:30:00", id="Sunday, late at night"),
            pytest.param("09 06:00", "2011-07-14 06:00:00", "2011-07-14 08:30:00", id="Saturday, early"),
        ],
    )
    def test_three_days(self, start, in_2011, from_2015):
        assert days_after(self.IN_2011, desk(start)) == in_2011
        assert days_after(self.FROM_2015, desk(start)) == from_2015


class TestWorkingDaysAtAChangeOfTheClock:
    """The time of day is that of the calendar's wall clock; one that is skipped moves forward by the gap."""

    ALL_WEEK = a_calendar(ALWAYS, NEW_YORK)

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param(at("2026-03-07 02:30", NEW_YORK), "2026-03-08T03:30:00-04:00", id="into the gap"),
            pytest.param(at("2026-03-07 12:00", NEW_YORK), "2026-03-08T12:00:00-04:00", id="over the gap"),
            pytest.param(at("2026-10-31 01:30", NEW_YORK), "2026-11-01T01:30:00-04:00", id="the first pass"),
            pytest.param(at("2026-11-01 01:30", NEW_YORK, fold=1), "2026-11-02T01:30:00-05:00", id="from the second"),
        ],
    )
    def test_one_day(self, start, end):
        assert WorkingDays(1).after(start, self.ALL_WEEK).isoformat() == end
        assert CalendarDays(1).after(start, self.ALL_WEEK).isoformat() == end

    @pytest.mark.parametrize("fold", [0, 1])
    @pytest.mark.parametrize(
        "limit", [WorkingDays(0), CalendarDays(0), Months(0), Elapsed(hours(0)), WorkingTime(hours(0))]
    )
    def test_none_stays_in_its_pass(self, limit, fold):
        start = at("2026-11-01 01:30", NEW_YORK, fold=fold)
        assert limit.after(start, self.ALL_WEEK).isoformat() == f"2026-11-01T01:30:00-0{4 + fold}:00"

    def test_24_hours_are_not_a_day(self):
        start = at("2026-10-31 12:00", NEW_YORK)
        assert Elapsed(hours(24)).after(start, self.ALL_WEEK).isoformat() == "2026-11-01T11:00:00-05:00"
        assert CalendarDays(1).after(start, self.ALL_WEEK).isoformat() == "2026-11-01T12:00:00-05:00"


class TestCalendarDays:
    """The same time of day so many dates later, whatever is worked."""

    @pytest.mark.parametrize(
        ("start", "count", "end"),
        [
            pytest.param("2026-03-06 16:00", 1, "2026-03-07T16:00:00+08:00", id="a day"),
            pytest.param("2026-03-06 16:00", 56, "2026-05-01T16:00:00+08:00", id="eight weeks"),
            pytest.param("2026-03-06 16:00", 0, "2026-03-06T16:00:00+08:00", id="none"),
            pytest.param("2025-12-31 16:00", 1, "2026-01-01T16:00:00+08:00", id="over New Year"),
            pytest.param("2024-02-28 16:00", 1, "2024-02-29T16:00:00+08:00", id="to a leap day"),
            pytest.param("2026-02-28 16:00", 1, "2026-03-01T16:00:00+08:00", id="no leap day"),
            pytest.param("1986-05-03 02:30", 1, "1986-05-04T03:30:00+09:00", id="into a gap"),
            pytest.param("2026-03-06 16:00", 36_525, "2126-03-07T16:00:00+08:00", id="a century"),
        ],
    )
    def test_after(self, start, count, end):
        assert CalendarDays(count).after(at(start), OFFICE).isoformat() == end


class TestMonths:
    """The same day and time so many months later, or the month's last day where it has no such day."""

    @pytest.mark.parametrize(
        ("start", "count", "end"),
        [
            pytest.param("2026-03-06 16:00", 1, "2026-04-06T16:00:00+08:00", id="a month"),
            pytest.param("2026-01-31 16:00", 1, "2026-02-28T16:00:00+08:00", id="to February"),
            pytest.param("2024-01-31 16:00", 1, "2024-02-29T16:00:00+08:00", id="to a leap February"),
            pytest.param("2026-01-31 16:00", 2, "2026-03-31T16:00:00+08:00", id="past February"),
            pytest.param("2026-08-31 16:00", 1, "2026-09-30T16:00:00+08:00", id="to a month of 30"),
            pytest.param("2025-12-31 16:00", 1, "2026-01-31T16:00:00+08:00", id="over New Year"),
            pytest.param("2024-02-29 16:00", 12, "2025-02-28T16:00:00+08:00", id="a year from a leap day"),
            pytest.param("2024-02-29 16:00", 48, "2028-02-29T16:00:00+08:00", id="four years from it"),
            pytest.param("2026-03-06 16:00", 0, "2026-03-06T16:00:00+08:00", id="none"),
            pytest.param("1986-04-04 02:30", 1, "1986-05-04T03:30:00+09:00", id="into a gap"),
            pytest.param("2026-03-06 16:00", 1200, "2126-03-06T16:00:00+08:00", id="a century"),
        ],
    )
    def test_after(self, start, count, end):
        assert Months(count).after(at(start), OFFICE).isoformat() == end

    def test_a_month_ends_in_the_first_pass_of_a_repeated_hour(self):
        start = at("2026-10-01 01:30", NEW_YORK)
        assert Months(1).after(start, DESK).isoformat() == "2026-11-01T01:30:00-04:00"


class TestDayFactsOfAPublicSystem:
    """What the Ministry of Justice's correspondence tool computes, with England's holidays."""

    ENGLAND = a_calendar(
        zone=LONDON,
        days=a_year(
            2017,
            last=date(2019, 12, 31),
            off=[date(2017, 5, 1), date(2017, 5, 29), date(2019, 5, 6), date(2019, 12, 25), date(2019, 12, 26)],
        ),
    )

    @pytest.mark.parametrize(("count", "due"), [(10, "2017-06-02"), (20, "2017-06-16")])
    def test_working_days_from_thursday_18_may_2017(self, count, due):
        assert WorkingDays(count).after(at("2017-05-18 14:00", LONDON), self.ENGLAND).date().isoformat() == due

    def test_counted_from_the_day_of_receipt_as_day_one(self):
        assert self.ENGLAND.add_working_days(date(2017, 5, 18), 19) == date(2017, 6, 15)

    @pytest.mark.parametrize(
        ("received", "months", "falls_on", "due"),
        [
            pytest.param("2019-09-27", 1, "2019-10-27", date(2019, 10, 28), id="a Sunday"),
            pytest.param("2019-04-06", 1, "2019-05-06", date(2019, 5, 7), id="a holiday"),
            pytest.param("2019-09-26", 3, "2019-12-26", date(2019, 12, 27), id="Boxing Day"),
        ],
    )
    def test_months_that_end_on_a_day_off_and_the_working_day_after(self, received, months, falls_on, due):
        end = Months(months).after(at(f"{received} 12:00", LONDON), self.ENGLAND)
        assert end.date().isoformat() == falls_on
        assert not self.ENGLAND.is_working_day(date.fromisoformat(falls_on))
        assert self.ENGLAND.add_working_days(date.fromisoformat(falls_on), 1) == due


class TestNoWorkingDayAtTheEnd:
    """No working days from a day off at the end of the range need no day beyond it."""

    def test_it_stays(self):
        days = DayCalendar(first=date(2026, 1, 1), last=date(2026, 1, 31))
        calendar = WorkingCalendar(zone="UTC", hours=WeeklyHours.parse("Mon-Fri 08:00-17:00"), days=days)
        start = datetime(2026, 1, 31, 10, tzinfo=UTC)
        assert WorkingDays(0).after(start, calendar).isoformat() == "2026-01-31T10:00:00+00:00"
