"""What a company chose on watching over sites, and the ways to read the documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Annotated, cast

from attrs import Attribute, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_plain_date, is_a
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import LIMITS, Limit
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from servicepolicy.clauses.d1_3 import D1_3_8A, D1_3_8B, D1_3_8C
from servicepolicy.clauses.readings import A001, A032, A063, A064

__all__ = ["HolidayWatchTerms", "Holidays", "Watching"]

ONE_DAY = timedelta(days=1)
SHORTEST = timedelta(minutes=1)
"""Enough for people; a slip such as a microsecond would list the checks of a week for ever."""


class Holidays(Worded):
    """A063: which holidays count. The Dragon Boat and the Lantern Festival show the difference."""

    ALL_STATUTORY = "every statutory holiday", "全部法定节假日"
    """The Dragon Boat Festival is watched, the Lantern Festival is not."""
    THE_FOUR_NAMED = "the four that are named", "只指列名的四个节日"
    """Neither is watched: New Year's Day, Spring Festival, Labour Day and National Day are."""
    WITH_LANTERN = "the four that are named and the Lantern Festival", "列名的四个节日和元宵节"
    """The Lantern Festival is watched, a working day or not; the Dragon Boat Festival is not."""


class Watching(Worded):
    """A064: how often a site is watched. A site that was looked at once a day shows the difference."""

    EACH_DAY = "at least one check in each interval", "每个周期至少查看一次"
    """It was watched: each interval, a day unless the company sets a shorter one, has its check."""
    ALL_THE_TIME = "all the time", "不间断查看"
    """That does not show it: the shifts worked must leave no time uncovered."""


def in_order(days: Iterable[date]) -> tuple[date, ...]:
    """Days in the order of the calendar. What has no order is left to the validator."""
    try:
        return tuple(sorted(days))
    except TypeError:
        return cast("tuple[date, ...]", days)


def one_a_year(_: object, attribute: Attribute[tuple[date, ...]], value: object) -> None:
    """Validate the days of a festival that comes once a year."""
    if not isinstance(value, tuple):
        raise TermsTypeError(attribute.name, value, "give dates in a row")
    years = set()
    for day in value:
        year = a_plain_date(day, attribute.name, wrong=TermsTypeError).year
        if year in years:
            raise TermsError(attribute.name, day, f"give one day of {year}", D1_3_8A)
        years.add(year)


def length_of_an_interval(_: object, attribute: Attribute[timedelta], value: timedelta) -> None:
    """Validate the time in which a site is checked once."""
    if type(value) is not timedelta:
        raise TermsTypeError(attribute.name, value, "give a datetime.timedelta; pendulum's have as_timedelta()")
    if not SHORTEST <= value <= ONE_DAY:
        raise TermsError(attribute.name, value, "give a length from a minute to a day", D1_3_8B)


@frozen(kw_only=True)
class HolidayWatchTerms(Terms):
    """What the company chose on watching over customers' sites.

    Attributes:
        calendar: Days off and festivals, and the zone whose midnights bound a holiday.
        holidays: Which holidays count.
        lantern_days: The Lantern Festival of each year, where it counts and the calendar does not name it.
        watching: How often a site is watched.
        check_interval: The time in which each site is checked once, from a minute to a day. A day is one of the wall
            clock, from midnight to midnight; anything shorter is time on the clock from the window's start.
        pass_on_within: What "promptly" means for a problem found. None until the company sets it.

    Raises:
        TermsError: The interval is out of range, or a year has two Lantern Festivals.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    holidays: Annotated[Holidays, D1_3_8A, D1_3_8B, A063] = choice(Holidays.ALL_STATUTORY)
    lantern_days: Annotated[tuple[date, ...], D1_3_8A, A063] = field(
        default=(), converter=in_order, validator=one_a_year
    )
    watching: Annotated[Watching, D1_3_8B, A064] = choice(Watching.EACH_DAY)
    check_interval: Annotated[timedelta, D1_3_8B, A064] = field(default=ONE_DAY, validator=length_of_an_interval)
    pass_on_within: Annotated[Limit | None, D1_3_8C, A001, LEFT_OPEN] = field(
        default=None, validator=optional(is_a(*LIMITS, wrong=TermsTypeError))
    )
