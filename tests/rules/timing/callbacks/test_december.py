"""What customers are due in December."""

from datetime import date

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import NaiveDatetimeError
from servicepolicy.clauses.d1_3 import D1_3_3A, D1_3_3B
from servicepolicy.rules.timing.callbacks import (
    CallbacksTerms,
    December,
    DecemberDuty,
    GiftBy,
    assess_december,
)
from tests.builders import NEW_YORK, at, iso

MET, BREACHED, PENDING, _ = Verdict
NEW_YEAR = "2027-01-01 00:00"


def found(as_of=NEW_YEAR, customer_since=None, gift_sent_at=None, asked_at=None, **terms):
    december = December(
        year=2026,
        customer_since=customer_since,
        gift_sent_at=gift_sent_at and at(gift_sent_at),
        demand_plan_asked_at=asked_at and at(asked_at),
    )
    return assess_december(december, CallbacksTerms(**terms), as_of=at(as_of))


AROUND_DECEMBER = pytest.mark.parametrize(
    ("moment", "verdict", "is_done"),
    [
        pytest.param("2026-11-30 23:59:59", BREACHED, False, id="second before the month"),
        pytest.param("2026-12-01 00:00:00", MET, True, id="first moment"),
        pytest.param("2026-12-25 12:00:00", MET, True, id="the 25th"),
        pytest.param("2026-12-31 23:59:59", MET, True, id="last second"),
        pytest.param("2027-01-01 00:00:00", BREACHED, True, id="midnight"),
        pytest.param("2027-01-02 09:00:00", BREACHED, True, id="day after"),
    ],
)


class TestTheGift:
    """D1.3.3a: every December new and old customers receive New Year gifts."""

    @AROUND_DECEMBER
    def test_it_is_sent_in_the_month(self, moment, verdict, is_done):
        gift, _ = found("2027-02-01", gift_sent_at=moment)
        assert (gift.duty, gift.verdict) == (DecemberDuty.GIFT, verdict)
        assert gift.done_at == (at(moment) if is_done else None)
        assert iso(gift.due_at) == "2027-01-01T00:00:00+08:00"
        assert [reason.clause for reason in gift.because] == [D1_3_3A]

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2026-06-01 00:00", PENDING, id="summer"),
            pytest.param("2026-12-31 23:59:59", PENDING, id="last second"),
            pytest.param("2027-01-01 00:00", BREACHED, id="midnight"),
        ],
    )
    def test_until_the_month_has_ended_it_is_pending(self, as_of, verdict):
        assert [one.verdict for one in found(as_of)] == [verdict, verdict]

    def test_one_that_came_too_early_leaves_it_pending(self):
        gift, _ = found("2026-12-05", gift_sent_at="2026-11-30 10:00")
        assert (gift.verdict, gift.done_at) == (PENDING, None)

    def test_one_that_comes_later_is_not_known(self):
        assert found("2026-12-06 10:00", gift_sent_at="2026-12-06 10:00")[0].verdict is MET
        assert found("2026-12-05", gift_sent_at="2026-12-06 10:00")[0].verdict is PENDING

    @pytest.mark.parametrize(
        "since", [None, date(1999, 1, 1), date(2026, 12, 1), date(2026, 12, 31)], ids=["unknown", "old", "new", "last"]
    )
    def test_it_is_for_new_and_old_customers(self, since):
        assert [one.verdict for one in found(customer_since=since)] == [BREACHED, BREACHED]


class TestTheDemandPlan:
    """D1.3.3b: every December customers are asked about their demand plan for the coming year."""

    @AROUND_DECEMBER
    def test_it_is_asked_for_in_the_month(self, moment, verdict, is_done):
        gift, plan = found("2027-02-01", asked_at=moment)
        assert (plan.duty, plan.verdict) == (DecemberDuty.DEMAND_PLAN, verdict)
        assert plan.done_at == (at(moment) if is_done else None)
        assert gift.verdict is BREACHED
        assert [reason.clause for reason in plan.because] == [D1_3_3B]


class TestBytheTwentyFifth:
    """A066: by the end of the month, or by the 25th."""

    @pytest.mark.parametrize(
        ("moment", "by_the_end", "by_the_25th"),
        [
            pytest.param("2026-12-24 10:00", MET, MET, id="day before"),
            pytest.param("2026-12-25 23:59:59", MET, MET, id="the day"),
            pytest.param("2026-12-26 00:00:00", MET, BREACHED, id="day after"),
        ],
    )
    def test_around_it(self, moment, by_the_end, by_the_25th):
        for gift_by, verdict in zip(GiftBy, [by_the_end, by_the_25th], strict=True):
            answer = found(gift_sent_at=moment, asked_at=moment, gift_by=gift_by)
            assert [one.verdict for one in answer] == [verdict, verdict]
            assert {one.done_at for one in answer} == {at(moment)}

    def test_its_deadline(self):
        assert iso(found(gift_by=GiftBy.BY_THE_25TH)[0].due_at) == "2026-12-26T00:00:00+08:00"

    @pytest.mark.parametrize(("since", "count"), [(date(2026, 12, 25), 2), (date(2026, 12, 26), 0)])
    def test_a_customer_won_when_it_is_over_is_not_meant(self, since, count):
        assert len(found(customer_since=since, gift_by=GiftBy.BY_THE_25TH)) == count


class TestAnotherMonth:
    """A company may send its gifts in another month."""

    @pytest.mark.parametrize(
        ("moment", "verdict"),
        [
            ("2026-01-31 23:59", BREACHED),
            ("2026-02-01 00:00", MET),
            ("2026-02-28 23:59", MET),
            ("2026-03-01 00:00", BREACHED),
        ],
    )
    def test_february(self, moment, verdict):
        assert found(gift_sent_at=moment, gift_month=2)[0].verdict is verdict

    @pytest.mark.parametrize(("since", "count"), [(date(2026, 11, 30), 2), (date(2026, 12, 1), 0)])
    def test_a_customer_won_after_it_is_not_meant(self, since, count):
        assert len(found(customer_since=since, gift_month=11)) == count


class TestZones:
    """The month is the one of the calendar's zone."""

    def test_new_york(self):
        gift, _ = found("2027-01-01 12:00", gift_sent_at="2026-12-01 12:59", calendar=NEW_YORK)
        assert (gift.verdict, iso(gift.due_at)) == (PENDING, "2027-01-01T00:00:00-05:00")
        gift, _ = found("2027-01-01 12:00", gift_sent_at="2026-12-01 13:00", calendar=NEW_YORK)
        assert (gift.verdict, iso(gift.done_at)) == (MET, "2026-12-01T00:00:00-05:00")

    def test_a_moment_of_looking_needs_a_zone(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2027-01-01T00:00:00: "):
            assess_december(December(year=2026), CallbacksTerms(), as_of=at(NEW_YEAR).replace(tzinfo=None))

    def test_the_last_year(self):
        found_then = assess_december(December(year=2198), CallbacksTerms(), as_of=at("2199-01-01"))
        assert [one.verdict for one in found_then] == [BREACHED, BREACHED]
