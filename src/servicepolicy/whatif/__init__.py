"""What would differ? Hypothetical editions, and what they change: in the terms, in answers, and in tables."""

from servicepolicy.whatif.answers import Change, Totals, Unanswered, compare, totals
from servicepolicy.whatif.editions import Difference, OpenTerm, differences, open_terms, what_if
from servicepolicy.whatif.readings import Contest, contested
from servicepolicy.whatif.sheet import Comparison
from servicepolicy.whatif.tables import TableChange, compare_tables

__all__ = [
    "Change",
    "Comparison",
    "Contest",
    "Difference",
    "OpenTerm",
    "TableChange",
    "Totals",
    "Unanswered",
    "compare",
    "compare_tables",
    "contested",
    "differences",
    "open_terms",
    "totals",
    "what_if",
]
