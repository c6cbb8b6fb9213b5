"""Targets and thresholds: what they say, and what they come with."""

import pickle

import pytest
from attrs import evolve

from servicepolicy.calendars import Elapsed, WorkingTime
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    PERIODIC_UPDATE,
    RESOLUTION,
    AtChange,
    EventKind,
    Goal,
    LimitFor,
    Priority,
    Role,
    Status,
    Target,
    Threshold,
)
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import NO_TIME, Contract, Desk, a_graded_target, a_target


class TestThresholds:
    """A threshold is a share of the limit or an offset from the deadline, said in both languages."""

    @pytest.mark.parametrize(
        ("threshold", "en", "zh"),
        [
            (Threshold(percent=75), "75 % of the limit", "时限的75%"),
            (Threshold(offset=-hours(1)), "1 h before the deadline", "期限前1小时"),
            (Threshold(offset=hours(48)), "2 d after the deadline", "期限后2天"),
            (Threshold(offset=NO_TIME), "the deadline", "到期时"),
        ],
        ids=repr,
    )
    def test_words(self, threshold, en, zh):
        assert (threshold.words("en"), threshold.words("zh")) == (en, zh)

    @pytest.mark.parametrize(
        ("threshold", "spent"),
        [
            (Threshold(percent=0), hours(0)),
            (Threshold(percent=75), hours(6)),
            (Threshold(percent=1000), hours(80)),
            (Threshold(offset=-hours(3)), hours(5)),
            (Threshold(offset=-hours(9)), hours(0)),
            (Threshold(offset=hours(3)), hours(11)),
        ],
        ids=repr,
    )
    def test_what_is_spent_of_eight_hours(self, threshold, spent):
        assert threshold.spent(hours(8)) == spent

    @pytest.mark.parametrize(
        ("threshold", "is_it"),
        [
            (Threshold(percent=100), True),
            (Threshold(offset=NO_TIME), True),
            (Threshold(percent=99), False),
            (Threshold(percent=0), False),
            (Threshold(offset=hours(1)), False),
        ],
        ids=repr,
    )
    def test_the_deadline_itself(self, threshold, is_it):
        assert threshold.is_the_deadline is is_it

    def test_whom_to_tell(self):
        assert Threshold(percent=50).tell == ()
        assert Threshold(percent=50, tell=[Role.SUPERVISOR, Desk.ESCALATED]).tell == (Role.SUPERVISOR, Desk.ESCALATED)


class TestWhatATargetSays:
    """A target knows what its clock listens to, and by which enum its limits go."""

    def test_listens(self):
        target = Target(
            goal=Goal.RESOLUTION,
            after=[EventKind.ASSIGNED],
            paused_in=[Status.AWAITING_CUSTOMER],
            pauses=[Desk.PUT_ASIDE],
            resumes=[Desk.TAKEN_UP],
        )
        assert target.listens == {
            EventKind.ASSIGNED,
            EventKind.OPENED,
            EventKind.RESOLVED,
            EventKind.CLOSED,
            EventKind.CANCELLED,
            Status.AWAITING_CUSTOMER,
            Desk.PUT_ASIDE,
            Desk.TAKEN_UP,
        }

    def test_by_kind(self):
        assert (a_target().by_kind, a_graded_target().by_kind) == (None, Priority)

    def test_a_row_may_be_without_a_limit(self):
        assert a_graded_target().by[3] == LimitFor(of=Priority.P4, limit=None)

    def test_it_is_a_value(self):
        target = a_graded_target(thresholds=[Threshold(percent=50)])
        assert pickle.loads(pickle.dumps(target)) == target  # noqa: S301 - our own bytes
        assert hash(target) == hash(evolve(target))
        assert target != evolve(target, repeats=True)

    def test_rows_of_any_kind_become_tuples(self):
        limits = iter([LimitFor(of=one, limit=None) for one in Contract])
        target = Target(goal=Goal.REPAIR, by=limits, stops={Desk.TAKEN_UP})
        assert (len(target.by), target.stops) == (2, (Desk.TAKEN_UP,))


class TestTheTargetsThatCome:
    """D3.2.1.3, D3.2.2.1a: four targets come ready but for their figures, which the documents do not print."""

    @pytest.mark.parametrize(
        "target", [FIRST_RESPONSE, NEXT_RESPONSE, PERIODIC_UPDATE, RESOLUTION], ids=lambda one: one.goal.name
    )
    def test_no_figure(self, target):
        assert (target.limit, target.by, target.thresholds, target.paused_in) == (None, (), (), ())

    def test_they_are_changed_with_evolve(self):
        target = evolve(RESOLUTION, limit=Elapsed(hours(4)))
        assert (target.limit, target.at_reopening) == (Elapsed(hours(4)), AtChange.CARRY_OVER)
        assert evolve(target, limit=WorkingTime(hours(4))) != target
