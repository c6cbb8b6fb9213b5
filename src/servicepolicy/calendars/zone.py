"""A time zone's wall clock against UTC. An instant is the time elapsed since 1970 in UTC, a wall time since 1970 there.

A wall time inside a gap moves forward by the length of the gap; one that comes twice is the earlier instant, as
RFC 5545 has it. Both are what `fold=0` means to `zoneinfo`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TypeAlias

import pendulum
from pendulum import DateTime, Timezone

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, CalendarTypeError, FactsTypeError
from servicepolicy.basis.moments import EPOCH

__all__ = [
    "DAY",
    "DAYS",
    "FIRST_YEAR",
    "LAST_YEAR",
    "NO_TIME",
    "SECOND",
    "Offsets",
    "bounded",
    "exact",
    "in_range",
    "in_zone",
    "instant_of",
    "midnight",
    "offsets_between",
    "plain_stretches",
    "year_of",
    "zone_named",
]

Offsets: TypeAlias = list[tuple[timedelta, timedelta]]
"""Offsets from UTC, in order, each after the instant from which on it is in force."""

NO_TIME = timedelta(0)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
DAYS = tuple(timedelta(day) for day in range(369))
"""So many days; the longest year has 366, and one more if its zone has moved to the west."""
WALL_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a wall clock has no zone until it meets one
EPOCH_ORDINAL = EPOCH.toordinal()
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years that calendars answer for when no day calendar knows less."""
EARLIEST, LATEST = date(FIRST_YEAR, 1, 1) - EPOCH.date() - DAY, date(LAST_YEAR + 1, 1, 1) - EPOCH.date() + DAY
"""Their ends in UTC, with a day more: no zone is a day ahead or behind."""
ENDLESS = timedelta(days=500_000_000)
"""Far beyond what a calendar knows; sums of two such amounts are still amounts."""
OF_THE_MACHINE = ("Factory", "localtime", "posixrules")
"""Names that some machines have, and that mean another zone on each."""


def zone_named(name: str) -> Timezone:
    """The time zone of that IANA name."""
    if not isinstance(name, str):
        raise CalendarTypeError("zone", name, "give the name of a time zone, such as Asia/Shanghai")
    unknown = CalendarError("zone", name, "give a name of the IANA database, such as Asia/Shanghai")
    if name in OF_THE_MACHINE or name.startswith(("posix/", "right/")):
        raise unknown
    try:
        return pendulum.timezone(name)
    except (ValueError, LookupError, OSError):
        raise unknown from None


def exact(amount: timedelta) -> timedelta:
    """The amount, if it is a plain timedelta.

    Raises:
        FactsTypeError: It is not: pendulum's durations and intervals add up differently.
    """
    if type(amount) is not timedelta:
        raise FactsTypeError("amount", amount, "give a datetime.timedelta; pendulum's have as_timedelta()")
    return amount


def bounded(amount: timedelta) -> timedelta:
    """The amount, cut to what can be turned round and added to any instant."""
    return max(-ENDLESS, min(amount, ENDLESS))


def instant_of(zone: Timezone, wall: timedelta) -> timedelta:
    """The instant of a wall time."""
    return wall - (zone.utcoffset(WALL_EPOCH + wall) or NO_TIME)


def midnight(day: date) -> timedelta:
    """The wall time at which a date begins."""
    return timedelta(day.toordinal() - EPOCH_ORDINAL)


def in_zone(zone: Timezone, instant: timedelta) -> DateTime:
    """An instant as a pendulum moment; the second pass of a repeated hour keeps its `fold`."""
    local = (EPOCH + instant).astimezone(zone)
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


def in_range(zone: Timezone, instant: timedelta, value: date) -> DateTime:
    """The same, if its wall clock shows one of the years that calendars answer for.

    Raises:
        CalendarCoverageError: It does not.
    """
    if EARLIEST <= instant < LATEST:
        moment = in_zone(zone, instant)
        if FIRST_YEAR <= moment.year <= LAST_YEAR:
            return moment
    raise CalendarCoverageError("moment", value, f"give a moment from {FIRST_YEAR} to {LAST_YEAR}, and so its deadline")


def year_of(zone: Timezone, instant: timedelta) -> int:
    """The year of an instant. After a New Year's midnight that comes twice, the clock shows the old year again."""
    number = in_zone(zone, instant).year
    return number + (instant >= instant_of(zone, midnight(date(number + 1, 1, 1))))


def offset_at(zone: Timezone, instant: timedelta) -> timedelta:
    """The offset from UTC at an instant."""
    return zone.utcoffset((EPOCH + instant).astimezone(zone)) or NO_TIME


def offsets_between(zone: Timezone, start: timedelta, end: timedelta) -> Offsets:
    """The offsets from UTC between two instants.

    A look every three days is enough: no zone has ever changed twice within less than four.
    """
    offsets = [(start, offset_at(zone, start))]
    looks = (min(start + DAY * days, end) for days in range(0, (end - start).days + 3, 3))
    for before, look in pairwise(looks):
        if offset_at(zone, look) != offsets[-1][1]:
            change = change_between(zone, before, look)
            offsets.append((change, offset_at(zone, change)))
    return offsets


def change_between(zone: Timezone, before: timedelta, after: timedelta) -> timedelta:
    """The instant of the only change of the offset between two instants; all three are whole seconds."""
    offset = offset_at(zone, before)
    while after - before > SECOND:
        middle = before + (after - before) // SECOND // 2 * SECOND
        if offset_at(zone, middle) == offset:
            before = middle
        else:
            after = middle
    return after


def plain_stretches(
    offsets: Offsets, known: tuple[timedelta, timedelta]
) -> list[tuple[timedelta, timedelta, timedelta]]:
    """The stretches between two instants whose times on the wall clock come once, each with its offset from UTC.

    Left out are both passes of what a clock that is put back shows twice.
    """
    changes = [offsets[0], *offsets, (known[1], offsets[-1][1])]
    stretches = []
    for (_, before), (since, offset), (until, after) in zip(changes, changes[1:], changes[2:], strict=False):
        begins = max(known[0], since + max(before - offset, NO_TIME))
        ends = min(known[1], until - max(offset - after, NO_TIME))
        if begins < ends:
            stretches.append((begins, ends, offset))
    return stretches
