"""What comes of it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Worded

__all__ = ["Absence", "Assessment", "Duty", "EarlyLeaving", "EntryKind", "Line", "Penalty"]


class EntryKind(Worded):
    """What counts as an entry of the month."""

    LATE = "late arrival", "迟到"
    EARLY_LEAVING = "early leaving", "早退"
    ABSENCE = "absence", "缺勤"


@frozen(kw_only=True)
class Line(HoldsMoments):
    """What one entry costs.

    Attributes:
        kind: A late arrival, or with `Unsanctioned.AS_LATENESS` an early leaving or an absence.
        on: The day it is charged to.
        starts_at: When work began, in the calendar's zone.
        arrived_at: When the person came; None for an early leaving or an absence.
        late_by: The time on the clock from the start to the arrival; of an early leaving the time that was left, of an
            absence none.
        number: The how-manyth entry of the month it is.
        share: The share of the base salary that it adds; no ceiling is reckoned with.
        amount: What is deducted for it in CNY, after all ceilings; the lines add up to the total.
    """

    kind: EntryKind
    on: date
    starts_at: DateTime = field(eq=instants)
    arrived_at: DateTime | None = field(eq=instants)
    late_by: timedelta
    number: int
    share: Decimal
    amount: Decimal


@frozen(kw_only=True)
class EarlyLeaving(HoldsMoments):
    """Someone left before the end.

    Attributes:
        on: The day.
        ends_at: The end of the day's hours, or of the shift.
        left_at: The last departure.
        early_by: How much earlier that was.
    """

    on: date
    ends_at: DateTime = field(eq=instants)
    left_at: DateTime = field(eq=instants)
    early_by: timedelta


@frozen(kw_only=True)
class Absence(HoldsMoments):
    """Nobody came.

    Attributes:
        on: The day.
        starts_at: When work began.
    """

    on: date
    starts_at: DateTime = field(eq=instants)


@frozen(kw_only=True)
class Penalty(Shown):
    """What a month's lateness costs.

    Attributes:
        total: The deduction in CNY, never more than the base salary.
        lines: One an entry, in the order of the month.
        entries: How many entries count.
        over_limit: Whether they are more than the month allows (D1.1.7.1c).
        over_ceiling: Whether the deduction passes the ceiling of the terms, before anything is cut off; None where no
            ceiling is set.
        waived: The days of which a document excused something.
        early_leavings: All that no document excused, charged or not.
        absences: All that no document excused, charged or not.
    """

    total: Decimal
    lines: tuple[Line, ...]
    entries: int
    over_limit: bool
    over_ceiling: bool | None
    waived: tuple[date, ...] = ()
    early_leavings: tuple[EarlyLeaving, ...] = ()
    absences: tuple[Absence, ...] = ()
    because: tuple[Reason, ...] = because()


class Duty(Worded):
    """What is asked of someone."""

    MONTH = "few enough late entries", "每月迟到不超过次数"
    ARRIVAL = "coming on time", "按时上班"
    DEPARTURE = "leaving on time", "按时下班"


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How one duty stands.

    Attributes:
        duty: What is asked.
        on: The day; None for the month as a whole.
        verdict: How it stands.
        due_at: Coming: the start and the grace, the last moment in time; where seconds are dropped, the rest of its
            minute is in time too. Leaving: the first moment in time. The month: the midnight that ends it in the
            calendar's zone. None where the end of the day's work is not known.
        done_at: When the person came, or left last; None if it is not known, and for the month.
        missing: The fact without which nothing can be said; empty if none is missing.
    """

    duty: Duty
    on: date | None
    verdict: Verdict
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    because: tuple[Reason, ...] = because()
