"""Working time, working days and response deadlines on Arrow columns, and money as cents: the extra `arrow`.

An `Array` gives an `Array` and a `ChunkedArray` a `ChunkedArray` of one chunk. Rows are read where they lie and answers
written where they stay, without a copy; only what lies in several chunks is joined first.

A moment is a `timestamp` with a time zone, and its answer has the unit and zone of its column: only the zone of the
calendar says when it is open. A date is a `date32`. Null stays null, whatever its slot holds.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast, overload

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from servicepolicy import columns
from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.columns.answers import OnBad
from servicepolicy.columns.buffers import (
    Array,
    Chunks,
    Column,
    array,
    as_given,
    dates,
    lengths,
    lying,
    moments,
    nulls,
    one_piece,
    whole_numbers,
)
from servicepolicy.columns.frames import in_unit_of, refuse_rows, with_gaps
from servicepolicy.columns.index import TimeIndex
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = [
    "add_working_days",
    "from_cents",
    "is_working_day",
    "response_deadlines",
    "to_cents",
    "working_between",
    "working_deadlines",
]

if TYPE_CHECKING:
    Length: TypeAlias = pa.DurationScalar
    Flag: TypeAlias = pa.BooleanScalar
    Whole: TypeAlias = pa.Int64Scalar
    Money: TypeAlias = pa.Decimal128Scalar[int, int]
Same = TypeVar("Same", bound=Column)

MONEY = pa.decimal128(20, 2)
WIDE = pa.decimal128(38, 2)
SIGN = 63
"""The bit of a word that says whether it is below zero."""
MOST = "give amounts of at most 92,233,720,368,547,758.07"


def working_deadlines(
    starts: Same,
    amount: timedelta | Column,
    calendar: WorkingCalendar | TimeIndex,
    *,
    edge: Edge = "close",
    on_bad: OnBad = "raise",
) -> Same:
    """The moments at which so much working time has passed since each start: `servicepolicy.columns.working_deadlines`.

    Args:
        starts: Timestamps with a time zone.
        amount: The working time, one for all or a column of durations; a negative one goes back.
        calendar: The calendar, or years of it that `compiled` has made.
        edge: Where time ends that is used up exactly at a closing: at the "close", or at the next "open".
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or null ("mask").

    Returns:
        Timestamps of the type of `starts`.

    Raises:
        CalendarCoverageError: A row leads beyond the days the calendar knows, or the years that were compiled.
        CalendarError: A row leads further than 100 years, or `edge` is neither.
        NaiveDatetimeError: `starts` has no time zone.
        FactsError: There are more or fewer amounts than starts, or an answer has parts of the unit of its column.
        FactsTypeError: A column is of the wrong type.

    Example:
        >>> from datetime import UTC, datetime
        >>> import pyarrow as pa
        >>> from servicepolicy.calendars import OFFICE
        >>> starts = pa.array([datetime(2026, 3, 6, 8, tzinfo=UTC), None], pa.timestamp("s", "Asia/Shanghai"))
        >>> [due_at, missing] = working_deadlines(starts, timedelta(hours=4), OFFICE).to_pylist()
        >>> due_at.isoformat(), missing
        ('2026-03-09T11:00:00+08:00', None)
    """
    rows = moments(starts, "starts")
    asked = amount if isinstance(amount, timedelta) else lengths(amount)
    found = columns.working_deadlines(rows, asked, calendar, edge=edge, on_bad=on_bad)
    return cast("Same", as_given(starts, array(in_unit_of(rows, found, "starts"), starts.type)))


@overload
def working_between(
    starts: Array, ends: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> pa.Array[Length]: ...
@overload
def working_between(
    starts: Chunks, ends: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> pa.ChunkedArray[Length]: ...
def working_between(
    starts: Column, ends: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> Column:
    """The working time from each start to its end, negative if the end is the earlier.

    Args:
        starts: Timestamps with a time zone.
        ends: Timestamps with a time zone, the same one or another.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or null ("mask").

    Returns:
        Durations in microseconds.

    Raises:
        CalendarCoverageError: A row lies beyond the days the calendar knows, or the years that were compiled.
        NaiveDatetimeError: A column has no time zone.
        FactsError: There are more or fewer ends than starts.
        FactsTypeError: A column is of the wrong type.

    Example:
        >>> from datetime import UTC, datetime
        >>> import pyarrow as pa
        >>> from servicepolicy.calendars import OFFICE
        >>> starts = pa.array([datetime(2026, 3, 6, 8, tzinfo=UTC)], pa.timestamp("s", "UTC"))
        >>> ends = pa.array([datetime(2026, 3, 9, 3, tzinfo=UTC)], pa.timestamp("us", "Asia/Shanghai"))
        >>> working_between(starts, ends, OFFICE).to_pylist()
        [datetime.timedelta(seconds=14400)]
    """
    found = columns.working_between(moments(starts, "starts"), moments(ends, "ends"), calendar, on_bad=on_bad)
    return as_given(starts, array(found, starts.type))


@overload
def is_working_day(
    days: Array, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> pa.Array[Flag]: ...
@overload
def is_working_day(
    days: Chunks, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> pa.ChunkedArray[Flag]: ...
def is_working_day(days: Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise") -> Column:
    """Whether each date has hours of its own.

    Args:
        days: Dates, `date32`.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of dates that the calendar does not know: an error, or null ("mask").

    Returns:
        Yes or no.

    Raises:
        CalendarCoverageError: The calendar does not know a date, or its year was not compiled.
        FactsTypeError: The column holds no dates.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from servicepolicy.calendars import OFFICE
        >>> is_working_day(pa.array([date(2026, 10, 1), date(2026, 10, 10), None]), OFFICE).to_pylist()
        [False, True, None]
    """
    return as_given(days, array(columns.is_working_day(dates(days), calendar, on_bad=on_bad), days.type))


def add_working_days(
    days: Same, count: int | Column, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> Same:
    """The n-th working day after each date, or before it if `count` is negative; 0 is the date itself.

    Args:
        days: Dates, `date32`.
        count: Working days, one number for all or a column of whole numbers.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or null ("mask").

    Returns:
        Dates, `date32`.

    Raises:
        CalendarCoverageError: A row leads beyond the days the calendar knows, or the years that were compiled.
        CalendarError: A row leads further than 100 years.
        FactsError: There are more or fewer counts than dates.
        FactsTypeError: A column is of the wrong type, or `count` is no whole number.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from servicepolicy.calendars import OFFICE
        >>> add_working_days(pa.array([date(2026, 9, 30)]), 1, OFFICE).to_pylist()
        [datetime.date(2026, 10, 8)]
    """
    asked = whole_numbers(count, "count") if isinstance(count, pa.Array | pa.ChunkedArray) else count
    found = columns.add_working_days(dates(days), asked, calendar, on_bad=on_bad)
    return cast("Same", as_given(days, array(found, days.type)))


def response_deadlines(  # noqa: PLR0913 - a column for each fact
    received_at: Same,
    terms: ResponseTerms,
    *,
    logged_at: Column | None = None,
    channel: Channel | Column | None = None,
    kind: RequestKind | Column = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> Same:
    """Say by when each contact is to be answered: `servicepolicy.columns.response_deadlines`.

    Args:
        received_at: When each contact arrived: timestamps with a time zone.
        terms: What the company chose.
        logged_at: When each was logged; null where that is not known. Asked only where the clock starts from logging.
        channel: How the contacts came: one for all, or a column of places in `tuple(Channel)`; null if it is not known.
        kind: What the customers want: one for all, or a column of places in `tuple(RequestKind)`.
        on_bad: What becomes of contacts to which the rule has no answer: an error, or null ("mask").

    Returns:
        Timestamps of the type of `received_at`.

    Raises:
        TermNotSet: No figure is printed for such a contact, and the company has set none.
        MissingFact: The clock starts from logging, and `logged_at` is not known.
        NaiveDatetimeError: A column has no time zone.
        FactsError: A contact was logged before it arrived; or a column has another length.
        CalendarCoverageError: A deadline lies beyond what the calendar knows.
        FactsTypeError: A column is of the wrong type.
        TermsTypeError: `terms` are not the terms of this room.

    Example:
        >>> from datetime import UTC, datetime
        >>> import pyarrow as pa
        >>> received_at = pa.array([datetime(2026, 3, 6, 8, tzinfo=UTC)], pa.timestamp("s", "Asia/Shanghai"))
        >>> response_deadlines(received_at, ResponseTerms())[0].as_py().isoformat()
        '2026-03-07T16:00:00+08:00'
    """
    rows = moments(received_at, "received_at")
    found = columns.response_deadlines(
        rows,
        terms,
        logged_at=None if logged_at is None else moments(logged_at, "logged_at"),
        channel=channel if channel is None or isinstance(channel, Channel) else whole_numbers(channel, "channel"),
        kind=kind if isinstance(kind, RequestKind) else whole_numbers(kind, "kind"),
        on_bad=on_bad,
    )
    return cast("Same", as_given(received_at, array(in_unit_of(rows, found, "received_at"), received_at.type)))


@overload
def to_cents(amounts: Array) -> pa.Array[Whole]: ...
@overload
def to_cents(amounts: Chunks) -> pa.ChunkedArray[Whole]: ...
def to_cents(amounts: Column) -> Column:
    """Money as whole cents, to be counted with in numpy. Nothing is rounded.

    Args:
        amounts: Decimals of any precision and scale.

    Returns:
        `int64`.

    Raises:
        FactsError: An amount has parts of a cent, or more than 92,233,720,368,547,758.07 in it.
        FactsTypeError: The column holds no decimals; floating-point numbers are no money.

    Example:
        >>> from decimal import Decimal
        >>> import pyarrow as pa
        >>> to_cents(pa.array([Decimal("120.00"), None, Decimal("-0.5")])).to_pylist()
        [12000, None, -50]
    """
    column = one_piece(amounts, "amounts")
    if not pa.types.is_decimal(column.type):
        raise FactsTypeError("amounts", column.type, "give a column of decimals, such as decimal128(12, 2)")
    return as_given(amounts, array(whole_cents(column), pa.int64()))


@overload
def from_cents(cents: Array) -> pa.Array[Money]: ...
@overload
def from_cents(cents: Chunks) -> pa.ChunkedArray[Money]: ...
def from_cents(cents: Column) -> Column:
    """Whole cents as money.

    Args:
        cents: Whole numbers.

    Returns:
        `decimal128(20, 2)`, which holds them all.

    Raises:
        FactsTypeError: The column holds no whole numbers.

    Example:
        >>> import pyarrow as pa
        >>> from_cents(pa.array([12000, None, -50])).to_pylist()
        [Decimal('120.00'), None, Decimal('-0.50')]
    """
    column = one_piece(cents, "cents")
    if not pa.types.is_integer(column.type):
        raise FactsTypeError("cents", column.type, "give whole numbers, such as int64")
    whole = column.cast(pa.decimal128(MONEY.precision, 0))
    return as_given(cents, pa.Array.from_buffers(MONEY, len(whole), whole.buffers(), offset=whole.offset))


def whole_cents(column: Array) -> NDArray[np.int64]:
    """Decimals as cents: of the two words that hold an amount, the lower one.

    Raises:
        FactsError: An amount has parts of a cent, or too much in it.
    """
    scale = cast("pa.Decimal128Type[int, int]", column.type).scale
    exact = column.cast(pa.decimal128(38, scale)) if column.type.bit_width < WIDE.bit_width else column
    odd = pc.not_equal(exact, pc.round(exact, ndigits=2, round_mode="towards_zero"))
    refuse_rows(
        odd.to_numpy(zero_copy_only=False) == np.True_, "amounts", lambda row: column[row].as_py(), "give whole cents"
    )
    try:
        wide = exact.cast(WIDE)
    except pa.ArrowInvalid as error:
        raise FactsError("amounts", column.type, MOST) from error
    words: NDArray[np.int64] = lying(wide.buffers()[1], pa.int64()).reshape(-1, 2)[wide.offset :][: len(wide)]
    missing = nulls(wide)
    beyond = words[:, 1] != words[:, 0] >> SIGN
    refuse_rows(beyond if missing is None else beyond & ~missing, "amounts", lambda row: column[row].as_py(), MOST)
    return with_gaps(words[:, 0].copy(), missing)
