"""The calendar that the terms go by until a company gives its own."""

from datetime import date

from servicepolicy.calendars import OFFICE, WeeklyHours, china
from tests.builders import at
from tests.calendars.desk import SHANGHAI, hours


class TestTheOffice:
    """08:30-17:30 in China, Monday to Friday as the notices arrange it, without a break."""

    def test_what_it_says(self):
        assert OFFICE.zone == SHANGHAI
        assert OFFICE.hours == WeeklyHours.parse("Mon-Fri 08:30-17:30")
        assert OFFICE.days == china()

    def test_a_week_with_national_day(self):
        start = at("2025-09-30 17:00")
        assert OFFICE.add(start, hours(1)).isoformat() == "2025-10-09T09:00:00+08:00"
        assert OFFICE.between(at("2025-09-28 00:00"), at("2025-10-12 00:00")) == hours(6 * 9)
        assert OFFICE.is_working_day(date(2025, 10, 11))
