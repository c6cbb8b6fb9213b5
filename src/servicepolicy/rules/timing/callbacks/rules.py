"""The rules on call-backs: `schedule`, `next_due`, and `assess`."""

from __future__ import annotations

from datetime import date, datetime
from itertools import takewhile

from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, a_plain_date, facts_and_terms
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import FactsError, MissingFact, raise_all
from servicepolicy.basis.roles import Channel
from servicepolicy.basis.verdict import Verdict
from servicepolicy.calendars.zone import LAST_YEAR
from servicepolicy.clauses.d1_3 import D1_3_5A, D1_3_5B, D1_3_5C
from servicepolicy.rules.timing.callbacks.facts import Call, CallRecord, Project, too_early
from servicepolicy.rules.timing.callbacks.outcomes import (
    CALLED,
    NO_SIGNING,
    NOT_CALLED,
    ON_FILE,
    OTHER_CHANNEL,
    Assessment,
    Callback,
)
from servicepolicy.rules.timing.callbacks.periods import Period, beginning, known, periods, verdict_of
from servicepolicy.rules.timing.callbacks.plan import Plan, plan_of
from servicepolicy.rules.timing.callbacks.terms import CallbacksTerms

__all__ = ["assess", "looked_at", "next_due", "schedule"]


@implements(D1_3_5B, D1_3_5C)
def schedule(project: Project, terms: CallbacksTerms, *, through: date) -> tuple[Callback, ...]:
    """Say when a project is called back: monthly within 1 year of delivery into use, quarterly after it.

    Clause: D1.3.5b, D1.3.5c.

    Args:
        project: The project.
        terms: What the company chose.
        through: The last day that is looked at, 2199-12-31 at most.

    Returns:
        The call-backs due from delivery through that day, in order; none if the first is due later. Each date is
        counted from the day of delivery, so that 31 January gives 28 February and 31 March.

    Raises:
        MissingFact: The year runs from the signing of the contract, and `signed_on` is not known.
        CalendarCoverageError: Dates are moved off days off, and the way leads beyond the days the calendar knows. Dates
            that are kept never fail.
        FactsError: `through` lies after 2199.
        TermsTypeError: `terms` are not the terms of this room, such as a whole policy.

    Example:
        >>> found = schedule(Project(delivered_on=date(2025, 1, 31)), CallbacksTerms(), through=date(2025, 4, 30))
        >>> [callback.due_on.isoformat() for callback in found]
        ['2025-02-28', '2025-03-31', '2025-04-30']
    """
    facts_and_terms(project, Project, terms, CallbacksTerms)
    last = looked_at(through, "through")
    plan = planned(project, terms)
    return tuple(
        plan.callback(month) for month in takewhile(lambda month: not plan.is_over(month, last), plan.months())
    )


@implements(D1_3_5B, D1_3_5C)
def next_due(project: Project, terms: CallbacksTerms, *, after: date) -> Callback:
    """Say when a project is called back next, however far ahead: found without going through the years before.

    Clause: D1.3.5b, D1.3.5c.

    Args:
        project: The project.
        terms: What the company chose.
        after: The day after which it is due, 2199-12-31 at most.

    Returns:
        The first call-back due later than that day; the very first for a day before delivery.

    Raises:
        MissingFact: As `schedule`.
        CalendarCoverageError: As `schedule`.
        FactsError: `after` lies after 2199.

    Example:
        >>> project = Project(delivered_on=date(2025, 1, 31))
        >>> next_due(project, CallbacksTerms(), after=date(2099, 12, 31)).due_on
        datetime.date(2100, 1, 31)
    """
    facts_and_terms(project, Project, terms, CallbacksTerms)
    day = looked_at(after, "after")
    plan = planned(project, terms)
    return plan.callback(plan.first_month(day))


@implements(D1_3_5A, D1_3_5B, D1_3_5C)
def assess(record: CallRecord, terms: CallbacksTerms, *, as_of: datetime) -> tuple[Assessment, ...]:
    """Compare the calls in a project's file with the call-backs it was due.

    A call counts for the period it falls in: from the day after the due date before, or the day of delivery, through
    the due date. Only a call by telephone keeps it.

    Clause: D1.3.5a, D1.3.5b, D1.3.5c.

    Args:
        record: The call-back file; calls after `as_of` are ignored.
        terms: What the company chose; days begin and end in the zone of `terms.calendar`.
        as_of: The moment of the assessment.

    Returns:
        One assessment for each call-back whose due date has passed, and one for the next, which may be PENDING or MET
        already. MET and BREACHED stay as they are however far `as_of` moves on. A single UNDETERMINED if the year runs
        from the signing of the contract and that day is not known.

    Raises:
        FactsError: A call was made before the day of delivery began in the calendar's zone.
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: As `schedule`; or `as_of`, or the next due date after it, lies outside 1900 to 2199.

    Example:
        >>> from pendulum import datetime
        >>> call = Call(called_at=datetime(2025, 2, 10, 9, tz="Asia/Shanghai"))
        >>> record = CallRecord(project=Project(delivered_on=date(2025, 1, 31)), calls=[call])
        >>> found = assess(record, CallbacksTerms(), as_of=datetime(2025, 4, 1, tz="Asia/Shanghai"))
        >>> [one.verdict.name for one in found]
        ['MET', 'BREACHED', 'PENDING']
    """
    facts_and_terms(record, CallRecord, terms, CallbacksTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    delivered_on = record.project.delivered_on
    calls = known(record.calls, moment_of, now)
    begins_at = beginning(delivered_on, terms.calendar)
    raise_all([*too_early("calls", map(moment_of, calls), delivered_on, D1_3_5A, begins_at)])
    plan = plan_of(record.project, terms)
    if plan is None:
        return (without_signing(terms),)
    months = plan.months()
    found = periods(map(plan.due_on, plan.months()), delivered_on, terms.calendar, now)
    return tuple(assessment(plan.callback(next(months)), plan, period, calls, now) for period in found)


def looked_at(day: date, name: str) -> date:
    """The day up to which or after which one looks, if there is an answer to be had."""
    if a_plain_date(day, name).year > LAST_YEAR:
        raise FactsError(name, day, f"give a day up to {LAST_YEAR}-12-31")
    return day


def planned(project: Project, terms: CallbacksTerms) -> Plan:
    """The plan of a project that has one."""
    plan = plan_of(project, terms)
    if plan is None:
        raise MissingFact("signed_on", None, "give it: the year runs from the signing of the contract", D1_3_5B)
    return plan


def moment_of(call: Call) -> datetime:
    """When a call was made."""
    return call.called_at


def without_signing(terms: CallbacksTerms) -> Assessment:
    """An assessment that says that the day of signing is missing."""
    reason = D1_3_5B.because(NO_SIGNING, terms, terms.year_start, missing="signed_on")
    return Assessment(
        callback=None,
        verdict=Verdict.UNDETERMINED,
        due_at=None,
        done_at=None,
        missing=("signed_on",),
        because=(reason,),
    )


def assessment(callback: Callback, plan: Plan, period: Period, calls: tuple[Call, ...], as_of: DateTime) -> Assessment:
    """How one call-back stands."""
    terms, clause = plan.terms, callback.because[0].clause
    made = period.part_of(calls, moment_of)
    first = next((call.called_at for call in made if call.channel is Channel.PHONE), None)
    done_at = None if first is None else terms.calendar.local(first)
    verdict = verdict_of(done_at, period.due_at, as_of)
    facts = {"opens_on": period.opens_on, "due_on": period.due_on, "verdict": verdict}
    taken = (*plan.taken, terms.day_off) if callback.on_day_off else plan.taken
    if done_at is not None:
        reason = clause.because(CALLED, terms, *taken, **facts, done_at=done_at)
    elif made:
        channels = tuple(dict.fromkeys(call.channel for call in made))
        reason = clause.because(OTHER_CHANNEL, terms, *taken, **facts, channels=channels, as_of=as_of)
    else:
        reason = clause.because(NOT_CALLED, terms, *taken, **facts, as_of=as_of)
    on_file = D1_3_5A.because(ON_FILE, terms, count=len(made))
    return Assessment(
        callback=callback, verdict=verdict, due_at=period.due_at, done_at=done_at, because=(reason, on_file)
    )
