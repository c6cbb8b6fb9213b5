"""How what was collected comes to finance."""

from datetime import timedelta

import pytest
from attrs import evolve

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import CalendarCoverageError, NaiveDatetimeError
from servicepolicy.calendars import CalendarDays, Elapsed, WorkingTime
from servicepolicy.rules.money.warranty import HandoverDay, WarrantyTerms, assess_handover
from tests.builders import NEW_YORK, at, iso
from tests.rules.money.warranty.bench import a_handover

SAME_DAY = WarrantyTerms()
NEXT_DAY = WarrantyTerms(handover_day=HandoverDay.NEXT_WORKING_DAY)
LATER = at("2026-04-01 00:00")


def handed_in(moment, amount="120.00", **facts):
    return a_handover(handed_in=amount, handed_in_at=moment, **facts)


def verdict(handover, terms=SAME_DAY, as_of=LATER):
    return assess_handover(handover, terms, as_of=as_of).verdict


class TestAtOnce:
    """D1.2.3.9c: back at the company, the money goes to finance at once; a later day is surely not at once (A052)."""

    @pytest.mark.parametrize(
        ("moment", "stands"),
        [
            pytest.param("2026-03-06 17:00", Verdict.MET, id="on the return"),
            pytest.param("2026-03-06 23:59:59.999999", Verdict.MET, id="last moment of the day"),
            pytest.param("2026-03-07 00:00", Verdict.BREACHED, id="midnight"),
            pytest.param("2026-03-07 09:00", Verdict.BREACHED, id="day after"),
        ],
    )
    def test_within_the_day_of_the_return(self, moment, stands):
        found = assess_handover(handed_in(moment), SAME_DAY, as_of=LATER)
        assert (found.verdict, iso(found.due_at)) == (stands, "2026-03-07T00:00:00+08:00")
        assert found.done_at == at(moment)
        assert iso(found.done_at)[-6:] == "+08:00"
        assert found.missing == ()

    @pytest.mark.parametrize(
        ("as_of", "stands"),
        [
            pytest.param("2026-03-06 16:00", Verdict.PENDING, id="not yet back"),
            pytest.param("2026-03-06 23:59:59.999999", Verdict.PENDING, id="last moment of the day"),
            pytest.param("2026-03-07 00:00", Verdict.BREACHED, id="midnight"),
        ],
    )
    def test_not_handed_in(self, as_of, stands):
        found = assess_handover(a_handover(), SAME_DAY, as_of=at(as_of))
        assert (found.verdict, found.done_at) == (stands, None)

    def test_what_happens_after_the_look_is_not_known(self):
        told = handed_in("2026-03-06 18:00")
        assert verdict(told, as_of=at("2026-03-06 17:59:59.999999")) is Verdict.PENDING
        assert verdict(told, as_of=at("2026-03-06 18:00")) is Verdict.MET

    def test_money_sent_before_the_return_is_in_time(self):
        found = assess_handover(handed_in("2026-03-06 11:00"), SAME_DAY, as_of=at("2026-03-06 12:00"))
        assert found.verdict is Verdict.MET

    def test_the_day_is_the_calendar_s(self):
        found = assess_handover(a_handover(), evolve(SAME_DAY, calendar=NEW_YORK), as_of=LATER)
        assert iso(found.due_at) == "2026-03-07T00:00:00-05:00"

    def test_a_day_of_23_hours_ends_at_its_midnight(self):
        back = a_handover(returned_at=at("2026-03-08 10:00", "America/New_York"))
        found = assess_handover(back, evolve(SAME_DAY, calendar=NEW_YORK), as_of=LATER)
        assert iso(found.due_at) == "2026-03-09T00:00:00-04:00"


class TestWhenFinanceIsClosed:
    """A052: by the end of the next working day, if finance was closed at the return."""

    @pytest.mark.parametrize(
        ("returned_at", "ends_at"),
        [
            pytest.param("2026-03-06 17:29:59", "2026-03-07", id="Friday, open"),
            pytest.param("2026-03-06 17:30", "2026-03-10", id="Friday, closed: Monday"),
            pytest.param("2026-03-07 10:00", "2026-03-10", id="Saturday: Monday"),
            pytest.param("2026-03-09 08:29", "2026-03-10", id="Monday before opening: Monday itself"),
            pytest.param("2026-03-05 20:00", "2026-03-07", id="Thursday, closed: Friday"),
            pytest.param("2026-09-30 18:00", "2026-10-09", id="before the National Day: Thursday 8 October"),
        ],
    )
    def test_the_next_working_day_is_the_last(self, returned_at, ends_at):
        found = assess_handover(a_handover(returned_at=returned_at), NEXT_DAY, as_of=at("2027-01-01 00:00"))
        assert iso(found.due_at) == f"{ends_at}T00:00:00+08:00"

    def test_the_calendar_must_know_that_day(self):
        with pytest.raises(CalendarCoverageError):
            assess_handover(a_handover(returned_at="2199-12-31 18:00"), NEXT_DAY, as_of=LATER)


class TestTheCompanysOwnLimit:
    """A limit of the company's own holds before the reading, and includes its last moment."""

    @pytest.mark.parametrize(
        ("limit", "due_at"),
        [
            (Elapsed(timedelta(minutes=30)), "2026-03-06T17:30:00+08:00"),
            (WorkingTime(timedelta(hours=1)), "2026-03-09T09:00:00+08:00"),
            (CalendarDays(1), "2026-03-07T17:00:00+08:00"),
        ],
    )
    @pytest.mark.parametrize("reading", HandoverDay)
    def test_it_runs_from_the_return(self, limit, due_at, reading):
        terms = WarrantyTerms(handover_within=limit, handover_day=reading)
        assert iso(assess_handover(a_handover(), terms, as_of=LATER).due_at) == due_at

    @pytest.mark.parametrize(
        ("moment", "stands"),
        [
            ("2026-03-06 17:29:59.999999", Verdict.MET),
            ("2026-03-06 17:30", Verdict.MET),
            ("2026-03-06 17:30:00.000001", Verdict.BREACHED),
        ],
    )
    def test_its_last_moment_is_in_time(self, moment, stands):
        terms = WarrantyTerms(handover_within=Elapsed(timedelta(minutes=30)))
        assert verdict(handed_in(moment), terms) is stands
        assert verdict(a_handover(), terms, at(moment)) is (Verdict.PENDING if stands is Verdict.MET else stands)


class TestTheAmount:
    """D1.2.3.9c: what is handed in is what was collected, no more and no less."""

    @pytest.mark.parametrize(
        ("amount", "stands"),
        [
            ("119.99", Verdict.BREACHED),
            ("120.00", Verdict.MET),
            ("120", Verdict.MET),
            ("120.01", Verdict.BREACHED),
            ("0.00", Verdict.BREACHED),
        ],
    )
    def test_it_is_equal(self, amount, stands):
        assert verdict(handed_in("2026-03-06 18:00", amount)) is stands

    def test_another_amount_is_a_breach_before_the_day_ends(self):
        assert verdict(handed_in("2026-03-06 18:00", "100.00"), as_of=at("2026-03-06 18:00")) is Verdict.BREACHED

    @pytest.mark.parametrize("as_of", ["2026-03-01 00:00", "2026-04-01 00:00"])
    def test_where_nothing_was_collected_the_duty_is_met(self, as_of):
        found = assess_handover(a_handover(collected="0.00", invoice_issued=False), SAME_DAY, as_of=at(as_of))
        assert (found.verdict, found.due_at, found.done_at, found.missing) == (Verdict.MET, None, None, ())
        assert found == assess_handover(
            handed_in("2026-03-06 18:00", "0.00", collected="0.00"), SAME_DAY, as_of=at(as_of)
        )


class TestTheInvoice:
    """D1.2.3.9b: an invoice is issued for what is collected; it comes with the taking."""

    @pytest.mark.parametrize(
        ("issued", "as_of", "stands"),
        [
            pytest.param(True, "2026-03-06 18:00", Verdict.MET, id="issued"),
            pytest.param(False, "2026-03-06 16:59", Verdict.PENDING, id="not issued, not yet back"),
            pytest.param(False, "2026-03-06 17:00", Verdict.BREACHED, id="not issued"),
            pytest.param(None, "2026-03-06 18:00", Verdict.MET, id="not recorded: not judged"),
        ],
    )
    def test_money_without_one_is_a_breach(self, issued, as_of, stands):
        told = handed_in("2026-03-06 16:00", invoice_issued=issued)
        assert verdict(told, as_of=at(as_of)) is stands


class TestTheLook:
    """An assessment is made at a moment with a time zone."""

    def test_a_naive_one_is_refused(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2026-03-06T16:00:00: give it a time zone"):
            verdict(a_handover(), as_of=at("2026-03-06 16:00").replace(tzinfo=None))
