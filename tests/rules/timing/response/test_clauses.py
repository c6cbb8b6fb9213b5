"""Each clause, by an example: just before the limit, at it, and just after."""

from datetime import timedelta

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.calendars import CalendarDays, Elapsed, WorkingDays, WorkingTime
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import (
    Channel,
    Promise,
    RequestKind,
    ResponseTerms,
    Step,
    Target,
    assess,
    deadline,
)
from tests.builders import an_enquiry, at, iso

LATER = at("2026-04-01 00:00")
QUICK = [Channel.PHONE, Channel.LETTER, Channel.VISIT]
NAMED_IN_D3 = [Channel.PHONE, Channel.ONLINE, Channel.EMAIL, Channel.APP, Channel.SOCIAL_MEDIA]
NOT_ENQUIRIES = [RequestKind.ORDER, RequestKind.SERVICE, RequestKind.COMPLAINT, RequestKind.OTHER]


def milestone(enquiry, terms, step, as_of=LATER):
    (found,) = [one for one in assess(enquiry, terms, as_of=as_of).milestones if one.step is step]
    return found


AROUND_24_HOURS = pytest.mark.parametrize(
    ("moment", "verdict"),
    [
        pytest.param("2026-03-06 16:00", Verdict.MET, id="at once"),
        pytest.param("2026-03-07 15:59:59", Verdict.MET, id="second before"),
        pytest.param("2026-03-07 16:00:00", Verdict.MET, id="last moment"),
        pytest.param("2026-03-07 16:00:00.000001", Verdict.BREACHED, id="microsecond after"),
        pytest.param("2026-03-07 16:00:01", Verdict.BREACHED, id="second after"),
        pytest.param("2026-03-08 16:00", Verdict.BREACHED, id="day after"),
    ],
)


class TestAResponseWithin24Hours:
    """D0.4.1.2a: customer service responds to an enquiry within 24 hours."""

    @AROUND_24_HOURS
    def test_an_acknowledgement_is_a_response(self, moment, verdict):
        found = milestone(an_enquiry(acknowledged_at=moment), ResponseTerms(), Step.RESPONSE)
        assert (found.clause, found.verdict) == (D0_4_1_2A, verdict)
        assert found.done_at == at(moment)
        assert {reason.clause for reason in found.because} == {D0_4_1_2A}

    @AROUND_24_HOURS
    def test_so_is_the_answer_itself(self, moment, verdict):
        found = milestone(an_enquiry(answered_at=moment), ResponseTerms(), Step.RESPONSE)
        assert (found.verdict, found.done_at) == (verdict, at(moment))

    def test_the_first_of_the_two_counts(self):
        told = an_enquiry(acknowledged_at="2026-03-08 16:00", answered_at="2026-03-07 10:00")
        found = milestone(told, ResponseTerms(), Step.RESPONSE)
        assert (found.verdict, found.done_at) == (Verdict.MET, at("2026-03-07 10:00"))


class TestTheInformationWithin24Hours:
    """D0.5.1.1b: the customer is given the information asked for within 24 hours."""

    @AROUND_24_HOURS
    def test_the_answer_gives_it(self, moment, verdict):
        told = an_enquiry(acknowledged_at="2026-03-06 16:00", answered_at=moment)
        found = milestone(told, ResponseTerms(), Step.ANSWER)
        assert (found.clause, found.verdict) == (D0_5_1_1B, verdict)
        assert found.done_at == at(moment)

    def test_an_acknowledgement_does_not(self):
        found = milestone(an_enquiry(acknowledged_at="2026-03-06 16:00"), ResponseTerms(), Step.ANSWER)
        assert (found.verdict, found.done_at) == (Verdict.BREACHED, None)


class TestTheWholeEnquiry:
    """An enquiry is met when every milestone is, and breached when one is."""

    @pytest.mark.parametrize(
        ("acknowledged_at", "answered_at", "verdict", "done_at"),
        [
            pytest.param("2026-03-06 17:00", "2026-03-07 16:00", Verdict.MET, "2026-03-07 16:00", id="both in time"),
            pytest.param(
                "2026-03-06 17:00", "2026-03-07 16:01", Verdict.BREACHED, "2026-03-07 16:01", id="answer late"
            ),
            pytest.param("2026-03-06 17:00", None, Verdict.BREACHED, None, id="no answer"),
            pytest.param(None, "2026-03-07 10:00", Verdict.MET, "2026-03-07 10:00", id="answered at once"),
            pytest.param(None, None, Verdict.BREACHED, None, id="nothing"),
        ],
    )
    def test_its_verdict(self, acknowledged_at, answered_at, verdict, done_at):
        told = an_enquiry(acknowledged_at=acknowledged_at, answered_at=answered_at)
        found = assess(told, STANDARD.response, as_of=LATER)
        assert found.verdict is verdict
        assert found.done_at == (done_at and at(done_at))
        assert iso(found.due_at) == "2026-03-07T16:00:00+08:00"
        assert [one.clause for one in found.milestones] == [D0_4_1_2A, D0_5_1_1B]
        assert found.missing == ()

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2026-03-01 00:00", Verdict.PENDING, id="before it arrived"),
            pytest.param("2026-03-06 16:00", Verdict.PENDING, id="as it arrives"),
            pytest.param("2026-03-07 15:59:59", Verdict.PENDING, id="second before"),
            pytest.param("2026-03-07 16:00:00", Verdict.PENDING, id="last moment"),
            pytest.param("2026-03-07 16:00:00.000001", Verdict.BREACHED, id="microsecond after"),
            pytest.param("2026-03-07 16:00:01", Verdict.BREACHED, id="second after"),
        ],
    )
    def test_until_the_limit_it_is_not_yet_due(self, as_of, verdict):
        found = assess(an_enquiry(), STANDARD.response, as_of=at(as_of))
        assert (found.verdict, found.done_at) == (verdict, None)
        assert [one.verdict for one in found.milestones] == [verdict, verdict]

    def test_a_response_alone_leaves_it_pending(self):
        told = an_enquiry(acknowledged_at="2026-03-06 17:00")
        found = assess(told, STANDARD.response, as_of=at("2026-03-07 10:00"))
        assert found.verdict is Verdict.PENDING
        assert [one.verdict for one in found.milestones] == [Verdict.MET, Verdict.PENDING]

    def test_the_deadline_cites_both_clauses(self):
        decision = deadline(an_enquiry(), STANDARD.response)
        assert decision.at.isoformat() == "2026-03-07T16:00:00+08:00"
        assert [reason.clause for reason in decision.because] == [D0_4_1_2A, D0_5_1_1B]


class TestAQuickReply:
    """D1.2.4.3a: every call, letter and visit gets a quick reply; how quick, the company says."""

    TERMS = ResponseTerms(quick_reply=Elapsed(timedelta(hours=2)))

    @pytest.mark.parametrize("channel", QUICK)
    @pytest.mark.parametrize("kind", NOT_ENQUIRIES)
    @pytest.mark.parametrize(
        ("answered_at", "verdict"),
        [
            pytest.param("2026-03-06 17:59:59", Verdict.MET, id="second before"),
            pytest.param("2026-03-06 18:00:00", Verdict.MET, id="last moment"),
            pytest.param("2026-03-06 18:00:01", Verdict.BREACHED, id="second after"),
        ],
    )
    def test_within_the_company_s_limit(self, channel, kind, answered_at, verdict):
        told = an_enquiry(channel=channel, kind=kind, answered_at=answered_at)
        found = assess(told, self.TERMS, as_of=LATER)
        assert found.verdict is verdict
        assert [(one.step, one.clause) for one in found.milestones] == [(Step.REPLY, D1_2_4_3A)]
        assert deadline(told, self.TERMS).because[0].clause is D1_2_4_3A

    def test_an_acknowledgement_is_no_reply(self):
        told = an_enquiry(channel=Channel.LETTER, kind=RequestKind.SERVICE, acknowledged_at="2026-03-06 16:10")
        assert assess(told, self.TERMS, as_of=LATER).verdict is Verdict.BREACHED

    @pytest.mark.parametrize("channel", [None, *(one for one in Channel if one not in QUICK)])
    def test_other_contacts_are_not_meant(self, channel):
        told = an_enquiry(channel=channel, kind=RequestKind.SERVICE)
        assert assess(told, self.TERMS, as_of=LATER).verdict is Verdict.UNDETERMINED


class TestPromises:
    """D3.2.1.3, D3.2.2.1a: the company promises a response time, for each channel its own."""

    @pytest.mark.parametrize(
        ("channel", "clause"),
        [
            (Channel.ONLINE, D3_2_2_1A),
            (Channel.EMAIL, D3_2_2_1A),
            (Channel.APP, D3_2_2_1A),
            (Channel.SOCIAL_MEDIA, D3_2_2_1A),
            (Channel.OTHER, D3_2_2_1A),
            (None, D3_2_1_3),
        ],
    )
    @pytest.mark.parametrize(
        ("limit", "answered_at", "verdict"),
        [
            pytest.param(WorkingDays(3), "2026-03-10 16:00", Verdict.MET, id="day before the third working day"),
            pytest.param(WorkingDays(3), "2026-03-11 16:00", Verdict.MET, id="third working day"),
            pytest.param(WorkingDays(3), "2026-03-12 16:00", Verdict.BREACHED, id="day after"),
            pytest.param(WorkingTime(timedelta(hours=4)), "2026-03-09 10:59:59", Verdict.MET, id="second before 4 h"),
            pytest.param(WorkingTime(timedelta(hours=4)), "2026-03-09 11:00", Verdict.MET, id="4 working hours"),
            pytest.param(WorkingTime(timedelta(hours=4)), "2026-03-09 11:00:01", Verdict.BREACHED, id="second after"),
            pytest.param(CalendarDays(15), "2026-03-21 16:00", Verdict.MET, id="fifteenth day"),
            pytest.param(CalendarDays(15), "2026-03-21 16:00:01", Verdict.BREACHED, id="second after the 15th day"),
        ],
    )
    def test_a_target_is_kept_or_not(self, channel, clause, limit, answered_at, verdict):
        terms = ResponseTerms(targets=[Target(channel=channel, kind=RequestKind.COMPLAINT, limit=limit)])
        told = an_enquiry(channel=channel, kind=RequestKind.COMPLAINT, answered_at=answered_at)
        found = assess(told, terms, as_of=LATER)
        assert found.verdict is verdict
        assert [(one.step, one.clause) for one in found.milestones] == [(Step.REPLY, clause)]

    def test_a_target_for_enquiries_still_asks_for_both_milestones(self):
        terms = ResponseTerms(targets=[Target(kind=RequestKind.ENQUIRY, limit=Elapsed(timedelta(hours=2)))])
        found = assess(an_enquiry(acknowledged_at="2026-03-06 18:00"), terms, as_of=LATER)
        assert [one.verdict for one in found.milestones] == [Verdict.MET, Verdict.BREACHED]
        assert iso(found.due_at) == "2026-03-06T18:00:00+08:00"

    @pytest.mark.parametrize("channel", [None, *NAMED_IN_D3])
    def test_the_24_hours_can_be_borrowed_for_the_channels_it_names(self, channel):
        told = an_enquiry(channel=channel, kind=RequestKind.SERVICE)
        decision = deadline(told, ResponseTerms(promise=Promise.AS_ENQUIRIES))
        assert decision.at.isoformat() == "2026-03-07T16:00:00+08:00"
        assert [reason.clause for reason in decision.because] == [D3_2_2_1A if channel else D3_2_1_3]

    @pytest.mark.parametrize("channel", [Channel.LETTER, Channel.VISIT, Channel.OTHER])
    def test_and_for_no_other(self, channel):
        told = an_enquiry(channel=channel, kind=RequestKind.SERVICE)
        found = assess(told, ResponseTerms(promise=Promise.AS_ENQUIRIES), as_of=LATER)
        assert found.verdict is Verdict.UNDETERMINED

    def test_a_call_has_the_company_s_own_figure_first(self):
        terms = ResponseTerms(promise=Promise.AS_ENQUIRIES, quick_reply=Elapsed(timedelta(hours=2)))
        told = an_enquiry(channel=Channel.PHONE, kind=RequestKind.SERVICE)
        assert deadline(told, terms).at.isoformat() == "2026-03-06T18:00:00+08:00"
