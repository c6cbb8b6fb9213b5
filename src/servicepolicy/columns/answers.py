"""Rows without an answer, and answers as arrays."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import FactsError, ServicePolicyError
from servicepolicy.columns.arrays import Column, Flags, Given, bad_rows

__all__ = ["OnBad", "finished", "refuse"]

OnBad: TypeAlias = Literal["raise", "mask"]
"""What becomes of rows without an answer: an error that names the first of them, or a masked array."""

T = TypeVar("T", bound=np.generic)


def refuse(  # noqa: PLR0913, PLR0917 - what errors are built from
    column: Given,
    bad: Flags | None,
    on_bad: OnBad,
    wrong: type[ServicePolicyError],
    expected: str,
    clause: Clause | None = None,
) -> None:
    """Raise the error that names the first row without an answer, unless such rows are to be masked."""
    if on_bad not in ("raise", "mask"):
        raise FactsError("on_bad", on_bad, 'give "raise" or "mask"')
    if bad is not None and on_bad == "raise" and bad.any():
        raise bad_rows(column, bad, wrong, expected, clause)


def finished(column: Column, found: NDArray[T], bad: Flags | None, on_bad: OnBad) -> NDArray[T]:
    """The answers in the shape of the column: missing where it was blank or a row has no answer.

    Moments and lengths of time are NaT there. What is no time, or was masked, or is to be, is a masked array.
    """
    missing = column.blank if bad is None else bad if column.blank is None else bad | column.blank.ravel()
    found = found.reshape(column.values.shape)
    missing = None if missing is None else missing.reshape(found.shape)
    if missing is not None and found.dtype.kind in "mM":
        found[missing] = np.array("NaT", found.dtype)
    if column.masked or on_bad == "mask" or (missing is not None and found.dtype.kind not in "mM" and missing.any()):
        return np.ma.MaskedArray(found, mask=np.ma.nomask if missing is None else missing)
    return found
