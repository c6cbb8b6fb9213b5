"""Holidays, logs and calendars with plain defaults, so that a test names only what it is about."""

from datetime import date, timedelta

from servicepolicy.calendars import OFFICE, DayCalendar, Elapsed, Festival, WeeklyHours, WorkingCalendar
from servicepolicy.rules.timing.holiday_watch import Check, HolidayWatchTerms, Shift, Watch, WatchLog, WatchWindow
from tests.builders import at

STANDARD = HolidayWatchTerms()
WITHIN_AN_HOUR = HolidayWatchTerms(pass_on_within=Elapsed(timedelta(hours=1)))
LATER = at("2026-01-05 00:00")

NEW_YEAR_S_DAY = Festival(date(2026, 1, 1), "New Year's Day", "元旦")
SPRING_FESTIVAL = Festival(date(2026, 2, 17), "Spring Festival", "春节")
LABOUR_DAY = Festival(date(2026, 5, 1), "Labour Day", "劳动节")
NATIONAL_DAY = Festival(date(2026, 10, 1), "National Day", "国庆节")
THE_FOUR = (NEW_YEAR_S_DAY, SPRING_FESTIVAL, LABOUR_DAY, NATIONAL_DAY)

NEW_YEAR = WatchWindow(
    holidays=(NEW_YEAR_S_DAY,),
    starts_at=OFFICE.local(at("2026-01-01 00:00")),
    ends_at=OFFICE.local(at("2026-01-04 00:00")),
    extra_days=(date(2026, 1, 2), date(2026, 1, 3)),
)


def a_window(starts_at, ends_at, calendar=OFFICE):
    """A holiday between two moments, as texts on the calendar's wall clock."""
    starts_at, ends_at = (calendar.local(at(text, calendar.zone)) for text in (starts_at, ends_at))
    return WatchWindow(holidays=(NEW_YEAR_S_DAY,), starts_at=starts_at, ends_at=ends_at)


def a_check(moment, site="shop", **facts):
    """A check in Shanghai; `passed_on_at` may be a text too."""
    told = {name: at(fact) if name == "passed_on_at" else fact for name, fact in facts.items()}
    return Check(site=site, at=at(moment), **told)


def a_shift(starts_at, ends_at, zone="Asia/Shanghai"):
    """A shift between two moments, as texts."""
    return Shift(starts_at=at(starts_at, zone), ends_at=at(ends_at, zone))


def a_log(*entries, sites=("shop",), shifts=(), window=NEW_YEAR):
    """What was done over the three days of New Year 2026."""
    return WatchLog(watch=Watch(window=window, sites=sites), entries=entries, shifts=shifts)


def a_calendar(*festivals, first=date(2026, 1, 1), last=date(2026, 12, 31), off=(), zone="Asia/Shanghai", **days):
    """A calendar of one's own: Monday to Friday, the festivals named and off, unless said otherwise."""
    named = festivals or THE_FOUR
    known = DayCalendar(
        first=first, last=last, off={one.day for one in named} | set(off), festivals=named, source="ours", **days
    )
    return WorkingCalendar(zone=zone, hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=known)


def spans(windows):
    """The first and the last day of each window."""
    return [(str(one.starts_at.date()), str(one.ends_at.subtract(days=1).date())) for one in windows]
