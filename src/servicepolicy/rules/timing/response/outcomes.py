"""What `deadline` gives, and the words that say why."""

from __future__ import annotations

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Message, Worded

__all__ = ["Deadline", "Step"]


@frozen(kw_only=True)
class Deadline(Shown, HoldsMoments):
    """By when a contact is to be answered, in the calendar's zone."""

    at: DateTime = field(eq=instants)
    because: tuple[Reason, ...] = because()


class Step(Worded):
    """What is due."""

    RESPONSE = "Response", "回应"
    ANSWER = "Answer with the information", "附信息的答复"
    REPLY = "Reply", "答复"


DUE = Message(
    "response.due",
    en="{step} due by {due_at}: {limit} from {start_at}.",
    zh="{step}最迟于{due_at}作出：自{start_at}起{limit}。",
)
