"""Working time, working days and response deadlines as Polars expressions: the extra `polars`.

Each function gives an expression for `select`, `with_columns`, `filter` and the like, lazy or not. Importing this
module also hangs them on every expression, as the namespace `policy`: `pl.col("received_at").policy.working_deadlines`.

A moment is a `Datetime` with a time zone, and its answer comes in the unit and zone of its column: only the zone of
the calendar says when it is open. A date is a `Date`. Null stays null.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeAlias, TypeVar

import numpy as np
import polars as pl
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy import columns
from servicepolicy.basis.errors import FactsTypeError, NaiveDatetimeError, ServicePolicyError
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.columns.answers import OnBad
from servicepolicy.columns.frames import Moments, gaps, in_unit_of, with_gaps
from servicepolicy.columns.index import TimeIndex
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = ["add_working_days", "is_working_day", "response_deadlines", "working_between", "working_deadlines"]

Column: TypeAlias = str | pl.Expr
"""A column by its name, or an expression."""

Ask: TypeAlias = Callable[[Sequence[pl.Series]], pl.Series]
T = TypeVar("T", bound=np.generic)
WORKED = pl.Duration("us")
NAT = np.iinfo(np.int64).min
"""How numpy stores what is missing."""


def working_deadlines(
    starts: Column,
    amount: timedelta | Column,
    calendar: WorkingCalendar | TimeIndex,
    *,
    edge: Edge = "close",
    on_bad: OnBad = "raise",
) -> pl.Expr:
    """The moments at which so much working time has passed since each start: `servicepolicy.columns.working_deadlines`.

    Args:
        starts: Moments with a time zone.
        amount: The working time, one for all or a column of `Duration`; a negative one goes back.
        calendar: The calendar, or years of it that `compiled` has made.
        edge: Where time ends that is used up exactly at a closing: at the "close", or at the next "open".
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or null ("mask").

    Returns:
        Moments of the type of `starts`. What is wrong with a row is raised when the query runs; the error counts rows
        within the batch that Polars was at.

    Example:
        >>> import polars as pl
        >>> from servicepolicy.calendars import OFFICE
        >>> tickets = pl.DataFrame({"received_at": ["2026-03-06T16:00+08:00", "2026-03-07T10:00+08:00"]})
        >>> received_at = pl.col("received_at").str.to_datetime(time_zone="Asia/Shanghai")
        >>> due_at = working_deadlines(received_at, timedelta(hours=4), OFFICE)
        >>> tickets.select(due_at.dt.strftime("%F %R")).to_series().to_list()
        ['2026-03-09 11:00', '2026-03-09 12:30']
    """

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        begun, *amounts = given
        asked = amount if isinstance(amount, timedelta) else lengths(amounts[0])
        rows = moments(begun, "starts")
        found = columns.working_deadlines(rows, asked, calendar, edge=edge, on_bad=on_bad)
        return series(begun, in_unit_of(rows, found, "starts"), begun.dtype)

    asked = [starts] if isinstance(amount, timedelta) else [starts, amount]
    return expression(asked, ask, pl.dtype_of(starts))


def working_between(
    starts: Column, ends: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> pl.Expr:
    """The working time from each start to its end, negative if the end is the earlier.

    Args:
        starts: Moments with a time zone.
        ends: Moments with a time zone, the same one or another.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or null ("mask").

    Returns:
        Lengths of time, `Duration("us")`.

    Example:
        >>> import polars as pl
        >>> from servicepolicy.calendars import OFFICE
        >>> tickets = pl.DataFrame({"from": ["2026-03-06T16:00+08:00"], "to": ["2026-03-09T11:00+08:00"]})
        >>> tickets = tickets.select(pl.all().str.to_datetime(time_zone="Asia/Shanghai"))
        >>> tickets.select(working_between("from", "to", OFFICE).dt.total_hours()).item()
        4
    """

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        begun, ended = given
        found = columns.working_between(moments(begun, "starts"), moments(ended, "ends"), calendar, on_bad=on_bad)
        return series(begun, found, WORKED)

    return expression([starts, ends], ask, WORKED)


def is_working_day(days: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise") -> pl.Expr:
    """Whether each date has hours of its own.

    Args:
        days: Dates. Of a moment, take `.dt.date()` in the zone of the office.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of dates that the calendar does not know: an error, or null ("mask").

    Returns:
        Yes or no.

    Example:
        >>> from datetime import date
        >>> import polars as pl
        >>> from servicepolicy.calendars import OFFICE
        >>> days = pl.DataFrame({"day": [date(2026, 10, 1), date(2026, 10, 10)]})
        >>> days.select(is_working_day("day", OFFICE)).to_series().to_list()
        [False, True]
    """

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        (dated,) = given
        return series(dated, columns.is_working_day(dates(dated), calendar, on_bad=on_bad), pl.Boolean())

    return expression([days], ask, pl.Boolean())


def add_working_days(
    days: Column, count: int | Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> pl.Expr:
    """The n-th working day after each date, or before it if `count` is negative; 0 is the date itself.

    Args:
        days: Dates.
        count: Working days, one number for all or a column of whole numbers.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or null ("mask").

    Returns:
        Dates.

    Example:
        >>> from datetime import date
        >>> import polars as pl
        >>> from servicepolicy.calendars import OFFICE
        >>> days = pl.DataFrame({"day": [date(2026, 9, 30)]})
        >>> days.select(add_working_days("day", 1, OFFICE)).item()
        datetime.date(2026, 10, 8)
    """

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        dated, *counts = given
        asked = count if isinstance(count, int) else whole_numbers(counts[0], "count")
        return series(dated, columns.add_working_days(dates(dated), asked, calendar, on_bad=on_bad), pl.Date())

    return expression([days] if isinstance(count, int) else [days, count], ask, pl.Date())


def response_deadlines(  # noqa: PLR0913 - a column for each fact
    received_at: Column,
    terms: ResponseTerms,
    *,
    logged_at: Column | None = None,
    channel: Channel | Column | None = None,
    kind: RequestKind | Column = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> pl.Expr:
    """Say by when each contact is to be answered: `servicepolicy.columns.response_deadlines`.

    Args:
        received_at: When each contact arrived: moments with a time zone.
        terms: What the company chose.
        logged_at: When each was logged; null where that is not known. Asked only where the clock starts from
            logging.
        channel: How the contacts came: one for all, or a column of places in `tuple(Channel)`; null if it is not
            known.
        kind: What the customers want: one for all, or a column of places in `tuple(RequestKind)`.
        on_bad: What becomes of contacts to which the rule has no answer: an error, or null ("mask").

    Returns:
        Moments of the type of `received_at`.

    Example:
        >>> import polars as pl
        >>> contacts = pl.DataFrame({"received_at": ["2026-03-06T16:00+08:00"]})
        >>> received_at = pl.col("received_at").str.to_datetime(time_zone="Asia/Shanghai")
        >>> contacts.select(response_deadlines(received_at, ResponseTerms()).dt.strftime("%F %R")).item()
        '2026-03-07 16:00'
    """
    facts = {"logged_at": logged_at, "channel": channel, "kind": kind}
    told = {name: fact for name, fact in facts.items() if isinstance(fact, str | pl.Expr)}

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        received, *others = given
        by_name = dict(zip(told, others, strict=True))
        rows = moments(received, "received_at")
        found = columns.response_deadlines(
            rows,
            terms,
            logged_at=moments(by_name["logged_at"], "logged_at") if "logged_at" in by_name else None,
            channel=channel if isinstance(channel, Channel | None) else whole_numbers(by_name["channel"], "channel"),
            kind=kind if isinstance(kind, RequestKind) else whole_numbers(by_name["kind"], "kind"),
            on_bad=on_bad,
        )
        return series(received, in_unit_of(rows, found, "received_at"), received.dtype)

    return expression([received_at, *told.values()], ask, pl.dtype_of(received_at))


@pl.api.register_expr_namespace("policy")
@frozen
class PolicyNamespace:
    """The functions of this module on an expression: `pl.col("received_at").policy.working_deadlines(...)`.

    A type checker does not see namespaces; the functions themselves are typed.
    """

    column: pl.Expr

    def working_deadlines(
        self,
        amount: timedelta | Column,
        calendar: WorkingCalendar | TimeIndex,
        *,
        edge: Edge = "close",
        on_bad: OnBad = "raise",
    ) -> pl.Expr:
        """The moments at which so much working time has passed since each."""
        return working_deadlines(self.column, amount, calendar, edge=edge, on_bad=on_bad)

    def working_between(
        self, ends: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
    ) -> pl.Expr:
        """The working time from each to its end."""
        return working_between(self.column, ends, calendar, on_bad=on_bad)

    def is_working_day(self, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise") -> pl.Expr:
        """Whether each date has hours of its own."""
        return is_working_day(self.column, calendar, on_bad=on_bad)

    def add_working_days(
        self, count: int | Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
    ) -> pl.Expr:
        """The n-th working day after each date."""
        return add_working_days(self.column, count, calendar, on_bad=on_bad)

    def response_deadlines(
        self,
        terms: ResponseTerms,
        *,
        logged_at: Column | None = None,
        channel: Channel | Column | None = None,
        kind: RequestKind | Column = RequestKind.ENQUIRY,
        on_bad: OnBad = "raise",
    ) -> pl.Expr:
        """By when each contact is to be answered."""
        return response_deadlines(self.column, terms, logged_at=logged_at, channel=channel, kind=kind, on_bad=on_bad)


def expression(asked: Sequence[Column], ask: Ask, answers: pl.DataType | pl.DataTypeExpr) -> pl.Expr:
    """An expression that asks for each batch of rows."""

    def answered(given: Sequence[pl.Series]) -> pl.Series:
        try:
            return ask(as_long(given))
        except ServicePolicyError as error:
            raise untouched(error) from None

    return pl.map_batches(asked, answered, answers, is_elementwise=True)


def as_long(given: Sequence[pl.Series]) -> list[pl.Series]:
    """Columns of one length: a literal has one row, which is said again for each row of the others."""
    rows = next((len(one) for one in given if len(one) != 1), 1)
    return [one if len(one) == rows else one.new_from_index(0, rows) for one in given]


def untouched(error: ServicePolicyError) -> ServicePolicyError:
    """The error as one that Polars hands on: since 1.39 it makes another from the type and one text (its issue 28535).

    The type of what is raised gives the error itself, whatever it is made from.
    """
    kind = type(error)
    lasting = type(kind.__name__, (kind,), {"__new__": lambda *_: error, "__reduce__": lambda _: error.__reduce__()})
    raised: ServicePolicyError = Exception.__new__(lasting)
    kind.__init__(raised, *error.args)
    return raised


def moments(column: pl.Series, name: str) -> Moments:
    """Instants in UTC.

    Raises:
        NaiveDatetimeError: The column has no time zone.
        FactsTypeError: It holds no moments.
    """
    if not isinstance(column.dtype, pl.Datetime):
        raise FactsTypeError(name, column.dtype, "give a column of Datetime with a time zone")
    if column.dtype.time_zone is None:
        raise NaiveDatetimeError(name, column.dtype, "give it a time zone: .dt.replace_time_zone('Asia/Shanghai')")
    return times(column, f"M8[{column.dtype.time_unit}]")


def lengths(column: pl.Series) -> NDArray[np.timedelta64]:
    """Lengths of time."""
    if not isinstance(column.dtype, pl.Duration):
        raise FactsTypeError("amount", column.dtype, "give a datetime.timedelta or a column of Duration")
    return times(column, f"m8[{column.dtype.time_unit}]")


def dates(column: pl.Series) -> Moments:
    """Dates."""
    if column.dtype != pl.Date:
        raise FactsTypeError("days", column.dtype, "give a column of Date: the day of a moment depends on its zone")
    return times(column, "M8[D]")


def whole_numbers(column: pl.Series, name: str) -> NDArray[np.int64]:
    """Whole numbers."""
    if not column.dtype.is_integer():
        raise FactsTypeError(name, column.dtype, "give whole numbers, one for all or a column")
    whole = column.cast(pl.UInt64 if column.dtype.is_unsigned_integer() else pl.Int64)
    if not whole.null_count():
        return whole.to_numpy()
    return with_gaps(whole.fill_null(0).to_numpy(), whole.is_null().to_numpy())


def times(column: pl.Series, dtype: str) -> NDArray[T]:
    """A column as numpy has it: the rows where they lie if none is null."""
    numbers = column.to_physical().cast(pl.Int64)
    return (numbers.fill_null(NAT) if column.null_count() else numbers).to_numpy().view(dtype)


def series(asked: pl.Series, found: NDArray[np.generic], dtype: pl.DataType) -> pl.Series:
    """The answers as a column of Polars, under the name of the one that asked."""
    rows, missing = np.asarray(found), gaps(found)
    if rows.dtype != np.bool_:
        rows = rows.view(np.int64)
    answers = pl.Series(asked.name, rows.astype(np.int32) if dtype == pl.Date else rows).cast(dtype)
    return answers if missing is None else answers.set(pl.Series(missing), None)
