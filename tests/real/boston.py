"""Boston's 311 desk: the cases it published, and the two rules by which it set their due times."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from attrs import field, frozen
from holidays import country_holidays

from servicepolicy.calendars import CalendarDays, DayCalendar, StartTime, WeeklyHours, WorkingCalendar, WorkingDays
from tests.real.data import rows

BOSTON = ZoneInfo("America/New_York")
FIRST, LAST = date(2011, 1, 1), date(2027, 12, 31)

Group: TypeAlias = tuple[str, int]
DayLimit: TypeAlias = WorkingDays | CalendarDays
Unit: TypeAlias = type[WorkingDays] | type[CalendarDays]


@frozen(kw_only=True)
class Case:
    """One published request: what was asked, when, by when it was due, and whether the city says it kept that.

    The one stamp in the repeated hour of 2011-11-06 is read as the earlier of its two moments.
    """

    kind: str
    opened_at: datetime
    due_at: datetime | None
    closed_at: datetime | None
    published: str

    @property
    def group(self) -> Group:
        """Its type and year, for which one number of days holds."""
        return self.kind, self.opened_at.year


def as_written(stamp: str) -> datetime:
    """A stamp that shows the wall clock of Boston."""
    return datetime.fromisoformat(stamp).replace(tzinfo=BOSTON)


NEVER = as_written("2030-01-01")
"""A due time from then on was meant as none."""
EXTRACTED = as_written("2023-05-04")
"""The verdict of an open case is that of this day."""


def unshifted(stamp: str) -> datetime:
    """A stamp that was taken for UTC and converted to Boston's wall clock once more."""
    return as_written(stamp).astimezone(UTC).replace(tzinfo=BOSTON)


def cases_of_2011() -> list[Case]:
    """The cases of July to December 2011."""
    names = ("type", "open_dt", "target_dt", "closed_dt", "ontime")
    return cases(rows("boston311_2011h2.csv"), names, as_written)


def cases_of_2015_to_2024() -> list[Case]:
    """The cases of 2015 to 2024, their clock put right."""
    names = ("TYPE", "OPEN_DT", "TARGET_DT", "CLOSED_DT", "OnTime_Status")
    return cases(rows("boston311_2015_2024_shifted.csv"), names, unshifted)


def cases(records: list[dict[str, str]], names: tuple[str, ...], read: Callable[[str], datetime]) -> list[Case]:
    """The records as cases: the columns by name, their stamps as `read` understands them."""
    kind, opened, due, closed, published = names
    return [
        Case(
            kind=record[kind],
            opened_at=read(record[opened]),
            due_at=read(record[due]) if record[due] else None,
            closed_at=read(record[closed]) if record[closed] else None,
            published=record[published],
        )
        for record in records
    ]


def why_not_judged(case: Case) -> str | None:
    """Why the published verdict of a case cannot be compared with the library's, or None."""
    if case.due_at is None:
        return "no due time"
    if case.due_at < case.opened_at:
        return "due before the opening"
    if case.due_at >= NEVER:
        return "due never"
    return None if case.published else "no verdict published"


@frozen(kw_only=True)
class Edition:
    """A rule for due times: its working days, how it counts them, and how far a due time may lie from the published.

    Attributes:
        calendar: Hours and days of the desk.
        working_days: The limit of so many working days.
        off_by: The least and the most that a published due time may lie after the computed one.
    """

    calendar: WorkingCalendar
    working_days: Callable[[int], WorkingDays]
    off_by: tuple[timedelta, timedelta]
    worked: list[date] = field(init=False, repr=False)

    @worked.default
    def _worked(self) -> list[date]:
        days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
        return [day for day in days if self.calendar.is_working_day(day)]

    def reproduces(self, case: Case, limit: DayLimit | None) -> bool:
        """Whether the limit gives the published due time."""
        if limit is None or case.due_at is None:
            return False
        off_by = timedelta(seconds=case.due_at.timestamp() - limit.after(case.opened_at, self.calendar).timestamp())
        return self.off_by[0] <= off_by <= self.off_by[1]

    def fitting(self, case: Case) -> list[DayLimit]:
        """The limits that give the case's published due time."""
        return [limit for limit in self.possible(case) if self.reproduces(case, limit)]

    def possible(self, case: Case) -> Iterator[DayLimit]:
        """The limits that may end on the published day: a late start on a day off loses two working days."""
        if case.due_at is None or not case.opened_at.date() <= case.due_at.date() <= LAST:
            return
        first, last = case.opened_at.date(), case.due_at.date()
        passed = bisect_right(self.worked, last) - bisect_right(self.worked, first)
        yield from map(self.working_days, range(max(passed - 2, 0), passed + 1))
        yield CalendarDays((last - first).days)


def rule_of_2011() -> Edition:
    """Monday to Friday without holidays.

    A start on a weekend moves to Monday at its time of day. From 17:00 on it moves to the next working day at 08:30;
    before 08:30 it keeps its time. A published due time may lie up to two minutes before the computed one: the case was
    numbered some seconds after the moment from which the system computed.
    """
    return Edition(
        calendar=desk(None),
        working_days=lambda number: WorkingDays(
            number,
            cut_off=time(17),
            late=StartTime.OPENING,
            early=StartTime.KEEP,
            day_off=StartTime.KEEP,
            from_next_working_day=True,
        ),
        off_by=(timedelta(minutes=-2), timedelta(0)),
    )


def rule_of_2015(*, without_holidays: Iterable[int] = (2018, 2022)) -> Edition:
    """Monday to Friday without the holidays of Massachusetts, which nobody had loaded for two of the years.

    A start on a day off, from 17:00 on, or before 08:30 moves to the next opening at 08:30. A published due time may
    lie a minute after the computed one too: half of the starts have lost their seconds.
    """
    return Edition(
        calendar=desk(massachusetts(without=frozenset(without_holidays))),
        working_days=lambda number: WorkingDays(
            number,
            cut_off=time(17),
            late=StartTime.OPENING,
            early=StartTime.OPENING,
            day_off=StartTime.OPENING,
            from_next_working_day=True,
        ),
        off_by=(timedelta(minutes=-2), timedelta(minutes=1)),
    )


def desk(days: DayCalendar | None) -> WorkingCalendar:
    """The desk's hours on the given days."""
    return WorkingCalendar(zone=BOSTON.key, hours=WeeklyHours.parse("Mon-Fri 08:30-17:00"), days=days)


def massachusetts(*, without: frozenset[int]) -> DayCalendar:
    """The holidays of Massachusetts, but for those of some years."""
    years = set(range(FIRST.year, LAST.year + 1)) - without
    off = country_holidays("US", subdiv="MA", years=years, expand=False, language="en_US")
    return DayCalendar(first=FIRST, last=LAST, off=off, source="holidays of Massachusetts")


@frozen
class DaysGiven:
    """One number of days per request type and year, in working or in calendar days as the type has it."""

    unit_of: dict[str, Unit]
    limit_of: dict[Group, DayLimit]


def days_given(cases: Iterable[Case], edition: Edition) -> DaysGiven:
    """The numbers of days that give the most published due times back."""
    fitting: dict[Group, Counter[DayLimit]] = {}
    for case in cases:
        fitting.setdefault(case.group, Counter()).update(edition.fitting(case))
    worked = {group: of_unit(limits, WorkingDays) for group, limits in fitting.items()}
    elapsed = {group: of_unit(limits, CalendarDays) for group, limits in fitting.items()}
    in_working_days, in_calendar_days = reach(worked), reach(elapsed)
    unit_of: dict[str, Unit] = {
        kind: CalendarDays if in_calendar_days[kind] > in_working_days[kind] else WorkingDays for kind, _ in fitting
    }
    of_its_unit = {group: (worked if unit_of[group[0]] is WorkingDays else elapsed)[group] for group in fitting}
    return DaysGiven(unit_of, {group: limits.most_common(1)[0][0] for group, limits in of_its_unit.items() if limits})


def of_unit(limits: Counter[DayLimit], unit: Unit) -> Counter[DayLimit]:
    """The limits of one unit, with the number of cases they fit."""
    return Counter({limit: count for limit, count in limits.items() if isinstance(limit, unit)})


def reach(fitting: dict[Group, Counter[DayLimit]]) -> Counter[str]:
    """How many cases of a type have the due time that the best number of each year gives."""
    reached: Counter[str] = Counter()
    for (kind, _), limits in fitting.items():
        reached[kind] += max(limits.values(), default=0)
    return reached
