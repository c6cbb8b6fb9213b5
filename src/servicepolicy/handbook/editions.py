"""The edition of the source documents, and which edition is in force on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from servicepolicy.basis.checks import a_plain_date, in_a_row, must_be
from servicepolicy.basis.errors import NotInForce, TermsError, TermsTypeError
from servicepolicy.handbook.policy import ServicePolicy

__all__ = ["STANDARD", "in_force", "in_order"]

STANDARD = ServicePolicy(edition="standard")
"""The figures of the source documents, and the default reading where they can be read in more than one way. The
documents give no date, so it is open at both ends."""


def in_force(day: date, editions: Iterable[ServicePolicy] = (STANDARD,)) -> ServicePolicy:
    """The edition in force on a day.

    Args:
        day: A date, in the zone of the policy.
        editions: The editions to choose from, in any order.

    Raises:
        NotInForce: None of them is in force: the day lies before the first or after the last.
        TermsError: Two of them are in force on one day, or none on a day between them.
        TermsTypeError: `editions` is no row of policies.
        FactsTypeError: `day` is a moment, or no date.

    Example:
        >>> in_force(date(2026, 3, 2)).edition
        'standard'
    """
    a_plain_date(day, "day")
    for edition in in_order(editions):
        if edition.covers(day):
            return edition
    raise NotInForce("day", day, "give a day within an edition, or an edition for that day")


def in_order(editions: Iterable[ServicePolicy]) -> tuple[ServicePolicy, ...]:
    """Editions one after the other, when each begins on the day the one before it ends.

    Raises:
        TermsError: Two of them are in force on one day, or none on a day between them; the error names that day.
        TermsTypeError: It is no row of policies.
    """
    if isinstance(editions, ServicePolicy):
        raise TermsTypeError("editions", editions, "give them in a row, such as (policy,)")
    given = in_a_row(editions)
    for edition in given:
        must_be(edition, "editions", (ServicePolicy,), TermsTypeError)
    ordered = sorted(given, key=lambda edition: edition.effective_from or date.min)
    for before, after in pairwise(ordered):
        names = f"{before.edition!r} and {after.edition!r}"
        begins = after.effective_from or date.min
        if before.until is None or begins < before.until:
            raise TermsError("editions", begins, f"let each end before the next begins: {names} are both in force")
        if before.until < begins:
            raise TermsError("editions", before.until, f"let each begin as one ends: between {names} none is")
    return tuple(ordered)
