"""Dates that recur: counted from their anchor, never chained."""

from datetime import date

import pytest

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars.recurrence import months_after


class TestMonthsAfter:
    """The same day of the month so many months later, or the month's last day where it has no such day."""

    @pytest.mark.parametrize(
        ("day", "count", "result"),
        [
            (date(2026, 1, 31), 0, date(2026, 1, 31)),
            (date(2026, 1, 31), 1, date(2026, 2, 28)),
            (date(2026, 1, 31), 2, date(2026, 3, 31)),
            (date(2026, 1, 31), 3, date(2026, 4, 30)),
            (date(2024, 1, 31), 1, date(2024, 2, 29)),
            (date(2026, 12, 15), 1, date(2027, 1, 15)),
            (date(2026, 11, 30), 1, date(2026, 12, 30)),
            (date(2026, 1, 15), 11, date(2026, 12, 15)),
            (date(2026, 1, 15), 12, date(2027, 1, 15)),
            (date(2024, 2, 29), 12, date(2025, 2, 28)),
            (date(2026, 3, 31), -1, date(2026, 2, 28)),
            (date(2026, 1, 15), -1, date(2025, 12, 15)),
        ],
    )
    def test_from_an_anchor(self, day, count, result):
        assert months_after(day, count) == result

    @pytest.mark.parametrize(
        ("day", "count", "says"),
        [
            (date(9999, 12, 1), 1, "day is 9999-12-01: give a day that 1 months take to a year from 1 to 9999"),
            (date(1, 1, 31), -1, "day is 0001-01-31: give a day that -1 months take to a year from 1 to 9999"),
        ],
    )
    def test_beyond_the_years_there_is_no_date(self, day, count, says):
        with pytest.raises(CalendarCoverageError) as caught:
            months_after(day, count)
        assert str(caught.value) == says

    def test_the_first_and_the_last_month_are_dates(self):
        assert months_after(date(9999, 11, 30), 1) == date(9999, 12, 30)
        assert months_after(date(1, 2, 28), -1) == date(1, 1, 28)
