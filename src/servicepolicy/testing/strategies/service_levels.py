"""Cases with their logs, and what a company chose on service levels."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import product
from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.tables import Row, Table
from servicepolicy.basis.words import Text, Worded
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    P1_TO_P4,
    PERIODIC_UPDATE,
    RESOLUTION,
    AtChange,
    Case,
    CaseEvent,
    Channel,
    Element,
    Event,
    EventKind,
    Goal,
    Impact,
    Level,
    LimitFor,
    Priority,
    PriorityChanged,
    RequestKind,
    Role,
    ServiceLevelsTerms,
    Shortest,
    SiteLimits,
    Status,
    StatusChanged,
    Target,
    TargetOverridden,
    Threshold,
    Triage,
    Urgency,
)
from servicepolicy.testing.service_levels.facts import Place
from servicepolicy.testing.strategies.figures import calendars, limits, maybe, readings
from servicepolicy.testing.strategies.when import moments, moments_after

__all__ = [
    "case_events",
    "cases",
    "levels",
    "limits_by",
    "overrides",
    "priority_changes",
    "promises",
    "service_levels_terms",
    "site_limits",
    "status_changes",
    "thresholds",
    "triages",
]


class Desk(Worded):
    """Happenings that a company has of its own."""

    HOLD = "put aside", "搁置"
    GO_ON = "taken up again", "恢复处理"


A_WEEK, A_DAY, HOUR = timedelta(days=7), timedelta(days=1), timedelta(hours=1)
MOST_EVENTS, MOST_NUMBER, SELDOM = 9, 20, 8
LIFE: dict[str, dict[Worded, str]] = {
    "open": {EventKind.RESOLVED: "resolved", EventKind.CLOSED: "closed", EventKind.CANCELLED: "cancelled"},
    "resolved": {EventKind.REOPENED: "open", EventKind.CLOSED: "closed", EventKind.CANCELLED: "cancelled"},
    "closed": {EventKind.REOPENED: "open"},
    "cancelled": {},
}
"""What may happen to a case that is so, and what it is then."""
TURNS = (EventKind.RESOLVED, EventKind.REOPENED)
"""What happens twice as often as the other steps."""
STEPS = (EventKind.OPENED, *LIFE["open"], *LIFE["closed"])
HAPPENINGS: tuple[Worded, ...] = (*(kind for kind in EventKind if kind not in STEPS), *Desk)
"""What may happen at any time."""
OFTEN = (Status.AWAITING_CUSTOMER, Status.ACTIVE, *Status, *Priority, Goal.RESOLUTION, Goal.FIRST_RESPONSE)
"""What a case enters again and again, or has a deadline set by hand for."""
STOPS = (EventKind.RESPONDED, EventKind.RESOLVED, EventKind.CLOSED, Status.AWAITING_CUSTOMER, EventKind.ARRIVED)
STARTS = (
    EventKind.OPENED,
    EventKind.OPENED,
    EventKind.ASSIGNED,
    EventKind.RESPONDED,
    Status.ACTIVE,
    Priority.P1,
    Desk.GO_ON,
)
READY_MADE = (RESOLUTION, FIRST_RESPONSE, RESOLUTION, FIRST_RESPONSE, NEXT_RESPONSE, PERIODIC_UPDATE)
BY: tuple[type[Worded], ...] = (Priority, Priority, Place, Severity, RequestKind)
PERCENT = (0, 1, 50, 75, 100, 150, 1000)
OFFSETS = (timedelta(0), -HOUR, HOUR, -A_DAY, A_DAY, timedelta(microseconds=-1), -400 * A_DAY)
NAMES = (Text("gold", "金"), Text("silver", "银"), Text("for all", "通用"))


def numbers() -> SearchStrategy[int]:
    """Places among events of one moment."""
    return st.integers(0, MOST_NUMBER)


def case_events() -> SearchStrategy[Event]:
    """Happenings, of this library and of a company's own."""
    return st.builds(Event, at=moments(), what=st.sampled_from([*EventKind, *Desk]), number=numbers())


def status_changes() -> SearchStrategy[StatusChanged]:
    """Statuses that a case enters."""
    return st.builds(StatusChanged, at=moments(), to=st.sampled_from(Status), number=numbers())


def priority_changes() -> SearchStrategy[PriorityChanged]:
    """Other priorities."""
    return st.builds(PriorityChanged, at=moments(), to=st.sampled_from(Priority), number=numbers())


def overrides() -> SearchStrategy[TargetOverridden]:
    """Deadlines set by hand, some of them over when they are set."""
    return st.builds(TargetOverridden, at=moments(), target=st.sampled_from(Goal), due_at=moments(), number=numbers())


def event_of(draw: DrawFn, said: Worded, at: datetime) -> CaseEvent:
    """What was drawn, as an event of a log."""
    match said:
        case Status():
            return StatusChanged(at=at, to=said)
        case Priority():
            return PriorityChanged(at=at, to=said)
        case Goal():
            due_at = draw(moments_after(in_utc(at) - HOUR, longest=A_WEEK))
            return TargetOverridden(at=at, target=said, due_at=due_at)
        case _:
            return Event(at=at, what=said)


@st.composite
def logs(draw: DrawFn) -> list[CaseEvent]:
    """What happened to a case, in order; often several events at one moment."""
    at, now = draw(moments()), "open"
    events: list[CaseEvent] = [Event(at=at, what=EventKind.OPENED)]
    for _ in range(draw(st.integers(0, MOST_EVENTS))):
        at = draw(moments_after(at, longest=A_WEEK))
        said = draw(st.sampled_from([*OFTEN, *LIFE[now], *(turn for turn in TURNS if turn in LIFE[now]), *HAPPENINGS]))
        now = LIFE[now].get(said, now)
        events.append(event_of(draw, said, at))
    return events


def numbered(events: Iterable[CaseEvent]) -> list[CaseEvent]:
    """Events with their places in the log."""
    return [evolve(event, number=number) for number, event in enumerate(events)]


@st.composite
def cases(draw: DrawFn) -> Case:
    """Cases of every kind, whose events are given in any order and hang together.

    Events of one moment have numbers, by which everybody can tell their order.
    """
    events: list[CaseEvent] = draw(logs())
    facts: dict[str, Any] = {
        "kind": draw(st.sampled_from(RequestKind)),
        "channel": draw(maybe(st.sampled_from(Channel))),
        "priority": draw(maybe(st.sampled_from(Priority))),
        "status": draw(maybe(st.sampled_from(Status))),
        "site": draw(maybe(st.sampled_from(Place))),
        "traits": draw(st.lists(st.sampled_from(Severity), max_size=1)),
        "recorded": draw(some(Element).map(tuple) | st.none()),
    }
    order = draw(st.permutations(range(len(events))))
    apart = len({in_utc(event.at) for event in events}) == len(events)
    told = events if apart and draw(st.booleans()) else numbered(events)
    return Case(events=[told[place] for place in order], **facts)


def mostly(values: SearchStrategy[Any], otherwise: object = None) -> SearchStrategy[Any]:
    """A value, and one time in eight something else."""
    return st.integers(1, SELDOM).flatmap(lambda pick: st.just(otherwise) if pick == SELDOM else values)


def triages() -> SearchStrategy[Triage]:
    """Every impact and urgency."""
    return st.builds(Triage, impact=st.sampled_from(Impact), urgency=st.sampled_from(Urgency))


def some(values: Iterable[Worded]) -> SearchStrategy[list[Worded]]:
    """Some of them, each once; also none."""
    return st.lists(st.sampled_from(list(values)), max_size=3, unique=True)


def thresholds() -> SearchStrategy[Threshold]:
    """Points of a clock, by a share of the limit or the time from its deadline, before it and after."""
    shares = st.one_of([st.sampled_from(PERCENT), st.integers(0, 1000)])
    offsets = st.one_of([st.sampled_from(OFFSETS), st.timedeltas(-A_WEEK, A_WEEK)])
    tell = some(Role)
    return st.one_of([st.builds(Threshold, percent=shares, tell=tell), st.builds(Threshold, offset=offsets, tell=tell)])


def limits_by() -> SearchStrategy[LimitFor]:
    """Limits for a priority, a class of sites or another trait; some not set."""
    members = st.sampled_from([member for kind in dict.fromkeys(BY) for member in kind])
    return st.builds(LimitFor, of=members, limit=maybe(limits()))


def some_of(
    values: SearchStrategy[Any], most: int, *, unique_by: Callable[[Any], object] | None = None
) -> SearchStrategy[Any]:
    """One or more of them, and now and then none."""
    return mostly(st.lists(values, min_size=1, max_size=most, unique_by=unique_by), otherwise=())


@st.composite
def limits_of_target(draw: DrawFn) -> dict[str, Any]:
    """One limit, one for each member of an enum, or none."""
    any_limit = mostly(limits())
    if draw(st.booleans()):
        return {"limit": draw(any_limit)}
    kind = draw(st.sampled_from(BY))
    return {"limit": None, "by": [LimitFor(of=member, limit=draw(any_limit)) for member in kind]}


def holds_of_target(draw: DrawFn) -> dict[str, Any]:
    """What holds a clock: statuses, happenings, both or nothing."""
    paused_in = draw(some(Status))
    ways: list[tuple[tuple[Worded, ...], tuple[Worded, ...]]] = [((), ()), ((Desk.HOLD,), (Desk.GO_ON,))]
    if paused_in:
        ways.append(((), (EventKind.CUSTOMER_REPLIED,)))
    pauses, resumes = draw(st.sampled_from(ways))
    return {"paused_in": paused_in, "pauses": pauses, "resumes": resumes}


def run_of_target(draw: DrawFn) -> dict[str, Any]:
    """What starts, stops and cancels a clock."""
    from_opening = draw(st.booleans())
    return {
        "after": draw(st.sampled_from([(), (), (), (EventKind.RESPONDED,)])),
        "starts": draw(
            mostly(st.lists(st.sampled_from(STARTS), min_size=1, max_size=2), otherwise=(EventKind.OPENED,))
        ),
        "from_opening": from_opening,
        "repeats": not from_opening and draw(st.booleans()),
        "stops": draw(st.lists(st.sampled_from(STOPS), min_size=1, max_size=3, unique=True)),
        "cancels": draw(st.sampled_from([(EventKind.CANCELLED,), (), (EventKind.CANCELLED, Desk.HOLD)])),
    }


@st.composite
def promises(draw: DrawFn) -> Target:
    """Targets: those this library offers with limits, holds and thresholds, and others that run as they like."""
    chosen: dict[str, Any] = {
        **draw(limits_of_target()),
        **holds_of_target(draw),
        "calendar": draw(maybe(calendars())),
        "at_reopening": draw(st.sampled_from(AtChange)),
        "at_priority": draw(st.sampled_from(AtChange)),
        "thresholds": draw(some_of(thresholds(), 3)),
    }
    if draw(st.booleans()):
        return evolve(draw(st.sampled_from(READY_MADE)), **chosen)
    return Target(goal=draw(st.sampled_from(Goal)), **run_of_target(draw), **chosen)


def goal_of(target: Target) -> Worded:
    """What a target promises."""
    return target.goal


def levels() -> SearchStrategy[Level]:
    """Levels for all cases, or for some; also one that promises nothing."""
    return st.builds(
        Level,
        name=st.sampled_from(NAMES),
        covers=some([*RequestKind, *Place, *Severity]),
        targets=some_of(promises(), 2, unique_by=goal_of),
    )


def covered_by(level: Level) -> frozenset[Worded]:
    """What a case must be known by."""
    return frozenset(level.covers)


def how_narrowly(level: Level) -> int:
    """How much a level asks of a case: one that asks less may only come later."""
    return -len(covered_by(level))


@st.composite
def levels_in_order(draw: DrawFn) -> list[Level]:
    """Levels that may follow each other, the last mostly for all cases; now and then none at all."""
    rows = sorted(draw(some_of(levels(), 2, unique_by=covered_by)), key=how_narrowly)
    if rows and draw(mostly(st.just(value=True), otherwise=False)):
        rows[-1] = evolve(rows[-1], covers=())
    return rows


def site_limits() -> SearchStrategy[SiteLimits]:
    """Limits for a class of sites; some not set."""
    return st.builds(SiteLimits, site=st.sampled_from(Place), departure=maybe(limits()), arrival=maybe(limits()))


def site_of(row: SiteLimits) -> Worded:
    """The class of sites that a row is for."""
    return row.site


@st.composite
def matrices(draw: DrawFn) -> Table[Worded]:
    """A priority for every pair."""
    rows = [Row(pair, draw(st.sampled_from(Priority))) for pair in product(Impact, Urgency)]
    return Table(P1_TO_P4.answer, P1_TO_P4.axes, rows)


@st.composite
def service_levels_terms(draw: DrawFn) -> ServiceLevelsTerms:
    """Every reading, with and without the company's own levels, matrix, sites and figures."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(ServiceLevelsTerms)))
    repaired = chosen["shortest"] is Shortest.TARGET
    return ServiceLevelsTerms(
        **chosen,
        levels=draw(levels_in_order()),
        matrix=draw(maybe(matrices())),
        elements=draw(st.lists(st.sampled_from(Element), min_size=1, unique=True)),
        confirm_within=draw(maybe(limits())),
        notify_within=draw(maybe(limits())),
        sites=draw(st.lists(site_limits(), max_size=len(Place), unique_by=site_of)),
        repair_within=draw(maybe(limits())) if repaired else None,
    )
