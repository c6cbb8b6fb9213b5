"""A case: what was asked, and all that happened to it. How it stands follows from that, and is stored nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TypeAlias, assert_never

from attrs import field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import are_all, in_a_row, is_a
from servicepolicy.basis.errors import FactsError, FactsTypeError, ServicePolicyError, raise_all, shown
from servicepolicy.basis.moments import EPOCH, HoldsMoments
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.basis.words import Worded
from servicepolicy.rules.timing.service_levels.events import (
    EVENTS,
    CaseEvent,
    Event,
    PriorityChanged,
    StatusChanged,
    TargetOverridden,
)
from servicepolicy.rules.timing.service_levels.vocabulary import (
    Element,
    EventKind,
    Impact,
    Priority,
    Status,
    Urgency,
    all_words_for,
    word_for,
    words_in_a_row,
)

__all__ = ["Case", "Triage"]

PLACES = {kind: place for place, kind in enumerate(EventKind)}
RANKS: dict[type[object], int] = {PriorityChanged: 1, StatusChanged: 2, TargetOverridden: 3, Event: 4}
"""The order of unnumbered events of one moment: the opening, then what changed, then what happened, a cancelling."""
Entry: TypeAlias = tuple[timedelta, CaseEvent, tuple[Worded, ...]]
"""An event as clocks read it: the time elapsed since 1970 in UTC, the event, and what it says to them."""
FIRST, LAST = 0, 5
LIFE: dict[object, tuple[tuple[str, ...], str]] = {
    EventKind.RESOLVED: (("open",), "resolved"),
    EventKind.CLOSED: (("open", "resolved"), "closed"),
    EventKind.REOPENED: (("resolved", "closed"), "open"),
    EventKind.CANCELLED: (("open", "resolved"), "cancelled"),
}
"""After what each step of a case's life may come, and to what it leads."""


def place_of(event: CaseEvent) -> tuple[timedelta, int, int, int, str]:
    """Where an event stands in the log, whatever the order in which events were given."""
    instant = datetime.__sub__(event.at, EPOCH)
    match event:
        case Event(what=EventKind() as kind):
            rank = {EventKind.OPENED: FIRST, EventKind.CANCELLED: LAST}.get(kind, RANKS[Event])
            return instant, event.number, rank, PLACES[kind], ""
        case Event(what=what):
            return instant, event.number, RANKS[Event], len(PLACES), f"{type(what).__name__}.{what.name}"
        case StatusChanged(to=named) | PriorityChanged(to=named) | TargetOverridden(target=named):
            return instant, event.number, RANKS[type(event)], 0, f"{type(named).__name__}.{named.name}"
        case unknown:
            assert_never(unknown)


def is_row_of_events(row: object) -> bool:
    """Whether it is a tuple of events."""
    return isinstance(row, tuple) and all(isinstance(one, EVENTS) for one in row)


def in_order(events: Iterable[CaseEvent]) -> tuple[CaseEvent, ...]:
    """Events as a log, in the order in which they happened. What is no event is left to the validator."""
    row = in_a_row(events)
    if is_row_of_events(row):
        return tuple(sorted(row, key=place_of))
    return row


def if_known(words: Iterable[Worded] | None) -> tuple[Worded, ...] | None:
    """The same, where it is known."""
    return None if words is None else in_a_row(words)


@frozen(kw_only=True)
class Case(HoldsMoments):
    """A request of a customer, and its log.

    Attributes:
        events: All that happened, in any order; it is kept in the order of time. Events of one moment stand in the
            order of their numbers; without numbers, the opening comes first and a cancelling last.
        kind: What the customer wants.
        channel: How the customer got in touch; None if not known.
        priority: The priority at the opening; None if there was none yet.
        status: The status at the opening; None if none is recorded.
        site: The class of the site that is travelled to, a member of an enum of the company's own; None if none is.
        traits: What else the company knows of the case: its contract, its product line, members of enums of its own.
        recorded: What the record of the request holds; None if that is not known.

    Raises:
        FactsError: The log cannot be true: it has no opening or two, something happened before it, the case was
            resolved twice without a reopening, two statuses at one moment have one number. All faults are reported.
            Or two traits are members of one enum.
        FactsTypeError: A field is of the wrong type, or priorities or statuses are members of several enums.
    """

    events: tuple[CaseEvent, ...] = field(converter=in_order, validator=are_all(*EVENTS))
    kind: RequestKind = field(default=RequestKind.OTHER, validator=is_a(RequestKind))
    channel: Channel | None = field(default=None, validator=optional(is_a(Channel)))
    priority: Worded | None = field(default=None, validator=optional(word_for(Priority)))
    status: Worded | None = field(default=None, validator=optional(word_for(Status)))
    site: Worded | None = field(default=None, validator=optional(word_for()))
    traits: tuple[Worded, ...] = field(default=(), converter=words_in_a_row, validator=all_words_for())
    recorded: tuple[Worded, ...] | None = field(
        default=None, converter=if_known, validator=optional(all_words_for(Element))
    )
    log: tuple[Entry, ...] = field(init=False, eq=False, repr=False)

    @log.default
    def _read(self) -> tuple[Entry, ...]:
        came_with = tuple(one for one in (self.status, self.priority) if one is not None)
        events = self.events if is_row_of_events(self.events) else ()
        return tuple((datetime.__sub__(event.at, EPOCH), event, marks_of(event, came_with)) for event in events)

    def __attrs_post_init__(self) -> None:
        raise_all([*faults_of_opening(self.events), *faults_of_life(self.events), *faults_of_one_moment(self.events)])
        statuses = [event.to for event in self.events if isinstance(event, StatusChanged)]
        priorities = [event.to for event in self.events if isinstance(event, PriorityChanged)]
        raise_all([*mixed("status", self.status, statuses), *mixed("priority", self.priority, priorities)])
        raise_all(list(of_one_enum(self.known_by)))

    @property
    def opened_at(self) -> datetime:
        """When the case was opened."""
        return self.events[0].at

    @property
    def known_by(self) -> tuple[Worded, ...]:
        """All that the case is known by, but for its priority, which changes."""
        given = (self.kind, self.channel, self.site, *self.traits)
        return tuple(one for one in given if one is not None)


def faults_of_opening(events: tuple[CaseEvent, ...]) -> Iterator[ServicePolicyError]:
    """What is wrong with the opening."""
    openings = [event for event in events if isinstance(event, Event) and event.what is EventKind.OPENED]
    if not openings:
        yield FactsError("events", events, "give the event with which the case was opened")
        return
    for second in openings[1:]:
        yield FactsError("events", second, f"give one opening: there is one on {shown(openings[0].at)}")
    for event in events[: events.index(openings[0])]:
        yield FactsError("events", event, f"give events from the opening on, {shown(openings[0].at)}")


def faults_of_life(events: tuple[CaseEvent, ...]) -> Iterator[ServicePolicyError]:
    """Steps that cannot follow the one before."""
    now = "open"
    for event in events:
        step = LIFE.get(event.what) if isinstance(event, Event) else None
        if step is None:
            continue
        if now not in step[0]:
            yield FactsError("events", event, f"give it when the case is {' or '.join(step[0])}: it is {now}")
        now = step[1]


def faults_of_one_moment(events: tuple[CaseEvent, ...]) -> Iterator[ServicePolicyError]:
    """Events that happened at one moment, and nobody can tell which came last."""
    for one, other in pairwise(events):
        if one == other:
            yield FactsError("events", other, "give each event once; events that came twice have numbers of their own")
        elif (
            place_of(one)[:3] == place_of(other)[:3] and not isinstance(other, Event) and subject(one) == subject(other)
        ):
            yield FactsError("events", other, f"give events of one moment numbers: {shown(one)} has the same")


def subject(event: CaseEvent) -> object:
    """What only one event of a moment can change."""
    return event.target if isinstance(event, TargetOverridden) else type(event)


def mixed(name: str, first: Worded | None, later: Iterable[Worded]) -> Iterator[ServicePolicyError]:
    """Members of more than one enum where one is followed through the log."""
    kinds = dict.fromkeys(type(one) for one in (first, *later) if one is not None)
    if len(kinds) > 1:
        names = " and ".join(kind.__name__ for kind in kinds)
        yield FactsTypeError(name, tuple(kinds), f"give members of one enum, not of {names}")


def marks_of(event: CaseEvent, came_with: tuple[Worded, ...]) -> tuple[Worded, ...]:
    """What an event says to a clock; the opening says the status and the priority it came with too."""
    match event:
        case Event(what=EventKind.OPENED):
            return (event.what, *came_with)
        case Event(what=what):
            return (what,)
        case StatusChanged(to=to) | PriorityChanged(to=to):
            return (to,)
        case TargetOverridden():
            return ()
        case unknown:
            assert_never(unknown)


def of_one_enum(traits: tuple[Worded, ...]) -> Iterator[ServicePolicyError]:
    """Traits of which nobody could say which holds."""
    for place, trait in enumerate(traits):
        if any(type(before) is type(trait) for before in traits[:place]):
            yield FactsError("traits", trait, f"give one {type(trait).__name__}")


@frozen(kw_only=True)
class Triage:
    """What the grade of a request follows from (D3.2.2.1c).

    Attributes:
        impact: Its nature: how many and how much it touches.
        urgency: How soon it matters.

    Raises:
        FactsTypeError: One is no member of an enum with words.
    """

    impact: Worded = field(validator=word_for(Impact))
    urgency: Worded = field(validator=word_for(Urgency))
