"""Worked examples of the rule `warnings`: the thresholds that fall into a window."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from attrs import evolve
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import CalendarDays, Elapsed, WorkingTime
from servicepolicy.calendars.office import OFFICE
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    Case,
    DueWarning,
    EventKind,
    Goal,
    Role,
    ServiceLevelsTerms,
    Status,
    Target,
    Threshold,
    warnings,
)
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.service_levels.facts import (
    HELD_RESOLUTION,
    OPEN,
    at,
    case,
    entered,
    happened,
    promised,
)

__all__ = ["WARNINGS"]

HOUR = timedelta(hours=1)
HALF = Threshold(percent=50, tell=(Role.SUPERVISOR,))
AN_HOUR_BEFORE = Threshold(offset=-HOUR, tell=(Role.SERVICE_MANAGER,))
DUE = Threshold(percent=100)
TWO_AFTER = Threshold(offset=2 * HOUR)
A_DAY_BEFORE = Threshold(offset=-24 * HOUR, tell=(Role.COMPLAINT_SPECIALIST,))
THREE_QUARTERS = Threshold(percent=75)
IN_NINE = promised(evolve(HELD_RESOLUTION, thresholds=(HALF, AN_HOUR_BEFORE, DUE, TWO_AFTER)))
IN_A_DAY = promised(Target(goal=Goal.RESOLUTION, limit=Elapsed(24 * HOUR), thresholds=(HALF,)))
HANDLED = promised(Target(goal=Goal.COMPLAINT_HANDLING, limit=CalendarDays(5), thresholds=(A_DAY_BEFORE,)))
ANSWERED = promised(evolve(FIRST_RESPONSE, limit=WorkingTime(4 * HOUR), thresholds=(THREE_QUARTERS,)))
MONDAY = at(9, 0), at(10, 0)
TUESDAY = at(10, 0), at(11, 0)


def warned(threshold: Threshold, moment: DateTime, due_at: DateTime, goal: Goal = Goal.RESOLUTION) -> DueWarning:
    """A warning given when its threshold is passed."""
    return DueWarning(goal=goal, cycle=1, threshold=threshold, at=moment, notify_at=moment, due_at=due_at)


def warn(  # noqa: PLR0913 - an example's parts
    title: Text,
    facts: Case,
    terms: ServiceLevelsTerms,
    between: tuple[DateTime, DateTime],
    expect: tuple[DueWarning, ...],
    *cites: Clause,
    notify_in: WorkingCalendar | None = None,
) -> Example:
    """An example of the warnings of a window."""
    rule = partial(warnings, between=between, notify_in=notify_in)
    return example(title, rule, facts, terms, expect=expect, cites=cites)


WINDOWS = (
    warn(
        Text("half, an hour before, and the deadline on one day", "同日达到一半、期限前1小时和到期"),
        OPEN,
        IN_NINE,
        MONDAY,
        (
            warned(HALF, at(9, 11, 30), at(9, 16)),
            warned(AN_HOUR_BEFORE, at(9, 15), at(9, 16)),
            warned(DUE, at(9, 16), at(9, 16)),
        ),
        D3_2_1_3,
    ),
    warn(
        Text("two working hours after the deadline is the next morning", "期限后2个工作小时即次日早晨"),
        OPEN,
        IN_NINE,
        TUESDAY,
        (warned(TWO_AFTER, at(10, 9), at(9, 16)),),
        D3_2_1_3,
    ),
    warn(
        Text("the end of a window belongs to the next", "窗口终点归下一窗口"),
        OPEN,
        IN_NINE,
        (at(9, 11, 30), at(9, 15)),
        (warned(HALF, at(9, 11, 30), at(9, 16)),),
        D3_2_1_3,
    ),
    warn(
        Text("held for four hours, half comes four hours later", "暂停4小时，达到一半也晚4小时"),
        case(entered(at(9, 10), Status.AWAITING_CUSTOMER), entered(at(9, 14), Status.ACTIVE)),
        IN_NINE,
        MONDAY,
        (warned(HALF, at(9, 15, 30), at(10, 11)),),
        D3_2_1_3,
    ),
    warn(
        Text("a complaint, a day before its 5 days are over", "投诉，5天届满前1天"),
        OPEN,
        HANDLED,
        TUESDAY,
        (warned(A_DAY_BEFORE, at(10, 16), at(11, 16), Goal.COMPLAINT_HANDLING),),
        D3_2_4_1,
    ),
    warn(
        Text("three of four hours to the first answer are over", "首次响应4小时已过3小时"),
        OPEN,
        ANSWERED,
        MONDAY,
        (warned(THREE_QUARTERS, at(9, 10), at(9, 11), Goal.FIRST_RESPONSE),),
        D3_2_2_1A,
    ),
)

QUIET_HOURS = (
    warn(
        Text("passed on Saturday at four, told on Monday", "周六4时达到，周一通知"),
        OPEN,
        IN_A_DAY,
        MONDAY,
        (evolve(warned(HALF, at(7, 4), at(7, 16)), notify_at=at(9, 8, 30)),),
        D3_2_1_3,
        notify_in=OFFICE,
    ),
    warn(
        Text("the same, solved before anybody could be told", "同上，通知前已解决"),
        case(happened(at(7, 10), EventKind.RESOLVED)),
        IN_A_DAY,
        MONDAY,
        (),
        notify_in=OFFICE,
    ),
)

WARNINGS: tuple[Example, ...] = (*WINDOWS, *QUIET_HOURS)
