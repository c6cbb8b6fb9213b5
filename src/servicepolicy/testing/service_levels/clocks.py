"""Worked examples of the rules `clock` and `clocks`: every state of a clock."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import partial

from attrs import evolve
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import CalendarDays, Elapsed, WorkingTime
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels import (
    NEXT_RESPONSE,
    Case,
    Clock,
    EventKind,
    Goal,
    Level,
    RequestKind,
    ServiceLevelsTerms,
    State,
    Status,
    Target,
    TargetOverridden,
    clock,
    clocks,
)
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.service_levels.facts import (
    HELD_RESOLUTION,
    OPEN,
    OPENED,
    RESOLUTION_IN_NINE,
    STANDARD,
    Place,
    at,
    case,
    entered,
    happened,
    promised,
)

__all__ = ["CLOCKS"]

HOUR, NO_TIME = timedelta(hours=1), timedelta(0)
IN_NINE, HELD = promised(RESOLUTION_IN_NINE), promised(HELD_RESOLUTION)
ANSWERED_IN_TWO = promised(evolve(NEXT_RESPONSE, limit=WorkingTime(2 * HOUR)))
IN_FIVE_DAYS = promised(Target(goal=Goal.COMPLAINT_HANDLING, limit=CalendarDays(5)))
FROM_OPENING = promised(
    Target(goal=Goal.RESOLUTION, limit=WorkingTime(4 * HOUR), starts=(EventKind.ASSIGNED,), from_opening=True)
)
PAUSED = entered(at(9, 10), Status.AWAITING_CUSTOMER)
RESUMED = entered(at(9, 14), Status.ACTIVE)

NOT_STARTED = Clock(
    goal=Goal.NEXT_RESPONSE,
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
)
RUNNING = Clock(
    goal=Goal.RESOLUTION,
    cycle=1,
    state=State.RUNNING,
    started_at=OPENED,
    stopped_at=None,
    due_at=at(9, 16),
    elapsed=3 * HOUR,
    held=NO_TIME,
    remaining=6 * HOUR,
    percent=Decimal("33.33"),
    overrun=NO_TIME,
)
ARRIVED = happened(at(9, 10, 30), EventKind.ARRIVED)
ON_SITE = Clock(
    goal=Goal.ARRIVAL,
    cycle=1,
    state=State.MEASURED,
    started_at=OPENED,
    stopped_at=at(9, 10, 30),
    due_at=None,
    elapsed=timedelta(hours=66, minutes=30),
    held=NO_TIME,
    remaining=None,
    percent=None,
    overrun=NO_TIME,
)
AFTER_A_HOLD = evolve(
    RUNNING,
    due_at=at(10, 11),
    elapsed=4 * HOUR,
    held=4 * HOUR,
    remaining=5 * HOUR,
    percent=Decimal("44.44"),
)


def reads(
    title: Text, facts: Case, terms: ServiceLevelsTerms, as_of: DateTime, expect: Clock, *cites: Clause
) -> Example:
    """An example of a clock."""
    return example(title, partial(clock, target=expect.goal, as_of=as_of), facts, terms, expect=expect, cites=cites)


def read_all(
    title: Text, facts: Case, terms: ServiceLevelsTerms, as_of: DateTime, expect: tuple[Clock, ...], *cites: Clause
) -> Example:
    """An example of all clocks of a case."""
    return example(title, partial(clocks, as_of=as_of), facts, terms, expect=expect, cites=cites)


STATES = (
    reads(
        Text("nobody has written again", "客户未再来信"),
        case(happened(at(6, 17), EventKind.RESPONDED)),
        ANSWERED_IN_TWO,
        at(9, 10),
        NOT_STARTED,
        D3_2_2_1A,
    ),
    reads(
        Text("the customer wrote again, twice: the first counts", "客户两次来信，以先者起算"),
        case(
            happened(at(6, 17), EventKind.RESPONDED),
            happened(at(6, 17, 15), EventKind.CUSTOMER_REPLIED),
            happened(at(9, 8, 45), EventKind.CUSTOMER_REPLIED),
        ),
        ANSWERED_IN_TWO,
        at(9, 9, 15),
        Clock(
            goal=Goal.NEXT_RESPONSE,
            cycle=1,
            state=State.RUNNING,
            started_at=at(6, 17, 15),
            stopped_at=None,
            due_at=at(9, 10, 15),
            elapsed=HOUR,
            held=NO_TIME,
            remaining=HOUR,
            percent=Decimal("50.00"),
            overrun=NO_TIME,
        ),
        D3_2_2_1A,
    ),
    reads(Text("3 of 9 working hours", "9个工作小时已用3小时"), OPEN, IN_NINE, at(9, 10), RUNNING, D3_2_1_3),
    reads(
        Text("held for two hours, and still", "已暂停2小时，仍在暂停"),
        case(PAUSED),
        HELD,
        at(9, 12),
        evolve(RUNNING, state=State.PAUSED, due_at=None, held=2 * HOUR),
        D3_2_1_3,
    ),
    reads(
        Text("after four hours held the deadline is four hours later", "暂停4小时后期限顺延4小时"),
        case(PAUSED, RESUMED),
        HELD,
        at(9, 15),
        AFTER_A_HOLD,
        D3_2_1_3,
    ),
    reads(
        Text("the same, where no status holds the clock", "同上，任何状态均不暂停"),
        case(PAUSED, RESUMED),
        IN_NINE,
        at(9, 15),
        evolve(RUNNING, elapsed=8 * HOUR, remaining=HOUR, percent=Decimal("88.88")),
        D3_2_1_3,
    ),
    reads(
        Text("solved at the last moment", "恰好届满时解决"),
        case(PAUSED, RESUMED, happened(at(10, 11), EventKind.RESOLVED)),
        HELD,
        at(31, 0),
        evolve(
            AFTER_A_HOLD,
            state=State.MET,
            stopped_at=at(10, 11),
            elapsed=9 * HOUR,
            remaining=NO_TIME,
            percent=Decimal("100.00"),
        ),
        D3_2_1_3,
    ),
    reads(
        Text("solved an hour later", "晚1小时解决"),
        case(PAUSED, RESUMED, happened(at(10, 12), EventKind.RESOLVED)),
        HELD,
        at(31, 0),
        evolve(
            AFTER_A_HOLD,
            state=State.BREACHED,
            stopped_at=at(10, 12),
            elapsed=10 * HOUR,
            remaining=NO_TIME,
            percent=Decimal("111.11"),
            overrun=HOUR,
        ),
        D3_2_1_3,
    ),
    reads(
        Text("cancelled in time", "期限内取消"),
        case(PAUSED, RESUMED, happened(at(9, 15), EventKind.CANCELLED)),
        HELD,
        at(31, 0),
        evolve(AFTER_A_HOLD, state=State.CANCELLED, stopped_at=at(9, 15)),
        D3_2_1_3,
    ),
    reads(
        Text("on site after 66 hours and a half, and no limit is set", "66个半小时到达现场，未设时限"),
        case(ARRIVED, site=Place.COUNTY),
        STANDARD,
        at(31, 0),
        evolve(ON_SITE, missing=("sites",)),
        D1_3_10_2_3C,
        D1_2_2_4,
        D1_2_5_1B,
    ),
    reads(
        Text("a call-out to no site of a known class is measured", "服务地点类别未知：只计量等候时间"),
        case(ARRIVED, kind=RequestKind.SERVICE),
        STANDARD,
        at(31, 0),
        ON_SITE,
        D1_3_10_2_3C,
        D1_2_2_4,
        D1_2_5_1B,
    ),
)

DEADLINES = (
    reads(
        Text("5 days on the calendar, 3 of them gone", "5个自然日，已过3天"),
        OPEN,
        IN_FIVE_DAYS,
        at(9, 16),
        evolve(
            RUNNING,
            goal=Goal.COMPLAINT_HANDLING,
            due_at=at(11, 16),
            elapsed=72 * HOUR,
            remaining=48 * HOUR,
            percent=Decimal("60.00"),
        ),
        D3_2_4_1,
    ),
    reads(
        Text("started when it was assigned, and counted from the opening", "分派时启动，自创建起算"),
        case(happened(at(9, 9), EventKind.ASSIGNED)),
        FROM_OPENING,
        at(9, 10),
        evolve(RUNNING, due_at=at(9, 11), remaining=HOUR, percent=Decimal("75.00")),
        D3_2_1_3,
    ),
    reads(
        Text("a deadline set by hand: 7 hours more after the first 3", "人工设定期限：已用3小时，再给7小时"),
        case(TargetOverridden(at=at(9, 10), target=Goal.RESOLUTION, due_at=at(9, 17))),
        IN_NINE,
        at(9, 12),
        evolve(
            RUNNING,
            cycle=2,
            due_at=at(9, 17),
            elapsed=5 * HOUR,
            remaining=5 * HOUR,
            percent=Decimal("50.00"),
        ),
        D3_2_1_3,
    ),
)

ALL_OF_A_CASE = (
    read_all(
        Text("an order: one clock runs, two wait for a problem", "订单：一个计时，两个待出现问题"),
        case(kind=RequestKind.ORDER),
        ServiceLevelsTerms(
            levels=(Level(name=Text("nothing promised", "不作承诺")),), confirm_within=Elapsed(24 * HOUR)
        ),
        at(6, 18),
        (
            evolve(
                RUNNING,
                goal=Goal.ORDER_CONFIRMATION,
                due_at=at(7, 16),
                elapsed=2 * HOUR,
                remaining=22 * HOUR,
                percent=Decimal("8.33"),
            ),
            evolve(NOT_STARTED, goal=Goal.PROBLEM_NOTICE),
            evolve(NOT_STARTED, goal=Goal.PROBLEM_SOLUTION),
        ),
        D0_4_2_1B,
        D0_4_2_2B,
    ),
    read_all(
        Text("no service level covers the case: no clock", "无适用的服务级别：不计时"),
        OPEN,
        ServiceLevelsTerms(levels=(Level(name=Text("complaints", "投诉"), covers=(RequestKind.COMPLAINT,)),)),
        at(9, 10),
        (),
    ),
)

CLOCKS: tuple[Example, ...] = (*STATES, *DEADLINES, *ALL_OF_A_CASE)
