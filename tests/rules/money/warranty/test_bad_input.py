"""What cannot be is refused when it is built, and what a rule cannot answer is refused by name."""

from datetime import datetime
from decimal import Decimal

import pytest

from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TermsError, TermsTypeError
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.warranty import (
    Goodwill,
    Installation,
    Misuse,
    WarrantyTerms,
    assess_handover,
    charge,
    installation,
)
from tests.builders import an_enquiry, at
from tests.rules.money.warranty.bench import A_YEAR, a_handover, a_repair, day

MOMENT = at("2026-03-06 18:00")
A_DAY_IS_MEANT = "give a date: which day a moment falls on depends on the time zone"


class TestBadInput:
    """A case that cannot be true says which fact is wrong, what it holds, and what to give instead."""

    @pytest.mark.parametrize(
        ("build", "told", "kind", "says"),
        [
            pytest.param(
                a_repair,
                {"repaired_on": "2025-02-28"},
                FactsError,
                "repaired_on is 2025-02-28: give bought_on 2025-03-01 or later",
                id="repaired before it was bought",
            ),
            pytest.param(
                a_repair,
                {"repaired_on": "2025-02-28", "installed_on": "2025-02-27"},
                FactsError,
                "repaired_on is 2025-02-28: give bought_on 2025-03-01 or later; "
                "installed_on is 2025-02-27: give bought_on 2025-03-01 or later",
                id="installed before it was bought too",
            ),
            pytest.param(
                a_repair,
                {"bought_on": MOMENT},
                FactsTypeError,
                f"bought_on is 2026-03-06T18:00:00+08:00: {A_DAY_IS_MEANT}",
                id="bought at a moment",
            ),
            pytest.param(
                a_repair,
                {"repaired_on": None},
                FactsTypeError,
                "repaired_on is None: give a datetime.date",
                id="no day",
            ),
            pytest.param(
                a_repair,
                {"labour": Decimal("-0.01")},
                FactsError,
                "labour is Decimal('-0.01'): give an amount from 0 yuan to below 10**15",
                id="negative",
            ),
            pytest.param(
                a_repair,
                {"travel": Decimal("0.005")},
                FactsError,
                "travel is Decimal('0.005'): give whole cents: amounts come in 0.01 yuan",
                id="half a cent",
            ),
            pytest.param(
                a_repair,
                {"labour": 80.0},
                FactsTypeError,
                "labour is 80.0: give a Decimal in yuan, such as Decimal('120.00')",
                id="float",
            ),
            pytest.param(
                a_repair,
                {"parts": ["120.00", "NaN"]},
                FactsError,
                "parts is Decimal('NaN'): give an amount from 0 yuan to below 10**15",
                id="a part for no amount",
            ),
            pytest.param(
                a_repair, {"goodwill": "Wang Wei"}, FactsTypeError, "goodwill is 'Wang Wei': give Goodwill", id="a name"
            ),
            pytest.param(
                a_repair,
                {"misuse": Goodwill(by="Li Na", reason="water")},
                FactsTypeError,
                "misuse is Goodwill(by='Li Na', reason='water'): give Misuse",
                id="goodwill for misuse",
            ),
            pytest.param(
                Goodwill,
                {"by": " ", "reason": "a returning customer"},
                FactsError,
                "by is ' ': give a text that says something",
                id="let go by nobody",
            ),
            pytest.param(
                Misuse, {"by": "Li Na", "reason": None}, FactsTypeError, "reason is None: give str", id="no finding"
            ),
            pytest.param(Installation, {"first": 1}, FactsTypeError, "first is 1: give bool", id="a number for yes"),
            pytest.param(
                Installation,
                {"first": True, "design": 200},
                FactsTypeError,
                "design is 200: give a Decimal in yuan, such as Decimal('120.00')",
                id="a whole number for an amount",
            ),
            pytest.param(
                a_handover,
                {"handed_in": "120.00"},
                FactsError,
                "handed_in_at is None: give it too: handed_in is 120.00",
                id="handed in at no moment",
            ),
            pytest.param(
                a_handover,
                {"handed_in_at": "2026-03-06 18:00"},
                FactsError,
                "handed_in is None: give it too: handed_in_at is 2026-03-06T18:00:00+08:00",
                id="no amount handed in",
            ),
            pytest.param(
                a_handover,
                {"collected": "0.00", "handed_in": "5.00"},
                FactsError,
                "handed_in_at is None: give it too: handed_in is 5.00; "
                "handed_in is Decimal('5.00'): give 0.00: nothing was collected (D1.2.3.9c)",
                id="handed in at no moment what nobody collected",
            ),
            pytest.param(
                a_handover,
                {"returned_at": datetime(2026, 3, 6, 18)},
                NaiveDatetimeError,
                "returned_at is 2026-03-06T18:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
                id="returned in no zone",
            ),
            pytest.param(
                a_handover,
                {"returned_at": day("2026-03-06")},
                FactsTypeError,
                "returned_at is 2026-03-06: give a datetime with a time zone",
                id="returned on a day",
            ),
            pytest.param(
                a_handover,
                {"invoice_issued": "yes"},
                FactsTypeError,
                "invoice_issued is 'yes': give bool",
                id="a word for yes",
            ),
            pytest.param(
                WarrantyTerms,
                {"warranty_months": 0},
                TermsError,
                "warranty_months is 0: give a whole number from 1 to 1200",
                id="no warranty",
            ),
            pytest.param(
                WarrantyTerms,
                {"warranty_months": 1201},
                TermsError,
                "warranty_months is 1201: give a whole number from 1 to 1200",
                id="over a century",
            ),
            pytest.param(
                WarrantyTerms,
                {"warranty_months": 12.0},
                TermsTypeError,
                "warranty_months is 12.0: give a whole number",
                id="float months",
            ),
            pytest.param(
                WarrantyTerms,
                {"handover_within": 30},
                TermsTypeError,
                "handover_within is 30: give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months",
                id="a number for a limit",
            ),
        ],
    )
    def test_it_is_refused(self, build, told, kind, says):
        with pytest.raises(kind) as caught:
            build(**told)
        assert type(caught.value) is kind
        assert str(caught.value) == says


class TestWrongArguments:
    """A rule takes the facts and the terms of its own room."""

    @pytest.mark.parametrize(
        ("rule", "facts"),
        [
            (charge, a_repair()),
            (installation, Installation(first=True)),
            (lambda facts, terms: assess_handover(facts, terms, as_of=MOMENT), a_handover()),
        ],
    )
    def test_other_facts_or_terms_are_refused(self, rule, facts):
        with pytest.raises(TermsTypeError, match="give WarrantyTerms"):
            rule(facts, STANDARD)
        with pytest.raises(FactsTypeError, match=f"give {type(facts).__name__}"):
            rule(an_enquiry(), A_YEAR)
