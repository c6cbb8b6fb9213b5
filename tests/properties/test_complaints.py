"""What holds for every complaint, whatever it is and whatever was chosen."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pendulum
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Channel, Role, Severity, Verdict, explain
from servicepolicy.calendars import OFFICE, CalendarDays, Elapsed, WorkingDays, WorkingTime
from servicepolicy.rules.redress.complaints import (
    Apology,
    ApologyRule,
    ApologyTime,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Duty,
    EscalationStep,
    Event,
    Fault,
    Handling,
    Matter,
    Reporting,
    ResponsePlan,
    SharedFault,
    Source,
    ToldBy,
    UnknownFault,
    apology,
    assess,
    escalation,
    route,
)
from tests.builders import NEW_YORK

FIRST = datetime(2026, 1, 5, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
FINAL = {Verdict.MET, Verdict.BREACHED}
EARLY = ("heard_out_at", "soothed_at", "apologised_at", "opinion_told_at", "reported_at", "handling_began_at")
LATE = ("result_told_at", "closed_at")
ZONES = ["Asia/Shanghai", "America/New_York", "Asia/Kolkata", "Pacific/Chatham", "UTC"]
PLAN = ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=Role.SERVICE_MANAGER, steps="one spokesman")
STEPS = (
    EscalationStep(after=Elapsed(timedelta(hours=2)), to=Role.SUPERVISOR),
    EscalationStep(after=WorkingDays(1), to=Role.SERVICE_MANAGER),
    EscalationStep(after=CalendarDays(2), to=Role.GENERAL_MANAGER),
)


def moments():
    """Half hours of the first months of 2026, the change of New York's clock among them."""
    return st.integers(0, 48 * 120).map(lambda count: FIRST + count * HALF_HOUR)


def waits():
    """How long something took: half hours, up to three days; often exactly a limit."""
    return st.one_of(st.sampled_from([4, 48]), st.integers(0, 48 * 3)).map(lambda count: count * HALF_HOUR)


@st.composite
def complaints(draw):
    """A complaint, and any part of what may be known of it."""
    received_at = draw(moments())
    told = {name: received_at + draw(waits()) for name in EARLY if draw(st.booleans())}
    start = told.get("handling_began_at", received_at)
    told |= {name: start + draw(waits()) for name in LATE if draw(st.booleans())}
    return Complaint(
        severity=draw(st.sampled_from(Severity)),
        fault=draw(st.sampled_from(Fault)),
        matter=draw(st.sampled_from(Matter)),
        event=draw(st.sampled_from([None, *Event])),
        channel=draw(st.sampled_from([None, *Channel])),
        taken_by=draw(st.sampled_from([None, Role.SERVICE_CENTRE, Role.TECHNICIAN])),
        true_cause=draw(st.sampled_from(["", "A part was lost."])),
        outcome_wanted=draw(st.sampled_from(["", "A new part."])),
        received_at=draw(st.sampled_from([None, received_at, received_at, received_at])),
        **told,
    )


def limits():
    """A limit, or none."""
    some = [Elapsed(timedelta(hours=2)), WorkingTime(timedelta(hours=2)), WorkingDays(1), CalendarDays(1)]
    return st.sampled_from([None, *some])


def terms():
    """Every reading, with and without the company's own figures."""
    return st.builds(
        ComplaintsTerms,
        calendar=st.sampled_from([OFFICE, NEW_YORK]),
        apology_rule=st.sampled_from(ApologyRule),
        shared_fault=st.sampled_from(SharedFault),
        unknown_fault=st.sampled_from(UnknownFault),
        by_severity=st.sampled_from(BySeverity),
        apology_time=st.sampled_from(ApologyTime),
        handling=st.sampled_from(Handling),
        reporting=st.sampled_from(Reporting),
        document=st.sampled_from(Source),
        told_by=st.sampled_from(ToldBy),
        apologise_within=limits(),
        report_within=limits(),
        handling_within=limits(),
        opinion_within=limits(),
        result_within=limits(),
        escalation=st.sampled_from([(), STEPS]),
        plans=st.sampled_from([(), (PLAN,)]),
    )


def looks(complaint):
    """A moment from a day before a complaint arrived to ten days after."""
    start = complaint.received_at or FIRST
    return st.integers(-48, 480).map(lambda count: start + count * HALF_HOUR)


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(st.data(), complaints(), terms())
    def test_met_and_breached_never_turn_back(self, data, complaint, terms):
        earlier, later = sorted([data.draw(looks(complaint)), data.draw(looks(complaint))])
        before = assess(complaint, terms, as_of=earlier)
        after = assess(complaint, terms, as_of=later)
        assert [one.duty for one in before] == [one.duty for one in after]
        for one, other in zip(before, after, strict=True):
            assert one.verdict not in FINAL or other.verdict is one.verdict
            assert one.due_at is None or other.due_at == one.due_at

    @given(st.data(), complaints(), terms())
    def test_what_comes_later_is_not_known(self, data, complaint, terms):
        as_of = data.draw(looks(complaint))
        later = {name: None for name in (*EARLY, *LATE) if (at := getattr(complaint, name)) and at > as_of}
        found = assess(complaint, terms, as_of=as_of)
        again = assess(evolve(complaint, **later), terms, as_of=as_of)
        assert (found, [one.because for one in found]) == (again, [one.because for one in again])

    @given(st.data(), complaints())
    def test_steps_once_reached_stay_reached(self, data, complaint):
        told = evolve(complaint, received_at=complaint.received_at or FIRST)
        terms = ComplaintsTerms(escalation=STEPS)
        earlier, later = sorted([data.draw(looks(told)), data.draw(looks(told))])
        before, after = escalation(told, terms, as_of=earlier), escalation(told, terms, as_of=later)
        assert after.reached[: len(before.reached)] == before.reached
        assert before.next_at is None or before.next_at > earlier
        assert all(step.at <= earlier for step in before.reached)


class TestWhatIsOpenIsNamed:
    """A duty is undetermined exactly where something is missing, and never met without its figure."""

    @given(st.data(), complaints(), terms())
    def test_undetermined_names_what_is_missing(self, data, complaint, terms):
        for one in assess(complaint, terms, as_of=data.draw(looks(complaint))):
            assert one.because
            assert one.missing or one.verdict is not Verdict.UNDETERMINED
            assert one.verdict is not Verdict.MET or not one.missing

    @given(st.data(), complaints())
    def test_without_figures_no_duty_with_a_limit_is_met(self, data, complaint):
        """A001: "promptly" is never met by default."""
        found = assess(complaint, ComplaintsTerms(), as_of=data.draw(looks(complaint)))
        timed = [one for one in found if one.duty in (Duty.REPORT, Duty.HANDLING, Duty.OPINION_TOLD, Duty.RESULT_TOLD)]
        assert timed
        assert {one.verdict for one in timed} == {Verdict.UNDETERMINED}


class TestOneAnswer:
    """The rules say the same of one complaint, in every zone."""

    @given(complaints(), terms())
    def test_the_words_and_the_duty_agree(self, complaint, terms):
        said = apology(complaint, terms).apology
        found = [one for one in assess(complaint, terms, as_of=FIRST) if one.duty is Duty.APOLOGY]
        assert found or said is Apology.DO_NOT_APOLOGISE
        assert (said is Apology.UNDETERMINED) == ([one.missing for one in found] == [("fault",)])

    @given(complaints(), terms())
    def test_everybody_is_told_once_and_major_ones_go_up(self, complaint, terms):
        found = route(complaint, terms)
        assert len(set(found.told)) == len(found.told)
        assert Role.CUSTOMER not in (found.intake, found.handler, found.answered_by, *found.told)
        if terms.reporting is Reporting.UNION:
            above = set(found.told) - {Role.DEPARTMENT_CONCERNED}
            assert bool(above) == apology(complaint, terms).report_upward

    @given(st.data(), complaints(), terms(), st.sampled_from(ZONES), st.booleans())
    def test_the_zone_and_the_library_of_the_facts_do_not_matter(self, data, complaint, terms, zone, with_pendulum):
        def elsewhere(moment):
            local = moment.astimezone(ZoneInfo(zone))
            return pendulum.instance(local) if with_pendulum and not local.fold else local

        names = ("received_at", *EARLY, *LATE)
        there = evolve(complaint, **{name: elsewhere(at) for name in names if (at := getattr(complaint, name))})
        as_of = data.draw(looks(complaint))
        found = assess(complaint, terms, as_of=as_of)
        again = assess(there, terms, as_of=elsewhere(as_of))
        assert (there, again) == (complaint, found)
        assert [explain(one, "zh") for one in again] == [explain(one, "zh") for one in found]
