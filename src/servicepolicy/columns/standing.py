"""How contacts stand: what was done about each, against its deadline."""

from __future__ import annotations

from functools import reduce
from typing import Final, TypeVar

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.basis.verdict import Verdict, worst
from servicepolicy.columns.arrays import Flags, Ints
from servicepolicy.columns.duties import IN_YEARS, Duties, due
from servicepolicy.columns.limits import outside_years
from servicepolicy.columns.rows import NEVER, Happened, Rows
from servicepolicy.rules.timing.response.outcomes import Step
from servicepolicy.rules.timing.response.terms import ClockEnd, ClockStart, LastMoment, ResponseTerms

__all__ = ["VERDICTS", "Record", "standing"]

Codes = NDArray[np.int8]
A = TypeVar("A", bound=np.generic)

VERDICTS: Final[tuple[Verdict, ...]] = tuple(Verdict)
"""What the codes of verdicts mean: a code is a place in this tuple."""

MET, BREACHED, PENDING, UNDETERMINED = (np.int8(VERDICTS.index(one)) for one in Verdict)
WORST = np.array([[VERDICTS.index(worst((one, other))) for other in VERDICTS] for one in VERDICTS], np.int8)
"""The code of two steps together, by the codes of each."""


@frozen(eq=False)
class Record:
    """What happened to each contact."""

    received: Happened
    logged: Happened
    acknowledged: Happened
    acknowledgement_seen: Happened
    answered: Happened
    answer_seen: Happened

    def check(self, rows: Rows) -> None:
        """Refuse contacts of which something happened too early to be true."""
        for later in (self.logged, self.acknowledged, self.acknowledgement_seen, self.answered, self.answer_seen):
            rows.in_order(self.received, later)
        rows.in_order(self.acknowledged, self.acknowledgement_seen)
        rows.in_order(self.answered, self.answer_seen)

    def known_at(self, as_of: Ints | int) -> Record:
        """The contacts as they were known at a moment: what came later has not happened yet."""
        later = (self.logged, self.acknowledged, self.acknowledgement_seen, self.answered, self.answer_seen)
        return Record(self.received, *(one.known_at(as_of) for one in later))

    def looked_at(self, terms: ResponseTerms) -> tuple[Happened, ...]:
        """What decides: when something was sent, and where that counts, when the customer had it."""
        sent = self.acknowledged, self.answered
        return sent if terms.ends is ClockEnd.SENT else (*sent, self.acknowledgement_seen, self.answer_seen)

    def ways(self, step: Step, terms: ResponseTerms, rows: Ints | slice) -> list[tuple[Ints, Ints]]:
        """When each way to take a step was sent in some rows, and when that counted."""
        acknowledgement = self.acknowledged, self.acknowledgement_seen
        answer = self.answered, self.answer_seen
        ways = [acknowledgement, answer] if step is Step.RESPONSE else [answer]
        ends = [(sent, sent if terms.ends is ClockEnd.SENT else seen) for sent, seen in ways]
        return [(sent.at[rows], done.at[rows]) for sent, done in ends]


def standing(record: Record, duties: Duties, as_of: Ints | int, rows: Rows, terms: ResponseTerms) -> Codes:
    """The code of each contact's verdict; of a contact without an answer, anything."""
    start = record.received if terms.starts is ClockStart.RECEIPT else record.logged
    asked = rows.open(start.at != NEVER)
    for _, unset in duties.unset():
        asked = asked & ~unset
    due_at = due(duties, start, asked, rows, terms)
    for happened in record.looked_at(terms):
        rows.refuse(asked & too_early(happened, terms), CalendarCoverageError, IN_YEARS, of=happened)
    found = np.full(due_at.size, UNDETERMINED)
    for duty, _, mine in duties.each(rows.open(asked)):
        now = as_of if isinstance(as_of, int) else as_of[mine]
        codes = [of_step(record.ways(step, terms, mine), due_at[mine], now, terms) for step, _ in duty.steps]
        found[mine] = reduce(lambda one, other: WORST[one, other], codes)
    return found


def too_early(happened: Happened, terms: ResponseTerms) -> Flags:
    """Which moments lie before the years that calendars answer for: of what came after `as_of` none is left."""
    outside = outside_years(np.where(happened.at == NEVER, 0, happened.at), terms.calendar)
    return np.zeros(happened.at.size, np.bool_) if outside is None else outside


def of_step(ways: list[tuple[Ints, Ints]], due_at: Ints, as_of: Ints | int, terms: ResponseTerms) -> Codes:
    """The codes of one step: met in time, not yet due, not known to have been seen in time, or breached."""
    done_at = reduce(np.minimum, [done for _, done in ways])
    unseen = reduce(np.logical_or, [(done == NEVER) & in_time(sent, due_at, terms) for sent, done in ways])
    late = np.where(unseen, UNDETERMINED, BREACHED)
    waiting = np.where(in_time(as_of, due_at, terms), PENDING, late)
    return np.where(in_time(done_at, due_at, terms), MET, waiting)


def in_time(moments: Ints | int, due_at: Ints, terms: ResponseTerms) -> Flags:
    """Which moments keep the deadline."""
    return moments <= due_at if terms.last_moment is LastMoment.IN_TIME else moments < due_at
