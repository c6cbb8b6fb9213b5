"""The calendar that the terms go by until a company gives its own."""

from __future__ import annotations

from attrs import field

from servicepolicy.basis.checks import is_a
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.calendars.china import china
from servicepolicy.calendars.hours import WeeklyHours
from servicepolicy.calendars.working import WorkingCalendar

__all__ = ["OFFICE", "office"]

OFFICE = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"), days=china())
"""08:30-17:30 in China (D1.1.7.1a). The documents name no working weekdays and no lunch break (A032): Monday to Friday
and the State Council's notices are taken, and no break, until `policy.with_calendar` gives the company's own."""


def office() -> WorkingCalendar:
    """A field of terms with a calendar: the office's until the company gives its own."""
    return field(default=OFFICE, validator=is_a(WorkingCalendar, wrong=TermsTypeError))
