"""Worked examples of the complaints room: a complaint of Friday 6 March 2026, 16:00 in Shanghai."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial, wraps

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import CalendarDays, Elapsed, WorkingDays, WorkingTime
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_3_2B, D1_1_5_4A, D1_1_5_4B, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C
from servicepolicy.clauses.d1_2 import D1_2_4_4A, D1_2_4_4B
from servicepolicy.clauses.d1_3 import D1_3_2_5, D1_3_7A, D1_3_7B, D1_3_7C
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_2A, D3_2_4_2B, D3_2_4_3
from servicepolicy.rules.redress.complaints import (
    Apology,
    ApologyDecision,
    ApologyRule,
    ApologyTime,
    Assessment,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Duty,
    Escalation,
    EscalationStep,
    Event,
    Fault,
    Handling,
    Matter,
    Reporting,
    ResponsePlan,
    Role,
    Route,
    Severity,
    SharedFault,
    Source,
    StepReached,
    ToldBy,
    UnknownFault,
    apology,
    assess,
    escalation,
    route,
)
from servicepolicy.testing.example import Example, example

__all__ = ["COMPLAINTS"]

STANDARD = ComplaintsTerms()
ORDINARY, MAJOR = Severity.ORDINARY, Severity.MAJOR


def at(day: int, hour: int, minute: int = 0) -> DateTime:
    """A moment in March 2026, in Shanghai. The 6th is a Friday."""
    return pendulum.datetime(2026, 3, day, hour, minute, tz="Asia/Shanghai")


RECEIVED = at(6, 16)


def says(title: Text, complaint: Complaint, terms: ComplaintsTerms, expect: ApologyDecision, *cites: Clause) -> Example:
    """An example of what to say to the customer."""
    return example(title, apology, complaint, terms, expect=expect, cites=cites)


def yes(*, report: bool = False, sympathy: bool | None = None) -> ApologyDecision:
    """Apologise."""
    return ApologyDecision(apology=Apology.APOLOGISE, sympathy=sympathy, report_upward=report)


def no(*, report: bool = False, sympathy: bool | None = None) -> ApologyDecision:
    """Do not."""
    return ApologyDecision(apology=Apology.DO_NOT_APOLOGISE, sympathy=sympathy, report_upward=report)


OURS = Complaint(fault=Fault.COMPANY, severity=ORDINARY)
THEIRS = Complaint(fault=Fault.CUSTOMER, severity=ORDINARY)
SHARED = Complaint(fault=Fault.SHARED, severity=ORDINARY)
UNKNOWN = Complaint(severity=ORDINARY)

APOLOGISING = (
    says(
        Text("the company is at fault, and the matter major", "公司责任，情节重大"),
        Complaint(fault=Fault.COMPANY, severity=MAJOR),
        STANDARD,
        yes(report=True),
        D1_1_5_5B,
        D1_1_5_5A,
    ),
    says(Text("the company is at fault", "公司责任，情节一般"), OURS, STANDARD, yes(), D1_1_5_5B, D1_1_5_5A),
    says(
        Text("the same, where severity decides on the apology too", "同上，情节也决定是否道歉"),
        OURS,
        ComplaintsTerms(by_severity=BySeverity.REPORT_AND_APOLOGY),
        no(),
        D1_1_5_5B,
        D1_1_5_5A,
    ),
    says(Text("the customer is at fault", "客户责任"), THEIRS, STANDARD, no(), D1_1_5_5C, D0_4_2_4B),
    says(
        Text("the same, where an apology is always due", "同上，一律道歉"),
        THEIRS,
        ComplaintsTerms(apology_rule=ApologyRule.ALWAYS),
        yes(),
        D3_2_4_2B,
        D0_4_2_4B,
    ),
    says(
        Text("the same, where sympathy is kept apart", "同上，体谅与认错分开"),
        THEIRS,
        ComplaintsTerms(apology_rule=ApologyRule.SYMPATHY_AND_ADMISSION),
        no(sympathy=True),
        D1_1_5_5C,
        D3_2_4_2B,
        D0_4_2_4B,
    ),
    says(
        Text("a third party is at fault, and the matter major", "第三方责任，情节重大"),
        Complaint(fault=Fault.THIRD_PARTY, severity=MAJOR),
        STANDARD,
        no(report=True),
        D1_1_5_5C,
        D0_4_2_4B,
    ),
    says(Text("a fault in part the company's", "共同责任"), SHARED, STANDARD, yes(), D1_1_5_5B, D1_1_5_5A),
    says(
        Text("the same, where that is not the company's fault", "同上，不视为公司责任"),
        SHARED,
        ComplaintsTerms(shared_fault=SharedFault.WITHHOLD),
        no(),
        D1_1_5_5C,
        D1_1_5_5A,
    ),
    says(
        Text("nobody knows whose fault it is", "责任不明"),
        UNKNOWN,
        STANDARD,
        ApologyDecision(apology=Apology.UNDETERMINED, sympathy=None, report_upward=False),
        D1_1_5_5B,
        D1_1_5_4A,
        D0_4_2_4B,
    ),
    says(
        Text("the same, where the apology is withheld", "同上，视同无责任"),
        UNKNOWN,
        ComplaintsTerms(unknown_fault=UnknownFault.WITHHOLD),
        no(),
        D1_1_5_5C,
        D0_4_2_4B,
    ),
    says(
        Text("the same, where one apologises in doubt", "同上，存疑时道歉"),
        UNKNOWN,
        ComplaintsTerms(unknown_fault=UnknownFault.APOLOGISE),
        yes(),
        D1_1_5_5B,
        D0_4_2_4B,
    ),
)


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
STEPS = (
    EscalationStep(after=WorkingTime(timedelta(hours=4)), to=Role.SUPERVISOR),
    EscalationStep(after=WorkingDays(3), to=Role.SERVICE_MANAGER),
    EscalationStep(after=WorkingDays(5), to=Role.GENERAL_MANAGER),
)
PLAN = ResponsePlan(
    event=Event.GROUP_COMPLAINT, led_by=Role.GENERAL_MANAGER, steps="one spokesman, one answer to everybody"
)

ROUTES = (
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

OPEN = Complaint(severity=ORDINARY, received_at=RECEIVED)
SUPERVISED = StepReached(to=Role.SUPERVISOR, after=STEPS[0].after, at=at(9, 11))
MANAGED = StepReached(to=Role.SERVICE_MANAGER, after=STEPS[1].after, at=at(11, 16))
ESCALATIONS = (
    example(
        Text("open on Wednesday at four", "周三16时仍未办结"),
        partial(escalation, as_of=at(11, 16)),
        OPEN,
        ComplaintsTerms(escalation=STEPS),
        expect=Escalation(reached=(SUPERVISED, MANAGED), next_at=at(13, 16)),
        cites=(D3_2_4_1,),
    ),
    example(
        Text("closed just then", "恰于此时办结"),
        partial(escalation, as_of=at(31, 0)),
        Complaint(severity=ORDINARY, received_at=RECEIVED, closed_at=at(11, 16)),
        ComplaintsTerms(escalation=STEPS),
        expect=Escalation(reached=(SUPERVISED,), next_at=None),
        cites=(D3_2_4_1,),
    ),
)


def only(duty: Duty) -> Callable[..., tuple[Assessment, ...]]:
    """`assess` for one duty: an example is about one. Under other readings there may be no such duty."""

    @wraps(assess)
    def one(complaint: Complaint, terms: ComplaintsTerms, *, as_of: datetime) -> tuple[Assessment, ...]:
        return tuple(found for found in assess(complaint, terms, as_of=as_of) if found.duty is duty)

    return one


def stands(title: Text, complaint: Complaint, terms: ComplaintsTerms, expect: Assessment, *cites: Clause) -> Example:
    """An example of how one duty stands at the end of the month."""
    expected: tuple[Assessment, ...] = (expect,)
    return example(title, partial(only(expect.duty), as_of=at(31, 0)), complaint, terms, expect=expected, cites=cites)


HEARD = Complaint(
    severity=MAJOR,
    fault=Fault.COMPANY,
    true_cause="The repair took two visits.",
    received_at=RECEIVED,
    soothed_at=at(6, 16, 10),
    apologised_at=at(6, 16, 20),
    heard_out_at=at(6, 16, 30),
    handling_began_at=at(6, 17),
    opinion_told_at=at(9, 11),
    result_told_at=at(11, 16),
    reported_at=at(6, 17, 30),
    closed_at=at(11, 15),
)
SET = ComplaintsTerms(
    apologise_within=Elapsed(timedelta(hours=1)),
    report_within=Elapsed(timedelta(hours=1)),
    handling_within=CalendarDays(5),
    opinion_within=WorkingTime(timedelta(hours=4)),
    result_within=WorkingDays(3),
)
AT_START = ComplaintsTerms(apology_time=ApologyTime.AT_START, apologise_within=Elapsed(timedelta(hours=1)))


def met(duty: Duty, due_at: DateTime, done_at: DateTime) -> Assessment:
    """A duty done in time."""
    return Assessment(duty=duty, verdict=Verdict.MET, due_at=due_at, done_at=done_at)


def unset(duty: Duty, term: str, done_at: DateTime) -> Assessment:
    """A duty done, but how soon it had to be nobody has said."""
    return Assessment(duty=duty, verdict=Verdict.UNDETERMINED, done_at=done_at, missing=(term,))


ASSESSMENTS = (
    stands(
        Text("the true cause is on record", "真实原因已记录"),
        HEARD,
        STANDARD,
        Assessment(duty=Duty.TRUE_CAUSE, verdict=Verdict.MET),
        D1_1_3_2B,
        D1_1_5_4B,
    ),
    stands(
        Text("closed without a word on what the customer wanted", "办结时未记录希望得到的结果"),
        HEARD,
        STANDARD,
        Assessment(duty=Duty.OUTCOME_WANTED, verdict=Verdict.BREACHED, missing=("outcome_wanted",)),
        D1_1_3_2B,
    ),
    stands(
        Text("feelings came before the matter", "先安抚，后处理"),
        HEARD,
        STANDARD,
        Assessment(duty=Duty.FEELINGS_FIRST, verdict=Verdict.MET, done_at=at(6, 16, 10)),
        D3_2_4_2A,
    ),
    stands(
        Text("apologised before the customer had been heard out", "未听完陈述即道歉"),
        HEARD,
        SET,
        Assessment(duty=Duty.APOLOGY, verdict=Verdict.BREACHED, due_at=at(6, 17, 30), done_at=at(6, 16, 20)),
        D1_1_5_5B,
    ),
    stands(
        Text("the same, where the apology comes at the start", "同上，一开始就道歉"),
        HEARD,
        AT_START,
        met(Duty.APOLOGY, at(6, 17), at(6, 16, 20)),
        D1_1_5_5B,
    ),
    stands(
        Text("no apology when the matter was taken up", "着手处理时尚未道歉"),
        Complaint(severity=ORDINARY, fault=Fault.COMPANY, received_at=RECEIVED, handling_began_at=at(6, 17)),
        AT_START,
        Assessment(duty=Duty.APOLOGY, verdict=Verdict.BREACHED, due_at=at(6, 17)),
        D3_2_4_2A,
    ),
    stands(
        Text("always apologise: within the hour", "一律道歉：1小时内"),
        Complaint(
            severity=ORDINARY,
            fault=Fault.CUSTOMER,
            received_at=RECEIVED,
            heard_out_at=at(6, 16, 30),
            apologised_at=at(6, 17, 30),
        ),
        ComplaintsTerms(apology_rule=ApologyRule.ALWAYS, apologise_within=Elapsed(timedelta(hours=1))),
        met(Duty.APOLOGY, at(6, 17, 30), at(6, 17, 30)),
        D3_2_4_2B,
    ),
    stands(
        Text("apologised, and promptly has no figure", "已道歉，“及时”没有数字"),
        Complaint(
            severity=ORDINARY,
            fault=Fault.COMPANY,
            received_at=RECEIVED,
            heard_out_at=at(6, 16, 30),
            apologised_at=at(6, 16, 40),
        ),
        STANDARD,
        unset(Duty.APOLOGY, "apologise_within", at(6, 16, 40)),
        D1_1_5_5B,
    ),
    stands(
        Text("an apology that must not be spoken", "不得道歉而道歉"),
        Complaint(severity=ORDINARY, fault=Fault.CUSTOMER, received_at=RECEIVED, apologised_at=at(6, 17)),
        STANDARD,
        Assessment(duty=Duty.APOLOGY, verdict=Verdict.BREACHED, done_at=at(6, 17)),
        D1_1_5_5C,
    ),
    stands(
        Text("still being heard out", "仍在倾听"),
        Complaint(severity=ORDINARY, fault=Fault.COMPANY, received_at=RECEIVED),
        SET,
        Assessment(duty=Duty.APOLOGY, verdict=Verdict.PENDING),
        D1_1_5_4A,
    ),
    stands(
        Text("reported in an hour and a half", "1个半小时后上报"),
        HEARD,
        SET,
        Assessment(duty=Duty.REPORT, verdict=Verdict.BREACHED, due_at=at(6, 17), done_at=at(6, 17, 30)),
        D1_1_5_5A,
    ),
    stands(
        Text("reported, and promptly has no figure; the customer is at fault", "已上报，客户责任，“及时”没有数字"),
        Complaint(severity=MAJOR, fault=Fault.CUSTOMER, received_at=RECEIVED, reported_at=at(6, 17)),
        STANDARD,
        unset(Duty.REPORT, "report_within", at(6, 17)),
        D0_4_2_4B,
    ),
    stands(
        Text("handled within 5 days", "5天内办结"),
        HEARD,
        SET,
        met(Duty.HANDLING, at(11, 16), at(11, 15)),
        D3_2_4_1,
    ),
    stands(
        Text("handled, and no limit is set", "已办结，未设处理时限"),
        HEARD,
        STANDARD,
        unset(Duty.HANDLING, "handling_within", at(11, 15)),
        D3_2_4_1,
    ),
    stands(
        Text("told the opinion after 4 working hours", "4个工作小时告知处理意见"),
        HEARD,
        SET,
        met(Duty.OPINION_TOLD, at(9, 11), at(9, 11)),
        D1_2_4_4B,
    ),
    stands(
        Text("told the opinion, and promptly has no figure", "已告知处理意见，“及时”没有数字"),
        HEARD,
        STANDARD,
        unset(Duty.OPINION_TOLD, "opinion_within", at(9, 11)),
        D1_2_4_4B,
    ),
    stands(
        Text("told the result on the third working day", "第3个工作日告知结果"),
        HEARD,
        SET,
        met(Duty.RESULT_TOLD, at(11, 16), at(11, 16)),
        D1_2_4_4B,
        D2_1_3_1_5,
    ),
    stands(
        Text("told the result, and promptly has no figure", "已告知处理结果，“及时”没有数字"),
        HEARD,
        STANDARD,
        unset(Duty.RESULT_TOLD, "result_within", at(11, 16)),
        D1_2_4_4B,
        D2_1_3_1_5,
    ),
    stands(
        Text("an ordinary complaint, and nobody has told the result", "一般投诉，未告知结果"),
        OPEN,
        SET,
        Assessment(duty=Duty.RESULT_TOLD, verdict=Verdict.BREACHED, due_at=at(11, 16)),
        D1_2_4_4B,
        D2_1_3_2_8,
    ),
)

COMPLAINTS: tuple[Example, ...] = (*APOLOGISING, *ROUTES, *ESCALATIONS, *ASSESSMENTS)
"""Every clause of the room, and every member of its readings."""
