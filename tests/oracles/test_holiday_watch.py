"""Windows against a walk through `chinese_calendar` day by day, gaps against a look at every minute."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import groupby
from zoneinfo import ZoneInfo

import chinese_calendar
import pendulum
from chinese_calendar import Holiday
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.calendars import Festival
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms, Roster, Shift, WatchWindow, roster_gaps, windows
from tests.builders import NEW_YORK

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
FIRST, LAST = date(2004, 1, 1), date(2026, 12, 31)
NO_FESTIVAL = Holiday.anti_fascist_70th_day.value
"""Days off of a notice of their own, in 2015: no statutory festival."""


def stretches():
    """The stretches of days off with a festival among them, and its names, as others have them."""
    days = [FIRST + number * A_DAY for number in range((LAST - FIRST).days + 1)]
    for is_off, run in groupby(days, key=chinese_calendar.is_holiday):
        off = tuple(run)
        names = {name for day in off if (name := chinese_calendar.get_holiday_detail(day)[1])} - {NO_FESTIVAL}
        if is_off and names:
            yield (off[0], off[-1]), {name.lower() for name in names}


class TestAgainstChineseCalendar:
    """Windows are the stretches of days off around a festival, as `chinese_calendar` has them."""

    def test_every_window_from_2004_to_2026(self):
        """One differs: for `chinese_calendar` Saturday 2005-12-31 is off; the notice for 2006 made it a working day."""
        theirs = dict(stretches())
        ours = {
            (window.starts_at.date(), window.ends_at.date() - A_DAY): window
            for year in range(2004, 2027)
            for window in windows(year, STANDARD.holiday_watch)
        }
        new_year = date(2006, 1, 3)
        assert (len(ours), len(theirs)) == (143, 143)
        assert ours.keys() - theirs.keys() == {(date(2006, 1, 1), new_year)}
        assert theirs.keys() - ours.keys() == {(date(2005, 12, 31), new_year)}

    def test_their_names(self):
        """Where two meet on a day, `chinese_calendar` names one; the eve of the Spring Festival it does not name."""
        theirs = dict(stretches())
        for year in range(2004, 2027):
            for window in windows(year, STANDARD.holiday_watch):
                names = {one.en.lower() for one in window.holidays} - {"chinese new year's eve"}
                found = theirs.get((window.starts_at.date(), window.ends_at.date() - A_DAY), names)
                assert found <= names
                assert names - found <= {"mid-autumn festival"}


ZONES = [ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York"), UTC, timezone(timedelta(hours=5, minutes=45))]
HOLIDAY = Festival(date(2026, 3, 8), "A holiday", "假日")
STARTS = [datetime(2026, 3, 7, tzinfo=ZoneInfo("America/New_York")), datetime(2026, 10, 31, 12, tzinfo=UTC)]
"""Before either change of New York's clock."""


@st.composite
def rosters(draw):
    """A holiday of up to three days, and shifts around it in any zone."""
    start, length = draw(st.sampled_from(STARTS)).astimezone(UTC), draw(st.integers(1, 3 * 1440))
    shifts = []
    for _ in range(draw(st.integers(0, 6))):
        begin, end = sorted(draw(st.lists(st.integers(-300, length + 300), min_size=2, max_size=2, unique=True)))
        zone = draw(st.sampled_from(ZONES))
        shifts.append((begin, end, zone))
    window = WatchWindow(
        holidays=(HOLIDAY,),
        starts_at=pendulum.instance(start),
        ends_at=pendulum.instance(start + length * A_MINUTE),
    )
    told = [
        Shift(starts_at=(start + begin * A_MINUTE).astimezone(zone), ends_at=(start + end * A_MINUTE).astimezone(zone))
        for begin, end, zone in shifts
    ]
    return start, length, [(begin, end) for begin, end, _ in shifts], Roster(window=window, shifts=told)


class TestAgainstEveryMinute:
    """The time that no shift covers is found by asking of every minute whether one does."""

    @given(rosters(), st.sampled_from([HolidayWatchTerms(), HolidayWatchTerms(calendar=NEW_YORK)]))
    def test_roster_gaps(self, told, terms):
        start, length, shifts, roster = told
        bare = [not any(begin <= minute < end for begin, end in shifts) for minute in range(length)]
        expected = []
        for is_bare, run in groupby(range(length), key=lambda minute: bare[minute]):
            minutes = list(run)
            if is_bare:
                expected.append((start + minutes[0] * A_MINUTE, start + (minutes[-1] + 1) * A_MINUTE))
        found = roster_gaps(roster, terms)
        assert [(gap.starts_at.timestamp(), gap.ends_at.timestamp()) for gap in found.gaps] == [
            (begin.timestamp(), end.timestamp()) for begin, end in expected
        ]
        assert found.uncovered == sum(bare) * A_MINUTE
