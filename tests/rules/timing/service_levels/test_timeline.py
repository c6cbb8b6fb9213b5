"""The number on a clock, explained: its cycles, what it counted, and what it skipped."""

import pytest

from servicepolicy.calendars import CalendarDays, Elapsed, WorkingTime
from servicepolicy.rules.timing.service_levels import AtChange, Begun, EventKind, Priority, Spent, State, Status
from tests.builders import NEW_YORK, a_case, at, iso
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    EIGHT_HOURS,
    NO_TIME,
    a_graded_target,
    a_target,
    by_hand,
    history,
    read,
    stretches,
    wall,
)


class TestStretches:
    """Every stretch that was counted or held, day by day; time that nobody works is in none."""

    def test_of_working_time(self):
        told = history(a_case(), a_target(), "2026-03-09 10:00")
        assert stretches(told) == [
            (1, "CONSUMED", "2026-03-06 16:00", "2026-03-06 17:30", 1.5),
            (1, "CONSUMED", "2026-03-09 08:30", "2026-03-09 10:00", 1.5),
        ]
        assert (told.elapsed, told.held) == (hours(3), NO_TIME)

    def test_of_time_on_the_clock(self):
        told = history(a_case(), a_target(limit=Elapsed(hours(100))), "2026-03-09 10:00")
        assert stretches(told) == [(1, "CONSUMED", "2026-03-06 16:00", "2026-03-09 10:00", 66)]

    def test_of_a_day_of_23_hours(self):
        zone = "America/New_York"
        case = a_case(opened_at=at("2026-03-07 16:00", zone))
        told = history(case, a_target(limit=CalendarDays(1)), at("2026-03-08 16:00", zone), calendar=NEW_YORK)
        (one,) = told.stretches
        assert (iso(one.starts_at), iso(one.ends_at)) == ("2026-03-07T16:00:00-05:00", "2026-03-08T16:00:00-04:00")
        assert one.length == hours(23)

    def test_a_pause_of_no_working_time_is_a_stretch_of_no_length(self):
        case = a_case(("2026-03-07 10:00", Status.AWAITING_CUSTOMER), ("2026-03-08 10:00", Status.ACTIVE))
        told = history(case, a_target(), "2026-03-09 09:30")
        assert stretches(told)[1] == (1, "HELD", "2026-03-07 10:00", "2026-03-08 10:00", 0)
        assert told.held == NO_TIME

    def test_up_to_the_end_of_the_clock_and_no_further(self):
        told = history(a_case(("2026-03-06 17:00", EventKind.RESOLVED)), a_target())
        assert stretches(told) == [(1, "CONSUMED", "2026-03-06 16:00", "2026-03-06 17:00", 1)]

    def test_at_the_very_start_there_is_none(self):
        told = history(a_case(), a_target(), "2026-03-06 16:00")
        assert (told.stretches, told.elapsed, len(told.cycles)) == ((), NO_TIME, 1)

    def test_a_hold_that_goes_on(self):
        case = a_case(("2026-03-06 17:00", Status.AWAITING_CUSTOMER))
        told = history(case, a_target(), "2026-03-09 09:30")
        assert stretches(told)[1] == (1, "HELD", "2026-03-06 17:00", "2026-03-09 09:30", 1.5)
        assert told.stretches[1].by is Status.AWAITING_CUSTOMER

    def test_one_who_holds_after_another(self):
        case = a_case(
            ("2026-03-06 16:30", Status.AWAITING_CUSTOMER),
            ("2026-03-06 17:00", Status.ACTIVE),
            ("2026-03-09 09:00", Status.AWAITING_SUPPLIER),
        )
        told = history(case, a_target(), "2026-03-09 09:30")
        assert [one.by for one in told.stretches if one.spent is Spent.HELD] == [
            Status.AWAITING_CUSTOMER,
            Status.AWAITING_SUPPLIER,
        ]


class TestCycles:
    """Each cycle says what began it, from when it counts, its limit, its deadline and what became of it."""

    def test_one_cycle(self):
        (cycle,) = history(a_case(), a_target(), "2026-03-09 10:00").cycles
        assert (cycle.cycle, cycle.begun, cycle.limit, cycle.state, cycle.judged) == (
            1,
            Begun.STARTED,
            EIGHT_HOURS,
            State.RUNNING,
            True,
        )
        assert (wall(cycle.at), wall(cycle.counts_from), wall(cycle.due_at)) == (
            "2026-03-06 16:00",
            "2026-03-06 16:00",
            "2026-03-09 15:00",
        )

    def test_not_started(self):
        told = history(a_case(), a_target(starts=(EventKind.ASSIGNED,)), "2026-03-09 10:00")
        assert (told.cycles, told.stretches, told.elapsed, told.held) == ((), (), NO_TIME, NO_TIME)

    @pytest.mark.parametrize(
        ("change", "counted"),
        [
            pytest.param(
                AtChange.CARRY_OVER,
                [
                    (2, "CONSUMED", "2026-03-06 16:00", "2026-03-06 17:30", 1.5),
                    (2, "CONSUMED", "2026-03-09 08:30", "2026-03-09 10:00", 1.5),
                ],
                id="carry over: all in the last",
            ),
            pytest.param(
                AtChange.RESTART, [(2, "CONSUMED", "2026-03-09 09:30", "2026-03-09 10:00", 0.5)], id="restart: void"
            ),
            pytest.param(
                AtChange.NEW_CYCLE,
                [
                    (1, "CONSUMED", "2026-03-06 16:00", "2026-03-06 17:30", 1.5),
                    (1, "CONSUMED", "2026-03-09 08:30", "2026-03-09 09:30", 1),
                    (2, "CONSUMED", "2026-03-09 09:30", "2026-03-09 10:00", 0.5),
                ],
                id="new cycle: each its own",
            ),
        ],
    )
    def test_only_judged_cycles_have_stretches(self, change, counted):
        case = a_case(("2026-03-09 09:30", Priority.P1), priority=Priority.P3)
        told = history(case, a_graded_target(at_priority=change), "2026-03-09 10:00")
        assert stretches(told) == counted
        assert [one.limit for one in told.cycles] == [WorkingTime(hours(18)), WorkingTime(hours(4))]

    def test_the_deadline_of_a_cycle_that_is_over_stays_as_it_was(self):
        case = a_case(more=[by_hand("2026-03-09 09:00", "2026-03-10 12:00")])
        cycles = history(case, a_target()).cycles
        assert [wall(one.due_at) for one in cycles] == ["2026-03-09 15:00", "2026-03-10 12:00"]


class TestItExplainsTheClock:
    """What a timeline adds up to is what the clock shows; its last sentence is the clock's own."""

    def test_the_same_numbers_and_the_same_sentence(self):
        case = a_case(("2026-03-06 17:00", Status.AWAITING_CUSTOMER), ("2026-03-09 09:00", Status.ACTIVE))
        told, found = history(case, a_target(), "2026-03-09 10:00"), read(case, a_target(), "2026-03-09 10:00")
        assert (told.elapsed, told.held) == (found.elapsed, found.held) == (hours(2), hours(1))
        assert told.because[-1] == found.because[0]
        assert len(told.because) == 5
