"""Columns of choices: the members of an enum by their place in it, one for all rows or one a row."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.words import Worded
from servicepolicy.columns.arrays import Column, Ints, bad_rows, column_of

__all__ = ["UNKNOWN", "choices"]

W = TypeVar("W", bound=Worded)
UNKNOWN = -1
"""The code of a choice that is not known."""


def choices(values: object, kind: type[W], name: str, rows: Column, *, optional: bool = False) -> Ints | int:
    """The places of members in their enum, -1 for none.

    Args:
        values: One member for all rows; or an array, of members or of their places in `tuple(kind)`.
        kind: The enum.
        name: What errors call it.
        rows: The column that says how many there are, and which of them hold nothing.
        optional: Whether a choice may be not known: None, -1, or masked.

    Raises:
        FactsError: There are more or fewer than rows, or a place lies outside the enum.
        FactsTypeError: A value is no member, or the array holds neither members nor whole numbers.
    """
    places: dict[object, int] = {member: place for place, member in enumerate(kind)}
    if not isinstance(values, np.ndarray):
        if values is None and optional:
            return UNKNOWN
        if not isinstance(values, kind):
            raise FactsTypeError(name, values, f"give {kind.__name__}, or a numpy array of its members or their places")
        return places[values]
    if values.dtype.kind == "O":
        values = in_places(values, {**places, None: UNKNOWN} if optional else places, kind, name)
    column = column_of(values, "iu", name, f"{kind.__name__} members, or their places")
    if column.values.shape != rows.values.shape:
        raise FactsError(name, column.values.shape, f"give as many rows as {rows.name}: {rows.values.shape}")
    codes = column.values if column.blank is None else np.where(column.blank, UNKNOWN, column.values)
    least = UNKNOWN if optional else 0
    codes = codes.ravel() if rows.blank is None else np.where(rows.blank, least, codes).ravel()
    wrong = (codes < least) | (codes >= len(places))
    if wrong.any():
        raise bad_rows(column, wrong, FactsError, f"give places from {least} to {len(places) - 1} in {kind.__name__}")
    return codes


def in_places(
    values: NDArray[np.object_], places: Mapping[object, int], kind: type[Worded], name: str
) -> NDArray[np.int64]:
    """An array of members as an array of their places, masked where it was."""
    found = np.full(values.shape, UNKNOWN, np.int64)
    mask = np.ma.getmaskarray(values).ravel()
    for row, member in enumerate(np.asarray(values).ravel()):
        if not mask[row]:
            if not isinstance(member, Hashable) or member not in places:
                raise FactsTypeError(f"{name}[{row}]", member, f"give {kind.__name__}")
            found.flat[row] = places[member]
    return np.ma.MaskedArray(found, mask=mask.reshape(values.shape)) if mask.any() else found
