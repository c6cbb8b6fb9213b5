"""One value of every public class of the warranty room, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from attrs import evolve

from servicepolicy.basis import Explained, Verdict
from servicepolicy.rules.money import warranty
from servicepolicy.rules.money.warranty import (
    Assessment,
    ChargeLine,
    Collection,
    Goodwill,
    Handover,
    Installation,
    InstallationCharge,
    InWarranty,
    Item,
    Misuse,
    Repair,
    RepairCharge,
    WarrantyTerms,
)
from tests.builders import at
from tests.examples.foundation import A_REASON

PART = Decimal("120.00")
A_LINE = ChargeLine(item=Item.PART, asked=PART, charged=PART, because=(A_REASON,))
REPAIR = Repair(bought_on=date(2025, 3, 1), repaired_on=date(2026, 3, 2), parts=[PART])
MISUSE = Misuse(by="Li Na", reason="water in the housing")
GOODWILL = Goodwill(by="Wang Wei", reason="a returning customer")
BACK = Handover(collected=PART, returned_at=at("2026-03-06 18:00"))
INSTALLATION = Installation(first=True, design=PART)

VALUES: dict[type[object], object] = {
    Assessment: Assessment(verdict=Verdict.PENDING, due_at=None, done_at=None, because=(A_REASON,)),
    ChargeLine: A_LINE,
    Goodwill: GOODWILL,
    Handover: evolve(BACK, handed_in=PART, handed_in_at=at("2026-03-06 18:30")),
    Installation: INSTALLATION,
    InstallationCharge: InstallationCharge(amount=None, free=None, because=(A_REASON,)),
    Misuse: MISUSE,
    Repair: REPAIR,
    RepairCharge: RepairCharge(
        amount=PART,
        in_warranty=False,
        last_day_covered=date(2026, 3, 1),
        lines=(A_LINE,),
        collect_on_site=True,
        invoice=True,
        because=(A_REASON,),
    ),
    WarrantyTerms: WarrantyTerms(warranty_months=12),
}

TERMS = WarrantyTerms(warranty_months=12)
UNDEFINED = WarrantyTerms(warranty_months=12, in_warranty=InWarranty.UNDEFINED)
COVERED = evolve(REPAIR, repaired_on=date(2026, 3, 1))
LATER = at("2026-03-12 00:00")
HANDED_IN = evolve(BACK, handed_in=PART, handed_in_at=at("2026-03-06 18:30"), invoice_issued=True)
LATE = evolve(BACK, handed_in=PART, handed_in_at=at("2026-03-07 00:00"))


def assessed(handover: Handover) -> Explained:
    """A hand-over, looked at days later."""
    return warranty.assess_handover(handover, TERMS, as_of=LATER)


DECISIONS: dict[str, tuple[Callable[..., Explained], Explained]] = {
    "out of warranty": (warranty.charge, warranty.charge(REPAIR, TERMS)),
    "in warranty": (warranty.charge, warranty.charge(COVERED, TERMS)),
    "in warranty, not defined": (warranty.charge, warranty.charge(COVERED, UNDEFINED)),
    "in warranty, not defined, collected": (
        warranty.charge,
        warranty.charge(COVERED, evolve(UNDEFINED, collection=Collection.EVERY_REPAIR)),
    ),
    "collection not known": (
        warranty.charge,
        warranty.charge(REPAIR, evolve(TERMS, collection=Collection.UNKNOWN)),
    ),
    "misused and let go": (warranty.charge, warranty.charge(evolve(COVERED, misuse=MISUSE, goodwill=GOODWILL), TERMS)),
    "first installation": (warranty.installation, warranty.installation(INSTALLATION, TERMS)),
    "re-installation": (warranty.installation, warranty.installation(evolve(INSTALLATION, first=False), TERMS)),
    "nothing collected": (warranty.assess_handover, assessed(evolve(BACK, collected=Decimal("0.00")))),
    "handed in": (warranty.assess_handover, assessed(HANDED_IN)),
    "handed in late": (warranty.assess_handover, assessed(LATE)),
    "not handed in": (warranty.assess_handover, assessed(BACK)),
}
