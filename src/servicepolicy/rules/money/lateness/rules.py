"""The rules: `penalty`, and `assess`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import implements
from servicepolicy.basis.moments import in_utc
from servicepolicy.clauses.d1_1 import (
    D1_1_2_4B,
    D1_1_2_4C,
    D1_1_6_1A,
    D1_1_7_1A,
    D1_1_7_1B,
    D1_1_7_1C,
    D1_1_7_1D,
)
from servicepolicy.rules.money.lateness.attendance import attendance
from servicepolicy.rules.money.lateness.charges import Charges, Entry, charges, counted, found, total_of
from servicepolicy.rules.money.lateness.facts import Month
from servicepolicy.rules.money.lateness.outcomes import Assessment, Line, Penalty
from servicepolicy.rules.money.lateness.punches import day_of, refuse_strangers
from servicepolicy.rules.money.lateness.reasons import charged, limits, not_charged, summed_up
from servicepolicy.rules.money.lateness.standing import coming_stands, leaving_stands, month_stands
from servicepolicy.rules.money.lateness.terms import LatenessTerms

__all__ = ["assess", "penalty"]


@implements(D1_1_2_4C, D1_1_6_1A, D1_1_7_1A, D1_1_7_1B, D1_1_7_1C, D1_1_7_1D)
def penalty(month: Month, terms: LatenessTerms) -> Penalty:
    """Say what a month's lateness costs.

    Clause: D1.1.2.4c, D1.1.6.1a, D1.1.7.1a, D1.1.7.1b, D1.1.7.1c, D1.1.7.1d.

    On a plain working day one is late after the calendar's opening, and the day's first arrival counts; a shift has its
    own start. An arrival on a day off is no entry. Early leaving and absence are listed.

    Raises:
        FactsError: On the calendar's clock a moment lies outside the month or before its record, an arrival falls on a
            day with a shift, or a departure has no arrival in the 24 hours before it.
        TermNotSet: `base` is `Base.DAILY`, and `wage_days` is None.
        CalendarCoverageError: The calendar does not know a day of the record.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from decimal import Decimal
        >>> from pendulum import datetime
        >>> arrivals = [datetime(2026, 3, day, 8, 31, tz="Asia/Shanghai") for day in (2, 3, 4)]
        >>> month = Month(year=2026, month=3, base_salary=Decimal("5000"), arrivals=arrivals)
        >>> penalty(month, LatenessTerms()).total
        Decimal('350.00')
    """
    facts_and_terms(month, Month, terms, LatenessTerms)
    refuse_strangers(month, terms.calendar)
    of_month = found(attendance(month, terms), month, terms)
    entries = counted(of_month, terms)
    cost = charges(len(entries), month, terms)
    lines = tuple(lines_of(entries, cost))
    return Penalty(
        total=total_of(cost.amounts),
        lines=lines,
        entries=len(lines),
        over_limit=len(lines) > terms.entries_allowed,
        over_ceiling=cost.over_ceiling,
        waived=tuple(waiver.on for waiver in of_month.waivers),
        early_leavings=of_month.early_leavings(),
        absences=of_month.absences(),
        because=(
            summed_up(cost, month, terms),
            *(charged(line, entry, terms) for line, entry in zip(lines, entries, strict=True)),
            *limits(cost, month, terms),
            *not_charged(of_month, terms),
        ),
    )


@implements(D1_1_2_4B, D1_1_2_4C, D1_1_7_1C)
def assess(month: Month, terms: LatenessTerms, *, as_of: datetime) -> tuple[Assessment, ...]:
    """Compare a month's coming and leaving with what the policy asks.

    Clause: D1.1.2.4b, D1.1.2.4c, D1.1.7.1c.

    Args:
        month: The month; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the assessment.

    Returns:
        First the month as a whole: BREACHED once there are more late entries than it may have, MET when it is over.
        Then, up to the date of `as_of`, coming and leaving on each shift and each working day that the record is about.
        No sign-in is a breach when the day is over and its arrivals are all in the record; leaving is judged when no
        later departure can belong to the day. MET and BREACHED stay as they are however far `as_of` moves on.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        FactsError: As `penalty`.
        CalendarCoverageError: As `penalty`; or `as_of` lies outside 1900 to 2199.

    Example:
        >>> from decimal import Decimal
        >>> from pendulum import datetime
        >>> arrivals = [datetime(2026, 3, day, 8, 31, tz="Asia/Shanghai") for day in (2, 3, 4, 5)]
        >>> month = Month(year=2026, month=3, base_salary=Decimal("5000"), arrivals=arrivals)
        >>> assess(month, LatenessTerms(), as_of=datetime(2026, 3, 5, 9, tz="Asia/Shanghai"))[0].verdict
        Verdict.BREACHED
    """
    facts_and_terms(month, Month, terms, LatenessTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    refuse_strangers(month, terms.calendar)
    known = month.known_at(now)
    attended = attendance(known, terms)
    comings = [(one.on, one.starts_at, coming_stands(one, known, terms, now)) for one in attended.comings]
    leavings = [(one.on, one.starts_at, leaving_stands(one, known, terms, now)) for one in attended.leavings]
    days = sorted((*comings, *leavings), key=lambda one: (one[0], in_utc(one[1])))
    whole = month_stands(attended, known, terms, now)
    return (whole, *(assessment for on, _, assessment in days if on <= day_of(now)))


def lines_of(entries: tuple[Entry, ...], cost: Charges) -> Iterator[Line]:
    """The entries with their numbers and amounts."""
    priced = zip(entries, cost.shares, cost.amounts, strict=True)
    for number, (entry, share, amount) in enumerate(priced, start=1):
        yield Line(
            kind=entry.kind,
            on=entry.on,
            starts_at=entry.starts_at,
            arrived_at=entry.arrived_at,
            late_by=entry.late_by,
            number=number,
            share=share,
            amount=amount,
        )
