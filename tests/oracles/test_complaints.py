"""The apology against the sentences themselves: every fault, reading and severity, by a chain of plain ifs."""

from itertools import product

from servicepolicy.basis import Severity
from servicepolicy.rules.redress.complaints import (
    ApologyRule,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Fault,
    SharedFault,
    UnknownFault,
    apology,
)

CASES = tuple(product(Fault, ApologyRule, SharedFault, UnknownFault, BySeverity, Severity))


def as_the_documents_say(fault, rule, shared, unknown, by_severity, severity):  # noqa: PLR0911, PLR0917 - one a sentence
    """What to say, as a person reads it; all are names, so that nothing of the library decides."""
    if rule == "ALWAYS":
        return "APOLOGISE"  # D3.2.4.2b: apologise sincerely; no condition of fault is given
    if fault == "CUSTOMER":
        return "DO_NOT_APOLOGISE"  # D1.1.5.5c: never where the company is not at fault
    if fault == "THIRD_PARTY":
        return "DO_NOT_APOLOGISE"  # D1.1.5.5c
    if fault == "UNKNOWN" and unknown == "UNDETERMINED":
        return "UNDETERMINED"  # A040: no apology yet, listen on
    if fault == "UNKNOWN" and unknown == "WITHHOLD":
        return "DO_NOT_APOLOGISE"
    if fault == "SHARED" and shared == "WITHHOLD":
        return "DO_NOT_APOLOGISE"
    if by_severity == "REPORT_AND_APOLOGY" and severity == "ORDINARY":
        return "DO_NOT_APOLOGISE"  # A039 (b): severity decides on the apology too
    return "APOLOGISE"  # D1.1.5.5b: of their own accord where the company is at fault


class TestTheWholeTruthTable:
    """D1.1.5.5a-c, D3.2.4.2b: 5 faults, 3 rules, 2 and 3 ways to treat a doubtful one, 2 by 2 of severity."""

    def test_every_case_says_what_the_sentences_say(self):
        different = []
        for case in CASES:
            fault, rule, shared, unknown, by_severity, severity = case
            terms = ComplaintsTerms(
                apology_rule=rule, shared_fault=shared, unknown_fault=unknown, by_severity=by_severity
            )
            said = apology(Complaint(fault=fault, severity=severity), terms).apology.name
            if said != as_the_documents_say(*(one.name for one in case)):
                different.append((case, said))
        assert different == []

    def test_every_case_was_tried(self):
        assert len(CASES) == len(set(CASES)) == 360

    def test_how_often_each_answer_comes(self):
        """120 by ALWAYS; by each other rule 33, 79 and 8, worked out by hand.

        48 forbidden, 12 shared and withheld, 8 unknown and withheld, 8 undetermined; of the 24 + 12 + 8 left, a quarter
        is ordinary and goes by severity: 11.
        """
        found = [as_the_documents_say(*(one.name for one in case)) for case in CASES]
        counts = {answer: found.count(answer) for answer in found}
        assert counts == {"APOLOGISE": 186, "DO_NOT_APOLOGISE": 158, "UNDETERMINED": 16}

    def test_severity_alone_decides_the_report(self):
        """D1.1.5.5a: by severity, whatever else is so."""
        for fault, rule, shared, unknown, by_severity, severity in CASES:
            terms = ComplaintsTerms(
                apology_rule=rule, shared_fault=shared, unknown_fault=unknown, by_severity=by_severity
            )
            decision = apology(Complaint(fault=fault, severity=severity), terms)
            assert decision.report_upward is (severity.name == "MAJOR")
            assert decision.sympathy is (True if rule.name == "SYMPATHY_AND_ADMISSION" else None)
