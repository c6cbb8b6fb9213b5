"""Worked examples of the warranty room: a unit bought on 1 March 2025, with a warranty of 12 months."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import partial

import pendulum
from attrs import evolve
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import Elapsed
from servicepolicy.clauses.d1_2 import D1_2_1_1A, D1_2_1_3, D1_2_3_9A, D1_2_3_9B, D1_2_3_9C
from servicepolicy.rules.money.warranty import (
    Assessment,
    ChargeLine,
    Collection,
    FreeInstallation,
    Goodwill,
    Handover,
    HandoverDay,
    Installation,
    InstallationCharge,
    InWarranty,
    Item,
    Misuse,
    OutOfWarranty,
    Repair,
    RepairCharge,
    WarrantyStart,
    WarrantyTerms,
    assess_handover,
    charge,
    installation,
)
from servicepolicy.testing.example import Example, example

__all__ = ["WARRANTY"]

NOTHING = Decimal("0.00")
PART, LABOUR, TRAVEL = Decimal("120.00"), Decimal("80.00"), Decimal("30.00")
LAST_DAY = date(2026, 3, 1)
A_YEAR = WarrantyTerms(warranty_months=12)
FROM_INSTALLATION = WarrantyTerms(warranty_months=12, warranty_start=WarrantyStart.INSTALLATION)
UNDEFINED = WarrantyTerms(warranty_months=12, in_warranty=InWarranty.UNDEFINED)
EXPIRED = Repair(
    bought_on=date(2025, 3, 1),
    repaired_on=date(2026, 3, 2),
    installed_on=date(2025, 3, 20),
    parts=(PART,),
    labour=LABOUR,
    travel=TRAVEL,
)
COVERED = evolve(EXPIRED, repaired_on=LAST_DAY)
MISUSED = evolve(COVERED, misuse=Misuse(by="Li Na", reason="water in the housing"))
LET_GO = evolve(EXPIRED, goodwill=Goodwill(by="Wang Wei", reason="a returning customer"))


def bill(part: Decimal | None, labour: Decimal | None, travel: Decimal | None) -> tuple[ChargeLine, ...]:
    """The lines of the repair, with what is charged of each."""
    return (
        ChargeLine(item=Item.PART, asked=PART, charged=part),
        ChargeLine(item=Item.LABOUR, asked=LABOUR, charged=labour),
        ChargeLine(item=Item.TRAVEL, asked=TRAVEL, charged=travel),
    )


OUT = RepairCharge(
    amount=PART,
    in_warranty=False,
    last_day_covered=LAST_DAY,
    lines=bill(PART, NOTHING, NOTHING),
    collect_on_site=True,
    invoice=True,
)
FREE = RepairCharge(
    amount=NOTHING,
    in_warranty=True,
    last_day_covered=LAST_DAY,
    lines=bill(NOTHING, NOTHING, NOTHING),
    collect_on_site=False,
    invoice=False,
)
OPEN = RepairCharge(
    amount=None,
    in_warranty=True,
    last_day_covered=LAST_DAY,
    lines=bill(None, None, None),
    collect_on_site=None,
    invoice=None,
)
DUE = (D1_2_1_3, D1_2_3_9A, D1_2_3_9B)


def costs(en: str, zh: str, repair: Repair, terms: WarrantyTerms, expect: RepairCharge, *cites: Clause) -> Example:
    """An example of a charge."""
    return example(Text(en, zh), charge, repair, terms, expect=expect, cites=cites)


CHARGES = (
    costs("the last day in warranty", "保修期最后一天", COVERED, A_YEAR, FREE, D1_2_1_3, D1_2_3_9A),
    costs("the day after: the parts alone", "次日：只收配件费", EXPIRED, A_YEAR, OUT, *DUE),
    costs(
        "the same, with travel charged",
        "同上，另收上门费",
        EXPIRED,
        WarrantyTerms(warranty_months=12, out_of_warranty=OutOfWarranty.PARTS_AND_TRAVEL),
        evolve(OUT, amount=Decimal("150.00"), lines=bill(PART, NOTHING, TRAVEL)),
        *DUE,
    ),
    costs(
        "the same, where the warranty runs from the installation",
        "同上，保修期自安装之日起算",
        EXPIRED,
        FROM_INSTALLATION,
        evolve(FREE, last_day_covered=date(2026, 3, 20)),
        D1_2_1_3,
        D1_2_3_9A,
    ),
    costs("in warranty, where that is not defined", "保修期内，未作规定", COVERED, UNDEFINED, OPEN, *DUE),
    costs(
        "the same, where the technician collects in every repair",
        "同上，所有维修均当场收费",
        COVERED,
        evolve(UNDEFINED, collection=Collection.EVERY_REPAIR),
        evolve(OPEN, collect_on_site=True),
        *DUE,
    ),
    costs(
        "out of warranty, where nobody knows what is collected on the spot",
        "保修期外，当场收取哪些费用无从得知",
        EXPIRED,
        WarrantyTerms(warranty_months=12, collection=Collection.UNKNOWN),
        evolve(OUT, collect_on_site=None, invoice=None),
        *DUE,
    ),
    costs(
        "misuse in warranty: as out of warranty",
        "保修期内使用不当：按保修期外收费",
        MISUSED,
        A_YEAR,
        evolve(OUT, in_warranty=True),
        *DUE,
    ),
    costs(
        "let go out of warranty",
        "保修期外决定免收",
        LET_GO,
        A_YEAR,
        evolve(FREE, in_warranty=False),
        D1_2_1_3,
        D1_2_3_9A,
    ),
)

FIRST = Installation(first=True, design=Decimal("200.00"), mounting=Decimal("150.00"), travel=Decimal("30.00"))
AGAIN = evolve(FIRST, first=False)

INSTALLATIONS = (
    example(
        Text("the first installation of a unit", "首次安装"),
        installation,
        FIRST,
        WarrantyTerms(),
        expect=InstallationCharge(amount=NOTHING, free=True),
        cites=(D1_2_1_1A,),
    ),
    example(
        Text("a re-installation: no clause covers it", "再次安装：没有条款规定"),
        installation,
        AGAIN,
        WarrantyTerms(),
        expect=InstallationCharge(amount=None, free=None),
        cites=(D1_2_1_1A,),
    ),
    example(
        Text("the same, where every installation is free", "同上，每次安装都免费"),
        installation,
        AGAIN,
        WarrantyTerms(free_installation=FreeInstallation.EVERY),
        expect=InstallationCharge(amount=NOTHING, free=True),
        cites=(D1_2_1_1A,),
    ),
)


def at(day: int, hour: int, minute: int = 0) -> DateTime:
    """A moment in March 2026, in Shanghai. The 6th is a Friday."""
    return pendulum.datetime(2026, 3, day, hour, minute, tz="Asia/Shanghai")


BACK = Handover(collected=PART, returned_at=at(6, 18), invoice_issued=True)
THAT_EVENING = evolve(BACK, handed_in=PART, handed_in_at=at(6, 18, 30))
ON_MONDAY = evolve(BACK, handed_in=PART, handed_in_at=at(9, 9))
LATER = at(12, 0)
MONEY_FIRST = (D1_2_3_9C, D1_2_3_9B)


def stands(  # noqa: PLR0913 - an example of an assessment has these parts
    en: str,
    zh: str,
    handover: Handover,
    terms: WarrantyTerms,
    expect: Assessment,
    *cites: Clause,
    as_of: DateTime = LATER,
) -> Example:
    """An example of an assessment."""
    return example(
        Text(en, zh), partial(assess_handover, as_of=as_of), handover, terms, expect=expect, cites=cites or MONEY_FIRST
    )


def found(verdict: Verdict, due_at: DateTime | None, done_at: DateTime | None = None) -> Assessment:
    """How the hand-over stands."""
    return Assessment(verdict=verdict, due_at=due_at, done_at=done_at)


HANDOVERS = (
    stands(
        "handed in on the evening of the return",
        "返回当晚上交",
        THAT_EVENING,
        A_YEAR,
        found(Verdict.MET, at(7, 0), at(6, 18, 30)),
    ),
    stands(
        "handed in on Monday: a later day is not at once",
        "周一上交：隔日不算立即",
        ON_MONDAY,
        A_YEAR,
        found(Verdict.BREACHED, at(7, 0), at(9, 9)),
    ),
    stands(
        "the same, where finance was closed on Friday at 18:00",
        "同上，周五18:00财务已下班",
        ON_MONDAY,
        WarrantyTerms(handover_day=HandoverDay.NEXT_WORKING_DAY),
        found(Verdict.MET, at(10, 0), at(9, 9)),
    ),
    stands(
        "that evening, where the company gives 15 minutes",
        "当晚上交，公司规定15分钟之内",
        THAT_EVENING,
        WarrantyTerms(handover_within=Elapsed(timedelta(minutes=15))),
        found(Verdict.BREACHED, at(6, 18, 15), at(6, 18, 30)),
    ),
    stands(
        "20 yuan too little",
        "少交20元",
        evolve(THAT_EVENING, handed_in=Decimal("100.00")),
        A_YEAR,
        found(Verdict.BREACHED, at(7, 0), at(6, 18, 30)),
    ),
    stands(
        "money taken without an invoice",
        "收款未开发票",
        evolve(THAT_EVENING, invoice_issued=False),
        A_YEAR,
        found(Verdict.BREACHED, at(7, 0), at(6, 18, 30)),
    ),
    stands(
        "back, and not yet handed in",
        "已返回，尚未上交",
        THAT_EVENING,
        A_YEAR,
        found(Verdict.PENDING, at(7, 0)),
        as_of=at(6, 18, 15),
    ),
    stands(
        "nothing was collected",
        "没有收款",
        Handover(collected=NOTHING, returned_at=at(6, 18)),
        A_YEAR,
        found(Verdict.MET, None),
        D1_2_3_9C,
    ),
)

WARRANTY: tuple[Example, ...] = (*CHARGES, *INSTALLATIONS, *HANDOVERS)
"""Every clause of the room, and every member of its readings."""
