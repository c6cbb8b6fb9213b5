"""Worked examples of the rule `assess`: every clause, and every way to read it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from attrs import evolve

from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import CalendarDays, Elapsed, WorkingTime
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    Assessment,
    Channel,
    Confirmation,
    EventKind,
    Goal,
    Level,
    LimitFor,
    OnSite,
    Priority,
    Promise,
    RequestKind,
    ServiceLevelsTerms,
    Shortest,
    SiteLimits,
    Target,
    assess,
)
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.service_levels.facts import (
    OPEN,
    STANDARD,
    Place,
    at,
    breached,
    case,
    happened,
    met,
    only,
    promised,
    stands,
    undetermined,
)

__all__ = ["ASSESSMENTS"]

HOUR = timedelta(hours=1)
ANSWERED_AT_SIX = case(happened(at(7, 18), EventKind.RESPONDED), channel=Channel.PHONE)
FOUR_HOURS = promised(evolve(FIRST_RESPONSE, limit=WorkingTime(4 * HOUR)))
NOTHING: tuple[Assessment, ...] = ()
RESPONSES = (
    stands(
        Text("answered, and no response time is promised", "已回复，未承诺响应时间"),
        ANSWERED_AT_SIX,
        STANDARD,
        undetermined(Goal.FIRST_RESPONSE, "levels", at(7, 18)),
        D3_2_2_1A,
    ),
    stands(
        Text("the same, where D3 borrows the 24 hours", "同上，借用24小时"),
        ANSWERED_AT_SIX,
        ServiceLevelsTerms(promise=Promise.AS_ENQUIRIES),
        breached(Goal.FIRST_RESPONSE, at(7, 16), at(7, 18)),
        D3_2_2_1A,
    ),
    stands(
        Text("the same, where four working hours are promised", "同上，承诺4个工作小时"),
        ANSWERED_AT_SIX,
        FOUR_HOURS,
        met(Goal.FIRST_RESPONSE, at(9, 11), at(7, 18)),
        D3_2_2_1A,
    ),
    stands(
        Text("answered at the last moment", "恰好届满时回复"),
        case(happened(at(9, 11), EventKind.RESPONDED)),
        FOUR_HOURS,
        met(Goal.FIRST_RESPONSE, at(9, 11), at(9, 11)),
        D3_2_2_1A,
    ),
    stands(
        Text("a second later", "晚1秒"),
        case(happened(at(9, 11, 0, 1), EventKind.RESPONDED)),
        FOUR_HOURS,
        breached(Goal.FIRST_RESPONSE, at(9, 11), at(9, 11, 0, 1)),
        D3_2_2_1A,
    ),
    example(
        Text("no service level covers the case: nothing is owed", "无适用的服务级别：不负义务"),
        partial(assess, as_of=at(31, 0)),
        OPEN,
        ServiceLevelsTerms(levels=(Level(name=Text("complaints", "投诉"), covers=(RequestKind.COMPLAINT,)),)),
        expect=NOTHING,
        cites=(),
    ),
)

BY_PRIORITY = promised(
    Target(
        goal=Goal.RESOLUTION,
        by=(
            LimitFor(of=Priority.P1, limit=WorkingTime(4 * HOUR)),
            LimitFor(of=Priority.P2, limit=WorkingTime(9 * HOUR)),
            LimitFor(of=Priority.P3, limit=WorkingTime(18 * HOUR)),
            LimitFor(of=Priority.P4, limit=None),
        ),
    )
)
SOLVED = happened(at(9, 12), EventKind.RESOLVED)
RESOLUTIONS = (
    stands(
        Text("P1, four hours: solved an hour late", "P1级，4小时：晚1小时解决"),
        case(SOLVED, priority=Priority.P1),
        BY_PRIORITY,
        breached(Goal.RESOLUTION, at(9, 11), at(9, 12)),
        D3_2_1_3,
    ),
    stands(
        Text("P2, nine hours: solved in time", "P2级，9小时：按时解决"),
        case(SOLVED, priority=Priority.P2),
        BY_PRIORITY,
        met(Goal.RESOLUTION, at(9, 16), at(9, 12)),
        D3_2_1_3,
    ),
    stands(
        Text("P4, for which no limit is set", "P4级，未设时限"),
        case(SOLVED, priority=Priority.P4),
        BY_PRIORITY,
        undetermined(Goal.RESOLUTION, "levels", at(9, 12)),
        D3_2_1_3,
    ),
    stands(
        Text("no priority is known", "优先级未知"),
        case(SOLVED),
        BY_PRIORITY,
        undetermined(Goal.RESOLUTION, "priority", at(9, 12)),
        D3_2_1_3,
    ),
    stands(
        Text("a complaint handled within 5 days", "投诉5天内办结"),
        case(happened(at(11, 15), EventKind.CLOSED), kind=RequestKind.COMPLAINT),
        promised(Target(goal=Goal.COMPLAINT_HANDLING, limit=CalendarDays(5))),
        met(Goal.COMPLAINT_HANDLING, at(11, 16), at(11, 15)),
        D3_2_4_1,
    ),
    stands(
        Text("a complaint handled, and no limit is set", "投诉已办结，未设处理时限"),
        case(happened(at(11, 15), EventKind.CLOSED), kind=RequestKind.COMPLAINT),
        promised(Target(goal=Goal.COMPLAINT_HANDLING)),
        undetermined(Goal.COMPLAINT_HANDLING, "levels", at(11, 15)),
        D3_2_4_1,
    ),
)

CONFIRMED = case(happened(at(7, 17), EventKind.CONFIRMED), kind=RequestKind.ORDER)
LOST = case(
    happened(at(9, 9), EventKind.PROBLEM_FOUND),
    happened(at(9, 9, 30), EventKind.CUSTOMER_TOLD),
    kind=RequestKind.ORDER,
)
IN_AN_HOUR = ServiceLevelsTerms(notify_within=WorkingTime(HOUR))
ORDERS = (
    stands(
        Text("an order confirmed, and no standard is set", "订单已确认，未设标准"),
        CONFIRMED,
        STANDARD,
        undetermined(Goal.ORDER_CONFIRMATION, "confirm_within", at(7, 17)),
        D0_4_2_1B,
    ),
    stands(
        Text("the same, where it borrows the 24 hours", "同上，借用24小时"),
        CONFIRMED,
        ServiceLevelsTerms(confirmation=Confirmation.AS_ENQUIRIES),
        breached(Goal.ORDER_CONFIRMATION, at(7, 16), at(7, 17)),
        D0_4_2_1B,
    ),
    stands(
        Text("the same, where the standard is two working hours", "同上，标准为2个工作小时"),
        CONFIRMED,
        ServiceLevelsTerms(confirm_within=WorkingTime(2 * HOUR)),
        met(Goal.ORDER_CONFIRMATION, at(9, 9), at(7, 17)),
        D0_4_2_1B,
    ),
    stands(
        Text("told of a problem, and promptly has no figure", "已告知问题，“及时”没有数字"),
        LOST,
        STANDARD,
        undetermined(Goal.PROBLEM_NOTICE, "notify_within", at(9, 9, 30)),
        D0_4_2_2B,
    ),
    stands(
        Text("the same, where promptly is a working hour", "同上，公司规定“及时”为1个工作小时"),
        LOST,
        IN_AN_HOUR,
        met(Goal.PROBLEM_NOTICE, at(9, 10), at(9, 9, 30)),
        D0_4_2_2B,
    ),
    stands(
        Text("told of it, and offered no solution", "已告知，未提出解决方案"),
        LOST,
        IN_AN_HOUR,
        breached(Goal.PROBLEM_SOLUTION, at(9, 10)),
        D0_4_2_2B,
    ),
)

TRAVELLED = (happened(at(6, 16, 30), EventKind.DEPARTED), happened(at(9, 10, 30), EventKind.ARRIVED))
IN_TOWN, IN_THE_COUNTY = case(*TRAVELLED, site=Place.TOWN), case(*TRAVELLED, site=Place.COUNTY)
TOWN = SiteLimits(site=Place.TOWN, departure=WorkingTime(HOUR), arrival=WorkingTime(3 * HOUR))
ROWS = ServiceLevelsTerms(sites=(TOWN,))
VISITS = (
    stands(
        Text("left for the site within the hour", "1小时内出发"),
        IN_TOWN,
        ROWS,
        met(Goal.DEPARTURE, at(6, 17), at(6, 16, 30)),
        D1_3_10_2_3C,
        D1_2_5_1B,
    ),
    stands(
        Text("on site half an hour late", "晚半小时到达现场"),
        IN_TOWN,
        ROWS,
        breached(Goal.ARRIVAL, at(9, 10), at(9, 10, 30)),
        D1_3_10_2_3C,
        D1_2_2_4,
        D1_2_5_1B,
    ),
    stands(
        Text("a class of sites without a row", "未列出的服务地点"),
        IN_THE_COUNTY,
        ROWS,
        undetermined(Goal.ARRIVAL, "sites", at(9, 10, 30)),
        D1_3_10_2_3C,
        D1_2_2_4,
        D1_2_5_1B,
    ),
    stands(
        Text("the same, where a class without a row has no limit", "同上，未列出者不设时限"),
        IN_THE_COUNTY,
        ServiceLevelsTerms(sites=(TOWN,), on_site=OnSite.UNLIMITED),
        met(Goal.ARRIVAL, None, at(9, 10, 30)),
        D1_3_10_2_3C,
        D1_2_2_4,
        D1_2_5_1B,
    ),
)

REPAIRED = case(
    happened(at(9, 10, 30), EventKind.REPAIR_STARTED),
    happened(at(9, 12, 30), EventKind.REPAIR_ENDED),
    kind=RequestKind.SERVICE,
)
REPAIRS = (
    example(
        Text("a repair of two hours is measured, and not judged", "维修2小时，仅作计量，不作判定"),
        partial(only(Goal.REPAIR), as_of=at(31, 0)),
        REPAIRED,
        STANDARD,
        expect=NOTHING,
        cites=(),
    ),
    stands(
        Text("the same, where it has a target that is not set", "同上，应有目标而未设定"),
        REPAIRED,
        ServiceLevelsTerms(shortest=Shortest.TARGET),
        undetermined(Goal.REPAIR, "repair_within", at(9, 12, 30)),
        D1_2_5_1B,
    ),
    stands(
        Text("the same, where an hour and a half is the target", "同上，目标为1个半小时"),
        REPAIRED,
        ServiceLevelsTerms(shortest=Shortest.TARGET, repair_within=Elapsed(1.5 * HOUR)),
        breached(Goal.REPAIR, at(9, 12), at(9, 12, 30)),
        D1_2_5_1B,
    ),
)

ASSESSMENTS: tuple[Example, ...] = (*RESPONSES, *RESOLUTIONS, *ORDERS, *VISITS, *REPAIRS)
