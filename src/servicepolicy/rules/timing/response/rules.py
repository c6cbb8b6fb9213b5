"""The rule `deadline`: what is asked of a contact, and by when."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from attrs import frozen

from servicepolicy.basis.checks import facts_and_terms
from servicepolicy.basis.clause import Clause, implements
from servicepolicy.basis.errors import MissingFact, TermNotSet
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import Limit
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.rules.timing.response.facts import Enquiry
from servicepolicy.rules.timing.response.outcomes import DUE, Deadline, Step
from servicepolicy.rules.timing.response.terms import Answer, ClockStart, Promise, ResponseTerms, Scope

__all__ = ["Duty", "deadline", "due", "duty_of", "start_of"]

QUICK = (Channel.PHONE, Channel.LETTER, Channel.VISIT)
"""The contacts of D1.2.4.3a."""

PROMISED = (None, Channel.PHONE, Channel.ONLINE, Channel.EMAIL, Channel.APP, Channel.SOCIAL_MEDIA)
"""The channels of D3.2.2.1a; a contact whose channel is not known may have come by one."""


@frozen(eq=False, repr=False)
class Duty:
    """What is asked of a contact.

    Attributes:
        steps: What is due, each with the clause that asks for it.
        limit: How long it may take; None where nobody has said.
        taken: The readings that led here.
        unset: The term that would say it.
    """

    steps: tuple[tuple[Step, Clause], ...]
    limit: Limit | None
    taken: tuple[Worded, ...] = ()
    unset: str = ""


@implements(D0_4_1_2A, D0_5_1_1B, D1_2_4_3A, D3_2_1_3, D3_2_2_1A)
def deadline(enquiry: Enquiry, terms: ResponseTerms) -> Deadline:
    """Say by when a contact is to be answered.

    Clause: D0.4.1.2a, D0.5.1.1b, D1.2.4.3a, D3.2.1.3, D3.2.2.1a.

    Returns:
        The deadline, in the zone of `terms.calendar`; the last moment is in time unless the terms say otherwise.

    Raises:
        TermNotSet: No figure is printed for such a contact, and the company has set none.
        MissingFact: The clock starts from logging, and `logged_at` is not known.
        CalendarCoverageError: The limit counts working time and leads beyond the days the calendar knows.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from pendulum import datetime
        >>> deadline(Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai")), ResponseTerms()).at.isoformat()
        '2026-03-07T16:00:00+08:00'
    """
    facts_and_terms(enquiry, Enquiry, terms, ResponseTerms)
    duty = duty_of(enquiry, terms)
    clause = duty.steps[0][1]
    if duty.limit is None:
        raise TermNotSet(
            duty.unset, None, "set it in the terms: the documents give no figure for such a contact", clause
        )
    start = start_of(enquiry, terms)
    if start is None:
        raise MissingFact("logged_at", None, "give it: the clock starts from logging", clause)
    return due(duty, duty.limit, start, terms)


def duty_of(enquiry: Enquiry, terms: ResponseTerms) -> Duty:
    """What the documents and the company ask of a contact: a target of the company's goes before the printed limit."""
    printed = enquiry.kind is RequestKind.ENQUIRY or terms.scope is Scope.EVERY_CONTACT
    quick = enquiry.channel in QUICK
    clause = D1_2_4_3A if quick else D3_2_2_1A if enquiry.channel else D3_2_1_3
    steps = printed_steps(terms) if printed else ((Step.REPLY, clause),)
    for target in terms.targets:
        if target.covers(enquiry.channel, enquiry.kind):
            return Duty(steps, target.limit, (terms.starts,))
    if printed:
        return Duty(steps, terms.printed_limit, (terms.clock, terms.starts, terms.scope))
    if quick and terms.quick_reply is not None:
        return Duty(steps, terms.quick_reply, (terms.starts,))
    if terms.promise is Promise.AS_ENQUIRIES and enquiry.channel in PROMISED:
        borrowed = D3_2_2_1A if enquiry.channel else D3_2_1_3
        return Duty(((Step.REPLY, borrowed),), terms.printed_limit, (terms.clock, terms.starts, terms.promise))
    return Duty(steps, None, (terms.scope,) if quick else (terms.promise,), "quick_reply" if quick else "targets")


def printed_steps(terms: ResponseTerms) -> tuple[tuple[Step, Clause], ...]:
    """What answers an enquiry, as A015 is read."""
    response, answer = (Step.RESPONSE, D0_4_1_2A), (Step.ANSWER, D0_5_1_1B)
    match terms.answered_by:
        case Answer.ACKNOWLEDGEMENT:
            return (response,)
        case Answer.INFORMATION:
            return (answer,)
        case Answer.BOTH:
            return response, answer
        case unknown:
            assert_never(unknown)


def start_of(enquiry: Enquiry, terms: ResponseTerms) -> datetime | None:
    """The moment the clock starts; None if it is not known."""
    return enquiry.received_at if terms.starts is ClockStart.RECEIPT else enquiry.logged_at


def due(duty: Duty, limit: Limit, start: datetime, terms: ResponseTerms) -> Deadline:
    """The deadline of a duty with a limit, a reason for each step."""
    at = limit.after(start, terms.calendar)
    facts = {"due_at": at, "limit": limit, "start_at": terms.calendar.local(start)}
    reasons = (clause.because(DUE, terms, *duty.taken, step=step, **facts) for step, clause in duty.steps)
    return Deadline(at=at, because=tuple(reasons))
