"""The rule `route`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from servicepolicy.basis.checks import facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.roles import Role
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_5A
from servicepolicy.clauses.d1_2 import D1_2_4_4A, D1_2_4_4B
from servicepolicy.clauses.d1_3 import D1_3_2_5, D1_3_7A, D1_3_7B, D1_3_7C
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_3
from servicepolicy.rules.redress.complaints.apologies import is_ours
from servicepolicy.rules.redress.complaints.facts import Complaint
from servicepolicy.rules.redress.complaints.messages import (
    ANSWERED,
    HANDLED,
    NO_PLAN,
    NO_STEPS,
    NOBODY_TOLD,
    PASSED_UP,
    PLANNED,
    TOLD,
    TOLD_BY_STEPS,
)
from servicepolicy.rules.redress.complaints.outcomes import Route
from servicepolicy.rules.redress.complaints.readings import Handling, Reporting, Source, ToldBy
from servicepolicy.rules.redress.complaints.tables import HANDLERS, TOLD_BY_DOCUMENT, TOLD_BY_MATTER, Addressees
from servicepolicy.rules.redress.complaints.terms import ComplaintsTerms, ResponsePlan

__all__ = ["route"]

NAMED_BY = {
    Role.SERVICE_MANAGER: D2_1_3_1_5,
    Role.DEPARTMENT_CONCERNED: D1_3_7A,
    Role.BUSINESS_SIGNER: D1_3_7B,
    Role.MANAGER_IN_CHARGE: D1_3_7B,
    Role.TOP_LEADERSHIP: D1_3_7C,
    Role.GENERAL_MANAGER: D1_3_2_5,
    Role.RESPONSIBLE_LEADER: D0_4_2_4B,
    Role.COMPANY: D1_1_5_5A,
}
"""The clause by which each is told of a major complaint."""


@implements(
    D0_4_2_4B,
    D1_1_5_5A,
    D1_2_4_4A,
    D1_2_4_4B,
    D1_3_2_5,
    D1_3_7A,
    D1_3_7B,
    D1_3_7C,
    D2_1_3_1_5,
    D2_1_3_2_8,
    D3_2_4_1,
    D3_2_4_3,
)
def route(complaint: Complaint, terms: ComplaintsTerms) -> Route:
    """Say who takes a complaint in, who handles it, who is told of it, and who answers the customer.

    Clause: D0.4.2.4b, D1.1.5.5a, D1.2.4.4a, D1.2.4.4b, D1.3.2.5, D1.3.7a, D1.3.7b, D1.3.7c, D2.1.3.1.5, D2.1.3.2.8, D3.2.4.1, D3.2.4.3.

    Returns:
        The way; `missing` names the terms that the company has to set before the whole of it can be said.

    Raises:
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.redress.complaints import Severity
        >>> found = route(Complaint(severity=Severity.MAJOR), ComplaintsTerms())
        >>> found.handler, found.told
        (Role.SERVICE_MANAGER, (Role.SERVICE_MANAGER,))
    """  # noqa: E501 - tests read the clauses from one line
    facts_and_terms(complaint, Complaint, terms, ComplaintsTerms)
    by_centre = complaint.taken_by is Role.SERVICE_CENTRE
    handler = HANDLERS.look_up(terms.handling, by_centre, complaint.severity)
    above = addressees(complaint, terms)
    passed_up = (Role.DEPARTMENT_CONCERNED,) if by_centre else ()
    no_steps = above.clause is D3_2_4_1 and not above.roles
    no_plan = complaint.event is not None and plan_for(complaint, terms) is None
    return Route(
        intake=taken_in_by(complaint, handler, terms),
        handler=handler,
        told=tuple(dict.fromkeys((*passed_up, *above.roles))),
        answered_by=telling(complaint, handler, terms),
        plan=plan_for(complaint, terms),
        missing=(*(("escalation",) if no_steps else ()), *(("plans",) if no_plan else ())),
        because=(
            *taken_and_handled(complaint, handler, terms),
            *told_above(complaint, above, terms),
            *answered(complaint, handler, terms),
            *planned(complaint, terms),
        ),
    )


def taken_in_by(complaint: Complaint, handler: Role, terms: ComplaintsTerms) -> Role:
    """Who takes a complaint in: anyone, or by D2 those who settle it."""
    match terms.handling:
        case Handling.BY_SEVERITY:
            return complaint.taken_by or Role.ANYONE
        case Handling.BY_DOCUMENT:
            return Role.SERVICE_CENTRE if complaint.taken_by is Role.SERVICE_CENTRE else handler
        case unknown:
            assert_never(unknown)


def taken_and_handled(complaint: Complaint, handler: Role, terms: ComplaintsTerms) -> Iterator[Reason]:
    """Why these take it in and handle it."""
    handled_by = {Role.SUPERVISOR: D2_1_3_2_8, Role.SERVICE_MANAGER: D2_1_3_1_5}.get(handler, D1_2_4_4A)
    intake = taken_in_by(complaint, handler, terms)
    facts = {"severity": complaint.severity, "intake": intake, "handler": handler}
    yield handled_by.because(HANDLED, terms, terms.handling, **facts)
    if complaint.taken_by is Role.SERVICE_CENTRE:
        yield D1_2_4_4A.because(PASSED_UP, terms, intake=intake, to=Role.DEPARTMENT_CONCERNED)


def addressees(complaint: Complaint, terms: ComplaintsTerms) -> Addressees:
    """Who above is told, with the escalation steps put in where they decide."""
    match terms.reporting:
        case Reporting.UNION:
            return TOLD_BY_MATTER.look_up(complaint.matter, complaint.severity)
        case Reporting.ONE_DOCUMENT:
            source = terms.document
        case Reporting.LAST_CLAUSE:
            source = Source.D3 if terms.escalation else Source.D2
        case unknown:
            assert_never(unknown)
    if source is Source.D3:
        return Addressees(clause=D3_2_4_1, roles=tuple(dict.fromkeys(step.to for step in terms.escalation)))
    return TOLD_BY_DOCUMENT.look_up(source, complaint.matter, is_ours(complaint), complaint.severity)


def told_above(complaint: Complaint, above: Addressees, terms: ComplaintsTerms) -> Iterator[Reason]:
    """Why these are told, clause by clause."""
    one = terms.reporting is Reporting.ONE_DOCUMENT
    taken: tuple[Worded, ...] = (terms.reporting, terms.document) if one else (terms.reporting,)
    if above.clause is D3_2_4_1:
        if above.roles:
            yield D3_2_4_1.because(TOLD_BY_STEPS, terms, *taken, told=above.roles)
        else:
            yield D3_2_4_1.because(NO_STEPS, terms, *taken, missing="escalation")
        return
    facts = {"matter": complaint.matter, "severity": complaint.severity}
    for clause in dict.fromkeys(NAMED_BY[role] for role in above.roles):
        named = tuple(role for role in above.roles if NAMED_BY[role] is clause)
        yield clause.because(TOLD, terms, *taken, told=named, **facts)
    if not above.roles:
        yield above.clause.because(NOBODY_TOLD, terms, *taken, fault=complaint.fault, **facts)


def telling(complaint: Complaint, handler: Role, terms: ComplaintsTerms) -> Role:
    """Who tells the customer: whoever handles it, or for a service centre as A056 is read."""
    if complaint.taken_by is not Role.SERVICE_CENTRE:
        return handler
    match terms.told_by:
        case ToldBy.CENTRE:
            return Role.SERVICE_CENTRE
        case ToldBy.DEPARTMENT:
            return Role.DEPARTMENT_CONCERNED
        case unknown:
            assert_never(unknown)


def answered(complaint: Complaint, handler: Role, terms: ComplaintsTerms) -> Iterator[Reason]:
    """Why the customer is told, and by whom."""
    taken = (terms.told_by,) if complaint.taken_by is Role.SERVICE_CENTRE else (terms.handling,)
    yield D1_2_4_4B.because(ANSWERED, terms, *taken, answered_by=telling(complaint, handler, terms))


def plan_for(complaint: Complaint, terms: ComplaintsTerms) -> ResponsePlan | None:
    """The response to the event a complaint belongs to."""
    return next((plan for plan in terms.plans if plan.event is complaint.event), None)


def planned(complaint: Complaint, terms: ComplaintsTerms) -> Iterator[Reason]:
    """What is done about the event a complaint belongs to."""
    if complaint.event is None:
        return
    plan = plan_for(complaint, terms)
    if plan is None:
        yield D3_2_4_3.because(NO_PLAN, terms, event=complaint.event, missing="plans")
    else:
        yield D3_2_4_3.because(PLANNED, terms, event=plan.event, led_by=plan.led_by, steps=plan.steps)
