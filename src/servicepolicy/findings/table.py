"""Which assessment and which terms each class of facts has: the one explicit table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Protocol, TypeVar, cast

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Reason
from servicepolicy.basis.verdict import Verdict
from servicepolicy.handbook import ServicePolicy
from servicepolicy.rules.money import complaint_fines, lateness, warranty
from servicepolicy.rules.redress import complaints
from servicepolicy.rules.timing import callbacks, holiday_watch, response, service_levels

__all__ = ["CHECKS", "Assessed", "Check"]

F = TypeVar("F")


class Assessed(Protocol):
    """What the assessments of all rooms have."""

    @property
    def verdict(self) -> Verdict:
        """How the duty stands."""

    @property
    def due_at(self) -> DateTime | None:
        """By when."""

    @property
    def done_at(self) -> DateTime | None:
        """When it was done."""

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing."""

    @property
    def because(self) -> tuple[Reason, ...]:
        """Why."""


@frozen(eq=False, repr=False)
class Check:
    """How facts of one class are judged.

    Attributes:
        room: The room.
        moment: The name of the date or moment of the event.
        judge: Its assessment by a policy, as of a moment.
        began: That date or moment; None if it is not known.
    """

    room: str
    moment: str
    judge: Callable[[object, ServicePolicy, datetime], Iterable[Assessed]]
    began: Callable[[object], date | None]


def check(
    room: str,
    facts: type[F],
    moment: str,
    judge: Callable[[F, ServicePolicy, datetime], Iterable[Assessed]],
    began: Callable[[F], date | None],
) -> tuple[type[object], Check]:
    """A line of the table below, for facts of one class."""
    return facts, Check(
        room=room,
        moment=moment,
        judge=lambda found, policy, as_of: judge(cast("F", found), policy, as_of),
        began=lambda found: began(cast("F", found)),
    )


def each_step(assessed: response.Assessment) -> Iterable[Assessed]:
    """An enquiry has a duty for each step; without a deadline it has one in all."""
    if not assessed.milestones:
        return (assessed,)
    return tuple(
        Step(
            verdict=one.verdict,
            due_at=assessed.due_at,
            done_at=one.done_at,
            missing=(one.missing,) if one.missing else (),
            because=one.because,
        )
        for one in assessed.milestones
    )


@frozen(kw_only=True, eq=False, repr=False)
class Step:
    """One step of an enquiry, as an assessment of its own."""

    verdict: Verdict
    due_at: DateTime | None
    done_at: DateTime | None
    missing: tuple[str, ...]
    because: tuple[Reason, ...]


CHECKS: dict[type[object], Check] = dict(
    (
        check(
            "response",
            response.Enquiry,
            "received_at",
            lambda facts, policy, as_of: each_step(response.assess(facts, policy.response, as_of=as_of)),
            lambda facts: facts.received_at,
        ),
        check(
            "callbacks",
            callbacks.CallRecord,
            "delivered_on",
            lambda facts, policy, as_of: callbacks.assess(facts, policy.callbacks, as_of=as_of),
            lambda facts: facts.project.delivered_on,
        ),
        check(
            "callbacks",
            callbacks.FollowUpRecord,
            "delivered_on",
            lambda facts, policy, as_of: callbacks.follow_ups(facts, policy.callbacks, as_of=as_of),
            lambda facts: facts.project.delivered_on,
        ),
        check(
            "callbacks",
            callbacks.December,
            "year",
            lambda facts, policy, as_of: callbacks.assess_december(facts, policy.callbacks, as_of=as_of),
            lambda facts: date(facts.year, 12, 1),
        ),
        check(
            "lateness",
            lateness.Month,
            "month",
            lambda facts, policy, as_of: lateness.assess(facts, policy.lateness, as_of=as_of),
            lambda facts: facts.first,
        ),
        check(
            "complaint_fines",
            complaint_fines.FineCharged,
            "received_on",
            lambda facts, policy, as_of: (complaint_fines.assess(facts, policy.complaint_fines, as_of=as_of),),
            lambda facts: facts.complaint.received_on,
        ),
        check(
            "warranty",
            warranty.Handover,
            "returned_at",
            lambda facts, policy, as_of: (warranty.assess_handover(facts, policy.warranty, as_of=as_of),),
            lambda facts: facts.returned_at,
        ),
        check(
            "complaints",
            complaints.Complaint,
            "received_at",
            lambda facts, policy, as_of: complaints.assess(facts, policy.complaints, as_of=as_of),
            lambda facts: facts.received_at,
        ),
        check(
            "holiday_watch",
            holiday_watch.WatchLog,
            "starts_at",
            lambda facts, policy, as_of: holiday_watch.assess(facts, policy.holiday_watch, as_of=as_of),
            lambda facts: facts.watch.window.starts_at,
        ),
        check(
            "service_levels",
            service_levels.Case,
            "opened_at",
            lambda facts, policy, as_of: service_levels.assess(facts, policy.service_levels, as_of=as_of),
            lambda facts: facts.opened_at,
        ),
    )
)
"""Which assessment and which terms each class of facts has, and which moment of it picks the edition."""
