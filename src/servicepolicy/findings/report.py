"""Findings counted, for a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta

from attrs import frozen

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown
from servicepolicy.findings.records import Finding

__all__ = ["Count", "summary"]

MICROSECOND = timedelta(microseconds=1)


@frozen(kw_only=True)
class Count(Shown):
    """How many findings are alike.

    Attributes:
        room: The room; empty for records that no room knows.
        clause: The clause; None where there is no answer, or nothing is owed.
        month: The month of the deadline, or where there is none of the doing, such as "2026-03"; empty if neither is
            known. A deadline at midnight belongs to the day that it ends: a gift by 31 December to December.
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

    Raises:
        FactsTypeError: The findings are not in a row, or one of them is no `Finding`.

    Example:
        >>> summary([Finding(subject="a", room="", verdict=Verdict.UNDETERMINED)])[0].count
        1
    """
    if not isinstance(found, Iterable):
        raise FactsTypeError("found", found, "give findings in a row, such as [finding]")
    counts = Counter(map(kind_of, found))
    rows = (
        Count(room=room, clause=clause, month=month, verdict=verdict, count=count)
        for (room, clause, month, verdict), count in counts.items()
    )
    return tuple(
        sorted(rows, key=lambda row: (row.room, row.clause.id if row.clause else "", row.month, row.verdict.name))
    )


def kind_of(one: Finding) -> tuple[str, Clause | None, str, Verdict]:
    """What alike findings have in common."""
    must_be(one, "found", (Finding,), FactsTypeError)
    return one.room, one.clause, month_of(one), one.verdict


def month_of(one: Finding) -> str:
    """The month a finding belongs to: of a deadline, that of its last moment before it."""
    at = one.done_at if one.due_at is None else one.due_at - MICROSECOND
    return "" if at is None else f"{at:%Y-%m}"
