"""What a run says: facts of the machine, tables, goals and bars, as values; and how they are written."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from os import cpu_count

from attrs import frozen

from benchmarks.race import Times

__all__ = ["Bars", "Goal", "Part", "facts", "goals", "ratios", "table"]

PACKAGES = (
    "servicepolicy",
    "attrs",
    "pendulum",
    "holidays",
    "numpy",
    "pandas",
    "workclock",
    "businesstimedelta",
    "python-dateutil",
    "rule-engine",
)
MICROSECONDS, NANOSECONDS = 1e6, 1e9
SHORT = 1e-7


@frozen
class Goal:
    """A figure that is aimed at.

    Attributes:
        what: What is measured.
        measured: What came out; None if a peer is missing.
        goal: The bound.
        at_least: Whether the bound is a lower one.
        unit: What it is counted in: times as long, if nothing else.
    """

    what: str
    measured: float | None
    goal: float
    at_least: bool = False
    unit: str = "x"

    @property
    def is_reached(self) -> bool:
        """Whether the figure is as good as its bound."""
        if self.measured is None:
            return False
        return self.measured >= self.goal if self.at_least else self.measured <= self.goal

    @property
    def row(self) -> tuple[str, str, str, str]:
        """A row of the table of goals."""
        bound = f"{'>=' if self.at_least else '<='} {self.goal:g}{self.unit}"
        if self.measured is None:
            return self.what, bound, "-", "skipped: the peer is not installed"
        return self.what, bound, f"{self.measured:,.2f}{self.unit}", "reached" if self.is_reached else "MISSED"


@frozen
class Bars:
    """A race as the chart draws it.

    Attributes:
        title: The work.
        limit: What the limit is.
        ratios: Each contender with how many times as long as the limit it took.
    """

    title: str
    limit: str
    ratios: tuple[tuple[str, float], ...]

    @classmethod
    def of(cls, title: str, times: Times, limit: str, names: Iterable[str]) -> Bars:
        """The bars of those contenders that raced."""
        return cls(title, limit, tuple((name, times.ratio(name, limit)) for name in names if name in times.rounds))


@frozen
class Part:
    """What one section of the benchmarks found.

    Attributes:
        title: What its table shows.
        head: The heads of the columns.
        rows: The rows; none if there is only a goal to show.
        notes: Sentences below the table.
        goals: What was aimed at.
        bars: Races for the chart.
    """

    title: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    goals: tuple[Goal, ...] = ()
    bars: tuple[Bars, ...] = ()

    @property
    def text(self) -> str:
        """The part as it is printed."""
        shown = (table(self.head, self.rows),) if self.rows else ()
        return "\n".join((self.title, *shown, *self.notes))


def facts() -> tuple[str, ...]:
    """What the figures depend on, but nothing that tells whose machine it is."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {cpu_count()} CPUs", ", ".join(
        map(installed, PACKAGES)
    )


def installed(package: str) -> str:
    """A package with its version."""
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} not installed"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, aligned."""
    cells = [list(head), *map(list, rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in cells]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def ratios(work: str, times: Times, base: str, calls: int, columns: Sequence[str]) -> tuple[str, ...]:
    """A row with the time of a call of the base and what the others take of it."""
    told = [f"{times.ratio(name, base):,.2f}x" if name in times.rounds else "-" for name in columns]
    call = times.typical(base) / calls
    return work, f"{call * NANOSECONDS:.1f} ns" if call < SHORT else f"{call * MICROSECONDS:.2f} us", *told


def goals(rows: Iterable[Goal]) -> str:
    """What was aimed at and what was reached."""
    return table(("what", "goal", "measured", ""), (row.row for row in rows))
