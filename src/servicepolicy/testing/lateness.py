"""Worked examples of the lateness room: March 2026 in Shanghai at a base salary of 5000 yuan. The 2nd is a Monday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import update_wrapper

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.china import china
from servicepolicy.calendars.hours import WeeklyHours
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d1_1 import (
    D1_1_2_4B,
    D1_1_2_4C,
    D1_1_6_1A,
    D1_1_7_1A,
    D1_1_7_1B,
    D1_1_7_1C,
    D1_1_7_1D,
)
from servicepolicy.rules.money.lateness import (
    WAGE_RULES_CEILING,
    Absence,
    Assessment,
    Base,
    Ceiling,
    Counting,
    Duty,
    EarlyLeaving,
    EntryKind,
    LatenessTerms,
    Line,
    Month,
    Penalty,
    Rounding,
    Seconds,
    Shift,
    Steps,
    Threshold,
    Unsanctioned,
    Waiver,
    assess,
    penalty,
)
from servicepolicy.testing.example import Example, example

__all__ = ["LATENESS"]

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

STEPS = (
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

LUNCH = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30"), days=china())
TWICE = march(at(2, 8, 40), at(2, 13, 10))
MORNING = late(1, "0.01", "50.00", at_start=at(2, 8, 30), by=10 * MINUTE)
AFTERNOON = late(2, "0.01", "50.00", at_start=at(2, 13), by=10 * MINUTE)
HALF_PAST = march(at(2, 8, 30, 30))
HALF_A_MINUTE = late(1, "0.01", "50.00", by=timedelta(seconds=30))

COUNTING = (
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

UNEVEN = late_days(2, "4444.45")
MONEY = (
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

THE_2ND, THE_3RD = date(2026, 3, 2), date(2026, 3, 3)
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


UNSANCTIONED = (
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


def one(duty: Duty, on: date | None, as_of: DateTime) -> Callable[[Month, LatenessTerms], Assessment]:
    """`assess`, of whose answers one is looked at."""

    def rule(month: Month, terms: LatenessTerms) -> Assessment:
        return next(found for found in assess(month, terms, as_of=as_of) if (found.duty, found.on) == (duty, on))

    return update_wrapper(rule, assess)


def stands(title: Text, month: Month, as_of: DateTime, expect: Assessment, cites: Clause) -> Example:
    """An example of one assessment."""
    return example(title, one(expect.duty, expect.on, as_of), month, STANDARD, expect=expect, cites=(cites,))


def whole(verdict: Verdict) -> Assessment:
    """How the month stands as a whole."""
    midnight = pendulum.datetime(2026, 4, 1, tz="Asia/Shanghai")
    return Assessment(duty=Duty.MONTH, on=None, verdict=verdict, due_at=midnight, done_at=None)


def coming(day: int, verdict: Verdict, done_at: DateTime | None, *missing: str) -> Assessment:
    """How coming on time stands."""
    on, due_at = date(2026, 3, day), at(day, 8, 30)
    return Assessment(duty=Duty.ARRIVAL, on=on, verdict=verdict, due_at=due_at, done_at=done_at, missing=missing)


def leaving(day: int, verdict: Verdict, done_at: DateTime | None, *missing: str) -> Assessment:
    """How leaving on time stands."""
    on, due_at = date(2026, 3, day), at(day, 17, 30)
    return Assessment(duty=Duty.DEPARTURE, on=on, verdict=verdict, due_at=due_at, done_at=done_at, missing=missing)


RECORDED = Month(
    year=2026,
    month=3,
    base_salary=Decimal(5000),
    arrivals=[at(2, 8, 30), at(3, 8, 31)],
    departures=[at(2, 17, 30), at(3, 17)],
    recorded_from=THE_2ND,
    recorded_through=date(2026, 3, 5),
)

ASSESSMENTS = (
    stands(Text("the fourth late day", "第四次迟到"), FOUR, at(5, 8, 31), whole(Verdict.BREACHED), D1_1_7_1C),
    stands(
        Text("three late days, and the month goes on", "迟到三天，当月未完"),
        THREE,
        at(31, 23, 59),
        whole(Verdict.PENDING),
        D1_1_7_1C,
    ),
    stands(
        Text("three late days when the month is over", "迟到三天，当月已完"),
        THREE,
        pendulum.datetime(2026, 4, 1, tz="Asia/Shanghai"),
        whole(Verdict.MET),
        D1_1_7_1C,
    ),
    stands(Text("came at 08:30", "08:30到岗"), RECORDED, at(2, 9), coming(2, Verdict.MET, at(2, 8, 30)), D1_1_2_4B),
    stands(
        Text("came at 08:31", "08:31到岗"), RECORDED, at(3, 9), coming(3, Verdict.BREACHED, at(3, 8, 31)), D1_1_2_4B
    ),
    stands(
        Text("nobody signed in, and the day goes on", "没有签到，当日未完"),
        RECORDED,
        at(4, 9),
        coming(4, Verdict.PENDING, None),
        D1_1_2_4B,
    ),
    stands(
        Text("nobody signed in when the day is over", "没有签到，当日已完"),
        RECORDED,
        at(5, 0),
        coming(4, Verdict.BREACHED, None),
        D1_1_2_4C,
    ),
    stands(
        Text("no arrival, and the record is not complete", "没有到岗记录，记录不完整"),
        RECORDED,
        at(7, 0),
        coming(6, Verdict.UNDETERMINED, None, "arrivals"),
        D1_1_2_4C,
    ),
    stands(
        Text("left at 17:30", "17:30离岗"),
        RECORDED,
        at(2, 18),
        leaving(2, Verdict.MET, at(2, 17, 30)),
        D1_1_2_4B,
    ),
    stands(
        Text("left at 17:00, and may come back", "17:00离岗，仍可能返回"),
        RECORDED,
        at(3, 18),
        leaving(3, Verdict.PENDING, at(3, 17)),
        D1_1_2_4B,
    ),
    stands(
        Text("left at 17:00 for good", "17:00离岗，未再返回"),
        RECORDED,
        at(5, 0),
        leaving(3, Verdict.BREACHED, at(3, 17)),
        D1_1_2_4B,
    ),
    stands(
        Text("no departure is recorded", "没有离岗记录"),
        ONE,
        at(4, 0),
        leaving(2, Verdict.UNDETERMINED, None, "departures"),
        D1_1_2_4B,
    ),
)

LATENESS: tuple[Example, ...] = (*STEPS, *COUNTING, *MONEY, *UNSANCTIONED, *ASSESSMENTS)
"""Every clause of the room, and every member of its readings."""
