"""How is a complaint answered?

Whether the company apologises depends on whose fault it is (D1.1.5.5b-c); severity decides only whether the complaint
goes up (D1.1.5.5a, D0.4.2.4b). The customer is heard out (D1.1.5.4a), the true cause and the outcome wanted are found
out (D1.1.3.2b, D1.1.5.4b), and feelings come before the matter (D3.2.4.2a-b). The supervisor settles ordinary
complaints, the manager major ones (D2.1.3.2.8, D2.1.3.1.5); each major matter goes to those whom the documents name for
it (D1.3.2.5, D1.3.7a-c), a service centre's to the department concerned (D1.2.4.4a), and the customer is told both the
handling opinion and the result (D1.2.4.4b). How soon, by which steps an open complaint goes up and what answers a
sudden event, the company has to set (D3.2.4.1, D3.2.4.3).
Open readings: A001 ("promptly" has no figure), A005 (what is major), A006 (where major matters go), A039 (severity and
apology), A040 (to apologise or not), A041 (when), A056 (who tells the customer), A080 (who takes which complaint), A119
(no figures in D3).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Channel, Role, Severity

TYPE_CHECKING = False

__all__ = [
    "APOLOGIES",
    "HANDLERS",
    "TOLD_BY_DOCUMENT",
    "TOLD_BY_MATTER",
    "Addressees",
    "Apology",
    "ApologyDecision",
    "ApologyRule",
    "ApologyTime",
    "Assessment",
    "BySeverity",
    "Channel",
    "Complaint",
    "ComplaintsTerms",
    "Duty",
    "Escalation",
    "EscalationStep",
    "Event",
    "Fault",
    "Handling",
    "Matter",
    "Reporting",
    "ResponsePlan",
    "Role",
    "Route",
    "Ruling",
    "Severity",
    "SharedFault",
    "Source",
    "StepReached",
    "ToldBy",
    "UnknownFault",
    "apology",
    "assess",
    "escalation",
    "route",
]

if TYPE_CHECKING:
    from servicepolicy.rules.redress.complaints.apologies import apology
    from servicepolicy.rules.redress.complaints.facts import Complaint
    from servicepolicy.rules.redress.complaints.outcomes import (
        Apology,
        ApologyDecision,
        Assessment,
        Duty,
        Escalation,
        Route,
        StepReached,
    )
    from servicepolicy.rules.redress.complaints.readings import (
        ApologyRule,
        ApologyTime,
        BySeverity,
        Handling,
        Reporting,
        SharedFault,
        Source,
        ToldBy,
        UnknownFault,
    )
    from servicepolicy.rules.redress.complaints.routing import route
    from servicepolicy.rules.redress.complaints.rules import assess
    from servicepolicy.rules.redress.complaints.steps import escalation
    from servicepolicy.rules.redress.complaints.tables import (
        APOLOGIES,
        HANDLERS,
        TOLD_BY_DOCUMENT,
        TOLD_BY_MATTER,
        Addressees,
        Ruling,
    )
    from servicepolicy.rules.redress.complaints.terms import ComplaintsTerms, EscalationStep, ResponsePlan
    from servicepolicy.rules.redress.complaints.vocabulary import Event, Fault, Matter
else:
    __getattr__, __dir__ = opened(
        __name__,
        "terms",
        "readings",
        "vocabulary",
        "tables",
        "facts",
        "outcomes",
        "rules",
        "apologies",
        "routing",
        "steps",
    )
