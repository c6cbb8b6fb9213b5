"""What a company chose on call-backs, and the ways to read the documents."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from attrs import field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_whole_number, is_a
from servicepolicy.basis.errors import TermsError, TermsTypeError, raise_all
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import CalendarDays, Months
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d0 import D0_4_3_4A, D0_5_3_2B
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from servicepolicy.clauses.d1_2 import D1_2_1_2
from servicepolicy.clauses.d1_3 import D1_3_3A, D1_3_3B, D1_3_5B, D1_3_5C
from servicepolicy.clauses.d3 import D3_2_2_5A
from servicepolicy.clauses.readings import A002, A004, A021, A032, A059, A060, A066, A119, A122

__all__ = [
    "Borrowing",
    "Boundary",
    "CallbacksTerms",
    "DayOff",
    "FollowUpInterval",
    "GiftBy",
    "Periods",
    "Rhythm",
    "Schedules",
    "YearStart",
]

FollowUpInterval: TypeAlias = Months | CalendarDays
"""How often a customer is followed up."""

AN_INTERVAL = optional(is_a(Months, CalendarDays, wrong=TermsTypeError))
INTERVALS = ("usage_interval", "running_interval", "gps_interval", "satisfaction_interval")


class Rhythm(Worded):
    """How often customers are called. The documents know two, one within the year; a company may choose another."""

    MONTHLY = "monthly", "每月一次", 1
    """Each month: the documents' rhythm within the year."""
    QUARTERLY = "quarterly", "每季度一次", 3
    """Every 3 months: the documents' rhythm beyond it."""
    HALF_YEARLY = "half-yearly", "每半年一次", 6
    """Every 6 months."""
    YEARLY = "yearly", "每年一次", 12
    """Every 12 months."""

    def __init__(self, en: str, zh: str, months: int) -> None:
        super().__init__(en, zh)
        self.months = months


class Periods(Worded):
    """A060: by which dates. Delivery on 15 January shows the difference."""

    ANNIVERSARY = "by the day of delivery", "按交付日推算"
    """Due on 15 February, 15 March and so on; on the month's last day where it has no such day."""
    CALENDAR = "in every calendar month or quarter", "按自然月或自然季度"
    """Due by 28 February, 31 March and so on; the month of delivery has none."""


class Boundary(Worded):
    """A060: what the day exactly 1 year on belongs to. Counted from delivery, the dates stay the same."""

    ANNIVERSARY_MONTHLY = "the anniversary is still within the year", "恰满之日仍在1年之内"
    """The twelfth monthly call-back falls on it."""
    ANNIVERSARY_QUARTERLY = "the anniversary is beyond the year", "恰满之日已在1年以上"
    """The first quarterly call-back falls on it."""


class YearStart(Worded):
    """A059: from when the year runs. Delivery in November on a contract of August shows the difference."""

    DELIVERY = "from delivery into use", "自交付使用起"
    """Monthly through November."""
    SIGNING = "from the signing of the contract", "自签订合同起"
    """Monthly through August; without the day of signing there is no schedule."""
    CALENDAR_YEAR = "the calendar year of delivery", "交付所在的自然年度"
    """Monthly through December of the year of delivery, whatever `boundary` says."""


class DayOff(Worded):
    """A004: what becomes of a date on a day off. 31 January 2026, a Saturday, shows the difference."""

    KEEP = "the date stays and is flagged", "日期不变，加以提示"
    """Due on the 31st."""
    FOLLOWING = "the next working day", "顺延至下一工作日"
    """Due on 2 February."""
    MODIFIED_FOLLOWING = "the next working day of that month, or the one before", "顺延，但不跨月，跨月则提前"
    """Due on the 30th: the next working day lies in another month."""
    PRECEDING = "the working day before", "提前至上一工作日"
    """Due on the 30th, and so would be the call-back of a Saturday in mid-month."""


class Borrowing(Worded):
    """A122: whether other follow-ups borrow the rhythm of D1.3.5 where the company has set no interval."""

    PROJECTS_ONLY = "for the projects of D1.3.5 only", "只适用于D1.3.5的项目"
    """A follow-up without an interval has no due date."""
    ALL_FOLLOW_UPS = "for all follow-up", "适用于一切回访"
    """It is due when the project is called back."""


class Schedules(Worded):
    """A021: whether the regular follow-ups of the two chapters of D0 are one."""

    ONE_SCHEDULE = "one schedule with all the topics", "合为一个计划"
    """One due date for both topics, by `usage_interval`; both are to be followed up by then."""
    TWO_SCHEDULES = "two schedules", "分为两个计划"
    """Each topic has its due date: how the product runs by `running_interval`."""


class GiftBy(Worded):
    """A066: by when gifts are sent and plans asked for."""

    END_OF_DECEMBER = "by the end of the month", "月底之前"
    """On the 31st it is in time."""
    BY_THE_25TH = "by the 25th", "25日之前（含当日）"
    """On the 26th it is too late."""


@frozen(kw_only=True)
class CallbacksTerms(Terms):
    """What the company chose on call-backs.

    Attributes:
        calendar: The zone in which days begin and end, and the days off.
        within_years: How many years a project is called in the closer rhythm; 0 for never.
        rhythm_within: How often within them.
        rhythm_beyond: How often beyond them.
        periods: By which dates.
        boundary: What the day belongs to on which these years end.
        year_start: From when they run.
        day_off: What becomes of a date on a day off.
        usage_interval: How often customers are asked how they use the product. None until the company sets it.
        running_interval: How often they are asked how it runs, where that is a schedule of its own.
        gps_interval: How often those are followed up who bought a GPS product.
        satisfaction_interval: How often satisfaction is followed up.
        borrowing: Whether follow-ups without an interval borrow the call-backs' rhythm.
        schedules: Whether use and running are one schedule.
        gift_month: The month of the New Year gifts.
        gift_by: By which day of it.

    Raises:
        TermsError: A figure is out of range, an interval is none, or use and running have two intervals in one
            schedule; all that is wrong is reported together.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    within_years: Annotated[int, D1_3_5B, D1_3_5C] = field(default=1, validator=a_whole_number(0, 100))
    rhythm_within: Annotated[Rhythm, D1_3_5B] = choice(Rhythm.MONTHLY)
    rhythm_beyond: Annotated[Rhythm, D1_3_5C] = choice(Rhythm.QUARTERLY)
    periods: Annotated[Periods, D1_3_5B, D1_3_5C, A060] = choice(Periods.ANNIVERSARY)
    boundary: Annotated[Boundary, D1_3_5B, D1_3_5C, A060] = choice(Boundary.ANNIVERSARY_MONTHLY)
    year_start: Annotated[YearStart, D1_3_5B, D1_3_5C, A059] = choice(YearStart.DELIVERY)
    day_off: Annotated[DayOff, D1_3_5B, D1_3_5C, A004] = choice(DayOff.KEEP)
    usage_interval: Annotated[FollowUpInterval | None, D0_4_3_4A, A002, LEFT_OPEN] = field(
        default=None, validator=AN_INTERVAL
    )
    running_interval: Annotated[FollowUpInterval | None, D0_5_3_2B, A002, LEFT_OPEN] = field(
        default=None, validator=AN_INTERVAL
    )
    gps_interval: Annotated[FollowUpInterval | None, D1_2_1_2, A002, LEFT_OPEN] = field(
        default=None, validator=AN_INTERVAL
    )
    satisfaction_interval: Annotated[FollowUpInterval | None, D3_2_2_5A, A119, LEFT_OPEN] = field(
        default=None, validator=AN_INTERVAL
    )
    borrowing: Annotated[Borrowing, D0_4_3_4A, D0_5_3_2B, D3_2_2_5A, A122] = choice(Borrowing.PROJECTS_ONLY)
    schedules: Annotated[Schedules, D0_4_3_4A, D0_5_3_2B, A021] = choice(Schedules.ONE_SCHEDULE)
    gift_month: Annotated[int, D1_3_3A, D1_3_3B] = field(default=12, validator=a_whole_number(1, 12))
    gift_by: Annotated[GiftBy, D1_3_3A, D1_3_3B, A066] = choice(GiftBy.END_OF_DECEMBER)

    def __attrs_post_init__(self) -> None:
        given = {name: value for name in INTERVALS if (value := getattr(self, name)) is not None}
        problems = [
            TermsError(name, value, "give at least one day or month")
            for name, value in given.items()
            if not value.count
        ]
        second = self.running_interval
        if self.schedules is Schedules.ONE_SCHEDULE and second not in (None, self.usage_interval):
            remedy = "give usage_interval alone: both topics share one schedule"
            problems.append(TermsError("running_interval", second, remedy, D0_5_3_2B))
        raise_all(problems)
