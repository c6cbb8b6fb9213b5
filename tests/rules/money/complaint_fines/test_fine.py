"""What a complaint costs the one complained of."""

from decimal import Decimal

import pytest
from attrs import evolve

from servicepolicy.basis import Severity
from servicepolicy.basis.errors import FactsTypeError, MissingFact
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.complaint_fines import (
    Complainant,
    ComplaintFinesTerms,
    Counted,
    FinedBy,
    FineStep,
    fine,
)
from tests.rules.money.complaint_fines.desk import BOTH, a_complaint, a_major_one, scheduled


def found(complaint, terms):
    decision = fine(complaint, terms)
    return str(decision.amount), decision.at_least


class TestAtLeast10Yuan:
    """D1.1.6.1d: a complaint by a customer or by sales staff is fined by severity, at least 10 yuan each time."""

    @pytest.mark.parametrize("complaint", [a_complaint(), a_major_one(), a_complaint(by=BOTH, upheld=False)])
    def test_without_a_schedule_only_the_least_is_known(self, complaint):
        assert found(complaint, STANDARD.complaint_fines) == ("10.00", True)

    def test_the_least_is_a_term(self):
        assert found(a_complaint(), ComplaintFinesTerms(least_fine=Decimal("20.00"))) == ("20.00", True)

    @pytest.mark.parametrize(
        ("complaint", "amount"),
        [pytest.param(a_complaint(), "10.00", id="ordinary"), pytest.param(a_major_one(), "50.00", id="major")],
    )
    def test_a_schedule_goes_by_severity(self, complaint, amount):
        assert found(complaint, scheduled()) == (amount, False)

    def test_the_order_of_its_steps_does_not_matter(self):
        terms = scheduled()
        turned = evolve(terms, schedule=terms.schedule[::-1])
        assert [found(one, turned) for one in (a_complaint(), a_major_one())] == [("10.00", False), ("50.00", False)]

    def test_a_schedule_may_be_flat(self):
        assert found(a_major_one(), scheduled("10.00", "10.00")) == ("10.00", False)

    def test_what_the_manager_names_does_not_matter(self):
        assert found(a_complaint(named_fine="30.00"), STANDARD.complaint_fines) == ("10.00", True)
        assert found(a_complaint(named_fine="30.00"), scheduled()) == ("10.00", False)


class TestTheScheduleIsATable:
    """A schedule is a table with one row for each severity."""

    def test_with_a_schedule(self):
        assert scheduled().scale.markdown("en").splitlines() == [
            "| severity | fine in yuan |",
            "| --- | --- |",
            "| ordinary | 10.00 |",
            "| major | 50.00 |",
        ]

    def test_without(self):
        assert STANDARD.complaint_fines.scale.markdown("zh").splitlines() == [
            "| 情节 | 罚款（元），至少 |",
            "| --- | --- |",
            "| 任意 | 10.00 |",
        ]
        with pytest.raises(FactsTypeError, match="give Severity"):
            STANDARD.complaint_fines.scale.look_up("major")

    def test_a_step_is_looked_up(self):
        assert scheduled().scale.look_up(Severity.MAJOR) == Decimal(50)
        assert scheduled().schedule[1] == FineStep(severity=Severity.MAJOR, amount=Decimal(50))


class TestByTheManager:
    """A033: the fine is what the manager names, at least 10 yuan."""

    TERMS = scheduled(fined_by=FinedBy.MANAGER)

    @pytest.mark.parametrize(
        ("named", "amount"),
        [
            pytest.param("0.00", "10.00", id="nothing"),
            pytest.param("9.99", "10.00", id="a cent below"),
            pytest.param("10.00", "10.00", id="the least"),
            pytest.param("10.01", "10.01", id="a cent above"),
            pytest.param("3E+1", "30.00", id="written without cents"),
            pytest.param("300.00", "300.00", id="more than the schedule"),
        ],
    )
    def test_the_least_fine_holds(self, named, amount):
        assert found(a_major_one(named_fine=named), self.TERMS) == (amount, False)

    def test_without_it_nothing_is_said(self):
        with pytest.raises(MissingFact) as caught:
            fine(a_major_one(), self.TERMS)
        assert str(caught.value) == "named_fine is None: give it: the manager names the fine (D1.1.6.1d)"


class TestWhichComplaintsCount:
    """A034: those of either, those that are upheld, or those that both make."""

    @pytest.mark.parametrize(
        ("counted", "facts", "amount"),
        [
            (Counted.EITHER, {}, "10.00"),
            (Counted.EITHER, {"by": [Complainant.SALES_STAFF]}, "10.00"),
            (Counted.EITHER, {"upheld": False}, "10.00"),
            (Counted.UPHELD_ONLY, {"upheld": True}, "10.00"),
            (Counted.UPHELD_ONLY, {"upheld": False}, "0.00"),
            (Counted.UPHELD_ONLY, {"upheld": False, "by": BOTH}, "0.00"),
            (Counted.BOTH, {"upheld": True}, "0.00"),
            (Counted.BOTH, {"by": [Complainant.SALES_STAFF]}, "0.00"),
            (Counted.BOTH, {"by": BOTH}, "10.00"),
            (Counted.BOTH, {"by": BOTH[::-1], "upheld": False}, "10.00"),
        ],
    )
    def test_one_that_does_not_count_costs_nothing(self, counted, facts, amount):
        assert found(a_complaint(**facts), scheduled(counted=counted)) == (amount, False)

    def test_where_only_upheld_ones_count_that_must_be_known(self):
        with pytest.raises(MissingFact) as caught:
            fine(a_complaint(), scheduled(counted=Counted.UPHELD_ONLY))
        assert str(caught.value) == ("upheld is None: give it: only complaints that are upheld count (D1.1.6.1d)")

    @pytest.mark.parametrize("counted", [Counted.UPHELD_ONLY, Counted.BOTH])
    def test_the_manager_need_not_name_a_fine_for_one_that_does_not_count(self, counted):
        terms = scheduled(counted=counted, fined_by=FinedBy.MANAGER)
        assert found(a_complaint(upheld=False), terms) == ("0.00", False)
