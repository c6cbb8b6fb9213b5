"""What cannot be told: a figure that nobody has set, a fact that is not known, what lies in the future."""

from datetime import timedelta

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import FactsTypeError, MissingFact, NaiveDatetimeError, TermNotSet
from servicepolicy.calendars import Elapsed
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import (
    Answer,
    Channel,
    ClockEnd,
    ClockStart,
    RequestKind,
    ResponseTerms,
    Target,
    assess,
    deadline,
)
from tests.builders import an_enquiry, at

LATER = at("2026-04-01 00:00")
NOT_ENQUIRIES = [RequestKind.ORDER, RequestKind.SERVICE, RequestKind.COMPLAINT, RequestKind.OTHER]


class TestNoFigure:
    """Where no document gives a figure and the company has set none, nothing is met and nothing is breached."""

    MISSING = pytest.mark.parametrize(
        ("channel", "clause", "figure"),
        [
            (Channel.PHONE, D1_2_4_3A, "quick_reply"),
            (Channel.LETTER, D1_2_4_3A, "quick_reply"),
            (Channel.VISIT, D1_2_4_3A, "quick_reply"),
            (Channel.ONLINE, D3_2_2_1A, "targets"),
            (Channel.EMAIL, D3_2_2_1A, "targets"),
            (Channel.APP, D3_2_2_1A, "targets"),
            (Channel.SOCIAL_MEDIA, D3_2_2_1A, "targets"),
            (Channel.OTHER, D3_2_2_1A, "targets"),
            (None, D3_2_1_3, "targets"),
        ],
    )

    @MISSING
    @pytest.mark.parametrize("kind", NOT_ENQUIRIES)
    def test_an_assessment_names_the_figure_and_the_clause(self, channel, clause, figure, kind):
        told = an_enquiry(channel=channel, kind=kind, answered_at="2026-03-06 16:01")
        found = assess(told, STANDARD.response, as_of=LATER)
        assert found.verdict is Verdict.UNDETERMINED
        assert found.missing == (figure,)
        assert (found.due_at, found.done_at, found.milestones) == (None, None, ())
        assert [reason.clause for reason in found.because] == [clause]

    @MISSING
    @pytest.mark.parametrize("kind", NOT_ENQUIRIES)
    def test_a_deadline_is_refused(self, channel, clause, figure, kind):
        with pytest.raises(TermNotSet) as caught:
            deadline(an_enquiry(channel=channel, kind=kind), STANDARD.response)
        assert str(caught.value) == (
            f"{figure} is None: set it in the terms: the documents give no figure for such a contact ({clause.id})"
        )
        assert (caught.value.field, caught.value.clause) == (figure, clause)

    @pytest.mark.parametrize("channel", [None, *Channel])
    def test_an_enquiry_has_its_24_hours_by_any_channel(self, channel):
        assert deadline(an_enquiry(channel=channel), STANDARD.response).at.isoformat() == "2026-03-07T16:00:00+08:00"


class TestNotLogged:
    """A016 (b): where the clock starts from logging, a contact that is not logged has no deadline."""

    TERMS = ResponseTerms(starts=ClockStart.LOGGING)

    def test_an_assessment_names_the_fact(self):
        found = assess(an_enquiry(answered_at="2026-03-06 16:01"), self.TERMS, as_of=LATER)
        assert (found.verdict, found.missing) == (Verdict.UNDETERMINED, ("logged_at",))
        assert (found.due_at, found.done_at, found.milestones) == (None, None, ())
        assert [reason.clause for reason in found.because] == [D0_4_1_2A, D0_5_1_1B]

    def test_until_it_is_logged(self):
        told = an_enquiry(logged_at="2026-03-06 18:00")
        assert assess(told, self.TERMS, as_of=at("2026-03-06 17:59:59")).missing == ("logged_at",)
        assert assess(told, self.TERMS, as_of=at("2026-03-06 18:00")).verdict is Verdict.PENDING
        assert assess(told, self.TERMS, as_of=at("2026-03-07 18:00")).verdict is Verdict.PENDING
        assert assess(told, self.TERMS, as_of=at("2026-03-07 18:00:01")).verdict is Verdict.BREACHED

    def test_a_deadline_is_refused(self):
        with pytest.raises(MissingFact) as caught:
            deadline(an_enquiry(), self.TERMS)
        assert str(caught.value) == "logged_at is None: give it: the clock starts from logging (D0.4.1.2a)"
        assert (caught.value.field, caught.value.clause) == ("logged_at", D0_4_1_2A)

    def test_a_target_starts_from_logging_too(self):
        terms = ResponseTerms(starts=ClockStart.LOGGING, targets=[Target(limit=Elapsed(timedelta(hours=1)))])
        told = an_enquiry(logged_at="2026-03-06 18:00", kind=RequestKind.ORDER)
        assert deadline(told, terms).at.isoformat() == "2026-03-06T19:00:00+08:00"


class TestNotKnownWhetherSeen:
    """A016 (d): where an answer counts when the customer has it, one that was sent in time may be met or breached."""

    TERMS = ResponseTerms(ends=ClockEnd.SEEN)
    INFORMATION = ResponseTerms(ends=ClockEnd.SEEN, answered_by=Answer.INFORMATION)

    @pytest.mark.parametrize(
        ("sent_at", "seen_at", "verdict", "missing"),
        [
            pytest.param("2026-03-07 15:00", "2026-03-07 16:00", Verdict.MET, (), id="seen in time"),
            pytest.param("2026-03-07 15:00", "2026-03-07 16:00:01", Verdict.BREACHED, (), id="sent in time, seen late"),
            pytest.param("2026-03-07 16:00", None, Verdict.UNDETERMINED, ("answer_seen_at",), id="sent in time"),
            pytest.param("2026-03-07 16:00:01", None, Verdict.BREACHED, (), id="sent late: seen later still"),
            pytest.param(None, None, Verdict.BREACHED, (), id="not sent"),
        ],
    )
    def test_the_answer(self, sent_at, seen_at, verdict, missing):
        told = an_enquiry(answered_at=sent_at, answer_seen_at=seen_at)
        found = assess(told, self.INFORMATION, as_of=LATER)
        assert (found.verdict, found.missing) == (verdict, missing)
        assert found.done_at == (seen_at and at(seen_at))

    def test_before_the_limit_it_is_not_yet_due(self):
        told = an_enquiry(answered_at="2026-03-07 10:00")
        assert assess(told, self.INFORMATION, as_of=at("2026-03-07 16:00")).verdict is Verdict.PENDING
        assert assess(told, self.INFORMATION, as_of=at("2026-03-07 16:00:01")).verdict is Verdict.UNDETERMINED

    @pytest.mark.parametrize(
        ("facts", "verdict", "missing"),
        [
            pytest.param(
                {"acknowledged_at": "2026-03-06 17:00"},
                Verdict.UNDETERMINED,
                "acknowledgement_seen_at",
                id="acknowledged, not known whether seen",
            ),
            pytest.param(
                {"acknowledged_at": "2026-03-06 17:00", "acknowledgement_seen_at": "2026-03-07 10:00"},
                Verdict.MET,
                "",
                id="acknowledgement seen",
            ),
            pytest.param(
                {
                    "acknowledged_at": "2026-03-06 17:00",
                    "answered_at": "2026-03-07 10:00",
                    "answer_seen_at": "2026-03-07 11:00",
                },
                Verdict.MET,
                "",
                id="answer seen in time: no matter whether the acknowledgement was",
            ),
            pytest.param(
                {
                    "acknowledged_at": "2026-03-06 17:00",
                    "answered_at": "2026-03-08 10:00",
                    "answer_seen_at": "2026-03-08 11:00",
                },
                Verdict.UNDETERMINED,
                "acknowledgement_seen_at",
                id="answer seen late: the acknowledgement may have been seen in time",
            ),
            pytest.param(
                {
                    "acknowledged_at": "2026-03-06 17:00",
                    "acknowledgement_seen_at": "2026-03-08 10:00",
                    "answered_at": "2026-03-07 10:00",
                },
                Verdict.UNDETERMINED,
                "answer_seen_at",
                id="acknowledgement seen late: the answer may have been seen in time",
            ),
            pytest.param(
                {"acknowledged_at": "2026-03-08 10:00", "answered_at": "2026-03-07 10:00"},
                Verdict.UNDETERMINED,
                "answer_seen_at",
                id="acknowledged late, answered in time, not known whether seen",
            ),
            pytest.param(
                {"acknowledged_at": "2026-03-08 10:00", "answered_at": "2026-03-08 11:00"},
                Verdict.BREACHED,
                "",
                id="all sent late",
            ),
        ],
    )
    def test_the_response(self, facts, verdict, missing):
        found = assess(an_enquiry(**facts), self.TERMS, as_of=LATER).milestones[0]
        assert (found.verdict, found.missing) == (verdict, missing)
        assert found.done_at is None or found.verdict is not Verdict.UNDETERMINED

    def test_each_milestone_names_its_own_fact(self):
        told = an_enquiry(acknowledged_at="2026-03-06 17:00", answered_at="2026-03-07 10:00")
        found = assess(told, self.TERMS, as_of=LATER)
        assert (found.verdict, found.done_at) == (Verdict.UNDETERMINED, None)
        assert found.missing == ("acknowledgement_seen_at", "answer_seen_at")

    def test_a_breach_weighs_more_than_a_gap(self):
        told = an_enquiry(acknowledged_at="2026-03-06 17:00")
        found = assess(told, self.TERMS, as_of=LATER)
        assert [one.verdict for one in found.milestones] == [Verdict.UNDETERMINED, Verdict.BREACHED]
        assert found.verdict is Verdict.BREACHED
        assert found.missing == ("acknowledgement_seen_at",)


class TestAsOf:
    """What happens after `as_of` is not known yet."""

    def test_a_later_answer_changes_nothing(self):
        early = at("2026-03-06 18:00")
        bare = assess(an_enquiry(acknowledged_at="2026-03-06 17:00"), STANDARD.response, as_of=early)
        told = an_enquiry(acknowledged_at="2026-03-06 17:00", answered_at="2026-03-06 18:00:00.000001")
        found = assess(told, STANDARD.response, as_of=early)
        assert found == bare
        assert found.because == bare.because

    def test_an_answer_at_that_moment_is_known(self):
        told = an_enquiry(answered_at="2026-03-06 18:00")
        assert assess(told, STANDARD.response, as_of=at("2026-03-06 18:00")).verdict is Verdict.MET

    @pytest.mark.parametrize(
        ("as_of", "kind"),
        [
            pytest.param(at("2026-03-07 16:00").replace(tzinfo=None), NaiveDatetimeError, id="without a zone"),
            pytest.param(at("2026-03-07 16:00").date(), FactsTypeError, id="a date"),
            pytest.param(None, FactsTypeError, id="nothing"),
        ],
    )
    def test_it_is_a_moment(self, as_of, kind):
        with pytest.raises(kind, match=r"^as_of is") as caught:
            assess(an_enquiry(), STANDARD.response, as_of=as_of)
        assert type(caught.value) is kind

    def test_it_must_be_given(self):
        with pytest.raises(TypeError, match="as_of"):
            assess(an_enquiry(), STANDARD.response)  # type: ignore[call-arg]
