"""Worked examples of the service_levels room: a case opened on Friday 6 March 2026, 16:00 in Shanghai."""

from servicepolicy.testing.example import Example
from servicepolicy.testing.service_levels.changes import CHANGES
from servicepolicy.testing.service_levels.clocks import CLOCKS
from servicepolicy.testing.service_levels.grading import GRADES
from servicepolicy.testing.service_levels.levels import LEVELS
from servicepolicy.testing.service_levels.records import RECORDS
from servicepolicy.testing.service_levels.standing import ASSESSMENTS
from servicepolicy.testing.service_levels.timelines import TIMELINES
from servicepolicy.testing.service_levels.warning import WARNINGS

__all__ = ["SERVICE_LEVELS"]

SERVICE_LEVELS: tuple[Example, ...] = (
    *LEVELS,
    *GRADES,
    *RECORDS,
    *CLOCKS,
    *TIMELINES,
    *WARNINGS,
    *ASSESSMENTS,
    *CHANGES,
)
"""Every clause of the room, every member of its readings, and all that may become of a clock."""
