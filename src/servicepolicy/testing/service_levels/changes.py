"""Worked examples of the rule `assess`: what becomes of a clock at a reopening, and when the priority changes."""

from __future__ import annotations

from datetime import timedelta

from attrs import evolve

from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import WorkingTime
from servicepolicy.clauses.d3 import D3_2_1_3
from servicepolicy.rules.timing.service_levels import (
    Assessment,
    AtChange,
    EventKind,
    Goal,
    LimitFor,
    Priority,
    PriorityChanged,
    Target,
)
from servicepolicy.testing.example import Example
from servicepolicy.testing.service_levels.facts import (
    RESOLUTION_IN_NINE,
    at,
    breached,
    case,
    happened,
    met,
    pending,
    promised,
    stands,
)

__all__ = ["CHANGES"]

HOUR = timedelta(hours=1)
TUESDAY_AT_TEN = at(10, 10)
GOAL = Goal.RESOLUTION
REOPENED = case(happened(at(9, 10), EventKind.RESOLVED), happened(at(9, 15), EventKind.REOPENED))
"""Solved after 3 of 9 working hours, and reopened five hours later."""
LOWERED = case(PriorityChanged(at=at(9, 12), to=Priority.P3), priority=Priority.P1)
"""P1 for 5 working hours, an hour more than its limit, and P3 from then on."""
BY_PRIORITY = Target(
    goal=GOAL,
    by=(
        LimitFor(of=Priority.P1, limit=WorkingTime(4 * HOUR)),
        LimitFor(of=Priority.P2, limit=WorkingTime(9 * HOUR)),
        LimitFor(of=Priority.P3, limit=WorkingTime(18 * HOUR)),
        LimitFor(of=Priority.P4, limit=WorkingTime(36 * HOUR)),
    ),
)


def reopened(title: Text, change: AtChange, *expect: Assessment) -> Example:
    """An example of a reopening."""
    terms = promised(evolve(RESOLUTION_IN_NINE, at_reopening=change))
    return stands(title, REOPENED, terms, expect, D3_2_1_3, as_of=TUESDAY_AT_TEN)


def lowered(title: Text, change: AtChange, *expect: Assessment) -> Example:
    """An example of another priority."""
    terms = promised(evolve(BY_PRIORITY, at_priority=change))
    return stands(title, LOWERED, terms, expect, D3_2_1_3, as_of=TUESDAY_AT_TEN)


CHANGES: tuple[Example, ...] = (
    reopened(
        Text("reopened: the clock stays stopped", "重新打开：计时不恢复"),
        AtChange.KEEP,
        met(GOAL, at(9, 16), at(9, 10)),
    ),
    reopened(
        Text("reopened: 3 hours spent, 6 left", "重新打开：已用3小时，剩余6小时"),
        AtChange.CARRY_OVER,
        pending(GOAL, at(10, 12), cycle=2),
    ),
    reopened(
        Text("reopened: nine hours again, the first cycle void", "重新打开：重新计9小时，首个周期作废"),
        AtChange.RESTART,
        pending(GOAL, at(10, 15), cycle=2),
    ),
    reopened(
        Text("reopened: nine hours again, the first cycle met", "重新打开：重新计9小时，首个周期达标"),
        AtChange.NEW_CYCLE,
        met(GOAL, at(9, 16), at(9, 10)),
        pending(GOAL, at(10, 15), cycle=2),
    ),
    lowered(
        Text("lowered to P3 when P1 was overdue: P1 stays", "P1逾期后降为P3：仍按P1"),
        AtChange.KEEP,
        breached(GOAL, at(9, 11)),
    ),
    lowered(
        Text("lowered to P3: its 18 hours from the opening", "降为P3：自创建起18小时"),
        AtChange.CARRY_OVER,
        pending(GOAL, at(10, 16), cycle=2),
    ),
    lowered(
        Text("lowered to P3: its 18 hours from then on, P1 void", "降为P3：自此起18小时，P1作废"),
        AtChange.RESTART,
        pending(GOAL, at(11, 12), cycle=2),
    ),
    lowered(
        Text("lowered to P3: its 18 hours from then on, P1 missed", "降为P3：自此起18小时，P1未达标"),
        AtChange.NEW_CYCLE,
        breached(GOAL, at(9, 11)),
        pending(GOAL, at(11, 12), cycle=2),
    ),
)
