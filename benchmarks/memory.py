"""What a compiled year of a calendar takes: memory, as Python and numpy allocate it, and time to build.

The figures are for one year of several; each is asked for working time and for working days.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from time import perf_counter

from benchmarks.contenders import calendar_of
from benchmarks.workloads import Office
from servicepolicy.calendars import WorkingCalendar
from servicepolicy.columns import TimeIndex

__all__ = ["build", "bulk", "scalar"]

YEARS = range(2016, 2026)


def ask(calendar: WorkingCalendar, year: int) -> None:
    """Let a calendar compile all that it keeps of a year."""
    calendar.add(datetime(year, 6, 1, tzinfo=UTC), timedelta(hours=1))
    calendar.is_working_day(date(year, 6, 1))


def ask_all(calendar: WorkingCalendar) -> None:
    """The same for all the years."""
    for year in YEARS:
        ask(calendar, year)


def scalar(office: Office) -> float:
    """The bytes that a calendar keeps of a year."""
    calendar = primed(office)
    return taken(lambda: ask_all(calendar)) / len(YEARS)


def bulk(office: Office) -> float:
    """The bytes of a year that is compiled for columns, besides the calendar's own."""
    calendar = primed(office)
    ask_all(calendar)
    return taken(lambda: TimeIndex.of(calendar, YEARS[0], YEARS[-1])) / len(YEARS)


def build(office: Office) -> float:
    """The seconds until a calendar has compiled a year: the least of them, as other work on the machine only adds."""
    calendar = primed(office)
    return min(taken_by(calendar, year) for year in YEARS)


def primed(office: Office) -> WorkingCalendar:
    """An office that has loaded what it needs, but compiled none of the years."""
    calendar = calendar_of(office)
    ask(calendar, YEARS[0] - 1)
    TimeIndex.of(calendar, YEARS[0] - 1, YEARS[0] - 1)
    return calendar


def taken(job: Callable[[], object]) -> int:
    """The bytes that are in use after a job and were not before; what it returns counts."""
    gc.collect()
    tracemalloc.start()
    kept = job()
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return size


def taken_by(calendar: WorkingCalendar, year: int) -> float:
    """The seconds that one year takes."""
    begun = perf_counter()
    ask(calendar, year)
    return perf_counter() - begun
