"""Which entries count, and what they cost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from typing import assert_never

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.checks import needed
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.money import Rounding, exact_product, exact_sum, in_lines, in_yuan, quotient, rounded
from servicepolicy.clauses.d1_1 import D1_1_7_1B
from servicepolicy.rules.money.lateness.attendance import Attendance, Coming, Leaving, is_over
from servicepolicy.rules.money.lateness.facts import Month, Waiver
from servicepolicy.rules.money.lateness.outcomes import Absence, EarlyLeaving, EntryKind
from servicepolicy.rules.money.lateness.terms import Base, Ceiling, Counting, LatenessTerms, Steps, Unsanctioned

__all__ = ["Charges", "Entry", "Found", "charges", "counted", "found", "most_charged", "shares_running", "total_of"]

ONE = Decimal(1)
LESS_A_CENT = Decimal("-0.01")


@frozen(eq=False, repr=False, kw_only=True)
class Entry:
    """Something that may count: a late arrival, an early leaving or an absence."""

    kind: EntryKind
    on: date
    starts_at: DateTime
    arrived_at: DateTime | None = None
    ends_at: DateTime | None = None
    left_at: DateTime | None = None
    late_by: timedelta = timedelta(0)

    @property
    def due_at(self) -> DateTime:
        """The start or the end that was not kept."""
        return self.starts_at if self.ends_at is None else self.ends_at


@frozen(eq=False, repr=False)
class Found:
    """What a month holds, in its order: the entries that nothing excuses, and the documents that excuse some."""

    entries: tuple[Entry, ...]
    waivers: tuple[Waiver, ...]

    def late(self) -> tuple[Entry, ...]:
        """The late arrivals."""
        return tuple(one for one in self.entries if one.kind is EntryKind.LATE)

    def early_leavings(self) -> tuple[EarlyLeaving, ...]:
        """The early leavings."""
        return tuple(
            EarlyLeaving(on=one.on, ends_at=one.ends_at, left_at=one.left_at, early_by=one.late_by)
            for one in self.entries
            if one.ends_at is not None and one.left_at is not None
        )

    def absences(self) -> tuple[Absence, ...]:
        """The absences."""
        return tuple(
            Absence(on=one.on, starts_at=one.starts_at) for one in self.entries if one.kind is EntryKind.ABSENCE
        )


def found(attended: Attendance, month: Month, terms: LatenessTerms, as_of: datetime | None = None) -> Found:
    """The entries of a month; by a moment, if one is given, only those that no later arrival or departure undoes."""
    late = (of_coming(one, terms, as_of) for one in attended.comings)
    early = (of_leaving(one, as_of) for one in attended.leavings)
    entries = sorted((one for one in (*late, *early) if one is not None), key=lambda one: (one.on, in_utc(one.due_at)))
    by_day = {waiver.on: waiver for waiver in month.waivers}
    waivers = {one.on: by_day[one.on] for one in entries if one.on in by_day}
    return Found(tuple(one for one in entries if one.on not in waivers), tuple(waivers.values()))


def of_coming(coming: Coming, terms: LatenessTerms, as_of: datetime | None) -> Entry | None:
    """The entry that a start makes."""
    if coming.is_late(terms):
        return Entry(
            kind=EntryKind.LATE,
            on=coming.on,
            starts_at=coming.starts_at,
            arrived_at=coming.arrived_at,
            late_by=coming.late_by,
        )
    if coming.arrived_at is None and coming.is_recorded and is_over(coming.over_at, as_of):
        return Entry(kind=EntryKind.ABSENCE, on=coming.on, starts_at=coming.starts_at)
    return None


def of_leaving(leaving: Leaving, as_of: datetime | None) -> Entry | None:
    """The entry that an end makes."""
    if not leaving.early_by or not is_over(leaving.over_at, as_of):
        return None
    return Entry(
        kind=EntryKind.EARLY_LEAVING,
        on=leaving.on,
        starts_at=leaving.starts_at,
        ends_at=leaving.ends_at,
        left_at=leaving.left_at,
        late_by=leaving.early_by,
    )


def counted(of_month: Found, terms: LatenessTerms) -> tuple[Entry, ...]:
    """The entries that count, as A029 and A032 are read."""
    entries = of_month.late() if terms.unsanctioned is Unsanctioned.CLASSIFY else of_month.entries
    if terms.counting is Counting.EACH_OCCURRENCE:
        return entries
    return tuple({entry.on: entry for entry in reversed(entries)}.values())[::-1]


@frozen(eq=False, repr=False)
class Charges:
    """What the entries cost.

    Attributes:
        shares: What each adds of the base salary.
        due: What each comes to, before any ceiling.
        amounts: What is deducted for each.
        over_ceiling: Whether `due` passes the ceiling; None where none is set.
    """

    shares: tuple[Decimal, ...]
    due: tuple[Decimal, ...]
    amounts: tuple[Decimal, ...]
    over_ceiling: bool | None


def charges(count: int, month: Month, terms: LatenessTerms) -> Charges:
    """What so many entries cost."""
    days = needed(terms.wage_days, "wage_days", D1_1_7_1B) if terms.base is Base.DAILY else ONE
    running = shares_running(count, terms)
    due = in_lines((quotient(exact_product(month.base_salary, share), days) for share in running), terms.rounding)
    shares = in_lines(running, Rounding.NONE)
    if terms.ceiling is None:
        return Charges(shares, due, within(due, month.base_salary), None)
    most = most_charged(month, terms.ceiling)
    cap = whole_cents(most, terms) if terms.at_ceiling is Ceiling.CAP else month.base_salary
    return Charges(shares, due, within(due, cap), total_of(due) > most)


def shares_running(count: int, terms: LatenessTerms) -> tuple[Decimal, ...]:
    """The share of the base salary that the entries up to each cost together, as A028 is read."""
    table = terms.rates
    rates = tuple(table.look_up(number) for number in range(1, count + 1))
    in_all = tuple(exact_product(rate, Decimal(number)) for number, rate in enumerate(rates, start=1))
    match terms.steps:
        case Steps.MARGINAL:
            return tuple(accumulate(rates, lambda one, other: exact_sum((one, other))))
        case Steps.RETROACTIVE:
            return in_all
        case Steps.FLAT:
            return in_all[: terms.first_higher - 1] + rates[terms.first_higher - 1 :]
        case unknown:
            assert_never(unknown)


def most_charged(month: Month, ceiling: Decimal) -> Decimal:
    """The ceiling in money, exact."""
    return in_yuan(exact_product(month.base_salary, ceiling))


def whole_cents(most: Decimal, terms: LatenessTerms) -> Decimal:
    """The most that can be deducted without passing an amount: rounded down, where amounts are rounded at all."""
    if terms.rounding is Rounding.NONE:
        return most
    nearest = rounded(most)
    return nearest if nearest <= most else exact_sum((nearest, LESS_A_CENT))


def within(lines: Iterable[Decimal], most: Decimal) -> tuple[Decimal, ...]:
    """Lines cut off where their sum would pass an amount."""
    left, kept = most, []
    for line in lines:
        kept.append(in_yuan(min(line, left)))
        left = exact_sum((left, kept[-1].copy_negate()))
    return tuple(kept)


def total_of(lines: Iterable[Decimal]) -> Decimal:
    """The sum of lines."""
    return in_yuan(exact_sum(lines))
