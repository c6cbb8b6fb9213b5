"""Tables of decisions by the column: which row of a `Table` answers each case."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache, reduce
from math import ceil
from typing import TypeVar

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.tables import Axis, Band, Line, Part, Row, Table, common_cases, scale_of
from servicepolicy.basis.words import Text, Worded
from servicepolicy.columns.answers import OnBad, finished
from servicepolicy.columns.arrays import Column, Ints, counts, joined
from servicepolicy.columns.choices import checked, members
from servicepolicy.columns.rows import Rows
from servicepolicy.columns.walks import CHUNK

__all__ = ["look_up"]

T = TypeVar("T")
KEPT = 16
FEW = 8
"""So many comparisons cost less than one search."""
LEAST, MOST = np.iinfo(np.int64).min, np.iinfo(np.int64).max


@frozen(eq=False)
class Cells:
    """A table, compiled for columns.

    Attributes:
        cuts: Of each axis of numbers, where its segments begin; of others, None.
        sizes: How many places each axis has.
        rows: The row of each case: the cases in order, the last axis running fastest.
    """

    cuts: tuple[tuple[int, ...] | None, ...]
    sizes: tuple[int, ...]
    rows: Ints

    def case_of(self, values: Sequence[Ints]) -> Ints:
        """The number of each case, by its value on each axis."""
        case, *others = (
            place if cuts is None else segments(place, cuts) for place, cuts in zip(values, self.cuts, strict=True)
        )
        for place, size in zip(others, self.sizes[1:], strict=True):
            case = case * size + place
        return case


@lru_cache(maxsize=KEPT)
def compiled(axes: tuple[Axis, ...], whens: tuple[tuple[Part, ...], ...]) -> Cells:
    """The cells of a table with some axes and rows, kept for the next call."""
    numbered = Table(Text("row", "行"), axes, [Row(when, number) for number, when in enumerate(whens)])
    scales = [scale_of(axis, parts) for axis, parts in zip(axes, zip(*whens, strict=True), strict=True)]
    return Cells(
        cuts=tuple(whole_cuts(scale) if isinstance(scale, Line) else None for scale in scales),
        sizes=tuple(len(tuple(scale.places)) for scale in scales),
        rows=np.array([numbered.look_up(*case) for case in common_cases(numbered, numbered)], np.int64),
    )


def whole_cuts(line: Line) -> tuple[int, ...]:
    """The first whole number of each segment but the first, as far as a column can hold it."""
    return tuple(max(ceil(cut), LEAST) for cut in line.cuts if ceil(cut) <= MOST)


def look_up(values: Sequence[object], table: Table[T], *, on_bad: OnBad = "raise") -> NDArray[np.int64]:
    """Say which row of a table answers each case: `Table.look_up` by the column.

    Args:
        values: A column for each axis, in their order: members of the axis's enum or their places in it, booleans, or
            whole numbers; or one value for all cases. At least one is a numpy array.
        table: The table.
        on_bad: What becomes of cases with a number outside its axis.

    Returns:
        The places of the rows in `table.rows`; a masked array where a value is masked.

    Raises:
        FactsError: A number lies outside its axis, a place outside its enum, or columns differ in length.
        FactsTypeError: A column is of another kind than its axis, none is an array, or there are more or fewer columns
            than axes.

    Example:
        >>> from servicepolicy.rules.money.lateness import LatenessTerms
        >>> rates = LatenessTerms().rates
        >>> rows = look_up([np.array([1, 2, 3, 4])], rates)
        >>> [str(rates.rows[row].then) for row in rows]
        ['0.01', '0.01', '0.05', '0.05']
    """
    must_be(table, "table", (Table,), FactsTypeError)
    if not isinstance(values, Sequence | np.ndarray) or len(values) != len(table.axes):
        names = ", ".join(axis.name for axis in table.axes)
        raise FactsTypeError("values", values, f"give one for each axis: {names}")
    asked = [column_on(axis, value) for axis, value in zip(table.axes, values, strict=True)]
    arrays = [column for column, value in zip(asked, values, strict=True) if isinstance(value, np.ndarray)]
    if not arrays:
        raise FactsTypeError("values", values, "give a numpy array for one axis at least")
    rows = Rows(reduce(lambda one, other: joined(one, other)[0], arrays), on_bad)
    cells = compiled(table.axes, tuple(row.when for row in table.rows))
    usable = [on_axis(axis, column, rows) for axis, column in zip(table.axes, asked, strict=True)]
    found = np.empty(rows.column.values.size, np.int64)
    for start in range(0, found.size, CHUNK):
        piece = slice(start, start + CHUNK)
        cells.rows.take(
            cells.case_of([one if one.size == 1 else one[piece] for one in usable]), out=found[piece], mode="clip"
        )
    return finished(rows.column, found, rows.bad, on_bad)


def column_on(axis: Axis, value: object) -> Column:
    """The values of one axis as whole numbers: places in an enum, 0 for no and 1 for yes, or the numbers."""
    if isinstance(axis.over, Band):
        return counts(np.array(value) if type(value) is int else value, axis.name)
    if issubclass(axis.over, Worded):
        return members(np.array(value, object) if isinstance(value, axis.over) else value, axis.over, axis.name)
    flags = np.array(value) if isinstance(value, bool) else value
    if not isinstance(flags, np.ndarray) or flags.dtype != np.bool_:
        raise FactsTypeError(axis.name, value, "give a bool, or a numpy array of them")
    return counts(flags.view(np.int8), axis.name)


def on_axis(axis: Axis, column: Column, rows: Rows) -> Ints:
    """The values of an axis, when those outside it are refused; in the place of a member that is missing, the first."""
    values = column.values.ravel()
    if isinstance(axis.over, Band):
        refuse_outside(axis.over, column, rows)
        return values
    if issubclass(axis.over, Worded):
        return checked(column, values if rows.lost is None else np.where(rows.lost, 0, values), axis.over)
    return values


def refuse_outside(whole: Band, column: Column, rows: Rows) -> None:
    """Refuse the numbers that lie outside their axis."""
    values = column.values.ravel()
    outside = np.zeros(values.size, np.bool_)
    if whole.low is not None and column.ends[0] < whole.low:
        outside |= values < ceil(whole.low)
    if whole.high is not None and column.ends[1] >= whole.high:
        outside |= values >= ceil(whole.high)
    expected = f"give a number of the axis: {whole.words('en')}"
    rows.refuse(np.broadcast_to(outside, rows.column.values.size), FactsError, expected, of=column)


def segments(values: Ints, cuts: tuple[int, ...]) -> Ints:
    """The segment of each number: how many of them begin at or before it."""
    if len(cuts) > FEW:
        return np.searchsorted(np.array(cuts), values, side="right")
    reached = [values >= cut for cut in cuts]
    return reduce(np.add, reached[1:], np.asarray(reached[0], np.int64)) if reached else np.zeros(values.size, np.int64)
