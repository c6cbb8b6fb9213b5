"""Worked examples of the rule `assess`: how each duty stands at the end of the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial, wraps

from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import CalendarDays, Elapsed, WorkingDays, WorkingTime
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_3_2B, D1_1_5_4A, D1_1_5_4B, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C
from servicepolicy.clauses.d1_2 import D1_2_4_4B
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_2A, D3_2_4_2B
from servicepolicy.rules.redress.complaints import (
    ApologyRule,
    ApologyTime,
    Assessment,
    Complaint,
    ComplaintsTerms,
    Duty,
    Fault,
    assess,
)
from servicepolicy.testing.complaints.facts import MAJOR, OPEN, ORDINARY, RECEIVED, STANDARD, at
from servicepolicy.testing.example import Example, example

__all__ = ["ASSESSMENTS"]


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


ASSESSMENTS: tuple[Example, ...] = (
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
