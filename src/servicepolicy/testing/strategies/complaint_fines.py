"""Complaints about staff, months of pay, and what a company chose on fines."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.roles import Severity
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.rules.money.complaint_fines import (
    Complainant,
    Complaint,
    ComplaintFinesTerms,
    Employment,
    FineCharged,
    FineStep,
    PayMonth,
)
from servicepolicy.testing.strategies.figures import maybe, money, readings
from servicepolicy.testing.strategies.when import days, moments

__all__ = ["complaint_fines_terms", "employments", "fine_steps", "fines_charged", "pay_months", "staff_complaints"]

A_YEAR = timedelta(days=366)
MOST = 3


def staff_complaints(received: SearchStrategy[date | None] | None = None) -> SearchStrategy[Complaint]:
    """Complaints about an employee, upheld or not.

    Args:
        received: The days on which they may come in; any day, or none that is known, unless given.
    """
    return st.builds(
        Complaint,
        by=st.lists(st.sampled_from(Complainant), min_size=1, unique=True),
        severity=st.sampled_from(Severity),
        received_on=maybe(days()) if received is None else received,
        upheld=maybe(st.booleans()),
        named_fine=maybe(money()),
    )


@st.composite
def pay_months(draw: DrawFn) -> PayMonth:
    """Months of pay with up to three complaints, none of another month or before the employment began."""
    day = draw(days())
    first = day.replace(day=1)
    last = months_after(first, 1) - timedelta(days=1)
    hired = draw(maybe(st.one_of([days(first - A_YEAR, first), days(first, last)])))
    received = maybe(days(max(first, hired or first), last))
    return PayMonth(
        year=day.year,
        month=day.month,
        base_salary=draw(money()),
        complaints=draw(st.lists(staff_complaints(received), max_size=MOST)),
        hired_on=hired,
    )


def employments() -> SearchStrategy[Employment]:
    """Employments that begin on any day."""
    return st.builds(Employment, hired_on=days())


@st.composite
def fines_charged(draw: DrawFn) -> FineCharged:
    """Complaints with what was charged for them, or nothing yet."""
    complaint, charged = draw(staff_complaints()), draw(maybe(money()))
    at = None if charged is None else draw(moments())
    return FineCharged(complaint=complaint, charged=charged, charged_at=at)


def fine_steps() -> SearchStrategy[FineStep]:
    """What a complaint of one severity costs."""
    return st.builds(FineStep, severity=st.sampled_from(Severity), amount=money())


@st.composite
def complaint_fines_terms(draw: DrawFn) -> ComplaintFinesTerms:
    """Every reading, with and without a schedule; a graver matter never costs less."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(ComplaintFinesTerms)))
    least = draw(st.one_of([st.just(Decimal(10)), money()]))
    amounts = sorted(draw(st.lists(money(least), min_size=len(Severity), max_size=len(Severity))))
    schedule = [FineStep(severity=one, amount=amount) for one, amount in zip(Severity, amounts, strict=True)]
    return ComplaintFinesTerms(
        **chosen,
        least_fine=least,
        schedule=draw(st.one_of([st.just([]), st.permutations(schedule)])),
        probation_months=draw(st.sampled_from((3, 1, 6, 1200))),
    )
