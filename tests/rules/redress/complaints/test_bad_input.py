"""What cannot be is refused when it is built, and the error says what to give instead."""

from datetime import UTC, date, datetime, timedelta

import pytest

import servicepolicy as sp
from servicepolicy.basis import Role, Severity
from servicepolicy.calendars import CalendarDays, Elapsed, Months, WorkingDays, WorkingTime
from servicepolicy.rules.redress.complaints import (
    Complaint,
    ComplaintsTerms,
    EscalationStep,
    Event,
    Fault,
    ResponsePlan,
    apology,
    assess,
    escalation,
    route,
)
from tests.builders import at
from tests.rules.redress.complaints.cases import STANDARD, a_complaint, terms_with

DAY, TWO_DAYS = WorkingDays(1), WorkingDays(2)
PLAN = ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=Role.SERVICE_MANAGER, steps="one spokesman")


def a_step(after, to=Role.SERVICE_MANAGER):
    return EscalationStep(after=after, to=to)


def a_plan(**plan):
    return ResponsePlan(**{"event": Event.GROUP_COMPLAINT, "led_by": Role.SERVICE_MANAGER, "steps": "call", **plan})


def built_of(**facts):
    return Complaint(**facts)


def steps(*limits):
    return ComplaintsTerms(escalation=[a_step(limit) for limit in limits])


class TestImpossibleFacts:
    """A complaint that cannot be true is refused when it is recorded."""

    @pytest.mark.parametrize(
        ("facts", "error", "says"),
        [
            pytest.param({"severity": None}, sp.FactsTypeError, "severity is None: give Severity", id="not graded"),
            pytest.param({"severity": "major"}, sp.FactsTypeError, "severity is 'major': give Severity", id="a word"),
            pytest.param({"fault": None}, sp.FactsTypeError, "fault is None: give Fault", id="no fault"),
            pytest.param({"fault": True}, sp.FactsTypeError, "fault is True: give Fault", id="fault as a bool"),
            pytest.param({"matter": "fault"}, sp.FactsTypeError, "matter is 'fault': give Matter", id="matter"),
            pytest.param({"event": "flood"}, sp.FactsTypeError, "event is 'flood': give Event", id="event"),
            pytest.param({"channel": "fax"}, sp.FactsTypeError, "channel is 'fax': give Channel", id="channel"),
            pytest.param({"taken_by": "Li"}, sp.FactsTypeError, "taken_by is 'Li': give Role", id="a name"),
            pytest.param(
                {"taken_by": Role.CUSTOMER},
                sp.FactsError,
                "taken_by is Role.CUSTOMER: give a role of the company's",
                id="taken in by the customer",
            ),
            pytest.param(
                {"taken_by": Role.ANYONE},
                sp.FactsError,
                "taken_by is Role.ANYONE: give a role of the company's",
                id="taken in by nobody in particular",
            ),
            pytest.param({"true_cause": None}, sp.FactsTypeError, "true_cause is None: give str", id="no text"),
            pytest.param(
                {"true_cause": "  "},
                sp.FactsError,
                "true_cause is '  ': give a text that says something",
                id="blanks",
            ),
            pytest.param(
                {"outcome_wanted": "\n"},
                sp.FactsError,
                "outcome_wanted is '\\n': give a text that says something",
                id="an empty line",
            ),
            pytest.param(
                {"received_at": datetime(2026, 3, 6, 16)},
                sp.NaiveDatetimeError,
                "received_at is 2026-03-06T16:00:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
                id="no zone",
            ),
            pytest.param(
                {"received_at": date(2026, 3, 6)},
                sp.FactsTypeError,
                "received_at is 2026-03-06: give a datetime with a time zone",
                id="a date",
            ),
            pytest.param(
                {"received_at": datetime.min.replace(tzinfo=at("2026-03-06").tzinfo)},
                sp.FactsError,
                "received_at is 0001-01-01T00:00:00+08:05:43: give a moment from the year 1 to 9999 in UTC",
                id="before the year 1",
            ),
            pytest.param(
                {"closed_at": "2026-03-06 15:59:59"},
                sp.FactsError,
                "closed_at is 2026-03-06T15:59:59+08:00: give received_at 2026-03-06T16:00:00+08:00 or later",
                id="closed before it arrived",
            ),
            pytest.param(
                {"handling_began_at": "2026-03-09 09:00", "closed_at": "2026-03-09 08:59:59"},
                sp.FactsError,
                "closed_at is 2026-03-09T08:59:59+08:00: give handling_began_at 2026-03-09T09:00:00+08:00 or later",
                id="closed before it was taken up",
            ),
            pytest.param(
                {"handling_began_at": "2026-03-09 09:00", "result_told_at": "2026-03-09 08:00"},
                sp.FactsError,
                "result_told_at is 2026-03-09T08:00:00+08:00:"
                " give handling_began_at 2026-03-09T09:00:00+08:00 or later",
                id="a result before it was taken up",
            ),
        ],
    )
    def test_are_refused(self, facts, error, says):
        with pytest.raises(error) as caught:
            a_complaint(**facts)
        assert type(caught.value) is error
        assert str(caught.value) == says

    def test_severity_must_be_given(self):
        with pytest.raises(TypeError, match="severity"):
            built_of(fault=Fault.COMPANY)

    def test_all_that_came_too_early_is_named(self):
        with pytest.raises(sp.FactsError) as caught:
            a_complaint(
                heard_out_at="2026-03-05 00:00",
                soothed_at="2026-03-05 00:00",
                apologised_at="2026-03-05 00:00",
                handling_began_at="2026-03-05 00:00",
                opinion_told_at="2026-03-05 00:00",
                result_told_at="2026-03-05 00:00",
                reported_at="2026-03-05 00:00",
                closed_at="2026-03-05 00:00",
            )
        assert [problem.field for problem in caught.value.problems] == [
            "heard_out_at",
            "soothed_at",
            "apologised_at",
            "handling_began_at",
            "opinion_told_at",
            "result_told_at",
            "reported_at",
            "closed_at",
        ]

    def test_no_order_is_assumed_beyond_that(self):
        """An opinion may come after the result, an apology after closing; and receipt need not be known."""
        told = a_complaint(
            received_at=None,
            result_told_at="2026-03-09 09:00",
            opinion_told_at="2026-03-10 09:00",
            closed_at="2026-03-08 09:00",
            apologised_at="2026-03-11 09:00",
        )
        assert told.received_at is None

    def test_instants_count_not_clocks(self):
        """04:00 in New York is 17:00 in Shanghai."""
        told = a_complaint(closed_at=at("2026-03-06 04:00", "America/New_York"))
        assert told == a_complaint(closed_at=datetime(2026, 3, 6, 9, tzinfo=UTC))


class TestImpossibleTerms:
    """Terms that cannot be, or contradict each other, are refused when they are chosen."""

    @pytest.mark.parametrize(
        ("build", "error", "says"),
        [
            pytest.param(
                lambda: terms_with(apology_rule="always"),
                sp.TermsTypeError,
                "apology_rule is 'always': give ApologyRule",
                id="a word for a reading",
            ),
            pytest.param(
                lambda: terms_with(handling_within=timedelta(days=15)),
                sp.TermsTypeError,
                "handling_within is datetime.timedelta(days=15): give Elapsed or WorkingTime or WorkingDays or"
                " CalendarDays or Months or None",
                id="a length for a limit",
            ),
            pytest.param(
                lambda: terms_with(apologise_within=0),
                sp.TermsTypeError,
                "apologise_within is 0: give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months or None",
                id="a number for a limit",
            ),
            pytest.param(
                lambda: terms_with(escalation=PLAN),
                sp.TermsTypeError,
                "escalation is ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=Role.SERVICE_MANAGER, steps=...:"
                " give EscalationStep values in a row",
                id="no row of steps",
            ),
            pytest.param(
                lambda: terms_with(plans=[CalendarDays(1)]),
                sp.TermsTypeError,
                "plans is CalendarDays(count=1): give ResponsePlan",
                id="a limit for a plan",
            ),
            pytest.param(
                lambda: a_step(5),
                sp.TermsTypeError,
                "after is 5: give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months",
                id="a step after a number",
            ),
            pytest.param(
                lambda: a_step(DAY, "boss"), sp.TermsTypeError, "to is 'boss': give Role", id="a step to a name"
            ),
            pytest.param(
                lambda: a_step(DAY, Role.CUSTOMER),
                sp.TermsError,
                "to is Role.CUSTOMER: give a role of the company's",
                id="a step to the customer",
            ),
            pytest.param(
                lambda: a_plan(led_by=Role.ANYONE),
                sp.TermsError,
                "led_by is Role.ANYONE: give a role of the company's",
                id="led by nobody in particular",
            ),
            pytest.param(
                lambda: a_plan(steps=" "),
                sp.TermsError,
                "steps is ' ': give a text that says something",
                id="a plan that says nothing",
            ),
            pytest.param(
                lambda: a_plan(event=None),
                sp.TermsTypeError,
                "event is None: give Event",
                id="a plan for no event",
            ),
            pytest.param(
                lambda: ComplaintsTerms(plans=[PLAN, PLAN]),
                sp.TermsError,
                "plans is ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=Role.SERVICE_MANAGER, steps=...:"
                " give at most one plan for an event (D3.2.4.3)",
                id="two plans for an event",
            ),
        ],
    )
    def test_are_refused(self, build, error, says):
        with pytest.raises(error) as caught:
            build()
        assert type(caught.value) is error
        assert str(caught.value) == says

    @pytest.mark.parametrize(
        "limits",
        [
            pytest.param((TWO_DAYS, DAY), id="working days"),
            pytest.param((DAY, DAY), id="the same twice"),
            pytest.param((Elapsed(timedelta(hours=2)), DAY, Elapsed(timedelta(hours=1))), id="with another between"),
            pytest.param((WorkingTime(timedelta(hours=2)), WorkingTime(timedelta(hours=1))), id="working time"),
            pytest.param((CalendarDays(2), CalendarDays(1)), id="days"),
            pytest.param((Months(2), Months(1)), id="months"),
        ],
    )
    def test_steps_come_in_increasing_order(self, limits):
        with pytest.raises(sp.TermsError, match=r"give the steps in increasing order \(D3\.2\.4\.1\)$") as caught:
            steps(*limits)
        assert (caught.value.field, caught.value.value) == ("escalation", a_step(limits[-1]))

    @pytest.mark.parametrize(
        "limits",
        [
            pytest.param((DAY, TWO_DAYS), id="in order"),
            pytest.param((CalendarDays(2), WorkingDays(1)), id="of two kinds"),
            pytest.param(
                (WorkingTime(timedelta(hours=2)), WorkingTime(timedelta(hours=1), edge="open")), id="of two edges"
            ),
            pytest.param((TWO_DAYS, WorkingDays(1, from_next_working_day=True)), id="counted differently"),
        ],
    )
    def test_where_they_can_be_compared(self, limits):
        assert [step.after for step in steps(*limits).escalation] == list(limits)


class TestWrongArguments:
    """A rule says at once when it is asked about something else."""

    RULES = pytest.mark.parametrize(
        "rule",
        [
            apology,
            route,
            lambda facts, terms: escalation(facts, terms, as_of=at("2026-03-09 00:00")),
            lambda facts, terms: assess(facts, terms, as_of=at("2026-03-09 00:00")),
        ],
        ids=["apology", "route", "escalation", "assess"],
    )

    @RULES
    def test_no_complaint(self, rule):
        with pytest.raises(sp.FactsTypeError, match="facts is None: give Complaint"):
            rule(None, STANDARD)

    @RULES
    def test_a_whole_policy(self, rule):
        with pytest.raises(sp.TermsTypeError, match=r"terms is ServicePolicy.*: give ComplaintsTerms"):
            rule(a_complaint(), sp.STANDARD)

    @pytest.mark.parametrize("rule", [escalation, assess])
    def test_a_moment_without_a_zone(self, rule):
        naive = datetime(2026, 3, 9)
        with pytest.raises(sp.NaiveDatetimeError, match="as_of is 2026-03-09T00:00:00: give it a time zone"):
            rule(a_complaint(), steps(DAY), as_of=naive)

    def test_severity_is_graded_by_whoever_records_it(self):
        """A005: nothing in the room grades a complaint."""
        assert a_complaint().severity is Severity.ORDINARY
