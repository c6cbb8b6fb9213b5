"""The monthly report with DuckDB: a function of the database that takes and gives Arrow columns, in plain SQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
from monthly_report import ZONE, Column, Counts, Job, in_order, overruns_of

from servicepolicy.columns import TimeIndex

__all__ = ["started"]

REPORT = """
    select month(opened_at) as month, team, priority, overrun(opened_at, closed_at, priority) as overrun,
        count(*) as tickets
    from read_parquet(?)
    group by all
"""


@contextmanager
def started(folder: Path, index: TimeIndex) -> Iterator[Job]:
    """A database in memory that knows the function."""
    moment, number = "timestamp with time zone", "bigint"

    def overrun(opened_at: Column, closed_at: Column, priority: Column) -> Column:
        return overruns_of(opened_at, closed_at, priority, index)

    with duckdb.connect() as database:
        database.execute(f"set timezone = '{ZONE}'")
        database.create_function("overrun", overrun, [moment, moment, number], number, type="arrow")

        def job() -> Counts:
            return in_order(database.sql(REPORT, params=[f"{folder}/*.parquet"]).to_arrow_table())

        yield job
