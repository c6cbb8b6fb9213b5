"""What a company chose on complaints, and the ways to read the documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from types import NoneType
from typing import Annotated

from attrs import Attribute, evolve, field, frozen

from servicepolicy.basis.checks import a_text, are_all, in_a_row, is_a, must_be
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.roles import Role
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.calendars.limits import LIMITS, Elapsed, Limit, WorkingTime
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_5A, D1_1_5_5B, D1_1_5_5C, D1_1_7_1A
from servicepolicy.clauses.d1_2 import D1_2_4_4A, D1_2_4_4B
from servicepolicy.clauses.d1_3 import D1_3_2_5, D1_3_7C
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_2A, D3_2_4_2B, D3_2_4_3
from servicepolicy.clauses.readings import A001, A006, A032, A039, A040, A041, A056, A080, A119
from servicepolicy.rules.redress.complaints.readings import (
    ApologyRule,
    ApologyTime,
    BySeverity,
    Handling,
    Reporting,
    SharedFault,
    Source,
    ToldBy,
    UnknownFault,
)
from servicepolicy.rules.redress.complaints.vocabulary import Event, somebody

__all__ = ["ComplaintsTerms", "EscalationStep", "ResponsePlan"]


def a_limit(_: object, attribute: Attribute[Limit | None], value: Limit | None) -> None:
    """Validate a limit that may not be set yet."""
    must_be(value, attribute.name, (*LIMITS, NoneType), TermsTypeError)


@frozen(kw_only=True)
class EscalationStep:
    """A step by which a complaint goes up that is not closed yet (D3.2.4.1).

    Attributes:
        after: How long after the complaint arrived.
        to: Who is told then.

    Raises:
        TermsError: `to` is the customer, or nobody in particular.
        TermsTypeError: A part is of the wrong type.
    """

    after: Limit = field(validator=is_a(*LIMITS, wrong=TermsTypeError))
    to: Role = field(validator=somebody(TermsError, TermsTypeError))


@frozen(kw_only=True)
class ResponsePlan:
    """How the company responds to a complex or sudden event (D3.2.4.3).

    Attributes:
        event: The event.
        led_by: Who leads the response.
        steps: What is done, in the company's words.

    Raises:
        TermsError: `led_by` is the customer, or nobody in particular; or `steps` says nothing.
        TermsTypeError: A part is of the wrong type.
    """

    event: Event = field(validator=is_a(Event, wrong=TermsTypeError))
    led_by: Role = field(validator=somebody(TermsError, TermsTypeError))
    steps: str = field(validator=a_text(wrong=TermsError))


# A type checker takes the type of an argument from its converter, so each kind of row has its own.


def steps_in_a_row(steps: Iterable[EscalationStep]) -> tuple[EscalationStep, ...]:
    """Steps as a tuple, in the order given."""
    return in_a_row(steps)


def plans_in_a_row(plans: Iterable[ResponsePlan]) -> tuple[ResponsePlan, ...]:
    """Plans as a tuple, in the order given."""
    return in_a_row(plans)


def measure(limit: Limit) -> tuple[Limit, timedelta]:
    """The kind of a limit, and its size: limits of one kind can be compared before a case is known."""
    if isinstance(limit, Elapsed | WorkingTime):
        return evolve(limit, length=timedelta(0)), limit.length
    return evolve(limit, count=0), timedelta(days=limit.count)


@frozen(kw_only=True)
class ComplaintsTerms(Terms):
    """What the company chose on complaints.

    Attributes:
        calendar: Zone of the deadlines; hours and days of limits in working time.
        apology_rule: Whether fault decides on the apology.
        shared_fault: What a fault means that is the company's only in part.
        unknown_fault: What holds while nobody knows whose fault it is.
        by_severity: What severity decides.
        apology_time: When the apology comes.
        handling: Who takes a complaint in, and who handles it.
        reporting: Who is told of a major one.
        document: The document that `Reporting.ONE_DOCUMENT` goes by.
        told_by: Who tells a customer whose complaint a service centre took in.
        apologise_within: How soon "promptly" is, from the moment `apology_time` counts from.
        report_within: How soon a report upward is "prompt", from receipt.
        handling_within: How long a complaint may stay open, from receipt to closing.
        opinion_within: How soon the customer is told the handling opinion, from receipt.
        result_within: How soon the customer is told the result, from receipt.
        escalation: The steps by which an open complaint goes up.
        plans: The responses to complex and sudden events, at most one an event.

    None of the limits is printed: each is None until the company sets it, as the steps and plans are empty.

    Raises:
        TermsError: A step comes no later than one before it that is counted alike; or an event has two plans.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    apology_rule: Annotated[ApologyRule, D1_1_5_5B, D1_1_5_5C, D3_2_4_2B, A040] = choice(ApologyRule.FAULT_BASED)
    shared_fault: Annotated[SharedFault, D1_1_5_5B, D1_1_5_5C, A040] = choice(SharedFault.APOLOGISE)
    unknown_fault: Annotated[UnknownFault, D1_1_5_5B, D1_1_5_5C, A040] = choice(UnknownFault.UNDETERMINED)
    by_severity: Annotated[BySeverity, D1_1_5_5A, D1_1_5_5B, A039] = choice(BySeverity.REPORT_ONLY)
    apology_time: Annotated[ApologyTime, D1_1_5_5B, D3_2_4_2A, A041] = choice(ApologyTime.AFTER_HEARD_OUT)
    handling: Annotated[Handling, D2_1_3_1_5, D2_1_3_2_8, A080] = choice(Handling.BY_SEVERITY)
    reporting: Annotated[Reporting, D0_4_2_4B, D1_1_5_5A, D1_3_2_5, D1_3_7C, D2_1_3_1_5, D3_2_4_1, A006] = choice(
        Reporting.UNION
    )
    document: Annotated[Source, D0_4_2_4B, D1_1_5_5A, D1_3_2_5, D1_3_7C, D2_1_3_1_5, D3_2_4_1, A006] = choice(Source.D2)
    told_by: Annotated[ToldBy, D1_2_4_4A, D1_2_4_4B, A056] = choice(ToldBy.CENTRE)
    apologise_within: Annotated[Limit | None, D1_1_5_5B, D3_2_4_2B, A001, LEFT_OPEN] = field(
        default=None, validator=a_limit
    )
    report_within: Annotated[Limit | None, D0_4_2_4B, D1_3_2_5, A001, LEFT_OPEN] = field(
        default=None, validator=a_limit
    )
    handling_within: Annotated[Limit | None, D3_2_4_1, A119, LEFT_OPEN] = field(default=None, validator=a_limit)
    opinion_within: Annotated[Limit | None, D1_2_4_4B, A001, LEFT_OPEN] = field(default=None, validator=a_limit)
    result_within: Annotated[Limit | None, D1_2_4_4B, D2_1_3_1_5, D2_1_3_2_8, A001, LEFT_OPEN] = field(
        default=None, validator=a_limit
    )
    escalation: Annotated[tuple[EscalationStep, ...], D3_2_4_1, A119, LEFT_OPEN] = field(
        default=(), converter=steps_in_a_row, validator=are_all(EscalationStep, wrong=TermsTypeError)
    )
    plans: Annotated[tuple[ResponsePlan, ...], D3_2_4_3, LEFT_OPEN] = field(
        default=(), converter=plans_in_a_row, validator=are_all(ResponsePlan, wrong=TermsTypeError)
    )

    def __attrs_post_init__(self) -> None:
        longest: dict[Limit, timedelta] = {}
        for step in self.escalation:
            kind, size = measure(step.after)
            if kind in longest and size <= longest[kind]:
                raise TermsError("escalation", step, "give the steps in increasing order", D3_2_4_1)
            longest[kind] = size
        events = [plan.event for plan in self.plans]
        for plan in self.plans:
            if events.count(plan.event) > 1:
                raise TermsError("plans", plan, "give at most one plan for an event", D3_2_4_3)
