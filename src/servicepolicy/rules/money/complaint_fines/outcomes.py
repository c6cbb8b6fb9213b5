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
from servicepolicy.basis.words import Message

__all__ = ["Assessment", "BasePay", "Fine", "Probation"]


@frozen(kw_only=True)
class Fine(Shown):
    """What a complaint costs the one complained of.

    Attributes:
        amount: The fine, in CNY; 0.00 where the complaint does not count.
        at_least: Whether only the least is known, as the company has no schedule.
    """

    amount: Decimal
    at_least: bool
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class BasePay(Shown):
    """What is paid of a month's base salary.

    Attributes:
        amount: What is paid, in CNY, never below 0.
        at_most: Whether that is only the most it can be, as of some fine only the least is known.
        fines: The fine for each complaint, in the order of the complaints; 0.00 for one that does not count.
        fined: The sum of the fines, also where base salary does not cover it.
    """

    amount: Decimal
    at_most: bool
    fines: tuple[Fine, ...]
    fined: Decimal
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Probation(Shown):
    """How long somebody is on probation.

    Attributes:
        ends_on: Its last day.
    """

    ends_on: date
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How a fine that was charged stands against the one that is due.

    Attributes:
        verdict: MET when the fine is the one of the schedule or the manager, or where only the least is known no less;
            BREACHED when it is another. PENDING until one is charged: no time is given for it.
        due_at: Always None: no time is given.
        done_at: When the fine was charged, in the calendar's zone; None until then.
        missing: The fact without which the fine is not known; empty if none is missing.
    """

    verdict: Verdict
    due_at: DateTime | None = field(default=None, eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


BY_SCHEDULE = Message(
    "complaint_fines.by_schedule",
    en="The fine for a complaint ({severity}) is {amount} yuan.",
    zh="此类投诉（情节：{severity}）罚款{amount}元。",
)
AT_LEAST = Message(
    "complaint_fines.at_least",
    en="No schedule is set: the fine for a complaint ({severity}) is at least {amount} yuan.",
    zh="未设定分档：此类投诉（情节：{severity}）罚款至少{amount}元。",
)
NAMED = Message(
    "complaint_fines.named",
    en="The manager names a fine of {amount} yuan; the least is {least} yuan.",
    zh="经理确定罚款{amount}元，不低于最低罚款{least}元。",
)
TOO_LITTLE = Message(
    "complaint_fines.too_little",
    en="The manager names {named} yuan, which is too little: the least fine, {amount} yuan, holds.",
    zh="经理确定{named}元，低于最低罚款，按最低罚款{amount}元执行。",
)
NOT_COUNTED = Message(
    "complaint_fines.not_counted",
    en="Complaint by {by}, upheld: {upheld}. It does not count: there is no fine.",
    zh="投诉人：{by}；查实：{upheld}。不计入，不罚款。",
)
AFTER_PROBATION = Message(
    "complaint_fines.after_probation",
    en="The complaint of {received_on} came after the probation, which ended on {ends_on}. It does not count.",
    zh="{received_on}的投诉发生在试用期（止于{ends_on}）之后，不计入。",
)
IN_FULL = Message(
    "complaint_fines.in_full",
    en="No complaint counts in {month}: base salary is paid in full, {amount} yuan.",
    zh="{month}没有计入的投诉：基本工资{amount}元全额发放。",
)
LESS_FINES = Message(
    "complaint_fines.less_fines",
    en="Base salary {base} yuan less fines of {fined} yuan: {amount} yuan are paid for {month}.",
    zh="{month}基本工资{base}元，扣除罚款{fined}元，发放{amount}元。",
)
AT_MOST = Message(
    "complaint_fines.at_most",
    en="Base salary {base} yuan less fines of at least {fined} yuan: at most {amount} yuan are paid for {month}.",
    zh="{month}基本工资{base}元，扣除罚款至少{fined}元，最多发放{amount}元。",
)
WITHHELD = Message(
    "complaint_fines.withheld",
    en="A complaint counts in {month}: base salary of {base} yuan is not paid.",
    zh="{month}有计入的投诉：基本工资{base}元不予发放。",
)
PROBATION = Message(
    "complaint_fines.probation",
    en="Hired on {hired_on}, on probation for {months}; {ends_on} is its last day.",
    zh="{hired_on}入职，试用期{months}，至{ends_on}，含最后一天。",
)
CHARGED = Message(
    "complaint_fines.charged",
    en="{charged} yuan charged at {done_at}, where {amount} yuan are due: {verdict}.",
    zh="于{done_at}罚款{charged}元，应罚{amount}元：{verdict}。",
)
CHARGED_AT_LEAST = Message(
    "complaint_fines.charged_at_least",
    en="{charged} yuan charged at {done_at}, where at least {amount} yuan are due: {verdict}.",
    zh="于{done_at}罚款{charged}元，应罚至少{amount}元：{verdict}。",
)
NOT_CHARGED = Message(
    "complaint_fines.not_charged",
    en="No fine charged at {as_of}; no time is given for it: {verdict}.",
    zh="截至{as_of}尚未罚款，原文未规定时间：{verdict}。",
)
NOT_KNOWN = Message(
    "complaint_fines.not_known",
    en="What is due for a complaint ({severity}) cannot be said without `{missing}`.",
    zh="缺少`{missing}`，无法确定此类投诉（情节：{severity}）应罚多少。",
)
