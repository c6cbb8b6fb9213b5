"""Worked examples of the callbacks room: projects of 2025, and the days off of 2025 and 2026."""

from __future__ import annotations

from datetime import date
from functools import partial

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.calendars.limits import CalendarDays, Months
from servicepolicy.clauses.d0 import D0_4_3_4A, D0_5_3_2B
from servicepolicy.clauses.d1_2 import D1_2_1_2
from servicepolicy.clauses.d1_3 import D1_3_3A, D1_3_3B, D1_3_5A, D1_3_5B, D1_3_5C
from servicepolicy.clauses.d3 import D3_2_2_5A
from servicepolicy.rules.timing.callbacks import (
    Assessment,
    Borrowing,
    Boundary,
    Call,
    Callback,
    CallbacksTerms,
    CallRecord,
    Channel,
    DayOff,
    December,
    DecemberAssessment,
    DecemberDuty,
    FollowUp,
    FollowUpAssessment,
    FollowUpKind,
    FollowUpRecord,
    GiftBy,
    Periods,
    Project,
    Rhythm,
    Schedules,
    YearStart,
    assess,
    assess_december,
    follow_ups,
    next_due,
    schedule,
)
from servicepolicy.testing.example import Example, example

__all__ = ["CALLBACKS"]

STANDARD = CallbacksTerms()
MONTHLY, QUARTERLY = Rhythm.MONTHLY, Rhythm.QUARTERLY
OF_JANUARY = Project(delivered_on=date(2025, 1, 31))
OF_MID_JANUARY = Project(delivered_on=date(2025, 1, 15))
OF_2023 = Project(delivered_on=date(2023, 1, 31))
OF_NOVEMBER = Project(delivered_on=date(2025, 11, 10), signed_on=date(2025, 8, 20))
ANNIVERSARY = date(2026, 1, 31)


def at(year: int, month: int, day: int, hour: int = 0) -> DateTime:
    """A moment in Shanghai."""
    return pendulum.datetime(year, month, day, hour, tz="Asia/Shanghai")


def due(on: date, rhythm: Rhythm, *, nominal_on: date | None = None, on_day_off: bool | None = False) -> Callback:
    """A call-back."""
    return Callback(due_on=on, nominal_on=nominal_on or on, rhythm=rhythm, on_day_off=on_day_off)


def following(
    title: Text, project: Project, after: date, expect: Callback, terms: CallbacksTerms = STANDARD
) -> Example:
    """An example of the call-back after a day within the year."""
    return example(title, partial(next_due, after=after), project, terms, expect=expect, cites=(D1_3_5B,))


def beyond(title: Text, project: Project, after: date, expect: Callback, terms: CallbacksTerms = STANDARD) -> Example:
    """An example of the call-back after a day beyond the year."""
    return example(title, partial(next_due, after=after), project, terms, expect=expect, cites=(D1_3_5C,))


TO_MARCH: tuple[Callback, ...] = (due(date(2025, 2, 28), MONTHLY), due(date(2025, 3, 31), MONTHLY))

DATES = (
    example(
        Text("31 January and two months are 31 March, not 28", "1月31日之后2个月是3月31日，不是28日"),
        partial(schedule, through=date(2025, 3, 31)),
        OF_JANUARY,
        STANDARD,
        expect=TO_MARCH,
        cites=(D1_3_5B,),
    ),
    following(
        Text("a month after delivery, on the month's last day", "交付后1个月，逢月末"),
        OF_JANUARY,
        date(2025, 1, 31),
        due(date(2025, 2, 28), MONTHLY),
    ),
    following(
        Text("1 year on, a Saturday: still monthly, and flagged", "恰满1年，逢周六：仍按每月，并提示"),
        OF_JANUARY,
        date(2025, 12, 31),
        due(ANNIVERSARY, MONTHLY, on_day_off=True),
    ),
    beyond(
        Text("the same day, where it is beyond the year", "同一天，恰满之日算1年以上"),
        OF_JANUARY,
        date(2025, 12, 31),
        due(ANNIVERSARY, QUARTERLY, on_day_off=True),
        CallbacksTerms(boundary=Boundary.ANNIVERSARY_QUARTERLY),
    ),
    beyond(
        Text("then every 3 months", "此后每3个月"),
        OF_JANUARY,
        ANNIVERSARY,
        due(date(2026, 4, 30), QUARTERLY),
    ),
    beyond(
        Text("in 2100: no notice tells whether it is a day off", "2100年：尚无放假通知可查"),
        OF_JANUARY,
        date(2099, 12, 31),
        due(date(2100, 1, 31), QUARTERLY, on_day_off=None),
    ),
    following(
        Text("in every calendar month: by its last day", "按自然月：当月最后一天之前"),
        OF_MID_JANUARY,
        date(2025, 1, 15),
        due(date(2025, 2, 28), MONTHLY),
        CallbacksTerms(periods=Periods.CALENDAR),
    ),
    following(
        Text("within the year from delivery", "自交付起1年内"),
        OF_NOVEMBER,
        date(2026, 8, 10),
        due(date(2026, 9, 10), MONTHLY),
    ),
    beyond(
        Text("the same, where the year runs from signing", "同上，1年自签订合同起算"),
        OF_NOVEMBER,
        date(2026, 8, 10),
        due(date(2026, 11, 10), QUARTERLY),
        CallbacksTerms(year_start=YearStart.SIGNING),
    ),
    beyond(
        Text("the same, where the calendar year is meant: quarterly from January", "同上，按自然年度：1月起按每季度"),
        OF_NOVEMBER,
        date(2025, 12, 10),
        due(date(2026, 2, 10), QUARTERLY),
        CallbacksTerms(year_start=YearStart.CALENDAR_YEAR),
    ),
)

DAYS_OFF = (
    following(
        Text("1 year on, a Saturday, on the next working day", "恰满1年逢周六，顺延至下一工作日"),
        OF_JANUARY,
        date(2025, 12, 31),
        due(date(2026, 2, 2), MONTHLY, nominal_on=ANNIVERSARY, on_day_off=True),
        CallbacksTerms(day_off=DayOff.FOLLOWING),
    ),
    following(
        Text("the same, but never into another month", "同上，但不跨月"),
        OF_JANUARY,
        date(2025, 12, 31),
        due(date(2026, 1, 30), MONTHLY, nominal_on=ANNIVERSARY, on_day_off=True),
        CallbacksTerms(day_off=DayOff.MODIFIED_FOLLOWING),
    ),
    following(
        Text("a Saturday in mid-month, on the working day before", "月中的周六，提前至上一工作日"),
        OF_MID_JANUARY,
        date(2025, 3, 1),
        due(date(2025, 3, 14), MONTHLY, nominal_on=date(2025, 3, 15), on_day_off=True),
        CallbacksTerms(day_off=DayOff.PRECEDING),
    ),
)

RHYTHMS = (
    following(
        Text("quarterly from the start", "自始每季度一次"),
        OF_JANUARY,
        date(2025, 1, 31),
        due(date(2025, 4, 30), QUARTERLY),
        CallbacksTerms(rhythm_within=QUARTERLY),
    ),
    following(
        Text("half-yearly within the year", "1年内每半年一次"),
        OF_JANUARY,
        date(2025, 1, 31),
        due(date(2025, 7, 31), Rhythm.HALF_YEARLY),
        CallbacksTerms(rhythm_within=Rhythm.HALF_YEARLY),
    ),
    following(
        Text("yearly within the year", "1年内只有一次"),
        OF_JANUARY,
        date(2025, 1, 31),
        due(ANNIVERSARY, Rhythm.YEARLY, on_day_off=True),
        CallbacksTerms(rhythm_within=Rhythm.YEARLY),
    ),
    beyond(
        Text("monthly for ever: a make-up Saturday is no day off", "始终每月一次：调休上班的周六不是休息日"),
        OF_JANUARY,
        ANNIVERSARY,
        due(date(2026, 2, 28), MONTHLY),
        CallbacksTerms(rhythm_beyond=MONTHLY),
    ),
    beyond(
        Text("half-yearly after the year", "1年以上每半年一次"),
        OF_JANUARY,
        ANNIVERSARY,
        due(date(2026, 7, 31), Rhythm.HALF_YEARLY),
        CallbacksTerms(rhythm_beyond=Rhythm.HALF_YEARLY),
    ),
    beyond(
        Text("yearly after the year: in the Spring Festival of 2025", "1年以上每年一次：逢2025年春节"),
        OF_2023,
        date(2024, 1, 31),
        due(date(2025, 1, 31), Rhythm.YEARLY, on_day_off=True),
        CallbacksTerms(rhythm_beyond=Rhythm.YEARLY),
    ),
)


CALLS = (
    Call(called_at=at(2025, 2, 10, 9)),
    Call(called_at=at(2025, 3, 20, 9), channel=Channel.EMAIL),
)
FILE = CallRecord(project=OF_JANUARY, calls=CALLS)


def call_back(
    on: date, verdict: Verdict, due_at: DateTime, done_at: DateTime | None = None, *, rhythm: Rhythm = MONTHLY
) -> Assessment:
    """How a call-back stands."""
    return Assessment(callback=due(on, rhythm), verdict=verdict, due_at=due_at, done_at=done_at)


def stands(
    title: Text, terms: CallbacksTerms, as_of: DateTime, *expect: Assessment, cites: tuple[Clause, ...]
) -> Example:
    """An example of how a project's call-backs stand."""
    return example(title, partial(assess, as_of=as_of), FILE, terms, expect=expect, cites=cites)


ASSESSMENTS = (
    stands(
        Text("a call, then only an e-mail, then the month begins", "先有电话，次月只有邮件，第三个月刚刚开始"),
        STANDARD,
        at(2025, 4, 1),
        call_back(date(2025, 2, 28), Verdict.MET, at(2025, 3, 1), at(2025, 2, 10, 9)),
        call_back(date(2025, 3, 31), Verdict.BREACHED, at(2025, 4, 1)),
        call_back(date(2025, 4, 30), Verdict.PENDING, at(2025, 5, 1)),
        cites=(D1_3_5B, D1_3_5A),
    ),
    stands(
        Text("quarterly from the start: one call is enough", "自始按每季度：一次电话即可"),
        CallbacksTerms(within_years=0),
        at(2025, 5, 1),
        call_back(date(2025, 4, 30), Verdict.MET, at(2025, 5, 1), at(2025, 2, 10, 9), rhythm=QUARTERLY),
        call_back(date(2025, 7, 31), Verdict.PENDING, at(2025, 8, 1), rhythm=QUARTERLY),
        cites=(D1_3_5C, D1_3_5A),
    ),
    stands(
        Text("the year runs from signing, and nobody knows when that was", "一年期自签订合同起算，而签订日期未知"),
        CallbacksTerms(year_start=YearStart.SIGNING),
        at(2025, 4, 1),
        Assessment(callback=None, verdict=Verdict.UNDETERMINED, due_at=None, done_at=None, missing=("signed_on",)),
        cites=(D1_3_5B,),
    ),
)

USAGE, RUNNING, GPS, SATISFACTION = FollowUpKind
MADE = (
    FollowUp(followed_up_at=at(2025, 3, 3, 10), kinds=[USAGE]),
    FollowUp(followed_up_at=at(2025, 4, 2, 10), kinds=[RUNNING]),
)


def not_set(*kinds: FollowUpKind, term: str) -> FollowUpAssessment:
    """How a follow-up stands that has no interval."""
    return FollowUpAssessment(
        kinds=kinds, due_on=None, verdict=Verdict.UNDETERMINED, due_at=None, done_at=None, missing=(term,)
    )


def one(
    *kinds: FollowUpKind, due_on: date, verdict: Verdict, due_at: DateTime, done_at: DateTime | None = None
) -> FollowUpAssessment:
    """How a follow-up stands."""
    return FollowUpAssessment(kinds=kinds, due_on=due_on, verdict=verdict, due_at=due_at, done_at=done_at)


def followed(
    title: Text, terms: CallbacksTerms, as_of: DateTime, *expect: FollowUpAssessment, cites: tuple[Clause, ...]
) -> Example:
    """An example of regular follow-ups, of the kinds that are expected."""
    asked = [kind for kind in FollowUpKind if any(kind in each.kinds for each in expect)]
    record = FollowUpRecord(project=OF_JANUARY, follow_ups=MADE, kinds=asked)
    return example(title, partial(follow_ups, as_of=as_of), record, terms, expect=expect, cites=cites)


IN_D0 = (D0_4_3_4A, D0_5_3_2B)
TWO = Schedules.TWO_SCHEDULES

FOLLOW_UPS = (
    followed(
        Text("regular and long-term follow-up: how often is not said", "定期和长期回访：未规定周期"),
        STANDARD,
        at(2025, 5, 1),
        not_set(USAGE, RUNNING, term="usage_interval"),
        not_set(GPS, term="gps_interval"),
        not_set(SATISFACTION, term="satisfaction_interval"),
        cites=(*IN_D0, D1_2_1_2, D3_2_2_5A),
    ),
    followed(
        Text("the two of D0, each by itself", "D0的两种回访，各自单独计划"),
        CallbacksTerms(schedules=TWO),
        at(2025, 5, 1),
        not_set(USAGE, term="usage_interval"),
        not_set(RUNNING, term="running_interval"),
        cites=IN_D0,
    ),
    followed(
        Text("every 3 months, both topics in one schedule", "每3个月一次，两项内容合为一个计划"),
        CallbacksTerms(usage_interval=Months(3)),
        at(2025, 4, 15),
        one(
            USAGE,
            RUNNING,
            due_on=date(2025, 4, 30),
            verdict=Verdict.MET,
            due_at=at(2025, 5, 1),
            done_at=at(2025, 4, 2, 10),
        ),
        cites=IN_D0,
    ),
    followed(
        Text("how the product runs, every 60 days by itself", "产品运行状况单独计划，每60天一次"),
        CallbacksTerms(schedules=TWO, running_interval=CalendarDays(60)),
        at(2025, 4, 2),
        one(RUNNING, due_on=date(2025, 4, 1), verdict=Verdict.BREACHED, due_at=at(2025, 4, 2)),
        one(RUNNING, due_on=date(2025, 5, 31), verdict=Verdict.PENDING, due_at=at(2025, 6, 1)),
        cites=(D0_5_3_2B,),
    ),
    followed(
        Text("GPS products every 6 months", "GPS产品每6个月一次"),
        CallbacksTerms(gps_interval=Months(6)),
        at(2025, 5, 1),
        one(GPS, due_on=date(2025, 7, 31), verdict=Verdict.PENDING, due_at=at(2025, 8, 1)),
        cites=(D1_2_1_2,),
    ),
    followed(
        Text("satisfaction every 30 days", "每30天回访满意度"),
        CallbacksTerms(satisfaction_interval=CalendarDays(30)),
        at(2025, 3, 3),
        one(SATISFACTION, due_on=date(2025, 3, 2), verdict=Verdict.BREACHED, due_at=at(2025, 3, 3)),
        one(SATISFACTION, due_on=date(2025, 4, 1), verdict=Verdict.PENDING, due_at=at(2025, 4, 2)),
        cites=(D3_2_2_5A,),
    ),
    followed(
        Text("the rhythm of the projects is borrowed", "借用项目的回访周期"),
        CallbacksTerms(borrowing=Borrowing.ALL_FOLLOW_UPS),
        at(2025, 3, 1),
        one(USAGE, RUNNING, due_on=date(2025, 2, 28), verdict=Verdict.BREACHED, due_at=at(2025, 3, 1)),
        one(USAGE, RUNNING, due_on=date(2025, 3, 31), verdict=Verdict.PENDING, due_at=at(2025, 4, 1)),
        cites=IN_D0,
    ),
)

GIFT_SENT = at(2026, 12, 28, 10)


def in_december(title: Text, terms: CallbacksTerms, gift: Verdict, due_at: DateTime) -> Example:
    """An example of a gift on 28 December 2026, and no question about next year, seen on New Year's Day."""
    december = December(year=2026, gift_sent_at=GIFT_SENT)
    expect: tuple[DecemberAssessment, ...] = (
        DecemberAssessment(duty=DecemberDuty.GIFT, verdict=gift, due_at=due_at, done_at=GIFT_SENT),
        DecemberAssessment(duty=DecemberDuty.DEMAND_PLAN, verdict=Verdict.BREACHED, due_at=due_at, done_at=None),
    )
    rule = partial(assess_december, as_of=at(2027, 1, 1))
    return example(title, rule, december, terms, expect=expect, cites=(D1_3_3A, D1_3_3B))


DECEMBERS = (
    in_december(Text("a gift on 28 December", "12月28日的礼品"), STANDARD, Verdict.MET, at(2027, 1, 1)),
    in_december(
        Text("the same, where gifts are due by the 25th", "同上，25日之前"),
        CallbacksTerms(gift_by=GiftBy.BY_THE_25TH),
        Verdict.BREACHED,
        at(2026, 12, 26),
    ),
)

CALLBACKS: tuple[Example, ...] = (*DATES, *DAYS_OFF, *RHYTHMS, *ASSESSMENTS, *FOLLOW_UPS, *DECEMBERS)
"""Every clause of the room, and every member of its readings."""
