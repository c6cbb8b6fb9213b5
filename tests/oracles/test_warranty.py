"""The last day in warranty against `dateutil`, and a bill against one added up by hand on whole cents."""

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from itertools import product

import pytest
from dateutil.relativedelta import relativedelta

from servicepolicy.rules.money.warranty import (
    Goodwill,
    InWarranty,
    Misuse,
    OutOfWarranty,
    Repair,
    WarrantyStart,
    WarrantyTerms,
    charge,
)

A_DAY = timedelta(days=1)
FOUR_YEARS = [date(2023, 3, 1) + count * A_DAY for count in range(1461)]
LENGTHS = [1, 2, 3, 6, 12, 13, 18, 24, 36, 60, 1200]


def walked(start, months):
    """The same day so many months on, month by month on the number of the month alone; else the month's last day."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return date(year, month, min(start.day, monthrange(year, month)[1]))


class TestTheLastDay:
    """The anniversary is the last day covered, and a month without that day ends the warranty on its last."""

    @pytest.mark.parametrize("months", LENGTHS)
    def test_it_is_dateutil_s_for_every_day_of_four_years(self, months):
        terms = WarrantyTerms(warranty_months=months)
        found = {day: charge(Repair(bought_on=day, repaired_on=day), terms).last_day_covered for day in FOUR_YEARS}
        assert found == {day: day + relativedelta(months=months) for day in FOUR_YEARS}
        assert found == {day: walked(day, months) for day in FOUR_YEARS}

    @pytest.mark.parametrize("start", WarrantyStart)
    @pytest.mark.parametrize("months", [1, 12, 24])
    def test_a_repair_is_in_warranty_up_to_it_and_not_after(self, start, months):
        terms = WarrantyTerms(warranty_months=months, warranty_start=start)
        wrong = [
            (day, near)
            for day in FOUR_YEARS
            for near in (-1, 0, 1)
            if charge(
                Repair(
                    bought_on=day if start is WarrantyStart.PURCHASE else date(2023, 1, 1),
                    installed_on=day,
                    repaired_on=day + relativedelta(months=months) + near * A_DAY,
                ),
                terms,
            ).in_warranty
            is not (near < 1)
        ]
        assert wrong == []


PARTS = [(), (12000,), (1, 99, 100000000001)]
DECISIONS = list(product([None, Misuse(by="Li Na", reason="water")], [None, Goodwill(by="Wang Wei", reason="kind")]))


def cents(amount):
    return None if amount is None else int(amount * 100)


def by_hand(parts, travel, *, covered, misused, let_go, within, beyond):
    """What the customer pays, in whole cents."""
    if let_go:
        return 0
    if covered and not misused:
        return 0 if within == "FREE" else None
    return sum(parts) + (travel if beyond == "PARTS_AND_TRAVEL" else 0)


class TestTheBill:
    """Every case of the table, added up on whole cents."""

    @pytest.mark.parametrize("parts", PARTS)
    @pytest.mark.parametrize("covered", [True, False])
    def test_by_brute_force(self, parts, covered):
        wrong = []
        for (misuse, goodwill), within, beyond in product(DECISIONS, InWarranty, OutOfWarranty):
            repair = Repair(
                bought_on=date(2025, 3, 1),
                repaired_on=date(2026, 3, 1) if covered else date(2026, 3, 2),
                parts=[Decimal(one).scaleb(-2) for one in parts],
                labour=Decimal("80.00"),
                travel=Decimal("30.01"),
                misuse=misuse,
                goodwill=goodwill,
            )
            terms = WarrantyTerms(warranty_months=12, in_warranty=within, out_of_warranty=beyond)
            found = charge(repair, terms)
            asked = by_hand(
                parts,
                3001,
                covered=covered,
                misused=misuse is not None,
                let_go=goodwill is not None,
                within=within.name,
                beyond=beyond.name,
            )
            collects = None if asked is None else asked > 0
            if (cents(found.amount), found.collect_on_site, found.invoice) != (asked, collects, collects):
                wrong.append((repair, terms))
        assert wrong == []
