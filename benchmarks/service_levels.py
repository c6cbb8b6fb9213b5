"""The race of clocks: all that a log of fifty events says, beside one measurement of working time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from attrs import frozen

from benchmarks import race
from benchmarks.contenders import calendar_of, in_pendulum
from benchmarks.race import Job, Times
from benchmarks.workloads import Office, starts
from servicepolicy.basis.words import Text
from servicepolicy.calendars import WorkingCalendar, WorkingTime
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    PERIODIC_UPDATE,
    AtChange,
    Case,
    CaseEvent,
    Event,
    EventKind,
    Goal,
    Level,
    ServiceLevelsTerms,
    Status,
    StatusChanged,
    Target,
    Threshold,
    clock,
    clocks,
    timeline,
    warnings,
)

__all__ = ["BETWEEN", "CLOCK", "EVENTS", "Log", "clocks_of"]

EVENTS = 50
APART = timedelta(hours=5, minutes=20)
BETWEEN, CLOCK, FROM_UTC = "one between", "clock", "clock of a log in UTC"
TIMELINE, WARNINGS, THREE = "timeline", "warnings", "clocks of three targets"

HELD = (Status.AWAITING_CUSTOMER,)
LIMIT = WorkingTime(timedelta(hours=40))
LADDER = (Threshold(percent=50), Threshold(offset=-timedelta(hours=1)), Threshold(percent=100))
RESOLUTION = Target(
    goal=Goal.RESOLUTION, limit=LIMIT, paused_in=HELD, at_reopening=AtChange.CARRY_OVER, thresholds=LADDER
)
OTHERS = (
    Target(goal=Goal.FIRST_RESPONSE, limit=LIMIT, stops=FIRST_RESPONSE.stops, paused_in=HELD),
    Target(
        goal=Goal.PERIODIC_UPDATE,
        limit=LIMIT,
        starts=PERIODIC_UPDATE.starts,
        stops=PERIODIC_UPDATE.stops,
        paused_in=HELD,
        repeats=True,
    ),
)


@frozen
class Log:
    """A case that is held and taken up again, in turn, until it is solved.

    Attributes:
        case: The case.
        in_utc: The same with stdlib moments in UTC, as a database gives them.
        opened_at: Its first moment.
        as_of: An hour after its last.
    """

    case: Case
    in_utc: Case
    opened_at: datetime
    as_of: datetime


def log_from(start: datetime) -> Log:
    """The log of a case that was opened at a moment."""
    moments = [start + count * APART for count in range(EVENTS)]
    case, in_utc = (
        Case(events=told([moved(moment) for moment in moments])) for moved in (in_pendulum, in_universal_time)
    )
    as_of = in_pendulum(moments[-1] + timedelta(hours=1))
    return Log(case=case, in_utc=in_utc, opened_at=case.opened_at, as_of=as_of)


def in_universal_time(moment: datetime) -> datetime:
    """The same moment in UTC."""
    return moment.astimezone(UTC)


def told(moments: list[datetime]) -> list[CaseEvent]:
    """The opening, waiting and work in turn, and the solution."""
    opened_at, *between, resolved_at = moments
    turns = (Status.AWAITING_CUSTOMER, Status.ACTIVE)
    changes = [StatusChanged(at=at, to=turns[place % len(turns)]) for place, at in enumerate(between)]
    return [
        Event(at=opened_at, what=EventKind.OPENED),
        *changes,
        Event(at=resolved_at, what=EventKind.RESOLVED),
    ]


def terms_of(calendar: WorkingCalendar, *targets: Target) -> ServiceLevelsTerms:
    """Terms that promise these targets to everybody."""
    return ServiceLevelsTerms(calendar=calendar, levels=(Level(name=Text("desk", "服务台"), targets=targets),))


def clocks_of(office: Office, rounds: int) -> Times:
    """Read the same logs in every way."""
    calendar = calendar_of(office)
    logs = [log_from(start) for start in starts(EVENTS)]
    agree(calendar, logs)
    one, three = terms_of(calendar, RESOLUTION), terms_of(calendar, RESOLUTION, *OTHERS)

    def each(answer: Callable[[Log], object]) -> Job:
        return lambda: [answer(log) for log in logs]

    return race.run(
        {
            BETWEEN: each(lambda log: calendar.between(log.opened_at, log.as_of)),
            CLOCK: each(lambda log: clock(log.case, one, target=Goal.RESOLUTION, as_of=log.as_of)),
            FROM_UTC: each(lambda log: clock(log.in_utc, one, target=Goal.RESOLUTION, as_of=log.as_of)),
            TIMELINE: each(lambda log: timeline(log.case, one, target=Goal.RESOLUTION, as_of=log.as_of)),
            WARNINGS: each(lambda log: warnings(log.case, one, between=(log.opened_at, log.as_of))),
            THREE: each(lambda log: clocks(log.case, three, as_of=log.as_of)),
        },
        rounds,
    )


def agree(calendar: WorkingCalendar, logs: list[Log]) -> None:
    """Stop unless the clock shows the sum of the stretches in which the case was worked on."""
    terms = terms_of(calendar, RESOLUTION)
    for log in logs:
        edges = list(pairwise(event.at for event in log.case.events))
        elapsed, held = (sum((calendar.between(*pair) for pair in edges[turn::2]), timedelta(0)) for turn in (0, 1))
        for case in (log.case, log.in_utc):
            shown = clock(case, terms, target=Goal.RESOLUTION, as_of=log.as_of)
            if (shown.elapsed, shown.held) != (elapsed, held):
                message = f"the clock shows {shown.elapsed} and {shown.held} held, the stretches {elapsed} and {held}"
                raise SystemExit(message)
