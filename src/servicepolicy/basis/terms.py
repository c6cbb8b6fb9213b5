"""What a company chose: the base of every room's terms."""

from __future__ import annotations

from typing import Self, TypeVar

from attrs import evolve, field, frozen

from servicepolicy.basis.checks import is_a
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.basis.words import Worded

__all__ = ["Terms", "choice"]

W = TypeVar("W", bound=Worded)


@frozen(kw_only=True)
class Terms:
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
