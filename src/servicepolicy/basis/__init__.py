"""What every room rests on: clauses and reasons, terms, verdicts, words in two languages, checks and errors.

Money and tables stand behind doors of their own, `basis.money` and `basis.tables`: few rooms load them.
"""

from servicepolicy.basis.clause import (
    Alternative,
    Clause,
    Explained,
    Figure,
    Kind,
    Reading,
    Reason,
    because,
    explain,
    implements,
)
from servicepolicy.basis.roles import Channel, RequestKind, Role, Severity
from servicepolicy.basis.terms import Terms, choice
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.views import Sheet, Shown
from servicepolicy.basis.words import Lang, Message, Text, Worded

__all__ = [
    "Alternative",
    "Channel",
    "Clause",
    "Explained",
    "Figure",
    "Kind",
    "Lang",
    "Message",
    "Reading",
    "Reason",
    "RequestKind",
    "Role",
    "Severity",
    "Sheet",
    "Shown",
    "Terms",
    "Text",
    "Verdict",
    "Worded",
    "because",
    "choice",
    "explain",
    "implements",
]
