"""Projects with the contacts after their delivery, and what a company chose on call-backs."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.roles import Channel
from servicepolicy.calendars.china import china
from servicepolicy.calendars.limits import CalendarDays, Months
from servicepolicy.rules.timing.callbacks import (
    Call,
    CallbacksTerms,
    CallRecord,
    December,
    FollowUp,
    FollowUpInterval,
    FollowUpKind,
    FollowUpRecord,
    Project,
    Schedules,
)
from servicepolicy.testing.strategies.figures import maybe, readings, texts
from servicepolicy.testing.strategies.when import SHANGHAI, days, moments, moments_after

__all__ = ["call_records", "callbacks_terms", "calls", "decembers", "follow_up_records", "follow_ups", "projects"]

TWO_YEARS = timedelta(days=731)
MOST = 4


@st.composite
def projects(draw: DrawFn) -> Project:
    """Projects, signed for before or after delivery, or nobody knows when."""
    delivered = draw(days())
    signed = draw(maybe(days(delivered - TWO_YEARS, delivered + TWO_YEARS)))
    return Project(delivered_on=delivered, signed_on=signed, name=draw(st.one_of([st.just(""), texts()])))


def calls() -> SearchStrategy[Call]:
    """Call-backs, by any channel, of a project that the note names or not."""
    project = st.one_of([st.just(""), texts()])
    return st.builds(Call, called_at=moments(), channel=st.sampled_from(Channel), project=project)


def since(project: Project) -> SearchStrategy[datetime]:
    """Moments from the midnight in China that begins the day of delivery."""
    return moments_after(datetime.combine(project.delivered_on, time.min, SHANGHAI), longest=TWO_YEARS)


@st.composite
def call_records(draw: DrawFn) -> CallRecord:
    """Files of a project with up to four calls, none before its delivery."""
    project = draw(projects())
    made = st.builds(
        Call,
        called_at=since(project),
        channel=st.sampled_from(Channel),
        project=st.sampled_from(["", project.name]),
    )
    return CallRecord(project=project, calls=draw(st.lists(made, max_size=MOST)))


def some_kinds() -> SearchStrategy[list[FollowUpKind]]:
    """What a follow-up is about."""
    return st.lists(st.sampled_from(FollowUpKind), min_size=1, unique=True)


def follow_ups() -> SearchStrategy[FollowUp]:
    """Follow-ups on any topics."""
    return st.builds(FollowUp, followed_up_at=moments(), kinds=some_kinds())


@st.composite
def follow_up_records(draw: DrawFn) -> FollowUpRecord:
    """Up to four follow-ups of a customer, none before the delivery."""
    project = draw(projects())
    made = st.builds(FollowUp, followed_up_at=since(project), kinds=some_kinds())
    return FollowUpRecord(project=project, follow_ups=draw(st.lists(made, max_size=MOST)), kinds=draw(some_kinds()))


@st.composite
def decembers(draw: DrawFn) -> December:
    """What a customer was given and asked around one December."""
    year = draw(days(last=china().last)).year
    season = moments(date(year, 11, 30), date(year + 1, 1, 1))
    asked = draw(maybe(season))
    return December(
        year=year,
        customer_since=draw(maybe(days(date(year - 1, 1, 1), date(year, 12, 31)))),
        gift_sent_at=draw(maybe(season)),
        demand_plan_asked_at=asked,
        demand_plan=draw(st.one_of([st.just(""), texts()])) if asked else "",
    )


def intervals() -> SearchStrategy[FollowUpInterval]:
    """How often a customer is followed up, from each day to each year."""
    both: list[SearchStrategy[FollowUpInterval]] = [
        st.builds(Months, st.sampled_from((1, 3, 12))),
        st.builds(CalendarDays, st.sampled_from((45, 1, 31, 366))),
    ]
    return st.one_of(both)


@st.composite
def callbacks_terms(draw: DrawFn) -> CallbacksTerms:
    """Every reading, with and without the company's own intervals."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(CallbacksTerms)))
    usage = draw(maybe(intervals()))
    one = chosen["schedules"] is Schedules.ONE_SCHEDULE
    return CallbacksTerms(
        **chosen,
        within_years=draw(st.sampled_from((1, 0, 2, 100))),
        usage_interval=usage,
        running_interval=draw(st.sampled_from([None, usage]) if one else maybe(intervals())),
        gps_interval=draw(maybe(intervals())),
        satisfaction_interval=draw(maybe(intervals())),
        gift_month=draw(st.sampled_from((12, 1, 2))),
    )
