"""Worked examples of the rule `level`: the first level that covers a case."""

from __future__ import annotations

from datetime import timedelta

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import Elapsed
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.rules.timing.service_levels import (
    RESOLUTION,
    Case,
    CaseLevel,
    Channel,
    EventKind,
    Goal,
    Level,
    Promise,
    RequestKind,
    ServiceLevelsTerms,
    Target,
    level,
)
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.service_levels.facts import BY_PHONE, OPEN, STANDARD, case

__all__ = ["LEVELS"]

ANSWERS = (EventKind.RESPONDED, EventKind.RESOLVED, EventKind.CLOSED)
URGENT = Level(
    name=Text("complaints by phone", "电话投诉"),
    covers=(RequestKind.COMPLAINT, Channel.PHONE),
    targets=(RESOLUTION,),
)
COMPLAINTS = Level(name=Text("complaints", "投诉"), covers=(RequestKind.COMPLAINT,), targets=(RESOLUTION,))
BORROWED = Level(
    name=Text("as for enquiries", "比照咨询"),
    targets=(Target(goal=Goal.FIRST_RESPONSE, limit=Elapsed(timedelta(hours=24)), stops=ANSWERS),),
)
TWO = ServiceLevelsTerms(levels=(URGENT, COMPLAINTS))
NONE_SET = CaseLevel(level=None, missing=("levels",))
CALLED = case(kind=RequestKind.COMPLAINT, channel=Channel.PHONE)
WRITTEN = case(kind=RequestKind.COMPLAINT, channel=Channel.EMAIL)


def has(title: Text, facts: Case, terms: ServiceLevelsTerms, expect: CaseLevel, *cites: Clause) -> Example:
    """An example of a level."""
    return example(title, level, facts, terms, expect=expect, cites=cites)


LEVELS: tuple[Example, ...] = (
    has(Text("the company has set no level", "公司未设服务级别"), OPEN, STANDARD, NONE_SET, D3_2_1_3),
    has(Text("no level for a channel either", "渠道也未设级别"), BY_PHONE, STANDARD, NONE_SET, D3_2_2_1A),
    has(
        Text("the same, where D3 borrows the 24 hours", "同上，借用24小时"),
        BY_PHONE,
        ServiceLevelsTerms(promise=Promise.AS_ENQUIRIES),
        CaseLevel(level=BORROWED),
        D3_2_2_1A,
    ),
    has(
        Text("an enquiry needs no level: D0 prints its limit", "咨询无需级别：时限由制度规定"),
        case(kind=RequestKind.ENQUIRY),
        STANDARD,
        CaseLevel(level=None),
        D3_2_1_3,
    ),
    has(
        Text("the first of two that cover it", "两个级别均适用，取在先者"),
        CALLED,
        TWO,
        CaseLevel(level=URGENT),
        D3_2_2_1A,
    ),
    has(
        Text("by e-mail only the second covers it", "邮件投诉只适用第二个"),
        WRITTEN,
        TWO,
        CaseLevel(level=COMPLAINTS),
        D3_2_2_1A,
    ),
    has(
        Text("no service level for an order", "订单无服务级别"),
        case(kind=RequestKind.ORDER),
        TWO,
        CaseLevel(level=None),
        D3_2_1_3,
    ),
)
