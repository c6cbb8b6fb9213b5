"""One value of every public class of the complaint fines, and decisions that say every sentence of them."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from attrs import evolve

from servicepolicy.basis import Explained, Severity, Verdict
from servicepolicy.rules.money import complaint_fines
from servicepolicy.rules.money.complaint_fines import (
    Assessment,
    BasePay,
    Complaint,
    ComplaintFinesTerms,
    Counted,
    Employment,
    Fine,
    FineCharged,
    FinedBy,
    FineStep,
    PayMonth,
    Probation,
    Withholding,
    WorkingPeriod,
)
from tests.builders import at
from tests.examples.foundation import A_REASON

TEN = Decimal("10.00")
A_STEP = FineStep(severity=Severity.ORDINARY, amount=TEN)
A_FINE = Fine(amount=TEN, at_least=True, because=(A_REASON,))
COMPLAINT = Complaint(severity=Severity.MAJOR, received_on=date(2026, 3, 16))
MONTH = PayMonth(
    year=2026, month=3, base_salary=Decimal("5000.00"), complaints=[COMPLAINT], hired_on=date(2025, 12, 15)
)
FINED = FineCharged(complaint=COMPLAINT, charged=TEN, charged_at=at("2026-03-31 09:00"))
EMPLOYMENT = Employment(hired_on=date(2025, 11, 30))
SCHEDULED = ComplaintFinesTerms(schedule=[A_STEP, FineStep(severity=Severity.MAJOR, amount=Decimal("50.00"))])

VALUES: dict[type[object], object] = {
    Assessment: Assessment(verdict=Verdict.PENDING, done_at=None, because=(A_REASON,)),
    BasePay: BasePay(amount=Decimal("4990.00"), at_most=True, fines=(A_FINE,), fined=TEN, because=(A_REASON,)),
    Complaint: COMPLAINT,
    ComplaintFinesTerms: SCHEDULED,
    Employment: EMPLOYMENT,
    Fine: A_FINE,
    FineCharged: FINED,
    FineStep: A_STEP,
    PayMonth: MONTH,
    Probation: Probation(ends_on=date(2026, 2, 28), because=(A_REASON,)),
}

TERMS = ComplaintFinesTerms()
BY_MANAGER = ComplaintFinesTerms(fined_by=FinedBy.MANAGER)
LATER = at("2026-04-01 00:00")


def fined(named: str) -> Explained:
    """A fine that the manager names."""
    return complaint_fines.fine(evolve(COMPLAINT, named_fine=Decimal(named)), BY_MANAGER)


def paid(**chosen):
    """The pay of the month."""
    return complaint_fines.pay(MONTH, evolve(SCHEDULED, **chosen))


def assessed(charged: FineCharged, terms: ComplaintFinesTerms = TERMS) -> Explained:
    """A fine, looked at in the next month."""
    return complaint_fines.assess(charged, terms, as_of=LATER)


DECISIONS: dict[str, tuple[Callable[..., Explained], Explained]] = {
    "at least": (complaint_fines.fine, complaint_fines.fine(COMPLAINT, TERMS)),
    "by schedule": (complaint_fines.fine, complaint_fines.fine(COMPLAINT, SCHEDULED)),
    "named": (complaint_fines.fine, fined("30.00")),
    "named too little": (complaint_fines.fine, fined("5.00")),
    "not counted": (
        complaint_fines.fine,
        complaint_fines.fine(COMPLAINT, evolve(TERMS, counted=Counted.BOTH)),
    ),
    "paid in full": (complaint_fines.pay, paid(working_period=WorkingPeriod.PROBATION_ONLY)),
    "paid less fines": (complaint_fines.pay, paid()),
    "paid at most": (complaint_fines.pay, paid(schedule=())),
    "withheld": (complaint_fines.pay, paid(withholding=Withholding.NOTHING_IF_COMPLAINT)),
    "probation": (complaint_fines.probation, complaint_fines.probation(EMPLOYMENT, TERMS)),
    "charged": (complaint_fines.assess, assessed(FINED, SCHEDULED)),
    "charged at least": (complaint_fines.assess, assessed(FINED)),
    "not charged": (complaint_fines.assess, assessed(evolve(FINED, charged=None, charged_at=None))),
    "not known": (complaint_fines.assess, assessed(FINED, BY_MANAGER)),
}
