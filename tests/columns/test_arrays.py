"""Columns as numpy has them: units, what is missing, shapes and layouts. What is given is never changed."""

from typing import Any

import numpy as np
import pytest

from servicepolicy.columns import add_working_days, is_working_day, working_between, working_deadlines
from tests.calendars.desk import a_calendar, hours
from tests.columns.desk import IN_2026, LAYOUTS, OPEN_ALWAYS, dates, in_layouts, lengths, moments, stored, told

DESK = a_calendar()
"""Monday to Friday, 09:00-17:00 in UTC; 6 March 2026 is a Friday."""


class TestEveryUnit:
    """Moments may come in any unit up to weeks; the answers are in microseconds, or in nanoseconds where they were."""

    @pytest.mark.parametrize(
        ("unit", "start", "ends", "in_unit"),
        [
            pytest.param("W", "2026-03-05", "2026-03-05T12:00:00", "us", id="weeks"),
            pytest.param("D", "2026-03-06", "2026-03-06T12:00:00", "us", id="days"),
            pytest.param("h", "2026-03-06T15", "2026-03-09T10:00:00", "us", id="hours"),
            pytest.param("m", "2026-03-06T15:30", "2026-03-09T10:30:00", "us", id="minutes"),
            pytest.param("15m", "2026-03-06T15:30", "2026-03-09T10:30:00", "us", id="quarters"),
            pytest.param("s", "2026-03-06T15:30:01", "2026-03-09T10:30:01", "us", id="seconds"),
            pytest.param("ms", "2026-03-06T15:30:01", "2026-03-09T10:30:01", "us", id="milliseconds"),
            pytest.param("us", "2026-03-06T15:30:01", "2026-03-09T10:30:01", "us", id="microseconds"),
            pytest.param("ns", "2026-03-06T15:30:01", "2026-03-09T10:30:01", "ns", id="nanoseconds"),
            pytest.param("ps", "1970-01-05T15:30:01", "1970-01-06T10:30:01", "us", id="picoseconds"),
            pytest.param("fs", "1970-01-01T01:30:00", "1970-01-01T12:00:00", "us", id="femtoseconds"),
            pytest.param("as", "1970-01-01T00:00:05", "1970-01-01T12:00:00", "us", id="attoseconds"),
        ],
    )
    def test_of_starts(self, unit, start, ends, in_unit):
        found = working_deadlines(moments(start, unit=unit), hours(3), DESK)
        assert found.dtype == f"M8[{in_unit}]"
        assert told(found) == [ends]

    @pytest.mark.parametrize(
        ("unit", "count", "ends"),
        [
            pytest.param("W", 1, "2026-04-06T15:00:00", id="168 hours are 21 days of 8"),
            pytest.param("D", 1, "2026-03-11T15:00:00", id="24 hours are three"),
            pytest.param("h", -7, "2026-03-05T16:00:00", id="hours"),
            pytest.param("m", 90, "2026-03-06T16:30:00", id="minutes"),
            pytest.param("s", 7201, "2026-03-09T09:00:01", id="seconds"),
            pytest.param("ms", 7_201_000, "2026-03-09T09:00:01", id="milliseconds"),
            pytest.param("us", 7_201_000_000, "2026-03-09T09:00:01", id="microseconds"),
            pytest.param("ns", 7_201_000_000_000, "2026-03-09T09:00:01", id="nanoseconds"),
        ],
    )
    def test_of_amounts(self, unit, count, ends):
        found = working_deadlines(moments("2026-03-06T15:00"), lengths(count, unit=unit), DESK)
        assert found.dtype == "M8[us]"
        assert told(found) == [ends]

    def test_a_length_between_is_in_microseconds(self):
        starts, ends = moments("2026-03-06T16:00", unit="m"), moments("2026-03-09T09:00:00.000001", unit="ns")
        found = working_between(starts, ends, DESK)
        assert found.dtype == "m8[us]"
        assert found.tolist() == [hours(1, microseconds=1)]

    def test_parts_of_a_microsecond_matter_only_where_there_is_a_moment(self):
        starts = np.ma.MaskedArray(np.array([1, 1_000], "M8[ns]"), mask=[True, False])
        assert told(working_deadlines(starts, hours(1), OPEN_ALWAYS), "us") == [None, "1970-01-01T01:00:00.000001"]


class TestFarAway:
    """A moment that no calendar could know has no answer, however its unit stretches."""

    @pytest.mark.parametrize(
        "far",
        [
            pytest.param(moments("290000-01-01", "-290000-01-01", unit="s"), id="seconds"),
            pytest.param(moments("9999-12-31", "0001-01-01", unit="D"), id="days"),
            pytest.param(np.array([2**63 - 1, 1 - 2**63], "M8[us]"), id="the ends of all microseconds"),
            pytest.param(np.array([2**63 - 1, 1 - 2**63], "M8[W]"), id="the ends of all weeks"),
            pytest.param(np.array([1, -1], "M8[2147483647W]"), id="the longest step"),
        ],
    )
    def test_a_moment(self, far):
        for amount in (hours(1), hours(0), hours(-1)):
            assert told(working_deadlines(far, amount, IN_2026, on_bad="mask")) == [None, None]
        assert told(working_between(far, far, IN_2026, on_bad="mask")) == [None, None]

    def test_a_date(self):
        far = np.array([2**63 - 1, 1 - 2**63, 1_000_000, -1_000_000], "M8[D]")
        assert told(is_working_day(far, IN_2026, on_bad="mask")) == [None] * 4
        assert told(add_working_days(far, 1, IN_2026, on_bad="mask")) == [None] * 4

    def test_the_first_moment_of_the_longest_step(self):
        assert told(working_deadlines(np.array([0], "M8[2147483647W]"), hours(1), OPEN_ALWAYS)) == [
            "1970-01-01T01:00:00"
        ]

    def test_an_amount(self):
        starts = moments("2026-03-06T12:00", "2026-03-06T12:00")
        for amounts in (lengths(2**63 - 1, 1 - 2**63), lengths(2**63 - 1, 1 - 2**63, unit="us")):
            assert told(working_deadlines(starts, amounts, IN_2026, on_bad="mask")) == [None, None]

    @pytest.mark.parametrize("kind", ["u8", ">u8", "i8", "u2"])
    def test_a_count(self, kind):
        most = np.array([np.iinfo(kind).max, 1], kind)
        found = add_working_days(dates("2026-03-06", "2026-03-06"), most, IN_2026, on_bad="mask")
        assert told(found, "D") == [None, "2026-03-09"]


class TestWhatIsMissing:
    """NaT stays NaT and a masked row stays masked; neither is ever the reason of an error."""

    STARTS = moments("2026-03-06T16:00", "NaT", "2026-03-06T10:00")

    @pytest.mark.parametrize(
        ("count", "ends"),
        [
            (2, ["2026-03-09T10:00:00", "NaT", "2026-03-06T12:00:00"]),
            (0, ["2026-03-06T16:00:00", "NaT", "2026-03-06T10:00:00"]),
            (-2, ["2026-03-06T14:00:00", "NaT", "2026-03-05T16:00:00"]),
        ],
    )
    def test_no_start(self, count, ends):
        found = working_deadlines(self.STARTS, hours(count), DESK)
        assert type(found) is np.ndarray
        assert told(found) == ends
        assert told(working_deadlines(self.STARTS, lengths(count, count, count), DESK)) == ends

    def test_no_start_where_little_is_known(self):
        """The row that stands in for it would lead beyond."""
        assert told(working_deadlines(moments("NaT"), hours(-1), IN_2026)) == ["NaT"]
        assert told(working_deadlines(moments("NaT"), hours(10**6), IN_2026)) == ["NaT"]

    def test_no_amount(self):
        assert told(working_deadlines(self.STARTS, lengths("NaT", 1, -1), DESK)) == [
            "NaT",
            "NaT",
            "2026-03-06T09:00:00",
        ]

    def test_no_end(self):
        ends = moments("2026-03-09T10:00", "2026-03-09T10:00", "NaT")
        assert told(working_between(self.STARTS, ends, DESK), "h") == ["2 hours", "NaT", "NaT"]
        assert told(working_between(ends, self.STARTS, DESK), "h") == ["-2 hours", "NaT", "NaT"]

    def test_no_date(self):
        """A boolean cannot be missing, so the answer is a masked array."""
        days = dates("2026-03-06", "NaT", "2026-03-07")
        found = is_working_day(days, DESK)
        assert isinstance(found, np.ma.MaskedArray)
        assert told(found) == ["True", None, "False"]
        assert told(add_working_days(days, 1, DESK), "D") == ["2026-03-09", "NaT", "2026-03-09"]
        assert type(is_working_day(days[:1], DESK)) is np.ndarray

    def test_masked_rows(self):
        """What lies under the mask is not looked at, and NaT beside it is masked too."""
        starts = np.ma.MaskedArray(moments("9999-01-01", "2026-03-06T16:00", "NaT"), mask=[True, False, False])
        found = working_deadlines(starts, hours(2), DESK)
        assert isinstance(found, np.ma.MaskedArray)
        assert told(found) == [None, "2026-03-09T10:00:00", None]
        assert np.isnat(found.data[[0, 2]]).all()

    def test_one_masked_column_of_two(self):
        ends = np.ma.MaskedArray(moments("2026-03-09T10:00", "2026-03-09T10:00", "NaT"), mask=[False, True, False])
        for found in (working_between(self.STARTS, ends, DESK), working_between(ends, self.STARTS, DESK)):
            assert isinstance(found, np.ma.MaskedArray)
            assert [gap is None for gap in told(found)] == [False, True, True]

    def test_masked_counts(self):
        counts = np.ma.MaskedArray([10**9, 2], mask=[True, False])
        assert told(add_working_days(dates("2026-03-06", "2026-03-06"), counts, DESK), "D") == [None, "2026-03-10"]

    def test_a_mask_that_hides_nothing(self):
        found = working_deadlines(np.ma.MaskedArray(self.STARTS[:1]), hours(2), DESK)
        assert isinstance(found, np.ma.MaskedArray)
        assert found.mask is np.ma.nomask

    def test_nothing_at_all(self):
        for starts in (moments("NaT", "NaT"), np.ma.MaskedArray(moments("2026-03-06", "2026-03-06"), mask=True)):
            assert np.isnat(np.asarray(working_deadlines(starts, hours(1), DESK))).all()
            assert np.isnat(np.asarray(working_between(starts, starts, DESK))).all()


class TestShapes:
    """The answers have the shape of the column, even of one row, none, a table, or a single value."""

    @pytest.mark.parametrize("shape", [(), (1,), (0,), (0, 3), (2, 3), (3, 1, 2)])
    def test_of_every_function(self, shape):
        starts, days = np.full(shape, moments("2026-03-06T16:00")), np.full(shape, dates("2026-03-06"))
        found = working_deadlines(starts, hours(2), DESK)
        by_row = working_deadlines(starts, np.full(shape, lengths(2)), DESK)
        between, open_on = working_between(starts, found, DESK), is_working_day(days, DESK)
        after, counted = add_working_days(days, 1, DESK), add_working_days(days, np.full(shape, 1), DESK)
        every = (found, by_row, between, open_on, after, counted)
        assert [one.shape for one in every] == [shape] * 6
        assert {one for rows in every for one in told(rows, "h")} == (
            {"2026-03-09T10", "2 hours", "True", "2026-03-09T00"} if found.size else set()
        )

    @pytest.mark.parametrize("unit", ["D", "ms", "us", "ns"])
    def test_of_a_single_value_that_is_missing(self, unit):
        nothing = np.array("NaT", f"M8[{unit}]")
        assert np.isnat(working_deadlines(nothing, hours(-1), DESK))
        assert np.isnat(working_between(nothing, np.array("2026-03-06", "M8[us]"), DESK))

    def test_of_a_transposed_table(self):
        starts = moments("2026-03-06T10", "2026-03-06T11", "2026-03-06T12", "2026-03-06T13").reshape(2, 2)
        found = working_deadlines(starts.T, lengths(1, 2, 3, 4).reshape(2, 2), DESK)
        assert told(found, "h") == ["2026-03-06T11", "2026-03-06T14", "2026-03-06T14", "2026-03-06T17"]

    def test_out_of_order(self):
        starts = moments("2199-03-06T12", "2026-03-06T12", "1900-03-06T12", "2026-03-06T12")
        assert told(working_deadlines(starts, hours(1), DESK), "h") == [
            "2199-03-06T13",
            "2026-03-06T13",
            "1900-03-06T13",
            "2026-03-06T13",
        ]


STARTS = moments("2026-03-06T16:00", "2026-03-09T10:00", "NaT", "2026-03-07T12:00")
ENDS = moments("2026-03-09T10:00", "NaT", "2026-03-09T10:00", "2026-03-06T16:00")
DAYS = dates("2026-03-06", "NaT", "2026-03-07", "2026-03-09")
AMOUNTS, COUNTS = lengths(1, 2, 3, -4), np.array([1, 2, -1, 0])
ASKED: dict[str, tuple[Any, Any, Any]] = {
    "working_deadlines": (working_deadlines, STARTS, AMOUNTS),
    "working_deadlines, nothing to add": (working_deadlines, STARTS, lengths(0, 0, 0, 0)),
    "working_between": (working_between, STARTS, ENDS),
    "add_working_days": (add_working_days, DAYS, COUNTS),
    "add_working_days, none": (add_working_days, DAYS, COUNTS * 0),
}


@pytest.mark.parametrize("layout", LAYOUTS)
class TestWhatIsGiven:
    """However a column is stored, the answers are the same; it is not changed, and the answers are no part of it."""

    @pytest.mark.parametrize("name", ASKED)
    def test_two_columns(self, name, layout):
        ask, one, other = ASKED[name]
        given = [stored(one, layout), stored(other, layout)]
        found = ask(*given, DESK)
        assert np.array_equal(np.asarray(found), ask(one, other, DESK), equal_nan=True)
        assert [np.asarray(rows).tobytes() for rows in given] == [
            stored(rows, layout).tobytes() for rows in (one, other)
        ]
        assert not any(np.shares_memory(found, rows) for rows in given)

    @pytest.mark.parametrize("count", [-1, 0, 1])
    def test_one_column(self, count, layout):
        starts, days = stored(STARTS, layout), stored(DAYS, layout)
        found = working_deadlines(starts, hours(count), DESK)
        assert np.array_equal(np.asarray(found), working_deadlines(STARTS, hours(count), DESK), equal_nan=True)
        after, open_on = add_working_days(days, count, DESK), is_working_day(days, DESK)
        assert np.array_equal(np.asarray(after), add_working_days(DAYS, count, DESK), equal_nan=True)
        assert told(open_on) == ["True", None, "False", "True"]
        assert starts.tobytes() == stored(STARTS, layout).tobytes()
        assert days.tobytes() == stored(DAYS, layout).tobytes()
        assert not np.shares_memory(found, starts)
        assert not any(np.shares_memory(one, days) for one in (after, open_on))

    def test_the_mask(self, layout):
        starts = np.ma.MaskedArray(in_layouts(STARTS)[layout], mask=[True, False, False, False])
        found = working_deadlines(starts, hours(1), DESK)
        assert isinstance(found, np.ma.MaskedArray)
        found.mask = True
        assert np.ma.getmaskarray(starts).tolist() == [True, False, False, False]
