"""Working time, working days, response deadlines and verdicts on pandas Series: the extra `pandas`.

A Series gives a Series with its index and name, backed by numpy or, as `ArrowDtype`, by Arrow, as it was itself.

A moment is a `datetime64` with a time zone, and its answer has the unit and zone of its column: only the zone of the
calendar says when it is open. A date is a midnight of `datetime64` without a time zone, as pandas keeps dates, or a
`date32[pyarrow]`. NaT and NA stay what they are.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pandas as pd

from servicepolicy import columns
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.columns.answers import OnBad
from servicepolicy.columns.frames import in_unit_of
from servicepolicy.columns.index import TimeIndex
from servicepolicy.columns.series import (
    Flags,
    Lengths,
    Moments,
    Names,
    Numbers,
    beside,
    dates,
    lengths,
    moments,
    named,
    places,
    plain,
    series,
    whole_numbers,
)
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = [
    "add_working_days",
    "is_working_day",
    "response_deadlines",
    "response_verdicts",
    "working_between",
    "working_deadlines",
]


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


def response_verdicts(  # noqa: PLR0913 - a column for each fact
    received_at: Moments,
    terms: ResponseTerms,
    *,
    as_of: datetime | Moments,
    logged_at: Moments | None = None,
    acknowledged_at: Moments | None = None,
    acknowledgement_seen_at: Moments | None = None,
    answered_at: Moments | None = None,
    answer_seen_at: Moments | None = None,
    channel: Channel | Numbers | None = None,
    kind: RequestKind | Numbers = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> Names:
    """Compare what was done about each contact with what the policy asks: `servicepolicy.columns.response_verdicts`.

    Args:
        received_at: When each contact arrived: moments with a time zone.
        terms: What the company chose.
        as_of: The moment of the assessment, one for all contacts or one for each.
        logged_at: When each was logged; NaT, here and below, where it did not happen or is not known.
        acknowledged_at: When an acknowledgement was sent.
        acknowledgement_seen_at: When the customer had it.
        answered_at: When the answer with the information was sent.
        answer_seen_at: When the customer had it.
        channel: As `response_deadlines`.
        kind: As `response_deadlines`.
        on_bad: What becomes of contacts to which the rule has no answer: an error, or NaN ("mask").

    Returns:
        The names of the verdicts, as categories: MET, BREACHED, PENDING and UNDETERMINED, whatever backs the columns.

    Raises:
        NaiveDatetimeError: `as_of`, or a column, has no time zone.
        FactsError: Something happened before the contact arrived, or was seen before it was sent; or the index of a
            column is another.
        CalendarCoverageError: A deadline lies beyond what the calendar knows.
        FactsTypeError: A column is of the wrong type.
        TermsTypeError: `terms` are not the terms of this room.

    Example:
        >>> import pandas as pd
        >>> received_at = pd.Series(pd.to_datetime(["2026-03-06T16:00"] * 2)).dt.tz_localize("Asia/Shanghai")
        >>> answered_at = received_at + pd.to_timedelta(pd.Series([1, 25]), "h")
        >>> now = pd.Timestamp("2026-03-08", tz="Asia/Shanghai")
        >>> response_verdicts(received_at, ResponseTerms(), as_of=now, answered_at=answered_at).tolist()
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
        as_of=as_of if isinstance(as_of, datetime) else moments(beside(received_at, as_of, "as_of"), "as_of"),
        **{name: moments(beside(received_at, fact, name), name) for name, fact in happened.items() if fact is not None},
        channel=channel if isinstance(channel, Channel | None) else places(received_at, channel, "channel"),
        kind=kind if isinstance(kind, RequestKind) else places(received_at, kind, "kind"),
        on_bad=on_bad,
    )
    return named(received_at, found)
