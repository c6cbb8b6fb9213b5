"""One assertion for the tests of a system that follows the policy."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from servicepolicy.basis.clause import explain
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import said
from servicepolicy.findings import Finding, Record, audit
from servicepolicy.handbook import ServicePolicy

__all__ = ["assert_compliant"]

MOST_SHOWN = 20


def assert_compliant(
    records: Iterable[Record], policy: ServicePolicy, as_of: datetime, *, strict: bool = False
) -> None:
    """Fail, and say which duties and why, unless all that is due at a moment was done.

    Args:
        records: What the system under test did.
        policy: The policy it is to follow.
        as_of: The moment at which one looks; what is not yet due does not fail.
        strict: Whether what cannot be determined fails too: a figure that is not set, or a fact that is not known.

    Raises:
        AssertionError: A duty is breached; at most 20 are shown.
        NaiveDatetimeError: `as_of` has no time zone.
        TermsTypeError: `policy` is no policy.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.handbook import STANDARD
        >>> from servicepolicy.rules.timing.response import Enquiry
        >>> asked = Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> records = [Record(subject="ticket 7", facts=asked)]
        >>> assert_compliant(records, STANDARD, as_of=datetime(2026, 3, 7, 12, tz="Asia/Shanghai"))
    """
    __tracebackhide__ = True
    failing = {Verdict.BREACHED, Verdict.UNDETERMINED} if strict else {Verdict.BREACHED}
    duties, failures = 0, 0
    lines: list[str] = []
    for found in audit(records, (policy,), as_of=as_of):
        duties += 1
        if found.verdict in failing:
            failures += 1
            lines += lines_of(found) if failures <= MOST_SHOWN else []
    if failures:
        more = [f"... and {failures - MOST_SHOWN} more"] if failures > MOST_SHOWN else []
        head = f"{failures} of {duties} duties fail as of {said(as_of, 'en')}:"
        raise AssertionError("\n".join([head, *lines, *more]))


def lines_of(found: Finding) -> list[str]:
    """A finding in lines: its subject, then why."""
    reasons = explain(found) or (found.problem,)
    return [f"{found.subject} ({found.verdict.words('en')})", *(f"  {reason}" for reason in reasons)]
