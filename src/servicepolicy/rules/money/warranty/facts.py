"""A repair, an installation, and the money that a technician brings back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from attrs import evolve, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_text, in_a_row, is_a, moment, not_before, on_record, plain_date
from servicepolicy.basis.errors import FactsError, ServicePolicyError, raise_all, shown
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.basis.money import NOTHING, amounts, in_yuan, money
from servicepolicy.clauses.d1_2 import D1_2_3_2, D1_2_3_9C

__all__ = ["Goodwill", "Handover", "Installation", "Misuse", "Repair"]


@frozen(kw_only=True)
class Goodwill:
    """Somebody lets the whole charge of a repair go.

    Attributes:
        by: Who decided it, by name.
        reason: Why.

    Raises:
        FactsError: Nobody is named, or no reason is given.
        FactsTypeError: It is no text.
    """

    by: str = field(validator=a_text())
    reason: str = field(validator=a_text())


@frozen(kw_only=True)
class Misuse:
    """Somebody found that the fault comes from misuse: in warranty, the repair is charged as out of warranty.

    Attributes:
        by: Who found it, by name.
        reason: What was found.

    Raises:
        FactsError: Nobody is named, or no reason is given.
        FactsTypeError: It is no text.
    """

    by: str = field(validator=a_text())
    reason: str = field(validator=a_text())


def amounts_in_a_row(values: Iterable[Decimal]) -> tuple[Decimal, ...]:
    """Amounts as a tuple."""
    return in_a_row(values)


@frozen(kw_only=True)
class Repair:
    """One finished repair. Amounts are CNY to the cent, before anything is let go; the caller says what a part costs.

    Attributes:
        bought_on: The day of purchase, as the repair service form has it.
        repaired_on: The day of the repair.
        installed_on: The day of installation, None if not known.
        parts: What each part is priced at.
        labour: What the work is priced at.
        travel: What the way is priced at.
        goodwill: A decision to let the charge go. With misuse besides, it goes too: who lets go knows what was found.
        misuse: A finding of misuse. Never assumed: without one, the fault is the product's.

    Raises:
        FactsError: The unit was repaired or installed before it was bought; or an amount is negative or has parts of a
            cent.
        FactsTypeError: A fact is of the wrong type.
    """

    bought_on: Annotated[date, D1_2_3_2] = field(validator=plain_date)
    repaired_on: date = field(validator=plain_date)
    installed_on: date | None = field(default=None, validator=optional(plain_date))
    parts: tuple[Decimal, ...] = field(default=(), converter=amounts_in_a_row, validator=amounts)
    labour: Decimal = field(default=NOTHING, validator=money)
    travel: Decimal = field(default=NOTHING, validator=money)
    goodwill: Goodwill | None = field(default=None, validator=optional(is_a(Goodwill)))
    misuse: Misuse | None = field(default=None, validator=optional(is_a(Misuse)))

    def __attrs_post_init__(self) -> None:
        not_before(self, "bought_on", "repaired_on", "installed_on")


@frozen(kw_only=True)
class Installation:
    """One installation of a unit that the company sold. Amounts are CNY to the cent, before anything is free.

    Attributes:
        first: Whether it is the unit's first.
        design: What the design is priced at.
        mounting: What the installation itself is priced at.
        travel: What the way is priced at.

    Raises:
        FactsError: An amount is negative or has parts of a cent.
        FactsTypeError: A fact is of the wrong type.
    """

    first: bool = field(validator=is_a(bool))
    design: Decimal = field(default=NOTHING, validator=money)
    mounting: Decimal = field(default=NOTHING, validator=money)
    travel: Decimal = field(default=NOTHING, validator=money)


@frozen(kw_only=True)
class Handover(HoldsMoments):
    """What a technician collected from customers on one way, and what finance was given of it.

    Attributes:
        collected: What was collected, in CNY; 0.00 if nothing.
        returned_at: When the technician was back at the company.
        handed_in: What finance was given, None until it was.
        handed_in_at: When. It may lie before the return: money can be sent.
        invoice_issued: Whether invoices were issued for what was collected, None if that is not recorded.

    Raises:
        FactsError: Of amount and moment of the handing in one is told alone; money was handed in and none collected;
            or an amount is negative or has parts of a cent.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    collected: Decimal = field(validator=money)
    returned_at: datetime = field(eq=instants, validator=on_record)
    handed_in: Decimal | None = field(default=None, validator=optional(money))
    handed_in_at: datetime | None = moment()
    invoice_issued: bool | None = field(default=None, validator=optional(is_a(bool)))

    def __attrs_post_init__(self) -> None:
        problems: list[ServicePolicyError] = []
        if self.handed_in is not None and self.handed_in_at is None:
            problems.append(FactsError("handed_in_at", None, f"give it too: handed_in is {in_yuan(self.handed_in)}"))
        if self.handed_in is None and self.handed_in_at is not None:
            problems.append(FactsError("handed_in", None, f"give it too: handed_in_at is {shown(self.handed_in_at)}"))
        if self.handed_in and not self.collected:
            problems.append(FactsError("handed_in", self.handed_in, "give 0.00: nothing was collected", D1_2_3_9C))
        raise_all(problems)

    def known_at(self, as_of: datetime) -> Handover:
        """The hand-over as it was known at a moment: what came later has not happened yet."""
        if self.handed_in_at is None or in_utc(self.handed_in_at) <= in_utc(as_of):
            return self
        return evolve(self, handed_in=None, handed_in_at=None)
