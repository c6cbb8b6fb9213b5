"""Worked examples of the complaints room: a complaint of Friday 6 March 2026, 16:00 in Shanghai."""

from servicepolicy.testing.complaints.apologies import APOLOGISING
from servicepolicy.testing.complaints.routing import ROUTES
from servicepolicy.testing.complaints.standing import ASSESSMENTS
from servicepolicy.testing.complaints.steps import ESCALATIONS
from servicepolicy.testing.example import Example

__all__ = ["COMPLAINTS"]

COMPLAINTS: tuple[Example, ...] = (*APOLOGISING, *ROUTES, *ESCALATIONS, *ASSESSMENTS)
"""Every clause of the room, and every member of its readings."""
