"""One value of every public class above the rooms: `servicepolicy.whatif` and `servicepolicy.findings`."""

from decimal import Decimal

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import TermNotSet
from servicepolicy.calendars import OFFICE
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.readings import A014
from servicepolicy.columns import TimeIndex, compiled
from servicepolicy.findings import Count, Finding, Record
from servicepolicy.rules.timing.response import Clock
from servicepolicy.whatif import Change, Comparison, Contest, Difference, OpenTerm, TableChange, Totals, Unanswered

MOVED = Change(case="a case", before=1, after=2)

VALUES: dict[type[object], object] = {
    TimeIndex: compiled(OFFICE, first=2026, last=2026),
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
