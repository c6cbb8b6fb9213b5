"""A receipt keeps all that explains a decision later."""

import json
from importlib.metadata import version

import pytest
from attrs import evolve

from servicepolicy.basis import Text, explain
from servicepolicy.basis.errors import ConversionError
from servicepolicy.calendars import china
from servicepolicy.clauses.d0 import D0_4_1_2A
from servicepolicy.convert import from_dict, receipt
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import Clock, Deadline, ResponseTerms, deadline
from tests.builders import NEW_YORK, an_enquiry
from tests.convert.desk import kept_of, through_json, through_toml
from tests.examples import DECISIONS

WORKING = evolve(STANDARD, edition="2026", response=evolve(STANDARD.response, clock=Clock.WORKING_HOURS)).response
DUE = deadline(an_enquiry(), WORKING)
KEPT = kept_of(DUE)


class TestAReceipt:
    """It names the release, the edition, the readings, the days off, the clauses, the reasons and the outcome."""

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

    def test_how_far_the_days_off_are_known(self):
        days = china().listed()
        assert KEPT["days"] == {
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

    def test_with_the_terms_the_days_off_are_those_of_their_calendar(self):
        terms = ResponseTerms(calendar=NEW_YORK)
        assert kept_of(deadline(an_enquiry(), terms), terms)["days"] == "none"
        assert kept_of(DUE, WORKING)["days"] == KEPT["days"]

    def test_it_is_the_same_each_time(self):
        assert json.dumps(receipt(deadline(an_enquiry(), WORKING))) == json.dumps(KEPT)

    @pytest.mark.parametrize("name", DECISIONS)
    @pytest.mark.parametrize("by", [through_json, through_toml])
    def test_every_decision_has_one_that_travels(self, name, by):
        kept = kept_of(DECISIONS[name][1])
        assert by(kept) == kept
        assert kept["reasons"]

    def test_a_decision_without_reasons(self):
        kept = kept_of(evolve(DUE, because=()))
        assert (kept["edition"], kept["reasons"], kept["clauses"], kept["readings"]) == ("", [], [], [])


class TestNoReceipt:
    """What is no decision has no receipt."""

    @pytest.mark.parametrize("value", [None, "due", (DUE,), Text("a", "b"), an_enquiry()])
    def test_what_no_rule_returns(self, value):
        with pytest.raises(ConversionError, match="give what a rule has returned; of several, one at a time"):
            receipt(value)

    def test_terms_of_another_edition(self):
        with pytest.raises(
            ConversionError, match=r"^terms is 'standard': give the terms of the decision's edition, '2026'$"
        ):
            receipt(DUE, STANDARD.response)
