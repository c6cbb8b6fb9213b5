"""The same monthly report on every engine that is installed, each checked against one process.

`python examples/at_scale/run.py` takes a million tickets; `--rows`, `--rounds` and `--engine` ask for less.
"""

from __future__ import annotations

import argparse
import pickle
import shutil
import sys
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from attrs import frozen
from monthly_report import Counts, Engine, Job, calendar, lines, made_up, written

from servicepolicy.columns import TimeIndex

__all__ = ["main"]


@frozen
class Choice:
    """An engine that can be asked for.

    Attributes:
        title: What the table calls it.
        module: The module of this folder that knows it.
        start: How that module starts it.
        package: What must be installed.
        program: What must be on the machine besides.
    """

    title: str
    module: str
    start: str = "started"
    package: str = "numpy"
    program: str | None = None

    def missing(self) -> str | None:
        """Why it cannot be run here; None if it can."""
        if find_spec(self.package) is None:
            return f"{self.package} is not installed"
        if self.program is not None and shutil.which(self.program) is None:
            return f"there is no {self.program} on this machine"
        return None

    def title_and_version(self) -> str:
        """What the table calls it."""
        return f"{self.title} ({version(self.package)})"

    def engine(self) -> Engine:
        """The engine; only now is its package imported."""
        engine: Engine = getattr(import_module(self.module), self.start)
        return engine


CHOICES = {
    "numpy": Choice("numpy, one process", "with_numpy"),
    "polars": Choice("Polars", "with_polars", package="polars"),
    "duckdb": Choice("DuckDB", "with_duckdb", package="duckdb"),
    "dask": Choice("Dask, threads", "with_dask", "in_threads", package="dask"),
    "cluster": Choice("Dask, two processes", "with_dask", "in_processes", package="distributed"),
    "spark": Choice("PySpark", "with_spark", package="pyspark", program="java"),
}


@frozen
class Times:
    """Seconds an engine took: to start, for its first report, and for another."""

    start: float
    first: float
    another: float

    def __str__(self) -> str:
        """The times as they are printed."""
        return f"{self.start:9.2f} {self.first:9.2f} {self.another:9.3f}"


def main() -> None:
    """Run the engines that were asked for, and print a part of the report."""
    asked = arguments()
    with TemporaryDirectory() as work:
        folder, index = Path(work), calendar()
        written(made_up(asked.rows), folder)
        print(f"The report on {asked.rows:,} tickets; the calendar travels as {len(pickle.dumps(index)):,} bytes.")
        print(f"Seconds to start the engine, for its first report, and for another (median of {asked.rounds}):\n")
        print(f"{'':30} {'start-up':>9} {'first':>9} {'another':>9}")
        expected = compare(asked.engine or list(CHOICES), folder, index, asked.rounds)
    report = list(lines(expected))
    print(f"\nMonth, team and priority, {min(asked.lines, len(report))} of {len(report)} lines:\n")
    for line in report[: asked.lines]:
        print(line)


def compare(names: list[str], folder: Path, index: TimeIndex, rounds: int) -> Counts:
    """Print what each engine took, and stop if one counts otherwise than one process does."""
    times, expected = measured(CHOICES["numpy"].engine(), folder, index, rounds)
    print(f"{CHOICES['numpy'].title_and_version():30} {times}")
    for choice in (CHOICES[name] for name in names if name != "numpy"):
        if why := choice.missing():
            print(f"{choice.title:30} skipped: {why}")
            continue
        times, counts = measured(choice.engine(), folder, index, rounds)
        if not counts.equals(expected):
            sys.exit(f"{choice.title} does not count as one process does")
        print(f"{choice.title_and_version():30} {times}  the same counts")
    return expected


def measured(engine: Engine, folder: Path, index: TimeIndex, rounds: int) -> tuple[Times, Counts]:
    """What an engine took and what it counted, the last of its counts."""
    began = perf_counter()
    with engine(folder, index) as job:
        start = perf_counter() - began
        first, counts = timed(job)
        later = [timed(job)[0] for _ in range(rounds)]
    return Times(start, first, median(later)), counts


def timed(job: Job) -> tuple[float, Counts]:
    """How long a job took, and what it counted."""
    began = perf_counter()
    counts = job()
    return perf_counter() - began, counts


def arguments() -> argparse.Namespace:
    """What was asked for on the command line."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rows", type=int, default=1_000_000, help="how many tickets")
    reader.add_argument("--rounds", type=int, default=5, help="how many reports after the first")
    reader.add_argument("--engine", action="append", choices=CHOICES, help="one engine, or several; all if not given")
    reader.add_argument("--lines", type=int, default=12, help="how many lines of the report are printed")
    return reader.parse_args()


if __name__ == "__main__":
    main()
