"""One value of every public class above the rooms: what-if, findings, columns."""

from datetime import date
from decimal import Decimal

import numpy as np

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import TermNotSet
from servicepolicy.calendars import OFFICE
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.readings import A014
from servicepolicy.columns import (
    LatenessDeductions,
    NextCallbacks,
    TimeIndex,
    WarrantyCharges,
    compiled,
    lateness_deductions,
    next_callbacks,
    warranty_charges,
)
from servicepolicy.findings import Count, Finding, Record
from servicepolicy.rules.money.lateness import LatenessTerms
from servicepolicy.rules.money.warranty import WarrantyTerms
from servicepolicy.rules.timing.callbacks import CallbacksTerms
from servicepolicy.rules.timing.response import Clock
from servicepolicy.whatif import Change, Comparison, Contest, Difference, OpenTerm, TableChange, Totals, Unanswered

DAYS = np.array(["2026-03-02", "2026-03-03"], "datetime64[D]")
MOVED = Change(case="a case", before=1, after=2)

VALUES: dict[type[object], object] = {
    TimeIndex: compiled(OFFICE, first=2026, last=2026),
    NextCallbacks: next_callbacks(DAYS, CallbacksTerms(), after=date(2026, 1, 31)),
    LatenessDeductions: lateness_deductions(
        np.array([7, 7]), DAYS, LatenessTerms(), base_salary=500_000, on_bad="mask"
    ),
    WarrantyCharges: warranty_charges(DAYS, DAYS, WarrantyTerms(warranty_months=12)),
    Change: MOVED,
    Comparison: Comparison([MOVED]),
    Contest: Contest(
        reading=A014, term="clock", taken=Clock.CALENDAR_HOURS, instead=Clock.WORKING_HOURS, changes=(MOVED,)
    ),
    Count: Count(room="response", clause=D1_2_4_3A, month="2026-03", verdict=Verdict.MET, count=2),
    Difference: Difference(room="response", term="quick_reply", clauses=(D1_2_4_3A,), before=None, after=1),
    Finding: Finding(subject="ticket 7", room="response", clause=D1_2_4_3A, verdict=Verdict.MET),
    OpenTerm: OpenTerm(room="response", term="quick_reply", clauses=(D1_2_4_3A,)),
    Record: Record(subject="ticket 7", facts="facts"),
    TableChange: TableChange(case=(3,), before=0, after=1),
    Totals: Totals(count=1, unanswered=0, moved=Decimal("0.50"), earliest=None, latest=None),
    Unanswered: Unanswered(TermNotSet, "quick_reply is None: set it in the terms"),
}
