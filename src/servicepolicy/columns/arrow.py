"""Working time, working days, response deadlines and verdicts on Arrow columns, and money as cents: the extra `arrow`.

An `Array` gives an `Array` and a `ChunkedArray` a `ChunkedArray` of one chunk. Rows are read where they lie and answers
written where they stay, without a copy; only what lies in several chunks is joined first.

A moment is a `timestamp` with a time zone, and its answer has the unit and zone of its column: only the zone of the
calendar says when it is open. A date is a `date32`. Null stays null, whatever its slot holds.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast, overload

import pyarrow as pa

from servicepolicy import columns
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
    moments,
    named,
    whole_numbers,
)
from servicepolicy.columns.decimals import from_cents, to_cents
from servicepolicy.columns.frames import in_unit_of
from servicepolicy.columns.index import TimeIndex
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = [
    "add_working_days",
    "from_cents",
    "is_working_day",
    "response_deadlines",
    "response_verdicts",
    "to_cents",
    "working_between",
    "working_deadlines",
]

if TYPE_CHECKING:
    Length: TypeAlias = pa.DurationScalar
    Flag: TypeAlias = pa.BooleanScalar
Same = TypeVar("Same", bound=Column)


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
        channel=channel if isinstance(channel, Channel | None) else whole_numbers(channel, "channel"),
        kind=kind if isinstance(kind, RequestKind) else whole_numbers(kind, "kind"),
        on_bad=on_bad,
    )
    return cast("Same", as_given(received_at, array(in_unit_of(rows, found, "received_at"), received_at.type)))


@overload
def response_verdicts(
    received_at: Array,
    terms: ResponseTerms,
    *,
    as_of: datetime | Column,
    logged_at: Column | None = None,
    acknowledged_at: Column | None = None,
    acknowledgement_seen_at: Column | None = None,
    answered_at: Column | None = None,
    answer_seen_at: Column | None = None,
    channel: Channel | Column | None = None,
    kind: RequestKind | Column = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> Array: ...
@overload
def response_verdicts(
    received_at: Chunks,
    terms: ResponseTerms,
    *,
    as_of: datetime | Column,
    logged_at: Column | None = None,
    acknowledged_at: Column | None = None,
    acknowledgement_seen_at: Column | None = None,
    answered_at: Column | None = None,
    answer_seen_at: Column | None = None,
    channel: Channel | Column | None = None,
    kind: RequestKind | Column = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> Chunks: ...
def response_verdicts(  # noqa: PLR0913 - a column for each fact
    received_at: Column,
    terms: ResponseTerms,
    *,
    as_of: datetime | Column,
    logged_at: Column | None = None,
    acknowledged_at: Column | None = None,
    acknowledgement_seen_at: Column | None = None,
    answered_at: Column | None = None,
    answer_seen_at: Column | None = None,
    channel: Channel | Column | None = None,
    kind: RequestKind | Column = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> Column:
    """Compare what was done about each contact with what the policy asks: `servicepolicy.columns.response_verdicts`.

    Args:
        received_at: When each contact arrived: timestamps with a time zone.
        terms: What the company chose.
        as_of: The moment of the assessment, one for all contacts or one for each.
        logged_at: When each was logged; null, here and below, where it did not happen or is not known.
        acknowledged_at: When an acknowledgement was sent.
        acknowledgement_seen_at: When the customer had it.
        answered_at: When the answer with the information was sent.
        answer_seen_at: When the customer had it.
        channel: As `response_deadlines`.
        kind: As `response_deadlines`.
        on_bad: What becomes of contacts to which the rule has no answer: an error, or null ("mask").

    Returns:
        The names of the verdicts, MET, BREACHED, PENDING or UNDETERMINED, `dictionary<string, int8>`.

    Raises:
        NaiveDatetimeError: `as_of`, or a column, has no time zone.
        FactsError: Something happened before the contact arrived, or was seen before it was sent; or a column has
            another length.
        CalendarCoverageError: A deadline lies beyond what the calendar knows.
        FactsTypeError: A column is of the wrong type.
        TermsTypeError: `terms` are not the terms of this room.

    Example:
        >>> from datetime import UTC, datetime
        >>> import pyarrow as pa
        >>> stamps = pa.timestamp("s", "Asia/Shanghai")
        >>> received_at = pa.array([datetime(2026, 3, 6, 8, tzinfo=UTC)] * 2, stamps)
        >>> answered_at = pa.array([datetime(2026, 3, 6, 9, tzinfo=UTC), None], stamps)
        >>> now = datetime(2026, 3, 8, tzinfo=UTC)
        >>> response_verdicts(received_at, ResponseTerms(), as_of=now, answered_at=answered_at).to_pylist()
        ['MET', 'BREACHED']
    """
    happened = {
        "logged_at": logged_at,
        "acknowledged_at": acknowledged_at,
        "acknowledgement_seen_at": acknowledgement_seen_at,
        "answered_at": answered_at,
        "answer_seen_at": answer_seen_at,
    }
    found = columns.response_verdicts(
        moments(received_at, "received_at"),
        terms,
        as_of=as_of if isinstance(as_of, datetime) else moments(as_of, "as_of"),
        **{name: moments(column, name) for name, column in happened.items() if column is not None},
        channel=channel if isinstance(channel, Channel | None) else whole_numbers(channel, "channel"),
        kind=kind if isinstance(kind, RequestKind) else whole_numbers(kind, "kind"),
        on_bad=on_bad,
    )
    return as_given(received_at, named(found))
