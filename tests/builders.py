"""Facts and terms with plain defaults, so that a test names only what it is about."""

from datetime import datetime
from zoneinfo import ZoneInfo

from servicepolicy.calendars import WeeklyHours, WorkingCalendar
from servicepolicy.rules.timing.response import Enquiry

FRIDAY_AT_FOUR = "2026-03-06 16:00"
"""A Friday without a holiday near it. 24 hours later is Saturday, the next working day is Monday the 9th."""

NEW_YORK = WorkingCalendar(zone="America/New_York", hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=None)
"""A calendar whose clock changes: a gap on 8 March 2026, a repeated hour on 1 November 2026."""


def at(text, zone="Asia/Shanghai", *, fold=0):
    """A moment of the standard library, written as people write it: `at("2026-03-06 16:00")`."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)


def an_enquiry(**facts):
    """A pre-sale enquiry of Friday at four, unless said otherwise. Moments may be texts, in Shanghai."""
    told = {"received_at": FRIDAY_AT_FOUR, **facts}
    return Enquiry(**{name: at(fact) if isinstance(fact, str) else fact for name, fact in told.items()})


def iso(moment):
    """A moment as text, with its offset from UTC; None if it has not come."""
    return moment and moment.isoformat()
