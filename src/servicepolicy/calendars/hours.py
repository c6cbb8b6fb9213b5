"""The hours of a week: intervals of wall-clock time on each weekday.

Intervals are half-open, `[opens, closes)`. One that closes before it opens runs overnight and belongs to the day it
starts on; 24:00 is the end of the day. A break is the time between two intervals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time, timedelta
from enum import Enum
from itertools import groupby, pairwise
from typing import cast

from attrs import Attribute, field, frozen

from servicepolicy.basis.errors import CalendarError, CalendarTypeError, ServicePolicyError, raise_all

__all__ = ["Interval", "Weekday", "WeeklyHours", "parse_intervals"]

A_DAY = timedelta(hours=24)
SIXTY = 60
CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?")
WRITE_HOURS = 'write hours as "08:30-12:00 13:00-17:30"'
WRITE_WEEK = 'write a week as "Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00"'
WRITE_DAYS = 'write days as "Mon-Fri" or "Sat,Sun", each day once'


class Weekday(Enum):
    """A day of the week, by name: libraries number them differently, so no number is taken."""

    MON = "Mon"
    TUE = "Tue"
    WED = "Wed"
    THU = "Thu"
    FRI = "Fri"
    SAT = "Sat"
    SUN = "Sun"

    @classmethod
    def of(cls, day: date) -> Weekday:
        """The weekday of a date."""
        return WEEK[day.weekday()]

    def __repr__(self) -> str:
        """As it could be written."""
        return f"Weekday.{self.name}"


WEEK = tuple(Weekday)


def since_midnight(value: time | timedelta) -> timedelta:
    """A time of day as wall-clock time since midnight."""
    if isinstance(value, time) and value.tzinfo is None:
        return timedelta(hours=value.hour, minutes=value.minute, seconds=value.second, microseconds=value.microsecond)
    if type(value) is timedelta:
        return value
    raise CalendarTypeError("hours", value, "give times without zone, or timedeltas since midnight")


@frozen(order=True)
class Interval:
    """A stretch of open time on the wall clock, `[opens, closes)`.

    Attributes:
        opens: A `time`, or the time since midnight of the day the interval belongs to, below 24 h.
        closes: A `time`, or the time since the same midnight. Before `opens` it means the next day, so that 22:00-06:00
            runs overnight and 08:00-00:00 to the end of the day.

    Raises:
        CalendarError: The interval has no length, starts past its day or lasts longer than a day.
        CalendarTypeError: A bound is neither a `time` without zone nor a `timedelta`.
    """

    opens: timedelta = field(converter=since_midnight)
    closes: timedelta = field(converter=since_midnight)

    def __attrs_post_init__(self) -> None:
        if not timedelta(0) <= self.opens < A_DAY:
            raise CalendarError("opens", clock(self.opens), "give a time from 00:00 to before 24:00")
        if self.opens == self.closes:
            raise CalendarError(
                "closes", clock(self.closes), "give an interval some length; a whole day is 00:00-24:00"
            )
        if timedelta(0) <= self.closes < self.opens:
            object.__setattr__(self, "closes", self.closes + A_DAY)
        if not self.opens < self.closes <= self.opens + A_DAY:
            raise CalendarError("closes", clock(self.closes), "give at most 24 hours after the opening")

    def __str__(self) -> str:
        """As it is written: 08:30-12:00, 22:00-06:00; a full day from 22:00 on is 22:00-46:00."""
        over = A_DAY if A_DAY < self.closes < self.opens + A_DAY else timedelta(0)
        return f"{clock(self.opens)}-{clock(self.closes - over)}"


def clock(since: timedelta) -> str:
    """Time since midnight as people write it: 08:30, 24:00, 08:30:15."""
    sign = "-" if since < timedelta(0) else ""
    minutes, seconds = divmod(abs(since).total_seconds(), 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{sign}{hours:02}:{minutes:02}" + (f":{seconds:09.6f}".rstrip("0").rstrip(".") if seconds else "")


def read_clock(text: str) -> timedelta | None:
    """A time of day from 00:00 to 24:00 or of the day after, to 48:00; None if the text is none."""
    match = CLOCK.fullmatch(text)
    if not match:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.group(1, 2, 3))
    micros = int((match[4] or "").ljust(6, "0"))
    since = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micros)
    return since if max(minutes, seconds) < SIXTY and since <= 2 * A_DAY else None


def read_interval(text: str) -> Interval | CalendarError:
    """One interval, or what is wrong with it. Only a full day from some hour on needs the hours of the day after."""
    bounds = [read_clock(part) for part in text.split("-")]
    match bounds:
        case [timedelta() as opens, timedelta() as closes] if closes <= A_DAY or closes == opens + A_DAY:
            try:
                return Interval(opens, closes)
            except CalendarError as error:
                return CalendarError("hours", text, error.expected)
        case _:
            return CalendarError("hours", text, WRITE_HOURS)


def parse_intervals(text: str) -> tuple[Interval, ...]:
    """Intervals of one day, separated by spaces; an empty text is a day without hours.

    Raises:
        CalendarError: What cannot be read, all of it at once.
    """
    read = [read_interval(part) for part in text.split()]
    raise_all([one for one in read if isinstance(one, CalendarError)])
    return tuple(one for one in read if isinstance(one, Interval))


def in_order(intervals: tuple[Interval, ...], name: str) -> list[CalendarError]:
    """What is wrong with the order of a day's intervals."""
    return [
        CalendarError(name, f"{before} {after}", "give intervals in order, without overlap")
        for before, after in pairwise(intervals)
        if after.opens < before.closes
    ]


def intervals_of(value: str | Iterable[Interval]) -> tuple[Interval, ...]:
    """A day's intervals, written or as values; the validator refuses what is neither, by the field's name."""
    if isinstance(value, str):
        return parse_intervals(value)
    try:
        return tuple(value)
    except TypeError:
        return cast("tuple[Interval, ...]", value)


def intervals(_: object, attribute: Attribute[tuple[Interval, ...]], value: object) -> None:
    """Validate a day's intervals."""
    if not isinstance(value, tuple) or not all(isinstance(one, Interval) for one in value):
        raise CalendarTypeError(attribute.name, value, "give Interval values, or a text such as 08:30-17:30")
    raise_all(in_order(value, attribute.name))


@frozen(kw_only=True, repr=False)
class WeeklyHours:
    """The open intervals of each weekday, on the wall clock of the calendar that holds them.

    Give each day's intervals as `Interval` values or as text, or read the whole week with `parse`.

    Raises:
        CalendarError: Intervals overlap or are out of order, an overnight interval runs into the next day's first, or
            no day has any hours.

    Example:
        >>> WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00").sat
        (Interval(opens=datetime.timedelta(seconds=32400), closes=datetime.timedelta(seconds=43200)),)
    """

    mon: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)
    tue: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)
    wed: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)
    thu: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)
    fri: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)
    sat: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)
    sun: tuple[Interval, ...] = field(default=(), converter=intervals_of, validator=intervals)

    def __attrs_post_init__(self) -> None:
        if not any(self.week):
            raise CalendarError(
                "hours", "", "give at least one day hours: a calendar that never opens has no deadlines"
            )
        raise_all(
            [
                CalendarError(
                    following.value.lower(),
                    str(tomorrow[0]),
                    f"give hours after {today[-1]} of {day.value}, which runs into them",
                )
                for (day, today), (following, tomorrow) in pairwise(
                    zip((*WEEK, WEEK[0]), (*self.week, self.mon), strict=True)
                )
                if today and tomorrow and today[-1].closes - A_DAY > tomorrow[0].opens
            ]
        )

    @classmethod
    def parse(cls, text: str) -> WeeklyHours:
        """Read a week such as `Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00`.

        Groups are separated by `;`. A group names its days (`Mon-Fri`, `Sat,Sun`) and then their intervals. 22:00-06:00
        runs overnight, 24:00 is the end of the day. Days that are not named have no hours.

        Raises:
            CalendarError: What cannot be read, all of it at once; or the hours cannot be (see the class).
            CalendarTypeError: It is no text.
        """
        if not isinstance(text, str):
            raise CalendarTypeError("hours", text, WRITE_WEEK)
        week: dict[str, tuple[Interval, ...]] = {}
        problems: list[ServicePolicyError] = []
        for group in filter(None, map(str.strip, text.split(";"))):
            days, hours = (*group.split(maxsplit=1), "")[:2]
            named = read_days(days)
            if not named or len(set(named)) < len(named) or any(day.value.lower() in week for day in named):
                problems.append(CalendarError("days", days, WRITE_DAYS))
            if not hours:
                problems.append(CalendarError("hours", group, WRITE_HOURS))
            try:
                read = parse_intervals(hours)
            except CalendarError as error:
                problems += error.problems
                continue
            problems += in_order(read, "hours")
            week |= dict.fromkeys((day.value.lower() for day in named), read)
        raise_all(problems)
        return cls(**week)

    @property
    def week(self) -> tuple[tuple[Interval, ...], ...]:
        """The intervals from Monday to Sunday."""
        return (self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun)

    def on(self, weekday: Weekday) -> tuple[Interval, ...]:
        """The intervals of one weekday.

        Raises:
            CalendarTypeError: It is no `Weekday`: libraries number the days differently.
        """
        if not isinstance(weekday, Weekday):
            raise CalendarTypeError("weekday", weekday, "give a Weekday, such as Weekday.MON")
        return self.week[WEEK.index(weekday)]

    def __str__(self) -> str:
        """The week as `parse` reads it."""
        runs = groupby(zip(WEEK, self.week, strict=True), key=lambda day: day[1])
        return "; ".join(
            " ".join([named([weekday for weekday, _ in run]), *map(str, hours)]) for hours, run in runs if hours
        )

    def __repr__(self) -> str:
        """The week as `parse` reads it."""
        return f"WeeklyHours.parse({str(self)!r})"


def named(run: list[Weekday]) -> str:
    """Days in a row, as `parse` reads them."""
    return run[0].value if len(run) == 1 else f"{run[0].value}-{run[-1].value}"


def read_days(text: str) -> list[Weekday]:
    """The days that a text such as `Mon-Wed,Sat` names, in its order; none if it cannot be read."""
    days: list[Weekday] = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        try:
            start, end = (WEEK.index(Weekday(name.capitalize())) for name in (first, last if dash else first))
        except ValueError:
            return []
        days += [WEEK[(start + step) % 7] for step in range((end - start) % 7 + 1)]
    return days
