"""Money as Arrow has it, and as the whole cents that are counted with in numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast, overload

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.columns.buffers import Array, Chunks, Column, array, as_given, lying, nulls, one_piece
from servicepolicy.columns.frames import refuse_rows, with_gaps

__all__ = ["from_cents", "to_cents"]

if TYPE_CHECKING:
    Whole: TypeAlias = pa.Int64Scalar
    Money: TypeAlias = pa.Decimal128Scalar[int, int]

MONEY = pa.decimal128(20, 2)
WIDE = pa.decimal128(38, 2)
SIGN = 63
"""The bit of a word that says whether it is below zero."""
MOST = "give amounts of at most 92,233,720,368,547,758.07"


@overload
def to_cents(amounts: Array) -> pa.Array[Whole]: ...
@overload
def to_cents(amounts: Chunks) -> pa.ChunkedArray[Whole]: ...
def to_cents(amounts: Column) -> Column:
    """Money as whole cents, to be counted with in numpy. Nothing is rounded.

    Args:
        amounts: Decimals of any precision and scale.

    Returns:
        `int64`.

    Raises:
        FactsError: An amount has parts of a cent, or more than 92,233,720,368,547,758.07 in it.
        FactsTypeError: The column holds no decimals; floating-point numbers are no money.

    Example:
        >>> from decimal import Decimal
        >>> import pyarrow as pa
        >>> to_cents(pa.array([Decimal("120.00"), None, Decimal("-0.5")])).to_pylist()
        [12000, None, -50]
    """
    column = one_piece(amounts, "amounts")
    if not pa.types.is_decimal(column.type):
        raise FactsTypeError("amounts", column.type, "give a column of decimals, such as decimal128(12, 2)")
    return as_given(amounts, array(whole_cents(column), pa.int64()))


@overload
def from_cents(cents: Array) -> pa.Array[Money]: ...
@overload
def from_cents(cents: Chunks) -> pa.ChunkedArray[Money]: ...
def from_cents(cents: Column) -> Column:
    """Whole cents as money.

    Args:
        cents: Whole numbers.

    Returns:
        `decimal128(20, 2)`, which holds them all.

    Raises:
        FactsTypeError: The column holds no whole numbers.

    Example:
        >>> import pyarrow as pa
        >>> from_cents(pa.array([12000, None, -50])).to_pylist()
        [Decimal('120.00'), None, Decimal('-0.50')]
    """
    column = one_piece(cents, "cents")
    if not pa.types.is_integer(column.type):
        raise FactsTypeError("cents", column.type, "give whole numbers, such as int64")
    whole = column.cast(pa.decimal128(MONEY.precision, 0))
    return as_given(cents, pa.Array.from_buffers(MONEY, len(whole), whole.buffers(), offset=whole.offset))


def whole_cents(column: Array) -> NDArray[np.int64]:
    """Decimals as cents: of the two words that hold an amount, the lower one.

    Raises:
        FactsError: An amount has parts of a cent, or too much in it.
    """
    scale = cast("pa.Decimal128Type[int, int]", column.type).scale
    exact = column.cast(pa.decimal128(38, scale)) if column.type.bit_width < WIDE.bit_width else column
    odd = pc.not_equal(exact, pc.round(exact, ndigits=2, round_mode="towards_zero"))
    refuse_rows(
        odd.to_numpy(zero_copy_only=False) == np.True_, "amounts", lambda row: column[row].as_py(), "give whole cents"
    )
    try:
        wide = exact.cast(WIDE)
    except pa.ArrowInvalid as error:
        raise FactsError("amounts", column.type, MOST) from error
    words: NDArray[np.int64] = lying(wide.buffers()[1], pa.int64()).reshape(-1, 2)[wide.offset :][: len(wide)]
    missing = nulls(wide)
    beyond = words[:, 1] != words[:, 0] >> SIGN
    refuse_rows(beyond if missing is None else beyond & ~missing, "amounts", lambda row: column[row].as_py(), MOST)
    return with_gaps(words[:, 0].copy(), missing)
