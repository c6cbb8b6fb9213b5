"""The rule `warnings`: the thresholds that the clocks of a case pass, for a scheduler to act on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms, must_be
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import FactsError, FactsTypeError, shown
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels.choosing import Duty, duties
from servicepolicy.rules.timing.service_levels.facts import Case
from servicepolicy.rules.timing.service_levels.laps import Lap
from servicepolicy.rules.timing.service_levels.messages import PASSED, WARNED
from servicepolicy.rules.timing.service_levels.outcomes import DueWarning
from servicepolicy.rules.timing.service_levels.reading import Reading, reading
from servicepolicy.rules.timing.service_levels.standing import Standing
from servicepolicy.rules.timing.service_levels.terms import ServiceLevelsTerms
from servicepolicy.rules.timing.service_levels.thresholds import Threshold

__all__ = ["warnings"]

ENDS = 2


@implements(D3_2_1_3, D3_2_2_1A, D3_2_4_1, D0_4_2_1B, D0_4_2_2B, D1_2_2_4, D1_2_5_1B, D1_3_10_2_3C)
def warnings(
    case: Case,
    terms: ServiceLevelsTerms,
    *,
    between: tuple[datetime, datetime],
    notify_in: WorkingCalendar | None = None,
) -> tuple[DueWarning, ...]:
    """List the thresholds of a case of which somebody is to be told in a window of time.

    Clause: D3.2.1.3, D3.2.2.1a, D3.2.4.1, D0.4.2.1b, D0.4.2.2b, D1.2.2.4, D1.2.5.1b, D1.3.10.2.3c.

    A threshold is passed once, at the moment when the clock shows it; one that a cycle with carried time has behind it
    from the start is passed when that cycle begins. A clock that has ended by the time of the notice warns of nothing.

    Args:
        case: The case; what happened after the window is not known yet.
        terms: What the company chose.
        between: The window, `[first, last)`, by the moments of the notices: windows one after another miss none and
            give none twice.
        notify_in: When people may be disturbed; a notice in the quiet hours waits for their end. None for any time.

    Returns:
        The warnings by the moment of their notices, in the zone of each target's calendar.

    Raises:
        FactsError: The window ends before it begins.
        FactsTypeError: It is no pair of moments, or `notify_in` no calendar; or as `clock`.
        NaiveDatetimeError: A moment has no time zone.
        CalendarCoverageError: Time is counted beyond the days a calendar knows.
        TermsTypeError: `terms` are not the terms of this room.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    first, last = window(between)
    if notify_in is not None:
        must_be(notify_in, "notify_in", (WorkingCalendar,), FactsTypeError)
    found = [
        warning_of(case, duty, terms, one)
        for duty in duties(case, terms)
        if duty.target.thresholds
        for one in passed(reading(case, duty, terms, last), notify_in)
        if in_utc(first) <= in_utc(one.notify_at) < in_utc(last)
    ]
    return tuple(sorted(found, key=lambda one: (in_utc(one.notify_at), in_utc(one.at))))


def window(between: object) -> tuple[datetime, datetime]:
    """A window of time, if it is one."""
    if not isinstance(between, tuple) or len(between) != ENDS:
        raise FactsTypeError("between", between, "give two moments: the first, and the one it goes up to")
    first, last = (a_moment(end, "between") for end in between)
    try:
        reversed_ = in_utc(last) < in_utc(first)
    except OverflowError:
        raise FactsError("between", between, "give moments from the year 1 to 9999 in UTC") from None
    if reversed_:
        raise FactsError("between", last, f"give {shown(first)} or later as its end")
    return first, last


@frozen(eq=False)
class Passed:
    """A threshold that a clock has passed."""

    cycle: int
    threshold: Threshold
    at: DateTime
    notify_at: DateTime


def passed(read: Reading, notify_in: WorkingCalendar | None) -> Iterator[Passed]:
    """All thresholds of a target up to a moment of which somebody is told."""
    told: set[int] = set()
    for number, cycle in enumerate(read.cycles, start=1):
        if not cycle.carried:
            told.clear()
        now = read.standing(number)
        for place, threshold in enumerate(read.duty.target.thresholds):
            at = None if place in told else when(threshold, now)
            if at is None:
                continue
            at = max(at, read.calendar.local(cycle.known[1]), key=in_utc)
            notify_at = at if notify_in is None else read.calendar.local(notify_in.next_open(at))
            if not has_ended(cycle, notify_at):
                told.add(place)
                yield Passed(number, threshold, at, notify_at)


def when(threshold: Threshold, now: Standing) -> DateTime | None:
    """When the clock of a cycle passed a threshold; None if it has not, or has no limit."""
    if now.budget is None:
        return None
    if threshold.is_the_deadline:
        return now.due_at
    spent = threshold.spent(now.budget)
    return now.watch.reaches(spent) if spent <= now.watch.elapsed else None


def has_ended(cycle: Lap, moment: DateTime) -> bool:
    """Whether a cycle had ended by a moment."""
    return cycle.ended is not None and in_utc(cycle.ended[1]) <= in_utc(moment)


def warning_of(case: Case, duty: Duty, terms: ServiceLevelsTerms, one: Passed) -> DueWarning:
    """A warning, with the deadline as it stood when the clock passed the threshold, and why."""
    read = reading(case, duty, terms, one.at)
    facts = {"threshold": one.threshold, "at": one.at, "notify_at": one.notify_at}
    told = one.threshold.tell
    return DueWarning(
        goal=duty.target.goal,
        cycle=one.cycle,
        threshold=one.threshold,
        at=one.at,
        notify_at=one.notify_at,
        due_at=read.standing(one.cycle).due_at,
        because=read.because(WARNED, tell=told, **facts) if told else read.because(PASSED, **facts),
    )
