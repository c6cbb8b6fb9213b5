"""Worked examples of the rule `penalty`: what counts as an entry."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from servicepolicy.calendars.china import china
from servicepolicy.calendars.hours import WeeklyHours
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d1_1 import D1_1_2_4C, D1_1_7_1A, D1_1_7_1B
from servicepolicy.rules.money.lateness import (
    Absence,
    Counting,
    EarlyLeaving,
    EntryKind,
    LatenessTerms,
    Line,
    Month,
    Seconds,
    Shift,
    Unsanctioned,
    Waiver,
)
from servicepolicy.testing.example import Example
from servicepolicy.testing.lateness.facts import MINUTE, ONE, STANDARD, THE_2ND, THE_3RD, at, cost, costs, late, march

__all__ = ["COUNTING", "UNSANCTIONED"]

LUNCH = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30"), days=china())
TWICE = march(at(2, 8, 40), at(2, 13, 10))
MORNING = late(1, "0.01", "50.00", at_start=at(2, 8, 30), by=10 * MINUTE)
AFTERNOON = late(2, "0.01", "50.00", at_start=at(2, 13), by=10 * MINUTE)
HALF_PAST = march(at(2, 8, 30, 30))
HALF_A_MINUTE = late(1, "0.01", "50.00", by=timedelta(seconds=30))

COUNTING: tuple[Example, ...] = (
    costs(
        "late in the morning and after lunch: once a day",
        "早上和午休后各迟到一次：每天计一次",
        TWICE,
        LatenessTerms(calendar=LUNCH),
        cost("50.00", MORNING),
        D1_1_7_1B,
    ),
    costs(
        "the same, where every time counts",
        "同上，每次都计",
        TWICE,
        LatenessTerms(calendar=LUNCH, counting=Counting.EACH_OCCURRENCE),
        cost("100.00", MORNING, AFTERNOON),
        D1_1_7_1B,
    ),
    costs("half a minute late", "迟到半分钟", HALF_PAST, STANDARD, cost("50.00", HALF_A_MINUTE), D1_1_7_1B),
    costs(
        "the same, where the seconds are dropped",
        "同上，不计秒",
        HALF_PAST,
        LatenessTerms(seconds=Seconds.IGNORE),
        cost("0.00"),
    ),
    costs(
        "a minute late, where five are granted",
        "迟到一分钟，宽限五分钟",
        ONE,
        LatenessTerms(grace=5 * MINUTE),
        cost("0.00"),
    ),
    costs(
        "a night shift has its own start",
        "夜班以本班的上班时刻为准",
        Month(
            year=2026,
            month=3,
            base_salary=Decimal(5000),
            shifts=[Shift(starts_at=at(2, 22), arrived_at=at(3, 0, 30), ends_at=at(3, 6))],
        ),
        STANDARD,
        cost("50.00", late(1, "0.01", "50.00", at_start=at(2, 22), by=150 * MINUTE)),
        D1_1_7_1B,
    ),
)

NOT_THERE = Month(
    year=2026,
    month=3,
    base_salary=Decimal(5000),
    arrivals=[at(2, 8, 30)],
    departures=[at(2, 17)],
    recorded_through=THE_3RD,
)
EARLY = EarlyLeaving(on=THE_2ND, ends_at=at(2, 17, 30), left_at=at(2, 17), early_by=30 * MINUTE)
ABSENT = Absence(on=THE_3RD, starts_at=at(3, 8, 30))


def as_late(kind: EntryKind, number: int, late_by: timedelta) -> Line:
    """A line for what is treated as lateness."""
    return Line(
        kind=kind,
        on=date(2026, 3, 1 + number),
        starts_at=at(1 + number, 8, 30),
        arrived_at=None,
        late_by=late_by,
        number=number,
        share=Decimal("0.01"),
        amount=Decimal("50.00"),
    )


UNSANCTIONED: tuple[Example, ...] = (
    costs(
        "early leaving and absence are listed",
        "早退和缺勤只作归类",
        NOT_THERE,
        STANDARD,
        cost("0.00", early_leavings=(EARLY,), absences=(ABSENT,)),
        D1_1_7_1A,
        D1_1_2_4C,
    ),
    costs(
        "the same, where they are treated as lateness",
        "同上，按迟到处理",
        NOT_THERE,
        LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS),
        cost(
            "100.00",
            as_late(EntryKind.EARLY_LEAVING, 1, 30 * MINUTE),
            as_late(EntryKind.ABSENCE, 2, timedelta(0)),
            early_leavings=(EARLY,),
            absences=(ABSENT,),
        ),
        D1_1_7_1B,
    ),
    costs(
        "a late day that a document excuses",
        "有凭证的迟到",
        Month(
            year=2026,
            month=3,
            base_salary=Decimal(5000),
            arrivals=[at(2, 8, 31)],
            waivers=[Waiver(on=THE_2ND, document="leave slip 17")],
        ),
        STANDARD,
        cost("0.00", waived=(THE_2ND,)),
        D1_1_7_1B,
    ),
)
