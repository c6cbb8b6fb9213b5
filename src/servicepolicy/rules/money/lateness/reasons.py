"""Why a penalty is as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from servicepolicy.basis.clause import Clause, Reason
from servicepolicy.basis.money import in_yuan
from servicepolicy.basis.words import Message, Worded
from servicepolicy.clauses.d1_1 import D1_1_2_4C, D1_1_6_1A, D1_1_7_1A, D1_1_7_1B, D1_1_7_1C, D1_1_7_1D
from servicepolicy.rules.money.lateness.charges import Charges, Entry, Found, most_charged, total_of
from servicepolicy.rules.money.lateness.facts import Month
from servicepolicy.rules.money.lateness.messages import (
    ABSENT,
    ABSENT_CHARGED,
    EXCUSED,
    LATE,
    LEFT_EARLY,
    LEFT_EARLY_CHARGED,
    OVER_CEILING,
    OVER_LIMIT,
    OVER_SALARY,
    TOTAL,
)
from servicepolicy.rules.money.lateness.outcomes import EntryKind, Line
from servicepolicy.rules.money.lateness.terms import LatenessTerms, Unsanctioned

__all__ = ["charged", "limits", "not_charged", "summed_up"]

CHARGED: dict[EntryKind, Message] = {
    EntryKind.LATE: LATE,
    EntryKind.EARLY_LEAVING: LEFT_EARLY_CHARGED,
    EntryKind.ABSENCE: ABSENT_CHARGED,
}
CLASSIFIED: dict[EntryKind, tuple[Clause, Message]] = {
    EntryKind.EARLY_LEAVING: (D1_1_7_1A, LEFT_EARLY),
    EntryKind.ABSENCE: (D1_1_2_4C, ABSENT),
}


def summed_up(cost: Charges, month: Month, terms: LatenessTerms) -> Reason:
    """What the month comes to."""
    return D1_1_6_1A.because(
        TOTAL,
        terms,
        month=str(month),
        entries=len(cost.amounts),
        total=total_of(cost.amounts),
        base_salary=in_yuan(month.base_salary),
    )


def charged(line: Line, entry: Entry, terms: LatenessTerms) -> Reason:
    """Why a line costs what it does."""
    kind: tuple[Worded, ...] = (terms.seconds,) if entry.kind is EntryKind.LATE else (terms.unsanctioned,)
    clause = D1_1_7_1B
    if line.number >= terms.first_higher:
        clause, kind = D1_1_7_1D, (*kind, terms.at_threshold, terms.steps)
    taken = (*kind, terms.counting, terms.base, terms.rounding)
    cost = {"number": line.number, "share": line.share, "amount": line.amount}
    return clause.because(CHARGED[entry.kind], terms, *taken, on=line.on, **told_of(entry), **cost)


def told_of(entry: Entry) -> dict[str, object]:
    """What a sentence says of an entry."""
    match entry.kind:
        case EntryKind.LATE:
            return {"arrived_at": entry.arrived_at, "late_by": entry.late_by, "starts_at": entry.starts_at}
        case EntryKind.EARLY_LEAVING:
            return {"left_at": entry.left_at, "early_by": entry.late_by, "ends_at": entry.ends_at}
        case EntryKind.ABSENCE:
            return {"starts_at": entry.starts_at}
        case unknown:
            assert_never(unknown)


def limits(cost: Charges, month: Month, terms: LatenessTerms) -> Iterator[Reason]:
    """What the number and the sum of the entries pass."""
    entries, due = len(cost.amounts), total_of(cost.due)
    if entries > terms.entries_allowed:
        yield D1_1_7_1C.because(OVER_LIMIT, terms, entries=entries, entries_allowed=terms.entries_allowed)
    if terms.ceiling is not None and cost.over_ceiling:
        most = most_charged(month, terms.ceiling)
        yield D1_1_7_1B.because(OVER_CEILING, terms, terms.at_ceiling, due=due, most=most, ceiling=terms.ceiling)
    if due > month.base_salary:
        yield D1_1_7_1B.because(OVER_SALARY, terms, terms.base, due=due)


def not_charged(of_month: Found, terms: LatenessTerms) -> Iterator[Reason]:
    """What a document excuses, and what has no sanction."""
    for waiver in of_month.waivers:
        yield D1_1_7_1B.because(EXCUSED, terms, on=waiver.on, document=waiver.document)
    if terms.unsanctioned is Unsanctioned.CLASSIFY:
        for entry in of_month.entries:
            if entry.kind in CLASSIFIED:
                clause, message = CLASSIFIED[entry.kind]
                yield clause.because(message, terms, terms.unsanctioned, on=entry.on, **told_of(entry))
