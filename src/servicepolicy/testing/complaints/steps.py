"""Worked examples of the rule `escalation`: a complaint that stays open goes up."""

from __future__ import annotations

from functools import partial

from servicepolicy.basis.words import Text
from servicepolicy.clauses.d3 import D3_2_4_1
from servicepolicy.rules.redress.complaints import Complaint, ComplaintsTerms, Escalation, Role, StepReached, escalation
from servicepolicy.testing.complaints.facts import OPEN, ORDINARY, RECEIVED, STEPS, at
from servicepolicy.testing.example import Example, example

__all__ = ["ESCALATIONS"]

SUPERVISED = StepReached(to=Role.SUPERVISOR, after=STEPS[0].after, at=at(9, 11))
MANAGED = StepReached(to=Role.SERVICE_MANAGER, after=STEPS[1].after, at=at(11, 16))
ESCALATIONS: tuple[Example, ...] = (
    example(
        Text("open on Wednesday at four", "周三16时仍未办结"),
        partial(escalation, as_of=at(11, 16)),
        OPEN,
        ComplaintsTerms(escalation=STEPS),
        expect=Escalation(reached=(SUPERVISED, MANAGED), next_at=at(13, 16)),
        cites=(D3_2_4_1,),
    ),
    example(
        Text("closed just then", "恰于此时办结"),
        partial(escalation, as_of=at(31, 0)),
        Complaint(severity=ORDINARY, received_at=RECEIVED, closed_at=at(11, 16)),
        ComplaintsTerms(escalation=STEPS),
        expect=Escalation(reached=(SUPERVISED,), next_at=None),
        cites=(D3_2_4_1,),
    ),
)
