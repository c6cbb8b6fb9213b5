"""A clock read at a moment: its numbers, and the sentences that explain them."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from attrs import frozen

from servicepolicy.basis.clause import Reason
from servicepolicy.basis.moments import EPOCH
from servicepolicy.basis.words import Message
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.timing.service_levels.choosing import Duty
from servicepolicy.rules.timing.service_levels.facts import Case
from servicepolicy.rules.timing.service_levels.laps import Hold, Instant, Lap
from servicepolicy.rules.timing.service_levels.messages import (
    BREACHED,
    CANCELLED,
    MEASURED,
    MET,
    NOT_STARTED,
    PAUSED,
    RUNNING,
    UNLIMITED,
)
from servicepolicy.rules.timing.service_levels.outcomes import Clock
from servicepolicy.rules.timing.service_levels.playback import played
from servicepolicy.rules.timing.service_levels.standing import Standing, standing
from servicepolicy.rules.timing.service_levels.terms import ServiceLevelsTerms
from servicepolicy.rules.timing.service_levels.vocabulary import State

__all__ = ["Reading", "clock_of", "instant_of", "reading"]

NO_TIME = timedelta(0)
ENTIRE = Decimal("100.00")
HUNDREDTHS = 10_000
ONE = timedelta(microseconds=1)


@frozen(eq=False)
class Reading:
    """A target of a case, read at a moment.

    Attributes:
        duty: The target, and where it comes from.
        terms: The terms.
        as_of: The moment.
        cycles: Its cycles, in order.
        holds: All that would hold its clock.
    """

    duty: Duty
    terms: ServiceLevelsTerms
    as_of: Instant
    cycles: tuple[Lap, ...]
    holds: tuple[Hold, ...]

    @property
    def calendar(self) -> WorkingCalendar:
        """The calendar of its limit, in whose zone its moments are."""
        return self.duty.calendar(self.terms)

    def standing(self, number: int) -> Standing:
        """How a cycle stands, or stood at its end. The first has the number 1."""
        return standing(self.cycles[number - 1], self.holds, self.as_of, self.calendar)

    def because(self, message: Message, **facts: object) -> tuple[Reason, ...]:
        """A reason for each clause that asks for the target."""
        goal, taken = self.duty.target.goal, self.duty.taken
        return tuple(clause.because(message, self.terms, *taken, goal=goal, **facts) for clause in self.duty.clauses)


def instant_of(moment: datetime) -> Instant:
    """A moment with the time elapsed since 1970."""
    return datetime.__sub__(moment, EPOCH), moment


def reading(case: Case, duty: Duty, terms: ServiceLevelsTerms, as_of: datetime) -> Reading:
    """Play the log back up to a moment."""
    now = instant_of(duty.calendar(terms).local(as_of))
    playback = played(case, duty.target, now[0])
    return Reading(duty, terms, now, playback.cycles, playback.holds)


def clock_of(read: Reading, number: int) -> Clock:
    """The clock of a cycle; of number 0, which has not started."""
    if number == 0:
        return Clock(
            goal=read.duty.target.goal,
            cycle=0,
            state=State.NOT_STARTED,
            started_at=None,
            stopped_at=None,
            due_at=None,
            elapsed=NO_TIME,
            held=NO_TIME,
            remaining=None,
            percent=None,
            overrun=NO_TIME,
            because=read.because(NOT_STARTED, as_of=read.calendar.local(read.as_of[1])),
        )
    now = read.standing(number)
    cycle, watch, local = now.cycle, now.watch, read.calendar.local
    left = None if now.budget is None else now.budget - watch.elapsed
    return Clock(
        goal=read.duty.target.goal,
        cycle=number,
        state=now.state,
        started_at=local(watch.start),
        stopped_at=None if cycle.ended is None else local(cycle.ended[1]),
        due_at=now.due_at,
        elapsed=watch.elapsed,
        held=watch.hold,
        remaining=None if left is None else max(left, NO_TIME),
        percent=None if now.budget is None else share(watch.elapsed, now.budget),
        overrun=NO_TIME if left is None else max(-left, NO_TIME),
        missing=missing(read, cycle),
        because=because(read, now, left),
    )


def share(elapsed: timedelta, budget: timedelta) -> Decimal:
    """What is spent of a limit, in percent, cut off after two places."""
    if budget <= NO_TIME:
        return ENTIRE
    whole, rest = divmod((elapsed // ONE) * HUNDREDTHS // (budget // ONE), 100)
    return Decimal(f"{whole}.{rest:02}")


def missing(read: Reading, cycle: Lap) -> tuple[str, ...]:
    """What a cycle without a limit lacks."""
    if not cycle.missing or cycle.by_hand is not None or read.duty.unlimited:
        return ()
    return (read.duty.unset if cycle.missing == "limit" else cycle.missing,)


def because(read: Reading, now: Standing, left: timedelta | None) -> tuple[Reason, ...]:
    """The sentences on how a cycle stands."""
    watch = now.watch
    until = read.calendar.local(watch.until)
    spent: dict[str, object] = {"elapsed": watch.elapsed, "held": watch.hold}
    if now.state is State.BREACHED and left is not None:
        return read.because(BREACHED, due_at=now.due_at, until=until, overrun=max(-left, NO_TIME), **spent)
    if now.state is State.CANCELLED:
        return read.because(CANCELLED, stopped_at=until, **spent)
    if left is None:
        lacking = missing(read, now.cycle)
        message, facts = (MEASURED, {"missing": lacking[0]}) if lacking else (UNLIMITED, {})
        return read.because(message, until=until, **facts, **spent)
    if now.state is State.MET:
        return read.because(MET, stopped_at=until, due_at=now.due_at, **spent)
    remaining = max(left, NO_TIME)
    if now.state is State.PAUSED:
        return read.because(PAUSED, as_of=until, by=read.holds[-1].by, remaining=remaining, **spent)
    return read.because(RUNNING, due_at=now.due_at, as_of=until, remaining=remaining, **spent)
