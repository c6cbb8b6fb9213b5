"""Worked examples of the lateness room: March 2026 in Shanghai at a base salary of 5000 yuan. The 2nd is a Monday."""

from servicepolicy.testing.example import Example
from servicepolicy.testing.lateness.charges import MONEY, STEPS
from servicepolicy.testing.lateness.counting import COUNTING, UNSANCTIONED
from servicepolicy.testing.lateness.standing import ASSESSMENTS

__all__ = ["LATENESS"]

LATENESS: tuple[Example, ...] = (*STEPS, *COUNTING, *MONEY, *UNSANCTIONED, *ASSESSMENTS)
"""Every clause of the room, and every member of its readings."""
