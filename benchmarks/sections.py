"""The sections of the benchmarks, in the order in which they run. A new one is a function and a line in `SECTIONS`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

from attrs import frozen

from benchmarks import (
    callbacks,
    columns,
    memory,
    profile_of_import,
    report,
    response,
    rule_columns,
    service_levels,
    startup,
    tables,
    working_time,
)
from benchmarks.contenders import BUSINESS_TIME, CONTENDERS, LIBRARY, LIMIT, PANDAS, WORKCLOCK, Contender
from benchmarks.race import Times
from benchmarks.report import Bars, Goal, Part
from benchmarks.working_time import OTHER_ZONE, Race
from benchmarks.workloads import LUNCH, MANY, OFFICES, ONE_SPAN

__all__ = ["SECTIONS", "Effort", "Section"]

AMOUNTS = (4, 24, 80, 1_000, 10_000)
FARTHEST = 1_000
"""Hours of the longest amount that has a goal of its own; beyond, each year adds a step."""
APART = (timedelta(days=4), timedelta(days=1_000))
GROWTH = (10, 10_000)
ADD = 2.0
BETWEEN = 2.5
FASTER = {
    PANDAS: {ONE_SPAN: 38.0, LUNCH: 14.0},
    BUSINESS_TIME: {ONE_SPAN: 135.0, LUNCH: 500.0},
    WORKCLOCK: {ONE_SPAN: 1.0, LUNCH: 1.0},
}
FLAT = 1.5
CLOCK = 150.0
BULK, BULK_DAYS, DAY = 1.25, 1.5, 3.0
FASTER_THAN_SEARCH, FASTER_THAN_HOURS = 13.0, 4_000.0
COPIES, BYTES_A_ROW = 15.0, 10.0
YEAR_SCALAR, YEAR_BULK, YEAR_BUILT = 64.0, 40.0, 2.0
DATES, CALLBACKS, FASTER_THAN_RRULE = 5.0, 10.0, 6.0
TABLE, FASTER_THAN_RULES = 3.0, 50.0
LOOK_UPS = 3.0
DOOR, FIRST_DEADLINE, WITH_CHINA, A_ROOM = 0.1, 1.4, 3.0, 3.0
AGREED = "All answers agree."


@frozen
class Effort:
    """How long to look.

    Attributes:
        rounds: Rounds of each race.
        starts: Fresh processes a script.
    """

    rounds: int
    starts: int


Section: TypeAlias = Callable[[Effort], Part]


def add(effort: Effort) -> Part:
    """Working time added."""
    races = [working_time.adding(office, hours, effort.rounds) for office in OFFICES for hours in AMOUNTS]
    by_work = {one.work: one.times for one in races}
    near = [f"{office.name}, {hours:,} h" for office in OFFICES for hours in AMOUNTS if hours <= FARTHEST]
    told = ", ".join(f"{one.ties} of {MANY} at {one.work}" for one in races if one.ties)
    moved = f"Not compared with pandas, which moves on from a closing: {told}."
    return Part(
        title="Add working time: the limit's time a call, and x times it",
        head=head_of(races),
        rows=rows_of(races),
        notes=(AGREED, *((moved,) if PANDAS.installed else ())),
        goals=(
            *(Goal(f"add / limit, {work}", by_work[work].ratio(LIBRARY.name, LIMIT.name), ADD) for work in near),
            *(
                faster_than(peer, f"{office.name}, 24 h", by_work, goal)
                for peer, goals in FASTER.items()
                for office, goal in goals.items()
            ),
        ),
        bars=(Bars.of("Add 24 working hours", by_work[f"{LUNCH.name}, 24 h"], LIMIT.name, shown(races)),),
    )


def names_of(races: list[Race]) -> list[str]:
    """The contenders of some races but the limit, the library first."""
    names = [one.name for one in CONTENDERS if one is not LIMIT]
    names.insert(names.index(LIBRARY.name) + 1, OTHER_ZONE)
    return [name for name in names if any(name in one.times.rounds for one in races)]


def shown(races: list[Race]) -> list[str]:
    """Those that the chart shows: the library, and whoever else could be chosen instead."""
    return [name for name in names_of(races) if not name.startswith(LIMIT.name)]


def head_of(races: list[Race]) -> tuple[str, ...]:
    """The head of a table of races."""
    return "", LIMIT.name, *names_of(races)


def rows_of(races: list[Race]) -> tuple[tuple[str, ...], ...]:
    """Its rows."""
    return tuple(report.ratios(one.work, one.times, LIMIT.name, MANY, names_of(races)) for one in races)


def faster_than(peer: Contender, work: str, races: dict[str, Times], goal: float) -> Goal:
    """How many times as long a peer takes for the same work."""
    measured = races[work].ratio(peer.name, LIBRARY.name) if peer.installed else None
    return Goal(f"{peer.name} / add, {work}", measured, goal, at_least=True)


def between(effort: Effort) -> Part:
    """Working time measured."""
    races = [working_time.between(office, apart, effort.rounds) for office in OFFICES for apart in APART]
    bars = races[len(APART) * OFFICES.index(LUNCH)]
    return Part(
        title="Working time between two moments: the limit's time a call, and x times it",
        head=head_of(races),
        rows=rows_of(races),
        notes=(AGREED, "Skipped: pandas has no such function; a list of its business hours counts whole ones."),
        goals=tuple(
            Goal(f"between / limit, {one.work}", one.times.ratio(LIBRARY.name, LIMIT.name), BETWEEN) for one in races
        ),
        bars=(Bars.of("Working time between two moments", bars.times, LIMIT.name, shown(races)),),
    )


def flat(effort: Effort) -> Part:
    """How the cost grows with the amount."""
    near, far = (f"{hours:,} h" for hours in GROWTH)
    found = {office.name: working_time.growth(office, GROWTH, effort.rounds) for office in OFFICES}
    return Part(
        title=f"Add {far}: the time of {near}, and x times it",
        head=("", near, far),
        rows=tuple(report.ratios(name, times, near, MANY, [far]) for name, times in found.items()),
        goals=tuple(
            Goal(f"add {far} / add {near}, {name}", times.ratio(far, near), FLAT) for name, times in found.items()
        ),
    )


def clocks(effort: Effort) -> Part:
    """Logs read."""
    base = service_levels.BETWEEN
    found = {office.name: service_levels.clocks_of(office, effort.rounds) for office in OFFICES}
    names = [name for name in found[LUNCH.name].rounds if name != base]
    return Part(
        title=f"Clocks of a case of {service_levels.EVENTS} events: the time of one between, and x times it",
        head=("", base, *names),
        rows=tuple(report.ratios(work, times, base, MANY, names) for work, times in found.items()),
        goals=tuple(
            Goal(f"clock / between, {work}", times.ratio(service_levels.CLOCK, base), CLOCK)
            for work, times in found.items()
        ),
    )


def day(effort: Effort) -> Part:
    """Dates looked up, one by one."""
    times = columns.day(LUNCH, effort.rounds)
    return Part(
        title="Is a date a working day: the time in a frozenset, and x times it",
        head=("", LIMIT.name, LIBRARY.name),
        rows=(report.ratios(LUNCH.name, times, LIMIT.name, MANY, [LIBRARY.name]),),
        goals=(Goal("is a working day / frozenset", times.ratio(LIBRARY.name, LIMIT.name), DAY),),
    )


def called_back(effort: Effort) -> Part:
    """Schedules of call-backs."""
    times = callbacks.scheduled(effort.rounds)
    names = [name for name in times.rounds if name != callbacks.LIMIT]
    what = f"{callbacks.COUNT} call-backs"
    known = callbacks.RRULE in times.rounds
    return Part(
        title=f"{what} of a project: the limit's time, and x times it",
        head=("", callbacks.LIMIT, *names),
        rows=(report.ratios("12 monthly, 24 quarterly", times, callbacks.LIMIT, MANY, names),),
        notes=(AGREED,),
        goals=(
            Goal(f"{what} as dates / divmod", times.ratio(callbacks.DATES, callbacks.LIMIT), DATES),
            Goal(f"{what} with reasons / divmod", times.ratio(callbacks.CALLBACKS, callbacks.LIMIT), CALLBACKS),
            Goal(
                f"rrule / {what} as dates",
                times.ratio(callbacks.RRULE, callbacks.DATES) if known else None,
                FASTER_THAN_RRULE,
                at_least=True,
            ),
        ),
        bars=(Bars.of(f"{what} of a project", times, callbacks.LIMIT, names),),
    )


def looked_up(effort: Effort) -> Part:
    """Tables of six rows."""
    sets, numbers = tables.by_sets(effort.rounds), tables.by_numbers(effort.rounds)
    names = (tables.LIBRARY, tables.RULE_ENGINE)
    known = tables.RULE_ENGINE in sets.rounds
    return Part(
        title="Look up a table of six rows: the time in a dict, and x times it",
        head=("", tables.LIMIT, *names),
        rows=(
            report.ratios("two closed sets", sets, tables.LIMIT, MANY, names),
            report.ratios("a closed set and a number (the dict after a bisection)", numbers, tables.LIMIT, MANY, names),
        ),
        notes=(AGREED,),
        goals=(
            Goal("table of six rows / dict", sets.ratio(tables.LIBRARY, tables.LIMIT), TABLE),
            Goal("table of six rows with a number / dict", numbers.ratio(tables.LIBRARY, tables.LIMIT), TABLE),
            Goal(
                "rule-engine / table of six rows",
                sets.ratio(tables.RULE_ENGINE, tables.LIBRARY) if known else None,
                FASTER_THAN_RULES,
                at_least=True,
            ),
        ),
        bars=(Bars.of("Look up a table of six rows", sets, tables.LIMIT, names),),
    )


def answered(effort: Effort) -> Part:
    """One decision with its reason."""
    times = response.decided(effort.rounds)
    names = (response.DECIDED, response.ANSWERED)
    return Part(
        title="A response deadline with its reason: the time to add 24 hours with pendulum, and x times it",
        head=("", response.ADDED, *names),
        rows=(report.ratios("24 hours of the clock", times, response.ADDED, MANY, names),),
        notes=(AGREED,),
    )


def bulk(effort: Effort) -> Part:
    """Columns."""
    bounds = {"deadlines": BULK, "between": BULK, "working days": BULK_DAYS}
    runs = (run(LUNCH, effort.rounds) for run in (columns.deadlines, columns.between, columns.days))
    races = dict(zip(bounds, runs, strict=True))
    names = (LIBRARY.name, columns.COMPILED, columns.SEARCH, PANDAS.name, columns.COPY)
    scaled = f"pandas was given {columns.SAMPLE:,} rows, its time is scaled. It agrees with `edge='open'`."
    added = races["deadlines"]
    return Part(
        title=f"Columns of {columns.ROWS:,} rows: the limit's time a row, and x times it",
        head=("", LIMIT.name, *names),
        rows=tuple(report.ratios(work, times, LIMIT.name, columns.ROWS, names) for work, times in races.items()),
        notes=(AGREED, *((scaled,) if PANDAS.installed else ())),
        goals=(
            *(
                Goal(f"column of {work} / limit, {name}", races[work].ratio(name, LIMIT.name), goal)
                for work, goal in bounds.items()
                for name in (LIBRARY.name, columns.COMPILED)
            ),
            faster(added, columns.SEARCH, FASTER_THAN_SEARCH),
            faster(added, PANDAS.name, FASTER_THAN_HOURS),
        ),
        bars=(Bars.of("A million deadlines", added, LIMIT.name, (LIBRARY.name, columns.SEARCH, PANDAS.name)),),
    )


def by_column(effort: Effort) -> Part:
    """The rules by the column."""
    races = rule_columns.rules(LUNCH, effort.rounds)
    base, names = rule_columns.BASE, (rule_columns.BY_COLUMN, rule_columns.BY_ROW)
    return Part(
        title=f"Rules by the column, {columns.ROWS:,} rows: the time a row of what each is made of, and x times it",
        head=("", base, *names),
        rows=tuple(report.ratios(rule, times, base, columns.ROWS, names) for rule, times in races.items()),
        notes=(
            AGREED,
            f"{rule_columns.BY_ROW.capitalize()}, {rule_columns.FEW} rows were asked; their time is scaled.",
        ),
        goals=(
            Goal(
                f"{rule_columns.LOOK_UPS} by the column / {base}",
                races[rule_columns.LOOK_UPS].ratio(rule_columns.BY_COLUMN, base),
                LOOK_UPS,
            ),
        ),
    )


def faster(times: Times, peer: str, goal: float) -> Goal:
    """How many times as long a peer takes for a column of deadlines."""
    measured = times.ratio(peer, LIBRARY.name) if peer in times.rounds else None
    return Goal(f"{peer} / column of deadlines", measured, goal, at_least=True)


def weight(effort: Effort) -> Part:
    """A column of many rows, and the memory it takes."""
    found = columns.weighed(LUNCH, effort.rounds)
    names = (LIBRARY.name, LIMIT.name)
    what = f"{columns.MANY_ROWS:,} deadlines"
    return Part(
        title=f"Columns of {columns.MANY_ROWS:,} rows: the time a row of np.copy, and x times it",
        head=("", columns.COPY, *names),
        rows=(report.ratios("deadlines", found.times, columns.COPY, columns.MANY_ROWS, names),),
        notes=(f"Most memory taken: {found.bytes_a_row:.2f} bytes a row, 8 of them the answers.",),
        goals=(
            Goal(f"{what} / np.copy", found.times.ratio(LIBRARY.name, columns.COPY), COPIES),
            Goal(f"{what}, peak memory", found.bytes_a_row, BYTES_A_ROW, unit=" bytes a row"),
        ),
    )


def a_year(_: Effort) -> Part:
    """What a compiled year takes."""
    scalar, bulk, built = memory.scalar(LUNCH), memory.bulk(LUNCH), memory.build(LUNCH)
    goals = (
        Goal("a calendar year, scalar", scalar / 1e3, YEAR_SCALAR, unit=" kB"),
        Goal("a calendar year, columns", bulk / 1e3, YEAR_BULK, unit=" kB"),
        Goal("a calendar year, time to build", built * 1e3, YEAR_BUILT, unit=" ms"),
    )
    rows = tuple((goal.what, f"{goal.measured:.2f}{goal.unit}") for goal in goals)
    return Part(title="A compiled year with a lunch break: what is kept of it", head=("", ""), rows=rows, goals=goals)


def start(effort: Effort) -> Part:
    """Fresh processes, over the bare interpreter."""
    times = startup.run(effort.starts)
    a_room = (times.typical(startup.STANDARD) - times.typical(startup.NEEDED)) * 1e3 / startup.ROOMS
    further = (times.typical(startup.STANDARD) - times.typical(startup.ONE_ROOM)) * 1e3 / (startup.ROOMS - 1)
    bounds = {startup.DOOR: DOOR, startup.FIRST_DEADLINE: FIRST_DEADLINE, startup.IN_WORKING_HOURS: WITH_CHINA}
    return Part(
        title=f"Start-up in a fresh process, less that of {startup.BARE}, and x times what the dependencies take",
        head=("", "", startup.NEEDED),
        rows=tuple(
            (name, f"{times.typical(name) * 1e3:.1f} ms", f"{times.ratio(name, startup.NEEDED):.2f}x")
            for name in times.rounds
        ),
        goals=(
            *(
                Goal(f"{name} / {startup.NEEDED}", times.ratio(name, startup.NEEDED), goal)
                for name, goal in bounds.items()
            ),
            Goal(f"STANDARD over {startup.NEEDED}, a room", a_room, A_ROOM, unit=" ms"),
            Goal("STANDARD over one room's terms, a further room", further, A_ROOM, unit=" ms"),
        ),
    )


def profile(_: Effort) -> Part:
    """Where the start-up goes."""
    shares = profile_of_import.shares()
    return Part(
        title="Importing the response room after attrs and pendulum: shares of the time under cProfile",
        head=("", "share"),
        rows=tuple((kind, f"{share:.0%}") for kind, share in shares.items()),
    )


SECTIONS: dict[str, Section] = {
    "add": add,
    "between": between,
    "flat": flat,
    "clocks": clocks,
    "day": day,
    "callbacks": called_back,
    "tables": looked_up,
    "response": answered,
    "columns": bulk,
    "rules": by_column,
    "weight": weight,
    "memory": a_year,
    "startup": start,
    "profile": profile,
}
"""By the name that `--only` takes."""
