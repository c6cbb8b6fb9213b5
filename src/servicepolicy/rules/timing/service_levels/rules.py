"""The rules on the targets of a case: `clock`, `clocks`, `assess`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from servicepolicy.basis.checks import a_moment, facts_and_terms, must_be
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels.choosing import Duty, duties, duty_for
from servicepolicy.rules.timing.service_levels.facts import Case
from servicepolicy.rules.timing.service_levels.outcomes import Assessment, Clock
from servicepolicy.rules.timing.service_levels.reading import clock_of, reading
from servicepolicy.rules.timing.service_levels.terms import ServiceLevelsTerms
from servicepolicy.rules.timing.service_levels.vocabulary import State

__all__ = ["assess", "clock", "clocks"]

GOING_ON = (State.RUNNING, State.PAUSED)
"""How a cycle stood that another took over in time."""


@implements(D3_2_1_3, D3_2_2_1A, D3_2_4_1, D0_4_2_1B, D0_4_2_2B, D1_2_2_4, D1_2_5_1B, D1_3_10_2_3C)
def clock(case: Case, terms: ServiceLevelsTerms, *, target: Worded, as_of: datetime) -> Clock:
    """Read the clock of one target of a case.

    Clause: D3.2.1.3, D3.2.2.1a, D3.2.4.1, D0.4.2.1b, D0.4.2.2b, D1.2.2.4, D1.2.5.1b, D1.3.10.2.3c.

    Everything is worked out anew from the log up to `as_of`. The last moment of a limit is in time. A deadline that
    passes while the clock runs is missed for good; while it is held, none passes. Only a reopening, another priority
    or a deadline set by hand begins another cycle of a target that does not repeat.

    Args:
        case: The case; what happened after `as_of` is not known yet.
        terms: What the company chose.
        target: The goal of the target.
        as_of: The moment.

    Returns:
        The clock of its last cycle, its moments in the zone of the target's calendar. Without a limit it is measured
        all the same, and `.missing` says what is not set or not known.

    Raises:
        TermNotSet: The case has no target with that goal.
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: The case has statuses, priorities or a class of site of an enum that the terms do not know.
        CalendarCoverageError: Time is counted beyond the days the calendar knows.
        TermsTypeError: `terms` are not the terms of this room.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    must_be(target, "target", (Worded,), FactsTypeError)
    return last_clock(case, duty_for(target, case, terms), terms, a_moment(as_of, "as_of"))


@implements(D3_2_1_3, D3_2_2_1A, D3_2_4_1, D0_4_2_1B, D0_4_2_2B, D1_2_2_4, D1_2_5_1B, D1_3_10_2_3C)
def clocks(case: Case, terms: ServiceLevelsTerms, *, as_of: datetime) -> tuple[Clock, ...]:
    """Read the clocks of all targets of a case, as `clock` does: none, if nothing is promised of it.

    Clause: D3.2.1.3, D3.2.2.1a, D3.2.4.1, D0.4.2.1b, D0.4.2.2b, D1.2.2.4, D1.2.5.1b, D1.3.10.2.3c.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: As `clock`.
        CalendarCoverageError: As `clock`.
        TermsTypeError: As `clock`.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    now = a_moment(as_of, "as_of")
    return tuple(last_clock(case, duty, terms, now) for duty in duties(case, terms))


@implements(D3_2_1_3, D3_2_2_1A, D3_2_4_1, D0_4_2_1B, D0_4_2_2B, D1_2_2_4, D1_2_5_1B, D1_3_10_2_3C)
def assess(case: Case, terms: ServiceLevelsTerms, *, as_of: datetime) -> tuple[Assessment, ...]:
    """Compare what was done about a case with all that is promised of it.

    Clause: D3.2.1.3, D3.2.2.1a, D3.2.4.1, D0.4.2.1b, D0.4.2.2b, D1.2.2.4, D1.2.5.1b, D1.3.10.2.3c.

    Returns:
        One for each cycle of each target that is judged: not of a clock that has not started, of one cancelled in time,
        or of what is only measured (A057). UNDETERMINED names in `.missing` the figure that nobody has set or the fact
        that is not known.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: As `clock`.
        CalendarCoverageError: As `clock`.
        TermsTypeError: As `clock`.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    now = a_moment(as_of, "as_of")
    return tuple(one for duty in duties(case, terms) for one in assessed(case, duty, terms, now))


def last_clock(case: Case, duty: Duty, terms: ServiceLevelsTerms, as_of: datetime) -> Clock:
    """The clock of the last cycle."""
    read = reading(case, duty, terms, as_of)
    return clock_of(read, len(read.cycles))


def assessed(case: Case, duty: Duty, terms: ServiceLevelsTerms, as_of: datetime) -> Iterator[Assessment]:
    """Each judged cycle of a target that has a verdict, or will have one."""
    read = reading(case, duty, terms, as_of)
    judged = (number for number, cycle in enumerate(read.cycles, start=1) if cycle.judged and not duty.metric)
    for shown in (clock_of(read, number) for number in judged):
        if shown.state is State.CANCELLED or (shown.stopped_at is not None and shown.state in GOING_ON):
            continue
        yield Assessment(
            goal=shown.goal,
            cycle=shown.cycle,
            verdict=verdict_of(shown),
            due_at=shown.due_at,
            done_at=shown.stopped_at if read.cycles[shown.cycle - 1].stopped else None,
            missing=shown.missing,
            because=shown.because,
        )


def verdict_of(shown: Clock) -> Verdict:
    """The verdict on a clock that runs, is held, or was stopped."""
    if shown.missing:
        return Verdict.UNDETERMINED
    match shown.state:
        case State.BREACHED:
            return Verdict.BREACHED
        case State.MET | State.MEASURED:
            return Verdict.MET
        case _:
            return Verdict.PENDING
