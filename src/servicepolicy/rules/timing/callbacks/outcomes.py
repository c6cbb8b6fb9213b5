"""What comes of it, and the words that say why."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Clause, Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Message, Worded
from servicepolicy.clauses.d1_3 import D1_3_3A, D1_3_3B
from servicepolicy.rules.timing.callbacks.facts import FollowUpKind
from servicepolicy.rules.timing.callbacks.terms import Rhythm

__all__ = ["Assessment", "Callback", "DecemberAssessment", "DecemberDuty", "FollowUpAssessment"]


class GivesReasons(Protocol):
    """What knows why a call-back is due."""

    def reasons(self, callback: Callback) -> tuple[Reason, ...]:
        """The reasons of one that it made."""


class ReasonsWhenAsked:
    """The reasons of a decision that comes by the dozen: made when they are first asked for, and then kept."""

    __slots__ = ("_explainer",)

    if not TYPE_CHECKING:  # a type checker would take it for leave to any name

        def __getattr__(self, name: str) -> object:
            """Make the reasons: `because` is looked up here only as long as it has not been set."""
            if name != "because":
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            reasons = self._explainer.reasons(self)
            object.__setattr__(self, name, reasons)
            return reasons


@frozen(kw_only=True)
class Callback(Shown, ReasonsWhenAsked):
    """One call-back that is due.

    Attributes:
        due_on: The last day on which it is in time.
        nominal_on: The date it has by its period, before anything is done about days off.
        rhythm: The rhythm it is part of.
        on_day_off: Whether `nominal_on` is a day off; None where the calendar does not know.
    """

    due_on: date
    nominal_on: date
    rhythm: Rhythm
    on_day_off: bool | None
    because: tuple[Reason, ...] = because()


def explained_later(
    explainer: GivesReasons, due_on: date, nominal_on: date, rhythm: Rhythm, *, on_day_off: bool | None
) -> Callback:
    """A call-back whose reasons will be asked of its plan."""
    callback = Callback.__new__(Callback)
    set_once = object.__setattr__
    set_once(callback, "due_on", due_on)
    set_once(callback, "nominal_on", nominal_on)
    set_once(callback, "rhythm", rhythm)
    set_once(callback, "on_day_off", on_day_off)
    set_once(callback, "_explainer", explainer)
    return callback


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How one call-back of a project stands.

    Attributes:
        callback: The call-back; None where a fact is missing without which there is no schedule.
        verdict: MET by a telephone call in its period.
        due_at: The midnight that ends `callback.due_on`, in the calendar's zone.
        done_at: When the first telephone call of the period was made, None if there was none.
        missing: The fact without which nothing can be said; empty if none is missing.
    """

    callback: Callback | None
    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class FollowUpAssessment(Shown, HoldsMoments):
    """How one regular follow-up stands.

    Attributes:
        kinds: What it is about; two topics where they share one schedule.
        due_on: The last day on which it is in time; None where no interval is set.
        verdict: MET when every topic was followed up in the period, BREACHED when one was not.
        due_at: The midnight that ends `due_on`, in the calendar's zone.
        done_at: When the last topic was first followed up in the period, None until then.
        missing: The term or the fact without which nothing can be said; empty if none is missing.
    """

    kinds: tuple[FollowUpKind, ...]
    due_on: date | None
    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


class DecemberDuty(Worded):
    """What every customer is due in December."""

    GIFT = "New Year gift", "新年礼品"
    """D1.3.3a."""
    DEMAND_PLAN = "Question about next year's demand plan", "了解下一年度需求计划"
    """D1.3.3b."""

    @property
    def clause(self) -> Clause:
        """The clause that asks for it."""
        return D1_3_3A if self is DecemberDuty.GIFT else D1_3_3B


@frozen(kw_only=True)
class DecemberAssessment(Shown, HoldsMoments):
    """How one duty of December stands.

    Attributes:
        duty: What is due.
        verdict: MET when it was done in the month, up to the last day in time.
        due_at: The midnight that ends that day, in the calendar's zone.
        done_at: When it was done, in time or late; None if it was not, or before the month began.
        missing: Always empty: the clauses leave nothing open that could be missing.
    """

    duty: DecemberDuty
    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


DUE = Message(
    "callbacks.due",
    en="Telephone call-back due on {due_on}, {rhythm}: month {month} after delivery on {delivered_on}.",
    zh="电话回访于{due_on}到期，{rhythm}：{delivered_on}交付后第{month}个月。",
)
DAY_OFF = Message(
    "callbacks.day_off",
    en="{nominal_on} is a day off: due on {due_on}.",
    zh="{nominal_on}为休息日：于{due_on}到期。",
)
DAY_UNKNOWN = Message(
    "callbacks.day_unknown",
    en="Whether {nominal_on} is a day off, the calendar does not know.",
    zh="日历无法得知{nominal_on}是否为休息日。",
)
CALLED = Message(
    "callbacks.called",
    en="Called by telephone at {done_at}, from {opens_on} to {due_on}: {verdict}.",
    zh="{opens_on}至{due_on}期间，于{done_at}电话回访：{verdict}。",
)
NOT_CALLED = Message(
    "callbacks.not_called",
    en="No call by telephone from {opens_on} to {due_on}, as of {as_of}: {verdict}.",
    zh="{opens_on}至{due_on}期间，截至{as_of}没有电话回访：{verdict}。",
)
OTHER_CHANNEL = Message(
    "callbacks.other_channel",
    en="From {opens_on} to {due_on} the customer was contacted by {channels} and, as of {as_of}, not by telephone: "
    "{verdict}.",
    zh="{opens_on}至{due_on}期间仅通过{channels}联系，截至{as_of}没有电话回访：{verdict}。",
)
ON_FILE = Message(
    "callbacks.on_file",
    en="Contacts of that period in the call-back file: {count}.",
    zh="回访档案中该期间的联系次数：{count}。",
)
NO_SIGNING = Message(
    "callbacks.no_signing",
    en="The year runs from the signing of the contract, and `{missing}` is not known.",
    zh="一年期自签订合同起算，而签订日期（`{missing}`）未知。",
)
FOLLOWED_UP = Message(
    "callbacks.followed_up",
    en="Follow-up on {kind} at {done_at}, from {opens_on} to {due_on}: {verdict}.",
    zh="{opens_on}至{due_on}期间，于{done_at}就{kind}作了回访：{verdict}。",
)
NOT_FOLLOWED_UP = Message(
    "callbacks.not_followed_up",
    en="No follow-up on {kind} from {opens_on} to {due_on}, as of {as_of}: {verdict}.",
    zh="{opens_on}至{due_on}期间，截至{as_of}没有就{kind}回访：{verdict}。",
)
NO_INTERVAL = Message(
    "callbacks.no_interval",
    en="No interval is set for the follow-up on {kind}: the company has to set `{missing}`.",
    zh="就{kind}回访的周期未设定，须由公司规定（`{missing}`）。",
)
DONE = Message(
    "callbacks.done",
    en="{duty} at {done_at}, due from {opens_on} to {due_on}: {verdict}.",
    zh="{duty}：于{done_at}完成，应在{opens_on}至{due_on}期间：{verdict}。",
)
NOT_DONE = Message(
    "callbacks.not_done",
    en="{duty} due from {opens_on} to {due_on}, not done as of {as_of}: {verdict}.",
    zh="{duty}：应在{opens_on}至{due_on}期间完成，截至{as_of}尚未完成：{verdict}。",
)
TOO_EARLY = Message(
    "callbacks.too_early",
    en="{duty} at {early_at} does not count: due from {opens_on} to {due_on}, as of {as_of} {verdict}.",
    zh="{duty}：于{early_at}完成，不算在内；应在{opens_on}至{due_on}期间，截至{as_of}{verdict}。",
)
