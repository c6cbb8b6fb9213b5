"""Worked examples of the rule `priority`: impact and urgency make a grade."""

from __future__ import annotations

from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Text, Worded
from servicepolicy.clauses.d3 import D3_2_2_1C
from servicepolicy.rules.timing.service_levels import (
    Grade,
    Grading,
    Impact,
    Priority,
    ServiceLevelsTerms,
    Triage,
    Urgency,
    priority,
)
from servicepolicy.testing.example import Example, example

__all__ = ["GRADES"]

BY_URGENCY: Table[Worded] = Table(
    Text("priority", "优先级"),
    [Axis("impact", Text("impact", "影响"), Impact), Axis("urgency", Text("urgency", "紧急程度"), Urgency)],
    [
        Row((None, Urgency.HIGH), Priority.P1),
        Row((None, Urgency.MEDIUM), Priority.P2),
        Row((None, Urgency.LOW), Priority.P4),
    ],
)
WIDE_BUT_IDLE = Triage(impact=Impact.HIGH, urgency=Urgency.LOW)
NARROW_BUT_HOT = Triage(impact=Impact.LOW, urgency=Urgency.HIGH)
OWN = ServiceLevelsTerms(matrix=BY_URGENCY)
WIDELY_USED = ServiceLevelsTerms(grading=Grading.P1_TO_P4)


def grade(title: Text, facts: Triage, terms: ServiceLevelsTerms, expect: Priority) -> Example:
    """An example of a grade."""
    return example(title, priority, facts, terms, expect=Grade(priority=expect), cites=(D3_2_2_1C,))


GRADES: tuple[Example, ...] = (
    grade(Text("a company that grades by urgency alone", "公司只按紧急程度定级"), WIDE_BUT_IDLE, OWN, Priority.P4),
    grade(Text("the same, in the four grades", "同上，按通行的四级"), WIDE_BUT_IDLE, WIDELY_USED, Priority.P3),
    grade(Text("little impact, and urgent: by urgency", "影响小而紧急：按紧急程度"), NARROW_BUT_HOT, OWN, Priority.P1),
    grade(Text("the same, where impact counts too", "同上，兼顾影响"), NARROW_BUT_HOT, WIDELY_USED, Priority.P3),
)
