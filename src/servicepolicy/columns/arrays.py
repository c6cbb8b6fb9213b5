"""Columns of moments, dates and lengths of time: from numpy's units to whole numbers, and back.

A column is an array of `datetime64` or `timedelta64`, plain or masked. A moment has no zone in numpy: it is an instant
in UTC. What is missing, `NaT` or masked, stays missing.
"""

from __future__ import annotations

from functools import cached_property
from typing import Protocol, TypeAlias, cast

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import FactsError, FactsTypeError, ServicePolicyError

__all__ = [
    "MISSING",
    "Column",
    "Flags",
    "Given",
    "Ints",
    "Values",
    "bad_rows",
    "column_of",
    "counts",
    "dates",
    "joined",
    "lengths",
    "moments",
    "no_array",
]

Ints: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]
Values: TypeAlias = NDArray[np.generic]

MISSING = np.iinfo(np.int64).min
"""How numpy stores NaT."""
MOST = np.uint64(np.iinfo(np.int64).max)
PIECE = 2**16
"""Rows that stay in the processor's cache for a second look."""
FAR = 2**62
"""Microseconds beyond what any calendar knows."""
FINER = {"ns": 1_000, "ps": 1_000_000, "fs": 1_000_000_000, "as": 1_000_000_000_000}
COARSER = {"us": 1, "ms": 1_000, "s": 1_000_000, "m": 60_000_000, "h": 3_600_000_000, "D": 86_400_000_000}
FRAMES = "polars, .pandas and .arrow"
COARSER["W"] = 7 * COARSER["D"]


class Given(Protocol):
    """What errors know of a column."""

    @property
    def name(self) -> str:
        """What errors call it."""

    @property
    def given(self) -> Values:
        """The array it was read from."""


@frozen(eq=False)
class Column:
    """A column as whole numbers.

    Attributes:
        name: What errors call it.
        given: The array it was read from.
        values: Microseconds, days or counts, one a row; of a row that holds nothing, anything.
        blank: Which rows hold nothing; None if all hold something.
        masked: Whether it was a masked array.
        unit: The unit of the answers: nanoseconds for a column of nanoseconds, else microseconds.
    """

    name: str
    given: Values
    values: Ints
    blank: Flags | None
    masked: bool
    unit: str = "us"

    @cached_property
    def ends(self) -> tuple[int, int]:
        """The least and the greatest value of the rows that hold something; both 0 if none does."""
        held = self.values.ravel() if self.blank is None else self.values[~self.blank]
        pieces = [held[start : start + PIECE] for start in range(0, held.size, PIECE)]
        lows, highs = zip(*[(int(one.min()), int(one.max())) for one in pieces] or [(0, 0)], strict=True)
        return min(lows), max(highs)


def moments(values: object, name: str) -> Column:
    """A column of moments, in microseconds since 1970 in UTC."""
    return in_microseconds(column_of(values, "M", name, "datetime64"))


def lengths(values: object, name: str) -> Column:
    """A column of lengths of time, in microseconds."""
    return in_microseconds(column_of(values, "m", name, "timedelta64"))


def dates(values: object, name: str) -> Column:
    """A column of dates, in days since 1970: `datetime64[D]`, since which day a moment falls on depends on the zone."""
    column = column_of(values, "M", name, "datetime64[D]")
    if unit_of(column) != ("D", 1):
        raise FactsTypeError(name, column.given.dtype, "give datetime64[D]: the day of a moment depends on its zone")
    return column


def counts(values: object, name: str) -> Column:
    """A column of whole numbers."""
    if isinstance(values, np.ndarray) and values.dtype.kind == "u":
        values = np.minimum(values, MOST)
    return column_of(values, "iu", name, "whole numbers")


def column_of(values: object, kinds: str, name: str, what: str) -> Column:
    """A column of some kinds of numpy's, its rows as numpy stores them."""
    if not isinstance(values, np.ndarray) or values.dtype.kind not in kinds:
        raise no_array(values, name, what)
    given, mask = np.asarray(values), np.ma.getmask(values)
    native = given.astype(given.dtype.newbyteorder("="), copy=False)
    raw: Ints = native.astype(np.int64, copy=False) if "i" in kinds else native.view(np.int64)
    blank = None if mask is np.ma.nomask else np.array(mask)
    column = Column(name, given, raw, blank, isinstance(values, np.ma.MaskedArray))
    if "i" in kinds or column.ends[0] != MISSING:
        return column
    return evolve(column, blank=raw == MISSING if blank is None else blank | (raw == MISSING))


def no_array(values: object, name: str, what: str) -> FactsTypeError:
    """The error about what is no array of that kind; of a column of a data frame it says where those belong."""
    wanted = f"give a numpy array of {what}"
    if hasattr(values, "to_numpy"):
        return FactsTypeError(name, type(values), f"{wanted}; servicepolicy.columns.{FRAMES} take data frames")
    return FactsTypeError(name, values, wanted)


def in_microseconds(column: Column) -> Column:
    """A column of moments or lengths of time in microseconds.

    Raises:
        FactsTypeError: It has no unit, or one whose length differs: months and years.
        FactsError: A row has parts of a microsecond.
    """
    unit, step = unit_of(column)
    if unit in COARSER:
        return larger(column, min(COARSER[unit] * step, FAR))
    if unit not in FINER:
        raise FactsTypeError(column.name, column.given.dtype, "give it a unit of weeks or shorter, such as us")
    if step != 1:
        raise FactsTypeError(column.name, column.given.dtype, f"give single {unit}")
    whole, rest = np.divmod(column.values, FINER[unit])
    odd = rest != 0 if column.blank is None else (rest != 0) & ~column.blank
    if odd.any():
        raise bad_rows(column, odd, FactsError, "give whole microseconds")
    return evolve(column, values=whole, unit="ns" if unit == "ns" else "us")


def unit_of(column: Column) -> tuple[str, int]:
    """The unit of a column of moments or lengths of time, and how many of them a step is."""
    return np.datetime_data(cast("np.dtype[np.datetime64]", column.given.dtype))


def larger(column: Column, factor: int) -> Column:
    """A column of so many microseconds each; what no calendar could know becomes a number that none knows."""
    raw, most, (low, high) = column.values, FAR // factor, column.ends
    if not -most <= low <= high <= most:
        near = np.clip(raw, -most, most)
        return evolve(column, values=np.where(near == raw, near * factor, np.where(raw > 0, FAR, -FAR)))
    return column if factor == 1 else evolve(column, values=raw * factor)


def joined(one: Column, other: Column) -> tuple[Column, Column]:
    """Two columns of one shape, blank where either is.

    Raises:
        FactsError: Their shapes differ.
    """
    if one.values.shape != other.values.shape:
        raise FactsError(other.name, other.values.shape, f"give as many rows as {one.name}: {one.values.shape}")
    blank = one.blank if other.blank is None else other.blank if one.blank is None else one.blank | other.blank
    masked = one.masked or other.masked
    if blank is None and not masked:
        return one, other
    return evolve(one, blank=blank, masked=masked), evolve(other, blank=blank, masked=masked)


def bad_rows(
    column: Given, bad: Flags, wrong: type[ServicePolicyError], expected: str, clause: Clause | None = None
) -> ServicePolicyError:
    """The error that names the first of some rows, and says how many more there are."""
    first = int(np.argmax(bad))
    more = int(np.count_nonzero(bad)) - 1
    others = f"; {more} more like it" if more else ""
    return wrong(f"{column.name}[{first}]", column.given.ravel()[first], f"{expected}{others}", clause)
