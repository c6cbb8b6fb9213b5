"""Columns of amounts in whole cents, and of yes and no."""

from __future__ import annotations

import numpy as np

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.money import MOST
from servicepolicy.columns.arrays import Column, Flags, counts
from servicepolicy.columns.rows import Rows, as_many

__all__ = ["TOO_MUCH", "cents", "in_range", "yes_or_no"]

TOO_MUCH = int(MOST) * 100
IN_CENTS = "give whole cents from 0 to below 10**17"


def cents(values: object, name: str, rows: Column) -> Column:
    """A column of amounts, or one amount for all rows.

    Raises:
        FactsError: There are more or fewer than rows.
        FactsTypeError: They are no whole numbers: money is never a float.
    """
    if isinstance(values, np.ndarray):
        return as_many(counts(values, name), rows)
    must_be(values, name, (int,), FactsTypeError)
    one = np.array(min(max(values, -1), TOO_MUCH), np.int64)  # type: ignore[call-overload]  # `must_be` has looked
    return Column(
        name, np.broadcast_to(one, rows.values.shape), np.broadcast_to(one, rows.values.shape), None, masked=False
    )


def in_range(rows: Rows, amounts: Column) -> None:
    """Refuse rows with an amount below zero, or beyond what an amount can be."""
    low, high = amounts.ends
    if low < 0 or high >= TOO_MUCH:
        values = amounts.values.ravel()
        rows.refuse((values < 0) | (values >= TOO_MUCH), FactsError, IN_CENTS, of=amounts)


def yes_or_no(values: object, name: str, rows: Column) -> Flags:
    """A column of yes and no, or one answer for all rows; what is masked is no."""
    if isinstance(values, np.ndarray) and values.dtype == np.bool_:
        flags: Flags = np.asarray(values) & ~np.ma.getmaskarray(values)
        if flags.shape != rows.values.shape:
            raise FactsError(name, flags.shape, f"give as many rows as {rows.name}: {rows.values.shape}")
        return flags.ravel()
    must_be(values, name, (bool,), FactsTypeError)
    return np.broadcast_to(np.bool_(values), rows.values.size)
