"""Worked examples of the holiday watch: the holidays of 2025, and the three days off of New Year 2026."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial

import pendulum
from attrs import evolve
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.days import Festival
from servicepolicy.calendars.limits import Elapsed
from servicepolicy.clauses.d1_3 import D1_3_8A, D1_3_8B, D1_3_8C
from servicepolicy.rules.timing.holiday_watch import (
    Assessment,
    Check,
    Duty,
    Gap,
    Holidays,
    HolidayWatchTerms,
    Role,
    Roster,
    RosterGaps,
    Shift,
    SiteCheck,
    Watch,
    Watching,
    WatchLog,
    WatchWindow,
    assess,
    checks,
    roster_gaps,
    windows,
)
from servicepolicy.testing.example import Example, example

__all__ = ["HOLIDAY_WATCH"]


def at(day: int, hour: int = 0, minute: int = 0) -> DateTime:
    """A moment in January 2026, in Shanghai."""
    return pendulum.datetime(2026, 1, day, hour, minute, tz="Asia/Shanghai")


def midnight(day: date) -> DateTime:
    """The moment at which a day begins in Shanghai."""
    return pendulum.datetime(day.year, day.month, day.day, tz="Asia/Shanghai")


def of_2025(month: int, *days: int) -> tuple[date, ...]:
    """Days of 2025."""
    return tuple(date(2025, month, day) for day in days)


def festival(en: str, zh: str, *days: date) -> tuple[Festival, ...]:
    """A festival of one day or several."""
    return tuple(Festival(day, en, zh) for day in days)


def days_off(holidays: tuple[Festival, ...], *extra: date) -> WatchWindow:
    """The window of the days of some festivals with the other days off."""
    every = sorted((*(one.day for one in holidays), *extra))
    return WatchWindow(
        holidays=holidays,
        starts_at=midnight(every[0]),
        ends_at=midnight(every[-1]).add(days=1),
        extra_days=extra,
    )


STANDARD = HolidayWatchTerms()
ALL_THE_TIME = HolidayWatchTerms(watching=Watching.ALL_THE_TIME)
WITHIN_AN_HOUR = HolidayWatchTerms(pass_on_within=Elapsed(timedelta(hours=1)))

NEW_YEAR = days_off(festival("New Year's Day", "元旦", *of_2025(1, 1)))
SPRING = days_off(
    (
        *festival("Chinese New Year's Eve", "农历除夕", *of_2025(1, 28)),
        *festival("Spring Festival", "春节", *of_2025(1, 29, 30, 31)),
    ),
    *of_2025(2, 1, 2, 3, 4),
)
LANTERN = days_off(festival("Lantern Festival", "元宵节", *of_2025(2, 12)))
TOMB_SWEEPING = days_off(festival("Tomb-Sweeping Day", "清明节", *of_2025(4, 4)), *of_2025(4, 5, 6))
LABOUR = days_off(festival("Labour Day", "劳动节", *of_2025(5, 1, 2)), *of_2025(5, 3, 4, 5))
DRAGON_BOAT = days_off(festival("Dragon Boat Festival", "端午节", *of_2025(5, 31)), *of_2025(6, 1, 2))
NATIONAL = days_off(
    (
        *festival("National Day", "国庆节", *of_2025(10, 1, 2, 3)),
        *festival("Mid-Autumn Festival", "中秋节", *of_2025(10, 6)),
    ),
    *of_2025(10, 4, 5, 7, 8),
)


def watched(en: str, zh: str, terms: HolidayWatchTerms, *expect: WatchWindow) -> Example:
    """An example of the windows of 2025."""
    return example(Text(en, zh), windows, 2025, terms, expect=expect, cites=(D1_3_8A, D1_3_8B))


WINDOWS = (
    watched(
        "every statutory holiday of 2025",
        "2025年全部法定节假日",
        STANDARD,
        NEW_YEAR,
        SPRING,
        TOMB_SWEEPING,
        LABOUR,
        DRAGON_BOAT,
        NATIONAL,
    ),
    watched(
        "the four that are named",
        "只指列名的四个节日",
        HolidayWatchTerms(holidays=Holidays.THE_FOUR_NAMED),
        NEW_YEAR,
        SPRING,
        LABOUR,
        NATIONAL,
    ),
    watched(
        "the four and the Lantern Festival, a Wednesday",
        "列名的四个节日和元宵节，当年元宵节是星期三",
        HolidayWatchTerms(holidays=Holidays.WITH_LANTERN, lantern_days=of_2025(2, 12)),
        NEW_YEAR,
        SPRING,
        LANTERN,
        LABOUR,
        NATIONAL,
    ),
)

THREE_DAYS = WatchWindow(
    holidays=(Festival(date(2026, 1, 1), "New Year's Day", "元旦"),),
    starts_at=at(1),
    ends_at=at(4),
    extra_days=(date(2026, 1, 2), date(2026, 1, 3)),
)
SHOP = Watch(window=THREE_DAYS, sites=("shop",))


def owed(site: str, from_at: DateTime, until_at: DateTime) -> SiteCheck:
    """A check that is owed."""
    return SiteCheck(site=site, from_at=from_at, until_at=until_at)


def to_check(en: str, zh: str, sites: Iterable[str], terms: HolidayWatchTerms, *expect: SiteCheck) -> Example:
    """An example of the checks of three days off."""
    cites = (D1_3_8B,) if expect else ()
    return example(Text(en, zh), checks, Watch(window=THREE_DAYS, sites=sites), terms, expect=expect, cites=cites)


CHECKS = (
    to_check(
        "two sites, once a day each",
        "两个网站，每天各查看一次",
        ("shop", "blog"),
        STANDARD,
        owed("shop", at(1), at(2)),
        owed("shop", at(2), at(3)),
        owed("shop", at(3), at(4)),
        owed("blog", at(1), at(2)),
        owed("blog", at(2), at(3)),
        owed("blog", at(3), at(4)),
    ),
    to_check(
        "every 20 hours, the last time cut off by the end",
        "每20小时一次，末段不足20小时",
        ("shop",),
        HolidayWatchTerms(check_interval=timedelta(hours=20)),
        owed("shop", at(1), at(1, 20)),
        owed("shop", at(1, 20), at(2, 16)),
        owed("shop", at(2, 16), at(3, 12)),
        owed("shop", at(3, 12), at(4)),
    ),
    to_check("all the time", "不间断查看", ("shop",), ALL_THE_TIME, owed("shop", at(1), at(4))),
    to_check("no site, nothing owed", "没有网站，无须查看", (), STANDARD),
)

DOWN = Check(
    site="shop", at=at(3, 10), problem="no answer", passed_on_at=at(3, 10, 30), passed_to=Role.TECHNICAL_SERVICE
)
LOG = WatchLog(watch=SHOP, entries=[Check(site="shop", at=at(1, 9)), DOWN])
SHIFTS = (Shift(starts_at=at(1), ends_at=at(2, 12)), Shift(starts_at=at(2, 8), ends_at=at(3, 18)))


def a_day(day: int, verdict: Verdict, done_at: DateTime | None = None) -> Assessment:
    """How the check of a day stands."""
    return Assessment(
        duty=Duty.CHECK, site="shop", verdict=verdict, from_at=at(day), due_at=at(day + 1), done_at=done_at
    )


def all_along(verdict: Verdict, done_at: DateTime | None = None, missing: tuple[str, ...] = ()) -> Assessment:
    """How the watch without a break stands."""
    return Assessment(
        duty=Duty.CHECK,
        site="shop",
        verdict=verdict,
        from_at=at(1),
        due_at=at(4),
        done_at=done_at,
        missing=missing,
    )


def passed_on(
    verdict: Verdict,
    due_at: DateTime | None = None,
    missing: tuple[str, ...] = (),
) -> Assessment:
    """How the passing on of the problem stands."""
    return Assessment(
        duty=Duty.PASS_ON,
        site="shop",
        verdict=verdict,
        from_at=at(3, 10),
        due_at=due_at,
        done_at=at(3, 10, 30),
        missing=missing,
        problem="no answer",
        told=Role.DEPARTMENT_CONCERNED,
    )


def stands(
    title: Text,
    log: WatchLog,
    terms: HolidayWatchTerms,
    as_of: DateTime,
    expect: tuple[Assessment, ...],
    *cites: Clause,
) -> Example:
    """An example of an assessment."""
    return example(title, partial(assess, as_of=as_of), log, terms, expect=expect, cites=cites)


DAYS = (a_day(1, Verdict.MET, at(1, 9)), a_day(2, Verdict.BREACHED), a_day(3, Verdict.MET, at(3, 10)))

ASSESSMENTS = (
    stands(
        Text(
            "covered, a gap, covered; how promptly a problem goes on is not said", "达标、缺漏、达标；转交时限没有规定"
        ),
        LOG,
        STANDARD,
        at(5),
        (*DAYS, passed_on(Verdict.UNDETERMINED, missing=("pass_on_within",))),
        D1_3_8B,
        D1_3_8C,
    ),
    stands(
        Text("passed on half an hour later, where an hour is set", "半小时后转交，公司规定为1小时"),
        LOG,
        WITHIN_AN_HOUR,
        at(5),
        (*DAYS, passed_on(Verdict.MET, at(3, 11))),
        D1_3_8B,
        D1_3_8C,
    ),
    stands(
        Text("the same, where a quarter of an hour is set", "同上，公司规定为15分钟"),
        LOG,
        evolve(WITHIN_AN_HOUR, pass_on_within=Elapsed(timedelta(minutes=15))),
        at(5),
        (*DAYS, passed_on(Verdict.BREACHED, at(3, 10, 15))),
        D1_3_8B,
        D1_3_8C,
    ),
    stands(
        Text("on the second day at noon", "第二天中午"),
        LOG,
        STANDARD,
        at(2, 12),
        (DAYS[0], a_day(2, Verdict.PENDING), a_day(3, Verdict.PENDING)),
        D1_3_8B,
    ),
    stands(
        Text("all the time, and no shifts are recorded", "须不间断查看，没有值班记录"),
        LOG,
        evolve(WITHIN_AN_HOUR, watching=Watching.ALL_THE_TIME),
        at(5),
        (all_along(Verdict.UNDETERMINED, missing=("shifts",)), passed_on(Verdict.MET, at(3, 11))),
        D1_3_8B,
        D1_3_8C,
    ),
    stands(
        Text("all the time, and the shifts end at 18:00 on the last day", "须不间断查看，最后一天值班到18:00为止"),
        WatchLog(watch=SHOP, shifts=SHIFTS),
        ALL_THE_TIME,
        at(5),
        (all_along(Verdict.BREACHED),),
        D1_3_8B,
    ),
    stands(
        Text("all the time, and shifts cover it", "须不间断查看，全程有人值班"),
        WatchLog(watch=SHOP, shifts=[*SHIFTS, Shift(starts_at=at(3, 18), ends_at=at(4))]),
        ALL_THE_TIME,
        at(5),
        (all_along(Verdict.MET, at(4)),),
        D1_3_8B,
    ),
)

ROSTERS = (
    example(
        Text("shifts that overlap, and end six hours early", "班次有重叠，提前6小时结束"),
        roster_gaps,
        Roster(window=THREE_DAYS, shifts=SHIFTS),
        STANDARD,
        expect=RosterGaps(gaps=(Gap(starts_at=at(3, 18), ends_at=at(4)),)),
        cites=(D1_3_8B,),
    ),
    example(
        Text("shifts without a gap", "班次没有空缺"),
        roster_gaps,
        Roster(window=THREE_DAYS, shifts=[Shift(starts_at=at(1), ends_at=at(4))]),
        ALL_THE_TIME,
        expect=RosterGaps(gaps=()),
        cites=(D1_3_8B,),
    ),
)

HOLIDAY_WATCH: tuple[Example, ...] = (*WINDOWS, *CHECKS, *ASSESSMENTS, *ROSTERS)
"""Every clause of the room, and every member of its readings."""
