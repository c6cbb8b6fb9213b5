"""Money: amounts to the cent, exact sums, and one place where they are rounded."""

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis.errors import FactsError, FactsTypeError, TermsError, TermsTypeError
from servicepolicy.basis.money import (
    Rounding,
    a_share,
    amounts,
    an_amount,
    exact_product,
    exact_sum,
    in_lines,
    in_yuan,
    money,
    quotient,
    rounded,
)


@frozen
class Bill:
    paid: Decimal = field(default=Decimal(0), validator=money)
    items: tuple[Decimal, ...] = field(default=(), validator=amounts)
    share: Decimal = field(default=Decimal(0), validator=a_share)


def decimals(*texts):
    return tuple(map(Decimal, texts))


class TestAnAmount:
    """An amount is a Decimal in yuan, from nothing to below 10**15, in whole cents."""

    @pytest.mark.parametrize("text", ["0", "0.00", "0.01", "5000", "120.50", "1E+3", "44.4400", "999999999999999.99"])
    def test_it_is_kept_as_it_is(self, text):
        assert str(an_amount(Decimal(text), "paid")) == text

    @pytest.mark.parametrize(
        ("value", "kind", "remedy"),
        [
            pytest.param(5000, FactsTypeError, "give a Decimal in yuan, such as Decimal('120.00')", id="whole number"),
            pytest.param(0.1, FactsTypeError, "give a Decimal in yuan, such as Decimal('120.00')", id="float"),
            pytest.param("0.1", FactsTypeError, "give a Decimal in yuan, such as Decimal('120.00')", id="text"),
            pytest.param(None, FactsTypeError, "give a Decimal in yuan, such as Decimal('120.00')", id="nothing"),
            pytest.param(Decimal("-0.01"), FactsError, "give an amount from 0 yuan to below 10**15", id="below zero"),
            pytest.param(Decimal("-0.00"), FactsError, "give an amount from 0 yuan to below 10**15", id="minus zero"),
            pytest.param(Decimal("1E+15"), FactsError, "give an amount from 0 yuan to below 10**15", id="too much"),
            pytest.param(Decimal("NaN"), FactsError, "give an amount from 0 yuan to below 10**15", id="no number"),
            pytest.param(Decimal("sNaN"), FactsError, "give an amount from 0 yuan to below 10**15", id="signalling"),
            pytest.param(Decimal("Infinity"), FactsError, "give an amount from 0 yuan to below 10**15", id="infinite"),
            pytest.param(
                Decimal("44.4445"), FactsError, "give whole cents: amounts come in 0.01 yuan", id="parts of a cent"
            ),
        ],
    )
    def test_anything_else_is_refused(self, value, kind, remedy):
        for told in ({"paid": value}, {"items": (Decimal(1), value)}):
            with pytest.raises(kind) as caught:
                Bill(**told)
            assert type(caught.value) is kind
            assert (caught.value.field, caught.value.expected) == (next(iter(told)), remedy)

    @pytest.mark.parametrize("items", [Decimal(1), [Decimal(1)], None])
    def test_amounts_come_in_a_row(self, items):
        with pytest.raises(FactsTypeError, match=r"^items is .*: give amounts in a row"):
            Bill(items=items)


class TestAShare:
    """A share of an amount is a Decimal from none of it to all of it."""

    @pytest.mark.parametrize("text", ["0", "0.01", "0.05", "0.333333333333", "1", "1.00"])
    def test_it_is_kept_as_it_is(self, text):
        assert str(Bill(share=Decimal(text)).share) == text

    def test_it_has_50_decimals_at_most_so_that_sums_stay_exact(self):
        assert Bill(share=Decimal("1E-50")).share == Decimal("1E-50")
        for text in ("1E-51", "0E-51", "1E-999999"):
            with pytest.raises(TermsError, match=r"^share is .*: give a share with at most 50 decimals$"):
                Bill(share=Decimal(text))

    @pytest.mark.parametrize("value", [1, 0.05, "5 %", None, True])
    def test_it_must_be_a_decimal(self, value):
        with pytest.raises(TermsTypeError, match=r"^share is .*: give a Decimal, such as Decimal\('0.01'\) for 1 %$"):
            Bill(share=value)

    @pytest.mark.parametrize("text", ["-0.01", "-0", "1.01", "5", "NaN", "Infinity"])
    def test_it_lies_between_none_and_all(self, text):
        with pytest.raises(TermsError, match=r"^share is .*: give a share from 0 to 1, such as") as caught:
            Bill(share=Decimal(text))
        assert type(caught.value) is TermsError


class TestReckoning:
    """Sums and products are exact, whatever the caller's decimal context says."""

    def test_the_callers_precision_changes_nothing(self):
        with localcontext() as context:
            context.prec = 3
            assert exact_sum(decimals("123456.78", "0.01")) == Decimal("123456.79")
            assert exact_product(Decimal("123456.78"), Decimal("0.01")) == Decimal("1234.5678")
            assert rounded(Decimal("1234.565")) == Decimal("1234.57")
            assert in_lines(decimals("1234.565", "2469.13"), Rounding.TOTAL) == decimals("1234.57", "1234.56")
            assert an_amount(Decimal("999999999999999.99"), "paid") == Decimal("999999999999999.99")

    def test_the_sum_of_nothing_is_nothing(self):
        assert exact_sum(()) == 0

    @pytest.mark.parametrize(
        ("exact", "cents"),
        [("0.004999", "0.00"), ("0.005", "0.01"), ("0.015", "0.02"), ("0.025", "0.03"), ("1", "1.00"), ("0", "0.00")],
    )
    def test_half_a_cent_is_rounded_up(self, exact, cents):
        assert str(rounded(Decimal(exact))) == cents


class TestAsItIsGivenOut:
    """An amount is given out with two decimals, and with more only where it has parts of a cent."""

    @pytest.mark.parametrize(
        ("amount", "given_out"),
        [
            ("10", "10.00"),
            ("1E+3", "1000.00"),
            ("0", "0.00"),
            ("0E-999999", "0.00"),
            ("0E+999999", "0.00"),
            ("50.0000", "50.00"),
            ("44.4445", "44.4445"),
            ("44.44450", "44.4445"),
            ("0.001", "0.001"),
            ("999999999999999.99", "999999999999999.99"),
        ],
    )
    def test_it_is_the_same_amount(self, amount, given_out):
        with localcontext() as context:
            context.prec = 3
            assert str(in_yuan(Decimal(amount))) == given_out
            assert in_yuan(Decimal(amount)) == Decimal(amount)


class TestLines:
    """The lines of a bill are in cents and add up to its total exactly (A012)."""

    @pytest.mark.parametrize(
        ("rounding", "lines"),
        [
            (Rounding.TOTAL, ("44.44", "44.45", "44.44")),
            (Rounding.EACH, ("44.44", "44.44", "44.44")),
            (Rounding.NONE, ("44.4445", "44.4445", "44.4445")),
        ],
    )
    def test_three_lots_of_44_4445(self, rounding, lines):
        assert in_lines(decimals("44.4445", "88.8890", "133.3335"), rounding) == decimals(*lines)

    @pytest.mark.parametrize("rounding", Rounding)
    def test_no_line_is_no_line(self, rounding):
        assert in_lines((), rounding) == ()

    @given(st.lists(st.integers(0, 10**6), max_size=20))
    def test_they_add_up_to_the_rounded_total(self, lots):
        """Lots in hundredths of a cent; the total is rounded once, by whole numbers."""
        running = [Decimal(sum(lots[: count + 1])).scaleb(-4) for count in range(len(lots))]
        lines = in_lines(running, Rounding.TOTAL)
        fen = (Fraction(sum(lots), 100) + Fraction(1, 2)).__floor__()
        assert sum(lines, Decimal(0)) == Decimal(fen).scaleb(-2)
        assert all(
            abs(line - Decimal(lot).scaleb(-4)) <= Decimal("0.01") for line, lot in zip(lines, lots, strict=True)
        )


class TestAQuotient:
    """One of so many equal parts is near enough to its exact value to round as that does."""

    @pytest.mark.parametrize(
        ("amount", "parts", "cents"),
        [
            pytest.param("50.00", "21.75", "2.30", id="2.2988..."),
            pytest.param("0.05", "2", "0.03", id="a tie: half up"),
            pytest.param("0.01", "3", "0.00", id="no end"),
            pytest.param("120.00", "1", "120.00", id="one part"),
        ],
    )
    def test_it_rounds_to_the_cent(self, amount, parts, cents):
        assert str(rounded(quotient(Decimal(amount), Decimal(parts)))) == cents

    def test_no_setting_of_the_caller_changes_it(self):
        with localcontext() as context:
            context.prec = 2
            assert rounded(quotient(Decimal("1000.00"), Decimal(3))) == Decimal("333.33")
