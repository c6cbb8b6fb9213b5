"""Two tables compared over every case there is."""

from decimal import Context, Decimal, localcontext
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Severity, Text
from servicepolicy.basis.errors import TableError
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.whatif import TableChange, compare_tables

RATE = Text(en="rate", zh="比例")
NUMBER = Axis("number", Text(en="number", zh="次数"), Band(1))
AMOUNT = Axis("amount", Text(en="amount", zh="金额"), Band())
SEVERITY = Axis("severity", Text(en="severity", zh="情节"), Severity)


def rates(*cuts):
    """A table whose answer is how many of the cuts lie at or below the number."""
    ends = [1, *cuts, None]
    bands = [Band(low, high) for low, high in pairwise(ends)]
    return Table(RATE, [NUMBER], [Row([band], place) for place, band in enumerate(bands)])


class TestEveryCase:
    """A change is found wherever it lies, with a case that shows it, and where nothing changes nothing comes."""

    def test_a_cut_that_moved(self):
        assert list(compare_tables(rates(3), rates(4))) == [TableChange(case=(3,), before=1, after=0)]
        assert list(compare_tables(rates(4), rates(3))) == [TableChange(case=(3,), before=0, after=1)]

    def test_the_same_answers_from_other_rows(self):
        whole = Table(RATE, [SEVERITY], [Row([None], "1 %")])
        split = Table(RATE, [SEVERITY], [Row([one], "1 %") for one in Severity])
        assert list(compare_tables(whole, split)) == []

    def test_members_of_an_enum(self):
        before = Table(RATE, [SEVERITY], [Row([None], 1)])
        after = Table(RATE, [SEVERITY], [Row([Severity.ORDINARY], 1), Row([Severity.MAJOR], 2)])
        assert list(compare_tables(before, after)) == [TableChange(case=(Severity.MAJOR,), before=1, after=2)]

    @pytest.mark.parametrize(
        "cut", [0, Decimal("-0.5"), Decimal("1E+30"), -(10**30), Decimal("9.999999999999999999999")]
    )
    def test_below_the_first_cut_of_an_axis_without_beginning(self, cut):
        """However large the cut and however few digits the caller's decimal context has."""

        def table(below):
            return Table(RATE, [AMOUNT], [Row([Band(None, cut)], below), Row([Band(cut)], 9)])

        with localcontext(Context(prec=3)):
            (found,) = compare_tables(table(1), table(2))
        assert found.case[0] < cut
        assert (found.before, found.after) == (1, 2)

    def test_an_axis_that_only_ends(self):
        below_nought = Axis("change", Text(en="change", zh="变动"), Band(None, 0))
        before, after = (Table(RATE, [below_nought], [Row([None], answer)]) for answer in (1, 2))
        assert list(compare_tables(before, after)) == [TableChange(case=(-1,), before=1, after=2)]

    def test_half_a_yuan_is_found(self):
        before, after = rates(Decimal("9.5")), rates(Decimal("10.0"))
        assert [one.case for one in compare_tables(before, after)] == [(Decimal("9.5"),)]

    @given(st.sets(st.integers(2, 30), max_size=4), st.sets(st.integers(2, 30), max_size=4))
    def test_whatever_a_walk_finds_is_found(self, one, other):
        """Over the numbers from 1 to 30, and the cases named are among them."""
        before, after = rates(*sorted(one)), rates(*sorted(other))
        differ = {number for number in range(1, 31) if before.look_up(number) != after.look_up(number)}
        found = {change.case[0] for change in compare_tables(before, after)}
        assert found <= differ
        assert bool(found) == bool(differ)


class TestBadInput:
    """Tables over different axes cannot be compared, nor what is no table."""

    def test_other_axes(self):
        with pytest.raises(TableError, match=r"^axes is .*: give a table with the same axes: "):
            list(compare_tables(rates(3), Table(RATE, [SEVERITY], [Row([None], 1)])))

    @pytest.mark.parametrize("wrong", [None, "table", 1])
    def test_no_table(self, wrong):
        with pytest.raises(TableError, match=r"^new is .*: give Table$"):
            list(compare_tables(rates(3), wrong))
