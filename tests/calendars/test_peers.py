"""What others got wrong, as tests: each is named for the peer and its bug."""

from datetime import date, datetime, timedelta

import pytest

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, NaiveDatetimeError
from servicepolicy.calendars import (
    CalendarDays,
    Closure,
    HoursOn,
    Months,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from tests.builders import at
from tests.calendars.desk import (
    ALWAYS,
    LONDON,
    MICROSECOND,
    NEW_YORK,
    SHANGHAI,
    a_calendar,
    a_year,
    hours,
    stretches,
    utc,
)

NINE_TO_FIVE = a_calendar()
"""Monday to Friday, 09:00-17:00 in UTC; 6 March 2026 is a Friday."""


class TestKnownBugsOfPeers:
    """None of the known bugs of comparable libraries and products is ours."""

    def test_biz_pandas_and_znuny_disagree_on_a_limit_used_up_at_closing_so_it_is_said(self):
        start = utc("2026-03-06 16:00")
        assert WorkingTime(hours(1)).after(start, NINE_TO_FIVE).isoformat() == "2026-03-06T17:00:00+00:00"
        assert WorkingTime(hours(1), edge="open").after(start, NINE_TO_FIVE).isoformat() == "2026-03-09T09:00:00+00:00"

    def test_biz_rolls_a_zero_budget_into_the_next_opening(self):
        saturday = utc("2026-03-07 12:00")
        for edge in ("close", "open"):
            assert NINE_TO_FIVE.add(saturday, hours(0), edge=edge).isoformat() == "2026-03-07T12:00:00+00:00"
            assert NINE_TO_FIVE.subtract(saturday, hours(0), edge=edge).isoformat() == "2026-03-07T12:00:00+00:00"

    def test_biz_counts_nothing_backwards(self):
        assert NINE_TO_FIVE.between(utc("2026-03-09 10:00"), utc("2026-03-06 16:00")) == -hours(2)

    def test_biz_103_and_glpi_467_know_no_saturday_worked_for_a_moved_holiday(self):
        calendar = a_calendar(days=a_year(off=[date(2026, 3, 6)], makeup=[date(2026, 3, 7)]))
        assert calendar.add(utc("2026-03-05 16:00"), hours(2)).isoformat() == "2026-03-07T10:00:00+00:00"

    def test_biz_122_and_business_time_183_know_no_short_day_before_a_holiday(self):
        calendar = a_calendar(replaced=[HoursOn(date(2026, 12, 24), "09:00-12:00")])
        assert calendar.add(utc("2026-12-24 11:00"), hours(2)).isoformat() == "2026-12-25T10:00:00+00:00"

    def test_biz_133_and_chatwoot_5254_refuse_hours_past_midnight(self):
        bar = a_calendar("Fri-Sat 18:00-02:00")
        assert bar.between(utc("2026-03-06 12:00"), utc("2026-03-07 12:00")) == hours(8)

    def test_biz_intersects_wall_clocks_as_if_both_were_in_the_first_zone(self):
        both = a_calendar(zone=NEW_YORK) & a_calendar(zone=LONDON)
        assert stretches(both.intervals(utc("2026-03-06 00:00"), utc("2026-03-07 00:00"))) == [
            "2026-03-06T09:00:00-05:00/2026-03-06T12:00:00-05:00"
        ]

    def test_working_hours_spec_counts_a_25_hour_day_as_24(self):
        day = a_calendar(ALWAYS, NEW_YORK)
        assert day.between(at("2026-11-01 00:00", NEW_YORK), at("2026-11-02 00:00", NEW_YORK)) == hours(25)

    def test_pandas_overnight_shift_across_a_clock_change_is_an_hour_off(self):
        night = a_calendar("Sat 22:00-06:00", NEW_YORK)
        end = night.add(at("2026-03-07 22:00", NEW_YORK), hours(7))
        assert end.isoformat() == "2026-03-08T06:00:00-04:00"

    def test_pandas_30597_cannot_measure_between_two_moments(self):
        assert NINE_TO_FIVE.between(utc("2026-03-06 16:30"), utc("2026-03-09 09:15")) == hours(minutes=45)

    def test_pandas_50531_treats_closing_and_next_opening_as_one(self):
        closing, opening = utc("2026-03-06 17:00"), utc("2026-03-09 09:00")
        assert NINE_TO_FIVE.add(closing, hours(0)).isoformat() == "2026-03-06T17:00:00+00:00"
        assert NINE_TO_FIVE.add(opening, hours(0)).isoformat() == "2026-03-09T09:00:00+00:00"

    def test_pandas_and_zammad_3180_lose_a_minute_at_every_midnight(self):
        week = utc("2026-03-02 00:00"), utc("2026-03-09 00:00")
        assert a_calendar("Mon-Sun 00:00-24:00").between(*week) == hours(168)
        assert a_calendar("Mon-Sun 00:00-23:59").between(*week) == hours(168, minutes=-7)

    def test_zammad_cuts_a_pause_to_minutes(self):
        pause = NINE_TO_FIVE.between(utc("2026-03-06 16:59:59.999999"), utc("2026-03-09 09:00:30"))
        assert pause == timedelta(seconds=30) + MICROSECOND

    def test_sao_paulo_and_tehran_have_days_without_midnight(self):
        for zone, day, opening in [
            ("America/Sao_Paulo", date(2018, 11, 4), "2018-11-04T01:00:00-02:00"),
            ("Asia/Tehran", date(2021, 3, 22), "2021-03-22T01:00:00+04:30"),
        ]:
            assert a_calendar(ALWAYS, zone).opening(day).isoformat() == opening

    def test_businesstimedelta_counts_an_overnight_shift_as_nothing(self):
        night = a_calendar("Fri 22:00-06:00")
        assert night.between(utc("2026-03-06 22:00"), utc("2026-03-07 06:00")) == hours(8)
        assert night.add(utc("2026-03-06 23:00"), hours(3)).isoformat() == "2026-03-07T02:00:00+00:00"

    def test_businesstimedelta_8_crashes_after_the_last_listed_holiday(self):
        calendar = a_calendar(days=a_year(off=[date(2026, 3, 6)]))
        assert calendar.add(utc("2026-12-30 16:00"), hours(2)).isoformat() == "2026-12-31T10:00:00+00:00"
        with pytest.raises(CalendarCoverageError, match="2026-12-31"):
            calendar.add(utc("2026-12-31 16:00"), hours(2))
        assert NINE_TO_FIVE.add(utc("2150-12-31 16:00"), hours(2)).isoformat() == "2151-01-01T10:00:00+00:00"

    def test_businesstimedelta_10_never_ends_with_two_zones(self):
        together = a_calendar("Mon-Fri 09:00-17:00", SHANGHAI) & a_calendar(
            "Mon-Fri 09:00-17:00", "America/Los_Angeles"
        )
        assert together.between(at("2026-03-02 00:00"), at("2026-03-08 00:00")) == hours(0)
        with pytest.raises(CalendarError, match="over 100 years"):
            together.add(at("2026-03-02 00:00"), MICROSECOND)

    def test_frappe_and_erpnext_loop_for_ever_over_a_calendar_that_never_opens(self):
        with pytest.raises(CalendarError, match="give at least one day hours"):
            WeeklyHours()
        never = a_calendar(closures=[Closure(date.min, date.max)])
        with pytest.raises(CalendarError, match="over 100 years"):
            never.add(utc("2026-03-06 12:00"), hours(1))

    def test_frappe_2212_cannot_stop_the_clock_at_lunch(self):
        calendar = a_calendar("Mon-Fri 09:00-12:00 13:00-17:00")
        assert calendar.add(utc("2026-03-06 11:00"), hours(2)).isoformat() == "2026-03-06T14:00:00+00:00"

    def test_frappe_2449_and_glpi_14937_credit_a_weekend_on_hold_as_working_time(self):
        assert NINE_TO_FIVE.between(utc("2026-03-06 17:00"), utc("2026-03-09 09:00")) == hours(0)

    def test_businesstime_returns_nothing_for_both_ends_after_hours_on_consecutive_days(self):
        assert NINE_TO_FIVE.between(utc("2026-03-05 18:00"), utc("2026-03-06 18:00")) == hours(8)

    def test_sla_calculator_skips_friday_and_works_on_sunday(self):
        assert NINE_TO_FIVE.add(utc("2026-03-06 10:00"), hours(4)).isoformat() == "2026-03-06T14:00:00+00:00"
        days = [NINE_TO_FIVE.is_working_day(date(2026, 3, day)) for day in range(2, 9)]
        assert days == [True, True, True, True, True, False, False]

    def test_sla_calculator_depends_on_the_machines_zone(self, monkeypatch):
        for local in ("UTC", "Asia/Tokyo", "America/Los_Angeles"):
            monkeypatch.setenv("TZ", local)
            assert a_calendar().add(utc("2026-03-06 16:00"), hours(2)).isoformat() == "2026-03-09T10:00:00+00:00"

    def test_glpi_never_finds_a_closure_from_25_december_to_5_january(self):
        calendar = a_calendar(closures=[Closure(date(2026, 12, 25), date(2027, 1, 5))])
        for day in (date(2026, 12, 25), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 5)):
            assert not calendar.is_working_day(day)
        assert calendar.is_working_day(date(2027, 1, 6))

    def test_glpi_takes_four_months_for_120_days(self):
        start = utc("2026-03-06 12:00")
        assert Months(4).after(start, NINE_TO_FIVE).isoformat() == "2026-07-06T12:00:00+00:00"
        assert CalendarDays(120).after(start, NINE_TO_FIVE).isoformat() == "2026-07-04T12:00:00+00:00"

    def test_biz_takes_a_day_for_the_same_minute_of_the_next_open_date(self):
        friday = utc("2026-03-06 12:00")
        assert CalendarDays(1).after(friday, NINE_TO_FIVE).isoformat() == "2026-03-07T12:00:00+00:00"
        assert WorkingDays(1).after(friday, NINE_TO_FIVE).isoformat() == "2026-03-09T12:00:00+00:00"
        assert WorkingTime(hours(8)).after(friday, NINE_TO_FIVE).isoformat() == "2026-03-09T12:00:00+00:00"

    def test_glpi_steps_by_86_400_seconds_across_a_clock_change(self):
        office = a_calendar(zone=NEW_YORK)
        end = office.add(at("2026-03-06 16:00", NEW_YORK), hours(2))
        assert end.isoformat() == "2026-03-09T10:00:00-04:00"

    def test_osticket_overwrites_two_entries_on_one_date(self):
        day = date(2026, 3, 7)
        calendar = a_calendar(added=[HoursOn(day, "09:00-10:00"), HoursOn(day, "14:00-15:00")])
        assert calendar.between(utc("2026-03-07 00:00"), utc("2026-03-08 00:00")) == hours(2)

    def test_osticket_6847_enters_lunch_as_a_holiday_and_breaks_the_due_date(self):
        calendar = a_calendar("Mon-Fri 09:00-12:00 13:00-17:00", closures=[Closure(date(2026, 3, 9), date(2026, 3, 9))])
        assert calendar.add(utc("2026-03-06 16:00"), hours(5)).isoformat() == "2026-03-10T14:00:00+00:00"

    def test_entries_that_overlap_count_twice(self):
        day = date(2026, 3, 6)
        calendar = a_calendar(added=[HoursOn(day, "16:00-19:00"), HoursOn(day, "18:00-20:00")])
        assert calendar.between(utc("2026-03-06 00:00"), utc("2026-03-07 00:00")) == hours(11)

    def test_escalation_levels_walk_working_time_only_forward(self):
        due = utc("2026-03-09 10:00")
        assert NINE_TO_FIVE.subtract(due, hours(2)).isoformat() == "2026-03-06T16:00:00+00:00"
        assert NINE_TO_FIVE.add(due, hours(8)).isoformat() == "2026-03-10T10:00:00+00:00"

    def test_business_time_43_has_one_calendar_for_the_whole_process(self):
        start = utc("2026-03-06 16:00")
        other = a_calendar("Sat-Sun 10:00-12:00")
        assert [calendar.add(start, hours(2)).isoformat() for calendar in (NINE_TO_FIVE, other, NINE_TO_FIVE)] == [
            "2026-03-09T10:00:00+00:00",
            "2026-03-07T12:00:00+00:00",
            "2026-03-09T10:00:00+00:00",
        ]

    def test_timegrid_takes_naive_moments(self):
        with pytest.raises(NaiveDatetimeError, match="give it a time zone"):
            NINE_TO_FIVE.add(datetime(2026, 3, 6, 16), hours(2))

    def test_erpnext_38745_mixes_zones_and_fails_deadlines_on_creation(self):
        office: WorkingCalendar = a_calendar(zone=SHANGHAI)
        for zone in (SHANGHAI, "UTC", NEW_YORK, "Asia/Kathmandu"):
            moment = utc("2026-03-06 08:00").astimezone(at("2026-03-06 00:00", zone).tzinfo)
            assert office.add(moment, hours(2)).isoformat() == "2026-03-09T10:00:00+08:00"
