"""Calendars: hours as people write them, and China's days off by their name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from attrs import frozen
from cattrs import Converter

from servicepolicy.basis.errors import CalendarError, ConversionError
from servicepolicy.calendars.china import china
from servicepolicy.calendars.days import DayCalendar, Notice
from servicepolicy.calendars.hours import Interval, WeeklyHours, parse_intervals
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.calendars.zone import zone_named
from servicepolicy.convert import records, texts
from servicepolicy.convert.forms import Reader, Writer, a_table, at_key, each, here

__all__ = ["a_week", "an_interval", "calendar_reader", "day_reader", "day_writer", "days_reader", "days_writer"]

T = TypeVar("T")

CHINA: Final = "china"
"""The name of `china()`: its days are those that the installed `holidays` knows, not those of the data."""
WEEK: Final = 'give a week as text, such as "Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00"'
DAY: Final = 'give the hours of a day as text, such as "08:30-12:00 13:00-17:30"'
INTERVAL: Final = 'give one interval as text, such as "08:30-12:00"'
DAYS: Final = (
    f'give "{CHINA}", "none" for no days off, or a table with `first`, `last` and `off`, or with `upon` and `notices`'
)
UPON: Final = "upon"
NOTICES: Final = "notices"


@frozen(kw_only=True)
class Noticed:
    """Days off in two parts: those that are known already, and the notices laid over them, one after the other."""

    upon: DayCalendar
    notices: tuple[Notice, ...]


def parsed(value: object, parse: Callable[[str], T], expected: str) -> T:
    """What a text says; all that is wrong with it is reported."""
    if not isinstance(value, str):
        raise ConversionError("", value, expected)
    try:
        return parse(value)
    except CalendarError as error:
        first, *others = (ConversionError("", one.value, one.expected) for one in error.problems)
        raise ConversionError("", first.value, first.expected, None, tuple(others)) from None


def a_week(value: object) -> WeeklyHours:
    """The hours of a week."""
    return parsed(value, WeeklyHours.parse, WEEK)


def an_interval(value: object) -> Interval:
    """One interval."""
    read = parsed(value, parse_intervals, INTERVAL)
    if len(read) != 1:
        raise ConversionError("", value, INTERVAL)
    return read[0]


def day_reader(_: object, __: Converter) -> Reader:
    """Read the intervals of a day: one text."""
    return lambda value: parsed(value, parse_intervals, DAY)


def day_writer(_: object, __: Converter) -> Writer:
    """Write the intervals of a day."""
    return lambda intervals: " ".join(map(str, intervals))


def calendar_reader(kind: type[WorkingCalendar], converter: Converter) -> Reader:
    """Read a calendar; its zone is looked up at once, so that it is reported beside what else is wrong."""
    return records.reader(kind, converter, zone=a_zone)


def a_zone(value: object, _: object) -> str:
    """The name of a zone that there is."""
    name = texts.a_text(value)
    try:
        zone_named(name)
    except CalendarError as error:
        raise here(error, value) from None
    return name


def days_reader(kind: type[DayCalendar], converter: Converter) -> Reader:
    """Read days off: by name, all of them, or notices upon others."""
    read_days, read_parts = records.reader(kind, converter), records.reader(Noticed, converter)

    def read(value: object) -> DayCalendar:
        if value == CHINA:
            return china()
        given = a_table(value, DAYS)
        days: DayCalendar = laid(read_parts(given)) if UPON in given else read_days(given)
        return days

    return read


def laid(parts: Noticed) -> DayCalendar:
    """The days off with each notice laid over them."""
    days = [parts.upon]

    def lay(notice: Any) -> None:  # noqa: ANN401 - a reader reads anything
        days.append(days[-1].with_notice(notice))

    at_key(lambda _: each(parts.notices, [lay] * len(parts.notices), Notice), None, NOTICES)
    return days[-1]


def days_writer(kind: type[DayCalendar], converter: Converter) -> Writer:
    """Write days off."""
    write = records.writer(kind, converter)
    return lambda days: CHINA if days == china() else write(days)
