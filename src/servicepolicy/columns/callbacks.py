"""Next call-backs by the column: `callbacks.next_due` for millions of projects."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import cast

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, FactsError, MissingFact, TermsTypeError
from servicepolicy.calendars.zone import FIRST_YEAR, LAST_YEAR
from servicepolicy.clauses.d1_3 import D1_3_5B, D1_3_5C
from servicepolicy.columns.answers import OnBad, compared, finished, sized
from servicepolicy.columns.arrays import Column, Flags, Ints, dates, joined
from servicepolicy.columns.asking import ANSWERED, FAR, UNKNOWN, date_of, distinct, each_once, number_of
from servicepolicy.columns.months import first_of, month_of
from servicepolicy.columns.rows import NEVER, Happened, Rows, as_many, told, untold
from servicepolicy.rules.timing.callbacks.facts import Project
from servicepolicy.rules.timing.callbacks.plan import Plan, off_days_off, plan_of
from servicepolicy.rules.timing.callbacks.rules import looked_at
from servicepolicy.rules.timing.callbacks.terms import CallbacksTerms, DayOff, Periods, Rhythm, YearStart

__all__ = ["NextCallbacks", "next_callbacks"]

RHYTHMS = tuple(Rhythm)
A_YEAR = 12
FIRST_DAY, LAST_DAY = (
    number_of(date(year, month, day)) for year, month, day in ((FIRST_YEAR, 1, 1), (LAST_YEAR, 12, 31))
)
EARLIEST = number_of(date.min)
IN_YEARS = f"give a day from {FIRST_YEAR}-01-01 to {LAST_YEAR}-12-31"
UP_TO = f"give a day up to {LAST_YEAR}-12-31"
NOT_SIGNED = "give it: the year runs from the signing of the contract"
KNOWN = "give a day from which the calendar knows the days off on the way to the call-back"
NEAR = "give a day near which the calendar has a working day"
LEAST = (FIRST_YEAR - 1970) * A_YEAR
FIRSTS = first_of(np.arange(LEAST, LEAST + 700 * A_YEAR))
"""The first dates of all months that a call-back may lie in."""


@frozen
class NextCallbacks:
    """The next call-back of each project, a row a project.

    Attributes:
        due_on: The last day on which it is in time.
        nominal_on: The date it has by its period, before anything is done about days off.
        rhythms: The rhythm it is part of, as its place in `tuple(Rhythm)`.
    """

    due_on: NDArray[np.datetime64] = field(eq=compared, repr=sized)
    nominal_on: NDArray[np.datetime64] = field(eq=compared, repr=sized)
    rhythms: NDArray[np.int8] = field(eq=compared, repr=sized)


@implements(D1_3_5B, D1_3_5C)
def next_callbacks(
    delivered_on: NDArray[np.datetime64],
    terms: CallbacksTerms,
    *,
    after: date | NDArray[np.datetime64],
    signed_on: NDArray[np.datetime64] | None = None,
    on_bad: OnBad = "raise",
) -> NextCallbacks:
    """Say when each project is called back next: `callbacks.next_due` by the column.

    Clause: D1.3.5b, D1.3.5c.

    Args:
        delivered_on: The days of delivery into use, `datetime64[D]`; rows without one stay without an answer.
        terms: What the company chose.
        after: The day after which the call-back is due, one for all projects or one for each.
        signed_on: The days the contracts were signed, NaT where not known. Asked only where the year runs from there.
        on_bad: What becomes of projects to which the rule has no answer.

    Raises:
        MissingFact: The year runs from the signing of the contract, and `signed_on` is not known.
        FactsError: A day lies outside 1900 to 2199, or `after` lies after it; or a column has another length.
        CalendarCoverageError: Dates are moved off days off, and the way leads beyond the days the calendar knows.
        CalendarError: The calendar has no working day within 100 years.
        FactsTypeError: A column holds no dates.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.timing.callbacks import CallbacksTerms
        >>> delivered_on = np.array(["2025-01-31", "2024-12-15"], "datetime64[D]")
        >>> next_callbacks(delivered_on, CallbacksTerms(), after=date(2026, 1, 31)).due_on
        array(['2026-04-30', '2026-03-15'], dtype='datetime64[D]')
    """
    must_be(terms, "terms", (CallbacksTerms,), TermsTypeError)
    column, day = asked_after(dates(delivered_on, "delivered_on"), after)
    rows = Rows(column, on_bad)
    delivered, signed = told(column), untold("signed_on", column)
    if signed_on is not None:
        signed = told(as_many(dates(signed_on, "signed_on"), column))
    for happened in (delivered, signed):
        outside = (happened.at < FIRST_DAY) | ((happened.at > LAST_DAY) & (happened.at != NEVER))
        rows.refuse(outside, FactsError, IN_YEARS, of=happened)
    rows.refuse(day.at > LAST_DAY, FactsError, UP_TO, of=day)
    start = signed if terms.year_start is YearStart.SIGNING else delivered
    rows.refuse(start.at == NEVER, MissingFact, NOT_SIGNED, of=start, clause=D1_3_5B)
    asked = safe(delivered.at, rows), safe(start.at, rows), np.clip(day.at, EARLIEST, LAST_DAY)
    alike = isinstance(after, date) and start is delivered
    due_on, nominal_on, rhythm, refused = (once_a_date if alike else answers)(*asked, terms)
    rows.refuse(refused == UNKNOWN, CalendarCoverageError, KNOWN)
    rows.refuse(refused == FAR, CalendarError, NEAR)
    return NextCallbacks(
        due_on=finished(column, due_on.view("M8[D]"), rows.bad, on_bad),
        nominal_on=finished(column, nominal_on.view("M8[D]"), rows.bad, on_bad),
        rhythms=finished(column, rhythm.astype(np.int8), rows.bad, on_bad),
    )


def once_a_date(delivered_on: Ints, _: Ints, after: Ints, terms: CallbacksTerms) -> list[Ints]:
    """What `answers` says, asked once for each day of delivery where nothing else makes a difference."""
    held, place = distinct(delivered_on)
    return [one.take(place) for one in answers(held, held, after[: len(held)], terms)]


def answers(delivered_on: Ints, start: Ints, after: Ints, terms: CallbacksTerms) -> list[Ints]:
    """The next call-backs: when they are due, their nominal dates, their rhythms, and which are refused."""
    (last_within,), _ = each_once(start, partial(last_day_within, terms), width=1)
    plans = Plans(delivered_on, month_of(delivered_on), last_within, after, terms)
    month, refused = plans.first_months()
    nominal_on, (due_on, _) = plans.nominal_on(month), plans.due_on(month)
    rhythm = np.where(plans.is_within(month), *(RHYTHMS.index(one) for one in plans.rhythms))
    return [due_on, nominal_on, rhythm, refused]


def asked_after(column: Column, after: date | NDArray[np.datetime64]) -> tuple[Column, Happened]:
    """Projects and the days after which one looks: one for all, or one for each."""
    if isinstance(after, np.ndarray):
        column, days = joined(column, dates(after, "after"))
        return column, told(days)
    day = np.broadcast_to(np.int64(number_of(looked_at(after, "after"))), column.values.size)
    return column, Happened("after", day.view("M8[D]"), day)


def safe(days: Ints, rows: Rows) -> Ints:
    """Dates that can be asked about: for a project without an answer, one of 1970."""
    return days if rows.lost is None else np.where(rows.lost, 0, days)


def last_day_within(terms: CallbacksTerms, day: int) -> tuple[int]:
    """The last day of the closer rhythm, which runs from a day of delivery or signing."""
    plan = plan_of(Project(delivered_on=date_of(day), signed_on=date_of(day)), terms)
    return (number_of(cast("Plan", plan).last_within),)


@frozen(eq=False)
class Plans:
    """The plans of many projects: `Plan` by the column.

    Attributes:
        delivered_on: The days all dates are counted from.
        delivered_in: Their months, counted from January 1970.
        last_within: The last days of the closer rhythm.
        after: The days after which a call-back is asked for.
        terms: What the company chose.
    """

    delivered_on: Ints
    delivered_in: Ints
    last_within: Ints
    after: Ints
    terms: CallbacksTerms

    @property
    def rhythms(self) -> tuple[Rhythm, Rhythm]:
        """The closer rhythm and the other."""
        return self.terms.rhythm_within, self.terms.rhythm_beyond

    @property
    def is_by_calendar(self) -> bool:
        """Whether dates are the ends of calendar months."""
        return self.terms.periods is Periods.CALENDAR

    def of(self, rows: Ints) -> Plans:
        """The plans of some projects."""
        return Plans(
            self.delivered_on[rows], self.delivered_in[rows], self.last_within[rows], self.after[rows], self.terms
        )

    def nominal_on(self, month: Ints) -> Ints:
        """The date of month k: the day of delivery k months later, or the last day of that calendar month."""
        later = self.delivered_in - LEAST + month
        last = FIRSTS.take(later + 1) - 1
        if self.is_by_calendar:
            return last
        nominal_on: Ints = np.minimum(
            FIRSTS.take(later) + self.delivered_on - FIRSTS.take(self.delivered_in - LEAST), last
        )
        return nominal_on

    def is_within(self, month: Ints) -> Flags:
        """Whether month k has the closer rhythm; a calendar month in which the year ends still has."""
        begins = FIRSTS.take(self.delivered_in - LEAST + month) if self.is_by_calendar else self.nominal_on(month)
        return begins <= self.last_within

    def is_due(self, month: Ints) -> Flags:
        """Whether month k has a call-back: every so many months from delivery, or at the end of a calendar quarter."""
        within, beyond = (rhythm.months for rhythm in self.rhythms)
        number = self.delivered_in + month + 1 if self.is_by_calendar else month
        due: Flags = number % np.where(self.is_within(month), within, beyond) == 0
        return due

    def due_on(self, month: Ints) -> tuple[Ints, Ints]:
        """The dates of months after days off have done what the terms let them do; and which are refused."""
        nominal_on = self.nominal_on(month)
        if self.terms.day_off is DayOff.KEEP:
            return nominal_on, np.zeros(len(month), np.int64)
        (moved,), refused = each_once(nominal_on, self.moved, width=1)
        return np.maximum(moved, self.delivered_on), refused

    def moved(self, day: int) -> tuple[int]:
        """A date, moved off a day off."""
        return (number_of(off_days_off(date_of(day), self.terms)),)

    def next_month(self, month: Ints, step: int) -> Ints:
        """The first month with a call-back from each one on, forward or back; 0 where there is none."""
        month = month.copy()
        rows = np.flatnonzero((month > 0) & ~self.is_due(month))
        while rows.size:
            month[rows] += step
            rows = rows[(month[rows] > 0) & ~self.of(rows).is_due(month[rows])]
        return month

    def first_months(self) -> tuple[Ints, Ints]:
        """The first month whose call-back is due after a day, of each project; and which are refused."""
        start = np.maximum(month_of(self.after) - self.delivered_in, 1)
        refused = np.zeros(len(start), np.int64)
        if self.terms.day_off is DayOff.FOLLOWING:
            start, refused = self.gone_back(start)
        rows = np.flatnonzero(refused == ANSWERED)
        while rows.size:
            plans = self.of(rows)
            start[rows] = plans.next_month(start[rows], 1)
            due_on, refused[rows] = plans.due_on(start[rows])
            rows = rows[(refused[rows] == ANSWERED) & (due_on <= plans.after)]
            start[rows] += 1
        return start, refused

    def gone_back(self, start: Ints) -> tuple[Ints, Ints]:
        """Earlier months where their call-backs have moved past the day asked about; and which are refused."""
        refused, rows = np.zeros(len(start), np.int64), np.arange(len(start))
        while rows.size:
            plans = self.of(rows)
            earlier = plans.next_month(start[rows] - 1, -1)
            due_on, said = plans.due_on(earlier)
            refused[rows] = np.where(earlier > 0, said, ANSWERED)
            moved_past = (earlier > 0) & (said == ANSWERED) & (due_on > plans.after)
            rows = rows[moved_past]
            start[rows] = earlier[moved_past]
        return start, refused
