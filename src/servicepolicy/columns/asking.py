"""What only the scalar rules can say is asked of them once for each date, however many rows share it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.columns.arrays import Flags, Ints

__all__ = ["ANSWERED", "FAR", "UNKNOWN", "any_of", "date_of", "distinct", "each_once", "number_of"]

EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
ANSWERED, UNKNOWN, FAR = range(3)
"""Whether there is an answer, or the calendar does not know it, or it lies too far away."""


def each_once(keys: Ints, ask: Callable[[int], Sequence[int]], width: int) -> tuple[list[Ints], Ints]:
    """What is said of each key, and whether it is refused.

    Args:
        keys: Whole numbers, such as dates; many rows may have the same.
        ask: Asks the scalar rule about one key.
        width: How many numbers it answers with.

    Returns:
        A column for each of these numbers; and for each row `ANSWERED`, `UNKNOWN` or `FAR`.
    """
    held, place = distinct(keys)
    said, refused = np.zeros((len(held), width), np.int64), np.zeros(len(held), np.int64)
    for row, key in enumerate(held.tolist()):
        try:
            said[row] = ask(key)
        except CalendarCoverageError:
            refused[row] = UNKNOWN
        except CalendarError:
            refused[row] = FAR
    return [column.take(place) for column in said.T], refused.take(place)


def distinct(keys: Ints) -> tuple[Ints, Ints]:
    """The keys that occur, in order, and the place of each row's key among them; near ones are counted, not sorted."""
    low, high = (int(keys.min()), int(keys.max())) if keys.size else (0, 0)
    if high - low > keys.size:
        held, place = np.unique(keys, return_inverse=True)
        return held, place
    counted = np.bincount(keys - low) > 0
    return np.flatnonzero(counted) + low, (np.cumsum(counted) - 1).take(keys - low)


def date_of(number: int) -> date:
    """A date by its distance from 1970."""
    return date.fromordinal(number + EPOCH_ORDINAL)


def number_of(day: date) -> int:
    """How many days a date lies after the first of 1970."""
    return day.toordinal() - EPOCH_ORDINAL


def any_of(flags: Flags) -> Flags | None:
    """Some rows; None if there are none."""
    return flags if flags.any() else None
