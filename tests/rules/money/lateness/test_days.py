"""Which start an arrival has, and which day a departure: shifts, nights, other zones, the edges of the calendar."""

from datetime import date, timedelta

import pytest
from attrs import evolve

from servicepolicy.basis.errors import CalendarCoverageError, FactsError
from servicepolicy.calendars import HoursOn, WeeklyHours, WorkingCalendar
from servicepolicy.rules.money.lateness import LatenessTerms, Shift, Waiver, penalty
from tests.builders import NEW_YORK, at, iso
from tests.rules.money.lateness.months import TERMS, a_month, a_shift

IN_NEW_YORK = LatenessTerms(calendar=NEW_YORK)


class TestShifts:
    """A shift's own start holds instead of 08:30, as a fact."""

    def test_it_belongs_to_the_day_it_starts_on(self):
        shift = a_shift(starts_at="31 22:00", arrived_at="2026-04-01 00:30")
        (line,) = penalty(a_month(shifts=[shift]), TERMS).lines
        assert (line.on, line.late_by) == (date(2026, 3, 31), timedelta(hours=2, minutes=30))

    def test_on_a_day_off_too(self):
        assert penalty(a_month(shifts=[a_shift(starts_at="07 10:00", arrived_at="07 10:01")]), TERMS).entries == 1

    def test_nobody_came(self):
        found = penalty(a_month(shifts=[a_shift(starts_at="07 10:00")]), TERMS)
        assert [(one.on.day, iso(one.starts_at)) for one in found.absences] == [(7, "2026-03-07T10:00:00+08:00")]

    @pytest.mark.parametrize(("left_at", "early"), [("03 05:59", [1]), ("03 06:00", []), ("03 07:00", [])])
    def test_its_end_is_its_own(self, left_at, early):
        shift = a_shift(starts_at="02 22:00", arrived_at="02 22:00", ends_at="03 06:00", left_at=left_at)
        found = penalty(a_month(shifts=[shift]), TERMS)
        assert [one.early_by.total_seconds() / 60 for one in found.early_leavings] == early

    def test_without_an_end_nobody_left_early(self):
        shift = a_shift(starts_at="02 22:00", arrived_at="02 22:00", left_at="02 22:01")
        assert penalty(a_month(shifts=[shift]), TERMS).early_leavings == ()

    def test_its_day_has_no_other_hours(self):
        month = a_month(
            "03 08:30", shifts=[a_shift(starts_at="02 22:00", arrived_at="02 22:00")], recorded_through=date(2026, 3, 3)
        )
        assert penalty(month, TERMS).absences == ()

    def test_an_arrival_on_its_day_is_refused(self):
        month = a_month("02 08:30", shifts=[a_shift(starts_at="02 22:00")])
        with pytest.raises(FactsError) as caught:
            penalty(month, TERMS)
        assert str(caught.value) == (
            "arrivals is 2026-03-02T08:30:00+08:00: give it with its shift: one starts on 2026-03-02"
        )


class TestDepartures:
    """A departure belongs to the date of the last arrival before it."""

    @pytest.mark.parametrize(
        ("arrivals", "departures", "early"),
        [
            pytest.param(["02 08:30"], [], [], id="none known"),
            pytest.param(["02 08:30"], ["02 12:00", "02 17:30"], [], id="the last counts"),
            pytest.param(["02 08:30"], ["02 17:30", "02 12:00"], [], id="in any order"),
            pytest.param(["02 08:30"], ["02 12:00"], [2], id="left at noon"),
            pytest.param(["02 08:30"], ["02 12:00", "03 01:00"], [], id="overtime past midnight"),
            pytest.param(["02 08:30", "03 07:00"], ["02 16:00", "03 07:25"], [2, 3], id="early on the next day"),
            pytest.param(["06 08:30"], ["07 01:00"], [], id="overtime into a Saturday"),
            pytest.param(["07 08:30"], ["07 12:00"], [], id="on a Saturday"),
            pytest.param(["31 08:30"], ["2026-04-01 02:00"], [], id="overtime past the month's end"),
            pytest.param(["02 08:30"], ["01 00:30"], [], id="of the month before"),
            pytest.param(["02 08:30"], ["03 08:30"], [], id="24 hours later"),
        ],
    )
    def test_early_leaving(self, arrivals, departures, early):
        found = penalty(a_month(*arrivals, departures=departures), TERMS)
        assert [one.on.day for one in found.early_leavings] == early

    @pytest.mark.parametrize(
        ("departure", "refused"),
        [
            pytest.param("01 23:59:59", False, id="may be of the month before"),
            pytest.param("02 00:00", True, id="cannot be"),
            pytest.param("02 08:29:59", True, id="before the arrival"),
            pytest.param("02 08:30", False, id="at the arrival"),
            pytest.param("03 08:30", False, id="24 hours after"),
            pytest.param("03 08:30:01", True, id="more than that"),
        ],
    )
    def test_one_without_an_arrival_is_refused(self, departure, refused):
        month = a_month("02 08:30", departures=[departure])
        if not refused:
            assert penalty(month, TERMS).entries == 0
            return
        with pytest.raises(FactsError, match=r"^departures is .*: give the arrival before 2026-03-0.* too$"):
            penalty(month, TERMS)


class TestWaivers:
    """A document excuses the entries of its day."""

    def test_it_excuses_whatever_there_is(self):
        days = (2, 3, 4, 5)
        month = a_month(
            *("02 08:31", "03 08:30", "05 08:30"),
            departures=["02 17:30", "03 12:00", "05 17:30"],
            recorded_through=date(2026, 3, 5),
            waivers=[Waiver(on=date(2026, 3, day), document=f"slip {day}") for day in days],
        )
        found = penalty(month, TERMS)
        assert [day.day for day in found.waived] == [2, 3, 4]
        assert (found.lines, found.early_leavings, found.absences) == ((), (), ())

    def test_the_others_move_up(self):
        month = a_month(
            *(f"{day:02} 08:31" for day in (2, 3, 4)), waivers=[Waiver(on=date(2026, 3, 3), document="slip")]
        )
        assert [(line.number, line.on.day) for line in penalty(month, TERMS).lines] == [(1, 2), (2, 4)]


class TestTheCalendarsClock:
    """A moment's day is that of the calendar's zone."""

    @pytest.mark.parametrize(
        ("told", "field"),
        [
            pytest.param({"arrivals": ["2026-02-28 23:59:59"]}, "arrivals", id="arrival before"),
            pytest.param({"arrivals": ["2026-04-01 00:00"]}, "arrivals", id="arrival after"),
            pytest.param({"shifts": [a_shift(starts_at="2026-04-01 00:00")]}, "shifts", id="shift after"),
            pytest.param(
                {"arrivals": ["03 23:59"], "recorded_from": date(2026, 3, 4)}, "arrivals", id="before the record"
            ),
        ],
    )
    def test_outside_the_month_it_is_refused(self, told, field):
        with pytest.raises(FactsError, match=rf"^{field} is .* on the clock of Asia/Shanghai$") as caught:
            penalty(a_month(**told), TERMS)
        assert caught.value.field == field

    def test_all_that_lie_outside_are_said_at_once(self):
        month = a_month("2026-02-28 23:00", "2026-04-01 00:00", shifts=[a_shift(starts_at="2026-04-01 01:00")])
        with pytest.raises(FactsError) as caught:
            penalty(month, TERMS)
        assert [problem.field for problem in caught.value.problems] == ["arrivals", "arrivals", "shifts"]

    def test_the_same_moment_may_lie_in_the_month_elsewhere(self):
        month = a_month(at("2026-04-01 10:00"), at("2026-03-02 09:01", "America/New_York"))
        assert [line.on.day for line in penalty(month, IN_NEW_YORK).lines] == [2, 31]

    @pytest.mark.parametrize(
        ("of", "start", "arrived", "late_by"),
        [
            pytest.param("2026-03", "2026-03-08 01:30", "2026-03-08 03:15", 45, id="the hour that was skipped"),
            pytest.param("2026-11", "2026-11-01 00:30", "2026-11-01 01:15", 105, id="the hour that came twice"),
        ],
    )
    def test_late_by_is_time_on_a_running_clock(self, of, start, arrived, late_by):
        begins, came = at(start, "America/New_York"), at(arrived, "America/New_York", fold=1)
        (line,) = penalty(a_month(of=of, shifts=[Shift(starts_at=begins, arrived_at=came)]), IN_NEW_YORK).lines
        assert line.late_by == timedelta(minutes=late_by)

    def test_monday_after_the_change_of_the_clock_begins_at_nine(self):
        (line,) = penalty(a_month(at("2026-03-09 13:01", "UTC")), IN_NEW_YORK).lines
        assert (iso(line.starts_at), line.late_by) == ("2026-03-09T09:00:00-04:00", timedelta(minutes=1))


class TestItsHours:
    """The hours of a day are the calendar's own, changes and all."""

    def test_a_late_opening(self):
        calendar = evolve(TERMS.calendar, replaced=[HoursOn(date(2026, 3, 2), "10:00-15:00")])
        month = a_month("02 09:59", "03 09:59", departures=["02 15:00", "03 15:00"])
        found = penalty(month, LatenessTerms(calendar=calendar))
        assert [line.on.day for line in found.lines] == [3]
        assert [one.on.day for one in found.early_leavings] == [3]

    def test_hours_through_midnight_leave_departures_alone(self):
        """No date tells which night a departure belongs to: such work is told as shifts."""
        nights = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 22:00-06:00"), days=None)
        month = a_month("02 22:01", departures=["02 23:00"])
        found = penalty(month, LatenessTerms(calendar=nights))
        assert (found.entries, found.early_leavings) == (1, ())

    def test_hours_until_midnight_do_not(self):
        evenings = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 16:00-24:00"), days=None)
        month = a_month("02 16:00", departures=["02 23:00"])
        assert len(penalty(month, LatenessTerms(calendar=evenings)).early_leavings) == 1

    def test_beyond_the_notices_nobody_knows_the_working_days(self):
        with pytest.raises(CalendarCoverageError, match="2027"):
            penalty(a_month("04 08:31", of="2027-01"), TERMS)

    def test_the_last_known_day_is_known(self):
        month = a_month("31 08:31", of="2026-12", departures=["2026-12-31 17:30"])
        assert penalty(month, TERMS).entries == 1
