"""What a company chose on warranty and repairs, and the ways to read the documents."""

from __future__ import annotations

from typing import Annotated

from attrs import field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_whole_number, is_a
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import LIMITS, Limit
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from servicepolicy.clauses.d1_2 import D1_2_1_1A, D1_2_1_3, D1_2_3_9A, D1_2_3_9B, D1_2_3_9C
from servicepolicy.clauses.readings import A032, A045, A046, A047, A048, A052

__all__ = [
    "Collection",
    "FreeInstallation",
    "HandoverDay",
    "InWarranty",
    "OutOfWarranty",
    "WarrantyStart",
    "WarrantyTerms",
]

A_CENTURY = 1200


class WarrantyStart(Worded):
    """A047: from when the warranty runs. Bought on 1 March 2025, installed on 20 March, for 12 months."""

    PURCHASE = "from the day of purchase", "自购买之日起"
    """1 March 2026 is the last day covered."""
    INSTALLATION = "from the day of installation", "自安装之日起"
    """20 March 2026 is; without that day the rule cannot say."""


class InWarranty(Worded):
    """A046: what a repair in warranty costs. The documents state nothing."""

    FREE = "in warranty nothing is charged", "保修期内免费"
    """0.00 yuan: what is free out of warranty must be free within it, an inference."""
    UNDEFINED = "in warranty the charge is not defined", "保修期内未作规定"
    """No amount: the rule says that it is not determined."""


class OutOfWarranty(Worded):
    """A046: what a repair out of warranty costs. Parts of 120 yuan, labour of 80 and travel of 30."""

    PARTS_ONLY = "only the parts", "只收配件费"
    """120 yuan: "only" shuts out all else."""
    PARTS_AND_TRAVEL = "the parts and the travel", "收配件费和上门费"
    """150 yuan: the labour alone is free."""


class Collection(Worded):
    """A048: which charges the technician collects on the spot. The words that name the cases are lost."""

    CHARGEABLE = "in repairs that are charged for", "收费的维修"
    """A repair with a charge; whether one without a known charge is collected for is not known."""
    EVERY_REPAIR = "in every repair", "所有维修"
    """Whatever a repair comes to, also where the charge itself is not determined."""
    UNKNOWN = "not known", "无从得知"
    """Nothing is said of a repair with a charge."""


class HandoverDay(Worded):
    """A052: on what day money is handed to finance too late. Back on Friday at 18:00, when finance is closed."""

    SAME_DAY = "by the end of the day of the return", "返回当天之内"
    """Friday is the last day."""
    NEXT_WORKING_DAY = "by the end of the next working day, if finance was closed", "财务已下班的，下一工作日之内"
    """Monday is; a return while finance is open still has its own day alone."""


class FreeInstallation(Worded):
    """A045: which installations are free."""

    FIRST = "the first installation of a unit sold", "所售终端的首次安装"
    """A re-installation is covered by no clause: nothing is said of its charge."""
    EVERY = "every installation", "每次安装"
    """A re-installation is free too."""


@frozen(kw_only=True)
class WarrantyTerms(Terms):
    """What the company chose on warranty and repairs.

    Attributes:
        calendar: Zone of the hand-over, and the hours in which finance is open.
        warranty_months: Length of the warranty, 1 to 1200 calendar months; the anniversary is the last day covered.
            None until the company sets it: the documents do not.
        warranty_start: From when it runs.
        in_warranty: What a repair in warranty costs.
        out_of_warranty: What a repair out of warranty costs.
        collection: Which charges the technician collects on the spot.
        handover_day: On what day money is handed to finance too late.
        handover_within: The company's own limit, from the return; it holds before `handover_day`.
        free_installation: Which installations are free.

    Raises:
        TermsError: `warranty_months` is out of range.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    warranty_months: Annotated[int | None, D1_2_1_3, A047, LEFT_OPEN] = field(
        default=None, validator=optional(a_whole_number(1, A_CENTURY))
    )
    warranty_start: Annotated[WarrantyStart, D1_2_1_3, A047] = choice(WarrantyStart.PURCHASE)
    in_warranty: Annotated[InWarranty, D1_2_1_3, A046] = choice(InWarranty.FREE)
    out_of_warranty: Annotated[OutOfWarranty, D1_2_1_3, A046] = choice(OutOfWarranty.PARTS_ONLY)
    collection: Annotated[Collection, D1_2_3_9A, D1_2_3_9B, A048] = choice(Collection.CHARGEABLE)
    handover_day: Annotated[HandoverDay, D1_2_3_9C, A052] = choice(HandoverDay.SAME_DAY)
    handover_within: Annotated[Limit | None, D1_2_3_9C, A052] = field(
        default=None, validator=optional(is_a(*LIMITS, wrong=TermsTypeError))
    )
    free_installation: Annotated[FreeInstallation, D1_2_1_1A, A045] = choice(FreeInstallation.FIRST)
