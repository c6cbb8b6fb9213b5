"""The end of a probation against `dateutil`, and pay against a reckoning by hand on whole yuan."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations_with_replacement, product

import pytest
from dateutil.relativedelta import relativedelta

from servicepolicy.basis import Severity
from servicepolicy.rules.money.complaint_fines import (
    Complainant,
    Complaint,
    ComplaintFinesTerms,
    Counted,
    Employment,
    FinedBy,
    FineStep,
    PayMonth,
    Withholding,
    WorkingPeriod,
    pay,
    probation,
)

A_DAY = timedelta(days=1)
FOUR_YEARS = [date(2023, 3, 1) + count * A_DAY for count in range(1461)]


class TestProbation:
    """A probation ends on the day dateutil gives."""

    @pytest.mark.parametrize("months", [1, 2, 3, 6, 12])
    def test_for_every_first_day_of_four_years(self, months):
        terms = ComplaintFinesTerms(probation_months=months)
        found = {day: probation(Employment(hired_on=day), terms).ends_on for day in FOUR_YEARS}
        assert found == {day: day + relativedelta(months=months) for day in FOUR_YEARS}


WHO = [("CUSTOMER",), ("SALES_STAFF",), ("CUSTOMER", "SALES_STAFF")]
CASES = list(product(WHO, ["ORDINARY", "MAJOR"], [True, False], [5, 30], [15, 16]))
SOME = [*((one,) for one in CASES), *combinations_with_replacement(CASES[::7], 2)]


def by_hand(cases, *, schedule, manager, counted, withheld, probation_only):
    """What is paid of 70 yuan, whether that is only the most, and what is fined. The probation ends on the 15th."""
    fines, any_counts = 0, False
    for who, severity, upheld, named, day in cases:
        counts = {"EITHER": True, "UPHELD_ONLY": upheld, "BOTH": len(who) == 2}[counted]
        if not counts or (probation_only and day == 16):
            continue
        any_counts = True
        if manager:
            fines += 30 if named == 30 else 10
        elif schedule and severity == "MAJOR":
            fines += 50
        else:
            fines += 10
    paid = 0 if any_counts and withheld else max(70 - fines, 0)
    return paid, any_counts and not manager and not schedule and paid > 0, fines


def complaint(case):
    who, severity, upheld, named, day = case
    return Complaint(
        by=[Complainant[one] for one in who],
        severity=Severity[severity],
        upheld=upheld,
        named_fine=Decimal(named),
        received_on=date(2026, 3, day),
    )


class TestPay:
    """Every kind of complaint, alone and in pairs, under every reading."""

    @pytest.mark.parametrize("counted", Counted)
    @pytest.mark.parametrize("fined_by", FinedBy)
    @pytest.mark.parametrize("scheduled", [True, False])
    def test_by_brute_force(self, counted, fined_by, scheduled):
        steps = [FineStep(severity=Severity.ORDINARY, amount=Decimal(10))]
        steps += [FineStep(severity=Severity.MAJOR, amount=Decimal(50))]
        wrong = []
        for withholding, period in product(Withholding, WorkingPeriod):
            terms = ComplaintFinesTerms(
                schedule=steps if scheduled else (),
                fined_by=fined_by,
                counted=counted,
                withholding=withholding,
                working_period=period,
            )
            for cases in SOME:
                month = PayMonth(
                    year=2026,
                    month=3,
                    base_salary=Decimal(70),
                    complaints=[complaint(one) for one in cases],
                    hired_on=date(2025, 12, 15),
                )
                found = pay(month, terms)
                expected = by_hand(
                    cases,
                    schedule=scheduled,
                    manager=fined_by is FinedBy.MANAGER,
                    counted=counted.name,
                    withheld=withholding is Withholding.NOTHING_IF_COMPLAINT,
                    probation_only=period is WorkingPeriod.PROBATION_ONLY,
                )
                if (found.amount, found.at_most, found.fined) != expected:
                    wrong.append((terms, cases))
        assert wrong == []
