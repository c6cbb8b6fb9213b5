"""Periods and what was done in them: one path for call-backs and for every other follow-up.

A period runs from the due date before to the midnight that ends its own, in the calendar's zone; the first begins with
the day of delivery. What was done in it decides, as far as it was done by the moment of the assessment.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.verdict import Verdict
from servicepolicy.calendars.working import WorkingCalendar

__all__ = ["Period", "beginning", "ending", "known", "periods", "verdict_of"]

ONE_DAY = timedelta(days=1)
T = TypeVar("T")


@frozen(eq=False, repr=False)
class Period:
    """The time in which one duty is done.

    Attributes:
        opens_on: Its first day.
        due_on: Its last day.
        opens_at: The midnight with which it begins.
        due_at: The midnight with which it ends.
    """

    opens_on: date
    due_on: date
    opens_at: DateTime
    due_at: DateTime

    def part_of(self, contacts: tuple[T, ...], moment_of: Callable[[T], datetime]) -> tuple[T, ...]:
        """Those that were made in it, of contacts in order."""
        first, end = (
            bisect_left(contacts, in_utc(bound), key=lambda one: in_utc(moment_of(one)))
            for bound in (self.opens_at, self.due_at)
        )
        return contacts[first:end]


def beginning(day: date, calendar: WorkingCalendar) -> DateTime:
    """The midnight with which a day begins."""
    return calendar.at(day, time.min)


def ending(day: date, calendar: WorkingCalendar) -> DateTime:
    """The midnight that ends a day."""
    return beginning(day + ONE_DAY, calendar)


def periods(due_dates: Iterable[date], opens_on: date, calendar: WorkingCalendar, as_of: datetime) -> Iterator[Period]:
    """The period of each due date that has passed by a moment, and of the next one.

    Two that a long closure has moved to one day share the period, so that one contact keeps both.
    """
    last: date | None = None
    for due_on in due_dates:
        opens_on = opens_on if last is None or last == due_on else last + ONE_DAY
        last = due_on
        period = Period(opens_on, due_on, beginning(opens_on, calendar), ending(due_on, calendar))
        yield period
        if in_utc(period.due_at) > in_utc(as_of):
            return


def known(contacts: Iterable[T], moment_of: Callable[[T], datetime], as_of: datetime) -> tuple[T, ...]:
    """The contacts that had been made by a moment, in order."""
    made = [one for one in contacts if in_utc(moment_of(one)) <= in_utc(as_of)]
    return tuple(sorted(made, key=lambda one: in_utc(moment_of(one))))


def verdict_of(done_at: datetime | None, due_at: datetime, as_of: datetime) -> Verdict:
    """How a duty stands that was done in its period, or was not."""
    if done_at is not None:
        return Verdict.MET
    return Verdict.PENDING if in_utc(as_of) < in_utc(due_at) else Verdict.BREACHED
