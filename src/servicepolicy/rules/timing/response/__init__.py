"""By when is a customer answered?

Pre-sale enquiries within 24 hours (D0.4.1.2a, D0.5.1.1b). Every call, letter and visit gets a quick reply (D1.2.4.3a)
and every service channel its response time (D3.2.1.3, D3.2.2.1a), but no document says how quick: until the company
sets a figure, such a contact has no deadline and its assessment is UNDETERMINED.
Open readings: A001 ("quick" has no figure), A014 (hours of the clock or of work), A015 (what answers an enquiry), A016
(start, end, and the last moment), A017 (which contacts), A119 (whether D3 borrows the 24 hours).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Channel, RequestKind

TYPE_CHECKING = False

__all__ = [
    "Answer",
    "Assessment",
    "Channel",
    "Clock",
    "ClockEnd",
    "ClockStart",
    "Deadline",
    "Enquiry",
    "LastMoment",
    "Milestone",
    "Promise",
    "RequestKind",
    "ResponseTerms",
    "Scope",
    "Step",
    "Target",
    "assess",
    "deadline",
]

if TYPE_CHECKING:
    from servicepolicy.rules.timing.response.assessing import assess
    from servicepolicy.rules.timing.response.assessments import Assessment, Milestone
    from servicepolicy.rules.timing.response.facts import Enquiry
    from servicepolicy.rules.timing.response.outcomes import Deadline, Step
    from servicepolicy.rules.timing.response.rules import deadline
    from servicepolicy.rules.timing.response.terms import (
        Answer,
        Clock,
        ClockEnd,
        ClockStart,
        LastMoment,
        Promise,
        ResponseTerms,
        Scope,
        Target,
    )
else:
    __getattr__, __dir__ = opened(__name__, "terms", "facts", "outcomes", "rules", "assessments", "assessing")
