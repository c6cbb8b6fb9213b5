"""Warranty charges by the column: worked examples, most of a unit bought on 1 March 2025 with a year of warranty."""

import numpy as np
import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    FactsError,
    FactsTypeError,
    MissingFact,
    TermNotSet,
    TermsTypeError,
)
from servicepolicy.columns import warranty_charges
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.warranty import InWarranty, OutOfWarranty, WarrantyStart, WarrantyTerms
from tests.columns.desk import dates, told

BOUGHT = dates("2025-03-01", "2025-03-01", "2025-03-01")
REPAIRED = dates("2026-02-28", "2026-03-01", "2026-03-02")
A_YEAR = WarrantyTerms(warranty_months=12)
PRICED = {"parts": 12_000, "labour": 8_000, "travel": np.array([3_000, 3_000, 3_000], np.int32)}


class TestPartsOnlyOutOfWarranty:
    """D1.2.1.3: nothing is charged in warranty, whose last day is the anniversary; out of it the parts alone."""

    def test_the_day_before_the_last_day_and_the_day_after(self):
        found = warranty_charges(BOUGHT, REPAIRED, A_YEAR, **PRICED)
        assert found.amounts.dtype == np.int64
        assert found.amounts.tolist() == [0, 0, 12_000]
        assert found.in_warranty.tolist() == [True, True, False]
        assert told(found.last_days_covered, "D") == ["2026-03-01"] * 3

    @pytest.mark.parametrize(
        ("terms", "options", "amounts"),
        [
            pytest.param({"out_of_warranty": OutOfWarranty.PARTS_AND_TRAVEL}, {}, [0, 0, 15_000], id="and travel"),
            pytest.param({"in_warranty": InWarranty.UNDEFINED}, {}, [None, None, 12_000], id="not defined"),
            pytest.param({}, {"misuse": True}, [12_000, 12_000, 12_000], id="misuse"),
            pytest.param({}, {"goodwill": np.array([False, True, True])}, [0, 0, 0], id="goodwill"),
            pytest.param({}, {"misuse": np.array([True, False, False])}, [12_000, 0, 12_000], id="one misused"),
        ],
    )
    def test_readings_and_decisions(self, terms, options, amounts):
        found = warranty_charges(BOUGHT, REPAIRED, WarrantyTerms(warranty_months=12, **terms), **PRICED, **options)
        assert found.amounts.tolist() == amounts
        assert found.in_warranty.tolist() == [True, True, False]

    def test_what_is_masked_was_not_decided(self):
        misuse = np.ma.MaskedArray([True, True, True], mask=[True, False, False])
        assert warranty_charges(BOUGHT, REPAIRED, A_YEAR, **PRICED, misuse=misuse).amounts.tolist() == [
            0,
            12_000,
            12_000,
        ]

    def test_a_leap_day_and_many_rows(self):
        """29 February and 12 months is 28 February; where rows are many, each date is asked once."""
        bought = np.repeat(dates("2024-02-29", "2024-02-28"), 2)
        found = warranty_charges(bought, bought, A_YEAR)
        assert told(found.last_days_covered, "D") == ["2025-02-28"] * 4
        apart = dates("2024-02-29", "2020-02-29")
        assert told(warranty_charges(apart, apart, A_YEAR).last_days_covered, "D") == ["2025-02-28", "2021-02-28"]

    def test_no_repairs(self):
        assert warranty_charges(dates(), dates(), A_YEAR).amounts.tolist() == []


class TestFromTheInstallation:
    """A047: where the warranty runs from the day of installation, without that day the rule cannot say."""

    TERMS = WarrantyTerms(warranty_months=12, warranty_start=WarrantyStart.INSTALLATION)
    INSTALLED = dates("2025-03-01", "2025-03-20", "NaT")

    def test_it_counts(self):
        found = warranty_charges(BOUGHT, REPAIRED, self.TERMS, installed_on=self.INSTALLED, on_bad="mask")
        assert told(found.last_days_covered, "D") == ["2026-03-01", "2026-03-20", None]
        assert found.amounts.tolist() == [0, 0, None]

    def test_without_it(self):
        with pytest.raises(MissingFact) as caught:
            warranty_charges(BOUGHT, REPAIRED, self.TERMS, installed_on=self.INSTALLED)
        assert caught.value.field == "installed_on[2]"
        assert str(caught.value).endswith(": give it: the warranty runs from the day of installation (D1.2.1.3)")


class TestWhatCannotBe:
    """Facts that cannot be true are refused in the words of `Repair`, or masked."""

    def test_repaired_before_it_was_bought(self):
        with pytest.raises(FactsError) as caught:
            warranty_charges(REPAIRED, BOUGHT, A_YEAR)
        assert str(caught.value) == (
            "repaired_on[0] is np.datetime64('2025-03-01'): give bought_on 2026-02-28 or later; 2 more like it"
        )
        found = warranty_charges(dates("2025-03-01", "2026-03-01", "NaT"), BOUGHT, A_YEAR, on_bad="mask")
        assert (found.amounts.tolist(), found.in_warranty.tolist()) == ([0, None, None], [True, None, None])

    @pytest.mark.parametrize("amount", [-1, 10**17, 10**30, np.array([-1, 0, 0]), np.array([2**64 - 1, 0, 0], "u8")])
    def test_amounts(self, amount):
        with pytest.raises(FactsError, match=r"^parts\[0\] is .*: give whole cents from 0 to below 10\*\*17"):
            warranty_charges(BOUGHT, REPAIRED, A_YEAR, parts=amount)

    def test_the_greatest_amounts(self):
        most = 10**17 - 1
        terms = WarrantyTerms(warranty_months=12, out_of_warranty=OutOfWarranty.PARTS_AND_TRAVEL)
        assert warranty_charges(BOUGHT, REPAIRED, terms, parts=most, travel=most).amounts.tolist() == [0, 0, 2 * most]

    def test_beyond_the_years_there_are(self):
        asked = dates("9999-01-01", "9998-12-31", "10000-01-01", "0000-12-31")
        found = warranty_charges(asked, np.maximum(asked, dates("9999-12-31")), A_YEAR, on_bad="mask")
        assert told(found.last_days_covered, "D") == [None, "9999-12-31", None, None]
        with pytest.raises(CalendarCoverageError, match="give a day that 12 months take to a year from 1 to 9999"):
            warranty_charges(asked[:1], asked[:1], A_YEAR)


class TestBadInput:
    """Money is whole cents, never a float; terms are those of the room, with a length of warranty."""

    @pytest.mark.parametrize(
        ("options", "error", "said"),
        [
            ({"parts": 1.5}, FactsTypeError, "parts is 1.5: give int"),
            ({"parts": True}, FactsTypeError, "parts is True: give int"),
            ({"parts": np.ones(3)}, FactsTypeError, r"parts is array\(\[1., 1., 1.\]\): give a numpy array of whole"),
            ({"parts": np.ones(2, int)}, FactsError, r"parts is \(2,\): give as many rows as bought_on: \(3,\)"),
            ({"misuse": 1}, FactsTypeError, "misuse is 1: give bool"),
            ({"misuse": np.ones(3, int)}, FactsTypeError, r"misuse is array\(\[1, 1, 1\]\): give bool"),
            ({"misuse": np.ones(2, bool)}, FactsError, r"misuse is \(2,\): give as many rows as bought_on: \(3,\)"),
            ({"installed_on": dates()}, FactsError, r"installed_on is \(0,\): give as many rows as bought_on: \(3,\)"),
        ],
    )
    def test_columns(self, options, error, said):
        for on_bad in ("raise", "mask"):
            with pytest.raises(error, match=f"^{said}"):
                warranty_charges(BOUGHT, REPAIRED, A_YEAR, **options, on_bad=on_bad)

    def test_terms(self):
        with pytest.raises(TermsTypeError, match=r"^terms is"):
            warranty_charges(BOUGHT, REPAIRED, STANDARD)
        with pytest.raises(TermNotSet, match=r"^warranty_months is None"):
            warranty_charges(BOUGHT, REPAIRED, WarrantyTerms(), on_bad="mask")

    def test_a_masked_amount_is_missing(self):
        parts = np.ma.MaskedArray([1, 1, 1], mask=[False, False, True])
        assert warranty_charges(BOUGHT, REPAIRED, A_YEAR, parts=parts).amounts.tolist() == [0, 0, None]
