"""The dates of a project's call-backs: each counted from the day of delivery, none from the one before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, count
from typing import assert_never

from attrs import field, frozen

from servicepolicy.basis.clause import Clause, Reason
from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.recurrence import last_day_of, months_after
from servicepolicy.clauses.d1_3 import D1_3_5B, D1_3_5C
from servicepolicy.rules.timing.callbacks.facts import Project
from servicepolicy.rules.timing.callbacks.outcomes import DAY_OFF, DAY_UNKNOWN, DUE, Callback, explained_later
from servicepolicy.rules.timing.callbacks.terms import Boundary, CallbacksTerms, DayOff, Periods, Rhythm, YearStart

__all__ = ["Plan", "off_days_off", "plan_of"]

ONE_DAY = timedelta(days=1)
A_YEAR = 12


def plan_of(project: Project, terms: CallbacksTerms) -> Plan | None:
    """The plan of a project; None where the year runs from a day that is not known."""
    delivered_on = date.fromordinal(project.delivered_on.toordinal())  # no subclass with an arithmetic of its own
    match terms.year_start:
        case YearStart.DELIVERY:
            return Plan(delivered_on, a_year_from(delivered_on, terms), terms)
        case YearStart.SIGNING:
            signed_on = project.signed_on
            return None if signed_on is None else Plan(delivered_on, a_year_from(signed_on, terms), terms)
        case YearStart.CALENDAR_YEAR:
            return Plan(delivered_on, date(delivered_on.year + terms.within_years - 1, 12, 31), terms)
        case unknown:
            assert_never(unknown)


def a_year_from(day: date, terms: CallbacksTerms) -> date:
    """The last day within the year, or years, that run from a day."""
    anniversary = months_after(day, terms.within_years * A_YEAR)
    return anniversary if terms.boundary is Boundary.ANNIVERSARY_MONTHLY else anniversary - ONE_DAY


@frozen(eq=False, repr=False)
class Plan:
    """One rule for all readings: month k after delivery has a call-back if its rhythm's grid has one there.

    Attributes:
        delivered_on: The day all dates are counted from.
        last_within: The last day of the closer rhythm.
        terms: What the company chose.
        by_calendar: Whether periods are calendar months and quarters.
        months_within: The last month of the closer rhythm; a calendar month in which the year ends still has it.
        taken: The readings that make the dates.
    """

    delivered_on: date
    last_within: date
    terms: CallbacksTerms
    by_calendar: bool = field(init=False)
    months_within: int = field(init=False)
    taken: tuple[Worded, ...] = field(init=False)

    @by_calendar.default
    def _by_calendar(self) -> bool:
        return self.terms.periods is Periods.CALENDAR

    @months_within.default
    def _months_within(self) -> int:
        months = self.month_of(self.last_within)
        if self.by_calendar:
            return months
        return months if self.nominal_on(months) <= self.last_within else months - 1

    @taken.default
    def _taken(self) -> tuple[Worded, ...]:
        terms = self.terms
        boundary = () if terms.year_start is YearStart.CALENDAR_YEAR else (terms.boundary,)
        return terms.periods, terms.year_start, *boundary

    def month_of(self, day: date) -> int:
        """How many months after delivery a day's month lies."""
        return (day.year - self.delivered_on.year) * A_YEAR + day.month - self.delivered_on.month

    def nominal_on(self, month: int) -> date:
        """The date of month k: the day of delivery k months later, or the last day of that calendar month."""
        nominal_on = months_after(self.delivered_on, month)
        if self.by_calendar:
            return nominal_on.replace(day=last_day_of(nominal_on.year, nominal_on.month))
        return nominal_on

    def months(self, start: int = 1) -> Iterator[int]:
        """The months with a call-back, from one on: every so many from delivery, or at the end of calendar quarters."""
        within, beyond = self.terms.rhythm_within.months, self.terms.rhythm_beyond.months
        closer = range(self.on_grid(start, within), self.months_within + 1, within)
        return chain(closer, count(self.on_grid(max(start, self.months_within + 1), beyond), beyond))

    def on_grid(self, month: int, step: int) -> int:
        """The first month, from one on, that a rhythm of so many months has."""
        passed = month + self.delivered_on.month if self.by_calendar else month
        return month + -passed % step

    def rhythm_of(self, month: int) -> Rhythm:
        """The rhythm that month k has."""
        return self.terms.rhythm_within if month <= self.months_within else self.terms.rhythm_beyond

    def dates(self, through: date) -> Iterator[tuple[int, date, date]]:
        """The month, the nominal and the due date of each call-back through a day.

        Days off are looked up only where they matter.
        """
        stays = self.terms.day_off is DayOff.KEEP
        comes_no_earlier = stays or self.terms.day_off is DayOff.FOLLOWING
        months = self.months()  # without end
        while True:
            month = next(months)
            nominal_on = self.nominal_on(month)
            if comes_no_earlier and nominal_on > through:
                return
            due_on = nominal_on if stays else self.moved(nominal_on)
            if due_on > through:
                return
            yield month, nominal_on, due_on

    def due_dates(self) -> Iterator[date]:
        """All due dates, without end."""
        return map(self.due_on, self.months())

    def first_month(self, after: date) -> int:
        """The first month whose call-back is due after a day, found from the distance in months alone."""
        start = max(self.month_of(after), 1)
        if self.terms.day_off is DayOff.FOLLOWING:  # alone it moves a date into another month, past the day asked about
            while (earlier := self.month_before(start)) and self.due_on(earlier) > after:
                start = earlier
        return next(month for month in self.months(start) if self.due_on(month) > after)

    def month_before(self, month: int) -> int:
        """The month with the call-back before; 0 if there is none."""
        return next((one for one in range(month - 1, 0, -1) if self.on_grid(one, self.rhythm_of(one).months) == one), 0)

    def due_on(self, month: int) -> date:
        """The date of month k after a day off has done what the terms let it do."""
        return self.moved(self.nominal_on(month))

    def moved(self, day: date) -> date:
        """A date, moved off a day off as A004 is read, but never before delivery."""
        return max(off_days_off(day, self.terms), self.delivered_on)

    def callback(self, month: int) -> Callback:
        """The call-back of month k."""
        nominal_on = self.nominal_on(month)
        return self.callback_on(month, nominal_on, self.moved(nominal_on))

    def callback_on(self, month: int, nominal_on: date, due_on: date) -> Callback:
        """The call-back of month k, whose dates are known."""
        on_day_off = self.day_off_at(nominal_on)
        return explained_later(self, due_on, nominal_on, self.rhythm_of(month), on_day_off=on_day_off)

    def day_off_at(self, day: date) -> bool | None:
        """Whether a date is a day off; None where the calendar does not know, for a date that stays needs no answer."""
        calendar = self.terms.calendar
        if calendar.days is not None and not calendar.days.covers(day):  # asking would cost an error for each far date
            return None
        try:
            return not calendar.is_working_day(day)
        except CalendarCoverageError:
            return None

    def reasons(self, callback: Callback) -> tuple[Reason, ...]:
        """Why a call-back of this plan is due when it is."""
        month = self.month_of(callback.nominal_on)
        clause = D1_3_5B if month <= self.months_within else D1_3_5C
        facts = {
            "due_on": callback.due_on,
            "rhythm": callback.rhythm,
            "month": month,
            "delivered_on": self.delivered_on,
        }
        return clause.because(DUE, self.terms, *self.taken, **facts), *self.flag(clause, callback)

    def flag(self, clause: Clause, callback: Callback) -> tuple[Reason, ...]:
        """What is to be said of a date on a day off."""
        terms, nominal_on, due_on = self.terms, callback.nominal_on, callback.due_on
        if callback.on_day_off is None:
            return (clause.because(DAY_UNKNOWN, terms, terms.day_off, nominal_on=nominal_on),)
        if callback.on_day_off:
            return (clause.because(DAY_OFF, terms, terms.day_off, nominal_on=nominal_on, due_on=due_on),)
        return ()


def off_days_off(day: date, terms: CallbacksTerms) -> date:
    """A date, moved off a day off as A004 is read."""
    calendar, day_off = terms.calendar, terms.day_off
    if day_off is DayOff.KEEP or calendar.is_working_day(day):
        return day
    if day_off is not DayOff.PRECEDING:
        following = calendar.add_working_days(day, 1)
        if day_off is DayOff.FOLLOWING or (following.year, following.month) == (day.year, day.month):
            return following
    return calendar.add_working_days(day, -1)
