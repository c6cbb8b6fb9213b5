"""What is asked when a check finds a problem."""

from __future__ import annotations

from datetime import timedelta

from pendulum import DateTime

from servicepolicy.basis.clause import Reason
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.roles import Role
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Message
from servicepolicy.clauses.d1_3 import D1_3_8C
from servicepolicy.rules.timing.holiday_watch.facts import Check
from servicepolicy.rules.timing.holiday_watch.messages import (
    ELSEWHERE,
    NO_FIGURE,
    NOT_PASSED_ON,
    PASSED_ON,
    PASSED_ON_LATE,
    TO_WHOM,
)
from servicepolicy.rules.timing.holiday_watch.outcomes import Assessment, Duty
from servicepolicy.rules.timing.holiday_watch.terms import HolidayWatchTerms

__all__ = ["passing_on"]

TOLD = Role.DEPARTMENT_CONCERNED
"""Who must be told of a problem (D1.3.8c)."""

SERVICE_DEPARTMENTS = (TOLD, Role.TECHNICAL_SERVICE, Role.SERVICE_CENTRE)
"""The roles that may be the service department concerned. A department given by name is taken at its word."""


def passing_on(check: Check, terms: HolidayWatchTerms, now: DateTime) -> Assessment:
    """How the passing on of a problem stands that a check found."""
    elsewhere = isinstance(check.passed_to, Role) and check.passed_to not in SERVICE_DEPARTMENTS
    done_at = None if elsewhere or check.passed_on_at is None else terms.calendar.local(check.passed_on_at)
    due_at = None if terms.pass_on_within is None else terms.pass_on_within.after(check.at, terms.calendar)
    verdict, missing, reason = standing(check, done_at, due_at, terms, now)
    told = [reason]
    if elsewhere:
        told.append(said_of(check, ELSEWHERE, terms, passed_to=check.passed_to))
    return Assessment(
        duty=Duty.PASS_ON,
        site=check.site,
        verdict=verdict,
        from_at=terms.calendar.local(check.at),
        due_at=due_at,
        done_at=done_at,
        missing=missing,
        problem=check.problem,
        told=TOLD,
        because=tuple(told),
    )


def standing(
    check: Check, done_at: DateTime | None, due_at: DateTime | None, terms: HolidayWatchTerms, now: DateTime
) -> tuple[Verdict, tuple[str, ...], Reason]:
    """The verdict, what is missing, and the sentence that says so."""
    if due_at is None:
        missing, found_at = "pass_on_within", terms.calendar.local(check.at)
        reason = said_of(check, NO_FIGURE, terms, from_at=found_at, told=TOLD, missing=missing)
        return Verdict.UNDETERMINED, (missing,), reason
    if done_at is None:
        verdict = Verdict.PENDING if in_utc(now) <= in_utc(due_at) else Verdict.BREACHED
        reason = said_of(check, NOT_PASSED_ON, terms, told=TOLD, due_at=due_at, as_of=now, verdict=verdict)
        return verdict, (), reason
    verdict, overrun = Verdict.BREACHED, in_utc(done_at) - in_utc(due_at)
    facts: dict[str, object] = {"done_at": done_at, "due_at": due_at}
    if overrun > timedelta(0):
        return verdict, (), said_of(check, PASSED_ON_LATE, terms, overrun=overrun, verdict=verdict, **facts)
    if check.passed_to is None:
        verdict, missing = Verdict.UNDETERMINED, "passed_to"
        return verdict, (missing,), said_of(check, TO_WHOM, terms, told=TOLD, missing=missing, verdict=verdict, **facts)
    verdict = Verdict.MET
    return verdict, (), said_of(check, PASSED_ON, terms, passed_to=check.passed_to, verdict=verdict, **facts)


def said_of(check: Check, message: Message, terms: HolidayWatchTerms, **facts: object) -> Reason:
    """A reason that speaks of a problem."""
    return D1_3_8C.because(message, terms, site=check.site, problem=check.problem, **facts)
