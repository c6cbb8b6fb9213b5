"""A contact of a customer, and what was done about it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.rules.timing.response import Channel, Enquiry, RequestKind
from tests.builders import an_enquiry, at

LATER = ["logged_at", "acknowledged_at", "acknowledgement_seen_at", "answered_at", "answer_seen_at"]
SENT = {"acknowledgement_seen_at": "acknowledged_at", "answer_seen_at": "answered_at"}


def told(name, moment):
    """The facts with which that one can be told: what was seen was sent before."""
    return {name: moment} | ({SENT[name]: moment} if name in SENT else {})


class TestAnEnquiry:
    """A contact is told by when it arrived; everything else may be unknown."""

    def test_only_its_arrival_is_needed(self):
        enquiry = Enquiry(received_at=at("2026-03-06 16:00"))
        assert (enquiry.channel, enquiry.kind) == (None, RequestKind.ENQUIRY)
        assert [getattr(enquiry, name) for name in LATER] == [None] * 5
        with pytest.raises(TypeError, match="received_at"):
            Enquiry()  # type: ignore[call-arg]

    def test_the_same_contact_told_in_another_zone_is_equal(self):
        here = an_enquiry(answered_at="2026-03-07 10:00")
        there = Enquiry(
            received_at=at("2026-03-06 03:00", "America/New_York"), answered_at=at("2026-03-07 02:00", "UTC")
        )
        assert here == there
        assert hash(here) == hash(there)
        assert here != an_enquiry(answered_at="2026-03-07 10:00:00.000001")

    @pytest.mark.parametrize("name", LATER)
    def test_nothing_is_done_before_it_arrived(self, name):
        assert an_enquiry(**told(name, "2026-03-06 16:00")) != an_enquiry()
        with pytest.raises(FactsError, match=rf"^{SENT.get(name, name)} is 2026-03-06T15:59:59\.999999\+08:00: give "):
            an_enquiry(**told(name, "2026-03-06 15:59:59.999999"))

    @pytest.mark.parametrize("seen", SENT)
    def test_nothing_is_seen_before_it_was_sent(self, seen):
        sent = {SENT[seen]: "2026-03-07 10:00"}
        assert an_enquiry(**sent, **{seen: "2026-03-07 10:00"}) != an_enquiry(**sent)
        with pytest.raises(FactsError, match=rf"^{seen} is 2026-03-07T09:59:59\+08:00: give {SENT[seen]} 2026"):
            an_enquiry(**sent, **{seen: "2026-03-07 09:59:59"})

    @pytest.mark.parametrize("seen", SENT)
    def test_nothing_is_seen_that_was_not_sent(self, seen):
        with pytest.raises(FactsError) as caught:
            an_enquiry(**{seen: "2026-03-07 10:00"})
        assert str(caught.value) == f"{SENT[seen]} is None: give it too: {seen} is 2026-03-07T10:00:00+08:00"

    def test_all_that_came_too_early_is_said_at_once(self):
        with pytest.raises(FactsError) as caught:
            an_enquiry(logged_at="2026-03-06 15:00", answered_at="2026-03-05 16:00")
        assert str(caught.value) == (
            "logged_at is 2026-03-06T15:00:00+08:00: give received_at 2026-03-06T16:00:00+08:00 or later; "
            "answered_at is 2026-03-05T16:00:00+08:00: give received_at 2026-03-06T16:00:00+08:00 or later"
        )

    @pytest.mark.parametrize("name", ["received_at", *LATER])
    def test_a_moment_without_a_zone_is_refused(self, name):
        with pytest.raises(NaiveDatetimeError, match=rf"^{SENT.get(name, name)} is 2026-03-08T10:00:00: give it a "):
            an_enquiry(**told(name, datetime(2026, 3, 8, 10)))

    @pytest.mark.parametrize("name", ["received_at", *LATER])
    @pytest.mark.parametrize(
        "moment",
        [
            pytest.param(datetime.min.replace(tzinfo=timezone(timedelta(hours=8))), id="year 0 in UTC"),
            pytest.param(datetime.max.replace(tzinfo=timezone(-timedelta(hours=8))), id="year 10000 in UTC"),
        ],
    )
    def test_a_moment_that_utc_does_not_have_is_refused(self, name, moment):
        with pytest.raises(FactsError) as caught:
            an_enquiry(**told(name, moment))
        assert str(caught.value) == (
            f"{SENT.get(name, name)} is {moment.isoformat()}: give a moment from the year 1 to 9999 in UTC"
        )

    @pytest.mark.parametrize("received_at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
    def test_the_first_and_the_last_moment_of_utc_are_facts(self, received_at):
        assert {an_enquiry(received_at=received_at): 1}[an_enquiry(received_at=received_at)] == 1

    @pytest.mark.parametrize(
        ("name", "value", "says"),
        [
            ("received_at", None, "received_at is None: give a datetime with a time zone"),
            ("answered_at", 5, "answered_at is 5: give a datetime with a time zone"),
            ("channel", 1, "channel is 1: give Channel"),
            ("channel", RequestKind.ORDER, "channel is RequestKind.ORDER: give Channel"),
            ("kind", None, "kind is None: give RequestKind"),
            ("kind", b"ENQUIRY", "kind is b'ENQUIRY': give RequestKind"),
        ],
    )
    def test_a_fact_of_the_wrong_type_is_refused(self, name, value, says):
        with pytest.raises(FactsTypeError) as caught:
            an_enquiry(**{name: value})
        assert str(caught.value) == says
        assert (caught.value.field, caught.value.value) == (name, value)

    def test_the_channels_of_the_clauses_are_there(self):
        """D1.2.4.3a names calls, letters and visits, D3.2.2.1a five channels; the lists stay open."""
        names = "PHONE ONLINE EMAIL APP SOCIAL_MEDIA LETTER VISIT OTHER"
        assert [channel.name for channel in Channel] == names.split()

    def test_the_kinds_of_contact(self):
        assert [kind.name for kind in RequestKind] == ["ENQUIRY", "ORDER", "SERVICE", "COMPLAINT", "OTHER"]


class TestWhatWasKnown:
    """What came after a moment has not happened yet."""

    DONE = an_enquiry(
        logged_at="2026-03-06 17:00",
        acknowledged_at="2026-03-06 18:00",
        acknowledgement_seen_at="2026-03-06 19:00",
        answered_at="2026-03-06 20:00",
        answer_seen_at="2026-03-06 21:00",
    )

    @pytest.mark.parametrize(
        ("as_of", "known"),
        [
            ("2026-03-06 15:00", []),
            ("2026-03-06 16:59:59.999999", []),
            ("2026-03-06 17:00", LATER[:1]),
            ("2026-03-06 18:30", LATER[:2]),
            ("2026-03-06 19:00", LATER[:3]),
            ("2026-03-06 20:00:00.000001", LATER[:4]),
            ("2026-03-06 21:00", LATER),
        ],
    )
    def test_known_at(self, as_of, known):
        facts = self.DONE.known_at(at(as_of))
        assert [name for name in LATER if getattr(facts, name) is not None] == known
        assert all(getattr(facts, name) is getattr(self.DONE, name) for name in ["received_at", "kind", *known])
