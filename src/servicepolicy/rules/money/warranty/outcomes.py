"""What comes of it, and the words that say why."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Message, Worded

__all__ = ["Assessment", "ChargeLine", "Cover", "InstallationCharge", "Item", "RepairCharge", "Treatment"]


class Item(Worded):
    """What a line of a bill is for."""

    PART = "a part", "配件费"
    LABOUR = "labour", "人工费"
    TRAVEL = "travel", "上门费"


class Cover(Worded):
    """Whether the warranty covers a repair."""

    IN = "in warranty", "保修期内"
    OUT = "out of warranty", "保修期外"
    MISUSED = "misused in warranty", "保修期内使用不当"


class Treatment(Worded):
    """What becomes of a line of a bill."""

    CHARGED = "charged", "收取"
    FREE = "free of charge", "免收"
    UNDETERMINED = "not determined", "无法确定"


@frozen(kw_only=True)
class ChargeLine(Shown):
    """One line of a bill.

    Attributes:
        item: What it is for.
        asked: What it is priced at, in CNY.
        charged: What the customer pays of it; None where the documents do not say.
    """

    item: Item
    asked: Decimal
    charged: Decimal | None
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class RepairCharge(Shown):
    """What the customer pays for a repair, and whether the technician collects it.

    Attributes:
        amount: What the customer pays, in CNY, the exact sum of the lines; None where the documents do not say.
        in_warranty: Whether the day of the repair is in the warranty, whatever was found or let go.
        last_day_covered: The last day in warranty.
        lines: One a part, one for the labour, one for the travel.
        collect_on_site: Whether the technician collects the charge on the spot; None where that is not known.
        invoice: Whether an invoice is issued for it; None where that is not known.
    """

    amount: Decimal | None
    in_warranty: bool
    last_day_covered: date
    lines: tuple[ChargeLine, ...]
    collect_on_site: bool | None
    invoice: bool | None
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class InstallationCharge(Shown):
    """What the customer pays for an installation.

    Attributes:
        amount: 0.00 if it is free; None where no clause says what it costs.
        free: True if it is free; None where no clause says so.
    """

    amount: Decimal | None
    free: bool | None
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How the handing over of what was collected stands.

    Attributes:
        verdict: MET when the whole was handed in, no more and no less, in time; BREACHED when it was not, or when money
            was taken without an invoice.
        due_at: The deadline, in the calendar's zone. By the day rule it is the midnight that ends the day, and only
            what comes before it is in time; a limit of the company's own includes its last moment. None where nothing
            was collected.
        done_at: When money was handed in, None until then.
        missing: Always empty: by the day rule or by a limit there is always a deadline.
    """

    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


COVERED = Message(
    "warranty.covered",
    en="Repaired on {repaired_on}, in warranty through {last_day}: {months} from {start}, the last day included.",
    zh="维修日{repaired_on}在保修期内：自{start}起{months}，至{last_day}，含最后一天。",
)
EXPIRED = Message(
    "warranty.expired",
    en="Repaired on {repaired_on}, out of warranty: {months} from {start} ended on {last_day}.",
    zh="维修日{repaired_on}已出保修期：自{start}起{months}，止于{last_day}。",
)
MISUSED = Message(
    "warranty.misused",
    en="{by} found misuse ({reason}): charged as out of warranty.",
    zh="{by}认定使用不当（{reason}）：按保修期外收费。",
)
LET_GO = Message(
    "warranty.let_go",
    en="{by} decided to let the whole charge go ({reason}).",
    zh="{by}决定全部免收（{reason}）。",
)
LINE = Message("warranty.line", en="{asked} yuan for {item}: {treatment}.", zh="{item}{asked}元：{treatment}。")
INFERRED = Message(
    "warranty.inferred",
    en="{asked} yuan for {item}: {treatment}; inferred, as the documents state nothing for repairs in warranty.",
    zh="{item}{asked}元：{treatment}；此为推断，原文对保修期内的维修没有规定。",
)
NOT_STATED = Message(
    "warranty.not_stated",
    en="{asked} yuan for {item}: {treatment}, as the documents state nothing for repairs in warranty.",
    zh="{item}{asked}元：{treatment}，原文对保修期内的维修没有规定。",
)
COLLECTED = Message(
    "warranty.collected",
    en="The technician collects {amount} yuan on the spot; reconstructed, as the words that name the cases are lost.",
    zh="由技术人员当场收取{amount}元；列明情形的文字已缺失，此为推断补入。",
)
COLLECTED_ANYWAY = Message(
    "warranty.collected_anyway",
    en=(
        "The charge is not determined; whatever it is, the technician collects it on the spot. Reconstructed, as the "
        "words that name the cases are lost."
    ),
    zh="费用无法确定；无论多少，均由技术人员当场收取。列明情形的文字已缺失，此为推断补入。",
)
NOTHING_DUE = Message(
    "warranty.nothing_due",
    en="Nothing is charged: nothing is collected, and no invoice is needed.",
    zh="不收费，无须收款，也无须开具发票。",
)
COLLECTION_UNKNOWN = Message(
    "warranty.collection_unknown",
    en="Whether the technician collects the charge on the spot is not known: the words that name the cases are lost.",
    zh="是否由技术人员当场收取，无从得知：列明情形的文字已缺失。",
)
COLLECTION_OPEN = Message(
    "warranty.collection_open",
    en="Whether there is anything to collect on the spot is open, as the charge is not determined.",
    zh="费用无法确定，是否须当场收取也无从得知。",
)
INVOICE = Message("warranty.invoice", en="An invoice is issued for what is collected.", zh="收取的费用须开具发票。")
FREE_INSTALLATION = Message(
    "warranty.free_installation",
    en="Design and installation on site are free of charge, travel included: {asked} yuan are not charged.",
    zh="上门设计、安装免费，含上门费用：{asked}元不收取。",
)
REINSTALLATION = Message(
    "warranty.reinstallation",
    en="A re-installation is not covered by a clause: whether its {asked} yuan are charged is not stated.",
    zh="再次安装没有条款规定：{asked}元是否收取，原文没有写明。",
)
NONE_COLLECTED = Message(
    "warranty.none_collected",
    en="Nothing was collected, so nothing is handed in: {verdict}.",
    zh="没有收款，无须上交：{verdict}。",
)
IN_TIME = Message(
    "warranty.in_time",
    en="Handed to finance at {done_at}, due by {due_at}: {verdict}.",
    zh="于{done_at}上交财务，期限为{due_at}：{verdict}。",
)
LATE = Message(
    "warranty.late",
    en="Handed to finance at {done_at}, {overrun} after {due_at}: {verdict}.",
    zh="于{done_at}上交财务，比期限{due_at}晚{overrun}：{verdict}。",
)
NOT_HANDED_IN = Message(
    "warranty.not_handed_in",
    en="{collected} yuan due by {due_at} and not handed to finance at {as_of}: {verdict}.",
    zh="{collected}元最迟应于{due_at}上交财务，截至{as_of}尚未上交：{verdict}。",
)
AMOUNT = Message(
    "warranty.amount",
    en="{handed_in} yuan handed in of {collected} yuan collected: {verdict}.",
    zh="收款{collected}元，上交{handed_in}元：{verdict}。",
)
INVOICED = Message(
    "warranty.invoiced",
    en="Invoice for the {collected} yuan collected: {issued}; {verdict}.",
    zh="所收{collected}元是否已开发票：{issued}；{verdict}。",
)
INVOICE_NOT_RECORDED = Message(
    "warranty.invoice_not_recorded",
    en="Whether an invoice was issued for the {collected} yuan collected is not recorded.",
    zh="所收{collected}元是否已开发票，没有记录。",
)
