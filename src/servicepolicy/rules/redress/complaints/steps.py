"""The rule `escalation`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.errors import MissingFact, TermNotSet
from servicepolicy.basis.moments import in_utc
from servicepolicy.clauses.d3 import D3_2_4_1
from servicepolicy.rules.redress.complaints.facts import Complaint
from servicepolicy.rules.redress.complaints.messages import NEXT_STEP, REACHED, STOPPED
from servicepolicy.rules.redress.complaints.outcomes import Escalation, StepReached
from servicepolicy.rules.redress.complaints.terms import ComplaintsTerms

__all__ = ["escalation"]


@implements(D3_2_4_1)
def escalation(complaint: Complaint, terms: ComplaintsTerms, *, as_of: datetime) -> Escalation:
    """Say which steps of the escalation a complaint has reached.

    A step is reached at its moment, if the complaint is still open then; one closed at that very moment stays below.

    Clause: D3.2.4.1.

    Args:
        complaint: The complaint; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the question.

    Raises:
        TermNotSet: The company has set no steps.
        MissingFact: `received_at` is not known.
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: A step counts working time and leads beyond the days the calendar knows; or a moment
            lies outside 1900 to 2199.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from datetime import timedelta
        >>> from pendulum import datetime
        >>> from servicepolicy.calendars import Elapsed
        >>> from servicepolicy.rules.redress.complaints import EscalationStep, Role, Severity
        >>> steps = [EscalationStep(after=Elapsed(timedelta(hours=48)), to=Role.SERVICE_MANAGER)]
        >>> friday = datetime(2026, 3, 6, 16, tz="Asia/Shanghai")
        >>> complaint = Complaint(severity=Severity.ORDINARY, received_at=friday)
        >>> escalation(complaint, ComplaintsTerms(escalation=steps), as_of=friday).next_at.isoformat()
        '2026-03-08T16:00:00+08:00'
    """
    facts_and_terms(complaint, Complaint, terms, ComplaintsTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    if not terms.escalation:
        raise TermNotSet("escalation", (), "set it in the terms: the documents give no steps", D3_2_4_1)
    if complaint.received_at is None:
        raise MissingFact("received_at", None, "give it: the steps count from receipt", D3_2_4_1)
    closed_at = complaint.known_at(now).closed_at
    steps = all_steps(complaint.received_at, terms)
    reached = tuple(step for step in steps if is_reached(step, now, closed_at))
    left = steps[len(reached) :] if closed_at is None else ()
    return Escalation(
        reached=reached,
        next_at=left[0].at if left else None,
        because=tuple(went_up(terms.calendar.local(complaint.received_at), reached, left[:1], closed_at, terms)),
    )


def all_steps(received_at: datetime, terms: ComplaintsTerms) -> tuple[StepReached, ...]:
    """Every step at its moment, in the order of these: limits of two kinds may change places."""
    moments = ((step, step.after.after(received_at, terms.calendar)) for step in terms.escalation)
    steps = (StepReached(to=step.to, after=step.after, at=at) for step, at in moments)
    return tuple(sorted(steps, key=lambda step: in_utc(step.at)))


def is_reached(step: StepReached, now: datetime, closed_at: datetime | None) -> bool:
    """Whether the moment of a step has come while the complaint was open."""
    return in_utc(step.at) <= in_utc(now) and (closed_at is None or in_utc(step.at) < in_utc(closed_at))


def went_up(
    received_at: DateTime,
    reached: tuple[StepReached, ...],
    left: tuple[StepReached, ...],
    closed_at: datetime | None,
    terms: ComplaintsTerms,
) -> Iterator[Reason]:
    """Why it went so far and no further."""
    for message, steps in ((REACHED, reached), (NEXT_STEP, left)):
        for step in steps:
            facts = {"to": step.to, "at": step.at, "after": step.after}
            yield D3_2_4_1.because(message, terms, received_at=received_at, **facts)
    if closed_at is not None:
        yield D3_2_4_1.because(STOPPED, terms, closed_at=terms.calendar.local(closed_at))
