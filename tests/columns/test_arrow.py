"""Arrow columns: the answers of numpy, in the type that asked, read where they lie. 6 March 2026 is a Friday."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from servicepolicy import columns
from servicepolicy.basis.errors import CalendarCoverageError, FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.columns import arrow, buffers, compiled
from tests.calendars.desk import a_calendar, hours
from tests.columns.desk import IN_2026, OPEN_ALWAYS, moments

DESK = a_calendar()
"""Monday to Friday, 09:00-17:00 in UTC."""
FRIDAY, SATURDAY = datetime(2026, 3, 6, 16, tzinfo=UTC), datetime(2026, 3, 7, 12, tzinfo=UTC)
MONDAY_10, MONDAY_11 = datetime(2026, 3, 9, 10, tzinfo=UTC), datetime(2026, 3, 9, 11, tzinfo=UTC)
UNITS = pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
OFFSETS = pytest.mark.parametrize("offset", [0, 1, 7, 8, 9, 19])


def stamps(*rows, unit="us", zone="UTC"):
    """A column of moments."""
    return pa.array(rows, pa.timestamp(unit, zone))


def twenty(unit="us"):
    """Twenty moments, every third of them missing, an hour apart: the array, and the same as numpy has it."""
    rows = np.arange(np.datetime64("2026-03-06T08", unit), np.datetime64("2026-03-07T04", unit), np.timedelta64(1, "h"))
    missing = np.arange(20) % 3 == 1
    given = pa.array(rows, pa.timestamp(unit), mask=missing).cast(pa.timestamp(unit, "Asia/Shanghai"))
    rows[missing] = "NaT"
    return given, rows


def over_garbage(rows, kind):
    """A column whose second row is null, over whatever the buffer holds there."""
    validity = pa.py_buffer(np.packbits([True, False, True], bitorder="little").data)
    return pa.Array.from_buffers(kind, 3, [validity, pa.py_buffer(rows.data)])


class TestTheAnswers:
    """An array gives an array, and null stays null."""

    def test_deadlines(self):
        found = arrow.working_deadlines(stamps(FRIDAY, None, SATURDAY), hours(2), DESK)
        assert found.to_pylist() == [MONDAY_10, None, MONDAY_11]

    def test_deadlines_with_an_amount_a_row(self):
        amounts = pa.array([hours(2), hours(2), None, hours(-1)], pa.duration("s"))
        found = arrow.working_deadlines(stamps(FRIDAY, None, FRIDAY, MONDAY_10), amounts, DESK)
        assert found.to_pylist() == [MONDAY_10, None, None, datetime(2026, 3, 9, 9, tzinfo=UTC)]

    def test_deadlines_at_the_next_opening(self):
        found = arrow.working_deadlines(stamps(FRIDAY), hours(1), DESK, edge="open")
        assert found.to_pylist() == [datetime(2026, 3, 9, 9, tzinfo=UTC)]

    def test_working_time(self):
        found = arrow.working_between(stamps(FRIDAY, None, MONDAY_10), stamps(MONDAY_11, FRIDAY, FRIDAY), DESK)
        assert found.type == pa.duration("us")
        assert found.to_pylist() == [hours(3), None, hours(-2)]

    def test_working_days(self):
        days = pa.array([date(2026, 3, 6), None, date(2026, 3, 7)])
        assert arrow.is_working_day(days, DESK).to_pylist() == [True, None, False]
        assert arrow.is_working_day(days.drop_null(), DESK).to_pylist() == [True, False]

    def test_adding_working_days(self):
        days = pa.array([date(2026, 3, 6), None, date(2026, 3, 7)])
        found = arrow.add_working_days(days, 1, DESK)
        assert found.type == pa.date32()
        assert found.to_pylist() == [date(2026, 3, 9), None, date(2026, 3, 9)]

    @pytest.mark.parametrize("kind", [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint64()], ids=str)
    def test_adding_a_number_a_row(self, kind):
        days = pa.array([date(2026, 3, 6)] * 3)
        found = arrow.add_working_days(days, pa.array([0, None, 2], kind), DESK)
        assert found.to_pylist() == [date(2026, 3, 6), None, date(2026, 3, 10)]

    def test_years_that_were_compiled(self):
        year = compiled(DESK, first=2026, last=2026)
        assert arrow.working_deadlines(stamps(FRIDAY), hours(2), year).to_pylist() == [MONDAY_10]


class TestItsOwnType:
    """An answer has the unit and the zone of its column."""

    @UNITS
    @pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "+08:00"])
    def test_moments(self, unit, zone):
        starts = stamps(FRIDAY, None, unit=unit, zone=zone)
        found = arrow.working_deadlines(starts, hours(2), DESK)
        assert found.type == starts.type
        assert found.cast(pa.timestamp("us", "UTC")).to_pylist() == [MONDAY_10, None]

    @UNITS
    def test_working_time_is_in_microseconds(self, unit):
        found = arrow.working_between(stamps(FRIDAY, unit=unit), stamps(MONDAY_10, zone="Europe/London"), DESK)
        assert (found.type, found.to_pylist()) == (pa.duration("us"), [hours(2)])

    def test_an_answer_between_two_steps_is_refused(self):
        starts = stamps(FRIDAY, None, FRIDAY, unit="s")
        with pytest.raises(FactsError) as caught:
            arrow.working_deadlines(starts, hours(milliseconds=1), DESK)
        assert str(caught.value) == (
            "the answer to starts[0] is np.datetime64('2026-03-06T16:00:00.001000'): "
            "give starts in us: it has parts of 1 s; 1 more like it"
        )

    def test_half_a_second_is_no_trouble_in_milliseconds(self):
        found = arrow.working_deadlines(stamps(FRIDAY, unit="ms"), hours(milliseconds=500), DESK)
        assert found.to_pylist() == [FRIDAY + timedelta(milliseconds=500)]


class TestHoweverItLies:
    """Slices, chunks, no rows at all: the answers are those of numpy."""

    @UNITS
    @OFFSETS
    def test_a_slice(self, unit, offset):
        given, rows = twenty(unit)
        agree(arrow.working_deadlines(given.slice(offset), hours(9), DESK), rows[offset:], hours(9))
        agree(arrow.working_deadlines(given.slice(offset, 5), hours(9), DESK), rows[offset : offset + 5], hours(9))

    @OFFSETS
    def test_a_slice_of_dates(self, offset):
        _, rows = twenty()
        days = rows.astype("M8[D]")
        given = pa.array(days).slice(offset)
        assert np.array_equal(arrow.is_working_day(given, DESK), columns.is_working_day(days[offset:], DESK).tolist())
        expected = columns.add_working_days(days[offset:], 3, DESK).tolist()
        assert arrow.add_working_days(given, 3, DESK).to_pylist() == expected

    def test_chunks_give_one_chunk(self):
        given, rows = twenty()
        chunks = pa.chunked_array([given.slice(0, 3), given.slice(3, 0), given.slice(3, 10), given.slice(13)])
        found = arrow.working_deadlines(chunks, hours(9), DESK)
        assert isinstance(found, pa.ChunkedArray)
        assert found.num_chunks == 1
        agree(found, rows, hours(9))

    def test_chunks_of_different_lengths(self):
        given, rows = twenty()
        one = pa.chunked_array([given.slice(0, 3), given.slice(3)])
        other = pa.chunked_array([given.slice(0, 9), given.slice(9)])
        assert arrow.working_between(one, other, DESK).to_pylist() == columns.working_between(rows, rows, DESK).tolist()

    @pytest.mark.parametrize("chunks", [[], [stamps()], [stamps(), stamps()]], ids=["no chunk", "one", "two"])
    def test_chunks_without_rows(self, chunks):
        empty = pa.chunked_array(chunks, stamps().type)
        assert arrow.working_deadlines(empty, hours(1), DESK).to_pylist() == []

    def test_no_rows(self):
        assert len(arrow.working_deadlines(stamps(), hours(1), DESK)) == 0
        assert len(arrow.is_working_day(pa.array([], pa.date32()), DESK)) == 0
        assert len(arrow.from_cents(pa.array([], pa.int64()))) == 0
        assert len(arrow.to_cents(pa.array([], pa.decimal128(9, 2)))) == 0

    def test_no_rows_and_no_buffer(self):
        bare = pa.Array.from_buffers(pa.timestamp("us", "UTC"), 0, [None, None])
        assert len(arrow.working_deadlines(bare, hours(1), DESK)) == 0

    def test_nothing_but_nulls(self):
        assert arrow.working_deadlines(stamps(None, None), hours(1), DESK).to_pylist() == [None, None]
        assert arrow.is_working_day(pa.nulls(2, pa.date32()), DESK).to_pylist() == [None, None]

    def test_a_column_of_a_batch_and_of_a_table(self):
        batch = pa.record_batch({"received_at": stamps(FRIDAY)})
        assert arrow.working_deadlines(batch.column("received_at"), hours(2), DESK).to_pylist() == [MONDAY_10]
        table = pa.table({"received_at": stamps(FRIDAY)})
        assert arrow.working_deadlines(table.column("received_at"), hours(2), DESK).to_pylist() == [MONDAY_10]

    def test_rows_are_read_where_they_lie(self):
        given = stamps(FRIDAY, SATURDAY, MONDAY_10).slice(1)
        read = buffers.moments(given, "starts")
        assert read.ctypes.data == address(given) + 8

    def test_answers_stay_where_they_were_written(self):
        found = np.array([1, 2], "M8[us]")
        assert address(buffers.array(found, pa.timestamp("us", "UTC"))) == found.ctypes.data


class TestSlotsUnderNulls:
    """What a buffer holds under a null is nobody's row: it is neither answered nor refused."""

    @pytest.mark.parametrize("garbage", [2**63 - 1, -(2**63), 10**15 + 1])
    @UNITS
    def test_moments(self, unit, garbage):
        rows = np.array([0, garbage, 0], np.int64)
        rows[[0, 2]] = moments("2026-03-06T16", unit=unit).view(np.int64)
        given = over_garbage(rows, pa.timestamp(unit, "UTC"))
        found = arrow.working_deadlines(given, hours(2), IN_2026).cast(pa.timestamp("us", "UTC"))
        assert found.to_pylist() == [MONDAY_10, None, MONDAY_10]
        assert arrow.working_between(given, given, IN_2026).to_pylist() == [hours(0), None, hours(0)]

    @pytest.mark.parametrize("garbage", [2**31 - 1, -(2**31)])
    def test_dates(self, garbage):
        friday = moments("2026-03-06", unit="D").view(np.int64)[0]
        given = over_garbage(np.array([friday, garbage, friday], np.int32), pa.date32())
        assert arrow.is_working_day(given, IN_2026).to_pylist() == [True, None, True]
        assert arrow.add_working_days(given, 1, IN_2026).to_pylist() == [date(2026, 3, 9), None, date(2026, 3, 9)]

    def test_amounts_of_money(self):
        words = np.array([[150, 0], [1, 2**62], [-150, -1]], np.int64)
        given = over_garbage(words, pa.decimal128(38, 2))
        assert arrow.to_cents(given).to_pylist() == [150, None, -150]


class TestTheNumberThatNumpyKeeps:
    """-2**63 is a moment of long ago in Arrow and what is missing in numpy: it is refused, not taken for missing."""

    @pytest.mark.parametrize("valid", [[True, True], [False, True]], ids=["no null", "a null"])
    def test_a_moment(self, valid):
        given = over(valid, [0, -(2**63)], pa.timestamp("us", "UTC"))
        with pytest.raises(FactsError, match=r"^starts\[1\] is .*-9223372036854775808.*: give another: numpy keeps "):
            arrow.working_deadlines(given, hours(1), DESK)

    def test_a_length_of_time(self):
        given = over([True, True], [0, -(2**63)], pa.duration("us"))
        with pytest.raises(FactsError, match=r"^amount\[1\] is "):
            arrow.working_deadlines(stamps(FRIDAY, FRIDAY), given, DESK)

    def test_under_a_null(self):
        given = over([True, False], [0, -(2**63)], pa.timestamp("us", "UTC"))
        assert arrow.working_between(given, given, OPEN_ALWAYS).to_pylist() == [timedelta(0), None]


def over(valid, numbers, kind):
    """A column whose slots hold some numbers."""
    data, bits = pa.py_buffer(np.array(numbers).data), pa.array(valid).buffers()[1]
    return pa.Array.from_buffers(kind, len(numbers), [None if all(valid) else bits, data])


class TestRowsWithoutAnAnswer:
    """What the calendar does not know is refused by its row in the whole column, or null where nulls are asked for."""

    def test_the_row_is_counted_over_all_chunks(self):
        late = datetime(2027, 3, 6, tzinfo=UTC)
        given = pa.chunked_array([stamps(FRIDAY, None), stamps(late, late)])
        with pytest.raises(CalendarCoverageError, match=r"^starts\[2\] is .*; 1 more like it$"):
            arrow.working_deadlines(given, hours(1), IN_2026)

    def test_null(self):
        late = datetime(2027, 3, 6, tzinfo=UTC)
        starts = stamps(FRIDAY, late, None)
        assert arrow.working_deadlines(starts, hours(2), IN_2026, on_bad="mask").to_pylist() == [MONDAY_10, None, None]
        assert arrow.working_between(starts, starts, IN_2026, on_bad="mask").to_pylist() == [hours(0), None, None]
        days = pa.array([date(2026, 3, 6), date(2027, 3, 6)])
        assert arrow.is_working_day(days, IN_2026, on_bad="mask").to_pylist() == [True, None]
        assert arrow.add_working_days(days, 1, IN_2026, on_bad="mask").to_pylist() == [date(2026, 3, 9), None]


NAIVE = pa.array([datetime(2026, 3, 6, 16)], pa.timestamp("us"))
loose: Any = arrow
"""What a caller without a type checker may ask."""
WRONG = [
    (
        lambda: loose.working_deadlines(NAIVE, hours(1), DESK),
        NaiveDatetimeError,
        "starts is TimestampType(timestamp[us]): give it a time zone, such as pyarrow.compute.assume_timezone",
    ),
    (
        lambda: loose.working_between(stamps(FRIDAY), NAIVE, DESK),
        NaiveDatetimeError,
        "ends is TimestampType(timestamp[us]): give it a time zone, such as pyarrow.compute.assume_timezone",
    ),
    (
        lambda: loose.working_deadlines(pa.array([1]), hours(1), DESK),
        FactsTypeError,
        "starts is DataType(int64): give timestamps with a time zone",
    ),
    (
        lambda: loose.working_deadlines(None, hours(1), DESK),
        FactsTypeError,
        "starts is None: give a pyarrow Array or ChunkedArray",
    ),
    (
        lambda: loose.working_deadlines(stamps(FRIDAY), pa.array([1]), DESK),
        FactsTypeError,
        "amount is DataType(int64): give a datetime.timedelta or a column of durations",
    ),
    (
        lambda: loose.working_deadlines(stamps(FRIDAY), pa.array([hours(1)] * 2), DESK),
        FactsError,
        "amount is (2,): give as many rows as starts: (1,)",
    ),
    (
        lambda: loose.is_working_day(stamps(FRIDAY), DESK),
        FactsTypeError,
        "days is TimestampType(timestamp[us, tz=UTC]): give date32: the day of a moment depends on its zone",
    ),
    (
        lambda: loose.add_working_days(pa.array([date(2026, 3, 6)]), pa.array([1.0]), DESK),
        FactsTypeError,
        "count is DataType(double): give whole numbers, such as int64",
    ),
    (
        lambda: loose.add_working_days(pa.array([date(2026, 3, 6)]), 1.5, DESK),
        FactsTypeError,
        "count is 1.5: give int",
    ),
    (
        lambda: loose.to_cents(pa.array([1.5])),
        FactsTypeError,
        "amounts is DataType(double): give a column of decimals, such as decimal128(12, 2)",
    ),
    (
        lambda: loose.from_cents(pa.array([1.5])),
        FactsTypeError,
        "cents is DataType(double): give whole numbers, such as int64",
    ),
]


class TestBadInput:
    """What has no answer is a typed error that says what to give instead."""

    @pytest.mark.parametrize(("ask", "error", "said"), WRONG, ids=[row[2] for row in WRONG])
    def test_it_is_refused(self, ask, error, said):
        with pytest.raises(error) as caught:
            ask()
        assert type(caught.value) is error
        assert str(caught.value) == said


CENT = Decimal("0.01")
MOST = 2**63 - 1
DECIMALS = [
    pa.decimal128(12, 2),
    pa.decimal128(12, 4),
    pa.decimal128(38, 2),
    pa.decimal256(60, 3),
    pa.decimal32(9, 3),
    pa.decimal64(12, 2),
]


class TestMoney:
    """Decimals become whole cents and come back, each to the cent; what is no whole cent is refused."""

    @pytest.mark.parametrize("kind", DECIMALS, ids=str)
    def test_cents(self, kind):
        given = pa.array([Decimal("120.00"), None, Decimal("-0.01"), Decimal("44.45")], kind)
        found = arrow.to_cents(given)
        assert (found.type, found.to_pylist()) == (pa.int64(), [12000, None, -1, 4445])
        assert arrow.to_cents(given.slice(2)).to_pylist() == [-1, 4445]
        assert arrow.to_cents(pa.chunked_array([given, given.slice(3)])).to_pylist() == [12000, None, -1, 4445, 4445]

    def test_whole_units(self):
        assert arrow.to_cents(pa.array([Decimal(5), None], pa.decimal128(5, 0))).to_pylist() == [500, None]

    def test_money_again(self):
        found = arrow.from_cents(pa.array([0, 12000, None, -1, -150, MOST, -MOST - 1]).slice(1))
        amounts = ["120.00", "-0.01", "-1.50", "92233720368547758.07", "-92233720368547758.08"]
        assert found.type == pa.decimal128(20, 2)
        assert [str(one) for one in found.drop_null().to_pylist()] == amounts
        assert arrow.to_cents(found).to_pylist() == [12000, None, -1, -150, MOST, -MOST - 1]

    @pytest.mark.parametrize("kind", [pa.int8(), pa.uint64()], ids=str)
    def test_cents_of_any_width(self, kind):
        assert arrow.from_cents(pa.array([127], kind)).to_pylist() == [Decimal("1.27")]

    def test_chunks(self):
        assert arrow.from_cents(pa.chunked_array([[1], [None, -1]])).to_pylist() == [CENT, None, -CENT]

    @pytest.mark.parametrize("kind", [pa.decimal128(9, 3), pa.decimal32(9, 3), pa.decimal256(50, 4)], ids=str)
    def test_parts_of_a_cent(self, kind):
        given = pa.array([CENT, None, Decimal("9.999"), Decimal("0.005")], kind)
        with pytest.raises(FactsError) as caught:
            arrow.to_cents(given)
        shown = given[2].as_py()
        assert str(caught.value) == f"amounts[2] is {shown!r}: give whole cents; 1 more like it"

    @pytest.mark.parametrize("amount", ["92233720368547758.08", "-92233720368547758.09"])
    def test_more_than_an_integer_holds(self, amount):
        with pytest.raises(FactsError) as caught:
            arrow.to_cents(pa.array([CENT, None, Decimal(amount)], pa.decimal128(30, 2)))
        assert str(caught.value) == (
            f"amounts[2] is Decimal('{amount}'): give amounts of at most 92,233,720,368,547,758.07"
        )

    def test_more_than_a_decimal_holds(self):
        with pytest.raises(FactsError) as caught:
            arrow.to_cents(pa.array([Decimal(10**37)], pa.decimal128(38, 0)))
        assert str(caught.value) == (
            "amounts is Decimal128Type(decimal128(38, 0)): give amounts of at most 92,233,720,368,547,758.07"
        )


def address(column):
    """Where the rows of a column lie."""
    _, data = column.buffers()
    return data.address


def agree(found, rows, amount):
    """Whether Arrow's answers are numpy's."""
    expected = columns.working_deadlines(rows, amount, DESK).astype("M8[us]").tolist()
    read = found.cast(pa.timestamp("us", "UTC")).to_pylist()
    assert [None if one is None else one.replace(tzinfo=None) for one in read] == expected
