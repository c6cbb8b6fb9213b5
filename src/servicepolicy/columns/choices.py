"""Columns of choices: the members of an enum by their place in it, one for all rows or one a row."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.words import Worded
from servicepolicy.columns.arrays import Column, Ints, bad_rows, counts
from servicepolicy.columns.rows import as_many

__all__ = ["UNKNOWN", "checked", "choices", "members"]

UNKNOWN = -1
"""The code of a choice that is not known."""


def choices(values: object, kind: type[Worded], name: str, rows: Column, *, optional: bool = False) -> Ints | int:
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
    if values is None and optional:
        return UNKNOWN
    if isinstance(values, kind):
        return tuple(kind).index(values)
    column = as_many(members(values, kind, name, optional=optional), rows)
    codes = column.values if column.blank is None else np.where(column.blank, UNKNOWN, column.values)
    least = UNKNOWN if optional else 0
    codes = codes if rows.blank is None else np.where(rows.blank, least, codes)
    return checked(column, codes, kind, least).ravel()


def members(values: object, kind: type[Worded], name: str, *, optional: bool = False) -> Column:
    """A column of members as their places in their enum; of a row that is masked, anything.

    Raises:
        FactsTypeError: It is no array, or holds neither members nor whole numbers.
    """
    wanted = f"give {kind.__name__}, or a numpy array of its members or their places"
    if isinstance(values, np.ndarray) and values.dtype.kind == "O":
        return counts(in_places(values, kind, name, optional=optional), name)
    if not isinstance(values, np.ndarray) or values.dtype.kind not in "iu":
        raise FactsTypeError(name, values, wanted)
    return counts(values, name)


def checked(column: Column, codes: Ints, kind: type[Worded], least: int = 0) -> Ints:
    """The places, if the enum has them all; -1 may stand for none."""
    most = len(kind) - 1
    if codes.size and not least <= int(codes.min()) <= int(codes.max()) <= most:
        wrong = (codes < least) | (codes > most)
        raise bad_rows(column, wrong, FactsError, f"give places from {least} to {most} in {kind.__name__}")
    return codes


def in_places(values: NDArray[np.object_], kind: type[Worded], name: str, *, optional: bool) -> NDArray[np.int64]:
    """An array of members as an array of their places, masked where it was."""
    places: dict[object, int] = {member: place for place, member in enumerate(kind)}
    places[None] = UNKNOWN
    wanted: tuple[type[object], ...] = (kind, type(None)) if optional else (kind,)
    found = np.full(values.shape, UNKNOWN, np.int64)
    mask = np.ma.getmaskarray(values)
    for row in np.flatnonzero(~mask).tolist():
        member = np.asarray(values).flat[row]
        if not isinstance(member, wanted):
            raise FactsTypeError(f"{name}[{row}]", member, f"give {kind.__name__}")
        found.flat[row] = places[member]
    return np.ma.MaskedArray(found, mask=mask) if mask.any() else found
