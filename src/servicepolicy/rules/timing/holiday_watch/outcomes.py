"""What comes of it: windows, the checks they ask for, and how these stand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import cast

from attrs import Attribute, field, frozen
from pendulum import DateTime

from servicepolicy.basis.checks import are_all, is_a, on_record
from servicepolicy.basis.clause import Reason, because
from servicepolicy.basis.errors import FactsError, shown
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.basis.roles import Role
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Text, Worded, said
from servicepolicy.calendars.days import Festival

__all__ = ["Assessment", "Duty", "Gap", "RosterGaps", "SiteCheck", "WatchWindow"]


def a_bound(_: object, attribute: Attribute[DateTime], value: DateTime) -> None:
    """Validate a bound of a window: a rule's own, or any moment that a caller gives."""
    on_record(None, cast("Attribute[datetime]", attribute), value)


def at_least_one(_: object, attribute: Attribute[tuple[Festival, ...]], value: tuple[Festival, ...]) -> None:
    """Validate a row that is not empty."""
    if not value:
        raise FactsError(attribute.name, value, "give at least one holiday")


@frozen(kw_only=True)
class WatchWindow(Shown, HoldsMoments):
    """One stretch of days off around a holiday, `[starts_at, ends_at)`, in the calendar's zone.

    Attributes:
        holidays: Its festivals by day, each day of a festival for itself.
        starts_at: The midnight that begins its first day.
        ends_at: The midnight that ends its last day.
        extra_days: Its other days off: weekends, and days that a notice moved there.
        confirmed: Whether the calendar is sure of it. False if it reaches the first day the calendar knows, or the last
            day that no notice will change: it may then be longer, or shorter.

    Raises:
        FactsError: It does not end after it starts, or has no holiday.
        NaiveDatetimeError: A bound has no time zone.
        FactsTypeError: A part is of the wrong type.
    """

    holidays: tuple[Festival, ...] = field(validator=[are_all(Festival), at_least_one])
    starts_at: DateTime = field(eq=instants, validator=a_bound)
    ends_at: DateTime = field(eq=instants, validator=a_bound)
    extra_days: tuple[date, ...] = field(default=(), validator=are_all(date))
    confirmed: bool = field(default=True, validator=is_a(bool))
    because: tuple[Reason, ...] = because()

    def __attrs_post_init__(self) -> None:
        if in_utc(self.ends_at) <= in_utc(self.starts_at):
            raise FactsError("ends_at", self.ends_at, f"give a moment after starts_at {shown(self.starts_at)}")

    @property
    def holiday(self) -> Text:
        """The names of its festivals, each once."""
        names = tuple(dict.fromkeys(Text(one.en, one.zh) for one in self.holidays))
        return Text(en=said(names, "en"), zh=said(names, "zh"))

    @property
    def statutory_days(self) -> tuple[date, ...]:
        """The days of the festivals themselves, the Lantern Festival's too where it counts as a holiday."""
        return tuple(dict.fromkeys(one.day for one in self.holidays))


@frozen(kw_only=True)
class SiteCheck(Shown, HoldsMoments):
    """A check that is owed: of one site, within `[from_at, until_at)`.

    Where sites are watched all the time, the whole window is one.
    """

    site: str
    from_at: DateTime = field(eq=instants)
    until_at: DateTime = field(eq=instants)
    because: tuple[Reason, ...] = because()


class Duty(Worded):
    """What is asked."""

    CHECK = "Check of the site", "查看网站"
    PASS_ON = "Passing on the problem", "转交问题"


@frozen(kw_only=True)
class Assessment(Shown, HoldsMoments):
    """How one duty of a watch stands.

    Attributes:
        duty: A check, or the passing on of a problem found.
        site: The site.
        verdict: Of a check, MET is covered and BREACHED a gap.
        from_at: When the check's time begins, or when the problem was found.
        due_at: When the check's time ends, which is too late; or the last moment to pass the problem on. None where
            nobody has set a time.
        done_at: When it was first done, None if it was not.
        missing: The facts or figures without which nothing can be said; empty if none is missing.
        problem: The problem; empty for a check.
        told: Who must be told of the problem; None for a check.
    """

    duty: Duty
    site: str
    verdict: Verdict
    from_at: DateTime = field(eq=instants)
    due_at: DateTime | None = field(eq=instants)
    done_at: DateTime | None = field(eq=instants)
    missing: tuple[str, ...] = ()
    problem: str = ""
    told: Role | None = None
    because: tuple[Reason, ...] = because()


@frozen(kw_only=True)
class Gap(HoldsMoments):
    """A stretch of a window that no shift covers, `[starts_at, ends_at)`, in the calendar's zone."""

    starts_at: DateTime = field(eq=instants)
    ends_at: DateTime = field(eq=instants)


@frozen(kw_only=True)
class RosterGaps(Shown):
    """The time of a window that a roster leaves uncovered, to the microsecond.

    Attributes:
        gaps: The stretches in order, none touching the next; empty if shifts cover the window.
    """

    gaps: tuple[Gap, ...]
    because: tuple[Reason, ...] = because()

    @property
    def uncovered(self) -> timedelta:
        """How long all gaps are together."""
        return sum((in_utc(gap.ends_at) - in_utc(gap.starts_at) for gap in self.gaps), timedelta(0))
