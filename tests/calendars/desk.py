"""Calendars with plain defaults, and what the tests of this folder do with values."""

import pickle
from datetime import date, timedelta

from servicepolicy.calendars import DayCalendar, WeeklyHours, WorkingCalendar
from tests.builders import at

SHANGHAI, NEW_YORK, LONDON, UTC = "Asia/Shanghai", "America/New_York", "Europe/London", "UTC"
NINE_TO_FIVE = "Mon-Fri 09:00-17:00"
ALWAYS = "Mon-Sun 00:00-24:00"
MICROSECOND = timedelta(microseconds=1)


def a_calendar(hours=NINE_TO_FIVE, zone=UTC, days=None, **said):
    """A calendar of Monday to Friday, 09:00-17:00 in UTC, without holidays, unless said otherwise."""
    return WorkingCalendar(zone=zone, hours=WeeklyHours.parse(hours), days=days, **said)


def a_year(number=2026, **said):
    """The days of one year, nothing off, unless said otherwise."""
    return DayCalendar(**{"first": date(number, 1, 1), "last": date(number, 12, 31), **said})


def utc(text):
    """A moment of the standard library in UTC."""
    return at(text, "UTC")


def hours(count=0, **parts):
    """A length of time in hours, or in other units."""
    return timedelta(hours=count, **parts)


def stretches(spans):
    """Stretches of open time as people write them, with the offset of each bound."""
    return [f"{span.starts_at.isoformat()}/{span.ends_at.isoformat()}" for span in spans]


def pickled(value, protocol=pickle.HIGHEST_PROTOCOL):
    """The value after a journey through pickle."""
    return pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 - our own bytes
