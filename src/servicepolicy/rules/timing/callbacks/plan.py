"""The dates of a project's call-backs: each counted from the day of delivery, none from the one before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from typing import assert_never

from attrs import field, frozen

from servicepolicy.basis.clause import Clause, Reason
from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.clauses.d1_3 import D1_3_5B, D1_3_5C
from servicepolicy.rules.timing.callbacks.facts import Project
from servicepolicy.rules.timing.callbacks.outcomes import DAY_OFF, DAY_UNKNOWN, DUE, Callback
from servicepolicy.rules.timing.callbacks.terms import Boundary, CallbacksTerms, DayOff, Periods, YearStart

__all__ = ["Plan", "plan_of"]

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
    """

    delivered_on: date
    last_within: date
    terms: CallbacksTerms
    is_by_calendar: bool = field(init=False)

    @is_by_calendar.default
    def _by_calendar(self) -> bool:
        return self.terms.periods is Periods.CALENDAR

    def nominal_on(self, month: int) -> date:
        """The date of month k: the day of delivery k months later, or the last day of that calendar month."""
        if self.is_by_calendar:
            return months_after(self.delivered_on.replace(day=1), month + 1) - ONE_DAY
        return months_after(self.delivered_on, month)

    def is_within(self, nominal_on: date) -> bool:
        """Whether a date has the closer rhythm; a calendar month in which the year ends still has."""
        return (nominal_on.replace(day=1) if self.is_by_calendar else nominal_on) <= self.last_within

    def is_due(self, month: int) -> bool:
        """Whether month k has a call-back: every so many months from delivery, or at the end of a calendar quarter."""
        nominal_on = self.nominal_on(month)
        rhythm = self.terms.rhythm_within if self.is_within(nominal_on) else self.terms.rhythm_beyond
        return (nominal_on.month if self.is_by_calendar else month) % rhythm.months == 0

    def months(self, start: int = 1) -> Iterator[int]:
        """The months with a call-back, from one on."""
        return filter(self.is_due, count(start))

    def first_month(self, after: date) -> int:
        """The first month whose call-back is due after a day, found from the distance in months alone."""
        distance = (after.year - self.delivered_on.year) * A_YEAR + after.month - self.delivered_on.month
        start = max(distance, 1)
        if self.terms.day_off is DayOff.FOLLOWING:  # alone it moves a date into another month, past the day asked about
            while (earlier := self.month_before(start)) and self.due_on(earlier) > after:
                start = earlier
        return next(month for month in self.months(start) if self.due_on(month) > after)

    def month_before(self, month: int) -> int:
        """The month with the call-back before; 0 if there is none."""
        return next(filter(self.is_due, range(month - 1, 0, -1)), 0)

    def due_on(self, month: int) -> date:
        """The date of month k after a day off has done what the terms let it do, but never before delivery."""
        return max(self.moved(self.nominal_on(month)), self.delivered_on)

    def moved(self, day: date) -> date:
        """A date, moved off a day off as A004 is read."""
        calendar, day_off = self.terms.calendar, self.terms.day_off
        if day_off is DayOff.KEEP or calendar.is_working_day(day):
            return day
        if day_off is DayOff.PRECEDING:
            return calendar.add_working_days(day, -1)
        following = calendar.add_working_days(day, 1)
        if day_off is DayOff.FOLLOWING or (following.year, following.month) == (day.year, day.month):
            return following
        return calendar.add_working_days(day, -1)

    def is_over(self, month: int, through: date) -> bool:
        """Whether month k and all later ones are due after a day; days off are looked up only where they matter."""
        if self.terms.day_off in (DayOff.KEEP, DayOff.FOLLOWING) and self.nominal_on(month) > through:
            return True
        return self.due_on(month) > through

    def callback(self, month: int) -> Callback:
        """The call-back of month k, with its reasons."""
        nominal_on, due_on = self.nominal_on(month), self.due_on(month)
        within = self.is_within(nominal_on)
        rhythm = self.terms.rhythm_within if within else self.terms.rhythm_beyond
        clause = D1_3_5B if within else D1_3_5C
        facts = {"due_on": due_on, "rhythm": rhythm, "month": month, "delivered_on": self.delivered_on}
        reason = clause.because(DUE, self.terms, *self.taken, **facts)
        on_day_off = self.day_off_at(nominal_on)
        return Callback(
            due_on=due_on,
            nominal_on=nominal_on,
            rhythm=rhythm,
            on_day_off=on_day_off,
            because=(reason, *self.flag(clause, nominal_on, due_on, on_day_off=on_day_off)),
        )

    @property
    def taken(self) -> tuple[Worded, ...]:
        """The readings that make the dates."""
        terms = self.terms
        boundary = () if terms.year_start is YearStart.CALENDAR_YEAR else (terms.boundary,)
        return terms.periods, terms.year_start, *boundary

    def day_off_at(self, day: date) -> bool | None:
        """Whether a date is a day off; None where the calendar does not know, for a date that stays needs no answer."""
        try:
            return not self.terms.calendar.is_working_day(day)
        except CalendarCoverageError:
            return None

    def flag(self, clause: Clause, nominal_on: date, due_on: date, *, on_day_off: bool | None) -> tuple[Reason, ...]:
        """What is to be said of a date on a day off."""
        if on_day_off is None:
            return (clause.because(DAY_UNKNOWN, self.terms, self.terms.day_off, nominal_on=nominal_on),)
        if on_day_off:
            return (clause.because(DAY_OFF, self.terms, self.terms.day_off, nominal_on=nominal_on, due_on=due_on),)
        return ()
