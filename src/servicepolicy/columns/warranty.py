"""Warranty charges by the column: `warranty.charge` for millions of repairs, in whole cents."""

from __future__ import annotations

from datetime import date
from functools import reduce

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy.basis.checks import must_be, needed
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import CalendarCoverageError, MissingFact, TermsTypeError
from servicepolicy.clauses.d1_2 import D1_2_1_3
from servicepolicy.columns.amounts import cents, in_range, yes_or_no
from servicepolicy.columns.answers import OnBad, finished
from servicepolicy.columns.arrays import Column, Flags, Ints, dates, joined
from servicepolicy.columns.months import months_after
from servicepolicy.columns.reach import either
from servicepolicy.columns.rows import NEVER, Happened, Rows, as_many, told, untold
from servicepolicy.rules.money.warranty.outcomes import Cover, Item, Treatment
from servicepolicy.rules.money.warranty.rules import CHARGES
from servicepolicy.rules.money.warranty.terms import WarrantyStart, WarrantyTerms

__all__ = ["WarrantyCharges", "warranty_charges"]

EARLIEST, LATEST = (int(np.datetime64(day, "D").astype(np.int64)) for day in (date.min, date.max))
COVERS, ITEMS = tuple(Cover), (Item.PART, Item.LABOUR, Item.TRAVEL)
IN, OUT, MISUSED = (COVERS.index(one) for one in (Cover.IN, Cover.OUT, Cover.MISUSED))

NOT_INSTALLED = "give it: the warranty runs from the day of installation"
LASTS = "give a day that {} months take to a year from 1 to 9999"


@frozen(eq=False)
class WarrantyCharges:
    """What customers pay for repairs, a row a repair.

    Attributes:
        amounts: What each pays, in whole cents; masked where the documents do not say.
        in_warranty: Whether the day of the repair is in the warranty, whatever was found or let go.
        last_days_covered: The last day in warranty.
    """

    amounts: NDArray[np.int64]
    in_warranty: NDArray[np.bool_]
    last_days_covered: NDArray[np.datetime64]


@implements(D1_2_1_3)
def warranty_charges(  # noqa: PLR0913 - a column for each fact
    bought_on: NDArray[np.datetime64],
    repaired_on: NDArray[np.datetime64],
    terms: WarrantyTerms,
    *,
    parts: int | NDArray[np.integer] = 0,
    labour: int | NDArray[np.integer] = 0,
    travel: int | NDArray[np.integer] = 0,
    installed_on: NDArray[np.datetime64] | None = None,
    goodwill: bool | NDArray[np.bool_] = False,
    misuse: bool | NDArray[np.bool_] = False,
    on_bad: OnBad = "raise",
) -> WarrantyCharges:
    """Say what each customer pays for a repair: `warranty.charge` by the column.

    Clause: D1.2.1.3.

    Args:
        bought_on: The days of purchase, `datetime64[D]`; rows without one stay without an answer.
        repaired_on: The days of the repairs, likewise.
        terms: What the company chose.
        parts: What all parts of a repair together are priced at, in whole cents.
        labour: What the work is priced at.
        travel: What the way is priced at.
        installed_on: The days of installation; NaT where not known.
        goodwill: Whether somebody let the charge go.
        misuse: Whether somebody found misuse.
        on_bad: What becomes of repairs to which the rule has no answer.

    Raises:
        TermNotSet: `warranty_months` is None: no clause gives the length of the warranty.
        MissingFact: The warranty runs from the day of installation, and `installed_on` is not known.
        FactsError: A unit was repaired or installed before it was bought, or an amount is negative or 10**17 cents or
            more; or a column has another length.
        CalendarCoverageError: A warranty would end after the year 9999.
        FactsTypeError: A column is of the wrong type: money is whole cents, never a float.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.money.warranty import WarrantyTerms
        >>> bought_on, repaired_on = np.array([["2025-03-01"] * 2, ["2026-03-01", "2026-03-02"]], "datetime64[D]")
        >>> warranty_charges(bought_on, repaired_on, WarrantyTerms(warranty_months=12), parts=12_000).amounts
        array([    0, 12000])
    """
    must_be(terms, "terms", (WarrantyTerms,), TermsTypeError)
    months = needed(terms.warranty_months, "warranty_months", D1_2_1_3)
    column, repaired = joined(dates(bought_on, "bought_on"), dates(repaired_on, "repaired_on"))
    priced = [cents(*one, column) for one in ((parts, "parts"), (labour, "labour"), (travel, "travel"))]
    column = reduce(lambda one, other: joined(one, other)[0], priced, column)
    rows = Rows(column, on_bad)
    bought, done = told(column), told(repaired)
    installed = untold("installed_on", column)
    if installed_on is not None:
        installed = told(as_many(dates(installed_on, "installed_on"), column))
    for later in (done, installed):
        rows.in_order(bought, later)
    for one in priced:
        in_range(rows, one)
    start = bought if terms.warranty_start is WarrantyStart.PURCHASE else installed
    rows.refuse(start.at == NEVER, MissingFact, NOT_INSTALLED, of=start, clause=D1_2_1_3)
    last_day = last_day_covered(start, months, rows)
    in_warranty = done.at <= last_day
    amount, open_question = charged(priced, treated(goodwill, misuse, column, in_warranty), terms)
    return WarrantyCharges(
        amounts=finished(column, amount, either(rows.bad, open_question), on_bad),
        in_warranty=finished(column, in_warranty, rows.bad, on_bad),
        last_days_covered=finished(column, last_day.view("M8[D]"), rows.bad, on_bad),
    )


def last_day_covered(start: Happened, months: int, rows: Rows) -> Ints:
    """The last day in warranty; of a repair without an answer, anything."""
    known = start.at if rows.lost is None else np.where(rows.lost, 0, start.at)
    days = np.clip(known, EARLIEST, LATEST)
    last_day = months_after(days, months)
    rows.refuse((days != known) | (last_day > LATEST), CalendarCoverageError, LASTS.format(months), of=start)
    return last_day


def treated(goodwill: object, misuse: object, column: Column, in_warranty: Flags) -> Ints:
    """Which case of the table of charges each repair is: let go or not, and how the warranty covers it."""
    let_go, misused = (yes_or_no(*one, column) for one in ((goodwill, "goodwill"), (misuse, "misuse")))
    cover = np.where(in_warranty, np.where(misused, MISUSED, IN), OUT)
    return np.where(let_go, cover + len(COVERS), cover)


def charged(priced: list[Column], cases: Ints, terms: WarrantyTerms) -> tuple[Ints, Flags | None]:
    """What customers pay, and of which repairs that is not determined; None if it is of all."""
    treatments = [
        [CHARGES.look_up(let_go, cover, item, terms.in_warranty, terms.out_of_warranty) for item in ITEMS]
        for let_go in (False, True)
        for cover in COVERS
    ]
    amount = np.zeros(cases.size, np.int64)
    for place, column in enumerate(priced):
        paid = np.array([of_case[place] is Treatment.CHARGED for of_case in treatments], np.int64)
        if paid.any():
            amount += paid[cases] * column.values.ravel()
    unknown = np.array([Treatment.UNDETERMINED in of_case for of_case in treatments])
    return amount, unknown[cases] if unknown.any() else None
