"""What an explanation says, word for word, in both languages."""

from datetime import date

from servicepolicy.basis import explain
from servicepolicy.calendars import Months
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.callbacks import (
    Borrowing,
    CallbacksTerms,
    Channel,
    DayOff,
    December,
    FollowUp,
    FollowUpKind,
    FollowUpRecord,
    YearStart,
    assess,
    assess_december,
    follow_ups,
    next_due,
)
from tests.builders import at
from tests.rules.timing.callbacks.cases import a_file, a_project

READ = "(read as: by the day of delivery; from delivery into use; the anniversary is still within the year)"
READ_ZH = "（解读：按交付日推算；自交付使用起；恰满之日仍在1年之内）"


class TestACallBack:
    """A call-back says when it is due, how often, counted from what, and what becomes of a day off."""

    def test_on_a_working_day(self):
        found = next_due(a_project(), STANDARD.callbacks, after=date(2025, 1, 31))
        assert explain(found, "en") == (
            "[standard D1.3.5b] Telephone call-back due on 2025-02-28, monthly: month 1 after delivery on 2025-01-31. "
            + READ,
        )
        assert explain(found, "zh") == (
            "[standard D1.3.5b] 电话回访于2025-02-28到期，每月一次：2025-01-31交付后第1个月。" + READ_ZH,
        )

    def test_on_a_day_off(self):
        found = next_due(a_project(), STANDARD.callbacks, after=date(2025, 12, 31))
        assert explain(found, "en")[1:] == (
            "[standard D1.3.5b] 2026-01-31 is a day off: due on 2026-01-31. (read as: the date stays and is flagged)",
        )
        moved = next_due(a_project(), CallbacksTerms(day_off=DayOff.FOLLOWING), after=date(2025, 12, 31))
        assert explain(moved, "zh")[1:] == (
            "[D1.3.5b] 2026-01-31为休息日：于2026-02-02到期。（解读：顺延至下一工作日）",
        )

    def test_where_the_calendar_does_not_know(self):
        terms = CallbacksTerms(year_start=YearStart.CALENDAR_YEAR)
        found = next_due(a_project(), terms, after=date(2099, 12, 31))
        assert explain(found, "en") == (
            (
                "[D1.3.5c] Telephone call-back due on 2100-01-31, quarterly: month 900 after delivery on 2025-01-31."
                " (read as: by the day of delivery; the calendar year of delivery)"
            ),
            (
                "[D1.3.5c] Whether 2100-01-31 is a day off, the calendar does not know."
                " (read as: the date stays and is flagged)"
            ),
        )
        assert explain(found, "zh")[1] == ("[D1.3.5c] 日历无法得知2100-01-31是否为休息日。（解读：日期不变，加以提示）")


class TestAnAssessment:
    """An assessment says what was done in the period, and what the file shows."""

    def test_called(self):
        found = assess(a_file("2025-02-10 09:00"), STANDARD.callbacks, as_of=at("2025-03-01"))
        assert explain(found[0], "en") == (
            "[standard D1.3.5b] Called by telephone at 2025-02-10 09:00+08:00, from 2025-01-31 to 2025-02-28: met. "
            + READ,
            "[standard D1.3.5a] Contacts of that period in the call-back file: 1.",
        )
        assert explain(found[0], "zh") == (
            "[standard D1.3.5b] 2025-01-31至2025-02-28期间，于2025-02-10 09:00+08:00电话回访：达标。" + READ_ZH,
            "[standard D1.3.5a] 回访档案中该期间的联系次数：1。",
        )
        assert explain(found[1], "en") == (
            "[standard D1.3.5b] No call by telephone from 2025-03-01 to 2025-03-31,"
            " as of 2025-03-01 00:00+08:00: not yet due. " + READ,
            "[standard D1.3.5a] Contacts of that period in the call-back file: 0.",
        )
        assert explain(found[1], "zh")[0] == (
            "[standard D1.3.5b] 2025-03-01至2025-03-31期间，截至2025-03-01 00:00+08:00没有电话回访：未到期。" + READ_ZH
        )

    def test_by_another_channel(self):
        record = a_file("2025-02-10 09:00", "2025-02-11 09:00", channel=Channel.EMAIL)
        (found, _) = assess(record, STANDARD.callbacks, as_of=at("2025-03-01"))
        assert explain(found, "en")[0] == (
            "[standard D1.3.5b] From 2025-01-31 to 2025-02-28 the customer was contacted by e-mail and,"
            " as of 2025-03-01 00:00+08:00, not by telephone: breached. " + READ
        )
        assert explain(found, "zh")[0] == (
            "[standard D1.3.5b] 2025-01-31至2025-02-28期间仅通过电子邮件联系，"
            "截至2025-03-01 00:00+08:00没有电话回访：未达标。" + READ_ZH
        )

    def test_on_a_day_off(self):
        """28 February 2026 is a make-up Saturday, 28 March a plain one."""
        terms = CallbacksTerms(day_off=DayOff.FOLLOWING)
        worked, free = assess(a_file(delivered_on="2026-01-28"), terms, as_of=at("2026-03-01"))
        assert explain(worked, "en")[0] == (
            "[D1.3.5b] No call by telephone from 2026-01-28 to 2026-02-28, as of 2026-03-01 00:00+08:00: breached. "
            + READ
        )
        assert explain(free, "en")[0] == (
            "[D1.3.5b] No call by telephone from 2026-03-01 to 2026-03-30, as of 2026-03-01 00:00+08:00: not yet due. "
            + READ.replace(")", "; the next working day)")
        )

    def test_without_the_day_of_signing(self):
        (found,) = assess(a_file(), CallbacksTerms(year_start=YearStart.SIGNING), as_of=at("2025-03-01"))
        assert explain(found, "en") == (
            (
                "[D1.3.5b] The year runs from the signing of the contract, and `signed_on` is not known."
                " (read as: from the signing of the contract)"
            ),
        )
        assert explain(found, "zh") == (
            "[D1.3.5b] 一年期自签订合同起算，而签订日期（`signed_on`）未知。（解读：自签订合同起）",
        )


class TestAFollowUp:
    """A follow-up says what it was about, and which interval nobody has set."""

    RECORD = FollowUpRecord(
        project=a_project(),
        follow_ups=[FollowUp(followed_up_at=at("2025-02-03 10:00"), kinds=[FollowUpKind.USAGE])],
        kinds=[FollowUpKind.USAGE, FollowUpKind.RUNNING_CONDITION],
    )

    def test_with_an_interval(self):
        (found,) = follow_ups(self.RECORD, CallbacksTerms(usage_interval=Months(3)), as_of=at("2025-02-20"))
        assert explain(found, "en") == (
            (
                "[D0.4.3.4a] Follow-up on use of the product and satisfaction at 2025-02-03 10:00+08:00,"
                " from 2025-01-31 to 2025-04-30: met. (read as: one schedule with all the topics)"
            ),
            (
                "[D0.5.3.2b] No follow-up on how the product runs from 2025-01-31 to 2025-04-30,"
                " as of 2025-02-20 00:00+08:00: not yet due. (read as: one schedule with all the topics)"
            ),
        )
        assert explain(found, "zh") == (
            (
                "[D0.4.3.4a] 2025-01-31至2025-04-30期间，于2025-02-03 10:00+08:00就产品使用情况和满意度作了回访："
                "达标。（解读：合为一个计划）"
            ),
            (
                "[D0.5.3.2b] 2025-01-31至2025-04-30期间，截至2025-02-20 00:00+08:00没有就产品运行状况回访："
                "未到期。（解读：合为一个计划）"
            ),
        )

    def test_without_one(self):
        (found,) = follow_ups(self.RECORD, STANDARD.callbacks, as_of=at("2025-02-20"))
        assert explain(found, "en")[0] == (
            "[standard D0.4.3.4a] No interval is set for the follow-up on use of the product and satisfaction:"
            " the company has to set `usage_interval`."
            " (read as: one schedule with all the topics; for the projects of D1.3.5 only)"
        )
        assert explain(found, "zh")[0] == (
            "[standard D0.4.3.4a] 就产品使用情况和满意度回访的周期未设定，须由公司规定（`usage_interval`）。"
            "（解读：合为一个计划；只适用于D1.3.5的项目）"
        )

    def test_with_a_borrowed_rhythm(self):
        terms = CallbacksTerms(borrowing=Borrowing.ALL_FOLLOW_UPS)
        (found,) = follow_ups(self.RECORD, terms, as_of=at("2025-02-20"))
        assert explain(found, "en")[1] == (
            "[D0.5.3.2b] No follow-up on how the product runs from 2025-01-31 to 2025-02-28,"
            " as of 2025-02-20 00:00+08:00: not yet due. (read as: one schedule with all the topics; for all follow-up;"
            " by the day of delivery; from delivery into use; the anniversary is still within the year;"
            " the date stays and is flagged)"
        )

    def test_with_a_borrowed_rhythm_and_no_day_of_signing(self):
        terms = CallbacksTerms(borrowing=Borrowing.ALL_FOLLOW_UPS, year_start=YearStart.SIGNING)
        (found,) = follow_ups(self.RECORD, terms, as_of=at("2025-02-20"))
        assert explain(found, "en")[1] == (
            "[D0.5.3.2b] The year runs from the signing of the contract, and `signed_on` is not known."
            " (read as: one schedule with all the topics; for all follow-up; from the signing of the contract)"
        )


class TestDecember:
    """A duty of December says when it was due, and when it was done."""

    def test_done_and_not_done(self):
        december = December(year=2026, gift_sent_at=at("2026-12-28 10:00"))
        gift, plan = assess_december(december, STANDARD.callbacks, as_of=at("2027-01-01"))
        assert explain(gift, "en") == (
            (
                "[standard D1.3.3a] New Year gift at 2026-12-28 10:00+08:00, due from 2026-12-01 to 2026-12-31: met."
                " (read as: by the end of the month)"
            ),
        )
        assert explain(gift, "zh") == (
            (
                "[standard D1.3.3a] 新年礼品：于2026-12-28 10:00+08:00完成，应在2026-12-01至2026-12-31期间：达标。"
                "（解读：月底之前）"
            ),
        )
        assert explain(plan, "en") == (
            (
                "[standard D1.3.3b] Question about next year's demand plan due from 2026-12-01 to 2026-12-31,"
                " not done as of 2027-01-01 00:00+08:00: breached. (read as: by the end of the month)"
            ),
        )
        assert explain(plan, "zh") == (
            (
                "[standard D1.3.3b] 了解下一年度需求计划：应在2026-12-01至2026-12-31期间完成，"
                "截至2027-01-01 00:00+08:00尚未完成：未达标。（解读：月底之前）"
            ),
        )

    def test_too_early(self):
        december = December(year=2026, gift_sent_at=at("2026-11-30 10:00"))
        gift, _ = assess_december(december, STANDARD.callbacks, as_of=at("2027-01-01"))
        assert explain(gift, "en") == (
            (
                "[standard D1.3.3a] New Year gift at 2026-11-30 10:00+08:00 does not count: due from 2026-12-01 to"
                " 2026-12-31, as of 2027-01-01 00:00+08:00 breached. (read as: by the end of the month)"
            ),
        )
        assert explain(gift, "zh") == (
            (
                "[standard D1.3.3a] 新年礼品：于2026-11-30 10:00+08:00完成，不算在内；应在2026-12-01至2026-12-31期间，"
                "截至2027-01-01 00:00+08:00未达标。（解读：月底之前）"
            ),
        )
