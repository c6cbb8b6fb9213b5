"""The worked examples: each rule answers as worked out by hand, and cites what it should."""

from functools import partial

import pytest

from servicepolicy.basis import Text
from servicepolicy.clauses.listing import offered_by
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import response
from servicepolicy.rules.timing.response import Enquiry, deadline
from servicepolicy.testing import EXAMPLES, example
from servicepolicy.testing.coverage import cited_by
from servicepolicy.testing.response import ENQUIRY
from servicepolicy.testing.response import STANDARD as TERMS


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


CHOICES = [
    pytest.param(type(terms), offer.term, member, id=f"{name}.{offer.term}: {member!r}")
    for name, terms in STANDARD.rooms()
    for offer in offered_by(type(terms))
    for member in offer.choices or ()
]
FIGURES = [
    pytest.param(type(terms), offer.term, id=f"{name}.{offer.term}")
    for name, terms in STANDARD.rooms()
    for offer in offered_by(type(terms))
    if offer.choices is None and getattr(terms, offer.term) is None
]


class TestReadings:
    """Every member of every reading stands in some example: a reading nobody shows may be dead."""

    @pytest.mark.parametrize(("terms", "term", "member"), CHOICES)
    def test_every_member_is_shown(self, terms, term, member):
        assert member in {getattr(one.terms, term) for one in EXAMPLES if type(one.terms) is terms}

    @pytest.mark.parametrize(("terms", "term"), FIGURES)
    def test_a_figure_that_is_open_is_shown_set_and_unset(self, terms, term):
        """What "quick" means is a figure, so there is no enum to look in (A001)."""
        assert {getattr(one.terms, term) is None for one in EXAMPLES if type(one.terms) is terms} == {True, False}


class TestMakingOne:
    """An example of one's own rule is made alike."""

    def test_a_rule_outside_the_library_is_named_by_its_module(self):
        def always(_: Enquiry, terms: response.ResponseTerms) -> response.Deadline:
            return deadline(ENQUIRY, terms)

        one = example(Text("always", "总是"), always, ENQUIRY, TERMS, expect=deadline(ENQUIRY, TERMS), cites=())
        assert one.rule == "testing.always"
        assert one.declared == ()

    def test_the_rule_inside_a_partial_is_named(self):
        rule = partial(deadline, terms=TERMS)
        one = example(Text("due", "期限"), rule.func, ENQUIRY, TERMS, expect=rule(ENQUIRY), cites=())
        assert one.rule == "response.deadline"
