"""Clauses, the reasons that cite them, and what `explain` makes of them."""

import pickle
from datetime import date

import pytest

import servicepolicy as sp
from servicepolicy.basis import Clause, Kind, Message, Reason, Verdict, Worded, explain, implements
from servicepolicy.basis.errors import FactsError
from servicepolicy.rules.timing.response import Deadline, ResponseTerms
from tests.builders import at

CLOSED = Message("tests.closed", en="Closed on {day}.", zh="{day}停业。")
CLAUSE = Clause("D0.0", kinds=(Kind.STATEMENT,), en="Nothing is asked.", zh="没有要求。")
DAY = date(2026, 10, 1)


class Side(Worded):
    """Two ways to read a clause of these tests."""

    LEFT = "to the left", "靠左"
    RIGHT = "to the right", "靠右"


class TestClause:
    """A clause is a value, known by its id."""

    def test_repr_is_short(self):
        assert repr(CLAUSE) == "Clause('D0.0')"

    def test_it_prints_no_figure_and_is_open_to_no_reading_unless_said(self):
        assert (CLAUSE.figures, CLAUSE.readings) == ((), ())


class TestReason:
    """A reason is data: the clause, the sentence, the facts, the readings taken and the edition."""

    def test_because_keeps_what_it_is_told(self):
        reason = CLAUSE.because(CLOSED, sp.STANDARD.response, Side.LEFT, Side.RIGHT, day=DAY)
        assert reason == Reason(
            clause=CLAUSE,
            message=CLOSED,
            facts=(("day", DAY),),
            taken=(Side.LEFT, Side.RIGHT),
            edition="standard",
        )

    @pytest.mark.parametrize(
        ("terms", "taken", "en", "zh"),
        [
            pytest.param(
                ResponseTerms(), [], "[D0.0] Closed on 2026-10-01.", "[D0.0] 2026-10-01停业。", id="no edition"
            ),
            pytest.param(
                sp.STANDARD.response,
                [],
                "[standard D0.0] Closed on 2026-10-01.",
                "[standard D0.0] 2026-10-01停业。",
                id="edition",
            ),
            pytest.param(
                ResponseTerms(),
                [Side.LEFT],
                "[D0.0] Closed on 2026-10-01. (read as: to the left)",
                "[D0.0] 2026-10-01停业。（解读：靠左）",
                id="one reading",
            ),
            pytest.param(
                ResponseTerms(),
                [Side.LEFT, Side.RIGHT],
                "[D0.0] Closed on 2026-10-01. (read as: to the left; to the right)",
                "[D0.0] 2026-10-01停业。（解读：靠左；靠右）",
                id="two readings",
            ),
        ],
    )
    def test_its_words(self, terms, taken, en, zh):
        reason = CLAUSE.because(CLOSED, terms, *taken, day=DAY)
        assert reason.words("en") == en
        assert reason.words("zh") == zh

    def test_reasons_compare_moments_by_instant(self):
        here = CLAUSE.because(CLOSED, ResponseTerms(), day=at("2026-03-06 16:00"))
        there = CLAUSE.because(CLOSED, ResponseTerms(), day=at("2026-03-06 08:00", "UTC"))
        later = CLAUSE.because(CLOSED, ResponseTerms(), day=at("2026-03-06 08:00:01", "UTC"))
        assert here == there
        assert hash(here) == hash(there)
        assert here != later

    def test_reasons_pickle(self):
        reason = CLAUSE.because(CLOSED, sp.STANDARD.response, Verdict.MET, day=DAY)
        assert pickle.loads(pickle.dumps(reason)) == reason  # noqa: S301 - our own bytes


class TestExplain:
    """A decision is explained by its reasons, one a line."""

    DECISION = Deadline(
        at=sp.STANDARD.response.calendar.local(at("2026-03-06 16:00")),
        because=(
            CLAUSE.because(CLOSED, ResponseTerms(), day=1),
            CLAUSE.because(CLOSED, ResponseTerms(), day=2),
        ),
    )

    def test_one_line_a_reason(self):
        assert explain(self.DECISION, "en") == ("[D0.0] Closed on 1.", "[D0.0] Closed on 2.")
        assert explain(self.DECISION, "zh") == ("[D0.0] 1停业。", "[D0.0] 2停业。")

    def test_english_unless_said_otherwise(self):
        assert explain(self.DECISION) == explain(self.DECISION, "en")

    @pytest.mark.parametrize("lang", ["fr", "", None])
    def test_no_other_language(self, lang):
        with pytest.raises(FactsError, match=r'give "en" or "zh"'):
            explain(self.DECISION, lang)

    def test_reasons_are_no_part_of_the_answer(self):
        bare = Deadline(at=self.DECISION.at)
        assert bare == self.DECISION
        assert hash(bare) == hash(self.DECISION)
        assert repr(bare) == repr(self.DECISION)
        assert bare.because == ()


class TestImplements:
    """A rule is marked with its clauses, and nothing else happens to it."""

    def test_the_rule_is_the_same_function(self):
        def rule(facts, terms):
            return facts, terms

        marked = implements(CLAUSE, CLAUSE)(rule)
        assert marked is rule
        assert vars(rule)["__clauses__"] == (CLAUSE, CLAUSE)
        assert marked(1, 2) == (1, 2)
