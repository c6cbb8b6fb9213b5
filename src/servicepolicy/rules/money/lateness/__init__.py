"""What does lateness cost?

Work begins at 08:30 and ends at 17:30 (D1.1.7.1a); staff come and leave on time (D1.1.2.4b) and sign in on every
working day (D1.1.2.4c). A late day costs 1 % of the base salary (D1.1.7.1b, D1.1.6.1a), from the third of a month on
5 % (D1.1.7.1d), and a month may have 3 (D1.1.7.1c).
Open readings: A012 (rounding), A027 (whether the third costs 5 % already), A028 (how far the 5 % reaches), A029 (how
often a day counts), A030 (what the share is taken of, and up to what), A031 (seconds and grace), A032 (early leaving,
absence, working days), A036 (the salary is blank: a fact to give).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.money import Rounding

TYPE_CHECKING = False

__all__ = [
    "WAGE_RULES_CEILING",
    "Absence",
    "Assessment",
    "Base",
    "Ceiling",
    "Counting",
    "Duty",
    "EarlyLeaving",
    "EntryKind",
    "LatenessTerms",
    "Line",
    "Month",
    "Penalty",
    "Rounding",
    "Seconds",
    "Shift",
    "Steps",
    "Threshold",
    "Unsanctioned",
    "Waiver",
    "assess",
    "penalty",
]

if TYPE_CHECKING:
    from servicepolicy.rules.money.lateness.facts import Month, Shift, Waiver
    from servicepolicy.rules.money.lateness.outcomes import (
        Absence,
        Assessment,
        Duty,
        EarlyLeaving,
        EntryKind,
        Line,
        Penalty,
    )
    from servicepolicy.rules.money.lateness.rules import assess, penalty
    from servicepolicy.rules.money.lateness.terms import (
        WAGE_RULES_CEILING,
        Base,
        Ceiling,
        Counting,
        LatenessTerms,
        Seconds,
        Steps,
        Threshold,
        Unsanctioned,
    )
else:
    __getattr__, __dir__ = opened(__name__, "terms", "facts", "outcomes", "rules")
