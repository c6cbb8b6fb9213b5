"""What others got wrong about the time on a clock, as tests: each class names the project and the thread or file."""

from datetime import date, datetime

import pytest

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, NaiveDatetimeError
from servicepolicy.calendars import (
    CalendarDays,
    Closure,
    Elapsed,
    HoursOn,
    Months,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from servicepolicy.rules.timing.service_levels import (
    Event,
    EventKind,
    Goal,
    State,
    Status,
    Threshold,
    clock,
    warnings,
)
from tests.builders import NEW_YORK, a_case, at, iso
from tests.calendars.desk import MICROSECOND, a_calendar, a_year, hours, utc
from tests.rules.timing.service_levels.desk import (
    a_target,
    by_hand,
    moment,
    notices,
    read,
    shown,
    terms_of,
)

WAITING, ACTIVE = Status.AWAITING_CUSTOMER, Status.ACTIVE
RESOLVED = EventKind.RESOLVED
LATER = "2026-06-01 00:00"
DUE_AT_CLOSING = a_target(limit=WorkingTime(hours(1.5)))


class TestNoFailureAtCreation:
    """frappe/erpnext #38745, odoo/odoo #18166, #22432: a deadline had failed at creation, because zones were mixed."""

    @pytest.mark.parametrize("zone", ["Asia/Shanghai", "UTC", "America/New_York", "Pacific/Kiritimati"])
    def test_whatever_the_zone_of_the_moment(self, zone):
        opened = at("2026-03-06 16:00").astimezone(at("2026-03-06 16:00", zone).tzinfo)
        found = read(a_case(opened_at=opened), a_target(), opened)
        assert (found.state, iso(found.due_at), found.elapsed) == (
            State.RUNNING,
            "2026-03-09T15:00:00+08:00",
            hours(0),
        )


class TestClosingReachedExactly:
    """biz, pandas, GLPI, Zammad against Znuny, Odoo, Frappe: the closing, or the next opening; here it is said."""

    @pytest.mark.parametrize(("edge", "due_at"), [("close", "2026-03-06 17:30"), ("open", "2026-03-09 08:30")])
    def test_the_limit_says_which(self, edge, due_at):
        target = a_target(limit=WorkingTime(hours(1.5), edge=edge))
        assert shown(a_case(), target, "2026-03-06 17:00")[1] == due_at

    def test_the_same_while_it_is_held(self):
        case = a_case(("2026-03-06 16:30", WAITING), ("2026-03-06 17:00", ACTIVE))
        target = a_target(limit=WorkingTime(hours(1), edge="open"))
        assert shown(case, target, "2026-03-06 17:10")[1] == "2026-03-09 08:30"


class TestAZeroBudgetOutOfHours:
    """biz, pandas and GLPI roll a budget of nothing into the next opening; here it stays where it is."""

    @pytest.mark.parametrize("edge", ["close", "open"])
    def test_on_a_saturday(self, edge):
        case = a_case(opened_at="2026-03-07 12:00")
        target = a_target(limit=WorkingTime(hours(0), edge=edge))
        assert shown(case, target, "2026-03-07 12:00") == (State.RUNNING, "2026-03-07 12:00", 0, 0)
        assert read(case, target, at("2026-03-07 12:00") + MICROSECOND).state is State.BREACHED

    def test_a_threshold_before_it_is_not_before_the_start(self):
        target = a_target(limit=WorkingTime(hours(0)), thresholds=[Threshold(offset=hours(-4))])
        case = a_case(opened_at="2026-03-07 12:00")
        assert [one[1] for one in notices(case, target)] == ["2026-03-07 12:00"]


class TestADayOf25Hours:
    """working_hours' own spec counts 24; pandas is an hour off across the change of the clock."""

    ZONE = "America/New_York"

    def test_a_clock_on_it_shows_25(self):
        case = a_case(opened_at=at("2026-11-01 00:00", self.ZONE))
        found = read(case, a_target(limit=CalendarDays(1)), at("2026-11-01 12:00", self.ZONE), calendar=NEW_YORK)
        assert (found.elapsed, found.remaining) == (hours(13), hours(12))

    def test_a_night_shift_over_the_skipped_hour_has_seven(self):
        night = WorkingCalendar(zone=self.ZONE, hours=WeeklyHours.parse("Sat 22:00-06:00"), days=None)
        case = a_case(opened_at=at("2026-03-07 22:00", self.ZONE))
        found = read(case, a_target(), at("2026-03-08 06:00", self.ZONE), calendar=night)
        assert (found.elapsed, iso(found.due_at)) == (hours(7), "2026-03-14T23:00:00-04:00")


class TestMidnightInTheGap:
    """Sao Paulo and Tehran: the day began at 01:00, and libraries lost it, or failed."""

    def test_a_day_that_ends_at_a_midnight_that_is_not_there(self):
        zone = "America/Sao_Paulo"
        calendar = WorkingCalendar(zone=zone, hours=WeeklyHours.parse("Mon-Sun 00:00-24:00"), days=None)
        case = a_case(opened_at=at("2018-11-03 00:00", zone))
        found = read(case, a_target(limit=CalendarDays(1)), at("2018-11-03 12:00", zone), calendar=calendar)
        assert (iso(found.due_at), found.remaining) == ("2018-11-04T01:00:00-02:00", hours(12))


class TestNightShifts:
    """businesstimedelta 1.0.1 counts a night as 0 and adds it into the wrong day."""

    CALENDAR = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 22:00-06:00"), days=None)

    def test_a_clock_runs_through_the_night(self):
        case = a_case(("2026-03-07 02:00", WAITING), ("2026-03-07 03:00", ACTIVE), opened_at="2026-03-06 21:00")
        assert shown(case, a_target(), "2026-03-07 04:00", calendar=self.CALENDAR) == (
            State.RUNNING,
            "2026-03-09 23:00",
            5,
            1,
        )


class TestBeyondTheLastHoliday:
    """seppemans/businesstimedelta #8, #9, #10, #12: a crash after the last listed holiday.

    Here an error names what is known; what was due before is still judged.
    """

    CALENDAR = a_calendar(days=a_year(2026))
    CASE = a_case((utc("2026-12-31 16:30"), RESOLVED), opened_at=utc("2026-12-31 16:00"))

    def test_it_names_what_is_known(self):
        with pytest.raises(CalendarCoverageError, match="2026-01-01 to 2026-12-31"):
            read(self.CASE, a_target(), utc("2026-12-31 16:10"), calendar=self.CALENDAR)

    def test_what_was_due_before_is_still_judged(self):
        target = a_target(limit=WorkingTime(hours(1)))
        assert read(self.CASE, target, utc("2190-01-01 00:00"), calendar=self.CALENDAR).state is State.MET


class TestNoEndlessLoop:
    """Frappe `while remaining_target_time`, ERPNext `while not expected_time_is_set`: no open time, no end."""

    def test_a_calendar_that_never_opens_again_is_refused(self):
        calendar = a_calendar(closures=[Closure(date(2026, 3, 7), date(2199, 12, 31))])
        with pytest.raises(CalendarError, match="over 100 years"):
            read(a_case(opened_at=utc("2026-03-06 16:00")), a_target(), utc("2026-03-06 16:30"), calendar=calendar)


class TestBothEndsAfterHours:
    """businesstime 0.3.0: both ends after hours on consecutive days gave 0 instead of a day."""

    def test_a_pause_from_evening_to_evening_is_a_day(self):
        case = a_case(("2026-03-09 19:00", WAITING), ("2026-03-10 19:00", ACTIVE), opened_at="2026-03-09 16:00")
        assert shown(case, a_target(), "2026-03-10 20:00") == (State.RUNNING, "2026-03-11 15:00", 1.5, 9)


class TestFridayIsAWorkingDay:
    """sla-calculator on pendulum 2 skips Friday and Saturday and works on Sunday.

    Friday at 10:00 and 4 hours gave Sunday at 13:00.
    """

    def test_friday_at_ten_and_four_hours(self):
        case = a_case(opened_at="2026-03-06 10:00")
        assert shown(case, a_target(limit=WorkingTime(hours(4))), "2026-03-06 10:00")[1] == "2026-03-06 14:00"


class TestAClosureOverNewYear:
    """glpi-project/glpi, src/Calendar.php isHoliday: a yearly range across New Year is never true."""

    def test_from_25_december_to_5_january(self):
        calendar = a_calendar(closures=[Closure(date(2026, 12, 25), date(2027, 1, 5))])
        case = a_case(opened_at=utc("2026-12-24 16:00"))
        found = read(case, a_target(limit=WorkingTime(hours(2))), utc("2026-12-24 16:00"), calendar=calendar)
        assert iso(found.due_at) == "2027-01-06T10:00:00+00:00"


class TestTwoEntriesOnOneDate:
    """osTicket keeps a map by date, so that two entries on one date overwrite each other."""

    def test_both_count(self):
        calendar = a_calendar(
            added=[HoursOn(date(2026, 3, 7), "09:00-10:00"), HoursOn(date(2026, 3, 7), "12:00-13:00")]
        )
        case = a_case(opened_at=utc("2026-03-06 17:00"))
        found = read(case, a_target(limit=WorkingTime(hours(2))), utc("2026-03-06 17:00"), calendar=calendar)
        assert iso(found.due_at) == "2026-03-07T13:00:00+00:00"


class TestTheLastMinuteOfTheDay:
    """pandas, zammad/zammad #3180: an end of 23:59 loses a minute at every midnight."""

    def test_a_pause_over_midnight_is_whole(self):
        always = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Sun 00:00-24:00"), days=None)
        case = a_case(("2026-03-06 23:00", WAITING), ("2026-03-09 01:00", ACTIVE))
        assert shown(case, a_target(), "2026-03-09 01:00", calendar=always) == (
            State.RUNNING,
            "2026-03-09 02:00",
            7,
            50,
        )


class TestPausesAreNotCutToMinutes:
    """zammad/zammad, lib/escalation/ticket_biz_break.rb: pauses are cut to HH:MM."""

    def test_many_short_pauses_add_up(self):
        pauses = [
            one
            for minute in range(10, 20)
            for one in ((f"2026-03-06 16:{minute}:00", WAITING), (f"2026-03-06 16:{minute}:45.000001", ACTIVE))
        ]
        found = read(a_case(*pauses), a_target(), "2026-03-06 17:00")
        assert found.held == hours(seconds=450, microseconds=10)
        assert iso(found.due_at) == "2026-03-09T15:07:30.000010+08:00"


class TestAPauseThatIsPartlyWorked:
    """A pause that starts or ends out of hours, over a holiday, or spans days: GLPI #10594, ERPNext #49414."""

    @pytest.mark.parametrize(
        ("start", "end", "held"),
        [
            pytest.param("2026-04-03 19:00", "2026-04-07 09:30", 1, id="it starts out of hours, before a holiday"),
            pytest.param("2026-04-03 17:00", "2026-04-06 12:00", 0.5, id="it ends on a holiday"),
            pytest.param("2026-04-04 12:00", "2026-04-05 12:00", 0, id="it lies in the holiday"),
            pytest.param("2026-04-03 16:30", "2026-04-08 09:30", 11, id="it spans days and the holiday"),
        ],
    )
    def test_over_qingming(self, start, end, held):
        case = a_case((start, WAITING), (end, ACTIVE), opened_at="2026-04-03 16:00")
        assert read(case, a_target(), "2026-04-08 10:00").held == hours(held)


class TestCalendarsInDifferentZones:
    """biz intersects wall-clock hours as if both calendars were in the first zone."""

    def test_a_clock_that_runs_while_two_offices_are_open(self):
        london = WorkingCalendar(zone="Europe/London", hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=None)
        case = a_case(opened_at=at("2026-03-06 00:00", "America/New_York"))
        target = a_target(limit=WorkingTime(hours(2)))
        found = read(case, target, case.opened_at, calendar=NEW_YORK & london)
        assert iso(found.due_at) == "2026-03-06T11:00:00-05:00"


class TestADayIsNoFixedLength:
    """GLPI: "4 months" is 4 x 30 days; biz: a "day" is the same minute on the n-th open date. Units have types."""

    @pytest.mark.parametrize(
        ("limit", "due_at"),
        [
            (Months(4), "2026-07-06 16:00"),
            (CalendarDays(120), "2026-07-04 16:00"),
            (WorkingDays(1), "2026-03-09 16:00"),
            (CalendarDays(1), "2026-03-07 16:00"),
            (Elapsed(hours(24)), "2026-03-07 16:00"),
            (WorkingTime(hours(24)), "2026-03-11 13:00"),
        ],
        ids=repr,
    )
    def test_each_counts_its_own(self, limit, due_at):
        assert shown(a_case(), a_target(limit=limit), "2026-03-06 16:00")[1] == due_at


class TestNaiveMomentsAreRefused:
    """timegrid and Frappe take moments without a zone; here they are refused wherever they come in."""

    NAIVE = datetime(2026, 3, 9, 9)

    def test_as_events_as_moments_asked_and_as_windows(self):
        with pytest.raises(NaiveDatetimeError):
            Event(at=self.NAIVE, what=RESOLVED)
        with pytest.raises(NaiveDatetimeError):
            by_hand(at("2026-03-09 09:00"), self.NAIVE)
        with pytest.raises(NaiveDatetimeError):
            clock(a_case(), terms_of(a_target()), target=Goal.RESOLUTION, as_of=self.NAIVE)
        with pytest.raises(NaiveDatetimeError):
            warnings(a_case(), terms_of(a_target()), between=(at("2026-03-09 09:00"), self.NAIVE))

    def test_another_zone_of_the_same_instant_gives_the_same_answer(self):
        as_of = moment("2026-03-09 09:00")
        assert read(a_case(), a_target(), as_of) == read(
            a_case(), a_target(), as_of.astimezone(at("2026-03-09 09:00", "UTC").tzinfo)
        )


class TestTheBreachIsInWorkingTime:
    """ERPNext: the variance is wall-clock time."""

    def test_over_a_weekend(self):
        case = a_case(("2026-03-09 09:30", RESOLVED))
        assert read(case, DUE_AT_CLOSING, LATER).overrun == hours(1)
