"""China's days off, as the State Council's yearly notices arrange them.

The notices come from the `holidays` package; this is the only module that imports it, and only when a day is first
looked up. The `holidays` object itself is never kept: it grows while it is read and answers for years that have no
notice yet. What is kept is one frozen `DayCalendar` for the process.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import chain, count, groupby, takewhile
from operator import attrgetter
from typing import NamedTuple

from servicepolicy.calendars.days import DayCalendar, Festival

__all__ = ["china"]

FIRST_YEAR = 2004
"""Checked day by day against a second source from here on; earlier years are in `holidays`, unchecked."""

AT_ONCE = 12
"""Years read in one go: `holidays` takes as long to begin as for the days of several."""

DAY = timedelta(days=1)
FRIDAY = 4
LAST_SURE = (12, 28)
"""Six notices have changed the days after 28 December of the year before them."""

ENGLISH = {
    "元旦": "New Year's Day",
    "农历除夕": "Chinese New Year's Eve",
    "春节": "Spring Festival",
    "清明节": "Tomb-Sweeping Day",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
}


def china() -> DayCalendar:
    """China's days off, make-up working days and statutory festivals.

    The value is only a name until a day is looked up: building, comparing, hashing and pickling it imports nothing. It
    answers from 2004-01-01 to the end of the last year whose notice the installed `holidays` knows, and raises
    `CalendarCoverageError` outside. Days off are whole blocks: the notice's days and the weekend that adjoins them,
    which matters to those who work on weekends.

    Example:
        >>> china().is_working_day(date(2026, 10, 1)), china().is_working_day(date(2026, 10, 10))
        (False, True)
    """
    return ChinaDays()


class ChinaDays(DayCalendar):
    """What `china()` returns: a `DayCalendar` whose fields are looked up when they are asked for."""

    __slots__ = ()

    def __init__(self) -> None:
        """Hold nothing: the name is enough."""

    def __getattr__(self, name: str) -> object:
        """A field of the published days."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(published(), name)

    @property
    def has_makeup_days(self) -> bool:
        return True

    def listed(self) -> DayCalendar:
        return published()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ChinaDays)

    def __hash__(self) -> int:
        return hash(ChinaDays)

    def __repr__(self) -> str:
        return "china()"

    def __reduce__(self) -> tuple[object, ...]:
        return china, ()


@cache
def published() -> DayCalendar:
    """The days of all published notices, read from `holidays` once."""
    from importlib.metadata import version  # noqa: PLC0415 - slow to import

    years = chain.from_iterable(map(read, count(FIRST_YEAR, AT_ONCE)))
    with_notice = list(takewhile(attrgetter("makeup"), years))
    off = {day for one in with_notice for day in one.named}
    makeup = {day for one in with_notice for day in one.makeup}
    names = ((day, zh) for one in with_notice for day, names in one.named.items() for zh in names)
    first, last = date(FIRST_YEAR, 1, 1), date(with_notice[-1].year, 12, 31)
    return DayCalendar(
        first=first,
        last=last,
        off={day for day in whole_blocks(off, makeup) if first <= day <= last},
        makeup=makeup,
        festivals=[Festival(day, ENGLISH[zh], zh) for day, zh in names if zh in ENGLISH],
        source=f"holidays {version('holidays')}",
        confirmed_through=date(last.year, *LAST_SURE),
        newer="a newer `holidays` release, or ",
    )


class Arranged(NamedTuple):
    """One year of `holidays`: its named days off with their names, and its make-up working days.

    Every year with a notice has make-up days, no year without one has any.
    """

    year: int
    named: dict[date, list[str]]
    makeup: set[date]


def read(first: int) -> Iterator[Arranged]:
    """Some years of `holidays`, from one on."""
    import holidays  # noqa: PLC0415 - here alone, so that only those who look a day up pay for it

    asked = range(first, first + AT_ONCE)
    source = holidays.country_holidays("CN", years=asked, expand=False, language="zh_CN")
    named = {date(day.year, day.month, day.day): names.split("; ") for day, names in sorted(source.items())}
    makeup = {date(day.year, day.month, day.day) for day in source.weekend_workdays}
    for year, days in groupby(named, key=attrgetter("year")):
        yield Arranged(year, {day: named[day] for day in days}, {day for day in makeup if day.year == year})


def whole_blocks(off: set[date], makeup: set[date]) -> set[date]:
    """The days off with the weekend days that adjoin them: `holidays` lists only the days it names."""

    def resting(day: date) -> bool:
        return day in blocks or (day.weekday() > FRIDAY and day not in makeup)

    blocks = set(off)
    for day in off:
        for step in (DAY, -DAY):
            beside = day + step
            while beside not in blocks and resting(beside):
                blocks.add(beside)
                beside += step
    return blocks
