"""Complaints and months with plain defaults, so that a test names only what it is about."""

from datetime import date
from decimal import Decimal

from servicepolicy.basis import Severity
from servicepolicy.rules.money.complaint_fines import (
    Complainant,
    Complaint,
    ComplaintFinesTerms,
    FineCharged,
    FineStep,
    PayMonth,
)
from tests.builders import at

BOTH = (Complainant.CUSTOMER, Complainant.SALES_STAFF)


def scheduled(ordinary="10.00", major="50.00", **chosen):
    """Terms with a schedule."""
    steps = [
        FineStep(severity=Severity.ORDINARY, amount=Decimal(ordinary)),
        FineStep(severity=Severity.MAJOR, amount=Decimal(major)),
    ]
    return ComplaintFinesTerms(schedule=steps, **chosen)


def told(facts):
    """Facts as they are, but days, moments and amounts written as texts are read."""
    return {name: read(name, value) if isinstance(value, str) else value for name, value in facts.items()}


def read(name, text):
    """A text as the kind of value that a fact of that name holds."""
    if name in ("named_fine", "base_salary", "charged"):
        return Decimal(text)
    if name.endswith("_at"):
        return at(text)
    return date.fromisoformat(text) if name.endswith("_on") else text


def a_complaint(**facts):
    """An ordinary complaint of a customer, of 16 March 2026."""
    return Complaint(**told({"received_on": "2026-03-16", **facts}))


def a_major_one(**facts):
    """A major one."""
    return a_complaint(severity=Severity.MAJOR, **facts)


def a_month(*complaints, **facts):
    """March 2026 of somebody hired on 15 December 2025, with a base salary of 5000 yuan."""
    plain = {"year": 2026, "month": 3, "base_salary": "5000.00", "hired_on": "2025-12-15"}
    return PayMonth(complaints=complaints, **told({**plain, **facts}))


def fined(charged="10.00", charged_at="2026-03-31 09:00", **facts):
    """A fine for an ordinary complaint, charged at the end of March."""
    return FineCharged(**told({"complaint": a_complaint(), "charged": charged, "charged_at": charged_at, **facts}))
