"""What is promised of a case: its service level, and what the documents ask of every such case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from attrs import evolve, frozen

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import FactsTypeError, TermNotSet
from servicepolicy.basis.roles import RequestKind
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars.limits import Elapsed, Limit
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.clauses.d0 import D0_4_2_1B, D0_4_2_2B
from servicepolicy.clauses.d1_2 import D1_2_2_4, D1_2_5_1B
from servicepolicy.clauses.d1_3 import D1_3_10_2_3C
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_4_1
from servicepolicy.rules.timing.service_levels.facts import Case
from servicepolicy.rules.timing.service_levels.targets import FIRST_RESPONSE, Target
from servicepolicy.rules.timing.service_levels.terms import (
    Confirmation,
    Level,
    OnSite,
    Promise,
    ServiceLevelsTerms,
    Shortest,
)
from servicepolicy.rules.timing.service_levels.vocabulary import EventKind, Goal

__all__ = ["AS_ENQUIRIES", "Duty", "duties", "duty_for", "is_unset", "level_of"]

AS_ENQUIRIES = Elapsed(timedelta(hours=24))
"""The 24 hours of D0.4.1.2a, where a reading borrows them."""

CLAUSES: dict[Worded, tuple[Clause, ...]] = {
    Goal.FIRST_RESPONSE: (D3_2_2_1A,),
    Goal.NEXT_RESPONSE: (D3_2_2_1A,),
    Goal.COMPLAINT_HANDLING: (D3_2_4_1,),
    Goal.ORDER_CONFIRMATION: (D0_4_2_1B,),
    Goal.PROBLEM_NOTICE: (D0_4_2_2B,),
    Goal.PROBLEM_SOLUTION: (D0_4_2_2B,),
    Goal.DEPARTURE: (D1_3_10_2_3C, D1_2_5_1B),
    Goal.ARRIVAL: (D1_3_10_2_3C, D1_2_2_4, D1_2_5_1B),
    Goal.REPAIR: (D1_2_5_1B,),
}
INTERNAL = (D3_2_1_3,)
"""What every other target rests on: the company's public promises and internal targets."""

CONFIRMATION = Target(goal=Goal.ORDER_CONFIRMATION, stops=(EventKind.CONFIRMED,))
FINDS = (EventKind.PROBLEM_FOUND,)
NOTICE = Target(goal=Goal.PROBLEM_NOTICE, starts=FINDS, stops=(EventKind.CUSTOMER_TOLD,), repeats=True)
SOLUTION = Target(goal=Goal.PROBLEM_SOLUTION, starts=FINDS, stops=(EventKind.SOLUTION_OFFERED,), repeats=True)
DONE = (EventKind.CANCELLED, EventKind.RESOLVED, EventKind.CLOSED)
DEPARTURE = Target(goal=Goal.DEPARTURE, stops=(EventKind.DEPARTED, EventKind.ARRIVED), cancels=DONE)
ARRIVAL = Target(goal=Goal.ARRIVAL, stops=(EventKind.ARRIVED,), cancels=DONE)
REPAIR = Target(
    goal=Goal.REPAIR,
    starts=(EventKind.REPAIR_STARTED,),
    stops=(EventKind.REPAIR_ENDED,),
    cancels=DONE,
    repeats=True,
)
UNSET = Level(name=Text("not set", "未设定"), targets=(FIRST_RESPONSE,))
BORROWED = Level(name=Text("as for enquiries", "比照咨询"), targets=(evolve(FIRST_RESPONSE, limit=AS_ENQUIRIES),))


@frozen(eq=False)
class Duty:
    """A target of a case, and where it comes from.

    Attributes:
        target: The target.
        unset: The term that holds its limit.
        taken: The readings that decided.
        unlimited: Whether a missing limit means that there is none.
        metric: Whether it is measured only, and nothing is owed.
    """

    target: Target
    unset: str
    taken: tuple[Worded, ...] = ()
    unlimited: bool = False
    metric: bool = False

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses that ask for it."""
        return CLAUSES.get(self.target.goal, INTERNAL)

    def calendar(self, terms: ServiceLevelsTerms) -> WorkingCalendar:
        """The calendar of its limit."""
        return terms.calendar if self.target.calendar is None else self.target.calendar


def level_of(case: Case, terms: ServiceLevelsTerms) -> Level | None:
    """The first level that covers a case; where there are no levels at all, the one that a reading borrows."""
    if not terms.levels and terms.promise is Promise.AS_ENQUIRIES and case.kind is not RequestKind.ENQUIRY:
        return BORROWED
    known_by = case.known_by
    return next((level for level in terms.levels if level.applies_to(known_by)), None)


def is_unset(case: Case, terms: ServiceLevelsTerms) -> bool:
    """Whether a level is asked for, and none is set. Of an enquiry D0 prints the limit: the room `response` has it."""
    return not terms.levels and terms.promise is Promise.TO_BE_SET and case.kind is not RequestKind.ENQUIRY


def duties(case: Case, terms: ServiceLevelsTerms) -> tuple[Duty, ...]:
    """All that is promised of a case. A target of its level goes before the documents' own of the same goal."""
    level = UNSET if is_unset(case, terms) else level_of(case, terms)
    taken = () if terms.levels else (terms.promise,)
    chosen = tuple(Duty(target, "levels", taken) for target in (level.targets if level else ()))
    goals = {duty.target.goal for duty in chosen}
    return (*chosen, *(duty for duty in printed(case, terms) if duty.target.goal not in goals))


def printed(case: Case, terms: ServiceLevelsTerms) -> Iterator[Duty]:
    """What the documents themselves ask of a case: of orders, of visits, of repairs."""
    if case.kind is RequestKind.ORDER:
        borrowed = AS_ENQUIRIES if terms.confirmation is Confirmation.AS_ENQUIRIES else None
        confirm = evolve(CONFIRMATION, limit=terms.confirm_within or borrowed)
        yield Duty(confirm, "confirm_within", () if terms.confirm_within else (terms.confirmation,))
        for target in (NOTICE, SOLUTION):
            yield Duty(evolve(target, limit=terms.notify_within), "notify_within")
    if case.site is not None:
        departure, arrival = on_site(case.site, terms)
        unlimited = terms.on_site is OnSite.UNLIMITED
        for target, limit in ((DEPARTURE, departure), (ARRIVAL, arrival)):
            yield Duty(evolve(target, limit=limit), "sites", () if limit else (terms.on_site,), unlimited=unlimited)
    if case.kind is RequestKind.SERVICE:
        for target in (DEPARTURE, ARRIVAL) if case.site is None else ():
            yield Duty(target, "sites", unlimited=True, metric=True)
        measured = terms.shortest is Shortest.MEASURED
        repair = evolve(REPAIR, limit=terms.repair_within)
        yield Duty(repair, "repair_within", (terms.shortest,), unlimited=measured, metric=measured)


def on_site(site: Worded, terms: ServiceLevelsTerms) -> tuple[Limit | None, Limit | None]:
    """The limits for leaving for a site of a class, and being there."""
    rows = {row.site: (row.departure, row.arrival) for row in terms.sites}
    if rows and type(site) not in {type(one) for one in rows}:
        names = " or ".join(sorted({type(one).__name__ for one in rows}))
        raise FactsTypeError("site", site, f"give a member of {names}: the limits go by its classes", D1_3_10_2_3C)
    return rows.get(site, (None, None))


def duty_for(goal: Worded, case: Case, terms: ServiceLevelsTerms) -> Duty:
    """The target with a goal.

    Raises:
        TermNotSet: Nothing of the kind is promised of the case.
    """
    every = duties(case, terms)
    for duty in every:
        if duty.target.goal is goal:
            return duty
    goals = ", ".join(f"{duty.target.goal!r}" for duty in every) or "none"
    raise TermNotSet("target", goal, f"give a goal that is promised of the case: {goals}", D3_2_1_3)
