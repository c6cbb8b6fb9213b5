"""The rule `assess`: how a contact stands, step by step."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import Clause, implements
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.verdict import Verdict, worst
from servicepolicy.basis.words import Message
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.rules.timing.response.assessments import (
    LATE,
    MET,
    NO_FIGURE,
    NO_START,
    NOT_DONE,
    NOT_SEEN,
    Assessment,
    Milestone,
)
from servicepolicy.rules.timing.response.facts import Enquiry
from servicepolicy.rules.timing.response.outcomes import Step
from servicepolicy.rules.timing.response.rules import Duty, due, duty_of, start_of
from servicepolicy.rules.timing.response.terms import ClockEnd, LastMoment, ResponseTerms

__all__ = ["assess"]


@frozen(eq=False, repr=False)
class Way:
    """One way to take a step.

    Attributes:
        sent_at: When it was sent.
        done_at: When that counted: when it was sent or when the customer had it, as A016 is read.
        seen: The fact that says when the customer had it.
    """

    sent_at: DateTime | None
    done_at: DateTime | None
    seen: str

    def is_open_question(self, due_at: DateTime, terms: ResponseTerms) -> bool:
        """Whether it was sent in time and nobody knows when the customer had it."""
        return self.done_at is None and self.sent_at is not None and in_time(self.sent_at, due_at, terms)


@implements(D0_4_1_2A, D0_5_1_1B, D1_2_4_3A, D3_2_1_3, D3_2_2_1A)
def assess(enquiry: Enquiry, terms: ResponseTerms, *, as_of: datetime) -> Assessment:
    """Compare what was done about a contact with what the policy asks.

    Clause: D0.4.1.2a, D0.5.1.1b, D1.2.4.3a, D3.2.1.3, D3.2.2.1a.

    Args:
        enquiry: The contact; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the assessment.

    Returns:
        UNDETERMINED names in `.missing` the figure that nobody has set or the fact that is not known; PENDING is not
        yet due. MET and BREACHED stay as they are however far `as_of` moves on.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: As `deadline`; or `as_of` lies outside 1900 to 2199.

    Example:
        >>> from pendulum import datetime
        >>> enquiry = Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> assess(enquiry, ResponseTerms(), as_of=datetime(2026, 3, 7, 16, 0, 1, tz="Asia/Shanghai")).verdict
        Verdict.BREACHED
    """
    facts_and_terms(enquiry, Enquiry, terms, ResponseTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    known = enquiry.known_at(now)
    duty = duty_of(known, terms)
    if duty.limit is None:
        return undetermined(duty, terms, duty.unset, NO_FIGURE, kind=known.kind, channel=known.channel)
    start = start_of(known, terms)
    if start is None:
        return undetermined(duty, terms, "logged_at", NO_START)
    due_at = due(duty, duty.limit, start, terms).at
    milestones = tuple(milestone(asked, known, terms, due_at, now) for asked in duty.steps)
    done = [one.done_at for one in milestones if one.done_at is not None]
    return Assessment(
        verdict=worst(one.verdict for one in milestones),
        due_at=due_at,
        done_at=max(done, key=in_utc) if len(done) == len(milestones) else None,
        missing=tuple(one.missing for one in milestones if one.missing),
        milestones=milestones,
        because=tuple(reason for one in milestones for reason in one.because),
    )


def undetermined(duty: Duty, terms: ResponseTerms, missing: str, message: Message, **facts: object) -> Assessment:
    """An assessment that says what it lacks."""
    reasons = (clause.because(message, terms, *duty.taken, missing=missing, **facts) for _, clause in duty.steps)
    return Assessment(
        verdict=Verdict.UNDETERMINED, due_at=None, done_at=None, missing=(missing,), because=tuple(reasons)
    )


def milestone(
    asked: tuple[Step, Clause], enquiry: Enquiry, terms: ResponseTerms, due_at: DateTime, as_of: DateTime
) -> Milestone:
    """How one step of a contact stands."""
    step, clause = asked
    ways = ways_to(step, enquiry, terms)
    done_at = min((way.done_at for way in ways if way.done_at is not None), key=in_utc, default=None)
    unseen = next((way for way in ways if way.is_open_question(due_at, terms)), None)
    verdict, message, facts = standing(done_at, unseen, due_at, as_of, terms)
    read = () if step is Step.REPLY else (terms.answered_by,)
    taken = (*read, terms.ends, terms.last_moment)
    reason = clause.because(message, terms, *taken, step=step, due_at=due_at, verdict=verdict, **facts)
    known = verdict is not Verdict.UNDETERMINED
    return Milestone(
        step=step,
        clause=clause,
        verdict=verdict,
        done_at=done_at if known else None,
        missing="" if known or unseen is None else unseen.seen,
        because=(reason,),
    )


def ways_to(step: Step, enquiry: Enquiry, terms: ResponseTerms) -> list[Way]:
    """The ways to take a step: the answer with the information is a response too."""

    def way(sent_at: datetime | None, seen_at: datetime | None, seen: str) -> Way:
        done_at = sent_at if terms.ends is ClockEnd.SENT else seen_at
        return Way(local(sent_at, terms), local(done_at, terms), seen)

    acknowledgement = way(enquiry.acknowledged_at, enquiry.acknowledgement_seen_at, "acknowledgement_seen_at")
    answer = way(enquiry.answered_at, enquiry.answer_seen_at, "answer_seen_at")
    return [acknowledgement, answer] if step is Step.RESPONSE else [answer]


def local(moment: datetime | None, terms: ResponseTerms) -> DateTime | None:
    """A moment, if it has come, on the calendar's wall clock."""
    return None if moment is None else terms.calendar.local(moment)


def standing(
    done_at: DateTime | None, unseen: Way | None, due_at: DateTime, as_of: DateTime, terms: ResponseTerms
) -> tuple[Verdict, Message, dict[str, object]]:
    """How a step stands, with the sentence that says so and the facts the sentence needs."""
    if done_at is not None and in_time(done_at, due_at, terms):
        return Verdict.MET, MET, {"done_at": done_at}
    if in_time(as_of, due_at, terms):
        return Verdict.PENDING, NOT_DONE, {"as_of": as_of}
    if unseen is not None:
        return Verdict.UNDETERMINED, NOT_SEEN, {"sent_at": unseen.sent_at}
    if done_at is not None:
        return Verdict.BREACHED, LATE, {"done_at": done_at, "overrun": in_utc(done_at) - in_utc(due_at)}
    return Verdict.BREACHED, NOT_DONE, {"as_of": as_of}


def in_time(moment: DateTime, due_at: DateTime, terms: ResponseTerms) -> bool:
    """Whether a moment keeps the deadline."""
    if terms.last_moment is LastMoment.IN_TIME:
        return in_utc(moment) <= in_utc(due_at)
    return in_utc(moment) < in_utc(due_at)
