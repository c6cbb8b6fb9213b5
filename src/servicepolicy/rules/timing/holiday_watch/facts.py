"""A holiday's watch: the sites, what was looked at and found, and who was on duty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from types import NoneType
from typing import cast

from attrs import Attribute, evolve, field, frozen

from servicepolicy.basis.checks import a_text, are_all, in_a_row, is_a, moment, must_be, not_before, on_record
from servicepolicy.basis.errors import FactsError, FactsTypeError, raise_all, shown
from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from servicepolicy.basis.roles import Role
from servicepolicy.clauses.d1_3 import D1_3_8C
from servicepolicy.rules.timing.holiday_watch.outcomes import WatchWindow

__all__ = ["Check", "Roster", "Shift", "Watch", "WatchLog"]


def sites_in_a_row(sites: Iterable[str]) -> tuple[str, ...]:
    """Sites as a tuple. One text is no row of sites, though Python could take it for a row of letters."""
    return cast("tuple[str, ...]", sites) if isinstance(sites, str) else in_a_row(sites)


def each_named_once(_: object, attribute: Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
    """Validate names, of which no two may be alike; all that is wrong is reported at once."""
    blank = [
        FactsError(attribute.name, site, "give sites by names that say something") for site in value if not site.strip()
    ]
    twice = [
        FactsError(attribute.name, site, "give each site once") for site, times in Counter(value).items() if times > 1
    ]
    raise_all([*blank, *twice])


@frozen(kw_only=True)
class Watch:
    """The sites that are watched over a holiday.

    Attributes:
        window: The holiday, as `windows` gives it.
        sites: The customers' sites, by names of the company's own, each once. Without any, nothing is owed.

    Raises:
        FactsError: A site has no name, or is named twice.
        FactsTypeError: A fact is of the wrong type.
    """

    window: WatchWindow = field(validator=is_a(WatchWindow))
    sites: tuple[str, ...] = field(converter=sites_in_a_row, validator=[are_all(str), each_named_once])


def empty_or_said(_: object, attribute: Attribute[str], value: str) -> None:
    """Validate a text that may be left out, but not blank."""
    must_be(value, attribute.name, (str,), FactsTypeError)
    if value and not value.strip():
        raise FactsError(attribute.name, value, "give a text that says something, or leave it out")


def a_recipient(_: object, attribute: Attribute[Role | str | None], value: Role | str | None) -> None:
    """Validate who was told: a role, the name of a department, or nobody known."""
    must_be(value, attribute.name, (Role, str, NoneType), FactsTypeError)
    if isinstance(value, str) and not value.strip():
        raise FactsError(attribute.name, value, "name the department, or leave it out", D1_3_8C)


@frozen(kw_only=True)
class Check(HoldsMoments):
    """One look at a site.

    Attributes:
        site: The site.
        at: When.
        problem: What was wrong; empty if nothing was.
        passed_on_at: When the problem was passed on.
        passed_to: To whom: a role, or the name of the service department concerned. None if not known.

    Raises:
        FactsError: Something was passed on that is not told, or before it was found, or to somebody at no time.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    site: str = field(validator=a_text())
    at: datetime = field(eq=instants, validator=on_record)
    problem: str = field(default="", validator=empty_or_said)
    passed_on_at: datetime | None = moment()
    passed_to: Role | str | None = field(default=None, validator=a_recipient)

    def __attrs_post_init__(self) -> None:
        problems: list[FactsError] = []
        if self.passed_on_at is not None and not self.problem:
            told = f"give it too: passed_on_at is {shown(self.passed_on_at)}"
            problems.append(FactsError("problem", self.problem, told))
        if self.passed_to is not None and self.passed_on_at is None:
            told = f"give it too: passed_to is {shown(self.passed_to)}"
            problems.append(FactsError("passed_on_at", None, told, D1_3_8C))
        raise_all(problems)
        not_before(self, "at", "passed_on_at")


def checks_in_a_row(values: Iterable[Check]) -> tuple[Check, ...]:
    """Convert any row of checks to a tuple."""
    return in_a_row(values)


def shifts_in_a_row(values: Iterable[Shift]) -> tuple[Shift, ...]:
    """Convert any row of shifts to a tuple."""
    return in_a_row(values)


@frozen(kw_only=True)
class Shift(HoldsMoments):
    """A time in which somebody watches, `[starts_at, ends_at)`, in any zone.

    Attributes:
        who: Who; nothing is decided by it.

    Raises:
        FactsError: It does not end after it starts.
        NaiveDatetimeError: A moment has no time zone.
        FactsTypeError: A fact is of the wrong type.
    """

    starts_at: datetime = field(eq=instants, validator=on_record)
    ends_at: datetime = field(eq=instants, validator=on_record)
    who: str = field(default="", validator=empty_or_said)

    def __attrs_post_init__(self) -> None:
        if in_utc(self.ends_at) <= in_utc(self.starts_at):
            raise FactsError("ends_at", self.ends_at, f"give a moment after starts_at {shown(self.starts_at)}")


@frozen(kw_only=True)
class Roster:
    """The shifts of a holiday, in any order; they may overlap, and reach beyond it."""

    window: WatchWindow = field(validator=is_a(WatchWindow))
    shifts: tuple[Shift, ...] = field(converter=shifts_in_a_row, validator=are_all(Shift))


@frozen(kw_only=True)
class WatchLog:
    """What was done over a holiday.

    Attributes:
        watch: The sites and the holiday.
        entries: The checks made, in any order. One outside the holiday counts for nothing; a problem it found counts.
        shifts: The shifts as they were worked, on all the sites; empty if none are recorded.

    Raises:
        FactsError: A check is of a site that the watch does not name.
        FactsTypeError: A fact is of the wrong type.
    """

    watch: Watch = field(validator=is_a(Watch))
    entries: tuple[Check, ...] = field(default=(), converter=checks_in_a_row, validator=are_all(Check))
    shifts: tuple[Shift, ...] = field(default=(), converter=shifts_in_a_row, validator=are_all(Shift))

    def __attrs_post_init__(self) -> None:
        named = frozenset(self.watch.sites)
        strange = dict.fromkeys(one.site for one in self.entries if one.site not in named)
        raise_all([FactsError("entries", site, "give checks of the sites of the watch") for site in strange])

    def known_at(self, as_of: datetime) -> WatchLog:
        """The log as it was known at a moment: what came later has not happened yet."""
        now = in_utc(as_of)

        def known(check: Check) -> Check:
            if check.passed_on_at is None or in_utc(check.passed_on_at) <= now:
                return check
            return evolve(check, passed_on_at=None, passed_to=None)

        return evolve(
            self,
            entries=tuple(known(one) for one in self.entries if in_utc(one.at) <= now),
            shifts=tuple(one for one in self.shifts if in_utc(one.starts_at) <= now),
        )
