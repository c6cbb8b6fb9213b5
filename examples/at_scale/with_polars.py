"""The monthly report with Polars: an expression in a lazy query."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl
from monthly_report import KEYS, LIMITS, STEP, Counts, Job, in_order

from servicepolicy.columns import TimeIndex
from servicepolicy.columns.polars import working_between, working_deadlines

__all__ = ["started"]


@contextmanager
def started(folder: Path, index: TimeIndex) -> Iterator[Job]:
    """A query that is planned once; nothing is read before it is run."""
    limit = pl.col("priority").replace_strict(list(range(1, 5)), pl.Series(LIMITS, dtype=pl.Duration("us")))
    late = -(-working_between("due_at", "closed_at", index).dt.total_microseconds() // (STEP.seconds * 1_000_000))
    query = (
        pl.scan_parquet(folder / "*.parquet")
        .with_columns(due_at=working_deadlines("opened_at", limit, index))
        .with_columns(
            month=pl.col("opened_at").dt.month(),
            overrun=pl.when(pl.col("closed_at") <= pl.col("due_at")).then(-1).otherwise(late),
        )
        .group_by(KEYS)
        .agg(tickets=pl.len())
    )

    def job() -> Counts:
        return in_order(query.collect().to_arrow())

    yield job
