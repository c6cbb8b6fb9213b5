"""A compiled year: days that share their shape, and look-ups that hold however open time is spread over it."""

from datetime import date, datetime, timedelta

import pendulum
import pytest

from servicepolicy.basis.errors import CalendarCoverageError, FactsTypeError
from servicepolicy.calendars import AbsoluteClosure, Closure, DayCalendar, HoursOn, Interval
from tests.builders import at
from tests.calendars.desk import ALWAYS, MICROSECOND, NEW_YORK, a_calendar, a_year, hours, utc

LUNCH = "Mon-Fri 09:00-12:00 13:00-17:00"
MARCH = utc("2026-03-02 00:00")
"""A Monday."""


def compiled(calendar, number=2026):
    """A year as it is kept."""
    return calendar.years.of(number)


class TestDaysShareTheirShape:
    """A year keeps a shape once, however many days have it."""

    @pytest.mark.parametrize(
        ("calendar", "shapes"),
        [
            pytest.param(a_calendar(LUNCH), 2, id="worked or not"),
            pytest.param(a_calendar("Mon-Thu 09:00-17:00; Fri 09:00-15:00"), 3, id="a short Friday"),
            pytest.param(a_calendar("Mon-Sun 22:00-06:00"), 2, id="nights, and the end of the year"),
            pytest.param(a_calendar(ALWAYS), 2, id="always, and the end of the year"),
        ],
    )
    def test_shapes(self, calendar, shapes):
        assert len({id(shape) for shape in compiled(calendar).shapes}) == shapes

    def test_an_hour_of_summer_time_is_a_shift(self):
        """The days of a year whose clock is changed begin an hour later on the wall clock, until it changes back."""
        year = compiled(a_calendar(LUNCH, NEW_YORK))
        assert {shape.spans[0][0] for shape in year.shapes if shape.spans} == {hours(9), hours(8)}


class TestHowOpenTimeIsSpread:
    """The way back from open time to a moment is found however open time is spread over the year."""

    def test_a_minute_a_week(self):
        calendar = a_calendar("Mon 10:00-10:01")
        assert calendar.add(MARCH, hours(minutes=1)).isoformat() == "2026-03-02T10:01:00+00:00"
        assert calendar.add(MARCH, hours(minutes=1, seconds=30)).isoformat() == "2026-03-09T10:00:30+00:00"
        assert calendar.subtract(MARCH, hours(minutes=2)).isoformat() == "2026-02-16T10:00:00+00:00"

    def test_many_short_days_after_long_ones(self):
        """From March on a day has a second: a hundred of them lie in one stretch that has a hint."""
        days = a_year()
        spring = [date(2026, 3, 1) + timedelta(days=n) for n in range(100)]
        second = (Interval(hours(9), hours(9, seconds=1)),)
        calendar = a_calendar(ALWAYS, days=days, replaced=[HoursOn(day, second) for day in spring])
        assert len(compiled(calendar).hints) <= 1024  # not one a second, short as the shortest day is
        start = utc("2026-03-01 00:00")
        for count in (1, 2, 50, 100):
            day = spring[count - 1].isoformat()
            assert calendar.add(start, hours(seconds=count)).isoformat() == f"{day}T09:00:01+00:00"
            assert calendar.next_open(calendar.add(start, hours(seconds=count)) + MICROSECOND).isoformat() == (
                "2026-06-09T00:00:00+00:00" if count == 100 else f"{spring[count].isoformat()}T09:00:00+00:00"
            )

    def test_spans_that_a_microsecond_parts(self):
        closed = AbsoluteClosure(utc("2026-03-02 10:00"), utc("2026-03-02 10:00") + MICROSECOND)
        calendar = a_calendar(absolute_closures=[closed])
        at_ten = utc("2026-03-02 10:00")
        assert calendar.add(MARCH, hours(1)).isoformat() == "2026-03-02T10:00:00+00:00"
        assert calendar.add(MARCH, hours(1), edge="open").isoformat() == "2026-03-02T10:00:00.000001+00:00"
        assert calendar.add(MARCH, hours(1) + MICROSECOND).isoformat() == "2026-03-02T10:00:00.000002+00:00"
        assert calendar.between(MARCH, at_ten + MICROSECOND) == hours(1)
        assert not calendar.is_open(at_ten)

    def test_a_span_over_the_end_of_a_day(self):
        """It is cut there and is one all the same: nothing opens or closes at midnight."""
        calendar = a_calendar("Mon-Fri 22:00-06:00")
        midnight = utc("2026-03-03 00:00")
        assert calendar.add(MARCH, hours(2), edge="open") == midnight
        assert calendar.is_open(midnight)
        assert calendar.previous_close(midnight) == calendar.next_open(midnight) == midnight
        (span,) = calendar.intervals(utc("2026-03-02 12:00"), utc("2026-03-03 12:00"))
        assert (span.starts_at, span.ends_at) == (utc("2026-03-02 22:00"), utc("2026-03-03 06:00"))


class TestRememberedDates:
    """A calendar remembers which dates are worked; what it says, and what it refuses, stays the same."""

    def test_it_says_the_same_again(self):
        calendar = a_calendar(days=a_year(off=[date(2026, 3, 3)]))
        week = [date(2026, 3, day) for day in range(2, 9)]
        for _ in range(2):
            assert [calendar.is_working_day(day) for day in week] == [True, False, True, True, True, False, False]
        assert calendar.is_working_day(pendulum.date(2026, 3, 2))

    def test_moments_are_refused_all_the_same(self):
        calendar = a_calendar()
        assert calendar.is_working_day(date(2026, 3, 2))
        for wrong in (datetime(2026, 3, 2), at("2026-03-02 00:00"), 739_677, None, ["2026-03-02"]):
            with pytest.raises(FactsTypeError):
                calendar.is_working_day(wrong)

    def test_a_year_that_is_known_in_part_is_not_remembered(self):
        calendar = a_calendar(days=DayCalendar(first=date(2026, 3, 2), last=date(2026, 12, 31)))
        assert calendar.is_working_day(date(2026, 3, 2))
        for day in (date(2026, 3, 1), date(2027, 1, 1)):
            with pytest.raises(CalendarCoverageError):
                calendar.is_working_day(day)
        assert calendar._years.dates == {}

    def test_they_are_bounded(self):
        calendar = a_calendar(closures=[Closure(date(2030, 1, 1), date(2030, 12, 31))])
        for year in range(1900, 2200):
            assert calendar.is_working_day(date(year, 7, 1)) == (date(year, 7, 1).weekday() < 5 and year != 2030)
        assert len(calendar._years.dates) <= 65 * 366
