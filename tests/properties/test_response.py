"""What holds for every contact, whatever it is and whatever was chosen."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pendulum
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Verdict, explain
from servicepolicy.basis.errors import MissingFact, TermNotSet
from servicepolicy.calendars import OFFICE, Elapsed, WorkingTime
from servicepolicy.rules.timing.response import (
    Answer,
    Channel,
    Clock,
    ClockEnd,
    ClockStart,
    Enquiry,
    LastMoment,
    Promise,
    RequestKind,
    ResponseTerms,
    Scope,
    Target,
    assess,
    deadline,
)
from tests.builders import NEW_YORK

FIRST = datetime(2026, 1, 5, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
FINAL = {Verdict.MET, Verdict.BREACHED}
LATER = ("logged_at", "acknowledged_at", "acknowledgement_seen_at", "answered_at", "answer_seen_at")
ZONES = ["Asia/Shanghai", "America/New_York", "Asia/Kolkata", "Pacific/Chatham", "UTC"]


def moments():
    """Half hours of the first months of 2026, the change of New York's clock among them."""
    return st.integers(0, 48 * 120).map(lambda count: FIRST + count * HALF_HOUR)


def waits():
    """How long something took: half hours, up to three days; often exactly the limit."""
    return st.one_of(st.just(48), st.integers(0, 48 * 3)).map(lambda count: count * HALF_HOUR)


@st.composite
def enquiries(draw):
    """A contact, and any part of what may be known of it."""
    received_at = draw(moments())
    told: dict[str, datetime] = {}
    if draw(st.booleans()):
        told["logged_at"] = received_at + draw(waits())
    for sent, seen in (("acknowledged_at", "acknowledgement_seen_at"), ("answered_at", "answer_seen_at")):
        if draw(st.booleans()):
            told[sent] = received_at + draw(waits())
            if draw(st.booleans()):
                told[seen] = told[sent] + draw(waits())
    return Enquiry(
        received_at=received_at,
        channel=draw(st.sampled_from([None, *Channel])),
        kind=draw(st.one_of(st.just(RequestKind.ENQUIRY), st.sampled_from(RequestKind))),
        **told,
    )


def terms():
    """Every reading, with and without the company's own figures."""
    two_hours = Elapsed(timedelta(hours=2))
    target = Target(channel=Channel.EMAIL, limit=WorkingTime(timedelta(hours=4)))
    return st.builds(
        ResponseTerms,
        calendar=st.sampled_from([OFFICE, NEW_YORK]),
        targets=st.sampled_from([(), (target,)]),
        quick_reply=st.sampled_from([None, two_hours]),
        clock=st.sampled_from(Clock),
        answered_by=st.sampled_from(Answer),
        starts=st.sampled_from(ClockStart),
        ends=st.sampled_from(ClockEnd),
        last_moment=st.sampled_from(LastMoment),
        scope=st.sampled_from(Scope),
        promise=st.sampled_from(Promise),
    )


def looks(enquiry):
    """A moment from a day before a contact arrived to ten days after."""
    return st.integers(-48, 480).map(lambda count: enquiry.received_at + count * HALF_HOUR)


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(st.data(), enquiries(), terms())
    def test_met_and_breached_never_turn_back(self, data, enquiry, terms):
        earlier, later = sorted([data.draw(looks(enquiry)), data.draw(looks(enquiry))])
        before = assess(enquiry, terms, as_of=earlier)
        after = assess(enquiry, terms, as_of=later)
        if before.verdict in FINAL:
            assert after.verdict is before.verdict
        if before.due_at is not None:
            assert after.due_at == before.due_at
        for one, other in zip(before.milestones, after.milestones, strict=False):
            assert one.verdict not in FINAL or other.verdict is one.verdict

    @given(st.data(), enquiries(), terms())
    def test_what_comes_later_is_not_known(self, data, enquiry, terms):
        as_of = data.draw(looks(enquiry))
        happened = {name: at for name in LATER if (at := getattr(enquiry, name)) is not None and at <= as_of}
        known = Enquiry(received_at=enquiry.received_at, channel=enquiry.channel, kind=enquiry.kind, **happened)
        found = assess(enquiry, terms, as_of=as_of)
        assert found == assess(known, terms, as_of=as_of)
        assert found.because == assess(known, terms, as_of=as_of).because

    @given(enquiries(), terms())
    def test_in_the_end_only_a_gap_is_left_open(self, enquiry, terms):
        found = assess(enquiry, terms, as_of=enquiry.received_at + timedelta(days=40))
        assert found.verdict is not Verdict.PENDING
        assert bool(found.missing) >= (found.verdict is Verdict.UNDETERMINED)


class TestOneAnswer:
    """An assessment and a deadline say the same, in every zone."""

    @given(st.data(), enquiries(), terms())
    def test_the_assessment_has_the_deadline_or_names_what_is_missing(self, data, enquiry, terms):
        as_of = data.draw(looks(enquiry))
        found = assess(enquiry, terms, as_of=as_of)
        try:
            due_at, gap = deadline(enquiry.known_at(as_of), terms).at.isoformat(), None
        except (TermNotSet, MissingFact) as error:
            due_at, gap = None, error
        assert (found.due_at and found.due_at.isoformat()) == due_at
        if gap is not None:
            assert (found.verdict, found.missing) == (Verdict.UNDETERMINED, (gap.field,))
            assert gap.clause in {reason.clause for reason in found.because}

    @given(st.data(), enquiries(), terms(), st.sampled_from(ZONES), st.booleans())
    def test_the_zone_and_the_library_of_the_facts_do_not_matter(self, data, enquiry, terms, zone, with_pendulum):
        def elsewhere(moment):
            local = moment.astimezone(ZoneInfo(zone))
            return pendulum.instance(local) if with_pendulum and not local.fold else local

        moved = {name: elsewhere(at) for name in ("received_at", *LATER) if (at := getattr(enquiry, name)) is not None}
        there = evolve(enquiry, **moved)
        as_of = data.draw(looks(enquiry))
        found = assess(enquiry, terms, as_of=as_of)
        again = assess(there, terms, as_of=elsewhere(as_of))
        assert (there, again, again.because) == (enquiry, found, found.because)
        assert [explain(again, lang) for lang in ("en", "zh")] == [explain(found, lang) for lang in ("en", "zh")]
