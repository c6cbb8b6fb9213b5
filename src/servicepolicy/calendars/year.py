"""One calendar year of open time, compiled for look-up.

A year is cut into days of 24 hours from its first local midnight. Each has its open spans, as time since its own start,
and the open time that lies before it. Days with the same spans share them, so that a year stays small.

    day        0           1                      2           3
    spans      |           |   ====  =======      |           |   ====  =======
    before     0           0                      8 h         8 h                    16 h

Adding working time is two look-ups, neither of which depends on how much is added. How much open time lies before a
moment: its day says. And which day holds that much open time: open time is cut into equal stretches, a hint says in
which day each begins, and the day is that one or soon after.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, datetime, timedelta

from attrs import field, frozen
from pendulum import DateTime, Timezone

from servicepolicy.calendars.segments import Segments, merged
from servicepolicy.calendars.zone import DAY, DAYS, NO_TIME, SECOND, in_zone

__all__ = ["Shape", "Year"]

MOST_HINTS = 10
"""No year has more than 2**MOST_HINTS of them."""


@frozen(eq=False, repr=False)
class Shape:
    """The open spans of a day, as time since it began.

    Attributes:
        spans: When each opens and closes, and how long the day was closed before it.
        closed: The last of these alone.
        done: How long the day was open by the end of each.
    """

    spans: tuple[tuple[timedelta, timedelta, timedelta], ...]
    closed: tuple[timedelta, ...]
    done: tuple[timedelta, ...]


@frozen(eq=False, repr=False)
class Year:
    """A year's index. Positions are elapsed time since `start`.

    Attributes:
        number: The year.
        zone: The calendar's zone.
        start: The instant of the first local midnight of the year.
        length: From there to the first midnight of the next year.
        known_from: Where the calendar's knowledge begins, none if it knows the year from its start.
        known_until: Where it ends, `length` if it knows the whole year.
        anchor: The first local midnight as a moment.
        whole: Whether the calendar knows all of the year.
        steady: Whether, besides, the offset from UTC stays the same all year, so that wall-clock arithmetic is exact.
        plain: Where wall-clock arithmetic is exact in other years: from where to where, and how far the clock is then
            ahead of that of the first midnight.
        shapes: The open spans of each day of 24 hours.
        first_ordinal: The ordinal of 1 January.
        working: A byte a date, 1 for a working day.
        days: The working days.
        day_opens: When each of them opens first, as time since its place in `DAYS`.
        before: The open time before each day of 24 hours, and at the end that of the whole year.
        total: The open time of the year.
        shift: A stretch of open time that has a hint is 2**shift seconds long: no longer than the shortest day's open
            time, unless that made too many.
        hints: For each stretch, the first day by whose end the stretch has begun.
    """

    number: int
    zone: Timezone
    start: timedelta
    length: timedelta
    known_from: timedelta
    known_until: timedelta
    anchor: DateTime
    whole: bool
    steady: bool
    plain: tuple[tuple[timedelta, timedelta, timedelta], ...]
    shapes: tuple[Shape, ...]
    first_ordinal: int
    working: bytes
    days: tuple[date, ...]
    day_opens: tuple[timedelta, ...]
    before: tuple[timedelta, ...] = field(init=False)
    total: timedelta = field(init=False)
    shift: int = field(init=False)
    hints: tuple[int, ...] = field(init=False)

    @before.default
    def _added_up(self) -> tuple[timedelta, ...]:
        before = [NO_TIME]
        for shape in self.shapes:
            before.append(before[-1] + shape.done[-1] if shape.done else before[-1])
        return tuple(before)

    @total.default
    def _at_the_end(self) -> timedelta:
        return self.before[-1]

    @shift.default
    def _up_to_the_shortest_day(self) -> int:
        shortest = min((shape.done[-1] for shape in self.shapes if shape.done), default=DAY)
        return max((shortest // SECOND).bit_length() - 1, (self.total // SECOND).bit_length() - MOST_HINTS, 0)

    @hints.default
    def _by_days(self) -> tuple[int, ...]:
        hints: list[int] = []
        for day, done in enumerate(self.before[1:]):
            hints += [day] * ((done // SECOND >> self.shift) + 1 - len(hints))
        return tuple(hints)

    def moment_worked(self, worked: timedelta) -> DateTime:
        """The earliest moment before which that much open time lies, above none and up to `total`."""
        day, before = self.hints[(worked.days * 86_400 + worked.seconds) >> self.shift], self.before
        while before[day + 1] < worked:
            day += 1
        shape, rest = self.shapes[day], worked - before[day]
        position = DAYS[day] + (rest + shape.closed[bisect_left(shape.done, rest)])
        return datetime.__add__(self.anchor, position) if self.steady else self.moment(position)

    def moment_worked_late(self, worked: timedelta) -> DateTime:
        """The latest moment before which only that much open time lies, from none to below `total`."""
        day, before = self.hints[(worked.days * 86_400 + worked.seconds) >> self.shift], self.before
        while before[day + 1] <= worked:
            day += 1
        shape, rest = self.shapes[day], worked - before[day]
        return self.moment(DAYS[day] + (rest + shape.closed[bisect_right(shape.done, rest)]))

    def moment(self, position: timedelta) -> DateTime:
        """A position as a moment in the calendar's zone; its own arithmetic, which is slow, only where it differs."""
        for begins, ends, ahead in self.plain:
            if begins <= position < ends:
                return datetime.__add__(self.anchor, position + ahead)
        return in_zone(self.zone, self.start + position)

    def position(self, moment: datetime) -> timedelta | None:
        """Where a moment lies whose wall clock is that of the calendar's zone; None if the clock alone does not say."""
        since = datetime.__sub__(moment, self.anchor)
        for begins, ends, ahead in self.plain:
            if begins <= since - ahead < ends:
                return since - ahead
        return None

    def is_open(self, position: timedelta) -> bool:
        """Whether a position lies in a span, from its opening on, until before its closing."""
        day = position.days
        time = position - DAYS[day]
        for opens, closes, _ in self.shapes[day].spans:
            if time < closes:
                return opens <= time
        return False

    def opening(self, day: date) -> DateTime:
        """When a working day opens first."""
        return self.moment(DAYS[day.toordinal() - self.first_ordinal] + self.day_opens[bisect_left(self.days, day)])

    def open_time(self, start: timedelta, end: timedelta) -> Segments:
        """The open time of the days that lie between two instants, at least in part."""
        first, last = (start - self.start).days, (end - self.start).days
        days = range(max(first, 0), min(last + 1, len(self.shapes)))
        begins = [self.start + DAYS[day] for day in days]
        return merged(
            (begin + opens, begin + closes)
            for day, begin in zip(days, begins, strict=True)
            for opens, closes, _ in self.shapes[day].spans
        )
