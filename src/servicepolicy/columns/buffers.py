"""Arrow columns as numpy has them, and answers as Arrow has them, each where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from servicepolicy.basis.errors import FactsTypeError, NaiveDatetimeError
from servicepolicy.columns.arrays import Flags
from servicepolicy.columns.frames import NAMES, Moments, gaps, tellable, with_gaps

__all__ = [
    "Array",
    "Chunks",
    "Column",
    "array",
    "as_given",
    "dates",
    "lengths",
    "lying",
    "moments",
    "named",
    "nulls",
    "one_piece",
    "whole_numbers",
]

if TYPE_CHECKING:
    Array: TypeAlias = pa.Array[pa.Scalar[pa.DataType]]
    Chunks: TypeAlias = pa.ChunkedArray[pa.Scalar[pa.DataType]]
else:  # pyarrow's own classes take no parameter
    Array, Chunks = pa.Array, pa.ChunkedArray
Column: TypeAlias = Array | Chunks
"""A column, in one piece or in chunks."""

T = TypeVar("T", bound=np.generic)
ANSWERS: dict[str, pa.DataType] = {"m": pa.duration("us"), "b": pa.bool_()}


def moments(column: Column, name: str) -> Moments:
    """Instants in UTC.

    Raises:
        NaiveDatetimeError: The column has no time zone.
        FactsError: A moment is the number that numpy keeps for what is missing.
        FactsTypeError: The column holds no moments.
    """
    rows = one_piece(column, name)
    kind = rows.type
    if not pa.types.is_timestamp(kind):
        raise FactsTypeError(name, kind, "give timestamps with a time zone")
    if kind.tz is None:
        raise NaiveDatetimeError(name, kind, "give it a time zone, such as pyarrow.compute.assume_timezone")
    return tellable(held(rows, pa.int64()), name).view(f"M8[{kind.unit}]")


def lengths(column: Column) -> NDArray[np.timedelta64]:
    """Lengths of time."""
    rows = one_piece(column, "amount")
    kind = rows.type
    if not pa.types.is_duration(kind):
        raise FactsTypeError("amount", kind, "give a datetime.timedelta or a column of durations")
    return tellable(held(rows, pa.int64()), "amount").view(f"m8[{kind.unit}]")


def dates(column: Column) -> Moments:
    """Dates."""
    rows = one_piece(column, "days")
    if not pa.types.is_date32(rows.type):
        raise FactsTypeError("days", rows.type, "give date32: the day of a moment depends on its zone")
    return held(rows, pa.int32()).astype(np.int64).view("M8[D]")


def whole_numbers(column: Column, name: str) -> NDArray[np.int64]:
    """Whole numbers."""
    rows = one_piece(column, name)
    if not pa.types.is_integer(rows.type):
        raise FactsTypeError(name, rows.type, "give whole numbers, such as int64")
    return held(rows, rows.type)


def one_piece(column: Column, name: str) -> Array:
    """A column as one array; only chunks are joined.

    Raises:
        FactsTypeError: It is no Arrow column.
    """
    if not isinstance(column, pa.ChunkedArray | pa.Array):
        raise FactsTypeError(name, column, "give a pyarrow Array or ChunkedArray")
    if isinstance(column, pa.Array):
        return column
    return cast("Array", column.chunk(0) if column.num_chunks == 1 else column.combine_chunks())


def held(column: Array, stored: pa.DataType) -> NDArray[T]:
    """The rows of a column where they lie, as what they are stored as."""
    rows: NDArray[T] = lying(column.buffers()[1], stored)
    return with_gaps(rows[column.offset :][: len(column)], nulls(column))


def nulls(column: Array) -> Flags | None:
    """The rows of a column that hold nothing; None if all hold something."""
    if not column.null_count:
        return None
    byte, bit = divmod(column.offset, 8)
    validity: NDArray[np.uint8] = lying(column.buffers()[0], pa.uint8())
    valid = np.unpackbits(validity[byte:], bitorder="little", count=bit + len(column))
    return ~valid[bit:].view(np.bool_)


def lying(buffer: pa.Buffer | None, stored: pa.DataType) -> NDArray[T]:
    """What lies in a buffer, as numbers of some type; a column without rows may have none."""
    count = 0 if buffer is None else buffer.size * 8 // stored.bit_width
    return pa.Array.from_buffers(stored, count, [None, buffer]).to_numpy(zero_copy_only=True)


def array(found: NDArray[np.generic], asked: pa.DataType) -> Array:
    """Answers as an array, lying where they lie: working time, yes or no, or else of the type that asked."""
    rows, missing, kind = np.asarray(found), gaps(found), ANSWERS.get(found.dtype.kind, asked)
    if pa.types.is_date32(kind):
        rows = rows.view(np.int64).astype(np.int32)
    data = bits(rows.view(np.bool_)) if pa.types.is_boolean(kind) else pa.py_buffer(rows.view(np.uint8).data)
    return pa.Array.from_buffers(kind, len(rows), [None if missing is None else bits(~missing), data])


def named(codes: NDArray[np.int8]) -> Array:
    """Codes of verdicts as an array of their names, each written once."""
    return pa.DictionaryArray.from_arrays(cast("pa.Int8Array", array(codes, pa.int8())), pa.array(NAMES))


def bits(flags: Flags) -> pa.Buffer:
    """Flags as Arrow stores them."""
    return pa.py_buffer(np.packbits(flags, bitorder="little").data)


def as_given(asked: Column, answers: Array) -> Column:
    """Answers in chunks where they were asked for in chunks."""
    return pa.chunked_array([answers]) if isinstance(asked, pa.ChunkedArray) else answers
