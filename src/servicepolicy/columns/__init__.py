"""The same rules by the column: numpy arrays in, numpy arrays out, equal to the scalar answers to the microsecond.

The extra `columns` brings numpy. Moments are instants in UTC, as numpy has no zones; dates are `datetime64[D]`; money
is whole cents.

What is named is loaded: who asks a calendar alone does not pay for the rooms.
"""

from servicepolicy.basis.doors import opened

TYPE_CHECKING = False

__all__ = [
    "VERDICTS",
    "LatenessDeductions",
    "NextCallbacks",
    "OnBad",
    "TimeIndex",
    "WarrantyCharges",
    "add_working_days",
    "compiled",
    "is_working_day",
    "lateness_deductions",
    "look_up",
    "next_callbacks",
    "response_deadlines",
    "response_verdicts",
    "warranty_charges",
    "working_between",
    "working_deadlines",
]

if TYPE_CHECKING:
    from servicepolicy.columns.answers import OnBad
    from servicepolicy.columns.callbacks import NextCallbacks, next_callbacks
    from servicepolicy.columns.coverage import compiled
    from servicepolicy.columns.index import TimeIndex
    from servicepolicy.columns.lateness import LatenessDeductions, lateness_deductions
    from servicepolicy.columns.response import VERDICTS, response_deadlines, response_verdicts
    from servicepolicy.columns.tables import look_up
    from servicepolicy.columns.warranty import WarrantyCharges, warranty_charges
    from servicepolicy.columns.working import add_working_days, is_working_day, working_between, working_deadlines
else:
    __getattr__, __dir__ = opened(
        __name__,
        *("answers", "index", "coverage", "working", "standing"),
        *("response", "tables", "warranty", "callbacks", "lateness"),
    )
