"""Working time: added, subtracted, measured and asked, on the days of March 2026 (the 2nd is a Monday)."""

from datetime import date, timedelta

import pendulum
import pytest

from servicepolicy.basis.errors import CalendarError
from servicepolicy.calendars import Closure, WeeklyHours, WorkingCalendar
from tests.builders import at
from tests.calendars.desk import ALWAYS, MICROSECOND, SHANGHAI, a_calendar, a_year, hours, stretches, utc

OFFICE = a_calendar("Mon-Fri 08:30-12:00 13:00-17:30", SHANGHAI)
"""Eight hours a day, with a break."""


def said(moment):
    """A moment on its own wall clock, without the offset, which is the zone's."""
    return f"{moment:%Y-%m-%d %H:%M:%S}" + (f".{moment.microsecond:06}" if moment.microsecond else "")


class TestAdd:
    """`add` gives the moment at which so much working time has passed; a start outside counts from the next opening."""

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-03-06 09:00", hours(2), "2026-03-06 11:00:00", id="in the morning"),
            pytest.param("2026-03-06 11:30", hours(1), "2026-03-06 13:30:00", id="over the break"),
            pytest.param("2026-03-05 16:30", hours(2), "2026-03-06 09:30:00", id="over night"),
            pytest.param("2026-03-06 16:30", hours(2), "2026-03-09 09:30:00", id="over a weekend"),
            pytest.param("2026-03-06 10:00", hours(40), "2026-03-13 10:00:00", id="a week"),
            pytest.param("2026-03-06 10:00", hours(10_000), "2030-12-20 10:00:00", id="250 weeks"),
            pytest.param("2026-03-06 06:00", hours(1), "2026-03-06 09:30:00", id="from before the opening"),
            pytest.param("2026-03-06 12:30", hours(1), "2026-03-06 14:00:00", id="from the break"),
            pytest.param("2026-03-06 12:00", hours(1), "2026-03-06 14:00:00", id="from the start of the break"),
            pytest.param("2026-03-06 20:00", hours(1), "2026-03-09 09:30:00", id="from after the closing"),
            pytest.param("2026-03-07 12:00", hours(1), "2026-03-09 09:30:00", id="from Saturday"),
            pytest.param("2025-12-31 17:00", hours(1), "2026-01-01 09:00:00", id="over New Year"),
            pytest.param("2024-02-28 17:00", hours(1), "2024-02-29 09:00:00", id="to a leap day"),
            pytest.param("2024-02-29 17:00", hours(1), "2024-03-01 09:00:00", id="from a leap day"),
            pytest.param("2023-02-28 17:00", hours(1), "2023-03-01 09:00:00", id="no leap day"),
            pytest.param("2026-03-06 16:30", hours(minutes=59, seconds=59), "2026-03-06 17:29:59", id="seconds"),
        ],
    )
    def test_in_an_office(self, start, amount, end):
        assert said(OFFICE.add(at(start), amount)) == end

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-03-06 10:00", MICROSECOND, "2026-03-06 10:00:00.000001", id="one"),
            pytest.param(
                "2026-03-06 17:29:59.999999", 2 * MICROSECOND, "2026-03-09 08:30:00.000001", id="over a closing"
            ),
            pytest.param("2026-03-06 10:00:00.25", hours(40), "2026-03-13 10:00:00.250000", id="kept over a week"),
            pytest.param("2026-03-06 10:00:00.25", hours(10_000), "2030-12-20 10:00:00.250000", id="kept over years"),
        ],
    )
    def test_microseconds_are_kept(self, start, amount, end):
        assert said(OFFICE.add(at(start), amount)) == end

    def test_the_result_is_a_pendulum_moment_in_the_calendars_zone(self):
        end = OFFICE.add(utc("2026-03-06 02:00"), hours(1))
        assert type(end) is pendulum.DateTime
        assert end.timezone_name == SHANGHAI
        assert end.isoformat() == "2026-03-06T11:00:00+08:00"


class TestUsedUpAtAClosing:
    """Time used up exactly at a closing ends there, or with `edge="open"` where open time goes on."""

    @pytest.mark.parametrize(
        ("start", "close", "open_"),
        [
            pytest.param("2026-03-06 16:30", "2026-03-06 17:30:00", "2026-03-09 08:30:00", id="evening"),
            pytest.param("2026-03-06 11:00", "2026-03-06 12:00:00", "2026-03-06 13:00:00", id="break"),
            pytest.param("2026-03-06 10:00", "2026-03-06 11:00:00", "2026-03-06 11:00:00", id="no closing"),
            pytest.param("2025-12-31 16:30", "2025-12-31 17:30:00", "2026-01-01 08:30:00", id="last of a year"),
        ],
    )
    def test_an_hour(self, start, close, open_):
        assert said(OFFICE.add(at(start), hours(1))) == close
        assert said(OFFICE.add(at(start), hours(1), edge="close")) == close
        assert said(OFFICE.add(at(start), hours(1), edge="open")) == open_

    def test_intervals_that_touch_have_no_closing_between_them(self):
        calendar = a_calendar("Mon-Fri 09:00-12:00 12:00-17:00")
        assert said(calendar.add(utc("2026-03-06 11:00"), hours(1), edge="open")) == "2026-03-06 12:00:00"

    def test_nor_do_days_of_24_hours(self):
        calendar = a_calendar(ALWAYS)
        assert said(calendar.add(utc("2025-12-31 23:00"), hours(1), edge="open")) == "2026-01-01 00:00:00"
        assert said(calendar.subtract(utc("2026-01-01 01:00"), hours(1), edge="open")) == "2026-01-01 00:00:00"


class TestNoTimeAtAll:
    """No time at all stays where it is, in open time or outside, at either edge, forward and back."""

    @pytest.mark.parametrize("edge", ["close", "open"])
    @pytest.mark.parametrize(
        "moment",
        [
            "2026-03-06 10:00:00",
            "2026-03-06 12:30:00",
            "2026-03-06 17:30:00",
            "2026-03-06 08:30:00",
            "2026-03-07 12:00:00",
        ],
    )
    def test_it_stays(self, moment, edge):
        assert said(OFFICE.add(at(moment), hours(0), edge=edge)) == moment
        assert said(OFFICE.subtract(at(moment), hours(0), edge=edge)) == moment


class TestSubtract:
    """`subtract` is the mirror of `add`: used up exactly at an opening it ends there, or at the closing before it."""

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-03-06 11:00", hours(2), "2026-03-06 09:00:00", id="in the morning"),
            pytest.param("2026-03-06 13:30", hours(1), "2026-03-06 11:30:00", id="over the break"),
            pytest.param("2026-03-09 09:30", hours(2), "2026-03-06 16:30:00", id="over a weekend"),
            pytest.param("2026-03-13 10:00", hours(40), "2026-03-06 10:00:00", id="a week"),
            pytest.param("2030-12-20 10:00", hours(10_000), "2026-03-06 10:00:00", id="250 weeks"),
            pytest.param("2026-03-07 12:00", hours(1), "2026-03-06 16:30:00", id="from Saturday"),
            pytest.param("2026-03-06 12:30", hours(1), "2026-03-06 11:00:00", id="from the break"),
            pytest.param("2026-01-01 09:00", hours(1), "2025-12-31 17:00:00", id="over New Year"),
            pytest.param("2026-03-09 08:30", MICROSECOND, "2026-03-06 17:29:59.999999", id="a microsecond"),
        ],
    )
    def test_in_an_office(self, start, amount, end):
        assert said(OFFICE.subtract(at(start), amount)) == end
        assert said(OFFICE.add(at(start), -amount)) == end

    @pytest.mark.parametrize(
        ("start", "opening", "closing_before"),
        [
            pytest.param("2026-03-09 09:30", "2026-03-09 08:30:00", "2026-03-06 17:30:00", id="morning"),
            pytest.param("2026-03-06 14:00", "2026-03-06 13:00:00", "2026-03-06 12:00:00", id="break"),
            pytest.param("2026-03-06 11:00", "2026-03-06 10:00:00", "2026-03-06 10:00:00", id="no opening"),
            pytest.param("2026-01-01 09:30", "2026-01-01 08:30:00", "2025-12-31 17:30:00", id="first of a year"),
        ],
    )
    def test_used_up_at_an_opening(self, start, opening, closing_before):
        assert said(OFFICE.subtract(at(start), hours(1))) == opening
        assert said(OFFICE.subtract(at(start), hours(1), edge="close")) == opening
        assert said(OFFICE.subtract(at(start), hours(1), edge="open")) == closing_before
        assert said(OFFICE.add(at(start), hours(-1), edge="open")) == closing_before

    def test_a_negative_amount_goes_forward(self):
        assert said(OFFICE.subtract(at("2026-03-06 16:30"), hours(-2))) == "2026-03-09 09:30:00"


class TestBetween:
    """`between` is the working time from one moment to another, negative if the second is the earlier."""

    @pytest.mark.parametrize(
        ("start", "end", "worked"),
        [
            pytest.param("2026-03-06 09:00", "2026-03-06 11:00", hours(2), id="in the morning"),
            pytest.param("2026-03-06 11:30", "2026-03-06 13:30", hours(1), id="over the break"),
            pytest.param("2026-03-06 16:30", "2026-03-09 09:30", hours(2), id="over a weekend"),
            pytest.param("2026-03-06 20:00", "2026-03-09 07:00", hours(0), id="outside hours"),
            pytest.param("2026-03-05 20:00", "2026-03-06 20:00", hours(8), id="evening to evening"),
            pytest.param("2026-03-07 00:00", "2026-03-08 00:00", hours(0), id="a Saturday"),
            pytest.param("2026-03-06 10:00", "2030-12-20 10:00", hours(10_000), id="250 weeks"),
            pytest.param("2025-12-31 16:30", "2026-01-01 09:30", hours(2), id="over New Year"),
            pytest.param("2024-02-28 08:00", "2024-03-01 08:00", hours(16), id="over a leap day"),
            pytest.param("2026-03-06 10:00", "2026-03-06 10:00:00.000001", MICROSECOND, id="a microsecond"),
            pytest.param("2026-03-06 10:00", "2026-03-06 10:00", hours(0), id="nothing"),
        ],
    )
    def test_both_ways(self, start, end, worked):
        assert OFFICE.between(at(start), at(end)) == worked
        assert OFFICE.between(at(end), at(start)) == -worked
        assert type(OFFICE.between(at(start), at(end))) is timedelta

    def test_a_year_of_261_working_days(self):
        assert OFFICE.between(at("2026-01-01 00:00"), at("2027-01-01 00:00")) == hours(261 * 8)


class TestIsOpen:
    """Open time is half-open: from an opening on, until before the closing."""

    @pytest.mark.parametrize(
        ("moment", "is_open"),
        [
            ("2026-03-06 08:29:59.999999", False),
            ("2026-03-06 08:30", True),
            ("2026-03-06 11:59:59.999999", True),
            ("2026-03-06 12:00", False),
            ("2026-03-06 12:59:59.999999", False),
            ("2026-03-06 13:00", True),
            ("2026-03-06 17:30", False),
            ("2026-03-07 10:00", False),
            ("2026-01-01 00:00", False),
            ("2025-12-31 23:59:59.999999", False),
        ],
    )
    def test_a_friday_and_a_saturday(self, moment, is_open):
        assert OFFICE.is_open(at(moment)) is is_open

    def test_24_00_is_open_into_the_next_day(self):
        calendar = a_calendar(ALWAYS)
        assert calendar.is_open(utc("2026-03-06 23:59:59.999999"))
        assert calendar.is_open(utc("2026-03-07 00:00"))

    def test_00_00_to_24_00_on_one_day_ends_at_its_midnight(self):
        calendar = a_calendar("Fri 00:00-24:00")
        assert calendar.is_open(utc("2026-03-06 00:00"))
        assert calendar.is_open(utc("2026-03-06 23:59:59.999999"))
        assert not calendar.is_open(utc("2026-03-07 00:00"))


class TestNextOpenAndPreviousClose:
    """The first open moment from this one on, and the last one up to it that ends open time: itself where it is one."""

    @pytest.mark.parametrize(
        ("moment", "next_open", "previous_close"),
        [
            pytest.param("2026-03-06 10:00", "2026-03-06 10:00:00", "2026-03-06 10:00:00", id="open"),
            pytest.param("2026-03-06 08:30", "2026-03-06 08:30:00", "2026-03-05 17:30:00", id="at the opening"),
            pytest.param("2026-03-06 12:00", "2026-03-06 13:00:00", "2026-03-06 12:00:00", id="at the break"),
            pytest.param("2026-03-06 12:30", "2026-03-06 13:00:00", "2026-03-06 12:00:00", id="in the break"),
            pytest.param("2026-03-06 13:00", "2026-03-06 13:00:00", "2026-03-06 12:00:00", id="after the break"),
            pytest.param("2026-03-06 17:30", "2026-03-09 08:30:00", "2026-03-06 17:30:00", id="at the closing"),
            pytest.param("2026-03-07 12:00", "2026-03-09 08:30:00", "2026-03-06 17:30:00", id="Saturday"),
            pytest.param("2025-12-31 20:00", "2026-01-01 08:30:00", "2025-12-31 17:30:00", id="New Year's Eve"),
            pytest.param("2026-01-01 00:00", "2026-01-01 08:30:00", "2025-12-31 17:30:00", id="New Year"),
        ],
    )
    def test_in_an_office(self, moment, next_open, previous_close):
        assert said(OFFICE.next_open(at(moment))) == next_open
        assert said(OFFICE.previous_close(at(moment))) == previous_close

    def test_over_years_without_hours(self):
        calendar = a_calendar(closures=[Closure(date(2026, 3, 7), date(2029, 3, 6))])
        assert said(calendar.next_open(utc("2026-03-06 17:00"))) == "2029-03-07 09:00:00"
        assert said(calendar.previous_close(utc("2029-03-07 09:00"))) == "2026-03-06 17:00:00"
        assert said(calendar.add(utc("2026-03-06 16:00"), hours(2))) == "2029-03-07 10:00:00"
        assert said(calendar.subtract(utc("2029-03-07 10:00"), hours(2))) == "2026-03-06 16:00:00"
        assert calendar.between(utc("2026-03-06 16:00"), utc("2029-03-07 10:00")) == hours(2)
        assert calendar.add_working_days(date(2026, 3, 6), 1) == date(2029, 3, 7)
        assert calendar.add_working_days(date(2029, 3, 7), -1) == date(2026, 3, 6)
        assert not calendar.is_open(utc("2028-06-01 10:00"))


class TestIntervals:
    """The stretches of open time from one moment until another, cut off at both."""

    def test_a_day(self):
        assert stretches(OFFICE.intervals(at("2026-03-06 00:00"), at("2026-03-07 00:00"))) == [
            "2026-03-06T08:30:00+08:00/2026-03-06T12:00:00+08:00",
            "2026-03-06T13:00:00+08:00/2026-03-06T17:30:00+08:00",
        ]

    def test_cut_off_at_both_ends(self):
        assert stretches(OFFICE.intervals(at("2026-03-06 10:00"), at("2026-03-09 09:00"))) == [
            "2026-03-06T10:00:00+08:00/2026-03-06T12:00:00+08:00",
            "2026-03-06T13:00:00+08:00/2026-03-06T17:30:00+08:00",
            "2026-03-09T08:30:00+08:00/2026-03-09T09:00:00+08:00",
        ]

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            pytest.param("2026-03-07 00:00", "2026-03-08 00:00", id="a Saturday"),
            pytest.param("2026-03-06 12:00", "2026-03-06 13:00", id="a break"),
            pytest.param("2026-03-06 10:00", "2026-03-06 10:00", id="no time"),
        ],
    )
    def test_nothing(self, start, end):
        assert OFFICE.intervals(at(start), at(end)) == ()

    def test_hours_that_touch_are_one_stretch_over_years(self):
        assert stretches(a_calendar(ALWAYS).intervals(utc("2025-12-31 12:00"), utc("2027-01-02 00:00"))) == [
            "2025-12-31T12:00:00+00:00/2027-01-02T00:00:00+00:00"
        ]

    def test_a_night_over_new_year_is_one_stretch(self):
        assert stretches(a_calendar("Wed 22:00-06:00").intervals(utc("2025-12-31 00:00"), utc("2026-01-02 00:00"))) == [
            "2025-12-31T22:00:00+00:00/2026-01-01T06:00:00+00:00"
        ]

    def test_they_add_up_to_between(self):
        start, end = at("2025-12-30 10:00"), at("2026-01-08 16:00")
        spans = OFFICE.intervals(start, end)
        assert len(spans) == 16
        total = sum((span.ends_at - span.starts_at).total_seconds() for span in spans)
        assert total == 61 * 3600
        assert OFFICE.between(start, end) == hours(61)


class TestWorkingDays:
    """A working day has hours of its own; the n-th one after a date, or before it, 0 is the date itself."""

    def test_hours_belong_to_the_date_they_start_on(self):
        nights = a_calendar("Fri 22:00-06:00")
        assert nights.is_working_day(date(2026, 3, 6))
        assert not nights.is_working_day(date(2026, 3, 7))
        assert said(nights.opening(date(2026, 3, 6))) == "2026-03-06 22:00:00"

    @pytest.mark.parametrize(
        ("day", "count", "result"),
        [
            pytest.param(date(2026, 3, 6), 1, date(2026, 3, 9), id="Friday and one"),
            pytest.param(date(2026, 3, 7), 1, date(2026, 3, 9), id="Saturday and one"),
            pytest.param(date(2026, 3, 8), 1, date(2026, 3, 9), id="Sunday and one"),
            pytest.param(date(2026, 3, 9), 1, date(2026, 3, 10), id="Monday and one"),
            pytest.param(date(2026, 3, 6), 5, date(2026, 3, 13), id="a week"),
            pytest.param(date(2026, 3, 9), -1, date(2026, 3, 6), id="Monday less one"),
            pytest.param(date(2026, 3, 8), -1, date(2026, 3, 6), id="Sunday less one"),
            pytest.param(date(2026, 3, 7), -5, date(2026, 3, 2), id="Saturday less a week"),
            pytest.param(date(2026, 3, 7), 0, date(2026, 3, 7), id="none from a Saturday"),
            pytest.param(date(2026, 3, 6), 0, date(2026, 3, 6), id="none from a Friday"),
            pytest.param(date(2025, 12, 31), 1, date(2026, 1, 1), id="over New Year"),
            pytest.param(date(2026, 1, 1), -1, date(2025, 12, 31), id="and back"),
            pytest.param(date(2025, 12, 31), 261, date(2026, 12, 31), id="a year"),
            pytest.param(date(2027, 1, 1), -261, date(2026, 1, 1), id="a year back"),
            pytest.param(date(2026, 3, 6), 1250, date(2030, 12, 20), id="250 weeks"),
            pytest.param(date(2030, 12, 20), -1250, date(2026, 3, 6), id="250 weeks back"),
            pytest.param(date(2024, 2, 28), 1, date(2024, 2, 29), id="to a leap day"),
            pytest.param(date(2024, 2, 29), 1, date(2024, 3, 1), id="from a leap day"),
        ],
    )
    def test_counting(self, day, count, result):
        assert OFFICE.add_working_days(day, count) == result
        assert type(OFFICE.add_working_days(day, count)) is date

    def test_dates_of_pendulum(self):
        assert OFFICE.is_working_day(pendulum.Date(2026, 3, 6))
        assert OFFICE.add_working_days(pendulum.Date(2026, 3, 6), 1) == date(2026, 3, 9)

    @pytest.mark.parametrize(
        ("day", "opening"),
        [(date(2026, 3, 6), "2026-03-06 08:30:00"), (date(2026, 12, 31), "2026-12-31 08:30:00")],
    )
    def test_the_opening_of_a_day(self, day, opening):
        assert said(OFFICE.opening(day)) == opening

    def test_days_off_are_not_counted(self):
        calendar = a_calendar(days=a_year(off=[date(2026, 3, 9)], makeup=[date(2026, 3, 14)]))
        assert calendar.add_working_days(date(2026, 3, 6), 1) == date(2026, 3, 10)
        assert calendar.add_working_days(date(2026, 3, 13), 1) == date(2026, 3, 14)
        assert calendar.add_working_days(date(2026, 3, 16), -1) == date(2026, 3, 14)


class TestNights:
    """Hours that run past midnight belong to the date they start on, over a weekend and over New Year."""

    NIGHTS = a_calendar("Mon-Fri 22:00-06:00")

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-03-05 23:00", hours(4), "2026-03-06 03:00:00", id="over midnight"),
            pytest.param("2026-03-07 03:00", hours(4), "2026-03-09 23:00:00", id="Friday's night, then Monday's"),
            pytest.param("2025-12-31 23:00", hours(4), "2026-01-01 03:00:00", id="over New Year"),
            pytest.param("2025-12-31 20:00", hours(2), "2026-01-01 00:00:00", id="up to New Year"),
            pytest.param("2026-01-01 03:00", hours(-4), "2025-12-31 23:00:00", id="back over New Year"),
            pytest.param("2026-01-01 02:00", hours(-2), "2026-01-01 00:00:00", id="back to New Year"),
            pytest.param("2026-03-02 06:00", hours(-2), "2026-02-28 04:00:00", id="nothing on Monday morning"),
        ],
    )
    def test_add(self, start, amount, end):
        assert said(self.NIGHTS.add(utc(start), amount)) == end

    def test_between(self):
        assert self.NIGHTS.between(utc("2026-03-06 00:00"), utc("2026-03-07 00:00")) == hours(8)
        assert self.NIGHTS.between(utc("2026-03-07 00:00"), utc("2026-03-09 00:00")) == hours(6)
        assert self.NIGHTS.between(utc("2025-12-31 12:00"), utc("2026-01-01 12:00")) == hours(8)

    def test_midnight_is_in_the_middle(self):
        assert self.NIGHTS.is_open(utc("2026-01-01 00:00"))
        assert said(self.NIGHTS.next_open(utc("2026-01-01 00:00"))) == "2026-01-01 00:00:00"
        assert said(self.NIGHTS.previous_close(utc("2026-01-01 00:00"))) == "2026-01-01 00:00:00"

    def test_a_full_day_from_the_evening_on(self):
        calendar = a_calendar("Fri 22:00-46:00")
        assert said(calendar.add(utc("2026-03-06 22:00"), hours(24))) == "2026-03-07 22:00:00"


class TestRoundTheClock:
    """A calendar that is always open counts every hour."""

    ALWAYS = a_calendar(ALWAYS, SHANGHAI)

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-03-07 12:00", hours(24), "2026-03-08 12:00:00", id="a day"),
            pytest.param("2026-01-01 00:00", hours(8760), "2027-01-01 00:00:00", id="a year"),
            pytest.param("2024-01-01 00:00", hours(8784), "2025-01-01 00:00:00", id="a leap year"),
            pytest.param("2025-12-31 23:59:59.999999", MICROSECOND, "2026-01-01 00:00:00", id="the last microsecond"),
            pytest.param("2026-01-01 00:00", -MICROSECOND, "2025-12-31 23:59:59.999999", id="and back"),
        ],
    )
    def test_add(self, start, amount, end):
        assert said(self.ALWAYS.add(at(start), amount)) == end
        assert self.ALWAYS.between(at(start), at(end)) == amount


class TestZonesOfTheMachine:
    """A name that means another zone on every machine is refused: the same value gives the same answer anywhere."""

    @pytest.mark.parametrize("zone", ["localtime", "Factory", "posixrules", "right/Asia/Shanghai", "posix/UTC"])
    def test_it_is_refused(self, zone):
        with pytest.raises(CalendarError, match="give a name of the IANA database"):
            WorkingCalendar(zone=zone, hours=WeeklyHours.parse("Mon 08:00-09:00"), days=None)
