"""Stretches of time as sorted lists: union, intersection, difference."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise
from typing import TypeAlias

__all__ = ["Segments", "both", "merged", "without"]

Segments: TypeAlias = list[tuple[timedelta, timedelta]]
"""Stretches `[start, end)`, as time elapsed since 1970 in UTC, in order, none touching the next."""


def merged(segments: Iterable[tuple[timedelta, timedelta]]) -> Segments:
    """The union of stretches in any order; those that touch become one, those without length fall away."""
    union: Segments = []
    for start, end in sorted(segments):
        if start >= end:
            continue
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(end, union[-1][1]))
        else:
            union.append((start, end))
    return union


def both(left: Segments, right: Segments) -> Segments:
    """What lies in both."""
    common: Segments = []
    mine, theirs = 0, 0
    while mine < len(left) and theirs < len(right):
        start, end = max(left[mine][0], right[theirs][0]), min(left[mine][1], right[theirs][1])
        if start < end:
            common.append((start, end))
        if left[mine][1] < right[theirs][1]:
            mine += 1
        else:
            theirs += 1
    return common


def without(segments: Segments, removed: Segments) -> Segments:
    """What lies in the first and not in the second."""
    if not segments or not removed:
        return segments
    first, last = segments[0][0], segments[-1][1]
    edges = [(first, first), *removed, (max(last, removed[-1][1]), last)]
    return both(segments, [(ends, starts) for (_, ends), (starts, _) in pairwise(edges)])
