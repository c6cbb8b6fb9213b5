"""Repairs and hand-overs with plain defaults, so that a test names only what it is about."""

from datetime import date
from decimal import Decimal

from servicepolicy.rules.money.warranty import Goodwill, Handover, Misuse, Repair, WarrantyTerms
from tests.builders import at

A_YEAR = WarrantyTerms(warranty_months=12)
MISUSE = Misuse(by="Li Na", reason="water in the housing")
GOODWILL = Goodwill(by="Wang Wei", reason="a returning customer")


def day(text):
    """A date, written as people write it."""
    return date.fromisoformat(text)


def a_repair(**facts):
    """A unit bought on 1 March 2025, repaired the day after a year; a part for 120, labour for 80, travel for 30."""
    told = {
        "bought_on": "2025-03-01",
        "repaired_on": "2026-03-02",
        "parts": ["120.00"],
        "labour": "80.00",
        "travel": "30.00",
        **facts,
    }
    dates = {name: day(value) for name, value in told.items() if name.endswith("_on") and isinstance(value, str)}
    money = {name: Decimal(told[name]) for name in ("labour", "travel") if isinstance(told[name], str)}
    parts = {"parts": [Decimal(one) for one in told["parts"]]}
    return Repair(**{**told, **dates, **money, **parts})


def a_handover(**facts):
    """120 yuan brought back on Friday at 17:00, while finance is open, with an invoice."""
    told = {"collected": "120.00", "returned_at": "2026-03-06 17:00", "invoice_issued": True, **facts}
    money = {name: Decimal(told[name]) for name in ("collected", "handed_in") if isinstance(told.get(name), str)}
    moments = {name: at(told[name]) for name in ("returned_at", "handed_in_at") if isinstance(told.get(name), str)}
    return Handover(**{**told, **money, **moments})
