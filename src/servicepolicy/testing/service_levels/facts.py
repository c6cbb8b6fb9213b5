"""What the examples share: a case opened on Friday 6 March 2026, 16:00 in Shanghai, an hour and a half before closing.

The office is open for 9 hours, 08:30-17:30; of 9 working hours 1.5 are left on that Friday and 7.5 fall on Monday.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial, wraps

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.roles import RequestKind
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars.limits import WorkingTime
from servicepolicy.rules.timing.service_levels import (
    Assessment,
    Case,
    CaseEvent,
    Channel,
    Event,
    EventKind,
    Goal,
    Level,
    Priority,
    ServiceLevelsTerms,
    Status,
    StatusChanged,
    Target,
    assess,
)
from servicepolicy.testing.example import Example, example

__all__ = [
    "BY_PHONE",
    "HELD_RESOLUTION",
    "NINE_HOURS",
    "OPEN",
    "OPENED",
    "RESOLUTION_IN_NINE",
    "STANDARD",
    "Place",
    "at",
    "breached",
    "case",
    "entered",
    "happened",
    "met",
    "only",
    "pending",
    "promised",
    "stands",
    "undetermined",
]


class Place(Worded):
    """Kinds of sites, as a company may tell them apart."""

    TOWN = "in town", "市区"
    COUNTY = "in the county", "县区"


def at(day: int, hour: int, minute: int = 0, second: int = 0) -> DateTime:
    """A moment in March 2026, in Shanghai. The 6th is a Friday."""
    return pendulum.datetime(2026, 3, day, hour, minute, second, tz="Asia/Shanghai")


def happened(moment: DateTime, what: EventKind) -> Event:
    """An event of a case."""
    return Event(at=moment, what=what)


def entered(moment: DateTime, status: Status) -> StatusChanged:
    """A status that the case entered."""
    return StatusChanged(at=moment, to=status)


OPENED = at(6, 16)


def case(
    *events: CaseEvent,
    kind: RequestKind = RequestKind.OTHER,
    channel: Channel | None = None,
    priority: Priority | None = None,
    site: Place | None = None,
    recorded: tuple[Worded, ...] | None = None,
) -> Case:
    """A case opened on that Friday, and what happened to it then."""
    opening = Event(at=OPENED, what=EventKind.OPENED)
    return Case(events=(opening, *events), kind=kind, channel=channel, priority=priority, site=site, recorded=recorded)


def promised(*targets: Target) -> ServiceLevelsTerms:
    """Terms with one service level, for every case."""
    return ServiceLevelsTerms(levels=(Level(name=Text("for all", "通用"), targets=targets),))


STANDARD = ServiceLevelsTerms()
OPEN = case()
BY_PHONE = case(channel=Channel.PHONE)
NINE_HOURS = WorkingTime(timedelta(hours=9))
RESOLUTION_IN_NINE = Target(goal=Goal.RESOLUTION, limit=NINE_HOURS)
HELD_RESOLUTION = Target(goal=Goal.RESOLUTION, limit=NINE_HOURS, paused_in=(Status.AWAITING_CUSTOMER,))


def only(goal: Worded) -> Callable[..., tuple[Assessment, ...]]:
    """`assess` for one target: an example is about one. Under other readings there may be no such target."""

    @wraps(assess)
    def one(facts: Case, terms: ServiceLevelsTerms, *, as_of: DateTime) -> tuple[Assessment, ...]:
        return tuple(found for found in assess(facts, terms, as_of=as_of) if found.goal is goal)

    return one


def stands(
    title: Text,
    facts: Case,
    terms: ServiceLevelsTerms,
    expect: Assessment | tuple[Assessment, ...],
    *cites: Clause,
    as_of: DateTime | None = None,
) -> Example:
    """An example of how one target stands, at the end of the month unless said otherwise."""
    expected = expect if isinstance(expect, tuple) else (expect,)
    rule = partial(only(expected[0].goal), as_of=as_of or at(31, 0))
    return example(title, rule, facts, terms, expect=expected, cites=cites)


def met(goal: Goal, due_at: DateTime | None, done_at: DateTime) -> Assessment:
    """A target met in its first cycle."""
    return Assessment(goal=goal, cycle=1, verdict=Verdict.MET, due_at=due_at, done_at=done_at)


def breached(goal: Goal, due_at: DateTime, done_at: DateTime | None = None, *, cycle: int = 1) -> Assessment:
    """A target that was missed."""
    return Assessment(goal=goal, cycle=cycle, verdict=Verdict.BREACHED, due_at=due_at, done_at=done_at)


def pending(goal: Goal, due_at: DateTime | None, *, cycle: int = 1) -> Assessment:
    """A target that is not yet due."""
    return Assessment(goal=goal, cycle=cycle, verdict=Verdict.PENDING, due_at=due_at, done_at=None)


def undetermined(goal: Goal, missing: str, done_at: DateTime | None) -> Assessment:
    """A target without a limit, or without a fact."""
    return Assessment(
        goal=goal, cycle=1, verdict=Verdict.UNDETERMINED, due_at=None, done_at=done_at, missing=(missing,)
    )
