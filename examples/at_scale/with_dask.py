"""The monthly report with Dask: partitions of a pandas data frame, in threads or in processes of this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd
import pyarrow as pa
from dask.distributed import Client, LocalCluster
from monthly_report import KEYS, LIMITS, STEP, Counts, Job, in_order

from servicepolicy.columns import TimeIndex
from servicepolicy.columns.pandas import working_between, working_deadlines

__all__ = ["in_processes", "in_threads"]


@contextmanager
def in_threads(folder: Path, index: TimeIndex) -> Iterator[Job]:
    """The threads of this process: nothing is sent anywhere."""
    with dask.config.set(scheduler="threads"):
        yield report(folder, index)


@contextmanager
def in_processes(folder: Path, index: TimeIndex) -> Iterator[Job]:
    """Two workers that listen on the loopback alone; the calendar travels to them as a pickle."""
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster,
        Client(cluster),
    ):
        yield report(folder, index)


def report(folder: Path, index: TimeIndex) -> Job:
    """The counts of each partition, added up."""
    frame = dd.read_parquet(folder)
    shape = pd.DataFrame({key: pd.Series(dtype="str" if key == "team" else "int64") for key in (*KEYS, "tickets")})
    parts = frame.map_partitions(counts_of, index, meta=shape)
    total = parts.groupby(list(KEYS)).tickets.sum(split_out=1)

    def job() -> Counts:
        return in_order(pa.Table.from_pandas(total.compute().reset_index(), preserve_index=False))

    return job


def counts_of(tickets: pd.DataFrame, index: TimeIndex) -> pd.DataFrame:
    """The counts of one partition."""
    limit = pd.Series(np.array(LIMITS, "m8[us]")[tickets["priority"] - 1], tickets.index)
    due_at = working_deadlines(tickets["opened_at"], limit, index)
    late = working_between(due_at, tickets["closed_at"], index)
    overrun = (-(-late // STEP)).where(tickets["closed_at"] > due_at, -1)
    keyed = tickets.assign(month=tickets["opened_at"].dt.month, overrun=overrun)
    return keyed.groupby(list(KEYS)).size().rename("tickets").reset_index()
