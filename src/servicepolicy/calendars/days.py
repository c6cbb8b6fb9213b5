"""Days off, make-up working days and festivals over an explicit range of dates."""

from __future__ import annotations

from collections.abc import Iterable, Sized
from datetime import MAXYEAR, MINYEAR, date, datetime
from typing import cast

from attrs import Attribute, evolve, field, frozen

from servicepolicy.basis.checks import a_plain_date, is_a, must_be
from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, CalendarTypeError
from servicepolicy.basis.words import Lang, Text
from servicepolicy.calendars.hours import Weekday

__all__ = ["DayCalendar", "Festival", "Notice"]

REMEDY = "the notice itself: days.with_notice(Notice(...))"


# Converters only change the container; what is no container at all, the validators refuse by the field's name.


def plain(days: Iterable[date]) -> frozenset[date]:
    """Dates as plain `datetime.date`: a subclass may compare in its own way."""
    try:
        return frozenset(date(day.year, day.month, day.day) if is_date(day) else day for day in days)
    except TypeError:
        return cast("frozenset[date]", days)


def weekdays(days: Iterable[Weekday]) -> frozenset[Weekday]:
    """Weekdays as a set."""
    try:
        return frozenset(days)
    except TypeError:
        return cast("frozenset[Weekday]", days)


def how_many(values: Sized) -> str:
    """A set of days in a `repr`: their number."""
    return f"<{len(values)}>"


def is_date(day: object) -> bool:
    """Whether the value is a date and no moment."""
    return isinstance(day, date) and not isinstance(day, datetime)


def dates(_: object, attribute: Attribute[frozenset[date]], value: frozenset[date]) -> None:
    """Validate a set of dates."""
    if not isinstance(value, frozenset):
        raise CalendarTypeError(attribute.name, value, "give dates in a row")
    wrong = [day for day in value if not is_date(day)]
    if wrong:
        raise CalendarTypeError(attribute.name, wrong[0], "give dates, not moments")


def days_of_a_week(_: object, attribute: Attribute[frozenset[Weekday]], value: object) -> None:
    """Validate a set of weekdays."""
    if not isinstance(value, frozenset) or not all(isinstance(day, Weekday) for day in value):
        raise CalendarTypeError(attribute.name, value, "give Weekday values, such as Weekday.SAT")


def a_date(_: object, attribute: Attribute[date], value: date) -> None:
    """Validate a date of a calendar."""
    if not is_date(value):
        raise CalendarTypeError(attribute.name, value, "give a datetime.date")


@frozen(order=True)
class Festival:
    """A statutory festival on its own day, whether or not that day is a weekend.

    Attributes:
        day: The day, in the calendar's zone.
        en: Its English name.
        zh: Its Chinese name.
    """

    day: date = field(validator=a_date)
    en: str = field(validator=is_a(str, wrong=CalendarTypeError))
    zh: str = field(validator=is_a(str, wrong=CalendarTypeError))

    def words(self, lang: Lang) -> str:
        """Its name in one language."""
        return Text(self.en, self.zh).words(lang)


def sorted_festivals(festivals: Iterable[Festival]) -> tuple[Festival, ...]:
    """Festivals by day."""
    try:
        return tuple(sorted(festivals))
    except TypeError:
        return cast("tuple[Festival, ...]", festivals)


def all_festivals(_: object, attribute: Attribute[tuple[Festival, ...]], value: object) -> None:
    """Validate a row of festivals."""
    if not isinstance(value, tuple) or not all(isinstance(one, Festival) for one in value):
        raise CalendarTypeError(attribute.name, value, "give Festival values")


@frozen(kw_only=True)
class Notice:
    """A published notice of one year's days off, laid over a calendar.

    Use it for the days between a notice's publication and the release that carries it, and for days of a region or a
    company. Days it does not name stay as they are.

    Attributes:
        year: The year the notice arranges. The year after the calendar's last one extends the calendar to its end.
        off: Days off; days of the year before are possible (New Year).
        makeup: Make-up working days on a weekend.
        festivals: Statutory festivals.
        source: Who published it.

    Raises:
        CalendarError: There is no such year; a day is both off and worked, or lies in neither the year nor the December
            before it.
    """

    year: int = field(validator=is_a(int, wrong=CalendarTypeError))
    off: frozenset[date] = field(default=frozenset(), converter=plain, validator=dates)
    makeup: frozenset[date] = field(default=frozenset(), converter=plain, validator=dates)
    festivals: tuple[Festival, ...] = field(default=(), converter=sorted_festivals, validator=all_festivals)
    source: str = field(default="notice", validator=is_a(str, wrong=CalendarTypeError))

    def __attrs_post_init__(self) -> None:
        if not MINYEAR <= self.year <= MAXYEAR:
            raise CalendarError("year", self.year, f"give a year from {MINYEAR} to {MAXYEAR}")
        for day in sorted(self.off & self.makeup):
            raise CalendarError("makeup", day, "give each day once: it is also in `off`")
        for day in sorted(self.off | self.makeup):
            if day.year != self.year and (day.year, day.month) != (self.year - 1, 12):
                name = "off" if day in self.off else "makeup"
                raise CalendarError(name, day, f"give days of {self.year}, or of the December before it")


@frozen(kw_only=True, cache_hash=True)
class DayCalendar:
    """Which days are off and which weekend days are worked, over an explicit range.

    Outside the range it refuses to answer: beyond the published notices nobody can tell.

    Attributes:
        first: The first day it knows.
        last: The last day it knows.
        off: Days off, whichever weekday they fall on.
        makeup: Make-up working days: weekend days that are worked.
        festivals: The statutory festivals, by day.
        weekend: The weekdays that are off when nothing else is said. In a `WorkingCalendar` the weekly hours say it.
        source: Where the days come from; errors name it.
        confirmed_through: The last day that a later notice cannot change any more.
        newer: Where a longer range may come from; errors say it.

    Raises:
        CalendarError: The range is empty, a day lies outside it, or is both off and worked.

    Example:
        >>> days = DayCalendar(first=date(2026, 1, 1), last=date(2026, 12, 31), off=[date(2026, 5, 1)])
        >>> days.is_working_day(date(2026, 5, 1)), days.is_working_day(date(2026, 5, 4))
        (False, True)
    """

    first: date = field(validator=a_date)
    last: date = field(validator=a_date)
    off: frozenset[date] = field(default=frozenset(), converter=plain, validator=dates, repr=how_many)
    makeup: frozenset[date] = field(default=frozenset(), converter=plain, validator=dates, repr=how_many)
    festivals: tuple[Festival, ...] = field(
        default=(), converter=sorted_festivals, validator=all_festivals, repr=how_many
    )
    weekend: frozenset[Weekday] = field(
        default=frozenset({Weekday.SAT, Weekday.SUN}), converter=weekdays, validator=days_of_a_week, repr=False
    )
    source: str = field(default="given", validator=is_a(str, wrong=CalendarTypeError))
    confirmed_through: date = field(validator=a_date)
    newer: str = field(default="", validator=is_a(str, wrong=CalendarTypeError), repr=False)

    @confirmed_through.default
    def _all_of_it(self) -> date:
        return self.last

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise CalendarError("last", self.last, f"give {self.first} or later")
        for day in sorted(self.off & self.makeup):
            raise CalendarError("makeup", day, "give each day once: it is also in `off`")
        for day in sorted(self.off | self.makeup):
            if not self.first <= day <= self.last:
                name = "off" if day in self.off else "makeup"
                raise CalendarError(name, day, f"give days from {self.first} to {self.last}")

    @property
    def has_makeup_days(self) -> bool:
        """Whether any weekend day is worked."""
        return bool(self.makeup)

    def listed(self) -> DayCalendar:
        """The calendar as plain values. A calendar that is only a name, as `china()`, looks its days up here."""
        return self

    def covers(self, day: date) -> bool:
        """Whether the day lies in the range."""
        known = self.listed()
        return known.first <= day <= known.last

    def is_working_day(self, day: date) -> bool:
        """Whether the day is worked in this calendar's own week.

        Raises:
            CalendarCoverageError: The day is outside the range.
            FactsTypeError: `day` is a moment, or no date.
        """
        known = self.listed()
        known.check(day)
        return day in known.makeup or (day not in known.off and Weekday.of(day) not in known.weekend)

    def festivals_on(self, day: date) -> tuple[Festival, ...]:
        """The statutory festivals on a day; two may fall together.

        Raises:
            CalendarCoverageError: The day is outside the range.
            FactsTypeError: `day` is a moment, or no date.
        """
        known = self.listed()
        known.check(day)
        return tuple(festival for festival in known.festivals if festival.day == day)

    def check(self, day: date) -> None:
        """Refuse a day outside the range.

        Raises:
            CalendarCoverageError: The day is outside the range.
            FactsTypeError: `day` is a moment, or no date.
        """
        known = self.listed()
        if not known.first <= a_plain_date(day, "day") <= known.last:
            raise known.outside("day", day)

    def outside(self, name: str, value: object) -> CalendarCoverageError:
        """The error that refuses a day, or a moment, outside the range."""
        known = f"from {self.first} to {self.last}, the range of {self.source}"
        return CalendarCoverageError(name, value, f"give a day {known}; or give {self.newer}{REMEDY}")

    def with_notice(self, notice: Notice) -> DayCalendar:
        """This calendar with a notice laid over it.

        Raises:
            CalendarError: The notice leaves a gap of years after the calendar, or arranges days before it.
            CalendarTypeError: It is no `Notice`.
        """
        must_be(notice, "notice", (Notice,), CalendarTypeError)
        known = self.listed()
        last = known.last
        if notice.year > last.year:
            if (last.year + 1, last.month, last.day) != (notice.year, 12, 31):
                raise CalendarError(
                    "year", notice.year, f"give the notices one after the other: days are known to {last}"
                )
            last = date(notice.year, 12, 31)
        named = notice.off | notice.makeup
        return evolve(
            known,
            last=last,
            off=(known.off - named) | notice.off,
            makeup=(known.makeup - named) | notice.makeup,
            festivals={*known.festivals, *notice.festivals},
            source=f"{known.source}, {notice.source} {notice.year}",
            confirmed_through=date(last.year, 12, 28) if last > known.last else known.confirmed_through,
        )
