"""Open time against `workclock`, across changes of the clock and over years."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from workclock import Holidays, Schedule, WorkDay

from servicepolicy.calendars import AbsoluteClosure, Weekday, WorkingCalendar
from tests.oracles.walk import instant
from tests.properties.strategies import SCENES, SEEN_FROM, WEEKS, amounts, moments, seen

A_DAY = timedelta(days=1)
unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def on_the_clock(since_midnight):
    """A time of day; `workclock` takes 24:00 for 00:00, and a closing that is not after the opening for the next day."""
    return (datetime.min + since_midnight % A_DAY).time()


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


class TestOpenTime:
    """`workclock` agrees on every convention: the closing reached, no time at all, gaps, repeated hours, nights."""

    @unhurried
    @given(st.data())
    def test_add_and_subtract(self, data):
        scene, calendar, schedule = data.draw(peers())
        start = data.draw(moments(scene))
        amount = data.draw(amounts(timedelta(days=400)))
        assert instant(calendar.add(start, amount)) == instant(schedule.add(start, amount))
        assert instant(calendar.subtract(start, amount)) == instant(schedule.sub(start, amount))

    @unhurried
    @given(st.data())
    def test_between(self, data):
        scene, calendar, schedule = data.draw(peers())
        start = data.draw(moments(scene))
        end = seen(data.draw(moments(scene)) + data.draw(st.timedeltas(-2000 * A_DAY, 2000 * A_DAY)), data.draw(SEEN_FROM))
        assert calendar.between(start, end) == schedule.between(start, end)

    @unhurried
    @given(st.data())
    def test_the_next_stretch_of_open_time(self, data):
        scene, calendar, schedule = data.draw(peers())
        start = data.draw(moments(scene))
        opens, closes = schedule.next_period(start)
        assume(closes - start < 300 * A_DAY)
        assert instant(calendar.next_open(start)) == instant(opens)
        assert [instant(bound) for bound in (opens, closes)] == [
            instant(bound)
            for span in calendar.intervals(start, closes + A_DAY)[:1]
            for bound in (span.starts_at, span.ends_at)
        ]
