"""The races of columns: a million rows at once, beside the least that numpy must do for them.

The limit is the look-up of `servicepolicy.columns.index` alone: one calendar that never changes, buffers made
beforehand, moments in microseconds, and no checks: not for NaT, not for what the calendar does not know, not for
answers that lead beyond it. The usual way is two binary searches.
"""

from __future__ import annotations

import tracemalloc
import warnings
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from benchmarks import race
from benchmarks.contenders import EPOCH, LIBRARY, LIMIT, PANDAS, business_hours, calendar_of, utc_sums
from benchmarks.race import Job, Times
from benchmarks.workloads import DAYS, SEED, Office, starts
from servicepolicy.columns import compiled, is_working_day, working_between, working_deadlines

__all__ = [
    "COMPILED",
    "COPY",
    "MANY_ROWS",
    "ROWS",
    "SEARCH",
    "Weight",
    "between",
    "day",
    "days",
    "deadlines",
    "weighed",
]

Ints: TypeAlias = NDArray[np.int64]
Moments: TypeAlias = NDArray[np.datetime64]
Column: TypeAlias = Callable[[], NDArray[np.generic]]

ROWS, MANY_ROWS = 1_000_000, 10_000_000
SAMPLE = 1_000
"""Rows that pandas is given; its time is told for as many as the others have."""
CHUNK = 2**14
AMOUNT = timedelta(hours=24)
ONE = timedelta(microseconds=1)
AHEAD = np.timedelta64(8, "h")
"""Of UTC is the time in Shanghai, in these years."""
FIRST, LAST = 2020, 2026
COMPILED, SEARCH, COPY = "compiled beforehand", "two searches", "np.copy"


@frozen(eq=False)
class Steps:
    """How many of some boundaries lie at or before a value: a hint for each stretch of 2**shift, and a comparison."""

    bounds: Ints
    first: int
    shift: int = field(init=False)
    hints: Ints = field(init=False)

    @shift.default
    def _below_the_nearest(self) -> int:
        return int(np.diff(self.bounds).min()).bit_length() - 1

    @hints.default
    def _before_each_stretch(self) -> Ints:
        edges = np.arange(self.first, int(self.bounds[-1]) + 1, 1 << self.shift)
        return np.searchsorted(self.bounds, edges).astype(np.int64)


@frozen(eq=False)
class Kernel:
    """Prefix sums of an office in microseconds since 1970, hints, and room for what is worked out in between."""

    opens: Ints
    worked: Ints
    begun: Steps
    used: Steps
    ahead: Ints
    back: Ints
    room: Ints = field(init=False, factory=lambda: np.empty((3, CHUNK), np.int64))
    passed: NDArray[np.bool_] = field(init=False, factory=lambda: np.empty(CHUNK, np.bool_))

    @classmethod
    def of(cls, office: Office) -> Kernel:
        """The kernel of an office."""
        since, sums = (np.array(column, np.int64) for column in utc_sums(office))
        opens, before = since + int(EPOCH.timestamp()) * 1_000_000, sums[:-1]
        return cls(
            opens=opens,
            worked=sums,
            begun=Steps(opens, int(opens[0]) - 1),
            used=Steps(sums[1:] + 1, 0),
            ahead=np.append(0, before - opens),
            back=opens - before,
        )

    def pieces(self, rows: int) -> Iterator[tuple[slice, Ints, Ints, Ints, NDArray[np.bool_]]]:
        """The pieces of a column, and room for each."""
        for start in range(0, rows, CHUNK):
            length = min(CHUNK, rows - start)
            yield slice(start, start + length), *self.room[:, :length], self.passed[:length]

    def deadlines(self, moments: Ints, amount: int) -> Ints:
        """Where so much working time leads."""
        found = np.empty_like(moments)
        for piece, place, scratch, worked, passed in self.pieces(len(moments)):
            self.before(moments[piece], worked, place, scratch, passed)
            np.add(worked, amount, out=worked)
            count(self.used, worked, place, scratch, passed)
            self.back.take(place, out=scratch, mode="wrap")
            np.add(worked, scratch, out=found[piece])
        return found

    def between(self, moments: Ints, ends: Ints) -> Ints:
        """The working time from each moment to its end."""
        found = np.empty_like(moments)
        for piece, place, scratch, worked, passed in self.pieces(len(moments)):
            self.before(ends[piece], found[piece], place, scratch, passed)
            self.before(moments[piece], worked, place, scratch, passed)
            np.subtract(found[piece], worked, out=found[piece])
        return found

    def before(self, moments: Ints, into: Ints, place: Ints, scratch: Ints, passed: NDArray[np.bool_]) -> None:
        """Write the working time before each moment."""
        count(self.begun, moments, place, scratch, passed)
        self.ahead.take(place, out=scratch, mode="wrap")
        np.add(scratch, moments, out=scratch)
        self.worked.take(place, out=into, mode="wrap")
        np.minimum(scratch, into, out=into)

    def found_by_search(self, moments: Ints, amount: int) -> Ints:
        """Where so much working time leads, by two binary searches."""
        worked = self.before_by_search(moments) + amount
        found: Ints = worked + self.back[np.searchsorted(self.worked, worked) - 1]
        return found

    def measured_by_search(self, moments: Ints, ends: Ints) -> Ints:
        """The working time from each moment to its end, by two binary searches."""
        return self.before_by_search(ends) - self.before_by_search(moments)

    def before_by_search(self, moments: Ints) -> Ints:
        """The working time before each moment."""
        place = np.searchsorted(self.opens, moments, "right")
        found: Ints = np.minimum(self.ahead[place] + moments, self.worked[place])
        return found


def count(steps: Steps, values: Ints, place: Ints, scratch: Ints, passed: NDArray[np.bool_]) -> None:
    """Write how many boundaries lie at or before each value."""
    np.subtract(values, steps.first, out=scratch)
    np.right_shift(scratch, steps.shift, out=scratch)
    steps.hints.take(scratch, out=place, mode="wrap")
    steps.bounds.take(place, out=scratch, mode="wrap")
    np.greater_equal(values, scratch, out=passed)
    np.add(place, passed, out=place)


def random_moments(rows: int) -> Moments:
    """Moments of 2020 to 2025, to the second, in microseconds."""
    first, last = (int(np.datetime64(str(year), "s").astype(np.int64)) for year in (FIRST, LAST))
    seconds = np.random.default_rng(SEED).integers(first, last, rows)
    return (seconds * 1_000_000).view("M8[us]")


def deadlines(office: Office, rounds: int) -> Times:
    """Add working hours to a million random moments."""
    kernel, calendar, moments = Kernel.of(office), calendar_of(office), random_moments(ROWS)
    index, raw, amount = compiled(calendar, first=FIRST, last=LAST), moments.view(np.int64), AMOUNT // ONE
    jobs: dict[str, Column] = {
        LIMIT.name: lambda: kernel.deadlines(raw, amount).view("M8[us]"),
        LIBRARY.name: lambda: working_deadlines(moments, AMOUNT, calendar),
        COMPILED: lambda: working_deadlines(moments, AMOUNT, index),
        SEARCH: lambda: kernel.found_by_search(raw, amount).view("M8[us]"),
    }
    agree(jobs)
    jobs[COPY] = moments.copy
    if not PANDAS.installed:
        return raced(jobs, rounds)
    sample = moments[:SAMPLE]
    jobs[PANDAS.name] = pandas_adds(office, sample)
    moved_on = working_deadlines(sample, AMOUNT, calendar, edge="open") + AHEAD
    agree({"servicepolicy, moved on from closings,": lambda: moved_on, PANDAS.name: jobs[PANDAS.name]})
    times = raced(jobs, rounds)
    return Times({**times.rounds, PANDAS.name: [time * ROWS / SAMPLE for time in times.rounds[PANDAS.name]]})


def between(office: Office, rounds: int) -> Times:
    """Measure the working time between a million pairs of random moments."""
    kernel, calendar, moments = Kernel.of(office), calendar_of(office), random_moments(ROWS)
    ends = np.ascontiguousarray(moments[::-1])
    index, raw, raw_ends = compiled(calendar, first=FIRST, last=LAST), moments.view(np.int64), ends.view(np.int64)
    jobs: dict[str, Column] = {
        LIMIT.name: lambda: kernel.between(raw, raw_ends).view("m8[us]"),
        LIBRARY.name: lambda: working_between(moments, ends, calendar),
        COMPILED: lambda: working_between(moments, ends, index),
        SEARCH: lambda: kernel.measured_by_search(raw, raw_ends).view("m8[us]"),
    }
    agree(jobs)
    return raced({**jobs, COPY: moments.copy}, rounds)


def days(office: Office, rounds: int) -> Times:
    """Ask of a million dates whether they are working days. The limit looks them up in a table."""
    calendar, dates = calendar_of(office), random_moments(ROWS).astype("M8[D]")
    index, raw = compiled(calendar, first=FIRST, last=LAST), dates.view(np.int64)
    worked = set(office.working_days)
    table = np.array([one in worked for one in DAYS])
    first, place = int(np.datetime64(DAYS[0], "D").astype(np.int64)), np.empty(CHUNK, np.int64)

    def gathered() -> NDArray[np.bool_]:
        found = np.empty(ROWS, np.bool_)
        for start in range(0, ROWS, CHUNK):
            piece = raw[start : start + CHUNK]
            np.subtract(piece, first, out=place[: len(piece)])
            table.take(place[: len(piece)], out=found[start : start + CHUNK], mode="wrap")
        return found

    jobs: dict[str, Column] = {
        LIMIT.name: gathered,
        LIBRARY.name: lambda: is_working_day(dates, calendar),
        COMPILED: lambda: is_working_day(dates, index),
    }
    agree(jobs)
    return raced({**jobs, COPY: dates.copy}, rounds)


def day(office: Office, rounds: int) -> Times:
    """Ask of single dates whether they are working days. The limit looks them up in a frozenset."""
    calendar, worked = calendar_of(office), frozenset(office.working_days)
    dates: list[date] = [start.date() for start in starts(0)]
    jobs: Mapping[str, Job] = {
        LIMIT.name: lambda: [one in worked for one in dates],
        LIBRARY.name: lambda: [calendar.is_working_day(one) for one in dates],
    }
    if jobs[LIMIT.name]() != jobs[LIBRARY.name]():
        message = "the library and the limit do not agree on working days"
        raise SystemExit(message)
    return race.run(jobs, rounds)


@frozen
class Weight:
    """What ten million deadlines cost.

    Attributes:
        times: The library beside a copy of the same bytes.
        bytes_a_row: The most memory that was taken beyond the starts, the answers included.
    """

    times: Times
    bytes_a_row: float


def weighed(office: Office, rounds: int) -> Weight:
    """Add working hours to ten million random moments."""
    calendar, moments = calendar_of(office), random_moments(MANY_ROWS)
    kernel, raw = Kernel.of(office), moments.view(np.int64)
    jobs: dict[str, Column] = {
        LIMIT.name: lambda: kernel.deadlines(raw, AMOUNT // ONE).view("M8[us]"),
        LIBRARY.name: lambda: working_deadlines(moments, AMOUNT, calendar),
    }
    agree(jobs)
    peak = most_taken(jobs[LIBRARY.name])
    return Weight(raced({**jobs, COPY: moments.copy}, rounds), peak / MANY_ROWS)


def most_taken(column: Column) -> int:
    """The most bytes that are taken while a column is worked out."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    column()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most - before


def pandas_adds(office: Office, moments: Moments) -> Column:
    """A prebuilt `CustomBusinessHour` on a column of local times without zone, which is faster than with one."""
    import pandas as pd  # noqa: PLC0415 - it may be absent

    offset = business_hours(office, AMOUNT // timedelta(hours=1))
    local = pd.Series(moments + AHEAD)

    def added() -> Moments:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", pd.errors.PerformanceWarning)  # it goes row by row, and says so
            return (local + offset).to_numpy()

    return added


def raced(jobs: Mapping[str, Column], rounds: int) -> Times:
    """Let columns be worked out in turn."""
    return race.run({name: listed(job) for name, job in jobs.items()}, rounds)


def listed(column: Column) -> Job:
    """A column as the only answer of a job."""
    return lambda: [column()]


def agree(jobs: Mapping[str, Column]) -> None:
    """Stop unless all say the same."""
    for (name, one), (other_name, other) in pairwise(jobs.items()):
        if not np.array_equal(one(), other()):
            message = f"{name} and {other_name} do not agree"
            raise SystemExit(message)
