"""What does a complaint cost the one complained of?

A fine by severity, at least 10 yuan each time (D1.1.6.1d). The base salary, whose amount is left blank (D1.1.6.1a), is
paid where nobody complains (D1.1.6.1c); otherwise less the fines. Probation lasts 3 months (D1.1.6.1b). The documents
give no scale of severity: without a `schedule` only the least fine is known.
Open readings: A033 (how much), A034 (which complaints count), A035 (base salary and the working period). The base
salary is a fact that must be given (A036). Amounts come in cents and are only added up, so that nothing needs rounding
(A012).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Severity

TYPE_CHECKING = False

__all__ = [
    "Assessment",
    "BasePay",
    "Complainant",
    "Complaint",
    "ComplaintFinesTerms",
    "Counted",
    "Employment",
    "Fine",
    "FineCharged",
    "FineStep",
    "FinedBy",
    "PayMonth",
    "Probation",
    "Severity",
    "Withholding",
    "WorkingPeriod",
    "assess",
    "fine",
    "pay",
    "probation",
]

if TYPE_CHECKING:
    from servicepolicy.rules.money.complaint_fines.facts import (
        Complainant,
        Complaint,
        Employment,
        FineCharged,
        PayMonth,
    )
    from servicepolicy.rules.money.complaint_fines.outcomes import Assessment, BasePay, Fine, Probation
    from servicepolicy.rules.money.complaint_fines.rules import assess, fine
    from servicepolicy.rules.money.complaint_fines.salary import pay, probation
    from servicepolicy.rules.money.complaint_fines.terms import (
        ComplaintFinesTerms,
        Counted,
        FinedBy,
        FineStep,
        Withholding,
        WorkingPeriod,
    )
else:
    __getattr__, __dir__ = opened(__name__, "terms", "facts", "outcomes", "rules", "salary")
