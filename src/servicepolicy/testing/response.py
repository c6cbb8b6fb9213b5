"""Worked examples of the response room: Friday 6 March 2026, 16:00 in Shanghai, seen every way."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import Elapsed, WorkingTime
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.rules.timing.response import (
    Answer,
    Assessment,
    Channel,
    Clock,
    ClockEnd,
    ClockStart,
    Deadline,
    Enquiry,
    LastMoment,
    Milestone,
    Promise,
    RequestKind,
    ResponseTerms,
    Scope,
    Step,
    Target,
    assess,
    deadline,
)
from servicepolicy.testing.example import Example, example

__all__ = ["RESPONSE"]

BOTH = (D0_4_1_2A, D0_5_1_1B)


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> DateTime:
    """A moment in March 2026, in Shanghai. The 6th is a Friday."""
    return pendulum.datetime(2026, 3, day, hour, minute, second, tz="Asia/Shanghai")


RECEIVED = at(6, 16)
ENQUIRY = Enquiry(received_at=RECEIVED)
LETTER = Enquiry(received_at=RECEIVED, channel=Channel.LETTER, kind=RequestKind.COMPLAINT)
REPAIR = Enquiry(received_at=RECEIVED, channel=Channel.EMAIL, kind=RequestKind.SERVICE)
ACKNOWLEDGED = Enquiry(received_at=RECEIVED, acknowledged_at=at(6, 16, 30))
AT_THE_LIMIT = Enquiry(received_at=RECEIVED, answered_at=at(7, 16))
SEEN_LATE = Enquiry(received_at=RECEIVED, answered_at=at(7, 15), answer_seen_at=at(7, 17))
STANDARD = ResponseTerms()
ONE_STEP = ResponseTerms(answered_by=Answer.INFORMATION)


def response(verdict: Verdict, done_at: DateTime | None = None) -> Milestone:
    """How the response stands."""
    return Milestone(step=Step.RESPONSE, clause=D0_4_1_2A, verdict=verdict, done_at=done_at)


def answer(verdict: Verdict, done_at: DateTime | None = None, missing: str = "") -> Milestone:
    """How the answer with the information stands."""
    return Milestone(step=Step.ANSWER, clause=D0_5_1_1B, verdict=verdict, done_at=done_at, missing=missing)


def due(en: str, zh: str, enquiry: Enquiry, terms: ResponseTerms, due_at: DateTime, *cites: Clause) -> Example:
    """An example of a deadline."""
    return example(Text(en, zh), deadline, enquiry, terms, expect=Deadline(at=due_at), cites=cites)


def stands(
    title: Text, enquiry: Enquiry, terms: ResponseTerms, as_of: DateTime, expect: Assessment, *cites: Clause
) -> Example:
    """An example of an assessment."""
    return example(title, partial(assess, as_of=as_of), enquiry, terms, expect=expect, cites=cites)


DUE_SATURDAY = at(7, 16)

DEADLINES = (
    due("24 hours on the clock", "24个自然小时", ENQUIRY, STANDARD, DUE_SATURDAY, *BOTH),
    due(
        "24 working hours, at 9 a day",
        "24个工作小时，每天9小时",
        ENQUIRY,
        ResponseTerms(clock=Clock.WORKING_HOURS),
        at(11, 13),
        *BOTH,
    ),
    due(
        "the same time on the next working day",
        "下一工作日同一时刻",
        ENQUIRY,
        ResponseTerms(clock=Clock.NEXT_WORKING_DAY),
        at(9, 16),
        *BOTH,
    ),
    due(
        "from logging, an hour after receipt",
        "自登记起算，登记晚于收到1小时",
        Enquiry(received_at=RECEIVED, logged_at=at(6, 17)),
        ResponseTerms(starts=ClockStart.LOGGING),
        at(7, 17),
        *BOTH,
    ),
    due(
        "a complaint by letter, where every contact has the 24 hours",
        "信函投诉，24小时适用于所有诉求",
        LETTER,
        ResponseTerms(scope=Scope.EVERY_CONTACT),
        DUE_SATURDAY,
        *BOTH,
    ),
    due(
        "a complaint by letter, where quick is 2 working hours",
        "信函投诉，公司规定“迅速”为2个工作小时",
        LETTER,
        ResponseTerms(quick_reply=WorkingTime(timedelta(hours=2))),
        at(9, 9),
        D1_2_4_3A,
    ),
    due(
        "a repair asked for by e-mail, where D3 borrows the 24 hours",
        "邮件报修，借用24小时",
        REPAIR,
        ResponseTerms(promise=Promise.AS_ENQUIRIES),
        DUE_SATURDAY,
        D3_2_2_1A,
    ),
    due(
        "a repair by no known channel, where the company promises 48 hours",
        "渠道不明的报修，公司承诺48小时",
        Enquiry(received_at=RECEIVED, kind=RequestKind.SERVICE),
        ResponseTerms(targets=(Target(kind=RequestKind.SERVICE, limit=Elapsed(timedelta(hours=48))),)),
        at(8, 16),
        D3_2_1_3,
    ),
)

ASSESSMENTS = (
    stands(
        Text("answered at the last moment", "恰好届满时答复"),
        AT_THE_LIMIT,
        STANDARD,
        at(8, 0),
        Assessment(
            verdict=Verdict.MET,
            due_at=DUE_SATURDAY,
            done_at=DUE_SATURDAY,
            milestones=(response(Verdict.MET, DUE_SATURDAY), answer(Verdict.MET, DUE_SATURDAY)),
        ),
        *BOTH,
    ),
    stands(
        Text("the same, where the last moment is too late", "同上，恰好届满算逾期"),
        AT_THE_LIMIT,
        ResponseTerms(last_moment=LastMoment.TOO_LATE),
        at(8, 0),
        Assessment(
            verdict=Verdict.BREACHED,
            due_at=DUE_SATURDAY,
            done_at=DUE_SATURDAY,
            milestones=(response(Verdict.BREACHED, DUE_SATURDAY), answer(Verdict.BREACHED, DUE_SATURDAY)),
        ),
        *BOTH,
    ),
    stands(
        Text("acknowledged and never answered", "已确认收到，始终未答复"),
        ACKNOWLEDGED,
        STANDARD,
        at(8, 0),
        Assessment(
            verdict=Verdict.BREACHED,
            due_at=DUE_SATURDAY,
            done_at=None,
            milestones=(response(Verdict.MET, at(6, 16, 30)), answer(Verdict.BREACHED)),
        ),
        *BOTH,
    ),
    stands(
        Text("the same, where an acknowledgement is enough", "同上，确认收到即可"),
        ACKNOWLEDGED,
        ResponseTerms(answered_by=Answer.ACKNOWLEDGEMENT),
        at(8, 0),
        Assessment(
            verdict=Verdict.MET,
            due_at=DUE_SATURDAY,
            done_at=at(6, 16, 30),
            milestones=(response(Verdict.MET, at(6, 16, 30)),),
        ),
        D0_4_1_2A,
    ),
    stands(
        Text("the same, where only the information counts", "同上，须给出所需信息"),
        ACKNOWLEDGED,
        ONE_STEP,
        at(8, 0),
        Assessment(verdict=Verdict.BREACHED, due_at=DUE_SATURDAY, done_at=None, milestones=(answer(Verdict.BREACHED),)),
        D0_5_1_1B,
    ),
    stands(
        Text("sent in time, read too late", "按时发出，客户逾期才看到"),
        SEEN_LATE,
        ONE_STEP,
        at(8, 0),
        Assessment(
            verdict=Verdict.MET,
            due_at=DUE_SATURDAY,
            done_at=at(7, 15),
            milestones=(answer(Verdict.MET, at(7, 15)),),
        ),
        D0_5_1_1B,
    ),
    stands(
        Text("the same, where reading it counts", "同上，以客户收到为准"),
        SEEN_LATE,
        ResponseTerms(answered_by=Answer.INFORMATION, ends=ClockEnd.SEEN),
        at(8, 0),
        Assessment(
            verdict=Verdict.BREACHED,
            due_at=DUE_SATURDAY,
            done_at=at(7, 17),
            milestones=(answer(Verdict.BREACHED, at(7, 17)),),
        ),
        D0_5_1_1B,
    ),
    stands(
        Text("not answered, and not yet due", "尚未答复，也未到期"),
        ENQUIRY,
        ONE_STEP,
        DUE_SATURDAY,
        Assessment(verdict=Verdict.PENDING, due_at=DUE_SATURDAY, done_at=None, milestones=(answer(Verdict.PENDING),)),
        D0_5_1_1B,
    ),
    stands(
        Text("a complaint by letter: quick, but how quick is not said", "信函投诉：要求迅速，但未规定时限"),
        LETTER,
        STANDARD,
        at(8, 0),
        Assessment(verdict=Verdict.UNDETERMINED, due_at=None, done_at=None, missing=("quick_reply",)),
        D1_2_4_3A,
    ),
    stands(
        Text("a repair asked for by e-mail: no time is promised", "邮件报修：没有承诺时限"),
        REPAIR,
        STANDARD,
        at(8, 0),
        Assessment(verdict=Verdict.UNDETERMINED, due_at=None, done_at=None, missing=("targets",)),
        D3_2_2_1A,
    ),
)

RESPONSE: tuple[Example, ...] = (*DEADLINES, *ASSESSMENTS)
"""Every clause of the room, and every member of its readings."""
