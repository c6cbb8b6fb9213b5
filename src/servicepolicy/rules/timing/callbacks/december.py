"""The rule on what customers are due in December: `assess_december`."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import implements
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.clauses.d1_3 import D1_3_3A, D1_3_3B
from servicepolicy.rules.timing.callbacks.facts import December
from servicepolicy.rules.timing.callbacks.outcomes import (
    DONE,
    NOT_DONE,
    TOO_EARLY,
    DecemberAssessment,
    DecemberDuty,
)
from servicepolicy.rules.timing.callbacks.periods import Period, beginning, ending, verdict_of
from servicepolicy.rules.timing.callbacks.terms import CallbacksTerms, GiftBy

__all__ = ["assess_december"]

ONE_DAY = timedelta(days=1)
THE_25TH = 25


@implements(D1_3_3A, D1_3_3B)
def assess_december(december: December, terms: CallbacksTerms, *, as_of: datetime) -> tuple[DecemberAssessment, ...]:
    """Say whether a customer had the New Year gift, and was asked about next year's demand, in December.

    Clause: D1.3.3a, D1.3.3b.

    Args:
        december: What was done; what was done after `as_of` is ignored, and what was done before the month began does
            not count.
        terms: What the company chose; days begin and end in the zone of `terms.calendar`.
        as_of: The moment of the assessment.

    Returns:
        The gift, then the demand plan: in time until the midnight that ends the last day. Customers won in the month up
        to that day are meant too. Nothing at all for a customer won after it: by the 25th, or in an earlier month.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: `as_of` lies outside 1900 to 2199.

    Example:
        >>> from pendulum import datetime
        >>> december = December(year=2026, gift_sent_at=datetime(2026, 12, 31, 23, tz="Asia/Shanghai"))
        >>> found = assess_december(december, CallbacksTerms(), as_of=datetime(2027, 1, 1, tz="Asia/Shanghai"))
        >>> [(one.duty.name, one.verdict.name) for one in found]
        [('GIFT', 'MET'), ('DEMAND_PLAN', 'BREACHED')]
    """
    facts_and_terms(december, December, terms, CallbacksTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    first = date(december.year, terms.gift_month, 1)
    last = months_after(first, 1) - ONE_DAY
    due_on = last if terms.gift_by is GiftBy.END_OF_DECEMBER else first.replace(day=THE_25TH)
    if december.customer_since is not None and december.customer_since > due_on:
        return ()
    month = Period(first, due_on, beginning(first, terms.calendar), ending(due_on, terms.calendar))
    done = {DecemberDuty.GIFT: december.gift_sent_at, DecemberDuty.DEMAND_PLAN: december.demand_plan_asked_at}
    return tuple(assessment(duty, moment, month, terms, now) for duty, moment in done.items())


def assessment(
    duty: DecemberDuty, moment: datetime | None, month: Period, terms: CallbacksTerms, as_of: DateTime
) -> DecemberAssessment:
    """How one of the two duties stands."""
    known_at = None if moment is None or in_utc(moment) > in_utc(as_of) else moment
    is_early = known_at is not None and in_utc(known_at) < in_utc(month.opens_at)
    done_at = None if known_at is None or is_early else terms.calendar.local(known_at)
    is_late = done_at is not None and in_utc(done_at) >= in_utc(month.due_at)
    verdict = verdict_of(None if is_late else done_at, month.due_at, as_of)
    facts = {"duty": duty, "opens_on": month.opens_on, "due_on": month.due_on, "verdict": verdict}
    if done_at is not None:
        reason = duty.clause.because(DONE, terms, terms.gift_by, **facts, done_at=done_at)
    elif is_early:
        reason = duty.clause.because(TOO_EARLY, terms, terms.gift_by, **facts, early_at=known_at, as_of=as_of)
    else:
        reason = duty.clause.because(NOT_DONE, terms, terms.gift_by, **facts, as_of=as_of)
    return DecemberAssessment(duty=duty, verdict=verdict, due_at=month.due_at, done_at=done_at, because=(reason,))
