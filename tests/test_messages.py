"""What the library says: every sentence in both languages, and every rule by the clauses it cites."""

import inspect
import re
from string import Formatter

import pytest

from servicepolicy.basis import Message, explain
from tests.doors import constants, rules
from tests.examples import DECISIONS

MESSAGES = constants(Message)
REASONS = {
    f"{name}, reason {place}": reason
    for name, (_, decision) in DECISIONS.items()
    for place, reason in enumerate(decision.because, start=1)
}
EVERY = pytest.mark.parametrize("message", MESSAGES.values(), ids=lambda one: one.key)
A_RULE = pytest.mark.parametrize("rule", rules().values(), ids=list(rules()))


def placeholders(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


class TestEveryMessage:
    """A sentence says the same in both languages."""

    @EVERY
    def test_both_languages_name_the_same_facts(self, message):
        assert placeholders(message.en) == placeholders(message.zh)

    @EVERY
    def test_both_languages_carry_the_same_digits(self, message):
        assert sorted(re.findall(r"\d+", message.en)) == sorted(re.findall(r"\d+", message.zh))

    @EVERY
    def test_it_is_a_sentence(self, message):
        assert message.en.endswith(".")
        assert message.zh.endswith("。")
        assert message.en.isascii()

    def test_keys_are_unique_and_start_with_the_room(self):
        keys = [message.key for message in MESSAGES.values()]
        rooms = [name.split(".")[3] for name in MESSAGES]
        assert len({id(message) for message in MESSAGES.values()}) == len(set(keys))
        assert [key.partition(".")[0] for key in keys] == rooms

    @EVERY
    def test_some_decision_says_it(self, message):
        assert message in {reason.message for reason in REASONS.values()}

    @pytest.mark.parametrize("reason", REASONS.values(), ids=list(REASONS))
    def test_a_reason_holds_exactly_the_facts_it_says(self, reason):
        assert [name for name, _ in reason.facts if name not in placeholders(reason.message.en)] == []
        assert placeholders(reason.message.en) == {name for name, _ in reason.facts}

    @pytest.mark.parametrize(("rule", "decision"), DECISIONS.values(), ids=list(DECISIONS))
    def test_every_decision_can_be_explained(self, rule, decision):
        for lang in ("en", "zh"):
            lines = explain(decision, lang)
            assert lines, rule
            assert all(line.startswith("[") and "{" not in line and "None" not in line for line in lines)


class TestEveryRule:
    """A rule says which clauses it implements, and its decisions cite them."""

    @A_RULE
    def test_it_is_marked_with_its_clauses(self, rule):
        assert rule.__clauses__

    @A_RULE
    def test_its_docstring_names_the_same_clauses(self, rule):
        line = re.search(r"^Clause: (.+)\.$", inspect.getdoc(rule) or "", re.MULTILINE)
        assert line, "say `Clause: D0.4.1.2a, D0.5.1.1b.`"
        assert line[1].split(", ") == [clause.id for clause in rule.__clauses__]

    @A_RULE
    def test_some_decision_is_its_own(self, rule):
        assert [decision for made_by, decision in DECISIONS.values() if made_by is rule]

    @pytest.mark.parametrize(("rule", "decision"), DECISIONS.values(), ids=list(DECISIONS))
    def test_it_cites_only_clauses_it_implements(self, rule, decision):
        assert {reason.clause for reason in decision.because} <= set(rule.__clauses__)

    def test_every_clause_of_a_rule_is_cited_by_some_decision(self):
        cited = {reason.clause.id for reason in REASONS.values()}
        assert {clause.id for rule in rules().values() for clause in rule.__clauses__} == cited
