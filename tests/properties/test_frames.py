"""Whatever holds a column, and however it is cut, its answers are those of numpy, row by row."""

from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy import columns
from servicepolicy.columns import arrow
from servicepolicy.columns import pandas as of_pandas
from servicepolicy.columns import polars as of_polars
from tests.calendars.desk import NEW_YORK, a_calendar

DESK = a_calendar("Mon-Fri 09:00-12:00 13:00-17:30", zone=NEW_YORK)
DAY = 86_400
FIRST, LAST = (int(np.datetime64(day, "D").astype(np.int64)) for day in ("2025-03-01", "2026-12-01"))
ROWS = st.lists(st.none() | st.integers(FIRST * DAY, LAST * DAY), max_size=12)
KINDS = st.tuples(st.sampled_from(["s", "ms", "us", "ns"]), st.sampled_from(["UTC", "Asia/Shanghai", NEW_YORK]))
HOURS = st.integers(-100, 100).map(lambda count: timedelta(hours=count))
FRAMES = pytest.mark.parametrize("frames", ["arrow", "chunks", "pandas", "pandas on arrow", "polars"])


def column(rows, unit, zone=None):
    """A column of moments, or of dates where the unit is a day, and the same as numpy has it."""
    step = DAY if unit == "D" else 1
    held = np.array(
        [np.datetime64("NaT") if row is None else row // step for row in rows], f"M8[{unit if step > 1 else 's'}]"
    )
    plain = held.astype(f"M8[{unit}]")
    gaps = np.isnat(plain)
    if unit == "D":
        return plain, pa.array(plain, mask=gaps)
    return plain, pa.array(plain, pa.timestamp(unit), mask=gaps).cast(pa.timestamp(unit, zone))


def asked(name, frames, cut, *held, **options):
    """What a call answers to columns of Arrow, given as some kind of data frame, and read back as plain values."""
    if frames == "arrow":
        padded: Any = [pa.concat_arrays([one[:cut], one]).slice(len(one[:cut])) for one in held]
        return getattr(arrow, name)(*padded, calendar=DESK, **options).to_pylist()
    chunks: Any = [pa.chunked_array([one[:cut], one[cut:]]) for one in held]
    if frames == "chunks":
        return getattr(arrow, name)(*chunks, calendar=DESK, **options).to_pylist()
    if frames == "polars":
        table: Any = pl.DataFrame([pl.Series(f"c{place}", one) for place, one in enumerate(chunks)])
        return table.select(getattr(of_polars, name)(*table.columns, calendar=DESK, **options)).to_series().to_list()
    series = [pd.Series(pd.arrays.ArrowExtensionArray(one)) for one in chunks]
    found = getattr(of_pandas, name)(
        *(series if "arrow" in frames else map(in_numpy, series)), calendar=DESK, **options
    )
    return [None if pd.isna(one) else one for one in found.tolist()]


def in_numpy(series):
    """A Series that Arrow backs, as numpy backs it."""
    kind = series.dtype.pyarrow_dtype
    plain = f"datetime64[{kind.unit}, {kind.tz}]" if pa.types.is_timestamp(kind) else "datetime64[us]"
    return pd.Series(series.tolist(), dtype=plain)


def told(values):
    """Answers as whole microseconds, or as what they are; None where there is none."""
    return [None if value is None else plain(value) for value in values]


def plain(value):
    """A moment or a length of time as microseconds; a date as text; yes or no as it is."""
    if isinstance(value, timedelta):
        return value // timedelta(microseconds=1)
    if getattr(value, "tzinfo", None) is not None:
        return int(pd.Timestamp(value).tz_convert("UTC").tz_localize(None).as_unit("us").to_numpy().astype(np.int64))
    return value if isinstance(value, bool) else str(value)[:10]


def expected(found):
    """What numpy has answered, in the same words."""
    gaps = np.ma.getmaskarray(found) | (np.isnat(found) if found.dtype.kind in "mM" else False)
    rows: Any = np.asarray(found)
    if rows.dtype == "M8[D]":
        rows = rows.astype(str)
    elif rows.dtype.kind in "mM":
        rows = rows.astype(f"{rows.dtype.kind}8[us]").view(np.int64)
    return [None if gap else row for row, gap in zip(rows.tolist(), gaps, strict=True)]


@FRAMES
class TestAsNumpy:
    """Each call on each kind of column."""

    @given(rows=ROWS, kind=KINDS, amount=HOURS, cut=st.integers(0, 12))
    def test_deadlines(self, frames, rows, kind, amount, cut):
        given_to_numpy, held = column(rows, *kind)
        found = asked("working_deadlines", frames, cut, held, amount=amount)
        assert told(found) == expected(columns.working_deadlines(given_to_numpy, amount, DESK))

    @given(rows=ROWS, kind=KINDS, cut=st.integers(0, 12))
    def test_working_time(self, frames, rows, kind, cut):
        one, held = column(rows, *kind)
        other, beside = column(rows[::-1], "us", "UTC")
        found = asked("working_between", frames, cut, held, beside)
        assert told(found) == expected(columns.working_between(one, other, DESK))

    @given(rows=ROWS, count=st.integers(-40, 40), cut=st.integers(0, 12))
    def test_days(self, frames, rows, count, cut):
        days, held = column(rows, "D")
        assert told(asked("is_working_day", frames, cut, held)) == expected(columns.is_working_day(days, DESK))
        found = asked("add_working_days", frames, cut, held, count=count)
        assert told(found) == expected(columns.add_working_days(days, count, DESK))
