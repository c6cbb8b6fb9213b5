"""Working time, working days, response deadlines and verdicts as Polars expressions: the extra `polars`.

Each function gives an expression for `select`, `with_columns`, `filter` and the like, lazy or not. Importing this
module also hangs them on every expression, as the namespace `policy`: `pl.col("received_at").policy.working_deadlines`.

A moment is a `Datetime` with a time zone, and its answer comes in the unit and zone of its column: only the zone of
the calendar says when it is open. A date is a `Date`. Null stays null.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import polars as pl
from attrs import frozen

from servicepolicy import columns
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.columns.answers import OnBad
from servicepolicy.columns.batches import (
    NAMED,
    Column,
    dates,
    expression,
    lengths,
    moments,
    named,
    series,
    several,
    told,
    whole_numbers,
)
from servicepolicy.columns.frames import in_unit_of
from servicepolicy.columns.index import TimeIndex
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = [
    "add_working_days",
    "is_working_day",
    "response_deadlines",
    "response_verdicts",
    "working_between",
    "working_deadlines",
]

WORKED = pl.Duration("us")


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
    asked = told({"logged_at": logged_at, "channel": several(channel), "kind": several(kind)})

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        received, *others = given
        held = dict(zip(asked, others, strict=True))
        rows = moments(received, "received_at")
        found = columns.response_deadlines(
            rows,
            terms,
            logged_at=moments(held["logged_at"], "logged_at") if "logged_at" in held else None,
            channel=channel if isinstance(channel, Channel | None) else whole_numbers(held["channel"], "channel"),
            kind=kind if isinstance(kind, RequestKind) else whole_numbers(held["kind"], "kind"),
            on_bad=on_bad,
        )
        return series(received, in_unit_of(rows, found, "received_at"), received.dtype)

    return expression([received_at, *asked.values()], ask, pl.dtype_of(received_at))


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
) -> pl.Expr:
    """Compare what was done about each contact with what the policy asks: `servicepolicy.columns.response_verdicts`.

    Args:
        received_at: When each contact arrived: moments with a time zone.
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
        The names of the verdicts, `Enum(["MET", "BREACHED", "PENDING", "UNDETERMINED"])`.

    Example:
        >>> from datetime import UTC
        >>> import polars as pl
        >>> received, answered = ["2026-03-06T16:00+08:00"] * 2, ["2026-03-07T16:00+08:00", "2026-03-07T17:00+08:00"]
        >>> contacts = pl.DataFrame({"received_at": received, "answered_at": answered})
        >>> contacts = contacts.select(pl.all().str.to_datetime(time_zone="Asia/Shanghai"))
        >>> now = datetime(2026, 3, 8, tzinfo=UTC)
        >>> verdict = response_verdicts("received_at", ResponseTerms(), as_of=now, answered_at="answered_at")
        >>> contacts.select(verdict).to_series().to_list()
        ['MET', 'BREACHED']
    """
    happened = told(
        {
            "logged_at": logged_at,
            "acknowledged_at": acknowledged_at,
            "acknowledgement_seen_at": acknowledgement_seen_at,
            "answered_at": answered_at,
            "answer_seen_at": answer_seen_at,
        }
    )
    others = told({"as_of": several(as_of), "channel": several(channel), "kind": several(kind)})

    def ask(given: Sequence[pl.Series]) -> pl.Series:
        held = dict(zip(["received_at", *happened, *others], given, strict=True))
        at = {name: moments(held[name], name) for name in ("received_at", *happened)}
        found = columns.response_verdicts(
            at.pop("received_at"),
            terms,
            as_of=as_of if isinstance(as_of, datetime) else moments(held["as_of"], "as_of"),
            **at,
            channel=channel if isinstance(channel, Channel | None) else whole_numbers(held["channel"], "channel"),
            kind=kind if isinstance(kind, RequestKind) else whole_numbers(held["kind"], "kind"),
            on_bad=on_bad,
        )
        return named(held["received_at"], found)

    return expression([received_at, *happened.values(), *others.values()], ask, NAMED)


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

    def response_verdicts(  # noqa: PLR0913 - a column for each fact
        self,
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
    ) -> pl.Expr:
        """How each contact stands against its deadline."""
        return response_verdicts(
            self.column,
            terms,
            as_of=as_of,
            logged_at=logged_at,
            acknowledged_at=acknowledged_at,
            acknowledgement_seen_at=acknowledgement_seen_at,
            answered_at=answered_at,
            answer_seen_at=answer_seen_at,
            channel=channel,
            kind=kind,
            on_bad=on_bad,
        )
