"""The rules `checks` and `assess`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, time
from itertools import count, pairwise, takewhile

from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Message
from servicepolicy.calendars.zone import DAY
from servicepolicy.clauses.d1_3 import D1_3_8B, D1_3_8C
from servicepolicy.rules.timing.holiday_watch.facts import Watch, WatchLog
from servicepolicy.rules.timing.holiday_watch.messages import (
    AWAITED,
    CHECKED,
    NO_SHIFTS,
    NOT_CHECKED,
    OUTSIDE,
    OWED,
    OWED_ALL_THE_TIME,
    UNWATCHED,
    WATCHED,
    WATCHING,
)
from servicepolicy.rules.timing.holiday_watch.outcomes import Assessment, Duty, Gap, SiteCheck, WatchWindow
from servicepolicy.rules.timing.holiday_watch.problems import passing_on
from servicepolicy.rules.timing.holiday_watch.rostering import gaps_between
from servicepolicy.rules.timing.holiday_watch.terms import ONE_DAY, HolidayWatchTerms, Watching

__all__ = ["assess", "checks"]


@implements(D1_3_8B)
def checks(watch: Watch, terms: HolidayWatchTerms) -> tuple[SiteCheck, ...]:
    """List the checks that are owed over a holiday.

    Clause: D1.3.8b.

    Returns:
        For each site in turn, a check in each day from midnight to midnight, or in each shorter interval from the
        window's start, of which the last may be cut off by its end; where sites are watched all the time, the whole
        window. In the zone of `terms.calendar`. Without sites, none.

    Raises:
        CalendarCoverageError: The window lies outside 1900 to 2199.
        FactsTypeError: `watch` is no `Watch`.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.timing.holiday_watch.blocks import windows
        >>> terms = HolidayWatchTerms()
        >>> new_year = windows(2026, terms)[0]
        >>> for owed in checks(Watch(window=new_year, sites=["shop.example"]), terms):
        ...     print(owed.site, owed.from_at, "-", owed.until_at)
        shop.example 2026-01-01 00:00:00+08:00 - 2026-01-02 00:00:00+08:00
        shop.example 2026-01-02 00:00:00+08:00 - 2026-01-03 00:00:00+08:00
        shop.example 2026-01-03 00:00:00+08:00 - 2026-01-04 00:00:00+08:00
    """
    facts_and_terms(watch, Watch, terms, HolidayWatchTerms)
    slots = tuple(pairwise(edges(watch.window, terms)))
    message = OWED if terms.watching is Watching.EACH_DAY else OWED_ALL_THE_TIME

    def owed(site: str, from_at: DateTime, until_at: DateTime) -> SiteCheck:
        facts = {"site": site, "from_at": from_at, "until_at": until_at}
        reason = D1_3_8B.because(message, terms, terms.watching, **facts)
        return SiteCheck(site=site, from_at=from_at, until_at=until_at, because=(reason,))

    return tuple(owed(site, *slot) for site in watch.sites for slot in slots)


@implements(D1_3_8B, D1_3_8C)
def assess(log: WatchLog, terms: HolidayWatchTerms, *, as_of: datetime) -> tuple[Assessment, ...]:
    """Compare what was done over a holiday with what the policy asks.

    A check counts from the start of its time until before its end, the first one in it. One outside the holiday counts
    for nothing, and a reason names it. Where sites are watched all the time, single checks show nothing: the shifts
    worked must leave no gap, and where none are recorded the answer is UNDETERMINED.

    Clause: D1.3.8b, D1.3.8c.

    Args:
        log: What was done; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the assessment.

    Returns:
        First an assessment for each check owed, in the order of `checks`; then one for each problem found, in the
        order of the log. A problem passed on at the last moment is in time; to somebody who is no service department,
        it counts for nothing. UNDETERMINED names in `.missing` the figure that nobody has set or the fact that is not
        known. MET and BREACHED stay as they are however far `as_of` moves on.

    Raises:
        CalendarCoverageError: The window or `as_of` lies outside 1900 to 2199, or the limit for passing on leads beyond
            the days the calendar knows.
        NaiveDatetimeError: `as_of` has no time zone.
        FactsTypeError: `log` is no `WatchLog`.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> from servicepolicy.rules.timing.holiday_watch.blocks import windows
        >>> from servicepolicy.rules.timing.holiday_watch.facts import Check
        >>> terms = HolidayWatchTerms()
        >>> watch = Watch(window=windows(2026, terms)[0], sites=["shop.example"])
        >>> log = WatchLog(watch=watch, entries=[Check(site="shop.example", at=watch.window.starts_at.add(hours=9))])
        >>> [one.verdict.name for one in assess(log, terms, as_of=watch.window.starts_at.add(days=2))]
        ['MET', 'BREACHED', 'PENDING']
    """
    facts_and_terms(log, WatchLog, terms, HolidayWatchTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    known = log.known_at(now)
    owed = checks(known.watch, terms)
    if terms.watching is Watching.EACH_DAY:
        made = moments_of(known)
        watched = tuple(checked(one, made[one.site], known.watch.window, terms, now) for one in owed)
    else:
        gaps = gaps_until(now, known, terms)
        watched = tuple(watched_over(one, known, gaps, terms, now) for one in owed)
    return watched + tuple(passing_on(one, terms, now) for one in known.entries if one.problem)


def edges(window: WatchWindow, terms: HolidayWatchTerms) -> tuple[DateTime, ...]:
    """The moments at which one check's time ends and the next one's begins, the window's own among them."""
    starts_at, ends_at = terms.calendar.local(window.starts_at), terms.calendar.local(window.ends_at)
    within: tuple[DateTime, ...] = ()
    if terms.watching is Watching.EACH_DAY:
        before_end = takewhile(lambda edge: in_utc(edge) < in_utc(ends_at), edges_from(starts_at, terms))
        within = tuple(edge for edge in before_end if in_utc(edge) > in_utc(starts_at))
    # By instant: a date that the zone skips begins when the next one does, and has no time of its own.
    return tuple({in_utc(edge): edge for edge in (starts_at, *within, ends_at)}.values())


def edges_from(starts_at: DateTime, terms: HolidayWatchTerms) -> Iterator[DateTime]:
    """The midnights after a moment; or, where the interval is shorter than a day, the ends of the intervals from it."""
    if terms.check_interval == ONE_DAY:
        first = datetime.date(starts_at)
        return (terms.calendar.at(first + number * DAY, time.min) for number in count(1))
    return (terms.calendar.elapse(starts_at, number * terms.check_interval) for number in count(1))


def moments_of(log: WatchLog) -> dict[str, list[datetime]]:
    """When each site was checked, as instants in order."""
    made: dict[str, list[datetime]] = {site: [] for site in log.watch.sites}
    for entry in log.entries:
        made[entry.site].append(in_utc(entry.at))
    return {site: sorted(moments) for site, moments in made.items()}


def checked(
    owed: SiteCheck, made: list[datetime], window: WatchWindow, terms: HolidayWatchTerms, now: DateTime
) -> Assessment:
    """How a check stands: whether one was made in its time."""
    starts, ends = in_utc(owed.from_at), in_utc(owed.until_at)
    place = bisect_left(made, starts)
    done_at = terms.calendar.local(made[place]) if place < len(made) and made[place] < ends else None
    before = made[:place] if starts == in_utc(window.starts_at) else []
    after = made[bisect_left(made, ends) :] if ends == in_utc(window.ends_at) else []
    if done_at is not None:
        verdict, message, fact = Verdict.MET, CHECKED, {"done_at": done_at}
    elif in_utc(now) < ends:
        verdict, message, fact = Verdict.PENDING, AWAITED, {"as_of": now}
    else:
        verdict, message, fact = Verdict.BREACHED, NOT_CHECKED, {}
    reasons = [said_of(owed, message, terms, from_at=owed.from_at, due_at=owed.until_at, verdict=verdict, **fact)]
    reasons += [said_of(owed, OUTSIDE, terms, at=terms.calendar.local(at)) for at in (*before, *after)]
    return stands(owed, verdict, done_at, *reasons)


def gaps_until(now: DateTime, log: WatchLog, terms: HolidayWatchTerms) -> tuple[Gap, ...]:
    """What the shifts worked have left uncovered so far, on every site alike; none where no shift is recorded."""
    window = log.watch.window
    return gaps_between(window.starts_at, min(window.ends_at, now, key=in_utc), log.shifts, terms) if log.shifts else ()


def watched_over(
    owed: SiteCheck, log: WatchLog, gaps: tuple[Gap, ...], terms: HolidayWatchTerms, now: DateTime
) -> Assessment:
    """How a watch without a break stands: whether the shifts worked leave a gap."""
    over = in_utc(now) >= in_utc(owed.until_at)
    if over and not log.shifts:
        reason = said_of(owed, NO_SHIFTS, terms, missing="shifts")
        return stands(owed, Verdict.UNDETERMINED, None, reason, missing=("shifts",))
    if gaps:
        verdict = Verdict.BREACHED
        found = ({"gap_starts_at": gap.starts_at, "gap_ends_at": gap.ends_at} for gap in gaps)
        return stands(owed, verdict, None, *(said_of(owed, UNWATCHED, terms, verdict=verdict, **gap) for gap in found))
    if over:
        verdict, from_at = Verdict.MET, owed.from_at
        reason = said_of(owed, WATCHED, terms, from_at=from_at, due_at=owed.until_at, verdict=verdict)
        return stands(owed, verdict, owed.until_at, reason)
    verdict = Verdict.PENDING
    return stands(owed, verdict, None, said_of(owed, WATCHING, terms, due_at=owed.until_at, as_of=now, verdict=verdict))


def said_of(owed: SiteCheck, message: Message, terms: HolidayWatchTerms, **facts: object) -> Reason:
    """A reason that speaks of a check."""
    return D1_3_8B.because(message, terms, terms.watching, site=owed.site, **facts)


def stands(
    owed: SiteCheck, verdict: Verdict, done_at: DateTime | None, *reasons: Reason, missing: tuple[str, ...] = ()
) -> Assessment:
    """The assessment of a check."""
    return Assessment(
        duty=Duty.CHECK,
        site=owed.site,
        verdict=verdict,
        from_at=owed.from_at,
        due_at=owed.until_at,
        done_at=done_at,
        missing=missing,
        because=reasons,
    )
