"""Hypothetical editions: made by saying what changes, and never mistaken for the edition they were made from."""

from datetime import date, timedelta
from functools import partial

import pytest
from attrs import evolve, field, frozen

import servicepolicy as sp
from servicepolicy import response
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.calendars import Months, WorkingDays
from servicepolicy.handbook import STANDARD, ServicePolicy
from servicepolicy.whatif import Difference, differences, open_terms, what_if
from tests.builders import an_enquiry

TWELVE = timedelta(hours=12)


class TestWhatIf:
    """A policy with some of its terms changed, under a name that says so."""

    def test_terms_are_changed_by_name(self):
        found = what_if(
            STANDARD, "half a day", response={"answer_within": TWELVE, "clock": response.Clock.WORKING_HOURS}
        )
        assert found.response == evolve(STANDARD.response, answer_within=TWELVE, clock=response.Clock.WORKING_HOURS)
        assert found.lateness == STANDARD.lateness

    def test_or_given_whole(self):
        terms = response.ResponseTerms(answer_within=TWELVE)
        assert what_if(STANDARD, "half a day", response=terms).response == terms

    def test_dates_too(self):
        found = what_if(STANDARD, "next year", effective_from=date(2027, 1, 1), until=None)
        assert (found.effective_from, found.until) == (date(2027, 1, 1), None)

    def test_the_policy_it_starts_from_stays_as_it_is(self):
        before = evolve(STANDARD)
        what_if(STANDARD, "half a day", response={"answer_within": TWELVE})
        assert before == STANDARD

    def test_no_reason_mistakes_it_for_the_edition_it_was_made_from(self):
        found = what_if(STANDARD, "half a day", response={"answer_within": TWELVE})
        lines = sp.explain(response.deadline(an_enquiry(), found.response))
        assert [line.startswith("[what if: half a day (standard) D0.") for line in lines] == [True, True]

    def test_rooms_that_did_not_change_speak_in_its_name_as_well(self):
        assert what_if(STANDARD, "half a day", response={}).lateness.edition == "what if: half a day (standard)"

    def test_its_name_stays_in_one_line(self):
        found = what_if(STANDARD, " half\n a\tday ", response={})
        assert found.edition == "what if: half a day (standard)"

    def test_one_on_top_of_another_names_both(self):
        found = what_if(what_if(STANDARD, "a", response={}), "b", response={})
        assert found.edition == "what if: b (what if: a (standard))"


class TestBadInput:
    """A misspelt name is an error that names the nearest; all of them are reported together."""

    @pytest.mark.parametrize(
        ("changes", "kind", "says"),
        [
            pytest.param(
                {"latness": {}}, TermsError, "latness is {}: give a room of the policy, such as lateness", id="room"
            ),
            pytest.param(
                {"response": {"answer_witin": TWELVE}},
                TermsError,
                "response.answer_witin is datetime.timedelta(seconds=43200): "
                "give a term of the room, such as answer_within",
                id="term",
            ),
            pytest.param(
                {"respo": {}, "response": {"clok": 1}},
                TermsError,
                "respo is {}: give a room of the policy, such as response; "
                "response.clok is 1: give a term of the room, such as clock",
                id="both",
            ),
            pytest.param(
                {"response": {"edition": "mine"}},
                TermsError,
                "response.edition is 'mine': give a term of the room, such as answer_within",
                id="the name of the edition",
            ),
            pytest.param(
                {"response": 24},
                TermsTypeError,
                "response is 24: give the terms that change by name, or whole terms of the room",
                id="a figure alone",
            ),
            pytest.param(
                {"response": sp.STANDARD.lateness},
                TermsTypeError,
                None,
                id="terms of another room",
            ),
            pytest.param(
                {"response": {"answer_within": timedelta(0)}},
                TermsError,
                "answer_within is datetime.timedelta(0): give more than no time (D0.4.1.2a)",
                id="terms that cannot be",
            ),
            pytest.param(
                {"response": {"clock": 24, "targets": None}, "callbacks": {"gift_month": 13}},
                TermsTypeError,
                "clock is 24: give Clock; targets is None: give Target values in a row; "
                "gift_month is 13: give a whole number from 1 to 12",
                id="several",
            ),
            pytest.param(
                {"callbacks": {"running_interval": Months(6)}},
                TermsError,
                "running_interval is Months(count=6): give usage_interval alone: both topics share one schedule "
                "(D0.5.3.2b)",
                id="terms that contradict",
            ),
            pytest.param(
                {"until": "soon"}, TermsTypeError, "until is 'soon': give a datetime.date", id="a date that is none"
            ),
        ],
    )
    def test_it_is_refused(self, changes, kind, says):
        with pytest.raises(kind) as caught:
            what_if(STANDARD, "a try", **changes)
        assert type(caught.value) is kind
        assert says is None or str(caught.value) == says

    @pytest.mark.parametrize("label", ["", "  "])
    def test_it_needs_a_label(self, label):
        with pytest.raises(TermsError, match=r"^label is ' *': say what is tried, in a few words$"):
            what_if(STANDARD, label, response={})

    @pytest.mark.parametrize("label", [None, 1, b"a try"])
    def test_a_label_is_a_text(self, label):
        with pytest.raises(TermsTypeError, match=r"^label is .*: give str$"):
            what_if(STANDARD, label, response={})

    @pytest.mark.parametrize(
        "ask",
        [
            pytest.param(partial(what_if, label="a"), id="what_if"),
            pytest.param(partial(differences, STANDARD), id="differences"),
            pytest.param(open_terms, id="open_terms"),
        ],
    )
    def test_it_starts_from_a_whole_policy(self, ask):
        with pytest.raises(TermsTypeError, match=r"give ServicePolicy$"):
            ask(STANDARD.response)


class TestDifferences:
    """The terms themselves that differ, with their clauses."""

    def test_a_change_that_changes_nothing_shows_none(self):
        assert differences(STANDARD, what_if(STANDARD, "the same", response={"answer_within": timedelta(days=1)})) == ()
        assert differences(STANDARD, STANDARD) == ()

    def test_each_term_that_differs_is_named(self):
        found = differences(
            STANDARD, what_if(STANDARD, "quick", response={"quick_reply": WorkingDays(1), "answer_within": TWELVE})
        )
        assert [(one.room, one.term, one.before, one.after) for one in found] == [
            ("response", "answer_within", timedelta(days=1), TWELVE),
            ("response", "quick_reply", None, WorkingDays(1)),
        ]
        assert [clause.id for clause in found[0].clauses] == ["D0.4.1.2a", "D0.5.1.1b"]
        assert isinstance(found[0], Difference)


@frozen(kw_only=True)
class MoreTerms(response.ResponseTerms):
    """Terms of the room with one of a company's own, on no clause."""

    desk: str = "front"


@frozen(kw_only=True)
class WiderPolicy(ServicePolicy):
    """A policy with a room of the company's own."""

    desk: MoreTerms = field(factory=MoreTerms)


class TestTermsOfOnesOwn:
    """A company may add terms and rooms; no difference in them is lost."""

    def test_a_term_on_no_clause(self):
        front = ServicePolicy(edition="front", response=MoreTerms())
        (found,) = differences(front, what_if(front, "back", response={"desk": "back"}))
        assert (found.term, found.clauses, found.before, found.after) == ("desk", (), "front", "back")

    def test_a_term_that_only_one_of_them_has(self):
        front = ServicePolicy(edition="front", response=MoreTerms())
        (found,) = differences(STANDARD, front)
        assert (found.term, found.before, found.after) == ("desk", None, "front")
        (found,) = differences(front, STANDARD)
        assert (found.term, found.before, found.after) == ("desk", "front", None)

    def test_a_room_that_only_one_of_them_has(self):
        with pytest.raises(TermsTypeError, match=r"^new is .*: give a policy with the same rooms: response, "):
            differences(STANDARD, WiderPolicy(edition="wider"))

    def test_a_room_of_ones_own_can_be_changed(self):
        wider = WiderPolicy(edition="wider")
        assert [one.room for one in differences(wider, what_if(wider, "back", desk={"desk": "back"}))] == ["desk"]


class TestOpenTerms:
    """What the documents leave to the company, until it sets it."""

    def test_the_standard_edition_has_set_none_of_them(self):
        found = {(one.room, one.term): [clause.id for clause in one.clauses] for one in open_terms(STANDARD)}
        assert found["response", "quick_reply"] == ["D1.2.4.3a"]
        assert found["response", "targets"] == ["D3.2.1.3", "D3.2.2.1a"]

    def test_one_that_is_set_is_gone(self):
        before = {(one.room, one.term) for one in open_terms(STANDARD)}
        after = {
            (one.room, one.term)
            for one in open_terms(what_if(STANDARD, "quick", response={"quick_reply": WorkingDays(1)}))
        }
        assert before - after == {("response", "quick_reply")}
        assert after < before
