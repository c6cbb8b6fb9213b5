"""Call-backs against `dateutil`, and against a walk through every day of the sentence.

Where `dateutil` does not agree, and why:

- `rrule(MONTHLY)` skips the months that lack the day of its start: from 31 January it gives 31 March next. The clause
  asks for a call each month, so the month's last day takes its place. They agree for delivery up to the 28th.
- `relativedelta(months=1)` added to the date before drifts: 31 January, 28 February, 28 March. Added to the day of
  delivery as often as need be it agrees for every day.
"""

from datetime import date, timedelta
from itertools import accumulate, islice
from random import Random

import numpy as np
import pytest
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule

from servicepolicy.calendars import DayCalendar, WeeklyHours, WorkingCalendar
from servicepolicy.rules.timing.callbacks import (
    Boundary,
    CallbacksTerms,
    DayOff,
    Periods,
    Project,
    Rhythm,
    YearStart,
    next_due,
    schedule,
)

ONE_DAY = timedelta(days=1)
FIRST, LAST = date(1999, 1, 1), date(2032, 12, 31)
EVERY_DAY = [FIRST + count * ONE_DAY for count in range((LAST - FIRST).days + 1)]
WALK = [(day, day.day, (day + ONE_DAY).day == 1) for day in (FIRST + count * ONE_DAY for count in range(14_000))]
"""Each day, its number in the month, and whether it is the last of it."""
HOLIDAYS = frozenset(Random(4).sample([day for day, _, _ in WALK], 900))  # noqa: S311 - a test, and the same each time
HOURS = WeeklyHours.parse("Mon-Fri 08:30-17:30")
DAYS = DayCalendar(first=FIRST, last=date(2037, 4, 30), off=HOLIDAYS)
CALENDAR = WorkingCalendar(zone="Asia/Shanghai", hours=HOURS, days=DAYS)
TERMS = CallbacksTerms(calendar=CALENDAR)
THREE_YEARS = 3 * 366


def due(delivered_on, terms=TERMS):
    """The call-backs of three years."""
    return schedule(Project(delivered_on=delivered_on), terms, through=delivered_on + THREE_YEARS * ONE_DAY)


def days_after(delivered_on):
    """The days of three years after delivery."""
    start = (delivered_on - FIRST).days + 1
    return WALK[start : start + THREE_YEARS]


def rounds(delivered_on):
    """Each month the day of delivery comes round, or the month ends before it does."""
    number = delivered_on.day
    return [day for day, place, is_last in days_after(delivered_on) if place == number or (is_last and place < number)]


def walked(delivered_on):
    """The sentence: monthly for a year, the anniversary included, then each third month."""
    coming = rounds(delivered_on)
    return [(day, Rhythm.MONTHLY) for day in coming[:12]] + [(day, Rhythm.QUARTERLY) for day in coming[14::3]]


class TestEveryDayOfDelivery:
    """D1.3.5b-c for every delivery from 1999 to 2032, three years of call-backs each."""

    def test_there_are_12419(self):
        assert len(EVERY_DAY) == 12_419

    def test_by_a_walk_through_the_days(self):
        seen = 0
        for delivered_on in EVERY_DAY:
            found = due(delivered_on)
            assert [(one.due_on, one.rhythm) for one in found] == walked(delivered_on), delivered_on
            assert [one.on_day_off for one in found] == [
                one.due_on.weekday() > 4 or one.due_on in HOLIDAYS for one in found
            ]
            seen += len(found)
        assert seen == 248_380

    def test_by_relativedelta_from_the_day_of_delivery(self):
        months = [*range(1, 13), 15, 18, 21, 24, 27, 30, 33, 36]
        for delivered_on in EVERY_DAY[::5]:
            expected = [delivered_on + relativedelta(months=month) for month in months]
            assert [one.due_on for one in due(delivered_on)] == expected

    def test_by_rrule_up_to_the_28th(self):
        for delivered_on in EVERY_DAY[::5]:
            if delivered_on.day <= 28:
                monthly = [one.date() for one in rrule(MONTHLY, dtstart=delivered_on, count=13)][1:]
                quarterly = [one.date() for one in rrule(MONTHLY, interval=3, dtstart=delivered_on, count=13)][5:]
                assert [one.due_on for one in due(delivered_on)] == [*monthly, *quarterly]


class TestWhereDateutilDoesNotAgree:
    """The documented differences, so that they stay true."""

    def test_rrule_skips_months_without_the_day(self):
        skipping = [one.date() for one in islice(rrule(MONTHLY, dtstart=date(2025, 1, 31)), 1, 3)]
        assert skipping == [date(2025, 3, 31), date(2025, 5, 31)]
        assert [one.due_on for one in due(date(2025, 1, 31))[:2]] == [date(2025, 2, 28), date(2025, 3, 31)]

    def test_chained_relativedelta_drifts(self):
        chained = [*accumulate([date(2025, 1, 31), *[relativedelta(months=1)] * 2])]
        assert chained[1:] == [date(2025, 2, 28), date(2025, 3, 28)]

    def test_it_is_true_of_every_day_after_the_28th_and_of_no_other(self):
        unlike = set()
        for delivered_on in EVERY_DAY[:1461]:
            skipping = [one.date() for one in rrule(MONTHLY, dtstart=delivered_on, count=13)][1:]
            if skipping != [one.due_on for one in due(delivered_on)[:12]]:
                unlike.add(delivered_on.day)
        assert unlike == {29, 30, 31}


class TestTheOtherReadings:
    """The same walk, read otherwise, for every seventh day of delivery."""

    SOME = EVERY_DAY[::7]

    def test_the_anniversary_beyond_the_year(self):
        terms = CallbacksTerms(calendar=CALENDAR, boundary=Boundary.ANNIVERSARY_QUARTERLY)
        for delivered_on in self.SOME:
            coming = rounds(delivered_on)
            expected = [(day, Rhythm.MONTHLY) for day in coming[:11]]
            expected += [(day, Rhythm.QUARTERLY) for day in coming[11::3]]
            assert [(one.due_on, one.rhythm) for one in due(delivered_on, terms)] == expected

    def test_the_calendar_year_of_delivery(self):
        terms = CallbacksTerms(calendar=CALENDAR, year_start=YearStart.CALENDAR_YEAR)
        for delivered_on in self.SOME:
            expected = [
                day
                for month, day in enumerate(rounds(delivered_on), start=1)
                if day.year == delivered_on.year or month % 3 == 0
            ]
            assert [one.due_on for one in due(delivered_on, terms)] == expected

    def test_a_year_from_signing(self):
        terms = CallbacksTerms(calendar=CALENDAR, year_start=YearStart.SIGNING)
        for delivered_on in self.SOME[60:]:
            signed_on = delivered_on - 100 * ONE_DAY
            ends = rounds(signed_on)[11]
            expected = [day for month, day in enumerate(rounds(delivered_on), 1) if day <= ends or month % 3 == 0]
            project = Project(delivered_on=delivered_on, signed_on=signed_on)
            found = schedule(project, terms, through=delivered_on + THREE_YEARS * ONE_DAY)
            assert [one.due_on for one in found] == expected

    def test_calendar_months_and_quarters(self):
        terms = CallbacksTerms(calendar=CALENDAR, periods=Periods.CALENDAR)
        for delivered_on in self.SOME:
            anniversary = rounds(delivered_on)[11]
            this_month = (delivered_on.year, delivered_on.month)
            ends = [day for day, _, is_last in days_after(delivered_on) if is_last]
            expected = [
                day
                for day in ends
                if (day.year, day.month) != this_month
                and (date(day.year, day.month, 1) <= anniversary or day.month in {3, 6, 9, 12})
            ]
            assert [one.due_on for one in due(delivered_on, terms)] == expected


class TestDaysOff:
    """A004: `numpy.busday_offset` rolls a date in the same ways."""

    @pytest.mark.parametrize(
        ("day_off", "roll"),
        [
            (DayOff.FOLLOWING, "following"),
            (DayOff.MODIFIED_FOLLOWING, "modifiedfollowing"),
            (DayOff.PRECEDING, "preceding"),
        ],
    )
    def test_as_numpy_rolls(self, day_off, roll):
        terms = CallbacksTerms(calendar=CALENDAR, day_off=day_off)
        holidays = np.array(sorted(HOLIDAYS), dtype="datetime64[D]")
        for delivered_on in EVERY_DAY[::7]:
            nominal = np.array([day for day, _ in walked(delivered_on)][:18], dtype="datetime64[D]")
            rolled = np.busday_offset(nominal, 0, roll=roll, holidays=holidays).astype(object)
            assert [one.due_on for one in due(delivered_on, terms)[:18]] == list(rolled)


class TestTheNext:
    """`next_due` after any day is the first of the walk that is later."""

    @pytest.mark.parametrize("day_off", DayOff)
    def test_after_random_days(self, day_off):
        terms = CallbacksTerms(calendar=CALENDAR, day_off=day_off)
        draw = Random(5)  # noqa: S311 - a test, and the same each time
        for delivered_on in draw.sample(EVERY_DAY, 400):
            project, every = Project(delivered_on=delivered_on), due(delivered_on, terms)
            for _ in range(5):
                after = delivered_on + draw.randint(-10, 1000) * ONE_DAY
                later = [one for one in every if one.due_on > after]
                assert next_due(project, terms, after=after) == later[0]
