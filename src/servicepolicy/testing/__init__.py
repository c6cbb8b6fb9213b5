"""For tests, the library's and yours: worked examples, and how much of the documents they cover."""

from servicepolicy.testing.coverage import Covered, Status, coverage, head_line
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.pages import clauses_page, readings_page
from servicepolicy.testing.response import RESPONSE

EXAMPLES: tuple[Example, ...] = RESPONSE
"""The worked examples of every room."""

__all__ = [
    "EXAMPLES",
    "RESPONSE",
    "Covered",
    "Example",
    "Status",
    "clauses_page",
    "coverage",
    "example",
    "head_line",
    "readings_page",
]
