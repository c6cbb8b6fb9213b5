"""What an explanation says, word for word, in both languages."""

from datetime import date

import pytest

from servicepolicy.basis import explain
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.lateness import (
    WAGE_RULES_CEILING,
    Ceiling,
    Duty,
    LatenessTerms,
    Unsanctioned,
    Waiver,
    assess,
    penalty,
)
from tests.rules.money.lateness.months import TERMS, a_month, late_days, moment

TAKEN = "once a day; the monthly base salary; the total is rounded"
TAKEN_ZH = "每天最多计一次；月基本工资；只对总额四舍五入"
NOT_THERE = a_month(
    *("02 08:31", "03 08:30"),
    departures=["02 17:30", "03 17:00"],
    recorded_through=date(2026, 3, 5),
    waivers=[Waiver(on=date(2026, 3, 5), document="sick note")],
)


class TestPenalty:
    """A penalty says what it comes to, and every line why."""

    def test_the_third_late_day(self):
        found = penalty(late_days(3), STANDARD.lateness)
        assert explain(found, "en")[0] == (
            "[standard D1.1.6.1a] 2026-03: late entries 3, deducted 350.00 yuan of a base salary of 5000.00 yuan."
        )
        assert explain(found, "en")[2:] == (
            (
                "[standard D1.1.7.1b] 2026-03-03: came at 2026-03-03 08:31+08:00, 1 min after 2026-03-03 08:30+08:00:"
                f" late entry 2, a share of 0.01, 50.00 yuan. (read as: to the second; {TAKEN})"
            ),
            (
                "[standard D1.1.7.1d] 2026-03-04: came at 2026-03-04 08:31+08:00, 1 min after 2026-03-04 08:30+08:00:"
                " late entry 3, a share of 0.05, 250.00 yuan."
                f" (read as: to the second; the threshold included; each entry at its own share; {TAKEN})"
            ),
        )
        assert explain(found, "zh")[0] == (
            "[standard D1.1.6.1a] 2026-03：计迟到3次，从基本工资5000.00元中扣款350.00元。"
        )
        assert explain(found, "zh")[3] == (
            "[standard D1.1.7.1d] 2026-03-04：2026-03-04 08:31+08:00到岗，比2026-03-04 08:30+08:00晚1分钟，"
            f"为当月第3次迟到，比例0.05，扣款250.00元。（解读：精确到秒；含本数；各次按各自比例；{TAKEN_ZH}）"
        )

    def test_what_costs_nothing(self):
        found = penalty(NOT_THERE, TERMS)
        assert explain(found, "en")[2:] == (
            "[D1.1.7.1b] 2026-03-05: excused by sick note, nothing counts.",
            (
                "[D1.1.7.1a] 2026-03-03: left at 2026-03-03 17:00+08:00, 30 min before 2026-03-03 17:30+08:00:"
                " no sanction is printed. (read as: classified and not charged)"
            ),
            (
                "[D1.1.2.4c] 2026-03-04: due at 2026-03-04 08:30+08:00 and did not sign in: no sanction is printed."
                " (read as: classified and not charged)"
            ),
        )
        assert explain(found, "zh")[2:] == (
            "[D1.1.7.1b] 2026-03-05：有“sick note”为据，不计。",
            (
                "[D1.1.7.1a] 2026-03-03：2026-03-03 17:00+08:00离岗，比2026-03-03 17:30+08:00早30分钟，原文没有罚则。"
                "（解读：只作归类，不扣款）"
            ),
            (
                "[D1.1.2.4c] 2026-03-04：应于2026-03-04 08:30+08:00到岗而没有签到，原文没有罚则。"
                "（解读：只作归类，不扣款）"
            ),
        )

    def test_treated_as_lateness(self):
        found = penalty(NOT_THERE, LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS))
        assert explain(found, "en")[2] == (
            "[D1.1.7.1b] 2026-03-03: left at 2026-03-03 17:00+08:00, 30 min before 2026-03-03 17:30+08:00:"
            f" counts as late entry 2, a share of 0.01, 50.00 yuan. (read as: as late entries; {TAKEN})"
        )
        assert explain(found, "zh")[3].startswith(
            "[D1.1.7.1d] 2026-03-04：应于2026-03-04 08:30+08:00到岗而未到，按当月第3次迟到计，比例0.05，扣款250.00元。"
        )

    @pytest.mark.parametrize(
        ("at_ceiling", "read"),
        [
            pytest.param(Ceiling.WARN, ("a warning", "仅提示"), id="a warning"),
            pytest.param(Ceiling.CAP, ("nothing above it is deducted", "超出部分不扣"), id="a cap"),
        ],
    )
    def test_what_it_passes(self, at_ceiling, read):
        month = a_month(*(f"{day:02} 08:31" for day in range(1, 32)))
        found = penalty(month, LatenessTerms(ceiling=WAGE_RULES_CEILING, at_ceiling=at_ceiling))
        assert explain(found, "en")[-3:] == (
            "[D1.1.7.1c] Late entries 22: more than the 3 that a month may have.",
            (
                "[D1.1.7.1b] The entries come to 5100.00 yuan, which passes the ceiling of 1000.00 yuan,"
                f" a share of 0.20. (read as: {read[0]})"
            ),
            (
                "[D1.1.7.1b] The entries come to 5100.00 yuan: no more than the base salary is deducted."
                " (read as: the monthly base salary)"
            ),
        )
        assert explain(found, "zh")[-3:] == (
            "[D1.1.7.1c] 迟到22次，超过每月准许的3次。",
            f"[D1.1.7.1b] 各次合计5100.00元，超过上限1000.00元（比例0.20）。（解读：{read[1]}）",
            "[D1.1.7.1b] 各次合计5100.00元，扣款以基本工资为限。（解读：月基本工资）",
        )


SAID = [
    # The duty, its day in March, the moment one looks, and what is said.
    (
        *(Duty.MONTH, None, "10 00:00"),
        (
            "[D1.1.7.1c] 2026-03: late entries 1 by 2026-03-10 00:00+08:00, allowed 3: not yet due."
            " (read as: once a day; classified and not charged)"
        ),
        (
            "[D1.1.7.1c] 2026-03：截至2026-03-10 00:00+08:00迟到1次，准许3次：未到期。"
            "（解读：每天最多计一次；只作归类，不扣款）"
        ),
    ),
    (
        *(Duty.ARRIVAL, 3, "10 00:00"),
        (
            "[D1.1.2.4b] 2026-03-03: came at 2026-03-03 08:30+08:00, due by 2026-03-03 08:30+08:00: met."
            " (read as: to the second)"
        ),
        (
            "[D1.1.2.4b] 2026-03-03：2026-03-03 08:30+08:00到岗，最迟应于2026-03-03 08:30+08:00到岗：达标。"
            "（解读：精确到秒）"
        ),
    ),
    (
        *(Duty.ARRIVAL, 2, "10 00:00"),
        (
            "[D1.1.2.4b] 2026-03-02: came at 2026-03-02 08:31+08:00, 1 min after 2026-03-02 08:30+08:00: breached."
            " (read as: to the second)"
        ),
        (
            "[D1.1.2.4b] 2026-03-02：2026-03-02 08:31+08:00到岗，比2026-03-02 08:30+08:00晚1分钟：未达标。"
            "（解读：精确到秒）"
        ),
    ),
    (
        *(Duty.ARRIVAL, 4, "04 12:00"),
        (
            "[D1.1.2.4b] 2026-03-04: due by 2026-03-04 08:30+08:00, nobody had come at 2026-03-04 12:00+08:00:"
            " not yet due."
        ),
        "[D1.1.2.4b] 2026-03-04：最迟应于2026-03-04 08:30+08:00到岗，截至2026-03-04 12:00+08:00尚未到岗：未到期。",
    ),
    (
        *(Duty.ARRIVAL, 4, "10 00:00"),
        "[D1.1.2.4c] 2026-03-04: due by 2026-03-04 08:30+08:00, nobody signed in: breached.",
        "[D1.1.2.4c] 2026-03-04：最迟应于2026-03-04 08:30+08:00到岗，没有签到：未达标。",
    ),
    (
        *(Duty.ARRIVAL, 5, "10 00:00"),
        "[D1.1.2.4b] 2026-03-05: excused by sick note: met.",
        "[D1.1.2.4b] 2026-03-05：有“sick note”为据：达标。",
    ),
    (
        *(Duty.ARRIVAL, 6, "10 00:00"),
        (
            "[D1.1.2.4c] 2026-03-06: no arrival is known, and the record is not said to be complete (`arrivals`):"
            " cannot be determined."
        ),
        "[D1.1.2.4c] 2026-03-06：没有到岗记录，也未说明记录是否完整（`arrivals`）：无法判定。",
    ),
    (
        *(Duty.DEPARTURE, 2, "10 00:00"),
        "[D1.1.2.4b] 2026-03-02: left at 2026-03-02 17:30+08:00, due not before 2026-03-02 17:30+08:00: met.",
        "[D1.1.2.4b] 2026-03-02：2026-03-02 17:30+08:00离岗，不应早于2026-03-02 17:30+08:00：达标。",
    ),
    (
        *(Duty.DEPARTURE, 3, "10 00:00"),
        "[D1.1.2.4b] 2026-03-03: left at 2026-03-03 17:00+08:00, 30 min before 2026-03-03 17:30+08:00: breached.",
        "[D1.1.2.4b] 2026-03-03：2026-03-03 17:00+08:00离岗，比2026-03-03 17:30+08:00早30分钟：未达标。",
    ),
    (
        *(Duty.DEPARTURE, 3, "03 18:00"),
        (
            "[D1.1.2.4b] 2026-03-03: due not before 2026-03-03 17:30+08:00, when work is left for good is not known at"
            " 2026-03-03 18:00+08:00: not yet due."
        ),
        (
            "[D1.1.2.4b] 2026-03-03：不应早于2026-03-03 17:30+08:00离岗，截至2026-03-03 18:00+08:00尚不知最后何时离岗："
            "未到期。"
        ),
    ),
    (
        *(Duty.DEPARTURE, 4, "10 00:00"),
        (
            "[D1.1.2.4b] 2026-03-04: whether work was left too early cannot be said without `departures`:"
            " cannot be determined."
        ),
        "[D1.1.2.4b] 2026-03-04：缺少`departures`，无从得知是否早退：无法判定。",
    ),
]


class TestAssessment:
    """An assessment says what was done, when it was due, and how it stands."""

    @pytest.mark.parametrize(("duty", "day", "as_of", "en", "zh"), SAID)
    def test_each_duty(self, duty, day, as_of, en, zh):
        on = day and date(2026, 3, day)
        found = assess(NOT_THERE, TERMS, as_of=moment(as_of))
        (one,) = [one for one in found if (one.duty, one.on) == (duty, on)]
        assert (explain(one, "en"), explain(one, "zh")) == ((en,), (zh,))
