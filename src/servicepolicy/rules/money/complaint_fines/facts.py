"""A complaint, a month of pay with its complaints, an employment, and a fine that was charged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from attrs import Attribute, evolve, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import (
    a_whole_number,
    are_all,
    in_a_row,
    is_a,
    moment,
    plain_date,
)
from servicepolicy.basis.errors import FactsError, ServicePolicyError, raise_all, shown
from servicepolicy.basis.moments import HoldsMoments, in_utc
from servicepolicy.basis.money import in_yuan, money
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d1_1 import D1_1_6_1A

__all__ = ["Complainant", "Complaint", "Employment", "FineCharged", "PayMonth"]

LAST_YEAR = 9999


class Complainant(Worded):
    """Who complains (D1.1.6.1c-d)."""

    CUSTOMER = "customer", "客户"
    SALES_STAFF = "sales staff", "销售人员"


def complainants_in_a_row(values: Iterable[Complainant]) -> tuple[Complainant, ...]:
    """Complainants as a tuple."""
    return in_a_row(values)


def each_once(_: object, attribute: Attribute[tuple[Complainant, ...]], value: tuple[Complainant, ...]) -> None:
    """Validate that somebody complains, and nobody twice."""
    if not value or len(set(value)) < len(value):
        raise FactsError(attribute.name, value, "name who complains, each once")


@frozen(kw_only=True)
class Complaint:
    """One complaint about an employee.

    Attributes:
        by: Who complains of the matter: a customer, sales staff, or both.
        severity: How grave it is; the documents give no test (A005).
        received_on: The day it came in, None if not known.
        upheld: Whether it was found justified, None if that is not known.
        named_fine: What the manager fines for it, in CNY, None if nothing was named.

    Raises:
        FactsError: Nobody complains, or somebody twice; or the amount is negative or has parts of a cent.
        FactsTypeError: A fact is of the wrong type.
    """

    by: tuple[Complainant, ...] = field(
        default=(Complainant.CUSTOMER,), converter=complainants_in_a_row, validator=[are_all(Complainant), each_once]
    )
    severity: Severity = field(default=Severity.ORDINARY, validator=is_a(Severity))
    received_on: date | None = field(default=None, validator=optional(plain_date))
    upheld: bool | None = field(default=None, validator=optional(is_a(bool)))
    named_fine: Decimal | None = field(default=None, validator=optional(money))


def complaints_in_a_row(values: Iterable[Complaint]) -> tuple[Complaint, ...]:
    """Complaints as a tuple."""
    return in_a_row(values)


@frozen(kw_only=True)
class PayMonth:
    """A month of pay of one employee, and the complaints about him or her that came in it.

    Attributes:
        year: The year.
        month: The month, 1 to 12.
        base_salary: What is paid where nobody complains, in CNY. The document leaves the amount blank.
        complaints: The complaints of the month.
        hired_on: The first day of the employment, None if not known.

    Raises:
        FactsError: A complaint came in another month or before the employment, or the employment began after the month;
            all that is wrong is reported in one error. Or the month does not exist, or the amount is negative or has
            parts of a cent.
        FactsTypeError: A fact is of the wrong type.
    """

    year: int = field(validator=a_whole_number(1, LAST_YEAR, wrong=FactsError))
    month: int = field(validator=a_whole_number(1, 12, wrong=FactsError))
    base_salary: Annotated[Decimal, D1_1_6_1A] = field(validator=money)
    complaints: tuple[Complaint, ...] = field(default=(), converter=complaints_in_a_row, validator=are_all(Complaint))
    hired_on: date | None = field(default=None, validator=optional(plain_date))

    def __attrs_post_init__(self) -> None:
        raise_all(list(self._out_of_place()))

    @property
    def name(self) -> str:
        """The month as people write it."""
        return f"{self.year:04}-{self.month:02}"

    def _out_of_place(self) -> Iterator[ServicePolicyError]:
        hired = self.hired_on
        if hired is not None and (hired.year, hired.month) > (self.year, self.month):
            yield FactsError("hired_on", hired, f"give a day of {self.name} or before")
        for one in self.complaints:
            received = one.received_on
            if received is not None and (received.year, received.month) != (self.year, self.month):
                yield FactsError("received_on", received, f"give a day of {self.name}, the month of pay")
            elif received is not None and hired is not None and received < hired:
                yield FactsError("received_on", received, f"give hired_on {shown(hired)} or later")


@frozen(kw_only=True)
class Employment:
    """An employment that begins with a probation.

    Attributes:
        hired_on: Its first day.

    Raises:
        FactsTypeError: It is no date.
    """

    hired_on: date = field(validator=plain_date)


@frozen(kw_only=True)
class FineCharged(HoldsMoments):
    """A complaint, and what the employee was fined for it.

    Attributes:
        complaint: The complaint.
        charged: What was charged, in CNY, None until it was.
        charged_at: When.

    Raises:
        FactsError: Of amount and moment one is told alone; or the amount is negative or has parts of a cent.
        NaiveDatetimeError: The moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    complaint: Complaint = field(validator=is_a(Complaint))
    charged: Decimal | None = field(default=None, validator=optional(money))
    charged_at: datetime | None = moment()

    def __attrs_post_init__(self) -> None:
        if self.charged is not None and self.charged_at is None:
            raise FactsError("charged_at", None, f"give it too: charged is {in_yuan(self.charged)}")
        if self.charged is None and self.charged_at is not None:
            raise FactsError("charged", None, f"give it too: charged_at is {shown(self.charged_at)}")

    def known_at(self, as_of: datetime) -> FineCharged:
        """The fine as it was known at a moment: what came later has not happened yet."""
        if self.charged_at is None or in_utc(self.charged_at) <= in_utc(as_of):
            return self
        return evolve(self, charged=None, charged_at=None)
