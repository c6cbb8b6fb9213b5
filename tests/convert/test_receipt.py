"""A receipt keeps all that explains a decision later."""

import json
from importlib.metadata import version

import attrs
import pytest
from attrs import evolve

from servicepolicy.basis import Text, explain
from servicepolicy.basis.errors import ConversionError
from servicepolicy.calendars import china
from servicepolicy.clauses.d0 import D0_4_1_2A
from servicepolicy.convert import from_dict, receipt
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import Clock, Deadline, ResponseTerms, deadline
from servicepolicy.testing import EXAMPLES
from tests.builders import NEW_YORK, an_enquiry
from tests.convert.desk import OWN, back, kept_of, through_json, through_toml
from tests.examples import DECISIONS

WITH_FACTS = [one for one in EXAMPLES if attrs.has(type(one.facts))]
"""Those whose facts are more than the number of a year."""
WORKING = evolve(STANDARD, edition="2026", response=evolve(STANDARD.response, clock=Clock.WORKING_HOURS)).response
DUE = deadline(an_enquiry(), WORKING)
KEPT = kept_of(DUE)


def in_a_row(decided):
    """What a rule has decided: one decision, or several."""
    return decided if isinstance(decided, tuple) else (decided,)


class TestAReceipt:
    """It names the release, the edition, the readings, China's days off, the clauses, the reasons and the outcome."""

    def test_the_release(self):
        assert KEPT["format"] == "servicepolicy/1"
        assert KEPT["library"] == f"servicepolicy {version('servicepolicy')}"

    def test_the_edition(self):
        assert KEPT["edition"] == "2026"

    def test_the_readings_that_were_taken(self):
        (reading,) = [one for one in KEPT["readings"] if one["taken"].startswith("response.Clock.")]
        assert reading == {
            "readings": ["A014"],
            "taken": "response.Clock.WORKING_HOURS",
            "en": Clock.WORKING_HOURS.en,
            "zh": Clock.WORKING_HOURS.zh,
        }

    def test_what_the_name_china_stood_for(self):
        days = china().listed()
        assert KEPT["china"] == {
            "source": f"holidays {version('holidays')}",
            "first": "2004-01-01",
            "last": days.last.isoformat(),
            "confirmed_through": days.confirmed_through.isoformat(),
        }

    def test_the_clauses_in_both_languages(self):
        assert KEPT["clauses"][0] == {"id": "D0.4.1.2a", "en": D0_4_1_2A.en, "zh": D0_4_1_2A.zh}

    def test_the_reasons_in_both_languages(self):
        assert tuple(one["en"] for one in KEPT["reasons"]) == explain(DUE)
        assert tuple(one["zh"] for one in KEPT["reasons"]) == explain(DUE, "zh")
        assert {one["clause"] for one in KEPT["reasons"]} == {one["id"] for one in KEPT["clauses"]}
        assert KEPT["reasons"][0]["message"] == DUE.because[0].message.key
        assert list(KEPT["reasons"][0]["facts"]) == [name for name, _ in DUE.because[0].facts]

    def test_the_outcome_can_be_read_again(self):
        assert KEPT["outcome"]["type"] == "response.Deadline"
        assert from_dict(KEPT["outcome"]["value"], Deadline) == DUE

    def test_with_the_terms_every_figure_is_kept(self):
        kept = kept_of(DUE, WORKING)["terms"]
        assert kept["type"] == "response.ResponseTerms"
        assert from_dict(kept["value"], ResponseTerms) == WORKING

    def test_which_calendar_it_was_only_the_terms_say(self):
        terms = ResponseTerms(calendar=NEW_YORK)
        decision = deadline(an_enquiry(), terms)
        assert "terms" not in kept_of(decision)
        assert kept_of(decision, terms)["terms"]["value"]["calendar"]["days"] == "none"
        assert kept_of(DUE, WORKING)["terms"]["value"]["calendar"]["days"] == "china"

    def test_it_is_the_same_each_time(self):
        assert json.dumps(receipt(deadline(an_enquiry(), WORKING))) == json.dumps(KEPT)

    @pytest.mark.parametrize("name", DECISIONS)
    @pytest.mark.parametrize("by", [through_json, through_toml])
    def test_every_decision_has_one_that_travels(self, name, by):
        kept = kept_of(DECISIONS[name][1])
        assert by(kept) == kept
        assert kept["reasons"]

    @pytest.mark.parametrize("one", EXAMPLES, ids=[f"{one.rule}: {one.title.en}" for one in EXAMPLES])
    def test_every_worked_example_has_one_with_its_terms(self, one):
        for decision in in_a_row(one.decide()):
            kept = kept_of(decision, one.terms)
            assert [reason["en"] for reason in kept["reasons"]] == list(explain(decision))
            assert from_dict(through_toml(kept)["terms"]["value"], type(one.terms), enums=OWN) == one.terms

    @pytest.mark.parametrize("one", WITH_FACTS, ids=[f"{one.rule}: {one.title.en}" for one in WITH_FACTS])
    def test_with_the_facts_and_what_was_asked_the_decision_is_made_again(self, one):
        rule, asked = one.decide.func, one.decide.keywords
        decisions = in_a_row(one.decide())
        again = in_a_row(rule(back(one.facts), back(one.terms), **asked))
        assert again == decisions
        assert [kept_of(one) for one in again] == [kept_of(one) for one in decisions]

    def test_a_decision_without_reasons(self):
        kept = kept_of(evolve(DUE, because=()))
        assert (kept["edition"], kept["reasons"], kept["clauses"], kept["readings"]) == ("", [], [], [])


class TestNoReceipt:
    """What is no decision has no receipt."""

    @pytest.mark.parametrize("value", [None, "due", (DUE,), Text("a", "b"), an_enquiry()])
    def test_what_no_rule_returns(self, value):
        with pytest.raises(ConversionError, match="give what a rule has returned; of several, one at a time"):
            receipt(value)

    def test_terms_of_another_room(self):
        with pytest.raises(ConversionError, match=r"^terms is LatenessTerms\(.*: give the terms of response$"):
            receipt(deadline(an_enquiry(), STANDARD.response), STANDARD.lateness)

    def test_terms_with_another_reading(self):
        with pytest.raises(
            ConversionError,
            match=r"^terms is ResponseTerms\(.*: give the terms with Clock.WORKING_HOURS, which it took$",
        ):
            receipt(DUE, evolve(STANDARD, edition="2026").response)

    @pytest.mark.parametrize("value", [STANDARD, an_enquiry(), {}])
    def test_what_is_no_terms(self, value):
        with pytest.raises(ConversionError, match=r"^terms is .*: give the terms of response$"):
            receipt(DUE, value)

    def test_terms_of_another_edition(self):
        with pytest.raises(
            ConversionError, match=r"^terms is 'standard': give the terms of the decision's edition, '2026'$"
        ):
            receipt(DUE, STANDARD.response)
