"""Whether the fine that was charged is the one that is due."""

import pytest
from attrs import evolve

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import NaiveDatetimeError
from servicepolicy.rules.money.complaint_fines import ComplaintFinesTerms, Counted, FinedBy, assess
from tests.builders import NEW_YORK, at, iso
from tests.rules.money.complaint_fines.desk import a_complaint, fined, scheduled

LEAST = ComplaintFinesTerms()
LATER = at("2026-05-01 00:00")


def verdict(charged, terms, as_of=LATER):
    return assess(charged, terms, as_of=as_of).verdict


class TestTheFineCharged:
    """D1.1.6.1d: a complaint is fined by severity, at least 10 yuan."""

    @pytest.mark.parametrize(
        ("charged", "at_least", "by_schedule"),
        [
            ("9.99", Verdict.BREACHED, Verdict.BREACHED),
            ("10.00", Verdict.MET, Verdict.MET),
            ("10", Verdict.MET, Verdict.MET),
            ("10.01", Verdict.MET, Verdict.BREACHED),
            ("0.00", Verdict.BREACHED, Verdict.BREACHED),
        ],
    )
    def test_it_is_at_least_the_least_or_equal_to_the_schedule(self, charged, at_least, by_schedule):
        assert verdict(fined(charged), LEAST) is at_least
        assert verdict(fined(charged), scheduled()) is by_schedule

    def test_it_is_what_the_manager_named(self):
        named = {"complaint": a_complaint(named_fine="30.00")}
        terms = scheduled(fined_by=FinedBy.MANAGER)
        assert verdict(fined("30.00", **named), terms) is Verdict.MET
        assert verdict(fined("10.00", **named), terms) is Verdict.BREACHED

    def test_none_is_due_for_one_that_does_not_count(self):
        assert verdict(fined("10.00"), scheduled(counted=Counted.BOTH)) is Verdict.BREACHED
        assert verdict(fined("0.00"), scheduled(counted=Counted.BOTH)) is Verdict.MET

    @pytest.mark.parametrize("terms", [LEAST, scheduled(), scheduled(counted=Counted.BOTH)])
    def test_until_it_is_charged_it_is_pending_as_no_time_is_given(self, terms):
        for as_of in ("2026-03-31 08:59:59.999999", "2026-01-01 00:00"):
            found = assess(fined(), terms, as_of=at(as_of))
            assert (found.verdict, found.due_at, found.done_at) == (Verdict.PENDING, None, None)
        assert verdict(fined(), terms, at("2026-03-31 09:00")) is not Verdict.PENDING

    @pytest.mark.parametrize(
        ("terms", "missing"),
        [(scheduled(counted=Counted.UPHELD_ONLY), "upheld"), (scheduled(fined_by=FinedBy.MANAGER), "named_fine")],
    )
    def test_without_a_fact_it_is_undetermined_and_names_it(self, terms, missing):
        found = assess(fined(), terms, as_of=LATER)
        assert (found.verdict, found.missing, found.due_at) == (Verdict.UNDETERMINED, (missing,), None)
        assert found.done_at == at("2026-03-31 09:00")

    def test_it_is_told_on_the_calendar_s_clock(self):
        assert iso(assess(fined(), LEAST, as_of=LATER).done_at) == "2026-03-31T09:00:00+08:00"
        there = assess(fined(), evolve(LEAST, calendar=NEW_YORK), as_of=LATER)
        assert iso(there.done_at) == "2026-03-30T21:00:00-04:00"

    def test_a_naive_look_is_refused(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2026-05-01T00:00:00: give it a time zone"):
            assess(fined(), LEAST, as_of=LATER.replace(tzinfo=None))
