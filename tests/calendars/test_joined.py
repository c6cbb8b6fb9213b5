"""Calendars joined by `&` and `|`: by instants, across zones, in the left one's zone."""

from datetime import date, time

import pytest
from attrs import evolve

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, CalendarTypeError
from servicepolicy.calendars import AbsoluteClosure, Closure, WorkingCalendar
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
    pickled,
    stretches,
)

EAST = a_calendar("Mon-Fri 09:00-18:00", SHANGHAI)
"""01:00 to 10:00 in UTC."""
WEST = a_calendar("Mon-Fri 09:00-17:00", LONDON)
"""09:00 to 17:00 in UTC in winter, 08:00 to 16:00 from 29 March 2026 on."""
FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 3, day) for day in (6, 7, 8, 9))


class TestBothOpen:
    """`a & b` is open when both are, in the left one's zone."""

    BOTH = EAST & WEST

    def test_an_hour_a_day_in_winter_two_in_summer(self):
        assert stretches(self.BOTH.intervals(at("2026-03-27 00:00"), at("2026-03-31 00:00"))) == [
            "2026-03-27T17:00:00+08:00/2026-03-27T18:00:00+08:00",
            "2026-03-30T16:00:00+08:00/2026-03-30T18:00:00+08:00",
        ]

    def test_the_same_instants_from_the_other_side(self):
        other = WEST & EAST
        assert stretches(other.intervals(at("2026-03-27 00:00"), at("2026-03-31 00:00"))) == [
            "2026-03-27T09:00:00+00:00/2026-03-27T10:00:00+00:00",
            "2026-03-30T09:00:00+01:00/2026-03-30T11:00:00+01:00",
        ]

    def test_arithmetic(self):
        start = at("2026-03-06 00:00")
        assert self.BOTH.add(start, hours(1)).isoformat() == "2026-03-06T18:00:00+08:00"
        assert self.BOTH.add(start, hours(1), edge="open").isoformat() == "2026-03-09T17:00:00+08:00"
        assert self.BOTH.add(start, hours(1.5)).isoformat() == "2026-03-09T17:30:00+08:00"
        assert self.BOTH.subtract(at("2026-03-09 17:30"), hours(1)).isoformat() == "2026-03-06T17:30:00+08:00"
        assert self.BOTH.between(start, at("2026-03-13 00:00")) == hours(5)
        assert self.BOTH.next_open(at("2026-03-06 12:00")).isoformat() == "2026-03-06T17:00:00+08:00"
        assert self.BOTH.previous_close(at("2026-03-09 12:00")).isoformat() == "2026-03-06T18:00:00+08:00"
        assert self.BOTH.is_open(at("2026-03-06 17:30"))
        assert not self.BOTH.is_open(at("2026-03-06 16:30"))

    def test_a_day_off_of_either(self):
        east_off = evolve(EAST, days=a_year(off=[FRIDAY])) & WEST
        west_off = EAST & evolve(WEST, days=a_year(off=[FRIDAY]))
        for calendar in (east_off, west_off):
            assert not calendar.is_working_day(FRIDAY)
            assert calendar.next_open(at("2026-03-06 12:00")).isoformat() == "2026-03-09T17:00:00+08:00"


class TestOneOpen:
    """`a | b` is open when one of them is, in the left one's zone."""

    ANY = EAST | WEST

    def test_a_long_day(self):
        assert stretches(self.ANY.intervals(at("2026-03-06 00:00"), at("2026-03-10 00:00"))) == [
            "2026-03-06T00:00:00+08:00/2026-03-06T01:00:00+08:00",
            "2026-03-06T09:00:00+08:00/2026-03-07T01:00:00+08:00",
            "2026-03-09T09:00:00+08:00/2026-03-10T00:00:00+08:00",
        ]

    def test_arithmetic(self):
        assert self.ANY.add(at("2026-03-06 09:00"), hours(16)).isoformat() == "2026-03-07T01:00:00+08:00"
        assert self.ANY.add(at("2026-03-06 09:00"), hours(17)).isoformat() == "2026-03-09T10:00:00+08:00"
        assert self.ANY.subtract(at("2026-03-09 10:00"), hours(2)).isoformat() == "2026-03-07T00:00:00+08:00"
        assert self.ANY.between(at("2026-03-06 00:00"), at("2026-03-09 00:00")) == hours(17)

    def test_a_day_off_of_one(self):
        calendar = evolve(EAST, days=a_year(off=[FRIDAY])) | WEST
        assert calendar.next_open(at("2026-03-06 12:00")).isoformat() == "2026-03-06T17:00:00+08:00"


class TestWorkingDaysOfJoinedCalendars:
    """A working day of joined calendars is a date, in the left one's zone, with open time."""

    def test_of_either(self):
        calendar = EAST | WEST
        assert [calendar.is_working_day(day) for day in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [True, True, False, True]
        assert calendar.add_working_days(FRIDAY, 1) == SATURDAY
        assert calendar.add_working_days(FRIDAY, 2) == MONDAY
        assert calendar.opening(SATURDAY).isoformat() == "2026-03-07T00:00:00+08:00"
        assert calendar.opening(MONDAY).isoformat() == "2026-03-09T09:00:00+08:00"

    def test_of_both(self):
        calendar = EAST & WEST
        assert [calendar.is_working_day(day) for day in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [
            True,
            False,
            False,
            True,
        ]
        assert calendar.add_working_days(MONDAY, -1) == FRIDAY
        assert calendar.opening(FRIDAY).isoformat() == "2026-03-06T17:00:00+08:00"

    def test_hours_from_midnight_or_until_midnight_make_one_of_them(self):
        for text in ("Sat 00:00-12:00", "Sat 12:00-24:00", "Sat 00:00-24:00"):
            calendar = a_calendar(text) & a_calendar(ALWAYS)
            assert [calendar.is_working_day(day) for day in (FRIDAY, SATURDAY, SUNDAY)] == [False, True, False]

    def test_a_date_that_never_was_is_none_of_them(self):
        apia = a_calendar(ALWAYS, "Pacific/Apia") & a_calendar(ALWAYS)
        assert [apia.is_working_day(date(2011, 12, day)) for day in (29, 30, 31)] == [True, False, True]

    def test_a_night_makes_two_of_them(self):
        nights = a_calendar("Fri 22:00-06:00")
        assert not nights.is_working_day(SATURDAY)
        assert (nights & a_calendar(ALWAYS)).is_working_day(SATURDAY)


class TestJoinedInOrder:
    """Calendars are joined one after the other, each to all that comes before it."""

    FRIDAYS = a_calendar("Fri 00:00-24:00")
    WEEK = at("2026-03-02 00:00", "UTC"), at("2026-03-07 00:00", "UTC")

    def test_brackets_matter(self):
        assert ((EAST | WEST) & self.FRIDAYS).between(*self.WEEK) == hours(16)
        assert (EAST | (WEST & self.FRIDAYS)).between(*self.WEEK) == hours(5 * 9 + 8 - 1)

    def test_dated_changes_of_the_left_one_are_its_own(self):
        closed = evolve(EAST | WEST, closures=[Closure(FRIDAY, FRIDAY)])
        assert stretches(closed.intervals(at("2026-03-06 09:00"), at("2026-03-07 12:00"))) == [
            "2026-03-06T17:00:00+08:00/2026-03-07T01:00:00+08:00"
        ]
        noon = AbsoluteClosure(at("2026-03-06 17:00"), at("2026-03-06 17:30"))
        assert evolve(EAST | WEST, absolute_closures=[noon]).is_open(at("2026-03-06 17:15"))
        assert not evolve(EAST & WEST, absolute_closures=[noon]).is_open(at("2026-03-06 17:15"))

    def test_with_itself_nothing_changes(self):
        start, end = at("2026-03-06 16:00", LONDON), at("2026-03-09 10:00", LONDON)
        for calendar in (
            WEST & WEST,
            WEST | WEST,
            WEST & a_calendar(ALWAYS),
            WEST | (WEST & EAST),
            WEST & (WEST | EAST),
        ):
            assert calendar.between(start, end) == hours(2)
            assert calendar.add(start, hours(2)).isoformat() == "2026-03-09T10:00:00+00:00"
            assert stretches(calendar.intervals(start, end)) == stretches(WEST.intervals(start, end))

    def test_calendars_that_are_never_open_together(self):
        never = a_calendar("Mon 09:00-10:00") & a_calendar("Tue 09:00-10:00")
        with pytest.raises(CalendarError, match="over 100 years"):
            never.next_open(at("2026-03-06 12:00"))
        assert never.between(at("2026-03-01 00:00"), at("2026-04-01 00:00")) == hours(0)

    def test_across_a_change_of_one_clock(self):
        calendar = a_calendar(ALWAYS, NEW_YORK) & a_calendar("Sun 05:00-08:00")
        start = at("2026-11-01 00:00", NEW_YORK)
        assert stretches(calendar.intervals(start, at("2026-11-02 00:00", NEW_YORK))) == [
            "2026-11-01T01:00:00-04:00/2026-11-01T03:00:00-05:00"
        ]
        assert calendar.add(start, hours(1.5)).isoformat() == "2026-11-01T01:30:00-05:00"
        assert calendar.opening(date(2026, 11, 1)).isoformat() == "2026-11-01T01:00:00-04:00"

    def test_over_new_year_in_two_zones(self):
        calendar = a_calendar(ALWAYS, SHANGHAI) & a_calendar("Thu 22:00-06:00", NEW_YORK)
        assert stretches(calendar.intervals(at("2026-12-31 00:00"), at("2027-01-02 00:00"))) == [
            "2027-01-01T11:00:00+08:00/2027-01-01T19:00:00+08:00"
        ]


class TestValues:
    """Joined calendars are values too: they compare, hash and pickle by what was joined, and in which order."""

    def test_equal_ones(self):
        assert len({EAST & WEST, EAST & WEST, pickled(EAST & WEST)}) == 1
        assert len({EAST & WEST, EAST | WEST, WEST & EAST, EAST}) == 4

    def test_pickled_ones_answer(self):
        there = pickled((EAST & WEST) | a_calendar("Sun 10:00-11:00"))
        assert there.next_open(at("2026-03-07 12:00")).isoformat() == "2026-03-08T18:00:00+08:00"

    @pytest.mark.parametrize("other", [None, 5, "calendar", {FRIDAY}])
    def test_only_calendars_are_joined(self, other):
        with pytest.raises(TypeError, match="unsupported operand"):
            EAST & other
        with pytest.raises(TypeError, match="unsupported operand"):
            EAST | other

    @pytest.mark.parametrize(
        ("combined", "value"),
        [
            pytest.param(5, 5, id="a number"),
            pytest.param(WEST, WEST, id="a calendar"),
            pytest.param(("&", WEST), "&", id="a single join"),
            pytest.param([("&", WEST)], [("&", WEST)], id="a list"),
            pytest.param((("^", WEST),), ("^", WEST), id="another sign"),
            pytest.param((("&", 5),), ("&", 5), id="no calendar"),
            pytest.param((["&", WEST],), ["&", WEST], id="a list of two"),
            pytest.param((("&",),), ("&",), id="one part"),
        ],
    )
    def test_they_are_joined_by_their_signs(self, combined, value):
        with pytest.raises(CalendarTypeError) as caught:
            evolve(EAST, combined=combined)
        assert (caught.value.field, caught.value.value) == ("combined", value)
        assert caught.value.expected == "join calendars with & and |"


class TestCoverageOfJoinedCalendars:
    """They answer where all of them know, and otherwise name the range of one that does not."""

    def test_the_narrower_range(self):
        calendar = a_calendar(days=a_year(2026, last=date(2027, 12, 31), source="ours")) & a_calendar(
            days=a_year(2026, source="theirs")
        )
        assert calendar.add(at("2026-12-31 16:00", "UTC"), hours(1)).isoformat() == "2026-12-31T17:00:00+00:00"
        assert calendar.is_working_day(date(2026, 12, 31))
        assert calendar.is_working_day(date(2026, 1, 1))
        for ask, *question in [
            (calendar.add, at("2026-12-31 16:00", "UTC"), hours(1) + MICROSECOND),
            (calendar.is_open, at("2027-06-01 12:00", "UTC")),
            (calendar.is_working_day, date(2027, 1, 1)),
            (calendar.add_working_days, date(2026, 12, 31), 1),
        ]:
            with pytest.raises(CalendarCoverageError, match="from 2026-01-01 to 2026-12-31, the range of theirs"):
                ask(*question)
        with pytest.raises(CalendarCoverageError, match="the range of ours"):
            calendar.is_working_day(date(2028, 1, 1))

    def test_no_common_range(self):
        calendar = a_calendar(days=a_year(2025)) | a_calendar(days=a_year(2027))
        for year in (2025, 2026, 2027):
            for ask, question in [
                (calendar.is_open, at(f"{year}-06-01 12:00", "UTC")),
                (calendar.next_open, at(f"{year}-06-01 12:00", "UTC")),
                (calendar.is_working_day, date(year, 6, 1)),
            ]:
                with pytest.raises(CalendarCoverageError, match="the range of given"):
                    ask(question)

    def test_ends_in_two_zones(self):
        calendar = evolve(EAST, days=a_year()) & evolve(WEST, days=a_year())
        assert calendar.between(at("2026-01-01 00:00", "UTC"), at("2027-01-01 00:00")) == hours(261 + 150)
        for moment in (at("2026-01-01 07:59:59.999999"), at("2027-01-01 00:00:00.000001")):
            with pytest.raises(CalendarCoverageError) as caught:
                calendar.between(moment, moment)
            assert caught.value.value == moment
        assert calendar.is_working_day(date(2026, 1, 2))
        with pytest.raises(CalendarCoverageError) as caught:
            calendar.is_working_day(date(2026, 1, 1))
        assert (caught.value.field, caught.value.value) == ("day", date(2026, 1, 1))

    def test_both_without_days_off(self):
        calendar = EAST & WEST
        with pytest.raises(CalendarCoverageError) as caught:
            calendar.is_open(at("1899-06-01 12:00", "UTC"))
        assert str(caught.value) == "moment is 1899-06-01T12:00:00+00:00: give a moment from 1900 to 2199"

    def test_a_joined_calendar_may_be_joined_again(self):
        inner = EAST & evolve(WEST, days=a_year(source="theirs"))
        with pytest.raises(CalendarCoverageError, match="the range of theirs"):
            (a_calendar(ALWAYS) | inner).is_open(at("2027-06-01 12:00"))


def test_joined_calendars_keep_the_wall_clock_of_the_left_one():
    """What is asked of a wall clock is asked of the left one's."""
    calendar: WorkingCalendar = EAST & WEST
    assert calendar.at(FRIDAY, time(9)).isoformat() == "2026-03-06T09:00:00+08:00"
    assert calendar.local(at("2026-03-06 09:00", LONDON)).isoformat() == "2026-03-06T17:00:00+08:00"
