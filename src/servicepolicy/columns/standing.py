"""How contacts stand: what was done about each, against its deadline."""

from __future__ import annotations

from collections.abc import Iterator
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
from servicepolicy.columns.walks import CHUNK
from servicepolicy.rules.timing.response.outcomes import Step
from servicepolicy.rules.timing.response.terms import ClockEnd, ClockStart, LastMoment, ResponseTerms

__all__ = ["VERDICTS", "Record", "standing"]

Codes = NDArray[np.int8]
A = TypeVar("A", bound=np.generic)

VERDICTS: Final[tuple[Verdict, ...]] = tuple(Verdict)
"""What the codes of verdicts mean: a code is a place in this tuple."""

BY_GRAVITY = sorted(VERDICTS, key=lambda one: sum(worst((one, other)) is one for other in VERDICTS))
"""The verdicts, each graver than those before it: of a whole with several parts the gravest holds."""
MET, BREACHED, PENDING, UNDETERMINED = (np.int8(BY_GRAVITY.index(one)) for one in VERDICTS)
CODES = np.array([VERDICTS.index(one) for one in BY_GRAVITY], np.int8)


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

    def known_at(self, as_of: Ints) -> Record:
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


def standing(record: Record, duties: Duties, as_of: Ints, rows: Rows, terms: ResponseTerms) -> Codes:
    """The code of each contact's verdict; of a contact without an answer, anything."""
    start = record.received if terms.starts is ClockStart.RECEIPT else record.logged
    asked = rows.open(start.at != NEVER)
    for _, unset in duties.unset():
        asked = asked & ~unset
    due_at = due(duties, start, asked, rows, terms)
    for happened in record.looked_at(terms):
        if outside_years(happened.at.min(initial=0, keepdims=True), terms.calendar) is not None:
            known = np.where(asked & (happened.at != NEVER), happened.at, 0)
            rows.refuse(outside_years(known, terms.calendar), CalendarCoverageError, IN_YEARS, of=happened)
    found = np.full(due_at.size, UNDETERMINED)
    for duty, _, mine in duties.each(rows.open(asked)):
        for some in in_pieces(mine, due_at.size):
            seen = due_at[some], as_of[some]
            gravities = [of_step(record.ways(step, terms, some), *seen, terms) for step, _ in duty.steps]
            found[some] = reduce(np.maximum, gravities)
    return CODES.take(found)


def in_pieces(rows: Ints | slice, size: int) -> Iterator[Ints | slice]:
    """Some rows, or all so many, in pieces that fit the processor's cache."""
    for start in range(0, size if isinstance(rows, slice) else rows.size, CHUNK):
        piece = slice(start, start + CHUNK)
        yield piece if isinstance(rows, slice) else rows[piece]


def of_step(ways: list[tuple[Ints, Ints]], due_at: Ints, as_of: Ints, terms: ResponseTerms) -> Codes:
    """How grave one step is: met in time, not yet due, not known to have been seen in time, or breached."""
    done_at = reduce(np.minimum, [done for _, done in ways])
    late: Codes | np.int8 = BREACHED
    if terms.ends is ClockEnd.SEEN:
        unseen = reduce(np.logical_or, [(done == NEVER) & in_time(sent, due_at, terms) for sent, done in ways])
        late = np.where(unseen, UNDETERMINED, BREACHED)
    waiting = np.where(in_time(as_of, due_at, terms), PENDING, late)
    return np.where(in_time(done_at, due_at, terms), MET, waiting)


def in_time(moments: Ints, due_at: Ints, terms: ResponseTerms) -> Flags:
    """Which moments keep the deadline."""
    return moments <= due_at if terms.last_moment is LastMoment.IN_TIME else moments < due_at
