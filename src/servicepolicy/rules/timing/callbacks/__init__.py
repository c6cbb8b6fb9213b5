"""When is a customer called back?

A project delivered into use has a call-back file (D1.3.5a) and is called by telephone: each month within 1 year
(D1.3.5b), each quarter after it (D1.3.5c). Every December customers receive a gift and are asked about next year's
demand (D1.3.3a-b). Other follow-ups are due "regularly" or at a set time, and no document says how often (D0.4.3.4a,
D0.5.3.2b, D1.2.1.2, D3.2.2.5a): until the company sets an interval, they are UNDETERMINED.
Open readings: A002 and A119 (no interval), A004 (a date on a day off), A021 (one follow-up or two), A059 (1 year of
what), A060 (which dates), A066 (gifts by when), A122 (whether other follow-ups borrow the rhythm).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Channel

TYPE_CHECKING = False

__all__ = [
    "Assessment",
    "Borrowing",
    "Boundary",
    "Call",
    "CallRecord",
    "Callback",
    "CallbacksTerms",
    "Channel",
    "DayOff",
    "December",
    "DecemberAssessment",
    "DecemberDuty",
    "FollowUp",
    "FollowUpAssessment",
    "FollowUpInterval",
    "FollowUpKind",
    "FollowUpRecord",
    "GiftBy",
    "Periods",
    "Project",
    "Rhythm",
    "Schedules",
    "YearStart",
    "assess",
    "assess_december",
    "due_dates",
    "follow_ups",
    "next_due",
    "schedule",
]

if TYPE_CHECKING:
    from servicepolicy.rules.timing.callbacks.december import assess_december
    from servicepolicy.rules.timing.callbacks.facts import (
        Call,
        CallRecord,
        December,
        FollowUp,
        FollowUpKind,
        FollowUpRecord,
        Project,
    )
    from servicepolicy.rules.timing.callbacks.outcomes import (
        Assessment,
        Callback,
        DecemberAssessment,
        DecemberDuty,
        FollowUpAssessment,
    )
    from servicepolicy.rules.timing.callbacks.regular import follow_ups
    from servicepolicy.rules.timing.callbacks.rules import assess, due_dates, next_due, schedule
    from servicepolicy.rules.timing.callbacks.terms import (
        Borrowing,
        Boundary,
        CallbacksTerms,
        DayOff,
        FollowUpInterval,
        GiftBy,
        Periods,
        Rhythm,
        Schedules,
        YearStart,
    )
else:
    __getattr__, __dir__ = opened(__name__, "terms", "facts", "outcomes", "rules", "december", "regular")
