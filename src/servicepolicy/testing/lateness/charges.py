"""Worked examples of the rule `penalty`: what the entries of a month cost."""

from __future__ import annotations

from decimal import Decimal

from servicepolicy.clauses.d1_1 import D1_1_7_1B, D1_1_7_1C
from servicepolicy.rules.money.lateness import (
    WAGE_RULES_CEILING,
    Base,
    Ceiling,
    LatenessTerms,
    Rounding,
    Steps,
    Threshold,
)
from servicepolicy.testing.example import Example
from servicepolicy.testing.lateness.facts import BOTH, FOUR, ONE, SEVEN, STANDARD, THREE, cost, costs, late, late_days

__all__ = ["MONEY", "STEPS"]

STEPS: tuple[Example, ...] = (
    costs(
        "three late days: 1 %, 1 % and 5 %",
        "迟到三天：1%、1%、5%",
        THREE,
        STANDARD,
        cost("350.00", late(1, "0.01", "50.00"), late(2, "0.01", "50.00"), late(3, "0.05", "250.00")),
        *BOTH,
    ),
    costs(
        "the same, where the third still costs 1 %",
        "同上，第三次仍扣1%",
        THREE,
        LatenessTerms(at_threshold=Threshold.EXCLUSIVE),
        cost("150.00", late(1, "0.01", "50.00"), late(2, "0.01", "50.00"), late(3, "0.01", "50.00")),
        D1_1_7_1B,
    ),
    costs(
        "the same, where the third moves the whole month to 5 %",
        "同上，第三次起全月按5%",
        THREE,
        LatenessTerms(steps=Steps.RETROACTIVE),
        cost("750.00", late(1, "0.01", "50.00"), late(2, "0.01", "50.00"), late(3, "0.13", "650.00")),
        *BOTH,
    ),
    costs(
        "the same, where the month costs 5 % once",
        "同上，全月只扣一次5%",
        THREE,
        LatenessTerms(steps=Steps.FLAT),
        cost("250.00", late(1, "0.01", "50.00"), late(2, "0.01", "50.00"), late(3, "0.03", "150.00")),
        *BOTH,
    ),
    costs(
        "four late days are more than a month may have",
        "迟到四天，超过每月准许的次数",
        FOUR,
        STANDARD,
        cost(
            "600.00",
            late(1, "0.01", "50.00"),
            late(2, "0.01", "50.00"),
            late(3, "0.05", "250.00"),
            late(4, "0.05", "250.00"),
            over_limit=True,
        ),
        *BOTH,
        D1_1_7_1C,
    ),
)

UNEVEN = late_days(2, "4444.45")
MONEY: tuple[Example, ...] = (
    costs(
        "one late day at 5000 yuan for 21.75 days",
        "月薪5000元按21.75天计，迟到一天",
        ONE,
        LatenessTerms(base=Base.DAILY, wage_days=Decimal("21.75")),
        cost("2.30", late(1, "0.01", "2.30")),
        D1_1_7_1B,
    ),
    costs(
        "seven late days pass the ceiling of 20 %: a warning",
        "迟到七天超过20%的上限：提示",
        SEVEN,
        LatenessTerms(ceiling=WAGE_RULES_CEILING),
        cost(
            "1350.00",
            *(late(1, "0.01", "50.00"), late(2, "0.01", "50.00")),
            *(late(number, "0.05", "250.00") for number in (3, 4, 5, 6, 7)),
            over_limit=True,
            over_ceiling=True,
        ),
        *BOTH,
        D1_1_7_1C,
    ),
    costs(
        "the same, where nothing above it is deducted",
        "同上，超出部分不扣",
        SEVEN,
        LatenessTerms(ceiling=WAGE_RULES_CEILING, at_ceiling=Ceiling.CAP),
        cost(
            "1000.00",
            *(late(1, "0.01", "50.00"), late(2, "0.01", "50.00")),
            *(late(number, "0.05", "250.00") for number in (3, 4, 5)),
            *(late(6, "0.05", "150.00"), late(7, "0.05", "0.00")),
            over_limit=True,
            over_ceiling=True,
        ),
        *BOTH,
        D1_1_7_1C,
    ),
    costs(
        "two late days at 4444.45 yuan: the total is rounded",
        "月薪4444.45元，迟到两天：只对总额四舍五入",
        UNEVEN,
        STANDARD,
        cost("88.89", late(1, "0.01", "44.44"), late(2, "0.01", "44.45")),
        D1_1_7_1B,
    ),
    costs(
        "the same, where each is rounded",
        "同上，每一项分别四舍五入",
        UNEVEN,
        LatenessTerms(rounding=Rounding.EACH),
        cost("88.88", late(1, "0.01", "44.44"), late(2, "0.01", "44.44")),
        D1_1_7_1B,
    ),
    costs(
        "the same, where nothing is rounded",
        "同上，不舍入",
        UNEVEN,
        LatenessTerms(rounding=Rounding.NONE),
        cost("88.8890", late(1, "0.01", "44.4445"), late(2, "0.01", "44.4445")),
        D1_1_7_1B,
    ),
)
