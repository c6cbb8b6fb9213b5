"""Working calendars as values: any input zone, the wall clock, make-up hours, and what travels."""

import copy
import datetime as dt
import pickle
from datetime import UTC, date, datetime, time, timezone, tzinfo
from zoneinfo import ZoneInfo

import pendulum
import pytest
from attrs import evolve

from servicepolicy import calendars
from servicepolicy.calendars import Closure, HoursOn, Weekday, WeeklyHours, WorkingCalendar
from tests.builders import at
from tests.calendars.desk import ALWAYS, LONDON, NEW_YORK, SHANGHAI, a_calendar, a_year, hours, pickled, stretches, utc

OFFICE = a_calendar("Mon-Fri 08:30-12:00 13:00-17:30", SHANGHAI)
"""Eight hours a day, with a break."""


class Lunar(tzinfo):
    """A zone that is no zone of the IANA database, with half a minute in its offset."""

    def utcoffset(self, _):
        return hours(5, seconds=30)

    def dst(self, _):
        return None

    def tzname(self, _):
        return None


class TestAnyZoneOfTheSameInstant:
    """Equal answers for any input zone of the same instant, of whatever kind: 16:30 in Shanghai on Friday."""

    @pytest.mark.parametrize(
        "moment",
        [
            pytest.param(at("2026-03-06 16:30"), id="ZoneInfo"),
            pytest.param(utc("2026-03-06 08:30"), id="ZoneInfo UTC"),
            pytest.param(datetime(2026, 3, 6, 8, 30, tzinfo=UTC), id="UTC"),
            pytest.param(datetime(2026, 3, 6, 3, 30, tzinfo=ZoneInfo(NEW_YORK)), id="New York"),
            pytest.param(datetime(2026, 3, 5, 23, 30, tzinfo=timezone(hours(-9))), id="fixed, the day before"),
            pytest.param(datetime(2026, 3, 6, 22, 15, tzinfo=timezone(hours(13, minutes=45))), id="fixed, later"),
            pytest.param(pendulum.datetime(2026, 3, 6, 16, 30, tz=SHANGHAI), id="pendulum"),
            pytest.param(pendulum.datetime(2026, 3, 6, 8, 30, tz="UTC"), id="pendulum UTC"),
            pytest.param(pendulum.datetime(2026, 3, 6, 17, 30, tz=9), id="pendulum fixed"),
            pytest.param(datetime(2026, 3, 6, 16, 30, tzinfo=pendulum.timezone(SHANGHAI)), id="pendulum's zone"),
            pytest.param(datetime(2026, 3, 6, 16, 30, tzinfo=OFFICE.timezone), id="the calendar's own zone"),
        ],
    )
    def test_every_question(self, moment):
        end = at("2026-03-09 12:00")
        assert OFFICE.add(moment, hours(2)).isoformat() == "2026-03-09T09:30:00+08:00"
        assert OFFICE.subtract(moment, hours(4)).isoformat() == "2026-03-06T11:30:00+08:00"
        assert OFFICE.between(moment, end) == hours(4, minutes=30)
        assert OFFICE.between(end, moment) == -hours(4, minutes=30)
        assert OFFICE.is_open(moment)
        assert OFFICE.next_open(moment).isoformat() == "2026-03-06T16:30:00+08:00"
        assert OFFICE.previous_close(moment).isoformat() == "2026-03-06T16:30:00+08:00"
        assert OFFICE.local(moment).isoformat() == "2026-03-06T16:30:00+08:00"
        assert OFFICE.elapse(moment, hours(24)).isoformat() == "2026-03-07T16:30:00+08:00"
        assert stretches(OFFICE.intervals(moment, end))[0] == "2026-03-06T16:30:00+08:00/2026-03-06T17:30:00+08:00"

    def test_a_zone_of_ones_own(self):
        assert OFFICE.is_open(datetime(2026, 3, 6, 14, 30, 29, tzinfo=Lunar()))
        assert not OFFICE.is_open(datetime(2026, 3, 6, 14, 30, 30, tzinfo=Lunar()))


class TestWallClock:
    """A date and a time of day, and a moment, on the calendar's wall clock; time on the clock runs day and night."""

    def test_at(self):
        assert OFFICE.at(date(2026, 3, 7), time(3, 15)).isoformat() == "2026-03-07T03:15:00+08:00"

    def test_local(self):
        assert OFFICE.local(utc("2026-03-06 20:00")).isoformat() == "2026-03-07T04:00:00+08:00"

    def test_elapse(self):
        assert OFFICE.elapse(at("2026-03-06 16:30"), hours(24)).isoformat() == "2026-03-07T16:30:00+08:00"
        assert OFFICE.elapse(at("2026-03-06 16:30"), hours(-24)).isoformat() == "2026-03-05T16:30:00+08:00"


class TestMakeupHours:
    """A make-up day has the hours of the weekday that is said, or of all weekdays if they are alike."""

    SATURDAY = date(2026, 3, 7)
    DAYS = a_year(makeup=[SATURDAY])

    @pytest.mark.parametrize(
        ("week", "makeup_as", "open_time"),
        [
            pytest.param("Mon-Fri 09:00-17:00", None, hours(8), id="all alike"),
            pytest.param("Mon,Wed 09:00-17:00", None, hours(8), id="all that have any"),
            pytest.param("Mon-Thu 09:00-17:00; Fri 09:00-15:00", "Fri", hours(6), id="Friday's"),
            pytest.param("Mon-Thu 09:00-17:00; Fri 09:00-15:00", "Mon", hours(8), id="Monday's"),
            pytest.param("Mon-Fri 09:00-17:00; Sat 09:00-12:00", "Sat", hours(3), id="its own"),
            pytest.param("Mon-Fri 09:00-17:00; Sat 09:00-12:00", "Wed", hours(8), id="a whole day, not its own three"),
        ],
    )
    def test_a_makeup_saturday(self, week, makeup_as, open_time):
        calendar = a_calendar(week, days=self.DAYS, makeup_as=makeup_as and Weekday(makeup_as))
        assert calendar.between(utc("2026-03-07 00:00"), utc("2026-03-08 00:00")) == open_time

    def test_a_makeup_day_on_a_weekday_has_them_too(self):
        calendar = a_calendar("Mon,Tue 09:00-12:00", days=a_year(makeup=[date(2026, 3, 6)]))
        assert calendar.between(utc("2026-03-06 00:00"), utc("2026-03-07 00:00")) == hours(3)

    def test_without_makeup_days_nothing_need_be_said(self):
        assert a_calendar("Mon-Fri 09:00-17:00; Sat 09:00-12:00", days=a_year()).makeup_hours == ()


class TestValues:
    """A calendar compares and hashes by what it says and pickles small, without its compiled years."""

    def test_equal_calendars_are_one_value(self):
        asked = a_calendar()
        asked.is_open(utc("2026-03-06 12:00"))
        copies = [a_calendar(), asked, pickled(asked), pickled(asked, 2), copy.copy(asked), copy.deepcopy(asked)]
        assert len(set(copies)) == 1
        assert all(one.is_open(utc("2026-03-06 12:00")) for one in copies)

    @pytest.mark.parametrize(
        "other",
        [
            a_calendar(zone=LONDON),
            a_calendar("Mon-Fri 09:00-17:30"),
            a_calendar(days=a_year()),
            a_calendar(added=[HoursOn(date(2026, 3, 7), "09:00-12:00")]),
            a_calendar() & a_calendar(),
        ],
    )
    def test_a_different_word_is_a_different_value(self, other):
        assert other != a_calendar()

    def test_compiled_years_do_not_travel(self):
        calendar = a_calendar()
        before = pickle.dumps(calendar)
        for year in range(2000, 2040):
            calendar.is_open(utc(f"{year}-06-01 12:00"))
        assert pickle.dumps(calendar) == before
        assert len(before) < 1000

    def test_changes_may_be_given_in_any_row(self):
        change = HoursOn(date(2026, 3, 7), "09:00-12:00")
        assert a_calendar(added=iter([change])) == a_calendar(added=(change,))

    def test_one_word_may_be_changed(self):
        assert evolve(a_calendar(), zone=LONDON) == a_calendar(zone=LONDON)

    def test_all_at_once(self):
        assert repr(a_calendar()) == (
            "WorkingCalendar(zone='UTC', hours=WeeklyHours.parse('Mon-Fri 09:00-17:00'), days=None)"
        )

    def test_repr_says_only_what_was_said(self):
        calendar = a_calendar(closures=[Closure(date(2026, 3, 7), date(2026, 3, 8))])
        assert repr(calendar) == (
            "WorkingCalendar(zone='UTC', hours=WeeklyHours.parse('Mon-Fri 09:00-17:00'), days=None, "
            "closures=(Closure(first=datetime.date(2026, 3, 7), last=datetime.date(2026, 3, 8)),))"
        )

    def test_it_can_be_written_as_it_is_said(self):
        calendar = a_calendar(
            zone=SHANGHAI,
            makeup_as=Weekday.MON,
            replaced=[HoursOn(date(2026, 3, 6), "08:30-12:00")],
            closures=[Closure(date(2026, 3, 7), date(2026, 3, 8))],
        ) & a_calendar(ALWAYS)
        names = {name: getattr(calendars, name) for name in calendars.__all__}
        assert eval(repr(calendar), names | {"datetime": dt}) == calendar  # noqa: S307 - our own words

    def test_days_must_be_said(self):
        with pytest.raises(TypeError, match="days"):
            WorkingCalendar(zone="UTC", hours=WeeklyHours.parse("Mon 09:00-17:00"))  # type: ignore[call-arg]
