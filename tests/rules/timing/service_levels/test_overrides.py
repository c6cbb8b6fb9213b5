"""Deadlines that somebody set by hand."""

import pytest

from servicepolicy.calendars import Elapsed, Limit, WorkingTime
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    Begun,
    EventKind,
    Goal,
    LimitFor,
    Priority,
    State,
    Status,
)
from tests.builders import a_case
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    Desk,
    a_graded_target,
    a_target,
    by_hand,
    history,
    judged,
    read,
    shown,
)

TUESDAY_NOON = "2026-03-10 12:00"
SET_AT = "2026-03-09 09:00"


def overridden(*happened, due_at=TUESDAY_NOON, set_at=SET_AT, **facts):
    """A case with one deadline set by hand, on Monday at nine unless said otherwise."""
    return a_case(*happened, more=[by_hand(set_at, due_at)], **facts)


class TestWhileTheClockRuns:
    """From the moment it is set it holds, and not before; the time spent counts on."""

    @pytest.mark.parametrize(
        ("as_of", "stands", "cycle", "percent"),
        [
            pytest.param("2026-03-09 08:30", (State.RUNNING, "2026-03-09 15:00", 1.5, 0), 1, "18.75", id="before"),
            pytest.param(SET_AT, (State.RUNNING, TUESDAY_NOON, 2, 0), 2, "14.28", id="as it is set: 2 h of 14"),
            pytest.param("2026-03-09 16:00", (State.RUNNING, TUESDAY_NOON, 9, 0), 2, "64.28", id="after"),
            pytest.param(TUESDAY_NOON, (State.RUNNING, TUESDAY_NOON, 14, 0), 2, "100.00", id="the last moment"),
            pytest.param("2026-03-10 13:00", (State.BREACHED, TUESDAY_NOON, 15, 0), 2, "107.14", id="too late"),
        ],
    )
    def test_to_a_later_deadline(self, as_of, stands, cycle, percent):
        assert shown(overridden(), a_target(), as_of) == stands
        found = read(overridden(), a_target(), as_of)
        assert (found.cycle, str(found.percent)) == (cycle, percent)

    def test_to_an_earlier_one(self):
        case = overridden(("2026-03-09 14:00", EventKind.RESOLVED), due_at="2026-03-09 12:00")
        assert shown(case, a_target(), "2026-04-01 00:00") == (State.BREACHED, "2026-03-09 12:00", 7, 0)
        assert read(case, a_target(), "2026-04-01 00:00").overrun == hours(2)

    def test_to_one_that_has_passed_already(self):
        case = overridden(due_at="2026-03-06 17:00")
        found = read(case, a_target(), SET_AT)
        assert (found.state, found.elapsed, found.overrun) == (State.BREACHED, hours(2), hours(1))

    def test_to_the_very_moment_at_which_it_is_set(self):
        assert shown(overridden(due_at=SET_AT), a_target(), SET_AT) == (State.RUNNING, SET_AT, 2, 0)
        assert shown(overridden(due_at=SET_AT), a_target(), "2026-03-09 09:30") == (State.BREACHED, SET_AT, 2.5, 0)

    def test_the_last_one_holds(self):
        case = a_case(more=[by_hand(SET_AT, TUESDAY_NOON), by_hand("2026-03-09 10:00", "2026-03-09 17:00")])
        assert shown(case, a_target(), "2026-03-09 11:00") == (State.RUNNING, "2026-03-09 17:00", 4, 0)

    def test_out_of_hours_it_is_as_good_as_any(self):
        case = overridden(due_at="2026-03-14 12:00")
        assert shown(case, a_target(), "2026-03-14 12:00") == (State.RUNNING, "2026-03-14 12:00", 46.5, 0)
        assert shown(case, a_target(), "2026-03-14 12:01")[0] is State.BREACHED

    def test_it_begins_a_cycle_that_carries_the_time_on(self):
        told = history(overridden(), a_target(), SET_AT)
        assert [(one.begun, one.judged) for one in told.cycles] == [(Begun.STARTED, False), (Begun.OVERRIDDEN, True)]
        assert judged(overridden(), a_target()) == [(2, "BREACHED")]


class TestABreachIsTakenBack:
    """A deadline set by hand after the first was missed is the one that is judged."""

    CASE = overridden(("2026-03-10 11:00", EventKind.RESOLVED), set_at="2026-03-09 16:00")

    def test_while_it_runs(self):
        assert judged(self.CASE, a_target(), "2026-03-09 15:30") == [(1, "BREACHED")]
        assert judged(self.CASE, a_target(), "2026-03-09 16:00") == [(2, "PENDING")]
        assert judged(self.CASE, a_target()) == [(2, "MET")]

    @pytest.mark.parametrize(("due_at", "verdict"), [("2026-03-09 17:00", "MET"), ("2026-03-09 15:59", "BREACHED")])
    def test_after_it_was_stopped(self, due_at, verdict):
        case = overridden(("2026-03-09 16:00", EventKind.RESOLVED), set_at="2026-03-12 10:00", due_at=due_at)
        assert judged(case, a_target(), "2026-03-12 09:59") == [(1, "BREACHED")]
        assert judged(case, a_target(), "2026-03-12 10:00") == [(2, verdict)]


class TestWhileItIsHeld:
    """The deadline set is the one for a clock that is not held any more; what is held afterwards moves it."""

    def test_set_while_the_clock_is_held(self):
        case = overridden(
            ("2026-03-06 17:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 11:00", Status.ACTIVE),
            due_at="2026-03-09 12:00",
        )
        assert shown(case, a_target(), "2026-03-09 10:00") == (State.PAUSED, None, 1, 2)
        assert read(case, a_target(), "2026-03-09 10:00").remaining == hours(3)
        assert shown(case, a_target(), "2026-03-09 11:00") == (State.RUNNING, "2026-03-09 14:00", 1, 3)

    def test_held_after_it_was_set(self):
        case = overridden(("2026-03-09 10:00", Status.AWAITING_CUSTOMER), ("2026-03-09 11:00", Status.ACTIVE))
        assert shown(case, a_target(), "2026-03-09 12:00") == (State.RUNNING, "2026-03-10 13:00", 4, 1)

    def test_held_before_it_was_set(self):
        case = overridden(("2026-03-06 16:30", Status.AWAITING_CUSTOMER), ("2026-03-06 17:00", Status.ACTIVE))
        assert shown(case, a_target(), "2026-03-09 12:00") == (State.RUNNING, TUESDAY_NOON, 4.5, 0.5)


class TestBeforeTheStart:
    """A deadline for a clock that has not started waits for it."""

    TARGET = a_target(starts=(EventKind.ASSIGNED,))

    @pytest.mark.parametrize(
        ("assigned_at", "stands"),
        [
            pytest.param("2026-03-09 10:00", (State.RUNNING, "2026-03-09 12:00", 1, 0), id="before the deadline"),
            pytest.param("2026-03-09 12:00", (State.RUNNING, "2026-03-09 12:00", 0, 0), id="at the deadline"),
            pytest.param("2026-03-09 13:00", (State.BREACHED, "2026-03-09 12:00", 0, 0), id="after it"),
        ],
    )
    def test_from_then_on(self, assigned_at, stands):
        case = overridden((assigned_at, EventKind.ASSIGNED), set_at="2026-03-06 17:00", due_at="2026-03-09 12:00")
        assert shown(case, self.TARGET, "2026-03-09 09:00")[0] is State.NOT_STARTED
        as_of = "2026-03-09 11:00" if stands[2] else assigned_at
        assert shown(case, self.TARGET, as_of) == stands
        assert history(case, self.TARGET, as_of).cycles[0].begun is Begun.STARTED

    def test_it_is_used_once(self):
        target = a_target(starts=(Desk.TAKEN_UP,), stops=(Desk.PUT_ASIDE,), repeats=True)
        case = a_case(
            ("2026-03-09 10:00", Desk.TAKEN_UP),
            ("2026-03-09 11:00", Desk.PUT_ASIDE),
            ("2026-03-10 10:00", Desk.TAKEN_UP),
            more=[by_hand("2026-03-06 17:00", "2026-03-09 12:00")],
        )
        assert [str(one.due_at)[:16] for one in history(case, target, "2026-03-10 11:00").cycles] == [
            "2026-03-09 12:00",
            "2026-03-11 09:00",
        ]


class TestWhatItDoesNotTouch:
    """It sets the deadline of the target it names, while that can still be judged."""

    def test_another_target(self):
        case = a_case(more=[by_hand(SET_AT, TUESDAY_NOON, Goal.FIRST_RESPONSE)])
        assert shown(case, a_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 15:00", 3, 0)

    def test_a_clock_that_was_cancelled(self):
        case = overridden(("2026-03-06 17:00", EventKind.CANCELLED))
        assert read(case, a_target(), "2026-03-10 10:00").state is State.CANCELLED

    def test_two_targets_at_one_moment(self):
        case = a_case(more=[by_hand(SET_AT, TUESDAY_NOON), by_hand(SET_AT, "2026-03-11 12:00", Goal.FIRST_RESPONSE)])
        assert shown(case, a_target(), "2026-03-09 10:00")[1] == TUESDAY_NOON
        assert shown(case, a_target(goal=Goal.FIRST_RESPONSE), "2026-03-09 10:00")[1] == "2026-03-11 12:00"


class TestWithoutALimit:
    """Where no limit is set, the deadline set by hand is judged by; nothing is missing."""

    def test_it_is_judged(self):
        case = overridden(("2026-03-10 10:00", EventKind.RESOLVED))
        assert read(case, a_target(limit=None), "2026-03-09 08:59").missing == ("levels",)
        assert read(case, a_target(limit=None), SET_AT).missing == ()
        assert judged(case, a_target(limit=None)) == [(2, "MET")]

    def test_reopened_it_is_carried_on_and_moved_by_the_time_between(self):
        case = overridden(("2026-03-09 10:00", EventKind.RESOLVED), ("2026-03-09 11:00", EventKind.REOPENED))
        assert shown(case, a_target(), "2026-03-09 12:00") == (State.RUNNING, "2026-03-10 13:00", 4, 1)

    @pytest.mark.parametrize("change", [AtChange.RESTART, AtChange.NEW_CYCLE])
    def test_reopened_from_nothing_it_is_gone(self, change):
        case = overridden(("2026-03-09 10:00", EventKind.RESOLVED), ("2026-03-09 11:00", EventKind.REOPENED))
        target = a_target(at_reopening=change)
        assert shown(case, target, "2026-03-09 12:00") == (State.RUNNING, "2026-03-10 10:00", 1, 0)


class TestAPriorityThatWasKept:
    """KEEP changes nothing, also when somebody sets a deadline by hand afterwards: the time is counted as before."""

    CASE = overridden(("2026-03-06 17:00", Priority.P1), priority=Priority.P3)
    KEEP = a_graded_target(at_priority=AtChange.KEEP)

    def test_with_limits_of_one_kind(self):
        assert shown(self.CASE, self.KEEP, "2026-03-09 10:00") == (State.RUNNING, TUESDAY_NOON, 3, 0)

    def test_with_limits_of_two_kinds(self):
        limits: dict[object, Limit] = {Priority.P1: Elapsed(hours(4)), Priority.P3: WorkingTime(hours(18))}
        target = a_target(
            limit=None,
            by=[LimitFor(of=one, limit=limits.get(one)) for one in Priority],
            at_priority=AtChange.KEEP,
        )
        assert shown(self.CASE, target, "2026-03-09 08:30") == (State.RUNNING, "2026-03-10 16:00", 1.5, 0)
        assert shown(self.CASE, target, "2026-03-09 10:00") == (State.RUNNING, TUESDAY_NOON, 3, 0)
