"""The rule `roster_gaps`: what shifts leave uncovered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from servicepolicy.basis.checks import facts_and_terms
from servicepolicy.basis.clause import implements
from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.calendars.segments import merged, without
from servicepolicy.clauses.d1_3 import D1_3_8B
from servicepolicy.rules.timing.holiday_watch.facts import Roster, Shift
from servicepolicy.rules.timing.holiday_watch.messages import GAP, NO_GAP
from servicepolicy.rules.timing.holiday_watch.outcomes import Gap, RosterGaps
from servicepolicy.rules.timing.holiday_watch.terms import HolidayWatchTerms

__all__ = ["gaps_between", "roster_gaps"]


@implements(D1_3_8B)
def roster_gaps(roster: Roster, terms: HolidayWatchTerms) -> RosterGaps:
    """Say at what times of a holiday no shift watches.

    Shifts are taken by instants, whatever their zones; those that overlap count once, what reaches beyond the holiday
    not at all. Whether a gap is a fault depends on how often sites are watched (A064): this rule only finds it.

    Clause: D1.3.8b.

    Returns:
        The gaps, exact to the microsecond, in the zone of `terms.calendar`.

    Raises:
        CalendarCoverageError: The holiday lies outside 1900 to 2199.
        FactsTypeError: `roster` is no `Roster`.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.timing.holiday_watch.blocks import windows
        >>> terms = HolidayWatchTerms()
        >>> new_year = windows(2026, terms)[0]
        >>> morning = Shift(starts_at=new_year.starts_at, ends_at=new_year.starts_at.add(hours=12))
        >>> found = roster_gaps(Roster(window=new_year, shifts=[morning]), terms)
        >>> found.gaps[0].starts_at.isoformat(), found.uncovered.total_seconds() / 3600
        ('2026-01-01T12:00:00+08:00', 60.0)
    """
    facts_and_terms(roster, Roster, terms, HolidayWatchTerms)
    window, local = roster.window, terms.calendar.local
    gaps = gaps_between(window.starts_at, window.ends_at, roster.shifts, terms)
    if not gaps:
        bounds = {"starts_at": local(window.starts_at), "ends_at": local(window.ends_at)}
        full = D1_3_8B.because(NO_GAP, terms, holiday=window.holiday, **bounds)
        return RosterGaps(gaps=(), because=(full,))
    found = (
        {"starts_at": gap.starts_at, "ends_at": gap.ends_at, "length": in_utc(gap.ends_at) - in_utc(gap.starts_at)}
        for gap in gaps
    )
    reasons = (D1_3_8B.because(GAP, terms, holiday=window.holiday, **facts) for facts in found)
    return RosterGaps(gaps=gaps, because=tuple(reasons))


def gaps_between(
    starts_at: datetime, ends_at: datetime, shifts: Iterable[Shift], terms: HolidayWatchTerms
) -> tuple[Gap, ...]:
    """The time from one moment until another that no shift covers."""
    covered = merged((in_utc(one.starts_at) - EPOCH, in_utc(one.ends_at) - EPOCH) for one in shifts)
    asked = merged([(in_utc(starts_at) - EPOCH, in_utc(ends_at) - EPOCH)])
    local = terms.calendar.local
    return tuple(
        Gap(starts_at=local(EPOCH + start), ends_at=local(EPOCH + end)) for start, end in without(asked, covered)
    )
