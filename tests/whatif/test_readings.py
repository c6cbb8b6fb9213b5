"""What hangs on a reading: the cases whose answer another way to read a clause moves."""

from datetime import date, timedelta
from functools import partial

import pytest

from servicepolicy.basis.errors import FactsTypeError, TermsTypeError
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import callbacks, response
from servicepolicy.rules.timing.response import Clock, ClockStart, ResponseTerms
from servicepolicy.whatif import contested
from tests.builders import an_enquiry, at

FRIDAY = an_enquiry()
MONDAY = an_enquiry(received_at="2026-03-09 16:00")


class TestContested:
    """Readings are switched one at a time; those that move nothing are left out."""

    def test_the_cases_each_reading_moves(self):
        found = [
            (one.reading.id, one.term, one.instead, [change.case for change in one.changes])
            for one in contested(response.deadline, [FRIDAY, MONDAY], ResponseTerms())
        ]
        assert found == [
            ("A014", "clock", Clock.WORKING_HOURS, [FRIDAY, MONDAY]),
            ("A014", "clock", Clock.NEXT_WORKING_DAY, [FRIDAY]),
            ("A016", "starts", ClockStart.LOGGING, [FRIDAY, MONDAY]),
        ]

    def test_it_starts_from_the_readings_that_are_taken(self):
        terms = ResponseTerms(clock=Clock.NEXT_WORKING_DAY)
        (found, *_) = contested(response.deadline, [FRIDAY], terms)
        assert (found.taken, found.instead) == (Clock.NEXT_WORKING_DAY, Clock.CALENDAR_HOURS)

    def test_a_stream_of_cases_is_enough(self):
        rule = partial(response.assess, as_of=at("2026-03-12 09:00"))
        found = list(contested(rule, iter([FRIDAY, MONDAY]), STANDARD.response))
        assert {one.term for one in found} >= {"clock", "starts"}
        assert all(one.changes for one in found)

    def test_without_cases_nothing_hangs_on_anything(self):
        assert list(contested(response.deadline, [], ResponseTerms())) == []

    def test_of_a_whole_policy_the_rule_takes_its_room(self):
        assert list(contested(response.deadline, [FRIDAY, MONDAY], STANDARD)) == list(
            contested(response.deadline, [FRIDAY, MONDAY], STANDARD.response)
        )

    def test_what_is_neither_terms_nor_a_policy_is_refused(self):
        with pytest.raises(TermsTypeError, match=r"^terms is None: give the terms of a room, or a whole policy$"):
            contested(response.deadline, [FRIDAY], None)  # type: ignore[call-overload]

    def test_a_company_s_rhythm_is_a_figure_and_no_reading(self):
        """A060 asks how months and quarters are counted: the documents themselves say how often."""
        project = callbacks.Project(delivered_on=date(2026, 1, 31))
        rule = partial(callbacks.schedule, through=date(2027, 12, 31))
        found = [(one.term, one.instead) for one in contested(rule, [project], STANDARD) if one.reading.id == "A060"]
        assert found == [
            ("periods", callbacks.Periods.CALENDAR),
            ("boundary", callbacks.Boundary.ANNIVERSARY_QUARTERLY),
        ]

    def test_a_way_that_the_other_terms_contradict_is_left_out(self):
        """36 hours are no whole number of working days."""
        terms = ResponseTerms(answer_within=timedelta(hours=36))
        assert Clock.NEXT_WORKING_DAY not in {one.instead for one in contested(response.deadline, [FRIDAY], terms)}

    @pytest.mark.parametrize("rule", [None, "deadline"])
    def test_no_rule(self, rule):
        with pytest.raises(FactsTypeError, match=r"^rule is .*: give a rule, such as response.deadline$"):
            contested(rule, [FRIDAY], ResponseTerms())

    def test_a_rule_that_asks_for_more_than_facts_and_terms(self):
        with pytest.raises(FactsTypeError, match=r"^rule is 'assess': give partial\(assess, as_of=...\): "):
            contested(response.assess, [FRIDAY], ResponseTerms())  # type: ignore[arg-type]

    @pytest.mark.parametrize("cases", [None, FRIDAY])
    def test_no_row_of_cases(self, cases):
        with pytest.raises(FactsTypeError, match=r"^cases is .*: give facts in a row, such as \[facts\]$"):
            contested(response.deadline, cases, ResponseTerms())
