"""Amounts, words, limits, calendars, and the ways to read the documents."""

from __future__ import annotations

from datetime import time, timedelta
from decimal import Decimal
from typing import Any

from attrs import fields
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from servicepolicy.basis.roles import Role
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.china import china
from servicepolicy.calendars.hours import WeeklyHours
from servicepolicy.calendars.limits import CalendarDays, Elapsed, Limit, Months, StartTime, WorkingDays, WorkingTime
from servicepolicy.calendars.office import OFFICE
from servicepolicy.calendars.working import WorkingCalendar

__all__ = ["calendars", "employees", "limits", "maybe", "money", "readings", "texts"]

EDGES = ("0.00", "0.01", "10.00", "9.99", "0.10", "4444.45", "5000.00", "999999999999999.99")
USUAL_MOST = Decimal("100000.00")
WORDS = ("leave slip 17", "Li Na", "王伟", "漏水", "a")
LENGTHS = (timedelta(hours=24), timedelta(0), timedelta(microseconds=1), timedelta(hours=4), timedelta(hours=9))
A_MONTH, A_CENTURY = timedelta(days=31), timedelta(days=36525)
CUT_OFFS = (None, time(0), time(8, 30), time(17, 30))

LUNCH = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Sat 08:30-12:00 13:00-17:30"), days=china())
NO_HOLIDAYS = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"), days=None)
NEW_YORK = WorkingCalendar(zone="America/New_York", hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=None)
CALENDARS = (OFFICE, LUNCH, NO_HOLIDAYS, NEW_YORK)
NOBODY_IN_PARTICULAR = (Role.CUSTOMER, Role.ANYONE)


def money(least: Decimal = Decimal("0.00"), most: Decimal | None = None) -> SearchStrategy[Decimal]:
    """Amounts in yuan, to the cent: often nothing, a cent, or the least fine.

    Args:
        least: The least that may be drawn.
        most: The most that may be drawn; without it 100,000 yuan, but for a few edges far above.
    """
    edges = [edge for edge in map(Decimal, EDGES) if least <= edge and (most is None or edge <= most)]
    usual = max(least, USUAL_MOST) if most is None else most
    return st.one_of([st.sampled_from(list(dict.fromkeys([least, *edges]))), st.decimals(least, usual, places=2)])


def texts() -> SearchStrategy[str]:
    """Names and notes, in both scripts."""
    return st.sampled_from(WORDS)


def maybe(values: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """A value, or None for what is not known or not set."""
    return st.one_of([st.none(), values])


def employees() -> SearchStrategy[Role]:
    """Roles of the company's, each somebody's."""
    return st.sampled_from([role for role in Role if role not in NOBODY_IN_PARTICULAR])


def limits() -> SearchStrategy[Limit]:
    """Limits of every kind, also of no time at all, and on the calendar now and then of the longest, a century."""
    lengths = st.one_of([st.sampled_from(LENGTHS), st.timedeltas(timedelta(0), A_MONTH)])
    counts = st.integers(0, 31)
    working_days = st.builds(
        WorkingDays,
        counts,
        cut_off=st.sampled_from(CUT_OFFS),
        late=st.sampled_from(StartTime),
        early=st.sampled_from(StartTime),
        day_off=st.sampled_from(StartTime),
        from_next_working_day=st.booleans(),
    )
    of_each: list[SearchStrategy[Limit]] = [
        st.builds(Elapsed, st.one_of([lengths, st.just(A_CENTURY)])),
        st.builds(WorkingTime, lengths, edge=st.sampled_from(("close", "open"))),
        working_days,
        st.builds(CalendarDays, st.one_of([counts, st.just(A_CENTURY.days)])),
        st.builds(Months, st.integers(0, 24)),
    ]
    return st.one_of(of_each)


def calendars() -> SearchStrategy[WorkingCalendar]:
    """Calendars: the office's, one with a lunch break and Saturdays, one without holidays, one whose clock changes."""
    return st.sampled_from(CALENDARS)


def readings(terms: type[Terms]) -> dict[str, SearchStrategy[Any]]:
    """For every reading that the terms of a room offer, all its members; and the calendar, which every room has."""
    offered = {one.name: type(one.default) for one in fields(terms) if isinstance(one.default, Worded)}
    return {"calendar": calendars()} | {name: st.sampled_from(kind) for name, kind in offered.items()}
