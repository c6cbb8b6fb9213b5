"""The rule `apology`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from servicepolicy.basis.checks import facts_and_terms
from servicepolicy.basis.clause import Clause, Reason, implements
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_4A, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C
from servicepolicy.clauses.d3 import D3_2_4_2B
from servicepolicy.rules.redress.complaints.facts import Complaint
from servicepolicy.rules.redress.complaints.messages import (
    APOLOGISE,
    APOLOGISE_ALWAYS,
    FORBIDDEN,
    LISTEN_ON,
    NO_APOLOGY_YET,
    NOT_OWED,
    SYMPATHY,
    UPWARD,
)
from servicepolicy.rules.redress.complaints.outcomes import Apology, ApologyDecision
from servicepolicy.rules.redress.complaints.readings import ApologyRule
from servicepolicy.rules.redress.complaints.tables import APOLOGIES, Ruling
from servicepolicy.rules.redress.complaints.terms import ComplaintsTerms
from servicepolicy.rules.redress.complaints.vocabulary import Fault

__all__ = ["apology", "is_ours", "readings_of", "ruling_on", "upward_clause"]


@implements(D0_4_2_4B, D1_1_5_4A, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C, D3_2_4_2B)
def apology(complaint: Complaint, terms: ComplaintsTerms) -> ApologyDecision:
    """Say whether to apologise to the customer, and whether the complaint is reported upward.

    Fault and the readings decide on the apology, as the table `APOLOGIES` says; severity decides on the report alone,
    unless A039 is read otherwise.

    Clause: D0.4.2.4b, D1.1.5.4a, D1.1.5.5a, D1.1.5.5b, D1.1.5.5c, D3.2.4.2b.

    Returns:
        UNDETERMINED while nobody knows whose fault it is: no apology yet, listen on.

    Raises:
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> complaint = Complaint(fault=Fault.COMPANY, severity=Severity.MAJOR)
        >>> decision = apology(complaint, ComplaintsTerms())
        >>> decision.apology, decision.report_upward
        (Apology.APOLOGISE, True)
    """
    facts_and_terms(complaint, Complaint, terms, ComplaintsTerms)
    return ApologyDecision(
        apology=answer(ruling_on(complaint, terms)),
        sympathy=True if terms.apology_rule is ApologyRule.SYMPATHY_AND_ADMISSION else None,
        report_upward=complaint.severity is Severity.MAJOR,
        because=(*words_due(complaint, terms), upward(complaint, terms)),
    )


def ruling_on(complaint: Complaint, terms: ComplaintsTerms) -> Ruling:
    """What the table says of a complaint."""
    return APOLOGIES.look_up(
        terms.apology_rule,
        complaint.fault,
        terms.shared_fault,
        terms.unknown_fault,
        terms.by_severity,
        complaint.severity,
    )


def answer(ruling: Ruling) -> Apology:
    """The answer to whoever asks what to say."""
    match ruling:
        case Ruling.APOLOGISE:
            return Apology.APOLOGISE
        case Ruling.FORBIDDEN | Ruling.NOT_OWED:
            return Apology.DO_NOT_APOLOGISE
        case Ruling.UNDETERMINED:
            return Apology.UNDETERMINED
        case unknown:
            assert_never(unknown)


def words_due(complaint: Complaint, terms: ComplaintsTerms) -> Iterator[Reason]:
    """Why to apologise or not, and to show sympathy."""
    taken = readings_of(complaint, terms)
    fault = complaint.fault
    match ruling_on(complaint, terms):
        case Ruling.APOLOGISE if terms.apology_rule is ApologyRule.ALWAYS:
            yield D3_2_4_2B.because(APOLOGISE_ALWAYS, terms, *taken, fault=fault)
        case Ruling.APOLOGISE:
            yield D1_1_5_5B.because(APOLOGISE, terms, *taken, fault=fault)
        case Ruling.FORBIDDEN:
            yield D1_1_5_5C.because(FORBIDDEN, terms, *taken, fault=fault)
        case Ruling.NOT_OWED:
            yield D1_1_5_5B.because(NOT_OWED, terms, *taken, fault=fault, severity=complaint.severity)
        case Ruling.UNDETERMINED:
            yield D1_1_5_5B.because(NO_APOLOGY_YET, terms, *taken, fault=fault)
            yield D1_1_5_4A.because(LISTEN_ON, terms)
        case unknown:
            assert_never(unknown)
    if terms.apology_rule is ApologyRule.SYMPATHY_AND_ADMISSION:
        yield D3_2_4_2B.because(SYMPATHY, terms, terms.apology_rule)


def readings_of(complaint: Complaint, terms: ComplaintsTerms) -> tuple[Worded, ...]:
    """The readings that decide on the apology for a complaint."""
    if terms.apology_rule is ApologyRule.ALWAYS:
        return (terms.apology_rule,)
    of_fault = {Fault.SHARED: (terms.shared_fault,), Fault.UNKNOWN: (terms.unknown_fault,)}.get(complaint.fault, ())
    owed = ruling_on(complaint, terms) in (Ruling.APOLOGISE, Ruling.NOT_OWED)
    return (terms.apology_rule, *of_fault, *((terms.by_severity,) if owed else ()))


def upward(complaint: Complaint, terms: ComplaintsTerms) -> Reason:
    """Why the complaint is reported upward or not."""
    taken = (terms.by_severity,) if is_ours(complaint) else ()
    report = complaint.severity is Severity.MAJOR
    return upward_clause(complaint).because(UPWARD, terms, *taken, severity=complaint.severity, report=report)


def is_ours(complaint: Complaint) -> bool:
    """Whether the company is at fault, even in part."""
    return complaint.fault in (Fault.COMPANY, Fault.SHARED)


def upward_clause(complaint: Complaint) -> Clause:
    """The clause that asks for a report upward."""
    return D1_1_5_5A if is_ours(complaint) else D0_4_2_4B
