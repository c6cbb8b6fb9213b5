"""One value of every public class of the response room, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import timedelta

from attrs import evolve

from servicepolicy.basis import Explained, Verdict
from servicepolicy.calendars import OFFICE, Elapsed, WorkingDays
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import response
from servicepolicy.rules.timing.response import (
    Assessment,
    Channel,
    ClockEnd,
    ClockStart,
    Deadline,
    Enquiry,
    Milestone,
    Promise,
    RequestKind,
    ResponseTerms,
    Step,
    Target,
)
from tests.builders import an_enquiry, at
from tests.examples.foundation import A_CLAUSE, A_REASON

VALUES: dict[type[object], object] = {
    Assessment: Assessment(verdict=Verdict.PENDING, due_at=None, done_at=None, because=(A_REASON,)),
    Deadline: Deadline(at=OFFICE.local(at("2026-03-06 16:00")), because=(A_REASON,)),
    Enquiry: an_enquiry(answered_at="2026-03-06 17:00"),
    Milestone: Milestone(step=Step.REPLY, clause=A_CLAUSE, verdict=Verdict.PENDING, done_at=None, because=(A_REASON,)),
    ResponseTerms: ResponseTerms(targets=[Target(limit=Elapsed(timedelta(hours=2)))]),
    Target: Target(channel=Channel.EMAIL, limit=WorkingDays(3)),
}
LATER = at("2026-03-31 00:00")
PROMISED = evolve(STANDARD.response, promise=Promise.AS_ENQUIRIES)
LOGGED = evolve(STANDARD.response, starts=ClockStart.LOGGING)
SEEN = evolve(STANDARD.response, ends=ClockEnd.SEEN)
UNANSWERED = an_enquiry()
ANSWERED = an_enquiry(acknowledged_at="2026-03-06 16:20", answered_at="2026-03-08 10:00")
LETTER = an_enquiry(kind=RequestKind.COMPLAINT, channel=Channel.LETTER)
CALLER = an_enquiry(kind=RequestKind.SERVICE, channel=None)
E_MAIL = an_enquiry(kind=RequestKind.SERVICE, channel=Channel.EMAIL)

DECISIONS: dict[str, tuple[Callable[..., Explained], Explained]] = {
    "deadline of an enquiry": (response.deadline, response.deadline(UNANSWERED, STANDARD.response)),
    "pending or overdue": (response.assess, response.assess(UNANSWERED, STANDARD.response, as_of=LATER)),
    "late answer": (response.assess, response.assess(ANSWERED, STANDARD.response, as_of=LATER)),
    "not known whether seen": (response.assess, response.assess(ANSWERED, SEEN, as_of=LATER)),
    "not logged": (response.assess, response.assess(UNANSWERED, LOGGED, as_of=LATER)),
    "no figure for a letter": (response.assess, response.assess(LETTER, STANDARD.response, as_of=LATER)),
    "no figure for a channel": (response.assess, response.assess(E_MAIL, STANDARD.response, as_of=LATER)),
    "no figure, channel not known": (response.assess, response.assess(CALLER, STANDARD.response, as_of=LATER)),
    "borrowed figure": (response.deadline, response.deadline(E_MAIL, PROMISED)),
}
