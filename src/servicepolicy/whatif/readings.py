"""What hangs on a reading: the cases whose answer another reading would move."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar, overload

from attrs import evolve, frozen

from servicepolicy.basis import markup
from servicepolicy.basis.clause import Reading
from servicepolicy.basis.errors import TermsError
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Lang, Worded
from servicepolicy.clauses.listing import offered_by
from servicepolicy.handbook import ServicePolicy
from servicepolicy.whatif.answers import Change, a_rule_and_cases, compare, room_of
from servicepolicy.whatif.sheet import Comparison

__all__ = ["Contest", "contested"]

F = TypeVar("F")
T = TypeVar("T", bound=Terms)
D = TypeVar("D")


@frozen(kw_only=True)
class Contest(Shown, Generic[F, D]):
    """What one other way to read a clause would change.

    Attributes:
        reading: The place that can be read in more than one way.
        term: The term that offers the choice.
        taken: How it is read now.
        instead: How else it may be read.
        changes: The cases whose answer that moves, never none.
    """

    reading: Reading
    term: str
    taken: Worded
    instead: Worded
    changes: tuple[Change[F, D], ...]

    def html(self, lang: Lang | None = None) -> str:
        """The reading and the two ways to take it, and what that changes; as of any value that is shown."""
        langs = markup.languages(lang)
        told = {name: value for name, value in markup.parts(self).items() if name != "changes"}
        rows = [[markup.code(name), markup.in_words(value, langs)] for name, value in told.items()]
        return markup.a_table(markup.code("Contest"), (), rows) + Comparison(self.changes).html(lang)


@overload
def contested(rule: Callable[[F, T], D], cases: Iterable[F], terms: T) -> Iterator[Contest[F, D]]: ...
@overload
def contested(rule: Callable[[F, T], D], cases: Iterable[F], terms: ServicePolicy) -> Iterator[Contest[F, D]]: ...
def contested(rule: Callable[[F, T], D], cases: Iterable[F], terms: T | ServicePolicy) -> Iterator[Contest[F, D]]:
    """For each open reading of the terms, the cases whose answer another way to read it moves.

    Readings are switched one at a time; the others stay as the terms have them. A way that the other terms contradict
    is left out.

    Args:
        rule: A rule; one that needs more than facts and terms comes as `partial(assess, as_of=moment)`.
        cases: The facts; they are gone through once for each other way to read.
        terms: What the company chose, or a whole policy: then the room is the one whose terms the rule takes.

    Raises:
        TermsTypeError: The terms are those of no room, or a rule of one's own does not say whose terms it takes.
        FactsTypeError: The rule is none, or asks for more than facts and terms; or the cases are not in a row.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.rules.timing.response import Enquiry, ResponseTerms, deadline
        >>> friday = Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> [(one.reading.id, one.instead) for one in contested(deadline, [friday], ResponseTerms())]
        [('A014', Clock.WORKING_HOURS), ('A014', Clock.NEXT_WORKING_DAY), ('A016', ClockStart.LOGGING)]
    """
    a_rule_and_cases(rule, cases)
    return contests(rule, cases, room_of(rule, terms, "terms"))


def contests(rule: Callable[[F, T], D], cases: Iterable[F], terms: T) -> Iterator[Contest[F, D]]:
    """Read each clause in each other way, and put the cases to the rule again."""
    facts = tuple(cases)
    for offer in offered_by(type(terms)):
        taken = getattr(terms, offer.term)
        for instead in offer.choices or ():
            other = None if instead is taken else read_as(terms, offer.term, instead)
            if other is not None:
                found = tuple(compare(rule, facts, terms, other))
                if found:
                    yield Contest(reading=offer.reading, term=offer.term, taken=taken, instead=instead, changes=found)


def read_as(terms: T, name: str, instead: Worded) -> T | None:
    """The terms with one clause read another way; None where the others contradict it."""
    try:
        return evolve(terms, **{name: instead})
    except TermsError:
        return None
