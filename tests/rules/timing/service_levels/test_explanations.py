"""What an explanation says, word for word, in both languages."""

from servicepolicy.basis import explain
from servicepolicy.calendars import OFFICE, Elapsed
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    Element,
    EventKind,
    Goal,
    Grading,
    Impact,
    OnSite,
    Priority,
    Promise,
    RequestKind,
    Role,
    ServiceLevelsTerms,
    Status,
    Threshold,
    Triage,
    Urgency,
    assess,
    clock,
    level,
    priority,
    record,
    warnings,
)
from tests.builders import a_case, at
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    Contract,
    a_graded_target,
    a_level,
    a_target,
    by_hand,
    history,
    read,
    terms_of,
)

LATER = "2026-04-01 00:00"
WAITING, ACTIVE = Status.AWAITING_CUSTOMER, Status.ACTIVE
WAITED = a_case(("2026-03-06 17:00", WAITING), ("2026-03-09 09:00", ACTIVE))


def says(decision, en, zh):
    """Whether a decision explains itself so; the clause stands before each sentence."""
    assert explain(decision, "en") == tuple(f"[D3.2.1.3] {line}" for line in en)
    assert explain(decision, "zh") == tuple(f"[D3.2.1.3] {line}" for line in zh)


class TestAClock:
    """A clock says by when, how much is spent, held and left, and how it ended."""

    def test_running(self):
        says(
            read(WAITED, a_target(), "2026-03-09 10:00"),
            ["resolution: due by 2026-03-09 16:00+08:00; by 2026-03-09 10:00+08:00, 2 h spent, 1 h held, 6 h left."],
            ["解决：最迟于2026-03-09 16:00+08:00完成；截至2026-03-09 10:00+08:00，已用2小时，暂停1小时，剩余6小时。"],
        )

    def test_paused(self):
        says(
            read(WAITED, a_target(), "2026-03-09 08:45"),
            [
                (
                    "resolution: held at 2026-03-09 08:45+08:00 (waiting for the customer);"
                    " 1 h spent, 45 min held, 7 h left."
                )
            ],
            ["解决：2026-03-09 08:45+08:00处于暂停（等待客户）；已用1小时，暂停45分钟，剩余7小时。"],
        )

    def test_not_started(self):
        says(
            read(WAITED, a_target(), "2026-03-06 15:00"),
            ["resolution: the clock has not started by 2026-03-06 15:00+08:00."],
            ["解决：截至2026-03-06 15:00+08:00尚未开始计时。"],
        )

    def test_met(self):
        says(
            read(a_case(("2026-03-09 15:00", EventKind.RESOLVED)), a_target(), LATER),
            ["resolution: stopped at 2026-03-09 15:00+08:00, due by 2026-03-09 15:00+08:00; 8 h spent, 0 h held."],
            ["解决：2026-03-09 15:00+08:00停止计时，期限为2026-03-09 15:00+08:00；用时8小时，暂停0小时。"],
        )

    def test_breached(self):
        says(
            read(a_case(("2026-03-09 16:00", EventKind.RESOLVED)), a_target(), LATER),
            [
                (
                    "resolution: due by 2026-03-09 15:00+08:00 and not reached; by 2026-03-09 16:00+08:00,"
                    " 9 h spent, 0 h held, 1 h beyond the limit."
                )
            ],
            [
                (
                    "解决：期限为2026-03-09 15:00+08:00，未按期完成；截至2026-03-09 16:00+08:00，"
                    "已用9小时，暂停0小时，超出时限1小时。"
                )
            ],
        )

    def test_cancelled(self):
        says(
            read(a_case(("2026-03-06 17:00", EventKind.CANCELLED)), a_target(), LATER),
            ["resolution: ended without a verdict at 2026-03-06 17:00+08:00; 1 h spent, 0 h held."],
            ["解决：2026-03-06 17:00+08:00终止，不作判定；已用1小时，暂停0小时。"],
        )

    def test_without_a_priority(self):
        says(
            read(a_case(), a_graded_target(), "2026-03-07 16:00"),
            [
                (
                    "resolution: 24 h spent by 2026-03-07 16:00+08:00, 0 h held;"
                    " no limit to judge by: `priority` is not known or not set."
                )
            ],
            ["解决：截至2026-03-07 16:00+08:00，已用24小时，暂停0小时；无时限可判：`priority`未知或未设定。"],
        )

    def test_without_limit(self):
        case = a_case(("2026-03-06 18:00", EventKind.DEPARTED), site=Contract.GOLD)
        found = clock(case, ServiceLevelsTerms(on_site=OnSite.UNLIMITED), target=Goal.DEPARTURE, as_of=at(LATER))
        line = (
            "departure for the site: 2 h spent by 2026-03-06 18:00+08:00, 0 h held;"
            " it is measured, and has no limit. (read as: without limit)"
        )
        assert explain(found, "en") == (f"[D1.3.10.2.3c] {line}", f"[D1.2.5.1b] {line}")
        line = "出发前往现场：截至2026-03-06 18:00+08:00，已用2小时，暂停0小时；仅作计量，不设时限。（解读：不设时限）"
        assert explain(found, "zh") == (f"[D1.3.10.2.3c] {line}", f"[D1.2.5.1b] {line}")


class TestAVerdict:
    """A verdict that the standard cannot give says which figure is missing, by which clause, and how it is read."""

    def test_of_an_order(self):
        terms = STANDARD.service_levels
        found = assess(a_case(kind=RequestKind.ORDER), terms, as_of=at("2026-03-06 17:00"))
        (order,) = (one for one in found if one.goal is Goal.ORDER_CONFIRMATION)
        assert explain(order, "en") == (
            (
                "[standard D0.4.2.1b] confirmation of an order: 1 h spent by 2026-03-06 17:00+08:00, 0 h held;"
                " no limit to judge by: `confirm_within` is not known or not set. (read as: the company must set it)"
            ),
        )
        assert explain(order, "zh") == (
            (
                "[standard D0.4.2.1b] 订单确认：截至2026-03-06 17:00+08:00，已用1小时，暂停0小时；"
                "无时限可判：`confirm_within`未知或未设定。（解读：须由公司设定）"
            ),
        )

    def test_by_analogy(self):
        terms = ServiceLevelsTerms(promise=Promise.AS_ENQUIRIES)
        (found,) = assess(a_case(), terms, as_of=at("2026-03-07 17:00"))
        assert explain(found, "en") == (
            (
                "[D3.2.2.1a] first response: due by 2026-03-07 16:00+08:00 and not reached;"
                " by 2026-03-07 17:00+08:00, 25 h spent, 0 h held, 1 h beyond the limit. (read as: as for enquiries)"
            ),
        )
        assert explain(found, "zh") == (
            (
                "[D3.2.2.1a] 首次响应：期限为2026-03-07 16:00+08:00，未按期完成；"
                "截至2026-03-07 17:00+08:00，已用25小时，暂停0小时，超出时限1小时。（解读：比照咨询）"
            ),
        )


class TestATimeline:
    """A timeline says what began each cycle, then every stretch, and last what the clock says."""

    def test_a_pause(self):
        says(
            history(WAITED, a_target(), "2026-03-09 10:00"),
            [
                "resolution, cycle 1: started at 2026-03-06 16:00+08:00; 8 h of working time from then on.",
                "resolution, cycle 1: 1 h spent, from 2026-03-06 16:00+08:00 to 2026-03-06 17:00+08:00.",
                (
                    "resolution, cycle 1: 1 h held, from 2026-03-06 17:00+08:00 to 2026-03-09 09:00+08:00"
                    " (waiting for the customer)."
                ),
                "resolution, cycle 1: 1 h spent, from 2026-03-09 09:00+08:00 to 2026-03-09 10:00+08:00.",
                "resolution: due by 2026-03-09 16:00+08:00; by 2026-03-09 10:00+08:00, 2 h spent, 1 h held, 6 h left.",
            ],
            [
                "解决，第1周期：2026-03-06 16:00+08:00开始计时；自此时起8小时工作时间。",
                "解决，第1周期：2026-03-06 16:00+08:00至2026-03-06 17:00+08:00，已用1小时。",
                "解决，第1周期：2026-03-06 17:00+08:00至2026-03-09 09:00+08:00，暂停1小时（等待客户）。",
                "解决，第1周期：2026-03-09 09:00+08:00至2026-03-09 10:00+08:00，已用1小时。",
                (
                    "解决：最迟于2026-03-09 16:00+08:00完成；截至2026-03-09 10:00+08:00，"
                    "已用2小时，暂停1小时，剩余6小时。"
                ),
            ],
        )

    def test_another_priority(self):
        case = a_case(("2026-03-06 17:00", Priority.P1), priority=Priority.P3)
        told = history(case, a_graded_target(), "2026-03-06 17:30")
        assert explain(told, "en")[1] == (
            "[D3.2.1.3] resolution, cycle 2: the priority changed at 2026-03-06 17:00+08:00;"
            " 4 h of working time, counted from 2026-03-06 16:00+08:00."
        )
        assert explain(told, "zh")[1] == (
            "[D3.2.1.3] 解决，第2周期：2026-03-06 17:00+08:00优先级变更；4小时工作时间，自2026-03-06 16:00+08:00起算。"
        )

    def test_a_cycle_that_is_void(self):
        case = a_case(("2026-03-06 17:00", Priority.P1), priority=Priority.P3)
        told = history(case, a_graded_target(at_priority=AtChange.RESTART), "2026-03-06 17:30")
        assert explain(told, "en")[1:3] == (
            "[D3.2.1.3] resolution, cycle 1: void, since the clock started again.",
            (
                "[D3.2.1.3] resolution, cycle 2: the priority changed at 2026-03-06 17:00+08:00;"
                " 4 h of working time from then on."
            ),
        )
        assert explain(told, "zh")[1] == "[D3.2.1.3] 解决，第1周期：因重新计时而作废。"

    def test_a_deadline_by_hand(self):
        case = a_case(more=[by_hand("2026-03-06 17:00", "2026-03-10 12:00")])
        told = history(case, a_target(), "2026-03-06 17:30")
        assert explain(told, "en")[1] == (
            "[D3.2.1.3] resolution, cycle 2: the deadline was set by hand at 2026-03-06 17:00+08:00,"
            " to 2026-03-10 12:00+08:00."
        )
        assert explain(told, "zh")[1] == (
            "[D3.2.1.3] 解决，第2周期：2026-03-06 17:00+08:00人工设定期限，定为2026-03-10 12:00+08:00。"
        )

    def test_a_reopening(self):
        case = a_case(("2026-03-06 17:00", EventKind.RESOLVED), ("2026-03-09 09:00", EventKind.REOPENED))
        told = history(case, a_target(), "2026-03-09 09:30")
        assert explain(told, "en")[1] == (
            "[D3.2.1.3] resolution, cycle 2: the case was reopened at 2026-03-09 09:00+08:00;"
            " 8 h of working time, counted from 2026-03-06 16:00+08:00."
        )
        assert explain(told, "en")[3] == (
            "[D3.2.1.3] resolution, cycle 2: 1 h held, from 2026-03-06 17:00+08:00 to 2026-03-09 09:00+08:00"
            " (resolved)."
        )
        assert explain(told, "zh")[1] == (
            "[D3.2.1.3] 解决，第2周期：2026-03-09 09:00+08:00诉求重新打开；"
            "8小时工作时间，自2026-03-06 16:00+08:00起算。"
        )

    def test_without_a_limit(self):
        told = history(a_case(), a_target(limit=None), "2026-03-06 17:30")
        assert explain(told, "en")[0] == (
            "[D3.2.1.3] resolution, cycle 1: started at 2026-03-06 16:00+08:00; no limit from then on."
        )
        assert explain(told, "zh")[0] == ("[D3.2.1.3] 解决，第1周期：2026-03-06 16:00+08:00开始计时；自此时起无时限。")


class TestAWarning:
    """A warning says which threshold, when it is passed, when somebody is told, and who."""

    WINDOW = (at("2026-03-06 16:00"), at("2026-03-10 00:00"))

    def told(self, **said):
        target = a_target(limit=Elapsed(hours(24)), thresholds=[Threshold(**said)])
        (found,) = warnings(a_case(), terms_of(target), between=self.WINDOW, notify_in=OFFICE)
        return found

    def test_to_two(self):
        says(
            self.told(percent=50, tell=[Role.SUPERVISOR, Role.SERVICE_MANAGER]),
            [
                (
                    "resolution: 50 % of the limit at 2026-03-07 04:00+08:00; notice at 2026-03-09 08:30+08:00"
                    " to customer service supervisor, customer service manager."
                )
            ],
            ["解决：时限的50%（2026-03-07 04:00+08:00）；2026-03-09 08:30+08:00通知客户服务部主管、客户服务部经理。"],
        )

    def test_to_nobody_in_particular(self):
        says(
            self.told(offset=-hours(1)),
            ["resolution: 1 h before the deadline at 2026-03-07 15:00+08:00; notice at 2026-03-09 08:30+08:00."],
            ["解决：期限前1小时（2026-03-07 15:00+08:00）；2026-03-09 08:30+08:00发出通知。"],
        )


class TestARequestAsItComesIn:
    """Its service level, its grade, and its record."""

    def test_a_level(self):
        says(
            level(a_case(), terms_of()),
            ["The case has the service level desk: the first that covers it."],
            ["该诉求适用服务级别“服务台”：按顺序第一个适用的级别。"],
        )

    def test_no_level(self):
        says(
            level(a_case(), ServiceLevelsTerms(levels=[a_level(covers=[Contract.GOLD])])),
            ["No service level covers the case."],
            ["没有适用于该诉求的服务级别。"],
        )

    def test_no_levels(self):
        found = level(a_case(), STANDARD.service_levels)
        assert explain(found, "en") == (
            (
                "[standard D3.2.1.3] The documents ask for service levels and give no figure: `levels` is not set."
                " (read as: the company must set it)"
            ),
        )
        assert explain(found, "zh") == (
            "[standard D3.2.1.3] 制度要求设定服务级别但未给出数值：`levels`未设定。（解读：须由公司设定）",
        )

    def test_a_borrowed_level(self):
        terms = ServiceLevelsTerms(promise=Promise.AS_ENQUIRIES)
        assert explain(level(a_case(), terms), "en") == (
            (
                "[D3.2.1.3] The case has the service level as for enquiries: the first that covers it."
                " (read as: as for enquiries)"
            ),
        )

    def test_a_grade(self):
        terms = ServiceLevelsTerms(grading=Grading.P1_TO_P4)
        found = priority(Triage(impact=Impact.HIGH, urgency=Urgency.LOW), terms)
        assert explain(found, "en") == (
            "[D3.2.2.1c] high impact and low urgency make P3, moderate. (read as: four grades in wide use)",
        )
        assert explain(found, "zh") == ("[D3.2.2.1c] 影响大、紧急程度低，定为P3（中）。（解读：按通行的四级）",)

    def test_a_record(self):
        lacking, complete = (
            record(a_case(recorded=recorded), STANDARD.service_levels)
            for recorded in ((Element.CUSTOMER,), tuple(Element))
        )
        assert explain(lacking, "en") == (
            "[standard D3.2.2.1b] The record lacks: product information, description of the problem.",
        )
        assert explain(lacking, "zh") == ("[standard D3.2.2.1b] 记录缺少：产品信息、问题描述。",)
        assert explain(complete, "en") == (
            (
                "[standard D3.2.2.1b] The record holds all that it must:"
                " customer information, product information, description of the problem."
            ),
        )
        assert explain(complete, "zh") == ("[standard D3.2.2.1b] 记录包含全部必备要素：客户信息、产品信息、问题描述。",)
