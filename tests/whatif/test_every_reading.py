"""Every way to read the documents changes something: a reading that moves no worked example is dead."""

from collections import defaultdict
from collections.abc import Callable
from functools import cache, partial
from itertools import combinations
from typing import cast

import pytest

from servicepolicy.basis.terms import Terms
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.listing import offered_by
from servicepolicy.handbook import STANDARD
from servicepolicy.testing import EXAMPLES, Example
from servicepolicy.whatif import compare, contested
from servicepolicy.whatif.readings import read_as

CHOICES = [
    (f"{name}.{offer.term}", type(terms), offer.term, tuple(offer.choices))
    for name, terms in STANDARD.rooms()
    for offer in offered_by(type(terms))
    if offer.choices is not None
]
MEMBERS = [pytest.param(*choice, id=name) for name, *choice in CHOICES]
PAIRS = [
    pytest.param(terms, term, one, other, id=f"{name}: {one.name} or {other.name}")
    for name, terms, term, choices in CHOICES
    for one, other in combinations(choices, 2)
]


def rule_of(example: Example) -> Callable[[object, Terms], object]:
    """The rule of an example, waiting for facts and terms."""
    decide = cast("partial[object]", example.decide)
    return partial(decide.func, **decide.keywords)


@cache
def moved() -> dict[tuple[type[Terms], str], set[Worded]]:
    """By term, the members that `contested` finds to move an example, one way or the other."""
    found: dict[tuple[type[Terms], str], set[Worded]] = defaultdict(set)
    for one in EXAMPLES:
        for contest in contested(rule_of(one), [one.facts], one.terms):
            found[type(one.terms), contest.term] |= {contest.taken, contest.instead}
    return found


def tells_apart(example: Example, term: str, one: Worded, other: Worded) -> bool:
    """Whether the answer to an example hangs on which of two ways is taken."""
    before, after = (read_as(example.terms, term, member) for member in (one, other))
    if before is None or after is None:
        return False
    return any(compare(rule_of(example), [example.facts], before, after))


class TestEveryReading:
    """Every member of every reading enum moves at least one worked example."""

    def test_no_room_is_without_readings(self):
        assert {terms for _, terms, _, _ in CHOICES} == {type(terms) for _, terms in STANDARD.rooms()}

    @pytest.mark.parametrize(("terms", "term", "choices"), MEMBERS)
    def test_contested_finds_every_member(self, terms, term, choices):
        assert moved()[terms, term] == set(choices)

    @pytest.mark.parametrize(("terms", "term", "one", "other"), PAIRS)
    def test_no_two_members_answer_alike(self, terms, term, one, other):
        examples = (example for example in EXAMPLES if type(example.terms) is terms)
        assert any(tells_apart(example, term, one, other) for example in examples)
