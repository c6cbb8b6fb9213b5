"""A time zone's wall clock against UTC, in microseconds since 1970.

A wall-clock time inside a gap moves forward by the length of the gap; one that comes twice is the earlier instant, as
RFC 5545 has it. Both are what `fold=0` means to `zoneinfo`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from attrs import frozen
from pendulum import DateTime, Timezone

from servicepolicy.basis.errors import CalendarCoverageError, FactsTypeError
from servicepolicy.basis.moments import EPOCH

__all__ = [
    "DAY",
    "FIRST_YEAR",
    "LAST_YEAR",
    "OffsetChange",
    "exact_micros",
    "in_zone",
    "instant_of",
    "micros",
    "midnight",
    "offset_changes",
    "sane",
]

DAY = 86_400_000_000
SECOND = 1_000_000
WALL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a wall clock has no zone until it meets one
EPOCH_ORDINAL = EPOCH.toordinal()
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years that calendars answer for when no day calendar knows less."""
EARLIEST, LATEST = ((date(year, 1, 1).toordinal() - EPOCH_ORDINAL) * DAY for year in (FIRST_YEAR, LAST_YEAR + 1))


@frozen
class OffsetChange:
    """An instant at which the wall clock jumps, by `jump` microseconds: forward into a gap's end, or back."""

    at: int
    jump: int


def micros(span: timedelta) -> int:
    """A length of time in whole microseconds, exactly."""
    return (span.days * 86_400 + span.seconds) * SECOND + span.microseconds


def exact_micros(amount: timedelta) -> int:
    """An amount of time in microseconds.

    Raises:
        FactsTypeError: It is no plain timedelta: pendulum's durations and intervals add up differently.
    """
    if type(amount) is not timedelta:
        raise FactsTypeError("amount", amount, "give a datetime.timedelta; pendulum's have as_timedelta()")
    return micros(amount)


def offset_at(zone: Timezone, wall: datetime) -> int:
    """The offset from UTC that a wall clock shows."""
    return micros(zone.utcoffset(wall) or timedelta(0))


def instant_of(zone: Timezone, wall: int) -> int:
    """The instant of a wall-clock time."""
    return wall - offset_at(zone, WALL_EPOCH + timedelta(microseconds=wall))


def midnight(day: date) -> int:
    """The wall-clock time at which a date begins."""
    return (day.toordinal() - EPOCH_ORDINAL) * DAY


def sane(instant: int, value: date) -> int:
    """The instant, if it lies in the years that calendars answer for.

    Raises:
        CalendarCoverageError: It does not.
    """
    if not EARLIEST <= instant < LATEST:
        raise CalendarCoverageError(
            "moment", value, f"give a moment from {FIRST_YEAR} to {LAST_YEAR}, and so its deadline"
        )
    return instant


def in_zone(zone: Timezone, instant: int) -> DateTime:
    """An instant as a pendulum moment; the second pass of a repeated hour keeps its `fold`."""
    local = (EPOCH + timedelta(microseconds=instant)).astimezone(zone)
    return DateTime(
        local.year,
        local.month,
        local.day,
        local.hour,
        local.minute,
        local.second,
        local.microsecond,
        tzinfo=zone,
        fold=local.fold,
    )


def offset_changes(zone: Timezone, start: int, end: int) -> list[OffsetChange]:
    """The instants in `[start, end)` at which the offset from UTC changes; no zone changes twice within a day."""

    def offset(instant: int) -> int:
        return offset_at(zone, (EPOCH + timedelta(microseconds=instant)).astimezone(zone))

    changes: list[OffsetChange] = []
    before, offset_before = start, offset(start)
    while before < end:
        after = min(before + DAY, end)
        offset_after = offset(after)
        if offset_after != offset_before:
            low, high = before, after
            while high - low > SECOND:
                middle = low + (high - low) // (2 * SECOND) * SECOND
                low, high = (middle, high) if offset(middle) == offset_before else (low, middle)
            changes.append(OffsetChange(high, offset_after - offset_before))
        before, offset_before = after, offset_after
    return changes
