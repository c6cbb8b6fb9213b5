"""One value of every public class, and decisions that together say every sentence of the library."""

from collections.abc import Callable
from datetime import date, timedelta

from attrs import evolve

from servicepolicy.basis import (
    Alternative,
    Clause,
    Explained,
    Figure,
    Kind,
    Message,
    Reading,
    Reason,
    Terms,
    Text,
    Verdict,
)
from servicepolicy.calendars import (
    OFFICE,
    AbsoluteClosure,
    CalendarDays,
    Closure,
    DayCalendar,
    Elapsed,
    Festival,
    HoursOn,
    Interval,
    Months,
    Notice,
    Span,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from servicepolicy.handbook import STANDARD, ServicePolicy
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

SAID = Message("tests.said", en="It is {day}.", zh="今天是{day}。")
A_CLAUSE = Clause("D0.0", kinds=(Kind.STATEMENT,), en="Nothing is asked.", zh="没有要求。")
A_REASON = Reason(clause=A_CLAUSE, message=SAID, facts=(("day", date(2026, 3, 6)),))

VALUES = {
    AbsoluteClosure: AbsoluteClosure(at("2026-03-06 12:00"), at("2026-03-06 13:00")),
    Alternative: Alternative("a", en="One way.", zh="一种解读。"),
    Assessment: Assessment(verdict=Verdict.PENDING, due_at=None, done_at=None, because=(A_REASON,)),
    CalendarDays: CalendarDays(3),
    Clause: A_CLAUSE,
    Closure: Closure(date(2026, 3, 6), date(2026, 3, 7)),
    DayCalendar: DayCalendar(first=date(2026, 1, 1), last=date(2026, 12, 31), off=[date(2026, 5, 1)]),
    Deadline: Deadline(at=OFFICE.local(at("2026-03-06 16:00")), because=(A_REASON,)),
    Elapsed: Elapsed(timedelta(hours=24)),
    Enquiry: an_enquiry(answered_at="2026-03-06 17:00"),
    Festival: Festival(date(2026, 10, 1), "National Day", "国庆节"),
    Figure: Figure("answer_within", timedelta(hours=24)),
    HoursOn: HoursOn(date(2026, 3, 6), "08:30-12:00"),
    Interval: Interval(timedelta(hours=9), timedelta(hours=17)),
    Message: SAID,
    Milestone: Milestone(step=Step.REPLY, clause=A_CLAUSE, verdict=Verdict.PENDING, done_at=None, because=(A_REASON,)),
    Months: Months(3),
    Notice: Notice(year=2027, off=[date(2027, 1, 1)]),
    Reading: Reading(
        "A000",
        title=Text(en="A title", zh="标题"),
        question=Text(en="Which?", zh="何者？"),
        alternatives=(Alternative("a", en="One way.", zh="一种解读。"),),
        default=("a",),
        why=Text(en="There is no other.", zh="别无他法。"),
    ),
    Reason: A_REASON,
    ResponseTerms: ResponseTerms(targets=[Target(limit=Elapsed(timedelta(hours=2)))]),
    ServicePolicy: STANDARD,
    Span: Span(OFFICE.local(at("2026-03-06 12:00")), OFFICE.local(at("2026-03-06 13:00"))),
    Target: Target(channel=Channel.EMAIL, limit=WorkingDays(3)),
    Terms: Terms(),
    Text: Text(en="A title", zh="标题"),
    WeeklyHours: WeeklyHours.parse("Mon-Fri 08:30-17:30"),
    WorkingCalendar: OFFICE,
    WorkingDays: WorkingDays(3),
    WorkingTime: WorkingTime(timedelta(hours=8)),
}
"""One value of each public class; a class that is missing here fails a test."""

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
"""Decisions with the rule that made them. Together they say every message of the library and cite every clause."""
