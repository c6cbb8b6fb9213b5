"""What the adapters of data frames share: gaps as a mask, and answers in the unit of the column that asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.errors import FactsError
from servicepolicy.columns.arrays import MISSING, Flags
from servicepolicy.columns.standing import VERDICTS

__all__ = ["NAMES", "Moments", "gaps", "in_unit_of", "refuse_rows", "tellable", "with_gaps"]

Moments: TypeAlias = NDArray[np.datetime64]

T = TypeVar("T", bound=np.generic)
NAMES = [verdict.name for verdict in VERDICTS]
"""The verdicts as data frames name them, each in the place of its code."""


def with_gaps(values: NDArray[T], missing: Flags | None) -> NDArray[T]:
    """A column some rows of which hold nothing, whatever stands there; the column itself if all hold something."""
    return values if missing is None else cast("NDArray[T]", np.ma.MaskedArray(values, mask=missing))


def gaps(found: NDArray[np.generic]) -> Flags | None:
    """The rows without an answer; None if all have one."""
    if isinstance(found, np.ma.MaskedArray):
        return np.ma.getmaskarray(found)
    missing = np.isnat(found) if found.dtype.kind in "mM" else None
    return missing if missing is not None and missing.any() else None


def tellable(numbers: NDArray[np.int64], name: str) -> NDArray[np.int64]:
    """Moments or lengths of time as numbers, none of which numpy would take for one that is missing.

    Raises:
        FactsError: One would be: it is no moment that a calendar could know.
    """
    if np.asarray(numbers).min(initial=0) == MISSING:
        rows = np.asarray(numbers)
        taken = (rows == MISSING) & ~np.ma.getmaskarray(numbers)
        refuse_rows(taken, name, rows.__getitem__, "give another: numpy keeps this number for what is missing")
    return numbers


def in_unit_of(asked: Moments, found: Moments, name: str) -> Moments:
    """The answers to a column of moments, in the unit of that column.

    Raises:
        FactsError: An answer has parts of that unit.
    """
    unit = np.datetime_data(asked.dtype)[0]
    if np.datetime_data(found.dtype)[0] == unit:
        return found
    coarse, exact = found.astype(f"M8[{unit}]"), np.asarray(found)
    odd = (np.asarray(coarse) != exact) & ~np.isnat(exact)
    refuse_rows(odd, f"the answer to {name}", exact.__getitem__, f"give {name} in us: it has parts of 1 {unit}")
    return coarse


def refuse_rows(bad: Flags, name: str, value: Callable[[int], object], expected: str) -> None:
    """Raise the error that names the first of some rows and says how many more there are, unless there are none.

    Args:
        bad: The rows.
        name: What the column is called.
        value: What a row holds.
        expected: What to give instead.
    """
    if bad.any():
        first, more = int(np.argmax(bad)), int(np.count_nonzero(bad)) - 1
        raise FactsError(f"{name}[{first}]", value(first), f"{expected}; {more} more like it" if more else expected)
