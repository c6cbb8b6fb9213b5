"""Response deadlines and verdicts by the column: `response.deadline` and `response.assess` for millions of contacts."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.checks import a_moment, must_be
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import CalendarCoverageError, MissingFact, TermNotSet, TermsTypeError
from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.columns.answers import OnBad, finished
from servicepolicy.columns.arrays import Column, Ints, joined, moments
from servicepolicy.columns.duties import IN_YEARS, Duties, due
from servicepolicy.columns.limits import outside_years
from servicepolicy.columns.rows import NEVER, Rows, happened, told
from servicepolicy.columns.standing import VERDICTS, Record, standing
from servicepolicy.rules.timing.response.terms import ClockStart, ResponseTerms

__all__ = ["VERDICTS", "response_deadlines", "response_verdicts"]

ONE = timedelta(microseconds=1)
NO_FIGURE = "the documents give no figure for such a contact"


@implements(D0_4_1_2A, D0_5_1_1B, D1_2_4_3A, D3_2_1_3, D3_2_2_1A)
def response_deadlines(  # noqa: PLR0913 - a column for each fact
    received_at: NDArray[np.datetime64],
    terms: ResponseTerms,
    *,
    logged_at: NDArray[np.datetime64] | None = None,
    channel: Channel | NDArray[np.generic] | None = None,
    kind: RequestKind | NDArray[np.generic] = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> NDArray[np.datetime64]:
    """Say by when each contact is to be answered: `response.deadline` by the column.

    Clause: D0.4.1.2a, D0.5.1.1b, D1.2.4.3a, D3.2.1.3, D3.2.2.1a.

    Args:
        received_at: When each contact arrived: instants in UTC, of any unit up to weeks; NaT and masked rows stay what
            they are.
        terms: What the company chose.
        logged_at: When each was logged; NaT where that is not known. Asked only where the clock starts from logging.
        channel: How the contacts came: one channel for all, or an array of channels or of their places in
            `tuple(Channel)`; None, or -1, if it is not known.
        kind: What the customers want: one kind for all, or an array of kinds or of their places.
        on_bad: What becomes of contacts to which the rule has no answer.

    Returns:
        Instants in UTC, in nanoseconds where the contacts are, else in microseconds.

    Raises:
        TermNotSet: No figure is printed for such a contact, and the company has set none.
        MissingFact: The clock starts from logging, and `logged_at` is not known.
        FactsError: A contact was logged before it arrived; or a column has another length, or parts of a microsecond.
        CalendarCoverageError: A deadline lies beyond what the calendar knows.
        CalendarError: A deadline lies more than 100 years away.
        FactsTypeError: A column is of the wrong type.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.timing.response import ResponseTerms
        >>> received_at = np.array(["2026-03-06T08:00", "2026-03-07T02:00"], "datetime64[m]")
        >>> response_deadlines(received_at, ResponseTerms()).astype("datetime64[m]")
        array(['2026-03-07T08:00', '2026-03-08T02:00'], dtype='datetime64[m]')
    """
    must_be(terms, "terms", (ResponseTerms,), TermsTypeError)
    rows = Rows(moments(received_at, "received_at"), on_bad)
    received, logged = told(rows.column), happened(logged_at, "logged_at", rows.column)
    rows.in_order(received, logged)
    duties = Duties.of(channel, kind, terms, rows.column)
    for duty, mine in duties.unset():
        rows.refuse(mine, TermNotSet, f"set `{duty.unset}` in the terms: {NO_FIGURE}", clause=duty.steps[0][1])
    start = received if terms.starts is ClockStart.RECEIPT else logged
    unknown = start.at == NEVER
    rows.refuse(unknown, MissingFact, "give it: the clock starts from logging", of=start)
    found = due(duties, start, rows.open(~unknown), rows, terms)
    in_unit = (found * 1_000).view("M8[ns]") if rows.column.unit == "ns" else found.view("M8[us]")
    return finished(rows.column, in_unit, rows.bad, on_bad)


@implements(D0_4_1_2A, D0_5_1_1B, D1_2_4_3A, D3_2_1_3, D3_2_2_1A)
def response_verdicts(  # noqa: PLR0913 - a column for each fact
    received_at: NDArray[np.datetime64],
    terms: ResponseTerms,
    *,
    as_of: datetime | NDArray[np.datetime64],
    logged_at: NDArray[np.datetime64] | None = None,
    acknowledged_at: NDArray[np.datetime64] | None = None,
    acknowledgement_seen_at: NDArray[np.datetime64] | None = None,
    answered_at: NDArray[np.datetime64] | None = None,
    answer_seen_at: NDArray[np.datetime64] | None = None,
    channel: Channel | NDArray[np.generic] | None = None,
    kind: RequestKind | NDArray[np.generic] = RequestKind.ENQUIRY,
    on_bad: OnBad = "raise",
) -> NDArray[np.int8]:
    """Compare what was done about each contact with what the policy asks: `response.assess` by the column.

    Clause: D0.4.1.2a, D0.5.1.1b, D1.2.4.3a, D3.2.1.3, D3.2.2.1a.

    Args:
        received_at: When each contact arrived: instants in UTC, of any unit up to weeks.
        terms: What the company chose.
        as_of: The moment of the assessment, one for all contacts or one for each.
        logged_at: When each was logged; NaT, here and below, where it did not happen or is not known.
        acknowledged_at: When an acknowledgement was sent.
        acknowledgement_seen_at: When the customer had it.
        answered_at: When the answer with the information was sent.
        answer_seen_at: When the customer had it.
        channel: As `response_deadlines`.
        kind: As `response_deadlines`.
        on_bad: What becomes of contacts to which the rule has no answer.

    Returns:
        A code for each contact, its place in `VERDICTS`; a masked array where `received_at` or `as_of` is missing.

    Raises:
        FactsError: Something happened before the contact arrived, or was seen before it was sent; or a column has
            another length, or parts of a microsecond.
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: As `response_deadlines`; or a moment lies outside 1900 to 2199.
        CalendarError: As `response_deadlines`.
        FactsTypeError: A column is of the wrong type.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.rules.timing.response import ResponseTerms
        >>> received_at = np.array(["2026-03-06T08:00", "2026-03-07T02:00"], "datetime64[m]")
        >>> answered_at = np.array(["2026-03-06T09:00", "NaT"], "datetime64[m]")
        >>> noon = datetime(2026, 3, 7, 12, tz="Asia/Shanghai")
        >>> codes = response_verdicts(received_at, ResponseTerms(), as_of=noon, answered_at=answered_at)
        >>> [VERDICTS[code] for code in codes]
        [Verdict.MET, Verdict.PENDING]
    """
    must_be(terms, "terms", (ResponseTerms,), TermsTypeError)
    column, now, looked_at = seen_from(moments(received_at, "received_at"), as_of, terms)
    rows = Rows(column, on_bad)
    later = {
        "logged_at": logged_at,
        "acknowledged_at": acknowledged_at,
        "acknowledgement_seen_at": acknowledgement_seen_at,
        "answered_at": answered_at,
        "answer_seen_at": answer_seen_at,
    }
    record = Record(told(column), *(happened(values, name, column) for name, values in later.items()))
    record.check(rows)
    rows.refuse(outside_years(now, terms.calendar), CalendarCoverageError, IN_YEARS, of=looked_at)
    found = standing(record.known_at(now), Duties.of(channel, kind, terms, column), now, rows, terms)
    return finished(column, found, rows.bad, on_bad)


def seen_from(
    column: Column, as_of: datetime | NDArray[np.datetime64], terms: ResponseTerms
) -> tuple[Column, Ints, Column]:
    """Contacts and the moments they are seen from: one for all, or one for each."""
    if isinstance(as_of, np.ndarray):
        column, looked_at = joined(column, moments(as_of, "as_of"))
        return column, looked_at.values.ravel(), looked_at
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    return column, np.broadcast_to(np.int64((in_utc(now) - EPOCH) // ONE), column.values.size), column
