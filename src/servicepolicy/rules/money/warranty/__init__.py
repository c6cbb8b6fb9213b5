"""What may a repair charge?

In warranty nothing, as must be inferred; out of warranty only the parts (D1.2.1.3). The first installation of a unit is
free (D1.2.1.1a). The technician collects what is charged (D1.2.3.9a) with an invoice (D1.2.3.9b), and hands it to
finance at once (D1.2.3.9c). The documents give no length of warranty: `warranty_months` must be set.
Open readings: A045 (what is free), A046 (what a repair costs), A047 (start and length of the warranty), A048 (what is
collected on the spot), A052 (how soon money goes to finance). Amounts come in cents and are only added up, so that
nothing needs rounding (A012).
"""

from servicepolicy.basis.doors import opened

TYPE_CHECKING = False

__all__ = [
    "CHARGES",
    "Assessment",
    "ChargeLine",
    "Collection",
    "Cover",
    "FreeInstallation",
    "Goodwill",
    "Handover",
    "HandoverDay",
    "InWarranty",
    "Installation",
    "InstallationCharge",
    "Item",
    "Misuse",
    "OutOfWarranty",
    "Repair",
    "RepairCharge",
    "Treatment",
    "WarrantyStart",
    "WarrantyTerms",
    "assess_handover",
    "charge",
    "installation",
]

if TYPE_CHECKING:
    from servicepolicy.rules.money.warranty.facts import Goodwill, Handover, Installation, Misuse, Repair
    from servicepolicy.rules.money.warranty.handover import assess_handover
    from servicepolicy.rules.money.warranty.outcomes import (
        Assessment,
        ChargeLine,
        Cover,
        InstallationCharge,
        Item,
        RepairCharge,
        Treatment,
    )
    from servicepolicy.rules.money.warranty.rules import CHARGES, charge, installation
    from servicepolicy.rules.money.warranty.terms import (
        Collection,
        FreeInstallation,
        HandoverDay,
        InWarranty,
        OutOfWarranty,
        WarrantyStart,
        WarrantyTerms,
    )
else:
    __getattr__, __dir__ = opened(__name__, "terms", "facts", "outcomes", "rules", "handover")
