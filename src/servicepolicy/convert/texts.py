"""Single values and the texts that say them, exactly and in one way only.

Dates and times are written as ISO 8601 has them, moments as RFC 9557 has them, with the name of their zone:
`2026-03-06T16:00:00+08:00[Asia/Shanghai]`. Lengths of time are ISO 8601 durations in hours, minutes and seconds; days
are not written, because a day is not always 24 hours long. Amounts are texts, because a binary fraction is no amount.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import TypeVar
from zoneinfo import ZoneInfo

from pendulum import DateTime, FixedTimezone

from servicepolicy.basis.errors import CalendarError, ConversionError
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.zone import zone_named

__all__ = [
    "a_bool",
    "a_date",
    "a_decimal",
    "a_duration",
    "a_moment",
    "a_number",
    "a_text",
    "a_time",
    "date_text",
    "decimal_text",
    "duration_text",
    "moment_text",
    "time_text",
]

T = TypeVar("T", date, time, datetime)

AN_AMOUNT = re.compile(r"-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]{1,6})?", re.ASCII)
A_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
A_TIME = re.compile(r"\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?", re.ASCII)
A_MOMENT = re.compile(
    rf"(?P<wall>{A_DATE.pattern}T{A_TIME.pattern})"
    r"(?P<offset>Z|[+-]\d{2}:\d{2}(?::\d{2})?)?"
    r"(?:\[(?P<zone>[A-Za-z0-9_+/-]+)\])?",
    re.ASCII,
)
A_DURATION = re.compile(
    r"(?P<sign>-?)PT(?=\d)(?:(?P<hours>\d{1,11})H)?(?:(?P<minutes>\d{1,11})M)?"
    r"(?:(?P<seconds>\d{1,11})(?:\.(?P<micros>\d{1,6}))?S)?",
    re.ASCII,
)
MOMENT = 'give a moment with its offset and zone, such as "2026-03-06T16:00:00+08:00[Asia/Shanghai]"'
DURATION = 'give an ISO 8601 duration in hours, minutes and seconds, such as "PT24H" or "PT1H30M"'
AMOUNT = 'give a decimal number as text, such as "0.01", or a whole number'


def refused(value: object, expected: str) -> ConversionError:
    """What is wrong with a value; where it stands is added on the way up."""
    return ConversionError("", value, expected)


def a_bool(value: object) -> bool:
    """Yes or no; 1 is neither."""
    if not isinstance(value, bool):
        raise refused(value, "give true or false")
    return value


def a_number(value: object) -> int:
    """A whole number; 30.0 is none, and true is none either."""
    if type(value) is not int:
        raise refused(value, "give a whole number")
    return value


def a_text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise refused(value, "give a text")
    return value


def a_decimal(value: object) -> Decimal:
    """An exact number: its text, a whole number, or a Decimal of `parse_float`. A float has lost what was written."""
    if type(value) is int or (isinstance(value, Decimal) and value.is_finite()):
        return Decimal(value)
    if not isinstance(value, str) or not AN_AMOUNT.fullmatch(value):
        raise refused(value, AMOUNT)
    return Decimal(value)


def decimal_text(value: Decimal) -> str:
    """An exact number as text, its last zeros kept."""
    if not value.is_finite():
        raise refused(value, "give a finite number")
    return str(value)


def a_date(value: object) -> date:
    """A date: its text, or the date that TOML has read."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    return read(value, A_DATE, date.fromisoformat, 'give a date, such as "2026-03-06"')


def date_text(value: date) -> str:
    """A date as text."""
    return value.isoformat()


def a_time(value: object) -> time:
    """A time of day without zone: its text, or the time that TOML has read."""
    if isinstance(value, time) and value.tzinfo is None:
        return value
    return read(value, A_TIME, time.fromisoformat, 'give a time of day without zone, such as "17:30"')


def time_text(value: time) -> str:
    """A time of day as text."""
    return value.isoformat()


def read(value: object, form: re.Pattern[str], reader: Callable[[str], T], expected: str) -> T:
    """What a text of one form says, if there is such a thing: 30 February is written well and never comes."""
    if not isinstance(value, str) or not form.fullmatch(value):
        raise refused(value, expected)
    try:
        return reader(value)
    except ValueError as error:
        raise refused(value, f"{expected}: {error}") from None


def a_duration(value: object) -> timedelta:
    """A length of time, to the microsecond."""
    found = A_DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise refused(value, DURATION)
    hours, minutes, seconds = (int(found[name] or 0) for name in ("hours", "minutes", "seconds"))
    micros = int((found["micros"] or "").ljust(6, "0"))
    try:
        length = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=micros)
    except OverflowError:
        raise refused(value, f"{DURATION}; no length is that long") from None
    return -length if found["sign"] else length


def duration_text(value: timedelta) -> str:
    """A length of time as text: `PT24H`, `-PT1H30M`, `PT0S`."""
    if type(value) is not timedelta:
        raise refused(value, "give a datetime.timedelta; pendulum's have as_timedelta()")
    seconds, micros = divmod(abs(value) // timedelta(microseconds=1), 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{micros:06}".rstrip("0") if micros else ""
    parts = (f"{hours}H" if hours else "", f"{minutes}M" if minutes else "", f"{seconds}{fraction}S")
    written = "".join(parts if seconds or micros else parts[:2]) or "0S"
    return f"{'-' if value < timedelta(0) else ''}PT{written}"


def a_moment(value: object) -> DateTime:
    """A moment on the wall clock of its zone, in the pass of a repeated hour that its offset tells.

    A text without a zone's name is a moment at a fixed offset, as many machines write it.
    """
    if isinstance(value, datetime):  # TOML has read it
        value = moment_text(value)
    found = A_MOMENT.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise refused(value, MOMENT)
    if found["offset"] is None:
        raise refused(value, f"{MOMENT}: without an offset nobody knows which moment it is")
    wall = read(found["wall"], A_MOMENT, datetime.fromisoformat, MOMENT)
    offset = read(f"{found['wall']}{found['offset']}", A_MOMENT, datetime.fromisoformat, MOMENT).utcoffset()
    zone = zone_of(found["zone"] or ("UTC" if found["offset"] == "Z" else None), offset or timedelta(0))
    passes = [on_the_clock(wall, zone, fold) for fold in (0, 1)]
    for moment in passes:
        if moment.utcoffset() == offset:
            return within_reach(moment, value)
    raise refused(value, f"give the offset of that zone at that time, as in {moment_text(passes[0])}")


def within_reach(moment: DateTime, value: object) -> DateTime:
    """A moment that can be compared with any other."""
    try:
        in_utc(moment)
    except OverflowError:
        raise refused(value, "give a moment from the year 1 to 9999 in UTC") from None
    return moment


def zone_of(name: str | None, offset: timedelta) -> tzinfo:
    """The zone of that name; without a name, the fixed offset."""
    if name is None:
        return FixedTimezone(offset // timedelta(seconds=1))
    try:
        return zone_named(name)
    except CalendarError as error:
        raise refused(name, error.expected) from None


def on_the_clock(wall: datetime, zone: tzinfo, fold: int) -> DateTime:
    """A wall time in a zone, as it is, also where the clock skips or repeats it."""
    day, clock = wall.date(), wall.time()
    return DateTime(
        day.year,
        day.month,
        day.day,
        clock.hour,
        clock.minute,
        clock.second,
        clock.microsecond,
        tzinfo=zone,
        fold=fold,
    )


def moment_text(value: datetime) -> str:
    """A moment as text, with the name of its zone; one at a fixed offset has no name."""
    if value.utcoffset() is None:
        raise refused(value, MOMENT)
    written = datetime.isoformat(value)
    match value.tzinfo:
        case ZoneInfo(key=str() as name):
            return f"{written}[{name}]"
        case zone if zone is UTC:
            return f"{written}[UTC]"
        case timezone() | FixedTimezone():
            return written
        case _:
            raise refused(value, "give it a zone of zoneinfo or pendulum: this one has no name to write down")
