"""Are the rules kept? A stream of records in, a stream of findings out.

A record is a subject and the facts of one room, complete in itself, so that no order matters and nothing is held back.
Every record gives at least one finding: one that no room knows, or whose rule cannot answer, says so in its finding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Protocol, TypeVar, cast

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, a_text, must_be
from servicepolicy.basis.clause import Clause, Reason, because
from servicepolicy.basis.errors import FactsTypeError, MissingFact, NotInForce, ServicePolicyError, TermsTypeError
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.handbook import ServicePolicy, in_order
from servicepolicy.rules.money import complaint_fines, lateness, warranty
from servicepolicy.rules.redress import complaints
from servicepolicy.rules.timing import callbacks, holiday_watch, response

__all__ = ["Count", "EditionBy", "Finding", "Record", "audit", "summary"]

F = TypeVar("F")


class EditionBy(Worded):
    """Which moment picks the edition that a record is judged by. No clause says."""

    EVENT = "the day of the event", "事项发生之日"
    """The edition that was in force when the matter began: a later edition never turns a verdict."""
    AS_OF = "the day of the audit", "审核之日"
    """The edition in force at `as_of`, for every record."""


@frozen(kw_only=True)
class Record:
    """What an audit looks at: a subject and the facts of one room.

    Attributes:
        subject: Whom or what it is about, in the caller's own words: a ticket, a project, a person.
        facts: Facts of a room: `Enquiry`, `CallRecord`, `Month`, and so on.

    Raises:
        FactsError: The subject says nothing.
        FactsTypeError: It is no text.
    """

    subject: str = field(validator=a_text())
    facts: object


@frozen(kw_only=True)
class Finding(HoldsMoments):
    """What an audit finds of one duty.

    Attributes:
        subject: The subject of the record.
        room: The room that judged it; empty if none knows such facts.
        clause: The clause that asks for it; None where there is no answer.
        verdict: How it stands. What is due next is among the PENDING ones.
        due_at: By when; None where no time is given.
        done_at: When it was done, None if it was not or is not known.
        missing: The facts or figures without which nothing can be said.
        problem: Why there is no answer, as the error says it; empty if there is one.
        edition: The edition it was judged by.
    """

    subject: str
    room: str
    clause: Clause | None = None
    verdict: Verdict
    due_at: DateTime | None = field(default=None, eq=instants)
    done_at: DateTime | None = field(default=None, eq=instants)
    missing: tuple[str, ...] = ()
    problem: str = ""
    edition: str = ""
    because: tuple[Reason, ...] = because()


class Assessed(Protocol):
    """What the assessments of all rooms have."""

    @property
    def verdict(self) -> Verdict:
        """How the duty stands."""

    @property
    def due_at(self) -> DateTime | None:
        """By when."""

    @property
    def done_at(self) -> DateTime | None:
        """When it was done."""

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing."""

    @property
    def because(self) -> tuple[Reason, ...]:
        """Why."""


@frozen(eq=False, repr=False)
class Check:
    """How facts of one class are judged.

    Attributes:
        room: The room.
        moment: The name of the date or moment of the event.
        judge: Its assessment by a policy, as of a moment.
        began: That date or moment; None if it is not known.
    """

    room: str
    moment: str
    judge: Callable[[object, ServicePolicy, datetime], Iterable[Assessed]]
    began: Callable[[object], date | None]


def check(
    room: str,
    facts: type[F],
    moment: str,
    judge: Callable[[F, ServicePolicy, datetime], Iterable[Assessed]],
    began: Callable[[F], date | None],
) -> tuple[type[object], Check]:
    """A line of the table below, for facts of one class."""
    return facts, Check(
        room=room,
        moment=moment,
        judge=lambda found, policy, as_of: judge(cast("F", found), policy, as_of),
        began=lambda found: began(cast("F", found)),
    )


CHECKS: dict[type[object], Check] = dict(
    (
        check(
            "response",
            response.Enquiry,
            "received_at",
            lambda facts, policy, as_of: each_step(response.assess(facts, policy.response, as_of=as_of)),
            lambda facts: facts.received_at,
        ),
        check(
            "callbacks",
            callbacks.CallRecord,
            "delivered_on",
            lambda facts, policy, as_of: callbacks.assess(facts, policy.callbacks, as_of=as_of),
            lambda facts: facts.project.delivered_on,
        ),
        check(
            "callbacks",
            callbacks.FollowUpRecord,
            "delivered_on",
            lambda facts, policy, as_of: callbacks.follow_ups(facts, policy.callbacks, as_of=as_of),
            lambda facts: facts.project.delivered_on,
        ),
        check(
            "callbacks",
            callbacks.December,
            "year",
            lambda facts, policy, as_of: callbacks.assess_december(facts, policy.callbacks, as_of=as_of),
            lambda facts: date(facts.year, 12, 1),
        ),
        check(
            "lateness",
            lateness.Month,
            "month",
            lambda facts, policy, as_of: lateness.assess(facts, policy.lateness, as_of=as_of),
            lambda facts: facts.first,
        ),
        check(
            "complaint_fines",
            complaint_fines.FineCharged,
            "received_on",
            lambda facts, policy, as_of: (complaint_fines.assess(facts, policy.complaint_fines, as_of=as_of),),
            lambda facts: facts.complaint.received_on,
        ),
        check(
            "warranty",
            warranty.Handover,
            "returned_at",
            lambda facts, policy, as_of: (warranty.assess_handover(facts, policy.warranty, as_of=as_of),),
            lambda facts: facts.returned_at,
        ),
        check(
            "complaints",
            complaints.Complaint,
            "received_at",
            lambda facts, policy, as_of: complaints.assess(facts, policy.complaints, as_of=as_of),
            lambda facts: facts.received_at,
        ),
        check(
            "holiday_watch",
            holiday_watch.WatchLog,
            "starts_at",
            lambda facts, policy, as_of: holiday_watch.assess(facts, policy.holiday_watch, as_of=as_of),
            lambda facts: facts.watch.window.starts_at,
        ),
    )
)
"""Which assessment and which terms each class of facts has, and which moment of it picks the edition."""


def audit(
    records: Iterable[Record],
    editions: Iterable[ServicePolicy],
    *,
    as_of: datetime,
    edition_by: EditionBy = EditionBy.EVENT,
) -> Iterator[Finding]:
    """Assess records one after the other, each by the edition that was in force.

    Nothing is held back: memory does not grow with the number of records, and no order matters. A record that no room
    knows, or whose rule cannot answer, gives an UNDETERMINED finding that says why, and the audit goes on.

    Args:
        records: The records, any number of them.
        editions: The editions to judge by, such as `(policy,)`.
        as_of: The moment of the audit; what happened after it is ignored.
        edition_by: Which moment picks the edition. By the event, MET and BREACHED stay as they are however far `as_of`
            moves on.

    Returns:
        For each record, in their order, a finding for each duty: at least one.

    Raises:
        TermsError: Two editions are in force on one day, or none on a day between them.
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: `as_of` is no moment, or one of the records is no `Record`.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.handbook import STANDARD
        >>> asked = response.Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> records = [Record(subject="ticket 7", facts=asked), Record(subject="ticket 8", facts="no facts")]
        >>> for found in audit(records, (STANDARD,), as_of=datetime(2026, 3, 9, tz="Asia/Shanghai")):
        ...     print(found.subject, found.clause.id if found.clause else "-", found.verdict.name)
        ticket 7 D0.4.1.2a BREACHED
        ticket 7 D0.5.1.1b BREACHED
        ticket 8 - UNDETERMINED
    """
    now = a_moment(as_of, "as_of")
    must_be(edition_by, "edition_by", (EditionBy,), TermsTypeError)
    return findings(records, in_order(editions), now, edition_by)


def findings(
    records: Iterable[Record], editions: tuple[ServicePolicy, ...], as_of: datetime, edition_by: EditionBy
) -> Iterator[Finding]:
    """The findings of each record."""
    for record in records:
        must_be(record, "records", (Record,), FactsTypeError)
        known = CHECKS.get(type(record.facts))
        if known is None:
            yield Finding(subject=record.subject, room="", verdict=Verdict.UNDETERMINED, problem=NO_ROOM)
            continue
        try:
            policy = edition_of(record.facts, known, editions, as_of if edition_by is EditionBy.AS_OF else None)
            yield from [finding(record, known, policy, one) for one in known.judge(record.facts, policy, as_of)]
        except ServicePolicyError as error:
            missing = (error.field,) if isinstance(error, MissingFact) else ()
            yield Finding(
                subject=record.subject,
                room=known.room,
                verdict=Verdict.UNDETERMINED,
                missing=missing,
                problem=str(error),
            )


NO_ROOM = "facts are of no class that a room assesses"


def finding(record: Record, known: Check, policy: ServicePolicy, assessed: Assessed) -> Finding:
    """What an assessment of a room says of a record."""
    return Finding(
        subject=record.subject,
        room=known.room,
        clause=assessed.because[0].clause,
        verdict=assessed.verdict,
        due_at=assessed.due_at,
        done_at=assessed.done_at,
        missing=assessed.missing,
        edition=policy.edition,
        because=assessed.because,
    )


def edition_of(
    facts: object, known: Check, editions: tuple[ServicePolicy, ...], as_of: datetime | None
) -> ServicePolicy:
    """The edition a record is judged by: the one in force on the date that its moment has in that edition's zone."""
    began = as_of or known.began(facts)
    if began is None:
        raise MissingFact(known.moment, None, "give it: the date of the event picks the edition")
    for policy in editions:
        if policy.covers(day_of(began, dict(policy.rooms())[known.room])):
            return policy
    raise NotInForce("as_of" if as_of else known.moment, began, "give an edition for that day")


def day_of(began: date, terms: Terms) -> date:
    """The date of an event, in the zone of the terms where it is a moment."""
    calendar = getattr(terms, "calendar", None)
    if isinstance(began, datetime) and isinstance(calendar, WorkingCalendar):
        return datetime.date(calendar.local(began))
    return began


def each_step(assessed: response.Assessment) -> Iterable[Assessed]:
    """An enquiry has a duty for each step; without a deadline it has one in all."""
    if not assessed.milestones:
        return (assessed,)
    return tuple(
        Step(
            verdict=one.verdict,
            due_at=assessed.due_at,
            done_at=one.done_at,
            missing=(one.missing,) if one.missing else (),
            because=one.because,
        )
        for one in assessed.milestones
    )


@frozen(kw_only=True, eq=False, repr=False)
class Step:
    """One step of an enquiry, as an assessment of its own."""

    verdict: Verdict
    due_at: DateTime | None
    done_at: DateTime | None
    missing: tuple[str, ...]
    because: tuple[Reason, ...]


@frozen(kw_only=True)
class Count:
    """How many findings are alike.

    Attributes:
        room: The room; empty for records that no room knows.
        clause: The clause; None where there is no answer.
        month: The month of the deadline, or where there is none of the doing, such as "2026-03"; empty if neither is
            known.
        verdict: The verdict.
        count: How many.
    """

    room: str
    clause: Clause | None
    month: str
    verdict: Verdict
    count: int


def summary(found: Iterable[Finding]) -> tuple[Count, ...]:
    """Count findings by room, clause, month and verdict; their number is that of the findings.

    Example:
        >>> summary([Finding(subject="a", room="", verdict=Verdict.UNDETERMINED)])[0].count
        1
    """
    counts = Counter((one.room, one.clause, month_of(one), one.verdict) for one in found)
    rows = (
        Count(room=room, clause=clause, month=month, verdict=verdict, count=count)
        for (room, clause, month, verdict), count in counts.items()
    )
    return tuple(
        sorted(rows, key=lambda row: (row.room, row.clause.id if row.clause else "", row.month, row.verdict.name))
    )


def month_of(one: Finding) -> str:
    """The month a finding belongs to."""
    at = one.due_at or one.done_at
    return "" if at is None else f"{at:%Y-%m}"
