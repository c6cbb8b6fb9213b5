"""The audit itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from servicepolicy.basis.checks import a_moment, must_be
from servicepolicy.basis.errors import FactsTypeError, MissingFact, NotInForce, ServicePolicyError, TermsTypeError
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.findings.records import Finding, Record
from servicepolicy.findings.table import CHECKS, Assessed, Check
from servicepolicy.handbook import ServicePolicy, in_order

__all__ = ["EditionBy", "audit"]

NO_ROOM = "facts are of no class that a room assesses"


class EditionBy(Worded):
    """Which moment picks the edition that a record is judged by. No clause says."""

    EVENT = "the day of the event", "事项发生之日"
    """The edition that was in force when the matter began: a later edition never turns a verdict."""
    AS_OF = "the day of the audit", "审核之日"
    """The edition in force at `as_of`, for every record."""


def audit(
    records: Iterable[Record],
    editions: Iterable[ServicePolicy],
    *,
    as_of: datetime,
    edition_by: EditionBy = EditionBy.EVENT,
) -> Iterator[Finding]:
    """Assess records one after the other, each by the edition that was in force.

    Nothing is held back: memory does not grow with the number of records, and no order matters. A record that no room
    knows, or whose rule cannot answer, gives an UNDETERMINED finding that says why, and the audit goes on. One by which
    nothing is owed, such as a watch without sites, gives a MET finding without a clause.

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
        TermsTypeError: `editions` is no row of policies, or `edition_by` no `EditionBy`.
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: `as_of` is no moment, the records are not in a row, or one of them is no `Record`.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.handbook import STANDARD
        >>> from servicepolicy.rules.timing import response
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
    if not isinstance(records, Iterable):
        raise FactsTypeError("records", records, "give them in a row, such as [record]")
    return findings(records, in_order(editions), now, edition_by)


def findings(
    records: Iterable[Record], editions: tuple[ServicePolicy, ...], as_of: datetime, edition_by: EditionBy
) -> Iterator[Finding]:
    """The findings of each record."""
    for record in records:
        must_be(record, "records", (Record,), FactsTypeError)
        known = check_of(type(record.facts))
        if known is None:
            yield Finding(subject=record.subject, room="", verdict=Verdict.UNDETERMINED, problem=NO_ROOM)
            continue
        try:
            policy = edition_of(record.facts, known, editions, as_of if edition_by is EditionBy.AS_OF else None)
            found = [finding(record, known, policy, one) for one in known.judge(record.facts, policy, as_of)]
            yield from found or [nothing_owed(record, known, policy)]
        except ServicePolicyError as error:
            missing = (error.field,) if isinstance(error, MissingFact) else ()
            yield Finding(
                subject=record.subject,
                room=known.room,
                verdict=Verdict.UNDETERMINED,
                missing=missing,
                problem=str(error),
            )


def check_of(kind: type[object]) -> Check | None:
    """How facts of a class are judged, or of one derived from it, which the rules take too."""
    return next((CHECKS[one] for one in kind.__mro__ if one in CHECKS), None)


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


def nothing_owed(record: Record, known: Check, policy: ServicePolicy) -> Finding:
    """What is said of a record by which nothing is owed: a record without a finding would look lost."""
    return Finding(subject=record.subject, room=known.room, verdict=Verdict.MET, edition=policy.edition)


def edition_of(
    facts: object, known: Check, editions: tuple[ServicePolicy, ...], as_of: datetime | None
) -> ServicePolicy:
    """The edition a record is judged by: the last that has begun, by the date of its moment in that edition's zone.

    An edition goes on until the next has begun: where the two have different zones, a moment lies in one all the same.
    """
    began = as_of or known.began(facts)
    if began is None:
        raise MissingFact(known.moment, None, "give it: the date of the event picks the edition")
    days = [day_of(began, dict(one.rooms())[known.room]) for one in editions]
    begun = [one for one, day in zip(editions, days, strict=True) if (one.effective_from or date.min) <= day]
    if begun and (begun[-1] is not editions[-1] or begun[-1].covers(days[-1])):
        return begun[-1]
    raise NotInForce("as_of" if as_of else known.moment, began, "give an edition for that day")


def day_of(began: date, terms: Terms) -> date:
    """The date of an event, in the zone of the terms where it is a moment."""
    calendar = getattr(terms, "calendar", None)
    if isinstance(began, datetime) and isinstance(calendar, WorkingCalendar):
        return datetime.date(calendar.local(began))
    return began
