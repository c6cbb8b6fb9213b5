"""Working days by the column: which dates are, and the n-th after or before each."""

from datetime import date

import numpy as np
import pytest

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.calendars import OFFICE, Closure
from servicepolicy.columns import add_working_days, is_working_day
from tests.calendars.desk import ALWAYS, SHANGHAI, a_calendar, a_year
from tests.columns.desk import IN_2026, NEVER_OPEN, OPEN_ALWAYS, dates, told

DESK = a_calendar()


class TestIsAWorkingDay:
    """A date is a working day if it has hours of its own: a make-up Saturday has, a holiday has not."""

    def test_around_the_national_day(self):
        """2026: 1 to 7 October are off, and two weekend days make up for them."""
        asked = dates("2026-09-20", "2026-09-30", "2026-10-01", "2026-10-07", "2026-10-08", "2026-10-10", "2026-10-11")
        found = is_working_day(asked, OFFICE)
        assert found.dtype == np.bool_
        assert found.tolist() == [True, True, False, False, True, True, False]

    def test_a_date_that_never_was(self):
        """Apia had no 30 December 2011."""
        apia = a_calendar(ALWAYS, zone="Pacific/Apia")
        assert is_working_day(dates("2011-12-29", "2011-12-30", "2011-12-31"), apia).tolist() == [True, False, True]

    def test_joined_calendars(self):
        """A working day is one with open time: nights in Shanghai begin on the evening before in UTC."""
        early = a_calendar(ALWAYS) & a_calendar("Mon-Fri 07:00-09:00", zone=SHANGHAI)
        assert is_working_day(dates("2026-03-06", "2026-03-07", "2026-03-08"), early).tolist() == [True, False, True]


class TestTheNthWorkingDay:
    """Counting starts after the date, or before it; no count at all stays, even on a day off."""

    @pytest.mark.parametrize(
        ("count", "after"),
        [
            (0, ["2026-03-06", "2026-03-07", "2026-03-09"]),
            (1, ["2026-03-09", "2026-03-09", "2026-03-10"]),
            (5, ["2026-03-13", "2026-03-13", "2026-03-16"]),
            (-1, ["2026-03-05", "2026-03-06", "2026-03-06"]),
            (-5, ["2026-02-27", "2026-03-02", "2026-03-02"]),
            (261, ["2027-03-08", "2027-03-08", "2027-03-09"]),
        ],
    )
    def test_from_a_friday_a_saturday_and_a_monday(self, count, after):
        days = dates("2026-03-06", "2026-03-07", "2026-03-09")
        found = add_working_days(days, count, DESK)
        assert found.dtype == "M8[D]"
        assert told(found, "D") == after
        assert told(add_working_days(days, np.full(3, count), DESK), "D") == after

    def test_a_count_for_each(self):
        days = dates("2026-03-06", "2026-03-06", "2026-03-06", "2026-03-06", "NaT")
        found = add_working_days(days, np.array([0, 1, -1, 10, 10**18], np.int64), DESK)
        assert told(found, "D") == ["2026-03-06", "2026-03-09", "2026-03-05", "2026-03-20", "NaT"]

    @pytest.mark.parametrize("kind", ["i1", "u1", ">i2", "<u4", "i8", "u8"])
    def test_whole_numbers_of_any_kind(self, kind):
        assert told(add_working_days(dates("2026-03-06"), np.array([3], kind), DESK), "D") == ["2026-03-11"]


class TestTheEndsOfTheCoverage:
    """A count may lead to the last known working day, and not further."""

    @pytest.mark.parametrize(
        ("day", "count", "after"),
        [
            ("2026-12-30", 1, "2026-12-31"),
            ("2026-12-31", 1, None),
            ("2026-12-31", 0, "2026-12-31"),
            ("2026-01-02", -1, "2026-01-01"),
            ("2026-01-01", -1, None),
            ("2026-01-01", 260, "2026-12-31"),
            ("2026-01-01", 261, None),
            ("2027-01-01", 0, None),
            ("2025-12-31", 1, None),
        ],
    )
    def test_of_a_calendar_of_one_year(self, day, count, after):
        assert told(add_working_days(dates(day), count, IN_2026, on_bad="mask"), "D") == [after]

    def test_of_a_calendar_of_a_part_of_a_year(self):
        """Dates of the same year that it does not know are no days off."""
        spring = a_calendar(days=a_year(first=date(2026, 3, 4), last=date(2026, 5, 28)))
        asked = dates("2026-03-03", "2026-03-04", "2026-03-07", "2026-05-28", "2026-05-29")
        assert told(is_working_day(asked, spring, on_bad="mask")) == [None, "True", "False", "True", None]
        assert told(add_working_days(asked, 1, spring, on_bad="mask"), "D") == [
            None,
            "2026-03-05",
            "2026-03-09",
            None,
            None,
        ]
        with pytest.raises(
            CalendarCoverageError, match=r"^days\[0\] is np.datetime64\('2026-03-03'\).*; 1 more like it$"
        ):
            is_working_day(asked, spring)

    def test_of_calendars_joined_in_two_zones(self):
        """Only the dates that both know whole: 2026 by the clock of UTC begins and ends at 08:00 in Shanghai."""
        both = a_calendar(ALWAYS, zone=SHANGHAI) & a_calendar(ALWAYS, days=a_year())
        asked = dates("2026-01-01", "2026-01-02", "2026-12-31", "2027-01-01")
        assert told(is_working_day(asked, both, on_bad="mask")) == [None, "True", "True", None]

    def test_of_1900_to_2199(self):
        asked = dates("1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01")
        assert told(is_working_day(asked, DESK, on_bad="mask")) == [None, "True", "True", None]
        assert told(add_working_days(asked, 1, DESK, on_bad="mask"), "D") == [None, "1900-01-02", None, None]
        assert told(add_working_days(asked, -1, DESK, on_bad="mask"), "D") == [None, None, "2199-12-30", None]


class TestNoMoreThanACentury:
    """A way over more than 100 years is refused, as `WorkingCalendar.add_working_days` does."""

    @pytest.mark.parametrize(
        ("day", "count", "after"),
        [
            ("2000-06-01", 36_737, "2100-12-31"),
            ("2000-06-01", 36_738, None),
            ("2100-06-01", -36_676, "2000-01-01"),
            ("2100-06-01", -36_677, None),
            ("2000-06-01", 10**30, None),
            ("2100-06-01", -(10**30), None),
        ],
    )
    def test_where_every_day_is_one(self, day, count, after):
        assert told(add_working_days(dates(day), count, OPEN_ALWAYS, on_bad="mask"), "D") == [after]

    def test_the_error_says_so(self):
        with pytest.raises(CalendarError) as caught:
            add_working_days(dates("2000-01-01", "2000-06-01"), 36_738, OPEN_ALWAYS)
        assert str(caught.value) == (
            "days[1] is np.datetime64('2000-06-01'): give a count that leads to a date within 100 years"
        )

    def test_a_calendar_that_never_opens(self):
        days = dates("2026-03-06", "NaT")
        assert told(is_working_day(days, NEVER_OPEN)) == ["False", None]
        assert told(add_working_days(days, 0, NEVER_OPEN), "D") == ["2026-03-06", "NaT"]
        for count in (1, -1):
            assert told(add_working_days(days, count, NEVER_OPEN, on_bad="mask"), "D") == [None, None]
        shut = a_calendar(ALWAYS, closures=[Closure(date(2000, 1, 1), date(2120, 12, 31))])
        assert told(add_working_days(dates("1999-12-31"), 1, shut, on_bad="mask"), "D") == [None]
