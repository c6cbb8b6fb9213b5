"""The rule `windows`: the stretches of days off around holidays."""

from __future__ import annotations

from datetime import date, time

from attrs import evolve, frozen

from servicepolicy.basis.checks import facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.errors import CalendarCoverageError, MissingFact, TermNotSet
from servicepolicy.basis.words import Text, said
from servicepolicy.calendars.days import DayCalendar, Festival
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.calendars.zone import DAY, FIRST_YEAR, LAST_YEAR
from servicepolicy.clauses.d1_3 import D1_3_8A, D1_3_8B
from servicepolicy.rules.timing.holiday_watch.messages import EXTRA, UNCONFIRMED, WINDOW
from servicepolicy.rules.timing.holiday_watch.outcomes import WatchWindow
from servicepolicy.rules.timing.holiday_watch.terms import Holidays, HolidayWatchTerms

__all__ = ["windows"]

THE_FOUR = (
    Text("New Year's Day", "元旦"),
    Text("Spring Festival", "春节"),
    Text("Labour Day", "劳动节"),
    Text("National Day", "国庆节"),
)
"""The holidays that D1.3.8a names, as `china()` calls them."""

LANTERN = Text("Lantern Festival", "元宵节")
"""What the stray 元 may mean (A063)."""


@frozen
class Block:
    """Days off in a row.

    Attributes:
        first: The first.
        last: The last.
        ends_known: Whether the calendar knows the day before and the day after.
    """

    first: date
    last: date
    ends_known: bool


@implements(D1_3_8A, D1_3_8B)
def windows(year: int, terms: HolidayWatchTerms) -> tuple[WatchWindow, ...]:
    """Say when customers' sites are watched: one window for each stretch of days off with a holiday in that year.

    A stretch starts and ends with the days off around the holiday, weekends and moved days included; it may start in
    the year before, and two holidays that meet in one are one window. A holiday that the calendar works is no stretch
    of days off and has no window, but for the Lantern Festival where it counts: that is a window of its one day.

    Clause: D1.3.8a, D1.3.8b.

    Args:
        year: The year of the holidays themselves.
        terms: What the company chose.

    Returns:
        The windows in order, from midnight to midnight in the zone of `terms.calendar`. One that the calendar is not
        sure of says so by `confirmed`.

    Raises:
        CalendarCoverageError: The calendar does not know the whole year: no notice is published for it.
        MissingFact: The calendar names no festivals, or lacks one of the four that the clause names at the least.
        TermNotSet: The Lantern Festival counts, and nobody has said which day of the year it is.
        FactsTypeError: `year` is no whole number.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> for window in windows(2025, HolidayWatchTerms())[-1:]:
        ...     print(window.holiday.en, window.starts_at.date(), window.ends_at.date())
        National Day, Mid-Autumn Festival 2025-10-01 2025-10-09
    """
    facts_and_terms(year, int, terms, HolidayWatchTerms)
    days = days_of(year, terms.calendar)
    holidays = holidays_of(days, terms)
    of_year = tuple(one for one in holidays if one.day.year == year)
    the_least_are_there(year, of_year, terms)
    blocks = {block for one in of_year if counts(one, terms) for block in blocks_with(one, terms)}
    return tuple(window_of(block, holidays, days, terms) for block in sorted(blocks, key=lambda block: block.first))


def days_of(year: int, calendar: WorkingCalendar) -> DayCalendar:
    """The days of a calendar that knows its festivals and the whole year."""
    if calendar.days is None:
        raise MissingFact("calendar.days", None, "give days with their festivals, such as china()", D1_3_8A)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise CalendarCoverageError("year", year, f"give a year from {FIRST_YEAR} to {LAST_YEAR}")
    days = calendar.days.listed()
    for day in (date(year, 1, 1), date(year, 12, 31)):
        days.check(day)
    return days


def holidays_of(days: DayCalendar, terms: HolidayWatchTerms) -> tuple[Festival, ...]:
    """The festivals of the calendar, with the Lantern Festivals of the terms where these count."""
    if terms.holidays is not Holidays.WITH_LANTERN:
        return days.festivals
    named = {one.day for one in days.festivals if is_called(one, LANTERN)}
    given = (Festival(day, LANTERN.en, LANTERN.zh) for day in terms.lantern_days if day not in named)
    return tuple(sorted((*days.festivals, *given)))


def is_called(festival: Festival, name: Text) -> bool:
    """Whether a festival bears a name, in either language."""
    return festival.zh == name.zh or festival.en == name.en


def counts(festival: Festival, terms: HolidayWatchTerms) -> bool:
    """Whether a festival is a holiday, as A063 is read."""
    if terms.holidays is Holidays.ALL_STATUTORY or any(is_called(festival, name) for name in THE_FOUR):
        return True
    return terms.holidays is Holidays.WITH_LANTERN and is_called(festival, LANTERN)


def the_least_are_there(year: int, of_year: tuple[Festival, ...], terms: HolidayWatchTerms) -> None:
    """Refuse a calendar without the holidays that are named: fewer windows would look like an answer."""
    off = [one for one in of_year if not terms.calendar.is_working_day(one.day)]
    lacking = tuple(name for name in THE_FOUR if not any(is_called(one, name) for one in off))
    if lacking:
        remedy = f"name {said(lacking, 'en')} of {year} in it, with a day off: days.with_notice(Notice(...))"
        raise MissingFact("calendar.days", terms.calendar.days, remedy, D1_3_8A)
    if terms.holidays is Holidays.WITH_LANTERN and not any(is_called(one, LANTERN) for one in of_year):
        raise TermNotSet("lantern_days", terms.lantern_days, f"give the Lantern Festival of {year}", D1_3_8A)


def blocks_with(festival: Festival, terms: HolidayWatchTerms) -> tuple[Block, ...]:
    """The days off around a festival; where it is worked, none, or the Lantern Festival's own day."""
    if terms.calendar.is_working_day(festival.day):
        is_lantern = terms.holidays is Holidays.WITH_LANTERN and is_called(festival, LANTERN)
        return (Block(festival.day, festival.day, ends_known=True),) if is_lantern else ()
    first, start_known = last_off(festival.day, -1, terms.calendar)
    last, end_known = last_off(festival.day, 1, terms.calendar)
    return (Block(first, last, ends_known=start_known and end_known),)


def last_off(day: date, step: int, calendar: WorkingCalendar) -> tuple[date, bool]:
    """The last of the days off from one on, and whether the calendar knows the day beyond."""
    try:
        while not calendar.is_working_day(day + step * DAY):
            day += step * DAY
    except CalendarCoverageError:
        return day, False
    return day, True


def window_of(block: Block, holidays: tuple[Festival, ...], days: DayCalendar, terms: HolidayWatchTerms) -> WatchWindow:
    """The window of a block, with its reasons."""
    own = tuple(one for one in holidays if block.first <= one.day <= block.last)
    every = (block.first + DAY * number for number in range((block.last - block.first).days + 1))
    window = WatchWindow(
        holidays=own,
        starts_at=terms.calendar.at(block.first, time.min),
        ends_at=terms.calendar.at(block.last + DAY, time.min),
        extra_days=tuple(day for day in every if day not in {one.day for one in own}),
        confirmed=block.ends_known and block.last < days.confirmed_through,
    )
    return evolve(window, because=reasons_for(window, days, terms))


def reasons_for(window: WatchWindow, days: DayCalendar, terms: HolidayWatchTerms) -> tuple[Reason, ...]:
    """Why a window is one, and how far it reaches."""
    bounds = {"starts_at": window.starts_at, "ends_at": window.ends_at}
    named = D1_3_8A.because(WINDOW, terms, terms.holidays, holiday=window.holiday, days=window.statutory_days, **bounds)
    reasons = [named]
    if window.extra_days:
        reasons.append(D1_3_8B.because(EXTRA, terms, extra_days=window.extra_days))
    if not window.confirmed:
        sure = {"first": days.first, "through": days.confirmed_through, "source": days.source}
        reasons.append(D1_3_8A.because(UNCONFIRMED, terms, **sure))
    return tuple(reasons)
