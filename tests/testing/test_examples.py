"""The worked examples: each rule answers as worked out by hand, and cites what it should."""

from functools import partial

import pytest

from servicepolicy.basis import Text
from servicepolicy.clauses.listing import offered_by
from servicepolicy.rules.timing import response
from servicepolicy.rules.timing.response import Enquiry, ResponseTerms, deadline
from servicepolicy.testing import EXAMPLES, example
from servicepolicy.testing.coverage import cited_by
from servicepolicy.testing.response import ENQUIRY, STANDARD


def named(one):
    return f"{one.rule}: {one.title.en}"


@pytest.mark.parametrize("one", EXAMPLES, ids=named)
class TestEveryExample:
    """An example is a fact about the policy."""

    def test_the_rule_decides_so(self, one):
        assert one.decide() == one.expect

    def test_its_reasons_cite_what_the_example_says(self, one):
        assert cited_by(one) == one.cites

    def test_its_rule_declares_what_it_cites(self, one):
        assert set(one.cites) <= set(one.declared)

    def test_it_is_told_in_both_languages(self, one):
        assert one.title.en
        assert one.title.zh


class TestReadings:
    """Every member of every reading stands in some example: a reading nobody shows may be dead."""

    def test_every_member_is_shown(self):
        enums = {offer.term: offer.choices for offer in offered_by(ResponseTerms) if offer.choices}
        shown = {getattr(one.terms, term) for one in EXAMPLES for term in enums}
        assert len(enums) == 7
        assert {member for enum in enums.values() for member in enum} == shown

    def test_a_figure_that_is_set_is_shown(self):
        """A001, A017: what "quick" means is a figure, so there is no enum to look in."""
        figures = [offer.term for offer in offered_by(ResponseTerms) if offer.choices is None]
        assert figures == ["calendar", "quick_reply"]
        assert {getattr(one.terms, "quick_reply", None) is None for one in EXAMPLES} == {True, False}


class TestMakingOne:
    """An example of one's own rule is made alike."""

    def test_a_rule_outside_the_library_is_named_by_its_module(self):
        def always(_: Enquiry, terms: ResponseTerms) -> response.Deadline:
            return deadline(ENQUIRY, terms)

        one = example(Text("always", "总是"), always, ENQUIRY, STANDARD, expect=deadline(ENQUIRY, STANDARD), cites=())
        assert one.rule == "testing.always"
        assert one.declared == ()

    def test_the_rule_inside_a_partial_is_named(self):
        rule = partial(deadline, terms=STANDARD)
        one = example(Text("due", "期限"), rule.func, ENQUIRY, STANDARD, expect=rule(ENQUIRY), cites=())
        assert one.rule == "response.deadline"
