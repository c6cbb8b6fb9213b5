"""Working days against numpy's `busday_offset` and, for China, against `chinese_calendar`."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import chinese_calendar
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.calendars import DayCalendar, Weekday, WeeklyHours, WorkingCalendar, WorkingDays, china
from tests.oracles.walk import instant

A_DAY = timedelta(days=1)
DATES = st.dates(date(2000, 1, 1), date(2060, 1, 1))


@st.composite
def peers(draw):
    """A calendar and the same as numpy's, with a date near its days off."""
    day, week = draw(DATES), draw(st.sets(st.sampled_from(Weekday), min_size=1))
    off = draw(st.frozensets(st.integers(-60, 60).map(lambda near: day + near * A_DAY), max_size=20))
    calendar = WorkingCalendar(
        zone="Europe/Dublin",
        hours=WeeklyHours(**{weekday.value.lower(): "09:00-17:00" for weekday in week}),
        days=DayCalendar(first=date(1960, 1, 1), last=date(2100, 1, 1), off=off),
    )
    mask = [weekday in week for weekday in Weekday]
    return calendar, np.busdaycalendar(weekmask=mask, holidays=sorted(off)), day


def counted(day, count, roll, peer):
    """What numpy counts."""
    return np.busday_offset(day, count, roll=roll, busdaycal=peer).astype(date)


class TestAgainstNumpy:
    """Working days are counted as numpy counts them."""

    @given(peers())
    def test_is_working_day(self, question):
        calendar, peer, day = question
        for one in (day + near * A_DAY for near in range(-9, 10)):
            assert calendar.is_working_day(one) is bool(np.is_busday(one, busdaycal=peer))

    @given(peers(), st.integers(1, 1000))
    def test_add_working_days(self, question, count):
        """From a day off, the next working day is the first: numpy is told to roll the other way."""
        calendar, peer, day = question
        assert calendar.add_working_days(day, count) == counted(day, count, "preceding", peer)
        assert calendar.add_working_days(day, -count) == counted(day, -count, "following", peer)

    @given(peers(), st.integers(0, 1000), st.booleans())
    def test_the_limit(self, question, count, from_next):
        """From a day off, that day is day zero, or the next working day is: numpy is told to roll back or forward."""
        calendar, peer, day = question
        zone, clock = ZoneInfo("Europe/Dublin"), time(11, 30)
        start = datetime.combine(day, clock, zone)
        due = WorkingDays(count, from_next_working_day=from_next).after(start, calendar)
        expected = start
        if count or from_next:
            expected = datetime.combine(
                counted(day, count, "following" if from_next else "preceding", peer), clock, zone
            )
        assert (instant(due), due.isoformat()) == (instant(expected), expected.isoformat())


class TestAgainstChineseCalendar:
    """China's working days are those of `chinese_calendar`, which is kept from the same notices by others."""

    def test_every_day_from_2004_to_2026(self):
        """One day differs: the notice for 2006 (国办发明电〔2005〕35号) made Saturday 2005-12-31 a working day."""
        first, last = date(2004, 1, 1), date(2026, 12, 31)
        days = [first + n * A_DAY for n in range((last - first).days + 1)]
        differ = [day for day in days if china().is_working_day(day) is not chinese_calendar.is_workday(day)]
        assert differ == [date(2005, 12, 31)]
        assert china().is_working_day(date(2005, 12, 31))
