"""What cannot be is refused when it is built, and what a rule cannot answer is refused by name."""

from datetime import datetime
from decimal import Decimal

import pytest

from servicepolicy.basis import Severity
from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TermsError, TermsTypeError
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.complaint_fines import (
    Complainant,
    ComplaintFinesTerms,
    Employment,
    FineStep,
    assess,
    fine,
    pay,
    probation,
)
from tests.builders import an_enquiry, at
from tests.rules.money.complaint_fines.desk import a_complaint, a_month, fined, scheduled

MOMENT = at("2026-03-16 09:00")
EMPLOYMENT = Employment(hired_on=MOMENT.date())


class TestBadInput:
    """A case that cannot be true says which fact is wrong, what it holds, and what to give instead."""

    @pytest.mark.parametrize(
        ("build", "told", "kind", "says"),
        [
            pytest.param(a_complaint, {"by": []}, FactsError, "by is (): name who complains, each once", id="nobody"),
            pytest.param(
                a_complaint,
                {"by": [Complainant.CUSTOMER, Complainant.CUSTOMER]},
                FactsError,
                "by is (Complainant.CUSTOMER, Complainant.CUSTOMER): name who complains, each once",
                id="somebody twice",
            ),
            pytest.param(
                a_complaint,
                {"by": Complainant.CUSTOMER},
                FactsTypeError,
                "by is Complainant.CUSTOMER: give Complainant values in a row",
                id="no row",
            ),
            pytest.param(
                a_complaint, {"by": ["customer"]}, FactsTypeError, "by is 'customer': give Complainant", id="a word"
            ),
            pytest.param(
                a_complaint, {"severity": 2}, FactsTypeError, "severity is 2: give Severity", id="a number for a grade"
            ),
            pytest.param(
                a_complaint,
                {"received_on": MOMENT},
                FactsTypeError,
                "received_on is 2026-03-16T09:00:00+08:00: "
                "give a date: which day a moment falls on depends on the time zone",
                id="received at a moment",
            ),
            pytest.param(a_complaint, {"upheld": 0}, FactsTypeError, "upheld is 0: give bool", id="a number for no"),
            pytest.param(
                a_complaint,
                {"named_fine": "-5.00"},
                FactsError,
                "named_fine is Decimal('-5.00'): give an amount from 0 yuan to below 10**15",
                id="a fine below nothing",
            ),
            pytest.param(
                a_month, {"month": 13}, FactsError, "month is 13: give a whole number from 1 to 12", id="month 13"
            ),
            pytest.param(
                a_month, {"year": "2026"}, FactsTypeError, "year is '2026': give a whole number", id="a year in words"
            ),
            pytest.param(
                a_month,
                {"base_salary": None},
                FactsTypeError,
                "base_salary is None: give a Decimal in yuan, such as Decimal('120.00')",
                id="a blank salary",
            ),
            pytest.param(
                a_month,
                {"base_salary": "5000.001"},
                FactsError,
                "base_salary is Decimal('5000.001'): give whole cents: amounts come in 0.01 yuan",
                id="parts of a cent",
            ),
            pytest.param(
                a_month,
                {"hired_on": "2026-04-01"},
                FactsError,
                "hired_on is 2026-04-01: give a day of 2026-03 or before",
                id="hired after the month",
            ),
            pytest.param(
                fined,
                {"charged_at": None},
                FactsError,
                "charged_at is None: give it too: charged is 10.00",
                id="charged at no moment",
            ),
            pytest.param(
                fined,
                {"charged": None},
                FactsError,
                "charged is None: give it too: charged_at is 2026-03-31T09:00:00+08:00",
                id="no amount charged",
            ),
            pytest.param(
                fined,
                {"charged_at": datetime(2026, 3, 31, 9)},
                NaiveDatetimeError,
                "charged_at is 2026-03-31T09:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
                id="charged in no zone",
            ),
            pytest.param(
                fined, {"complaint": None}, FactsTypeError, "complaint is None: give Complaint", id="no complaint"
            ),
            pytest.param(
                Employment,
                {"hired_on": "today"},
                FactsTypeError,
                "hired_on is 'today': give a datetime.date",
                id="word",
            ),
        ],
    )
    def test_facts_are_refused(self, build, told, kind, says):
        with pytest.raises(kind) as caught:
            build(**told)
        assert type(caught.value) is kind
        assert str(caught.value) == says

    def test_all_that_is_out_of_place_in_a_month_is_said_at_once(self):
        with pytest.raises(FactsError) as caught:
            a_month(
                a_complaint(received_on="2026-02-28"),
                a_complaint(received_on="2026-03-09"),
                a_complaint(received_on="2026-03-10"),
                a_complaint(received_on=None),
                a_complaint(received_on="2027-03-10"),
                hired_on="2026-03-10",
            )
        assert str(caught.value) == (
            "received_on is 2026-02-28: give a day of 2026-03, the month of pay; "
            "received_on is 2026-03-09: give hired_on 2026-03-10 or later; "
            "received_on is 2027-03-10: give a day of 2026-03, the month of pay"
        )

    def test_somebody_hired_on_the_last_day_is_paid_for_the_month(self):
        assert a_month(hired_on="2026-03-31").name == "2026-03"

    @pytest.mark.parametrize(
        ("build", "chosen", "kind", "says"),
        [
            pytest.param(
                ComplaintFinesTerms,
                {"least_fine": 10},
                TermsTypeError,
                "least_fine is 10: give a Decimal in yuan, such as Decimal('120.00')",
                id="a whole number for an amount",
            ),
            pytest.param(
                ComplaintFinesTerms,
                {"least_fine": Decimal("-0.01")},
                TermsError,
                "least_fine is Decimal('-0.01'): give an amount from 0 yuan to below 10**15",
                id="a least fine below nothing",
            ),
            pytest.param(
                ComplaintFinesTerms,
                {"schedule": [FineStep(severity=Severity.MAJOR, amount=Decimal(50))]},
                TermsError,
                "schedule is (Severity.MAJOR,): give one step for each severity, or none at all (D1.1.6.1d)",
                id="half a schedule",
            ),
            pytest.param(
                ComplaintFinesTerms,
                {"schedule": [*scheduled().schedule, FineStep(severity=Severity.MAJOR, amount=Decimal(40))]},
                TermsError,
                "schedule is (Severity.ORDINARY, Severity.MAJOR, Severity.MAJOR): "
                "give one step for each severity, or none at all (D1.1.6.1d)",
                id="a severity twice",
            ),
            pytest.param(
                scheduled,
                {"ordinary": "9.99"},
                TermsError,
                "schedule is FineStep(severity=Severity.ORDINARY, amount=Decimal('9.99')): "
                "give 10 yuan or more (D1.1.6.1d)",
                id="below the floor",
            ),
            pytest.param(
                scheduled,
                {"ordinary": "50.00", "major": "49.99"},
                TermsError,
                "schedule is FineStep(severity=Severity.MAJOR, amount=Decimal('49.99')): "
                "give 50.00 yuan or more: it is graver (D1.1.6.1d)",
                id="less for a graver matter",
            ),
            pytest.param(
                scheduled,
                {"ordinary": "9.00", "major": "5.00"},
                TermsError,
                "schedule is FineStep(severity=Severity.ORDINARY, amount=Decimal('9.00')): "
                "give 10 yuan or more (D1.1.6.1d); "
                "schedule is FineStep(severity=Severity.MAJOR, amount=Decimal('5.00')): "
                "give 10 yuan or more (D1.1.6.1d); "
                "schedule is FineStep(severity=Severity.MAJOR, amount=Decimal('5.00')): "
                "give 9.00 yuan or more: it is graver (D1.1.6.1d)",
                id="all of it at once",
            ),
            pytest.param(
                ComplaintFinesTerms,
                {"schedule": Decimal(10)},
                TermsTypeError,
                "schedule is Decimal('10'): give FineStep values in a row",
                id="an amount for a schedule",
            ),
            pytest.param(
                FineStep,
                {"severity": "major", "amount": Decimal(50)},
                TermsTypeError,
                "severity is 'major': give Severity",
                id="a word for a severity",
            ),
            pytest.param(
                FineStep,
                {"severity": Severity.MAJOR, "amount": Decimal("Infinity")},
                TermsError,
                "amount is Decimal('Infinity'): give an amount from 0 yuan to below 10**15",
                id="no end of a fine",
            ),
            pytest.param(
                ComplaintFinesTerms,
                {"probation_months": 0},
                TermsError,
                "probation_months is 0: give a whole number from 1 to 1200",
                id="no probation",
            ),
        ],
    )
    def test_terms_are_refused(self, build, chosen, kind, says):
        with pytest.raises(kind) as caught:
            build(**chosen)
        assert type(caught.value) is kind
        assert str(caught.value) == says


class TestWrongArguments:
    """A rule takes the facts and the terms of its own room."""

    @pytest.mark.parametrize(
        ("rule", "facts"),
        [
            (fine, a_complaint()),
            (pay, a_month()),
            (probation, EMPLOYMENT),
            (lambda facts, terms: assess(facts, terms, as_of=MOMENT), fined()),
        ],
    )
    def test_other_facts_or_terms_are_refused(self, rule, facts):
        with pytest.raises(TermsTypeError, match="give ComplaintFinesTerms"):
            rule(facts, STANDARD)
        with pytest.raises(FactsTypeError, match=f"give {type(facts).__name__}"):
            rule(an_enquiry(), STANDARD.complaint_fines)
