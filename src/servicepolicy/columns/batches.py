"""Columns of Polars as numpy has them, batch by batch, and answers as Polars has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias, TypeVar

import numpy as np
import polars as pl
from numpy.typing import NDArray

from servicepolicy.basis.errors import FactsTypeError, NaiveDatetimeError, ServicePolicyError
from servicepolicy.basis.words import Worded
from servicepolicy.columns.arrays import MISSING
from servicepolicy.columns.frames import NAMES, Moments, gaps, tellable, with_gaps

__all__ = [
    "NAMED",
    "Column",
    "dates",
    "expression",
    "lengths",
    "moments",
    "named",
    "series",
    "several",
    "told",
    "whole_numbers",
]

Column: TypeAlias = str | pl.Expr
"""A column by its name, or an expression."""

Ask: TypeAlias = Callable[[Sequence[pl.Series]], pl.Series]
T = TypeVar("T", bound=np.generic)
NAMED = pl.Enum(NAMES)
"""The type of a column of verdicts."""


def told(facts: Mapping[str, object]) -> dict[str, Column]:
    """The columns among some facts: a fact that nobody told is None.

    Raises:
        FactsTypeError: One is no column.
    """
    columns: dict[str, Column] = {}
    for name, fact in facts.items():
        if isinstance(fact, str | pl.Expr):
            columns[name] = fact
        elif fact is not None:
            raise FactsTypeError(name, fact, "give the name of a column, or an expression")
    return columns


def several(fact: object) -> object:
    """A fact that is a column, or ought to be; None if it is one for all rows."""
    return None if isinstance(fact, Worded | datetime) else fact


def expression(asked: Sequence[Column], ask: Ask, answers: pl.DataType | pl.DataTypeExpr) -> pl.Expr:
    """An expression that asks for each batch of rows."""

    def answered(given: Sequence[pl.Series]) -> pl.Series:
        try:
            return ask(as_long(given))
        except ServicePolicyError as error:
            raise untouched(error) from None

    return pl.map_batches(asked, answered, answers, is_elementwise=True)


def as_long(given: Sequence[pl.Series]) -> list[pl.Series]:
    """Columns of one length: a literal has one row, which is said again for each row of the others."""
    rows = next((len(one) for one in given if len(one) != 1), 1)
    return [one if len(one) == rows else one.new_from_index(0, rows) for one in given]


def untouched(error: ServicePolicyError) -> ServicePolicyError:
    """The error as one that Polars hands on: since 1.39 it makes another from the type and one text (its issue 28535).

    The type of what is raised gives the error itself, whatever it is made from.
    """
    kind = type(error)
    lasting = type(kind.__name__, (kind,), {"__new__": lambda *_: error, "__reduce__": lambda _: error.__reduce__()})
    raised: ServicePolicyError = Exception.__new__(lasting)
    kind.__init__(raised, *error.args)
    return raised


def moments(column: pl.Series, name: str) -> Moments:
    """Instants in UTC.

    Raises:
        NaiveDatetimeError: The column has no time zone.
        FactsTypeError: It holds no moments.
    """
    if not isinstance(column.dtype, pl.Datetime):
        raise FactsTypeError(name, column.dtype, "give a column of Datetime with a time zone")
    if column.dtype.time_zone is None:
        raise NaiveDatetimeError(name, column.dtype, "give it a time zone: .dt.replace_time_zone('Asia/Shanghai')")
    return times(column, f"M8[{column.dtype.time_unit}]", name)


def lengths(column: pl.Series) -> NDArray[np.timedelta64]:
    """Lengths of time."""
    if not isinstance(column.dtype, pl.Duration):
        raise FactsTypeError("amount", column.dtype, "give a datetime.timedelta or a column of Duration")
    return times(column, f"m8[{column.dtype.time_unit}]", "amount")


def dates(column: pl.Series) -> Moments:
    """Dates."""
    if column.dtype != pl.Date:
        raise FactsTypeError("days", column.dtype, "give a column of Date: the day of a moment depends on its zone")
    return times(column, "M8[D]", "days")


def whole_numbers(column: pl.Series, name: str) -> NDArray[np.int64]:
    """Whole numbers."""
    if not column.dtype.is_integer():
        raise FactsTypeError(name, column.dtype, "give whole numbers, one for all or a column")
    whole = column.cast(pl.UInt64 if column.dtype.is_unsigned_integer() else pl.Int64)
    if not whole.null_count():
        return whole.to_numpy()
    return with_gaps(whole.fill_null(0).to_numpy(), whole.is_null().to_numpy())


def times(column: pl.Series, dtype: str, name: str) -> NDArray[T]:
    """A column as numpy has it: the rows where they lie if none is null.

    Raises:
        FactsError: A row is the number that numpy keeps for what is missing.
    """
    numbers = column.to_physical().cast(pl.Int64)
    if numbers.min() == MISSING:
        tellable(with_gaps(numbers.fill_null(0).to_numpy(), numbers.is_null().to_numpy()), name)
    return (numbers.fill_null(MISSING) if column.null_count() else numbers).to_numpy().view(dtype)


def series(asked: pl.Series, found: NDArray[np.generic], dtype: pl.DataType) -> pl.Series:
    """The answers as a column of Polars, under the name of the one that asked."""
    rows, missing = np.asarray(found), gaps(found)
    if rows.dtype != np.bool_:
        rows = rows.view(np.int64)
    answers = pl.Series(asked.name, rows.astype(np.int32) if dtype == pl.Date else rows).cast(dtype)
    return answers if missing is None else answers.set(pl.Series(missing), None)


def named(asked: pl.Series, codes: NDArray[np.int8]) -> pl.Series:
    """Codes of verdicts as a column of their names."""
    places, missing = pl.Series(np.asarray(codes).astype(np.uint32)), gaps(codes)
    return pl.Series(asked.name, NAMES, NAMED).gather(
        places if missing is None else places.set(pl.Series(missing), None)
    )
