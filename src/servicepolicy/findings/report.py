"""Findings counted, for a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.findings.records import Finding

__all__ = ["Count", "summary"]


@frozen(kw_only=True)
class Count:
    """How many findings are alike.

    Attributes:
        room: The room; empty for records that no room knows.
        clause: The clause; None where there is no answer.
        month: The month of the deadline, or where there is none of the doing, such as "2026-03"; empty if neither is
            known.
        verdict: The verdict.
        count: How many.
    """

    room: str
    clause: Clause | None
    month: str
    verdict: Verdict
    count: int


def summary(found: Iterable[Finding]) -> tuple[Count, ...]:
    """Count findings by room, clause, month and verdict; their number is that of the findings.

    Example:
        >>> summary([Finding(subject="a", room="", verdict=Verdict.UNDETERMINED)])[0].count
        1
    """
    counts = Counter((one.room, one.clause, month_of(one), one.verdict) for one in found)
    rows = (
        Count(room=room, clause=clause, month=month, verdict=verdict, count=count)
        for (room, clause, month, verdict), count in counts.items()
    )
    return tuple(
        sorted(rows, key=lambda row: (row.room, row.clause.id if row.clause else "", row.month, row.verdict.name))
    )


def month_of(one: Finding) -> str:
    """The month a finding belongs to."""
    at = one.due_at or one.done_at
    return "" if at is None else f"{at:%Y-%m}"
