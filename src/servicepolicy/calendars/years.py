"""The compiled years of one calendar, and the steps between them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from servicepolicy.basis.checks import a_moment, a_plain_date
from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.basis.moments import EPOCH
from servicepolicy.calendars.segments import Segments, both, merged
from servicepolicy.calendars.zone import (
    DAY,
    DAYS,
    FIRST_YEAR,
    LAST_YEAR,
    NO_TIME,
    in_zone,
    instant_of,
    midnight,
    year_of,
)

if TYPE_CHECKING:
    from pendulum import DateTime, Timezone

    from servicepolicy.calendars.working import WorkingCalendar
    from servicepolicy.calendars.year import Year

__all__ = ["Years"]

KEPT = 64
LONGEST = 100
FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
RESOLUTION = timedelta.resolution


class Years:
    """A bounded store of a calendar's years: each is compiled when it is first asked for.

    A year is published in one assignment, so that two threads may compile it twice but never see half of one.
    """

    __slots__ = ("_known", "calendar", "dates", "kept", "zone")

    def __init__(self, calendar: WorkingCalendar) -> None:
        self.calendar: WorkingCalendar = calendar
        self.zone: Timezone = calendar.timezone
        self.kept: dict[int, Year] = {}
        self.dates: dict[date, bool] = {}
        self._known: tuple[timedelta, timedelta] | None = None

    @property
    def known(self) -> tuple[timedelta, timedelta]:
        """The instants the calendar can speak of."""
        if self._known is None:
            self._known = known_range(self.calendar)
        return self._known

    def of(self, number: int) -> Year:
        """A year by its number.

        Raises:
            CalendarCoverageError: The calendar knows no moment of it.
        """
        year = self.kept.get(number)
        if year is None:
            starts, ends = (instant_of(self.zone, midnight(date(one, 1, 1))) for one in (number, number + 1))
            if ends <= self.known[0]:
                raise self.outside(ends - RESOLUTION)
            if starts >= self.known[1]:
                raise self.outside(starts)
            from servicepolicy.calendars.compiling import compile_year  # noqa: PLC0415 - only who asks pays

            year = compile_year(self.calendar, number, self.known)
            self.kept = dict([*self.kept.items(), (number, year)][-KEPT:])
        return year

    def after(self, year: Year, origin: Year) -> Year:
        """The next year, on a way that began in `origin`.

        Raises:
            CalendarCoverageError: The calendar does not know what comes next.
            CalendarError: The way is longer than 100 years.
        """
        if year.known_until < year.length:
            raise self.outside(year.start + year.known_until)
        if year.number - origin.number >= LONGEST:
            raise too_far()
        return self.of(year.number + 1)

    def before(self, year: Year, origin: Year) -> Year:
        """The year before, on a way that began in `origin`: the mirror of `after`."""
        if year.known_from > NO_TIME:
            raise self.outside(year.start + year.known_from - RESOLUTION)
        if origin.number - year.number >= LONGEST:
            raise too_far()
        return self.of(year.number - 1)

    def forward(self, year: Year, worked: timedelta) -> DateTime:
        """The earliest moment with so much open time between the start of a year and it, more than the year has."""
        origin, kept = year, self.kept
        while worked > year.total:
            worked -= year.total
            year = kept.get(year.number + 1) or self.after(year, origin)
        if year.number - origin.number > LONGEST:  # years that were kept have led past the check in `after`
            raise too_far()
        return year.moment_worked(worked)

    def back(self, year: Year, worked: timedelta) -> DateTime:
        """The latest moment with only so much open time, below none, between the start of a year and it."""
        origin = year
        while worked < NO_TIME:
            year = self.before(year, origin)
            worked += year.total
        return year.moment_worked_late(worked)

    def worked_before(self, moment: datetime, name: str) -> tuple[Year, timedelta]:
        """The year of a moment, and the open time from the start of that year to the moment.

        Raises:
            CalendarCoverageError: As `place`.
        """
        try:  # what is asked most often: a moment in the calendar's zone, in a year that is kept
            year = self.kept[moment.year] if moment.tzinfo is self.zone else None
        except (AttributeError, KeyError):
            year = None
        if year is not None and year.steady:
            position = datetime.__sub__(moment, year.anchor)
        else:
            year, position = self.place(moment, name)
        day = position.days
        time = position - DAYS[day]
        for opens, closes, closed in year.shapes[day].spans:
            if time < closes:
                return year, year.before[day] + ((time if time > opens else opens) - closed)  # noqa: FURB136 - max() is slow
        return year, year.before[day + 1]

    def total_between(self, first: int, last: int) -> timedelta:
        """The open time from the start of a year to that of another, negative if that is the earlier."""
        if first > last:
            return -self.total_between(last, first)
        kept, total = self.kept, NO_TIME
        for number in range(first, last):
            total += (kept.get(number) or self.of(number)).total
        return total

    def place(self, moment: object, name: str) -> tuple[Year, timedelta]:
        """The year of a moment and its position there. The very end of what the calendar knows still has one.

        Raises:
            CalendarCoverageError: The calendar does not know the moment.
            NaiveDatetimeError: It has no time zone.
            FactsTypeError: It is no datetime.
        """
        if isinstance(moment, datetime) and moment.tzinfo is self.zone:
            year = self.kept.get(moment.year)
            position = None if year is None else year.position(moment)
            if year is not None and position is not None:
                return year, position
        aware = a_moment(moment, name)
        return self.place_instant(datetime.__sub__(aware, EPOCH), name, aware)

    def place_instant(self, instant: timedelta, name: str, moment: date) -> tuple[Year, timedelta]:
        """The same by its instant: any zone, any year."""
        year = self.kept.get(moment.year)
        if year is None or not NO_TIME <= instant - year.start < year.length:
            known_from, known_until = self.known
            if not known_from <= instant <= known_until:
                raise self.outside(instant, name, moment)
            year = self.of(year_of(self.zone, min(instant, known_until - RESOLUTION)))
        position = instant - year.start
        if not year.known_from <= position <= year.known_until:
            raise self.outside(instant, name, moment)
        return year, position

    def place_before_end(self, moment: datetime) -> tuple[Year, timedelta]:
        """The same for a question about what comes after the moment."""
        year, position = self.place(moment, "moment")
        if position == year.known_until:
            raise self.outside(year.start + position, "moment", moment)
        return year, position

    def with_day(self, day: date) -> Year:
        """The year of a date that the calendar knows.

        Raises:
            CalendarCoverageError: The calendar does not know the date.
            FactsTypeError: It is a moment, or no date.
        """
        year = self.kept.get(day.year) if type(day) is date else None
        return year if year is not None and year.whole else self.with_day_at_an_end(a_plain_date(day, "day"))

    def is_working_day(self, day: date) -> bool:
        """Whether a date has hours; all dates of its year are then remembered, for as many years as are kept.

        Raises:
            CalendarCoverageError: The calendar does not know the date.
            FactsTypeError: It is a moment, or no date.
        """
        year = self.with_day(day)
        if year.whole:
            off = (
                date.fromordinal(year.first_ordinal + place) for place, works in enumerate(year.working) if not works
            )
            dates = {**dict.fromkeys(year.days, True), **dict.fromkeys(off, False)}
            self.dates = {**(self.dates if len(self.dates) < KEPT * 365 else {}), **dates}
        return year.working[day.toordinal() - year.first_ordinal] == 1

    def with_day_at_an_end(self, day: date) -> Year:
        """The same where the calendar may know only a part of the year."""
        if self.calendar.days is not None:
            self.calendar.days.check(day)
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise CalendarCoverageError("day", day, f"give a day from {FIRST_YEAR} to {LAST_YEAR}")
        if self.calendar.combined:
            for wall in (midnight(day), midnight(day + timedelta(days=1))):
                self.place_instant(instant_of(self.zone, wall), "day", day)
        return self.of(day.year)

    def open_time(self, start: timedelta, end: timedelta) -> Segments:
        """Open time between two instants that the calendar knows."""
        if start >= end:
            return []
        first, last = year_of(self.zone, start), year_of(self.zone, end - RESOLUTION)
        years = [self.of(number) for number in range(first, last + 1)]
        return both(merged(chain(*(year.open_time(start, end) for year in years))), [(start, end)])

    def outside(self, instant: timedelta, name: str = "moment", value: object = None) -> CalendarCoverageError:
        """The error that refuses an instant, in the words of the calendar that does not know it."""
        for _, other in self.calendar.combined:
            known_from, known_until = known_range(other)
            if not known_from <= instant < known_until:
                return Years(other).outside(instant, name, value)
        refused = in_zone(self.zone, instant) if value is None else value
        if self.calendar.days is None:
            return CalendarCoverageError(name, refused, f"give a moment from {FIRST_YEAR} to {LAST_YEAR}")
        return self.calendar.days.listed().outside(name, refused)


def known_range(calendar: WorkingCalendar) -> tuple[timedelta, timedelta]:
    """The instants a calendar can speak of, with all that it is combined with."""
    zone = calendar.timezone
    start = instant_of(zone, midnight(FIRST_DAY))
    end = instant_of(zone, midnight(LAST_DAY + DAY))
    if calendar.days is not None:
        days = calendar.days.listed()
        first = max(days.first, FIRST_DAY)
        start = max(start, instant_of(zone, midnight(first)), *night_before(calendar, first))
        end = min(end, instant_of(zone, midnight(min(days.last, LAST_DAY) + DAY)))
    for _, other in calendar.combined:
        known_from, known_until = known_range(other)
        start, end = max(start, known_from), min(end, known_until)
    return start, end


def night_before(calendar: WorkingCalendar, first: date) -> list[timedelta]:
    """When the hours of the day before the first known one may end: whether that day was off, nobody can say."""
    begins = midnight(first) - DAY
    return [instant_of(calendar.timezone, begins + interval.closes) for interval in chain(*calendar.hours.week)]


def too_far() -> CalendarError:
    """The error that ends a way without end."""
    return CalendarError("limit", f"over {LONGEST} years", "give a limit, and hours, that lead to a moment within them")
