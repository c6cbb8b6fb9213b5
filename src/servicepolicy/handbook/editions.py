"""The edition of the source documents, and which edition is in force on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from servicepolicy.basis.checks import a_plain_date, in_a_row, must_be
from servicepolicy.basis.errors import NotInForce, TermsError, TermsTypeError
from servicepolicy.handbook.policy import ServicePolicy

__all__ = ["STANDARD", "in_force"]

STANDARD = ServicePolicy(edition="standard")
"""The figures of the source documents, and the default reading where they can be read in more than one way. The
documents give no date, so it is open at both ends."""


def in_force(day: date, editions: Iterable[ServicePolicy] = (STANDARD,)) -> ServicePolicy:
    """The edition in force on a day.

    Args:
        day: A date, in the zone of the policy.
        editions: The editions to choose from, in any order.

    Raises:
        NotInForce: None of them is in force.
        TermsError: More than one is.
        TermsTypeError: `editions` is no row of policies.
        FactsTypeError: `day` is a moment, or no date.

    Example:
        >>> in_force(date(2026, 3, 2)).edition
        'standard'
    """
    a_plain_date(day, "day")
    if isinstance(editions, ServicePolicy):
        raise TermsTypeError("editions", editions, "give them in a row, such as (policy,)")
    editions = in_a_row(editions)
    for edition in editions:
        must_be(edition, "editions", (ServicePolicy,), TermsTypeError)
    found = [edition for edition in editions if edition.covers(day)]
    if not found:
        raise NotInForce("day", day, "give a day within an edition, or an edition for that day")
    if len(found) > 1:
        names = " and ".join(repr(edition.edition) for edition in found)
        raise TermsError("editions", day, f"let each end before the next begins: {names} are both in force that day")
    return found[0]
