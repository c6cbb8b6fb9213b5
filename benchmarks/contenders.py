"""Who races: each turns an office and a workload into a job for `race.run`.

A limit does what any index must do and nothing else: prefix sums and two bisections, for one calendar that never
changes, without years, checks or a choice of zones, stdlib datetimes in and out. There are two. `LIMIT` counts in
microseconds in UTC, which is right in every zone; the goals are set against it. `WALL_CLOCK` bisects the local
datetimes themselves, which is leaner and wrong wherever a clock is ever changed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeAlias

import pendulum
from attrs import field, frozen

from benchmarks.race import Job
from benchmarks.workloads import SHANGHAI, Office
from servicepolicy.calendars import WeeklyHours, WorkingCalendar, china

if TYPE_CHECKING:
    import pandas as pd
    import workclock

__all__ = [
    "CONTENDERS",
    "EPOCH",
    "LIBRARY",
    "LIMIT",
    "PANDAS",
    "WALL_CLOCK",
    "Contender",
    "Pairs",
    "business_hours",
    "calendar_of",
    "from_utc",
    "in_pendulum",
    "utc_sums",
]

Pairs: TypeAlias = list[tuple[datetime, datetime]]

EPOCH = datetime(2010, 1, 1, tzinfo=UTC)


@frozen
class Contender:
    """One way to do the work.

    Attributes:
        name: What the table calls it.
        adding: Makes the job that adds so many working hours to each start.
        between: Makes the job that measures the working time of each pair; None if it has no such function.
        needs: The package it cannot do without.
        moves_on: Whether it moves a deadline that falls exactly on a closing to the next opening. The others do not.
    """

    name: str
    adding: Callable[[Office, list[datetime], int], Job]
    between: Callable[[Office, Pairs], Job] | None
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


def sums(office: Office) -> tuple[list[datetime], list[timedelta]]:
    """Where each stretch of open time begins, and the open time before it."""
    starts = [opens for opens, _ in office.segments]
    return starts, [timedelta(0), *accumulate(closes - opens for opens, closes in office.segments)]


def wall_clock_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """Two bisections of local datetimes."""
    opens, worked = sums(office)

    def add(start: datetime, amount: timedelta) -> datetime:
        k = bisect_right(opens, start) - 1
        target = min(worked[k] + (start - opens[k]), worked[k + 1]) + amount
        k = bisect_left(worked, target) - 1
        return opens[k] + (target - worked[k])

    amount = timedelta(hours=hours)
    return lambda: [add(start, amount) for start in starts]


def wall_clock_between(office: Office, pairs: Pairs) -> Job:
    """One bisection of local datetimes a moment."""
    opens, worked = sums(office)

    def before(moment: datetime) -> timedelta:
        k = bisect_right(opens, moment) - 1
        return min(worked[k] + (moment - opens[k]), worked[k + 1])

    return lambda: [before(end) - before(start) for start, end in pairs]


def utc_sums(office: Office) -> tuple[list[int], list[int]]:
    """The same in microseconds, counted from an epoch in UTC."""
    opens, worked = sums(office)
    one = timedelta(microseconds=1)
    return [(moment - EPOCH) // one for moment in opens], [length // one for length in worked]


def limit_adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """Two bisections of microseconds."""
    opens, worked = utc_sums(office)
    epoch = EPOCH

    def add(start: datetime, amount: timedelta) -> datetime:
        since = start - epoch
        t = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
        k = bisect_right(opens, t) - 1
        target = min(worked[k] + t - opens[k], worked[k + 1])
        target += (amount.days * 86_400 + amount.seconds) * 1_000_000 + amount.microseconds
        k = bisect_left(worked, target) - 1
        return epoch + timedelta(0, 0, opens[k] + target - worked[k])

    amount, moments = timedelta(hours=hours), [start.astimezone(UTC) for start in starts]
    return lambda: [add(moment, amount) for moment in moments]


def limit_between(office: Office, pairs: Pairs) -> Job:
    """One bisection of microseconds a moment."""
    opens, worked = utc_sums(office)
    epoch = EPOCH

    def before(moment: datetime) -> int:
        since = moment - epoch
        t = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
        k = bisect_right(opens, t) - 1
        return min(worked[k] + t - opens[k], worked[k + 1])

    moments = [(start.astimezone(UTC), end.astimezone(UTC)) for start, end in pairs]
    return lambda: [timedelta(0, 0, before(end) - before(start)) for start, end in moments]


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


LIMIT = Contender("limit", limit_adds, limit_between)
WALL_CLOCK = Contender("limit, wall clock", wall_clock_adds, wall_clock_between)
LIBRARY = Contender("servicepolicy", library_adds, library_between)
WORKCLOCK = Contender("workclock", workclock_adds, workclock_between, needs="workclock")
DAY_LOOP = Contender("day loop", loop_adds, loop_between)
PANDAS = Contender("pandas", pandas_adds, None, needs="pandas", moves_on=True)
CONTENDERS = (LIMIT, WALL_CLOCK, LIBRARY, WORKCLOCK, DAY_LOOP, PANDAS)
