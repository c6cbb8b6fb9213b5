"""Worked examples of the rule `apology`: whose fault it is, and what one says."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.words import Text
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_4A, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C
from servicepolicy.clauses.d3 import D3_2_4_2B
from servicepolicy.rules.redress.complaints import (
    Apology,
    ApologyDecision,
    ApologyRule,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Fault,
    SharedFault,
    UnknownFault,
    apology,
)
from servicepolicy.testing.complaints.facts import MAJOR, ORDINARY, STANDARD
from servicepolicy.testing.example import Example, example

__all__ = ["APOLOGISING"]


def says(title: Text, complaint: Complaint, terms: ComplaintsTerms, expect: ApologyDecision, *cites: Clause) -> Example:
    """An example of what to say to the customer."""
    return example(title, apology, complaint, terms, expect=expect, cites=cites)


def yes(*, report: bool = False, sympathy: bool | None = None) -> ApologyDecision:
    """Apologise."""
    return ApologyDecision(apology=Apology.APOLOGISE, sympathy=sympathy, report_upward=report)


def no(*, report: bool = False, sympathy: bool | None = None) -> ApologyDecision:
    """Do not."""
    return ApologyDecision(apology=Apology.DO_NOT_APOLOGISE, sympathy=sympathy, report_upward=report)


OURS = Complaint(fault=Fault.COMPANY, severity=ORDINARY)
THEIRS = Complaint(fault=Fault.CUSTOMER, severity=ORDINARY)
SHARED = Complaint(fault=Fault.SHARED, severity=ORDINARY)
UNKNOWN = Complaint(severity=ORDINARY)

APOLOGISING: tuple[Example, ...] = (
    says(
        Text("the company is at fault, and the matter major", "公司责任，情节重大"),
        Complaint(fault=Fault.COMPANY, severity=MAJOR),
        STANDARD,
        yes(report=True),
        D1_1_5_5B,
        D1_1_5_5A,
    ),
    says(Text("the company is at fault", "公司责任，情节一般"), OURS, STANDARD, yes(), D1_1_5_5B, D1_1_5_5A),
    says(
        Text("the same, where severity decides on the apology too", "同上，情节也决定是否道歉"),
        OURS,
        ComplaintsTerms(by_severity=BySeverity.REPORT_AND_APOLOGY),
        no(),
        D1_1_5_5B,
        D1_1_5_5A,
    ),
    says(Text("the customer is at fault", "客户责任"), THEIRS, STANDARD, no(), D1_1_5_5C, D0_4_2_4B),
    says(
        Text("the same, where an apology is always due", "同上，一律道歉"),
        THEIRS,
        ComplaintsTerms(apology_rule=ApologyRule.ALWAYS),
        yes(),
        D3_2_4_2B,
        D0_4_2_4B,
    ),
    says(
        Text("the same, where sympathy is kept apart", "同上，体谅与认错分开"),
        THEIRS,
        ComplaintsTerms(apology_rule=ApologyRule.SYMPATHY_AND_ADMISSION),
        no(sympathy=True),
        D1_1_5_5C,
        D3_2_4_2B,
        D0_4_2_4B,
    ),
    says(
        Text("a third party is at fault, and the matter major", "第三方责任，情节重大"),
        Complaint(fault=Fault.THIRD_PARTY, severity=MAJOR),
        STANDARD,
        no(report=True),
        D1_1_5_5C,
        D0_4_2_4B,
    ),
    says(Text("a fault in part the company's", "共同责任"), SHARED, STANDARD, yes(), D1_1_5_5B, D1_1_5_5A),
    says(
        Text("the same, where that is not the company's fault", "同上，不视为公司责任"),
        SHARED,
        ComplaintsTerms(shared_fault=SharedFault.WITHHOLD),
        no(),
        D1_1_5_5C,
        D1_1_5_5A,
    ),
    says(
        Text("nobody knows whose fault it is", "责任不明"),
        UNKNOWN,
        STANDARD,
        ApologyDecision(apology=Apology.UNDETERMINED, sympathy=None, report_upward=False),
        D1_1_5_5B,
        D1_1_5_4A,
        D0_4_2_4B,
    ),
    says(
        Text("the same, where the apology is withheld", "同上，视同无责任"),
        UNKNOWN,
        ComplaintsTerms(unknown_fault=UnknownFault.WITHHOLD),
        no(),
        D1_1_5_5C,
        D0_4_2_4B,
    ),
    says(
        Text("the same, where one apologises in doubt", "同上，存疑时道歉"),
        UNKNOWN,
        ComplaintsTerms(unknown_fault=UnknownFault.APOLOGISE),
        yes(),
        D1_1_5_5B,
        D0_4_2_4B,
    ),
)
