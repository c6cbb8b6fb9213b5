"""The monthly report with PySpark: a function from Arrow batches to Arrow batches, and Spark's own counting.

Spark needs Java. Everything listens on the loopback alone, and the workers run the Python that runs this.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import monthly_report
import pyarrow as pa
from monthly_report import ZONE, Counts, Job, in_order, overruns_of
from pyspark.sql import SparkSession
from pyspark.sql import functions as of

from servicepolicy.columns import TimeIndex

__all__ = ["started"]

LOOPBACK = "127.0.0.1"
SETTINGS = {
    "spark.driver.bindAddress": LOOPBACK,
    "spark.driver.host": LOOPBACK,
    "spark.sql.session.timeZone": ZONE,
    "spark.sql.shuffle.partitions": "4",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
}
KEPT = ["opened_at", "team", "priority"]
ASKED = "opened_at timestamp, team string, priority bigint, overrun bigint"


@contextmanager
def started(folder: Path, index: TimeIndex) -> Iterator[Job]:
    """A Spark of its own with two workers; the calendar travels to them inside the function."""
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": LOOPBACK}
    builder = SparkSession.builder.master("local[2]").appName("monthly report")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    try:
        spark.sparkContext.addPyFile(monthly_report.__file__)

        def with_overruns(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            for batch in batches:
                rows = pa.Table.from_batches([batch])
                overrun = overruns_of(rows["opened_at"], rows["closed_at"], rows["priority"], index)
                yield from rows.select(KEPT).append_column("overrun", overrun).to_batches()

        counts = (
            spark.read.parquet(str(folder))
            .mapInArrow(with_overruns, ASKED)
            .groupBy(of.month("opened_at").cast("bigint").alias("month"), "team", "priority", "overrun")
            .agg(of.count("*").alias("tickets"))
        )

        def job() -> Counts:
            return in_order(counts.toArrow())

        yield job
    finally:
        spark.stop()
