"""A year of made-up tickets, and the monthly report on them: the part that all engines share.

An engine has one thing to do a million times: by how much each ticket missed its deadline (`overruns`, or the same with
the functions of its own data frame). It counts how often each overrun occurs in each month, team and priority, and the
report is read from these counts. They are few, and can be added up from any parts of the rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy.calendars import OFFICE
from servicepolicy.columns import TimeIndex, arrow, compiled, working_between, working_deadlines

__all__ = [
    "KEYS",
    "LIMITS",
    "STEP",
    "ZONE",
    "Column",
    "Counts",
    "Engine",
    "Job",
    "Line",
    "calendar",
    "counted",
    "in_order",
    "lines",
    "made_up",
    "overruns",
    "overruns_of",
    "written",
]

SEED, YEAR = 7, 2025
ZONE = "Asia/Shanghai"
AHEAD = np.timedelta64(8, "h")
"""Of UTC is the wall clock in Shanghai, all through the year."""
TEAMS = ("field", "hardware", "software")
LIMITS = (timedelta(hours=4), timedelta(hours=9), timedelta(hours=18), timedelta(hours=45))
"""In working time, for priority 1 to 4."""
STEP = timedelta(minutes=6)
"""Overruns are counted in tenths of an hour, and a begun one counts; -1 is a ticket that met its deadline."""
FILES = 4
KEYS = ("month", "team", "priority", "overrun")
SCHEMA = pa.schema([pa.field(name, pa.string() if name == "team" else pa.int64()) for name in (*KEYS, "tickets")])

Moments: TypeAlias = NDArray[np.datetime64]
if TYPE_CHECKING:
    Column: TypeAlias = pa.ChunkedArray[pa.Scalar[pa.DataType]]
else:  # pyarrow's own class takes no parameter, and DuckDB reads what its functions take
    Column = pa.ChunkedArray
Counts: TypeAlias = pa.Table
"""How many tickets there are of each month, team, priority and overrun."""


class Job(Protocol):
    """The counts, worked out anew each time."""

    def __call__(self) -> Counts:
        """Work them out."""


class Engine(Protocol):
    """Something that can work out the counts of the tickets in the Parquet files of a folder."""

    def __call__(self, folder: Path, index: TimeIndex) -> AbstractContextManager[Job]:
        """Start it; at the end it is stopped."""


def calendar() -> TimeIndex:
    """The years that the tickets and their deadlines lie in: a value that pickles small, for all workers."""
    return compiled(OFFICE, first=YEAR, last=YEAR + 1)


def made_up(rows: int) -> pa.Table:
    """Tickets that were opened in one year, the same ones each time."""
    chance = np.random.default_rng(SEED)
    begin, end = (np.datetime64(str(year), "s") - AHEAD for year in (YEAR, YEAR + 1))
    opened = begin + chance.integers(0, (end - begin).astype(np.int64), rows).astype("m8[s]")
    place = chance.choice(len(LIMITS), rows, p=[0.05, 0.2, 0.45, 0.3])
    days = chance.exponential(np.array([0.3, 0.8, 2, 5])[place]).clip(0.001, 90)
    closed = opened + (days * 86_400).astype("m8[s]")
    team = np.array(TEAMS)[chance.integers(0, len(TEAMS), rows)]
    stamps = [pa.array(moments.astype("M8[us]")) for moments in (opened, closed)]
    in_zone = [column.cast(pa.timestamp("us", ZONE)) for column in stamps]
    return pa.table(
        [*in_zone, pa.array(place + 1), pa.array(team)], names=["opened_at", "closed_at", "priority", "team"]
    )


def written(tickets: pa.Table, folder: Path) -> None:
    """Write the tickets into files that engines can read side by side."""
    rows = -(-tickets.num_rows // FILES)
    for number in range(FILES):
        pq.write_table(tickets.slice(number * rows, rows), folder / f"tickets-{number}.parquet")


def overruns(
    opened_at: Moments, closed_at: Moments, priority: NDArray[np.int64], index: TimeIndex
) -> NDArray[np.int64]:
    """By how many tenths of a working hour each ticket missed its deadline, -1 if it met it; moments in UTC."""
    due_at = working_deadlines(opened_at, np.array(LIMITS, "m8[us]")[priority - 1], index)
    late = working_between(due_at, closed_at, index)
    return np.where(closed_at <= due_at, -1, -(-late // np.timedelta64(STEP)))


def overruns_of(opened_at: Column, closed_at: Column, priority: Column, index: TimeIndex) -> Column:
    """The same for Arrow columns, which carry their time zone: for engines that hand over parts of the rows."""
    limit = pa.array(np.array(LIMITS, "m8[us]")[priority.to_numpy() - 1])
    due_at = arrow.working_deadlines(opened_at, limit, index)
    late = pc.cast(arrow.working_between(due_at, closed_at, index), pa.int64())
    step = STEP // timedelta(microseconds=1)
    missed: Column = pc.if_else(pc.less_equal(closed_at, due_at), -1, pc.divide(pc.add(late, step - 1), step))
    return missed


def counted(tickets: pa.Table, index: TimeIndex) -> Counts:
    """The counts, worked out in this process with numpy: what all engines are checked against."""
    opened_at, closed_at = (tickets[name].to_numpy() for name in ("opened_at", "closed_at"))
    overrun = overruns(opened_at, closed_at, tickets["priority"].to_numpy(), index)
    month = (opened_at + AHEAD).astype("M8[M]").astype(np.int64) % 12 + 1
    rows = tickets.select(["team", "priority"]).append_column("month", pa.array(month))
    rows = rows.append_column("overrun", pa.array(overrun))
    return in_order(rows.group_by(list(KEYS)).aggregate([([], "count_all")]).rename_columns([*KEYS, "tickets"]))


def in_order(counts: pa.Table) -> Counts:
    """Counts as they are compared: in the order of their keys, without chunks."""
    return counts.select(SCHEMA.names).cast(SCHEMA).sort_by([(key, "ascending") for key in KEYS]).combine_chunks()


@frozen
class Line:
    """A line of the report.

    Attributes:
        month: From 1 to 12.
        team: The team.
        priority: From 1 to 4.
        tickets: How many were opened.
        met: The share that met its deadline.
        median: Half of those that missed it overran by so many working hours or fewer.
        most: And 95 % of them by so many.
    """

    month: int
    team: str
    priority: int
    tickets: int
    met: float
    median: float
    most: float

    def __str__(self) -> str:
        """The line as it is printed."""
        share = f"{self.tickets:8,}  met {self.met:6.1%}  breached {1 - self.met:6.1%}"
        overran = f"overrun: median {self.median:5.1f} h, 95 % {self.most:5.1f} h"
        return f"{self.month:2}  {self.team:9} P{self.priority} {share}  {overran}"


def lines(counts: Counts) -> Iterator[Line]:
    """The report, read from the counts."""
    of_keys: dict[tuple[int, str, int], list[tuple[int, int]]] = {}
    for row in counts.to_pylist():
        of_keys.setdefault((row["month"], row["team"], row["priority"]), []).append((row["overrun"], row["tickets"]))
    for (month, team, priority), found in of_keys.items():
        tickets = sum(number for _, number in found)
        missed = [(overrun, number) for overrun, number in found if overrun >= 0]
        met = 1 - sum(number for _, number in missed) / tickets
        yield Line(month, team, priority, tickets, met, rank(missed, 50), rank(missed, 95))


def rank(missed: list[tuple[int, int]], percent: int) -> float:
    """The overrun, in hours, that so many percent of the tickets do not exceed; nan if all met their deadline."""
    left = -(-percent * sum(number for _, number in missed) // 100)
    for overrun, number in missed:
        left -= number
        if left <= 0:
            return overrun * (STEP / timedelta(hours=1))
    return float("nan")
