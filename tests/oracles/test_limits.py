"""Limits on the clock and the calendar against arithmetic in UTC and `dateutil` on the wall clock."""

from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.tz import resolve_imaginary
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars import CalendarDays, Elapsed, Months, WeeklyHours, WorkingCalendar
from tests.oracles.walk import instant
from tests.properties.strategies import SCENES, moments

unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@st.composite
def starts(draw):
    """A calendar that is never open on the days in question, and a start: these limits do not look at hours."""
    scene = draw(SCENES)
    return WorkingCalendar(zone=scene.zone, hours=WeeklyHours.parse("Mon 09:00-09:01"), days=None), draw(moments(scene))


def on_the_wall_clock(start, zone, later):
    """The start's date and time in the zone moved by `dateutil`; out of a gap forward, twice the earlier."""
    local = in_utc(start).astimezone(ZoneInfo(zone))
    moved = local.replace(tzinfo=None) + later
    if moved == local.replace(tzinfo=None):
        return local
    return resolve_imaginary(moved.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC).astimezone(ZoneInfo(zone))


class TestOnTheClock:
    """`Elapsed` is a length of time between two instants."""

    @unhurried
    @given(starts(), st.timedeltas(timedelta(0), timedelta(days=20_000)))
    def test_elapsed(self, question, length):
        calendar, start = question
        due, expected = Elapsed(length).after(start, calendar), in_utc(start) + length
        assert (instant(due), due.isoformat()) == (
            instant(expected),
            expected.astimezone(ZoneInfo(calendar.zone)).isoformat(),
        )


class TestOnTheCalendar:
    """`CalendarDays` and `Months` keep the wall clock's time of day; a month without the day ends on its last."""

    @unhurried
    @given(starts(), st.integers(0, 400) | st.integers(0, 20_000))
    def test_calendar_days(self, question, count):
        calendar, start = question
        due = CalendarDays(count).after(start, calendar)
        expected = on_the_wall_clock(start, calendar.zone, relativedelta(days=count))
        assert (instant(due), due.isoformat()) == (instant(expected), expected.isoformat())

    @unhurried
    @given(starts(), st.integers(0, 48) | st.integers(0, 700))
    def test_months(self, question, count):
        calendar, start = question
        due = Months(count).after(start, calendar)
        expected = on_the_wall_clock(start, calendar.zone, relativedelta(months=count))
        assert (instant(due), due.isoformat()) == (instant(expected), expected.isoformat())
