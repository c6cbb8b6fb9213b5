"""Columns with plain defaults, and what the tests of this folder do with answers."""

from datetime import date

import numpy as np

from servicepolicy.calendars import Closure
from tests.calendars.desk import ALWAYS, a_calendar, a_year

OPEN_ALWAYS = a_calendar(ALWAYS)
NEVER_OPEN = a_calendar(closures=[Closure(date.min, date.max)])
IN_2026 = a_calendar(days=a_year(source="the works council"))
"""Monday to Friday, 09:00-17:00 in UTC, in 2026 alone: from a Thursday to a Thursday."""


def moments(*texts, unit="us"):
    """A column of moments in UTC."""
    return np.array(texts, f"M8[{unit}]")


def dates(*texts):
    """A column of dates."""
    return moments(*texts, unit="D")


def lengths(*counts, unit="h"):
    """A column of lengths of time."""
    return np.array(counts, f"m8[{unit}]")


def told(found, unit="s"):
    """The answers as text in a unit, None where a row is masked."""
    gaps = np.ma.getmaskarray(found).ravel()
    rows = np.asarray(found).ravel()
    if rows.dtype.kind in "mM":
        rows = rows.astype(f"{rows.dtype.kind}8[{unit}]")
    return [None if gap else str(row) for row, gap in zip(rows, gaps, strict=True)]


def in_layouts(rows):
    """The same column as numpy may store it, by the name of the way."""
    twice = np.repeat(rows, 2)
    frozen = rows.copy()
    frozen.flags.writeable = False
    return {
        "plain": rows.copy(),
        "reversed": rows[::-1].copy()[::-1],
        "strided": twice[::2],
        "read-only": frozen,
        "big-endian": rows.astype(rows.dtype.newbyteorder(">")),
        "one row of a table": np.stack([rows, rows])[1],
        "one column of a table": np.stack([rows, rows], axis=1)[:, 0],
        "masked, nothing missing": np.ma.MaskedArray(rows.copy()),
    }


LAYOUTS = list(in_layouts(dates("2026-03-06")))


def stored(rows, layout):
    """A column in one of these layouts."""
    return in_layouts(rows)[layout]
