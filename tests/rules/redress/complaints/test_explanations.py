"""What an explanation says, word for word, in both languages."""

from datetime import timedelta

import pytest
from attrs import evolve

from servicepolicy.basis import Role, explain
from servicepolicy.calendars import Elapsed, WorkingDays
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.redress.complaints import (
    ApologyRule,
    ComplaintsTerms,
    Duty,
    EscalationStep,
    Event,
    Fault,
    ResponsePlan,
    apology,
    escalation,
    route,
)
from tests.builders import at
from tests.rules.redress.complaints.cases import HOUR, a_complaint, a_major_one, duty_of

TERMS = STANDARD.complaints


class TestApology:
    """What to say, by which clause, as which reading has it."""

    def test_the_company_is_at_fault(self):
        decision = apology(a_major_one(), TERMS)
        assert explain(decision, "en") == (
            (
                "[standard D1.1.5.5b] Fault: the company. Staff apologise, promptly and of their own accord."
                " (read as: apologise for a fault of the company's; severity decides the report only)"
            ),
            "[standard D1.1.5.5a] Severity: major. Report upward: yes. (read as: severity decides the report only)",
        )
        assert explain(decision, "zh") == (
            "[standard D1.1.5.5b] 责任方：公司。须及时、主动道歉。（解读：公司有责任才道歉；情节只决定是否上报）",
            "[standard D1.1.5.5a] 情节：重大。上报：是。（解读：情节只决定是否上报）",
        )

    def test_the_customer_is_at_fault(self):
        decision = apology(a_complaint(fault=Fault.CUSTOMER), TERMS)
        assert explain(decision, "en") == (
            (
                "[standard D1.1.5.5c] Fault: the customer. No word of apology: it would suggest that the company is"
                " responsible. (read as: apologise for a fault of the company's)"
            ),
            "[standard D0.4.2.4b] Severity: ordinary. Report upward: no.",
        )
        assert explain(decision, "zh") == (
            "[standard D1.1.5.5c] 责任方：客户。不得说道歉的话，以免客户认为责任在公司。（解读：公司有责任才道歉）",
            "[standard D0.4.2.4b] 情节：一般。上报：否。",
        )

    def test_nobody_knows(self):
        decision = apology(a_complaint(fault=Fault.UNKNOWN), TERMS)
        assert explain(decision, "en")[:2] == (
            (
                "[standard D1.1.5.5b] Fault: not known. No apology until that is found out."
                " (read as: apologise for a fault of the company's; go on listening)"
            ),
            "[standard D1.1.5.4a] The customer is heard out, without interruption.",
        )
        assert explain(decision, "zh")[:2] == (
            "[standard D1.1.5.5b] 责任方：不明。查明之前不道歉。（解读：公司有责任才道歉；继续倾听）",
            "[standard D1.1.5.4a] 听完客户陈述，不得打断。",
        )

    def test_always(self):
        decision = apology(a_complaint(fault=Fault.SHARED), evolve(TERMS, apology_rule=ApologyRule.ALWAYS))
        assert explain(decision, "en")[0] == (
            "[D3.2.4.2b] Fault: the company and others. Staff apologise sincerely, whoever is at fault."
            " (read as: always apologise)"
        )
        assert explain(decision, "zh")[0] == (
            "[D3.2.4.2b] 责任方：公司与他方。无论责任在谁，均须真诚道歉。（解读：一律道歉）"
        )


class TestRoute:
    """Who, by which clause."""

    def test_a_group_complaint_from_a_service_centre(self):
        plan = ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=Role.GENERAL_MANAGER, steps="逐户回访")
        told = a_complaint(taken_by=Role.SERVICE_CENTRE, event=Event.GROUP_COMPLAINT)
        decision = route(told, ComplaintsTerms(plans=[plan]))
        assert explain(decision, "en") == (
            (
                "[D2.1.3.2.8] Severity: ordinary. Taken in by: local service centre; handled by: customer service"
                " supervisor. (read as: anyone takes it in, severity decides who handles it)"
            ),
            "[D1.2.4.4a] Taken in by: local service centre. It is passed up to: department concerned.",
            (
                "[D2.1.3.2.8] About: the service itself; severity: ordinary; fault: the company. Nobody above is told."
                " (read as: by kind of matter, the duties add up)"
            ),
            (
                "[D1.2.4.4b] The customer is told the handling opinion and the result. Told by: local service centre."
                " (read as: told by the centre)"
            ),
            "[D3.2.4.3] Event: group complaint. Response led by: general manager. Steps: 逐户回访.",
        )
        assert explain(decision, "zh") == (
            "[D2.1.3.2.8] 情节：一般。接收：各地服务中心；处理：客户服务部主管。（解读：任何人均可接收，按情节处理）",
            "[D1.2.4.4a] 接收：各地服务中心。上报：有关部门。",
            "[D2.1.3.2.8] 事项：服务本身；情节：一般；责任方：公司。无须上报。（解读：按事项类别，义务并存）",
            "[D1.2.4.4b] 处理意见和处理结果告知客户。告知人：各地服务中心。（解读：由服务中心告知）",
            "[D3.2.4.3] 事件：群体投诉。应对负责人：总经理。步骤：逐户回访。",
        )

    def test_an_event_without_a_plan(self):
        decision = route(a_complaint(event=Event.NATURAL_DISASTER), TERMS)
        assert explain(decision, "en")[-1] == (
            "[standard D3.2.4.3] Event: natural disaster. No response is set: the company has to set `plans`."
        )
        assert explain(decision, "zh")[-1] == (
            "[standard D3.2.4.3] 事件：自然灾害。未设定应对办法，须由公司规定（`plans`）。"
        )


class TestEscalation:
    """Who was told when, and who is next."""

    TERMS = ComplaintsTerms(
        escalation=[
            EscalationStep(after=Elapsed(timedelta(hours=48)), to=Role.SUPERVISOR),
            EscalationStep(after=WorkingDays(3), to=Role.SERVICE_MANAGER),
        ]
    )

    def test_a_step_reached_and_the_next(self):
        decision = escalation(a_complaint(), self.TERMS, as_of=at("2026-03-09 00:00"))
        assert explain(decision, "en") == (
            (
                "[D3.2.4.1] Told at 2026-03-08 16:00+08:00: customer service supervisor."
                " 2 d from 2026-03-06 16:00+08:00, and not closed."
            ),
            (
                "[D3.2.4.1] To be told at 2026-03-11 16:00+08:00, unless closed by then: customer service manager."
                " 3 working days from 2026-03-06 16:00+08:00."
            ),
        )
        assert explain(decision, "zh") == (
            "[D3.2.4.1] 2026-03-08 16:00+08:00告知：客户服务部主管。自2026-03-06 16:00+08:00起2天仍未办结。",
            (
                "[D3.2.4.1] 2026-03-11 16:00+08:00前未办结的，届时告知：客户服务部经理。"
                "自2026-03-06 16:00+08:00起3个工作日。"
            ),
        )

    def test_closed(self):
        decision = escalation(a_complaint(closed_at="2026-03-08 16:00"), self.TERMS, as_of=at("2026-03-09 00:00"))
        assert explain(decision, "en") == ("[D3.2.4.1] Closed at 2026-03-08 16:00+08:00: no further step.",)
        assert explain(decision, "zh") == ("[D3.2.4.1] 已于2026-03-08 16:00+08:00办结，不再升级。",)


class TestAssessment:
    """What was done, when it was due, and how it stands."""

    @pytest.mark.parametrize(
        ("duty", "facts", "en", "zh"),
        [
            pytest.param(
                Duty.OUTCOME_WANTED,
                {"closed_at": "2026-03-09 10:00"},
                "[D1.1.3.2b] Outcome wanted: `outcome_wanted` is not recorded: breached.",
                "[D1.1.3.2b] 希望得到的结果：没有记录（`outcome_wanted`）：未达标。",
                id="not recorded",
            ),
            pytest.param(
                Duty.FEELINGS_FIRST,
                {"handling_began_at": "2026-03-06 17:00"},
                "[D3.2.4.2a] Feelings before the matter: the matter was taken up at 2026-03-06 17:00+08:00, before"
                " the customer was calmed: breached.",
                "[D3.2.4.2a] 先安抚后处理：2026-03-06 17:00+08:00着手处理，早于安抚客户：未达标。",
                id="matter first",
            ),
            pytest.param(
                Duty.APOLOGY,
                {"fault": Fault.CUSTOMER, "apologised_at": "2026-03-06 17:00"},
                "[D1.1.5.5c] Apology at 2026-03-06 17:00+08:00, and must not be spoken; fault: the customer:"
                " breached. (read as: apologise for a fault of the company's)",
                "[D1.1.5.5c] 道歉：2026-03-06 17:00+08:00已道歉，而此时不得道歉；责任方：客户：未达标。"
                "（解读：公司有责任才道歉）",
                id="spoken",
            ),
            pytest.param(
                Duty.HANDLING,
                {"closed_at": "2026-03-06 18:00"},
                "[D3.2.4.1] Handling: done at 2026-03-06 18:00+08:00, 1 h after 2026-03-06 17:00+08:00: breached.",
                "[D3.2.4.1] 处理：2026-03-06 18:00+08:00完成，比期限2026-03-06 17:00+08:00晚1小时：未达标。",
                id="late",
            ),
            pytest.param(
                Duty.HANDLING,
                {"closed_at": "2026-03-06 17:00"},
                "[D3.2.4.1] Handling: done at 2026-03-06 17:00+08:00, due by 2026-03-06 17:00+08:00: met.",
                "[D3.2.4.1] 处理：2026-03-06 17:00+08:00完成，期限为2026-03-06 17:00+08:00：达标。",
                id="in time",
            ),
            pytest.param(
                Duty.HANDLING,
                {},
                "[D3.2.4.1] Handling: due by 2026-03-06 17:00+08:00, and not done at 2026-04-01 00:00+08:00: breached.",
                "[D3.2.4.1] 处理：期限为2026-03-06 17:00+08:00，截至2026-04-01 00:00+08:00尚未完成：未达标。",
                id="not done",
            ),
            pytest.param(
                Duty.OPINION_TOLD,
                {"opinion_told_at": "2026-03-06 17:00"},
                "[D1.2.4.4b] Telling the customer the handling opinion: done at 2026-03-06 17:00+08:00; whether in"
                " time cannot be said without `opinion_within`: cannot be determined.",
                "[D1.2.4.4b] 告知处理意见：2026-03-06 17:00+08:00完成；缺少`opinion_within`，"
                "无法确定是否及时：无法判定。",
                id="no figure",
            ),
        ],
    )
    def test_says(self, duty, facts, en, zh):
        found = duty_of(duty, a_complaint(**facts), ComplaintsTerms(handling_within=HOUR))
        assert explain(found, "en") == (en,)
        assert explain(found, "zh") == (zh,)
