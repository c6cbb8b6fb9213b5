"""Working time: hours, days, calendars, and limits that turn a start into a deadline."""

from servicepolicy.calendars.changes import AbsoluteClosure, Closure, HoursOn, Span
from servicepolicy.calendars.china import china
from servicepolicy.calendars.days import DayCalendar, Festival, Notice
from servicepolicy.calendars.hours import Interval, Weekday, WeeklyHours
from servicepolicy.calendars.limits import CalendarDays, Elapsed, Limit, Months, StartTime, WorkingDays, WorkingTime
from servicepolicy.calendars.office import OFFICE
from servicepolicy.calendars.working import WorkingCalendar

__all__ = [
    "OFFICE",
    "AbsoluteClosure",
    "CalendarDays",
    "Closure",
    "DayCalendar",
    "Elapsed",
    "Festival",
    "HoursOn",
    "Interval",
    "Limit",
    "Months",
    "Notice",
    "Span",
    "StartTime",
    "Weekday",
    "WeeklyHours",
    "WorkingCalendar",
    "WorkingDays",
    "WorkingTime",
    "china",
]
