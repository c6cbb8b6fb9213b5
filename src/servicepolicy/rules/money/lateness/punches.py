"""Which day an arrival or a departure belongs to, on the calendar's clock, and which belong to none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.errors import FactsError, raise_all, shown
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.money.lateness.facts import Month

__all__ = ["Punches", "day_of", "punches", "refuse_strangers"]

ONE_DAY = timedelta(hours=24)


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


def day_of(moment: DateTime) -> date:
    """The date that a moment has on its own clock."""
    return date(moment.year, moment.month, moment.day)
