"""What any index of working time must do and nothing else: the limits that the library is measured against.

A record of each day says how much open time lies before a moment, a table of hints in which span so much open time
ends. One calendar that never changes, on a wall clock that is never changed either; no years, no checks, no choice of
zones; stdlib datetimes in and out. There are two. The goals are set against the one that counts in microseconds, as
they were when they were set. The other leaves the sums to stdlib timedeltas; it is the leanest way we know.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Generic, TypeAlias, TypeVar

from attrs import frozen

from benchmarks.race import Job
from benchmarks.workloads import DAYS, SHANGHAI, Office

__all__ = ["Pairs", "adds", "adds_in_timedeltas", "between", "between_in_timedeltas"]

T = TypeVar("T")
Pairs: TypeAlias = list[tuple[datetime, datetime]]

ONE = timedelta(microseconds=1)
SECOND = 1_000_000
DAY = 86_400 * SECOND
FIRST_MIDNIGHT = datetime.combine(DAYS[0], time(), SHANGHAI)
SHIFT, SHIFT_OF_SECONDS = 33, 13
"""A stretch of open time has 2**33 microseconds or 2**13 seconds, more than two hours: no span is shorter."""


@frozen
class Index(Generic[T]):
    """An office, with lengths of time as `T` has them.

    Attributes:
        records: For each day its spans: when each opens and closes, since midnight, and the open time before it; then
            the midnight that ends the day.
        sums: The open time before each span of all days, and at the end the whole.
        openings: When each of them opens.
        hints: For each stretch of open time the span by whose end it has begun.
    """

    records: list[list[tuple[T, T, T]]]
    sums: list[T]
    openings: list[datetime]
    hints: list[int]

    @classmethod
    def of(cls, office: Office, length: Callable[[int], T], stretch: int) -> Index[T]:
        """The index of an office.

        Args:
            office: The office.
            length: Makes a length of time of microseconds.
            stretch: How many microseconds of open time have a hint.
        """
        worked, sums = set(office.working_days), [0]
        records: list[list[tuple[T, T, T]]] = []
        openings = []
        for day in DAYS:
            records.append([])
            for opens, closes in office.bounds if day in worked else ():
                since = since_midnight(opens), since_midnight(closes)
                records[-1].append((length(since[0]), length(since[1]), length(sums[-1])))
                openings.append(datetime.combine(day, opens, SHANGHAI))
                sums.append(sums[-1] + since[1] - since[0])
            records[-1].append((length(DAY), length(DAY), length(sums[-1])))
        hints = [bisect_left(sums, begins, 1) - 1 for begins in range(0, sums[-1] + 1, stretch)]
        return cls(records, [length(one) for one in sums], openings, hints)


def since_midnight(clock: time) -> int:
    """A time of day in microseconds."""
    return (clock.hour * 60 + clock.minute) * 60 * SECOND


def in_timedeltas(microseconds: int) -> timedelta:
    """A length of time."""
    return timedelta(0, 0, microseconds)


def adds(office: Office, starts: list[datetime], hours: int) -> Job:
    """Add so many working hours to each start; they are given in microseconds."""
    index = Index.of(office, int, 1 << SHIFT)
    records, sums, openings, hints = index.records, index.sums, index.openings, index.hints
    midnight, shift = FIRST_MIDNIGHT, SHIFT

    def add(start: datetime, amount: int) -> datetime:
        since = start - midnight
        clock = since.seconds * 1_000_000 + since.microseconds
        for opens, closes, worked in records[since.days]:
            if clock < closes:
                amount += worked + (clock - opens if clock > opens else 0)
                break
        place = hints[amount - 1 >> shift]
        if amount > sums[place + 1]:
            place += 1
        return openings[place] + timedelta(0, 0, amount - sums[place])

    amount = timedelta(hours=hours) // ONE
    return lambda: [add(start, amount) for start in starts]


def between(office: Office, pairs: Pairs) -> Job:
    """Measure the working time of each pair."""
    records, midnight = Index.of(office, int, 1 << SHIFT).records, FIRST_MIDNIGHT

    def before(moment: datetime) -> int:
        since = moment - midnight
        clock = since.seconds * 1_000_000 + since.microseconds
        for opens, closes, worked in records[since.days]:
            if clock < closes:
                return worked + clock - opens if clock > opens else worked
        raise AssertionError

    return lambda: [timedelta(0, 0, before(end) - before(start)) for start, end in pairs]


def adds_in_timedeltas(office: Office, starts: list[datetime], hours: int) -> Job:
    """The same in timedeltas."""
    index = Index.of(office, in_timedeltas, SECOND << SHIFT_OF_SECONDS)
    records, sums, openings, hints = index.records, index.sums, index.openings, index.hints
    midnight, days, shift = FIRST_MIDNIGHT, [timedelta(day) for day in range(len(DAYS))], SHIFT_OF_SECONDS

    def add(start: datetime, amount: timedelta) -> datetime:
        since = start - midnight
        clock = since - days[since.days]
        for opens, closes, worked in records[since.days]:
            if clock < closes:
                amount += worked + (clock - opens) if clock > opens else worked
                break
        place = hints[(amount.days * 86_400 + amount.seconds) >> shift]
        if amount > sums[place + 1]:
            place += 1
        return openings[place] + (amount - sums[place])

    amount = timedelta(hours=hours)
    return lambda: [add(start, amount) for start in starts]


def between_in_timedeltas(office: Office, pairs: Pairs) -> Job:
    """The same in timedeltas."""
    records, midnight = Index.of(office, in_timedeltas, SECOND << SHIFT_OF_SECONDS).records, FIRST_MIDNIGHT
    days = [timedelta(day) for day in range(len(DAYS))]

    def before(moment: datetime) -> timedelta:
        since = moment - midnight
        clock = since - days[since.days]
        for opens, closes, worked in records[since.days]:
            if clock < closes:
                return worked + (clock - opens) if clock > opens else worked
        raise AssertionError

    return lambda: [before(end) - before(start) for start, end in pairs]
