"""Working time, working days and response deadlines on pandas Series: the extra `pandas`.

A Series gives a Series with its index and name, backed by numpy or, as `ArrowDtype`, by Arrow, as it was itself.

A moment is a `datetime64` with a time zone, and its answer has the unit and zone of its column: only the zone of the
calendar says when it is open. A date is a midnight of `datetime64` without a time zone, as pandas keeps dates, or a
`date32[pyarrow]`. NaT and NA stay what they are.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.extensions import ExtensionArray, ExtensionDtype

from servicepolicy import columns
from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.columns import frames
from servicepolicy.columns.answers import OnBad
from servicepolicy.columns.frames import gaps, in_unit_of, refuse_rows, with_gaps
from servicepolicy.columns.index import TimeIndex
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = ["add_working_days", "is_working_day", "response_deadlines", "working_between", "working_deadlines"]

if TYPE_CHECKING:
    from servicepolicy.columns.buffers import Column

    Moments: TypeAlias = pd.Series[pd.Timestamp]
    Lengths: TypeAlias = pd.Series[pd.Timedelta]
    Numbers: TypeAlias = pd.Series[int]
    Flags: TypeAlias = pd.Series[bool]
    Given = TypeVar("Given", Lengths, Moments, Numbers)
else:  # pandas' own class takes no parameter
    Moments = Lengths = Numbers = Flags = Given = pd.Series


def working_deadlines(
    starts: Moments,
    amount: timedelta | Lengths,
    calendar: WorkingCalendar | TimeIndex,
    *,
    edge: Edge = "close",
    on_bad: OnBad = "raise",
) -> Moments:
    """The moments at which so much working time has passed since each start: `servicepolicy.columns.working_deadlines`.

    Args:
        starts: Moments with a time zone.
        amount: The working time, one for all or a Series with the same index; a negative one goes back.
        calendar: The calendar, or years of it that `compiled` has made.
        edge: Where time ends that is used up exactly at a closing: at the "close", or at the next "open".
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or NaT ("mask").

    Returns:
        Moments of the type of `starts`.

    Raises:
        CalendarCoverageError: A row leads beyond the days the calendar knows, or the years that were compiled. The
            error counts rows from 0, whatever the index.
        CalendarError: A row leads further than 100 years, or `edge` is neither.
        NaiveDatetimeError: `starts` has no time zone.
        FactsError: The index of `amount` is another, or an answer has parts of the unit of its column.
        FactsTypeError: A column is of the wrong type.

    Example:
        >>> import pandas as pd
        >>> from servicepolicy.calendars import OFFICE
        >>> starts = pd.Series(pd.to_datetime(["2026-03-06T16:00", None])).dt.tz_localize("Asia/Shanghai")
        >>> working_deadlines(starts, timedelta(hours=4), OFFICE).tolist()
        [Timestamp('2026-03-09 11:00:00+0800', tz='Asia/Shanghai'), NaT]
    """
    rows = moments(starts, "starts")
    asked = plain(amount) if isinstance(amount, timedelta) else lengths(beside(starts, amount, "amount"))
    found = columns.working_deadlines(rows, asked, calendar, edge=edge, on_bad=on_bad)
    return series(starts, in_unit_of(rows, found, "starts"))


def working_between(
    starts: Moments, ends: Moments, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> Lengths:
    """The working time from each start to its end, negative if the end is the earlier.

    Args:
        starts: Moments with a time zone.
        ends: Moments with a time zone, the same one or another, and the same index.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or NaT ("mask").

    Returns:
        Lengths of time in microseconds.

    Raises:
        CalendarCoverageError: A row lies beyond the days the calendar knows, or the years that were compiled.
        NaiveDatetimeError: A column has no time zone.
        FactsError: The index of `ends` is another.
        FactsTypeError: A column is of the wrong type.

    Example:
        >>> import pandas as pd
        >>> from servicepolicy.calendars import OFFICE
        >>> ends = pd.Series(pd.to_datetime(["2026-03-09T11:00", None])).dt.tz_localize("Asia/Shanghai")
        >>> starts = ends - pd.Timedelta(days=3)
        >>> (working_between(starts, ends, OFFICE) / pd.Timedelta(hours=1)).tolist()
        [9.0, nan]
    """
    ended = moments(beside(starts, ends, "ends"), "ends")
    return series(starts, columns.working_between(moments(starts, "starts"), ended, calendar, on_bad=on_bad))


def is_working_day(days: Moments, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise") -> Flags:
    """Whether each date has hours of its own.

    Args:
        days: Dates. Of a moment, take `.dt.tz_convert(zone).dt.tz_localize(None).dt.normalize()` in the office's zone.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of dates that the calendar does not know: an error, or NA ("mask").

    Returns:
        Yes or no, as pandas' `boolean`, which can be NA.

    Raises:
        CalendarCoverageError: The calendar does not know a date, or its year was not compiled.
        FactsError: A row is no midnight.
        FactsTypeError: The column holds no dates.

    Example:
        >>> import pandas as pd
        >>> from servicepolicy.calendars import OFFICE
        >>> is_working_day(pd.Series(pd.to_datetime(["2026-10-01", "2026-10-10", None])), OFFICE).tolist()
        [False, True, <NA>]
    """
    return series(days, columns.is_working_day(dates(days), calendar, on_bad=on_bad))


def add_working_days(
    days: Moments, count: int | Numbers, calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> Moments:
    """The n-th working day after each date, or before it if `count` is negative; 0 is the date itself.

    Args:
        days: Dates.
        count: Working days, one number for all or a Series of whole numbers with the same index.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know: an error, or NaT ("mask").

    Returns:
        Dates of the type of `days`.

    Raises:
        CalendarCoverageError: A row leads beyond the days the calendar knows, or the years that were compiled.
        CalendarError: A row leads further than 100 years.
        FactsError: A row is no midnight, or the index of `count` is another.
        FactsTypeError: A column is of the wrong type, or `count` is no whole number.

    Example:
        >>> import pandas as pd
        >>> from servicepolicy.calendars import OFFICE
        >>> add_working_days(pd.Series(pd.to_datetime(["2026-09-30"])), 1, OFFICE).dt.date.tolist()
        [datetime.date(2026, 10, 8)]
    """
    asked = whole_numbers(beside(days, count, "count"), "count") if isinstance(count, pd.Series) else count
    return series(days, columns.add_working_days(dates(days), asked, calendar, on_bad=on_bad))


def response_deadlines(  # noqa: PLR0913 - a column for each fact
    received_at: Moments,
    terms: ResponseTerms,
    *,
    logged_at: Moments | None = None,
    channel: Channel | Numbers | None = None,
    kind: RequestKind | Numbers = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> Moments:
    """Say by when each contact is to be answered: `servicepolicy.columns.response_deadlines`.

    Args:
        received_at: When each contact arrived: moments with a time zone.
        terms: What the company chose.
        logged_at: When each was logged; NaT where that is not known. Asked only where the clock starts from
            logging.
        channel: How the contacts came: one for all, or a Series of places in `tuple(Channel)`; NA if it is not known.
        kind: What the customers want: one for all, or a Series of places in `tuple(RequestKind)`.
        on_bad: What becomes of contacts to which the rule has no answer: an error, or NaT ("mask").

    Returns:
        Moments of the type of `received_at`.

    Raises:
        TermNotSet: No figure is printed for such a contact, and the company has set none.
        MissingFact: The clock starts from logging, and `logged_at` is not known.
        NaiveDatetimeError: A column has no time zone.
        FactsError: A contact was logged before it arrived, or the index of a column is another.
        CalendarCoverageError: A deadline lies beyond what the calendar knows.
        FactsTypeError: A column is of the wrong type.
        TermsTypeError: `terms` are not the terms of this room.

    Example:
        >>> import pandas as pd
        >>> received_at = pd.Series(pd.to_datetime(["2026-03-06T16:00"])).dt.tz_localize("Asia/Shanghai")
        >>> response_deadlines(received_at, ResponseTerms()).tolist()
        [Timestamp('2026-03-07 16:00:00+0800', tz='Asia/Shanghai')]
    """
    rows = moments(received_at, "received_at")
    found = columns.response_deadlines(
        rows,
        terms,
        logged_at=None if logged_at is None else moments(beside(received_at, logged_at, "logged_at"), "logged_at"),
        channel=channel if isinstance(channel, Channel | None) else places(received_at, channel, "channel"),
        kind=kind if isinstance(kind, RequestKind) else places(received_at, kind, "kind"),
        on_bad=on_bad,
    )
    return series(received_at, in_unit_of(rows, found, "received_at"))


def moments(column: Moments, name: str) -> frames.Moments:
    """Instants in UTC.

    Raises:
        NaiveDatetimeError: The column has no time zone.
        FactsTypeError: It holds no moments.
    """
    kind = dtype_of(column, name)
    if isinstance(kind, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return buffers.moments(in_arrow(column), name)
    if isinstance(kind, pd.DatetimeTZDtype):
        return column.to_numpy(dtype=f"M8[{kind.unit}]")
    if kind.kind == "M":
        raise NaiveDatetimeError(name, kind, "give it a time zone: .dt.tz_localize('Asia/Shanghai')")
    raise FactsTypeError(name, kind, "give datetime64 with a time zone")


def plain(amount: timedelta) -> timedelta:
    """A length of time without pandas' nanoseconds.

    Raises:
        FactsError: It has parts of a microsecond.
    """
    if not isinstance(amount, pd.Timedelta):
        return amount
    if amount.nanoseconds:
        raise FactsError("amount", amount, "give whole microseconds")
    return amount.to_pytimedelta()


def lengths(column: Lengths) -> NDArray[np.timedelta64]:
    """Lengths of time."""
    kind = column.dtype
    if isinstance(kind, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return buffers.lengths(in_arrow(column))
    if kind.kind != "m":
        raise FactsTypeError("amount", kind, "give a datetime.timedelta or a Series of timedelta64")
    return column.to_numpy()


def dates(column: Moments) -> frames.Moments:
    """Dates.

    Raises:
        FactsTypeError: The column holds none.
        FactsError: A row is no midnight.
    """
    kind = dtype_of(column, "days")
    if isinstance(kind, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return buffers.dates(in_arrow(column))
    if not isinstance(kind, np.dtype) or kind.kind != "M":
        raise FactsTypeError("days", kind, "give datetime64 without a time zone, such as pandas.to_datetime(days)")
    rows = column.to_numpy()
    days = rows.astype("M8[D]")
    refuse_rows((days != rows) & ~np.isnat(rows), "days", rows.__getitem__, "give dates: .dt.normalize()")
    return days


def whole_numbers(column: Numbers, name: str) -> NDArray[np.int64]:
    """Whole numbers."""
    if not pd.api.types.is_integer_dtype(column.dtype):
        raise FactsTypeError(name, column.dtype, "give whole numbers, one for all or a Series")
    unsigned = pd.api.types.is_unsigned_integer_dtype(column.dtype)
    missing = column.isna().to_numpy() if column.hasnans else None
    rows = column.to_numpy(dtype="u8" if unsigned else "i8", na_value=0)
    return with_gaps(cast("NDArray[np.int64]", rows), missing)


def places(asked: Moments, column: Numbers, name: str) -> NDArray[np.int64]:
    """The places of members in their enum, one a row."""
    return whole_numbers(beside(asked, column, name), name)


def dtype_of(column: object, name: str) -> np.dtype[np.generic] | ExtensionDtype:
    """What a column holds.

    Raises:
        FactsTypeError: It is no Series.
    """
    if not isinstance(column, pd.Series):
        raise FactsTypeError(name, column, "give a pandas Series")
    return column.dtype


def beside(column: object, other: Given, name: str) -> Given:
    """Another column, if its rows are those of the first, in the same order.

    Raises:
        FactsError: They are not.
        FactsTypeError: It is no Series.
    """
    dtype_of(other, name)
    if isinstance(column, pd.Series) and not column.index.equals(other.index):
        raise FactsError(name, other.index, "give it the index of the first column, such as by .reindex")
    return other


def in_arrow(column: Moments | Lengths) -> Column:
    """A column that is backed by Arrow, as Arrow has it."""
    return cast("pd.arrays.ArrowExtensionArray", column.array).__arrow_array__()


def series(asked: pd.Series, found: NDArray[np.generic]) -> pd.Series:
    """Answers as a Series like the one that asked."""
    return pd.Series(stored(found, asked.dtype), index=asked.index, name=asked.name, copy=False)


def stored(
    found: NDArray[np.generic], asked: np.dtype[np.generic] | ExtensionDtype
) -> NDArray[np.generic] | ExtensionArray:
    """Answers as pandas stores them: working time, yes or no, or else of the type that asked."""
    rows = np.asarray(found)
    if isinstance(asked, pd.ArrowDtype):
        from servicepolicy.columns import buffers

        return pd.arrays.ArrowExtensionArray(buffers.array(found, asked.pyarrow_dtype))
    if rows.dtype.kind == "b":
        missing = gaps(found)
        return pd.arrays.BooleanArray(rows, np.zeros(len(rows), np.bool_) if missing is None else missing)
    if isinstance(asked, np.dtype):
        return rows.astype(asked) if rows.dtype.kind == "M" else rows
    return rows if rows.dtype.kind == "m" else pd.Series(rows.view(np.int64), dtype=asked, copy=False).array
