"""Run all benchmarks and print their tables: `python -m benchmarks`."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import timedelta

from benchmarks import columns, memory, report, service_levels, startup, working_time
from benchmarks.contenders import BUSINESS_TIME, CONTENDERS, LIBRARY, LIMIT, PANDAS, WORKCLOCK, Contender
from benchmarks.race import Times
from benchmarks.report import Goal
from benchmarks.working_time import OTHER_ZONE, Race
from benchmarks.workloads import LUNCH, MANY, OFFICES, ONE_SPAN

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
DOOR, FIRST_DEADLINE = 0.1, 1.4


def main() -> None:
    """Measure, and print as results come in."""
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=51, help="rounds of each race (default: %(default)s)")
    parser.add_argument("--starts", type=int, default=21, help="fresh processes a script (default: %(default)s)")
    asked = parser.parse_args()
    print(report.facts())
    print("Ratios are medians over the rounds; only those of one run can be compared.")
    for one in CONTENDERS:
        if not one.installed:
            print(f"Skipped: {one.name} is not installed.")
    reached = [
        *add(asked.rounds),
        *between(asked.rounds),
        *flat(asked.rounds),
        *clocks(asked.rounds),
        *day(asked.rounds),
        *bulk(asked.rounds),
        *weight(asked.rounds),
        *a_year(),
        *start(asked.starts),
    ]
    print(f"\nGoals\n{report.goals(reached)}")


def show(title: str, races: list[Race]) -> None:
    """Print a table of races."""
    columns = [one.name for one in CONTENDERS if one is not LIMIT]
    columns.insert(columns.index(LIBRARY.name) + 1, OTHER_ZONE)
    columns = [name for name in columns if any(name in one.times.rounds for one in races)]
    rows = [report.ratios(one.work, one.times, LIMIT.name, MANY, columns) for one in races]
    print(f"\n{title}: the limit's time a call, and x times it\n{report.table(('', LIMIT.name, *columns), rows)}")


def add(rounds: int) -> list[Goal]:
    """Working time added."""
    races = [working_time.adding(office, hours, rounds) for office in OFFICES for hours in AMOUNTS]
    show("Add working time", races)
    if PANDAS.installed:
        told = ", ".join(f"{one.ties} of {MANY} at {one.work}" for one in races if one.ties)
        print(f"All answers agree. Not compared with pandas, which moves on from a closing: {told}.")
    by_work = {one.work: one.times for one in races}
    near = [f"{office.name}, {hours:,} h" for office in OFFICES for hours in AMOUNTS if hours <= FARTHEST]
    return [
        *(Goal(f"add / limit, {work}", by_work[work].ratio(LIBRARY.name, LIMIT.name), ADD) for work in near),
        *(
            faster_than(peer, f"{office.name}, 24 h", by_work, goal)
            for peer, goals in FASTER.items()
            for office, goal in goals.items()
        ),
    ]


def faster_than(peer: Contender, work: str, races: dict[str, Times], goal: float) -> Goal:
    """How many times as long a peer takes for the same work."""
    measured = races[work].ratio(peer.name, LIBRARY.name) if peer.installed else None
    return Goal(f"{peer.name} / add, {work}", measured, goal, at_least=True)


def between(rounds: int) -> list[Goal]:
    """Working time measured."""
    races = [working_time.between(office, apart, rounds) for office in OFFICES for apart in APART]
    show("Working time between two moments", races)
    print("All answers agree. Skipped: pandas has no such function; a list of its business hours counts whole ones.")
    return [Goal(f"between / limit, {one.work}", one.times.ratio(LIBRARY.name, LIMIT.name), BETWEEN) for one in races]


def flat(rounds: int) -> list[Goal]:
    """How the cost grows with the amount."""
    near, far = (f"{hours:,} h" for hours in GROWTH)
    return [
        Goal(f"add {far} / add {near}, {office.name}", times.ratio(far, near), FLAT)
        for office in OFFICES
        for times in [working_time.growth(office, GROWTH, rounds)]
    ]


def clocks(rounds: int) -> list[Goal]:
    """Logs read."""
    named = {office.name: service_levels.clocks_of(office, rounds) for office in OFFICES}
    columns = [name for name in named[LUNCH.name].rounds if name != service_levels.BETWEEN]
    rows = [report.ratios(work, times, service_levels.BETWEEN, MANY, columns) for work, times in named.items()]
    title = f"Clocks of a case of {service_levels.EVENTS} events: the time of one between, and x times it"
    print(f"\n{title}\n{report.table(('', service_levels.BETWEEN, *columns), rows)}")
    return [
        Goal(f"clock / between, {work}", times.ratio(service_levels.CLOCK, service_levels.BETWEEN), CLOCK)
        for work, times in named.items()
    ]


def day(rounds: int) -> list[Goal]:
    """Dates looked up, one by one."""
    times = columns.day(LUNCH, rounds)
    rows = [report.ratios(LUNCH.name, times, LIMIT.name, MANY, [LIBRARY.name])]
    print("\nIs a date a working day: the time in a frozenset, and x times it")
    print(report.table(("", LIMIT.name, LIBRARY.name), rows))
    return [Goal("is a working day / frozenset", times.ratio(LIBRARY.name, LIMIT.name), DAY)]


def bulk(rounds: int) -> list[Goal]:
    """Columns."""
    bounds = {"deadlines": BULK, "between": BULK, "working days": BULK_DAYS}
    races = dict(
        zip(bounds, (run(LUNCH, rounds) for run in (columns.deadlines, columns.between, columns.days)), strict=True)
    )
    names = (LIBRARY.name, columns.COMPILED, columns.SEARCH, PANDAS.name, columns.COPY)
    rows = [report.ratios(work, times, LIMIT.name, columns.ROWS, names) for work, times in races.items()]
    print(f"\nColumns of {columns.ROWS:,} rows: the limit's time a row, and x times it")
    print(report.table(("", LIMIT.name, *names), rows))
    print("All answers agree.")
    if PANDAS.installed:
        print(f"pandas was given {columns.SAMPLE:,} rows, its time is scaled. It agrees with `edge='open'`.")
    added = races["deadlines"]
    return [
        *(
            Goal(f"column of {work} / limit, {name}", races[work].ratio(name, LIMIT.name), goal)
            for work, goal in bounds.items()
            for name in (LIBRARY.name, columns.COMPILED)
        ),
        faster(added, columns.SEARCH, FASTER_THAN_SEARCH),
        faster(added, PANDAS.name, FASTER_THAN_HOURS),
    ]


def faster(times: Times, peer: str, goal: float) -> Goal:
    """How many times as long a peer takes for a column of deadlines."""
    measured = times.ratio(peer, LIBRARY.name) if peer in times.rounds else None
    return Goal(f"{peer} / column of deadlines", measured, goal, at_least=True)


def weight(rounds: int) -> list[Goal]:
    """A column of many rows, and the memory it takes."""
    found = columns.weighed(LUNCH, rounds)
    rows = [report.ratios("deadlines", found.times, columns.COPY, columns.MANY_ROWS, (LIBRARY.name, LIMIT.name))]
    print(f"\nColumns of {columns.MANY_ROWS:,} rows: the time a row of np.copy, and x times it")
    print(report.table(("", columns.COPY, LIBRARY.name, LIMIT.name), rows))
    print(f"Most memory taken: {found.bytes_a_row:.2f} bytes a row, 8 of them the answers.")
    return [
        Goal(f"{columns.MANY_ROWS:,} deadlines / np.copy", found.times.ratio(LIBRARY.name, columns.COPY), COPIES),
        Goal(f"{columns.MANY_ROWS:,} deadlines, peak memory", found.bytes_a_row, BYTES_A_ROW, unit=" bytes a row"),
    ]


def a_year() -> list[Goal]:
    """What a compiled year takes."""
    scalar, bulk, built = memory.scalar(LUNCH), memory.bulk(LUNCH), memory.build(LUNCH)
    return [
        Goal("a calendar year, scalar", scalar / 1e3, YEAR_SCALAR, unit=" kB"),
        Goal("a calendar year, columns", bulk / 1e3, YEAR_BULK, unit=" kB"),
        Goal("a calendar year, time to build", built * 1e3, YEAR_BUILT, unit=" ms"),
    ]


def start(rounds: int) -> list[Goal]:
    """Fresh processes, over the bare interpreter."""
    times = startup.run(rounds)
    rows = [
        (name, f"{times.typical(name) * 1e3:.1f} ms", f"{times.ratio(name, startup.NEEDED):.2f}x")
        for name in times.rounds
    ]
    print(f"\nStart-up in a fresh process, less that of {startup.BARE}\n{report.table(('', '', startup.NEEDED), rows)}")
    return [
        Goal(f"{name} / {startup.NEEDED}", times.ratio(name, startup.NEEDED), goal)
        for name, goal in ((startup.DOOR, DOOR), (startup.FIRST_DEADLINE, FIRST_DEADLINE))
    ]


if __name__ == "__main__":
    main()
