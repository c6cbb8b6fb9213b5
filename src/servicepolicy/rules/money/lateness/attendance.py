"""Who had to be there when, and who was: a month's facts on the calendar's clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.changes import Span
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.money.lateness.facts import Month, Shift
from servicepolicy.rules.money.lateness.punches import Punches, day_of, punches
from servicepolicy.rules.money.lateness.terms import Counting, LatenessTerms, Seconds

__all__ = ["Attendance", "Coming", "Leaving", "attendance", "is_over", "midnight_after"]

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


def hours_of(day: date, calendar: WorkingCalendar) -> tuple[Span, ...]:
    """The intervals of a working day, up to its midnight."""
    return calendar.intervals(calendar.opening(day), midnight_after(day, calendar))


def midnight_after(day: date, calendar: WorkingCalendar) -> DateTime:
    """The midnight that ends a day."""
    return calendar.at(day + ONE_DAY, time.min)


def is_over(over_at: DateTime, as_of: datetime | None) -> bool:
    """Whether something has become final; without a moment to look from, everything has."""
    return as_of is None or in_utc(over_at) <= in_utc(as_of)
