"""The dates alone, and reasons that are made when they are asked for."""

import copy
import pickle
from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis import Explained, explain
from servicepolicy.basis.errors import FactsError, MissingFact
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.callbacks import CallbacksTerms, YearStart, due_dates, schedule
from tests.rules.timing.callbacks.cases import a_day, a_project

DUE_IN_FEBRUARY = "[D1.3.5b] Telephone call-back due on 2025-02-28, monthly: month 1 after delivery on 2025-01-31."


def first_callback():
    """The first call-back of a project, whose reasons nobody has asked for."""
    return schedule(a_project(), CallbacksTerms(), through=a_day("2025-02-28"))[0]


def sentence(callback):
    """Its first reason, without how it was read."""
    return explain(callback)[0].partition(" (read as")[0]


class TestDatesWithoutReasons:
    """`due_dates` gives the days of the schedule and nothing else."""

    def test_each_is_counted_from_delivery(self):
        found = due_dates(a_project("2025-01-31"), CallbacksTerms(), through=a_day("2025-04-30"))
        assert found == (date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 30))

    def test_it_takes_the_terms_of_an_edition(self):
        assert due_dates(a_project(), STANDARD.callbacks, through=a_day("2025-02-27")) == ()

    def test_a_fact_that_is_missing_is_named(self):
        terms = CallbacksTerms(year_start=YearStart.SIGNING)
        with pytest.raises(MissingFact, match="signed_on"):
            due_dates(a_project(), terms, through=a_day("2025-04-30"))

    def test_nobody_looks_beyond_2199(self):
        with pytest.raises(FactsError, match="through is 2200-01-01"):
            due_dates(a_project(), CallbacksTerms(), through=date(2200, 1, 1))


class TestReasonsWhenAsked:
    """A call-back of a schedule makes its reasons when they are first asked for; nobody can tell from outside."""

    def test_they_are_made_once(self):
        callback: Explained = first_callback()
        assert callback.because is callback.because

    def test_they_say_what_the_call_back_says(self):
        assert sentence(first_callback()) == DUE_IN_FEBRUARY

    @pytest.mark.parametrize(
        "travelled",
        [
            pytest.param(lambda one: pickle.loads(pickle.dumps(one)), id="pickle"),  # noqa: S301 - our own bytes
            pytest.param(copy.copy, id="copy"),
            pytest.param(copy.deepcopy, id="deepcopy"),
            pytest.param(evolve, id="evolve"),
        ],
    )
    def test_they_travel_although_nobody_has_asked(self, travelled):
        again = travelled(first_callback())
        assert again == first_callback()
        assert sentence(again) == DUE_IN_FEBRUARY

    def test_no_other_name_is_made_up(self):
        with pytest.raises(AttributeError, match="'Callback' object has no attribute 'reasons'"):
            _ = first_callback().reasons
