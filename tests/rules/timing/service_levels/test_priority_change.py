"""Another priority: what becomes of a clock that runs, is held, or has stopped."""

import pytest

from servicepolicy.calendars import Elapsed
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    Begun,
    EventKind,
    LimitFor,
    Priority,
    PriorityChanged,
    State,
    Status,
)
from tests.builders import a_case, at
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    Contract,
    a_graded_target,
    a_target,
    by_hand,
    history,
    judged,
    read,
    shown,
    wall,
)

P1, P2, P3, P4 = Priority
RAISED_AT = "2026-03-09 09:30"
LATER = "2026-05-01 00:00"
RAISED = a_case((RAISED_AT, P1), priority=P3)


def cycles_of(case, target, as_of=LATER):
    """The cycles: what began each, from when it counts, how it ended, and whether it is judged."""
    told = history(case, target, as_of)
    return [(one.begun.name, wall(one.counts_from), one.state.name, one.judged) for one in told.cycles]


class TestLimitsByPriority:
    """D3.2.2.1c: the handling follows the grade, so each priority has its limit."""

    @pytest.mark.parametrize(
        ("priority", "due_at", "missing"),
        [
            pytest.param(P1, "2026-03-09 11:00", (), id="4 h"),
            pytest.param(P2, "2026-03-09 15:00", (), id="8 h"),
            pytest.param(P3, "2026-03-10 16:00", (), id="18 h"),
            pytest.param(P4, None, ("levels",), id="not set"),
            pytest.param(None, None, ("priority",), id="no priority"),
        ],
    )
    def test_at_the_opening(self, priority, due_at, missing):
        found = read(a_case(priority=priority), a_graded_target(), "2026-03-06 17:00")
        assert (wall(found.due_at), found.missing) == (due_at, missing)
        assert judged(a_case(priority=priority), a_graded_target(), "2026-03-06 17:00") == [
            (1, "UNDETERMINED" if missing else "PENDING")
        ]

    def test_by_a_trait_of_the_case(self):
        target = a_target(
            limit=None,
            by=[LimitFor(of=Contract.GOLD, limit=Elapsed(hours(2))), LimitFor(of=Contract.BASIC, limit=None)],
        )
        gold, basic = (a_case(traits=[grade]) for grade in Contract)
        assert wall(read(gold, target, "2026-03-06 17:00").due_at) == "2026-03-06 18:00"
        assert read(basic, target, "2026-03-06 17:00").missing == ("levels",)

    def test_priorities_of_the_company_s_own(self):
        target = a_target(limit=None, by=[LimitFor(of=grade, limit=Elapsed(hours(2))) for grade in Contract])
        case = a_case(priority=Contract.BASIC, more=[PriorityChanged(at=at("2026-03-06 16:30"), to=Contract.GOLD)])
        assert [one[0] for one in cycles_of(case, target)] == ["STARTED", "PRIORITY_CHANGED"]


class TestEachWay:
    """The time is carried over, or the clock starts again, or a new cycle begins, or nothing changes: as declared."""

    @pytest.mark.parametrize(
        ("change", "stands", "cycle", "percent"),
        [
            pytest.param(AtChange.CARRY_OVER, (State.RUNNING, "2026-03-09 11:00", 3, 0), 2, "75.00", id="carry over"),
            pytest.param(AtChange.RESTART, (State.RUNNING, "2026-03-09 13:30", 0.5, 0), 2, "12.50", id="restart"),
            pytest.param(AtChange.NEW_CYCLE, (State.RUNNING, "2026-03-09 13:30", 0.5, 0), 2, "12.50", id="new cycle"),
            pytest.param(AtChange.KEEP, (State.RUNNING, "2026-03-10 16:00", 3, 0), 1, "16.66", id="keep"),
        ],
    )
    def test_from_18_hours_to_4_after_two_and_a_half(self, change, stands, cycle, percent):
        target = a_graded_target(at_priority=change)
        assert shown(RAISED, target, "2026-03-09 10:00") == stands
        found = read(RAISED, target, "2026-03-09 10:00")
        assert (found.cycle, str(found.percent)) == (cycle, percent)

    @pytest.mark.parametrize(
        ("change", "cycles"),
        [
            pytest.param(
                AtChange.CARRY_OVER,
                [
                    ("STARTED", "2026-03-06 16:00", "RUNNING", False),
                    ("PRIORITY_CHANGED", "2026-03-06 16:00", "BREACHED", True),
                ],
                id="carry over",
            ),
            pytest.param(
                AtChange.RESTART,
                [
                    ("STARTED", "2026-03-06 16:00", "RUNNING", False),
                    ("PRIORITY_CHANGED", "2026-03-09 09:30", "BREACHED", True),
                ],
                id="restart",
            ),
            pytest.param(
                AtChange.NEW_CYCLE,
                [
                    ("STARTED", "2026-03-06 16:00", "RUNNING", True),
                    ("PRIORITY_CHANGED", "2026-03-09 09:30", "BREACHED", True),
                ],
                id="new cycle",
            ),
            pytest.param(AtChange.KEEP, [("STARTED", "2026-03-06 16:00", "BREACHED", True)], id="keep"),
        ],
    )
    def test_what_becomes_of_the_cycles(self, change, cycles):
        assert cycles_of(RAISED, a_graded_target(at_priority=change)) == cycles

    def test_a_missed_cycle_is_judged_where_a_new_one_begins_and_void_where_it_starts_again(self):
        case = a_case(("2026-03-09 12:00", P3), ("2026-03-09 13:00", EventKind.RESOLVED), priority=P1)
        assert judged(case, a_graded_target(at_priority=AtChange.NEW_CYCLE)) == [(1, "BREACHED"), (2, "MET")]
        assert judged(case, a_graded_target(at_priority=AtChange.RESTART)) == [(2, "MET")]
        assert judged(case, a_graded_target(at_priority=AtChange.CARRY_OVER)) == [(2, "MET")]
        assert judged(case, a_graded_target(at_priority=AtChange.KEEP)) == [(1, "BREACHED")]

    def test_what_is_carried_may_be_too_much_for_the_new_limit(self):
        case = a_case(("2026-03-09 12:00", P1), priority=P3)
        assert shown(case, a_graded_target(), "2026-03-09 11:59")[0] is State.RUNNING
        assert shown(case, a_graded_target(), "2026-03-09 12:00") == (State.BREACHED, "2026-03-09 11:00", 5, 0)


class TestHoldsAreCarried:
    """The time on hold so far moves the deadline of the new limit too."""

    @pytest.mark.parametrize(
        ("changed_at", "due_at"),
        [
            pytest.param("2026-03-09 08:45", "2026-03-09 12:00", id="while it is held"),
            pytest.param("2026-03-09 09:00", "2026-03-09 12:00", id="as it goes on"),
            pytest.param("2026-03-09 09:30", "2026-03-09 12:00", id="afterwards"),
        ],
    )
    def test_an_hour_of_work_over_the_weekend(self, changed_at, due_at):
        case = a_case(
            ("2026-03-06 17:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 09:00", Status.ACTIVE),
            (changed_at, P1),
            priority=P3,
        )
        assert shown(case, a_graded_target(), "2026-03-09 10:00") == (State.RUNNING, due_at, 2, 1)

    def test_a_clock_that_starts_again_while_it_is_held_is_held(self):
        case = a_case(
            ("2026-03-06 17:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 09:30", P1),
            ("2026-03-09 10:00", Status.ACTIVE),
            priority=P3,
        )
        target = a_graded_target(at_priority=AtChange.RESTART)
        assert shown(case, target, "2026-03-09 09:45") == (State.PAUSED, None, 0, 0.25)
        assert shown(case, target, "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 14:00", 0, 0.5)


class TestWhatChangesNothing:
    """Only a clock that runs or is held changes, and only if its limits go by that priority."""

    @pytest.mark.parametrize("change", list(AtChange))
    def test_the_same_priority_again(self, change):
        case = a_case((RAISED_AT, P3), priority=P3)
        assert cycles_of(case, a_graded_target(at_priority=change), "2026-03-09 10:00") == [
            ("STARTED", "2026-03-06 16:00", "RUNNING", True)
        ]

    @pytest.mark.parametrize("change", list(AtChange))
    def test_one_limit_for_all(self, change):
        assert len(cycles_of(RAISED, a_target(at_priority=change))) == 1

    @pytest.mark.parametrize("change", list(AtChange))
    def test_a_clock_that_has_stopped(self, change):
        case = a_case(("2026-03-06 17:00", EventKind.RESOLVED), (RAISED_AT, P1), priority=P3)
        assert cycles_of(case, a_graded_target(at_priority=change)) == [("STARTED", "2026-03-06 16:00", "MET", True)]

    @pytest.mark.parametrize("change", list(AtChange))
    def test_a_clock_that_has_not_started_takes_the_priority_there_is_then(self, change):
        target = a_graded_target(starts=(EventKind.ASSIGNED,), at_priority=change)
        case = a_case((RAISED_AT, P1), ("2026-03-09 10:00", EventKind.ASSIGNED), priority=P3)
        assert shown(case, target, "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 14:00", 0, 0)

    def test_a_limit_by_a_trait(self):
        target = a_target(limit=None, by=[LimitFor(of=one, limit=Elapsed(hours(2))) for one in Contract])
        assert len(cycles_of(a_case((RAISED_AT, P1), priority=P3, traits=[Contract.GOLD]), target)) == 1


class TestToAndFromNoLimit:
    """A priority without a limit is measured; one that comes late finds the time it has spent."""

    def test_to_a_priority_whose_limit_is_not_set(self):
        case = a_case((RAISED_AT, P4), priority=P3)
        found = read(case, a_graded_target(), "2026-03-09 10:00")
        assert (found.state, found.due_at, found.missing) == (State.RUNNING, None, ("levels",))

    def test_from_no_priority_to_one(self):
        case = a_case(("2026-03-09 10:00", P2))
        assert read(case, a_graded_target(), "2026-03-09 09:59").missing == ("priority",)
        assert shown(case, a_graded_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 15:00", 3, 0)

    @pytest.mark.parametrize("change", list(AtChange))
    def test_the_first_priority_is_no_change(self, change):
        case = a_case(("2026-03-09 10:00", P2), ("2026-03-09 15:00", EventKind.RESOLVED))
        assert judged(case, a_graded_target(at_priority=change)) == [(1, "MET")]

    def test_the_first_priority_may_come_after_the_solution(self):
        case = a_case(("2026-03-09 15:00", EventKind.RESOLVED), ("2026-03-10 10:00", P1))
        assert judged(case, a_graded_target(), "2026-03-10 09:00") == [(1, "UNDETERMINED")]
        assert judged(case, a_graded_target()) == [(1, "BREACHED")]

    def test_back_again(self):
        case = a_case((RAISED_AT, P1), ("2026-03-09 10:00", P3), priority=P3)
        assert shown(case, a_graded_target(), "2026-03-09 10:30") == (State.RUNNING, "2026-03-10 16:00", 3.5, 0)
        assert [one[0] for one in cycles_of(case, a_graded_target())] == [
            Begun.STARTED.name,
            Begun.PRIORITY_CHANGED.name,
            Begun.PRIORITY_CHANGED.name,
        ]

    def test_a_deadline_by_hand_does_not_outlast_the_priority_it_was_set_for(self):
        case = a_case((RAISED_AT, P1), priority=P3, more=[by_hand("2026-03-09 09:00", "2026-03-12 12:00")])
        assert wall(read(case, a_graded_target(), "2026-03-09 09:15").due_at) == "2026-03-12 12:00"
        assert wall(read(case, a_graded_target(), "2026-03-09 09:45").due_at) == "2026-03-09 11:00"
