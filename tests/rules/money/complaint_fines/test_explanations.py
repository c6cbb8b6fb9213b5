"""What the room says, in both languages."""

from datetime import date

from servicepolicy.basis import explain
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.complaint_fines import (
    Counted,
    Employment,
    FinedBy,
    WorkingPeriod,
    assess,
    fine,
    pay,
    probation,
)
from tests.builders import at
from tests.rules.money.complaint_fines.desk import BOTH, a_complaint, a_major_one, a_month, fined, scheduled

READ = "(read as: complaints of either, as they were made; by the company's schedule)"
READ_ZH = "（解读：任何一方的投诉，提出即计入；按公司分档）"


class TestAFine:
    """A fine says how much, or at least how much."""

    def test_without_a_schedule(self):
        found = fine(a_major_one(), STANDARD.complaint_fines)
        assert explain(found, "en") == (
            f"[standard D1.1.6.1d] No schedule is set: the fine for a complaint (major) is at least 10.00 yuan. {READ}",
        )
        assert explain(found, "zh") == (
            f"[standard D1.1.6.1d] 未设定分档：此类投诉（情节：重大）罚款至少10.00元。{READ_ZH}",
        )

    def test_with_a_schedule(self):
        found = fine(a_complaint(), scheduled())
        assert explain(found, "en") == (f"[D1.1.6.1d] The fine for a complaint (ordinary) is 10.00 yuan. {READ}",)
        assert explain(found, "zh") == (f"[D1.1.6.1d] 此类投诉（情节：一般）罚款10.00元。{READ_ZH}",)

    def test_the_manager_names_too_little(self):
        found = fine(a_complaint(named_fine="5.00"), scheduled(fined_by=FinedBy.MANAGER))
        read = "(read as: complaints of either, as they were made; by what the manager names)"
        assert explain(found, "en") == (
            (
                "[D1.1.6.1d] The manager names 5.00 yuan, which is too little: the least fine, 10.00 yuan, holds."
                f" {read}"
            ),
        )
        assert explain(found, "zh") == (
            (
                "[D1.1.6.1d] 经理确定5.00元，低于最低罚款，按最低罚款10.00元执行。"
                "（解读：任何一方的投诉，提出即计入；由经理确定）"
            ),
        )

    def test_one_that_does_not_count(self):
        found = fine(a_complaint(by=BOTH, upheld=False), scheduled(counted=Counted.UPHELD_ONLY))
        assert explain(found, "en") == (
            (
                "[D1.1.6.1d] Complaint by customer, sales staff, upheld: no. It does not count: there is no fine. "
                "(read as: complaints of either that are upheld)"
            ),
        )
        assert explain(found, "zh") == (
            "[D1.1.6.1d] 投诉人：客户、销售人员；查实：否。不计入，不罚款。（解读：任何一方的投诉，查实才计入）",
        )


class TestPay:
    """Pay says what each complaint costs, and what is left."""

    def test_at_most(self):
        found = pay(a_month(a_complaint()), STANDARD.complaint_fines)
        assert explain(found, "en")[1:] == (
            (
                "[standard D1.1.6.1c] Base salary 5000.00 yuan less fines of at least 10.00 yuan: at most 4990.00 yuan "
                "are paid for 2026-03. (read as: paid in any case, less the fines; in the month of pay)"
            ),
        )
        assert explain(found, "zh")[1:] == (
            (
                "[standard D1.1.6.1c] 2026-03基本工资5000.00元，扣除罚款至少10.00元，最多发放4990.00元。"
                "（解读：照发，扣除罚款；计薪当月）"
            ),
        )

    def test_after_the_probation(self):
        found = pay(a_month(a_complaint()), scheduled(working_period=WorkingPeriod.PROBATION_ONLY))
        assert explain(found, "en") == (
            (
                "[D1.1.6.1c] The complaint of 2026-03-16 came after the probation, which ended on 2026-03-15. "
                "It does not count. (read as: in the probation alone)"
            ),
            (
                "[D1.1.6.1c] No complaint counts in 2026-03: base salary is paid in full, 5000.00 yuan. "
                "(read as: complaints of either, as they were made; in the probation alone)"
            ),
        )
        assert explain(found, "zh")[0] == (
            "[D1.1.6.1c] 2026-03-16的投诉发生在试用期（止于2026-03-15）之后，不计入。（解读：仅限试用期）"
        )

    def test_probation(self):
        found = probation(Employment(hired_on=date(2025, 11, 30)), STANDARD.complaint_fines)
        assert explain(found, "en") == (
            "[standard D1.1.6.1b] Hired on 2025-11-30, on probation for 3 months; 2026-02-28 is its last day.",
        )
        assert explain(found, "zh") == ("[standard D1.1.6.1b] 2025-11-30入职，试用期3个月，至2026-02-28，含最后一天。",)


class TestAnAssessment:
    """An assessment says what was charged, and what is due."""

    def test_charged(self):
        found = assess(fined("5.00"), STANDARD.complaint_fines, as_of=at("2026-04-01 00:00"))
        assert explain(found, "en")[1:] == (
            (
                "[standard D1.1.6.1d] 5.00 yuan charged at 2026-03-31 09:00+08:00, where at least 10.00 yuan are due: "
                "breached."
            ),
        )
        assert explain(found, "zh")[1:] == (
            "[standard D1.1.6.1d] 于2026-03-31 09:00+08:00罚款5.00元，应罚至少10.00元：未达标。",
        )

    def test_amounts_have_two_decimals_however_they_are_written(self):
        found = assess(fined("1E+1"), STANDARD.complaint_fines, as_of=at("2026-04-01 00:00"))
        assert (
            "10.00 yuan charged at 2026-03-31 09:00+08:00, where at least 10.00 yuan are due: met." in explain(found)[1]
        )

    def test_not_known(self):
        terms = scheduled(counted=Counted.UPHELD_ONLY)
        found = assess(fined(), terms, as_of=at("2026-04-01 00:00"))
        assert explain(found, "en") == (
            (
                "[D1.1.6.1d] What is due for a complaint (ordinary) cannot be said without `upheld`. "
                "(read as: complaints of either that are upheld; by the company's schedule)"
            ),
        )
        assert explain(found, "zh") == (
            (
                "[D1.1.6.1d] 缺少`upheld`，无法确定此类投诉（情节：一般）应罚多少。"
                "（解读：任何一方的投诉，查实才计入；按公司分档）"
            ),
        )

    def test_not_yet(self):
        found = assess(fined(), scheduled(), as_of=at("2026-03-30 00:00"))
        assert explain(found, "en")[1:] == (
            "[D1.1.6.1d] No fine charged at 2026-03-30 00:00+08:00; no time is given for it: not yet due.",
        )
        assert explain(found, "zh")[1:] == ("[D1.1.6.1d] 截至2026-03-30 00:00+08:00尚未罚款，原文未规定时间：未到期。",)
