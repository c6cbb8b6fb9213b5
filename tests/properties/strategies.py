"""Random working calendars, and moments to ask them about.

Each case happens around one date: most of these are days on which some wall clock jumps, and all changes of a calendar
lie within a few days of it, so that they meet.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from itertools import pairwise, starmap
from zoneinfo import ZoneInfo

import pendulum
from attrs import frozen
from hypothesis import strategies as st

from servicepolicy.calendars import (
    AbsoluteClosure,
    Closure,
    DayCalendar,
    HoursOn,
    Interval,
    Weekday,
    WeeklyHours,
    WorkingCalendar,
)

__all__ = ["SCENES", "SEEN_FROM", "WEEKS", "Scene", "amounts", "calendars", "moments", "seen"]

A_DAY = timedelta(days=1)
MICROSECOND = timedelta(microseconds=1)
REACH = 4
"""Days before and after a scene's date that its changes and moments may lie."""

JUMPS = [
    ("Asia/Shanghai", date(1986, 5, 4)),  # the first summer time of its six years: forward at 02:00
    ("Asia/Shanghai", date(1991, 9, 15)),  # and the last: back at 02:00
    ("America/New_York", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Asia/Tehran", date(2021, 3, 22)),  # midnight is skipped
    ("Asia/Tehran", date(2021, 9, 22)),  # 23:00 to midnight comes twice
    ("America/Sao_Paulo", date(2018, 11, 4)),  # midnight is skipped
    ("America/Sao_Paulo", date(2019, 2, 17)),
    ("Africa/Cairo", date(2024, 4, 26)),  # midnight is skipped
    ("Africa/Cairo", date(2024, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # by half an hour
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Asia/Kathmandu", date(1986, 1, 1)),  # by a quarter, as the year begins
    ("Pacific/Apia", date(2011, 12, 30)),  # a date that never was
    ("Pacific/Kiritimati", date(1994, 12, 31)),  # the same, on the last day of a year
    ("Europe/Dublin", date(2026, 3, 29)),  # summer is standard time
    ("Europe/Dublin", date(2026, 10, 25)),
    ("America/St_Johns", date(2006, 10, 29)),  # back from 00:01 to 23:01 of the day before
    ("America/Havana", date(2026, 11, 1)),  # midnight comes twice
    ("America/Phoenix", date(1944, 1, 1)),  # back from 00:01 to 23:01 of the year before
    ("Antarctica/Troll", date(2026, 3, 29)),  # by two hours
]
ZONES = sorted({zone for zone, _ in JUMPS} | {"UTC", "Asia/Kolkata"})
FIXED = [timezone(timedelta(hours=5, minutes=45)), timezone(-timedelta(hours=9, minutes=30)), UTC]


@frozen
class Scene:
    """A zone and the date around which things happen."""

    zone: str
    day: date

    def on(self, near):
        """The date so many days after the scene's."""
        return self.day + near * A_DAY

    def nearby(self, near):
        """The scene so many days later."""
        return Scene(self.zone, self.on(near))

    def midnight(self, near):
        """The time 00:00 on that date's wall clock."""
        day = self.on(near)
        return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(self.zone))

    @property
    def noon(self):
        """The middle of the scene's date, in UTC."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    @property
    def dates(self):
        """All dates around the scene, in order."""
        return [self.on(near) for near in range(-REACH, REACH + 1)]


SCENES = st.one_of(
    st.sampled_from(JUMPS).map(lambda jump: Scene(*jump)),
    st.builds(lambda jump, near: Scene(*jump).nearby(near), st.sampled_from(JUMPS), st.integers(-3, 3)),
    st.builds(Scene, st.sampled_from(ZONES), st.sampled_from([date(2024, 2, 29), date(2025, 12, 31)])),
    st.builds(Scene, st.sampled_from(ZONES), st.dates(date(1970, 1, 10), date(2100, 12, 20))),
)
"""Dates on which a wall clock jumps, a leap day, a year's end, and any other."""


QUARTERS = st.integers(0, 95).map(lambda n: timedelta(minutes=15 * n))
MINUTES = st.integers(0, 1439).map(lambda n: timedelta(minutes=n))
SECONDS = st.integers(0, 86_399).map(lambda n: timedelta(seconds=n))
CLOCKS = {False: QUARTERS | MINUTES, True: QUARTERS | MINUTES | SECONDS}
"""Times since midnight, below 24 h; by whether they may lie on any second or only on minutes."""
UNITS = {False: timedelta(minutes=1), True: timedelta(seconds=1)}

SHAPES = st.sampled_from(["as it is", "touching", "till midnight", "overnight", "whole day"])


def a_days_hours(bounds, shape, night):
    """The intervals of one day in order: some touch, the last may end at 24:00 or run overnight."""
    bounds = sorted(bounds)
    hours = [Interval(*bounds[n : n + 2]) for n in range(0, len(bounds) - 1, 2)]
    match shape:
        case "touching":
            hours = list(starmap(Interval, pairwise(bounds)))
        case "till midnight":
            hours[-1] = Interval(hours[-1].opens, A_DAY)
        case "overnight":
            hours[-1] = Interval(hours[-1].opens, A_DAY + min(night, hours[-1].opens))
        case "whole day":
            hours = [Interval(timedelta(0), A_DAY)]
        case _:
            pass
    return tuple(hours)


HOURS = {
    fine: st.builds(a_days_hours, st.lists(clocks, min_size=2, max_size=6, unique=True), SHAPES, clocks)
    for fine, clocks in CLOCKS.items()
}


def a_week(kinds, days):
    """A week of some kinds of days; a night is cut where the next day begins."""
    week = [() if kind is None else kinds[kind % len(kinds)] for kind in days]
    for n, hours in enumerate(week):
        tomorrow = week[(n + 1) % 7]
        if hours and tomorrow and hours[-1].closes - A_DAY > tomorrow[0].opens:
            week[n] = (*hours[:-1], Interval(hours[-1].opens, A_DAY + tomorrow[0].opens))
    return WeeklyHours(**{day.value.lower(): hours for day, hours in zip(Weekday, week, strict=True)})


KINDS = st.lists(st.sampled_from([None, 0, 0, 1, 2]), min_size=7, max_size=7).filter(lambda days: set(days) != {None})
WEEKS = {fine: st.builds(a_week, st.lists(hours, min_size=1, max_size=3), KINDS) for fine, hours in HOURS.items()}
"""Weeks of up to three kinds of days, some of them off."""

NEAR = st.integers(-REACH, REACH)
SEEN_FROM = st.sampled_from([*map(ZoneInfo, ZONES), *map(pendulum.timezone, ZONES), *FIXED])
DATED = {
    fine: st.lists(st.tuples(NEAR, st.just(()) | hours), max_size=2, unique_by=lambda change: change[0])
    for fine, hours in HOURS.items()
}
CLOSURES = st.lists(st.tuples(NEAR, st.integers(0, 3)), max_size=2)
ABSOLUTE = {
    fine: st.lists(
        st.tuples(
            st.integers(-REACH * A_DAY // unit, REACH * A_DAY // unit), st.integers(1, 2 * A_DAY // unit), SEEN_FROM
        ),
        max_size=2,
    )
    for fine, unit in UNITS.items()
}
DAYS = st.tuples(
    st.frozensets(NEAR, max_size=4), st.frozensets(NEAR, max_size=3), st.integers(30, 800), st.integers(30, 800)
)


def day_calendar(scene, off, makeup, before, after):
    """Days off and make-up days around the scene, over a range that holds it."""
    return DayCalendar(
        first=scene.on(-before),
        last=scene.on(after),
        off=map(scene.on, off),
        makeup=map(scene.on, makeup - off),
    )


@st.composite
def calendars(draw, scene, *, fine=False):
    """Any working calendar of the scene's zone.

    Args:
        draw: Hypothesis gives it.
        scene: Where its changes lie.
        fine: Whether bounds may lie on any second; otherwise all lie on minutes.
    """
    hours = draw(WEEKS[fine])
    days = draw(st.none() | DAYS)
    noon, unit = scene.noon, UNITS[fine]
    return WorkingCalendar(
        zone=scene.zone,
        hours=hours,
        days=None if days is None else day_calendar(scene, *days),
        makeup_as=draw(st.sampled_from([day for day in Weekday if hours.on(day)])),
        replaced=[HoursOn(scene.on(near), hours) for near, hours in draw(DATED[fine])],
        added=[HoursOn(scene.on(near), hours) for near, hours in draw(DATED[fine])],
        closures=[Closure(scene.on(near), scene.on(near + more)) for near, more in draw(CLOSURES)],
        absolute_closures=[
            AbsoluteClosure(seen(noon + start * unit, zone), seen(noon + (start + length) * unit, zone))
            for start, length, zone in draw(ABSOLUTE[fine])
        ],
    )


def seen(instant, zone):
    """The same moment in a zone: as pendulum's where the zone is, otherwise as a plain `datetime`."""
    local = instant.astimezone(zone)
    if not isinstance(zone, pendulum.Timezone):
        return local
    return pendulum.DateTime.combine(local.date(), local.time(), zone)


MICROS = st.integers(-REACH * A_DAY // MICROSECOND, REACH * A_DAY // MICROSECOND)
QUARTERS_OFF = st.tuples(st.integers(-8, 8), st.integers(-1, 1))
WALL_CLOCK = st.tuples(st.integers(-2880, 2880), st.integers(0, 1))


@cache
def jumps(scene):
    """The instants around a scene at which its clock jumps; its noon if it never does."""
    zone, begins = ZoneInfo(scene.zone), scene.midnight(-REACH).astimezone(UTC)
    hours = [begins + n * timedelta(hours=1) for n in range(48 * REACH)]
    found = [
        next(minute for minute in minutes(before) if offset(minute, zone) != offset(before, zone))
        for before, after in pairwise(hours)
        if offset(before, zone) != offset(after, zone)
    ]
    return found or [scene.noon]


def minutes(begins):
    """The minutes of an hour."""
    return [begins + n * timedelta(minutes=1) for n in range(1, 61)]


def offset(instant, zone):
    """The offset from UTC at an instant."""
    return instant.astimezone(zone).utcoffset()


def moments(scene):
    """Moments around the scene in any zone: any, near a jump of its clock, and on its wall clock, even in a gap."""

    def anywhere(micros, zone):
        return seen(scene.noon + micros * MICROSECOND, zone)

    def near_a_jump(jump, off, zone):
        quarters, micros = off
        return seen(jump + quarters * timedelta(minutes=15) + micros * MICROSECOND, zone)

    def on_the_wall_clock(place):
        minutes, fold = place
        return (scene.midnight(0) + minutes * timedelta(minutes=1)).replace(fold=fold)

    return st.one_of(
        st.builds(anywhere, MICROS, SEEN_FROM),
        st.builds(near_a_jump, st.sampled_from(jumps(scene)), QUARTERS_OFF, SEEN_FROM),
        st.builds(on_the_wall_clock, WALL_CLOCK),
    )


def amounts(hours):
    """Lengths of working time: of up to a week of some hours, of over a year, none, negative, of microseconds."""
    week = sum((one.closes - one.opens for day in Weekday for one in hours.on(day)), timedelta(0))
    quarters = week // timedelta(minutes=15)
    return st.one_of(
        st.timedeltas(-week, week),
        st.integers(-quarters, quarters).map(lambda n: n * timedelta(minutes=15)),
        st.timedeltas(-60 * week, 60 * week),
        st.sampled_from([timedelta(0), MICROSECOND, -MICROSECOND]),
    )
