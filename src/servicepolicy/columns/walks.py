"""The two look-ups, row by row: pieces of a column that fit the processor's cache, in buffers that are made once."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from attrs import frozen

from servicepolicy.columns.arrays import Flags, Ints
from servicepolicy.columns.index import Steps, TimeIndex

__all__ = ["CHUNK", "dates_worked", "moments_worked", "worked_before", "worked_between"]

CHUNK = 2**14
"""Rows a piece."""


@frozen(eq=False)
class Buffers:
    """Room for what is worked out in between, for one piece of a column."""

    place: Ints
    scratch: Ints
    worked: Ints
    flags: Flags

    @classmethod
    def for_rows(cls, rows: int) -> Buffers:
        """Buffers as long as the longest piece."""
        length = min(rows, CHUNK)
        place, scratch, worked = np.empty((3, length), np.int64)
        return cls(place, scratch, worked, np.empty(length, np.bool_))

    def cut(self, rows: int) -> Buffers:
        """The buffers for a shorter piece."""
        return Buffers(self.place[:rows], self.scratch[:rows], self.worked[:rows], self.flags[:rows])


def pieces(rows: int) -> Iterator[tuple[slice, Buffers]]:
    """The pieces of a column, each with buffers of its length."""
    buffers = Buffers.for_rows(rows)
    for start in range(0, rows, CHUNK):
        yield slice(start, start + CHUNK), buffers if start + CHUNK <= rows else buffers.cut(rows - start)


def work_before(index: TimeIndex, moments: Ints, into: Ints, use: Buffers) -> None:
    """Write the open time before each moment of a piece: that before its segment, and its own share, at most all."""
    index.begun.count(moments, use.place, use.scratch, use.flags)
    index.ahead.take(use.place, out=use.scratch, mode="wrap")
    np.add(use.scratch, moments, out=use.scratch)
    index.worked.take(use.place, out=into, mode="wrap")
    np.minimum(use.scratch, into, out=into)


def worked_before(index: TimeIndex, moments: Ints) -> Ints:
    """The open time before each moment, all within what the index knows."""
    found = np.empty_like(moments)
    for piece, use in pieces(len(moments)):
        work_before(index, moments[piece], found[piece], use)
    return found


def worked_between(index: TimeIndex, starts: Ints, ends: Ints) -> Ints:
    """The open time from each start to its end, all within what the index knows."""
    found = np.empty_like(ends)
    for piece, use in pieces(len(ends)):
        work_before(index, ends[piece], found[piece], use)
        work_before(index, starts[piece], use.worked, use)
        np.subtract(found[piece], use.worked, out=found[piece])
    return found


def dates_worked(index: TimeIndex, days: Ints) -> Flags:
    """Whether each date is a working day; of a date that the index does not know, anything."""
    found, works = np.empty(len(days), np.bool_), index.working == 1
    for piece, use in pieces(len(days)):
        np.subtract(days[piece], index.first_day, out=use.place)
        works.take(use.place, out=found[piece], mode="clip")
    return found


def moments_worked(index: TimeIndex, moments: Ints, amounts: Ints | int, *, late: bool) -> Ints:
    """The moment at which so much open time has passed since each, all within what the index knows.

    Args:
        index: The index.
        moments: The starts.
        amounts: The open time, one for all or one a row.
        late: Whether time that is used up at a closing goes on to the next opening.
    """
    found = np.empty_like(moments)
    steps: Steps = index.met if late else index.used
    for piece, use in pieces(len(moments)):
        work_before(index, moments[piece], use.worked, use)
        np.add(use.worked, amounts if isinstance(amounts, int) else amounts[piece], out=use.worked)
        steps.count(use.worked, use.place, use.scratch, use.flags)
        index.back.take(use.place, out=use.scratch, mode="wrap")
        np.add(use.worked, use.scratch, out=found[piece])
    return found
