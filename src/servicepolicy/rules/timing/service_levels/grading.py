"""The rules on a request as it comes in: `priority`, `level`, `record`."""

from __future__ import annotations

from servicepolicy.basis.checks import facts_and_terms, needed
from servicepolicy.basis.clause import implements
from servicepolicy.basis.errors import MissingFact
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Text, Worded
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A, D3_2_2_1B, D3_2_2_1C
from servicepolicy.rules.timing.service_levels.choosing import is_unset, level_of
from servicepolicy.rules.timing.service_levels.facts import Case, Triage
from servicepolicy.rules.timing.service_levels.messages import COMPLETE, GRADED, LACKING, LEVEL, NO_LEVEL, NO_LEVELS
from servicepolicy.rules.timing.service_levels.outcomes import CaseLevel, Grade, RecordCheck
from servicepolicy.rules.timing.service_levels.terms import Grading, ServiceLevelsTerms
from servicepolicy.rules.timing.service_levels.vocabulary import Impact, Priority, Urgency

__all__ = ["P1_TO_P4", "level", "priority", "record"]

P1_TO_P4: Table[Worded] = Table(
    Text("priority", "优先级"),
    [Axis("impact", Text("impact", "影响"), Impact), Axis("urgency", Text("urgency", "紧急程度"), Urgency)],
    [
        Row((Impact.HIGH, Urgency.HIGH), Priority.P1),
        Row((Impact.HIGH, Urgency.MEDIUM), Priority.P2),
        Row((Impact.MEDIUM, Urgency.HIGH), Priority.P2),
        Row((Impact.HIGH, Urgency.LOW), Priority.P3),
        Row((Impact.MEDIUM, Urgency.MEDIUM), Priority.P3),
        Row((Impact.LOW, Urgency.HIGH), Priority.P3),
        Row((Impact.MEDIUM, Urgency.LOW), Priority.P4),
        Row((Impact.LOW, (Urgency.MEDIUM, Urgency.LOW)), Priority.P4),
    ],
)
"""Four grades in wide use (A120): no document names any."""


@implements(D3_2_2_1C)
def priority(triage: Triage, terms: ServiceLevelsTerms) -> Grade:
    """Grade a request by its impact and urgency.

    Clause: D3.2.2.1c.

    Returns:
        The priority, from the company's matrix, which has a row for every pair; or, as A120 may be read, from
        `P1_TO_P4`.

    Raises:
        TermNotSet: The company has no matrix, and its matrix decides.
        FactsTypeError: The impact or urgency is of another enum than the matrix.
        TermsTypeError: `terms` are not the terms of this room.

    Example:
        >>> terms = ServiceLevelsTerms(grading=Grading.P1_TO_P4)
        >>> priority(Triage(impact=Impact.HIGH, urgency=Urgency.MEDIUM), terms).priority
        Priority.P2
    """
    facts_and_terms(triage, Triage, terms, ServiceLevelsTerms)
    matrix = P1_TO_P4 if terms.grading is Grading.P1_TO_P4 else needed(terms.matrix, "matrix", D3_2_2_1C)
    graded = matrix.look_up(triage.impact, triage.urgency)
    facts = {"impact": triage.impact, "urgency": triage.urgency, "priority": graded}
    return Grade(priority=graded, because=(D3_2_2_1C.because(GRADED, terms, terms.grading, **facts),))


@implements(D3_2_1_3, D3_2_2_1A)
def level(case: Case, terms: ServiceLevelsTerms) -> CaseLevel:
    """Say which service level a case has: the first, in the order of the terms, that covers it.

    Clause: D3.2.1.3, D3.2.2.1a.

    Returns:
        A level; or None: where levels are set and none covers the case, it has no service level. Where none is set at
        all, `.missing` says so, but for an enquiry, whose limit D0 prints: the room `response` has it. The clause is
        D3.2.2.1a where the channel is known, for which it asks a response mechanism, else D3.2.1.3. Which edition's
        terms hold follows from the day the case was opened: `in_force`, and `audit` by itself.

    Raises:
        TermsTypeError: `terms` are not the terms of this room.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    clause = D3_2_2_1A if case.channel else D3_2_1_3
    taken = () if terms.levels else (terms.promise,)
    if is_unset(case, terms):
        reason = clause.because(NO_LEVELS, terms, *taken, missing="levels")
        return CaseLevel(level=None, missing=("levels",), because=(reason,))
    chosen = level_of(case, terms)
    if chosen is None:
        return CaseLevel(level=None, because=(clause.because(NO_LEVEL, terms, *taken),))
    return CaseLevel(level=chosen, because=(clause.because(LEVEL, terms, *taken, level=chosen.name),))


@implements(D3_2_2_1B)
def record(case: Case, terms: ServiceLevelsTerms) -> RecordCheck:
    """Say whether the record of a request holds all that it must.

    Clause: D3.2.2.1b.

    Raises:
        MissingFact: It is not known what the record holds.
        TermsTypeError: `terms` are not the terms of this room.
    """
    facts_and_terms(case, Case, terms, ServiceLevelsTerms)
    if case.recorded is None:
        raise MissingFact("recorded", None, "give what the record holds, or () for nothing", D3_2_2_1B)
    lacking = tuple(element for element in terms.elements if element not in case.recorded)
    if lacking:
        reason = D3_2_2_1B.because(LACKING, terms, lacking=lacking)
    else:
        reason = D3_2_2_1B.because(COMPLETE, terms, held=terms.elements)
    return RecordCheck(complete=not lacking, lacking=lacking, because=(reason,))
