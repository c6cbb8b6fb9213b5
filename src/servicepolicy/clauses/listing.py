"""The catalogue: every clause of the four documents, in their order.

Loading it loads all document modules; rules import only those they cite.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from types import ModuleType
from typing import Annotated, TypeVar, get_args, get_origin, get_type_hints

from attrs import field, frozen

from servicepolicy.basis.clause import Clause, Kind, Reading
from servicepolicy.basis.errors import UnknownClause
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.words import Worded
from servicepolicy.clauses import d0, d1_1, d1_2, d1_3, d2_1, d2_2_1, d2_2_2, d2_2_3, d2_3, d3, readings

__all__ = ["Catalogue", "Offer", "catalogue", "every_reading", "offered_by"]

MODULES = (d0, d1_1, d1_2, d1_3, d2_1, d2_2_1, d2_2_2, d2_2_3, d2_3, d3)
NEAREST = 3

T = TypeVar("T")


@frozen
class Catalogue:
    """Clauses in the documents' order, found by id.

    Attributes:
        clauses: The clauses it holds.
        readings: The readings these are open to, by id.

    Example:
        >>> catalogue()["D0.4.1.2a"].en
        'Customer service responds to an enquiry within 24 hours.'
        >>> len(catalogue()), len(catalogue().of_document("D3"))
        (621, 37)
    """

    clauses: tuple[Clause, ...] = field(repr=False)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The readings that the clauses are open to."""
        found = {reading.id: reading for clause in self.clauses for reading in clause.readings}
        return tuple(found[one] for one in sorted(found))

    def __iter__(self) -> Iterator[Clause]:
        """Every clause, in order."""
        return iter(self.clauses)

    def __len__(self) -> int:
        """The number of clauses."""
        return len(self.clauses)

    def __getitem__(self, clause_id: str) -> Clause:
        """The clause of that id.

        Raises:
            UnknownClause: There is none; the error names the nearest.
        """
        known = {clause.id: clause for clause in self.clauses}
        if clause_id not in known:
            nearest = get_close_matches(str(clause_id), known, n=NEAREST, cutoff=0)
            raise UnknownClause("id", clause_id, f"give a clause of the catalogue, such as {', '.join(nearest)}")
        return known[clause_id]

    def of_document(self, document: str) -> Catalogue:
        """The clauses of one document: D0, D1, D2 or D3."""
        return Catalogue(tuple(clause for clause in self.clauses if clause.id.split(".")[0] == document))

    def of_kind(self, kind: Kind) -> Catalogue:
        """The clauses that ask for a kind of code, among others perhaps."""
        return Catalogue(tuple(clause for clause in self.clauses if kind in clause.kinds))

    def of_room(self, room: ModuleType) -> Catalogue:
        """The clauses that the rules of a room implement, such as `of_room(servicepolicy.response)`."""
        implemented = {clause for rule in vars(room).values() for clause in getattr(rule, "__clauses__", ())}
        return Catalogue(tuple(clause for clause in self.clauses if clause in implemented))


@frozen(kw_only=True)
class Offer:
    """Where a choice between readings is offered: a field of a room's terms.

    Attributes:
        reading: The reading.
        term: The name of the field.
        choices: The enum that offers it; None where the choice is a figure.
    """

    reading: Reading
    term: str
    choices: type[Worded] | None


def offered_by(terms: type[Terms]) -> tuple[Offer, ...]:
    """The readings that a room's terms offer, found in the annotations of their fields.

    Example:
        >>> from servicepolicy.rules.timing.response import ResponseTerms
        >>> [offer.term for offer in offered_by(ResponseTerms) if offer.reading.id == "A016"]
        ['starts', 'ends', 'last_moment']
    """
    hints = get_type_hints(terms, include_extras=True)
    noted = ((name, *get_args(hint)) for name, hint in hints.items() if get_origin(hint) is Annotated)
    return tuple(
        Offer(reading=note, term=name, choices=kind if isinstance(kind, type) and issubclass(kind, Worded) else None)
        for name, kind, *notes in noted
        for note in notes
        if isinstance(note, Reading)
    )


@cache
def catalogue() -> Catalogue:
    """The catalogue of all four documents: 621 clauses."""
    return Catalogue(tuple(of_type(Clause, MODULES)))


@cache
def every_reading() -> tuple[Reading, ...]:
    """All 125 readings, also those no clause is bound by."""
    return tuple(of_type(Reading, [readings]))


def of_type(kind: type[T], modules: Iterable[ModuleType]) -> Iterator[T]:
    """The constants of a type, in the order of the modules."""
    for module in modules:
        yield from (value for value in vars(module).values() if isinstance(value, kind))
