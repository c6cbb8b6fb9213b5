"""The rule `assess`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import Clause, implements
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import (
    D1_1_3_2B,
    D1_1_5_4A,
    D1_1_5_4B,
    D1_1_5_5A,
    D1_1_5_5B,
    D1_1_5_5C,
)
from servicepolicy.clauses.d1_2 import D1_2_4_4B
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_2A, D3_2_4_2B
from servicepolicy.rules.redress.complaints import messages as say
from servicepolicy.rules.redress.complaints.apologies import readings_of, ruling_on, upward_clause
from servicepolicy.rules.redress.complaints.facts import Complaint
from servicepolicy.rules.redress.complaints.outcomes import Assessment, Duty
from servicepolicy.rules.redress.complaints.readings import ApologyRule, ApologyTime
from servicepolicy.rules.redress.complaints.standing import Look, Timed, timed
from servicepolicy.rules.redress.complaints.tables import Ruling
from servicepolicy.rules.redress.complaints.terms import ComplaintsTerms

__all__ = ["assess"]


@implements(
    D0_4_2_4B,
    D1_1_3_2B,
    D1_1_5_4A,
    D1_1_5_4B,
    D1_1_5_5A,
    D1_1_5_5B,
    D1_1_5_5C,
    D1_2_4_4B,
    D2_1_3_1_5,
    D2_1_3_2_8,
    D3_2_4_1,
    D3_2_4_2A,
    D3_2_4_2B,
)
def assess(complaint: Complaint, terms: ComplaintsTerms, *, as_of: datetime) -> tuple[Assessment, ...]:
    """Compare what was done about a complaint with what the policy asks, duty by duty.

    Clause: D0.4.2.4b, D1.1.3.2b, D1.1.5.4a, D1.1.5.4b, D1.1.5.5a, D1.1.5.5b, D1.1.5.5c, D1.2.4.4b, D2.1.3.1.5, D2.1.3.2.8, D3.2.4.1, D3.2.4.2a, D3.2.4.2b.

    The last moment of a limit is in time. A complaint counts as handled when it is closed. Words of apology that must
    not be spoken are judged when it is closed, and so is what is not on record.

    Args:
        complaint: The complaint; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the assessment.

    Returns:
        One assessment a duty, in the order of `Duty`. A report is a duty of major complaints only, and there is none
        of an apology that is neither owed nor forbidden. MET and BREACHED stay as they are however far `as_of` moves
        on; UNDETERMINED names in `missing` the fact that is not known or the figure that nobody has set.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: A limit counts working time and leads beyond the days the calendar knows; or a moment
            lies outside 1900 to 2199.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from pendulum import datetime
        >>> complaint = Complaint(severity=Severity.ORDINARY, true_cause="The repair took two visits.")
        >>> for one in assess(complaint, ComplaintsTerms(), as_of=datetime(2026, 3, 9, tz="Asia/Shanghai"))[:2]:
        ...     print(one.duty.en, one.verdict.name, one.missing)
        True cause MET ()
        Outcome wanted PENDING ('outcome_wanted',)
    """  # noqa: E501 - tests read the clauses from one line
    facts_and_terms(complaint, Complaint, terms, ComplaintsTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    return tuple(duties(Look(complaint.known_at(now), terms, now)))


def duties(look: Look) -> Iterator[Assessment]:
    """Each duty of a complaint."""
    known = look.known
    yield record(look, Duty.TRUE_CAUSE, (D1_1_3_2B, D1_1_5_4B), known.true_cause, "true_cause")
    yield record(look, Duty.OUTCOME_WANTED, (D1_1_3_2B,), known.outcome_wanted, "outcome_wanted")
    yield feelings_first(look)
    yield from words_of_apology(look)
    for asked in on_time(look):
        yield timed(look, asked)


def on_time(look: Look) -> Iterator[Timed]:
    """The duties with a limit from receipt."""
    known, terms, start = look.known, look.terms, look.known.received_at
    if known.severity is Severity.MAJOR:
        yield Timed(
            duty=Duty.REPORT,
            clauses=(upward_clause(known),),
            limit=terms.report_within,
            term="report_within",
            start=start,
            done_at=known.reported_at,
        )
    yield Timed(
        duty=Duty.HANDLING,
        clauses=(D3_2_4_1,),
        limit=terms.handling_within,
        term="handling_within",
        start=start,
        done_at=known.closed_at,
    )
    yield Timed(
        duty=Duty.OPINION_TOLD,
        clauses=(D1_2_4_4B,),
        limit=terms.opinion_within,
        term="opinion_within",
        start=start,
        done_at=known.opinion_told_at,
    )
    yield Timed(
        duty=Duty.RESULT_TOLD,
        clauses=(D1_2_4_4B, D2_1_3_1_5 if known.severity is Severity.MAJOR else D2_1_3_2_8),
        limit=terms.result_within,
        term="result_within",
        start=start,
        done_at=known.result_told_at,
    )


def has_arrived(look: Look) -> bool:
    """Whether the complaint was there at the moment of the assessment, so far as is known."""
    received_at = look.known.received_at
    return received_at is None or in_utc(received_at) <= in_utc(look.as_of)


def record(look: Look, duty: Duty, clauses: tuple[Clause, ...], text: str, name: str) -> Assessment:
    """How the duty to put something on record stands: it is due when the complaint is closed."""
    if text and has_arrived(look):
        return look.stands(duty, clauses, Verdict.MET, say.RECORDED)
    verdict = Verdict.PENDING if look.known.closed_at is None else Verdict.BREACHED
    return look.stands(duty, clauses, verdict, say.NOT_RECORDED, missing=(name,))


def feelings_first(look: Look) -> Assessment:
    """Whether the customer's feelings were attended to before the matter was."""
    soothed_at, began_at = look.local(look.known.soothed_at), look.local(look.known.handling_began_at)
    closed_at = look.local(look.known.closed_at)
    asked = (Duty.FEELINGS_FIRST, (D3_2_4_2A,))
    matter_at = began_at or closed_at
    if soothed_at is not None and (matter_at is None or in_utc(soothed_at) <= in_utc(matter_at)):
        return look.stands(*asked, Verdict.MET, say.FEELINGS_FIRST, done_at=soothed_at, soothed_at=soothed_at)
    if began_at is not None:
        return look.stands(*asked, Verdict.BREACHED, say.MATTER_FIRST, done_at=soothed_at, began_at=began_at)
    if closed_at is not None:
        told = (*asked, Verdict.UNDETERMINED, say.ORDER_UNKNOWN)
        return look.stands(*told, done_at=soothed_at, missing=("handling_began_at",), closed_at=closed_at)
    return look.stands(*asked, Verdict.PENDING, say.NEITHER_YET)


def words_of_apology(look: Look) -> Iterator[Assessment]:
    """How the duty to apologise stands, or the one not to; nothing where there is neither."""
    known, terms = look.known, look.terms
    taken, done_at = readings_of(known, terms), look.local(known.apologised_at)
    match ruling_on(known, terms):
        case Ruling.APOLOGISE:
            yield apology_due(look, taken)
        case Ruling.FORBIDDEN:
            yield apology_forbidden(look, taken)
        case Ruling.UNDETERMINED:
            asked = (Duty.APOLOGY, (D1_1_5_5B,), Verdict.UNDETERMINED, say.FAULT_UNKNOWN)
            yield look.stands(*asked, taken, done_at=done_at, missing=("fault",))
        case Ruling.NOT_OWED:
            return
        case unknown:
            assert_never(unknown)


def apology_forbidden(look: Look, taken: tuple[Worded, ...]) -> Assessment:
    """How the prohibition stands: it is kept when the complaint is closed without a word of apology."""
    done_at, closed_at = look.local(look.known.apologised_at), look.local(look.known.closed_at)
    asked = (Duty.APOLOGY, (D1_1_5_5C,))
    fault = look.known.fault
    if done_at is not None and (closed_at is None or in_utc(done_at) <= in_utc(closed_at)):
        return look.stands(*asked, Verdict.BREACHED, say.SPOKEN, taken, done_at=done_at, fault=fault)
    if closed_at is None:
        return look.stands(*asked, Verdict.PENDING, say.NOT_SPOKEN_YET, taken, as_of=look.as_of, fault=fault)
    return look.stands(*asked, Verdict.MET, say.NOT_SPOKEN, taken, closed_at=closed_at, fault=fault)


def apology_due(look: Look, taken: tuple[Worded, ...]) -> Assessment:
    """How the duty to apologise stands: in its place first, then in time."""
    known, terms = look.known, look.terms
    heard_out = terms.apology_time is ApologyTime.AFTER_HEARD_OUT
    asked = Timed(
        duty=Duty.APOLOGY,
        clauses=(D3_2_4_2B if terms.apology_rule is ApologyRule.ALWAYS else D1_1_5_5B,),
        limit=terms.apologise_within,
        term="apologise_within",
        start=known.heard_out_at if heard_out else known.received_at,
        fact="heard_out_at" if heard_out else "received_at",
        done_at=known.apologised_at,
        taken=(*taken, terms.apology_time),
    )
    out_of_place = too_early(look, asked) if heard_out else too_late(look, asked)
    return out_of_place or timed(look, asked)


def too_early(look: Look, asked: Timed) -> Assessment | None:
    """What to say of an apology before the customer has been heard out, None if there is no more to say."""
    done_at, heard_out_at = look.local(asked.done_at), look.local(asked.start)
    if heard_out_at is not None and done_at is not None and in_utc(done_at) < in_utc(heard_out_at):
        told = (asked.duty, asked.clauses, Verdict.BREACHED, say.TOO_EARLY, asked.taken)
        return look.stands(*told, due_at=asked.due_at(look), done_at=done_at, heard_out_at=heard_out_at)
    if heard_out_at is None and done_at is None and look.known.closed_at is None and asked.limit is not None:
        return look.stands(asked.duty, (D1_1_5_4A,), Verdict.PENDING, say.BEING_HEARD, asked.taken)
    return None


def too_late(look: Look, asked: Timed) -> Assessment | None:
    """What to say of an apology after the matter was taken up, None if there is no more to say."""
    done_at, began_at = look.local(asked.done_at), look.local(look.known.handling_began_at)
    if began_at is None or (done_at is not None and in_utc(done_at) <= in_utc(began_at)):
        return None
    told = (asked.duty, (D3_2_4_2A,), Verdict.BREACHED, say.AFTER_MATTER, asked.taken)
    return look.stands(*told, due_at=asked.due_at(look), done_at=done_at, began_at=began_at)
