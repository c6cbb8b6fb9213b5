"""What a calendar knows: both ends of its coverage, a hundred years at most, a bounded store, and many threads."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pendulum
import pytest

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import (
    CalendarDays,
    DayCalendar,
    Elapsed,
    HoursOn,
    Months,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
    china,
)
from tests.builders import at
from tests.calendars.desk import (
    ALWAYS,
    MICROSECOND,
    NEW_YORK,
    SHANGHAI,
    a_calendar,
    a_year,
    hours,
    pickled,
    stretches,
    utc,
)

IN_2026 = a_calendar(days=a_year(source="the works council"))
"""Monday to Friday, 09:00-17:00 in UTC, in 2026 alone: from a Thursday to a Thursday."""
BEGINS, ENDS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
RANGE = "give a day from 2026-01-01 to 2026-12-31, the range of the works council; or give the notice itself"


def refused(ask, *question, **options):
    """The error that a calendar answers with."""
    with pytest.raises(CalendarCoverageError) as caught:
        ask(*question, **options)
    return caught.value


class TestTheEndOfTheCoverage:
    """A limit may end exactly at the end of what is known; one that needs a moment more is refused."""

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-12-31 16:00", hours(1), "2026-12-31T17:00:00+00:00", id="to the last closing"),
            pytest.param("2026-12-31 09:00", hours(0), "2026-12-31T09:00:00+00:00", id="nowhere"),
            pytest.param("2026-12-30 09:00", hours(16), "2026-12-31T17:00:00+00:00", id="two whole days"),
            pytest.param("2026-12-31 18:00", hours(0), "2026-12-31T18:00:00+00:00", id="nowhere, after hours"),
        ],
    )
    def test_up_to_it(self, start, amount, end):
        assert IN_2026.add(utc(start), amount).isoformat() == end

    @pytest.mark.parametrize(
        ("start", "amount"),
        [
            pytest.param("2026-12-31 16:00", hours(1) + MICROSECOND, id="a microsecond more"),
            pytest.param("2026-12-31 17:00", MICROSECOND, id="from the last closing"),
            pytest.param("2026-12-31 18:00", hours(1), id="after hours"),
            pytest.param("2026-01-01 09:00", hours(10_000), id="years more"),
        ],
    )
    def test_beyond_it(self, start, amount):
        error = refused(IN_2026.add, utc(start), amount)
        assert str(error).startswith(f"moment is 2027-01-01T00:00:00+00:00: {RANGE}")

    def test_the_next_opening_after_the_last_closing_is_not_known(self):
        assert IN_2026.add(utc("2026-12-31 16:00"), hours(1), edge="close").isoformat() == "2026-12-31T17:00:00+00:00"
        assert refused(IN_2026.add, utc("2026-12-31 16:00"), hours(1), edge="open").field == "moment"
        assert refused(IN_2026.next_open, utc("2026-12-31 17:00")).field == "moment"

    def test_an_open_end_is_the_end_of_its_last_day(self):
        always = a_calendar(ALWAYS, days=a_year())
        assert always.add(utc("2026-12-31 23:00"), hours(1)).isoformat() == "2027-01-01T00:00:00+00:00"
        assert refused(always.add, utc("2026-12-31 23:00"), hours(1) + MICROSECOND).field == "moment"

    def test_the_very_end_still_has_a_past(self):
        assert IN_2026.add(ENDS, hours(0)).isoformat() == "2027-01-01T00:00:00+00:00"
        assert IN_2026.subtract(ENDS, hours(1)).isoformat() == "2026-12-31T16:00:00+00:00"
        assert IN_2026.previous_close(ENDS).isoformat() == "2026-12-31T17:00:00+00:00"
        assert IN_2026.between(utc("2026-12-31 16:00"), ENDS) == hours(1)
        assert stretches(IN_2026.intervals(utc("2026-12-31 16:00"), ENDS)) == [
            "2026-12-31T16:00:00+00:00/2026-12-31T17:00:00+00:00"
        ]
        assert IN_2026.intervals(ENDS, ENDS) == ()

    def test_but_no_future(self):
        for ask in (IN_2026.is_open, IN_2026.next_open):
            error = refused(ask, ENDS)
            assert str(error).startswith(f"moment is 2027-01-01T00:00:00+00:00: {RANGE}")

    def test_the_last_working_day(self):
        assert IN_2026.add_working_days(date(2026, 12, 30), 1) == date(2026, 12, 31)
        error = refused(IN_2026.add_working_days, date(2026, 12, 31), 1)
        assert str(error).startswith(f"moment is 2027-01-01T00:00:00+00:00: {RANGE}")

    def test_a_night_is_cut_off_there(self):
        nights = a_calendar("Mon-Sun 22:00-06:00", days=a_year())
        assert nights.add(utc("2026-12-31 22:00"), hours(2)).isoformat() == "2027-01-01T00:00:00+00:00"
        assert refused(nights.add, utc("2026-12-31 22:00"), hours(3)).field == "moment"


class TestTheStartOfTheCoverage:
    """The way back ends at the first moment that is known."""

    @pytest.mark.parametrize(
        ("start", "amount", "end"),
        [
            pytest.param("2026-01-01 10:00", hours(1), "2026-01-01T09:00:00+00:00", id="to the first opening"),
            pytest.param("2026-01-01 08:00", hours(0), "2026-01-01T08:00:00+00:00", id="nowhere, before hours"),
        ],
    )
    def test_up_to_it(self, start, amount, end):
        assert IN_2026.subtract(utc(start), amount).isoformat() == end

    @pytest.mark.parametrize(
        ("start", "amount"),
        [
            pytest.param("2026-01-01 10:00", hours(1) + MICROSECOND, id="a microsecond more"),
            pytest.param("2026-01-01 09:00", MICROSECOND, id="from the first opening"),
            pytest.param("2026-12-31 17:00", hours(10_000), id="years more"),
        ],
    )
    def test_beyond_it(self, start, amount):
        error = refused(IN_2026.subtract, utc(start), amount)
        assert str(error).startswith(f"moment is 2025-12-31T23:59:59.999999+00:00: {RANGE}")

    def test_the_closing_before_the_first_opening_is_not_known(self):
        assert refused(IN_2026.subtract, utc("2026-01-01 10:00"), hours(1), edge="open").field == "moment"
        assert refused(IN_2026.previous_close, utc("2026-01-01 09:00")).field == "moment"

    def test_the_first_working_day(self):
        assert IN_2026.add_working_days(date(2026, 1, 2), -1) == date(2026, 1, 1)
        assert refused(IN_2026.add_working_days, date(2026, 1, 1), -1).field == "moment"

    def test_what_the_night_before_it_was_nobody_knows(self):
        nights = a_calendar("Mon-Sun 09:00-12:00 22:00-06:00", days=a_year())
        assert refused(nights.is_open, utc("2026-01-01 05:59:59.999999")).field == "moment"
        assert not nights.is_open(utc("2026-01-01 06:00"))
        assert nights.subtract(utc("2026-01-01 10:00"), hours(1)).isoformat() == "2026-01-01T09:00:00+00:00"
        assert refused(nights.subtract, utc("2026-01-01 10:00"), hours(1) + MICROSECOND).field == "moment"
        assert nights.is_working_day(date(2026, 1, 1))


class TestQuestionsOutside:
    """A question about a moment or a day outside names it as it was asked, the range, the source and the remedy."""

    BEFORE, AFTER = BEGINS - MICROSECOND, ENDS + MICROSECOND

    @pytest.mark.parametrize("moment", [BEFORE, AFTER, datetime(2030, 6, 1, 12, tzinfo=ZoneInfo(NEW_YORK))])
    @pytest.mark.parametrize(
        ("ask", "field"),
        [
            pytest.param(WorkingCalendar.is_open, "moment", id="is_open"),
            pytest.param(WorkingCalendar.next_open, "moment", id="next_open"),
            pytest.param(WorkingCalendar.previous_close, "moment", id="previous_close"),
            pytest.param(lambda calendar, moment: calendar.add(moment, hours(1)), "start", id="add"),
            pytest.param(lambda calendar, moment: calendar.add(moment, hours(0)), "start", id="add nothing"),
            pytest.param(lambda calendar, moment: calendar.subtract(moment, hours(1)), "start", id="subtract"),
            pytest.param(lambda calendar, moment: calendar.between(moment, BEGINS), "start", id="between, start"),
            pytest.param(lambda calendar, moment: calendar.between(BEGINS, moment), "end", id="between, end"),
            pytest.param(lambda calendar, moment: calendar.intervals(moment, ENDS), "start", id="intervals, start"),
            pytest.param(lambda calendar, moment: calendar.intervals(BEGINS, moment), "end", id="intervals, end"),
            pytest.param(lambda calendar, moment: WorkingTime(hours(1)).after(moment, calendar), "start", id="a limit"),
        ],
    )
    def test_moments(self, ask, field, moment):
        error = refused(ask, IN_2026, moment)
        assert (error.field, error.value) == (field, moment)
        assert str(error).startswith(f"{field} is {moment.isoformat()}: {RANGE}")
        assert pickled(error).value == moment

    @pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 1, 1), date(1, 1, 1), date(9999, 12, 31)])
    @pytest.mark.parametrize(
        "ask",
        [
            WorkingCalendar.is_working_day,
            WorkingCalendar.opening,
            lambda calendar, day: calendar.add_working_days(day, 1),
            lambda calendar, day: calendar.add_working_days(day, 0),
        ],
        ids=["is_working_day", "opening", "add_working_days", "add no days"],
    )
    def test_days(self, ask, day):
        error = refused(ask, IN_2026, day)
        assert (error.field, error.value) == ("day", day)
        assert str(error).startswith(f"day is {day.isoformat()}: {RANGE}")

    def test_an_asked_year_changes_nothing(self):
        calendar = a_calendar(days=a_year())
        calendar.is_open(BEGINS)
        assert refused(calendar.is_open, self.BEFORE).value == self.BEFORE
        assert refused(calendar.is_open, self.AFTER).value == self.AFTER

    def test_a_day_in_china_begins_in_china(self):
        office = a_calendar(zone=SHANGHAI, days=china())
        assert not office.is_open(utc("2003-12-31 16:00"))
        assert refused(office.is_open, utc("2003-12-31 15:59:59.999999")).value == utc("2003-12-31 15:59:59.999999")


class TestPartOfAYear:
    """Days may be known for a part of a year: what lies beyond is not guessed from the week."""

    SPRING = a_calendar(days=a_year(first=date(2026, 3, 2), last=date(2026, 6, 30)))

    def test_its_first_and_last_days(self):
        assert self.SPRING.is_working_day(date(2026, 3, 2))
        assert self.SPRING.is_working_day(date(2026, 6, 30))
        assert self.SPRING.add_working_days(date(2026, 6, 29), 1) == date(2026, 6, 30)
        assert self.SPRING.add_working_days(date(2026, 3, 3), -1) == date(2026, 3, 2)
        assert self.SPRING.add_working_days(date(2026, 3, 2), 86) == date(2026, 6, 30)
        assert self.SPRING.opening(date(2026, 3, 2)).isoformat() == "2026-03-02T09:00:00+00:00"

    @pytest.mark.parametrize(
        ("day", "count"),
        [
            pytest.param(date(2026, 6, 30), 1, id="a day more"),
            pytest.param(date(2026, 6, 29), 5, id="days more"),
            pytest.param(date(2026, 3, 2), -1, id="a day before"),
            pytest.param(date(2026, 3, 3), -5, id="days before"),
            pytest.param(date(2026, 3, 2), 87, id="all and one"),
            pytest.param(date(2026, 3, 2), 10_000, id="many"),
        ],
    )
    def test_no_working_day_beyond_it(self, day, count):
        error = refused(self.SPRING.add_working_days, day, count)
        assert "give a day from 2026-03-02 to 2026-06-30, the range of given" in str(error)

    @pytest.mark.parametrize("day", [date(2026, 3, 1), date(2026, 7, 1)])
    def test_no_day_beyond_it(self, day):
        assert refused(self.SPRING.is_working_day, day).value == day
        assert refused(self.SPRING.opening, day).value == day

    def test_no_time_beyond_it(self):
        assert self.SPRING.add(utc("2026-06-30 16:00"), hours(1)).isoformat() == "2026-06-30T17:00:00+00:00"
        after = refused(self.SPRING.add, utc("2026-06-30 16:00"), hours(1) + MICROSECOND)
        assert str(after).startswith("moment is 2026-07-01T00:00:00+00:00: give a day from 2026-03-02 to 2026-06-30")
        before = refused(self.SPRING.subtract, utc("2026-03-02 10:00"), hours(1) + MICROSECOND)
        assert str(before).startswith("moment is 2026-03-01T23:59:59.999999+00:00: give a day from 2026-03-02 to")
        assert refused(self.SPRING.is_open, utc("2026-07-01 00:00")).field == "moment"

    def test_nor_by_hours_given_for_a_day_beyond_it(self):
        calendar = a_calendar(
            days=self.SPRING.days,
            replaced=[HoursOn(date(2026, 7, 1), "09:00-17:00")],
            added=[HoursOn(date(2026, 2, 28), "")],
        )
        assert refused(calendar.add_working_days, date(2026, 6, 30), 1).field == "moment"


class TestWithoutDaysOff:
    """Without a day calendar it answers from 1900 to 2199."""

    ALWAYS = a_calendar(ALWAYS)

    def test_both_ends(self):
        assert self.ALWAYS.is_open(utc("1900-01-01 00:00"))
        assert self.ALWAYS.is_open(utc("2199-12-31 23:59:59.999999"))
        assert self.ALWAYS.add(utc("2199-12-31 23:00"), hours(1)).isoformat() == "2200-01-01T00:00:00+00:00"
        assert self.ALWAYS.subtract(utc("1900-01-01 01:00"), hours(1)).isoformat() == "1900-01-01T00:00:00+00:00"
        assert self.ALWAYS.is_working_day(date(1900, 1, 1))
        assert self.ALWAYS.add_working_days(date(2199, 12, 30), 1) == date(2199, 12, 31)

    @pytest.mark.parametrize("moment", ["1899-12-31 23:59:59.999999", "2200-01-01 00:00:00.000001"])
    def test_no_moment_beyond(self, moment):
        error = refused(self.ALWAYS.is_open, utc(moment))
        assert str(error) == f"moment is {utc(moment).isoformat()}: give a moment from 1900 to 2199"

    @pytest.mark.parametrize("day", [date(1899, 12, 31), date(2200, 1, 1), date(1, 1, 1), date(9999, 12, 31)])
    def test_no_day_beyond(self, day):
        for error in (refused(self.ALWAYS.is_working_day, day), refused(self.ALWAYS.add_working_days, day, 1)):
            assert str(error) == f"day is {day.isoformat()}: give a day from 1900 to 2199"

    def test_no_way_beyond(self):
        assert str(refused(self.ALWAYS.add, utc("2199-12-31 23:00"), hours(2))) == (
            "moment is 2200-01-01T00:00:00+00:00: give a moment from 1900 to 2199"
        )
        assert "from 1900 to 2199" in str(refused(self.ALWAYS.subtract, utc("1900-01-01 01:00"), hours(2)))
        assert "from 1900 to 2199" in str(refused(self.ALWAYS.add_working_days, date(2199, 12, 31), 1))
        assert "from 1900 to 2199" in str(refused(self.ALWAYS.elapse, utc("2199-12-31 23:00"), hours(2)))

    def test_days_from_the_first_date_to_the_last_there_is(self):
        wide = a_calendar(days=a_year(first=date.min, last=date.max))
        assert wide.add(utc("2026-03-06 16:00"), hours(2)).isoformat() == "2026-03-09T10:00:00+00:00"
        assert str(refused(wide.is_working_day, date.max)) == "day is 9999-12-31: give a day from 1900 to 2199"


ABSURD = [
    pytest.param(end.replace(tzinfo=zone), id=f"{end.year} {name}")
    for end in (datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999_999))
    for name, zone in {
        "UTC": UTC,
        "New York": ZoneInfo(NEW_YORK),
        "Shanghai": ZoneInfo(SHANGHAI),
        "pendulum New York": pendulum.timezone(NEW_YORK),
        "pendulum Shanghai": pendulum.timezone(SHANGHAI),
        "pendulum fixed": pendulum.FixedTimezone(28_800),
        "fixed east": timezone(timedelta(hours=14)),
        "fixed west": timezone(timedelta(hours=-12)),
    }.items()
] + [
    pytest.param(pendulum.datetime(1, 1, 1, tz=SHANGHAI), id="1 pendulum"),
    pytest.param(pendulum.datetime(9999, 12, 31, 23, 59, tz=NEW_YORK), id="9999 pendulum"),
]


class TestAbsurdDates:
    """The years 1 and 9999 are refused in any zone: never a bare overflow."""

    @pytest.mark.parametrize("moment", ABSURD)
    @pytest.mark.parametrize("days", [None, china(), a_year()], ids=["no days off", "china", "a year"])
    def test_every_question(self, days, moment):
        calendar = a_calendar(zone=NEW_YORK, days=days)
        other = at("2026-03-06 12:00")
        for ask, *question in [
            (calendar.is_open, moment),
            (calendar.next_open, moment),
            (calendar.previous_close, moment),
            (calendar.add, moment, hours(1)),
            (calendar.add, moment, hours(0)),
            (calendar.subtract, moment, hours(1)),
            (calendar.between, moment, other),
            (calendar.between, other, moment),
            (calendar.intervals, moment, other),
            (calendar.intervals, other, moment),
            (calendar.local, moment),
            (calendar.elapse, moment, hours(0)),
            *((limit.after, moment, calendar) for limit in (Elapsed(hours(1)), WorkingTime(hours(1)))),
            *((limit.after, moment, calendar) for limit in (WorkingDays(1), CalendarDays(1), Months(1))),
        ]:
            assert refused(ask, *question).value is moment

    @pytest.mark.parametrize("day", [date.min, date.max])
    def test_dates(self, day):
        for error in (
            refused(a_calendar(zone=SHANGHAI).at, day, time(9)),
            refused((a_calendar() | a_calendar(zone=SHANGHAI)).is_working_day, day),
            refused(a_calendar(zone=NEW_YORK).opening, day),
        ):
            assert error.value == day


class TestAYearThatIsKnownInPart:
    """What lies outside the known days is refused on the calendar's own clock too, when the year is kept already."""

    @pytest.mark.parametrize("start", ["2026-03-01 12:00", "2027-01-01 12:00", "2026-01-01 00:00"])
    def test_it_is_refused(self, start):
        calendar = a_calendar(days=DayCalendar(first=date(2026, 3, 2), last=date(2026, 12, 30)))
        known = pendulum.parse("2026-06-01 09:00", tz=calendar.timezone)
        moment = pendulum.parse(start, tz=calendar.timezone)
        assert calendar.add(known, hours(1)) == known + hours(1)
        assert refused(calendar.add, moment, hours(1)).field == "start"
        assert refused(calendar.between, known, moment).field == "end"
        assert refused(calendar.next_open, moment).field == "moment"


class TestNewYearSeenFromAnotherZone:
    """A moment lies in the year that the calendar's clock shows, whatever year its own clock shows."""

    def test_evening_in_utc_is_next_year_in_shanghai(self):
        calendar = a_calendar(ALWAYS, SHANGHAI)
        for kept in (date(2025, 7, 1), date(2026, 7, 1)):
            assert calendar.is_working_day(kept)
        evening = utc("2025-12-31 20:00")
        assert calendar.add(evening, hours(1)).isoformat() == "2026-01-01T05:00:00+08:00"
        assert calendar.between(evening, evening + hours(1)) == hours(1)
