"""Response deadlines and verdicts on data frames: D0.4.1.2a asks for an answer within 24 hours, whatever holds them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from servicepolicy.basis.errors import FactsError, FactsTypeError, MissingFact, TermNotSet
from servicepolicy.calendars import Elapsed
from servicepolicy.columns import arrow
from servicepolicy.columns import pandas as of_pandas
from servicepolicy.columns import polars as of_polars
from servicepolicy.rules.timing.response import (
    Answer,
    Channel,
    ClockEnd,
    ClockStart,
    RequestKind,
    ResponseTerms,
)

HOUR = timedelta(hours=1)
FRIDAY = datetime(2026, 3, 6, 16, tzinfo=UTC)
VERDICT = pl.Enum(["MET", "BREACHED", "PENDING", "UNDETERMINED"])
STAMPS = pa.timestamp("s", "Asia/Shanghai")
FRAMES = pytest.mark.parametrize("frames", ["arrow", "pandas", "pandas on arrow", "polars", "namespace"])
PHONE, ENQUIRY, ORDER = tuple(Channel).index(Channel.PHONE), 0, tuple(RequestKind).index(RequestKind.ORDER)


def asked(frames, terms, call="response_deadlines", **columns):
    """The answers to columns of Arrow, given as each kind of data frame has them, and what else is asked."""
    held: dict[str, Any] = {name: column for name, column in columns.items() if isinstance(column, pa.Array)}
    options = {name: value for name, value in columns.items() if name not in held}
    if frames == "arrow":
        return getattr(arrow, call)(terms=terms, **held, **options).to_pylist()
    if "pandas" in frames:
        return from_pandas(held, terms, options, call, in_arrow=frames != "pandas")
    table: Any = pl.DataFrame({name: pl.Series(column) for name, column in held.items()})
    names: dict[str, Any] = {name: name for name in held if name != "received_at"}
    at: Any = pl.col("received_at")
    if frames == "namespace":
        query = getattr(at.policy, call)(terms, **names, **options)
    else:
        query = getattr(of_polars, call)("received_at", terms, **names, **options)
    found = table.select(query)
    assert table.lazy().select(query).collect_schema() == found.schema
    assert found.to_series().dtype == (table["received_at"].dtype if call == "response_deadlines" else VERDICT)
    return found.to_series().to_list()


def from_pandas(held, terms, options, call, *, in_arrow):
    """The answers to Series, None where there is none."""
    given: dict[str, Any] = {}
    for name, column in held.items():
        whole = pa.types.is_integer(column.type)
        kind: Any = "Int64" if whole else f"datetime64[s, {STAMPS.tz}]"
        given[name] = pd.Series(column.to_pylist(), dtype=pd.ArrowDtype(column.type) if in_arrow else kind)
    found: Any = getattr(of_pandas, call)(terms=terms, **given, **options)
    if call == "response_verdicts":
        assert list(found.cat.categories) == VERDICT.categories.to_list()
        return [None if gap else one for one, gap in zip(found, found.isna(), strict=True)]
    assert found.dtype == given["received_at"].dtype
    return [None if gap else one.to_pydatetime() for one, gap in zip(found, found.isna(), strict=True)]


def stamps(*rows):
    """A column of moments, in seconds, as Shanghai shows them."""
    return pa.array(rows, STAMPS)


@FRAMES
class TestTheAnswers:
    """Each contact has its deadline, in the type of its column; null stays null."""

    def test_24_hours(self, frames):
        found = asked(frames, ResponseTerms(), received_at=stamps(FRIDAY, None))
        assert found == [FRIDAY + 24 * HOUR, None]

    def test_from_logging(self, frames):
        terms = ResponseTerms(starts=ClockStart.LOGGING)
        found = asked(frames, terms, received_at=stamps(FRIDAY, FRIDAY), logged_at=stamps(FRIDAY + HOUR, FRIDAY))
        assert found == [FRIDAY + 25 * HOUR, FRIDAY + 24 * HOUR]

    def test_by_channel_and_kind(self, frames):
        """D1.2.4.3a: a call gets a quick reply; of an order by mail the documents say nothing."""
        terms = ResponseTerms(quick_reply=Elapsed(HOUR))
        columns = {
            "received_at": stamps(FRIDAY, FRIDAY, FRIDAY),
            "channel": pa.array([PHONE, None, PHONE]),
            "kind": pa.array([ORDER, ORDER, ENQUIRY]),
        }
        assert asked(frames, terms, **columns, on_bad="mask") == [FRIDAY + HOUR, None, FRIDAY + 24 * HOUR]

    def test_one_channel_and_kind_for_all(self, frames):
        terms = ResponseTerms(quick_reply=Elapsed(HOUR))
        one = {"channel": Channel.PHONE, "kind": RequestKind.ORDER}
        assert asked(frames, terms, received_at=stamps(FRIDAY, None), **one) == [FRIDAY + HOUR, None]


@FRAMES
class TestTheVerdicts:
    """Each contact has the name of its verdict; null stays null."""

    def verdicts(self, frames, **columns):
        """The verdicts on Saturday at 17:00 in UTC, if no other moment is given."""
        asked_at = {"as_of": FRIDAY + 25 * HOUR, **columns}
        terms = ResponseTerms(answered_by=Answer.ACKNOWLEDGEMENT, ends=ClockEnd.SEEN)
        return asked(frames, terms, "response_verdicts", **asked_at)

    def test_each_of_them(self, frames):
        columns = {
            "received_at": stamps(*[FRIDAY] * 3, FRIDAY + 2 * HOUR, None, FRIDAY),
            "acknowledged_at": stamps(FRIDAY, None, FRIDAY, None, None, None),
            "acknowledgement_seen_at": stamps(FRIDAY + HOUR, *[None] * 5),
            "answered_at": stamps(*[None] * 5, FRIDAY + 25 * HOUR),
            "answer_seen_at": stamps(*[None] * 5, FRIDAY + 25 * HOUR),
        }
        expected = ["MET", "BREACHED", "UNDETERMINED", "PENDING", None, "BREACHED"]
        assert self.verdicts(frames, **columns) == expected

    def test_each_at_its_own_moment(self, frames):
        as_of = stamps(FRIDAY + 24 * HOUR, FRIDAY + 25 * HOUR)
        assert self.verdicts(frames, received_at=stamps(FRIDAY, FRIDAY), as_of=as_of) == ["PENDING", "BREACHED"]

    def test_by_channel_and_kind(self, frames):
        """Of an order by mail the documents say nothing; of an order by any channel they leave the figure open."""
        columns = {"received_at": stamps(FRIDAY, FRIDAY), "channel": pa.array([PHONE, None])}
        assert self.verdicts(frames, **columns, kind=pa.array([ENQUIRY, ORDER])) == ["BREACHED", "UNDETERMINED"]
        one = {"channel": Channel.PHONE, "kind": RequestKind.ENQUIRY}
        assert self.verdicts(frames, received_at=stamps(FRIDAY), **one) == ["BREACHED"]

    def test_facts_that_cannot_be_true(self, frames):
        columns = {"received_at": stamps(FRIDAY, FRIDAY), "answered_at": stamps(FRIDAY, FRIDAY - HOUR)}
        with pytest.raises(
            FactsError, match=r"^answered_at\[1\] is .*: give received_at 2026-03-06T16:00:00[.0]* or later$"
        ):
            self.verdicts(frames, **columns)
        assert self.verdicts(frames, **columns, on_bad="mask") == ["UNDETERMINED", None]

    def test_no_rows(self, frames):
        assert self.verdicts(frames, received_at=stamps()) == []

    def test_what_is_no_column(self, frames):
        """A fact that is given as something else is never passed over in silence."""
        with pytest.raises(FactsTypeError, match=r"^answered_at is 5: give "):
            self.verdicts(frames, received_at=stamps(FRIDAY), answered_at=5)
        with pytest.raises(FactsTypeError, match=r"^kind is 5: give "):
            asked(frames, ResponseTerms(), received_at=stamps(FRIDAY), kind=5)


@FRAMES
class TestNoAnswer:
    """What has no answer is the error of the rule, and names the row."""

    def test_no_figure(self, frames):
        with pytest.raises(TermNotSet, match=r"^received_at\[1\] is .*: set `targets` in the terms"):
            asked(frames, ResponseTerms(), received_at=stamps(None, FRIDAY), kind=RequestKind.ORDER)

    def test_not_logged(self, frames):
        terms = ResponseTerms(starts=ClockStart.LOGGING)
        with pytest.raises(MissingFact, match=r"^logged_at\[0\] is .*: give it: the clock starts from logging$"):
            asked(frames, terms, received_at=stamps(FRIDAY), logged_at=stamps(None))
        with pytest.raises(FactsError, match=r"^logged_at\[0\] is "):
            asked(frames, terms, received_at=stamps(FRIDAY), logged_at=stamps(FRIDAY - HOUR))

    def test_a_channel_by_its_words(self, frames):
        with pytest.raises((FactsTypeError, pl.exceptions.ColumnNotFoundError)):
            asked(frames, ResponseTerms(), received_at=stamps(FRIDAY), channel="phone")
