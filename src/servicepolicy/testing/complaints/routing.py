"""Worked examples of the rule `route`: who takes a complaint, settles it, hears of it and answers it."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_5A
from servicepolicy.clauses.d1_2 import D1_2_4_4A, D1_2_4_4B
from servicepolicy.clauses.d1_3 import D1_3_2_5, D1_3_7A, D1_3_7B, D1_3_7C
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_3
from servicepolicy.rules.redress.complaints import (
    Complaint,
    ComplaintsTerms,
    Event,
    Fault,
    Handling,
    Matter,
    Reporting,
    ResponsePlan,
    Role,
    Route,
    Source,
    ToldBy,
    route,
)
from servicepolicy.testing.complaints.facts import MAJOR, ORDINARY, STANDARD, STEPS
from servicepolicy.testing.example import Example, example

__all__ = ["ROUTES"]


def goes(title: Text, complaint: Complaint, terms: ComplaintsTerms, expect: Route, *cites: Clause) -> Example:
    """An example of the way of a complaint."""
    return example(title, route, complaint, terms, expect=expect, cites=cites)


def by_manager(*told: Role, missing: tuple[str, ...] = ()) -> Route:
    """The way of a major complaint that nobody in particular took in."""
    manager = Role.SERVICE_MANAGER
    return Route(intake=Role.ANYONE, handler=manager, told=told, answered_by=manager, missing=missing)


def by_document(source: Source) -> ComplaintsTerms:
    """Terms that tell only those whom one document names."""
    return ComplaintsTerms(reporting=Reporting.ONE_DOCUMENT, document=source)


PROJECT_FAULT = Complaint(severity=MAJOR, matter=Matter.PROJECT_FAULT, fault=Fault.COMPANY)
AT_CENTRE = Complaint(severity=ORDINARY, taken_by=Role.SERVICE_CENTRE)
GROUP = Complaint(severity=ORDINARY, event=Event.GROUP_COMPLAINT)
CHAIN = (Role.DEPARTMENT_CONCERNED, Role.BUSINESS_SIGNER, Role.MANAGER_IN_CHARGE, Role.TOP_LEADERSHIP)
OF_CHAIN = (D1_3_7A, D1_3_7B, D1_3_7C)
PLAN = ResponsePlan(
    event=Event.GROUP_COMPLAINT, led_by=Role.GENERAL_MANAGER, steps="one spokesman, one answer to everybody"
)

ROUTES: tuple[Example, ...] = (
    goes(
        Text("an ordinary complaint", "一般投诉"),
        Complaint(severity=ORDINARY, taken_by=Role.COMPLAINT_SPECIALIST),
        STANDARD,
        Route(intake=Role.COMPLAINT_SPECIALIST, handler=Role.SUPERVISOR, told=(), answered_by=Role.SUPERVISOR),
        D2_1_3_2_8,
        D1_2_4_4B,
    ),
    goes(
        Text("the same, where each document goes by its clause", "同上，各份原文按各自条款"),
        Complaint(severity=ORDINARY, taken_by=Role.COMPLAINT_SPECIALIST),
        ComplaintsTerms(handling=Handling.BY_DOCUMENT),
        Route(intake=Role.SUPERVISOR, handler=Role.SUPERVISOR, told=(), answered_by=Role.SUPERVISOR),
        D2_1_3_2_8,
        D1_2_4_4B,
    ),
    goes(
        Text("a major complaint", "重大投诉"),
        Complaint(severity=MAJOR),
        STANDARD,
        by_manager(Role.SERVICE_MANAGER),
        D2_1_3_1_5,
        D1_2_4_4B,
    ),
    goes(
        Text("a major project fault: all who are named", "项目重大故障：义务并存"),
        PROJECT_FAULT,
        STANDARD,
        by_manager(Role.SERVICE_MANAGER, *CHAIN),
        D2_1_3_1_5,
        *OF_CHAIN,
        D1_2_4_4B,
    ),
    goes(
        Text("a matter of importance to the unit", "关系单位全局的事项"),
        Complaint(severity=MAJOR, matter=Matter.UNIT_MATTER),
        STANDARD,
        by_manager(Role.SERVICE_MANAGER, Role.GENERAL_MANAGER),
        D2_1_3_1_5,
        D1_3_2_5,
        D1_2_4_4B,
    ),
    goes(
        Text("another major problem", "其他重大问题"),
        Complaint(severity=MAJOR, matter=Matter.OTHER),
        STANDARD,
        by_manager(Role.SERVICE_MANAGER, Role.RESPONSIBLE_LEADER),
        D2_1_3_1_5,
        D0_4_2_4B,
        D1_2_4_4B,
    ),
    goes(
        Text("the project fault by D0 alone", "项目重大故障：只按D0"),
        PROJECT_FAULT,
        by_document(Source.D0),
        by_manager(Role.RESPONSIBLE_LEADER),
        D2_1_3_1_5,
        D0_4_2_4B,
        D1_2_4_4B,
    ),
    goes(
        Text("the project fault by D1.1 alone", "项目重大故障：只按D1.1"),
        PROJECT_FAULT,
        by_document(Source.D1_1),
        by_manager(Role.COMPANY),
        D2_1_3_1_5,
        D1_1_5_5A,
        D1_2_4_4B,
    ),
    goes(
        Text("the project fault by D1.3 alone", "项目重大故障：只按D1.3"),
        PROJECT_FAULT,
        by_document(Source.D1_3),
        by_manager(*CHAIN),
        D2_1_3_1_5,
        *OF_CHAIN,
        D1_2_4_4B,
    ),
    goes(
        Text("the project fault by D2 alone", "项目重大故障：只按D2"),
        PROJECT_FAULT,
        by_document(Source.D2),
        by_manager(Role.SERVICE_MANAGER),
        D2_1_3_1_5,
        D1_2_4_4B,
    ),
    goes(
        Text("the project fault by D3 alone: no steps are set", "项目重大故障：只按D3，未设升级步骤"),
        PROJECT_FAULT,
        by_document(Source.D3),
        by_manager(missing=("escalation",)),
        D2_1_3_1_5,
        D3_2_4_1,
        D1_2_4_4B,
    ),
    goes(
        Text("the project fault by the last clause", "项目重大故障：以最后的条款为准"),
        PROJECT_FAULT,
        ComplaintsTerms(reporting=Reporting.LAST_CLAUSE, escalation=STEPS),
        by_manager(Role.SUPERVISOR, Role.SERVICE_MANAGER, Role.GENERAL_MANAGER),
        D2_1_3_1_5,
        D3_2_4_1,
        D1_2_4_4B,
    ),
    goes(
        Text("a service centre took it in", "由服务中心接收"),
        AT_CENTRE,
        STANDARD,
        Route(
            intake=Role.SERVICE_CENTRE,
            handler=Role.SUPERVISOR,
            told=(Role.DEPARTMENT_CONCERNED,),
            answered_by=Role.SERVICE_CENTRE,
        ),
        D2_1_3_2_8,
        D1_2_4_4A,
        D1_2_4_4B,
    ),
    goes(
        Text("the same, where each document goes by its clause and the department answers", "同上，由部门处理并告知"),
        AT_CENTRE,
        ComplaintsTerms(handling=Handling.BY_DOCUMENT, told_by=ToldBy.DEPARTMENT),
        Route(
            intake=Role.SERVICE_CENTRE,
            handler=Role.DEPARTMENT_CONCERNED,
            told=(Role.DEPARTMENT_CONCERNED,),
            answered_by=Role.DEPARTMENT_CONCERNED,
        ),
        D1_2_4_4A,
        D2_1_3_2_8,
        D1_2_4_4B,
    ),
    goes(
        Text("a group complaint without a response set", "群体投诉，未设应对办法"),
        GROUP,
        STANDARD,
        Route(
            intake=Role.ANYONE,
            handler=Role.SUPERVISOR,
            told=(),
            answered_by=Role.SUPERVISOR,
            missing=("plans",),
        ),
        D2_1_3_2_8,
        D1_2_4_4B,
        D3_2_4_3,
    ),
    goes(
        Text("the same with one", "同上，已设应对办法"),
        GROUP,
        ComplaintsTerms(plans=[PLAN]),
        Route(intake=Role.ANYONE, handler=Role.SUPERVISOR, told=(), answered_by=Role.SUPERVISOR, plan=PLAN),
        D2_1_3_2_8,
        D1_2_4_4B,
        D3_2_4_3,
    ),
)
