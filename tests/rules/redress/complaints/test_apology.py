"""Whether to apologise: by fault, as the documents are read; severity decides the report."""

import pytest

import servicepolicy as sp
from servicepolicy.basis import Severity
from servicepolicy.basis.tables import Row, Table
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_4A, D1_1_5_5A, D1_1_5_5B, D1_1_5_5C
from servicepolicy.clauses.d3 import D3_2_4_2B
from servicepolicy.rules.redress.complaints import (
    APOLOGIES,
    Apology,
    ApologyRule,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Fault,
    SharedFault,
    UnknownFault,
    apology,
)
from tests.rules.redress.complaints.cases import STANDARD, a_complaint, a_major_one

ALWAYS = ComplaintsTerms(apology_rule=ApologyRule.ALWAYS)
SYMPATHY = ComplaintsTerms(apology_rule=ApologyRule.SYMPATHY_AND_ADMISSION)
BOTH = ComplaintsTerms(by_severity=BySeverity.REPORT_AND_APOLOGY)


def cited(decision):
    return [reason.clause for reason in decision.because]


class TestTheCompanyIsAtFault:
    """D1.1.5.5b: where the company is at fault, staff apologise promptly and of their own accord."""

    @pytest.mark.parametrize("severity", Severity)
    def test_staff_apologise(self, severity):
        decision = apology(a_complaint(severity=severity), STANDARD)
        assert (decision.apology, decision.sympathy) == (Apology.APOLOGISE, None)
        assert cited(decision) == [D1_1_5_5B, D1_1_5_5A]

    def test_a_fault_in_part_the_company_s_is_its_own(self):
        decision = apology(a_complaint(fault=Fault.SHARED), STANDARD)
        assert decision.apology is Apology.APOLOGISE
        assert cited(decision) == [D1_1_5_5B, D1_1_5_5A]


class TestTheCompanyIsNotAtFault:
    """D1.1.5.5c: where the company is not at fault, staff must never speak words of apology."""

    @pytest.mark.parametrize("severity", Severity)
    @pytest.mark.parametrize("fault", [Fault.CUSTOMER, Fault.THIRD_PARTY])
    def test_staff_do_not_apologise(self, fault, severity):
        decision = apology(a_complaint(fault=fault, severity=severity), STANDARD)
        assert (decision.apology, decision.sympathy) == (Apology.DO_NOT_APOLOGISE, None)
        assert cited(decision) == [D1_1_5_5C, D0_4_2_4B]


class TestNobodyKnows:
    """A040: while the fault is unknown there is no apology yet, and the customer is heard out (D1.1.5.4a)."""

    def test_it_is_undetermined(self):
        decision = apology(a_complaint(fault=Fault.UNKNOWN), STANDARD)
        assert decision.apology is Apology.UNDETERMINED
        assert cited(decision) == [D1_1_5_5B, D1_1_5_4A, D0_4_2_4B]

    def test_nothing_said_of_the_fault_is_unknown(self):
        assert apology(Complaint(severity=Severity.MAJOR), STANDARD).apology is Apology.UNDETERMINED


class TestTheReportUpward:
    """D1.1.5.5a: severity decides on a report upward, whoever is at fault and whatever is said."""

    @pytest.mark.parametrize("terms", [STANDARD, ALWAYS, SYMPATHY, BOTH])
    @pytest.mark.parametrize(
        ("fault", "clause"),
        [
            (Fault.COMPANY, D1_1_5_5A),
            (Fault.SHARED, D1_1_5_5A),
            (Fault.CUSTOMER, D0_4_2_4B),
            (Fault.THIRD_PARTY, D0_4_2_4B),
            (Fault.UNKNOWN, D0_4_2_4B),
        ],
    )
    def test_a_major_complaint_goes_up_an_ordinary_one_does_not(self, fault, clause, terms):
        major, ordinary = apology(a_major_one(fault=fault), terms), apology(a_complaint(fault=fault), terms)
        assert (major.report_upward, ordinary.report_upward) == (True, False)
        assert cited(major)[-1] is clause
        assert cited(ordinary)[-1] is clause


class TestReadings:
    """A039, A040: each way to read the clauses answers otherwise."""

    @pytest.mark.parametrize("fault", Fault)
    def test_always(self, fault):
        """D3.2.4.2b: staff apologise sincerely; no condition of fault is given."""
        decision = apology(a_complaint(fault=fault), ALWAYS)
        assert (decision.apology, decision.sympathy) == (Apology.APOLOGISE, None)
        assert cited(decision)[0] is D3_2_4_2B

    @pytest.mark.parametrize(
        ("fault", "admission"),
        [
            (Fault.COMPANY, Apology.APOLOGISE),
            (Fault.SHARED, Apology.APOLOGISE),
            (Fault.CUSTOMER, Apology.DO_NOT_APOLOGISE),
            (Fault.THIRD_PARTY, Apology.DO_NOT_APOLOGISE),
            (Fault.UNKNOWN, Apology.UNDETERMINED),
        ],
    )
    def test_sympathy_always_and_admission_by_fault(self, fault, admission):
        decision = apology(a_complaint(fault=fault), SYMPATHY)
        assert (decision.apology, decision.sympathy) == (admission, True)
        assert D3_2_4_2B in cited(decision)

    def test_a_shared_fault_that_is_not_the_company_s(self):
        terms = ComplaintsTerms(shared_fault=SharedFault.WITHHOLD)
        assert apology(a_complaint(fault=Fault.SHARED), terms).apology is Apology.DO_NOT_APOLOGISE
        assert apology(a_complaint(fault=Fault.COMPANY), terms).apology is Apology.APOLOGISE

    @pytest.mark.parametrize(
        ("reading", "said"),
        [
            (UnknownFault.UNDETERMINED, Apology.UNDETERMINED),
            (UnknownFault.WITHHOLD, Apology.DO_NOT_APOLOGISE),
            (UnknownFault.APOLOGISE, Apology.APOLOGISE),
        ],
    )
    def test_an_unknown_fault(self, reading, said):
        terms = ComplaintsTerms(unknown_fault=reading)
        assert apology(a_complaint(fault=Fault.UNKNOWN), terms).apology is said
        assert apology(a_complaint(fault=Fault.CUSTOMER), terms).apology is Apology.DO_NOT_APOLOGISE

    def test_an_apology_by_severity(self):
        """A039 (b): an ordinary complaint needs no apology, even if the company is at fault."""
        assert apology(a_complaint(), BOTH).apology is Apology.DO_NOT_APOLOGISE
        assert cited(apology(a_complaint(), BOTH)) == [D1_1_5_5B, D1_1_5_5A]
        assert apology(a_major_one(), BOTH).apology is Apology.APOLOGISE

    def test_always_goes_before_severity(self):
        terms = ComplaintsTerms(apology_rule=ApologyRule.ALWAYS, by_severity=BySeverity.REPORT_AND_APOLOGY)
        assert apology(a_complaint(fault=Fault.CUSTOMER), terms).apology is Apology.APOLOGISE


class TestTheTable:
    """The decision is a table: every case of fault and readings has exactly one row."""

    def test_a_row_less_is_found(self):
        with pytest.raises(sp.TableError, match="give a row for this case: none holds"):
            Table(APOLOGIES.answer, APOLOGIES.axes, APOLOGIES.rows[1:])

    def test_a_row_more_is_found(self):
        again = Row((None, Fault.COMPANY, None, None, None, Severity.MAJOR), APOLOGIES.rows[0].then)
        with pytest.raises(sp.TableError, match="give one row for this case: two hold"):
            Table(APOLOGIES.answer, APOLOGIES.axes, (*APOLOGIES.rows, again))

    def test_it_is_shown_in_both_languages(self):
        english, chinese = APOLOGIES.markdown("en").splitlines(), APOLOGIES.markdown("zh").splitlines()
        assert (
            english[0] == "| apology rule | fault | shared fault | unknown fault | by severity | severity | apology |"
        )
        assert english[2] == "| always apologise | any | any | any | any | any | apologise |"
        assert chinese[0] == "| 道歉规则 | 责任方 | 共同责任 | 责任不明 | 情节的作用 | 情节 | 道歉 |"
        assert chinese[2] == "| 一律道歉 | 任意 | 任意 | 任意 | 任意 | 任意 | 道歉 |"
        assert len(english) == len(chinese) == 16
