"""Who is warned when: shares of the limit, offsets from the deadline, windows, quiet hours."""

from datetime import timedelta

import pytest

from servicepolicy.calendars import OFFICE, CalendarDays, Elapsed, WorkingTime
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    EventKind,
    Goal,
    Priority,
    Role,
    Status,
    Threshold,
    warnings,
)
from tests.builders import NEW_YORK, a_case, at, iso
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import Desk, a_graded_target, a_target, by_hand, notices, terms_of, wall

HALF, WHOLE = Threshold(percent=50), Threshold(percent=100)
HOUR_BEFORE, HOUR_AFTER = Threshold(offset=hours(-1)), Threshold(offset=hours(1))
HALF_SAID = "50 % of the limit"
OPEN = a_case()


def warned(*thresholds, **said):
    """A target with thresholds."""
    return a_target(thresholds=thresholds, **said)


class TestAThreshold:
    """D3.2.4.1: the escalation is fixed: at a share of the limit, or before or after its deadline, in working time."""

    @pytest.mark.parametrize(
        ("threshold", "said", "passed_at"),
        [
            pytest.param(Threshold(percent=0), "0 % of the limit", "2026-03-06 16:00", id="none of it"),
            pytest.param(Threshold(percent=10), "10 % of the limit", "2026-03-06 16:48", id="10 %"),
            pytest.param(HALF, HALF_SAID, "2026-03-09 11:00", id="half"),
            pytest.param(HOUR_BEFORE, "1 h before the deadline", "2026-03-09 14:00", id="an hour before"),
            pytest.param(Threshold(offset=hours(-7)), "7 h before the deadline", "2026-03-06 17:00", id="on Friday"),
            pytest.param(
                Threshold(offset=hours(-20)), "20 h before the deadline", "2026-03-06 16:00", id="not before the start"
            ),
            pytest.param(WHOLE, "100 % of the limit", "2026-03-09 15:00", id="all of it"),
            pytest.param(Threshold(offset=hours(0)), "the deadline", "2026-03-09 15:00", id="the deadline"),
            pytest.param(HOUR_AFTER, "1 h after the deadline", "2026-03-09 16:00", id="an hour after"),
            pytest.param(Threshold(offset=hours(4)), "4 h after the deadline", "2026-03-10 10:00", id="the next day"),
            pytest.param(Threshold(percent=150), "150 % of the limit", "2026-03-10 10:00", id="half as much again"),
        ],
    )
    def test_of_eight_hours_of_work(self, threshold, said, passed_at):
        assert notices(OPEN, warned(threshold)) == [(said, passed_at, passed_at)]

    @pytest.mark.parametrize(
        ("limit", "half", "hour_after"),
        [
            pytest.param(Elapsed(hours(24)), "2026-03-07 04:00", "2026-03-07 17:00", id="on the clock"),
            pytest.param(CalendarDays(3), "2026-03-08 04:00", "2026-03-09 17:00", id="days"),
            pytest.param(WorkingTime(hours(2)), "2026-03-06 17:00", "2026-03-09 10:00", id="over the weekend"),
            pytest.param(WorkingTime(hours(1.5)), "2026-03-06 16:45", "2026-03-09 09:30", id="up to closing"),
        ],
    )
    def test_in_the_own_time_of_the_limit(self, limit, half, hour_after):
        found = notices(OPEN, warned(HALF, HOUR_AFTER, limit=limit))
        assert [one[1] for one in found] == [half, hour_after]

    @pytest.mark.parametrize("threshold", [WHOLE, Threshold(offset=hours(0))], ids=["100 %", "no offset"])
    def test_at_the_deadline_it_is_where_the_limit_says(self, threshold):
        target = warned(threshold, limit=WorkingTime(hours(1.5), edge="open"))
        assert [one[1] for one in notices(OPEN, target)] == ["2026-03-09 08:30"]

    def test_across_a_day_of_25_hours(self):
        zone = "America/New_York"
        case = a_case(opened_at=at("2026-10-31 16:00", zone))
        window = (case.opened_at, case.opened_at + timedelta(days=3))
        terms = terms_of(warned(HALF, limit=CalendarDays(1)), calendar=NEW_YORK)
        assert [iso(one.at) for one in warnings(case, terms, between=window)] == ["2026-11-01T03:30:00-05:00"]

    def test_of_a_limit_of_no_length(self):
        target = warned(HALF, WHOLE, HOUR_AFTER, limit=Elapsed(hours(0)))
        assert [one[1] for one in notices(OPEN, target)] == ["2026-03-06 16:00"] * 2 + ["2026-03-06 17:00"]

    def test_without_a_limit_nothing_is_passed(self):
        assert notices(OPEN, warned(HALF, limit=None)) == []

    def test_it_says_what_for_and_whom_to_tell(self):
        threshold = Threshold(percent=50, tell=[Role.SUPERVISOR])
        window = (at("2026-03-06 16:00"), at("2026-03-10 16:00"))
        (found,) = warnings(OPEN, terms_of(warned(threshold)), between=window)
        assert (found.goal, found.cycle, found.threshold) == (Goal.RESOLUTION, 1, threshold)
        assert (iso(found.at), iso(found.due_at)) == ("2026-03-09T11:00:00+08:00", "2026-03-09T15:00:00+08:00")


class TestAWindow:
    """A window has its first moment and not its last: one after another, they miss nothing and tell nothing twice."""

    @pytest.mark.parametrize(
        ("first", "last", "count"),
        [
            pytest.param("2026-03-09 11:00", "2026-03-09 12:00", 1, id="its first moment"),
            pytest.param("2026-03-09 10:00", "2026-03-09 11:00", 0, id="its last"),
            pytest.param("2026-03-09 11:00", "2026-03-09 11:00", 0, id="empty"),
            pytest.param("2026-03-09 10:00", "2026-03-09 11:00:00.000001", 1, id="a microsecond more"),
            pytest.param("2026-03-01 10:00", "2026-03-05 11:00", 0, id="before the opening"),
        ],
    )
    def test_half_open(self, first, last, count):
        assert len(notices(OPEN, warned(HALF), first, last)) == count

    def test_in_the_order_of_the_notices(self):
        target = warned(HOUR_AFTER, WHOLE, HALF, HOUR_BEFORE)
        assert [one[0] for one in notices(OPEN, target)] == [
            HALF_SAID,
            "1 h before the deadline",
            "100 % of the limit",
            "1 h after the deadline",
        ]

    @pytest.mark.parametrize(
        ("resolved_at", "count"), [("2026-03-09 11:00", 0), ("2026-03-09 11:00:00.000001", 1), ("2026-03-06 17:00", 0)]
    )
    def test_a_clock_that_has_ended_warns_of_nothing(self, resolved_at, count):
        assert len(notices(a_case((resolved_at, EventKind.RESOLVED)), warned(HALF, WHOLE))) == count

    def test_what_happens_after_the_window_is_not_known(self):
        case = a_case(("2026-03-09 10:00", Desk.PUT_ASIDE))
        target = warned(HALF, pauses=(Desk.PUT_ASIDE,), resumes=(Desk.TAKEN_UP,))
        assert len(notices(case, target, last="2026-03-09 09:59")) == 0
        assert notices(case, target) == []

    @pytest.mark.parametrize("last", ["2026-03-09 11:15", "2026-03-09 12:00", "2026-03-09 13:00"])
    def test_the_window_makes_no_difference_to_a_warning(self, last):
        """The deadline is told as it stands at the notice, not as a hold moves it until the window ends."""
        case = a_case(("2026-03-09 11:30", Status.AWAITING_CUSTOMER), ("2026-03-09 12:30", Status.ACTIVE))
        window = (at("2026-03-09 10:00"), at(last))
        (found,) = warnings(case, terms_of(warned(HALF)), between=window)
        assert wall(found.due_at) == "2026-03-09 15:00"


class TestQuietHours:
    """A notice in the quiet hours waits for their end; if the clock has ended by then, it falls away."""

    TARGET = warned(HALF, limit=Elapsed(hours(24)))

    def test_without_them_it_comes_at_night(self):
        assert notices(OPEN, self.TARGET) == [(HALF_SAID, "2026-03-07 04:00", "2026-03-07 04:00")]

    def test_it_waits_for_monday(self):
        found = notices(OPEN, self.TARGET, notify_in=OFFICE)
        assert found == [(HALF_SAID, "2026-03-07 04:00", "2026-03-09 08:30")]

    def test_the_window_goes_by_the_notice(self):
        assert notices(OPEN, self.TARGET, "2026-03-07 00:00", "2026-03-09 08:30", notify_in=OFFICE) == []
        assert len(notices(OPEN, self.TARGET, "2026-03-09 08:30", "2026-03-09 09:00", notify_in=OFFICE)) == 1

    @pytest.mark.parametrize(("resolved_at", "count"), [("2026-03-09 08:30", 0), ("2026-03-09 08:31", 1)])
    def test_resolved_before_anybody_may_be_told(self, resolved_at, count):
        case = a_case((resolved_at, EventKind.RESOLVED))
        assert len(notices(case, self.TARGET, notify_in=OFFICE)) == count

    def test_in_another_zone(self):
        found = notices(OPEN, warned(HALF), notify_in=NEW_YORK)
        assert found == [(HALF_SAID, "2026-03-09 11:00", "2026-03-09 21:00")]


class TestAHeldClock:
    """A pause moves what is still to come; a threshold passed before it stays passed."""

    def test_by_the_time_held(self):
        case = a_case(("2026-03-09 09:30", Status.AWAITING_CUSTOMER), ("2026-03-09 11:30", Status.ACTIVE))
        found = notices(case, warned(Threshold(percent=25), HALF, HOUR_BEFORE))
        assert [one[1] for one in found] == ["2026-03-09 09:00", "2026-03-09 13:00", "2026-03-09 16:00"]

    def test_while_it_is_held_none_is_passed(self):
        case = a_case(("2026-03-09 09:30", Status.AWAITING_CUSTOMER))
        assert [one[1] for one in notices(case, warned(Threshold(percent=25), HALF, WHOLE))] == ["2026-03-09 09:00"]

    def test_at_the_very_moment_it_is_held_it_is_passed_when_the_clock_goes_on(self):
        case = a_case(("2026-03-09 11:00", Status.AWAITING_CUSTOMER), ("2026-03-09 12:00", Status.ACTIVE))
        assert [one[1] for one in notices(case, warned(HALF))] == ["2026-03-09 12:00"]

    def test_one_after_the_deadline_moves_with_a_pause_after_it(self):
        case = a_case(("2026-03-09 15:30", Status.AWAITING_CUSTOMER), ("2026-03-09 16:30", Status.ACTIVE))
        assert [one[1] for one in notices(case, warned(WHOLE, HOUR_AFTER))] == ["2026-03-09 15:00", "2026-03-09 17:00"]


class TestCarriedCycles:
    """A threshold is passed once as long as time is carried on; a cycle from nothing passes it again."""

    def test_what_the_new_limit_has_behind_it_is_passed_as_it_begins(self):
        case = a_case(("2026-03-09 09:30", Priority.P1), priority=Priority.P3)
        found = notices(case, a_graded_target(thresholds=[HALF, WHOLE]))
        assert [one[1] for one in found] == ["2026-03-09 09:30", "2026-03-09 11:00"]

    def test_it_is_told_of_the_first_limit_and_not_again(self):
        case = a_case(("2026-03-09 09:30", Priority.P3), priority=Priority.P1)
        found = notices(case, a_graded_target(thresholds=[HALF, WHOLE]))
        assert [one[1] for one in found] == ["2026-03-09 09:00", "2026-03-10 16:00"]

    @pytest.mark.parametrize(
        ("change", "passed_at"),
        [
            pytest.param(AtChange.KEEP, ["2026-03-09 11:00"], id="keep"),
            pytest.param(AtChange.CARRY_OVER, ["2026-03-09 11:00"], id="carry over"),
            pytest.param(AtChange.RESTART, ["2026-03-09 11:00", "2026-03-10 13:30"], id="restart"),
            pytest.param(AtChange.NEW_CYCLE, ["2026-03-09 11:00", "2026-03-10 13:30"], id="new cycle"),
        ],
    )
    def test_a_reopened_case(self, change, passed_at):
        case = a_case(("2026-03-09 12:00", EventKind.RESOLVED), ("2026-03-10 09:30", EventKind.REOPENED))
        assert [one[1] for one in notices(case, warned(HALF, at_reopening=change))] == passed_at

    def test_a_deadline_by_hand_moves_what_is_still_to_come(self):
        case = a_case(more=[by_hand("2026-03-09 09:00", "2026-03-10 12:00")])
        assert [one[1] for one in notices(case, warned(HALF, HOUR_BEFORE))] == ["2026-03-09 14:00", "2026-03-10 11:00"]

    def test_a_notice_that_waited_is_told_by_the_cycle_that_carries_on(self):
        target = a_target(limit=Elapsed(hours(24)), thresholds=[HALF])
        case = a_case(more=[by_hand("2026-03-08 12:00", "2026-03-08 13:00")])
        assert notices(case, target, notify_in=OFFICE) == [(HALF_SAID, "2026-03-08 12:00", "2026-03-09 08:30")]

    def test_what_the_first_limit_has_behind_it_is_passed_when_the_priority_is_known(self):
        target = a_graded_target(thresholds=[Threshold(percent=0)])
        case = a_case(("2026-03-06 17:00", Priority.P1), priority=None)
        assert [one[1] for one in notices(case, target)] == ["2026-03-06 17:00"]
        assert not notices(case, target, last="2026-03-06 16:30")

    def test_the_first_priority_does_not_pass_again_what_a_deadline_by_hand_has_behind_it(self):
        target = a_graded_target(thresholds=[Threshold(offset=hours(-1))])
        set_by_hand = by_hand("2026-03-09 09:00", "2026-03-09 12:00")
        case = a_case(("2026-03-09 14:00", Priority.P3), more=[set_by_hand], priority=None)
        first = notices(case, target, last="2026-03-09 13:00")
        second = notices(case, target, first="2026-03-09 13:00")
        assert first + second == notices(case, target)
        assert [one[1] for one in first] == ["2026-03-09 11:00"]
        assert not second


class TestSeveralTargets:
    """Each target warns for itself; one without thresholds warns of nothing."""

    def test_they_are_told_together_by_time(self):
        first = warned(HALF, goal=Goal.FIRST_RESPONSE, limit=WorkingTime(hours(4)))
        terms = terms_of(warned(HALF), first, a_target(goal=Goal.PERIODIC_UPDATE))
        found = warnings(OPEN, terms, between=(at("2026-03-06 16:00"), at("2026-03-12 00:00")))
        assert [(one.goal, wall(one.at)) for one in found] == [
            (Goal.FIRST_RESPONSE, "2026-03-09 09:00"),
            (Goal.RESOLUTION, "2026-03-09 11:00"),
        ]
