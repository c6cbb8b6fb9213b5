"""A case that is reopened: what becomes of a clock that had stopped."""

import pytest

from servicepolicy.calendars import Elapsed
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    PERIODIC_UPDATE,
    RESOLUTION,
    AtChange,
    Begun,
    EventKind,
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
    history,
    judged,
    read,
    shown,
    stretches,
    wall,
)

RESOLVED, REOPENED, CLOSED = EventKind.RESOLVED, EventKind.REOPENED, EventKind.CLOSED
CASE = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-10 09:30", REOPENED))
"""Two and a half hours spent, then nine hours of work until it is reopened."""


class TestEachWay:
    """The time is carried over, or the clock starts again, or a new cycle begins, or it stays stopped: as declared."""

    @pytest.mark.parametrize(
        ("change", "stands", "cycle"),
        [
            pytest.param(AtChange.CARRY_OVER, (State.RUNNING, "2026-03-10 15:00", 3.5, 9), 2, id="carry over"),
            pytest.param(AtChange.RESTART, (State.RUNNING, "2026-03-10 17:30", 1, 0), 2, id="restart"),
            pytest.param(AtChange.NEW_CYCLE, (State.RUNNING, "2026-03-10 17:30", 1, 0), 2, id="new cycle"),
            pytest.param(AtChange.KEEP, (State.MET, "2026-03-09 15:00", 2.5, 0), 1, id="keep"),
        ],
    )
    def test_an_hour_after_it(self, change, stands, cycle):
        target = a_target(at_reopening=change)
        assert shown(CASE, target, "2026-03-10 10:30") == stands
        assert read(CASE, target, "2026-03-10 10:30").cycle == cycle

    @pytest.mark.parametrize(
        ("change", "verdicts"),
        [
            pytest.param(AtChange.CARRY_OVER, [(2, "BREACHED")], id="carry over: as one"),
            pytest.param(AtChange.RESTART, [(2, "BREACHED")], id="restart: the first is void"),
            pytest.param(AtChange.NEW_CYCLE, [(1, "MET"), (2, "BREACHED")], id="new cycle: both"),
            pytest.param(AtChange.KEEP, [(1, "MET")], id="keep: the first"),
        ],
    )
    def test_what_is_judged_when_it_is_late_the_second_time(self, change, verdicts):
        case = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-10 09:30", REOPENED), ("2026-03-11 10:00", RESOLVED))
        assert judged(case, a_target(at_reopening=change)) == verdicts

    def test_until_it_is_reopened_the_first_answer_stands(self):
        assert judged(CASE, a_target(), "2026-03-10 09:00") == [(1, "MET")]
        assert judged(CASE, a_target(), "2026-03-10 09:30") == [(2, "PENDING")]

    @pytest.mark.parametrize(
        ("change", "verdicts"),
        [
            pytest.param(AtChange.CARRY_OVER, [(2, "BREACHED")], id="carry over"),
            pytest.param(AtChange.RESTART, [(2, "MET")], id="restart"),
            pytest.param(AtChange.NEW_CYCLE, [(1, "BREACHED"), (2, "MET")], id="new cycle"),
            pytest.param(AtChange.KEEP, [(1, "BREACHED")], id="keep"),
        ],
    )
    def test_a_case_that_was_late_the_first_time(self, change, verdicts):
        case = a_case(("2026-03-10 09:30", RESOLVED), ("2026-03-11 09:30", REOPENED), ("2026-03-11 10:00", RESOLVED))
        assert judged(case, a_target(at_reopening=change)) == verdicts


class TestTheTimeBetweenIsHeld:
    """Under CARRY_OVER the time from the solution to the reopening is held, in the target's own time."""

    def test_it_stands_in_the_timeline(self):
        told = history(CASE, a_target(), "2026-03-10 10:30")
        assert stretches(told) == [
            (2, "CONSUMED", "2026-03-06 16:00", "2026-03-06 17:30", 1.5),
            (2, "CONSUMED", "2026-03-09 08:30", "2026-03-09 09:30", 1),
            (2, "HELD", "2026-03-09 09:30", "2026-03-10 09:30", 9),
            (2, "CONSUMED", "2026-03-10 09:30", "2026-03-10 10:30", 1),
        ]
        assert told.stretches[2].by is RESOLVED

    def test_from_the_solution_on_if_it_was_closed_afterwards(self):
        case = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-09 12:00", CLOSED), ("2026-03-10 09:30", REOPENED))
        assert shown(case, a_target(), "2026-03-10 10:30") == (State.RUNNING, "2026-03-10 15:00", 3.5, 9)

    def test_on_the_clock_for_a_limit_on_the_clock(self):
        target = a_target(limit=Elapsed(hours(72)))
        assert shown(CASE, target, "2026-03-10 10:30") == (State.RUNNING, "2026-03-10 16:00", 66.5, 24)

    def test_reopened_at_once_nothing_is_held(self):
        case = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-09 09:30", REOPENED))
        assert shown(case, a_target(), "2026-03-09 10:30") == (State.RUNNING, "2026-03-09 15:00", 3.5, 0)

    def test_twice(self):
        case = a_case(
            ("2026-03-09 09:30", RESOLVED),
            ("2026-03-09 10:30", REOPENED),
            ("2026-03-09 11:30", RESOLVED),
            ("2026-03-09 12:30", REOPENED),
        )
        assert shown(case, a_target(), "2026-03-09 13:00") == (State.RUNNING, "2026-03-09 17:00", 4, 2)
        assert read(case, a_target(), "2026-03-09 13:00").cycle == 3

    def test_a_status_that_holds_the_clock_all_along_is_not_counted_twice(self):
        case = a_case(
            ("2026-03-09 09:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 09:30", RESOLVED),
            ("2026-03-09 10:30", REOPENED),
            ("2026-03-09 11:00", Status.ACTIVE),
        )
        assert shown(case, a_target(), "2026-03-09 10:45") == (State.PAUSED, None, 2, 1.75)
        assert shown(case, a_target(), "2026-03-09 11:30") == (State.RUNNING, "2026-03-09 17:00", 2.5, 2)

    def test_a_status_entered_while_it_was_resolved_goes_on_holding_it(self):
        case = a_case(
            ("2026-03-09 09:30", RESOLVED),
            ("2026-03-09 10:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 10:30", REOPENED),
        )
        assert shown(case, a_target(), "2026-03-09 11:30") == (State.PAUSED, None, 2.5, 2)

    def test_a_status_entered_and_left_while_it_was_resolved_holds_nothing(self):
        case = a_case(
            ("2026-03-09 09:30", RESOLVED),
            ("2026-03-09 09:45", Status.AWAITING_CUSTOMER),
            ("2026-03-09 10:15", Status.ACTIVE),
            ("2026-03-09 10:30", REOPENED),
        )
        assert shown(case, a_target(), "2026-03-09 11:30") == (State.RUNNING, "2026-03-09 16:00", 3.5, 1)
        held = [one.by for one in history(case, a_target(), "2026-03-09 11:30").stretches if one.by is not None]
        assert held == [RESOLVED]

    def test_a_priority_that_changed_in_between_gives_the_limit(self):
        case = a_case(
            ("2026-03-09 09:30", RESOLVED),
            ("2026-03-09 10:00", Priority.P1),
            ("2026-03-09 10:30", REOPENED),
            priority=Priority.P3,
        )
        assert shown(case, a_graded_target(), "2026-03-09 10:30") == (State.RUNNING, "2026-03-09 12:00", 2.5, 1)


class TestWhatAReopeningLeavesAlone:
    """A clock that has not ended goes on as it was; one that has goes on, or does not, as declared."""

    def test_a_clock_that_runs(self):
        target = a_target(stops=(CLOSED,))
        assert shown(CASE, target, "2026-03-10 10:30") == (State.BREACHED, "2026-03-09 15:00", 12.5, 0)
        assert read(CASE, target, "2026-03-10 10:30").cycle == 1

    @pytest.mark.parametrize(
        ("change", "stands"),
        [
            pytest.param(AtChange.KEEP, (State.CANCELLED, "2026-03-09 15:00", 1, 0), id="keep"),
            pytest.param(AtChange.CARRY_OVER, (State.RUNNING, "2026-03-10 16:30", 2, 10.5), id="carry over"),
            pytest.param(AtChange.RESTART, (State.RUNNING, "2026-03-10 17:30", 1, 0), id="restart"),
            pytest.param(AtChange.NEW_CYCLE, (State.RUNNING, "2026-03-10 17:30", 1, 0), id="new cycle"),
        ],
    )
    def test_a_clock_that_was_ended_without_a_verdict_goes_on_as_one_that_was_stopped(self, change, stands):
        target = a_target(cancels=(Desk.CALLED_OFF,), at_reopening=change)
        case = a_case(
            ("2026-03-06 17:00", Desk.CALLED_OFF), ("2026-03-09 09:30", RESOLVED), ("2026-03-10 09:30", REOPENED)
        )
        assert shown(case, target, "2026-03-10 10:30") == stands

    def test_a_clock_that_has_not_started(self):
        target = a_target(starts=(EventKind.ASSIGNED,))
        assert read(CASE, target, "2026-03-10 10:30").state is State.NOT_STARTED

    def test_the_first_response_is_the_first(self):
        case = a_case(("2026-03-06 16:30", EventKind.RESPONDED), *((one.at, one.what) for one in CASE.events[1:]))
        found = read(case, FIRST_RESPONSE, "2026-03-10 10:30")
        assert (found.cycle, found.elapsed) == (1, hours(0.5))

    def test_the_targets_as_they_come(self):
        assert FIRST_RESPONSE.at_reopening is AtChange.KEEP
        assert RESOLUTION.at_reopening is AtChange.CARRY_OVER
        assert PERIODIC_UPDATE.at_reopening is AtChange.NEW_CYCLE
        assert [one.begun for one in history(CASE, PERIODIC_UPDATE).cycles] == [Begun.STARTED, Begun.REOPENED]


class TestAFinishedCase:
    """While a case is resolved or closed only that event itself can start a clock; of a cancelled one nothing can."""

    @pytest.mark.parametrize("ended", [RESOLVED, CLOSED, EventKind.CANCELLED])
    def test_nothing_else_starts_one(self, ended):
        target = a_target(starts=(EventKind.ASSIGNED,))
        case = a_case(("2026-03-09 09:30", ended), ("2026-03-09 10:00", EventKind.ASSIGNED))
        assert read(case, target, "2026-03-09 12:00").state is State.NOT_STARTED

    def test_it_may_be_closed_within_a_limit(self):
        target = a_target(starts=(RESOLVED,), stops=(CLOSED,))
        case = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-09 12:00", CLOSED))
        assert shown(case, target, "2026-03-10 12:00") == (State.MET, "2026-03-09 17:30", 2.5, 0)

    def test_a_cancelling_starts_only_what_waits_for_it(self):
        target = a_target(starts=(EventKind.CANCELLED,), stops=(Desk.CALLED_OFF,), cancels=())
        case = a_case(("2026-03-09 09:30", EventKind.CANCELLED), ("2026-03-09 10:30", Desk.CALLED_OFF))
        assert shown(case, target, "2026-03-09 12:00") == (State.MET, "2026-03-09 17:30", 1, 0)

    def test_reopened_it_may_start_again(self):
        target = a_target(starts=(EventKind.ASSIGNED,))
        case = a_case(
            ("2026-03-09 09:30", RESOLVED), ("2026-03-09 10:00", REOPENED), ("2026-03-09 10:30", EventKind.ASSIGNED)
        )
        assert shown(case, target, "2026-03-09 11:30") == (State.RUNNING, "2026-03-10 09:30", 1, 0)

    def test_the_closing_clock_starts_with_each_solution_if_it_repeats(self):
        target = a_target(
            starts=(RESOLVED,),
            stops=(CLOSED,),
            cancels=(REOPENED, EventKind.CANCELLED),
            repeats=True,
            at_reopening=AtChange.KEEP,
        )
        case = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-09 10:00", REOPENED), ("2026-03-09 10:30", RESOLVED))
        assert [(wall(one.at), one.state) for one in history(case, target, "2026-03-09 11:00").cycles] == [
            ("2026-03-09 09:30", State.CANCELLED),
            ("2026-03-09 10:30", State.RUNNING),
        ]
        assert judged(case, target, "2026-03-09 11:00") == [(2, "PENDING")]

    def test_what_reopens_a_case_may_start_a_clock_that_never_ran(self):
        target = a_target(starts=(REOPENED,))
        assert shown(CASE, target, "2026-03-10 10:30") == (State.RUNNING, "2026-03-10 17:30", 1, 0)
