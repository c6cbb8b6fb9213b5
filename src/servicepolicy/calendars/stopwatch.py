"""A clock on a limit: how much of the limit's own time has run, how much was held, and when an amount is used up.

The limits say how long; this module says what becomes of them when the clock may stop in between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import accumulate, pairwise

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.calendars.changes import Span
from servicepolicy.calendars.limits import Limit, WorkingDays, WorkingTime
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.calendars.zone import NO_TIME

__all__ = ["OwnTime", "Run", "Stopwatch", "own_time"]

Run = tuple[datetime, datetime]
"""A stretch in which a clock ran."""


@frozen(eq=False)
class OwnTime:
    """The time that a limit counts: the open time of a calendar, or all time on the clock."""

    calendar: WorkingCalendar
    working: bool
    edge: Edge = "close"

    @property
    def between(self) -> Callable[[datetime, datetime], timedelta]:
        """Measures it from one moment to another, negative if the second is the earlier."""
        return self.calendar.between if self.working else elapsed

    def add(self, start: datetime, amount: timedelta) -> DateTime:
        """The moment at which so much of it has passed."""
        if self.working:
            return self.calendar.add(start, amount, edge=self.edge)
        return self.calendar.elapse(start, amount)

    def intervals(self, start: datetime, end: datetime) -> tuple[Span, ...]:
        """The stretches of it, cut off at both ends."""
        if self.working:
            return self.calendar.intervals(start, end)
        span = Span(self.calendar.local(start), self.calendar.local(end))
        return (span,) if in_utc(start) < in_utc(end) else ()


def elapsed(start: datetime, end: datetime) -> timedelta:
    """All time on the clock from one moment to another."""
    return datetime.__sub__(end, EPOCH) - datetime.__sub__(start, EPOCH)


def own_time(limit: Limit | None, calendar: WorkingCalendar) -> OwnTime:
    """The time a limit counts: working time for working time and working days, else, as without a limit, all time."""
    edge = limit.edge if isinstance(limit, WorkingTime) else "close"
    return OwnTime(calendar, isinstance(limit, WorkingTime | WorkingDays), edge)


@frozen(eq=False)
class Stopwatch:
    """What a clock shows that has run in some stretches and was held between them.

    Attributes:
        time: What it counts.
        runs: The stretches in which it ran, in order and apart, the first from its start on; one may have no length.
        until: Up to when it is read: the end of its last stretch, or later if it is held.
        held: Whether it is held then, so that nobody knows when it goes on.
        shown: What it showed at the end of each stretch.
    """

    time: OwnTime
    runs: tuple[Run, ...]
    until: datetime
    held: bool
    shown: tuple[timedelta, ...] = field(init=False)

    @shown.default
    def _added_up(self) -> tuple[timedelta, ...]:
        between = self.time.between
        return tuple(accumulate(between(start, end) for start, end in self.runs))

    @property
    def start(self) -> datetime:
        """Since when it counts."""
        return self.runs[0][0]

    @property
    def elapsed(self) -> timedelta:
        """How long it ran, in its own time."""
        return self.shown[-1]

    @property
    def hold(self) -> timedelta:
        """How long it was held, in its own time."""
        return self.time.between(self.start, self.until) - self.elapsed

    def elapsed_at(self, moment: datetime) -> timedelta:
        """What it showed at a moment."""
        instant, shown = in_utc(moment), NO_TIME
        for (start, end), after in zip(self.runs, self.shown, strict=True):
            if instant <= in_utc(start):
                break
            if instant < in_utc(end):
                return shown + self.time.between(start, moment)
            shown = after
        return shown

    def reaches(self, amount: timedelta, since: datetime | None = None) -> DateTime | None:
        """The moment at which it shows an amount, were it to go on as it does; None if it is held before that.

        An amount used up at the very moment at which it is held counts as used up when it goes on.

        Args:
            amount: The amount.
            since: The moment that the amount was reckoned from; what it showed before then does not matter.
        """
        place = max(bisect_left(self.shown, amount), 0 if since is None else self.run_at(since))
        if place == len(self.runs):
            if self.held:
                return None
            place -= 1
        before = self.shown[place - 1] if place else NO_TIME
        return self.when_running(self.time.add(self.runs[place][0], max(amount - before, NO_TIME)), place)

    def run_at(self, moment: datetime) -> int:
        """The place of the stretch that a moment lies in, or that comes after it."""
        instant = in_utc(moment)
        return next((place for place, (_, end) in enumerate(self.runs) if instant <= in_utc(end)), len(self.runs))

    def budget(self, planned: datetime, since: datetime) -> timedelta:
        """What it will show at a deadline that was planned at a moment, without a hold from then on."""
        return self.elapsed_at(since) + self.time.between(since, planned)

    def due(self, planned: DateTime, since: datetime) -> DateTime | None:
        """The moment to which holding it since a moment has moved the deadline planned then; None if held before."""
        at = self.reaches(self.budget(planned, since), since)
        if at is not None and self.time.between(planned, at) == NO_TIME:  # not held: the plan stands, to the second
            return self.when_running(planned)
        return at

    def when_running(self, moment: DateTime, place: int = 0) -> DateTime | None:
        """A moment, or the end of the hold it falls into; None if that has not come. `place`: no run before matters."""
        instant = in_utc(moment)
        for (_, end), (start, _) in pairwise(self.runs[place:]):
            if instant < in_utc(end):
                return moment
            if instant < in_utc(start):
                return self.time.calendar.local(start)
        return None if self.held and instant >= in_utc(self.runs[-1][1]) else moment
