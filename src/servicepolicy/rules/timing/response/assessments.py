"""What `assess` gives, and the words that say why."""

from __future__ import annotations

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Clause, Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Message
from servicepolicy.rules.timing.response.outcomes import Step

__all__ = ["Assessment", "Milestone"]


@frozen(kw_only=True)
class Milestone(Shown, HoldsMoments):
    """How one step stands.

    Attributes:
        step: What is due.
        clause: The clause that asks for it.
        verdict: How it stands.
        done_at: When it was done, None if it was not or is not known.
        missing: The fact without which nothing can be said; empty if none is missing.
    """

    step: Step
    clause: Clause
    verdict: Verdict
    done_at: DateTime | None = field(eq=instants)
    missing: str = ""
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How a contact stands against the policy.

    Attributes:
        verdict: MET when every milestone is, BREACHED when one is.
        due_at: The deadline, in the calendar's zone; None where there is none.
        done_at: When the last milestone was done, None until then.
        missing: The facts or figures without which nothing can be said; empty if none is missing.
        milestones: Each step on its own.
    """

    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    because: tuple[Reason, ...] = because()


MET = Message(
    "response.met",
    en="{step} at {done_at}, due by {due_at}: {verdict}.",
    zh="{step}于{done_at}作出，期限为{due_at}：{verdict}。",
)
LATE = Message(
    "response.late",
    en="{step} at {done_at}, {overrun} after {due_at}: {verdict}.",
    zh="{step}于{done_at}作出，比期限{due_at}晚{overrun}：{verdict}。",
)
NOT_DONE = Message(
    "response.not_done",
    en="{step} due by {due_at} and not given at {as_of}: {verdict}.",
    zh="{step}最迟应于{due_at}作出，截至{as_of}尚未作出：{verdict}。",
)
NOT_SEEN = Message(
    "response.not_seen",
    en="{step} sent at {sent_at}, due by {due_at}; whether the customer had it by then is not recorded: {verdict}.",
    zh="{step}于{sent_at}发出，最迟应于{due_at}送达，客户是否按时收到没有记录：{verdict}。",
)
NO_FIGURE = Message(
    "response.no_figure",
    en="No time is set for a contact of this kind ({kind}; channel: {channel}): the company has to set `{missing}`.",
    zh="此类诉求（{kind}；渠道：{channel}）未设定时限，须由公司规定（`{missing}`）。",
)
NO_START = Message(
    "response.no_start",
    en="The clock starts from logging, and `{missing}` is not known.",
    zh="时限自登记起算，而登记时间（`{missing}`）未知。",
)
