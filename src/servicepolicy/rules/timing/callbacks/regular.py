"""The rule on follow-ups that are due "regularly", without an interval: `follow_ups`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import count
from typing import assert_never

from attrs import evolve, frozen
from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.errors import raise_all
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.verdict import Verdict, worst
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import Months
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.clauses.d0 import D0_4_3_4A, D0_5_3_2B
from servicepolicy.clauses.d1_2 import D1_2_1_2
from servicepolicy.clauses.d3 import D3_2_2_5A
from servicepolicy.rules.timing.callbacks.facts import FollowUp, FollowUpKind, FollowUpRecord, too_early
from servicepolicy.rules.timing.callbacks.outcomes import (
    FOLLOWED_UP,
    NO_INTERVAL,
    NO_SIGNING,
    NOT_FOLLOWED_UP,
    FollowUpAssessment,
)
from servicepolicy.rules.timing.callbacks.periods import Period, beginning, known, periods, verdict_of
from servicepolicy.rules.timing.callbacks.plan import plan_of
from servicepolicy.rules.timing.callbacks.terms import Borrowing, CallbacksTerms, FollowUpInterval, Schedules

__all__ = ["follow_ups"]

ONE_DAY = timedelta(days=1)
IN_D0 = (FollowUpKind.USAGE, FollowUpKind.RUNNING_CONDITION)
"""The two follow-ups of D0, of which A021 asks whether they are one."""


@frozen(eq=False, repr=False)
class Duty:
    """One schedule of follow-ups.

    Attributes:
        kinds: What it is about.
        interval: How often; None where the company has not said.
        term: The term that would say it.
        taken: The readings that led here.
    """

    kinds: tuple[FollowUpKind, ...]
    interval: FollowUpInterval | None
    term: str
    taken: tuple[Worded, ...]


@implements(D0_4_3_4A, D0_5_3_2B, D1_2_1_2, D3_2_2_5A)
def follow_ups(record: FollowUpRecord, terms: CallbacksTerms, *, as_of: datetime) -> tuple[FollowUpAssessment, ...]:
    """Compare the follow-ups of a customer with those that are due regularly.

    The documents give no interval. Dates are counted from the day of delivery by the company's interval, or by the
    call-backs' rhythm where that is borrowed (A122), and a follow-up counts for the period it falls in.

    Clause: D0.4.3.4a, D0.5.3.2b, D1.2.1.2, D3.2.2.5a.

    Args:
        record: The follow-ups made; those after `as_of` are ignored.
        terms: What the company chose; days begin and end in the zone of `terms.calendar`.
        as_of: The moment of the assessment.

    Returns:
        Kind by kind: one assessment for each follow-up whose due date has passed, and one for the next. Without an
        interval a single UNDETERMINED that names the term to set. MET and BREACHED never turn back.

    Raises:
        FactsError: A follow-up was made before the day of delivery began in the calendar's zone.
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: The rhythm is borrowed, and dates are moved beyond the days the calendar knows; or
            `as_of`, or the next due date after it, lies outside 1900 to 2199.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.rules.timing.callbacks.facts import Project
        >>> record = FollowUpRecord(project=Project(delivered_on=date(2025, 1, 31)), kinds=[FollowUpKind.USAGE])
        >>> [found] = follow_ups(record, CallbacksTerms(), as_of=datetime(2025, 4, 1, tz="Asia/Shanghai"))
        >>> found.verdict, found.missing
        (Verdict.UNDETERMINED, ('usage_interval',))
        >>> quarterly = CallbacksTerms(usage_interval=Months(3))
        >>> [found] = follow_ups(record, quarterly, as_of=datetime(2025, 4, 1, tz="Asia/Shanghai"))
        >>> found.verdict, found.due_on
        (Verdict.PENDING, datetime.date(2025, 4, 30))
    """
    facts_and_terms(record, FollowUpRecord, terms, CallbacksTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    delivered_on = record.project.delivered_on
    made = known(record.follow_ups, moment_of, now)
    begins_at = beginning(delivered_on, terms.calendar)
    raise_all([*too_early("follow_ups", map(moment_of, made), delivered_on, record.kinds[0].clause, begins_at)])
    return tuple(found for duty in duties(record.kinds, terms) for found in assessments(duty, record, terms, made, now))


def moment_of(follow_up: FollowUp) -> datetime:
    """When a follow-up was made."""
    return follow_up.followed_up_at


def duties(kinds: tuple[FollowUpKind, ...], terms: CallbacksTerms) -> Iterator[Duty]:
    """The schedules that the kinds asked for make, in the order of the documents."""
    is_one = terms.schedules is Schedules.ONE_SCHEDULE
    in_d0 = (IN_D0,) if is_one else tuple((kind,) for kind in IN_D0)
    for group in (*in_d0, (FollowUpKind.GPS_PRODUCT,), (FollowUpKind.SATISFACTION,)):
        asked = tuple(kind for kind in group if kind in kinds)
        if asked:
            term, interval = interval_of(group[0], terms)
            read = (terms.schedules,) if asked[0] in IN_D0 else ()
            yield Duty(asked, interval, term, read if interval else (*read, terms.borrowing))


def interval_of(kind: FollowUpKind, terms: CallbacksTerms) -> tuple[str, FollowUpInterval | None]:
    """The term that sets a kind's interval, and what it says."""
    match kind:
        case FollowUpKind.USAGE:
            return "usage_interval", terms.usage_interval
        case FollowUpKind.RUNNING_CONDITION:
            return "running_interval", terms.running_interval
        case FollowUpKind.GPS_PRODUCT:
            return "gps_interval", terms.gps_interval
        case FollowUpKind.SATISFACTION:
            return "satisfaction_interval", terms.satisfaction_interval
        case unknown:
            assert_never(unknown)


def assessments(
    duty: Duty, record: FollowUpRecord, terms: CallbacksTerms, made: tuple[FollowUp, ...], as_of: DateTime
) -> Iterator[FollowUpAssessment]:
    """How one schedule stands, follow-up by follow-up."""
    delivered_on = date.fromordinal(record.project.delivered_on.toordinal())
    plan = plan_of(record.project, terms)
    if duty.interval is not None:
        dates = every(duty.interval, delivered_on)
    elif terms.borrowing is Borrowing.PROJECTS_ONLY:
        because = (
            kind.clause.because(NO_INTERVAL, terms, *duty.taken, kind=kind, missing=duty.term) for kind in duty.kinds
        )
        yield undetermined(duty, duty.term, because)
        return
    elif plan is None:
        taken = (*duty.taken, terms.year_start)
        because = (kind.clause.because(NO_SIGNING, terms, *taken, missing="signed_on") for kind in duty.kinds)
        yield undetermined(duty, "signed_on", because)
        return
    else:
        dates = plan.due_dates()
        duty = evolve(duty, taken=(*duty.taken, *plan.taken, terms.day_off))
    for period in periods(dates, delivered_on, terms.calendar, as_of):
        yield Look(duty, terms, period, period.part_of(made, moment_of), as_of).assessment()


def every(interval: FollowUpInterval, delivered_on: date) -> Iterator[date]:
    """The dates an interval gives, each counted from the day of delivery, without end."""
    lengths = count(interval.count, interval.count)
    if isinstance(interval, Months):
        return (months_after(delivered_on, length) for length in lengths)
    return (delivered_on + length * ONE_DAY for length in lengths)


def undetermined(duty: Duty, missing: str, because: Iterable[Reason]) -> FollowUpAssessment:
    """An assessment that says what it lacks."""
    return FollowUpAssessment(
        kinds=duty.kinds,
        due_on=None,
        verdict=Verdict.UNDETERMINED,
        due_at=None,
        done_at=None,
        missing=(missing,),
        because=tuple(because),
    )


@frozen(eq=False, repr=False)
class Look:
    """A look at one period of a schedule, and at what was done in it by one moment."""

    duty: Duty
    terms: CallbacksTerms
    period: Period
    made: tuple[FollowUp, ...]
    as_of: DateTime

    def assessment(self) -> FollowUpAssessment:
        """How the follow-up stands: as a whole it is done when every topic is."""
        topics = [(kind, self.done_at(kind)) for kind in self.duty.kinds]
        done = [done_at for _, done_at in topics if done_at is not None]
        return FollowUpAssessment(
            kinds=self.duty.kinds,
            due_on=self.period.due_on,
            verdict=worst(verdict_of(done_at, self.period.due_at, self.as_of) for _, done_at in topics),
            due_at=self.period.due_at,
            done_at=max(done, key=in_utc) if len(done) == len(topics) else None,
            because=tuple(self.reason(kind, done_at) for kind, done_at in topics),
        )

    def done_at(self, kind: FollowUpKind) -> DateTime | None:
        """When a topic was first followed up in the period."""
        first = next((one.followed_up_at for one in self.made if kind in one.kinds), None)
        return None if first is None else self.terms.calendar.local(first)

    def reason(self, kind: FollowUpKind, done_at: DateTime | None) -> Reason:
        """How one topic stands, in words."""
        facts = {
            "kind": kind,
            "opens_on": self.period.opens_on,
            "due_on": self.period.due_on,
            "verdict": verdict_of(done_at, self.period.due_at, self.as_of),
        }
        if done_at is None:
            return kind.clause.because(NOT_FOLLOWED_UP, self.terms, *self.duty.taken, **facts, as_of=self.as_of)
        return kind.clause.because(FOLLOWED_UP, self.terms, *self.duty.taken, **facts, done_at=done_at)
