"""What an explanation says, word for word, in both languages."""

import pytest
from attrs import evolve

from servicepolicy.basis import explain
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import (
    Answer,
    Channel,
    Clock,
    ClockEnd,
    ClockStart,
    Promise,
    RequestKind,
    ResponseTerms,
    assess,
    deadline,
)
from tests.builders import an_enquiry, at

LATER = at("2026-04-01 00:00")


class TestDeadline:
    """A deadline says by when, counted from what, and as which reading has it."""

    def test_an_enquiry(self):
        decision = deadline(an_enquiry(), STANDARD.response)
        assert explain(decision, "en") == (
            (
                "[standard D0.4.1.2a] Response due by 2026-03-07 16:00+08:00: 24 h from 2026-03-06 16:00+08:00."
                " (read as: hours of the clock; from receipt; pre-sale enquiries only)"
            ),
            (
                "[standard D0.5.1.1b] Answer with the information due by 2026-03-07 16:00+08:00:"
                " 24 h from 2026-03-06 16:00+08:00."
                " (read as: hours of the clock; from receipt; pre-sale enquiries only)"
            ),
        )
        assert explain(decision, "zh") == (
            (
                "[standard D0.4.1.2a] 回应最迟于2026-03-07 16:00+08:00作出：自2026-03-06 16:00+08:00起24小时。"
                "（解读：自然小时；自收到起；仅限售前咨询）"
            ),
            (
                "[standard D0.5.1.1b] 附信息的答复最迟于2026-03-07 16:00+08:00作出："
                "自2026-03-06 16:00+08:00起24小时。"
                "（解读：自然小时；自收到起；仅限售前咨询）"
            ),
        )

    def test_working_hours(self):
        terms = ResponseTerms(clock=Clock.WORKING_HOURS, answered_by=Answer.INFORMATION)
        decision = deadline(an_enquiry(), terms)
        assert explain(decision, "en") == (
            (
                "[D0.5.1.1b] Answer with the information due by 2026-03-11 13:00+08:00:"
                " 24 h of working time from 2026-03-06 16:00+08:00."
                " (read as: working hours; from receipt; pre-sale enquiries only)"
            ),
        )
        assert explain(decision, "zh") == (
            (
                "[D0.5.1.1b] 附信息的答复最迟于2026-03-11 13:00+08:00作出："
                "自2026-03-06 16:00+08:00起24小时工作时间。"
                "（解读：工作小时；自收到起；仅限售前咨询）"
            ),
        )

    def test_a_borrowed_promise(self):
        terms = ResponseTerms(promise=Promise.AS_ENQUIRIES, clock=Clock.NEXT_WORKING_DAY)
        decision = deadline(an_enquiry(kind=RequestKind.SERVICE, channel=Channel.EMAIL), terms)
        assert explain(decision, "en") == (
            (
                "[D3.2.2.1a] Reply due by 2026-03-09 16:00+08:00: 1 working day from 2026-03-06 16:00+08:00."
                " (read as: the same time on the next working day; from receipt; as for enquiries)"
            ),
        )
        assert explain(decision, "zh") == (
            (
                "[D3.2.2.1a] 答复最迟于2026-03-09 16:00+08:00作出：自2026-03-06 16:00+08:00起1个工作日。"
                "（解读：下一工作日同一时刻；自收到起；比照咨询）"
            ),
        )

    def test_a_moment_is_said_on_the_calendar_s_clock(self):
        told = an_enquiry(received_at=at("2026-03-06 03:00", "America/New_York"))
        assert explain(deadline(told, STANDARD.response)) == explain(deadline(an_enquiry(), STANDARD.response))


class TestAssessment:
    """An assessment says, for each milestone, what was done, when it was due, and how it stands."""

    READ = "(read as: a response and the information; when sent; the last moment is in time)"
    READ_ZH = "（解读：须回应并给出信息；以发出为准；恰好届满算及时）"

    def test_met(self):
        told = an_enquiry(acknowledged_at="2026-03-06 16:20", answered_at="2026-03-07 16:00")
        found = assess(told, STANDARD.response, as_of=LATER)
        assert explain(found, "en") == (
            "[standard D0.4.1.2a] Response at 2026-03-06 16:20+08:00, due by 2026-03-07 16:00+08:00: met. " + self.READ,
            "[standard D0.5.1.1b] Answer with the information at 2026-03-07 16:00+08:00,"
            " due by 2026-03-07 16:00+08:00: met. " + self.READ,
        )
        assert explain(found, "zh") == (
            "[standard D0.4.1.2a] 回应于2026-03-06 16:20+08:00作出，期限为2026-03-07 16:00+08:00：达标。"
            + self.READ_ZH,
            "[standard D0.5.1.1b] 附信息的答复于2026-03-07 16:00+08:00作出，"
            "期限为2026-03-07 16:00+08:00：达标。" + self.READ_ZH,
        )

    def test_breached_by_a_late_answer(self):
        told = an_enquiry(acknowledged_at="2026-03-06 16:20", answered_at="2026-03-08 10:00:01")
        found = assess(told, STANDARD.response, as_of=LATER)
        assert explain(found, "en")[1] == (
            "[standard D0.5.1.1b] Answer with the information at 2026-03-08 10:00:01+08:00,"
            " 18 h 1 s after 2026-03-07 16:00+08:00: breached. " + self.READ
        )
        assert explain(found, "zh")[1] == (
            "[standard D0.5.1.1b] 附信息的答复于2026-03-08 10:00:01+08:00作出，"
            "比期限2026-03-07 16:00+08:00晚18小时1秒：未达标。" + self.READ_ZH
        )

    def test_breached_by_none(self):
        found = assess(an_enquiry(), STANDARD.response, as_of=at("2026-03-08 00:00"))
        assert explain(found, "en")[0] == (
            "[standard D0.4.1.2a] Response due by 2026-03-07 16:00+08:00"
            " and not given at 2026-03-08 00:00+08:00: breached. " + self.READ
        )
        assert explain(found, "zh")[0] == (
            "[standard D0.4.1.2a] 回应最迟应于2026-03-07 16:00+08:00作出，"
            "截至2026-03-08 00:00+08:00尚未作出：未达标。" + self.READ_ZH
        )

    def test_pending(self):
        found = assess(an_enquiry(), STANDARD.response, as_of=at("2026-03-07 00:00"))
        assert explain(found, "en") == (
            "[standard D0.4.1.2a] Response due by 2026-03-07 16:00+08:00"
            " and not given at 2026-03-07 00:00+08:00: not yet due. " + self.READ,
            "[standard D0.5.1.1b] Answer with the information due by 2026-03-07 16:00+08:00"
            " and not given at 2026-03-07 00:00+08:00: not yet due. " + self.READ,
        )
        assert explain(found, "zh") == (
            "[standard D0.4.1.2a] 回应最迟应于2026-03-07 16:00+08:00作出，"
            "截至2026-03-07 00:00+08:00尚未作出：未到期。" + self.READ_ZH,
            "[standard D0.5.1.1b] 附信息的答复最迟应于2026-03-07 16:00+08:00作出，"
            "截至2026-03-07 00:00+08:00尚未作出：未到期。" + self.READ_ZH,
        )

    @pytest.mark.parametrize(
        ("enquiry", "en", "zh"),
        [
            pytest.param(
                an_enquiry(kind=RequestKind.COMPLAINT, channel=Channel.LETTER),
                "[standard D1.2.4.3a] No time is set for a contact of this kind (complaint; channel: letter):"
                " the company has to set `quick_reply`. (read as: pre-sale enquiries only)",
                "[standard D1.2.4.3a] 此类诉求（投诉；渠道：信函）未设定时限，须由公司规定（`quick_reply`）。"
                "（解读：仅限售前咨询）",
                id="letter",
            ),
            pytest.param(
                an_enquiry(kind=RequestKind.SERVICE, channel=Channel.EMAIL),
                "[standard D3.2.2.1a] No time is set for a contact of this kind (service or repair; channel: e-mail):"
                " the company has to set `targets`. (read as: the company must set it)",
                "[standard D3.2.2.1a] 此类诉求（服务或维修；渠道：电子邮件）未设定时限，须由公司规定（`targets`）。"
                "（解读：须由公司设定）",
                id="e-mail",
            ),
            pytest.param(
                an_enquiry(kind=RequestKind.OTHER),
                "[standard D3.2.1.3] No time is set for a contact of this kind (another matter; channel: not known):"
                " the company has to set `targets`. (read as: the company must set it)",
                "[standard D3.2.1.3] 此类诉求（其他事项；渠道：未知）未设定时限，须由公司规定（`targets`）。"
                "（解读：须由公司设定）",
                id="channel not known",
            ),
        ],
    )
    def test_undetermined_for_want_of_a_figure(self, enquiry, en, zh):
        found = assess(enquiry, STANDARD.response, as_of=LATER)
        assert explain(found, "en") == (en,)
        assert explain(found, "zh") == (zh,)

    def test_undetermined_for_want_of_a_start(self):
        terms = evolve(STANDARD.response, starts=ClockStart.LOGGING, answered_by=Answer.ACKNOWLEDGEMENT)
        found = assess(an_enquiry(), terms, as_of=LATER)
        assert explain(found, "en") == (
            (
                "[D0.4.1.2a] The clock starts from logging, and `logged_at` is not known."
                " (read as: hours of the clock; from logging; pre-sale enquiries only)"
            ),
        )
        assert explain(found, "zh") == (
            "[D0.4.1.2a] 时限自登记起算，而登记时间（`logged_at`）未知。（解读：自然小时；自登记起；仅限售前咨询）",
        )

    def test_undetermined_for_want_of_an_end(self):
        terms = evolve(STANDARD.response, ends=ClockEnd.SEEN, answered_by=Answer.INFORMATION)
        found = assess(an_enquiry(answered_at="2026-03-07 10:00"), terms, as_of=LATER)
        assert explain(found, "en") == (
            (
                "[D0.5.1.1b] Answer with the information sent at 2026-03-07 10:00+08:00,"
                " due by 2026-03-07 16:00+08:00; whether the customer had it by then is not recorded:"
                " cannot be determined. (read as: the information must be given; when the customer has it;"
                " the last moment is in time)"
            ),
        )
        assert explain(found, "zh") == (
            (
                "[D0.5.1.1b] 附信息的答复于2026-03-07 10:00+08:00发出，最迟应于2026-03-07 16:00+08:00送达，"
                "客户是否按时收到没有记录：无法判定。（解读：须给出所需信息；以客户收到为准；恰好届满算及时）"
            ),
        )
