"""A complaint, and what was done about it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from attrs import Attribute, evolve, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_text, is_a, moment, not_before
from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.moments import HoldsMoments, in_utc
from servicepolicy.basis.roles import Channel, Role, Severity
from servicepolicy.clauses.d1_1 import D1_1_3_2B, D1_1_5_4B
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_3
from servicepolicy.rules.redress.complaints.vocabulary import Event, Fault, Matter, somebody

__all__ = ["Complaint"]


def a_note(instance: object, attribute: Attribute[str], value: str) -> None:
    """Validate a text that may still be empty; one of blanks alone is a slip."""
    if value != "":
        a_text()(instance, attribute, value)


@frozen(kw_only=True)
class Complaint(HoldsMoments):
    """One complaint of a customer, and what has been done about it. Only `severity` must be given.

    Attributes:
        severity: How grave it is; whoever records the complaint grades it (A005).
        fault: Whose fault it is, so far as is known.
        matter: What it is about.
        event: The complex or sudden event it belongs to, if it does.
        channel: How it came; None if not known.
        taken_by: Who took it in; None if not known.
        true_cause: Why the customer really complains; empty until that is found out.
        outcome_wanted: What the customer wants to come of it; empty until that is found out.
        received_at: When it arrived.
        heard_out_at: When the customer had been heard out.
        soothed_at: When the customer's feelings had been attended to.
        apologised_at: When the company apologised; with sympathy kept apart, when it admitted its fault.
        handling_began_at: When the matter itself was taken up.
        opinion_told_at: When the customer was told the handling opinion.
        result_told_at: When the customer was told the result.
        reported_at: When it was reported upward.
        closed_at: When it was settled and closed.

    Raises:
        FactsError: Something happened before the complaint arrived; it was closed, or its result told, before anybody
            took up the matter; a text is blank; the customer is said to have taken it in; or a moment lies beyond the
            years that there are.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    severity: Severity = field(validator=is_a(Severity))
    fault: Fault = field(default=Fault.UNKNOWN, validator=is_a(Fault))
    matter: Matter = field(default=Matter.COMPLAINT, validator=is_a(Matter))
    event: Annotated[Event | None, D3_2_4_3] = field(default=None, validator=optional(is_a(Event)))
    channel: Annotated[Channel | None, D3_2_4_1] = field(default=None, validator=optional(is_a(Channel)))
    taken_by: Role | None = field(default=None, validator=optional(somebody(FactsError, FactsTypeError)))
    true_cause: Annotated[str, D1_1_3_2B, D1_1_5_4B] = field(default="", validator=a_note)
    outcome_wanted: Annotated[str, D1_1_3_2B] = field(default="", validator=a_note)
    received_at: datetime | None = moment()
    heard_out_at: datetime | None = moment()
    soothed_at: datetime | None = moment()
    apologised_at: datetime | None = moment()
    handling_began_at: datetime | None = moment()
    opinion_told_at: datetime | None = moment()
    result_told_at: datetime | None = moment()
    reported_at: datetime | None = moment()
    closed_at: datetime | None = moment()

    def __attrs_post_init__(self) -> None:
        if self.received_at is not None:
            not_before(self, "received_at", *LATER)
        if self.handling_began_at is not None:
            not_before(self, "handling_began_at", "result_told_at", "closed_at")

    def known_at(self, as_of: datetime) -> Complaint:
        """The complaint as it was known at a moment: what came later has not happened yet.

        What has no moment of its own, such as the fault and the texts, is taken as known.
        """

        def known(at: datetime | None) -> datetime | None:
            return None if at is None or in_utc(at) > in_utc(as_of) else at

        return evolve(
            self,
            heard_out_at=known(self.heard_out_at),
            soothed_at=known(self.soothed_at),
            apologised_at=known(self.apologised_at),
            handling_began_at=known(self.handling_began_at),
            opinion_told_at=known(self.opinion_told_at),
            result_told_at=known(self.result_told_at),
            reported_at=known(self.reported_at),
            closed_at=known(self.closed_at),
        )


LATER = (
    "heard_out_at",
    "soothed_at",
    "apologised_at",
    "handling_began_at",
    "opinion_told_at",
    "result_told_at",
    "reported_at",
    "closed_at",
)
"""What comes after a complaint has arrived."""
