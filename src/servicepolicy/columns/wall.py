"""A zone's wall clock by the column: which date and time of day an instant has, and which instant those are.

Instants are microseconds since 1970 in UTC, wall times microseconds since 1970 on the wall. A wall time that the zone
skips moves forward by the gap, one that comes twice is its first pass, as `calendars.zone` has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from itertools import pairwise

import numpy as np
from attrs import frozen
from pendulum import Timezone

from servicepolicy.basis.moments import EPOCH
from servicepolicy.calendars.zone import FIRST_YEAR, LAST_YEAR, NO_TIME, zone_named
from servicepolicy.columns.arrays import Flags, Ints

__all__ = ["DAY", "WallClock", "in_years", "wall_clock"]

ONE = timedelta(microseconds=1)
DAY = timedelta(days=1) // ONE
LOOKS = 3 * DAY
"""No zone has ever changed twice within less than four days."""
KEPT = 16


def begin_of(year: int) -> int:
    """The wall time at which a year begins."""
    return int(np.datetime64(f"{year:04}", "us").astype(np.int64))


FIRST, BEYOND = begin_of(FIRST_YEAR), begin_of(LAST_YEAR + 1)
NEAR_FIRST, NEAR_BEYOND = begin_of(FIRST_YEAR - 1), begin_of(LAST_YEAR + 2)


@frozen(eq=False)
class WallClock:
    """The distances of a zone's wall clock from UTC within some years.

    Attributes:
        changes: The instants from which another distance holds.
        repeated: The wall times from which it does, a wall time that comes twice being its first pass.
        offsets: The distances, in order: one more than there are changes.
    """

    changes: Ints
    repeated: Ints
    offsets: Ints

    def walls(self, instants: Ints) -> Ints:
        """The wall time of each instant."""
        return instants + self.offset(self.changes, instants)

    def instants(self, walls: Ints) -> Ints:
        """The instant of each wall time."""
        return walls - self.offset(self.repeated, walls)

    def offset(self, bounds: Ints, values: Ints) -> Ints | int:
        """The distance that holds at each value, by bounds in its own time."""
        if not bounds.size:
            return int(self.offsets[0])
        return self.offsets[np.searchsorted(bounds, values, side="right")]


def wall_clock(zone: str, values: Ints) -> WallClock:
    """The wall clock of a zone for the years of some instants or wall times; beyond those calendars know, anything."""
    low, high = (int(one) for one in (values.min(initial=NEAR_BEYOND), values.max(initial=NEAR_FIRST)))
    first, last = (year_near(min(max(one, NEAR_FIRST), NEAR_BEYOND)) for one in (low, high))
    return kept(zone, first - 1, max(first, last) + 1)


def year_near(value: int) -> int:
    """The year of an instant or a wall time."""
    return int(np.datetime64(value, "us").astype("M8[Y]").astype(np.int64)) + EPOCH.year


@lru_cache(maxsize=KEPT)
def kept(zone: str, first: int, last: int) -> WallClock:
    """The wall clock of some years, kept for the next call."""
    named = zone_named(zone)
    start, end = begin_of(first), begin_of(last + 1)
    changes = np.array(list(changes_of(named, start, end)), np.int64)
    offsets = np.array([offset_at(named, start), *(offset_at(named, one) for one in changes.tolist())], np.int64)
    return WallClock(changes, changes + np.maximum(offsets[:-1], offsets[1:]), offsets)


def changes_of(zone: Timezone, start: int, end: int) -> Iterator[int]:
    """The instants at which the distance from UTC changes, each found by halving."""
    for before, after in pairwise([*range(start, end, LOOKS), end]):
        low, high = before, after
        if offset_at(zone, low) == offset_at(zone, high):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset_at(zone, middle) == offset_at(zone, before) else (low, middle)
        yield high


def offset_at(zone: Timezone, instant: int) -> int:
    """How far the wall clock is from UTC at an instant, in microseconds."""
    return ((EPOCH + instant * ONE).astimezone(zone).utcoffset() or NO_TIME) // ONE


def in_years(walls: Ints) -> Flags:
    """Which wall times lie in the years that calendars answer for."""
    return (walls >= FIRST) & (walls < BEYOND)
