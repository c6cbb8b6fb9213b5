"""Worked examples of the rule `timeline`: a number, stretch by stretch."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from attrs import evolve
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars.limits import Elapsed, WorkingTime
from servicepolicy.clauses.d0 import D0_4_2_1B
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    AtChange,
    Begun,
    Case,
    Cycle,
    EventKind,
    Goal,
    RequestKind,
    ServiceLevelsTerms,
    Spent,
    State,
    Status,
    Stretch,
    Timeline,
    timeline,
)
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.service_levels.facts import (
    HELD_RESOLUTION,
    NINE_HOURS,
    OPENED,
    RESOLUTION_IN_NINE,
    at,
    case,
    entered,
    happened,
    promised,
)

__all__ = ["TIMELINES"]

HOUR, HALF_HOUR, NO_TIME = timedelta(hours=1), timedelta(minutes=30), timedelta(0)
FOUR_HOURS, A_DAY = WorkingTime(4 * HOUR), Elapsed(24 * HOUR)


def spent(cycle: int, starts_at: DateTime, ends_at: DateTime, length: timedelta) -> Stretch:
    """A stretch in which the clock ran."""
    return Stretch(cycle=cycle, spent=Spent.CONSUMED, starts_at=starts_at, ends_at=ends_at, length=length)


def held(cycle: int, starts_at: DateTime, ends_at: DateTime, length: timedelta, by: Worded) -> Stretch:
    """A stretch in which it was held."""
    return Stretch(cycle=cycle, spent=Spent.HELD, starts_at=starts_at, ends_at=ends_at, length=length, by=by)


def told(
    title: Text, facts: Case, terms: ServiceLevelsTerms, as_of: DateTime, expect: Timeline, *cites: Clause
) -> Example:
    """An example of a timeline."""
    return example(title, partial(timeline, target=expect.goal, as_of=as_of), facts, terms, expect=expect, cites=cites)


STARTED = Cycle(
    cycle=1,
    begun=Begun.STARTED,
    at=OPENED,
    counts_from=OPENED,
    limit=NINE_HOURS,
    due_at=at(9, 16),
    state=State.MET,
    judged=True,
)

TIMELINES: tuple[Example, ...] = (
    told(
        Text("answered in half an hour", "半小时内回复"),
        case(happened(at(6, 16, 30), EventKind.RESPONDED)),
        promised(evolve(FIRST_RESPONSE, limit=FOUR_HOURS)),
        at(9, 10),
        Timeline(
            goal=Goal.FIRST_RESPONSE,
            cycles=(evolve(STARTED, limit=FOUR_HOURS, due_at=at(9, 11)),),
            stretches=(spent(1, OPENED, at(6, 16, 30), HALF_HOUR),),
            elapsed=HALF_HOUR,
            held=NO_TIME,
        ),
        D3_2_2_1A,
    ),
    told(
        Text("held, solved, reopened, and the time carried over", "暂停、解决、重新打开，沿用已用时间"),
        case(
            entered(at(9, 10), Status.AWAITING_CUSTOMER),
            entered(at(9, 14), Status.ACTIVE),
            happened(at(10, 9), EventKind.RESOLVED),
            happened(at(10, 10), EventKind.REOPENED),
        ),
        promised(evolve(HELD_RESOLUTION, at_reopening=AtChange.CARRY_OVER)),
        at(10, 11),
        Timeline(
            goal=Goal.RESOLUTION,
            cycles=(
                evolve(STARTED, due_at=at(10, 11), judged=False),
                Cycle(
                    cycle=2,
                    begun=Begun.REOPENED,
                    at=at(10, 10),
                    counts_from=OPENED,
                    limit=NINE_HOURS,
                    due_at=at(10, 12),
                    state=State.RUNNING,
                    judged=True,
                ),
            ),
            stretches=(
                spent(2, OPENED, at(6, 17, 30), 3 * HALF_HOUR),
                spent(2, at(9, 8, 30), at(9, 10), 3 * HALF_HOUR),
                held(2, at(9, 10), at(9, 14), 4 * HOUR, Status.AWAITING_CUSTOMER),
                spent(2, at(9, 14), at(9, 17, 30), 7 * HALF_HOUR),
                spent(2, at(10, 8, 30), at(10, 9), HALF_HOUR),
                held(2, at(10, 9), at(10, 10), HOUR, EventKind.RESOLVED),
                spent(2, at(10, 10), at(10, 11), HOUR),
            ),
            elapsed=8 * HOUR,
            held=5 * HOUR,
        ),
        D3_2_1_3,
    ),
    told(
        Text("started again: what was before is void", "重新计时：此前作废"),
        case(happened(at(9, 10), EventKind.RESOLVED), happened(at(9, 15), EventKind.REOPENED)),
        promised(evolve(RESOLUTION_IN_NINE, at_reopening=AtChange.RESTART)),
        at(9, 16),
        Timeline(
            goal=Goal.RESOLUTION,
            cycles=(
                evolve(STARTED, judged=False),
                Cycle(
                    cycle=2,
                    begun=Begun.REOPENED,
                    at=at(9, 15),
                    counts_from=at(9, 15),
                    limit=NINE_HOURS,
                    due_at=at(10, 15),
                    state=State.RUNNING,
                    judged=True,
                ),
            ),
            stretches=(spent(2, at(9, 15), at(9, 16), HOUR),),
            elapsed=HOUR,
            held=NO_TIME,
        ),
        D3_2_1_3,
    ),
    told(
        Text("an order confirmed on Saturday: nights and days off count", "订单周六确认：夜间和休息日计入"),
        case(happened(at(7, 10), EventKind.CONFIRMED), kind=RequestKind.ORDER),
        ServiceLevelsTerms(confirm_within=A_DAY),
        at(9, 10),
        Timeline(
            goal=Goal.ORDER_CONFIRMATION,
            cycles=(evolve(STARTED, limit=A_DAY, due_at=at(7, 16)),),
            stretches=(spent(1, OPENED, at(7, 10), 18 * HOUR),),
            elapsed=18 * HOUR,
            held=NO_TIME,
        ),
        D0_4_2_1B,
    ),
)
