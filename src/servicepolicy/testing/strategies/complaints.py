"""Complaints of customers, and what a company chose on answering them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.roles import Channel, Severity
from servicepolicy.calendars.limits import CalendarDays, Elapsed, Limit, Months, WorkingDays, WorkingTime
from servicepolicy.rules.redress.complaints import (
    Complaint,
    ComplaintsTerms,
    EscalationStep,
    Event,
    Fault,
    Matter,
    ResponsePlan,
)
from servicepolicy.testing.strategies.figures import employees, limits, maybe, readings, texts
from servicepolicy.testing.strategies.when import moments, moments_after

__all__ = ["complaints", "complaints_terms", "escalation_steps", "response_plans"]

LIMITS = ("apologise_within", "report_within", "handling_within", "opinion_within", "result_within")
AN_HOUR = timedelta(hours=1)
COUNTS = (0, 1, 2, 24, 48)
MOST_STEPS = 3


@st.composite
def complaints(draw: DrawFn) -> Complaint:
    """Complaints in every state: what was done about one comes in order, and some of its moments are not known."""
    received: datetime | None = draw(maybe(moments()))
    later = maybe(moments() if received is None else moments_after(received))
    began: datetime | None = draw(later)
    at_last = maybe(moments_after(began)) if began else later
    return Complaint(
        severity=draw(st.sampled_from(Severity)),
        fault=draw(st.sampled_from(Fault)),
        matter=draw(st.sampled_from(Matter)),
        event=draw(maybe(st.sampled_from(Event))),
        channel=draw(maybe(st.sampled_from(Channel))),
        taken_by=draw(maybe(employees())),
        true_cause=draw(st.one_of([st.just(""), texts()])),
        outcome_wanted=draw(st.one_of([st.just(""), texts()])),
        received_at=received,
        heard_out_at=draw(later),
        soothed_at=draw(later),
        apologised_at=draw(later),
        handling_began_at=began,
        opinion_told_at=draw(later),
        result_told_at=draw(at_last),
        reported_at=draw(later),
        closed_at=draw(at_last),
    )


def escalation_steps() -> SearchStrategy[EscalationStep]:
    """Steps by which a complaint goes up."""
    return st.builds(EscalationStep, after=limits(), to=employees())


def response_plans() -> SearchStrategy[ResponsePlan]:
    """Responses to sudden events."""
    return st.builds(ResponsePlan, event=st.sampled_from(Event), led_by=employees(), steps=texts())


def of_size(size: int) -> SearchStrategy[Limit]:
    """Limits of every kind, of so many units."""
    return st.sampled_from(
        (
            Elapsed(size * AN_HOUR),
            WorkingTime(size * AN_HOUR),
            WorkingTime(size * AN_HOUR, edge="open"),
            WorkingDays(size),
            CalendarDays(size),
            Months(size),
        )
    )


def event_of(plan: ResponsePlan) -> Event:
    """What a plan responds to."""
    return plan.event


@st.composite
def complaints_terms(draw: DrawFn) -> ComplaintsTerms:
    """Every reading, with and without the company's own limits, steps and plans."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(ComplaintsTerms)))
    sizes = sorted(draw(st.sets(st.sampled_from(COUNTS), max_size=MOST_STEPS)))
    return ComplaintsTerms(
        **chosen,
        **{name: draw(maybe(limits())) for name in LIMITS},
        escalation=[EscalationStep(after=draw(of_size(size)), to=draw(employees())) for size in sizes],
        plans=draw(st.lists(response_plans(), max_size=len(Event), unique_by=event_of)),
    )
