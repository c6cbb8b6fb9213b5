"""Flights out of New York in 2013 as stand-in clock times: when one had to be there, and when one was."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import groupby
from zoneinfo import ZoneInfo

from attrs import frozen

from servicepolicy.calendars import WeeklyHours, WorkingCalendar
from servicepolicy.rules.money.lateness import Month, Shift
from tests.real.data import rows

NEW_YORK = ZoneInfo("America/New_York")
EVERY_DAY = WorkingCalendar(zone=NEW_YORK.key, hours=WeeklyHours.parse("Mon-Sun 08:30-17:30"), days=None)
MOST_EARLY = timedelta(hours=1)
"""No flight leaves earlier than that before its time; so a clock time without a date has one."""


@frozen(kw_only=True)
class Flight:
    """One scheduled departure, on the wall clock of New York.

    Attributes:
        scheduled: Its time on the clock.
        left: The clock when it left, with the date it must have been; None if it never left.
        delay: The minutes that the source gives; None if it never left.
    """

    scheduled: datetime
    left: datetime | None
    delay: int | None

    @property
    def shift(self) -> Shift:
        """The flight as work with a start of its own."""
        left = self.left and self.left.replace(tzinfo=NEW_YORK)
        return Shift(starts_at=self.scheduled.replace(tzinfo=NEW_YORK), arrived_at=left)


def clock(hhmm: str) -> timedelta:
    """Time since midnight: `5` is 00:05, `2400` is 24:00."""
    hours, minutes = divmod(int(hhmm), 100)
    return timedelta(hours=hours, minutes=minutes)


def dated(day: date, left: timedelta, scheduled: datetime) -> datetime:
    """When a flight left whose date nobody wrote down: the first time from an hour before its schedule on.

    The delay of the source is not looked at.
    """
    midnights = (datetime.combine(day, time.min) + timedelta(days=later) for later in (-1, 0, 1))
    return next(at for midnight in midnights if (at := midnight + left) >= scheduled - MOST_EARLY)


def flight(record: dict[str, str]) -> Flight:
    """A row of the file."""
    day = date(int(record["year"]), int(record["month"]), int(record["day"]))
    scheduled = datetime.combine(day, time.min) + clock(record["sched_dep_time"])
    if record["dep_time"] == "NA":
        return Flight(scheduled=scheduled, left=None, delay=None)
    left = dated(day, clock(record["dep_time"]), scheduled)
    return Flight(scheduled=scheduled, left=left, delay=int(record["dep_delay"]))


def flights() -> list[Flight]:
    """Every flight of the file, in the order of the schedule."""
    return sorted(map(flight, rows("flights_nyc_2013.csv")), key=lambda one: one.scheduled)


def by_month(told: list[Flight]) -> list[Month]:
    """The flights as months of one person who has all these shifts."""
    groups = groupby(told, key=lambda one: (one.scheduled.year, one.scheduled.month))
    return [
        Month(year=year, month=month, base_salary=Decimal(5000), shifts=[one.shift for one in group])
        for (year, month), group in groups
    ]
