"""A customer asks on a Friday afternoon, is told at once that the question has come in, and answered on Sunday.

One contact from its arrival to its late answer, as those on the desk see it while time passes, in both languages.
"""

from datetime import timedelta

import pytest
from attrs import evolve

import servicepolicy as sp
from servicepolicy import response
from servicepolicy.calendars import Elapsed, WeeklyHours, WorkingCalendar, china
from tests.builders import at, iso

ASKED = response.Enquiry(received_at=at("2026-03-06 16:00"), channel=response.Channel.ONLINE)
ACKNOWLEDGED = evolve(ASKED, acknowledged_at=at("2026-03-06 16:20"))
ANSWERED = evolve(ACKNOWLEDGED, answered_at=at("2026-03-08 10:00"))

DUE, READ = (
    "2026-03-07 16:00+08:00",
    " (read as: a response and the information; when sent; the last moment is in time)",
)
READ_ZH = "（解读：须回应并给出信息；以发出为准；恰好届满算及时）"


def seen(enquiry, as_of, lang):
    """What the desk sees of a contact at a moment."""
    found = response.assess(enquiry, sp.STANDARD.response, as_of=at(as_of))
    return [found.verdict.words(lang), *sp.explain(found, lang)]


class TestALateAnswer:
    """The acknowledgement keeps D0.4.1.2a, and the answer breaks D0.5.1.1b: the enquiry is breached, and stays so."""

    def test_friday_at_four_it_arrives(self):
        due = response.deadline(ASKED, sp.STANDARD.response)
        assert iso(due.at) == "2026-03-07T16:00:00+08:00"
        assert [reason.clause.id for reason in due.because] == ["D0.4.1.2a", "D0.5.1.1b"]

    def test_at_ten_past_four_nothing_is_due_yet(self):
        assert seen(ASKED, "2026-03-06 16:10", "en") == [
            "not yet due",
            (f"[standard D0.4.1.2a] Response due by {DUE} and not given at 2026-03-06 16:10+08:00: not yet due.{READ}"),
            (
                f"[standard D0.5.1.1b] Answer with the information due by {DUE}"
                f" and not given at 2026-03-06 16:10+08:00: not yet due.{READ}"
            ),
        ]

    def test_at_half_past_four_the_first_milestone_is_met(self):
        assert seen(ACKNOWLEDGED, "2026-03-06 16:30", "zh") == [
            "未到期",
            f"[standard D0.4.1.2a] 回应于2026-03-06 16:20+08:00作出，期限为{DUE}：达标。{READ_ZH}",
            (
                f"[standard D0.5.1.1b] 附信息的答复最迟应于{DUE}作出，"
                f"截至2026-03-06 16:30+08:00尚未作出：未到期。{READ_ZH}"
            ),
        ]

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [("2026-03-07 16:00:00", sp.Verdict.PENDING), ("2026-03-07 16:00:01", sp.Verdict.BREACHED)],
    )
    def test_on_saturday_at_four_the_time_is_up(self, as_of, verdict):
        assert response.assess(ACKNOWLEDGED, sp.STANDARD.response, as_of=at(as_of)).verdict is verdict

    def test_on_sunday_the_answer_comes_18_hours_late(self):
        assert seen(ANSWERED, "2026-03-08 12:00", "en") == [
            "breached",
            f"[standard D0.4.1.2a] Response at 2026-03-06 16:20+08:00, due by {DUE}: met.{READ}",
            (
                "[standard D0.5.1.1b] Answer with the information at 2026-03-08 10:00+08:00,"
                f" 18 h after {DUE}: breached.{READ}"
            ),
        ]
        assert seen(ANSWERED, "2026-03-08 12:00", "zh") == [
            "未达标",
            f"[standard D0.4.1.2a] 回应于2026-03-06 16:20+08:00作出，期限为{DUE}：达标。{READ_ZH}",
            (f"[standard D0.5.1.1b] 附信息的答复于2026-03-08 10:00+08:00作出，比期限{DUE}晚18小时：未达标。{READ_ZH}"),
        ]

    def test_a_year_later_nothing_has_changed(self):
        on_sunday = response.assess(ANSWERED, sp.STANDARD.response, as_of=at("2026-03-08 12:00"))
        assert response.assess(ANSWERED, sp.STANDARD.response, as_of=at("2027-03-08 12:00")) == on_sunday


class TestHadTheCompanyChosenOtherwise:
    """The same contact under other terms: the facts stay, the decision follows the choice."""

    def test_hours_of_work_would_have_kept_it(self):
        office = WorkingCalendar(
            zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30"), days=china()
        )
        mine = sp.ServicePolicy(
            edition="2026", response=response.ResponseTerms(clock=response.Clock.WORKING_HOURS)
        ).with_calendar(office)
        found = response.assess(ANSWERED, mine.response, as_of=at("2026-03-08 12:00"))
        # 1.5 h on Friday, 8 h each on Monday and Tuesday, 6.5 h on Wednesday: 3.5 h before lunch and 3 h after.
        assert iso(found.due_at) == "2026-03-11T16:00:00+08:00"
        assert found.verdict is sp.Verdict.MET
        assert sp.explain(found)[1].startswith("[2026 D0.5.1.1b] Answer with the information at 2026-03-08 10:00+08:00")

    def test_a_promise_of_two_hours_would_have_been_broken_too(self):
        promise = response.Target(channel=response.Channel.ONLINE, limit=Elapsed(timedelta(hours=2)))
        terms = evolve(sp.STANDARD.response, targets=[promise])
        found = response.assess(ANSWERED, terms, as_of=at("2026-03-08 12:00"))
        assert [one.verdict for one in found.milestones] == [sp.Verdict.MET, sp.Verdict.BREACHED]
        assert sp.explain(found, "zh")[1].startswith("[D0.5.1.1b] 附信息的答复于2026-03-08 10:00+08:00作出，比期限")

    def test_an_acknowledgement_might_have_been_enough(self):
        terms = evolve(sp.STANDARD.response, answered_by=response.Answer.ACKNOWLEDGEMENT)
        assert response.assess(ANSWERED, terms, as_of=at("2026-03-08 12:00")).verdict is sp.Verdict.MET
