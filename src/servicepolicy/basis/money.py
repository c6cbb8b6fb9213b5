"""Money: amounts that are checked, sums that are exact, and one place where they are rounded.

Amounts are CNY, as `Decimal`. A decimal context is a setting of the thread; the library never asks it, so that a
caller's precision or traps change no amount.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import assert_never

from attrs import Attribute

from servicepolicy.basis.errors import FactsError, FactsTypeError, TermsError, TermsTypeError
from servicepolicy.basis.words import Worded

__all__ = [
    "NOTHING",
    "Rounding",
    "a_share",
    "amounts",
    "an_amount",
    "exact_product",
    "exact_sum",
    "in_lines",
    "in_yuan",
    "money",
    "quotient",
    "rounded",
]

CENT = Decimal("0.01")
NOTHING = Decimal("0.00")
MOST = Decimal(10) ** 15
MOST_DECIMALS = 50
EXACT = Context(prec=200, traps=[])
"""Wide enough for any product and sum of amounts and shares: nothing is ever rounded in it but by `quantize`."""


class Rounding(Worded):
    """A012: when an amount is rounded to 0.01 yuan, half up. Three lots of 44.4445 show the difference."""

    TOTAL = "the total is rounded", "只对总额四舍五入"
    """133.33: exact inside, rounded once. The lines add up to the total: 44.44, 44.45 and 44.44."""
    EACH = "each item is rounded", "每一项分别四舍五入"
    """133.32: 44.44 three times."""
    NONE = "nothing is rounded", "不舍入"
    """133.3335: exact, with parts of a cent."""


def an_amount(value: object, name: str) -> Decimal:
    """The value, if it is an amount of money to the cent, not below zero.

    Raises:
        FactsTypeError: It is no Decimal.
        FactsError: It is below zero, has parts of a cent, or is 10**15 or more.
    """
    if not isinstance(value, Decimal):
        raise FactsTypeError(name, value, "give a Decimal in yuan, such as Decimal('120.00')")
    if not value.is_finite() or value.is_signed() or value >= MOST:
        raise FactsError(name, value, "give an amount from 0 yuan to below 10**15")
    if value != rounded(value):
        raise FactsError(name, value, "give whole cents: amounts come in 0.01 yuan")
    return value


def money(_: object, attribute: Attribute[Decimal], value: Decimal) -> None:
    """Validate a field of facts that holds an amount of money."""
    an_amount(value, attribute.name)


def amounts(_: object, attribute: Attribute[tuple[Decimal, ...]], value: tuple[Decimal, ...]) -> None:
    """Validate a field of facts that holds amounts of money in a row."""
    if not isinstance(value, tuple):
        raise FactsTypeError(attribute.name, value, "give amounts in a row, such as (Decimal('120.00'),)")
    for one in value:
        an_amount(one, attribute.name)


def a_share(_: object, attribute: Attribute[Decimal], value: Decimal) -> None:
    """Validate a field of terms that holds a share of an amount, from none of it (0) to all (1)."""
    if not isinstance(value, Decimal):
        raise TermsTypeError(attribute.name, value, "give a Decimal, such as Decimal('0.01') for 1 %")
    if not value.is_finite() or value.is_signed() or value > 1:
        raise TermsError(attribute.name, value, "give a share from 0 to 1, such as Decimal('0.01') for 1 %")
    if len(value.as_tuple().digits) - 1 - value.adjusted() > MOST_DECIMALS:
        raise TermsError(attribute.name, value, f"give a share with at most {MOST_DECIMALS} decimals")


def exact_sum(values: Iterable[Decimal]) -> Decimal:
    """The sum, not rounded."""
    total = Decimal(0)
    for value in values:
        total = EXACT.add(total, value)
    return total


def exact_product(one: Decimal, other: Decimal) -> Decimal:
    """The product, not rounded."""
    return EXACT.multiply(one, other)


def quotient(amount: Decimal, parts: Decimal) -> Decimal:
    """One of so many equal parts of an amount, to 200 digits: it rounds to a cent as the exact one does."""
    return EXACT.divide(amount, parts)


def rounded(amount: Decimal) -> Decimal:
    """An amount to the cent, half up."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP, context=EXACT)


def in_yuan(amount: Decimal) -> Decimal:
    """The same amount as it is given out: with two decimals, and with more only where it has parts of a cent."""
    cents = rounded(amount)
    return cents if cents == amount else amount.normalize(EXACT)


def in_lines(running: Iterable[Decimal], rounding: Rounding) -> tuple[Decimal, ...]:
    """The lines of a bill, from its exact running sums; they add up to its total exactly.

    Args:
        running: What the bill comes to after each line, not rounded.
        rounding: When it is rounded. By the total, line k is the rounded running sum less the one before: two lots of
            44.4445 are 44.44 and 44.45.
    """
    sums = (Decimal(0), *running)
    pairs = tuple(zip(sums[1:], sums[:-1], strict=True))
    match rounding:
        case Rounding.TOTAL:
            return tuple(EXACT.subtract(rounded(after), rounded(before)) for after, before in pairs)
        case Rounding.EACH:
            return tuple(rounded(EXACT.subtract(after, before)) for after, before in pairs)
        case Rounding.NONE:
            return tuple(EXACT.subtract(after, before) for after, before in pairs)
        case unknown:
            assert_never(unknown)
