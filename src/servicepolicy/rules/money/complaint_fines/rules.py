"""The rules on fines: `fine`, and `assess`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import assert_never

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import MissingFact
from servicepolicy.basis.money import NOTHING, in_yuan
from servicepolicy.basis.verdict import Verdict
from servicepolicy.clauses.d1_1 import D1_1_6_1D
from servicepolicy.rules.money.complaint_fines.facts import Complainant, Complaint, FineCharged
from servicepolicy.rules.money.complaint_fines.outcomes import (
    AT_LEAST,
    BY_SCHEDULE,
    CHARGED,
    CHARGED_AT_LEAST,
    NAMED,
    NOT_CHARGED,
    NOT_COUNTED,
    NOT_KNOWN,
    TOO_LITTLE,
    Assessment,
    Fine,
)
from servicepolicy.rules.money.complaint_fines.terms import ComplaintFinesTerms, Counted, FinedBy

__all__ = ["assess", "fine"]

REMEDIES = {
    "upheld": "give it: only complaints that are upheld count",
    "named_fine": "give it: the manager names the fine",
}


@implements(D1_1_6_1D)
def fine(complaint: Complaint, terms: ComplaintFinesTerms) -> Fine:
    """Say what a complaint costs the one complained of.

    Clause: D1.1.6.1d.

    Returns:
        The fine by severity; where the company has no schedule only the least is known, and `at_least` says so. Fines
        come in cents, so none is rounded (A012).

    Raises:
        MissingFact: Only complaints that are upheld count, and `upheld` is not known; or the manager names the fine,
            and `named_fine` is not known.

    Example:
        >>> fine(Complaint(), ComplaintFinesTerms())
        Fine(amount=Decimal('10.00'), at_least=True)
    """
    facts_and_terms(complaint, Complaint, terms, ComplaintFinesTerms)
    return needed_fine(complaint, terms)


@implements(D1_1_6_1D)
def assess(charged: FineCharged, terms: ComplaintFinesTerms, *, as_of: datetime) -> Assessment:
    """Compare the fine that was charged for a complaint with the one that is due.

    Clause: D1.1.6.1d.

    Args:
        charged: The complaint, and what was charged; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the assessment.

    Returns:
        MET where the fine is the one that is due, or not less where only the least is known; otherwise BREACHED, also
        where none was due. PENDING until one is charged. UNDETERMINED names the fact without which the fine is not
        known. MET and BREACHED stay as they are however far `as_of` moves on.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: A moment lies outside 1900 to 2199.

    Example:
        >>> from pendulum import datetime
        >>> at = datetime(2026, 3, 31, 17, tz="Asia/Shanghai")
        >>> charged = FineCharged(complaint=Complaint(), charged=Decimal("5.00"), charged_at=at)
        >>> assess(charged, ComplaintFinesTerms(), as_of=at).verdict
        Verdict.BREACHED
    """
    facts_and_terms(charged, FineCharged, terms, ComplaintFinesTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    known = charged.known_at(now)
    done_at = None if known.charged_at is None else terms.calendar.local(known.charged_at)
    due = fine_due(known.complaint, terms)
    if isinstance(due, str):
        reason = D1_1_6_1D.because(
            NOT_KNOWN, terms, terms.counted, terms.fined_by, severity=known.complaint.severity, missing=due
        )
        return Assessment(verdict=Verdict.UNDETERMINED, done_at=done_at, missing=(due,), because=(reason,))
    if known.charged is None:
        reason = D1_1_6_1D.because(NOT_CHARGED, terms, as_of=now, verdict=Verdict.PENDING)
        return Assessment(verdict=Verdict.PENDING, done_at=None, because=(*due.because, reason))
    enough = known.charged >= due.amount if due.at_least else known.charged == due.amount
    verdict = Verdict.MET if enough else Verdict.BREACHED
    facts = {"charged": in_yuan(known.charged), "done_at": done_at, "amount": due.amount, "verdict": verdict}
    reason = D1_1_6_1D.because(CHARGED_AT_LEAST if due.at_least else CHARGED, terms, **facts)
    return Assessment(verdict=verdict, done_at=done_at, because=(*due.because, reason))


def fine_due(complaint: Complaint, terms: ComplaintFinesTerms) -> Fine | str:
    """The fine for a complaint, or the name of the fact without which it is not known."""
    counted = counts(complaint, terms)
    if counted is None:
        return "upheld"
    if not counted:
        facts = {"by": complaint.by, "upheld": complaint.upheld}
        reason = D1_1_6_1D.because(NOT_COUNTED, terms, terms.counted, **facts)
        return Fine(amount=NOTHING, at_least=False, because=(reason,))
    match terms.fined_by:
        case FinedBy.SCHEDULE:
            return by_schedule(complaint, terms)
        case FinedBy.MANAGER:
            return "named_fine" if complaint.named_fine is None else by_manager(complaint.named_fine, terms)
        case unknown:
            assert_never(unknown)


def needed_fine(complaint: Complaint, terms: ComplaintFinesTerms) -> Fine:
    """The fine for a complaint, which must be known."""
    due = fine_due(complaint, terms)
    if isinstance(due, str):
        raise MissingFact(due, None, REMEDIES[due], D1_1_6_1D)
    return due


def counts(complaint: Complaint, terms: ComplaintFinesTerms) -> bool | None:
    """Whether a complaint counts; None if that is not known."""
    match terms.counted:
        case Counted.EITHER:
            return True
        case Counted.UPHELD_ONLY:
            return complaint.upheld
        case Counted.BOTH:
            return set(complaint.by) == set(Complainant)
        case unknown:
            assert_never(unknown)


def by_schedule(complaint: Complaint, terms: ComplaintFinesTerms) -> Fine:
    """The fine for the severity of a complaint; the least one where the company has no schedule."""
    amount = terms.scale.look_up(complaint.severity)
    message = BY_SCHEDULE if terms.schedule else AT_LEAST
    facts = {"severity": complaint.severity, "amount": amount}
    reason = D1_1_6_1D.because(message, terms, terms.counted, terms.fined_by, **facts)
    return Fine(amount=amount, at_least=not terms.schedule, because=(reason,))


def by_manager(named: Decimal, terms: ComplaintFinesTerms) -> Fine:
    """The fine that the manager names; the least one where that is less."""
    named, least, taken = in_yuan(named), in_yuan(terms.least_fine), (terms.counted, terms.fined_by)
    if named < least:
        return Fine(
            amount=least,
            at_least=False,
            because=(D1_1_6_1D.because(TOO_LITTLE, terms, *taken, named=named, amount=least),),
        )
    reason = D1_1_6_1D.because(NAMED, terms, *taken, amount=named, least=least)
    return Fine(amount=named, at_least=False, because=(reason,))
