"""Holidays with their checks and shifts, and what a company chose on watching over sites."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.roles import Role
from servicepolicy.calendars.china import china
from servicepolicy.calendars.office import OFFICE
from servicepolicy.rules.timing.holiday_watch import (
    Check,
    HolidayWatchTerms,
    Roster,
    Shift,
    Watch,
    WatchLog,
    WatchWindow,
    windows,
)
from servicepolicy.testing.strategies.figures import limits, maybe, readings, texts
from servicepolicy.testing.strategies.when import days, moments, moments_after

__all__ = ["checks", "holiday_watch_terms", "rosters", "watch_logs", "watch_shifts", "watch_windows", "watches"]

ONE_DAY, MICROSECOND = timedelta(days=1), timedelta(microseconds=1)
INTERVALS = (ONE_DAY, timedelta(hours=12), timedelta(hours=7), ONE_DAY - MICROSECOND, timedelta(hours=1))
SITES = ("shop.example", "blog.example", "王伟的网站")
LANTERNS = (date(2024, 2, 24), date(2025, 2, 12), date(2026, 3, 3))
NEAR = timedelta(days=2)
MOST = 4


@cache
def published() -> tuple[WatchWindow, ...]:
    """The windows of the two last years with a notice."""
    last = china().last.year
    return tuple(window for year in (last, last - 1) for window in windows(year, HolidayWatchTerms()))


@st.composite
def of_own(draw: DrawFn) -> WatchWindow:
    """Windows of one to four days from any midnight on."""
    first = draw(days(last=china().last))
    starts_at, ends_at = (OFFICE.at(day, time.min) for day in (first, first + draw(st.integers(1, 4)) * ONE_DAY))
    named = draw(st.sampled_from([festival for window in published() for festival in window.holidays]))
    return WatchWindow(holidays=(named,), starts_at=starts_at, ends_at=ends_at, confirmed=draw(st.booleans()))


def watch_windows() -> SearchStrategy[WatchWindow]:
    """Holidays: those of the two last notices, and others."""
    return st.one_of([st.deferred(lambda: st.sampled_from(published())), of_own()])


def sites() -> SearchStrategy[list[str]]:
    """Sites, each once."""
    return st.lists(st.sampled_from(SITES), unique=True)


def watches() -> SearchStrategy[Watch]:
    """Sites to be watched over a holiday; also none at all."""
    return st.builds(Watch, window=watch_windows(), sites=sites())


@st.composite
def checks(
    draw: DrawFn, site: SearchStrategy[str] | None = None, moment: SearchStrategy[datetime] | None = None
) -> Check:
    """Looks at a site, with a problem found and passed on, or without.

    Args:
        draw: Hypothesis gives it.
        site: The sites; any unless given.
        moment: When one may look; at any time unless given.
    """
    at = draw(moments() if moment is None else moment)
    problem = draw(st.one_of([st.just(""), texts()]))
    passed_on = draw(maybe(moments_after(at))) if problem else None
    passed_to = draw(maybe(st.one_of([st.sampled_from(Role), texts()]))) if passed_on else None
    return Check(
        site=draw(st.sampled_from(SITES) if site is None else site),
        at=at,
        problem=problem,
        passed_on_at=passed_on,
        passed_to=passed_to,
    )


@st.composite
def watch_shifts(draw: DrawFn, starts: SearchStrategy[datetime] | None = None) -> Shift:
    """Times in which somebody watches.

    Args:
        draw: Hypothesis gives it.
        starts: When they may begin; at any time unless given.
    """
    start = draw(moments() if starts is None else starts)
    end = draw(moments_after(in_utc(start) + MICROSECOND))
    return Shift(starts_at=start, ends_at=end, who=draw(st.one_of([st.just(""), texts()])))


def around(window: WatchWindow) -> SearchStrategy[datetime]:
    """Moments from two days before a holiday to two days after it, often its first and its last."""
    start, end = in_utc(window.starts_at), in_utc(window.ends_at)
    edges = st.sampled_from([start, start - MICROSECOND, end, end - MICROSECOND, start + ONE_DAY])
    return st.one_of([edges, moments_after(start - NEAR, longest=end - start + 2 * NEAR)])


@st.composite
def rosters(draw: DrawFn) -> Roster:
    """Holidays with up to four shifts, which may overlap and leave gaps."""
    window = draw(watch_windows())
    return Roster(window=window, shifts=draw(st.lists(watch_shifts(around(window)), max_size=MOST)))


@st.composite
def watch_logs(draw: DrawFn) -> WatchLog:
    """What was done over a holiday, in it and near it."""
    watch = draw(watches())
    near = around(watch.window)
    looked = checks(st.sampled_from(watch.sites), near) if watch.sites else st.nothing()
    return WatchLog(
        watch=watch,
        entries=draw(st.lists(looked, max_size=MOST if watch.sites else 0)),
        shifts=draw(st.lists(watch_shifts(near), max_size=MOST)),
    )


@st.composite
def holiday_watch_terms(draw: DrawFn) -> HolidayWatchTerms:
    """Every reading, with and without the company's own figures; the shortest interval is an hour."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(HolidayWatchTerms)))
    return HolidayWatchTerms(
        **chosen,
        lantern_days=draw(st.lists(st.sampled_from(LANTERNS), unique=True)),
        check_interval=draw(st.sampled_from(INTERVALS)),
        pass_on_within=draw(maybe(limits())),
    )
