"""Facts and terms with plain defaults, so that a test names only what it is about."""

from datetime import datetime
from zoneinfo import ZoneInfo

from servicepolicy.calendars import WeeklyHours, WorkingCalendar
from servicepolicy.rules.timing.response import Enquiry
from servicepolicy.rules.timing.service_levels import (
    Case,
    Event,
    EventKind,
    Priority,
    PriorityChanged,
    Status,
    StatusChanged,
)

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


def an_event(moment, what):
    """An event of a case: a happening, or the status or priority it entered."""
    instant = at(moment) if isinstance(moment, str) else moment
    match what:
        case Status():
            return StatusChanged(at=instant, to=what)
        case Priority():
            return PriorityChanged(at=instant, to=what)
        case _:
            return Event(at=instant, what=what)


def a_case(*happened, **facts):
    """A case opened on Friday at four; then pairs of a moment and what happened. Moments may be texts, in Shanghai."""
    opened = facts.pop("opened_at", FRIDAY_AT_FOUR)
    events = [an_event(opened, EventKind.OPENED), *(an_event(moment, what) for moment, what in happened)]
    return Case(events=[*events, *facts.pop("more", ())], **facts)


def iso(moment):
    """A moment as text, with its offset from UTC; None if it has not come."""
    return moment and moment.isoformat()
