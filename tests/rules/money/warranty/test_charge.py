"""What a customer pays for a repair."""

from datetime import date
from decimal import Decimal, localcontext

import pytest
from attrs import evolve

from servicepolicy.basis.errors import CalendarCoverageError, MissingFact, TermNotSet
from servicepolicy.clauses.d1_2 import D1_2_1_3
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.warranty import (
    CHARGES,
    Collection,
    Cover,
    InWarranty,
    Item,
    OutOfWarranty,
    Treatment,
    WarrantyStart,
    WarrantyTerms,
    charge,
)
from tests.rules.money.warranty.bench import A_YEAR, GOODWILL, MISUSE, a_repair, day


def charged(found):
    """What is charged of each line, as texts."""
    return [one.charged if one.charged is None else str(one.charged) for one in found.lines]


class TestPartsOnlyOutOfWarranty:
    """D1.2.1.3: a repair out of warranty is charged for parts only."""

    @pytest.mark.parametrize(
        ("repaired_on", "pays", "covered"),
        [
            pytest.param("2025-03-01", "0.00", True, id="day of purchase"),
            pytest.param("2026-02-28", "0.00", True, id="day before the last"),
            pytest.param("2026-03-01", "0.00", True, id="last day"),
            pytest.param("2026-03-02", "120.00", False, id="day after"),
        ],
    )
    def test_the_anniversary_is_the_last_day_covered(self, repaired_on, pays, covered):
        found = charge(a_repair(repaired_on=repaired_on), A_YEAR)
        assert str(found.amount) == pays
        assert (found.in_warranty, found.last_day_covered) == (covered, date(2026, 3, 1))

    @pytest.mark.parametrize(
        ("bought_on", "months", "last_day"),
        [
            ("2025-01-31", 1, "2025-02-28"),
            ("2024-01-31", 1, "2024-02-29"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", 48, "2028-02-29"),
            ("2025-08-31", 6, "2026-02-28"),
            ("2025-11-30", 3, "2026-02-28"),
            ("2025-12-31", 24, "2027-12-31"),
            ("2025-03-01", 1200, "2125-03-01"),
        ],
    )
    def test_a_month_without_that_day_ends_it_on_its_last(self, bought_on, months, last_day):
        terms = WarrantyTerms(warranty_months=months)
        repair = a_repair(bought_on=bought_on, repaired_on=bought_on)
        assert charge(repair, terms).last_day_covered == day(last_day)

    def test_labour_and_travel_are_free(self):
        found = charge(a_repair(parts=["120.00", "0.05", "7"]), A_YEAR)
        assert charged(found) == ["120.00", "0.05", "7.00", "0.00", "0.00"]
        assert [one.item for one in found.lines] == [Item.PART, Item.PART, Item.PART, Item.LABOUR, Item.TRAVEL]
        assert [str(one.asked) for one in found.lines] == ["120.00", "0.05", "7.00", "80.00", "30.00"]
        assert str(found.amount) == "127.05"

    def test_a_repair_without_parts_costs_nothing(self):
        found = charge(a_repair(parts=[]), A_YEAR)
        assert (str(found.amount), charged(found)) == ("0.00", ["0.00", "0.00"])

    def test_each_line_has_its_reason(self):
        found = charge(a_repair(), A_YEAR)
        assert [reason for one in found.lines for reason in one.because] == list(found.because[1:4])
        assert {reason.clause for one in found.lines for reason in one.because} == {D1_2_1_3}

    def test_the_total_is_exact_whatever_the_thread_s_precision(self):
        """A012: amounts come in cents, so their sum needs no rounding."""
        parts = ["999999999999999.99", "999999999999999.99", "0.01"]
        with localcontext(prec=3):
            assert charge(a_repair(parts=parts), A_YEAR).amount == Decimal("1999999999999999.99")


class TestTheLengthMustBeSet:
    """D1.2.1.3 speaks of a warranty, and no document says how long it is."""

    def test_without_it_nothing_is_said(self):
        with pytest.raises(TermNotSet) as caught:
            charge(a_repair(), STANDARD.warranty)
        assert str(caught.value) == (
            "warranty_months is None: set it in the terms: the documents give no figure (D1.2.1.3)"
        )

    def test_a_warranty_beyond_the_last_year_has_no_last_day(self):
        with pytest.raises(CalendarCoverageError) as caught:
            charge(a_repair(bought_on="9999-01-01", repaired_on="9999-01-01"), A_YEAR)
        assert str(caught.value) == "day is 9999-01-01: give a day that 12 months take to a year from 1 to 9999"


class TestWhenTheWarrantyStarts:
    """A047: from the day of purchase, or from the day of installation."""

    FROM_INSTALLATION = evolve(A_YEAR, warranty_start=WarrantyStart.INSTALLATION)

    @pytest.mark.parametrize(
        ("repaired_on", "by_purchase", "by_installation"),
        [
            ("2026-03-01", True, True),
            ("2026-03-02", False, True),
            ("2026-03-20", False, True),
            ("2026-03-21", False, False),
        ],
    )
    def test_it_runs_from_the_day_that_was_chosen(self, repaired_on, by_purchase, by_installation):
        repair = a_repair(installed_on="2025-03-20", repaired_on=repaired_on)
        assert charge(repair, A_YEAR).in_warranty is by_purchase
        assert charge(repair, self.FROM_INSTALLATION).in_warranty is by_installation

    def test_without_the_day_of_installation_nothing_is_said(self):
        with pytest.raises(MissingFact) as caught:
            charge(a_repair(), self.FROM_INSTALLATION)
        assert str(caught.value) == (
            "installed_on is None: give it: the warranty runs from the day of installation (D1.2.1.3)"
        )

    def test_what_breaks_before_it_is_installed_is_in_warranty(self):
        repair = a_repair(installed_on="2025-03-20", repaired_on="2025-03-10")
        assert charge(repair, self.FROM_INSTALLATION).in_warranty


class TestWhatIsCharged:
    """A046: in warranty nothing or not defined; out of warranty the parts, or the parts and the travel."""

    def test_in_warranty_where_it_is_not_defined_no_amount_is_known(self):
        terms = evolve(A_YEAR, in_warranty=InWarranty.UNDEFINED)
        found = charge(a_repair(repaired_on="2026-03-01"), terms)
        assert (found.amount, charged(found)) == (None, [None, None, None])
        assert (found.collect_on_site, found.invoice) == (None, None)

    def test_out_of_warranty_that_reading_changes_nothing(self):
        assert charge(a_repair(), evolve(A_YEAR, in_warranty=InWarranty.UNDEFINED)) == charge(a_repair(), A_YEAR)

    def test_travel_is_charged_where_the_company_reads_so(self):
        found = charge(a_repair(), evolve(A_YEAR, out_of_warranty=OutOfWarranty.PARTS_AND_TRAVEL))
        assert (str(found.amount), charged(found)) == ("150.00", ["120.00", "0.00", "30.00"])


class TestWhatNamedPersonsDecide:
    """Misuse and goodwill are decisions of a named person, never assumed."""

    def test_misuse_in_warranty_is_charged_as_out_of_warranty(self):
        found = charge(a_repair(repaired_on="2026-03-01", misuse=MISUSE), A_YEAR)
        assert (str(found.amount), found.in_warranty) == ("120.00", True)
        assert (found.collect_on_site, found.invoice) == (True, True)

    def test_misuse_is_charged_where_the_warranty_says_nothing(self):
        terms = evolve(A_YEAR, in_warranty=InWarranty.UNDEFINED)
        assert str(charge(a_repair(repaired_on="2026-03-01", misuse=MISUSE), terms).amount) == "120.00"

    def test_misuse_out_of_warranty_changes_nothing(self):
        assert charge(a_repair(misuse=MISUSE), A_YEAR) == charge(a_repair(), A_YEAR)

    @pytest.mark.parametrize("repaired_on", ["2026-03-01", "2026-03-02"])
    @pytest.mark.parametrize("misuse", [None, MISUSE])
    @pytest.mark.parametrize("in_warranty", InWarranty)
    def test_goodwill_lets_the_whole_charge_go(self, repaired_on, misuse, in_warranty):
        terms = evolve(A_YEAR, in_warranty=in_warranty, out_of_warranty=OutOfWarranty.PARTS_AND_TRAVEL)
        found = charge(a_repair(repaired_on=repaired_on, misuse=misuse, goodwill=GOODWILL), terms)
        assert (str(found.amount), charged(found)) == ("0.00", ["0.00", "0.00", "0.00"])
        assert (found.collect_on_site, found.invoice) == (False, False)


class TestCollectionOnTheSpot:
    """D1.2.3.9a-b: the technician collects the charge, with an invoice; in which cases is lost (A048)."""

    UNDEFINED = evolve(A_YEAR, in_warranty=InWarranty.UNDEFINED)

    @pytest.mark.parametrize(
        ("terms", "repaired_on", "collection", "collects", "invoice"),
        [
            pytest.param(A_YEAR, "2026-03-02", Collection.CHARGEABLE, True, True, id="a charge, chargeable"),
            pytest.param(A_YEAR, "2026-03-02", Collection.EVERY_REPAIR, True, True, id="a charge, every repair"),
            pytest.param(A_YEAR, "2026-03-02", Collection.UNKNOWN, None, None, id="a charge, unknown"),
            pytest.param(A_YEAR, "2026-03-01", Collection.CHARGEABLE, False, False, id="no charge, chargeable"),
            pytest.param(A_YEAR, "2026-03-01", Collection.EVERY_REPAIR, False, False, id="no charge, every repair"),
            pytest.param(A_YEAR, "2026-03-01", Collection.UNKNOWN, False, False, id="no charge, unknown"),
            pytest.param(UNDEFINED, "2026-03-01", Collection.CHARGEABLE, None, None, id="not defined, chargeable"),
            pytest.param(UNDEFINED, "2026-03-01", Collection.EVERY_REPAIR, True, None, id="not defined, every repair"),
            pytest.param(UNDEFINED, "2026-03-01", Collection.UNKNOWN, None, None, id="not defined, unknown"),
        ],
    )
    def test_by_reading_and_charge(self, terms, repaired_on, collection, collects, invoice):
        found = charge(a_repair(repaired_on=repaired_on), evolve(terms, collection=collection))
        assert (found.collect_on_site, found.invoice) == (collects, invoice)


class TestTheTable:
    """What becomes of a line is a table with one row for every case."""

    def test_every_case_has_an_answer(self):
        answers = [
            CHARGES.look_up(goodwill, cover, item, within, beyond)
            for goodwill in (False, True)
            for cover in Cover
            for item in Item
            for within in InWarranty
            for beyond in OutOfWarranty
        ]
        # 36 let go; in warranty 6 free and 6 open; beyond it 2 covers by 2 readings of the other axis by
        # part 2 charged, labour 2 free, travel 1 and 1.
        assert {one: answers.count(one) for one in Treatment} == {
            Treatment.CHARGED: 12,
            Treatment.FREE: 36 + 6 + 12,
            Treatment.UNDETERMINED: 6,
        }

    def test_it_can_be_shown(self):
        lines = CHARGES.markdown("en").splitlines()
        assert len(lines) == 9
        assert lines[5] == "| no | out of warranty, misused in warranty | a part | any | any | charged |"
        assert CHARGES.markdown("zh").splitlines()[5] == (
            "| 否 | 保修期外、保修期内使用不当 | 配件费 | 任意 | 任意 | 收取 |"
        )
