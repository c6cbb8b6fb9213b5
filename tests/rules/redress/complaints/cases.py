"""Complaints with plain defaults, so that a test names only what it is about."""

from datetime import timedelta

from servicepolicy.basis import Severity
from servicepolicy.calendars import Elapsed
from servicepolicy.rules.redress.complaints import Complaint, ComplaintsTerms, Fault, assess
from tests.builders import FRIDAY_AT_FOUR, at

STANDARD = ComplaintsTerms()
HOUR = Elapsed(timedelta(hours=1))
LATER = "2026-04-01 00:00"


def a_complaint(**facts):
    """An ordinary complaint of Friday at four, the company at fault. Moments may be texts, in Shanghai."""
    told = {"severity": Severity.ORDINARY, "fault": Fault.COMPANY, "received_at": FRIDAY_AT_FOUR, **facts}
    return Complaint(
        **{name: at(fact) if name.endswith("_at") and isinstance(fact, str) else fact for name, fact in told.items()}
    )


def a_major_one(**facts):
    """The same, but major."""
    return a_complaint(severity=Severity.MAJOR, **facts)


def terms_with(**terms):
    """The documents' terms with some changed, also to what cannot be."""
    return ComplaintsTerms(**terms)


def duty_of(asked, complaint, terms=STANDARD, as_of=LATER):
    """How one duty stands; None where the complaint has no such duty."""
    moment = at(as_of) if isinstance(as_of, str) else as_of
    found = [one for one in assess(complaint, terms, as_of=moment) if one.duty is asked]
    assert len(found) <= 1
    return found[0] if found else None
