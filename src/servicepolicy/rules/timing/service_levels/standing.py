"""How one cycle of a clock stands: its stopwatch, its deadline, its state."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from attrs import evolve, frozen
from pendulum import DateTime

from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.stopwatch import Run, Stopwatch, own_time
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.timing.service_levels.laps import Hold, Instant, Lap
from servicepolicy.rules.timing.service_levels.vocabulary import State

__all__ = ["Standing", "standing"]


@frozen(eq=False)
class Standing:
    """A cycle, read at a moment.

    Attributes:
        cycle: The cycle.
        watch: What its clock shows.
        skipped: The stretches in which it was held, and by what.
        budget: What the clock shows at the deadline; None without a limit.
        due_at: The deadline; None without a limit, and while a held clock still has time left.
        state: How it stands.
    """

    cycle: Lap
    watch: Stopwatch
    skipped: tuple[tuple[Run, Worded], ...]
    budget: timedelta | None
    due_at: DateTime | None
    state: State


def standing(cycle: Lap, holds: tuple[Hold, ...], as_of: Instant, calendar: WorkingCalendar) -> Standing:
    """Read a cycle at a moment, or where it ended before."""
    until = as_of if cycle.ended is None else cycle.ended
    runs, skipped, held = split(cycle, holds, until)
    watch = Stopwatch(own_time(cycle.limit, calendar), runs, until[1], held=held)
    budget, due_at = plan(cycle, watch, calendar)
    return Standing(cycle, watch, skipped, budget, due_at, state_of(cycle, budget, due_at, until, held=held))


def split(
    cycle: Lap, holds: tuple[Hold, ...], until: Instant
) -> tuple[tuple[Run, ...], tuple[tuple[Run, Worded], ...], bool]:
    """Where the clock ran, from its start on; where it was held, and by what; and whether it still is.

    A clock that is stopped while it is held ends with a stretch of no length: its deadline is what it would be then.
    """
    runs: list[Run] = []
    skipped: list[tuple[Run, Worded]] = []
    since = cycle.start
    for hold in with_gaps(holds, cycle.gaps) if cycle.gaps else holds:
        start, end = hold.start, hold.end
        if start[0] > until[0] or (start[0] == until[0] and cycle.ended is not None):
            break
        if end is not None and (end[0] <= since[0] or end[0] == start[0]):
            continue
        begin = since if start[0] < since[0] else start
        if start[0] > since[0] or not runs:
            runs.append((since[1], begin[1]))
        since = until if end is None or end[0] > until[0] else end
        if begin[0] < since[0]:
            skipped.append(((begin[1], since[1]), hold.by))
        if end is None and cycle.ended is None:
            return tuple(runs), tuple(skipped), True
    return (*runs, (since[1], until[1])), tuple(skipped), False


def by_instant(moment: Instant) -> timedelta:
    """By what moments compare."""
    return moment[0]


def with_gaps(holds: tuple[Hold, ...], gaps: tuple[Hold, ...]) -> list[Hold]:
    """Holds in order, with the gaps in which the clock was stopped: what would have held it then did not."""
    apart = list(holds)
    for gap in gaps:
        apart = [piece for hold in apart for piece in outside(hold, gap)]
    return sorted([*apart, *gaps], key=lambda hold: hold.start[0])


def outside(hold: Hold, gap: Hold) -> Iterator[Hold]:
    """What of a hold lies before a gap, and after it."""
    end, again = hold.end, gap.end
    if hold.start[0] < gap.start[0]:
        yield evolve(hold, end=gap.start if end is None else min(end, gap.start, key=by_instant))
    if again is not None and (end is None or end[0] > again[0]):
        yield evolve(hold, start=max(hold.start, again, key=by_instant))


def plan(cycle: Lap, watch: Stopwatch, calendar: WorkingCalendar) -> tuple[timedelta | None, DateTime | None]:
    """What the clock shows at the deadline, and the deadline."""
    if cycle.by_hand is not None:
        set_at, by_hand = cycle.by_hand
        known, planned = max(set_at, watch.start, key=in_utc), calendar.local(by_hand)
        if in_utc(planned) < in_utc(known):
            return watch.budget(planned, min(planned, watch.until, key=in_utc)), planned
        since = min(known, watch.until, key=in_utc)
    elif cycle.limit is not None:
        since, planned = watch.start, cycle.limit.after(watch.start, calendar)
    else:
        return None, None
    return watch.budget(planned, since), watch.due(planned, since)


def state_of(cycle: Lap, budget: timedelta | None, due_at: DateTime | None, until: Instant, *, held: bool) -> State:
    """How a cycle stands: a deadline that has passed while the clock ran stays missed, whatever comes later."""
    if due_at is not None and in_utc(until[1]) > in_utc(due_at):
        return State.BREACHED
    if cycle.ended is None:
        return State.PAUSED if held else State.RUNNING
    if cycle.ended_by is None:  # another cycle took over
        return State.PAUSED if held else State.RUNNING
    if not cycle.stopped:
        return State.CANCELLED
    return State.MEASURED if budget is None else State.MET
