"""What a company chose on complaints about its staff, and the ways to read the documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from attrs import Attribute, field, frozen

from servicepolicy.basis.checks import a_whole_number, are_all, in_a_row, is_a
from servicepolicy.basis.errors import (
    FactsError,
    FactsTypeError,
    ServicePolicyError,
    TermsError,
    TermsTypeError,
    raise_all,
)
from servicepolicy.basis.money import an_amount, in_yuan
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.terms import LEFT_OPEN, Terms, choice
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars.office import office
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d1_1 import D1_1_6_1B, D1_1_6_1C, D1_1_6_1D, D1_1_7_1A
from servicepolicy.clauses.readings import A032, A033, A034, A035

__all__ = ["ComplaintFinesTerms", "Counted", "FineStep", "FinedBy", "Withholding", "WorkingPeriod"]

A_CENTURY = 1200
SEVERITY = Axis("severity", Text("severity", "情节"), Severity)


class FinedBy(Worded):
    """A033: who says what a complaint costs. A major complaint, a schedule of 10 and 50 yuan, and 30 that are named."""

    SCHEDULE = "by the company's schedule", "按公司分档"
    """50 yuan; without a schedule, at least 10."""
    MANAGER = "by what the manager names", "由经理确定"
    """30 yuan; what is named below the least fine does not hold."""


class Counted(Worded):
    """A034: which complaints count. A customer alone complains, and is found to be wrong."""

    EITHER = "complaints of either, as they were made", "任何一方的投诉，提出即计入"
    """It is fined."""
    UPHELD_ONLY = "complaints of either that are upheld", "任何一方的投诉，查实才计入"
    """It is not."""
    BOTH = "complaints that both of them make", "双方都投诉才计入"
    """It is not either, and would not be if it were upheld."""


class Withholding(Worded):
    """A035: what a complaint does to base salary. 5000 yuan, and a complaint of 10."""

    LESS_FINES = "paid in any case, less the fines", "照发，扣除罚款"
    """4990 yuan."""
    NOTHING_IF_COMPLAINT = "not paid if there is a complaint", "有投诉即不发"
    """Nothing."""


class WorkingPeriod(Worded):
    """A035: in which period complaints touch pay. A complaint after the probation."""

    MONTH = "in the month of pay", "计薪当月"
    """It costs its fine."""
    PROBATION_ONLY = "in the probation alone", "仅限试用期"
    """It does not count: base salary is paid in full."""


def an_amount_of_terms(_: object, attribute: Attribute[Decimal], value: Decimal) -> None:
    """Validate a field of terms that holds an amount of money."""
    try:
        an_amount(value, attribute.name)
    except FactsError as found:
        wrong = TermsTypeError if isinstance(found, FactsTypeError) else TermsError
        raise wrong(found.field, found.value, found.expected) from None


@frozen(kw_only=True)
class FineStep:
    """What a complaint of one severity costs.

    Attributes:
        severity: The severity.
        amount: The fine, in CNY.

    Raises:
        TermsError: The amount is negative or has parts of a cent.
        TermsTypeError: A field is of the wrong type.
    """

    severity: Severity = field(validator=is_a(Severity, wrong=TermsTypeError))
    amount: Decimal = field(validator=an_amount_of_terms)


def steps_in_a_row(steps: Iterable[FineStep]) -> tuple[FineStep, ...]:
    """Steps as a tuple, in the order given."""
    return in_a_row(steps)


@frozen(kw_only=True)
class ComplaintFinesTerms(Terms):
    """What the company chose on complaints about its staff.

    Attributes:
        calendar: The zone in which an assessment tells when a fine was charged.
        least_fine: The least that a complaint costs, in CNY.
        schedule: What a complaint costs by severity: a step for each. Empty until the company sets it.
        fined_by: Who says what a complaint costs.
        counted: Which complaints count.
        withholding: What a complaint does to base salary.
        working_period: In which period complaints touch pay.
        probation_months: Length of the probation in calendar months, 1 to 1200.

    Raises:
        TermsError: The schedule lacks a severity or has one twice, has a step below `least_fine`, or costs less for a
            graver matter; all that is wrong is reported in one error. Or an amount is negative or has parts of a cent,
            or the probation is out of range.
        TermsTypeError: A term is of the wrong type.
    """

    calendar: Annotated[WorkingCalendar, D1_1_7_1A, A032] = office()
    least_fine: Annotated[Decimal, D1_1_6_1D] = field(default=Decimal(10), validator=an_amount_of_terms)
    schedule: Annotated[tuple[FineStep, ...], D1_1_6_1D, A033, LEFT_OPEN] = field(
        default=(), converter=steps_in_a_row, validator=are_all(FineStep, wrong=TermsTypeError)
    )
    fined_by: Annotated[FinedBy, D1_1_6_1D, A033] = choice(FinedBy.SCHEDULE)
    counted: Annotated[Counted, D1_1_6_1C, D1_1_6_1D, A034] = choice(Counted.EITHER)
    withholding: Annotated[Withholding, D1_1_6_1C, A035] = choice(Withholding.LESS_FINES)
    working_period: Annotated[WorkingPeriod, D1_1_6_1C, A035] = choice(WorkingPeriod.MONTH)
    probation_months: Annotated[int, D1_1_6_1B] = field(default=3, validator=a_whole_number(1, A_CENTURY))

    def __attrs_post_init__(self) -> None:
        raise_all(list(self._wrong_steps()))

    @property
    def scale(self) -> Table[Decimal]:
        """The fine by severity, as a table; without a schedule, the least fine for every one."""
        if not self.schedule:
            return Table(
                Text("fine in yuan, at least", "罚款（元），至少"), [SEVERITY], [Row([None], in_yuan(self.least_fine))]
            )
        steps = sorted(self.schedule, key=gravity)
        return Table(
            Text("fine in yuan", "罚款（元）"), [SEVERITY], [Row([one.severity], in_yuan(one.amount)) for one in steps]
        )

    def _wrong_steps(self) -> Iterator[ServicePolicyError]:
        steps = sorted(self.schedule, key=gravity)
        named = [one.severity for one in steps]
        if steps and named != list(Severity):
            yield TermsError("schedule", tuple(named), "give one step for each severity, or none at all", D1_1_6_1D)
        for one in steps:
            if one.amount < self.least_fine:
                yield TermsError("schedule", one, f"give {self.least_fine:f} yuan or more", D1_1_6_1D)
        for one, graver in pairwise(steps):
            if graver.severity is not one.severity and graver.amount < one.amount:
                yield TermsError("schedule", graver, f"give {one.amount:f} yuan or more: it is graver", D1_1_6_1D)


def gravity(step: FineStep) -> int:
    """The place of a step's severity among all, from the least grave."""
    return tuple(Severity).index(step.severity)
