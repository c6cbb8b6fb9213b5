"""The rules on pay: `pay`, and `probation`."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from servicepolicy.basis.checks import facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.errors import MissingFact
from servicepolicy.basis.money import NOTHING, exact_sum, in_yuan
from servicepolicy.calendars.limits import Months
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.clauses.d1_1 import D1_1_6_1B, D1_1_6_1C, D1_1_6_1D
from servicepolicy.rules.money.complaint_fines.facts import Complaint, Employment, PayMonth
from servicepolicy.rules.money.complaint_fines.outcomes import (
    AFTER_PROBATION,
    AT_MOST,
    IN_FULL,
    LESS_FINES,
    PROBATION,
    WITHHELD,
    BasePay,
    Fine,
    Probation,
)
from servicepolicy.rules.money.complaint_fines.rules import counts, needed_fine
from servicepolicy.rules.money.complaint_fines.terms import ComplaintFinesTerms, Withholding, WorkingPeriod

__all__ = ["pay", "probation"]

PROBATION_ALONE = "give it: complaints count in the probation alone"


@implements(D1_1_6_1C, D1_1_6_1D)
def pay(month: PayMonth, terms: ComplaintFinesTerms) -> BasePay:
    """Say what is paid of a month's base salary: all of it where nobody complains, otherwise less the fines.

    Clause: D1.1.6.1c, D1.1.6.1d.

    Returns:
        Never less than nothing. A complaint after the probation costs nothing where the terms have complaints touch pay
        in the probation alone: paying in full and fining are the two answers to one question.

    Raises:
        MissingFact: As `fine`; or complaints count in the probation alone, and `hired_on` or the `received_on` of a
            complaint is not known.
        CalendarCoverageError: The probation would end after the year 9999.

    Example:
        >>> from decimal import Decimal
        >>> month = PayMonth(year=2026, month=3, base_salary=Decimal("5000.00"), complaints=[Complaint()])
        >>> pay(month, ComplaintFinesTerms()).amount
        Decimal('4990.00')
    """
    facts_and_terms(month, PayMonth, terms, ComplaintFinesTerms)
    fines = tuple(fine_of_month(one, month, terms) for one in month.complaints)
    fined = exact_sum((NOTHING, *(one.amount for one in fines)))
    counted = any(counts(one, terms) for one in month.complaints if is_in_period(one, month, terms))
    left = in_yuan(max(exact_sum((month.base_salary, fined.copy_negate())), NOTHING))
    amount = NOTHING if counted and terms.withholding is Withholding.NOTHING_IF_COMPLAINT else left
    at_most = amount > NOTHING and any(one.at_least for one in fines)
    found = BasePay(amount=amount, at_most=at_most, fines=fines, fined=fined)
    reasons = (reason for one in fines for reason in one.because)
    return evolve(found, because=(*reasons, why_paid(month, found, terms, counted=counted)))


@implements(D1_1_6_1B)
def probation(employment: Employment, terms: ComplaintFinesTerms) -> Probation:
    """Say when a probation ends: after 3 months.

    Clause: D1.1.6.1b.

    Returns:
        Its last day: the day of the month on which the employment began, so many months later; the month's last day
        where it has no such day.

    Raises:
        CalendarCoverageError: It would end after the year 9999.

    Example:
        >>> probation(Employment(hired_on=date(2025, 11, 30)), ComplaintFinesTerms()).ends_on
        datetime.date(2026, 2, 28)
    """
    facts_and_terms(employment, Employment, terms, ComplaintFinesTerms)
    ends_on = months_after(employment.hired_on, terms.probation_months)
    facts = {"hired_on": employment.hired_on, "months": Months(terms.probation_months), "ends_on": ends_on}
    return Probation(ends_on=ends_on, because=(D1_1_6_1B.because(PROBATION, terms, **facts),))


def fine_of_month(complaint: Complaint, month: PayMonth, terms: ComplaintFinesTerms) -> Fine:
    """The fine for a complaint of a month of pay; none where complaints no longer count."""
    if is_in_period(complaint, month, terms):
        return needed_fine(complaint, terms)
    facts = {"received_on": complaint.received_on, "ends_on": end_of_probation(month, terms)}
    reason = D1_1_6_1C.because(AFTER_PROBATION, terms, terms.working_period, **facts)
    return Fine(amount=NOTHING, at_least=False, because=(reason,))


def is_in_period(complaint: Complaint, month: PayMonth, terms: ComplaintFinesTerms) -> bool:
    """Whether a complaint of a month of pay came in the working period."""
    if terms.working_period is WorkingPeriod.MONTH:
        return True
    ends_on = end_of_probation(month, terms)
    if complaint.received_on is None:
        raise MissingFact("received_on", None, PROBATION_ALONE, D1_1_6_1C)
    return complaint.received_on <= ends_on


def end_of_probation(month: PayMonth, terms: ComplaintFinesTerms) -> date:
    """The last day of the probation of the one who is paid."""
    if month.hired_on is None:
        raise MissingFact("hired_on", None, PROBATION_ALONE, D1_1_6_1C)
    return months_after(month.hired_on, terms.probation_months)


def why_paid(month: PayMonth, found: BasePay, terms: ComplaintFinesTerms, *, counted: bool) -> Reason:
    """The reason for what is paid."""
    base, name = in_yuan(month.base_salary), month.name
    if not counted:
        return D1_1_6_1C.because(IN_FULL, terms, terms.counted, terms.working_period, month=name, amount=found.amount)
    taken = (terms.withholding, terms.working_period)
    if terms.withholding is Withholding.NOTHING_IF_COMPLAINT:
        return D1_1_6_1C.because(WITHHELD, terms, *taken, month=name, base=base)
    message = AT_MOST if any(one.at_least for one in found.fines) else LESS_FINES
    return D1_1_6_1C.because(message, terms, *taken, month=name, base=base, fined=found.fined, amount=found.amount)
