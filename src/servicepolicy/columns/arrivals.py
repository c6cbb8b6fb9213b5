"""Who came late, by the column: arrivals in order by person and day, each against the starts of that day."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import numpy as np
from attrs import field, frozen

from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.columns.arrays import Flags, Ints
from servicepolicy.columns.asking import date_of, distinct, each_once
from servicepolicy.columns.months import month_of
from servicepolicy.columns.wall import DAY, wall_clock
from servicepolicy.rules.money.lateness.attendance import hours_of, plain_comings, plain_leaving
from servicepolicy.rules.money.lateness.facts import Month
from servicepolicy.rules.money.lateness.punches import Punches
from servicepolicy.rules.money.lateness.terms import Counting, LatenessTerms, Seconds

__all__ = ["Arrivals", "Starts", "changes", "day_of"]

ONE = timedelta(microseconds=1)
MINUTE = timedelta(minutes=1) // ONE
DAYS = 2**21
"""More than there are dates."""
Return = tuple[int, int, int]
"""When one can come back from a break, until when that counts as such, and when work goes on."""


@frozen(eq=False)
class Starts:
    """When work starts on each day, as the room says: asked once a day.

    Attributes:
        terms: What the company chose.
        returns: The ends of the breaks of the days that were asked about.
    """

    terms: LatenessTerms
    returns: dict[int, list[Return]] = field(factory=dict, init=False)

    def of_day(self, day: int) -> tuple[int, int]:
        """Whether a day is a working day, and when it opens.

        Raises:
            CalendarCoverageError: The calendar does not know the day, or when one may go.
        """
        on, calendar = date_of(day), self.terms.calendar
        if not calendar.is_working_day(on):
            return 0, 0
        month = Month(year=on.year, month=on.month, base_salary=Decimal(0))
        told = Punches(calendar, month, frozenset(), {}, {})
        [coming] = plain_comings(on, told, self.terms)
        plain_leaving(on, told)  # it refuses what the calendar does not know
        if self.terms.counting is Counting.EACH_OCCURRENCE:
            self.returns[day] = [
                (instant(before.ends_at), instant(span.ends_at), instant(span.starts_at))
                for before, span in pairwise(hours_of(on, calendar))
            ]
        return 1, instant(coming.starts_at)


def instant(moment: datetime) -> int:
    """A moment in microseconds since 1970."""
    return (in_utc(moment) - EPOCH) // ONE


@frozen(eq=False)
class Arrivals:
    """Arrivals in order: by person, by day on the calendar's clock, by moment.

    Attributes:
        rows: Which row of the columns each is.
        at: When it was, in microseconds since 1970.
        walls: The same on the wall.
        who: The person, by number.
        days: The day it belongs to.
        months: The month it belongs to, counted from January 1970.
    """

    rows: Ints
    at: Ints
    walls: Ints
    who: Ints
    days: Ints
    months: Ints

    @classmethod
    def of(cls, rows: Ints, at: Ints, who: Ints, terms: LatenessTerms) -> Arrivals:
        """Some rows of a column of moments, with a person each."""
        at, who = at[rows], who[rows]
        walls = wall_clock(terms.calendar.zone, at).walls(at)
        days = walls // DAY
        day, place = distinct(days)
        columns = rows, at, walls, who, days, month_of(day).take(place)
        order = order_of(day_of(who, days), at)
        return cls(*columns) if order is None else cls(*(column.take(order) for column in columns))

    @property
    def opens_day(self) -> Flags:
        """Which are their person's first of a day."""
        return changes(self.who, self.days)

    @property
    def opens_month(self) -> Flags:
        """Which are their person's first of a month."""
        return changes(self.who, self.months)

    def late(self, terms: LatenessTerms) -> tuple[Flags, Ints]:
        """Which are late entries, whatever excuses them; and of which the calendar does not know the day."""
        starts = Starts(terms)
        (works, opens), refused = each_once(self.days, starts.of_day, width=2)
        first = self.opens_day
        late = first & (works == 1) & self.after(opens, terms)
        for numbered in range(max(map(len, starts.returns.values()), default=0)):
            late |= self.late_back(starts, numbered, terms) & ~first
        return late, refused

    def late_back(self, starts: Starts, number: int, terms: LatenessTerms) -> Flags:
        """Which are the first after the how-manyth break of their day, and late; also those that open the day."""

        def of_day(day: int) -> Return:
            returns = starts.returns.get(day, [])
            return returns[number] if number < len(returns) else (0, 0, 0)

        (begins, ends, goes_on), _ = each_once(self.days, of_day, width=3)
        back = np.flatnonzero((begins <= self.at) & (self.at < ends))
        back = back[changes(self.who[back], self.days[back])]
        late = np.zeros(self.at.size, np.bool_)
        late[back] = self.after(goes_on, terms)[back]
        return late

    def after(self, starts: Ints, terms: LatenessTerms) -> Flags:
        """Which came later after a start than the terms allow, as A031 is read."""
        late_by = self.at - starts
        if terms.seconds is Seconds.IGNORE:
            late_by -= self.walls % MINUTE
        return late_by > terms.grace // ONE


def order_of(keys: Ints, at: Ints) -> Ints | None:
    """The order of rows by their keys, then by moments; None if they are in order."""
    same = keys[1:] == keys[:-1]
    if ((keys[1:] > keys[:-1]) | (same & (at[1:] >= at[:-1]))).all():
        return None
    return np.lexsort((at, keys))


def day_of(who: Ints, days: Ints) -> Ints:
    """One number for a person's day."""
    return who * DAYS + days


def changes(*columns: Ints) -> Flags:
    """Where one of some columns in order differs from the row before; the first row does."""
    changed = np.ones(columns[0].size, np.bool_)
    changed[1:] = False
    for column in columns:
        changed[1:] |= column[1:] != column[:-1]
    return changed
