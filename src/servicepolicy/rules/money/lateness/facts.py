"""A month's clock: when someone came to work and left it, and what excuses them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Annotated, cast

from attrs import Attribute, evolve, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_text, a_whole_number, are_all, in_a_row, moment, not_before, on_record
from servicepolicy.basis.checks import plain_date as a_date
from servicepolicy.basis.errors import FactsError, FactsTypeError, raise_all, shown
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.basis.money import money
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.clauses.d1_1 import D1_1_2_4C, D1_1_6_1A

__all__ = ["Month", "Shift", "Waiver"]

ONE_DAY = timedelta(hours=24)


@frozen(kw_only=True)
class Shift(HoldsMoments):
    """One piece of work with a start of its own, which holds instead of the calendar's opening.

    Start and arrival come as a pair: after midnight no date tells which shift an arrival belongs to.

    Attributes:
        starts_at: When it started. The shift belongs to that day and that month, in the calendar's zone.
        arrived_at: When the person came; None if nobody came. Later than its end, or than 24 hours, nobody did.
        ends_at: When it ended, at most 24 hours later; None if not known.
        left_at: When the person left for good; None if not known.

    Raises:
        FactsError: It ended before it started, or lasted more than a day; the person came more than a day before the
            start, or when it was over, or left before coming or without it.
        NaiveDatetimeError: A moment has no time zone.
    """

    starts_at: datetime = field(eq=instants, validator=on_record)
    arrived_at: datetime | None = moment()
    ends_at: datetime | None = moment()
    left_at: datetime | None = moment()

    def __attrs_post_init__(self) -> None:
        starts_at, arrived_at = self.starts_at, self.arrived_at
        problems: list[FactsError] = []
        if not timedelta(0) < self.length <= ONE_DAY:
            problems.append(FactsError("ends_at", self.ends_at, f"give a moment up to 24 h after {shown(starts_at)}"))
        if arrived_at is not None and in_utc(arrived_at) - in_utc(starts_at) < -ONE_DAY:
            remedy = f"give a moment from 24 h before {shown(starts_at)} on"
            problems.append(FactsError("arrived_at", arrived_at, remedy))
        if arrived_at is not None and in_utc(arrived_at) - in_utc(starts_at) >= self.length:
            problems.append(FactsError("arrived_at", arrived_at, "give None: who comes when it is over is absent"))
        raise_all(problems)
        not_before(self, "arrived_at", "left_at")

    @property
    def length(self) -> timedelta:
        """How long after its start nobody comes to it any more."""
        return ONE_DAY if self.ends_at is None else in_utc(self.ends_at) - in_utc(self.starts_at)

    @property
    def over_at(self) -> datetime:
        """The instant from which nobody comes to it any more, in UTC."""
        return in_utc(self.starts_at) + self.length

    def known_at(self, as_of: datetime) -> Shift:
        """The shift as it was known at a moment."""
        return evolve(self, arrived_at=known(self.arrived_at, as_of), left_at=known(self.left_at, as_of))


@frozen(kw_only=True)
class Waiver:
    """A document that excuses the entries of one day.

    Attributes:
        on: The day, in the calendar's zone.
        document: What it is and where to find it, such as "leave slip 17"; the reasons name it.
    """

    on: date = field(validator=a_date)
    document: str = field(validator=a_text())


def moments_in_a_row(values: Iterable[datetime]) -> tuple[datetime, ...]:
    """Convert any row of moments to a tuple."""
    return in_a_row(values)


def shifts_in_a_row(values: Iterable[Shift]) -> tuple[Shift, ...]:
    """Convert any row of shifts to a tuple."""
    return in_a_row(values)


def waivers_in_a_row(values: Iterable[Waiver]) -> tuple[Waiver, ...]:
    """Convert any row of waivers to a tuple."""
    return in_a_row(values)


def all_on_record(_: object, attribute: Attribute[tuple[datetime, ...]], value: tuple[datetime, ...]) -> None:
    """Validate a field with moments in a row."""
    if not isinstance(value, tuple):
        raise FactsTypeError(attribute.name, value, "give moments in a row")
    for one in value:
        on_record(None, cast("Attribute[datetime]", attribute), one)


@frozen(kw_only=True)
class Month(HoldsMoments):
    """One person's calendar month at work.

    The month is that of the terms' calendar. Facts know no zone: built, they refuse only what lies outside the month in
    every zone, and the rules refuse the rest.

    Attributes:
        year: The year, from 1900 to 2199.
        month: 1 for January to 12.
        base_salary: The monthly base salary in CNY, gross, to the cent. The documents leave its amount blank (A036).
        arrivals: When the person signed in, in any order. An arrival belongs to the date it falls on.
        departures: When the person left, in any order. A departure belongs to the date of the last arrival before it,
            at most 24 hours before, so that overtime may run past midnight.
        shifts: Work with a start of its own. On a date on which one starts the calendar's hours do not hold.
        waivers: Documents that excuse a day's entries.
        recorded_from: The first day of the record; None for the first of the month.
        recorded_through: The last day whose arrivals are all in the record. Only up to there is a working day without
            an arrival an absence; None if nobody can say.

    Raises:
        FactsError: A moment or a day lies outside the month, a day has two waivers, the record ends before it begins,
            or the salary is below zero or has parts of a cent.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    year: int = field(validator=a_whole_number(1900, 2199, wrong=FactsError))
    month: int = field(validator=a_whole_number(1, 12, wrong=FactsError))
    base_salary: Annotated[Decimal, D1_1_6_1A] = field(validator=money)
    arrivals: Annotated[tuple[datetime, ...], D1_1_2_4C] = field(
        default=(), converter=moments_in_a_row, validator=all_on_record, eq=instants
    )
    departures: tuple[datetime, ...] = field(
        default=(), converter=moments_in_a_row, validator=all_on_record, eq=instants
    )
    shifts: tuple[Shift, ...] = field(default=(), converter=shifts_in_a_row, validator=are_all(Shift))
    waivers: tuple[Waiver, ...] = field(default=(), converter=waivers_in_a_row, validator=are_all(Waiver))
    recorded_from: date | None = field(default=None, validator=optional(a_date))
    recorded_through: date | None = field(default=None, validator=optional(a_date))

    def __attrs_post_init__(self) -> None:
        raise_all([*moments_outside(self), *days_outside(self), *contradictions(self)])

    @property
    def first(self) -> date:
        """The first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last(self) -> date:
        """The last day of the month."""
        return months_after(self.first, 1) - ONE_DAY

    @property
    def begins_on(self) -> date:
        """The first day of the record."""
        return self.recorded_from or self.first

    def is_recorded(self, day: date) -> bool:
        """Whether all arrivals of a day are in the record, so that a day without one is an absence."""
        return self.recorded_through is not None and self.begins_on <= day <= self.recorded_through

    def speaks_of(self, day: date) -> bool:
        """Whether the record says of itself that it is about a day, with or without arrivals."""
        return (self.recorded_from is not None or self.recorded_through is not None) and self.begins_on <= day

    def known_at(self, as_of: datetime) -> Month:
        """The month as it was known at a moment: what came later has not happened yet."""
        return evolve(
            self,
            arrivals=tuple(at for at in self.arrivals if known(at, as_of)),
            departures=tuple(at for at in self.departures if known(at, as_of)),
            shifts=tuple(shift.known_at(as_of) for shift in self.shifts),
        )

    def __str__(self) -> str:
        """The month as people write it: 2026-03."""
        return f"{self.year}-{self.month:02}"


def moments_outside(month: Month) -> Iterator[FactsError]:
    """Moments that do not lie in the month in any zone; those who work past midnight leave a day later."""
    start = datetime(month.first.year, month.first.month, 1, tzinfo=UTC)
    end = datetime(month.last.year, month.last.month, month.last.day, tzinfo=UTC) + ONE_DAY
    told = [("arrivals", at, ONE_DAY) for at in month.arrivals]
    told += [("departures", at, 2 * ONE_DAY) for at in month.departures]
    told += [("shifts", shift.starts_at, ONE_DAY) for shift in month.shifts]
    for name, at, beyond in told:
        if not start - ONE_DAY <= in_utc(at) <= end + beyond:
            yield FactsError(name, at, f"give a moment in {month}")


def days_outside(month: Month) -> Iterator[FactsError]:
    """Days that do not lie in the month."""
    told = [("waivers", waiver.on) for waiver in month.waivers]
    told += [("recorded_from", month.recorded_from)] if month.recorded_from else []
    told += [("recorded_through", month.recorded_through)] if month.recorded_through else []
    for name, day in told:
        if not month.first <= day <= month.last:
            yield FactsError(name, day, f"give a day in {month}")


def contradictions(month: Month) -> Iterator[FactsError]:
    """Facts that cannot hold together."""
    excused = Counter(waiver.on for waiver in month.waivers)
    for day in sorted(day for day, waivers in excused.items() if waivers > 1):
        yield FactsError("waivers", day, "give each day one waiver")
    if month.recorded_through is not None and month.recorded_through < month.begins_on:
        yield FactsError("recorded_through", month.recorded_through, f"give {shown(month.begins_on)} or later")


def known(at: datetime | None, as_of: datetime) -> datetime | None:
    """A moment, if it had come."""
    return None if at is None or in_utc(at) > in_utc(as_of) else at
