"""A contact of a customer, and what was done about it."""

from __future__ import annotations

from datetime import datetime

from attrs import evolve, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import is_a, moment, not_before, on_record
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.basis.roles import Channel, RequestKind

__all__ = ["Enquiry"]


@frozen(kw_only=True)
class Enquiry(HoldsMoments):
    """One contact of a customer, and what has been done about it.

    Attributes:
        received_at: When it arrived.
        channel: How; None if not known.
        kind: What the customer wants.
        logged_at: When it was logged.
        acknowledged_at: When an acknowledgement was sent.
        acknowledgement_seen_at: When the customer had it.
        answered_at: When the answer with the information was sent.
        answer_seen_at: When the customer had it.

    Raises:
        FactsError: Something happened before the contact arrived, or was seen before it was sent; or a moment lies
            beyond the years that there are.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    received_at: datetime = field(eq=instants, validator=on_record)
    channel: Channel | None = field(default=None, validator=optional(is_a(Channel)))
    kind: RequestKind = field(default=RequestKind.ENQUIRY, validator=is_a(RequestKind))
    logged_at: datetime | None = moment()
    acknowledged_at: datetime | None = moment()
    acknowledgement_seen_at: datetime | None = moment()
    answered_at: datetime | None = moment()
    answer_seen_at: datetime | None = moment()

    def __attrs_post_init__(self) -> None:
        later = ("logged_at", "acknowledged_at", "acknowledgement_seen_at", "answered_at", "answer_seen_at")
        not_before(self, "received_at", *later)
        not_before(self, "acknowledged_at", "acknowledgement_seen_at")
        not_before(self, "answered_at", "answer_seen_at")

    def known_at(self, as_of: datetime) -> Enquiry:
        """The contact as it was known at a moment: what came later has not happened yet."""

        def known(at: datetime | None) -> datetime | None:
            return None if at is None or in_utc(at) > in_utc(as_of) else at

        return evolve(
            self,
            logged_at=known(self.logged_at),
            acknowledged_at=known(self.acknowledged_at),
            acknowledgement_seen_at=known(self.acknowledgement_seen_at),
            answered_at=known(self.answered_at),
            answer_seen_at=known(self.answer_seen_at),
        )
