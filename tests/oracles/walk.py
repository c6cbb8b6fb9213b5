"""When a calendar is open, tick by tick: its documented conventions and `zoneinfo`, and nothing of how it computes.

A window of a few days is written out as a row of ticks, each a minute long, or a second where a bound asks for it, and
open or not. Every question is then a walk along the row; what is left of the first and last tick is exact to the
microsecond.
"""

import re
from datetime import UTC, date, datetime, timedelta
from itertools import compress, islice
from zoneinfo import ZoneInfo

__all__ = ["MINUTE", "SECOND", "Beyond", "Walk", "instant", "is_open_at", "when"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
A_DAY = timedelta(days=1)
SECOND, MINUTE = 1_000_000, 60_000_000
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Beyond(Exception):  # noqa: N818 - it is no error: the walk has come to the end of its window
    """The answer lies outside the window."""


def instant(moment):
    """A moment as microseconds since 1970 in UTC."""
    return datetime.__sub__(moment, EPOCH) // timedelta(microseconds=1)


def when(micros, zone):
    """The same as a stdlib moment."""
    return (EPOCH + timedelta(microseconds=micros)).astimezone(ZoneInfo(zone))


def wall(day, since_midnight, zone):
    """The instant of a time on a date; in a gap forward by the gap, twice the earlier: what fold=0 means."""
    return instant((datetime(day.year, day.month, day.day) + since_midnight).replace(tzinfo=ZoneInfo(zone), fold=0))


def hours_of(calendar, day):
    """The intervals that belong to a date, each change overruling the one before."""
    hours = getattr(calendar.hours, WEEKDAYS[day.weekday()])
    if calendar.days is not None:
        if day in calendar.days.off:
            hours = ()
        if day in calendar.days.makeup:
            hours = getattr(calendar.hours, calendar.makeup_as.value.lower())
    for change in calendar.replaced:
        if change.day == day:
            hours = change.hours
    for change in calendar.added:
        if change.day == day:
            hours += change.hours
    for closure in calendar.closures:
        if closure.first <= day <= closure.last:
            hours = ()
    return hours


def stretches(calendar, day):
    """The intervals of a date as instants, before absolute closures."""
    bounds = [
        (wall(day, one.opens, calendar.zone), wall(day, one.closes, calendar.zone)) for one in hours_of(calendar, day)
    ]
    return [(opens, closes) for opens, closes in bounds if opens < closes]


def closed_absolutely(calendar):
    """The absolute closures as instants."""
    return [(instant(closure.starts_at), instant(closure.ends_at)) for closure in calendar.absolute_closures]


def is_open_at(calendar, moment):
    """Whether one instant is open: some date's interval holds it and no absolute closure does."""
    today = when(moment, calendar.zone).date()
    near = [today + n * A_DAY for n in range(-3, 2)]
    return any(opens <= moment < closes for day in near for opens, closes in stretches(calendar, day)) and not any(
        starts <= moment < ends for starts, ends in closed_absolutely(calendar)
    )


class Walk:
    """A window of a calendar's open time, written out tick by tick.

    Give the tick too where two walks are to be joined: their rows must fit.
    """

    def __init__(self, calendar, first: date, last: date, *, zone=None, tick=None):
        self.zone = zone or calendar.zone
        self.begin = wall(first, timedelta(0), self.zone)
        self.end = wall(last + A_DAY, timedelta(0), self.zone)
        self.own = {
            first + n * A_DAY: stretches(calendar, first + n * A_DAY) for n in range(-3, (last - first).days + 3)
        }
        opened = [span for spans in self.own.values() for span in spans]
        self.closed = closed_absolutely(calendar)
        bounds = {self.begin, self.end, *(bound for span in opened + self.closed for bound in span)}
        self.tick = tick or (SECOND if any(bound % MINUTE for bound in bounds) else MINUTE)
        self.row = bytearray((self.end - self.begin) // self.tick)
        for mark, spans in ((1, opened), (0, self.closed)):
            for starts, ends in spans:
                here, there = (min(max(bound, self.begin), self.end) for bound in (starts, ends))
                low, high = ((bound - self.begin) // self.tick for bound in (here, there))
                self.row[low:high] = bytes([mark]) * (high - low)

    def join(self, how, other):
        """Join this row to another's, tick by tick: open where both are, or where one is."""
        rows = zip(self.row, other.row, strict=True)
        self.row = bytearray((mine and theirs) if how == "&" else (mine or theirs) for mine, theirs in rows)

    def at(self, moment):
        """The tick in which a moment lies, and how far."""
        if not self.begin <= moment < self.end:
            raise Beyond
        return divmod(moment - self.begin, self.tick)

    def start_of(self, tick):
        """Where a tick starts."""
        return self.begin + tick * self.tick

    def worked(self, start, end):
        """The open time from one moment until another."""
        if end < start:
            return -self.worked(end, start)
        if end == self.end:
            return self.row.count(1, self.at(start)[0]) * self.tick - self.at(start)[1] * self.row[self.at(start)[0]]
        (first, into), (last, beyond) = self.at(start), self.at(end)
        return self.row.count(1, first, last) * self.tick - into * self.row[first] + beyond * self.row[last]

    def add(self, start, amount):
        """The first moment with so much open time since the start; the start if it is none."""
        if amount <= 0:
            return self.subtract(start, -amount) if amount else start
        tick, into = self.at(start)
        here = (self.tick - into) * self.row[tick]
        if amount <= here:
            return start + amount
        whole, rest = divmod(amount - here - 1, self.tick)
        later = compress(range(tick + 1, len(self.row)), self.row[tick + 1 :])
        return self.start_of(self.nth(later, whole)) + rest + 1

    def subtract(self, start, amount):
        """The last moment with so much open time until the start."""
        tick, into = self.at(start)
        here = into * self.row[tick]
        if amount <= here:
            return start - amount
        whole, rest = divmod(amount - here - 1, self.tick)
        earlier = compress(range(tick - 1, -1, -1), self.row[:tick][::-1])
        return self.start_of(self.nth(earlier, whole) + 1) - rest - 1

    def nth(self, ticks, n):
        """The n-th of some ticks, from 0."""
        found = next(islice(ticks, n, None), None)
        if found is None:
            raise Beyond
        return found

    def is_open(self, moment):
        """Whether a moment is open."""
        return self.row[self.at(moment)[0]] == 1

    def next_open(self, moment):
        """The first open moment from one on."""
        if self.is_open(moment):
            return moment
        found = self.row.find(1, self.at(moment)[0])
        if found < 0:
            raise Beyond
        return self.start_of(found)

    def previous_close(self, moment):
        """The last moment up to one that has open time just before it."""
        if self.is_open(moment - 1):
            return moment
        found = self.row.rfind(1, 0, self.at(moment - 1)[0])
        if found < 0:
            raise Beyond
        return self.start_of(found + 1)

    def spans(self, start, end):
        """The stretches of open time between two moments."""
        runs = [(self.start_of(run.start()), self.start_of(run.end())) for run in re.finditer(rb"\x01+", self.row)]
        cut = [(max(start, opens), min(end, closes)) for opens, closes in runs]
        return [(opens, closes) for opens, closes in cut if opens < closes]

    def has_open_time(self, day):
        """Whether any tick between a date's midnights is open."""
        begins, ends = (wall(one, timedelta(0), self.zone) for one in (day, day + A_DAY))
        return self.lives(day) and self.worked(begins, ends) > 0

    def lives(self, day):
        """Whether a date has any time: a zone may skip one."""
        return wall(day, timedelta(0), self.zone) < wall(day + A_DAY, timedelta(0), self.zone)

    def opening(self, day):
        """The first tick of a date's own hours that no absolute closure takes away; None for a date that never was."""
        if not self.lives(day):
            return None
        for opens, closes in sorted(self.own[day]):
            for tick in range(opens, closes, self.tick):
                if not any(starts <= tick < ends for starts, ends in self.closed):
                    return tick
        return None
