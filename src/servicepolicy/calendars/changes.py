"""Dated changes to a calendar's hours, and the stretches of open time that come out."""

from __future__ import annotations

from datetime import date, datetime

from attrs import Attribute, field, frozen
from pendulum import DateTime

from servicepolicy.basis.checks import aware
from servicepolicy.basis.errors import CalendarError
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.calendars.days import a_date
from servicepolicy.calendars.hours import Interval, intervals, intervals_of

__all__ = ["AbsoluteClosure", "Closure", "HoursOn", "Span"]


@frozen
class HoursOn:
    """The hours of one date: instead of its usual ones, or on top of them.

    Attributes:
        day: The date, in the calendar's zone.
        hours: Its intervals, as values or as text such as `08:30-12:00`; an empty text is a day without hours.
    """

    day: date = field(validator=a_date)
    hours: tuple[Interval, ...] = field(converter=intervals_of, validator=intervals)


@frozen
class Closure:
    """Dates without hours, both ends included.

    What falls away are the hours that belong to these dates: an overnight interval of the evening before runs on, one
    that starts on the last date is gone to its end.

    Raises:
        CalendarError: It ends before it starts.
    """

    first: date = field(validator=a_date)
    last: date = field(validator=a_date)

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise CalendarError("last", self.last, f"give {self.first} or later")


def has_an_instant(_: object, attribute: Attribute[datetime], value: datetime) -> None:
    """Validate that a moment lies in the years that there are, in UTC too."""
    try:
        in_utc(value)
    except OverflowError:
        raise CalendarError(attribute.name, value, "give a moment from the year 1 to 9999 in UTC") from None


@frozen
class AbsoluteClosure(HoldsMoments):
    """A stretch of time, `[starts_at, ends_at)`, in which nothing is open, whatever the hours say.

    Raises:
        CalendarError: It does not end after it starts, or a bound lies beyond the years that there are.
        NaiveDatetimeError: A bound has no time zone.
    """

    starts_at: datetime = field(eq=instants, validator=[aware, has_an_instant])
    ends_at: datetime = field(eq=instants, validator=[aware, has_an_instant])

    def __attrs_post_init__(self) -> None:
        if in_utc(self.ends_at) <= in_utc(self.starts_at):
            raise CalendarError("ends_at", self.ends_at, f"give a moment after {self.starts_at.isoformat()}")


@frozen
class Span(HoldsMoments):
    """A stretch of open time, `[starts_at, ends_at)`, in the calendar's zone."""

    starts_at: DateTime = field(eq=instants)
    ends_at: DateTime = field(eq=instants)
