"""The rules on what a customer pays: `charge`, and `installation`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import assert_never

from servicepolicy.basis.checks import facts_and_terms, needed
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.errors import MissingFact
from servicepolicy.basis.money import NOTHING, exact_sum, in_yuan
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Message, Text, Worded
from servicepolicy.calendars.limits import Months
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.clauses.d1_2 import D1_2_1_1A, D1_2_1_3, D1_2_3_9A, D1_2_3_9B
from servicepolicy.rules.money.warranty.facts import Installation, Repair
from servicepolicy.rules.money.warranty.outcomes import (
    COLLECTED,
    COLLECTED_ANYWAY,
    COLLECTION_OPEN,
    COLLECTION_UNKNOWN,
    COVERED,
    EXPIRED,
    FREE_INSTALLATION,
    INFERRED,
    INVOICE,
    LET_GO,
    LINE,
    MISUSED,
    NOT_STATED,
    NOTHING_DUE,
    REINSTALLATION,
    ChargeLine,
    Cover,
    InstallationCharge,
    Item,
    RepairCharge,
    Treatment,
)
from servicepolicy.rules.money.warranty.terms import (
    Collection,
    FreeInstallation,
    InWarranty,
    OutOfWarranty,
    WarrantyStart,
    WarrantyTerms,
)

__all__ = ["CHARGES", "charge", "installation"]

NOT_COVERED = (Cover.OUT, Cover.MISUSED)

CHARGES: Table[Treatment] = Table(
    Text("the line is", "处理"),
    [
        Axis("goodwill", Text("let go", "决定免收"), bool),
        Axis("cover", Text("warranty", "保修"), Cover),
        Axis("item", Text("line", "项目"), Item),
        Axis("in_warranty", Text("A046, in warranty", "A046，保修期内"), InWarranty),
        Axis("out_of_warranty", Text("A046, out of warranty", "A046，保修期外"), OutOfWarranty),
    ],
    [
        Row((True, None, None, None, None), Treatment.FREE),
        Row((False, Cover.IN, None, InWarranty.FREE, None), Treatment.FREE),
        Row((False, Cover.IN, None, InWarranty.UNDEFINED, None), Treatment.UNDETERMINED),
        Row((False, NOT_COVERED, Item.PART, None, None), Treatment.CHARGED),
        Row((False, NOT_COVERED, Item.LABOUR, None, None), Treatment.FREE),
        Row((False, NOT_COVERED, Item.TRAVEL, None, OutOfWarranty.PARTS_ONLY), Treatment.FREE),
        Row((False, NOT_COVERED, Item.TRAVEL, None, OutOfWarranty.PARTS_AND_TRAVEL), Treatment.CHARGED),
    ],
)
"""What becomes of each line of a repair's bill."""


@implements(D1_2_1_3, D1_2_3_9A, D1_2_3_9B)
def charge(repair: Repair, terms: WarrantyTerms) -> RepairCharge:
    """Say what the customer pays for a repair, line by line, and whether the technician collects it.

    Clause: D1.2.1.3, D1.2.3.9a, D1.2.3.9b.

    Returns:
        In warranty nothing is charged, out of warranty the parts alone, unless the terms say otherwise. The amount is
        the exact sum of the lines: what comes in cents needs no rounding (A012).

    Raises:
        TermNotSet: `warranty_months` is None: no clause gives the length of the warranty.
        MissingFact: The warranty runs from the day of installation, and `installed_on` is not known.
        CalendarCoverageError: The warranty would end after the year 9999.

    Example:
        >>> repair = Repair(bought_on=date(2025, 3, 1), repaired_on=date(2026, 3, 2), parts=(Decimal("120.00"),))
        >>> charge(repair, WarrantyTerms(warranty_months=12)).amount
        Decimal('120.00')
    """
    facts_and_terms(repair, Repair, terms, WarrantyTerms)
    months = needed(terms.warranty_months, "warranty_months", D1_2_1_3)
    start = start_of(repair, terms)
    last_day = months_after(start, months)
    in_warranty = repair.repaired_on <= last_day
    lines = tuple(
        line(item, asked, repair, cover_of(repair, in_warranty=in_warranty), terms) for item, asked in priced(repair)
    )
    amount = total(lines)
    collect_on_site, invoice, collection = collected(amount, terms)
    covered = D1_2_1_3.because(
        COVERED if in_warranty else EXPIRED,
        terms,
        terms.warranty_start,
        repaired_on=repair.repaired_on,
        last_day=last_day,
        months=Months(months),
        start=start,
    )
    return RepairCharge(
        amount=amount,
        in_warranty=in_warranty,
        last_day_covered=last_day,
        lines=lines,
        collect_on_site=collect_on_site,
        invoice=invoice,
        because=(covered, *decided(repair, terms), *(one for each in lines for one in each.because), *collection),
    )


@implements(D1_2_1_1A)
def installation(installation: Installation, terms: WarrantyTerms) -> InstallationCharge:
    """Say what the customer pays for an installation: design and installation on site are free of charge.

    Clause: D1.2.1.1a.

    Returns:
        No amount for a re-installation, which no clause covers, unless the terms have every installation free.

    Example:
        >>> installation(Installation(first=True, travel=Decimal("30.00")), WarrantyTerms()).amount
        Decimal('0.00')
    """
    facts_and_terms(installation, Installation, terms, WarrantyTerms)
    free = installation.first or terms.free_installation is FreeInstallation.EVERY
    reason = D1_2_1_1A.because(
        FREE_INSTALLATION if free else REINSTALLATION,
        terms,
        terms.free_installation,
        asked=in_yuan(exact_sum((installation.design, installation.mounting, installation.travel))),
    )
    return InstallationCharge(amount=NOTHING if free else None, free=free or None, because=(reason,))


def start_of(repair: Repair, terms: WarrantyTerms) -> date:
    """The day from which the warranty runs."""
    if terms.warranty_start is WarrantyStart.PURCHASE:
        return repair.bought_on
    if repair.installed_on is None:
        raise MissingFact("installed_on", None, "give it: the warranty runs from the day of installation", D1_2_1_3)
    return repair.installed_on


def cover_of(repair: Repair, *, in_warranty: bool) -> Cover:
    """Whether the warranty covers a repair."""
    if not in_warranty:
        return Cover.OUT
    return Cover.IN if repair.misuse is None else Cover.MISUSED


def priced(repair: Repair) -> Iterator[tuple[Item, Decimal]]:
    """The lines of a repair's bill, before anything is free."""
    yield from ((Item.PART, in_yuan(part)) for part in repair.parts)
    yield Item.LABOUR, in_yuan(repair.labour)
    yield Item.TRAVEL, in_yuan(repair.travel)


def line(item: Item, asked: Decimal, repair: Repair, cover: Cover, terms: WarrantyTerms) -> ChargeLine:
    """One line of the bill, with its reason."""
    let_go = repair.goodwill is not None
    treatment = CHARGES.look_up(let_go, cover, item, terms.in_warranty, terms.out_of_warranty)
    message, taken = said_of(cover, terms, let_go=let_go)
    reason = D1_2_1_3.because(message, terms, *taken, item=item, asked=asked, treatment=treatment)
    return ChargeLine(item=item, asked=asked, charged=paid(asked, treatment), because=(reason,))


def said_of(cover: Cover, terms: WarrantyTerms, *, let_go: bool) -> tuple[Message, tuple[Worded, ...]]:
    """The sentence for a line, and the reading it rests on."""
    if let_go:
        return LINE, ()
    if cover is Cover.IN:
        return INFERRED if terms.in_warranty is InWarranty.FREE else NOT_STATED, (terms.in_warranty,)
    return LINE, (terms.out_of_warranty,)


def paid(asked: Decimal, treatment: Treatment) -> Decimal | None:
    """What the customer pays of a line."""
    match treatment:
        case Treatment.CHARGED:
            return asked
        case Treatment.FREE:
            return NOTHING
        case Treatment.UNDETERMINED:
            return None
        case unknown:
            assert_never(unknown)


def total(lines: tuple[ChargeLine, ...]) -> Decimal | None:
    """The sum of the lines, None if one of them is not known."""
    charged = [one.charged for one in lines if one.charged is not None]
    return exact_sum(charged) if len(charged) == len(lines) else None


def decided(repair: Repair, terms: WarrantyTerms) -> Iterator[Reason]:
    """What named persons found and decided."""
    for message, decision in ((MISUSED, repair.misuse), (LET_GO, repair.goodwill)):
        if decision is not None:
            yield D1_2_1_3.because(message, terms, by=decision.by, reason=decision.reason)


def collected(amount: Decimal | None, terms: WarrantyTerms) -> tuple[bool | None, bool | None, tuple[Reason, ...]]:
    """Whether a charge is collected on the spot and whether it has an invoice, with the reasons."""
    taken = terms.collection
    if amount == NOTHING:
        return False, False, (D1_2_3_9A.because(NOTHING_DUE, terms),)
    invoice = D1_2_3_9B.because(INVOICE, terms, taken)
    if taken is Collection.UNKNOWN:
        return None, None, (D1_2_3_9A.because(COLLECTION_UNKNOWN, terms, taken), invoice)
    if amount is not None:
        return True, True, (D1_2_3_9A.because(COLLECTED, terms, taken, amount=amount), invoice)
    if taken is Collection.EVERY_REPAIR:
        return True, None, (D1_2_3_9A.because(COLLECTED_ANYWAY, terms, taken), invoice)
    return None, None, (D1_2_3_9A.because(COLLECTION_OPEN, terms, taken), invoice)
