"""What a column needs of a calendar, which of its rows the calendar knows, and where they lead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.errors import CalendarTypeError, FactsTypeError
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.calendars.year import Year
from servicepolicy.calendars.zone import exact
from servicepolicy.columns.arrays import FAR, Column, Flags, Ints, counts, joined, lengths
from servicepolicy.columns.coverage import index_for
from servicepolicy.columns.index import TimeIndex
from servicepolicy.columns.walks import moments_worked, worked_before

__all__ = [
    "FARTHEST",
    "LONGEST",
    "beyond",
    "covering",
    "covering_dates",
    "either",
    "expected_of",
    "inside",
    "near",
    "reached",
    "stepped",
    "too_far",
    "unknown_dates",
    "with_amounts",
    "with_counts",
    "years_apart",
]

ONE = timedelta(microseconds=1)
DAY = timedelta(days=1) // ONE
FARTHEST = 1_000_000
"""Days from 1970 beyond which no calendar knows anything."""
LONGEST = 100
"""Years from a start beyond which an answer is refused, as `WorkingCalendar` does."""


def with_amounts(column: Column, amount: timedelta | NDArray[np.timedelta64]) -> tuple[Column, Ints | int]:
    """A column of starts, and the working time for all of them or for each."""
    if not isinstance(amount, np.ndarray):
        return column, min(max(exact(amount) // ONE, -FAR), FAR)
    column, amounts = joined(column, lengths(amount, "amount"))
    values = amounts.values.ravel()
    return column, values if column.blank is None else np.where(column.blank.ravel(), 0, values)


def with_counts(column: Column, count: int | NDArray[np.int64]) -> tuple[Column, Ints | int]:
    """A column of dates, and the number of working days for all of them or for each."""
    if not isinstance(count, np.ndarray):
        must_be(count, "count", (int,), FactsTypeError)
        return column, min(max(count, -FARTHEST), FARTHEST)
    column, numbers = joined(column, counts(count, "count"))
    values = numbers.values.ravel()
    return column, values if column.blank is None else np.where(column.blank.ravel(), 0, values)


def covering(calendar: WorkingCalendar | TimeIndex, columns: list[Column], back: int = 0, ahead: int = 0) -> TimeIndex:
    """The index that speaks of columns of moments, and of so much open time before and after them."""
    lows, highs = zip(*(column.ends for column in columns), strict=True)
    return spanning(calendar, (min(lows), max(highs)), back, ahead, lambda year: year.total // ONE)


def covering_dates(calendar: WorkingCalendar | TimeIndex, column: Column, back: int = 0, ahead: int = 0) -> TimeIndex:
    """The index that speaks of a column of dates, and of so many working days before and after them."""
    low, high = (min(max(end, -FARTHEST), FARTHEST) for end in column.ends)
    return spanning(
        calendar, ((low - 1) * DAY, (high + 2) * DAY), back, ahead, lambda year: len(year.days)
    )  # in every zone


def spanning(
    calendar: WorkingCalendar | TimeIndex, ends: tuple[int, int], back: int, ahead: int, holds: Callable[[Year], int]
) -> TimeIndex:
    """The index that speaks of the moments from one to another, and of a way before and after them."""
    if isinstance(calendar, TimeIndex):
        return calendar
    if not isinstance(calendar, WorkingCalendar):
        raise CalendarTypeError("calendar", calendar, "give a WorkingCalendar, or what `compiled` has made of one")
    return index_for(calendar, ends, back, ahead, holds)


def beyond(index: TimeIndex, column: Column) -> Flags | None:
    """Which moments lie beyond what the index knows; None if all lie within."""
    values, (low, high) = column.values.ravel(), column.ends
    if index.known_from <= low <= high <= index.known_until:
        return None
    return given((values < index.known_from) | (values > index.known_until), column)


def given(rows: Flags, column: Column) -> Flags | None:
    """Those of some rows that hold something; None if none does."""
    rows = rows if column.blank is None else rows & ~column.blank.ravel()
    return rows if rows.any() else None


def inside(index: TimeIndex, column: Column, outside: Flags | None) -> Ints:
    """The moments of a column, in a row; in the place of those that have no answer, one that the index knows."""
    values = column.values.ravel()
    unusable = either(outside, None if column.blank is None else column.blank.ravel())
    return np.ascontiguousarray(values if unusable is None else np.where(unusable, index.known_from, values))


def either(one: Flags | None, other: Flags | None) -> Flags | None:
    """Rows that are in one or the other."""
    if one is None or other is None:
        return other if one is None else one
    return one | other


def reached(
    index: TimeIndex, ends: tuple[int, int], values: Ints, amounts: Ints | int, *, late: bool
) -> tuple[Ints, Flags | None]:
    """Where each moment leads, and which lead beyond the index; None if none does.

    Args:
        index: The index.
        ends: The earliest and the latest moment of those that matter.
        values: The moments, all within it.
        amounts: The open time, for all or for each; with none, a moment stays.
        late: Whether time that is used up at an edge goes on to the next.
    """
    if isinstance(amounts, int):
        if amounts == 0:
            return values.copy(), None
        return one_way(index, ends, values, amounts, at_next=(amounts > 0) is late)
    found, bad = values.copy(), np.zeros(len(values), np.bool_)
    for forward, rows in ((True, amounts > 0), (False, amounts < 0)):
        if rows.all():
            return one_way(index, ends, values, amounts, at_next=forward is late)
        if rows.any():
            found[rows], beyond_it = one_way(index, ends, values[rows], amounts[rows], at_next=forward is late)
            bad[rows] = False if beyond_it is None else beyond_it
    return found, bad if bad.any() else None


def one_way(
    index: TimeIndex, ends: tuple[int, int], values: Ints, amounts: Ints | int, *, at_next: bool
) -> tuple[Ints, Flags | None]:
    """The same where all lead forward, or all back."""
    bad = None
    if values.size and leads_out(index, ends, amounts, at_next=at_next):
        worked = worked_before(index, values) + amounts
        low, high = (0, index.total - 1) if at_next else (1, index.total)
        bad = (worked < low) | (worked > high)
        if bad.any():
            values = np.where(bad, index.known_from, values)
            amounts = np.where(bad, index.safe - worked_before(index, values), amounts)
        else:
            bad = None
    return moments_worked(index, values, amounts, late=at_next), bad


def leads_out(index: TimeIndex, ends: tuple[int, int], amounts: Ints | int, *, at_next: bool) -> bool:
    """Whether some row could lead beyond the index: open time before a moment grows with the moment."""
    known = [min(max(end, index.known_from), index.known_until) for end in ends]
    before = worked_before(index, np.array(known))
    least, most = int(before[0]) + int(np.min(amounts)), int(before[1]) + int(np.max(amounts))
    return least < (0 if at_next else 1) or most > index.total - at_next


def too_far(index: TimeIndex, column: Column, values: Ints, found: Ints) -> Flags | None:
    """Which answers lie more than 100 years from their start; None if none does.

    A New Year's midnight ends the old year for what leads up to it, and begins the new one for what leads back.
    """
    if len(index.years) - 1 <= LONGEST + 1:
        return None
    begun = np.searchsorted(index.years[:-1], values, "right")
    ended = np.searchsorted(index.years, found, "left"), np.searchsorted(index.years, found, "right")
    return given(np.abs(np.where(found > values, *ended) - begun) > LONGEST, column)


def places_of(index: TimeIndex, column: Column) -> Ints:
    """Where each date stands in the index."""
    return near(column) - index.first_day


def near(column: Column) -> Ints:
    """The dates of a column, in a row; in the place of those that no calendar could know, others like them."""
    values, (low, high) = column.values.ravel(), column.ends
    return values if -FARTHEST <= low <= high <= FARTHEST else np.clip(values, -FARTHEST, FARTHEST)


def unknown_dates(index: TimeIndex, column: Column) -> Flags | None:
    """Which dates the index does not know; None if it knows all."""
    first, last = (end - index.first_day for end in column.ends)
    if 0 <= first <= last < len(index.working) and index.working[first : last + 1].min() >= 0:
        return None
    places = places_of(index, column)
    outside = (places < 0) | (places >= len(index.working)) | (index.working.take(places, mode="clip") < 0)
    return given(outside, column)


def stepped(index: TimeIndex, column: Column, count: Ints | int, unknown: Flags | None) -> tuple[Ints, Flags | None]:
    """The dates so many working days away, and which rows lead beyond the index; None if none does."""
    start = np.clip(places_of(index, column), 0, len(index.working) - 1)
    passed = index.passed_days.take(start)
    before = passed - (index.working.take(start) == 1)
    place = np.where(count > 0, passed - 1, before) + np.clip(count, -FARTHEST, FARTHEST)
    out = ((place < 0) | (place >= len(index.working_days))) & (count != 0)
    if len(index.working_days):
        found = np.where(count == 0, column.values.ravel(), index.working_days.take(place, mode="clip"))
    else:
        found = column.values.ravel().copy()
    return found, either(given(out, column), unknown)


def years_apart(index: TimeIndex, found: Ints, column: Column, bad: Flags | None) -> Flags | None:
    """Which dates lie more than 100 years from where they started; None if none does."""
    if len(index.years) - 1 <= LONGEST + 1:
        return None
    start = np.where(False if bad is None else bad, found, np.clip(column.values.ravel(), -FARTHEST, FARTHEST))
    years, before = (days.view("M8[D]").astype("M8[Y]").view(np.int64) for days in (found, start))
    return given(np.abs(years - before) > LONGEST, column)


def expected_of(index: TimeIndex) -> str:
    """What moments the index knows, for an error."""
    first, last = (np.datetime64(end, "us").astype("M8[s]") for end in (index.known_from, index.known_until))
    return f"give moments from {first} to {last} in UTC, as far as the calendar or its compiled years go"
