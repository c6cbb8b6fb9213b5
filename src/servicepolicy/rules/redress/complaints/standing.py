"""How a duty is looked at: what is known of a complaint at a moment, and what a limit makes of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Message, Worded
from servicepolicy.calendars.limits import Limit
from servicepolicy.rules.redress.complaints import messages as say
from servicepolicy.rules.redress.complaints.facts import Complaint
from servicepolicy.rules.redress.complaints.outcomes import Assessment, Duty
from servicepolicy.rules.redress.complaints.terms import ComplaintsTerms

__all__ = ["Look", "Timed", "timed"]

NO_TIME = timedelta(0)


@frozen(eq=False, repr=False)
class Look:
    """A complaint as it is known at a moment, under some terms."""

    known: Complaint
    terms: ComplaintsTerms
    as_of: DateTime

    def local(self, at: datetime | None) -> DateTime | None:
        """A moment, if it has come, on the calendar's wall clock."""
        return None if at is None else self.terms.calendar.local(at)

    def stands(  # noqa: PLR0913 - an assessment has these parts
        self,
        duty: Duty,
        clauses: tuple[Clause, ...],
        verdict: Verdict,
        message: Message,
        taken: tuple[Worded, ...] = (),
        *,
        due_at: DateTime | None = None,
        done_at: DateTime | None = None,
        missing: tuple[str, ...] = (),
        **facts: object,
    ) -> Assessment:
        """How a duty stands, with the same sentence for each clause: of the facts, what it speaks of."""
        parts = {"duty": duty, "verdict": verdict, "due_at": due_at, "done_at": done_at, "missing": missing, **facts}
        said = {name: part for name, part in parts.items() if f"{{{name}}}" in message.en}
        return Assessment(
            duty=duty,
            verdict=verdict,
            due_at=due_at,
            done_at=done_at,
            missing=missing,
            because=tuple(clause.because(message, self.terms, *taken, **said) for clause in clauses),
        )


@frozen(eq=False, repr=False, kw_only=True)
class Timed:
    """A duty with a limit.

    Attributes:
        duty: What is asked.
        clauses: The clauses that ask for it.
        limit: How long it may take; None where nobody has said.
        term: The term that says it.
        start: The moment it counts from; None if not known.
        fact: The fact that says when that was.
        done_at: When it was done.
        taken: The readings that led here.
    """

    duty: Duty
    clauses: tuple[Clause, ...]
    limit: Limit | None
    term: str
    start: datetime | None
    fact: str = "received_at"
    done_at: datetime | None
    taken: tuple[Worded, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What must be known before anything can be said of its time."""
        return tuple(name for name, known in ((self.term, self.limit), (self.fact, self.start)) if known is None)

    def due_at(self, look: Look) -> DateTime | None:
        """Its deadline; None where it cannot be said."""
        if self.limit is None or self.start is None:
            return None
        return self.limit.after(self.start, look.terms.calendar)


def timed(look: Look, asked: Timed) -> Assessment:
    """How a duty with a limit stands; its last moment is in time."""
    due_at, done_at = asked.due_at(look), look.local(asked.done_at)
    told = (asked.duty, asked.clauses)
    if due_at is None:
        message = say.NO_LIMIT_YET if done_at is None else say.NO_LIMIT
        missing = asked.missing
        return look.stands(*told, Verdict.UNDETERMINED, message, asked.taken, done_at=done_at, missing=missing)
    if done_at is None:
        verdict = Verdict.PENDING if in_utc(look.as_of) <= in_utc(due_at) else Verdict.BREACHED
        return look.stands(*told, verdict, say.NOT_DONE, asked.taken, due_at=due_at, as_of=look.as_of)
    overrun = in_utc(done_at) - in_utc(due_at)
    verdict, message = (Verdict.BREACHED, say.LATE) if overrun > NO_TIME else (Verdict.MET, say.IN_TIME)
    return look.stands(*told, verdict, message, asked.taken, due_at=due_at, done_at=done_at, overrun=overrun)
