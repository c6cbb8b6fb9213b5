"""What every room rests on: clauses and reasons, terms, verdicts, words in two languages, checks and errors.

Money and tables stand behind doors of their own, `basis.money` and `basis.tables`: few rooms load them. Of this door,
what not every room needs is loaded when it is named.
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
from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Channel, RequestKind, Role, Severity
from servicepolicy.basis.terms import Terms, choice
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Lang, Message, Text, Worded

TYPE_CHECKING = False

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

if TYPE_CHECKING:
    from servicepolicy.basis.sheets import Sheet
    from servicepolicy.basis.verdict import Verdict
else:
    __getattr__, __dir__ = opened(__name__, "verdict", "sheets")
