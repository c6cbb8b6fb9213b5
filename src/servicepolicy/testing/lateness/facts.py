"""What the examples share: March 2026 in Shanghai at 5000 yuan, and how a penalty is written down."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text
from servicepolicy.clauses.d1_1 import D1_1_6_1A, D1_1_7_1B, D1_1_7_1D
from servicepolicy.rules.money.lateness import (
    Absence,
    EarlyLeaving,
    EntryKind,
    LatenessTerms,
    Line,
    Month,
    Penalty,
    penalty,
)
from servicepolicy.testing.example import Example, example

__all__ = [
    "BOTH",
    "FOUR",
    "MINUTE",
    "ONE",
    "SEVEN",
    "STANDARD",
    "THE_2ND",
    "THE_3RD",
    "THREE",
    "at",
    "cost",
    "costs",
    "late",
    "late_days",
    "march",
]

MINUTE = timedelta(minutes=1)


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> DateTime:
    """A moment in March 2026, in Shanghai."""
    return pendulum.datetime(2026, 3, day, hour, minute, second, tz="Asia/Shanghai")


def march(*arrivals: DateTime, salary: str = "5000") -> Month:
    """A March with these arrivals."""
    return Month(year=2026, month=3, base_salary=Decimal(salary), arrivals=arrivals)


def late_days(count: int, salary: str = "5000") -> Month:
    """A March whose first days are a minute late each."""
    return march(*(at(day, 8, 31) for day in LATE_ON[:count]), salary=salary)


LATE_ON = (2, 3, 4, 5, 6, 9, 10)


def late(number: int, share: str, amount: str, *, at_start: DateTime | None = None, by: timedelta = MINUTE) -> Line:
    """A line for a late arrival: of the days above unless a start is given."""
    starts_at = at_start or at(LATE_ON[number - 1], 8, 30)
    return Line(
        kind=EntryKind.LATE,
        on=date(2026, 3, starts_at.day),
        starts_at=starts_at,
        arrived_at=starts_at + by,
        late_by=by,
        number=number,
        share=Decimal(share),
        amount=Decimal(amount),
    )


def cost(  # noqa: PLR0913 - what a penalty is made of
    total: str,
    *lines: Line,
    over_limit: bool = False,
    over_ceiling: bool | None = None,
    waived: tuple[date, ...] = (),
    early_leavings: tuple[EarlyLeaving, ...] = (),
    absences: tuple[Absence, ...] = (),
) -> Penalty:
    """A penalty of so many lines."""
    return Penalty(
        total=Decimal(total),
        lines=lines,
        entries=len(lines),
        over_limit=over_limit,
        over_ceiling=over_ceiling,
        waived=waived,
        early_leavings=early_leavings,
        absences=absences,
    )


def costs(en: str, zh: str, month: Month, terms: LatenessTerms, expect: Penalty, *cites: Clause) -> Example:
    """An example of a penalty; every one cites the base salary first."""
    return example(Text(en, zh), penalty, month, terms, expect=expect, cites=(D1_1_6_1A, *cites))


BOTH = (D1_1_7_1B, D1_1_7_1D)
ONE, THREE, FOUR, SEVEN = late_days(1), late_days(3), late_days(4), late_days(7)
STANDARD = LatenessTerms()
THE_2ND, THE_3RD = date(2026, 3, 2), date(2026, 3, 3)
