"""What is paid of a month's base salary, and how long a probation lasts."""

from datetime import date
from decimal import Decimal, localcontext

import pytest

from servicepolicy.basis import explain
from servicepolicy.basis.errors import CalendarCoverageError, MissingFact
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.complaint_fines import (
    ComplaintFinesTerms,
    Counted,
    Employment,
    FinedBy,
    Withholding,
    WorkingPeriod,
    pay,
    probation,
)
from tests.rules.money.complaint_fines.desk import BOTH, a_complaint, a_major_one, a_month, scheduled

NOTHING_PAID = Withholding.NOTHING_IF_COMPLAINT


def paid(month, terms):
    decision = pay(month, terms)
    return str(decision.amount), decision.at_most, str(decision.fined)


class TestBaseSalaryIsPaid:
    """D1.1.6.1c: base salary is paid if neither customers nor sales staff complain in the working period."""

    @pytest.mark.parametrize("withholding", Withholding)
    @pytest.mark.parametrize("period", WorkingPeriod)
    def test_in_full_where_nobody_complains(self, withholding, period):
        terms = scheduled(withholding=withholding, working_period=period)
        assert paid(a_month(hired_on=None), terms) == ("5000.00", False, "0.00")
        assert pay(a_month(), terms).fines == ()

    def test_less_the_fines_where_somebody_does(self):
        found = pay(a_month(a_complaint(), a_major_one(), a_complaint()), scheduled())
        assert [str(one.amount) for one in found.fines] == ["10.00", "50.00", "10.00"]
        assert (str(found.amount), found.at_most, str(found.fined)) == ("4930.00", False, "70.00")

    def test_at_most_that_where_only_the_least_fine_is_known(self):
        assert paid(a_month(a_complaint(), a_major_one()), STANDARD.complaint_fines) == ("4980.00", True, "20.00")

    @pytest.mark.parametrize(
        ("base_salary", "amount", "at_most"),
        [("10.01", "0.01", True), ("10.00", "0.00", False), ("9.99", "0.00", False), ("0.00", "0.00", False)],
    )
    def test_never_less_than_nothing(self, base_salary, amount, at_most):
        month = a_month(a_complaint(), base_salary=base_salary)
        assert paid(month, ComplaintFinesTerms()) == (amount, at_most, "10.00")

    @pytest.mark.parametrize("base_salary", ["5E+3", "5000", "5000.000"])
    def test_amounts_have_two_decimals_however_they_are_written(self, base_salary):
        complained, quiet = a_month(a_complaint(), base_salary=base_salary), a_month(base_salary=base_salary)
        assert paid(complained, ComplaintFinesTerms()) == ("4990.00", True, "10.00")
        assert paid(quiet, ComplaintFinesTerms()) == ("5000.00", False, "0.00")
        said = explain(pay(complained, ComplaintFinesTerms()))[-1]
        assert said.startswith(
            "[D1.1.6.1c] Base salary 5000.00 yuan less fines of at least 10.00 yuan: at most 4990.00"
        )

    def test_the_sum_is_exact_whatever_the_thread_s_precision(self):
        """A012: amounts come in cents, so their sum needs no rounding."""
        month = a_month(a_complaint(), base_salary="999999999999999.99")
        with localcontext(prec=3):
            assert pay(month, scheduled("10.01", "50.00")).amount == Decimal("999999999999989.98")


class TestNothingIfSomebodyComplains:
    """A035: base salary is not paid if there is a complaint that counts."""

    def test_none_is_paid(self):
        assert paid(a_month(a_complaint()), scheduled(withholding=NOTHING_PAID)) == ("0.00", False, "10.00")
        assert paid(a_month(a_complaint()), ComplaintFinesTerms(withholding=NOTHING_PAID)) == ("0.00", False, "10.00")

    def test_one_that_does_not_count_withholds_nothing(self):
        terms = scheduled(withholding=NOTHING_PAID, counted=Counted.UPHELD_ONLY)
        assert paid(a_month(a_complaint(upheld=False)), terms) == ("5000.00", False, "0.00")
        both = a_month(a_complaint(upheld=False), a_complaint(upheld=True))
        assert paid(both, terms) == ("0.00", False, "10.00")

    def test_one_whose_fine_is_nothing_still_counts(self):
        terms = ComplaintFinesTerms(least_fine=Decimal("0.00"), withholding=NOTHING_PAID)
        assert paid(a_month(a_complaint()), terms) == ("0.00", False, "0.00")


class TestTheWorkingPeriod:
    """A035: complaints touch pay in the month of pay, or in the probation alone."""

    ON_PROBATION = WorkingPeriod.PROBATION_ONLY

    @pytest.mark.parametrize(
        ("received_on", "in_probation"),
        [("2026-03-14", True), ("2026-03-15", True), ("2026-03-16", False)],
    )
    def test_the_last_day_of_the_probation_counts(self, received_on, in_probation):
        month = a_month(a_complaint(received_on=received_on))
        terms = scheduled(working_period=self.ON_PROBATION)
        assert paid(month, terms) == (("4990.00", False, "10.00") if in_probation else ("5000.00", False, "0.00"))
        assert paid(month, scheduled()) == ("4990.00", False, "10.00")
        withheld = scheduled(working_period=self.ON_PROBATION, withholding=NOTHING_PAID)
        assert pay(month, withheld).amount == (0 if in_probation else 5000)

    def test_one_after_it_needs_no_other_fact(self):
        terms = scheduled(working_period=self.ON_PROBATION, counted=Counted.UPHELD_ONLY, fined_by=FinedBy.MANAGER)
        assert paid(a_month(a_complaint()), terms) == ("5000.00", False, "0.00")

    def test_the_first_day_of_the_employment_must_be_known(self):
        with pytest.raises(MissingFact) as caught:
            pay(a_month(a_complaint(), hired_on=None), scheduled(working_period=self.ON_PROBATION))
        assert str(caught.value) == ("hired_on is None: give it: complaints count in the probation alone (D1.1.6.1c)")

    def test_the_day_of_the_complaint_must_be_known(self):
        with pytest.raises(MissingFact) as caught:
            pay(a_month(a_complaint(received_on=None)), scheduled(working_period=self.ON_PROBATION))
        assert str(caught.value) == (
            "received_on is None: give it: complaints count in the probation alone (D1.1.6.1c)"
        )
        assert paid(a_month(a_complaint(received_on=None)), scheduled()) == ("4990.00", False, "10.00")


class TestEachComplaintIsJudged:
    """A month's complaints are fined as they are alone."""

    def test_what_is_missing_for_one_is_missing_for_the_month(self):
        with pytest.raises(MissingFact, match=r"^named_fine is None: give it: the manager names the fine"):
            pay(a_month(a_complaint()), scheduled(fined_by=FinedBy.MANAGER))
        with pytest.raises(MissingFact, match=r"^upheld is None: give it: only complaints that are upheld count"):
            pay(a_month(a_complaint()), scheduled(counted=Counted.UPHELD_ONLY))

    def test_named_fines_and_complaints_of_both(self):
        terms = scheduled(fined_by=FinedBy.MANAGER, counted=Counted.BOTH)
        month = a_month(
            a_complaint(), a_complaint(by=BOTH, named_fine="30.00"), a_complaint(by=BOTH, named_fine="1.00")
        )
        assert paid(month, terms) == ("4960.00", False, "40.00")


class TestProbation:
    """D1.1.6.1b: probation lasts 3 months; the day of the month on which it began is its last."""

    @pytest.mark.parametrize(
        ("hired_on", "ends_on"),
        [
            ("2026-01-15", "2026-04-15"),
            ("2025-11-30", "2026-02-28"),
            ("2023-11-29", "2024-02-29"),
            ("2023-11-30", "2024-02-29"),
            ("2025-10-31", "2026-01-31"),
            ("2026-01-31", "2026-04-30"),
            ("2026-12-01", "2027-03-01"),
        ],
    )
    def test_it_is_clipped_at_the_end_of_a_month(self, hired_on, ends_on):
        employment = Employment(hired_on=date.fromisoformat(hired_on))
        assert probation(employment, STANDARD.complaint_fines).ends_on == date.fromisoformat(ends_on)

    def test_its_length_is_a_term(self):
        terms = ComplaintFinesTerms(probation_months=6)
        assert probation(Employment(hired_on=date(2025, 8, 31)), terms).ends_on == date(2026, 2, 28)

    def test_beyond_the_last_year_it_has_no_end(self):
        with pytest.raises(CalendarCoverageError):
            probation(Employment(hired_on=date(9999, 10, 1)), ComplaintFinesTerms())
