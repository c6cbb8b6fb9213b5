"""Targets that start later, count from the opening, or repeat: the next response, updates, and the company's own."""

import pytest
from attrs import evolve

from servicepolicy.calendars import Elapsed, WorkingTime
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    PERIODIC_UPDATE,
    RESOLUTION,
    Begun,
    Event,
    EventKind,
    Priority,
    State,
    Status,
)
from tests.builders import a_case, at
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    Desk,
    OwnGoal,
    a_target,
    history,
    judged,
    read,
    shown,
    wall,
)

RESPONDED, REPLIED, RESOLVED = EventKind.RESPONDED, EventKind.CUSTOMER_REPLIED, EventKind.RESOLVED
FOUR_HOURS = WorkingTime(hours(4))
LATER = "2026-05-01 00:00"


def cycles_of(case, target, as_of=LATER):
    """When each cycle began, when it is due, and how it ended."""
    return [(wall(one.at), wall(one.due_at), one.state.name) for one in history(case, target, as_of).cycles]


class TestFirstResponse:
    """From the opening to the first answer; a solution answers too."""

    TARGET = evolve(FIRST_RESPONSE, limit=FOUR_HOURS)

    @pytest.mark.parametrize("answer", [RESPONDED, RESOLVED, EventKind.CLOSED])
    def test_what_answers(self, answer):
        assert shown(a_case(("2026-03-06 17:00", answer)), self.TARGET, LATER) == (State.MET, "2026-03-09 11:00", 1, 0)

    def test_only_the_first_counts(self):
        case = a_case(("2026-03-06 17:00", RESPONDED), ("2026-03-09 09:00", REPLIED), ("2026-03-12 09:00", RESPONDED))
        assert cycles_of(case, self.TARGET) == [("2026-03-06 16:00", "2026-03-09 11:00", "MET")]

    def test_the_customer_s_own_word_is_no_answer(self):
        assert judged(a_case(("2026-03-06 17:00", REPLIED)), self.TARGET) == [(1, "BREACHED")]


class TestNextResponse:
    """From what the customer wrote after the first answer to the answer to it; the oldest without one counts."""

    TARGET = evolve(NEXT_RESPONSE, limit=FOUR_HOURS)

    def test_before_the_first_answer_there_is_none(self):
        case = a_case(("2026-03-06 16:30", REPLIED), ("2026-03-06 17:00", RESPONDED))
        assert cycles_of(case, self.TARGET) == []
        assert read(case, self.TARGET, LATER).state is State.NOT_STARTED
        assert judged(case, self.TARGET) == []

    def test_each_message_without_an_answer(self):
        case = a_case(
            ("2026-03-06 17:00", RESPONDED),
            ("2026-03-09 09:00", REPLIED),
            ("2026-03-09 10:00", REPLIED),
            ("2026-03-09 12:00", RESPONDED),
            ("2026-03-10 09:00", REPLIED),
            ("2026-03-10 14:00", RESPONDED),
            ("2026-03-11 09:00", REPLIED),
        )
        assert cycles_of(case, self.TARGET, "2026-03-11 10:00") == [
            ("2026-03-09 09:00", "2026-03-09 13:00", "MET"),
            ("2026-03-10 09:00", "2026-03-10 13:00", "BREACHED"),
            ("2026-03-11 09:00", "2026-03-11 13:00", "RUNNING"),
        ]
        assert judged(case, self.TARGET, "2026-03-11 10:00") == [(1, "MET"), (2, "BREACHED"), (3, "PENDING")]

    def test_a_second_answer_starts_and_stops_nothing(self):
        case = a_case(("2026-03-06 17:00", RESPONDED), ("2026-03-09 09:00", RESPONDED))
        assert cycles_of(case, self.TARGET) == []

    RESOLVED_AT_NINE = (("2026-03-06 17:00", RESPONDED), ("2026-03-09 09:00", RESOLVED))

    def test_what_is_written_to_a_resolved_case_waits_for_a_reopening_and_counts_from_it(self):
        waits = (*self.RESOLVED_AT_NINE, ("2026-03-09 10:00", REPLIED))
        assert cycles_of(a_case(*waits), self.TARGET) == []
        case = a_case(*waits, ("2026-03-09 11:00", EventKind.REOPENED))
        assert cycles_of(case, self.TARGET, "2026-03-09 13:00") == [("2026-03-09 11:00", "2026-03-09 15:00", "RUNNING")]

    def test_what_was_answered_in_between_does_not_wait(self):
        case = a_case(
            *self.RESOLVED_AT_NINE,
            ("2026-03-09 10:00", REPLIED),
            ("2026-03-09 10:30", RESPONDED),
            ("2026-03-09 11:00", EventKind.REOPENED),
        )
        assert cycles_of(case, self.TARGET) == []

    def test_reopened_it_is_owed_for_the_next_message(self):
        case = a_case(*self.RESOLVED_AT_NINE, ("2026-03-09 11:00", EventKind.REOPENED), ("2026-03-09 12:00", REPLIED))
        assert cycles_of(case, self.TARGET, "2026-03-09 13:00") == [("2026-03-09 12:00", "2026-03-09 16:00", "RUNNING")]

    def test_an_answer_and_a_reply_at_one_moment(self):
        case = a_case(("2026-03-06 17:00", RESPONDED), ("2026-03-06 17:00", REPLIED))
        assert cycles_of(case, self.TARGET, "2026-03-06 17:00") == [("2026-03-06 17:00", "2026-03-09 12:00", "RUNNING")]

    def test_their_numbers_say_which_came_first(self):
        moment = at("2026-03-06 17:00")
        case = a_case(more=[Event(at=moment, what=REPLIED, number=1), Event(at=moment, what=RESPONDED, number=2)])
        assert cycles_of(case, self.TARGET, "2026-03-06 17:00") == []


class TestPeriodicUpdate:
    """From each answer to the next, until the case is resolved."""

    TARGET = evolve(PERIODIC_UPDATE, limit=FOUR_HOURS)

    def test_each_answer_ends_one_cycle_and_begins_the_next(self):
        case = a_case(("2026-03-06 17:00", RESPONDED), ("2026-03-09 12:00", RESPONDED), ("2026-03-09 13:00", RESOLVED))
        assert cycles_of(case, self.TARGET) == [
            ("2026-03-06 16:00", "2026-03-09 11:00", "MET"),
            ("2026-03-06 17:00", "2026-03-09 12:00", "MET"),
            ("2026-03-09 12:00", "2026-03-09 16:00", "MET"),
        ]

    def test_what_is_written_after_the_solution_begins_none(self):
        case = a_case(("2026-03-06 17:00", RESOLVED), ("2026-03-09 12:00", RESPONDED))
        assert cycles_of(case, self.TARGET) == [("2026-03-06 16:00", "2026-03-09 11:00", "MET")]

    def test_a_reopening_begins_one(self):
        case = a_case(("2026-03-06 17:00", RESOLVED), ("2026-03-09 12:00", EventKind.REOPENED))
        assert cycles_of(case, self.TARGET, "2026-03-09 13:00") == [
            ("2026-03-06 16:00", "2026-03-09 11:00", "MET"),
            ("2026-03-09 12:00", "2026-03-09 16:00", "RUNNING"),
        ]

    def test_a_pause_moves_the_cycle_it_falls_into_and_no_other(self):
        target = evolve(self.TARGET, paused_in=(Status.AWAITING_CUSTOMER,))
        case = a_case(
            ("2026-03-06 16:30", Status.AWAITING_CUSTOMER),
            ("2026-03-06 17:00", Status.ACTIVE),
            ("2026-03-09 09:00", RESPONDED),
        )
        assert cycles_of(case, target, "2026-03-09 10:00") == [
            ("2026-03-06 16:00", "2026-03-09 11:30", "MET"),
            ("2026-03-09 09:00", "2026-03-09 13:00", "RUNNING"),
        ]


class TestALaterStart:
    """A clock may start with an event, a status, or a priority; or count from the opening once it has started."""

    ASSIGNED_AT = "2026-03-09 10:00"
    CASE = a_case((ASSIGNED_AT, EventKind.ASSIGNED))

    def test_from_the_assignment(self):
        target = a_target(starts=(EventKind.ASSIGNED,))
        assert read(self.CASE, target, "2026-03-09 09:59").state is State.NOT_STARTED
        assert shown(self.CASE, target, self.ASSIGNED_AT) == (State.RUNNING, "2026-03-10 09:00", 0, 0)

    def test_from_the_opening_as_soon_as_it_is_assigned(self):
        target = a_target(starts=(EventKind.ASSIGNED,), from_opening=True)
        assert read(self.CASE, target, "2026-03-09 09:59").state is State.NOT_STARTED
        assert shown(self.CASE, target, self.ASSIGNED_AT) == (State.RUNNING, "2026-03-09 15:00", 3, 0)
        (cycle,) = history(self.CASE, target, self.ASSIGNED_AT).cycles
        assert (wall(cycle.at), wall(cycle.counts_from), cycle.begun) == (
            self.ASSIGNED_AT,
            "2026-03-06 16:00",
            Begun.STARTED,
        )

    def test_from_the_opening_with_the_pauses_before_the_assignment(self):
        target = a_target(starts=(EventKind.ASSIGNED,), from_opening=True)
        case = a_case(
            ("2026-03-06 17:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 09:00", Status.ACTIVE),
            (self.ASSIGNED_AT, EventKind.ASSIGNED),
        )
        assert shown(case, target, self.ASSIGNED_AT) == (State.RUNNING, "2026-03-09 16:00", 2, 1)

    def test_assigned_after_the_deadline_it_is_late_at_once(self):
        target = a_target(starts=(EventKind.ASSIGNED,), from_opening=True)
        case = a_case(("2026-03-09 16:00", EventKind.ASSIGNED))
        assert shown(case, target, "2026-03-09 16:00") == (State.BREACHED, "2026-03-09 15:00", 9, 0)

    @pytest.mark.parametrize("start", [Status.ACTIVE, Priority.P1, Desk.ESCALATED], ids=repr)
    def test_with_a_status_a_priority_or_a_happening_of_the_company_s_own(self, start):
        case = a_case(("2026-03-09 08:30", start))
        assert shown(case, a_target(starts=(start,)), "2026-03-09 09:30") == (State.RUNNING, "2026-03-09 16:30", 1, 0)

    @pytest.mark.parametrize(("fact", "start"), [("status", Status.NEW), ("priority", Priority.P1)])
    def test_with_what_the_case_was_opened_with(self, fact, start):
        case = a_case(**{fact: start})
        assert read(case, a_target(starts=(start,)), "2026-03-06 17:00").elapsed == hours(1)

    def test_it_starts_once_unless_it_repeats(self):
        case = a_case(
            ("2026-03-09 08:30", Desk.TAKEN_UP),
            ("2026-03-09 09:30", Desk.PUT_ASIDE),
            ("2026-03-09 10:30", Desk.TAKEN_UP),
        )
        once = a_target(starts=(Desk.TAKEN_UP,), stops=(Desk.PUT_ASIDE,))
        assert [one[2] for one in cycles_of(case, once, "2026-03-09 11:00")] == ["MET"]
        assert [one[2] for one in cycles_of(case, evolve(once, repeats=True), "2026-03-09 11:00")] == ["MET", "RUNNING"]

    def test_a_further_start_while_it_runs_begins_nothing(self):
        target = a_target(starts=(EventKind.ASSIGNED,), repeats=True)
        case = a_case(("2026-03-09 08:30", EventKind.ASSIGNED), ("2026-03-09 09:30", EventKind.ASSIGNED))
        assert shown(case, target, "2026-03-09 10:30") == (State.RUNNING, "2026-03-09 16:30", 2, 0)

    def test_what_must_come_first_may_start_it_only_the_next_time(self):
        target = a_target(after=(EventKind.ASSIGNED,), starts=(EventKind.ASSIGNED,))
        first, second = ("2026-03-09 08:30", EventKind.ASSIGNED), ("2026-03-09 09:30", EventKind.ASSIGNED)
        assert read(a_case(first), target, "2026-03-09 12:00").state is State.NOT_STARTED
        assert shown(a_case(first, second), target, "2026-03-09 10:30") == (State.RUNNING, "2026-03-09 17:30", 1, 0)

    def test_one_event_may_start_and_hold_a_clock(self):
        target = a_target(starts=(Status.AWAITING_CUSTOMER,), limit=Elapsed(hours(1)))
        case = a_case(("2026-03-09 08:30", Status.AWAITING_CUSTOMER))
        assert shown(case, target, "2026-03-09 12:00") == (State.PAUSED, None, 0, 3.5)


class TestTargetsOfTheCompanysOwn:
    """A company may promise what no document names, with goals and happenings of its own."""

    TARGET = a_target(goal=OwnGoal.ESCALATION, limit=Elapsed(hours(2)), stops=(Desk.ESCALATED,))

    @pytest.mark.parametrize(
        ("escalated_at", "verdict"),
        [("2026-03-06 18:00", "MET"), ("2026-03-06 18:00:01", "BREACHED")],
    )
    def test_it_is_judged_as_any_other(self, escalated_at, verdict):
        assert judged(a_case((escalated_at, Desk.ESCALATED)), self.TARGET) == [(1, verdict)]

    def test_each_of_several_has_its_own_clock(self):
        case = a_case(("2026-03-06 17:00", RESPONDED), ("2026-03-09 09:30", RESOLVED))
        assert read(case, evolve(FIRST_RESPONSE, limit=FOUR_HOURS), LATER).elapsed == hours(1)
        assert read(case, evolve(RESOLUTION, limit=FOUR_HOURS), LATER).elapsed == hours(2.5)
        assert read(case, self.TARGET, LATER).state is State.BREACHED
