"""Who takes a complaint in, who handles it, who is told, who answers the customer."""

import pytest

from servicepolicy.basis import Role, Severity
from servicepolicy.calendars import CalendarDays, WorkingDays
from servicepolicy.clauses.d0 import D0_4_2_4B
from servicepolicy.clauses.d1_1 import D1_1_5_5A
from servicepolicy.clauses.d1_2 import D1_2_4_4A, D1_2_4_4B
from servicepolicy.clauses.d1_3 import D1_3_2_5, D1_3_7A, D1_3_7B, D1_3_7C
from servicepolicy.clauses.d2_1 import D2_1_3_1_5, D2_1_3_2_8
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_3
from servicepolicy.rules.redress.complaints import (
    HANDLERS,
    TOLD_BY_DOCUMENT,
    TOLD_BY_MATTER,
    ComplaintsTerms,
    EscalationStep,
    Event,
    Fault,
    Handling,
    Matter,
    Reporting,
    ResponsePlan,
    Source,
    ToldBy,
    route,
)
from tests.rules.redress.complaints.cases import STANDARD, a_complaint, a_major_one

MANAGER, SUPERVISOR, CENTRE = Role.SERVICE_MANAGER, Role.SUPERVISOR, Role.SERVICE_CENTRE
DEPARTMENT, LEADER = Role.DEPARTMENT_CONCERNED, Role.RESPONSIBLE_LEADER
PROJECT = (DEPARTMENT, Role.BUSINESS_SIGNER, Role.MANAGER_IN_CHARGE, Role.TOP_LEADERSHIP)
STEPS = (
    EscalationStep(after=WorkingDays(1), to=SUPERVISOR),
    EscalationStep(after=WorkingDays(3), to=Role.GENERAL_MANAGER),
    EscalationStep(after=CalendarDays(9), to=SUPERVISOR),
)
BY_DOCUMENT = ComplaintsTerms(handling=Handling.BY_DOCUMENT)


def by(source, **terms):
    return ComplaintsTerms(reporting=Reporting.ONE_DOCUMENT, document=source, **terms)


def cited(decision):
    return [reason.clause for reason in decision.because]


class TestWhoHandlesIt:
    """D2.1.3.2.8, D2.1.3.1.5: the supervisor settles ordinary complaints, the manager handles major ones."""

    @pytest.mark.parametrize(
        ("severity", "handler", "clause"),
        [(Severity.ORDINARY, SUPERVISOR, D2_1_3_2_8), (Severity.MAJOR, MANAGER, D2_1_3_1_5)],
    )
    def test_by_severity(self, severity, handler, clause):
        found = route(a_complaint(severity=severity), STANDARD)
        assert (found.handler, found.answered_by, cited(found)[0]) == (handler, handler, clause)

    @pytest.mark.parametrize(
        "role", [Role.COMPLAINT_SPECIALIST, Role.TECHNICIAN, Role.TECHNICAL_SERVICE, MANAGER, CENTRE]
    )
    def test_anyone_takes_it_in(self, role):
        """A080 (a): taking in and handling are two duties."""
        found = route(a_complaint(taken_by=role), STANDARD)
        assert (found.intake, found.handler) == (role, SUPERVISOR)

    def test_who_took_it_in_need_not_be_known(self):
        assert route(a_complaint(), STANDARD).intake is Role.ANYONE

    @pytest.mark.parametrize(
        ("complaint", "handler", "clause"),
        [
            (a_complaint(taken_by=Role.TECHNICIAN), SUPERVISOR, D2_1_3_2_8),
            (a_major_one(taken_by=Role.TECHNICIAN), MANAGER, D2_1_3_1_5),
            (a_major_one(), MANAGER, D2_1_3_1_5),
        ],
    )
    def test_by_document_those_of_d2_take_it_in_themselves(self, complaint, handler, clause):
        """A080 (b): the supervisor receives complaints, and the manager takes and handles major ones."""
        found = route(complaint, BY_DOCUMENT)
        assert (found.intake, found.handler, cited(found)[0]) == (handler, handler, clause)


class TestFromAServiceCentre:
    """D1.2.4.4a: local service centres pass customers' opinions up to the departments that they concern."""

    def test_the_department_is_told(self):
        found = route(a_complaint(taken_by=CENTRE), STANDARD)
        assert (found.told, found.handler) == ((DEPARTMENT,), SUPERVISOR)
        assert D1_2_4_4A in cited(found)

    @pytest.mark.parametrize("severity", Severity)
    def test_by_document_the_department_handles_it(self, severity):
        found = route(a_complaint(taken_by=CENTRE, severity=severity), BY_DOCUMENT)
        assert (found.intake, found.handler) == (CENTRE, DEPARTMENT)
        assert cited(found)[0] is D1_2_4_4A

    def test_each_is_told_once(self):
        """A project fault names the departments too."""
        found = route(a_major_one(taken_by=CENTRE, matter=Matter.PROJECT_FAULT), STANDARD)
        assert found.told == (DEPARTMENT, MANAGER, *PROJECT[1:])


class TestWhoAnswersTheCustomer:
    """D1.2.4.4b: the customer is told the handling opinion and the result."""

    @pytest.mark.parametrize(("reading", "role"), [(ToldBy.CENTRE, CENTRE), (ToldBy.DEPARTMENT, DEPARTMENT)])
    def test_for_a_service_centre_by_whom_a056_says(self, reading, role):
        found = route(a_complaint(taken_by=CENTRE), ComplaintsTerms(told_by=reading))
        assert found.answered_by is role
        assert D1_2_4_4B in cited(found)

    @pytest.mark.parametrize("reading", ToldBy)
    def test_otherwise_by_whoever_handles_it(self, reading):
        assert route(a_major_one(), ComplaintsTerms(told_by=reading)).answered_by is MANAGER


class TestWhoIsTold:
    """A006 (b): the clauses speak of different matters, so their duties add up."""

    @pytest.mark.parametrize("fault", Fault)
    @pytest.mark.parametrize(
        ("matter", "told", "clauses"),
        [
            (Matter.COMPLAINT, (MANAGER,), [D2_1_3_1_5]),
            (Matter.PROJECT_FAULT, (MANAGER, *PROJECT), [D2_1_3_1_5, D1_3_7A, D1_3_7B, D1_3_7C]),
            (Matter.UNIT_MATTER, (MANAGER, Role.GENERAL_MANAGER), [D2_1_3_1_5, D1_3_2_5]),
            (Matter.OTHER, (MANAGER, LEADER), [D2_1_3_1_5, D0_4_2_4B]),
        ],
    )
    def test_of_a_major_matter(self, matter, told, clauses, fault):
        found = route(a_major_one(matter=matter, fault=fault), STANDARD)
        assert (found.told, found.missing) == (told, ())
        assert cited(found)[1:-1] == clauses

    @pytest.mark.parametrize("matter", Matter)
    @pytest.mark.parametrize("terms", [STANDARD, by(Source.D0), by(Source.D1_1), by(Source.D1_3), by(Source.D2)])
    def test_of_an_ordinary_one_nobody_above(self, matter, terms):
        found = route(a_complaint(matter=matter), terms)
        assert (found.told, found.missing) == ((), ())
        assert cited(found) == [D2_1_3_2_8, D2_1_3_2_8, D1_2_4_4B]


class TestByOneDocument:
    """A006 (a): those whom one document names, and nobody else."""

    @pytest.mark.parametrize(
        ("source", "matter", "told", "clauses"),
        [
            (Source.D0, Matter.COMPLAINT, (LEADER,), [D0_4_2_4B]),
            (Source.D0, Matter.PROJECT_FAULT, (LEADER,), [D0_4_2_4B]),
            (Source.D1_1, Matter.COMPLAINT, (Role.COMPANY,), [D1_1_5_5A]),
            (Source.D1_3, Matter.COMPLAINT, (), [D1_3_2_5]),
            (Source.D1_3, Matter.OTHER, (), [D1_3_2_5]),
            (Source.D1_3, Matter.UNIT_MATTER, (Role.GENERAL_MANAGER,), [D1_3_2_5]),
            (Source.D1_3, Matter.PROJECT_FAULT, PROJECT, [D1_3_7A, D1_3_7B, D1_3_7C]),
            (Source.D2, Matter.COMPLAINT, (MANAGER,), [D2_1_3_1_5]),
            (Source.D2, Matter.PROJECT_FAULT, (MANAGER,), [D2_1_3_1_5]),
        ],
    )
    def test_of_a_major_matter(self, source, matter, told, clauses):
        found = route(a_major_one(matter=matter), by(source))
        assert (found.told, found.missing) == (told, ())
        assert cited(found)[1:-1] == clauses

    @pytest.mark.parametrize(
        ("fault", "told"),
        [
            (Fault.COMPANY, (Role.COMPANY,)),
            (Fault.SHARED, (Role.COMPANY,)),
            (Fault.CUSTOMER, ()),
            (Fault.THIRD_PARTY, ()),
            (Fault.UNKNOWN, ()),
        ],
    )
    def test_d1_1_speaks_of_the_company_s_fault_alone(self, fault, told):
        found = route(a_major_one(fault=fault), by(Source.D1_1))
        assert (found.told, cited(found)[1]) == (told, D1_1_5_5A)

    @pytest.mark.parametrize("severity", Severity)
    def test_d3_names_those_of_the_steps(self, severity):
        found = route(a_complaint(severity=severity), by(Source.D3, escalation=STEPS))
        assert (found.told, found.missing) == ((SUPERVISOR, Role.GENERAL_MANAGER), ())
        assert cited(found)[1] is D3_2_4_1

    @pytest.mark.parametrize("severity", Severity)
    def test_and_the_company_has_to_set_these(self, severity):
        found = route(a_complaint(severity=severity), by(Source.D3))
        assert (found.told, found.missing, cited(found)[1]) == ((), ("escalation",), D3_2_4_1)


class TestByTheLastClause:
    """A006 (c): those whom the last clause names; D3.2.4.1 names nobody until the steps are set."""

    TERMS = ComplaintsTerms(reporting=Reporting.LAST_CLAUSE)
    SET = ComplaintsTerms(reporting=Reporting.LAST_CLAUSE, escalation=STEPS)

    def test_until_then_it_is_d2(self):
        assert route(a_major_one(matter=Matter.PROJECT_FAULT), self.TERMS).told == (MANAGER,)
        assert route(a_complaint(), self.TERMS).told == ()
        assert route(a_complaint(), self.TERMS).missing == ()

    def test_then_d3(self):
        assert route(a_major_one(matter=Matter.PROJECT_FAULT), self.SET).told == (SUPERVISOR, Role.GENERAL_MANAGER)


class TestEvents:
    """D3.2.4.3: the manual provides a response to complex and sudden events."""

    PLANS = (
        ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=MANAGER, steps="one spokesman"),
        ResponsePlan(event=Event.NATURAL_DISASTER, led_by=Role.GENERAL_MANAGER, steps="call every site"),
    )

    @pytest.mark.parametrize("event", Event)
    def test_the_company_has_to_set_it(self, event):
        found = route(a_complaint(event=event), STANDARD)
        assert (found.plan, found.missing, cited(found)[-1]) == (None, ("plans",), D3_2_4_3)

    def test_the_plan_of_the_event(self):
        found = route(a_complaint(event=Event.NATURAL_DISASTER), ComplaintsTerms(plans=self.PLANS))
        assert (found.plan, found.missing, cited(found)[-1]) == (self.PLANS[1], (), D3_2_4_3)

    def test_a_plan_for_another_event_does_not_help(self):
        found = route(a_complaint(event=Event.OTHER_EVENT), ComplaintsTerms(plans=self.PLANS))
        assert (found.plan, found.missing) == (None, ("plans",))

    def test_without_an_event_there_is_none(self):
        found = route(a_complaint(), ComplaintsTerms(plans=self.PLANS))
        assert (found.plan, found.missing) == (None, ())
        assert D3_2_4_3 not in cited(found)

    def test_all_that_is_missing_is_named(self):
        found = route(a_complaint(event=Event.GROUP_COMPLAINT), by(Source.D3))
        assert found.missing == ("escalation", "plans")


class TestTheTables:
    """Handling and telling are tables, shown in both languages."""

    def test_who_handles_it(self):
        assert HANDLERS.markdown().splitlines()[4] == (
            "| each document by its own clause | yes | any | department concerned |"
        )

    def test_who_is_told_by_matter(self):
        lines = TOLD_BY_MATTER.markdown().splitlines()
        assert lines[2] == "| any | ordinary | nobody above |"
        assert lines[-1] == "| another problem | major | customer service manager, responsible leader |"
        assert TOLD_BY_MATTER.markdown("zh").splitlines()[2] == "| 任意 | 一般 | 不上报 |"

    def test_who_is_told_by_one_document(self):
        assert TOLD_BY_DOCUMENT.markdown().splitlines()[2] == (
            "| D3 | any | any | any | those of the escalation steps |"
        )
        assert TOLD_BY_DOCUMENT.markdown("zh").splitlines()[2] == "| D3 | 任意 | 任意 | 任意 | 升级步骤所列人员 |"
