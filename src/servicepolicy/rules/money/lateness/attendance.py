"""Who had to be there when, and who was: a month's facts on the calendar's clock."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.errors import FactsError, raise_all, shown
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.changes import Span
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.money.lateness.facts import Month, Shift
from servicepolicy.rules.money.lateness.terms import Counting, LatenessTerms, Seconds

__all__ = ["Attendance", "Coming", "Leaving", "attendance", "day_of", "is_over", "midnight_after", "refuse_strangers"]

ONE_DAY = timedelta(hours=24)


@frozen(eq=False, repr=False, kw_only=True)
class Coming:
    """A start that somebody had to keep.

    Attributes:
        on: The day it belongs to.
        starts_at: When work began.
        arrived_at: When the person came, if known.
        over_at: From when on nobody comes to it any more.
        is_recorded: Whether no arrival means that nobody came.
    """

    on: date
    starts_at: DateTime
    arrived_at: DateTime | None
    over_at: DateTime
    is_recorded: bool

    @property
    def late_by(self) -> timedelta:
        """The time on the clock from the start to the arrival; none without one."""
        return timedelta(0) if self.arrived_at is None else in_utc(self.arrived_at) - in_utc(self.starts_at)

    def is_late(self, terms: LatenessTerms) -> bool:
        """Whether the person came, and too late, as A031 is read."""
        came = self.arrived_at
        if came is None:
            return False
        dropped = timedelta(seconds=came.second, microseconds=came.microsecond)
        counted = self.late_by - dropped if terms.seconds is Seconds.IGNORE else self.late_by
        return counted > terms.grace


@frozen(eq=False, repr=False, kw_only=True)
class Leaving:
    """An end that somebody had to keep.

    Attributes:
        on: The day it belongs to.
        starts_at: When work began.
        ends_at: When it ended; None if that cannot be told.
        left_at: When the person left last, if known.
        over_at: From when on a later departure is none of this day.
        missing: What to tell where something is not known.
    """

    on: date
    starts_at: DateTime
    ends_at: DateTime | None
    left_at: DateTime | None
    over_at: DateTime
    missing: str

    @property
    def early_by(self) -> timedelta:
        """How long before the end the person left; none if it was not before it, or is not known."""
        if self.ends_at is None or self.left_at is None:
            return timedelta(0)
        return max(in_utc(self.ends_at) - in_utc(self.left_at), timedelta(0))


@frozen(eq=False, repr=False)
class Attendance:
    """A month's starts and ends, in order."""

    comings: tuple[Coming, ...]
    leavings: tuple[Leaving, ...]


@frozen(eq=False, repr=False)
class Punches:
    """A month's arrivals and departures on the calendar's clock, by the day they belong to, in order."""

    calendar: WorkingCalendar
    month: Month
    of_shifts: frozenset[date]
    arrived: dict[date, list[DateTime]]
    left: dict[date, list[DateTime]]

    def days(self) -> list[date]:
        """The days with the calendar's hours that the record is about."""
        month = self.month
        days = (month.first + number * ONE_DAY for number in range(month.last.day))
        told = [day for day in days if day in self.arrived or month.speaks_of(day)]
        return [day for day in told if day not in self.of_shifts and self.calendar.is_working_day(day)]


def punches(month: Month, calendar: WorkingCalendar) -> Punches:
    """The arrivals by their date, the departures by that of the last arrival before them, at most 24 hours before."""
    own = frozenset(day_of(calendar.local(shift.starts_at)) for shift in month.shifts)
    arrivals = sorted(map(calendar.local, month.arrivals), key=in_utc)
    arrived: dict[date, list[DateTime]] = {}
    for came_at in arrivals:
        arrived.setdefault(day_of(came_at), []).append(came_at)
    left: dict[date, list[DateTime]] = {}
    for left_at in sorted(map(calendar.local, month.departures), key=in_utc):
        last = arrival_before(left_at, arrivals)
        if last is not None:
            left.setdefault(day_of(calendar.local(last)), []).append(left_at)
    return Punches(calendar, month, own, arrived, left)


def arrival_before(departure: datetime, arrivals: Sequence[datetime]) -> datetime | None:
    """The last of the arrivals, which are in order, up to a departure; none if it is more than 24 hours before."""
    came = bisect_right(arrivals, in_utc(departure), key=in_utc)
    last = arrivals[came - 1] if came else None
    return None if last is None or in_utc(departure) - in_utc(last) > ONE_DAY else last


def attendance(month: Month, terms: LatenessTerms) -> Attendance:
    """The starts and ends of a month that holds nothing foreign."""
    calendar = terms.calendar
    told = punches(month, calendar)
    days = told.days()
    comings = [coming for day in days for coming in plain_comings(day, told, terms)]
    comings += [shift_coming(shift, calendar) for shift in month.shifts]
    leavings = [plain_leaving(day, told) for day in days]
    leavings += [shift_leaving(shift, calendar) for shift in month.shifts]
    return Attendance(
        tuple(sorted(comings, key=lambda one: in_utc(one.starts_at))),
        tuple(sorted(leavings, key=lambda one: in_utc(one.starts_at))),
    )


def plain_comings(day: date, told: Punches, terms: LatenessTerms) -> Iterator[Coming]:
    """The start of a plain day; and where every time counts, each coming back after a break."""
    came = told.arrived.get(day, [])
    over_at = midnight_after(day, told.calendar)
    yield Coming(
        on=day,
        starts_at=told.calendar.opening(day),
        arrived_at=came[0] if came else None,
        over_at=over_at,
        is_recorded=told.month.is_recorded(day),
    )
    if terms.counting is Counting.EACH_OCCURRENCE:
        for before, span in pairwise(hours_of(day, told.calendar)):
            back = next((at for at in came if in_utc(before.ends_at) <= in_utc(at) < in_utc(span.ends_at)), None)
            if back is not None and back is not came[0]:
                yield Coming(on=day, starts_at=span.starts_at, arrived_at=back, over_at=over_at, is_recorded=False)


def plain_leaving(day: date, told: Punches) -> Leaving:
    """The end of a plain day. Where its hours run past midnight, no date tells which night a departure belongs to."""
    calendar, midnight = told.calendar, midnight_after(day, told.calendar)
    closing = calendar.previous_close(midnight)
    through = in_utc(closing) == in_utc(midnight) and calendar.is_open(midnight)
    came, left = told.arrived.get(day), told.left.get(day)
    return Leaving(
        on=day,
        starts_at=calendar.opening(day),
        ends_at=None if through else closing,
        left_at=left[-1] if left else None,
        over_at=max(midnight, calendar.elapse(came[-1], ONE_DAY), key=in_utc) if came else midnight,
        missing="shifts" if through else "departures",
    )


def shift_coming(shift: Shift, calendar: WorkingCalendar) -> Coming:
    """The start of a shift: start and arrival are a pair, so that no arrival is an absence."""
    starts_at = calendar.local(shift.starts_at)
    return Coming(
        on=day_of(starts_at),
        starts_at=starts_at,
        arrived_at=None if shift.arrived_at is None else calendar.local(shift.arrived_at),
        over_at=calendar.local(shift.over_at),
        is_recorded=True,
    )


def shift_leaving(shift: Shift, calendar: WorkingCalendar) -> Leaving:
    """The end of a shift, if it is known."""
    starts_at = calendar.local(shift.starts_at)
    left_at = None if shift.left_at is None else calendar.local(shift.left_at)
    return Leaving(
        on=day_of(starts_at),
        starts_at=starts_at,
        ends_at=None if shift.ends_at is None else calendar.local(shift.ends_at),
        left_at=left_at,
        over_at=calendar.local(shift.over_at) if left_at is None else left_at,
        missing="ends_at" if shift.ends_at is None else "left_at",
    )


def refuse_strangers(month: Month, calendar: WorkingCalendar) -> None:
    """Refuse facts that cannot be on the calendar's clock: only there do moments have a day.

    Raises:
        FactsError: A moment lies outside the month or before its record, an arrival on a day with a shift, or a
            departure has no arrival in the 24 hours before it.
    """
    own = {day_of(calendar.local(shift.starts_at)) for shift in month.shifts}
    arrivals = sorted(month.arrivals, key=in_utc)
    problems: list[FactsError] = []
    told = [("arrivals", at) for at in month.arrivals] + [("shifts", shift.starts_at) for shift in month.shifts]
    for name, at in told:
        day = day_of(calendar.local(at))
        if not month.begins_on <= day <= month.last:
            remedy = f"give a moment from {month.begins_on} to {month.last} on the clock of {calendar.zone}"
            problems.append(FactsError(name, at, remedy))
        elif name == "arrivals" and day in own:
            problems.append(FactsError(name, at, f"give it with its shift: one starts on {day}"))
    begins_at = in_utc(calendar.at(month.begins_on, time.min))
    problems += [
        FactsError("departures", at, f"give the arrival before {shown(at)} too")
        for at in month.departures
        if in_utc(at) - ONE_DAY >= begins_at and arrival_before(at, arrivals) is None
    ]
    raise_all(problems)


def hours_of(day: date, calendar: WorkingCalendar) -> tuple[Span, ...]:
    """The intervals of a working day, up to its midnight."""
    return calendar.intervals(calendar.opening(day), midnight_after(day, calendar))


def midnight_after(day: date, calendar: WorkingCalendar) -> DateTime:
    """The midnight that ends a day."""
    return calendar.at(day + ONE_DAY, time.min)


def day_of(moment: DateTime) -> date:
    """The date that a moment has on its own clock."""
    return date(moment.year, moment.month, moment.day)


def is_over(over_at: DateTime, as_of: datetime | None) -> bool:
    """Whether something has become final; without a moment to look from, everything has."""
    return as_of is None or in_utc(over_at) <= in_utc(as_of)
