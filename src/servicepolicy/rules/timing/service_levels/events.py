"""The events of a case, as its log has them."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from attrs import field, frozen

from servicepolicy.basis.checks import a_whole_number, on_record
from servicepolicy.basis.errors import FactsError
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.words import Worded
from servicepolicy.rules.timing.service_levels.vocabulary import EventKind, Goal, Priority, Status, word_for

__all__ = ["EVENTS", "CaseEvent", "Event", "PriorityChanged", "StatusChanged", "TargetOverridden"]

MOST_EVENTS = 10**9


def number() -> int:
    """A field with the place of an event among those of the same moment."""
    return field(default=0, validator=a_whole_number(0, MOST_EVENTS, wrong=FactsError))


@frozen(kw_only=True)
class Event(HoldsMoments):
    """Something that happened to a case.

    Attributes:
        at: When.
        what: What: a kind of this library, or a member of an enum of the company's own.
        number: Its place among events of the same moment, such as its number in the log.

    Raises:
        FactsError: `number` is negative, or `at` lies beyond the years that there are.
        NaiveDatetimeError: `at` has no time zone.
        FactsTypeError: A field is of the wrong type.
    """

    what: Worded = field(validator=word_for(EventKind))
    at: datetime = field(eq=instants, validator=on_record)
    number: int = number()


@frozen(kw_only=True)
class StatusChanged(HoldsMoments):
    """The case entered a status, in which clocks may be paused.

    Attributes:
        at: When.
        to: The status: one of this library, or of an enum of the company's own.
        number: Its place among events of the same moment.

    Raises:
        FactsError: As `Event`.
    """

    to: Worded = field(validator=word_for(Status))
    at: datetime = field(eq=instants, validator=on_record)
    number: int = number()


@frozen(kw_only=True)
class PriorityChanged(HoldsMoments):
    """The case has another priority.

    Attributes:
        at: Since when.
        to: The priority: one of this library, or of an enum of the company's own.
        number: Its place among events of the same moment.

    Raises:
        FactsError: As `Event`.
    """

    to: Worded = field(validator=word_for(Priority))
    at: datetime = field(eq=instants, validator=on_record)
    number: int = number()


@frozen(kw_only=True)
class TargetOverridden(HoldsMoments):
    """Somebody set the deadline of a target by hand: of its last cycle, or of the first if none has started.

    It holds until the clock starts again, or the priority changes where limits go by it. A deadline set to a moment
    that has passed stays there; any other is moved on while the clock is held, as a limit's is.

    Attributes:
        at: When it was set; before, it was not known.
        target: The goal of the target.
        due_at: The deadline.
        number: Its place among events of the same moment.

    Raises:
        FactsError: As `Event`.
    """

    target: Worded = field(validator=word_for(Goal))
    due_at: datetime = field(eq=instants, validator=on_record)
    at: datetime = field(eq=instants, validator=on_record)
    number: int = number()


CaseEvent: TypeAlias = Event | StatusChanged | PriorityChanged | TargetOverridden
"""Any event of a case; all have `at` and `number`."""

EVENTS = (Event, StatusChanged, PriorityChanged, TargetOverridden)
