"""How much time is left, may the clock stop, who is warned, what changed?

The documents ask a company to promise response times and resolution periods (D3.2.1.3, D3.2.2.1a), to grade requests by
nature and urgency (D3.2.2.1c), to confirm orders within a standard (D0.4.2.1b), to lay down departure and arrival by
class of site (D1.3.10.2.3c), and give no figure. A company sets targets; every clock is worked out from the log of a
case, so that nothing stored can drift. Until it sets them, clocks measure and assessments are UNDETERMINED.
Open readings: A001 ("promptly" has no figure), A018 (by when an order is confirmed), A057 (what "shortest" asks), A073
(sites without a row), A119 (whether D3 borrows the 24 hours), A120 (how priorities are made).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Channel, RequestKind, Role

TYPE_CHECKING = False

__all__ = [
    "FIRST_RESPONSE",
    "NEXT_RESPONSE",
    "P1_TO_P4",
    "PERIODIC_UPDATE",
    "RESOLUTION",
    "Assessment",
    "AtChange",
    "Begun",
    "Case",
    "CaseEvent",
    "CaseLevel",
    "Channel",
    "Clock",
    "Confirmation",
    "Cycle",
    "DueWarning",
    "Element",
    "Event",
    "EventKind",
    "Goal",
    "Grade",
    "Grading",
    "Impact",
    "Level",
    "LimitFor",
    "OnSite",
    "Priority",
    "PriorityChanged",
    "Promise",
    "RecordCheck",
    "RequestKind",
    "Role",
    "ServiceLevelsTerms",
    "Shortest",
    "SiteLimits",
    "Spent",
    "State",
    "Status",
    "StatusChanged",
    "Stretch",
    "Target",
    "TargetOverridden",
    "Threshold",
    "Timeline",
    "Triage",
    "Urgency",
    "assess",
    "clock",
    "clocks",
    "level",
    "priority",
    "record",
    "timeline",
    "warnings",
]

if TYPE_CHECKING:
    from servicepolicy.rules.timing.service_levels.events import (
        CaseEvent,
        Event,
        PriorityChanged,
        StatusChanged,
        TargetOverridden,
    )
    from servicepolicy.rules.timing.service_levels.facts import Case, Triage
    from servicepolicy.rules.timing.service_levels.grading import P1_TO_P4, level, priority, record
    from servicepolicy.rules.timing.service_levels.outcomes import (
        Assessment,
        CaseLevel,
        Clock,
        Cycle,
        DueWarning,
        Grade,
        RecordCheck,
        Spent,
        Stretch,
        Timeline,
    )
    from servicepolicy.rules.timing.service_levels.rules import assess, clock, clocks
    from servicepolicy.rules.timing.service_levels.targets import (
        FIRST_RESPONSE,
        NEXT_RESPONSE,
        PERIODIC_UPDATE,
        RESOLUTION,
        LimitFor,
        Target,
    )
    from servicepolicy.rules.timing.service_levels.terms import (
        Confirmation,
        Grading,
        Level,
        OnSite,
        Promise,
        ServiceLevelsTerms,
        Shortest,
        SiteLimits,
    )
    from servicepolicy.rules.timing.service_levels.thresholds import Threshold
    from servicepolicy.rules.timing.service_levels.timelines import timeline
    from servicepolicy.rules.timing.service_levels.vocabulary import (
        AtChange,
        Begun,
        Element,
        EventKind,
        Goal,
        Impact,
        Priority,
        State,
        Status,
        Urgency,
    )
    from servicepolicy.rules.timing.service_levels.warning import warnings
else:
    __getattr__, __dir__ = opened(
        __name__,
        "terms",
        "vocabulary",
        "targets",
        "thresholds",
        "events",
        "facts",
        "outcomes",
        "rules",
        "grading",
        "timelines",
        "warning",
    )
