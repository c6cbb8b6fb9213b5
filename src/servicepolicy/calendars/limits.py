"""Limits: how long until a deadline, each kind of time a type of its own.

Every limit turns a start into a moment with `limit.after(start, calendar)`, in the calendar's zone. They are types,
because four hours of working time, four hours on the clock and four working days are not numbers of one unit.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from attrs import Attribute, field, frozen
from pendulum import DateTime

from servicepolicy.basis.checks import is_a
from servicepolicy.basis.errors import CalendarTypeError, TermsError, TermsTypeError
from servicepolicy.basis.words import Lang, Text, Worded, span
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.calendars.working import Edge, WorkingCalendar

__all__ = ["CENTURY", "LIMITS", "CalendarDays", "Elapsed", "Limit", "Months", "StartTime", "WorkingDays", "WorkingTime"]

CENTURY = timedelta(days=36525)
ONE_DAY = timedelta(days=1)


def length(_: object, attribute: Attribute[timedelta], value: timedelta) -> None:
    """Validate a length of time that can be a limit."""
    if type(value) is not timedelta:
        raise TermsTypeError(attribute.name, value, "give a datetime.timedelta; pendulum's have as_timedelta()")
    if not timedelta(0) <= value <= CENTURY:
        raise TermsError(attribute.name, value, "give a length from none to 100 years")


def number_up_to(most: int) -> Callable[[object, Attribute[int], int], None]:
    """Validate a whole number that can be a limit."""

    def check(_: object, attribute: Attribute[int], value: int) -> None:
        if type(value) is not int:
            raise TermsTypeError(attribute.name, value, "give a whole number")
        if not 0 <= value <= most:
            raise TermsError(attribute.name, value, f"give a number from 0 to {most}, which is 100 years")

    return check


def asked(calendar: WorkingCalendar) -> WorkingCalendar:
    """The calendar a limit asks, if it is one."""
    if not isinstance(calendar, WorkingCalendar):
        raise CalendarTypeError("calendar", calendar, "give a WorkingCalendar")
    return calendar


@frozen
class Elapsed:
    """A length of time on the clock: nights and days off count.

    Attributes:
        length: From none to 100 years.

    Raises:
        TermsError: The length is negative or over 100 years.
        TermsTypeError: It is no plain timedelta.
    """

    length: timedelta = field(validator=length)

    def after(self, start: datetime, calendar: WorkingCalendar) -> DateTime:
        """The moment so long after the start, exactly, across changes of the clock too.

        Raises:
            CalendarCoverageError: The start or the deadline lies outside 1900 to 2199.
            NaiveDatetimeError: `start` has no time zone.
        """
        return asked(calendar).elapse(start, self.length)

    def words(self, lang: Lang) -> str:
        """The limit in one language."""
        return span(self.length, lang)


@frozen
class WorkingTime:
    """A length of working time: only the time the calendar is open counts.

    Attributes:
        length: From none to 100 years.
        edge: Where time ends that is used up exactly at a closing: at the "close", or at the next "open".

    Raises:
        TermsError: The length is negative or over 100 years, or `edge` is neither.
        TermsTypeError: The length is no plain timedelta.
    """

    length: timedelta = field(validator=length)
    edge: Edge = field(default="close", kw_only=True)

    @edge.validator
    def _known(self, _: object, value: str) -> None:
        if value not in ("close", "open"):
            raise TermsError("edge", value, 'give "close" or "open"')

    def after(self, start: datetime, calendar: WorkingCalendar) -> DateTime:
        """The moment at which the calendar has been open so long since the start.

        Raises:
            CalendarCoverageError: The way leads beyond the days the calendar knows.
            NaiveDatetimeError: `start` has no time zone.
        """
        return asked(calendar).add(start, self.length, edge=self.edge)

    def words(self, lang: Lang) -> str:
        """The limit in one language."""
        return WORKING_TIME.words(lang).format(length=span(self.length, lang))


class StartTime(Worded):
    """What becomes of the time of day of a start outside hours."""

    KEEP = "keeps its time of day", "保留原时刻"
    OPENING = "counts from the opening", "自上班时刻起算"


@frozen
class WorkingDays:
    """The n-th working day after the start, at the start's time of day.

    First day zero is found: the day of the start; but a start at or after the cut-off of a working day belongs to the
    working day after it. The limit ends on the `count`-th working day after day zero. A start on a day off has that day
    as its day zero, so that the next working day is the first; or, with `from_next_working_day`, it is treated like a
    start at the same time on the next working day, cut-off and all.

    Attributes:
        count: Working days, from 0 to 36525.
        cut_off: The time of day from which a start belongs to the next working day; None if no time is too late.
        late: What a start at or after the cut-off does.
        early: What a start before its day's opening does.
        day_off: What a start on a day off does.
        from_next_working_day: Whether a start on a day off belongs to the next working day.

    Raises:
        TermsError: The count is out of range, or the cut-off has a zone.
        TermsTypeError: A field is of the wrong type.
    """

    count: int = field(validator=number_up_to(CENTURY.days))
    cut_off: time | None = field(default=None, kw_only=True)
    late: StartTime = field(default=StartTime.OPENING, kw_only=True, validator=is_a(StartTime, wrong=TermsTypeError))
    early: StartTime = field(default=StartTime.KEEP, kw_only=True, validator=is_a(StartTime, wrong=TermsTypeError))
    day_off: StartTime = field(default=StartTime.KEEP, kw_only=True, validator=is_a(StartTime, wrong=TermsTypeError))
    from_next_working_day: bool = field(default=False, kw_only=True, validator=is_a(bool, wrong=TermsTypeError))

    @cut_off.validator
    def _plain(self, _: object, value: object) -> None:
        if value is not None and (not isinstance(value, time) or value.tzinfo is not None):
            raise TermsTypeError("cut_off", value, "give a time without zone: the calendar has one")

    def after(self, start: datetime, calendar: WorkingCalendar) -> DateTime:
        """The deadline, on the wall clock of the calendar's zone.

        Raises:
            CalendarCoverageError: The way leads beyond the days the calendar knows.
            NaiveDatetimeError: `start` has no time zone.
        """
        local = asked(calendar).local(start)
        day, clock = self.day_zero(datetime.date(local), datetime.time(local), calendar)
        return on_wall_clock(calendar.add_working_days(day, self.count), clock, local, calendar)

    def day_zero(self, day: date, clock: time, calendar: WorkingCalendar) -> tuple[date, time]:
        """The day from which a start counts, and the time of day it counts with."""
        if not calendar.is_working_day(day):
            if not self.from_next_working_day and not self.count:  # a move to an opening could lead before the start
                return day, clock
            next_day = calendar.add_working_days(day, 1)
            clock = opening_time(next_day, calendar) if self.day_off is StartTime.OPENING else clock
            if not self.from_next_working_day:
                return day, clock
            day = next_day
        if self.cut_off is not None and clock >= self.cut_off:
            day = calendar.add_working_days(day, 1)
            return day, opening_time(day, calendar) if self.late is StartTime.OPENING else clock
        if self.early is StartTime.OPENING:
            return day, max(clock, opening_time(day, calendar))
        return day, clock

    def words(self, lang: Lang) -> str:
        """The limit in one language."""
        return counted(WORKING_DAYS, self.count, lang)


def opening_time(day: date, calendar: WorkingCalendar) -> time:
    """The time of day at which a working day opens."""
    return datetime.time(calendar.opening(day))


def on_wall_clock(day: date, clock: time, start: DateTime, calendar: WorkingCalendar) -> DateTime:
    """A date and time of day as a moment; the start itself, if it shows them: its hour may come twice."""
    if (day, clock) == (datetime.date(start), datetime.time(start)):
        return start
    return calendar.at(day, clock)


@frozen
class CalendarDays:
    """A number of days on the calendar: the same time of day so many dates later.

    Attributes:
        count: Days, from 0 to 36525.

    Raises:
        TermsError: The count is out of range.
        TermsTypeError: It is no whole number.
    """

    count: int = field(validator=number_up_to(CENTURY.days))

    def after(self, start: datetime, calendar: WorkingCalendar) -> DateTime:
        """The deadline, on the wall clock of the calendar's zone.

        Raises:
            CalendarCoverageError: The start or the deadline lies outside 1900 to 2199.
            NaiveDatetimeError: `start` has no time zone.
        """
        local = asked(calendar).local(start)
        return on_wall_clock(datetime.date(local) + self.count * ONE_DAY, datetime.time(local), local, calendar)

    def words(self, lang: Lang) -> str:
        """The limit in one language."""
        return counted(CALENDAR_DAYS, self.count, lang)


@frozen
class Months:
    """A number of calendar months: the same day and time so many months later, or the month's last day.

    Attributes:
        count: Months, from 0 to 1200.

    Raises:
        TermsError: The count is out of range.
        TermsTypeError: It is no whole number.
    """

    count: int = field(validator=number_up_to(1200))

    def after(self, start: datetime, calendar: WorkingCalendar) -> DateTime:
        """The deadline, on the wall clock of the calendar's zone.

        Raises:
            CalendarCoverageError: The start or the deadline lies outside 1900 to 2199.
            NaiveDatetimeError: `start` has no time zone.
        """
        local = asked(calendar).local(start)
        return on_wall_clock(months_after(datetime.date(local), self.count), datetime.time(local), local, calendar)

    def words(self, lang: Lang) -> str:
        """The limit in one language."""
        return counted(MONTHS, self.count, lang)


Limit: TypeAlias = Elapsed | WorkingTime | WorkingDays | CalendarDays | Months
"""Any limit; all have `after(start, calendar)` and `words(lang)`."""

LIMITS = (Elapsed, WorkingTime, WorkingDays, CalendarDays, Months)

WORKING_TIME = Text(en="{length} of working time", zh="{length}工作时间")
WORKING_DAYS = Text(en="{count} working day{s}", zh="{count}个工作日")
CALENDAR_DAYS = Text(en="{count} calendar day{s}", zh="{count}个自然日")
MONTHS = Text(en="{count} month{s}", zh="{count}个月")


def counted(unit: Text, count: int, lang: Lang) -> str:
    """A count with its unit."""
    return unit.words(lang).format(count=count, s="" if count == 1 else "s")
