"""Which service level a case has, which priority a request, and whether its record is complete."""

import pytest

from servicepolicy.basis.errors import MissingFact, TermNotSet
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars import Elapsed
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    P1_TO_P4,
    Channel,
    Element,
    EventKind,
    Goal,
    Grading,
    Impact,
    LimitFor,
    Priority,
    RequestKind,
    ServiceLevelsTerms,
    Triage,
    Urgency,
    assess,
    clock,
    clocks,
    level,
    priority,
    record,
    timeline,
    warnings,
)
from tests.builders import a_case, at
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import Contract, Desk, a_level, a_target, wall

BOTH = {"kind": RequestKind.COMPLAINT, "traits": [Contract.GOLD]}
BY_PHONE, BY_MAIL = ({"channel": one, "traits": [Contract.GOLD]} for one in (Channel.PHONE, Channel.EMAIL))
COMPLAINTS = a_level(a_target(limit=Elapsed(hours(2))), name=Text("complaints", "投诉"), covers=[RequestKind.COMPLAINT])
GOLD = a_level(a_target(limit=Elapsed(hours(4))), name=Text("gold", "金级"), covers=[Contract.GOLD])
GOLD_PHONE = a_level(
    a_target(limit=Elapsed(hours(1))), name=Text("gold, phone", "金级电话"), covers=[Contract.GOLD, Channel.PHONE]
)
FREE = a_level(name=Text("no promise", "不作承诺"), covers=[Contract.BASIC])
REST = a_level(a_target(limit=Elapsed(hours(24))), name=Text("all others", "其他"))


def terms(*levels):
    return ServiceLevelsTerms(levels=levels)


class TestSeveralThatMatch:
    """The first, in the order of the terms, that covers a case is its service level."""

    @pytest.mark.parametrize(
        ("facts", "levels", "chosen", "due_at"),
        [
            pytest.param({"kind": RequestKind.COMPLAINT}, [COMPLAINTS, GOLD, REST], COMPLAINTS, 18, id="by its kind"),
            pytest.param({"traits": [Contract.GOLD]}, [COMPLAINTS, GOLD, REST], GOLD, 20, id="by a trait"),
            pytest.param({}, [COMPLAINTS, GOLD], None, None, id="by none"),
            pytest.param(
                {"kind": RequestKind.COMPLAINT, "traits": [Contract.GOLD]},
                [COMPLAINTS, GOLD],
                COMPLAINTS,
                18,
                id="by both",
            ),
            pytest.param(BOTH, [GOLD, COMPLAINTS], GOLD, 20, id="reversed"),
            pytest.param(
                {"channel": Channel.PHONE, "traits": [Contract.GOLD]},
                [GOLD_PHONE, GOLD],
                GOLD_PHONE,
                17,
                id="the narrow one",
            ),
            pytest.param(BY_MAIL, [GOLD_PHONE, GOLD], GOLD, 20, id="not all"),
            pytest.param({"site": Contract.GOLD}, [GOLD], GOLD, 20, id="by its site"),
        ],
    )
    def test_the_first_holds(self, facts, levels, chosen, due_at):
        case = a_case(**facts)
        found = level(case, terms(*levels))
        assert (found.level, found.missing) == (chosen, ())
        shown = {one.goal: one for one in clocks(case, terms(*levels), as_of=at("2026-03-06 16:30"))}
        assert wall(shown[Goal.RESOLUTION].due_at)[11:13] == str(due_at) if chosen else Goal.RESOLUTION not in shown


class TestNoServiceLevel:
    """Where levels are set and none covers a case, or one that promises nothing, nothing is owed."""

    @pytest.mark.parametrize("case", [a_case(), a_case(traits=[Contract.BASIC])], ids=["none covers it", "no promise"])
    def test_nothing_is_owed(self, case):
        asked, now = terms(COMPLAINTS, FREE), at("2026-06-01 00:00")
        assert level(case, asked).missing == ()
        assert (clocks(case, asked, as_of=now), assess(case, asked, as_of=now)) == ((), ())
        assert warnings(case, asked, between=(case.opened_at, now)) == ()

    @pytest.mark.parametrize("ask", [clock, timeline])
    def test_a_goal_that_is_not_promised_is_refused_by_name(self, ask):
        with pytest.raises(TermNotSet) as caught:
            ask(a_case(), terms(COMPLAINTS), target=Goal.RESOLUTION, as_of=at("2026-03-09 09:00"))
        assert str(caught.value) == (
            "target is Goal.RESOLUTION: give a goal that is promised of the case: none (D3.2.1.3)"
        )

    def test_the_error_lists_what_is_promised(self):
        with pytest.raises(TermNotSet, match=r"of the case: Goal\.RESOLUTION \(D3\.2\.1\.3\)"):
            clock(a_case(), terms(REST), target=Goal.REPAIR, as_of=at("2026-03-09 09:00"))


class TestNoneIsSetAtAll:
    """D3.2.1.3, A119: the documents ask for service levels and give no figure, and none is invented."""

    def test_the_term_is_named(self):
        found = level(a_case(), STANDARD.service_levels)
        assert (found.level, found.missing) == (None, ("levels",))

    def test_of_an_enquiry_nothing_is_missing_as_its_limit_is_printed(self):
        enquiry = a_case(kind=RequestKind.ENQUIRY)
        found = level(enquiry, STANDARD.service_levels)
        assert (found.level, found.missing) == (None, ())
        assert assess(enquiry, STANDARD.service_levels, as_of=at("2026-06-01 00:00")) == ()

    @pytest.mark.parametrize("answered", [(), (("2026-03-06 16:01", EventKind.RESPONDED),)], ids=["no", "yes"])
    def test_a_first_response_is_undetermined(self, answered):
        found = assess(a_case(*answered), STANDARD.service_levels, as_of=at("2026-06-01 00:00"))
        assert [(one.goal, one.verdict.name, one.missing) for one in found] == [
            (Goal.FIRST_RESPONSE, "UNDETERMINED", ("levels",))
        ]

    @pytest.mark.parametrize(
        ("facts", "clause"), [({}, "D3.2.1.3"), ({"channel": Channel.APP}, "D3.2.2.1a")], ids=["no channel", "channel"]
    )
    def test_the_clause_is_that_of_the_channel_if_it_is_known(self, facts, clause):
        for asked in (STANDARD.service_levels, terms(REST), terms(COMPLAINTS)):
            (reason,) = level(a_case(**facts), asked).because
            assert reason.clause.id == clause


class TestPriority:
    """D3.2.2.1c: a request is graded by its nature and urgency, every pair; the company's matrix decides (A120)."""

    OWN: Table[Worded] = Table(
        Text("grade", "等级"),
        [Axis("impact", Text("impact", "影响"), Impact), Axis("urgency", Text("urgency", "紧急程度"), Urgency)],
        [Row((Impact.HIGH, None), Contract.GOLD), Row(((Impact.MEDIUM, Impact.LOW), None), Contract.BASIC)],
    )

    @pytest.mark.parametrize(
        ("impact", "urgency", "graded"),
        [
            (Impact.HIGH, Urgency.HIGH, Priority.P1),
            (Impact.HIGH, Urgency.MEDIUM, Priority.P2),
            (Impact.HIGH, Urgency.LOW, Priority.P3),
            (Impact.MEDIUM, Urgency.HIGH, Priority.P2),
            (Impact.MEDIUM, Urgency.MEDIUM, Priority.P3),
            (Impact.MEDIUM, Urgency.LOW, Priority.P4),
            (Impact.LOW, Urgency.HIGH, Priority.P3),
            (Impact.LOW, Urgency.MEDIUM, Priority.P4),
            (Impact.LOW, Urgency.LOW, Priority.P4),
        ],
        ids=repr,
    )
    def test_four_grades_for_nine_pairs(self, impact, urgency, graded):
        found = priority(Triage(impact=impact, urgency=urgency), ServiceLevelsTerms(grading=Grading.P1_TO_P4))
        assert found.priority is graded

    @pytest.mark.parametrize(
        ("impact", "graded"), [(Impact.HIGH, Contract.GOLD), (Impact.LOW, Contract.BASIC)], ids=repr
    )
    def test_the_company_s_matrix(self, impact, graded):
        found = priority(Triage(impact=impact, urgency=Urgency.LOW), ServiceLevelsTerms(matrix=self.OWN))
        assert found.priority is graded

    def test_four_grades_go_before_a_matrix_where_they_are_chosen(self):
        asked = ServiceLevelsTerms(matrix=self.OWN, grading=Grading.P1_TO_P4)
        assert priority(Triage(impact=Impact.HIGH, urgency=Urgency.HIGH), asked).priority is Priority.P1

    def test_without_a_matrix_there_is_no_grade(self):
        with pytest.raises(TermNotSet) as caught:
            priority(Triage(impact=Impact.HIGH, urgency=Urgency.HIGH), STANDARD.service_levels)
        assert str(caught.value) == "matrix is None: set it in the terms: the documents give no figure (D3.2.2.1c)"

    def test_the_grade_gives_the_limit(self):
        grade = priority(Triage(impact=Impact.HIGH, urgency=Urgency.HIGH), ServiceLevelsTerms(matrix=self.OWN))
        target = a_target(limit=None, by=[LimitFor(of=one, limit=Elapsed(hours(2))) for one in Contract])
        found = clock(
            a_case(priority=grade.priority),
            terms(a_level(target)),
            target=Goal.RESOLUTION,
            as_of=at("2026-03-06 17:00"),
        )
        assert wall(found.due_at) == "2026-03-06 18:00"

    def test_the_table_is_shown_as_it_is(self):
        assert len(P1_TO_P4.rows) == 8


class TestTheRecord:
    """D3.2.2.1b: the record of a request holds the customer, the product and the problem, and what the company adds."""

    @pytest.mark.parametrize(
        ("recorded", "lacking"),
        [
            pytest.param(tuple(Element), (), id="all"),
            pytest.param((*Element, Desk.ESCALATED), (), id="more"),
            pytest.param((Element.PROBLEM, Element.CUSTOMER), (Element.PRODUCT,), id="one is missing"),
            pytest.param((), tuple(Element), id="nothing"),
        ],
    )
    def test_what_is_lacking(self, recorded, lacking):
        found = record(a_case(recorded=recorded), STANDARD.service_levels)
        assert (found.complete, found.lacking) == (not lacking, lacking)

    def test_elements_of_the_company_s_own(self):
        asked = ServiceLevelsTerms(elements=[Element.CUSTOMER, Desk.ESCALATED])
        assert record(a_case(recorded=(Element.CUSTOMER,)), asked).lacking == (Desk.ESCALATED,)

    def test_unless_it_is_not_known_what_it_holds(self):
        with pytest.raises(MissingFact) as caught:
            record(a_case(), STANDARD.service_levels)
        assert str(caught.value) == ("recorded is None: give what the record holds, or () for nothing (D3.2.2.1b)")


class TestTheDocumentsOwn:
    """A target of the level goes before the documents' own of the same goal."""

    def test_the_company_s_confirmation_of_orders(self):
        confirm = a_target(goal=Goal.ORDER_CONFIRMATION, limit=Elapsed(hours(3)), stops=(EventKind.CONFIRMED,))
        order = a_case(kind=RequestKind.ORDER)
        found = clocks(order, terms(a_level(confirm)), as_of=at("2026-03-06 17:00"))
        assert [one.goal for one in found] == [Goal.ORDER_CONFIRMATION, Goal.PROBLEM_NOTICE, Goal.PROBLEM_SOLUTION]
        assert wall(found[0].due_at) == "2026-03-06 19:00"

    def test_a_first_response_as_it_comes_has_no_figure(self):
        found = clocks(a_case(), terms(a_level(FIRST_RESPONSE)), as_of=at("2026-03-06 17:00"))
        assert [(one.goal, one.missing) for one in found] == [(Goal.FIRST_RESPONSE, ("levels",))]
