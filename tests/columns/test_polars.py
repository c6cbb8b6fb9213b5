"""Polars expressions: the answers of numpy in the type that asked, lazy, streaming or not. 6 March 2026 is a Friday."""

from datetime import UTC, date, datetime
from typing import Any

import numpy as np
import polars as pl
import pytest

from servicepolicy import columns
from servicepolicy.basis.errors import CalendarCoverageError, FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.columns import batches, compiled
from servicepolicy.columns import polars as frames
from tests.calendars.desk import a_calendar, hours, pickled
from tests.columns.desk import IN_2026

DESK = a_calendar()
"""Monday to Friday, 09:00-17:00 in UTC."""
FRIDAY, SATURDAY = datetime(2026, 3, 6, 16, tzinfo=UTC), datetime(2026, 3, 7, 12, tzinfo=UTC)
MONDAY_10, MONDAY_11 = datetime(2026, 3, 9, 10, tzinfo=UTC), datetime(2026, 3, 9, 11, tzinfo=UTC)
LATE = datetime(2027, 3, 6, tzinfo=UTC)
UNITS = pytest.mark.parametrize("unit", ["ms", "us", "ns"])
ENGINES = pytest.mark.parametrize("engine", ["in-memory", "streaming"])


def stamps(*rows, unit="us", zone="UTC"):
    """A column of moments."""
    return pl.Series("at", rows, pl.Datetime("us", "UTC")).dt.cast_time_unit(unit).dt.convert_time_zone(zone)


def tickets(*rows, **said):
    """A table of moments."""
    return pl.DataFrame([stamps(*rows, **said)])


def days_of(*rows):
    """A table of dates."""
    return pl.DataFrame({"day": pl.Series(rows, dtype=pl.Date)})


def of_policy(asked: Any):
    """The namespace of an expression, which a type checker does not see."""
    return asked.policy


def told(table, asked):
    """The answers to an expression."""
    found = table.select(asked).to_series()
    return (found.dt.convert_time_zone("UTC") if isinstance(found.dtype, pl.Datetime) else found).to_list()


class TestTheAnswers:
    """An expression that gives a column, and null stays null."""

    def test_deadlines(self):
        table = tickets(FRIDAY, None, SATURDAY)
        assert told(table, frames.working_deadlines("at", hours(2), DESK)) == [MONDAY_10, None, MONDAY_11]

    def test_deadlines_with_an_amount_a_row(self):
        table = tickets(FRIDAY, None, FRIDAY, MONDAY_10)
        amounts = pl.Series("by", [hours(2), hours(2), None, hours(-1)], pl.Duration("ms"))
        asked = frames.working_deadlines("at", "by", DESK)
        assert told(table.with_columns(amounts), asked) == [MONDAY_10, None, None, datetime(2026, 3, 9, 9, tzinfo=UTC)]

    def test_deadlines_at_the_next_opening(self):
        asked = frames.working_deadlines("at", hours(1), DESK, edge="open")
        assert told(tickets(FRIDAY), asked) == [datetime(2026, 3, 9, 9, tzinfo=UTC)]

    def test_working_time(self):
        table = tickets(FRIDAY, None, MONDAY_10).with_columns(stamps(MONDAY_11, FRIDAY, FRIDAY).alias("end"))
        assert told(table, frames.working_between("at", "end", DESK)) == [hours(3), None, hours(-2)]

    def test_working_days(self):
        table = days_of(date(2026, 3, 6), None, date(2026, 3, 7))
        assert told(table, frames.is_working_day("day", DESK)) == [True, None, False]
        assert told(table.drop_nulls(), frames.is_working_day("day", DESK)) == [True, False]

    def test_adding_working_days(self):
        table = days_of(date(2026, 3, 6), None, date(2026, 3, 7))
        assert told(table, frames.add_working_days("day", 1, DESK)) == [date(2026, 3, 9), None, date(2026, 3, 9)]

    @pytest.mark.parametrize("kind", [pl.Int8, pl.Int64, pl.UInt8, pl.UInt64], ids=str)
    def test_adding_a_number_a_row(self, kind):
        table = days_of(*[date(2026, 3, 6)] * 3).with_columns(pl.Series("n", [0, None, 2], kind))
        asked = frames.add_working_days("day", "n", DESK)
        assert told(table, asked) == [date(2026, 3, 6), None, date(2026, 3, 10)]
        assert told(table.drop_nulls(), asked) == [date(2026, 3, 6), date(2026, 3, 10)]

    def test_years_that_were_compiled(self):
        year = compiled(DESK, first=2026, last=2026)
        assert told(tickets(FRIDAY), frames.working_deadlines("at", hours(2), year)) == [MONDAY_10]


class TestTheNamespace:
    """Whoever has imported the module finds the same on every expression, under `policy`."""

    def test_all_four(self):
        at, day = of_policy(pl.col("at")), of_policy(pl.col("day"))
        table = tickets(FRIDAY, SATURDAY).with_columns(pl.Series("day", [date(2026, 3, 6), date(2026, 3, 7)]))
        assert told(table, at.working_deadlines(hours(2), DESK, edge="open")) == [MONDAY_10, MONDAY_11]
        assert told(table, at.working_between(pl.lit(MONDAY_10), DESK)) == [hours(2), hours(1)]
        assert told(table, day.is_working_day(DESK)) == [True, False]
        assert told(table, day.add_working_days(1, DESK)) == [date(2026, 3, 9), date(2026, 3, 9)]


class TestItsOwnType:
    """An answer has the unit and the zone of its column, and the plan knows it before a row is read."""

    @UNITS
    @pytest.mark.parametrize("zone", ["UTC", "Asia/Shanghai", "America/New_York"])
    def test_moments(self, unit, zone):
        table = tickets(FRIDAY, None, unit=unit, zone=zone)
        asked = frames.working_deadlines("at", hours(2), DESK)
        assert table.lazy().select(asked).collect_schema() == table.schema == table.select(asked).schema
        assert told(table, asked) == [MONDAY_10, None]

    def test_of_an_expression(self):
        asked = frames.working_deadlines(pl.col("at").dt.convert_time_zone("Asia/Tokyo"), hours(2), DESK).alias("due")
        expected = pl.Schema({"due": pl.Datetime("us", "Asia/Tokyo")})
        assert tickets(FRIDAY).lazy().select(asked).collect_schema() == expected
        assert tickets(FRIDAY).select(asked).schema == expected

    @UNITS
    def test_working_time_is_in_microseconds(self, unit):
        asked = frames.working_between("at", pl.lit(MONDAY_10), DESK)
        table = tickets(FRIDAY, unit=unit)
        assert table.lazy().select(asked).collect_schema()["at"] == pl.Duration("us") == table.select(asked)["at"].dtype

    def test_days(self):
        table = days_of(date(2026, 3, 6), None)
        asked = [
            frames.is_working_day("day", DESK).alias("works"),
            frames.add_working_days(pl.col("day"), 1, DESK).alias("next"),
        ]
        expected = pl.Schema({"works": pl.Boolean(), "next": pl.Date()})
        assert table.lazy().select(asked).collect_schema() == expected == table.select(asked).schema

    def test_an_answer_between_two_steps_is_refused(self):
        with pytest.raises(FactsError, match=r"^the answer to starts\[0\] is .*: give starts in us: it has parts of"):
            told(tickets(FRIDAY, unit="ms"), frames.working_deadlines("at", hours(microseconds=1), DESK))


class TestHoweverItLies:
    """Slices, chunks, no rows, literals: the answers are those of numpy."""

    @UNITS
    @ENGINES
    def test_many_rows(self, unit, engine):
        rows = np.arange(np.datetime64("2026-03-01", unit), np.datetime64("2026-04-01", unit), np.timedelta64(1, "m"))
        table = pl.DataFrame({"at": rows}).with_columns(pl.col("at").dt.replace_time_zone("UTC"))
        asked = frames.working_deadlines("at", hours(9), DESK).dt.replace_time_zone(None)
        found = table.lazy().select(asked).collect(engine=engine).to_series()
        assert np.array_equal(found.to_numpy(), columns.working_deadlines(rows, hours(9), DESK))

    @pytest.mark.parametrize("offset", [0, 1, 7, 8, 9, 20])
    def test_a_slice(self, offset):
        rows = [None if row % 3 == 1 else FRIDAY + row * hours(1) for row in range(20)]
        whole = told(tickets(*rows), frames.working_deadlines("at", hours(9), DESK))
        part = told(tickets(*rows).slice(offset, 9), frames.working_deadlines("at", hours(9), DESK))
        assert part == whole[offset : offset + 9]

    def test_chunks(self):
        table = pl.concat([tickets(FRIDAY, None), tickets(), tickets(SATURDAY)], rechunk=False)
        assert table["at"].n_chunks() > 1
        assert told(table, frames.working_deadlines("at", hours(2), DESK)) == [MONDAY_10, None, MONDAY_11]

    def test_no_rows(self):
        assert told(tickets(), frames.working_deadlines("at", hours(2), DESK)) == []
        assert told(tickets(), frames.working_deadlines("at", pl.lit(hours(2)), DESK)) == []
        assert told(tickets(), frames.working_between("at", "at", DESK)) == []
        assert told(days_of(), frames.is_working_day("day", DESK)) == []
        assert told(days_of(), frames.add_working_days("day", 1, DESK)) == []

    def test_nothing_but_nulls(self):
        assert told(tickets(None, None), frames.working_deadlines("at", hours(2), DESK)) == [None, None]
        assert told(days_of(None), frames.is_working_day("day", DESK)) == [None]

    def test_literals_are_said_for_each_row(self):
        table = tickets(FRIDAY, MONDAY_10)
        assert told(table, frames.working_deadlines("at", pl.lit(hours(2)), DESK))[0] == MONDAY_10
        assert told(table, frames.working_between(pl.lit(FRIDAY), "at", DESK)) == [hours(0), hours(2)]
        assert told(tickets(FRIDAY), frames.working_between(pl.lit(FRIDAY), "at", DESK)) == [hours(0)]

    def test_in_groups(self):
        table = tickets(FRIDAY, SATURDAY, FRIDAY).with_columns(pl.Series("team", ["a", "b", "b"]))
        asked = frames.working_deadlines("at", hours(2), DESK)
        latest = table.group_by("team", maintain_order=True).agg(asked.max())
        assert latest["at"].to_list() == [MONDAY_10, MONDAY_11]
        assert told(table, asked.max().over("team")) == [MONDAY_10, MONDAY_11, MONDAY_11]

    @ENGINES
    def test_in_a_filter(self, engine):
        overdue = frames.working_deadlines("at", hours(2), DESK) > MONDAY_10
        found = tickets(FRIDAY, SATURDAY).lazy().filter(overdue).collect(engine=engine)
        assert found.to_series().to_list() == [SATURDAY]

    def test_rows_are_read_where_they_lie(self):
        rows = np.arange(
            np.datetime64("2026-03-01", "us"), np.datetime64("2026-04-01", "us"), np.timedelta64(1, "m")
        ).view(np.int64)
        given = pl.Series(rows).cast(pl.Datetime("us", "UTC"))
        assert np.shares_memory(batches.moments(given, "starts"), rows)


class TestTheNumberThatNumpyKeeps:
    """-2**63 is a moment of long ago in Polars and what is missing in numpy: it is refused, not taken for missing."""

    @pytest.mark.parametrize("rows", [[0, -(2**63)], [None, -(2**63)]], ids=["no null", "a null"])
    def test_a_moment(self, rows):
        table = pl.DataFrame({"at": pl.Series(rows, dtype=pl.Int64).cast(pl.Datetime("us", "UTC"))})
        with pytest.raises(FactsError, match=r"^starts\[1\] is .*-9223372036854775808.*: give another: numpy keeps "):
            table.select(frames.working_deadlines("at", hours(1), DESK))


class TestRowsWithoutAnAnswer:
    """What the calendar does not know is refused, or null where nulls are asked for."""

    @ENGINES
    def test_the_error_keeps_its_parts(self, engine):
        with pytest.raises(CalendarCoverageError) as caught:
            tickets(FRIDAY, LATE).lazy().select(frames.working_deadlines("at", hours(1), IN_2026)).collect(
                engine=engine
            )
        assert type(caught.value) is CalendarCoverageError
        assert caught.value.field == ("starts[1]" if engine == "in-memory" else "starts[0]")  # of a batch of one row
        assert caught.value.value == np.datetime64("2027-03-06T00:00:00.000000")

    def test_null(self):
        table = tickets(FRIDAY, LATE, None)
        days = days_of(date(2026, 3, 6), date(2027, 3, 6), None)
        assert told(table, frames.working_deadlines("at", hours(2), IN_2026, on_bad="mask")) == [MONDAY_10, None, None]
        assert told(table, frames.working_between("at", "at", IN_2026, on_bad="mask")) == [hours(0), None, None]
        assert told(days, frames.is_working_day("day", IN_2026, on_bad="mask")) == [True, None, None]
        assert told(days, frames.add_working_days("day", 1, IN_2026, on_bad="mask")) == [date(2026, 3, 9), None, None]


ZONE = "give it a time zone: .dt.replace_time_zone('Asia/Shanghai')"
DATES = "give a column of Date: the day of a moment depends on its zone"
NAIVE = pl.DataFrame({"at": [datetime(2026, 3, 6, 16)]})
loose: Any = frames
"""What a caller without a type checker may ask."""
WRONG = [
    (
        NAIVE,
        loose.working_deadlines("at", hours(1), DESK),
        NaiveDatetimeError,
        f"starts is Datetime(time_unit='us', time_zone=None): {ZONE}",
    ),
    (
        NAIVE.with_columns(to=FRIDAY),
        loose.working_between("to", "at", DESK),
        NaiveDatetimeError,
        f"ends is Datetime(time_unit='us', time_zone=None): {ZONE}",
    ),
    (
        pl.DataFrame({"at": ["2026-03-06"]}),
        loose.working_deadlines("at", hours(1), DESK),
        FactsTypeError,
        "starts is String: give a column of Datetime with a time zone",
    ),
    (
        tickets(FRIDAY),
        loose.working_deadlines("at", pl.lit(3600), DESK),
        FactsTypeError,
        "amount is Int32: give a datetime.timedelta or a column of Duration",
    ),
    (
        tickets(FRIDAY),
        loose.is_working_day("at", DESK),
        FactsTypeError,
        f"days is Datetime(time_unit='us', time_zone='UTC'): {DATES}",
    ),
    (
        days_of(date(2026, 3, 6)),
        loose.add_working_days("day", pl.lit(1.5), DESK),
        FactsTypeError,
        "count is Float64: give whole numbers, one for all or a column",
    ),
]


class TestBadInput:
    """What has no answer is a typed error that says what to give instead; the query raises it when it runs."""

    @ENGINES
    @pytest.mark.parametrize(("table", "asked", "error", "said"), WRONG, ids=[row[3] for row in WRONG])
    def test_it_is_refused(self, table, asked, error, said, engine):
        with pytest.raises(error) as caught:
            table.lazy().select(asked).collect(engine=engine)
        assert type(caught.value) is error
        assert str(caught.value) == said

    def test_where_polars_hands_it_on_as_it_is(self):
        error = CalendarCoverageError("starts[1]", date(2027, 3, 6), "give an earlier one")
        raised = batches.untouched(error)
        assert isinstance(raised, CalendarCoverageError)
        assert str(raised) == str(error)
        assert pickled(raised).field == "starts[1]"
        again: Any = type(raised)
        assert again("one text, as Polars has it") is error
