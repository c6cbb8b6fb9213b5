"""Dates so many months later, by the column: `calendars.recurrence.months_after` for whole arrays."""

from __future__ import annotations

import numpy as np

from servicepolicy.columns.arrays import Ints

__all__ = ["first_of", "month_of", "months_after"]


def month_of(days: Ints) -> Ints:
    """The months of dates, counted from January 1970."""
    return days.view("M8[D]").astype("M8[M]").view(np.int64)


def first_of(months: Ints) -> Ints:
    """The first date of each month."""
    return months.view("M8[M]").astype("M8[D]").view(np.int64)


def months_after(days: Ints, count: Ints | int) -> Ints:
    """The same day of the month so many months later, or the month's last day where it has no such day.

    Where rows are many, each date between the first and the last is asked once.
    """
    low, high = (int(days.min()), int(days.max())) if days.size else (0, 0)
    if isinstance(count, int) and high - low < days.size:
        return one_by_one(np.arange(low, high + 1), count).take(days - low)
    return one_by_one(days, count)


def one_by_one(days: Ints, count: Ints | int) -> Ints:
    """The same, asked for every row."""
    months = month_of(days)
    later = months + count
    begins = first_of(later)
    found: Ints = begins + np.minimum(days - first_of(months), first_of(later + 1) - begins - 1)
    return found
