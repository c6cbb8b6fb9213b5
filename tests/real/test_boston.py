"""The limits of the library give back the due times of Boston's 311 desk, and its verdicts, under both its rules."""

from collections import Counter
from datetime import UTC

import pytest

from servicepolicy import Verdict
from servicepolicy.calendars import CalendarDays, Elapsed, WorkingDays
from servicepolicy.rules.timing.response import Answer, Enquiry, ResponseTerms, Target, assess
from tests.real.boston import (
    EXTRACTED,
    NEVER,
    cases_of_2011,
    cases_of_2015_to_2024,
    days_given,
    desk,
    rule_of_2011,
    rule_of_2015,
    why_not_judged,
)
from tests.real.data import by_reason, rate

DESK = desk(None)


def reproduced(cases, rule):
    """How many published due times the rule gives back, and how many there are, by unit; and the cases it misses."""
    cases = [case for case in cases if case.due_at]
    given = days_given(cases, rule)
    missed = [case for case in cases if not rule.reproduces(case, given.limit_of.get(case.group))]
    all_of_them = Counter(given.unit_of[case.kind] for case in cases)
    return all_of_them - Counter(given.unit_of[case.kind] for case in missed), all_of_them, missed


def not_alone(cases):
    """The cases with a due time that share their number of days: of one alone, the number is always right."""
    cases = [case for case in cases if case.due_at]
    sharing = Counter(case.group for case in cases)
    return [case for case in cases if sharing[case.group] > 1]


def why_missed(case):
    """Why no number of days can give this due time, as far as the record shows it."""
    if case.due_at < case.opened_at:
        return "before the opening"
    if case.due_at >= NEVER:
        return "never"
    return "on the full minute" if case.due_at.second == 0 else "other"


class TestDueTimesOf2011:
    """Weekend starts keep their time on Monday, early starts theirs, late starts begin at the next opening."""

    def test_given_days_per_type_99_of_100_due_times_lie_within_two_minutes(self, tell):
        hits, cases, missed = reproduced(cases_of_2011(), rule_of_2011())
        tell(f"boston 2011, due within [-120 s, 0 s]: {rate(hits.total(), cases.total())}")
        tell(f"boston 2011, due time missed: {by_reason(map(why_missed, missed))}")
        assert cases.total() == 9_459
        assert hits.total() / cases.total() >= 0.990


class TestDueTimesOf2015To2024:
    """Starts on a day off, late or early begin at the next opening; holidays count but in 2018 and 2022."""

    def test_given_days_per_type_and_year_98_of_100_due_times_lie_within_two_minutes(self, tell):
        hits, cases, missed = reproduced(cases_of_2015_to_2024(), rule_of_2015())
        worked, elapsed = (rate(hits[unit], cases[unit]) for unit in (WorkingDays, CalendarDays))
        tell(f"boston 2015-2024, due within [-120 s, +60 s]: {worked} in working days, {elapsed} in calendar days")
        tell(f"boston 2015-2024, due time missed: {by_reason(map(why_missed, missed))}")
        assert cases.total() == 2_152
        assert hits[WorkingDays] / cases[WorkingDays] >= 0.980

    def test_types_with_one_case_a_year_do_not_carry_the_rate(self, tell):
        hits, cases, _ = reproduced(not_alone(cases_of_2015_to_2024()), rule_of_2015())
        tell(f"boston 2015-2024, types with two or more cases a year: {rate(hits[WorkingDays], cases[WorkingDays])}")
        assert hits[WorkingDays] / cases[WorkingDays] >= 0.980

    def test_with_holidays_in_every_year_fewer_due_times_are_met(self, tell):
        hits, cases, _ = reproduced(cases_of_2015_to_2024(), rule_of_2015(without_holidays=()))
        tell(f"boston 2015-2024, were holidays loaded in every year: {rate(hits[WorkingDays], cases[WorkingDays])}")
        assert hits[WorkingDays] / cases[WorkingDays] < 0.960


def verdict(case):
    """What the response room finds; an open case is judged on the day of the extract."""
    given = Elapsed(case.due_at.astimezone(UTC) - case.opened_at.astimezone(UTC))
    terms = ResponseTerms(calendar=DESK, answered_by=Answer.INFORMATION, targets=(Target(limit=given),))
    enquiry = Enquiry(received_at=case.opened_at, answered_at=case.closed_at)
    found = assess(enquiry, terms, as_of=max(case.closed_at or EXTRACTED, EXTRACTED)).verdict
    return {Verdict.MET: "ONTIME", Verdict.BREACHED: "OVERDUE"}.get(found, found)


CASES = {"boston 2011": cases_of_2011, "boston 2015-2024": cases_of_2015_to_2024}


class TestPublishedVerdict:
    """A case is on time when it was closed by its due time, and overdue when it was not."""

    @pytest.mark.parametrize(("name", "judged"), [("boston 2011", 9_357), ("boston 2015-2024", 2_151)])
    def test_every_published_verdict_is_that_of_closing_and_due_time(self, name, judged, tell):
        cases = [case for case in CASES[name]() if why_not_judged(case) is None]
        agreed = sum(verdict(case) == case.published for case in cases)
        tell(f"{name}, verdict: {rate(agreed, len(cases))}")
        assert agreed == len(cases) == judged

    @pytest.mark.parametrize(
        ("name", "reasons"),
        [
            pytest.param(
                "boston 2011",
                {"no due time": 2_265, "no verdict published": 90, "due never": 9, "due before the opening": 3},
                id="2011",
            ),
            pytest.param("boston 2015-2024", {"no due time": 370, "no verdict published": 1}, id="2015-2024"),
        ],
    )
    def test_every_other_case_is_reported_with_its_reason(self, name, reasons, tell):
        not_judged = Counter(reason for reason in map(why_not_judged, CASES[name]()) if reason)
        tell(f"{name}, verdict not judged: {by_reason(not_judged.elements())}")
        assert not_judged == reasons

    def test_a_case_without_closing_is_judged_as_of_the_extract(self, tell):
        still_open = Counter(why_not_judged(case) or "judged" for case in cases_of_2011() if case.closed_at is None)
        tell(f"boston 2011, no closing, as of {EXTRACTED:%Y-%m-%d}: {by_reason(still_open.elements())}")
        assert still_open == {"judged": 651, "no due time": 48, "no verdict published": 1}
