"""Who watches over customers' sites on holidays?

The statutory holidays, with every day off beside them (D1.3.8a), are traffic peaks of customers' websites: the customer
service department watches that each site runs (D1.3.8b), and a problem found goes promptly to the service department
concerned (D1.3.8c). No document says how promptly: until the company sets a figure, that is UNDETERMINED.
Open readings: A001 ("promptly" has no figure), A063 (which holidays count), A064 (how often a site is watched).
"""

from servicepolicy.basis.doors import opened
from servicepolicy.basis.roles import Role

TYPE_CHECKING = False

__all__ = [
    "Assessment",
    "Check",
    "Duty",
    "Gap",
    "HolidayWatchTerms",
    "Holidays",
    "Role",
    "Roster",
    "RosterGaps",
    "Shift",
    "SiteCheck",
    "Watch",
    "WatchLog",
    "WatchWindow",
    "Watching",
    "assess",
    "checks",
    "roster_gaps",
    "windows",
]

if TYPE_CHECKING:
    from servicepolicy.rules.timing.holiday_watch.blocks import windows
    from servicepolicy.rules.timing.holiday_watch.facts import Check, Roster, Shift, Watch, WatchLog
    from servicepolicy.rules.timing.holiday_watch.outcomes import (
        Assessment,
        Duty,
        Gap,
        RosterGaps,
        SiteCheck,
        WatchWindow,
    )
    from servicepolicy.rules.timing.holiday_watch.rostering import roster_gaps
    from servicepolicy.rules.timing.holiday_watch.rules import assess, checks
    from servicepolicy.rules.timing.holiday_watch.terms import Holidays, HolidayWatchTerms, Watching
else:
    __getattr__, __dir__ = opened(__name__, "terms", "facts", "outcomes", "rules", "blocks", "rostering")
