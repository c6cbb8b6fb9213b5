"""Tables: exactly one row for every case, proved when the table is built."""

import pickle
from decimal import Context, Decimal, localcontext
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis.errors import FactsError, FactsTypeError, TableError
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.basis.words import Text, Worded

ANSWER = Text(en="answer", zh="结论")
SEVERITY = Axis("severity", Text(en="severity", zh="严重程度"), Severity)
UPHELD = Axis("upheld", Text(en="upheld", zh="查实"), bool)
NUMBER = Axis("number", Text(en="number", zh="次数"), Band(1))
AMOUNT = Axis("amount", Text(en="amount", zh="金额"), Band())
ORDINARY, MAJOR = Severity.ORDINARY, Severity.MAJOR

FINES = Table(
    ANSWER,
    [SEVERITY, UPHELD, NUMBER],
    [
        Row([None, False, None], "no fine"),
        Row([MAJOR, True, Band(1, 3)], "a fine"),
        Row([MAJOR, True, Band(3)], "a high fine"),
        Row([(ORDINARY,), True, None], "a word"),
    ],
)


class TestLookUp:
    """A case has one answer."""

    @pytest.mark.parametrize(
        ("case", "answer"),
        [
            ((ORDINARY, False, 1), "no fine"),
            ((MAJOR, False, 9), "no fine"),
            ((MAJOR, True, 1), "a fine"),
            ((MAJOR, True, 2), "a fine"),
            ((MAJOR, True, Decimal("2.99")), "a fine"),
            ((MAJOR, True, 3), "a high fine"),
            ((MAJOR, True, 10**30), "a high fine"),
            ((ORDINARY, True, 3), "a word"),
        ],
    )
    def test_it_is_the_one_of_its_row(self, case, answer):
        assert FINES.look_up(*case) == answer

    @pytest.mark.parametrize(
        ("case", "kind", "says"),
        [
            pytest.param((None, True, 1), FactsTypeError, "severity is None: give Severity", id="no member"),
            pytest.param((MAJOR, 1, 1), FactsTypeError, "upheld is 1: give bool", id="a number for yes"),
            pytest.param(
                (MAJOR, True, True), FactsTypeError, "number is True: give a Decimal or a whole number", id="yes for 1"
            ),
            pytest.param(
                (MAJOR, True, 1.0), FactsTypeError, "number is 1.0: give a Decimal or a whole number", id="float"
            ),
            pytest.param(
                (MAJOR, True, 0), FactsError, "number is 0: give a number of the axis: 1 and above", id="too small"
            ),
            pytest.param(
                (MAJOR, True, Decimal("NaN")),
                FactsError,
                "number is Decimal('NaN'): give a number of the axis: 1 and above",
                id="no number",
            ),
            pytest.param(([], True, 1), FactsTypeError, "severity is []: give Severity", id="nothing to hash"),
            pytest.param(
                (MAJOR, True),
                FactsTypeError,
                "values is (Severity.MAJOR, True): give one for each axis: severity, upheld, number",
                id="too few",
            ),
            pytest.param(
                (MAJOR, True, 0, 1),
                FactsTypeError,
                "values is (Severity.MAJOR, True, 0, 1): give one for each axis: severity, upheld, number",
                id="too many, and too small",
            ),
            pytest.param(
                (None, True, 0), FactsTypeError, "severity is None: give Severity", id="the first of two is named"
            ),
        ],
    )
    def test_what_is_no_case_is_refused(self, case, kind, says):
        with pytest.raises(kind) as caught:
            FINES.look_up(*case)
        assert type(caught.value) is kind
        assert str(caught.value) == says


class TestClosedAxes:
    """Without numbers, a case is looked up at one go; what is no case is refused all the same."""

    UPHELD_OR_NOT = Table(
        ANSWER,
        [UPHELD, SEVERITY],
        [Row([False, None], "no"), Row([True, ORDINARY], "word"), Row([True, MAJOR], "fine")],
    )
    GRAVE_OR_NOT = Table(ANSWER, [SEVERITY], [Row([ORDINARY], 1), Row([MAJOR], 2)])

    def test_every_case_has_the_answer_of_its_row(self):
        assert [self.UPHELD_OR_NOT.look_up(one, other) for one in (False, True) for other in (ORDINARY, MAJOR)] == [
            "no",
            "no",
            "word",
            "fine",
        ]
        assert [self.GRAVE_OR_NOT.look_up(one) for one in (ORDINARY, MAJOR)] == [1, 2]

    @pytest.mark.parametrize(
        ("case", "says"),
        [
            pytest.param((1, MAJOR), "upheld is 1: give bool", id="a number that equals yes"),
            pytest.param((Decimal(0), MAJOR), "upheld is Decimal('0'): give bool", id="a Decimal that equals no"),
            pytest.param((None, MAJOR), "upheld is None: give bool", id="nothing for no"),
            pytest.param((True, "MAJOR"), "severity is 'MAJOR': give Severity", id="the name of a member"),
            pytest.param((True, {}), "severity is {}: give Severity", id="nothing to hash"),
            pytest.param((True,), "values is (True,): give one for each axis: upheld, severity", id="too few"),
            pytest.param((), "values is (): give one for each axis: upheld, severity", id="none"),
        ],
    )
    def test_what_is_no_case_is_refused(self, case, says):
        with pytest.raises(FactsTypeError) as caught:
            self.UPHELD_OR_NOT.look_up(*case)
        assert type(caught.value) is FactsTypeError
        assert str(caught.value) == says


class TestProof:
    """A table with a case that no row answers, or two do, cannot be built; the error shows that case."""

    @pytest.mark.parametrize(
        ("axes", "rows", "says"),
        [
            pytest.param(
                [SEVERITY],
                [Row([MAJOR], 1)],
                "rows is (Severity.ORDINARY,): give a row for this case: none holds",
                id="a member without a row",
            ),
            pytest.param(
                [SEVERITY, UPHELD],
                [Row([None, True], 1), Row([MAJOR, None], 2)],
                "rows is (Severity.MAJOR, True): give one row for this case: two hold",
                id="two rows for a case",
            ),
            pytest.param(
                [UPHELD],
                [Row([(True, True)], 1), Row([False], 2)],
                "rows is (True,): give one row for this case: two hold",
                id="a member twice in a row",
            ),
            pytest.param(
                [NUMBER],
                [Row([Band(1, 3)], 1), Row([Band(4)], 2)],
                "rows is (3,): give a row for this case: none holds",
                id="a gap between bands",
            ),
            pytest.param(
                [NUMBER],
                [Row([Band(1, 4)], 1), Row([Band(3)], 2)],
                "rows is (3,): give one row for this case: two hold",
                id="bands that overlap",
            ),
            pytest.param(
                [NUMBER],
                [Row([Band(2)], 1)],
                "rows is (1,): give a row for this case: none holds",
                id="the beginning of an axis",
            ),
            pytest.param(
                [NUMBER],
                [Row([Band(1, 9)], 1)],
                "rows is (9,): give a row for this case: none holds",
                id="the end of an axis",
            ),
            pytest.param(
                [AMOUNT],
                [Row([Band(Decimal("9.50"))], 1)],
                "rows is (9,): give a row for this case: none holds",
                id="an axis without beginning",
            ),
            pytest.param(
                [AMOUNT],
                [Row([Band(-(10**30) + 1)], 1)],
                "rows is (-1000000000000000000000000000000,): give a row for this case: none holds",
                id="an axis that begins far below",
            ),
            pytest.param([AMOUNT], [], "rows is (0,): give a row for this case: none holds", id="no row, numbers"),
            pytest.param([UPHELD], [], "rows is (False,): give a row for this case: none holds", id="no row"),
            pytest.param(
                [UPHELD, SEVERITY],
                [Row([True], 1)],
                "rows is Row(when=(True,), then=1): give one part for each axis, 2 in all",
                id="a part too few",
            ),
            pytest.param(
                [NUMBER],
                [Row([Band(0, 3)], 1)],
                "number is Band(low=0, high=3): give a band of the axis: 1 and above",
                id="a band beyond its axis",
            ),
            pytest.param(
                [Axis("number", ANSWER, Band(1, 5))],
                [Row([Band(1)], 1)],
                "number is Band(low=1, high=None): give a band of the axis: 1 to below 5",
                id="a band without the end of its axis",
            ),
            pytest.param(
                [NUMBER], [Row([True], 1)], "number is True: give a band of the axis: 1 and above", id="no band"
            ),
            pytest.param(
                [SEVERITY],
                [Row([True], 1)],
                "severity is True: give Severity members, or None for all of them",
                id="a member of another axis",
            ),
            pytest.param(
                [SEVERITY],
                [Row([()], 1)],
                "severity is (): give Severity members, or None for all of them",
                id="no member",
            ),
        ],
    )
    def test_the_witness_is_named(self, axes, rows, says):
        with pytest.raises(TableError) as caught:
            Table(ANSWER, axes, rows)
        assert str(caught.value) == says

    def test_a_table_no_one_could_check_is_refused(self):
        with pytest.raises(TableError, match=r"^axes is .*: give at most 100000 cases$"):
            Table(ANSWER, [UPHELD] * 17, [Row([None] * 17, 1)])

    def test_the_witness_does_not_hang_on_the_decimal_context(self):
        """12,354 to three digits is 12,400, which has a row."""
        from_there = Row([Band(Decimal(12355))], 1)
        with localcontext(Context(prec=3)), pytest.raises(TableError) as caught:
            Table(ANSWER, [AMOUNT], [from_there])
        assert caught.value.value == (12354,)

    @given(st.sets(st.integers(-50, 50), min_size=1, max_size=6), st.integers(-60, 60))
    def test_bands_that_meet_are_complete_and_disjoint(self, ends, number):
        """Whatever the cuts, a number has the answer of the only band that holds it."""
        cuts = [None, *sorted(ends), None]
        bands = [Band(low, high) for low, high in pairwise(cuts)]
        table = Table(ANSWER, [AMOUNT], [Row([band], place) for place, band in enumerate(bands)])
        assert table.look_up(number) == sum(end <= number for end in ends)


class TestParts:
    """Axes, bands and rows that cannot be are refused."""

    @pytest.mark.parametrize(
        ("kind", "told", "says"),
        [
            pytest.param(Band, (3, 3), "high is 3: give more than the low end, 3", id="empty band"),
            pytest.param(Band, (3, 1), "high is 1: give more than the low end, 3", id="band turned round"),
            pytest.param(
                Band, (0.5,), "low is 0.5: give a Decimal, a whole number, or None for no end", id="a float for an end"
            ),
            pytest.param(
                Band, (1, True), "high is True: give a Decimal, a whole number, or None for no end", id="yes for an end"
            ),
            pytest.param(
                Band,
                (Decimal("NaN"),),
                "low is Decimal('NaN'): give a finite number, or None for no end",
                id="no number for an end",
            ),
            pytest.param(
                Band,
                (Decimal("1E+31"),),
                "low is Decimal('1E+31'): give a number from -10**30 to 10**30, or None for no end",
                id="an end beyond all figures",
            ),
            pytest.param(
                Axis,
                ("a", ANSWER, Worded),
                "over is <enum 'Worded'>: give an enum with words, bool, or a Band",
                id="an enum without members",
            ),
            pytest.param(
                Axis,
                ("a", ANSWER, str),
                "over is <class 'str'>: give an enum with words, bool, or a Band",
                id="an open axis",
            ),
            pytest.param(Axis, (1, ANSWER, bool), "name is 1: give str", id="an axis without a name"),
            pytest.param(Axis, ("a", "a", bool), "title is 'a': give Text", id="a title in one language"),
            pytest.param(Row, (True, 1), "when is True: give tuple", id="parts in no row"),
            pytest.param(Table, ("a", [UPHELD], []), "answer is 'a': give Text", id="an answer in one language"),
            pytest.param(
                Table,
                (ANSWER, UPHELD, []),
                "axes is Axis(name='upheld', title=Text(en='upheld', zh='查实'), over=<class 'bool'>): "
                "give Axis values in a row",
                id="one axis in no row",
            ),
            pytest.param(Table, (ANSWER, [UPHELD], [1]), "rows is 1: give Row", id="no row"),
        ],
    )
    def test_it_is_refused(self, kind, told, says):
        with pytest.raises(TableError) as caught:
            kind(*told)
        assert str(caught.value) == says


class TestMarkdown:
    """A table is shown from the rows it decides by, in both languages."""

    def test_in_english(self):
        assert FINES.markdown() == (
            "| severity | upheld | number | answer |\n"
            "| --- | --- | --- | --- |\n"
            "| any | no | any | no fine |\n"
            "| major | yes | 1 to below 3 | a fine |\n"
            "| major | yes | 3 and above | a high fine |\n"
            "| ordinary | yes | any | a word |"
        )

    def test_in_chinese(self):
        assert FINES.markdown("zh").splitlines()[2:5] == [
            "| 任意 | 否 | 任意 | no fine |",
            "| 重大 | 是 | 1至3（不含） | a fine |",
            "| 重大 | 是 | 3及以上 | a high fine |",
        ]

    def test_parts_of_an_open_axis(self):
        bands: list[Row[str | None]] = [Row([Band(None, 0)], "a|b"), Row([Band(0)], None)]
        assert Table(ANSWER, [AMOUNT], bands).markdown().splitlines()[2:] == [
            "| below 0 | a\\|b |",
            "| 0 and above | not known |",
        ]
        assert Table(ANSWER, [AMOUNT], [Row([Band()], 1)]).markdown("zh").splitlines()[2] == "| 任意 | 1 |"
        both = Table(ANSWER, [SEVERITY], [Row([(ORDINARY, MAJOR)], then=True)])
        assert both.markdown("zh").splitlines()[2] == "| 一般、重大 | 是 |"

    @pytest.mark.parametrize("lang", ["de", "", None])
    def test_another_language_is_refused(self, lang):
        with pytest.raises(FactsError, match=r'^lang is .*: give "en" or "zh"$'):
            FINES.markdown(lang)


class TestItIsAValue:
    """A table is compared by its rows, hashed and pickled, and answers as before."""

    def test_it_travels(self):
        again = pickle.loads(pickle.dumps(FINES))  # noqa: S301 - our own bytes
        assert again == FINES
        assert hash(again) == hash(FINES)
        assert again.look_up(*(MAJOR, True, 3)) == "a high fine"

    def test_another_row_is_another_table(self):
        assert Table(ANSWER, [UPHELD], [Row([None], 1)]) != Table(ANSWER, [UPHELD], [Row([None], 2)])
