"""The incidents of an IT help desk, as the audit log of its system tells them, and as cases of the library.

The log repeats the state of an incident on every row, so a row says something new only where it differs from the row
before. Each row that has an incident resolved or closed stamps that time anew: the last in a row of them counts, as in
the log's own `resolved_at` and `closed_at`, which stand on earlier rows too and are taken from the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby, pairwise, zip_longest

from attrs import evolve, frozen

from servicepolicy.basis.errors import FactsError
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars import CalendarDays, WeeklyHours, WorkingCalendar, WorkingTime
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    Case,
    CaseEvent,
    Event,
    EventKind,
    Goal,
    Impact,
    Level,
    LimitFor,
    Priority,
    PriorityChanged,
    ServiceLevelsTerms,
    StatusChanged,
    Target,
    Urgency,
)
from tests.real.data import rows


class Standing(Worded):
    """How an incident stands, in the words of the log."""

    NEW = "New", "新建"
    ACTIVE = "Active", "处理中"
    AWAITING_USER_INFO = "Awaiting User Info", "等待用户信息"
    AWAITING_VENDOR = "Awaiting Vendor", "等待供应商"
    AWAITING_PROBLEM = "Awaiting Problem", "等待问题处理"
    AWAITING_EVIDENCE = "Awaiting Evidence", "等待证据"
    RESOLVED = "Resolved", "已解决"
    CLOSED = "Closed", "已关闭"


class Measured(Worded):
    """What the help desk may be measured by, beside the resolution."""

    CLOSING = "closing", "关闭"
    CLOSING_WITHOUT_WAITING = "closing, waiting not counted", "关闭（不计等待）"
    AUTO_CLOSING = "closing of itself", "自动关闭"
    AT_WORK = "time at work", "处理时间"


AWAITING = tuple(one for one in Standing if one.en.startswith("Awaiting"))
STANDINGS = {one.en: one for one in Standing}
ENDS = {Standing.RESOLVED: EventKind.RESOLVED, Standing.CLOSED: EventKind.CLOSED}
IMPACTS = {"1 - High": Impact.HIGH, "2 - Medium": Impact.MEDIUM, "3 - Low": Impact.LOW}
URGENCIES = {"1 - High": Urgency.HIGH, "2 - Medium": Urgency.MEDIUM, "3 - Low": Urgency.LOW}
PRIORITIES = {
    "1 - Critical": Priority.P1,
    "2 - High": Priority.P2,
    "3 - Moderate": Priority.P3,
    "4 - Low": Priority.P4,
}


@frozen(kw_only=True)
class Row:
    """One row of the log: how the incident stood once it had been changed for the n-th time.

    Attributes:
        number: How often it had been changed before.
        at: When it was changed.
        standing: Its state, as the log writes it.
        active: Whether it was marked as active.
        reopened: How often it had been reopened.
        priority: Its priority.
        impact: Its impact.
        urgency: Its urgency.
        made_sla: Whether it was marked as in time.
    """

    number: int
    at: datetime
    standing: str
    active: bool
    reopened: int
    priority: Priority
    impact: Impact
    urgency: Urgency
    made_sla: bool


@frozen(kw_only=True)
class Incident:
    """An incident, with its rows in the order of their numbers and the final values of its times."""

    number: str
    opened_at: datetime
    resolved_at: datetime | None
    closed_at: datetime
    rows: tuple[Row, ...]

    @property
    def priority(self) -> Priority:
        """Its last priority."""
        return self.rows[-1].priority

    @property
    def made_sla(self) -> bool:
        """Whether it was in time, as the help desk published."""
        return self.rows[-1].made_sla


def moment(stamp: str) -> datetime:
    """A stamp, day first and without leading zeros. No zone is stated: the clock is read as one without changes."""
    day, clock = stamp.split(" ")
    day_of_month, month, year = map(int, day.split("/"))
    hour, minute = map(int, clock.split(":"))
    return datetime(year, month, day_of_month, hour, minute, tzinfo=UTC)


def moment_if_known(stamp: str) -> datetime | None:
    """A stamp that may be missing."""
    return None if stamp == "?" else moment(stamp)


def row(record: dict[str, str]) -> Row:
    """A record of the file."""
    return Row(
        number=int(record["sys_mod_count"]),
        at=moment(record["sys_updated_at"]),
        standing=record["incident_state"],
        active=record["active"] == "true",
        reopened=int(record["reopen_count"]),
        priority=PRIORITIES[record["priority"]],
        impact=IMPACTS[record["impact"]],
        urgency=URGENCIES[record["urgency"]],
        made_sla=record["made_sla"] == "true",
    )


def incidents() -> list[Incident]:
    """All incidents of the file."""
    by_number: dict[str, list[dict[str, str]]] = {}
    for record in rows("incidents_servicenow.csv"):
        by_number.setdefault(record["number"], []).append(record)
    return [incident(number, records) for number, records in by_number.items()]


def incident(number: str, records: list[dict[str, str]]) -> Incident:
    """An incident from its records."""
    final = max(records, key=lambda record: int(record["sys_mod_count"]))
    return Incident(
        number=number,
        opened_at=moment(final["opened_at"]),
        resolved_at=moment_if_known(final["resolved_at"]),
        closed_at=moment(final["closed_at"]),
        rows=tuple(sorted(map(row, records), key=lambda one: one.number)),
    )


def as_case(told: Incident) -> Case:
    """An incident as the library knows it.

    Raises:
        FactsError: The log cannot be true.
    """
    return Case(events=events_of(told, final_rows(told)), priority=told.rows[0].priority)


def without_numbers(told: Incident) -> Case:
    """The same, were it not known which of several changes in one minute came last."""
    events = events_of(told, final_rows(told))
    return Case(events=[evolve(event, number=0) for event in events], priority=told.rows[0].priority)


def row_by_row(told: Incident) -> Case:
    """The same, were each row with a resolved or closed incident a resolving or closing of its own."""
    every = {one.number for one in told.rows if one.standing in {"Resolved", "Closed"}}
    return Case(events=events_of(told, every), priority=told.rows[0].priority)


def final_rows(told: Incident) -> set[int]:
    """The numbers of the rows that ended the incident, for good or until it was reopened."""
    followed = zip_longest(told.rows, told.rows[1:])
    return {one.number for one, after in followed if after is None or after.standing != one.standing}


def events_of(told: Incident, final: set[int]) -> Iterator[CaseEvent]:
    """The opening, and what each row changed; of the rows that resolve or close, only the final ones.

    The first row is often some minutes younger than the opening: only from then on is the state known.
    """
    yield Event(at=told.opened_at, what=EventKind.OPENED)
    for before, now in zip((None, *told.rows), told.rows, strict=False):
        number = now.number + 1
        if before is None or now.standing != before.standing:
            yield StatusChanged(at=now.at, to=standing(now), number=number)
        if before is not None and now.priority is not before.priority:
            yield PriorityChanged(at=now.at, to=now.priority, number=number)
        if before is not None and now.reopened > before.reopened:
            yield Event(at=now.at, what=EventKind.REOPENED, number=number)
        if now.number in final and (end := ENDS.get(standing(now))):
            yield Event(at=now.at, what=end, number=number)


def standing(one: Row) -> Standing:
    """The state that a row names."""
    if one.standing not in STANDINGS:
        raise FactsError("incident_state", one.standing, f"give {' or '.join(STANDINGS)}")
    return STANDINGS[one.standing]


def oddities(told: Incident) -> list[str]:
    """What is strange about the log of an incident. Only what a case cannot have keeps it from being judged."""
    return [reason for reason, holds in ODD.items() if holds(told)]


def as_resolved(told: Incident) -> datetime:
    """When an incident was resolved, or closed if that is not known."""
    return told.resolved_at or told.closed_at


def states_share_a_minute(told: Incident) -> bool:
    """Whether it went through several states in one minute."""
    return any(now.at == before.at and now.standing != before.standing for before, now in pairwise(told.rows))


def ended_again(told: Incident) -> bool:
    """Whether it was resolved or closed once more without a reopening."""
    return any(now.standing == before.standing in ENDED for before, now in pairwise(told.rows))


def ended_as_stated(told: Incident) -> bool:
    """Whether its last rows that resolve and close it have the minutes that the log states as final."""
    last = {one.standing: one.at for one in told.rows}
    return last.get("Closed") == told.closed_at and told.resolved_at in {None, last.get("Resolved")}


ENDED = {one.en for one in ENDS}
ODD: dict[str, Callable[[Incident], bool]] = {
    "updated before the opening": lambda told: any(one.at < told.opened_at for one in told.rows),
    "updated after the closing": lambda told: any(one.at > told.closed_at for one in told.rows),
    "clock going back": lambda told: any(now.at < before.at for before, now in pairwise(told.rows)),
    "resolved before the opening": lambda told: as_resolved(told) < told.opened_at,
    "resolved after the closing": lambda told: as_resolved(told) > told.closed_at,
    "resolved in the minute of the closing": lambda told: told.resolved_at == told.closed_at,
    "no time of resolving stated": lambda told: told.resolved_at is None,
    "last rows not at the stated times": lambda told: not ended_as_stated(told),
    "resolved or closed again without reopening": ended_again,
    "reopened after the closing": lambda told: any(
        before.standing == "Closed" and now.reopened > before.reopened for before, now in pairwise(told.rows)
    ),
    "reopened less often than counted": lambda told: (
        sum(before.standing in ENDED and now.standing not in ENDED for before, now in pairwise(told.rows))
        != told.rows[-1].reopened
    ),
    "several states in one minute": states_share_a_minute,
    "changes missing from the log": lambda told: any(
        now.number > before.number + 1 for before, now in pairwise(told.rows)
    ),
    "inactive before the closing": lambda told: any(not one.active and one.standing != "Closed" for one in told.rows),
    "late before the closing": lambda told: any(not one.made_sla and one.standing != "Closed" for one in told.rows),
}


def waits(told: Incident) -> list[tuple[datetime, datetime]]:
    """From when to when an incident waited, for whomever, by its rows alone."""
    kinds = groupby(told.rows, key=lambda one: one.standing.startswith("Awaiting"))
    turns = [(waiting, next(group).at) for waiting, group in kinds]
    return [(start, end) for (waiting, start), (_, end) in pairwise(turns) if waiting]


def rests(told: Incident) -> list[tuple[datetime, datetime]]:
    """From when to when an incident was resolved, until it was reopened, by its rows alone."""
    resolved = [(place, one.at) for place, one in enumerate(told.rows) if one.standing == "Resolved"]
    reopened = [
        (place, now.at)
        for place, (before, now) in enumerate(pairwise(told.rows), start=1)
        if now.reopened > before.reopened
    ]
    return [(max(at for place, at in resolved if place < again), end) for again, end in reopened]


HOURS = WorkingCalendar(zone="UTC", hours=WeeklyHours.parse("Mon-Fri 07:00-22:00"), days=None)
LIMITS = (
    LimitFor(of=Priority.P1, limit=None),
    LimitFor(of=Priority.P2, limit=None),
    LimitFor(of=Priority.P3, limit=WorkingTime(timedelta(hours=100))),
    LimitFor(of=Priority.P4, limit=WorkingTime(timedelta(hours=220))),
)
"""The limits with which the published verdicts agree. For the two highest priorities none is known."""

CLOSING = Target(goal=Measured.CLOSING, by=LIMITS, stops=(EventKind.CLOSED,), at_reopening=AtChange.CARRY_OVER)
TARGETS = (
    CLOSING,
    evolve(CLOSING, goal=Measured.CLOSING_WITHOUT_WAITING, paused_in=AWAITING),
    evolve(CLOSING, goal=Goal.RESOLUTION, stops=(EventKind.RESOLVED,)),
    Target(goal=Measured.AT_WORK, stops=(EventKind.RESOLVED,), paused_in=AWAITING, at_reopening=AtChange.CARRY_OVER),
    Target(
        goal=Measured.AUTO_CLOSING,
        limit=CalendarDays(5),
        starts=(EventKind.RESOLVED,),
        stops=(EventKind.CLOSED,),
        cancels=(EventKind.REOPENED,),
        repeats=True,
    ),
)
TERMS = ServiceLevelsTerms(calendar=HOURS, levels=(Level(name=Text("help desk", "服务台"), targets=TARGETS),))
