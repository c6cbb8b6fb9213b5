"""A complaint, and what was done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from attrs import Attribute, evolve, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_text, is_a, moment, must_be, not_before
from servicepolicy.basis.errors import FactsError, FactsTypeError, TermsError
from servicepolicy.basis.moments import HoldsMoments, in_utc
from servicepolicy.basis.roles import Channel, Role, Severity
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d1_1 import D1_1_3_2B, D1_1_5_4B
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_3

__all__ = ["Complaint", "Event", "Fault", "Matter"]

NOBODY_IN_PARTICULAR = (Role.CUSTOMER, Role.ANYONE)


class Fault(Worded):
    """Whose fault it is, so far as is known."""

    COMPANY = "the company", "公司"
    SHARED = "the company and others", "公司与他方"
    CUSTOMER = "the customer", "客户"
    THIRD_PARTY = "a third party", "第三方"
    UNKNOWN = "not known", "不明"


class Matter(Worded):
    """What a complaint is about (A006). Whoever records it says so; OTHER is a problem of any further kind."""

    COMPLAINT = "the service itself", "服务本身"
    PROJECT_FAULT = "a project fault", "项目故障"
    UNIT_MATTER = "a matter of importance to the unit", "关系单位全局的事项"
    OTHER = "another problem", "其他问题"


class Event(Worded):
    """A complex or sudden event (D3.2.4.3). The list breaks off: OTHER_EVENT keeps it open (A123)."""

    GROUP_COMPLAINT = "group complaint", "群体投诉"
    MAJOR_SERVICE_FAILURE = "major service failure", "重大服务故障"
    NATURAL_DISASTER = "natural disaster", "自然灾害"
    OTHER_EVENT = "another event", "其他突发事件"


def somebody(
    wrong: type[FactsError | TermsError], of_type: type[FactsError | TermsError]
) -> Callable[[object, Attribute[Role], Role], None]:
    """Validate that a role is one of the company's, not the customer's, and somebody's."""

    def check(_: object, attribute: Attribute[Role], value: Role) -> None:
        must_be(value, attribute.name, (Role,), of_type)
        if value in NOBODY_IN_PARTICULAR:
            raise wrong(attribute.name, value, "give a role of the company's")

    return check


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
