"""What comes of it: a level, a priority, clocks, timelines, warnings, verdicts."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.limits import Limit
from servicepolicy.rules.timing.service_levels.terms import Level
from servicepolicy.rules.timing.service_levels.thresholds import Threshold
from servicepolicy.rules.timing.service_levels.vocabulary import Begun, State

__all__ = [
    "Assessment",
    "CaseLevel",
    "Clock",
    "Cycle",
    "DueWarning",
    "Grade",
    "RecordCheck",
    "Spent",
    "Stretch",
    "Timeline",
]


@frozen(kw_only=True)
class CaseLevel(Shown):
    """Which service level a case has.

    Attributes:
        level: The level; None where none covers the case, or the company has set none at all.
        missing: The term without which nothing can be said; empty if none is missing.
    """

    level: Level | None
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Grade(Shown):
    """The priority of a request."""

    priority: Worded
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class RecordCheck(Shown):
    """Whether the record of a request is complete.

    Attributes:
        complete: Whether it holds all that it must.
        lacking: What it does not hold.
    """

    complete: bool
    lacking: tuple[Worded, ...]
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Clock(Shown, HoldsMoments):
    """How a target of a case stands at a moment. All lengths are in the target's own time: of work, or on the clock.

    Attributes:
        goal: What is promised.
        cycle: The number of its cycle, from 1; 0 while it has not started.
        state: How it stands.
        started_at: Since when it counts; None while it has not started.
        stopped_at: When it was stopped or cancelled; None until then.
        due_at: The deadline; None without a limit, and while a held clock still has time left: every minute moves it.
        elapsed: How long it has run.
        held: How long it was held; with `elapsed`, the time from the start to now or to its end.
        remaining: What is left of the limit, at least none; None without a limit.
        percent: What is spent of the limit, in percent, cut off after two places, 100.00 of a limit without length;
            None without a limit.
        overrun: What was spent beyond the limit.
        missing: The facts or figures without which there is no deadline; empty if none is missing.
    """

    goal: Worded
    cycle: int
    state: State
    started_at: DateTime | None = field(eq=instants)
    stopped_at: DateTime | None = field(eq=instants)
    due_at: DateTime | None = field(eq=instants)
    elapsed: timedelta
    held: timedelta
    remaining: timedelta | None
    percent: Decimal | None
    overrun: timedelta
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()


class Spent(Worded):
    """What a stretch of a timeline is."""

    CONSUMED = "spent", "已用"
    HELD = "held", "暂停"


@frozen(kw_only=True)
class Stretch(HoldsMoments):
    """A stretch of a timeline.

    Attributes:
        cycle: The number of the cycle it belongs to.
        spent: Whether the clock ran or was held.
        starts_at: Its beginning.
        ends_at: Its end, which does not belong to it.
        length: How much of the target's own time it has.
        by: What held the clock; None where it ran.
    """

    cycle: int
    spent: Spent
    starts_at: DateTime = field(eq=instants)
    ends_at: DateTime = field(eq=instants)
    length: timedelta
    by: Worded | None = None


@frozen(kw_only=True)
class Cycle(HoldsMoments):
    """A cycle of a clock: from what began it to what ended it, or till now.

    Attributes:
        cycle: Its number.
        begun: What began it.
        at: When.
        counts_from: Since when it counts: with time carried over, earlier than `at`.
        limit: Its limit; None where none is set, or known.
        due_at: The deadline, as it stood at the end of the cycle or stands now; None as in `Clock`.
        state: How the cycle ended, or stands now; running or paused where another took over from it.
        judged: Whether it is judged on its own; if not, the next carries its time or has made it void.
    """

    cycle: int
    begun: Begun
    at: DateTime = field(eq=instants)
    counts_from: DateTime = field(eq=instants)
    limit: Limit | None
    due_at: DateTime | None = field(eq=instants)
    state: State
    judged: bool


@frozen(kw_only=True)
class Timeline(Shown, HoldsMoments):
    """The number on a clock, explained: every stretch that it counts, and every one it skips.

    Attributes:
        goal: What is promised.
        cycles: Its cycles, in order.
        stretches: What each judged cycle spent and was held, in order; time that nobody works is in no stretch.
        elapsed: How long the last cycle has run: the sum of what it spent.
        held: How long it was held.
    """

    goal: Worded
    cycles: tuple[Cycle, ...]
    stretches: tuple[Stretch, ...]
    elapsed: timedelta
    held: timedelta
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class DueWarning(Shown, HoldsMoments):
    """A threshold that a clock passes.

    Attributes:
        goal: What is promised.
        cycle: The number of the cycle.
        threshold: The threshold, with whom it tells.
        at: When the clock passes it.
        notify_at: When to tell them: the same moment, or the end of the quiet hours it falls into.
        due_at: The deadline, as it stands then; None as in `Clock`.
    """

    goal: Worded
    cycle: int
    threshold: Threshold
    at: DateTime = field(eq=instants)
    notify_at: DateTime = field(eq=instants)
    due_at: DateTime | None = field(eq=instants)
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How one promise of a case stands against the policy.

    Attributes:
        goal: What is promised.
        cycle: The number of the cycle that is judged.
        verdict: How it stands.
        due_at: The deadline, in the calendar's zone; None as in `Clock`.
        done_at: When the clock was stopped; None until then, and where something else ended it.
        missing: The facts or figures without which nothing can be said; empty if none is missing.
    """

    goal: Worded
    cycle: int
    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()
