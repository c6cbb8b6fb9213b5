"""Series of pandas as numpy has them, and answers as Series."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.extensions import ExtensionArray, ExtensionDtype

from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.columns import frames
from servicepolicy.columns.frames import NAMES, gaps, refuse_rows, with_gaps

__all__ = [
    "Flags",
    "Lengths",
    "Moments",
    "Names",
    "Numbers",
    "beside",
    "dates",
    "lengths",
    "moments",
    "named",
    "places",
    "plain",
    "series",
    "whole_numbers",
]

if TYPE_CHECKING:
    from servicepolicy.columns.buffers import Column

    Moments: TypeAlias = pd.Series[pd.Timestamp]
    Lengths: TypeAlias = pd.Series[pd.Timedelta]
    Numbers: TypeAlias = pd.Series[int]
    Flags: TypeAlias = pd.Series[bool]
    Names: TypeAlias = pd.Series[str]
    Given = TypeVar("Given", Lengths, Moments, Numbers)
else:  # pandas' own class takes no parameter
    Moments = Lengths = Numbers = Flags = Names = Given = pd.Series

NAMED = pd.CategoricalDtype(NAMES)
"""The type of a column of verdicts."""


def moments(column: Moments, name: str) -> frames.Moments:
    """Instants in UTC.

    Raises:
        NaiveDatetimeError: The column has no time zone.
        FactsTypeError: It holds no moments.
    """
    kind = dtype_of(column, name)
    if isinstance(kind, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return buffers.moments(in_arrow(column), name)
    if isinstance(kind, pd.DatetimeTZDtype):
        return column.to_numpy(dtype=f"M8[{kind.unit}]")
    if kind.kind == "M":
        raise NaiveDatetimeError(name, kind, "give it a time zone: .dt.tz_localize('Asia/Shanghai')")
    raise FactsTypeError(name, kind, "give datetime64 with a time zone")


def plain(amount: timedelta) -> timedelta:
    """A length of time without pandas' nanoseconds.

    Raises:
        FactsError: It has parts of a microsecond.
    """
    if not isinstance(amount, pd.Timedelta):
        return amount
    if amount.nanoseconds:
        raise FactsError("amount", amount, "give whole microseconds")
    return amount.to_pytimedelta()


def lengths(column: Lengths) -> NDArray[np.timedelta64]:
    """Lengths of time."""
    kind = column.dtype
    if isinstance(kind, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return buffers.lengths(in_arrow(column))
    if kind.kind != "m":
        raise FactsTypeError("amount", kind, "give a datetime.timedelta or a Series of timedelta64")
    return column.to_numpy()


def dates(column: Moments) -> frames.Moments:
    """Dates.

    Raises:
        FactsTypeError: The column holds none.
        FactsError: A row is no midnight.
    """
    kind = dtype_of(column, "days")
    if isinstance(kind, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return buffers.dates(in_arrow(column))
    if not isinstance(kind, np.dtype) or kind.kind != "M":
        raise FactsTypeError("days", kind, "give datetime64 without a time zone, such as pandas.to_datetime(days)")
    rows = column.to_numpy()
    days, a_day = rows.astype("M8[D]"), np.array(1, "M8[D]").astype(rows.dtype).view(np.int64)
    odd = days.view(np.int64) * a_day != rows.view(np.int64)  # numpy itself compares units ten times as slowly
    if odd.any():
        refuse_rows(odd & ~np.isnat(rows), "days", rows.__getitem__, "give dates: .dt.normalize()")
    return days


def whole_numbers(column: Numbers, name: str) -> NDArray[np.int64]:
    """Whole numbers."""
    if not pd.api.types.is_integer_dtype(column.dtype):
        raise FactsTypeError(name, column.dtype, "give whole numbers, one for all or a Series")
    unsigned = pd.api.types.is_unsigned_integer_dtype(column.dtype)
    missing = column.isna().to_numpy() if column.hasnans else None
    rows = column.to_numpy(dtype="u8" if unsigned else "i8", na_value=0)
    return with_gaps(cast("NDArray[np.int64]", rows), missing)


def places(asked: Moments, column: Numbers, name: str) -> NDArray[np.int64]:
    """The places of members in their enum, one a row."""
    return whole_numbers(beside(asked, column, name), name)


def dtype_of(column: object, name: str) -> np.dtype[np.generic] | ExtensionDtype:
    """What a column holds.

    Raises:
        FactsTypeError: It is no Series.
    """
    if not isinstance(column, pd.Series):
        raise FactsTypeError(name, column, "give a pandas Series")
    return column.dtype


def beside(column: object, other: Given, name: str) -> Given:
    """Another column, if its rows are those of the first, in the same order.

    Raises:
        FactsError: They are not.
        FactsTypeError: It is no Series.
    """
    dtype_of(other, name)
    if isinstance(column, pd.Series) and not column.index.equals(other.index):
        raise FactsError(name, other.index, "give it the index of the first column, such as by .reindex")
    return other


def in_arrow(column: Moments | Lengths) -> Column:
    """A column that is backed by Arrow, as Arrow has it."""
    return cast("pd.arrays.ArrowExtensionArray", column.array).__arrow_array__()


def series(asked: pd.Series, found: NDArray[np.generic]) -> pd.Series:
    """Answers as a Series like the one that asked."""
    return pd.Series(stored(found, asked.dtype), index=asked.index, name=asked.name, copy=False)


def stored(
    found: NDArray[np.generic], asked: np.dtype[np.generic] | ExtensionDtype
) -> NDArray[np.generic] | ExtensionArray:
    """Answers as pandas stores them: working time, yes or no, or else of the type that asked."""
    rows = np.asarray(found)
    if isinstance(asked, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return pd.arrays.ArrowExtensionArray(buffers.array(found, asked.pyarrow_dtype))
    if rows.dtype.kind == "b":
        missing = gaps(found)
        return pd.arrays.BooleanArray(rows, np.zeros(len(rows), np.bool_) if missing is None else missing)
    if isinstance(asked, np.dtype):
        return rows.astype(asked) if rows.dtype.kind == "M" else rows
    return rows if rows.dtype.kind == "m" else pd.Series(rows.view(np.int64), dtype=asked, copy=False).array


def named(asked: Moments, codes: NDArray[np.int8]) -> Names:
    """Codes of verdicts as a Series of their names, like the one that asked."""
    missing, held = gaps(codes), np.asarray(codes)
    places = held if missing is None else np.where(missing, np.int8(-1), held)
    return pd.Series(pd.Categorical.from_codes(places, dtype=NAMED), index=asked.index, name=asked.name)
