"""What the log of a case tells of a clock: its laps, one for each cycle, and the holds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from attrs import define, frozen

from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import Limit
from servicepolicy.rules.timing.service_levels.vocabulary import Begun

__all__ = ["Hold", "Instant", "Lap", "Playback"]

Instant: TypeAlias = tuple[timedelta, datetime]
"""A moment with the time elapsed since 1970 in UTC, by which moments of any zone compare."""


@define(eq=False)
class Hold:
    """A stretch in which a clock is held; without an end, it still is."""

    start: Instant
    by: Worded
    end: Instant | None = None


@define(eq=False)
class Lap:
    """One cycle of a clock, as the log tells it.

    Attributes:
        begun: What began it.
        began: When.
        known: Since when its limit is known: since it began, or since the case has a first priority.
        start: Since when it counts: with time carried over, the start of the cycle before.
        limit: Its limit; None where none is set or known.
        missing: What the limit lacks, empty if nothing.
        by_hand: When its deadline was set by hand, and to what.
        gaps: The stretches in which it was stopped, until a reopening.
        carried: Whether it carries the time of the cycle before.
        ended: When it ended.
        ended_by: What ended it; None where another cycle did.
        stopped: Whether what stops the clock ended it.
        judged: Whether it is judged on its own: another neither carries its time nor makes it void.
    """

    begun: Begun
    began: Instant
    known: Instant
    start: Instant
    limit: Limit | None
    missing: str = ""
    by_hand: tuple[datetime, datetime] | None = None
    gaps: tuple[Hold, ...] = ()
    carried: bool = False
    ended: Instant | None = None
    ended_by: Worded | None = None
    stopped: bool = False
    judged: bool = True


@frozen(eq=False)
class Playback:
    """All cycles of a clock up to a moment, and all that would hold it."""

    cycles: tuple[Lap, ...]
    holds: tuple[Hold, ...]
