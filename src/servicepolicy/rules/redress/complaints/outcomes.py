"""What comes of it."""

from __future__ import annotations

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.roles import Role
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import Limit
from servicepolicy.rules.redress.complaints.terms import ResponsePlan

__all__ = ["Apology", "ApologyDecision", "Assessment", "Duty", "Escalation", "Route", "StepReached"]


class Apology(Worded):
    """Whether to apologise."""

    APOLOGISE = "apologise", "道歉"
    DO_NOT_APOLOGISE = "do not apologise", "不道歉"
    UNDETERMINED = "not yet known", "尚不能确定"


@frozen(kw_only=True)
class ApologyDecision(Shown):
    """What is said to the customer, and whether the complaint goes up.

    Attributes:
        apology: Whether to apologise; with sympathy kept apart, whether to admit the fault.
        sympathy: Whether words of sympathy are due; None unless the reading keeps them apart from an apology.
        report_upward: Whether the complaint is reported upward: a major one is, whoever is at fault.
    """

    apology: Apology
    sympathy: bool | None
    report_upward: bool
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Route(Shown):
    """The way of a complaint through the company.

    Attributes:
        intake: Who takes it in.
        handler: Who handles it.
        told: Who else is told of it, each once: the department a service centre passes it to, then those above.
        answered_by: Who tells the customer the handling opinion and the result.
        plan: The response to the event it belongs to; None where there is no event, or no plan for it.
        missing: The terms without which part of the way cannot be said; empty if none is missing.
    """

    intake: Role
    handler: Role
    told: tuple[Role, ...]
    answered_by: Role
    plan: ResponsePlan | None = None
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class StepReached(HoldsMoments):
    """A step of the escalation that has been reached.

    Attributes:
        to: Who is told.
        after: How long after the complaint arrived.
        at: The moment at which that was.
    """

    to: Role
    after: Limit
    at: DateTime = field(eq=instants)


@frozen(kw_only=True)
class Escalation(Shown, HoldsMoments):
    """How far up a complaint has gone.

    Attributes:
        reached: The steps that were reached while it was open, in the order of their moments.
        next_at: When the next one is; None when none is left, or the complaint is closed.
    """

    reached: tuple[StepReached, ...]
    next_at: DateTime | None = field(eq=instants)
    because: tuple[Reason, ...] = because()


class Duty(Worded):
    """What is asked of those who answer a complaint."""

    TRUE_CAUSE = "True cause", "真实原因"
    OUTCOME_WANTED = "Outcome wanted", "希望得到的结果"
    FEELINGS_FIRST = "Feelings before the matter", "先安抚后处理"
    APOLOGY = "Apology", "道歉"
    REPORT = "Report upward", "上报"
    HANDLING = "Handling", "处理"
    OPINION_TOLD = "Telling the customer the handling opinion", "告知处理意见"
    RESULT_TOLD = "Telling the customer the result", "告知处理结果"


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How one duty stands.

    Attributes:
        duty: What is asked.
        verdict: How it stands.
        due_at: The deadline, in the calendar's zone; None where there is none, or it cannot be said.
        done_at: When it was done; None if it was not, or its moment is not recorded.
        missing: The facts or terms without which nothing can be said; empty if none is missing.
    """

    duty: Duty
    verdict: Verdict
    due_at: DateTime | None = field(default=None, eq=instants)
    done_at: DateTime | None = field(default=None, eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()
