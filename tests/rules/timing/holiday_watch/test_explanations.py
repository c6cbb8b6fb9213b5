"""What an explanation says, word for word, in both languages."""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis import Role, explain
from servicepolicy.calendars import Festival
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import (
    HolidayWatchTerms,
    Roster,
    Watch,
    Watching,
    assess,
    checks,
    roster_gaps,
    windows,
)
from tests.builders import at
from tests.rules.timing.holiday_watch.cases import (
    LATER,
    NEW_YEAR,
    THE_FOUR,
    WITHIN_AN_HOUR,
    a_calendar,
    a_check,
    a_log,
    a_shift,
)

TERMS = STANDARD.holiday_watch
ALL_THE_TIME = evolve(TERMS, watching=Watching.ALL_THE_TIME)
EACH_DAY, EACH_DAY_ZH = "(read as: at least one check in each interval)", "（解读：每个周期至少查看一次）"


class TestWindows:
    """A window says which holiday it is, which days are its own, and from when until when it is watched."""

    def test_a_merged_one(self):
        merged = windows(2025, TERMS)[-1]
        assert explain(merged, "en") == (
            (
                "[standard D1.3.8a] National Day, Mid-Autumn Festival (2025-10-01, 2025-10-02, 2025-10-03, 2025-10-06):"
                " sites are watched from 2025-10-01 00:00+08:00 until 2025-10-09 00:00+08:00."
                " (read as: every statutory holiday)"
            ),
            (
                "[standard D1.3.8b] The days off beside it are watched too:"
                " 2025-10-04, 2025-10-05, 2025-10-07, 2025-10-08."
            ),
        )
        assert explain(merged, "zh") == (
            (
                "[standard D1.3.8a] 国庆节、中秋节（2025-10-01、2025-10-02、2025-10-03、2025-10-06）："
                "自2025-10-01 00:00+08:00起至2025-10-09 00:00+08:00止值守客户网站。（解读：全部法定节假日）"
            ),
            "[standard D1.3.8b] 相连的休息日同样值守：2025-10-04、2025-10-05、2025-10-07、2025-10-08。",
        )

    def test_one_that_may_change(self):
        eve = Festival(date(2026, 12, 31), "New Year's Eve", "除夕")
        calendar = a_calendar(*THE_FOUR, eve, confirmed_through=date(2026, 12, 28))
        last = windows(2026, HolidayWatchTerms(calendar=calendar))[-1]
        assert explain(last, "en")[-1] == (
            "[D1.3.8a] These days off may change: ours is sure only of the days from 2026-01-01 through 2026-12-28."
        )
        assert explain(last, "zh")[-1] == ("[D1.3.8a] 这一段假期可能变动：ours只能确定2026-01-01至2026-12-28的日期。")


class TestChecks:
    """A check says which site, from when, and until when."""

    @pytest.mark.parametrize(
        ("terms", "en", "zh"),
        [
            (
                TERMS,
                (
                    "[standard D1.3.8b] shop is checked at least once from 2026-01-01 00:00+08:00"
                    f" until 2026-01-02 00:00+08:00. {EACH_DAY}"
                ),
                (
                    "[standard D1.3.8b] 自2026-01-01 00:00+08:00起至2026-01-02 00:00+08:00止，"
                    f"shop至少查看一次。{EACH_DAY_ZH}"
                ),
            ),
            (
                ALL_THE_TIME,
                (
                    "[D1.3.8b] shop is watched without a break from 2026-01-01 00:00+08:00"
                    " until 2026-01-04 00:00+08:00. (read as: all the time)"
                ),
                (
                    "[D1.3.8b] 自2026-01-01 00:00+08:00起至2026-01-04 00:00+08:00止，"
                    "shop须不间断查看。（解读：不间断查看）"
                ),
            ),
        ],
    )
    def test_owed(self, terms, en, zh):
        one = checks(Watch(window=NEW_YEAR, sites=["shop"]), terms)[0]
        assert (explain(one, "en"), explain(one, "zh")) == ((en,), (zh,))


class TestAssessments:
    """An assessment says what was done, what was due, and how it stands."""

    @pytest.mark.parametrize(
        ("place", "as_of", "en", "zh"),
        [
            pytest.param(
                0,
                LATER,
                (
                    "shop checked at 2026-01-01 09:00+08:00, between 2026-01-01 00:00+08:00"
                    f" and 2026-01-02 00:00+08:00: met. {EACH_DAY}"
                ),
                (
                    "shop于2026-01-01 09:00+08:00查看，在2026-01-01 00:00+08:00至2026-01-02 00:00+08:00之间："
                    f"达标。{EACH_DAY_ZH}"
                ),
                id="covered",
            ),
            pytest.param(
                1,
                LATER,
                f"shop was not checked from 2026-01-02 00:00+08:00 until 2026-01-03 00:00+08:00: breached. {EACH_DAY}",
                f"shop在2026-01-02 00:00+08:00至2026-01-03 00:00+08:00之间无人查看：未达标。{EACH_DAY_ZH}",
                id="gap",
            ),
            pytest.param(
                2,
                at("2026-01-03 08:00"),
                (
                    "shop is to be checked from 2026-01-03 00:00+08:00 until 2026-01-04 00:00+08:00,"
                    f" and was not yet at 2026-01-03 08:00+08:00: not yet due. {EACH_DAY}"
                ),
                (
                    "shop须在2026-01-03 00:00+08:00至2026-01-04 00:00+08:00之间查看，"
                    f"截至2026-01-03 08:00+08:00尚未查看：未到期。{EACH_DAY_ZH}"
                ),
                id="not yet due",
            ),
        ],
    )
    def test_checks(self, place, as_of, en, zh):
        one = assess(a_log(a_check("2026-01-01 09:00")), TERMS, as_of=as_of)[place]
        assert explain(one, "en") == (f"[standard D1.3.8b] {en}",)
        assert explain(one, "zh") == (f"[standard D1.3.8b] {zh}",)

    def test_a_check_outside_the_holiday(self):
        one = assess(a_log(a_check("2026-01-04 09:00")), TERMS, as_of=LATER)[-1]
        assert explain(one, "en")[1] == (
            "[standard D1.3.8b] The check of shop at 2026-01-04 09:00+08:00 lies outside the holiday"
            f" and counts for nothing. {EACH_DAY}"
        )
        assert explain(one, "zh")[1] == (
            f"[standard D1.3.8b] shop于2026-01-04 09:00+08:00的查看不在假期之内，不计。{EACH_DAY_ZH}"
        )

    @pytest.mark.parametrize(
        ("as_of", "shifts", "en", "zh"),
        [
            pytest.param(
                LATER,
                [a_shift("2026-01-01 00:00", "2026-01-04 00:00")],
                "shop was watched without a break from 2026-01-01 00:00+08:00 until 2026-01-04 00:00+08:00: met.",
                "shop自2026-01-01 00:00+08:00起至2026-01-04 00:00+08:00止不间断有人查看：达标。",
                id="no gap",
            ),
            pytest.param(
                at("2026-01-02 00:00"),
                [a_shift("2026-01-01 00:00", "2026-01-04 00:00")],
                (
                    "shop is to be watched until 2026-01-04 00:00+08:00 without a break,"
                    " and none is known at 2026-01-02 00:00+08:00: not yet due."
                ),
                "shop至2026-01-04 00:00+08:00为止须不间断查看，截至2026-01-02 00:00+08:00未见间断：未到期。",
                id="no gap yet",
            ),
            pytest.param(
                LATER,
                [a_shift("2026-01-01 00:00", "2026-01-03 18:00")],
                "Nobody watched shop from 2026-01-03 18:00+08:00 until 2026-01-04 00:00+08:00: breached.",
                "shop自2026-01-03 18:00+08:00起至2026-01-04 00:00+08:00止无人查看：未达标。",
                id="a gap",
            ),
            pytest.param(
                LATER,
                [],
                (
                    "shop is to be watched without a break, which single checks do not show,"
                    " and no `shifts` are recorded."
                ),
                "shop须不间断查看，单次查看不足以证明，又没有值班记录（`shifts`）。",
                id="no shifts",
            ),
        ],
    )
    def test_all_the_time(self, as_of, shifts, en, zh):
        (one,) = assess(a_log(shifts=shifts), ALL_THE_TIME, as_of=as_of)
        assert explain(one, "en") == (f"[D1.3.8b] {en} (read as: all the time)",)
        assert explain(one, "zh") == (f"[D1.3.8b] {zh}（解读：不间断查看）",)

    @pytest.mark.parametrize(
        ("told", "en", "zh"),
        [
            pytest.param(
                {"passed_on_at": "2026-01-03 10:30", "passed_to": Role.TECHNICAL_SERVICE},
                [
                    (
                        "The problem of shop (no answer) went to technical service department"
                        " at 2026-01-03 10:30+08:00, due by 2026-01-03 11:00+08:00: met."
                    )
                ],
                ["shop的问题（no answer）于2026-01-03 10:30+08:00转交技术服务部，期限为2026-01-03 11:00+08:00：达标。"],
                id="in time",
            ),
            pytest.param(
                {"passed_on_at": "2026-01-03 12:30", "passed_to": "Network"},
                [
                    (
                        "The problem of shop (no answer) was passed on at 2026-01-03 12:30+08:00,"
                        " 1 h 30 min after 2026-01-03 11:00+08:00: breached."
                    )
                ],
                [
                    (
                        "shop的问题（no answer）于2026-01-03 12:30+08:00转交，"
                        "比期限2026-01-03 11:00+08:00晚1小时30分钟：未达标。"
                    )
                ],
                id="late",
            ),
            pytest.param(
                {"passed_on_at": "2026-01-03 10:30", "passed_to": Role.FINANCE},
                [
                    (
                        "The problem of shop (no answer) goes to the department concerned by 2026-01-03 11:00+08:00,"
                        " and had not at 2026-01-05 00:00+08:00: breached."
                    ),
                    (
                        "The problem of shop (no answer) went to finance, which is no service department:"
                        " that is not enough."
                    ),
                ],
                [
                    (
                        "shop的问题（no answer）最迟应于2026-01-03 11:00+08:00转交有关部门，"
                        "截至2026-01-05 00:00+08:00尚未转交：未达标。"
                    ),
                    "shop的问题（no answer）转交的是财务部，不是服务部门，不算转交。",
                ],
                id="elsewhere",
            ),
            pytest.param(
                {"passed_on_at": "2026-01-03 10:30"},
                [
                    (
                        "The problem of shop (no answer) was passed on at 2026-01-03 10:30+08:00,"
                        " due by 2026-01-03 11:00+08:00; to whom is not recorded (`passed_to`),"
                        " and it goes to the department concerned: cannot be determined."
                    )
                ],
                [
                    (
                        "shop的问题（no answer）于2026-01-03 10:30+08:00转交，期限为2026-01-03 11:00+08:00，"
                        "应转交有关部门，实际转交何处没有记录（`passed_to`）：无法判定。"
                    )
                ],
                id="to whom is not known",
            ),
        ],
    )
    def test_problems(self, told, en, zh):
        log = a_log(a_check("2026-01-03 10:00", problem="no answer", **told))
        one = assess(log, WITHIN_AN_HOUR, as_of=LATER)[-1]
        assert explain(one, "en") == tuple(f"[D1.3.8c] {line}" for line in en)
        assert explain(one, "zh") == tuple(f"[D1.3.8c] {line}" for line in zh)

    def test_a_problem_without_a_figure(self):
        one = assess(a_log(a_check("2026-01-03 10:00", problem="打不开")), TERMS, as_of=LATER)[-1]
        assert explain(one, "en") == (
            (
                "[standard D1.3.8c] The problem of shop (打不开), found at 2026-01-03 10:00+08:00, goes to the"
                " department concerned promptly; how soon that is, the company has to set (`pass_on_within`)."
            ),
        )
        assert explain(one, "zh") == (
            (
                "[standard D1.3.8c] shop于2026-01-03 10:00+08:00发现的问题（打不开）须及时转交有关部门，"
                "时限须由公司规定（`pass_on_within`）。"
            ),
        )


class TestRosters:
    """A roster says which time no shift covers, or that there is none."""

    def test_a_gap(self):
        shifts = [a_shift("2026-01-01 00:00", "2026-01-03 17:30")]
        found = roster_gaps(Roster(window=NEW_YEAR, shifts=shifts), TERMS)
        assert explain(found, "en") == (
            (
                "[standard D1.3.8b] New Year's Day: no shift covers 2026-01-03 17:30+08:00"
                " until 2026-01-04 00:00+08:00, 6 h 30 min."
            ),
        )
        assert explain(found, "zh") == (
            "[standard D1.3.8b] 元旦：2026-01-03 17:30+08:00至2026-01-04 00:00+08:00无人值班，共6小时30分钟。",
        )

    def test_no_gap(self):
        shifts = [a_shift("2026-01-01 00:00", "2026-01-04 00:00")]
        found = roster_gaps(Roster(window=NEW_YEAR, shifts=shifts), TERMS)
        assert explain(found, "en") == (
            (
                "[standard D1.3.8b] Shifts cover New Year's Day from 2026-01-01 00:00+08:00"
                " until 2026-01-04 00:00+08:00 without a gap."
            ),
        )
        assert explain(found, "zh") == (
            "[standard D1.3.8b] 元旦自2026-01-01 00:00+08:00起至2026-01-04 00:00+08:00止均有人值班。",
        )
