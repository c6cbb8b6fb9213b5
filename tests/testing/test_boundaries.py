"""Boundary cases of tables and of moments."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal, localcontext
from zoneinfo import ZoneInfo

import pendulum
import pytest

from servicepolicy.basis import Severity, Text
from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TableError
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.lateness import LatenessTerms, Threshold
from servicepolicy.rules.redress.complaints import APOLOGIES
from servicepolicy.rules.timing.response import deadline
from servicepolicy.testing import around, boundaries
from tests.builders import an_enquiry, at, iso

ANSWER = Text("answer", "结果")


def line(whole, *cuts):
    """A table over one line of numbers with some cuts."""
    bands = zip((whole.low, *cuts), (*cuts, whole.high), strict=True)
    axis = Axis("number", Text("number", "数"), whole)
    return Table(ANSWER, [axis], [Row([Band(low, high)], place) for place, (low, high) in enumerate(bands)])


class TestATable:
    """Each cut has its first number beyond and its last one before; each closed set all its members."""

    def test_the_rates_of_late_entries(self):
        assert list(boundaries(STANDARD.lateness.rates)) == [(1,), (2,), (3,)]
        assert list(boundaries(LatenessTerms(at_threshold=Threshold.EXCLUSIVE).rates)) == [(1,), (3,), (4,)]

    @pytest.mark.parametrize(
        ("table", "step", "found"),
        [
            pytest.param(line(Band(0, 10), 4), None, [0, 3, 4, 9], id="both ends"),
            pytest.param(line(Band(None, None), 4), None, [3, 4], id="no ends"),
            pytest.param(line(Band(None, None)), None, [0], id="no end and no cut"),
            pytest.param(line(Band(0, None), 1), None, [0, 1], id="a segment of one number"),
            pytest.param(line(Band(0, None), Decimal("4.50")), None, ["0", "4.49", "4.50"], id="cents"),
            pytest.param(line(Band(0, None), 4), Decimal("0.5"), ["0", "3.5", "4"], id="a step of one's own"),
            pytest.param(line(Band(0, None), 4), 9, [0, 4], id="a step that leads out of the line"),
            pytest.param(
                line(Band(Decimal(0), Decimal(1)), Decimal("0.005")),
                None,
                ["0", "0.004", "0.005", "0.999"],
                id="more decimals than a cent",
            ),
            pytest.param(
                line(Band(0, None), 10**29),
                Decimal("0.01"),
                ["0", "99999999999999999999999999999.99", "1E29"],
                id="more digits than a context has",
            ),
        ],
    )
    def test_a_line_of_numbers(self, table, step, found):
        cases = list(boundaries(table, step))
        assert cases == [(Decimal(value),) for value in found]
        assert all(table.look_up(*case) is not None for case in cases)

    def test_the_callers_decimal_context_changes_nothing(self):
        with localcontext(prec=3):
            assert list(boundaries(line(Band(0, None), Decimal("4444.45")))) == [
                (0,),
                (Decimal("4444.44"),),
                (Decimal("4444.45"),),
            ]

    def test_closed_sets_are_crossed_with_the_line(self):
        axes = [Axis("severity", Text("severity", "情节"), Severity), Axis("again", Text("again", "再次"), bool)]
        number = Axis("number", Text("number", "数"), Band(1, None))
        table = Table(ANSWER, [*axes, number], [Row([None, None, Band(1, 3)], "a"), Row([None, None, Band(3)], "b")])
        expected = [(one, again, value) for one in Severity for again in (False, True) for value in (1, 2, 3)]
        assert list(boundaries(table)) == expected

    def test_a_table_of_closed_sets_alone_gives_all_its_cases(self):
        cases = list(boundaries(APOLOGIES))
        assert len(cases) == len(set(cases))
        assert {APOLOGIES.look_up(*case) for case in cases} == {row.then for row in APOLOGIES.rows}

    @pytest.mark.parametrize(
        ("table", "step", "wrong"),
        [
            pytest.param("a table", None, TableError, id="no table"),
            pytest.param(line(Band(0, 9)), 0, FactsError, id="no step"),
            pytest.param(line(Band(0, 9)), 0.5, FactsTypeError, id="a float"),
            pytest.param(line(Band(0, 9)), Decimal("NaN"), FactsError, id="not a number"),
            pytest.param(line(Band(0, 9)), Decimal("sNaN"), FactsError, id="not a number, aloud"),
            pytest.param(line(Band(None, 9)), Decimal("Infinity"), FactsError, id="no end"),
            pytest.param(line(Band(0, 9)), True, FactsTypeError, id="yes"),
        ],
    )
    def test_bad_input_is_refused(self, table, step, wrong):
        with pytest.raises(wrong):
            next(boundaries(table, step))


class TestAMoment:
    """A moment has one before it and one after it, in its own zone."""

    def test_a_deadline_and_a_microsecond_on_either_side(self):
        due = deadline(an_enquiry(), STANDARD.response).at
        before, exactly, after = around(due)
        assert exactly is due
        assert iso(before) == "2026-03-07T15:59:59.999999+08:00"
        assert iso(after) == "2026-03-07T16:00:00.000001+08:00"
        assert {type(one) for one in (before, after)} == {pendulum.DateTime}

    def test_a_step_of_ones_own(self):
        assert [iso(one) for one in around(at("2026-03-06 16:00"), timedelta(days=1))] == [
            "2026-03-05T16:00:00+08:00",
            "2026-03-06T16:00:00+08:00",
            "2026-03-07T16:00:00+08:00",
        ]

    def test_across_a_change_of_the_clock_time_passes_as_it_does(self):
        last = at("2026-11-01 01:59:59.999999", "America/New_York")
        assert [iso(one) for one in around(last)][2] == "2026-11-01T01:00:00-05:00"

    @pytest.mark.parametrize(
        "moment",
        [
            pytest.param(pendulum.parse("2026-03-06T16:00:00+08:00"), id="parsed"),
            pytest.param(pendulum.DateTime(2026, 3, 6, 16, tzinfo=ZoneInfo("Asia/Shanghai")), id="in a stdlib zone"),
            pytest.param(datetime(2026, 3, 6, 16, tzinfo=ZoneInfo("Asia/Shanghai")), id="of the stdlib"),
        ],
    )
    def test_the_three_are_of_one_kind_and_in_one_zone(self, moment):
        three = around(moment)
        assert {type(one) for one in three} == {type(moment)}
        assert {one.tzinfo for one in three} == {moment.tzinfo}
        assert [iso(one) for one in three] == [
            "2026-03-06T15:59:59.999999+08:00",
            "2026-03-06T16:00:00+08:00",
            "2026-03-06T16:00:00.000001+08:00",
        ]

    @pytest.mark.parametrize(
        ("moment", "step", "wrong", "field"),
        [
            pytest.param(at("2026-03-06 16:00"), timedelta(0), FactsError, "step", id="no step"),
            pytest.param(at("2026-03-06 16:00"), timedelta(days=-1), FactsError, "step", id="a step back"),
            pytest.param(at("2026-03-06 16:00"), 1, FactsTypeError, "step", id="a number"),
            pytest.param(at("2026-03-06 16:00"), pendulum.duration(months=1), FactsTypeError, "step", id="a month"),
            pytest.param(datetime.max.replace(tzinfo=UTC), timedelta(days=1), FactsError, "moment", id="no time after"),
            pytest.param(datetime.min.replace(tzinfo=UTC), timedelta(days=1), FactsError, "moment", id="none before"),
        ],
    )
    def test_what_has_no_neighbours_is_refused(self, moment, step, wrong, field):
        with pytest.raises(wrong) as caught:
            around(moment, step)
        assert (type(caught.value), caught.value.field) == (wrong, field)

    def test_a_naive_moment_is_refused(self):
        with pytest.raises(NaiveDatetimeError):
            around(at("2026-03-06 16:00").replace(tzinfo=None))
