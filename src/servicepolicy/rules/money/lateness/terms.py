"""What a company chose on lateness, and the ways to read the documents."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Annotated

from attrs import Attribute, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_whole_number
from servicepolicy.basis.errors import ServicePolicyError, TermsError, TermsTypeError, raise_all
from servicepolicy.basis.money import Rounding, a_share, exact_product
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.basis.terms import Terms, choice
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d1_1 import D1_1_2_4B, D1_1_2_4C, D1_1_7_1A, D1_1_7_1B, D1_1_7_1C, D1_1_7_1D
from servicepolicy.clauses.readings import A012, A027, A028, A029, A030, A031, A032

__all__ = [
    "WAGE_RULES_CEILING",
    "Base",
    "Ceiling",
    "Counting",
    "LatenessTerms",
    "Rounding",
    "Seconds",
    "Steps",
    "Threshold",
    "Unsanctioned",
]

ONE_DAY = timedelta(hours=24)
MOST_ENTRIES = 1000
MOST_WAGE_DAYS = 31
NUMBER = Axis("number", Text(en="late entry of the month", zh="当月第几次迟到"), Band(1))
SHARE = Text(en="share of the base salary", zh="占基本工资的比例")

WAGE_RULES_CEILING = Decimal("0.20")
"""A ceiling that a company may set: 20 % of the month's wage.

The Interim Provisions on Wage Payment (《工资支付暂行规定》, 1994), article 16, let an employer deduct at most that
much to make good a loss that the employee has caused, and what is left may not fall below the local minimum wage, which
the library does not know. Whether a deduction for lateness is one of these is a question for a lawyer: the library
offers the figure and never applies it unasked.
"""


class Threshold(Worded):
    """A027: whether the third late entry costs the higher share already. Three late days show the difference."""

    INCLUSIVE = "the threshold included", "含本数"
    """1 %, 1 % and 5 %: the third is the first at the higher share."""
    EXCLUSIVE = "the threshold not included", "不含本数"
    """1 % three times: the fourth is the first at the higher share."""


class Steps(Worded):
    """A028: how far the higher share reaches. Three late days show the difference."""

    MARGINAL = "each entry at its own share", "各次按各自比例"
    """7 %: each entry costs its own share."""
    RETROACTIVE = "for every entry of the month", "适用于当月每一次"
    """15 %: once the threshold is reached, all entries cost the higher share."""
    FLAT = "once for the month", "全月只扣一次"
    """5 %: once the threshold is reached, the month costs the higher share."""


class Counting(Worded):
    """A029: how often a day counts. Late in the morning and late after lunch shows the difference."""

    ONCE_A_DAY = "once a day", "每天最多计一次"
    """One entry: the day's first."""
    EACH_OCCURRENCE = "every time", "每次都计"
    """Two entries: after a break, coming back late is late again."""


class Base(Worded):
    """A030: what the share is taken of. One late day at 5000 yuan a month shows the difference."""

    MONTHLY = "the monthly base salary", "月基本工资"
    """50.00 yuan."""
    DAILY = "the daily base salary", "日基本工资"
    """2.30 yuan at 21.75 days a month; `wage_days` must be set."""


class Ceiling(Worded):
    """A030: what a deduction above the ceiling that the company has set does. Seven late days at 20 % show it."""

    WARN = "a warning", "仅提示"
    """27 % are deducted, and the penalty says that they pass the ceiling."""
    CAP = "nothing above it is deducted", "超出部分不扣"
    """20 % are deducted."""


class Seconds(Worded):
    """A031: whether the seconds of an arrival count. Coming at 08:30:30 shows the difference."""

    COUNT = "to the second", "精确到秒"
    """Late: one is late after 08:30:00."""
    IGNORE = "the seconds are dropped", "不计秒"
    """Not late: one is late after 08:30:59."""


class Unsanctioned(Worded):
    """A032: what early leaving and absence do. The documents print no sanction for them."""

    CLASSIFY = "classified and not charged", "只作归类，不扣款"
    """They are listed, and cost nothing."""
    AS_LATENESS = "as late entries", "按迟到处理"
    """They count and cost as a late entry."""


def a_grace(_: object, attribute: Attribute[timedelta], value: timedelta) -> None:
    """Validate a grace period."""
    if type(value) is not timedelta:
        raise TermsTypeError(attribute.name, value, "give a datetime.timedelta")
    if not timedelta(0) <= value < ONE_DAY:
        raise TermsError(attribute.name, value, "give a time from none to below 24 h", D1_1_7_1A)


def days_of_a_month(_: object, attribute: Attribute[Decimal], value: Decimal) -> None:
    """Validate the number of days that a monthly salary pays."""
    if not isinstance(value, Decimal):
        raise TermsTypeError(attribute.name, value, "give a Decimal, such as Decimal('21.75')")
    if not (value.is_finite() and 1 <= value <= MOST_WAGE_DAYS):
        raise TermsError(attribute.name, value, f"give days from 1 to {MOST_WAGE_DAYS}")


@frozen(kw_only=True)
class LatenessTerms(Terms):
    """What the company chose on lateness.

    Attributes:
        calendar: Zone, working days and hours. A day's opening is when one has to be there, the closing of its last
            interval when one may go. Hours that run past midnight are for shifts: they are facts.
        share: The share of the base salary that a late entry costs.
        higher_share: The share it costs once the threshold is reached.
        threshold: The late entry from which, or after which, the higher share holds.
        entries_allowed: How many late entries a month may have.
        at_threshold: Whether the entry at the threshold costs the higher share.
        steps: How far the higher share reaches.
        counting: How often a day counts.
        base: What the share is taken of.
        wage_days: The working days a month's salary pays, for `Base.DAILY`. The documents print none; wage rules in
            China commonly use 21.75, which is not applied unasked.
        ceiling: The share of the month's base salary that a deduction should not pass; None for none.
        at_ceiling: What a deduction above it does.
        seconds: Whether the seconds of an arrival count.
        grace: How long after the start one is not late yet; how late one is counts from the start all the same.
        unsanctioned: What early leaving and absence do.
        rounding: When amounts are rounded.

    Raises:
        TermsError: A figure is out of its range, or terms contradict each other: the higher share is the lower, the
            one sum of `Steps.FLAT` is less than the entries before it cost, or a daily salary is not to be rounded;
            all that contradicts is reported in one error.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    share: Annotated[Decimal, D1_1_7_1B] = field(default=Decimal("0.01"), validator=a_share)
    higher_share: Annotated[Decimal, D1_1_7_1D] = field(default=Decimal("0.05"), validator=a_share)
    threshold: Annotated[int, D1_1_7_1D, A027] = field(default=3, validator=a_whole_number(1, MOST_ENTRIES))
    entries_allowed: Annotated[int, D1_1_7_1C] = field(default=3, validator=a_whole_number(0, MOST_ENTRIES))
    at_threshold: Annotated[Threshold, D1_1_7_1C, D1_1_7_1D, A027] = choice(Threshold.INCLUSIVE)
    steps: Annotated[Steps, D1_1_7_1D, A028] = choice(Steps.MARGINAL)
    counting: Annotated[Counting, D1_1_7_1B, D1_1_7_1D, A029] = choice(Counting.ONCE_A_DAY)
    base: Annotated[Base, D1_1_7_1B, D1_1_7_1D, A030] = choice(Base.MONTHLY)
    wage_days: Annotated[Decimal | None, D1_1_7_1B, D1_1_7_1D, A030] = field(
        default=None, validator=optional(days_of_a_month)
    )
    ceiling: Annotated[Decimal | None, D1_1_7_1B, D1_1_7_1D, A030] = field(default=None, validator=optional(a_share))
    at_ceiling: Annotated[Ceiling, D1_1_7_1B, D1_1_7_1D, A030] = choice(Ceiling.WARN)
    seconds: Annotated[Seconds, D1_1_2_4B, D1_1_7_1A, D1_1_7_1B, A031] = choice(Seconds.COUNT)
    grace: Annotated[timedelta, D1_1_2_4B, D1_1_7_1A, D1_1_7_1B, A031] = field(default=timedelta(0), validator=a_grace)
    unsanctioned: Annotated[Unsanctioned, D1_1_2_4B, D1_1_2_4C, D1_1_7_1A, A032] = choice(Unsanctioned.CLASSIFY)
    rounding: Annotated[Rounding, D1_1_7_1B, D1_1_7_1D, A012] = choice(Rounding.TOTAL)

    def __attrs_post_init__(self) -> None:
        raise_all(list(self._contradictions()))

    def _contradictions(self) -> Iterator[ServicePolicyError]:
        if self.higher_share < self.share:
            yield TermsError("higher_share", self.higher_share, f"give {self.share} or more", D1_1_7_1D)
        before = exact_product(self.share, Decimal(self.first_higher - 1))
        if self.steps is Steps.FLAT and self.higher_share < before:
            remedy = f"give {before} or more, or a lower threshold: the entries before it cost that much"
            yield TermsError("higher_share", self.higher_share, remedy, D1_1_7_1D)
        if self.base is Base.DAILY and self.rounding is Rounding.NONE:
            remedy = "give another: the salary of a day has no last decimal"
            yield TermsError("rounding", self.rounding, remedy, D1_1_7_1B)

    @property
    def first_higher(self) -> int:
        """The number of the first entry at the higher share."""
        return self.threshold if self.at_threshold is Threshold.INCLUSIVE else self.threshold + 1

    @property
    def rates(self) -> Table[Decimal]:
        """The share of the base salary by the number of the entry in its month, proved complete and disjoint."""
        first = self.first_higher
        below = [Row((Band(1, first),), self.share)] if first > 1 else []
        return Table(SHARE, [NUMBER], [*below, Row((Band(first),), self.higher_share)])
