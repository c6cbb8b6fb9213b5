"""Targets: what is promised of a case, within which limit, and when its clock starts, stops and is held."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import are_all, in_a_row, is_a
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.terms import choice
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import LIMITS, Limit
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.timing.service_levels.thresholds import Threshold
from servicepolicy.rules.timing.service_levels.vocabulary import (
    AtChange,
    EventKind,
    Goal,
    Priority,
    Status,
    all_words_for,
    word_for,
    words_in_a_row,
)

__all__ = [
    "FIRST_RESPONSE",
    "NEXT_RESPONSE",
    "PERIODIC_UPDATE",
    "RESOLUTION",
    "LimitFor",
    "Target",
]

A_MARK = all_words_for(EventKind, Status, Priority, wrong=TermsTypeError)
"""What a clock listens to: members of these enums, or of the company's own."""


@frozen(kw_only=True)
class LimitFor:
    """The limit for one priority, or for another trait: a channel, a kind, a class of sites.

    Attributes:
        of: The priority or trait: a member of an enum.
        limit: The limit, of any type; None until the company sets it.
    """

    of: Worded = field(validator=word_for(Priority, wrong=TermsTypeError))
    limit: Limit | None = field(validator=optional(is_a(*LIMITS, wrong=TermsTypeError)))


# A type checker takes the type of an argument from its converter, so each kind of row has its own.


def limits_in_a_row(rows: Iterable[LimitFor]) -> tuple[LimitFor, ...]:
    """Limits as a tuple."""
    return in_a_row(rows)


def thresholds_in_a_row(values: Iterable[Threshold]) -> tuple[Threshold, ...]:
    """Thresholds as a tuple."""
    return in_a_row(values)


@frozen(kw_only=True)
class Target:
    """What is promised of a case, and how its clock runs.

    What a clock listens to are happenings: kinds of events, and statuses or priorities that a case enters. At the
    opening a case enters the status and the priority it was opened with. One event may stop a clock and start it again.

    Attributes:
        goal: What is promised: a goal of this library, or a member of an enum of the company's own.
        limit: The limit for every case; None until it is set, or where `by` says it.
        by: The limits by priority, or by another trait of the case, one for each member of its enum.
        calendar: The calendar of the limit; None for the calendar of the terms.
        after: What must have happened before the clock can start; none for nothing.
        starts: What starts the clock. While the case is resolved or closed, only that itself does: whatever else would
            have waits for a reopening, from which it counts.
        from_opening: Whether a clock that starts later counts from the opening, holds and all (a retroactive start).
        stops: What stops it.
        cancels: What ends it without a verdict, unless it is breached by then.
        paused_in: The statuses in which it is held.
        pauses: What else holds it.
        resumes: What lets it go on, whatever the status; leaving the statuses of `paused_in` does so too.
        repeats: Whether each further start begins a new cycle, once the one before has ended.
        at_reopening: What becomes of it when the case is reopened after it has ended.
        at_priority: What becomes of it when the priority changes while it runs or is held, if `by` is by priority. The
            first priority of a case that had none gives the clock its limit, whatever this says.
        thresholds: When somebody is warned.

    Raises:
        TermsError: `limit` and `by` are both given; `by` has members of several enums, or not each of one exactly once;
            nothing starts or stops the clock; it counts from the opening and repeats; or nothing resumes what is held.
        TermsTypeError: A field is of the wrong type.
    """

    goal: Worded = field(validator=word_for(Goal, wrong=TermsTypeError))
    limit: Limit | None = field(default=None, validator=optional(is_a(*LIMITS, wrong=TermsTypeError)))
    by: tuple[LimitFor, ...] = field(
        default=(), converter=limits_in_a_row, validator=are_all(LimitFor, wrong=TermsTypeError)
    )
    calendar: WorkingCalendar | None = field(
        default=None, validator=optional(is_a(WorkingCalendar, wrong=TermsTypeError))
    )
    after: tuple[Worded, ...] = field(default=(), converter=words_in_a_row, validator=A_MARK)
    starts: tuple[Worded, ...] = field(default=(EventKind.OPENED,), converter=words_in_a_row, validator=A_MARK)
    from_opening: bool = field(default=False, validator=is_a(bool, wrong=TermsTypeError))
    stops: tuple[Worded, ...] = field(
        default=(EventKind.RESOLVED, EventKind.CLOSED), converter=words_in_a_row, validator=A_MARK
    )
    cancels: tuple[Worded, ...] = field(default=(EventKind.CANCELLED,), converter=words_in_a_row, validator=A_MARK)
    paused_in: tuple[Worded, ...] = field(
        default=(), converter=words_in_a_row, validator=all_words_for(Status, wrong=TermsTypeError)
    )
    pauses: tuple[Worded, ...] = field(default=(), converter=words_in_a_row, validator=A_MARK)
    resumes: tuple[Worded, ...] = field(default=(), converter=words_in_a_row, validator=A_MARK)
    repeats: bool = field(default=False, validator=is_a(bool, wrong=TermsTypeError))
    at_reopening: AtChange = choice(AtChange.KEEP)
    at_priority: AtChange = choice(AtChange.CARRY_OVER)
    thresholds: tuple[Threshold, ...] = field(
        default=(), converter=thresholds_in_a_row, validator=are_all(Threshold, wrong=TermsTypeError)
    )

    def __attrs_post_init__(self) -> None:
        if self.by and self.limit is not None:
            raise TermsError("limit", self.limit, "give it in `by` for each priority, or once for all and no `by`")
        every_member_once("by", self.by)
        for name in ("starts", "stops"):
            if not getattr(self, name):
                raise TermsError(name, (), "give what starts the clock, and what stops it")
        if self.from_opening and self.repeats:
            raise TermsError("from_opening", self.from_opening, "give it to a clock that runs once")
        if (self.resumes and not self.pauses and not self.paused_in) or (self.pauses and not self.resumes):
            raise TermsError("resumes", self.resumes, "give what resumes the clock where `pauses` says what holds it")
        for mark in self.pauses:
            if mark in self.resumes:
                raise TermsError("resumes", mark, "give what does not hold the clock as well")

    @property
    def listens(self) -> frozenset[Worded]:
        """All that its clock listens to."""
        return self.turned_by | self.held_by

    @property
    def turned_by(self) -> frozenset[Worded]:
        """All that may end a cycle of its clock, or begin one."""
        return frozenset((*self.after, *self.starts, *self.stops, *self.cancels))

    @property
    def held_by(self) -> frozenset[Worded]:
        """All that may hold its clock, or let it go on."""
        return frozenset((*self.paused_in, *self.pauses, *self.resumes))

    @property
    def by_kind(self) -> type[Worded] | None:
        """The enum by whose members the limits differ; None if one limit holds for all."""
        return type(self.by[0].of) if self.by else None


def every_member_once(name: str, rows: tuple[LimitFor, ...]) -> None:
    """Refuse limits that leave a case without a row, or give it two."""
    if not rows:
        return
    kind = type(rows[0].of)
    given = [row.of for row in rows]
    for row in rows:
        if type(row.of) is not kind:
            raise TermsError(name, row, f"give members of one enum: the first row has {kind.__name__}")
        if given.count(row.of) > 1:
            raise TermsError(name, row, "give each member once")
    for member in kind:
        if member not in given:
            raise TermsError(name, tuple(given), f"give a row for {member!r} too; its limit may be None")


ENDS = (EventKind.RESOLVED, EventKind.CLOSED)
ANSWERS = (EventKind.RESPONDED, *ENDS)

FIRST_RESPONSE = Target(goal=Goal.FIRST_RESPONSE, stops=ANSWERS)
"""From the opening to the first answer; a solution answers too. A reopening changes nothing."""
NEXT_RESPONSE = Target(
    goal=Goal.NEXT_RESPONSE,
    after=(EventKind.RESPONDED,),
    starts=(EventKind.CUSTOMER_REPLIED,),
    stops=ANSWERS,
    repeats=True,
)
"""From what the customer wrote after the first answer to the answer to it; the oldest message without one counts."""
PERIODIC_UPDATE = Target(
    goal=Goal.PERIODIC_UPDATE,
    starts=(EventKind.OPENED, EventKind.RESPONDED),
    stops=ANSWERS,
    repeats=True,
    at_reopening=AtChange.NEW_CYCLE,
)
"""From each answer to the next, until the case is resolved."""
RESOLUTION = Target(goal=Goal.RESOLUTION, at_reopening=AtChange.CARRY_OVER)
"""From the opening to the solution. A reopening carries on: the time between is held."""
