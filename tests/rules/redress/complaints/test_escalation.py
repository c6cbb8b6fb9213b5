"""How an open complaint goes up, step by step."""

from datetime import timedelta

import pytest

from servicepolicy.basis import Role
from servicepolicy.basis.errors import CalendarCoverageError, MissingFact, TermNotSet
from servicepolicy.calendars import CalendarDays, Elapsed, WorkingDays, WorkingTime
from servicepolicy.clauses.d3 import D3_2_4_1
from servicepolicy.rules.redress.complaints import ComplaintsTerms, EscalationStep, escalation
from tests.builders import NEW_YORK, at, iso
from tests.rules.redress.complaints.cases import STANDARD, a_complaint

SUPERVISOR, MANAGER, TOP = Role.SUPERVISOR, Role.SERVICE_MANAGER, Role.GENERAL_MANAGER
TERMS = ComplaintsTerms(
    escalation=[
        EscalationStep(after=WorkingTime(timedelta(hours=4)), to=SUPERVISOR),
        EscalationStep(after=WorkingDays(3), to=MANAGER),
        EscalationStep(after=CalendarDays(15), to=TOP),
    ]
)


def steps(*after_and_to):
    return ComplaintsTerms(escalation=[EscalationStep(after=after, to=to) for after, to in after_and_to])


def told(found):
    return [(step.to, iso(step.at)[:16]) for step in found.reached]


class TestStepsAreReached:
    """D3.2.4.1: the manual fixes how complaints are escalated; 4 working hours, 3 working days, 15 days here."""

    @pytest.mark.parametrize(
        ("as_of", "roles", "next_at"),
        [
            pytest.param("2026-03-01 00:00", [], "2026-03-09T11:00", id="before it arrived"),
            pytest.param("2026-03-06 16:00", [], "2026-03-09T11:00", id="as it arrives"),
            pytest.param("2026-03-09 10:59:59.999999", [], "2026-03-09T11:00", id="microsecond before"),
            pytest.param("2026-03-09 11:00", [SUPERVISOR], "2026-03-11T16:00", id="at the first"),
            pytest.param("2026-03-10 16:00", [SUPERVISOR], "2026-03-11T16:00", id="day before the second"),
            pytest.param("2026-03-11 16:00", [SUPERVISOR, MANAGER], "2026-03-21T16:00", id="at the second"),
            pytest.param("2026-03-12 16:00", [SUPERVISOR, MANAGER], "2026-03-21T16:00", id="day after"),
            pytest.param("2026-03-21 16:00", [SUPERVISOR, MANAGER, TOP], None, id="at the last"),
            pytest.param("2026-12-31 00:00", [SUPERVISOR, MANAGER, TOP], None, id="long after"),
        ],
    )
    def test_while_it_is_open(self, as_of, roles, next_at):
        found = escalation(a_complaint(), TERMS, as_of=at(as_of))
        assert [step.to for step in found.reached] == roles
        assert (found.next_at and iso(found.next_at)[:16]) == next_at
        assert {reason.clause for reason in found.because} == {D3_2_4_1}

    def test_each_says_when_it_fell_due(self):
        found = escalation(a_complaint(), TERMS, as_of=at("2026-03-31 00:00"))
        assert told(found) == [
            (SUPERVISOR, "2026-03-09T11:00"),
            (MANAGER, "2026-03-11T16:00"),
            (TOP, "2026-03-21T16:00"),
        ]
        assert found.reached[1].after == WorkingDays(3)


class TestClosingStopsIt:
    """A complaint that is closed goes no further up; closed at the very moment of a step, it stays below it."""

    @pytest.mark.parametrize(
        ("closed_at", "roles"),
        [
            pytest.param("2026-03-09 10:59:59", [], id="second before the first"),
            pytest.param("2026-03-09 11:00", [], id="at the first"),
            pytest.param("2026-03-09 11:00:00.000001", [SUPERVISOR], id="microsecond after it"),
            pytest.param("2026-03-11 16:00", [SUPERVISOR], id="at the second"),
            pytest.param("2026-03-30 00:00", [SUPERVISOR, MANAGER, TOP], id="after the last"),
        ],
    )
    def test_from_then_on(self, closed_at, roles):
        found = escalation(a_complaint(closed_at=closed_at), TERMS, as_of=at("2026-04-01 00:00"))
        assert ([step.to for step in found.reached], found.next_at) == (roles, None)

    def test_a_closing_that_is_still_to_come_is_not_known(self):
        found = escalation(a_complaint(closed_at="2026-03-30 00:00"), TERMS, as_of=at("2026-03-10 00:00"))
        assert iso(found.next_at) == "2026-03-11T16:00:00+08:00"


class TestTheOrderOfSteps:
    """Limits of different kinds may change places: what counts is the moment."""

    def test_thirty_hours_on_the_clock_come_before_a_working_day(self):
        terms = steps((WorkingDays(1), MANAGER), (Elapsed(timedelta(hours=30)), SUPERVISOR))
        found = escalation(a_complaint(), terms, as_of=at("2026-03-08 00:00"))
        assert told(found) == [(SUPERVISOR, "2026-03-07T22:00")]
        assert iso(found.next_at) == "2026-03-09T16:00:00+08:00"

    def test_no_time_at_all_is_reached_on_receipt(self):
        found = escalation(a_complaint(), steps((Elapsed(timedelta(0)), TOP)), as_of=at("2026-03-06 16:00"))
        assert told(found) == [(TOP, "2026-03-06T16:00")]


class TestTheClockChanges:
    """A step in hours of the clock is exact across a change of the clock."""

    def test_in_the_repeated_hour(self):
        """1 November 2026: New York's clock goes from 01:59:59 back to 01:00:00."""
        terms = ComplaintsTerms(
            calendar=NEW_YORK, escalation=[EscalationStep(after=Elapsed(timedelta(hours=1)), to=TOP)]
        )
        first = at("2026-11-01 01:30", "America/New_York")
        found = escalation(a_complaint(received_at=first), terms, as_of=first)
        assert (found.reached, iso(found.next_at)) == ((), "2026-11-01T01:30:00-05:00")
        second = at("2026-11-01 01:30", "America/New_York", fold=1)
        assert told(escalation(a_complaint(received_at=first), terms, as_of=second)) == [(TOP, "2026-11-01T01:30")]

    def test_across_the_gap(self):
        """8 March 2026: it goes from 02:00 to 03:00."""
        terms = ComplaintsTerms(
            calendar=NEW_YORK, escalation=[EscalationStep(after=Elapsed(timedelta(hours=1)), to=TOP)]
        )
        received_at = at("2026-03-08 01:30", "America/New_York")
        found = escalation(a_complaint(received_at=received_at), terms, as_of=received_at)
        assert iso(found.next_at) == "2026-03-08T03:30:00-04:00"

    def test_the_zone_of_the_facts_does_not_matter(self):
        there = a_complaint(received_at=at("2026-03-06 03:00", "America/New_York"))
        here = escalation(a_complaint(), TERMS, as_of=at("2026-03-10 00:00"))
        found = escalation(there, TERMS, as_of=at("2026-03-09 12:00", "America/New_York"))
        assert (found, found.because) == (here, here.because)


class TestWhatIsMissing:
    """A question that cannot be answered names what is missing, and the clause."""

    def test_the_steps(self):
        with pytest.raises(TermNotSet) as caught:
            escalation(a_complaint(), STANDARD, as_of=at("2026-03-09 00:00"))
        assert str(caught.value) == "escalation is (): set it in the terms: the documents give no steps (D3.2.4.1)"

    def test_the_moment_of_receipt(self):
        with pytest.raises(MissingFact) as caught:
            escalation(a_complaint(received_at=None), TERMS, as_of=at("2026-03-09 00:00"))
        assert str(caught.value) == "received_at is None: give it: the steps count from receipt (D3.2.4.1)"

    def test_the_days_beyond_the_published_notices(self):
        with pytest.raises(CalendarCoverageError):
            escalation(a_complaint(received_at="2150-03-06 16:00"), TERMS, as_of=at("2150-03-09 00:00"))
