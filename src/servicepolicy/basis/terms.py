"""What a company chose: the base of every room's terms."""

from __future__ import annotations

from typing import Annotated, Final, Self, TypeVar, get_args, get_origin, get_type_hints

from attrs import evolve, field, frozen

from servicepolicy.basis.checks import is_a
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Worded

__all__ = ["LEFT_OPEN", "Terms", "choice", "is_left_open"]

W = TypeVar("W", bound=Worded)


@frozen(eq=False, repr=False)
class Mark:
    """A note beside the clauses of a term.

    Attributes:
        id: What it says, printed as the ids of the clauses are.
    """

    id: str


LEFT_OPEN: Final = Mark("left open")
"""The documents order the company to set the term, and give no figure for it."""


@frozen(kw_only=True)
class Terms(Shown):
    """The figures and readings of one room.

    Attributes:
        edition: The name of the policy edition these terms stand in. Only `ServicePolicy` writes it; `evolve` on terms
            clears it, so that a changed figure never speaks in an edition's name.
    """

    edition: str = field(default="", init=False, eq=False, repr=False)

    def of_edition(self, edition: str) -> Self:
        """These terms as they stand in an edition."""
        stamped = evolve(self)
        object.__setattr__(stamped, "edition", edition)
        return stamped


def choice(default: W) -> W:
    """A field of the terms that takes one of the ways to read a clause."""
    return field(default=default, validator=is_a(type(default), wrong=TermsTypeError))


def is_left_open(terms: type[Terms], name: str) -> bool:
    """Whether the documents leave a term to the company."""
    hint = get_type_hints(terms, include_extras=True)[name]
    return get_origin(hint) is Annotated and LEFT_OPEN in get_args(hint)[1:]
