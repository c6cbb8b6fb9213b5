"""The log of a case, played back for one target."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never

from attrs import define, evolve, field

from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.roles import Channel
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import Limit
from servicepolicy.rules.timing.service_levels.events import (
    CaseEvent,
    Event,
    PriorityChanged,
    StatusChanged,
    TargetOverridden,
)
from servicepolicy.rules.timing.service_levels.facts import Case
from servicepolicy.rules.timing.service_levels.laps import Hold, Instant, Lap, Playback
from servicepolicy.rules.timing.service_levels.targets import Target
from servicepolicy.rules.timing.service_levels.vocabulary import AtChange, Begun, EventKind, Priority

__all__ = ["played"]

FINISHES = (EventKind.RESOLVED, EventKind.CLOSED, EventKind.CANCELLED)


def played(case: Case, target: Target, until: timedelta) -> Playback:
    """The log played back up to a moment, given as time since 1970; what came later is not known yet."""
    reader = Reader(case, target)
    for instant, event, said in case.log:
        if instant > until:
            break
        reader.see(event, said, (instant, event.at))
    return Playback(tuple(reader.cycles), tuple(reader.holds))


@define(eq=False)
class Reader:
    """Reads a log, event by event."""

    case: Case
    target: Target
    priority: Worded | None = field(init=False)
    held_by_status: Worded | None = field(init=False, default=None)
    held_by_event: Worded | None = field(init=False, default=None)
    by_hand: tuple[datetime, datetime] | None = field(init=False, default=None)
    armed: bool = field(init=False)
    turned_by: frozenset[Worded] = field(init=False)
    may_hold: frozenset[Worded] = field(init=False)
    finished: bool = field(init=False, default=False)
    waiting: bool = field(init=False, default=False)
    cycles: list[Lap] = field(init=False, factory=list)
    holds: list[Hold] = field(init=False, factory=list)

    def __attrs_post_init__(self) -> None:
        self.priority = self.case.priority
        self.armed = not self.target.after
        self.turned_by, self.may_hold = self.target.turned_by, self.target.held_by
        statuses_of_one_enum(self.case, self.target)

    @property
    def live(self) -> Lap | None:
        """The cycle that has not ended."""
        return self.cycles[-1] if self.cycles and self.cycles[-1].ended is None else None

    def see(self, event: CaseEvent, said: tuple[Worded, ...], at: Instant) -> None:
        """Take in one event: what ends a cycle before what begins one, and both before what holds the clock."""
        entered = isinstance(event, StatusChanged)
        turned = not self.turned_by.isdisjoint(said)
        if turned:
            self.end(said, at)
        if not entered:
            self.change(event, at)
        if turned:
            self.start(said, at)
            self.armed = self.armed or hears(self.target.after, said)
        if not self.may_hold.isdisjoint(said) or (entered and self.held_by_status is not None):
            self.hold(said, at, entered=entered)

    def change(self, event: CaseEvent, at: Instant) -> None:
        """Take in what changes a clock, whatever it listens to."""
        match event:
            case PriorityChanged(to=priority):
                self.change_priority(priority, at)
            case TargetOverridden(target=goal, due_at=due_at) if goal == self.target.goal:
                self.override(due_at, at)
            case Event(what=EventKind.REOPENED):
                self.reopen(at)
            case Event(what=EventKind.RESOLVED | EventKind.CLOSED | EventKind.CANCELLED):
                self.finished = True
            case _:
                pass

    def end(self, said: tuple[Worded, ...], at: Instant) -> None:
        """End the cycle that has not ended, if the event does."""
        live, by = self.live, heard(self.target.stops, said)
        self.waiting = self.waiting and (by is None or said[0] in FINISHES)
        if live is None:
            return
        if by is not None:
            live.ended, live.ended_by, live.stopped = at, by, True
        elif hears(self.target.cancels, said):
            live.ended, live.ended_by = at, heard(self.target.cancels, said)

    def start(self, said: tuple[Worded, ...], at: Instant) -> None:
        """Start the clock, if the event does; of a case that is finished, only the finishing itself."""
        if (self.cycles and not self.target.repeats) or self.live is not None or not self.armed:
            return
        if not hears(self.target.starts, said):
            return
        if self.finished and said[0] not in FINISHES:
            self.waiting = True
            return
        self.begin(Begun.STARTED, at, self.counted_from(at))

    def counted_from(self, at: Instant) -> Instant:
        """Since when a clock counts that starts at a moment."""
        instant, opening, _ = self.case.log[0]
        return (instant, opening.at) if self.target.from_opening else at

    def begin(self, begun: Begun, at: Instant, start: Instant) -> None:
        """Begin a cycle from nothing."""
        limit, missing = limit_of(self.target, self.case, self.priority)
        self.cycles.append(
            Lap(begun=begun, began=at, known=at, start=start, limit=limit, missing=missing, by_hand=self.by_hand)
        )
        self.by_hand = None

    def carry(self, begun: Begun, at: Instant) -> Lap:
        """Begin a cycle that carries on the one before."""
        before = self.cycles[-1]
        cycle = evolve(before, begun=begun, began=at, known=at, carried=True)
        if begun is not Begun.OVERRIDDEN and self.target.at_priority is not AtChange.KEEP:
            cycle.limit, cycle.missing = limit_of(self.target, self.case, self.priority)
        before.judged = False
        if before.ended is None:
            before.ended = at
        self.cycles.append(cycle)
        return cycle

    def change_priority(self, priority: Worded, at: Instant) -> None:
        """Take the limit of the new priority, if the limits go by priority and the clock is not stopped.

        The first priority is no change: the clock only did not know its limit.
        """
        before, self.priority = self.priority, priority
        if before == priority or not self.cycles or self.target.by_kind is not type(priority):
            return
        if before is None:
            self.grade(at)
        elif self.live is not None:
            self.turn(self.target.at_priority, Begun.PRIORITY_CHANGED, at)

    def grade(self, at: Instant) -> None:
        """Give the cycles whose limit nobody knew the limit of the first priority; a deadline set by hand goes on."""
        limit, missing = limit_of(self.target, self.case, self.priority)
        for cycle in self.cycles:
            if cycle.missing and cycle.by_hand is None:
                cycle.limit, cycle.missing, cycle.known = limit, missing, at

    def reopen(self, at: Instant) -> None:
        """Let a clock that has ended go on, or begin again, or begin for what came meanwhile."""
        self.finished = False
        if self.cycles and self.cycles[-1].ended is not None:
            self.turn(self.target.at_reopening, Begun.REOPENED, at)
        if self.waiting and self.live is None and (not self.cycles or self.target.repeats):
            self.begin(Begun.STARTED, at, self.counted_from(at))
        self.waiting = False

    def turn(self, change: AtChange, begun: Begun, at: Instant) -> None:
        """What becomes of a clock at a change."""
        before = self.cycles[-1]
        match change:
            case AtChange.KEEP:
                return
            case AtChange.CARRY_OVER:
                cycle = self.carry(begun, at)
                if begun is Begun.PRIORITY_CHANGED:
                    cycle.by_hand = None
                else:
                    rest = Hold(start=before.ended or at, by=before.ended_by or begun, end=at)
                    cycle.gaps = (*before.gaps, rest)
                cycle.ended, cycle.ended_by, cycle.stopped = None, None, False
            case AtChange.RESTART | AtChange.NEW_CYCLE:
                before.judged = change is AtChange.NEW_CYCLE
                before.ended = before.ended or at
                self.begin(begun, at, at)
            case unknown:
                assert_never(unknown)

    def override(self, due_at: datetime, at: Instant) -> None:
        """Take a deadline set by hand: for the clock as it stands, or the one that starts next."""
        if not self.cycles:
            self.by_hand = at[1], due_at
        elif self.cycles[-1].ended is None or self.cycles[-1].stopped:
            self.carry(Begun.OVERRIDDEN, at).by_hand = at[1], due_at

    def hold(self, said: tuple[Worded, ...], at: Instant, *, entered: bool) -> None:
        """Hold the clock, or let it go on."""
        target = self.target
        before = self.held_by_event or self.held_by_status
        if entered or said[0] is EventKind.OPENED:
            self.held_by_status = heard(target.paused_in, said)
        if target.resumes and hears(target.resumes, said):
            self.held_by_status = self.held_by_event = None
        if target.pauses:
            self.held_by_event = heard(target.pauses, said) or self.held_by_event
        now = self.held_by_event or self.held_by_status
        if before is now:
            return
        if before is not None:
            self.holds[-1].end = at
        if now is not None:
            self.holds.append(Hold(start=at, by=now))


def heard(listened: tuple[Worded, ...], said: tuple[Worded, ...]) -> Worded | None:
    """The first of the marks that is listened to."""
    for mark in said:
        if mark in listened:
            return mark
    return None


def hears(listened: tuple[Worded, ...], said: tuple[Worded, ...]) -> bool:
    """Whether one of the marks is listened to."""
    return heard(listened, said) is not None


def limit_of(target: Target, case: Case, priority: Worded | None) -> tuple[Limit | None, str]:
    """The limit of a target for a case, and what is missing where there is none: the limit, or what it goes by."""
    kind = target.by_kind
    if kind is None:
        return target.limit, "" if target.limit is not None else "limit"
    if kind is Priority and priority is not None and not isinstance(priority, Priority):
        raise FactsTypeError("priority", priority, "give a member of Priority: the limits go by it")
    known = next((one for one in (priority, *case.known_by) if type(one) is kind), None)
    if known is None:
        return None, "channel" if kind is Channel else "priority" if priority is None else "traits"
    limit = next(row.limit for row in target.by if row.of is known)
    return limit, "" if limit is not None else "limit"


def statuses_of_one_enum(case: Case, target: Target) -> None:
    """Refuse statuses that a target cannot know: it would never hold the clock, and nobody would see why."""
    kinds = {type(status) for status in target.paused_in}
    entered = (event.to for event in case.events if isinstance(event, StatusChanged))
    status = next(entered, None) if case.status is None else case.status
    if kinds and status is not None and type(status) not in kinds:
        names = " or ".join(sorted(kind.__name__ for kind in kinds))
        raise FactsTypeError("status", status, f"give a member of {names}: the clock is held in its statuses")
