"""Days and moments, most of them where calendars and clocks turn."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

import pendulum
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pendulum import DateTime, FixedTimezone, Timezone

from servicepolicy.basis.checks import a_moment
from servicepolicy.basis.moments import in_same_words, in_utc
from servicepolicy.calendars.china import china
from servicepolicy.calendars.zone import DAY

__all__ = ["SHANGHAI", "ZONES", "days", "moments", "moments_after", "on_clock"]

SHANGHAI, NEW_YORK = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
MICROSECOND = timedelta(microseconds=1)
A_MONTH, A_YEAR = timedelta(days=31), timedelta(days=366)
FIRST = date(2019, 1, 1)

ZONES: tuple[tzinfo, ...] = (
    SHANGHAI,
    pendulum.timezone("Asia/Shanghai"),
    UTC,
    NEW_YORK,
    pendulum.timezone("America/New_York"),
    ZoneInfo("Pacific/Kiritimati"),
    timezone(timedelta(hours=5, minutes=45)),
    FixedTimezone(-12600),
)
"""Zones in which the same moment has another hour, or another date; the last as `pendulum.parse` makes them."""

CLOCKS = (
    time(8, 30),
    time(8, 30, 0, 1),
    time(8, 30, 30),
    time(8, 29, 59, 999_999),
    time(12),
    time(17, 30),
    time(17, 29, 59, 999_999),
    time(0),
    time(23, 59, 59, 999_999),
)
"""Times of day at which the office opens and closes and dates begin and end, and the last moments before."""

JUMPS = (
    datetime(2026, 3, 8, 1, 59, 59, 999_999, tzinfo=NEW_YORK),
    datetime(2026, 3, 8, 2, 30, tzinfo=NEW_YORK),
    datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK),
    datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1),
)
"""Nights in which a clock is put forward or back: an hour that is skipped, and one that comes twice."""
SELDOM = 7
"""For one moment in such a night so many others are drawn: there are but four, and days are many."""

GAPS = (
    timedelta(0),
    MICROSECOND,
    timedelta(hours=24) - MICROSECOND,
    timedelta(hours=24),
    timedelta(hours=24) + MICROSECOND,
    timedelta(minutes=15),
    timedelta(days=3),
)
"""How long after one moment another comes: none, the documents' 24 hours, and a microsecond before and after them."""


@cache
def edges() -> tuple[date, ...]:
    """Days at which months, years, holidays and the published notices begin and end."""
    known = china()
    last = known.last
    recent = [day for day in sorted({one.day for one in known.festivals} | known.makeup) if day.year > last.year - 2]
    ends = [date(2020, 2, 29), date(2024, 2, 29), date(2023, 2, 28), date(2025, 1, 31), date(2025, 4, 30)]
    ends += [date(2026, 1, 31), date(2025, 12, 31), date(2026, 1, 1), date(2025, 12, 1)]
    return (date(2026, 3, 6), *ends, *recent, known.confirmed_through, last, last + DAY)


def days(first: date | None = None, last: date | None = None) -> SearchStrategy[date]:
    """Days, most of them edges: month ends, leap days, holidays, make-up days, the end of the published notices.

    Args:
        first: The first day that may be drawn; unless given, the first of 2019, or a year before `last` if that is
            earlier.
        last: The last day that may be drawn; unless given, a day beyond the notices, or a year after `first` if that is
            later.
    """
    first = first or min(FIRST, max(last or FIRST, date.min + A_YEAR) - A_YEAR)
    last = last or max(china().last + DAY, min(first, date.max - A_YEAR) + A_YEAR)
    within = [day for day in edges() if first <= day <= last]
    return st.one_of([st.sampled_from([*within, first, last]), st.dates(first, last)])


def moments(first: date | None = None, last: date | None = None) -> SearchStrategy[datetime]:
    """Moments with a time zone, of the standard library and pendulum: often 08:30 sharp, midnight, or a clock change.

    Args:
        first: The first day that may be drawn, in China; unless given, as `days` has it.
        last: The last day that may be drawn, in China; likewise.
    """
    clocks = st.one_of([st.sampled_from(CLOCKS), st.times()])
    plain = st.builds(on_clock, days(first, last), clocks, st.sampled_from(ZONES))
    jumps = [one for one in JUMPS if (first or date.min) <= one.astimezone(SHANGHAI).date() <= (last or date.max)]
    if not jumps:
        return plain
    return st.integers(0, SELDOM).flatmap(lambda pick: st.sampled_from(jumps) if pick == SELDOM else plain)


def moments_after(start: datetime, *, longest: timedelta = A_MONTH) -> SearchStrategy[datetime]:
    """Moments from another on, often that one itself or 24 hours later to the microsecond.

    Args:
        start: The earliest that may be drawn.
        longest: How much later the latest may be.

    Raises:
        NaiveDatetimeError: `start` has no time zone.
    """
    a_moment(start, "start")
    gaps = st.one_of([st.sampled_from([gap for gap in GAPS if gap <= longest]), st.timedeltas(timedelta(0), longest)])
    return st.builds(seen, st.builds(in_utc(start).__add__, gaps), st.sampled_from(ZONES))


def on_clock(day: date, clock: time, zone: tzinfo) -> datetime:
    """A date and time of day in China, as a clock in some zone shows them."""
    return seen(datetime.combine(day, clock, SHANGHAI).astimezone(UTC), zone)


def seen(instant: datetime, zone: tzinfo) -> datetime:
    """An instant in a zone: as pendulum's where the zone is, otherwise of the standard library."""
    local = instant.astimezone(zone)
    return in_same_words(DateTime, local, fold=local.fold) if isinstance(zone, Timezone | FixedTimezone) else local
