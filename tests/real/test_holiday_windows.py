"""The holidays of the State Council's yearly notices, as others collected them, are the windows of the watch."""

from datetime import date, timedelta

import pytest

from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import windows
from tests.real.data import rows

FIRST, LAST = date(2006, 12, 25), date(2026, 12, 28)
A_DAY = timedelta(days=1)
PARADE = (date(2015, 9, 3), date(2015, 9, 5))
"""Days off of a notice of their own, for the 70th anniversary of the end of the war: no statutory festival."""

AS_THEY_ARE_CALLED = {"“五一”": "劳动节", "“五一”国际劳动节": "劳动节", "“十一”": "国庆节"}
"""What the notices of 2007 called two of them."""


@pytest.fixture(scope="module")
def listed():
    """What the notices list: the name of the holiday and whether the day is off, by day."""
    return {
        date.fromisoformat(row["date"]): (row["name"], row["isOffDay"] == "true")
        for row in rows("cn_holidays_2007_2026.csv")
    }


@pytest.fixture(scope="module")
def runs(listed):
    """The stretches of days off that hold a listed one, each with its days in order."""

    def is_off(day):
        return listed[day][1] if day in listed else day.weekday() > 4

    found: list[list[date]] = [[]]
    for day in (FIRST + number * A_DAY for number in range((LAST - FIRST).days + 1)):
        if is_off(day):
            found[-1].append(day)
        elif found[-1]:
            found.append([])
    return [run for run in found if any(day in listed for day in run)]


@pytest.fixture(scope="module")
def watched():
    """The windows of those years: their names, by their first and last day."""
    return {
        (window.starts_at.date(), window.ends_at.date() - A_DAY): set(window.holiday.zh.split("、"))
        for year in range(2007, 2027)
        for window in windows(year, STANDARD.holiday_watch)
    }


class TestWindowsOfTheNotices:
    """D1.3.8a: sites are watched over every statutory holiday, with all the days off beside it."""

    def test_every_window_is_a_stretch_of_listed_days_off(self, listed, runs, watched, tell):
        stretches = {(run[0], run[-1]): run for run in runs}
        exact = [run for run in runs if all(day in listed for day in run)]
        wrong = sorted(watched.keys() ^ stretches.keys())
        tell(
            f"holiday watch, windows of 2007 to 2026: {len(watched)} compared, {len(exact)} stretches exactly as listed"
            f" and {len(runs) - len(exact)} with a weekend beside, {len(wrong)} differ (the parade of 2015)"
        )
        assert wrong == [PARADE]
        assert PARADE in stretches

    def test_they_bear_the_names_of_the_notices(self, listed, runs, watched):
        """The eve of the Spring Festival has a name of its own only in the law."""
        for run in runs:
            if (run[0], run[-1]) != PARADE:
                names = {name for day in run if day in listed for name in listed[day][0].split("、")}
                called = {AS_THEY_ARE_CALLED.get(name, name) for name in names}
                assert watched[run[0], run[-1]] - {"农历除夕"} == called, run
