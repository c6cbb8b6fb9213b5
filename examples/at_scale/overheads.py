"""What a column of Arrow, Polars or pandas costs beside the same call on a numpy array: `python .../overheads.py`.

Every round runs all of them in turn; a ratio is the median over the rounds of one beside numpy in the same round.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from datetime import timedelta
from statistics import median
from time import perf_counter
from typing import TypeAlias, cast

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
from monthly_report import calendar, made_up

from servicepolicy import columns
from servicepolicy.columns import arrow
from servicepolicy.columns import pandas as of_pandas
from servicepolicy.columns import polars as of_polars

__all__ = ["main"]

Jobs: TypeAlias = Mapping[str, Callable[[], object]]
AMOUNT = timedelta(hours=24)


def main() -> None:
    """Print the ratios, without nulls and with one row of a hundred null."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rows", type=int, default=1_000_000, help="how many rows")
    reader.add_argument("--rounds", type=int, default=15, help="how many rounds")
    asked = reader.parse_args()
    print(f"{asked.rows:,} rows, {asked.rounds} rounds: ms a call, and beside numpy\n")
    for nulls in (False, True):
        for title, jobs in calls(asked.rows, nulls=nulls).items():
            print(f"{title}{', 1 % null' if nulls else ''}")
            for name, line in raced(jobs, asked.rounds).items():
                print(f"    {name:16} {line}")


def calls(rows: int, *, nulls: bool) -> dict[str, Jobs]:
    """The same calls on the same rows, by what holds them."""
    index, tickets = calendar(), made_up(rows).combine_chunks()
    missing = np.arange(rows) % 100 == (0 if nulls else 100)
    at, end = (tickets[name].to_numpy().copy() for name in ("opened_at", "closed_at"))
    at[missing] = "NaT"
    day = (at + np.timedelta64(8, "h")).astype("M8[D]")  # in Shanghai
    zone = tickets.schema.field("opened_at").type
    held = [pa.array(at, mask=missing).cast(zone), pa.array(end).cast(zone), pa.array(day, mask=missing)]
    table = cast("pl.DataFrame", pl.from_arrow(pa.table(held, names=["at", "end", "day"])))
    frame = pd.DataFrame({"at": at, "end": end, "day": day.astype("M8[us]")})
    from_numpy, to_numpy = (frame[name].dt.tz_localize("UTC") for name in ("at", "end"))
    from_arrow, to_arrow, day_arrow = (pd.Series(pd.arrays.ArrowExtensionArray(column)) for column in held)
    return {
        "working_deadlines": {
            "numpy": lambda: columns.working_deadlines(at, AMOUNT, index),
            "Arrow": lambda: arrow.working_deadlines(held[0], AMOUNT, index),
            "Polars": lambda: table.select(of_polars.working_deadlines("at", AMOUNT, index)),
            "pandas": lambda: of_pandas.working_deadlines(from_numpy, AMOUNT, index),
            "pandas on Arrow": lambda: of_pandas.working_deadlines(from_arrow, AMOUNT, index),
        },
        "working_between": {
            "numpy": lambda: columns.working_between(at, end, index),
            "Arrow": lambda: arrow.working_between(held[0], held[1], index),
            "Polars": lambda: table.select(of_polars.working_between("at", "end", index)),
            "pandas": lambda: of_pandas.working_between(from_numpy, to_numpy, index),
            "pandas on Arrow": lambda: of_pandas.working_between(from_arrow, to_arrow, index),
        },
        "is_working_day": {
            "numpy": lambda: columns.is_working_day(day, index),
            "Arrow": lambda: arrow.is_working_day(held[2], index),
            "Polars": lambda: table.select(of_polars.is_working_day("day", index)),
            "pandas": lambda: of_pandas.is_working_day(frame["day"], index),
            "pandas on Arrow": lambda: of_pandas.is_working_day(day_arrow, index),
        },
        "add_working_days": {
            "numpy": lambda: columns.add_working_days(day, 3, index),
            "Arrow": lambda: arrow.add_working_days(held[2], 3, index),
            "Polars": lambda: table.select(of_polars.add_working_days("day", 3, index)),
            "pandas": lambda: of_pandas.add_working_days(frame["day"], 3, index),
            "pandas on Arrow": lambda: of_pandas.add_working_days(day_arrow, 3, index),
        },
    }


def raced(jobs: Jobs, rounds: int) -> dict[str, str]:
    """The median time of each job, and its ratio to the first of the same round."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds + 1):  # the first is thrown away
        for name, job in jobs.items():
            began = perf_counter()
            job()
            times[name].append(perf_counter() - began)
    first = next(iter(times.values()))[1:]
    return {name: shown(found[1:], first) for name, found in times.items()}


def shown(found: list[float], first: list[float]) -> str:
    """A line of the table."""
    ratio = median(one / beside for one, beside in zip(found, first, strict=True))
    return f"{median(found) * 1_000:7.2f} ms  {ratio:5.2f} x"


if __name__ == "__main__":
    main()
