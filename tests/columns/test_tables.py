"""Tables by the column: every case finds its row."""

from decimal import Decimal

import numpy as np
import pytest

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.basis.words import Text
from servicepolicy.columns import look_up
from servicepolicy.rules.money.lateness import LatenessTerms

NUMBER = Axis("number", Text("number", "次数"), Band(0, 100))
SEVERITY = Axis("severity", Text("severity", "程度"), Severity)
KNOWN = Axis("known", Text("known", "已知"), bool)
MIXED = Table(
    Text("answer", "答复"),
    [SEVERITY, KNOWN, NUMBER],
    [
        Row((Severity.MAJOR, None, None), "at once"),
        Row((Severity.ORDINARY, True, Band(0, Decimal("2.5"))), "soon"),
        Row((Severity.ORDINARY, True, Band(Decimal("2.5"), 100)), "later"),
        Row((Severity.ORDINARY, False, None), "never"),
    ],
)


def stepped(*ends):
    """A table over all numbers that is cut at some of them."""
    bands = [Band(low, high) for low, high in zip((None, *ends), (*ends, None), strict=True)]
    line = Axis("number", Text("number", "数"), Band())
    return Table(Text("step", "级"), [line], [Row([band], place) for place, band in enumerate(bands)])


class TestCases:
    """Members by themselves or by their places, yes and no, and numbers by their bands."""

    SEVERITIES = np.array([Severity.ORDINARY, Severity.ORDINARY, Severity.ORDINARY, Severity.MAJOR], object)
    FLAGS = np.array([True, True, False, True])
    NUMBERS = np.array([2, 3, 99, 0], np.int16)

    @pytest.mark.parametrize("severities", [SEVERITIES, np.array([0, 0, 0, 1])], ids=["members", "places"])
    def test_a_column_for_each_axis(self, severities):
        rows = look_up([severities, self.FLAGS, self.NUMBERS], MIXED)
        assert [MIXED.rows[row].then for row in rows] == ["soon", "later", "never", "at once"]

    def test_one_value_for_all(self):
        assert look_up([Severity.ORDINARY, True, self.NUMBERS], MIXED).tolist() == [1, 2, 2, 1]
        assert look_up([self.SEVERITIES, False, 5], MIXED).tolist() == [3, 3, 3, 0]

    def test_shares_of_late_entries(self):
        rates = LatenessTerms().rates
        rows = look_up([np.array([[1, 2], [3, 4]])], rates)
        assert [[str(rates.rows[row].then) for row in line] for line in rows] == [["0.01", "0.01"], ["0.05", "0.05"]]

    @pytest.mark.parametrize("kind", [bool, object])
    def test_what_is_masked_stays_so(self, kind):
        if kind is bool:
            flags = np.ma.MaskedArray(self.FLAGS, mask=[True, False, False, False])
            asked = [self.SEVERITIES, flags, 1]
        else:
            asked = [np.ma.MaskedArray(self.SEVERITIES, mask=[True, False, False, False]), self.FLAGS, 1]
        assert look_up(asked, MIXED).tolist()[0] is None

    @pytest.mark.parametrize("count", [1, 8, 9])
    def test_many_bands(self, count):
        ends = range(0, 10 * count, 10)
        numbers = np.array([-(2**63), -1, 0, 10 * count, 2**63 - 1])
        assert look_up([numbers], stepped(*ends)).tolist() == [0, 0, 1, count, count]

    def test_bounds_that_no_column_holds(self):
        numbers = np.array([-(2**63), 2**63 - 1])
        assert look_up([numbers], stepped(-(10**20), 10**20)).tolist() == [1, 1]
        beyond = Axis("number", Text("number", "数"), Band(-(10**20), 10**20))
        assert look_up([numbers], Table(Text("row", "行"), [beyond], [Row([None], 0)])).tolist() == [0, 0]

    def test_no_cases(self):
        assert look_up([np.array([], int)], LatenessTerms().rates).tolist() == []


class TestNumbersOutsideTheirAxis:
    """A number outside its axis has no row: refused, or masked."""

    def test_refused_or_masked(self):
        asked = [Severity.MAJOR, True, np.array([-1, 0, 99, 100])]
        with pytest.raises(FactsError) as caught:
            look_up(asked, MIXED)
        assert str(caught.value) == (
            "number[0] is np.int64(-1): give a number of the axis: 0 to below 100; 1 more like it"
        )
        assert look_up(asked, MIXED, on_bad="mask").tolist() == [None, 0, 0, None]

    def test_one_for_all(self):
        with pytest.raises(FactsError, match=r"^number\[0\] is np.int64\(500\): give a number of the axis"):
            look_up([np.array([0, 1]), True, 500], MIXED)


class TestBadInput:
    """What does not lie on its axis is a typed error."""

    FLAGS, NUMBERS = np.array([True]), np.array([1])

    @pytest.mark.parametrize(
        ("values", "error", "said"),
        [
            (5, FactsTypeError, "values is 5: give one for each axis: severity, known, number"),
            ([1], FactsTypeError, r"values is \[1\]: give one for each axis: severity, known, number"),
            ([Severity.MAJOR, True, 1], FactsTypeError, "values is .*: give a numpy array for one axis at least"),
            (
                ["major", FLAGS, 1],
                FactsTypeError,
                "severity is 'major': give Severity, or a numpy array of its members",
            ),
            ([np.array([2]), FLAGS, 1], FactsError, r"severity\[0\] is np.int64\(2\): give places from 0 to 1 in Sev"),
            ([Severity.MAJOR, 1, NUMBERS], FactsTypeError, "known is 1: give a bool, or a numpy array of them"),
            ([Severity.MAJOR, NUMBERS, 1], FactsTypeError, r"known is array\(\[1\]\): give a bool, or a numpy array"),
            ([Severity.MAJOR, FLAGS, 1.5], FactsTypeError, "number is 1.5: give a numpy array of whole numbers"),
            ([Severity.MAJOR, FLAGS, True], FactsTypeError, "number is True: give a numpy array of whole numbers"),
            (
                [Severity.MAJOR, FLAGS, np.arange(2)],
                FactsError,
                r"number is \(2,\): give as many rows as known: \(1,\)",
            ),
        ],
    )
    def test_values(self, values, error, said):
        with pytest.raises(error, match=f"^{said}"):
            look_up(values, MIXED)

    @pytest.mark.parametrize("table", [{1: 2}])
    def test_no_table(self, table):
        with pytest.raises(FactsTypeError, match=r"^table is"):
            look_up([np.array([1])], table)
