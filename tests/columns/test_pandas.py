"""pandas Series: the answers of numpy, with the index, the name and the type that asked. 6 March 2026 is a Friday."""

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from servicepolicy import columns
from servicepolicy.basis.errors import CalendarCoverageError, FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.columns import compiled, series
from servicepolicy.columns import pandas as frames
from tests.calendars.desk import a_calendar, hours
from tests.columns.desk import IN_2026

DESK = a_calendar()
"""Monday to Friday, 09:00-17:00 in UTC."""
ROWS = ["2026-03-06T16:00", None, "2026-03-07T12:00"]
UNITS = pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
BACKINGS = pytest.mark.parametrize("backing", ["numpy", "arrow"])


def backed(column, kind, backing):
    """A column as numpy holds it, or as Arrow does."""
    return column.astype(pd.ArrowDtype(kind)) if backing == "arrow" else column


def stamps(*rows, unit="us", zone="UTC", backing="numpy", **said):
    """A column of moments, written in UTC."""
    column = pd.Series(pd.to_datetime(list(rows), utc=True, format="ISO8601"), dtype=f"datetime64[{unit}, UTC]", **said)
    return backed(column.dt.tz_convert(zone), pa.timestamp(unit, zone), backing)


def days_of(*rows, unit="us", backing="numpy", **said):
    """A column of dates."""
    return backed(pd.Series(pd.to_datetime(list(rows)), dtype=f"datetime64[{unit}]", **said), pa.date32(), backing)


def told(found):
    """The answers as text in UTC, None where there is none."""
    return [None if pd.isna(one) else one.tz_convert("UTC").isoformat()[:16] for one in found]


def on(found):
    """The answers as dates, None where there is none."""
    return [None if pd.isna(one) else str(one)[:10] for one in found]


@BACKINGS
class TestTheAnswers:
    """A Series gives a Series, backed as it was itself; what is missing stays missing."""

    def test_deadlines(self, backing):
        found = frames.working_deadlines(stamps(*ROWS, backing=backing), hours(2), DESK)
        assert told(found) == ["2026-03-09T10:00", None, "2026-03-09T11:00"]

    @pytest.mark.parametrize("of_amounts", ["numpy", "arrow"])
    def test_deadlines_with_an_amount_a_row(self, backing, of_amounts):
        amounts = backed(pd.Series([hours(2), hours(2), None, hours(-1)]), pa.duration("us"), of_amounts)
        starts = stamps("2026-03-06T16", None, "2026-03-06T16", "2026-03-09T10", backing=backing)
        found = frames.working_deadlines(starts, amounts, DESK)
        assert told(found) == ["2026-03-09T10:00", None, None, "2026-03-09T09:00"]

    def test_deadlines_at_the_next_opening(self, backing):
        found = frames.working_deadlines(stamps(ROWS[0], backing=backing), hours(1), DESK, edge="open")
        assert told(found) == ["2026-03-09T09:00"]

    @pytest.mark.parametrize("of_ends", ["numpy", "arrow"])
    def test_working_time(self, backing, of_ends):
        starts = stamps("2026-03-06T16", None, "2026-03-09T10", backing=backing)
        ends = stamps("2026-03-09T11", "2026-03-06T16", "2026-03-06T16", backing=of_ends, zone="Asia/Shanghai")
        found = frames.working_between(starts, ends, DESK)
        assert found.isna().tolist() == [False, True, False]
        assert [pd.Timedelta(one) for one in found.dropna()] == [hours(3), hours(-2)]
        assert found.dtype == ("timedelta64[us]" if backing == "numpy" else pd.ArrowDtype(pa.duration("us")))

    def test_working_days(self, backing):
        found = frames.is_working_day(days_of("2026-03-06", None, "2026-03-07", backing=backing), DESK)
        assert (found.isna().tolist(), found.dropna().tolist()) == ([False, True, False], [True, False])
        assert found.dtype == ("boolean" if backing == "numpy" else pd.ArrowDtype(pa.bool_()))

    def test_working_days_without_gaps(self, backing):
        found = frames.is_working_day(days_of("2026-03-06", "2026-03-07", backing=backing), DESK)
        assert found.tolist() == [True, False]
        assert found.dtype == ("boolean" if backing == "numpy" else pd.ArrowDtype(pa.bool_()))

    def test_adding_working_days(self, backing):
        found = frames.add_working_days(days_of("2026-03-06", None, "2026-03-07", backing=backing), 1, DESK)
        assert on(found) == ["2026-03-09", None, "2026-03-09"]

    @pytest.mark.parametrize("kind", ["int8", "uint64", "Int64", "UInt8", "int32[pyarrow]", "uint64[pyarrow]"])
    def test_adding_a_number_a_row(self, backing, kind):
        days = days_of("2026-03-06", "2026-03-06", backing=backing)
        found = frames.add_working_days(days, pd.Series([0, 2], dtype=kind), DESK)
        assert on(found) == ["2026-03-06", "2026-03-10"]

    @pytest.mark.parametrize("kind", ["Int64", "UInt64", "int64[pyarrow]"])
    def test_a_number_may_be_missing(self, backing, kind):
        days = days_of("2026-03-06", "2026-03-06", backing=backing)
        assert on(frames.add_working_days(days, pd.Series([None, 2], dtype=kind), DESK)) == [None, "2026-03-10"]

    def test_years_that_were_compiled(self, backing):
        year = compiled(DESK, first=2026, last=2026)
        assert told(frames.working_deadlines(stamps(ROWS[0], backing=backing), hours(2), year)) == ["2026-03-09T10:00"]

    def test_no_rows(self, backing):
        assert len(frames.working_deadlines(stamps(backing=backing), hours(1), DESK)) == 0
        assert len(frames.working_between(stamps(backing=backing), stamps(backing=backing), DESK)) == 0
        assert len(frames.is_working_day(days_of(backing=backing), DESK)) == 0
        assert len(frames.add_working_days(days_of(backing=backing), 1, DESK)) == 0


@BACKINGS
class TestItsOwnType:
    """An answer has the unit and the zone of its column, its index and its name."""

    @UNITS
    @pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
    def test_moments(self, backing, unit, zone):
        starts = stamps(*ROWS, unit=unit, zone=zone, backing=backing)
        found = frames.working_deadlines(starts, hours(2), DESK)
        assert found.dtype == starts.dtype
        assert told(found) == ["2026-03-09T10:00", None, "2026-03-09T11:00"]

    @UNITS
    def test_dates(self, backing, unit):
        days = days_of("2026-03-06", None, unit=unit, backing=backing)
        assert frames.add_working_days(days, 1, DESK).dtype == days.dtype

    def test_index_and_name(self, backing):
        said = {"index": pd.Index(["x", "y"], name="ticket"), "name": "received_at"}
        starts = stamps(*ROWS[:2], backing=backing, **said)
        days = days_of("2026-03-06", None, backing=backing, **said)
        for found in (
            frames.working_deadlines(starts, hours(2), DESK),
            frames.working_between(starts, starts, DESK),
            frames.is_working_day(days, DESK),
            frames.add_working_days(days, 1, DESK),
        ):
            assert (found.name, found.index.tolist(), found.index.name) == ("received_at", ["x", "y"], "ticket")

    def test_an_answer_between_two_steps_is_refused(self, backing):
        with pytest.raises(FactsError, match=r"^the answer to starts\[0\] is .*: give starts in us: it has parts of"):
            frames.working_deadlines(stamps(ROWS[0], unit="s", backing=backing), hours(milliseconds=1), DESK)

    def test_what_is_given_stays_as_it_was(self, backing):
        starts, kept = stamps(*ROWS, backing=backing), stamps(*ROWS, backing=backing)
        found = frames.working_deadlines(starts, hours(0), DESK)
        found.iloc[0] = found.iloc[2]
        pd.testing.assert_series_equal(starts, kept)

    def test_a_part_of_a_longer_one(self, backing):
        starts = stamps(*(ROWS * 7), backing=backing).iloc[3::2]
        found = frames.working_deadlines(starts, hours(2), DESK)
        assert told(found) == ["2026-03-09T10:00", "2026-03-09T11:00", None] * 3
        assert found.index.equals(starts.index)


class TestAMillionRows:
    """Rows are read where they lie."""

    def test_without_a_copy(self):
        starts = stamps(*ROWS)
        assert np.shares_memory(series.moments(starts, "starts"), starts.array.view("i8"))

    def test_as_numpy_says(self):
        rows = np.arange(np.datetime64("2026-03-01", "s"), np.datetime64("2026-04-01"), np.timedelta64(7, "m"))
        found = frames.working_deadlines(pd.Series(rows).dt.tz_localize("UTC"), hours(5), DESK)
        assert np.array_equal(found.dt.tz_localize(None).to_numpy(), columns.working_deadlines(rows, hours(5), DESK))


@BACKINGS
class TestRowsWithoutAnAnswer:
    """What the calendar does not know is refused by its place, or missing where that is asked for."""

    def test_the_row_is_its_place_whatever_the_index(self, backing):
        starts = stamps("2026-03-06", "2027-03-06", "2027-03-06", backing=backing, index=[7, 8, 9])
        with pytest.raises(CalendarCoverageError, match=r"^starts\[1\] is .*; 1 more like it$"):
            frames.working_deadlines(starts, hours(1), IN_2026)

    def test_missing(self, backing):
        starts = stamps("2026-03-06T16", "2027-03-06", None, backing=backing)
        days = days_of("2026-03-06", "2027-03-06", None, backing=backing)
        found = frames.working_deadlines(starts, hours(2), IN_2026, on_bad="mask")
        assert told(found) == ["2026-03-09T10:00", None, None]
        assert frames.working_between(starts, starts, IN_2026, on_bad="mask").isna().tolist() == [False, True, True]
        assert frames.is_working_day(days, IN_2026, on_bad="mask").isna().tolist() == [False, True, True]
        assert on(frames.add_working_days(days, 1, IN_2026, on_bad="mask")) == ["2026-03-09", None, None]


STARTS, DAYS, NAIVE = stamps(ROWS[0]), days_of("2026-03-06"), pd.Series(pd.to_datetime(["2026-03-06T16:00"]))
ZONE = "give it a time zone: .dt.tz_localize('Asia/Shanghai')"
loose: Any = frames
"""What a caller without a type checker may ask."""
WRONG = [
    (
        lambda: loose.working_deadlines(NAIVE.astype("datetime64[us]"), hours(1), DESK),
        NaiveDatetimeError,
        f"starts is dtype('<M8[us]'): {ZONE}",
    ),
    (
        lambda: loose.working_between(STARTS, NAIVE.astype("datetime64[ns]"), DESK),
        NaiveDatetimeError,
        f"ends is dtype('<M8[ns]'): {ZONE}",
    ),
    (
        lambda: loose.working_deadlines(NAIVE.astype("timestamp[us][pyarrow]"), hours(1), DESK),
        NaiveDatetimeError,
        "starts is TimestampType(timestamp[us]): give it a time zone, such as pyarrow.compute.assume_timezone",
    ),
    (
        lambda: loose.working_deadlines(pd.Series([1]), hours(1), DESK),
        FactsTypeError,
        "starts is dtype('int64'): give datetime64 with a time zone",
    ),
    (
        lambda: loose.working_deadlines([1], hours(1), DESK),
        FactsTypeError,
        "starts is [1]: give a pandas Series",
    ),
    (
        lambda: loose.working_between(STARTS, None, DESK),
        FactsTypeError,
        "ends is None: give a pandas Series",
    ),
    (
        lambda: loose.working_between(None, STARTS, DESK),
        FactsTypeError,
        "starts is None: give a pandas Series",
    ),
    (
        lambda: loose.working_deadlines(STARTS, 3600, DESK),
        FactsTypeError,
        "amount is 3600: give a pandas Series",
    ),
    (
        lambda: loose.working_deadlines(STARTS, pd.Timedelta(1, "ns"), DESK),
        FactsError,
        "amount is Timedelta('0 days 00:00:00.000000001'): give whole microseconds",
    ),
    (
        lambda: loose.working_deadlines(STARTS, pd.NaT, DESK),
        FactsTypeError,
        "amount is NaT: give a pandas Series",
    ),
    (
        lambda: loose.working_deadlines(STARTS, pd.Series([1]), DESK),
        FactsTypeError,
        "amount is dtype('int64'): give a datetime.timedelta or a Series of timedelta64",
    ),
    (
        lambda: loose.working_between(STARTS, stamps(ROWS[0], index=[1]), DESK),
        FactsError,
        "ends is Index([1], dtype='int64'): give it the index of the first column, such as by .reindex",
    ),
    (
        lambda: loose.is_working_day(STARTS, DESK),
        FactsTypeError,
        "days is datetime64[us, UTC]: give datetime64 without a time zone, such as pandas.to_datetime(days)",
    ),
    (
        lambda: loose.is_working_day(pd.Series([date(2026, 3, 6)]), DESK),
        FactsTypeError,
        "days is dtype('O'): give datetime64 without a time zone, such as pandas.to_datetime(days)",
    ),
    (
        lambda: loose.is_working_day(pd.Series([1]), DESK),
        FactsTypeError,
        "days is dtype('int64'): give datetime64 without a time zone, such as pandas.to_datetime(days)",
    ),
    (
        lambda: loose.is_working_day(stamps(ROWS[0], backing="arrow"), DESK),
        FactsTypeError,
        "days is TimestampType(timestamp[us, tz=UTC]): give date32: the day of a moment depends on its zone",
    ),
    (
        lambda: loose.is_working_day(pd.concat([DAYS, DAYS, NAIVE, NAIVE]).astype("datetime64[us]"), DESK),
        FactsError,
        "days[2] is np.datetime64('2026-03-06T16:00:00.000000'): give dates: .dt.normalize(); 1 more like it",
    ),
    (
        lambda: loose.add_working_days(DAYS, pd.Series([1.0]), DESK),
        FactsTypeError,
        "count is dtype('float64'): give whole numbers, one for all or a Series",
    ),
    (
        lambda: loose.add_working_days(DAYS, pd.Series([True]), DESK),
        FactsTypeError,
        "count is dtype('bool'): give whole numbers, one for all or a Series",
    ),
    (lambda: loose.add_working_days(DAYS, 1.5, DESK), FactsTypeError, "count is 1.5: give int"),
]


class TestBadInput:
    """What has no answer is a typed error that says what to give instead."""

    @pytest.mark.parametrize(("ask", "error", "said"), WRONG, ids=[row[2] for row in WRONG])
    def test_it_is_refused(self, ask, error, said):
        with pytest.raises(error) as caught:
            ask()
        assert type(caught.value) is error
        assert str(caught.value) == said

    def test_pandas_own_length_of_time(self):
        assert told(frames.working_deadlines(STARTS, pd.Timedelta(hours=2), DESK)) == ["2026-03-09T10:00"]
