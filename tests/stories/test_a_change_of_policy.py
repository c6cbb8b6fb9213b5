"""A change of policy, from the idea to the day it binds: tried on May, decided for July, each month by its own terms.

Chen Jie earns 4500 yuan and is late three times a month: by 3, 11 and 20 minutes.
"""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from attrs import evolve

import servicepolicy as sp
from servicepolicy import lateness
from servicepolicy.findings import Record
from tests.builders import at

FIRST_DAY = date(2026, 7, 1)
CHANGE = {"higher_share": Decimal("0.02"), "grace": timedelta(minutes=5)}


def three_times_late(month):
    """Chen Jie's month: late on the 6th, the 13th and the 20th, or the working day after."""
    days = {5: (6, 13, 20), 6: (8, 15, 22), 7: (6, 13, 20)}[month]
    clocks = ("08:33", "08:41", "08:50")
    arrivals = [at(f"2026-{month:02}-{day:02} {clock}") for day, clock in zip(days, clocks, strict=True)]
    return lateness.Month(year=2026, month=month, base_salary=Decimal(4500), arrivals=arrivals)


@pytest.fixture
def tried():
    return sp.what_if(sp.STANDARD, "2 % and five minutes", lateness=CHANGE)


@pytest.fixture
def decided(tried):
    """The edition of before, which ends, and the new one, under a name of its own."""
    before = evolve(sp.STANDARD, until=FIRST_DAY)
    return before, evolve(sp.STANDARD, edition="2026-07", effective_from=FIRST_DAY, lateness=tried.lateness)


class TestTried:
    """Before anyone decides: who pays less, how much, and under which name."""

    def test_who_pays_less(self, tried):
        (found,) = sp.compare(lateness.penalty, [three_times_late(5)], sp.STANDARD, tried)
        assert isinstance(found.before, lateness.Penalty)
        assert isinstance(found.after, lateness.Penalty)
        assert found.before.total == Decimal("315.00")  # 1 + 1 + 5 %
        assert found.after.total == Decimal("90.00")  # 08:33 is within the grace: 1 + 1 %
        assert sp.totals([found], money=lambda answer: answer.total).moved == Decimal("-225.00")

    def test_no_reason_passes_it_off_as_the_policy(self, tried):
        penalty = lateness.penalty(three_times_late(5), tried.lateness)
        assert {reason.edition for reason in penalty.because} == {"what if: 2 % and five minutes (standard)"}
        assert sp.explain(penalty, "zh")[0] == (
            "[what if: 2 % and five minutes (standard) D1.1.6.1a] "
            "2026-05：计迟到2次，从基本工资4500.00元中扣款90.00元。"
        )

    def test_the_policy_stays_as_it_is(self, tried):
        assert lateness.penalty(three_times_late(5), sp.STANDARD.lateness).total == Decimal("315.00")
        assert [one.term for one in sp.differences(sp.STANDARD, tried)] == ["higher_share", "grace"]

    def test_which_readings_would_move_it(self, tried):
        found = sp.contested(lateness.penalty, [three_times_late(5)], tried.lateness)
        assert [(one.reading.id, one.instead.name) for one in found] == [("A030", "DAILY")]

    def test_it_sets_nothing_that_was_open(self, tried):
        assert sp.open_terms(tried) == sp.open_terms(sp.STANDARD)


class TestDecided:
    """From its first day the new edition binds, and no day before."""

    @pytest.mark.parametrize(
        ("month", "edition", "pays"),
        [
            pytest.param(6, "standard", "315.00", id="the month before"),
            pytest.param(7, "2026-07", "90.00", id="the first month"),
        ],
    )
    def test_a_month_is_charged_by_its_own_terms(self, decided, month, edition, pays):
        facts = three_times_late(month)
        penalty = lateness.penalty(facts, sp.in_force(facts.first, decided).lateness)
        assert penalty.total == Decimal(pays)
        assert {reason.edition for reason in penalty.because} == {edition}

    def test_so_is_it_audited(self, decided):
        records = [Record(subject=f"Chen Jie, {month}", facts=three_times_late(month)) for month in (6, 7)]
        found = sp.audit(records, decided, as_of=at("2026-08-01 09:00"))
        breached = [one for one in found if one.verdict is sp.Verdict.BREACHED]
        late = [(one.subject, one.edition, one.done_at.day) for one in breached if one.done_at is not None]
        assert late == [
            ("Chen Jie, 6", "standard", 8),
            ("Chen Jie, 6", "standard", 15),
            ("Chen Jie, 6", "standard", 22),
            ("Chen Jie, 7", "2026-07", 13),
            ("Chen Jie, 7", "2026-07", 20),
        ]
