"""Lateness deductions by the column: `lateness.penalty` for the months of many people at once, in whole cents."""

from __future__ import annotations

from functools import reduce
from typing import TypeAlias, TypeVar

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from servicepolicy.basis.checks import must_be, needed
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import (
    CalendarCoverageError,
    FactsError,
    FactsTypeError,
    TermsError,
    TermsTypeError,
)
from servicepolicy.clauses.d1_1 import D1_1_2_4C, D1_1_6_1A, D1_1_7_1A, D1_1_7_1B, D1_1_7_1C, D1_1_7_1D
from servicepolicy.columns.amounts import TOO_MUCH, cents, in_range
from servicepolicy.columns.answers import OnBad, compared, finished, sized
from servicepolicy.columns.arrays import Column, Flags, Ints, bad_rows, dates, joined, moments, no_array
from servicepolicy.columns.arrivals import Arrivals, day_of
from servicepolicy.columns.asking import ANSWERED, any_of
from servicepolicy.columns.duties import IN_YEARS
from servicepolicy.columns.ledger import Ledger, spread
from servicepolicy.columns.limits import outside_years
from servicepolicy.columns.reach import FARTHEST, either
from servicepolicy.columns.rows import Rows, as_many
from servicepolicy.rules.money.lateness.terms import Base, LatenessTerms

__all__ = ["LatenessDeductions", "lateness_deductions"]

T = TypeVar("T", bound=np.generic)
Persons: TypeAlias = NDArray[np.generic]
Waivers: TypeAlias = tuple[Persons, NDArray[np.datetime64]]
PAIR = 2
WHOLE, KINDS = "iu", "iuUS"
ONE_SALARY = "give one base salary for a person's month"
WHOLE_CENTS = "give a salary of which all deductions are whole cents: nothing is rounded"
KNOWN = "give moments of days that the calendar knows"


@frozen
class LatenessDeductions:
    """What the lateness of many people costs: first a row for each person's month, then a row for each arrival.

    Attributes:
        persons: The person of each month, in order.
        months: The month, `datetime64[M]`.
        totals: The deduction in whole cents, never more than the base salary.
        entries: How many entries count.
        over_limit: Whether they are more than a month allows (D1.1.7.1c).
        over_ceiling: Whether the deduction passes the ceiling of the terms, before anything is cut off; None where no
            ceiling is set.
        of: For each arrival, which row of the months above it belongs to; -1 for one that is missing or refused.
        numbers: The how-manyth entry of the month each arrival is; 0 for one that is none.
        amounts: What is deducted for it, in whole cents; those of a month add up to its total.
    """

    persons: NDArray[np.generic] = field(eq=compared, repr=sized)
    months: NDArray[np.datetime64] = field(eq=compared, repr=sized)
    totals: NDArray[np.int64] = field(eq=compared, repr=sized)
    entries: NDArray[np.int64] = field(eq=compared, repr=sized)
    over_limit: NDArray[np.bool_] = field(eq=compared, repr=sized)
    over_ceiling: NDArray[np.bool_] | None = field(eq=compared, repr=sized)
    of: NDArray[np.int64] = field(eq=compared, repr=sized)
    numbers: NDArray[np.int64] = field(eq=compared, repr=sized)
    amounts: NDArray[np.int64] = field(eq=compared, repr=sized)


@implements(D1_1_2_4C, D1_1_6_1A, D1_1_7_1A, D1_1_7_1B, D1_1_7_1C, D1_1_7_1D)
def lateness_deductions(  # noqa: PLR0913 - a column for each fact
    persons: NDArray[np.generic],
    arrived_at: NDArray[np.datetime64],
    terms: LatenessTerms,
    *,
    base_salary: int | NDArray[np.integer],
    waivers: tuple[NDArray[np.generic], NDArray[np.datetime64]] | None = None,
    on_bad: OnBad = "raise",
) -> LatenessDeductions:
    """Say what each person's lateness costs each month: `lateness.penalty` by the column.

    The months are those of the terms' calendar; each is what `penalty` says of a `Month` with these arrivals and
    waivers. Shifts, departures and absences are left to `penalty`.

    Clause: D1.1.2.4c, D1.1.6.1a, D1.1.7.1a, D1.1.7.1b, D1.1.7.1c, D1.1.7.1d.

    Args:
        persons: Who arrived: whole numbers or texts, in any order.
        arrived_at: When: instants in UTC, of any unit up to weeks; NaT and masked rows are passed over.
        terms: What the company chose.
        base_salary: The monthly base salary in whole cents: one for all, or one a row, the same throughout a month.
        waivers: The persons and days, `datetime64[D]`, that a document excuses.
        on_bad: What becomes of months to which the rule has no answer.

    Raises:
        TermNotSet: `base` is `Base.DAILY`, and `wage_days` is None.
        FactsError: A salary is negative, 10**17 cents or more, or not the same throughout a month; a day has two
            waivers; or a column has another length, or parts of a microsecond.
        TermsError: Nothing is rounded, and an amount has parts of a cent.
        CalendarCoverageError: The calendar does not know a day.
        FactsTypeError: A column is of the wrong type: money is whole cents, never a float.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.money.lateness import LatenessTerms
        >>> arrived_at = np.array(["2026-03-02T00:31", "2026-03-03T00:31", "2026-03-04T00:31"], "datetime64[m]")
        >>> found = lateness_deductions(np.array([7, 7, 7]), arrived_at, LatenessTerms(), base_salary=500_000)
        >>> found.totals, found.amounts
        (array([35000]), array([ 5000,  5000, 25000]))
    """
    must_be(terms, "terms", (LatenessTerms,), TermsTypeError)
    if terms.base is Base.DAILY:
        needed(terms.wage_days, "wage_days", D1_1_7_1B)
    column = moments(arrived_at, "arrived_at")
    salary, (people, person) = cents(base_salary, "base_salary", column), numbered(persons, column)
    rows = Rows(reduce(lambda one, other: joined(one, other)[0], (salary, person), column), on_bad)
    arrivals = in_order(rows, person.values.ravel(), terms)
    in_range(rows, salary)
    paid = np.clip(salary.values.ravel(), 0, TOO_MUCH - 1)[arrivals.rows]
    late, refused = arrivals.late(terms)
    ledger = Ledger.of_entries(arrivals, late & ~excused(arrivals, waivers, people), paid, terms)
    for bad, wrong, expected, of in (
        (paid != paid[ledger.first][ledger.of], FactsError, ONE_SALARY, salary),
        (refused != ANSWERED, CalendarCoverageError, KNOWN, column),
        (ledger.fractions, TermsError, WHOLE_CENTS, salary),
    ):
        rows.refuse(spread(bad, arrivals.rows, column.values.size), wrong, expected, of=of)
    return answered(ledger, arrivals, people, rows, terms)


def numbered(persons: object, rows: Column) -> tuple[Persons, Column]:
    """The persons that occur, in order, and the number of each row's among them."""
    if not isinstance(persons, np.ndarray) or persons.dtype.kind not in KINDS:
        raise no_array(persons, "persons", "whole numbers or texts, such as names.astype(str)")
    given, mask = np.asarray(persons), np.ma.getmask(persons)
    people, number = np.unique(given, return_inverse=True)
    blank = None if mask is np.ma.nomask else np.array(mask)
    column = Column("persons", given, number.reshape(given.shape), blank, isinstance(persons, np.ma.MaskedArray))
    return people, as_many(column, rows)


def in_order(rows: Rows, who: Ints, terms: LatenessTerms) -> Arrivals:
    """The arrivals that have a month, in order."""
    at = rows.column.values.ravel()
    outside = outside_years(at if rows.lost is None else np.where(rows.lost, 0, at), terms.calendar)
    rows.refuse(outside, CalendarCoverageError, IN_YEARS)
    there = np.arange(at.size) if rows.lost is None else np.flatnonzero(~rows.lost)
    return Arrivals.of(there, at, who, terms)


def excused(arrivals: Arrivals, waivers: Waivers | None, people: Persons) -> Flags:
    """Which arrivals lie on a day that a document excuses.

    Raises:
        FactsError: A day has two waivers.
        FactsTypeError: The persons are of another kind than those who arrived.
    """
    if waivers is None:
        return np.zeros(arrivals.at.size, np.bool_)
    if not isinstance(waivers, tuple | list) or len(waivers) != PAIR:
        raise FactsTypeError("waivers", waivers, "give a pair of columns: the persons and the days")
    days = dates(waivers[1], "waivers")
    names, person = numbered(waivers[0], days)
    if (names.dtype.kind in WHOLE) is not (people.dtype.kind in WHOLE):
        raise FactsTypeError("waivers", names.dtype, f"give persons as those who arrived, {people.dtype}")
    days, person = joined(days, person)
    on = np.clip(days.values, -FARTHEST, FARTHEST)
    keys = day_of(np.searchsorted(people, names)[person.values], on)
    held = np.ones(keys.shape, np.bool_) if days.blank is None else ~days.blank
    twice = held & ~first_ones(day_of(person.values, on), held)
    if twice.any():
        raise bad_rows(days, twice, FactsError, "give each day of a person one waiver")
    known = np.isin(names, people)[person.values] & held
    return np.isin(day_of(arrivals.who, arrivals.days), keys[known])


def first_ones(keys: Ints, held: Flags) -> Flags:
    """Which keys occur for the first time, of the rows that hold one."""
    first = np.zeros(keys.size, np.bool_)
    rows = np.flatnonzero(held)
    first[rows[np.unique(keys.ravel()[rows], return_index=True)[1]]] = True
    return first.reshape(keys.shape)


def answered(
    ledger: Ledger, arrivals: Arrivals, people: Persons, rows: Rows, terms: LatenessTerms
) -> LatenessDeductions:
    """The ledger as it is given out; a month with a row that is refused is masked as a whole."""
    size, on_bad = rows.column.values.size, rows.on_bad
    bad = np.zeros(ledger.first.size, np.bool_) if rows.bad is None else any_in(ledger, rows.bad[arrivals.rows])
    lost = either(rows.bad, any_of(spread(bad[ledger.of], arrivals.rows, size)))
    first = ledger.first

    def of_months(values: NDArray[T]) -> NDArray[T]:
        return np.ma.MaskedArray(values, mask=bad) if on_bad == "mask" else values

    def of_rows(values: Ints) -> Ints:
        return finished(rows.column, spread(values, arrivals.rows, size), lost, on_bad)

    return LatenessDeductions(
        persons=people[arrivals.who[first]],
        months=arrivals.months[first].view("M8[M]"),
        totals=of_months(ledger.totals),
        entries=of_months(ledger.entries),
        over_limit=of_months(ledger.entries > terms.entries_allowed),
        over_ceiling=None if ledger.over_ceiling is None else of_months(ledger.over_ceiling),
        of=(spread(ledger.of + 1, arrivals.rows, size) - 1).reshape(rows.column.values.shape),
        numbers=of_rows(ledger.numbers),
        amounts=of_rows(ledger.amounts),
    )


def any_in(ledger: Ledger, flags: Flags) -> Flags:
    """In which months some arrival is."""
    return np.bincount(ledger.of, weights=flags, minlength=ledger.first.size) > 0
