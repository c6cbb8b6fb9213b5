"""What holds a clock, and what becomes of the deadline."""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.calendars import CalendarDays, Elapsed, HoursOn, Months, WorkingDays, WorkingTime
from servicepolicy.rules.timing.service_levels import EventKind, Goal, Spent, State, Status, StatusChanged
from tests.builders import NEW_YORK, a_case, at, iso
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    NO_TIME,
    Desk,
    OwnStatus,
    a_target,
    by_hand,
    history,
    judged,
    moment,
    read,
    shown,
    stretches,
    wall,
)

WAITING, ACTIVE, RESOLVED = Status.AWAITING_CUSTOMER, Status.ACTIVE, EventKind.RESOLVED


def a_pause(start, end, **facts):
    """A case that waits for the customer for a while, or for no time at all."""
    goes_on = StatusChanged(at=moment(end), to=ACTIVE, number=1)
    return a_case((start, WAITING), more=[goes_on, *facts.pop("more", ())], **facts)


class TestAStatusHoldsTheClock:
    """While the case is in a status that holds the clock, it shows the same, and its deadline is open."""

    CASE = a_pause("2026-03-09 09:30", "2026-03-09 11:30")

    @pytest.mark.parametrize(
        ("as_of", "stands"),
        [
            pytest.param("2026-03-09 09:29", (State.RUNNING, "2026-03-09 15:00", 2.5 - 1 / 60, 0), id="before"),
            pytest.param("2026-03-09 09:30", (State.PAUSED, None, 2.5, 0), id="as it begins"),
            pytest.param("2026-03-09 10:30", (State.PAUSED, None, 2.5, 1), id="in it"),
            pytest.param("2026-03-09 11:30", (State.RUNNING, "2026-03-09 17:00", 2.5, 2), id="as it ends"),
            pytest.param("2026-03-09 17:00", (State.RUNNING, "2026-03-09 17:00", 8, 2), id="the last moment"),
            pytest.param("2026-03-10 08:30", (State.BREACHED, "2026-03-09 17:00", 8.5, 2), id="too late"),
        ],
    )
    def test_before_in_and_after_it(self, as_of, stands):
        assert shown(self.CASE, a_target(), as_of) == pytest.approx(stands)

    def test_what_is_left_is_known_while_it_is_held(self):
        found = read(self.CASE, a_target(), "2026-03-09 10:30")
        assert (found.remaining, found.due_at, found.missing) == (hours(5.5), None, ())
        assert judged(self.CASE, a_target(), "2026-03-09 10:30") == [(1, "PENDING")]

    def test_from_one_holding_status_to_another_it_stays_held(self):
        case = a_case(
            ("2026-03-09 09:30", WAITING), ("2026-03-09 10:30", Status.AWAITING_SUPPLIER), ("2026-03-09 11:30", ACTIVE)
        )
        assert shown(case, a_target(), "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 17:00", 3, 2)

    def test_the_same_status_again_does_not_begin_the_pause_anew(self):
        case = a_case(("2026-03-09 09:30", WAITING), ("2026-03-09 10:30", WAITING), ("2026-03-09 11:30", ACTIVE))
        assert shown(case, a_target(), "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 17:00", 3, 2)

    def test_a_status_that_holds_nothing_changes_nothing(self):
        case = a_case(("2026-03-09 09:30", Status.AWAITING_EVIDENCE))
        assert shown(case, a_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 15:00", 3, 0)

    def test_a_case_may_be_opened_in_it(self):
        case = a_case(("2026-03-09 09:30", ACTIVE), status=WAITING)
        assert shown(case, a_target(), "2026-03-06 17:00") == (State.PAUSED, None, 0, 1)
        assert shown(case, a_target(), "2026-03-09 10:30") == (State.RUNNING, "2026-03-09 17:30", 1, 2.5)

    def test_a_pause_before_the_start_does_not_count(self):
        target = a_target(starts=(EventKind.ASSIGNED,))
        case = a_case(
            ("2026-03-06 16:30", WAITING), ("2026-03-09 09:00", EventKind.ASSIGNED), ("2026-03-09 10:00", ACTIVE)
        )
        assert shown(case, target, "2026-03-09 09:30") == (State.PAUSED, None, 0, 0.5)
        assert shown(case, target, "2026-03-09 11:00") == (State.RUNNING, "2026-03-10 09:00", 1, 1)

    def test_statuses_of_the_company_s_own(self):
        target = a_target(paused_in=(OwnStatus.PARKED,))
        case = a_case(
            more=[
                evolve(a_case(("2026-03-09 09:30", WAITING)).events[1], to=OwnStatus.PARKED),
                evolve(a_case(("2026-03-09 11:30", WAITING)).events[1], to=OwnStatus.WORKED_ON),
            ],
            status=OwnStatus.WORKED_ON,
        )
        assert shown(case, target, "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 17:00", 3, 2)


class TestAHappeningHoldsTheClock:
    """What the target names holds the clock, until what it names lets it go on."""

    TARGET = a_target(pauses=(Desk.PUT_ASIDE,), resumes=(Desk.TAKEN_UP,))

    def test_until_it_is_taken_up(self):
        case = a_case(("2026-03-09 09:30", Desk.PUT_ASIDE), ("2026-03-09 11:30", Desk.TAKEN_UP))
        assert shown(case, self.TARGET, "2026-03-09 10:30") == (State.PAUSED, None, 2.5, 1)
        assert shown(case, self.TARGET, "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 17:00", 3, 2)

    def test_leaving_a_status_does_not_end_it(self):
        case = a_case(("2026-03-09 09:30", Desk.PUT_ASIDE), ("2026-03-09 10:00", WAITING), ("2026-03-09 10:30", ACTIVE))
        assert shown(case, self.TARGET, "2026-03-09 11:30") == (State.PAUSED, None, 2.5, 2)

    def test_it_goes_on_while_a_status_holds_the_clock_unless_it_is_taken_up(self):
        case = a_case(
            ("2026-03-09 09:30", WAITING), ("2026-03-09 10:00", Desk.PUT_ASIDE), ("2026-03-09 10:30", Desk.TAKEN_UP)
        )
        assert shown(case, self.TARGET, "2026-03-09 11:30") == (State.RUNNING, "2026-03-09 16:00", 3.5, 1)

    def test_a_customer_s_reply_may_end_the_wait_for_the_customer(self):
        target = a_target(resumes=(EventKind.CUSTOMER_REPLIED,))
        case = a_case(("2026-03-09 09:30", WAITING), ("2026-03-09 11:30", EventKind.CUSTOMER_REPLIED))
        assert shown(case, target, "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 17:00", 3, 2)

    def test_put_aside_twice_it_is_held_once(self):
        case = a_case(
            ("2026-03-09 09:30", Desk.PUT_ASIDE),
            ("2026-03-09 10:30", Desk.PUT_ASIDE),
            ("2026-03-09 11:30", Desk.TAKEN_UP),
        )
        assert shown(case, self.TARGET, "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 17:00", 3, 2)

    def test_taken_up_without_having_been_put_aside_changes_nothing(self):
        case = a_case(("2026-03-09 09:30", Desk.TAKEN_UP))
        assert shown(case, self.TARGET, "2026-03-09 12:00") == (State.RUNNING, "2026-03-09 15:00", 5, 0)


class TestOnlyWorkingTimeOfAPauseCounts:
    """A pause moves the deadline by so much of the target's own time as lies in it."""

    @pytest.mark.parametrize(
        ("start", "end", "held", "due_at"),
        [
            pytest.param("2026-03-06 17:00", "2026-03-09 09:00", 1, "2026-03-09 16:00", id="over the weekend"),
            pytest.param("2026-03-06 18:00", "2026-03-09 08:00", 0, "2026-03-09 15:00", id="all of it out of hours"),
            pytest.param("2026-03-06 18:00", "2026-03-09 09:30", 1, "2026-03-09 16:00", id="it starts out of hours"),
            pytest.param("2026-03-06 16:30", "2026-03-07 12:00", 1, "2026-03-09 16:00", id="it ends out of hours"),
            pytest.param("2026-03-06 16:30", "2026-03-10 09:00", 10.5, "2026-03-10 16:30", id="it spans days"),
            pytest.param("2026-03-06 17:30", "2026-03-09 08:30", 0, "2026-03-09 15:00", id="from closing to opening"),
            pytest.param("2026-03-09 09:30", "2026-03-09 09:30", 0, "2026-03-09 15:00", id="no length"),
        ],
    )
    def test_around_a_weekend(self, start, end, held, due_at):
        found = read(a_pause(start, end), a_target(), "2026-03-10 12:00")
        assert (found.held, wall(found.due_at)) == (hours(held), due_at)

    @pytest.mark.parametrize(
        ("start", "end", "held", "due_at"),
        [
            pytest.param("2026-09-30 17:00", "2026-10-08 09:30", 1.5, "2026-10-08 16:30", id="over the holiday"),
            pytest.param("2026-10-02 10:00", "2026-10-05 10:00", 0, "2026-10-08 15:00", id="within the holiday"),
            pytest.param("2026-10-02 10:00", "2026-10-08 10:00", 1.5, "2026-10-08 16:30", id="from a holiday on"),
            pytest.param("2026-10-08 16:00", "2026-10-10 10:00", 0, "2026-10-08 15:00", id="too late to help"),
        ],
    )
    def test_around_the_national_day_with_its_makeup_saturday(self, start, end, held, due_at):
        case = a_pause(start, end, opened_at="2026-09-30 16:00")
        found = read(case, a_target(), "2026-10-08 15:30" if held == 0 else "2026-10-12 12:00")
        assert (found.held, wall(found.due_at)) == (hours(held), due_at)

    def test_a_pause_over_a_makeup_saturday_counts_its_hours(self):
        case = a_pause("2026-10-09 17:00", "2026-10-12 09:00", opened_at="2026-10-09 16:00")
        assert shown(case, a_target(), "2026-10-12 09:30") == (State.RUNNING, "2026-10-12 16:00", 1.5, 10)

    def test_seconds_and_microseconds_of_a_pause_are_kept(self):
        found = read(a_pause("2026-03-09 09:30", "2026-03-09 09:30:00.000001"), a_target(), "2026-03-09 10:00")
        assert (found.held, iso(found.due_at)) == (hours(microseconds=1), "2026-03-09T15:00:00.000001+08:00")

    @pytest.mark.parametrize(
        ("limit", "start", "end", "held", "due_at"),
        [
            pytest.param(
                Elapsed(hours(24)), "2026-03-06 20:00", "2026-03-07 02:00", 6, "2026-03-07 22:00", id="elapsed"
            ),
            pytest.param(
                WorkingDays(2), "2026-03-09 09:00", "2026-03-10 09:00", 9, "2026-03-11 16:00", id="working days"
            ),
            pytest.param(
                WorkingDays(2), "2026-03-07 09:00", "2026-03-08 09:00", 0, "2026-03-10 16:00", id="a weekend off"
            ),
            pytest.param(
                CalendarDays(3), "2026-03-07 16:00", "2026-03-08 16:00", 24, "2026-03-10 16:00", id="calendar days"
            ),
            pytest.param(Months(1), "2026-03-10 10:00", "2026-03-12 10:00", 48, "2026-04-08 16:00", id="months"),
        ],
    )
    def test_every_kind_of_limit(self, limit, start, end, held, due_at):
        found = read(a_pause(start, end), a_target(limit=limit), "2026-04-01 12:00")
        assert (found.held, wall(found.due_at)) == (hours(held), due_at)

    @pytest.mark.parametrize(
        ("opened_at", "due_at"),
        [
            pytest.param("2026-01-31 10:00", "2026-03-02 10:00", id="a month of 28 days and two more"),
            pytest.param("2024-01-31 10:00", "2024-03-02 10:00", id="a leap year"),
        ],
    )
    def test_a_month_from_its_last_day(self, opened_at, due_at):
        year = opened_at[:4]
        case = a_pause(f"{year}-02-10 10:00", f"{year}-02-12 10:00", opened_at=opened_at)
        assert wall(read(case, a_target(limit=Months(1)), f"{year}-02-20 10:00").due_at) == due_at

    @pytest.mark.parametrize(
        ("start", "end", "due_at"),
        [
            pytest.param("2026-03-09 15:00", "2026-03-09 15:00", "2026-03-10T14:00:00-04:00", id="no length"),
            pytest.param("2026-03-09 17:00", "2026-03-10 09:00", "2026-03-10T14:00:00-04:00", id="out of hours"),
            pytest.param("2026-03-09 16:00", "2026-03-10 09:00", "2026-03-11T10:00:00-04:00", id="an hour"),
        ],
    )
    def test_a_working_day_that_ends_after_closing_keeps_its_time_of_day_unless_it_is_held(self, start, end, due_at):
        zone = "America/New_York"
        short = evolve(NEW_YORK, replaced=[HoursOn(date(2026, 3, 10), "09:00-12:00")])
        case = a_pause(at(start, zone), at(end, zone), opened_at=at("2026-03-09 14:00", zone))
        found = read(case, a_target(limit=WorkingDays(1)), at("2026-03-10 10:00", zone), calendar=short)
        assert iso(found.due_at) == due_at

    @pytest.mark.parametrize(
        ("limit", "start", "end", "due_at"),
        [
            pytest.param(Elapsed(hours(24)), (0, 0), (1, 1), "2026-11-01T17:00:00-05:00", id="both passes"),
            pytest.param(Elapsed(hours(24)), (0, 0), (0, 1), "2026-11-01T16:00:00-05:00", id="one hour"),
            pytest.param(CalendarDays(1), (0, 0), (0, 1), "2026-11-01T17:00:00-05:00", id="a day of 25 hours"),
        ],
    )
    def test_a_pause_in_the_hour_that_comes_twice(self, limit, start, end, due_at):
        zone = "America/New_York"
        waits = at(f"2026-11-01 01:{start[0]:02}", zone, fold=start[1])
        goes_on = at(f"2026-11-01 0{1 + end[0]}:00", zone, fold=end[1] if not end[0] else 0)
        case = a_pause(waits, goes_on, opened_at=at("2026-10-31 16:00", zone))
        found = read(case, a_target(limit=limit), at("2026-11-01 12:00", zone), calendar=NEW_YORK)
        assert iso(found.due_at) == due_at

    def test_a_pause_over_the_skipped_hour_is_an_hour_shorter(self):
        zone = "America/New_York"
        case = a_pause(
            at("2026-03-08 01:00", zone), at("2026-03-08 04:00", zone), opened_at=at("2026-03-07 16:00", zone)
        )
        found = read(case, a_target(limit=Elapsed(hours(24))), at("2026-03-08 12:00", zone), calendar=NEW_YORK)
        assert (found.held, iso(found.due_at)) == (hours(2), "2026-03-08T19:00:00-04:00")


class TestTheDeadlineAndThePause:
    """A deadline that passes while the clock runs is missed for good; while it is held, none passes."""

    def test_held_over_the_first_deadline(self):
        case = a_case(("2026-03-09 14:00", WAITING), ("2026-03-10 14:00", ACTIVE))
        assert shown(case, a_target(), "2026-03-09 16:00") == (State.PAUSED, None, 7, 2)
        assert shown(case, a_target(), "2026-03-10 15:00") == (State.RUNNING, "2026-03-10 15:00", 8, 9)

    def test_a_pause_after_it_was_missed_helps_no_more(self):
        case = a_case(("2026-03-09 15:30", WAITING))
        for as_of, held in (("2026-03-09 15:30", 0), ("2026-03-09 16:30", 1)):
            assert shown(case, a_target(), as_of) == (State.BREACHED, "2026-03-09 15:00", 8.5, held)

    def test_held_at_the_very_deadline_it_is_not_missed(self):
        case = a_case(("2026-03-09 15:00", WAITING), ("2026-03-09 16:00", ACTIVE))
        assert shown(case, a_target(), "2026-03-09 15:30") == (State.PAUSED, None, 8, 0.5)
        assert shown(case, a_target(), "2026-03-09 16:00") == (State.RUNNING, "2026-03-09 16:00", 8, 1)
        assert shown(case, a_target(), "2026-03-09 16:30") == (State.BREACHED, "2026-03-09 16:00", 8.5, 1)

    def test_a_deadline_at_closing_that_is_held_overnight_is_due_when_the_clock_goes_on(self):
        target = a_target(limit=WorkingTime(hours(1.5)))
        case = a_case(("2026-03-06 17:00", WAITING), ("2026-03-09 09:00", ACTIVE))
        assert shown(case, target, "2026-03-09 09:00") == (State.RUNNING, "2026-03-09 09:30", 1, 1)

    @pytest.mark.parametrize(
        ("resolved_at", "stands"),
        [
            pytest.param("2026-03-09 10:30", (State.MET, "2026-03-09 16:00", 2.5, 1), id="in time"),
            pytest.param("2026-04-09 10:30", (State.MET, "2026-04-09 16:00", 2.5, 199), id="after a month of waiting"),
        ],
    )
    def test_resolved_while_it_is_held(self, resolved_at, stands):
        case = a_case(("2026-03-09 09:30", WAITING), (resolved_at, RESOLVED))
        assert shown(case, a_target(), "2026-05-01 00:00") == stands

    def test_put_on_hold_at_the_moment_it_is_resolved_it_is_not_held(self):
        case = a_case(("2026-03-09 09:30", WAITING), ("2026-03-09 09:30", RESOLVED))
        assert shown(case, a_target(), "2026-05-01 00:00") == (State.MET, "2026-03-09 15:00", 2.5, 0)

    def test_a_pause_that_begins_and_is_resolved_at_the_start(self):
        case = a_case(("2026-03-09 10:00", RESOLVED), status=WAITING)
        assert shown(case, a_target(), "2026-05-01 00:00") == (State.MET, "2026-03-10 09:00", 0, 3)

    def test_several_pauses_add_up(self):
        case = a_case(
            ("2026-03-06 16:30", WAITING),
            ("2026-03-06 17:00", ACTIVE),
            ("2026-03-09 09:00", WAITING),
            ("2026-03-09 10:00", ACTIVE),
            ("2026-03-09 12:00", WAITING),
            ("2026-03-09 12:30", ACTIVE),
        )
        assert shown(case, a_target(), "2026-03-09 13:30") == (State.RUNNING, "2026-03-09 17:00", 4.5, 2)


class TestPausesAreDeclared:
    """A pause holds the targets that name it, and no other."""

    CASE = a_pause("2026-03-09 09:30", "2026-03-09 11:30")

    @pytest.mark.parametrize(
        ("paused_in", "due_at"),
        [
            pytest.param((), "2026-03-09 15:00", id="none"),
            pytest.param((WAITING,), "2026-03-09 17:00", id="the customer"),
            pytest.param((Status.AWAITING_SUPPLIER,), "2026-03-09 15:00", id="somebody else"),
        ],
    )
    @pytest.mark.parametrize("goal", [Goal.FIRST_RESPONSE, Goal.RESOLUTION, Goal.PERIODIC_UPDATE])
    def test_for_any_goal(self, goal, paused_in, due_at):
        found = read(self.CASE, a_target(goal=goal, paused_in=paused_in), "2026-03-09 12:00")
        assert wall(found.due_at) == due_at


class TestThePausesOfATimeline:
    """What was held is said with what held it; elapsed and held are the working time from the start."""

    def test_stretch_by_stretch(self):
        case = a_pause("2026-03-06 17:00", "2026-03-09 09:00")
        told = history(case, a_target(), "2026-03-09 10:00")
        assert stretches(told) == [
            (1, "CONSUMED", "2026-03-06 16:00", "2026-03-06 17:00", 1),
            (1, "HELD", "2026-03-06 17:00", "2026-03-09 09:00", 1),
            (1, "CONSUMED", "2026-03-09 09:00", "2026-03-09 10:00", 1),
        ]
        assert [one.by for one in told.stretches] == [None, WAITING, None]
        assert (told.elapsed, told.held) == (hours(2), hours(1))

    def test_what_holds_it_after_something_else_is_named_from_then_on(self):
        target = a_target(pauses=(Desk.PUT_ASIDE,), resumes=(Desk.TAKEN_UP,))
        case = a_case(("2026-03-09 09:30", WAITING), ("2026-03-09 10:00", Desk.PUT_ASIDE), ("2026-03-09 10:30", ACTIVE))
        told = history(case, target, "2026-03-09 11:30")
        assert [(one.spent, one.by, one.length) for one in told.stretches[-2:]] == [
            (Spent.HELD, WAITING, hours(0.5)),
            (Spent.HELD, Desk.PUT_ASIDE, hours(1.5)),
        ]

    def test_a_clock_that_is_held_from_the_start_has_spent_nothing(self):
        told = history(a_case(status=WAITING), a_target(), "2026-03-06 17:00")
        assert stretches(told) == [(1, "HELD", "2026-03-06 16:00", "2026-03-06 17:00", 1)]
        assert told.elapsed == NO_TIME

    def test_a_deadline_by_hand_is_held_as_any_other(self):
        case = a_pause("2026-03-09 10:00", "2026-03-09 11:00", more=[by_hand("2026-03-09 09:00", "2026-03-09 12:00")])
        assert shown(case, a_target(), "2026-03-09 11:30") == (State.RUNNING, "2026-03-09 13:00", 3.5, 1)
