"""Coverage is found by running the examples; what was covered once stays covered."""

from pathlib import Path

import pytest

from docs.generate import pages
from servicepolicy.basis import Kind, Text
from servicepolicy.clauses.listing import catalogue
from servicepolicy.testing import EXAMPLES, RESPONSE, Status, coverage, head_line

FLOOR = Path(__file__).with_name("covered.txt")
ROWS = coverage(EXAMPLES)
BY_ID = {row.clause.id: row for row in ROWS}


class TestTheFloor:
    """The clauses that `covered.txt` lists are covered, and no others: it grows with the rules and never shrinks."""

    def test_no_clause_has_fallen_back(self):
        covered = {row.clause.id for row in ROWS if row.status in (Status.COVERED, Status.MODEL)}
        assert covered == set(FLOOR.read_text(encoding="utf-8").split())

    @pytest.mark.parametrize("cited", ["D1.2.4.3a", "D3.2.1.3"])
    def test_it_notices_when_nobody_cites_a_clause_any_more(self, cited):
        without = [one for one in EXAMPLES if cited not in {clause.id for clause in one.cites}]
        found = {row.clause.id: row.status for row in coverage(without)}
        assert len(without) < len(EXAMPLES)
        assert found[cited] is not Status.COVERED


class TestWhatIsSaid:
    """Every clause has its place: implemented, a model, guidance with its reason, or not yet."""

    def test_every_clause_is_there(self):
        assert [row.clause for row in ROWS] == list(catalogue())

    def test_an_implemented_clause_names_rules_and_examples(self):
        row = BY_ID["D0.4.1.2a"]
        assert row.status is Status.COVERED
        assert row.rules == ("response.deadline", "response.assess")
        assert row.examples[0].en == "24 hours on the clock"
        assert row.why is None

    def test_a_record_that_an_example_holds_is_a_model(self):
        """D3.2.1.3 is a record: without a rule that cites it, the terms that hold the promise model it."""
        held = [one for one in RESPONSE if "D3.2.1.3" not in {clause.id for clause in one.cites}]
        row = {one.clause.id: one for one in coverage(held)}["D3.2.1.3"]
        assert row.status is Status.MODEL
        assert row.rules == ()
        assert len(row.examples) == len(held)

    def test_what_only_a_person_can_find_is_guidance(self):
        assert BY_ID["D0.4.1.2b"].status is Status.GUIDANCE
        assert BY_ID["D0.4.1.2b"].why == Text(en="Only a person can find a breach.", zh="是否违反须由人认定。")
        assert BY_ID["D0.1.1"].why == Text(en="It states a purpose or a definition.", zh="只说明目的或定义。")

    def test_what_has_no_rule_yet_says_so(self):
        assert BY_ID["D0.6.3a"].status is Status.NOT_YET

    def test_conduct_that_is_computed_too_is_no_mere_guidance(self):
        mixed = [row for row in coverage(RESPONSE) if row.clause.kinds == (Kind.CONDUCT, Kind.COMPUTABLE)]
        assert [row.clause.id for row in mixed] == ["D3.2.4.2a", "D3.2.4.2b"]
        assert {row.status for row in mixed} == {Status.NOT_YET}

    def test_without_examples_nothing_is_covered(self):
        bare = coverage([])
        assert {row.status for row in bare} == {Status.GUIDANCE, Status.NOT_YET}
        assert [row.clause for row in bare] == list(catalogue())


class TestHeadLine:
    """The state of each document is one line."""

    def test_in_english(self):
        assert head_line(ROWS)[0] == "D0: 7 implemented, 0 as models, 11 guidance only, 43 not yet, of 61"

    def test_in_chinese(self):
        assert head_line(ROWS, "zh")[3] == "D3：已实现9条，数据模型0条，仅供指引10条，尚未实现18条，共37条"


class TestGeneratedPages:
    """The pages that are written from the constants say what the constants say."""

    @pytest.mark.parametrize(("path", "text"), pages().items(), ids=lambda one: getattr(one, "name", ""))
    def test_they_are_up_to_date(self, path, text):
        """Run `python docs/generate.py` when this fails."""
        assert path.read_text(encoding="utf-8") == text
