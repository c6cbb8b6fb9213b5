"""A calendar's years as one row of segments in UTC, and the look-up that numpy walks through in one pass.

Open time is a row of segments; before each lies so much open time. Adding working time is two look-ups, as in
`calendars.year`: how much open time lies before the start, and which segment holds that plus the amount.

    opens    |o0=====|    |o1===|   |o2=======|       worked = [0, w1, w2, w3], open time before each and in all

A binary search of a million random moments would spend its time on mispredicted branches. So time is cut into buckets
of 2**n microseconds, none with more than one boundary: a table says how many boundaries lie before a bucket, and one
comparison says whether the moment has passed the boundary inside it.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property

import numpy as np
from attrs import field, fields, frozen
from numpy.typing import NDArray

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.calendars.year import Year
from servicepolicy.columns.arrays import Flags, Ints

__all__ = ["Steps", "TimeIndex"]

ONE = timedelta(microseconds=1)
EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
MOST_BUCKETS = 2**24
NEVER = np.iinfo(np.int64).max


@frozen(eq=False)
class Steps:
    """How many boundaries lie at or before a value: a hint for each bucket, and one comparison.

    Attributes:
        bounds: The boundaries, in order, and one that is never reached.
        first: The value that the first bucket begins with.
        shift: A bucket has 2**shift values; -1 if the boundaries are too near each other for buckets.
        hints: How many boundaries lie before each bucket, in as few bytes as hold the number.
    """

    bounds: Ints
    first: int
    shift: int
    hints: NDArray[np.unsignedinteger]

    @classmethod
    def of(cls, bounds: Ints, first: int, last: int) -> Steps:
        """Buckets for the values from `first` to `last`."""
        gaps = np.diff(bounds)
        nearest = int(gaps.min()) if gaps.size else last - first + 1
        shift = max(nearest, 1).bit_length() - 1
        ended = np.append(bounds, NEVER)
        if (last - first) >> shift > MOST_BUCKETS:
            return cls(ended, first, -1, np.empty(0, np.uint8))
        edges = first + (np.arange(((last - first) >> shift) + 2, dtype=np.int64) << shift)
        smallest = np.min_scalar_type(len(bounds))
        return cls(ended, first, shift, np.searchsorted(bounds, edges, side="left").astype(smallest))

    def count(self, values: Ints, out: Ints, scratch: Ints, flags: Flags) -> None:
        """Write how many boundaries lie at or before each value."""
        if self.shift < 0:
            out[:] = np.searchsorted(self.bounds, values, side="right")
            return
        np.subtract(values, self.first, out=scratch)
        np.right_shift(scratch, self.shift, out=scratch)
        np.copyto(out, self.hints.take(scratch, mode="wrap"))
        self.bounds.take(out, out=scratch, mode="wrap")
        np.greater_equal(values, scratch, out=flags)
        np.add(out, flags, out=out)


def in_bytes(array: NDArray[np.generic]) -> bytes:
    """An array as it compares and hashes."""
    return array.tobytes()


@frozen
class TimeIndex:
    """Some years of a calendar, compiled for columns. It pickles small, and can be made once and sent to workers.

    Attributes:
        known_from: The first instant it can speak of, in microseconds since 1970 in UTC.
        known_until: The first beyond.
        opens: Where each segment of open time begins.
        worked: The open time before each segment, and at the end all of it.
        years: The first instants of its years, and the first beyond.
        first_day: Its first date, in days since 1970.
        working: For each date 1 if it is a working day, 0 if not, and -1 if the calendar does not know it.
    """

    known_from: int
    known_until: int
    opens: Ints = field(eq=in_bytes, repr=False)
    worked: Ints = field(eq=in_bytes, repr=False)
    years: Ints = field(eq=in_bytes, repr=False)
    first_day: int
    working: NDArray[np.int8] = field(eq=in_bytes, repr=False)
    begun: Steps = field(init=False, eq=False, repr=False)
    used: Steps = field(init=False, eq=False, repr=False)
    ahead: Ints = field(init=False, eq=False, repr=False)
    back: Ints = field(init=False, eq=False, repr=False)

    @begun.default
    def _steps_of_time(self) -> Steps:
        return Steps.of(self.opens, self.known_from, self.known_until)

    @used.default
    def _steps_of_work(self) -> Steps:
        return Steps.of(self.worked[1:] + 1, 0, int(self.worked[-1]) + 1)

    @ahead.default
    def _to_work(self) -> Ints:
        return np.concatenate([[-self.known_from], self.worked[:-1] - self.opens])

    @back.default
    def _to_time(self) -> Ints:
        return np.append(self.opens - self.worked[:-1], 0)

    @cached_property
    def met(self) -> Steps:
        """The look-up of open time that is used up at an edge and goes on to the next."""
        return Steps.of(self.worked[1:], 0, self.total + 1)

    @cached_property
    def passed_days(self) -> Ints:
        """How many working days there are up to each date."""
        return np.cumsum(self.working == 1)

    @cached_property
    def working_days(self) -> Ints:
        """The working days, in days since 1970."""
        return np.flatnonzero(self.working == 1) + self.first_day

    @property
    def total(self) -> int:
        """All of its open time, in microseconds."""
        return int(self.worked[-1])

    @property
    def safe(self) -> int:
        """An open time that leads nowhere else: for rows without an answer."""
        return min(self.total, 1)

    @classmethod
    def of(cls, calendar: WorkingCalendar, first: int, last: int) -> TimeIndex:
        """The years of a calendar from `first` to `last`, or as much of them as it knows."""
        years = [calendar.years.of(number) for number in range(first, last + 1)]
        segments = [segment for year in years for segment in year.open_time(year.start, year.start + year.length)]
        opens, closes = (np.array([segment[end] // ONE for segment in segments], np.int64) for end in (0, 1))
        starts = [year.start // ONE for year in years]
        return cls(
            known_from=(years[0].start + years[0].known_from) // ONE,
            known_until=(years[-1].start + years[-1].known_until) // ONE,
            opens=opens,
            worked=np.concatenate([[0], np.cumsum(closes - opens)]).astype(np.int64),
            years=np.array([*starts, (years[-1].start + years[-1].length) // ONE], np.int64),
            first_day=years[0].first_ordinal - EPOCH_ORDINAL,
            working=np.concatenate([days_of(calendar, year) for year in years]),
        )

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the segments alone; the look-up is made anew."""
        return type(self), tuple(getattr(self, one.name) for one in fields(type(self)) if one.init)


def days_of(calendar: WorkingCalendar, year: Year) -> NDArray[np.int8]:
    """The dates of a year: 1 for a working day, 0 for another, -1 for one that the calendar does not know."""
    found = np.frombuffer(year.working, np.uint8).astype(np.int8)
    if not year.whole:
        for place in range(len(found)):
            try:
                calendar.is_working_day(date.fromordinal(year.first_ordinal + place))
            except CalendarCoverageError:
                found[place] = -1
    return found
