"""What goes in, and what comes out."""

from __future__ import annotations

from attrs import field, frozen
from pendulum import DateTime

from servicepolicy.basis.checks import a_text
from servicepolicy.basis.clause import Clause, Reason, because
from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Shown

__all__ = ["Finding", "Record"]


@frozen(kw_only=True)
class Record:
    """What an audit looks at: a subject and the facts of one room.

    Attributes:
        subject: Whom or what it is about, in the caller's own words: a ticket, a project, a person.
        facts: Facts of a room: `Enquiry`, `CallRecord`, `Month`, and so on.

    Raises:
        FactsError: The subject says nothing.
        FactsTypeError: It is no text.
    """

    subject: str = field(validator=a_text())
    facts: object


@frozen(kw_only=True)
class Finding(Shown, HoldsMoments):
    """What an audit finds of one duty.

    Attributes:
        subject: The subject of the record.
        room: The room that judged it; empty if none knows such facts.
        clause: The clause that asks for it; None where there is no answer, or nothing is owed.
        verdict: How it stands. What is due next is among the PENDING ones.
        due_at: By when; None where no time is given.
        done_at: When it was done, None if it was not or is not known.
        missing: The facts or figures without which nothing can be said.
        problem: Why there is no answer, as the error says it; empty if there is one.
        edition: The edition it was judged by.
    """

    subject: str
    room: str
    clause: Clause | None = None
    verdict: Verdict
    due_at: DateTime | None = field(default=None, eq=instants)
    done_at: DateTime | None = field(default=None, eq=instants)
    missing: tuple[str, ...] = ()
    problem: str = ""
    edition: str = ""
    because: tuple[Reason, ...] = because()
