"""The rule `timeline`: the number on a clock, explained stretch by stretch."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from servicepolicy.basis.checks import a_moment, facts_and_terms, must_be
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.words import Text, Worded
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels.choosing import duty_for
from servicepolicy.rules.timing.service_levels.facts import Case
from servicepolicy.rules.timing.service_levels.laps import Lap
from servicepolicy.rules.timing.service_levels.messages import (
    BEGAN,
    BY_HAND,
    CARRIED,
    CONSUMED,
    HELD,
    STILL_BY_HAND,
    VOID,
)
from servicepolicy.rules.timing.service_levels.outcomes import Cycle, Spent, Stretch, Timeline
from servicepolicy.rules.timing.service_levels.reading import Reading, clock_of, reading
from servicepolicy.rules.timing.service_levels.standing import Standing
from servicepolicy.rules.timing.service_levels.terms import ServiceLevelsTerms
from servicepolicy.rules.timing.service_levels.vocabulary import Begun

__all__ = ["timeline"]

NO_LIMIT = Text("no limit", "无时限")


@implements(D3_2_1_3, D3_2_2_1A, D3_2_4_1, D0_4_2_1B, D0_4_2_2B, D1_2_2_4, D1_2_5_1B, D1_3_10_2_3C)
def timeline(case: Case, terms: ServiceLevelsTerms, *, target: Worded, as_of: datetime) -> Timeline:
    """Explain the clock of a target: what it counted, what it skipped, and what began each of its cycles.

    Clause: D3.2.1.3, D3.2.2.1a, D3.2.4.1, D0.4.2.1b, D0.4.2.2b, D1.2.2.4, D1.2.5.1b, D1.3.10.2.3c.

    Args:
        case: The case; what happened after `as_of` is not known yet.
        terms: What the company chose.
        target: The goal of the target.
        as_of: The moment.

    Returns:
        Cycles, and stretches of time, in the zone of the target's calendar; the stretches of the last cycle that were
        spent add up to what `clock` shows.

    Raises:
        TermNotSet: The case has no target with that goal.
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: As `clock`.
        CalendarCoverageError: As `clock`.
        TermsTypeError: As `clock`.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    must_be(target, "target", (Worded,), FactsTypeError)
    read = reading(case, duty_for(target, case, terms), terms, a_moment(as_of, "as_of"))
    last = len(read.cycles)
    shown = clock_of(read, last)
    cycles: list[Cycle] = []
    stretches: list[Stretch] = []
    reasons: list[Reason] = []
    for number in range(1, last + 1):
        now = read.standing(number)
        cycles.append(cycle_of(read, number, now))
        reasons += said_of_cycle(read, cycles[-1], now.cycle)
        if now.cycle.judged:
            counted = sorted(stretches_of(read, number, now), key=lambda one: in_utc(one.starts_at))
            stretches += counted
            reasons += (reason for one in counted for reason in said_of_stretch(read, one))
        elif not read.cycles[number].carried:
            reasons += read.because(VOID, cycle=number)
    return Timeline(
        goal=target,
        cycles=tuple(cycles),
        stretches=tuple(stretches),
        elapsed=shown.elapsed,
        held=shown.held,
        because=(*reasons, *shown.because),
    )


def cycle_of(read: Reading, number: int, now: Standing) -> Cycle:
    """What began a cycle, and what became of it."""
    cycle, local = now.cycle, read.calendar.local
    return Cycle(
        cycle=number,
        begun=cycle.begun,
        at=local(cycle.began[1]),
        counts_from=local(cycle.start[1]),
        limit=cycle.limit,
        due_at=now.due_at,
        state=now.state,
        judged=cycle.judged,
    )


def stretches_of(read: Reading, number: int, now: Standing) -> Iterator[Stretch]:
    """What the clock of a cycle counted, and what it skipped."""
    time, local = now.watch.time, read.calendar.local
    for start, end in now.watch.runs:
        for span in time.intervals(start, end):
            yield Stretch(
                cycle=number,
                spent=Spent.CONSUMED,
                starts_at=span.starts_at,
                ends_at=span.ends_at,
                length=time.between(span.starts_at, span.ends_at),
            )
    for (start, end), by in now.skipped:
        yield Stretch(
            cycle=number,
            spent=Spent.HELD,
            starts_at=local(start),
            ends_at=local(end),
            length=time.between(start, end),
            by=by,
        )


def said_of_cycle(read: Reading, one: Cycle, cycle: Lap) -> tuple[Reason, ...]:
    """The sentence on the beginning of a cycle."""
    if cycle.by_hand is not None:
        message = BY_HAND if one.begun is Begun.OVERRIDDEN else STILL_BY_HAND
        by_hand = read.calendar.local(cycle.by_hand[1])
        return read.because(message, cycle=one.cycle, begun=one.begun, at=one.at, by_hand=by_hand)
    facts = {"cycle": one.cycle, "begun": one.begun, "at": one.at, "limit": one.limit or NO_LIMIT}
    if in_utc(one.counts_from) == in_utc(one.at):
        return read.because(BEGAN, **facts)
    return read.because(CARRIED, counts_from=one.counts_from, **facts)


def said_of_stretch(read: Reading, one: Stretch) -> tuple[Reason, ...]:
    """The sentence on a stretch."""
    facts = {"cycle": one.cycle, "length": one.length, "starts_at": one.starts_at, "ends_at": one.ends_at}
    if one.by is None:
        return read.because(CONSUMED, **facts)
    return read.because(HELD, by=one.by, **facts)
