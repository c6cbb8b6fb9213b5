"""Open time against `workclock`, across changes of the clock and over years."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from workclock import Holidays, Schedule, WorkDay

from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars import AbsoluteClosure, Weekday, WorkingCalendar
from tests.oracles.walk import instant
from tests.properties.strategies import SCENES, WEEKS, moments

A_DAY = timedelta(days=1)
unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def on_the_clock(since_midnight):
    """A time of day; in `workclock` 24:00 is 00:00, and a closing not after its opening is of the next day."""
    return (datetime(2000, 1, 1) + since_midnight).time()


def midnight(day, zone):
    """The start of a date."""
    return datetime.combine(day, time(), ZoneInfo(zone))


@st.composite
def peers(draw):
    """A calendar and the same as a schedule: any week, and dates that are closed from midnight to midnight."""
    scene, hours = draw(SCENES), draw(WEEKS[False])
    closed = draw(st.sets(st.integers(-30, 30).map(scene.on), max_size=6))
    calendar = WorkingCalendar(
        zone=scene.zone,
        hours=hours,
        days=None,
        absolute_closures=[
            AbsoluteClosure(midnight(day, scene.zone), midnight(day + A_DAY, scene.zone))
            for day in closed
            if instant(midnight(day, scene.zone)) < instant(midnight(day + A_DAY, scene.zone))
        ],
    )
    rules = [
        WorkDay(on_the_clock(one.opens), on_the_clock(one.closes), [number])
        for number, weekday in enumerate(Weekday)
        for one in hours.on(weekday)
    ]
    return scene, calendar, Schedule([*rules, Holidays(closed)], time_zone=scene.zone)


@st.composite
def questions(draw):
    """Peers with two moments up to eight years apart; `workclock` takes no pendulum moments, so all are in UTC."""
    scene, calendar, schedule = draw(peers())
    start = in_utc(draw(moments(scene)))
    apart = st.timedeltas(-A_DAY, A_DAY) | st.timedeltas(-3000 * A_DAY, 3000 * A_DAY)
    return (
        calendar,
        schedule,
        start,
        draw(st.just(in_utc(draw(moments(scene)))) | apart.map(lambda after: start + after)),
    )


class TestOpenTime:
    """`workclock` agrees on every convention: the closing reached, no time at all, gaps, repeated hours, nights."""

    @unhurried
    @given(questions())
    def test_between(self, question):
        calendar, schedule, start, end = question
        assert calendar.between(start, end) == schedule.between(start, end)

    @unhurried
    @given(questions(), st.sampled_from([timedelta(0), timedelta(microseconds=1), timedelta(minutes=10)]))
    def test_add_and_subtract(self, question, more):
        """The amount is what `workclock` finds between two moments, so that it often ends at a closing or opening."""
        calendar, schedule, start, end = question
        amount = schedule.between(start, end) + more
        assert instant(calendar.add(start, amount)) == instant(schedule.add(start, amount))
        assert instant(calendar.subtract(start, amount)) == instant(schedule.sub(start, amount))

    @unhurried
    @given(questions())
    def test_the_next_stretch_of_open_time(self, question):
        calendar, schedule, start, _ = question
        opens, closes = schedule.next_period(start)
        assume(closes - start < 300 * A_DAY)  # it cuts what never closes off after 366 days
        assert instant(calendar.next_open(start)) == instant(opens)
        [span, *_] = calendar.intervals(start, closes + A_DAY)
        assert (instant(span.starts_at), instant(span.ends_at)) == (instant(opens), instant(closes))
