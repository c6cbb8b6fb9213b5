"""Who races: each turns an office and a workload into a job for `race.run`.

`LIMIT` and `TIMEDELTAS` do the least that there is to do (`benchmarks.limits`); the goals are set against the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from itertools import accumulate, pairwise
from math import inf
from typing import TYPE_CHECKING

import pendulum
from attrs import field, frozen

from benchmarks import limits
from benchmarks.limits import Pairs
from benchmarks.race import Job
from benchmarks.workloads import SHANGHAI, Office
from servicepolicy.calendars import WeeklyHours, WorkingCalendar, china

if TYPE_CHECKING:
    import businesstimedelta
    import pandas as pd
    import workclock

__all__ = [
    "BUSINESS_TIME",
    "CONTENDERS",
    "EPOCH",
    "LIBRARY",
    "LIMIT",
    "PANDAS",
    "TIMEDELTAS",
    "WORKCLOCK",
    "Contender",
    "business_hours",
    "calendar_of",
    "from_utc",
    "in_pendulum",
    "utc_sums",
]

EPOCH = datetime(2010, 1, 1, tzinfo=UTC)


@frozen
class Contender:
    """One way to do the work.

    Attributes:
        name: What the table calls it.
        adding: Makes the job that adds so many working hours to each start.
        between: Makes the job that measures the working time of each pair; None if it has no such function.
        longest: Hours of the longest amount, or way between two moments, that it is asked for: more would take minutes.
        needs: The package it cannot do without.
        moves_on: Whether it moves a deadline that falls exactly on a closing to the next opening. The others do not.
    """

    name: str
    adding: Callable[[Office, list[datetime], int], Job]
    between: Callable[[Office, Pairs], Job] | None
    longest: float = field(default=inf, kw_only=True)
    needs: str = field(default="servicepolicy", kw_only=True)
    moves_on: bool = field(default=False, kw_only=True)

    @property
    def installed(self) -> bool:
        """Whether it can race."""
        return find_spec(self.needs) is not None


def calendar_of(office: Office) -> WorkingCalendar:
    """The office as the library has it."""
    return WorkingCalendar(zone=SHANGHAI.key, hours=WeeklyHours.parse(f"Mon-Fri {office.hours}"), days=china())


def in_pendulum(moment: datetime) -> pendulum.DateTime:
    """The same moment and zone as a pendulum moment."""
    return pendulum.instance(moment, tz=pendulum.timezone(SHANGHAI.key))


def library_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """`WorkingCalendar.add`, pendulum in the calendar's zone in and out."""
    calendar, amount, moments = calendar_of(office), timedelta(hours=hours), [in_pendulum(start) for start in starts]
    return lambda: [calendar.add(moment, amount) for moment in moments]


def from_utc(office: Office, starts: list[datetime], hours: int) -> Job:
    """The same for stdlib moments in UTC, as a database gives them."""
    calendar, amount, moments = calendar_of(office), timedelta(hours=hours), [start.astimezone(UTC) for start in starts]
    return lambda: [calendar.add(moment, amount) for moment in moments]


def library_between(office: Office, pairs: Pairs) -> Job:
    """`WorkingCalendar.between`, pendulum in."""
    calendar, moments = calendar_of(office), [(in_pendulum(start), in_pendulum(end)) for start, end in pairs]
    return lambda: [calendar.between(start, end) for start, end in moments]


def utc_sums(office: Office) -> tuple[list[int], list[int]]:
    """Where each stretch of open time begins, and the open time before it, in microseconds since an epoch in UTC."""
    one = timedelta(microseconds=1)
    lengths = [(closes - opens) // one for opens, closes in office.segments]
    return [(opens - EPOCH) // one for opens, _ in office.segments], [0, *accumulate(lengths)]


def open_from(office: Office, worked: set[date], moment: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Open time from a moment on, day by day."""
    day = moment.date()
    while True:
        if day in worked:
            for opens, closes in office.bounds:
                ends = datetime.combine(day, closes, SHANGHAI)
                if ends > moment:
                    yield max(moment, datetime.combine(day, opens, SHANGHAI)), ends
        day += timedelta(days=1)


def loop_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """What most people write: a loop over the days."""
    worked = set(office.working_days)

    def add(start: datetime, amount: timedelta) -> datetime:
        for opens, closes in open_from(office, worked, start):
            if amount <= closes - opens:
                return opens + amount
            amount -= closes - opens
        raise AssertionError

    amount = timedelta(hours=hours)
    return lambda: [add(start, amount) for start in starts]


def loop_between(office: Office, pairs: Pairs) -> Job:
    """The same for the time between two moments."""
    worked = set(office.working_days)

    def between(start: datetime, end: datetime) -> timedelta:
        total = timedelta(0)
        for opens, closes in open_from(office, worked, start):
            if opens >= end:
                break
            total += min(closes, end) - opens
        return total

    return lambda: [between(start, end) for start, end in pairs]


def business_hours(office: Office, hours: int) -> pd.offsets.CustomBusinessHour:
    """So many working hours as pandas has them."""
    import pandas as pd  # noqa: PLC0415 - it may be absent

    # It knows no make-up days: all days that are not worked are its holidays, in a week of seven working days.
    return pd.offsets.CustomBusinessHour(
        n=hours,
        weekmask="1111111",  # type: ignore[call-arg]  # it is not in the stubs
        holidays=office.other_days,
        start=[opens.isoformat("minutes") for opens, _ in office.bounds],
        end=[closes.isoformat("minutes") for _, closes in office.bounds],
    )


def pandas_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """A prebuilt `CustomBusinessHour`; timestamps without zone, which is faster than with one."""
    import pandas as pd  # noqa: PLC0415 - it may be absent

    offset = business_hours(office, hours)
    moments = [pd.Timestamp(start.replace(tzinfo=None)) for start in starts]
    return lambda: [moment + offset for moment in moments]


def workclock_schedule(office: Office) -> workclock.Schedule:
    """The office as workclock has it."""
    import workclock  # noqa: PLC0415 - it may be absent

    every_day = range(7)
    breaks = [workclock.Break(closes, opens, every_day) for (_, closes), (opens, _) in pairwise(office.bounds)]
    day = workclock.WorkDay(office.bounds[0][0], office.bounds[-1][1], every_day)
    return workclock.Schedule([day, *breaks, workclock.Holidays(office.other_days)], time_zone=SHANGHAI)


def workclock_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """`workclock.Schedule.add`, its core in Rust."""
    schedule, amount = workclock_schedule(office), timedelta(hours=hours)
    return lambda: [schedule.add(start, amount) for start in starts]


def workclock_between(office: Office, pairs: Pairs) -> Job:
    """`workclock.Schedule.between`."""
    schedule = workclock_schedule(office)
    return lambda: [schedule.between(start, end) for start, end in pairs]


def business_time(office: Office) -> businesstimedelta.Rules:
    """The office as businesstimedelta has it; all days that are not worked are its holidays, as with pandas."""
    import businesstimedelta as its  # noqa: PLC0415 - it may be absent
    import pytz  # noqa: PLC0415 - it has no other zones

    zone, every_day = pytz.timezone(SHANGHAI.key), range(7)
    breaks = [
        its.LunchTimeRule(closes, opens, every_day, tz=zone) for (_, closes), (opens, _) in pairwise(office.bounds)
    ]
    day = its.WorkDayRule(office.bounds[0][0], office.bounds[-1][1], every_day, tz=zone)
    return its.Rules([day, *breaks, its.HolidayRule(frozenset(office.other_days), tz=zone)])


def business_time_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """`start + BusinessTimeDelta`."""
    import businesstimedelta as its  # noqa: PLC0415 - it may be absent

    amount = its.BusinessTimeDelta(business_time(office), hours=hours)
    return lambda: [start + amount for start in starts]


def business_time_between(office: Office, pairs: Pairs) -> Job:
    """`Rules.difference`."""
    rules = business_time(office)
    return lambda: [rules.difference(start, end).timedelta for start, end in pairs]


LIMIT = Contender("limit", limits.adds, limits.between)
TIMEDELTAS = Contender("limit, timedeltas", limits.adds_in_timedeltas, limits.between_in_timedeltas)
LIBRARY = Contender("servicepolicy", library_adds, library_between)
WORKCLOCK = Contender("workclock", workclock_adds, workclock_between, needs="workclock")
DAY_LOOP = Contender("day loop", loop_adds, loop_between)
PANDAS = Contender("pandas", pandas_adds, None, needs="pandas", moves_on=True)
BUSINESS_TIME = Contender(
    "businesstimedelta", business_time_adds, business_time_between, longest=100, needs="businesstimedelta"
)
CONTENDERS = (LIMIT, TIMEDELTAS, LIBRARY, WORKCLOCK, DAY_LOOP, PANDAS, BUSINESS_TIME)
