"""The yearly notices of the State Council, as others collected them, agree with the library's days."""

from datetime import date, timedelta

import pytest

from servicepolicy.calendars import china
from tests.real.data import rows

# The notice for 2027 may still change the days after 28 December 2026, and a later `holidays` will know it.
FIRST, LAST = date(2007, 1, 1), date(2026, 12, 28)


@pytest.fixture(scope="module")
def worked():
    """Whether a day that a notice lists is worked. A notice lists December days of the year before too."""
    return {date.fromisoformat(row["date"]): row["isOffDay"] == "false" for row in rows("cn_holidays_2007_2026.csv")}


class TestDaysOfTheNotices:
    """A listed day is off or worked as its notice says; every other day follows the week."""

    def test_every_listed_day_is_off_or_worked_as_its_notice_says(self, worked, tell):
        wrong = [day for day, is_worked in worked.items() if china().is_working_day(day) != is_worked]
        makeup = sum(worked.values())
        tell(f"china, days listed in a notice: {len(worked)} compared ({makeup} worked), {len(wrong)} differ")
        assert (len(worked), makeup) == (678, 133)
        assert wrong == []

    def test_every_other_day_follows_the_week(self, worked, tell):
        days = {FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)} - worked.keys()
        wrong = sorted(day for day in days if china().is_working_day(day) != (day.weekday() < 5))
        tell(f"china, other days from {FIRST} to {LAST}: {len(days):,} compared, {len(wrong)} differ")
        assert len(days) == 7_302 - 676
        assert wrong == []
