"""Working time: a zone, the hours of a week, the days off and the changes of single dates, as one value."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import partial
from types import NoneType
from typing import Literal, TypeAlias

from attrs import Attribute, evolve, field, frozen
from pendulum import DateTime, Timezone

from servicepolicy.basis.checks import a_moment, a_plain_date, are_all, in_a_row, is_a, must_be
from servicepolicy.basis.errors import CalendarError, CalendarTypeError, FactsTypeError
from servicepolicy.basis.moments import EPOCH
from servicepolicy.calendars.changes import AbsoluteClosure, Closure, HoursOn, Span
from servicepolicy.calendars.days import DayCalendar
from servicepolicy.calendars.hours import Interval, Weekday, WeeklyHours, since_midnight
from servicepolicy.calendars.segments import Segments
from servicepolicy.calendars.years import Years
from servicepolicy.calendars.zone import NO_TIME, bounded, exact, in_range, in_zone, instant_of, midnight, zone_named

__all__ = ["Combine", "Edge", "WorkingCalendar"]

Edge: TypeAlias = Literal["close", "open"]
"""Where working time ends that is used up exactly at an edge: there, or where open time goes on."""

Combine: TypeAlias = Literal["&", "|"]
"""How a calendar is joined to another: open when both are, or when one is."""

REQUIRED = ("zone", "hours", "days")
OPTIONAL = ("makeup_as", "replaced", "added", "closures", "absolute_closures", "combined")


def known_edge(edge: str) -> None:
    """Refuse an edge that is neither."""
    if edge not in ("close", "open"):
        raise CalendarError("edge", edge, 'give "close" or "open"')


def joined(_: object, attribute: Attribute[tuple[tuple[Combine, WorkingCalendar], ...]], value: object) -> None:
    """Validate the calendars joined to one."""
    for row in value if isinstance(value, tuple) else (value,):
        match row:
            case ("&" | "|", WorkingCalendar()) if isinstance(row, tuple):
                continue
            case _:
                raise CalendarTypeError(attribute.name, row, "join calendars with & and |")


# A type checker takes the type of an argument from its converter, so each kind of change has its own.


def hours_in_a_row(values: Iterable[HoursOn]) -> tuple[HoursOn, ...]:
    """Convert any row of dates with hours to a tuple."""
    return in_a_row(values)


def closures_in_a_row(values: Iterable[Closure]) -> tuple[Closure, ...]:
    """Convert any row of closures to a tuple."""
    return in_a_row(values)


def absolute_closures_in_a_row(values: Iterable[AbsoluteClosure]) -> tuple[AbsoluteClosure, ...]:
    """Convert any row of absolute closures to a tuple."""
    return in_a_row(values)


@frozen(kw_only=True, cache_hash=True, repr=False)
class WorkingCalendar:
    """When work is done: working time that can be added, subtracted, measured and asked.

    A value: it compares and hashes by what it says, and pickles small. Each calendar year is compiled when it is first
    asked for and kept with the calendar, 64 years at most.

    Open time is half-open, `[opens, closes)`, on the wall clock of `zone`. A bound inside a gap of the wall clock moves
    forward by the gap, one inside a repeated hour is its first pass. Hours that run past midnight belong to the date
    they start on. Each kind of change overrules those before it: days off and make-up days, replaced hours, added
    hours, closures, absolute closures.

    Attributes:
        zone: The IANA name of its time zone; results are in this zone.
        hours: The hours of a week.
        days: Days off and make-up days. None says aloud that there are none; the calendar then answers from 1900 to
            2199, otherwise within the range of `days`.
        makeup_as: The weekday whose hours a make-up working day has. It must be said unless all weekdays that have
            hours have the same.
        replaced: Dates with hours of their own instead of the usual ones: half days, late openings.
        added: Hours on top of what a date has otherwise.
        closures: Dates that lose their hours.
        absolute_closures: Stretches of time in which nothing is open.
        combined: The calendars that `&` and `|` have joined to this one, in order, each to all that comes before it.

    Raises:
        CalendarError: The zone is unknown, make-up days have no hours, or a date's hours are replaced twice.
        CalendarTypeError: A part is of the wrong type.

    Example:
        >>> from pendulum import datetime
        >>> hours = WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30")
        >>> office = WorkingCalendar(zone="Asia/Shanghai", hours=hours, days=None)
        >>> office.add(datetime(2026, 3, 6, 16, tz="Asia/Shanghai"), timedelta(hours=4)).isoformat()
        '2026-03-09T11:00:00+08:00'
    """

    zone: str
    hours: WeeklyHours = field(validator=is_a(WeeklyHours, wrong=CalendarTypeError))
    days: DayCalendar | None = field(validator=is_a(DayCalendar, NoneType, wrong=CalendarTypeError))
    makeup_as: Weekday | None = field(default=None, validator=is_a(Weekday, NoneType, wrong=CalendarTypeError))
    replaced: tuple[HoursOn, ...] = field(
        default=(), converter=hours_in_a_row, validator=are_all(HoursOn, wrong=CalendarTypeError)
    )
    added: tuple[HoursOn, ...] = field(
        default=(), converter=hours_in_a_row, validator=are_all(HoursOn, wrong=CalendarTypeError)
    )
    closures: tuple[Closure, ...] = field(
        default=(), converter=closures_in_a_row, validator=are_all(Closure, wrong=CalendarTypeError)
    )
    absolute_closures: tuple[AbsoluteClosure, ...] = field(
        default=(), converter=absolute_closures_in_a_row, validator=are_all(AbsoluteClosure, wrong=CalendarTypeError)
    )
    combined: tuple[tuple[Combine, WorkingCalendar], ...] = field(default=(), validator=joined)
    timezone: Timezone = field(init=False, eq=False)
    _years: Years = field(init=False, eq=False)

    @timezone.default
    def _timezone(self) -> Timezone:
        return zone_named(self.zone)

    @_years.default
    def _nothing_compiled(self) -> Years:
        return Years(self)

    def __attrs_post_init__(self) -> None:
        dates = [change.day for change in self.replaced]
        for day in dates:
            if dates.count(day) > 1:
                raise CalendarError("replaced", day, "give each date's hours once")
        if self.days is not None and self.days.has_makeup_days and not self.makeup_hours:
            raise CalendarError("makeup_as", self.makeup_as, "say which weekday's hours a make-up working day has")

    @property
    def makeup_hours(self) -> tuple[Interval, ...]:
        """The intervals of a make-up working day; none if nobody gave them."""
        if self.makeup_as is not None:
            return self.hours.on(self.makeup_as)
        alike = {hours for hours in self.hours.week if hours}
        return alike.pop() if len(alike) == 1 else ()

    def add(self, start: datetime, amount: timedelta, *, edge: Edge = "close") -> DateTime:
        """The moment at which so much working time has passed since `start`.

        A start outside open time counts from the next opening; no time at all stays where it is. A negative amount goes
        back, as `subtract`.

        Args:
            start: Any aware moment, in any zone.
            amount: The working time.
            edge: Where time ends that is used up exactly at a closing: at the "close", or at the next "open".

        Returns:
            The moment in the calendar's zone, exact to the microsecond.

        Raises:
            CalendarCoverageError: The way leads beyond the days the calendar knows.
            CalendarError: It leads further than 100 years, or `edge` is neither.
            NaiveDatetimeError: `start` has no time zone.
            FactsTypeError: An argument is of the wrong type.
        """
        year, worked = self._years.worked_before(start, "start")
        try:
            worked += amount if type(amount) is timedelta else exact(amount)
        except OverflowError:  # no calendar goes that far, so it makes no difference where the way begins
            worked = amount
        if amount > NO_TIME:
            moment = year.moment_worked(worked) if worked <= year.total else self._years.forward(year, worked)
        elif amount:
            moment = self._years.back(year, worked)
        else:
            year, position = self._years.place(start, "start")
            moment = year.moment(position)
        if edge == "close":
            return moment
        known_edge(edge)
        if not amount:
            return moment
        return self.next_open(moment) if amount > NO_TIME else self.previous_close(moment)

    def subtract(self, start: datetime, amount: timedelta, *, edge: Edge = "close") -> DateTime:
        """The moment from which so much working time passes until `start`: the mirror of `add`.

        An amount used up exactly at an opening ends there, or with `edge="open"` at the closing before it.

        Raises:
            CalendarError: As `add`.
        """
        return self.add(start, -bounded(exact(amount)), edge=edge)

    def between(self, start: datetime, end: datetime) -> timedelta:
        """The working time from one moment to another, negative if the second is the earlier.

        Raises:
            CalendarCoverageError: The stretch leads beyond the days the calendar knows.
            NaiveDatetimeError: A moment has no time zone.
        """
        first, before = self._years.worked_before(start, "start")
        last, worked = self._years.worked_before(end, "end")
        if first is last:
            return worked - before
        return worked - before + self._years.total_between(first.number, last.number)

    def is_open(self, moment: datetime) -> bool:
        """Whether the calendar is open at a moment: from an opening on, until before the closing.

        Raises:
            CalendarCoverageError: The calendar does not know that day.
            NaiveDatetimeError: The moment has no time zone.
        """
        year, position = self._years.place_before_end(moment)
        return year.is_open(position)

    def next_open(self, moment: datetime) -> DateTime:
        """The first open moment from this one on: the moment itself when the calendar is open.

        Raises:
            CalendarCoverageError: The way leads beyond the days the calendar knows.
            CalendarError: The calendar does not open within 100 years.
            NaiveDatetimeError: The moment has no time zone.
        """
        year, worked = self._years.worked_before(moment, "moment")
        origin = year
        if worked == year.total:  # at the end of what the calendar knows, nobody can say what comes next
            self._years.place_before_end(moment)
        while worked == year.total:
            year, worked = self._years.after(year, origin), NO_TIME
        return year.moment_worked_late(worked)

    def previous_close(self, moment: datetime) -> DateTime:
        """The last moment up to this one that ends open time: the moment itself when it was open just before.

        Raises:
            CalendarError: As `next_open`.
        """
        year, worked = self._years.worked_before(moment, "moment")
        origin = year
        while not worked:
            year = self._years.before(year, origin)
            worked = year.total
        return year.moment_worked(worked)

    def intervals(self, start: datetime, end: datetime) -> tuple[Span, ...]:
        """The stretches of open time from `start` until `end`, cut off at both.

        Raises:
            CalendarCoverageError: The stretch leads beyond the days the calendar knows.
            CalendarError: It ends before it starts.
            NaiveDatetimeError: A moment has no time zone.
        """
        (first, start_at), (last, end_at) = self._years.place(start, "start"), self._years.place(end, "end")
        bounds = first.start + start_at, last.start + end_at
        if bounds[1] < bounds[0]:
            raise CalendarError("end", end, f"give {start.isoformat()} or later")
        zone = self.timezone
        return tuple(Span(in_zone(zone, opens), in_zone(zone, closes)) for opens, closes in self.open_time(*bounds))

    @property
    def years(self) -> Years:
        """The calendar year by year, as it is compiled for look-up: what the columns are made of."""
        return self._years

    def open_time(self, start: timedelta, end: timedelta) -> Segments:
        """Open time between two instants that the calendar knows, as time elapsed since 1970 in UTC."""
        return self._years.open_time(start, end)

    def known(self) -> tuple[timedelta, timedelta]:
        """The first instant this calendar can speak of, and the first beyond, as time elapsed since 1970 in UTC."""
        return self._years.known

    def is_working_day(self, day: date) -> bool:
        """Whether a date has hours of its own, after all changes; of joined calendars, whether it has open time.

        Raises:
            CalendarCoverageError: The calendar does not know that day.
            FactsTypeError: `day` is a moment, or no date.
        """
        try:
            return self._years.dates[day]
        except (KeyError, TypeError):  # not asked before, or no date
            return self._years.is_working_day(day)

    def add_working_days(self, day: date, count: int) -> date:
        """The n-th working day after a date, or before it if `count` is negative; 0 is the date itself.

        Raises:
            CalendarCoverageError: The way leads beyond the days the calendar knows.
            CalendarError: It leads further than 100 years.
            FactsTypeError: `day` is a moment or no date, or `count` is no whole number.
        """
        must_be(count, "count", (int,), FactsTypeError)
        year = origin = self._years.with_day(day)
        if count == 0:
            return day
        if count > 0:
            place = bisect_right(year.days, day) + count - 1
            while place >= len(year.days):
                place -= len(year.days)
                year = self._years.after(year, origin)
        else:
            place = bisect_left(year.days, day) + count
            while place < 0:
                year = self._years.before(year, origin)
                place += len(year.days)
        return year.days[place]

    def opening(self, day: date) -> DateTime:
        """The moment at which a working day's own hours begin.

        Raises:
            CalendarCoverageError: The calendar does not know that day.
            CalendarError: The day is no working day.
            FactsTypeError: `day` is a moment, or no date.
        """
        if not self.is_working_day(day):
            raise CalendarError("day", day, "give a working day: this one has no hours")
        year = self._years.with_day(day)
        return year.opening(day)

    def local(self, moment: datetime) -> DateTime:
        """A moment on this calendar's wall clock.

        Raises:
            CalendarCoverageError: It lies outside 1900 to 2199.
            NaiveDatetimeError: It has no time zone.
        """
        return in_range(self.timezone, datetime.__sub__(a_moment(moment, "start"), EPOCH), moment)

    def elapse(self, start: datetime, amount: timedelta) -> DateTime:
        """The moment so much time on the clock after another, working or not, in this calendar's zone.

        Raises:
            CalendarCoverageError: The result lies outside 1900 to 2199.
            NaiveDatetimeError: `start` has no time zone.
            FactsTypeError: An argument is of the wrong type.
        """
        begins = datetime.__sub__(a_moment(start, "start"), EPOCH)
        return in_range(self.timezone, begins + bounded(exact(amount)), start)

    def at(self, day: date, clock: time) -> DateTime:
        """The moment of a date and a time of day on this calendar's wall clock.

        A time that the day skips moves forward by the gap; one that comes twice is its first pass.

        Raises:
            CalendarCoverageError: The date lies outside 1900 to 2199.
            FactsTypeError: `day` is a moment, or no date.
        """
        wall = midnight(a_plain_date(day, "day")) + since_midnight(clock)
        return in_range(self.timezone, instant_of(self.timezone, wall), day)

    def __and__(self, other: WorkingCalendar) -> WorkingCalendar:
        """Open when both are, by instants, in this calendar's zone; a working day is one with open time."""
        return self._joined("&", other)

    def __or__(self, other: WorkingCalendar) -> WorkingCalendar:
        """Open when one of them is, by instants, in this calendar's zone; a working day is one with open time."""
        return self._joined("|", other)

    def __repr__(self) -> str:
        """What was said, as it could be written."""
        said = [f"zone={self.zone!r}", f"hours={self.hours!r}", f"days={self.days!r}"]
        said += [f"{name}={getattr(self, name)!r}" for name in OPTIONAL if getattr(self, name)]
        return f"WorkingCalendar({', '.join(said)})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle what was said, without the compiled years."""
        return partial(WorkingCalendar, **{name: getattr(self, name) for name in (*REQUIRED, *OPTIONAL)}), ()

    def _joined(self, combine: Combine, other: WorkingCalendar) -> WorkingCalendar:
        if not isinstance(other, WorkingCalendar):
            return NotImplemented
        return evolve(self, combined=(*self.combined, (combine, other)))
