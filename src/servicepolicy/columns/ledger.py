"""What the entries of each person's month cost, by the column: the arrivals of a month stand together, in order."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy.basis.money import Rounding
from servicepolicy.columns.arrays import Flags, Ints
from servicepolicy.columns.arrivals import Arrivals, changes
from servicepolicy.columns.shares import due, most
from servicepolicy.rules.money.lateness.terms import Ceiling, LatenessTerms

__all__ = ["Ledger", "spread"]

MOST = np.iinfo(np.int64).max
T = TypeVar("T", bound=np.generic)


@frozen(eq=False)
class Ledger:
    """What months cost.

    Attributes:
        first: Of each month, its first arrival.
        of: Of each arrival, its month.
        numbers: Of each arrival, the how-manyth entry of the month it is; 0 if it is none.
        amounts: Of each arrival, what is deducted for it, in whole cents.
        fractions: The arrivals for which parts of a cent would be deducted.
        totals: Of each month, what is deducted.
        entries: Of each month, how many entries count.
        over_ceiling: Of each month, whether what it comes to passes the ceiling; None where none is set.
    """

    first: Ints
    of: Ints
    numbers: Ints
    amounts: Ints
    fractions: Flags
    totals: Ints
    entries: Ints
    over_ceiling: Flags | None

    @classmethod
    def of_entries(cls, arrivals: Arrivals, late: Flags, salaries: Ints, terms: LatenessTerms) -> Ledger:
        """The ledger of arrivals of which some are late entries, each with its month's salary."""
        first, of = groups(arrivals.opens_month)
        so_far = np.cumsum(late)
        before: Ints = so_far[first] - late[first]
        numbers = np.where(late, so_far - before[of], 0)
        entries = np.bincount(of, weights=late, minlength=first.size).astype(np.int64)
        rows = np.flatnonzero(late)
        priced = due(numbers[rows], salaries[rows], terms)
        sums = running(priced.lines, changes(of[rows]))
        cap, rest = capped(salaries[rows], terms)
        kept = np.minimum(sums, cap)
        fractions = np.where(sums < cap, priced.fractions, rest & (priced.fractions | (sums > cap)))
        in_all = sums + priced.fractions
        last = np.flatnonzero(np.append(changes(of[rows])[1:], rows.size > 0))
        return cls(
            first=first,
            of=of,
            numbers=numbers,
            amounts=spread(differences(kept, changes(of[rows])), rows, late.size),
            fractions=spread(fractions, rows, late.size),
            totals=spread(kept[last], of[rows][last], first.size),
            entries=entries,
            over_ceiling=over_ceiling(spread(in_all[last], of[rows][last], first.size), salaries[first], terms),
        )


def groups(begins: Flags) -> tuple[Ints, Ints]:
    """Where each group of rows begins, and which group each row is in."""
    return np.flatnonzero(begins), np.cumsum(begins) - 1


def running(lines: Ints, begins: Flags) -> Ints:
    """The running sums of lines, anew in each group."""
    first, of = groups(begins)
    is_wide = int(lines.max(initial=0)) > MOST // max(lines.size, 1)
    sums = np.cumsum(lines.astype(object) if is_wide else lines)
    found: Ints = np.minimum(sums - (sums[first] - lines[first])[of], MOST).astype(np.int64)
    return found


def differences(sums: Ints, begins: Flags) -> Ints:
    """The lines of running sums: the undoing of `running`."""
    lines = np.diff(sums, prepend=0)
    lines[begins] = sums[begins]
    return lines


def capped(salaries: Ints, terms: LatenessTerms) -> tuple[Ints, Flags]:
    """The most that may be deducted, in whole cents; and where parts of a cent would be deducted beyond them."""
    if terms.ceiling is None or terms.at_ceiling is Ceiling.WARN:
        return salaries, np.zeros(salaries.size, np.bool_)
    whole, rest = most(salaries, terms.ceiling)
    return whole, rest & (terms.rounding is Rounding.NONE)


def over_ceiling(sums: Ints, salaries: Ints, terms: LatenessTerms) -> Flags | None:
    """Which months come to more than the ceiling; None where none is set."""
    return None if terms.ceiling is None else sums > most(salaries, terms.ceiling)[0]


def spread(values: NDArray[T], rows: Ints, size: int) -> NDArray[T]:
    """Values of some rows as a column of all, zero in the others."""
    column = np.zeros(size, values.dtype)
    column[rows] = values
    return column
