"""What late entries cost, by the column: exact shares of salaries in whole cents, rounded as the terms say.

Integers alone: a share is a numerator over one common denominator. Where a product could pass what 64 bits hold, the
same is worked out in integers of any size.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import lcm
from typing import Any, TypeAlias

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy.basis.checks import needed
from servicepolicy.basis.money import Rounding
from servicepolicy.clauses.d1_1 import D1_1_7_1B
from servicepolicy.columns.arrays import Flags, Ints
from servicepolicy.rules.money.lateness.charges import charges, shares_running
from servicepolicy.rules.money.lateness.facts import Month
from servicepolicy.rules.money.lateness.terms import Base, LatenessTerms

__all__ = ["Due", "due", "most"]

Wide: TypeAlias = NDArray[Any]
"""Whole numbers of 64 bits, or of any size."""
CENTS = 100
MUCH = Fraction(4)
"""A share that no deduction reaches: it never passes the salary. More counts as this much, so that sums stay small."""
MOST = np.iinfo(np.int64).max
YEAR = 2026
"""Any: a price does not depend on it."""


@frozen(eq=False)
class Due:
    """What entries come to, before any ceiling.

    Attributes:
        lines: What each adds, in whole cents.
        fractions: Which have parts of a cent, where nothing is rounded.
    """

    lines: Ints
    fractions: Flags


def due(numbers: Ints, cents: Ints, terms: LatenessTerms) -> Due:
    """What entries add, by their numbers in the month and the base salaries."""
    days = needed(terms.wage_days, "wage_days", D1_1_7_1B) if terms.base is Base.DAILY else 1
    running = shares_running(int(numbers.max(initial=0)), terms)
    sums = [Fraction(0), *(Fraction(share) / Fraction(days) for share in running)]
    if terms.rounding is Rounding.EACH:
        lines, halves = rounded(cents, numbers, [Fraction(0), *(after - before for before, after in pairwise(sums))])
        if terms.base is Base.DAILY:
            lines = lines.copy()
            lines[halves] = by_the_room(numbers[halves], cents[halves], terms)
        return Due(lines, np.zeros(numbers.size, np.bool_))
    if terms.rounding is Rounding.TOTAL:
        (after, _), (before, _) = (rounded(cents, numbers - back, sums) for back in (0, 1))
        return Due(after - before, np.zeros(numbers.size, np.bool_))
    (after, odd), (before, _) = (divided(cents, numbers - back, sums) for back in (0, 1))
    return Due(after - before, odd != 0)


def most(cents: Ints, share: Decimal) -> tuple[Ints, Flags]:
    """The whole cents in a share of each salary, and where parts of a cent are left over."""
    whole, rest = divided(cents, np.zeros(cents.size, np.int64), [Fraction(share)])
    return whole, rest != 0


def rounded(cents: Ints, places: Ints, shares: Sequence[Fraction]) -> tuple[Ints, Flags]:
    """Shares of salaries to the cent, half up; and which were exact halves."""
    doubled, rest = divided(cents, places, [2 * share for share in shares])
    return (doubled + 1) >> 1, (rest == 0) & (doubled % 2 == 1)


def divided(cents: Ints, places: Ints, shares: Sequence[Fraction]) -> tuple[Ints, Wide]:
    """The whole cents in a share of each salary, and what is left over, in parts of a cent.

    Args:
        cents: The salaries.
        places: Which of the shares each is asked for.
        shares: The shares.
    """
    shares = [min(share, MUCH) for share in shares]
    below = lcm(*(share.denominator for share in shares))
    above = [int(share * below) for share in shares]
    wide = below > MOST or max(above) * int(cents.max(initial=0)) > MOST
    factors = np.array(above, object if wide else np.int64)[places]
    product = (cents.astype(object) if wide else cents) * factors
    whole, rest = product // below, product % below
    return whole.astype(np.int64), rest


def by_the_room(numbers: Ints, cents: Ints, terms: LatenessTerms) -> list[int]:
    """What the room charges for entries that come to an exact half of a cent: there its 200 digits decide."""
    return [
        int(charges(number, Month(year=YEAR, month=1, base_salary=Decimal(salary) / CENTS), terms).due[-1] * CENTS)
        for number, salary in zip(numbers.tolist(), cents.tolist(), strict=True)
    ]
