"""The words of the room: what happens to a case, how it stands, what is promised.

A company has statuses, priorities, happenings and goals of its own: wherever these enums stand, an enum of the
company's own may stand instead, each member written as `Worded` writes it, in both languages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import Attribute

from servicepolicy.basis.checks import in_a_row, must_be
from servicepolicy.basis.errors import FactsTypeError, ServicePolicyError
from servicepolicy.basis.words import Worded

__all__ = [
    "AtChange",
    "Begun",
    "Element",
    "EventKind",
    "Goal",
    "Impact",
    "Priority",
    "State",
    "Status",
    "Urgency",
    "all_words_for",
    "one_of",
    "word_for",
    "words_in_a_row",
]


class EventKind(Worded):
    """What happens to a case."""

    OPENED = "opened", "已创建"
    ASSIGNED = "assigned", "已分派"
    RESPONDED = "the customer was answered", "已回复客户"
    CUSTOMER_REPLIED = "the customer wrote or called again", "客户再次联系"
    RESOLVED = "resolved", "已解决"
    REOPENED = "reopened", "重新打开"
    CLOSED = "closed", "已关闭"
    CANCELLED = "cancelled", "已取消"
    CONFIRMED = "the order was confirmed", "已确认订单"
    PROBLEM_FOUND = "a logistics problem was found", "发现物流问题"
    CUSTOMER_TOLD = "the customer was told of the problem", "已将问题告知客户"
    SOLUTION_OFFERED = "a solution was offered", "已提出解决方案"
    DEPARTED = "departed for the site", "已出发前往现场"
    ARRIVED = "arrived at the site", "已到达现场"
    REPAIR_STARTED = "the repair began", "开始维修"
    REPAIR_ENDED = "the repair ended", "维修结束"


class Status(Worded):
    """How a case stands between its events."""

    NEW = "new", "新建"
    ACTIVE = "in progress", "处理中"
    AWAITING_CUSTOMER = "waiting for the customer", "等待客户"
    AWAITING_SUPPLIER = "waiting for a supplier", "等待供应商"
    AWAITING_PROBLEM = "waiting for a known problem", "等待已知问题处理"
    AWAITING_EVIDENCE = "waiting for evidence", "等待证据"


class Impact(Worded):
    """How many and how much a request touches: its nature (D3.2.2.1c)."""

    HIGH = "high impact", "影响大"
    MEDIUM = "medium impact", "影响中"
    LOW = "low impact", "影响小"


class Urgency(Worded):
    """How soon it matters (D3.2.2.1c)."""

    HIGH = "high urgency", "紧急程度高"
    MEDIUM = "medium urgency", "紧急程度中"
    LOW = "low urgency", "紧急程度低"


class Priority(Worded):
    """The four grades in wide use. No document names any (A120)."""

    P1 = "P1, critical", "P1（紧急）"
    P2 = "P2, high", "P2（高）"
    P3 = "P3, moderate", "P3（中）"
    P4 = "P4, low", "P4（低）"


class Goal(Worded):
    """What a target promises."""

    FIRST_RESPONSE = "first response", "首次响应"
    NEXT_RESPONSE = "next response", "后续响应"
    PERIODIC_UPDATE = "periodic update", "定期通报"
    RESOLUTION = "resolution", "解决"
    COMPLAINT_HANDLING = "handling of a complaint", "投诉处理"
    ORDER_CONFIRMATION = "confirmation of an order", "订单确认"
    PROBLEM_NOTICE = "notice of a logistics problem", "物流问题告知"
    PROBLEM_SOLUTION = "solution of a logistics problem", "物流问题解决方案"
    DEPARTURE = "departure for the site", "出发前往现场"
    ARRIVAL = "arrival at the site", "到达现场"
    REPAIR = "repair", "维修"


class Element(Worded):
    """What the record of a request holds (D3.2.2.1b). The list is open (A003): a company adds its own."""

    CUSTOMER = "customer information", "客户信息"
    PRODUCT = "product information", "产品信息"
    PROBLEM = "description of the problem", "问题描述"


class AtChange(Worded):
    """What becomes of a clock when a case is reopened, or its priority changes."""

    KEEP = "the clock stays as it is", "计时不变"
    """A stopped clock stays stopped; a running one keeps its limit."""
    CARRY_OVER = "the time spent is carried over", "沿用已用时间"
    """The time and the holds so far count on; only what follows is judged, by the new limit."""
    RESTART = "the clock starts again", "重新计时"
    """From nothing; what was before is void."""
    NEW_CYCLE = "a new cycle begins", "开始新周期"
    """From nothing; what was before is judged as well."""


class Begun(Worded):
    """What began a cycle of a clock."""

    STARTED = "started", "开始计时"
    REOPENED = "the case was reopened", "诉求重新打开"
    PRIORITY_CHANGED = "the priority changed", "优先级变更"
    OVERRIDDEN = "the deadline was set by hand", "人工设定期限"


class State(Worded):
    """How a target stands."""

    NOT_STARTED = "not started", "未开始"
    RUNNING = "running", "计时中"
    PAUSED = "paused", "已暂停"
    MET = "met", "达标"
    BREACHED = "breached", "未达标"
    CANCELLED = "cancelled", "已取消"
    MEASURED = "measured, with no limit to judge by", "仅计量，无时限可判"


OURS = (EventKind, Status, Impact, Urgency, Priority, Goal, Element, AtChange, Begun, State)


def word_for(
    *kinds: type[Worded], wrong: type[ServicePolicyError] = FactsTypeError
) -> Callable[[object, Attribute[Worded], Worded], None]:
    """Validate a member of an enum of the company's own, or of these of the library's: no other of this room fits.

    Args:
        kinds: The enums of this room that fit; none, if only the company's own do.
        wrong: The error for anything else.
    """

    def check(_: object, attribute: Attribute[Worded], value: Worded) -> None:
        one_of(value, attribute.name, kinds, wrong)

    return check


def all_words_for(
    *kinds: type[Worded], wrong: type[ServicePolicyError] = FactsTypeError
) -> Callable[[object, Attribute[tuple[Worded, ...]], tuple[Worded, ...]], None]:
    """Validate a tuple of such members."""

    def check(_: object, attribute: Attribute[tuple[Worded, ...]], value: tuple[Worded, ...]) -> None:
        must_be(value, attribute.name, (tuple,), wrong)
        for one in value:
            one_of(one, attribute.name, kinds, wrong)

    return check


def one_of(value: object, name: str, kinds: tuple[type[Worded], ...], wrong: type[ServicePolicyError]) -> None:
    """Refuse a value that is no member of a fitting enum."""
    must_be(value, name, (Worded,), wrong)
    if isinstance(value, OURS) and not isinstance(value, kinds):
        names = " or ".join([*(kind.__name__ for kind in kinds), "an enum of your own"])
        raise wrong(name, value, f"give a member of {names}")


def words_in_a_row(words: Iterable[Worded]) -> tuple[Worded, ...]:
    """Members of enums as a tuple."""
    return in_a_row(words)
