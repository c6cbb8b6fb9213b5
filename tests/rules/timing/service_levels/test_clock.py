"""A clock from its start to its end: how much is spent and left, and how it stands."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import CalendarDays, Elapsed, Months, WorkingDays, WorkingTime
from servicepolicy.rules.timing.service_levels import Event, EventKind, Priority, State, Status, assess, clocks
from tests.builders import NEW_YORK, a_case, at, iso
from tests.calendars.desk import MICROSECOND, a_calendar, a_year, hours, utc
from tests.rules.timing.service_levels.desk import NO_TIME, Desk, a_target, judged, moment, read, shown, terms_of, wall

OPEN = a_case()


class TestARunningClock:
    """D3.2.1.3: a clock shows what is spent and left of its limit, in the limit's own time."""

    @pytest.mark.parametrize(
        ("as_of", "spent", "left", "percent"),
        [
            pytest.param("2026-03-06 16:00", hours(0), hours(8), "0.00", id="at the opening"),
            pytest.param("2026-03-06 17:00", hours(1), hours(7), "12.50", id="an hour on"),
            pytest.param("2026-03-06 17:30", hours(1.5), hours(6.5), "18.75", id="closing time"),
            pytest.param("2026-03-08 12:00", hours(1.5), hours(6.5), "18.75", id="on Sunday nobody works"),
            pytest.param("2026-03-09 08:30", hours(1.5), hours(6.5), "18.75", id="Monday, before the day begins"),
            pytest.param("2026-03-09 11:00", hours(4), hours(4), "50.00", id="half of it"),
            pytest.param("2026-03-09 15:00", hours(8), hours(0), "100.00", id="the last moment"),
        ],
    )
    def test_up_to_the_last_moment(self, as_of, spent, left, percent):
        found = read(OPEN, a_target(), as_of)
        assert (found.state, found.cycle, wall(found.due_at)) == (State.RUNNING, 1, "2026-03-09 15:00")
        assert (found.elapsed, found.remaining, found.percent) == (spent, left, Decimal(percent))
        assert (found.held, found.overrun, found.stopped_at, found.missing) == (NO_TIME, NO_TIME, None, ())
        assert iso(found.started_at) == "2026-03-06T16:00:00+08:00"

    def test_percents_are_cut_off_not_rounded_up(self):
        found = read(OPEN, a_target(), at("2026-03-09 15:00") - MICROSECOND)
        assert (found.percent, found.remaining) == (Decimal("99.99"), MICROSECOND)

    def test_a_microsecond_too_late(self):
        found = read(OPEN, a_target(), at("2026-03-09 15:00") + MICROSECOND)
        assert (found.state, found.overrun, found.remaining) == (State.BREACHED, MICROSECOND, NO_TIME)
        assert (found.percent, found.stopped_at) == (Decimal("100.00"), None)

    def test_microseconds_of_the_start_are_kept(self):
        case = a_case(opened_at="2026-03-06 16:00:00.000001")
        assert iso(read(case, a_target(), "2026-03-09 09:00").due_at) == "2026-03-09T15:00:00.000001+08:00"

    def test_before_the_opening_it_has_not_started(self):
        found = read(OPEN, a_target(), at("2026-03-06 16:00") - MICROSECOND)
        assert (found.state, found.cycle) == (State.NOT_STARTED, 0)
        assert (found.started_at, found.stopped_at, found.due_at, found.remaining, found.percent) == (None,) * 5
        assert (found.elapsed, found.held, found.overrun, found.missing) == (NO_TIME, NO_TIME, NO_TIME, ())

    def test_a_late_case_runs_on_in_working_time(self):
        found = read(OPEN, a_target(), "2026-03-10 10:00")
        assert (found.state, found.elapsed, found.overrun) == (State.BREACHED, hours(12), hours(4))
        assert found.percent == Decimal("150.00")


class TestAStoppedClock:
    """A clock that is stopped stays as it stood, whatever comes later."""

    @pytest.mark.parametrize(
        ("resolved_at", "state", "spent", "overrun"),
        [
            pytest.param("2026-03-06 16:00", State.MET, hours(0), NO_TIME, id="at the opening"),
            pytest.param("2026-03-09 09:30", State.MET, hours(2.5), NO_TIME, id="in time"),
            pytest.param("2026-03-09 15:00", State.MET, hours(8), NO_TIME, id="at the last moment"),
            pytest.param("2026-03-09 15:00:00.000001", State.BREACHED, hours(8) + MICROSECOND, MICROSECOND, id="after"),
            pytest.param("2026-03-10 10:00", State.BREACHED, hours(12), hours(4), id="a day late"),
        ],
    )
    @pytest.mark.parametrize("as_of", ["2026-03-10 10:00", "2026-06-01 00:00", "2190-01-01 00:00"])
    def test_at_any_later_moment(self, resolved_at, state, spent, overrun, as_of):
        found = read(a_case((resolved_at, EventKind.RESOLVED)), a_target(), as_of)
        assert (found.state, found.elapsed, found.overrun, found.held) == (state, spent, overrun, NO_TIME)
        assert found.stopped_at == moment(resolved_at)
        assert wall(found.due_at) == "2026-03-09 15:00"

    def test_what_comes_after_the_moment_asked_is_not_known(self):
        case = a_case(("2026-03-10 10:00", EventKind.RESOLVED))
        found = read(case, a_target(), at("2026-03-10 10:00") - MICROSECOND)
        assert (found.state, found.stopped_at) == (State.BREACHED, None)
        assert read(case, a_target(), "2026-03-09 12:00").state is State.RUNNING

    def test_closing_without_a_solution_stops_it_too(self):
        assert read(a_case(("2026-03-09 09:30", EventKind.CLOSED)), a_target(), "2026-04-01 00:00").state is State.MET

    @pytest.mark.parametrize(
        ("cancelled_at", "state"),
        [
            pytest.param("2026-03-09 15:00", State.CANCELLED, id="in time"),
            pytest.param("2026-03-09 15:00:00.000001", State.BREACHED, id="too late"),
        ],
    )
    def test_cancelling_ends_it_without_a_verdict_unless_it_is_breached(self, cancelled_at, state):
        case = a_case((cancelled_at, EventKind.CANCELLED))
        found = read(case, a_target(), "2026-04-01 00:00")
        assert (found.state, found.stopped_at) == (state, moment(cancelled_at))
        assert judged(case, a_target()) == ([(1, "BREACHED")] if state is State.BREACHED else [])

    def test_what_only_cancels_one_target_leaves_the_case_open(self):
        target = a_target(cancels=(EventKind.CANCELLED, Desk.CALLED_OFF))
        case = a_case(("2026-03-09 09:30", Desk.CALLED_OFF), ("2026-03-09 16:00", EventKind.RESOLVED))
        assert shown(case, target, "2026-04-01 00:00") == (State.CANCELLED, "2026-03-09 15:00", 2.5, 0)

    def test_what_stops_goes_before_what_cancels(self):
        target = a_target(stops=(EventKind.RESOLVED,), cancels=(EventKind.RESOLVED,))
        assert read(a_case(("2026-03-09 09:30", EventKind.RESOLVED)), target, "2026-04-01 00:00").state is State.MET

    @pytest.mark.parametrize("said", [Desk.ESCALATED, Status.AWAITING_EVIDENCE, Priority.P1], ids=repr)
    def test_any_happening_may_stop_it_and_a_status_or_priority_too(self, said):
        target, case = a_target(stops=(said,)), a_case(("2026-03-09 09:30", said))
        assert shown(case, target, "2026-04-01 00:00") == (State.MET, "2026-03-09 15:00", 2.5, 0)


class TestClosingReachedExactly:
    """A limit used up at closing ends there, or at the next opening if `edge` says so."""

    @pytest.mark.parametrize(
        ("edge", "due_at", "at_night", "in_the_morning"),
        [
            pytest.param("close", "2026-03-06 17:30", State.BREACHED, State.BREACHED, id="close"),
            pytest.param("open", "2026-03-09 08:30", State.MET, State.MET, id="open"),
        ],
    )
    def test_an_hour_and_a_half_on_friday_at_four(self, edge, due_at, at_night, in_the_morning):
        target = a_target(limit=WorkingTime(hours(1.5), edge=edge))
        for resolved_at, state in (("2026-03-07 10:00", at_night), ("2026-03-09 08:30", in_the_morning)):
            found = read(a_case((resolved_at, EventKind.RESOLVED)), target, "2026-04-01 00:00")
            assert (found.state, wall(found.due_at)) == (state, due_at)
            assert (found.elapsed, found.overrun, found.remaining) == (hours(1.5), NO_TIME, NO_TIME)

    def test_it_is_late_from_the_next_moment_on_though_no_working_time_has_passed(self):
        target = a_target(limit=WorkingTime(hours(1.5)))
        assert read(OPEN, target, "2026-03-06 17:30").state is State.RUNNING
        assert read(OPEN, target, at("2026-03-06 17:30") + MICROSECOND).state is State.BREACHED


class TestALimitOfNoLength:
    """No time at all is due where it starts, in hours or outside; at that very moment it is in time."""

    @pytest.mark.parametrize("opened_at", ["2026-03-06 16:00", "2026-03-07 10:00"], ids=["in hours", "Saturday"])
    @pytest.mark.parametrize(
        "limit",
        [
            WorkingTime(NO_TIME),
            WorkingTime(NO_TIME, edge="open"),
            Elapsed(NO_TIME),
            WorkingDays(0),
            CalendarDays(0),
            Months(0),
        ],
        ids=repr,
    )
    def test_each_kind(self, limit, opened_at):
        target, case = a_target(limit=limit), a_case(opened_at=opened_at)
        found = read(case, target, opened_at)
        assert (found.state, wall(found.due_at), found.percent) == (State.RUNNING, opened_at, Decimal("100.00"))
        assert (found.remaining, found.overrun) == (NO_TIME, NO_TIME)
        assert read(case, target, moment(opened_at) + MICROSECOND).state is State.BREACHED
        done = a_case((opened_at, EventKind.RESOLVED), opened_at=opened_at)
        assert read(done, target, "2026-04-01 00:00").state is State.MET


class TestAStartOutOfHours:
    """A case opened while nobody works counts from the next opening."""

    @pytest.mark.parametrize(
        ("opened_at", "due_at"),
        [
            pytest.param("2026-03-06 17:30", "2026-03-09 16:30", id="at closing time"),
            pytest.param("2026-03-07 10:00", "2026-03-09 16:30", id="on Saturday"),
            pytest.param("2026-03-09 05:00", "2026-03-09 16:30", id="early on Monday"),
            pytest.param("2026-03-09 08:30", "2026-03-09 16:30", id="at the opening"),
            pytest.param("2026-04-03 16:00", "2026-04-07 15:00", id="before a holiday"),
        ],
    )
    def test_eight_hours(self, opened_at, due_at):
        case = a_case(opened_at=opened_at)
        assert shown(case, a_target(), opened_at) == (State.RUNNING, due_at, 0, 0)
        assert iso(read(case, a_target(), opened_at).started_at) == f"{opened_at}:00+08:00".replace(" ", "T")


class TestKindsOfLimits:
    """Working time and working days are spent while people work; all else is spent on the clock."""

    @pytest.mark.parametrize(
        ("limit", "due_at", "spent", "left", "percent"),
        [
            pytest.param(WorkingTime(hours(8)), "2026-03-09 15:00", 1.5, 6.5, "18.75", id="working time"),
            pytest.param(WorkingDays(1), "2026-03-09 16:00", 1.5, 7.5, "16.66", id="working days"),
            pytest.param(Elapsed(hours(48)), "2026-03-08 16:00", 20, 28, "41.66", id="hours of the clock"),
            pytest.param(CalendarDays(3), "2026-03-09 16:00", 20, 52, "27.77", id="calendar days"),
            pytest.param(Months(1), "2026-04-06 16:00", 20, 724, "2.68", id="months"),
        ],
    )
    def test_on_saturday_at_noon(self, limit, due_at, spent, left, percent):
        found = read(OPEN, a_target(limit=limit), "2026-03-07 12:00")
        assert (wall(found.due_at), found.elapsed, found.remaining) == (due_at, hours(spent), hours(left))
        assert found.percent == Decimal(percent)

    @pytest.mark.parametrize(
        ("opened_at", "due_at"),
        [
            pytest.param("2026-01-31 10:00", "2026-02-28 10:00", id="a month without the day"),
            pytest.param("2024-01-31 10:00", "2024-02-29 10:00", id="a leap year"),
            pytest.param("2024-02-29 10:00", "2024-03-29 10:00", id="from the leap day"),
            pytest.param("2025-12-31 23:59", "2026-01-31 23:59", id="over New Year"),
        ],
    )
    def test_a_month_ends_where_the_month_does(self, opened_at, due_at):
        assert wall(read(a_case(opened_at=opened_at), a_target(limit=Months(1)), opened_at).due_at) == due_at


class TestAcrossAChangeOfTheClock:
    """Hours of the clock pass as they pass; days keep the time of day of the calendar's zone."""

    @pytest.mark.parametrize(
        ("opened_at", "limit", "due_at", "whole"),
        [
            pytest.param("2026-03-07 16:00", Elapsed(hours(24)), "2026-03-08T17:00:00-04:00", 24, id="hours, gap"),
            pytest.param("2026-03-07 16:00", CalendarDays(1), "2026-03-08T16:00:00-04:00", 23, id="a day, gap"),
            pytest.param("2026-03-07 02:30", CalendarDays(1), "2026-03-08T03:30:00-04:00", 24, id="into the gap"),
            pytest.param("2026-10-31 16:00", Elapsed(hours(24)), "2026-11-01T15:00:00-05:00", 24, id="hours, fold"),
            pytest.param("2026-10-31 16:00", CalendarDays(1), "2026-11-01T16:00:00-05:00", 25, id="a day, fold"),
            pytest.param("2026-10-31 01:30", CalendarDays(1), "2026-11-01T01:30:00-04:00", 24, id="the first pass"),
            pytest.param("2026-03-06 16:00", WorkingTime(hours(2)), "2026-03-09T10:00:00-04:00", 2, id="hours of work"),
            pytest.param("2026-10-30 16:00", WorkingDays(1), "2026-11-02T16:00:00-05:00", 8, id="working days"),
        ],
    )
    def test_in_new_york(self, opened_at, limit, due_at, whole):
        case = a_case(opened_at=at(opened_at, "America/New_York"))
        found = read(case, a_target(limit=limit), case.opened_at, calendar=NEW_YORK)
        assert (iso(found.due_at), found.remaining) == (due_at, hours(whole))

    @pytest.mark.parametrize(
        ("opened_at", "fold", "started_at", "due_at"),
        [
            pytest.param("2026-11-01 01:30", 0, "2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00", id="first"),
            pytest.param("2026-11-01 01:30", 1, "2026-11-01T01:30:00-05:00", "2026-11-01T02:30:00-05:00", id="second"),
            pytest.param("2026-03-08 02:30", 0, "2026-03-08T03:30:00-04:00", "2026-03-08T04:30:00-04:00", id="gap"),
        ],
    )
    def test_a_case_opened_in_an_hour_that_comes_twice_or_not_at_all(self, opened_at, fold, started_at, due_at):
        case = a_case(opened_at=at(opened_at, "America/New_York", fold=fold))
        found = read(case, a_target(limit=Elapsed(hours(1))), case.opened_at, calendar=NEW_YORK)
        assert (iso(found.started_at), iso(found.due_at)) == (started_at, due_at)

    def test_the_second_pass_is_later_than_the_first(self):
        first, second = (at("2026-11-01 01:30", "America/New_York", fold=fold) for fold in (0, 1))
        case = a_case((second, EventKind.RESOLVED), opened_at=first)
        found = read(case, a_target(limit=Elapsed(hours(0.5))), "2026-12-01 00:00", calendar=NEW_YORK)
        assert (found.state, found.elapsed, found.overrun) == (State.BREACHED, hours(1), hours(0.5))
        assert iso(found.stopped_at) == "2026-11-01T01:30:00-05:00"


class TestTheZone:
    """Moments may come in any zone; they are answered in the zone of the target's calendar."""

    def test_the_same_instants_give_the_same_clock(self):
        case = a_case(opened_at=at("2026-03-06 03:00", "America/New_York"))
        as_of = datetime(2026, 3, 9, 1, tzinfo=UTC)
        assert read(case, a_target(), as_of) == read(OPEN, a_target(), "2026-03-09 09:00")
        assert iso(read(case, a_target(), as_of).started_at) == "2026-03-06T16:00:00+08:00"

    def test_a_target_s_own_calendar_goes_before_that_of_the_terms(self):
        found = read(OPEN, a_target(calendar=NEW_YORK), "2026-03-07 00:00")
        assert iso(found.started_at) == "2026-03-06T03:00:00-05:00"
        assert iso(found.due_at) == "2026-03-06T17:00:00-05:00"


class TestTheEndOfTheCalendar:
    """Time beyond the days that a calendar knows is refused; a clock that ended before asks for none."""

    CALENDAR = a_calendar(days=a_year(2026))
    CASE = a_case(opened_at=utc("2026-12-31 16:00"))

    def test_up_to_the_last_closing(self):
        found = read(self.CASE, a_target(limit=WorkingTime(hours(1))), utc("2026-12-31 16:30"), calendar=self.CALENDAR)
        assert iso(found.due_at) == "2026-12-31T17:00:00+00:00"

    @pytest.mark.parametrize(
        ("limit", "as_of"),
        [
            pytest.param(hours(2), "2026-12-31 16:30", id="the deadline lies beyond"),
            pytest.param(hours(1), "2027-01-05 12:00", id="the moment asked lies beyond"),
        ],
    )
    def test_beyond_it(self, limit, as_of):
        with pytest.raises(CalendarCoverageError, match="2026-12-31"):
            read(self.CASE, a_target(limit=WorkingTime(limit)), utc(as_of), calendar=self.CALENDAR)

    def test_what_ended_before_is_answered_at_any_moment(self):
        done = a_case((utc("2026-12-31 16:40"), EventKind.RESOLVED), opened_at=utc("2026-12-31 16:00"))
        found = read(done, a_target(limit=WorkingTime(hours(1))), utc("2030-01-01 00:00"), calendar=self.CALENDAR)
        assert (found.state, found.elapsed) == (State.MET, hours(minutes=40))


class TestWithoutALimit:
    """A clock without a limit measures; it says what is not set, and has no verdict."""

    def test_it_runs_and_is_stopped(self):
        target = a_target(limit=None)
        running = read(OPEN, target, "2026-03-09 09:30")
        assert (running.state, running.elapsed, running.missing) == (State.RUNNING, hours(65.5), ("levels",))
        assert (running.due_at, running.remaining, running.percent, running.overrun) == (None, None, None, NO_TIME)
        done = a_case(("2026-03-09 09:30", EventKind.RESOLVED))
        stopped = read(done, target, "2026-04-01 00:00")
        assert (stopped.state, stopped.elapsed, stopped.missing) == (State.MEASURED, hours(65.5), ("levels",))
        assert judged(OPEN, target) == judged(done, target) == [(1, "UNDETERMINED")]

    def test_it_counts_all_time_as_no_limit_says_that_only_work_counts(self):
        assert read(OPEN, a_target(limit=None), "2026-03-07 16:00").elapsed == hours(24)


class TestAllClocks:
    """`clocks` reads every target of a case; `assess` leaves out what has not started or was cancelled in time."""

    def test_two_targets(self):
        early, late = a_target(), a_target(goal=Desk.ESCALATED, starts=(Desk.ESCALATED,))
        terms, now = terms_of(early, late), at("2026-03-09 16:00")
        assert [(one.goal, one.state) for one in clocks(OPEN, terms, as_of=now)] == [
            (early.goal, State.BREACHED),
            (Desk.ESCALATED, State.NOT_STARTED),
        ]
        assert [(one.goal, one.verdict.name) for one in assess(OPEN, terms, as_of=now)] == [(early.goal, "BREACHED")]

    def test_a_clock_in_time_is_pending(self):
        assert judged(OPEN, a_target(), "2026-03-09 15:00") == [(1, "PENDING")]
        (found,) = assess(OPEN, terms_of(a_target()), as_of=at("2026-03-09 15:00"))
        assert (wall(found.due_at), found.done_at, found.missing) == ("2026-03-09 15:00", None, ())

    def test_an_event_at_the_very_moment_is_known(self):
        case = a_case(more=[Event(at=at("2026-03-09 15:00"), what=EventKind.RESOLVED)])
        assert judged(case, a_target(), "2026-03-09 15:00") == [(1, "MET")]
