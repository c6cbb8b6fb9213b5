"""For tests, the library's and yours: worked examples, and how much of the documents they cover."""

from servicepolicy.testing.boundaries import around, boundaries
from servicepolicy.testing.callbacks import CALLBACKS
from servicepolicy.testing.complaint_fines import COMPLAINT_FINES
from servicepolicy.testing.complaints import COMPLAINTS
from servicepolicy.testing.compliance import assert_compliant
from servicepolicy.testing.coverage import Covered, Status, coverage, head_line
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.holiday_watch import HOLIDAY_WATCH
from servicepolicy.testing.lateness import LATENESS
from servicepolicy.testing.pages import clauses_page, readings_page
from servicepolicy.testing.response import RESPONSE
from servicepolicy.testing.service_levels import SERVICE_LEVELS
from servicepolicy.testing.warranty import WARRANTY

EXAMPLES: tuple[Example, ...] = (
    *RESPONSE,
    *CALLBACKS,
    *LATENESS,
    *COMPLAINT_FINES,
    *WARRANTY,
    *COMPLAINTS,
    *HOLIDAY_WATCH,
    *SERVICE_LEVELS,
)
"""The worked examples of every room."""

__all__ = [
    "CALLBACKS",
    "COMPLAINTS",
    "COMPLAINT_FINES",
    "EXAMPLES",
    "HOLIDAY_WATCH",
    "LATENESS",
    "RESPONSE",
    "SERVICE_LEVELS",
    "WARRANTY",
    "Covered",
    "Example",
    "Status",
    "around",
    "assert_compliant",
    "boundaries",
    "clauses_page",
    "coverage",
    "example",
    "head_line",
    "readings_page",
]
