"""One value of every public class of the service levels room, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from attrs import evolve

from servicepolicy.basis import Explained, Text, Verdict
from servicepolicy.calendars import OFFICE, CalendarDays, Elapsed, WorkingTime
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import service_levels
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    RESOLUTION,
    Assessment,
    AtChange,
    Begun,
    Case,
    CaseLevel,
    Channel,
    Clock,
    Cycle,
    DueWarning,
    Element,
    Event,
    EventKind,
    Goal,
    Grade,
    Grading,
    Impact,
    Level,
    LimitFor,
    OnSite,
    Priority,
    PriorityChanged,
    RecordCheck,
    RequestKind,
    Role,
    ServiceLevelsTerms,
    SiteLimits,
    Spent,
    State,
    Status,
    StatusChanged,
    Stretch,
    Target,
    TargetOverridden,
    Threshold,
    Timeline,
    Triage,
    Urgency,
)
from servicepolicy.testing.service_levels.facts import Place
from tests.builders import a_case, at
from tests.examples.foundation import A_REASON

OPENED, DUE, LATER = (OFFICE.local(at(text)) for text in ("2026-03-06 16:00", "2026-03-09 16:00", "2026-03-31 00:00"))
HOUR, NO_TIME = timedelta(hours=1), timedelta(0)
NINE_HOURS = WorkingTime(9 * HOUR)
HALF = Threshold(percent=50, tell=[Role.SUPERVISOR])
LEVEL = Level(name=Text("complaints", "投诉"), covers=[RequestKind.COMPLAINT], targets=[RESOLUTION])
STRETCH = Stretch(cycle=1, spent=Spent.CONSUMED, starts_at=OPENED, ends_at=DUE, length=9 * HOUR)
CYCLE = Cycle(
    cycle=1,
    begun=Begun.STARTED,
    at=OPENED,
    counts_from=OPENED,
    limit=NINE_HOURS,
    due_at=DUE,
    state=State.RUNNING,
    judged=True,
)

VALUES: dict[type[object], object] = {
    Assessment: Assessment(
        goal=Goal.RESOLUTION, cycle=2, verdict=Verdict.PENDING, due_at=DUE, done_at=None, because=(A_REASON,)
    ),
    Case: a_case(("2026-03-09 10:00", Status.AWAITING_CUSTOMER), priority=Priority.P2, recorded=(Element.PROBLEM,)),
    CaseLevel: CaseLevel(level=LEVEL, because=(A_REASON,)),
    Clock: Clock(
        goal=Goal.RESOLUTION,
        cycle=1,
        state=State.RUNNING,
        started_at=OPENED,
        stopped_at=None,
        due_at=DUE,
        elapsed=3 * HOUR,
        held=NO_TIME,
        remaining=6 * HOUR,
        percent=Decimal("33.33"),
        overrun=NO_TIME,
        because=(A_REASON,),
    ),
    DueWarning: DueWarning(
        goal=Goal.RESOLUTION, cycle=1, threshold=HALF, at=OPENED, notify_at=DUE, due_at=DUE, because=(A_REASON,)
    ),
    Event: Event(at=OPENED, what=EventKind.OPENED, number=1),
    Grade: Grade(priority=Priority.P3, because=(A_REASON,)),
    Level: LEVEL,
    LimitFor: LimitFor(of=Priority.P1, limit=NINE_HOURS),
    PriorityChanged: PriorityChanged(at=OPENED, to=Priority.P1),
    RecordCheck: RecordCheck(complete=False, lacking=(Element.PRODUCT,), because=(A_REASON,)),
    ServiceLevelsTerms: ServiceLevelsTerms(confirm_within=Elapsed(24 * HOUR)),
    SiteLimits: SiteLimits(site=Place.TOWN, departure=Elapsed(HOUR), arrival=NINE_HOURS),
    StatusChanged: StatusChanged(at=OPENED, to=Status.ACTIVE),
    Stretch: STRETCH,
    Target: Target(goal=Goal.PROBLEM_NOTICE, limit=NINE_HOURS, thresholds=[HALF]),
    TargetOverridden: TargetOverridden(at=OPENED, target=Goal.RESOLUTION, due_at=DUE),
    Threshold: HALF,
    Timeline: Timeline(
        goal=Goal.RESOLUTION,
        cycles=(CYCLE,),
        stretches=(STRETCH,),
        elapsed=9 * HOUR,
        held=NO_TIME,
        because=(A_REASON,),
    ),
    Triage: Triage(impact=Impact.HIGH, urgency=Urgency.LOW),
    Cycle: CYCLE,
}

TERMS = STANDARD.service_levels
RESOLVED = evolve(
    RESOLUTION,
    limit=NINE_HOURS,
    paused_in=[Status.AWAITING_CUSTOMER],
    at_reopening=AtChange.CARRY_OVER,
    thresholds=[HALF],
)
COMPLAINT = a_case(kind=RequestKind.COMPLAINT)
HELD = a_case(("2026-03-09 10:00", Status.AWAITING_CUSTOMER))
SOLVED = a_case(("2026-03-09 12:00", EventKind.RESOLVED))
LATE = a_case(("2026-03-10 12:00", EventKind.RESOLVED))
CANCELLED = a_case(("2026-03-09 12:00", EventKind.CANCELLED))
REOPENED = a_case(
    ("2026-03-09 10:00", Status.AWAITING_CUSTOMER),
    ("2026-03-09 12:00", EventKind.RESOLVED),
    ("2026-03-09 13:00", Status.ACTIVE),
    ("2026-03-10 12:00", EventKind.REOPENED),
)
SET_BY_HAND = TargetOverridden(at=at("2026-03-09 10:00"), target=Goal.RESOLUTION, due_at=at("2026-03-09 17:00"))
BY_HAND = a_case(more=[SET_BY_HAND])
STILL_BY_HAND = a_case(
    ("2026-03-09 12:00", EventKind.RESOLVED), ("2026-03-10 12:00", EventKind.REOPENED), more=[SET_BY_HAND]
)
ORDER = a_case(("2026-03-09 09:00", EventKind.PROBLEM_FOUND), kind=RequestKind.ORDER)
VISIT = a_case(
    ("2026-03-09 09:00", EventKind.DEPARTED), ("2026-03-09 10:00", EventKind.ARRIVED), kind=RequestKind.SERVICE
)
REPAIR = a_case(("2026-03-09 09:00", EventKind.REPAIR_STARTED), kind=RequestKind.SERVICE, site=Place.TOWN)
MADE = Callable[..., object]


def promised(*targets):
    """Terms that promise this of every case."""
    return ServiceLevelsTerms(levels=[Level(name=Text("all", "全部"), targets=targets)])


def clock(case, terms, goal=Goal.RESOLUTION, as_of=LATER) -> tuple[MADE, Explained]:
    """How a target stands."""
    return service_levels.clock, service_levels.clock(case, terms, target=goal, as_of=as_of)


def first_of_all(case, terms) -> tuple[MADE, Explained]:
    """The first clock of a case."""
    return service_levels.clocks, service_levels.clocks(case, terms, as_of=LATER)[0]


def first_assessed(case, terms) -> tuple[MADE, Explained]:
    """The first assessment of a case."""
    return service_levels.assess, service_levels.assess(case, terms, as_of=LATER)[0]


def timeline(case, terms, as_of=LATER) -> tuple[MADE, Explained]:
    """The timeline of its solution."""
    return service_levels.timeline, service_levels.timeline(case, terms, target=Goal.RESOLUTION, as_of=as_of)


def first_warning(case, terms) -> tuple[MADE, Explained]:
    """The first warning of March."""
    found = service_levels.warnings(case, terms, between=(OPENED, LATER))
    return service_levels.warnings, found[0]


def level(case, terms) -> tuple[MADE, Explained]:
    """The level of a case."""
    return service_levels.level, service_levels.level(case, terms)


def record(*held) -> tuple[MADE, Explained]:
    """What a record holds."""
    return service_levels.record, service_levels.record(a_case(recorded=held), TERMS)


TRIAGE, WIDELY_USED = Triage(impact=Impact.HIGH, urgency=Urgency.LOW), ServiceLevelsTerms(grading=Grading.P1_TO_P4)
UNLIMITED = ServiceLevelsTerms(on_site=OnSite.UNLIMITED)
HANDLING = Target(goal=Goal.COMPLAINT_HANDLING, limit=CalendarDays(5))
FOUR_HOURS = evolve(FIRST_RESPONSE, limit=WorkingTime(4 * HOUR))
TUESDAY = at("2026-03-10 13:00")

DECISIONS: dict[str, tuple[MADE, Explained]] = {
    "level": level(COMPLAINT, ServiceLevelsTerms(levels=[LEVEL])),
    "no level": level(SOLVED, ServiceLevelsTerms(levels=[LEVEL])),
    "no levels, by phone": level(a_case(channel=Channel.PHONE), TERMS),
    "priority": (service_levels.priority, service_levels.priority(TRIAGE, WIDELY_USED)),
    "record": record(*Element),
    "record that lacks something": record(Element.PROBLEM),
    "not started": clock(SOLVED, promised(HANDLING, RESOLVED), as_of=at("2026-03-06 15:00")),
    "running": clock(HELD, promised(RESOLVED), as_of=at("2026-03-09 09:00")),
    "held": clock(HELD, promised(RESOLVED)),
    "met": clock(SOLVED, promised(RESOLVED)),
    "late": clock(LATE, promised(RESOLVED)),
    "cancelled": clock(CANCELLED, promised(RESOLVED)),
    "complaint": clock(COMPLAINT, promised(HANDLING), Goal.COMPLAINT_HANDLING),
    "order": clock(ORDER, TERMS, Goal.ORDER_CONFIRMATION),
    "logistics problem": clock(ORDER, ServiceLevelsTerms(notify_within=Elapsed(HOUR)), Goal.PROBLEM_NOTICE),
    "arrival without limit": clock(REPAIR, UNLIMITED, Goal.ARRIVAL),
    "repair measured": clock(VISIT, TERMS, Goal.REPAIR),
    "all clocks": first_of_all(COMPLAINT, TERMS),
    "first response": first_assessed(LATE, promised(FOUR_HOURS)),
    "timeline of time carried over": timeline(REOPENED, promised(RESOLVED), TUESDAY),
    "timeline of a clock that started again": timeline(
        REOPENED, promised(evolve(RESOLVED, at_reopening=AtChange.RESTART)), TUESDAY
    ),
    "timeline of a deadline set by hand": timeline(BY_HAND, promised(RESOLVED)),
    "timeline of a deadline set by hand and carried over": timeline(STILL_BY_HAND, promised(RESOLVED)),
    "warning that tells nobody": first_warning(HELD, promised(evolve(RESOLVED, thresholds=[Threshold(percent=10)]))),
    "warning": first_warning(HELD, promised(evolve(RESOLVED, paused_in=[]))),
}
