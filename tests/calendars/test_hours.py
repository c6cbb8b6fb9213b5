"""Weekly hours: how they are written, read and put in order."""

from datetime import date, time, timedelta

import pytest

from servicepolicy.basis.errors import CalendarError, CalendarTypeError
from servicepolicy.calendars import Interval, Weekday, WeeklyHours
from tests.calendars.desk import pickled

A_WEEK = "Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00"
NO_LENGTH = "give an interval some length; a whole day is 00:00-24:00"


def hours(opens, closes):
    """An interval in whole hours since midnight."""
    return Interval(timedelta(hours=opens), timedelta(hours=closes))


def found(error):
    """The problems that one error reports: field and value."""
    return [(problem.field, problem.value) for problem in error.problems]


class TestGroups:
    """Groups are separated by `;`; each names its days and then their intervals; other days have no hours."""

    def test_a_week_with_a_break_and_a_short_saturday(self):
        week = WeeklyHours.parse(A_WEEK)
        morning, afternoon = Interval(time(8, 30), time(12)), Interval(time(13), time(17, 30))
        assert week.mon == week.tue == week.wed == week.thu == week.fri == (morning, afternoon)
        assert week.sat == (hours(9, 12),)
        assert week.sun == ()

    @pytest.mark.parametrize(
        ("days", "open_on"),
        [
            pytest.param("Mon", "mon", id="one"),
            pytest.param("Mon-Wed", "mon tue wed", id="a run"),
            pytest.param("Sat,Sun", "sat sun", id="a list"),
            pytest.param("Mon-Tue,Fri", "mon tue fri", id="a run and one"),
            pytest.param("Fri-Mon", "mon fri sat sun", id="a run over the weekend"),
            pytest.param("Mon-Mon", "mon", id="a run of one"),
            pytest.param("mon-FRI", "mon tue wed thu fri", id="in any case"),
        ],
    )
    def test_days(self, days, open_on):
        week = WeeklyHours.parse(f"{days} 09:00-17:00")
        assert [day.value.lower() for day in Weekday if week.on(day)] == open_on.split()

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("Mon 09:00-12:00 13:00-17:00;", id="a semicolon at the end"),
            pytest.param("  Mon   09:00-12:00   13:00-17:00 ", id="spaces"),
            pytest.param("Mon\n\t09:00-12:00\n\t13:00-17:00\n", id="lines and tabs"),
            pytest.param("Mon 9:00-12:00 13:00:00-17:00:00.000", id="more or fewer digits"),
        ],
    )
    def test_space_and_digits_do_not_matter(self, text):
        assert WeeklyHours.parse(text) == WeeklyHours(mon=[hours(9, 12), hours(13, 17)])

    def test_a_days_hours_as_text_or_as_values(self):
        assert WeeklyHours(tue="09:00-12:00 13:00-17:00") == WeeklyHours(tue=[hours(9, 12), hours(13, 17)])


class TestIntervals:
    """One that closes before it opens runs overnight; 24:00 is the end of the day; seconds and fractions are kept."""

    @pytest.mark.parametrize(
        ("text", "opens", "closes"),
        [
            pytest.param("08:30-12:00", timedelta(hours=8, minutes=30), timedelta(hours=12), id="by day"),
            pytest.param("22:00-06:00", timedelta(hours=22), timedelta(hours=30), id="overnight"),
            pytest.param("23:59-00:00", timedelta(hours=23, minutes=59), timedelta(hours=24), id="to 00:00"),
            pytest.param("08:00-24:00", timedelta(hours=8), timedelta(hours=24), id="to 24:00"),
            pytest.param("00:00-24:00", timedelta(0), timedelta(hours=24), id="a whole day"),
            pytest.param("22:00-46:00", timedelta(hours=22), timedelta(hours=46), id="a full day from 22:00"),
            pytest.param("08:00:15-09:00", timedelta(hours=8, seconds=15), timedelta(hours=9), id="seconds"),
            pytest.param(
                "08:00:00.000001-08:00:00.5",
                timedelta(hours=8, microseconds=1),
                timedelta(hours=8, milliseconds=500),
                id="fractions",
            ),
        ],
    )
    def test_written_and_as_values(self, text, opens, closes):
        (interval,) = WeeklyHours.parse(f"Wed {text}").wed
        assert (interval.opens, interval.closes) == (opens, closes)
        assert interval == Interval(opens, closes)

    def test_times_of_day_are_taken_too(self):
        assert Interval(time(8, 30, 15, 7), time(12)) == Interval(
            timedelta(hours=8, minutes=30, seconds=15, microseconds=7), timedelta(hours=12)
        )

    def test_times_that_close_before_they_open_run_overnight(self):
        assert Interval(time(22), time(6)).closes == timedelta(hours=30)
        assert Interval(time(8), time(0)).closes == timedelta(hours=24)

    def test_they_are_ordered_by_their_opening(self):
        assert sorted([hours(13, 17), hours(9, 12), hours(9, 10)]) == [hours(9, 10), hours(9, 12), hours(13, 17)]


class TestWrittenAsRead:
    """`str` is the week as `parse` reads it, and `repr` says so; what is read again is equal."""

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            pytest.param(A_WEEK, A_WEEK, id="as it was given"),
            pytest.param("Mon,Tue 9:00-17:00", "Mon-Tue 09:00-17:00", id="days alike in a row are one group"),
            pytest.param("Fri-Mon 10:00-11:00", "Mon 10:00-11:00; Fri-Sun 10:00-11:00", id="from Monday on"),
            pytest.param("Mon 22:00-06:00", "Mon 22:00-06:00", id="overnight"),
            pytest.param("Mon 08:00-00:00", "Mon 08:00-24:00", id="to midnight"),
            pytest.param("Sun 00:00-24:00", "Sun 00:00-24:00", id="a whole day"),
            pytest.param("Mon 22:00-46:00", "Mon 22:00-46:00", id="a full day from 22:00"),
            pytest.param("Mon 08:00:15-09:00:00.25", "Mon 08:00:15-09:00:00.25", id="seconds and fractions"),
            pytest.param("Mon 08:00-09:00 09:00-10:00", "Mon 08:00-09:00 09:00-10:00", id="touching ones stay two"),
        ],
    )
    def test_round_trip(self, text, written):
        week = WeeklyHours.parse(text)
        assert str(week) == written
        assert repr(week) == f"WeeklyHours.parse('{written}')"
        assert WeeklyHours.parse(str(week)) == week

    def test_a_microsecond_survives(self):
        week = WeeklyHours(mon=[Interval(time(8, 0, 0, 1), time(8, 0, 59, 999_999))])
        assert str(week) == "Mon 08:00:00.000001-08:00:59.999999"
        assert WeeklyHours.parse(str(week)) == week


class TestValues:
    """Weekly hours compare, hash and pickle by what they say."""

    def test_equal_hours_are_one_value(self):
        written, given = WeeklyHours.parse("Sat 09:00-12:00"), WeeklyHours(sat=[hours(9, 12)])
        assert len({written, given, pickled(written)}) == 1
        assert written != WeeklyHours.parse("Sun 09:00-12:00")

    def test_the_week_runs_from_monday_to_sunday(self):
        week = WeeklyHours.parse("Mon 01:00-02:00; Sun 07:00-08:00")
        assert week.week == ((hours(1, 2),), (), (), (), (), (), (hours(7, 8),))


class TestWeekdays:
    """Days go by their names: libraries number them differently, so no number is taken."""

    def test_the_first_week_of_march_2026(self):
        names = [Weekday.of(date(2026, 3, day)).value for day in range(2, 9)]
        assert names == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    def test_a_day_says_its_name(self):
        assert repr(Weekday.MON) == "Weekday.MON"

    def test_hours_of_a_weekday(self):
        assert WeeklyHours.parse(A_WEEK).on(Weekday.SAT) == (hours(9, 12),)

    @pytest.mark.parametrize("day", [0, "Mon", "mon", None])
    def test_a_number_or_a_text_is_no_weekday(self, day):
        with pytest.raises(CalendarTypeError, match=r"^weekday is .*: give a Weekday, such as Weekday\.MON$"):
            WeeklyHours.parse(A_WEEK).on(day)


class TestEveryProblemAtOnce:
    """What cannot be read is reported all at once, each with its value and the way to write it."""

    def test_days_and_hours_of_several_groups(self):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse("Mo 08:00-9; Tue 25:00-26:00 08:60-09:00; Tue 09:00-10:00; Wed; Thu 07:00-07:00")
        assert found(caught.value) == [
            ("days", "Mo"),
            ("hours", "08:00-9"),
            ("hours", "25:00-26:00"),
            ("hours", "08:60-09:00"),
            ("hours", "Wed"),
            ("hours", "07:00-07:00"),
        ]

    def test_the_sentence_names_them_all(self):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse("Mon 9-5; Tues 09:00-17:00")
        assert str(caught.value) == (
            """hours is '9-5': write hours as "08:30-12:00 13:00-17:30"; """
            """days is 'Tues': write days as "Mon-Fri" or "Sat,Sun", each day once"""
        )

    def test_order_and_overlap_too(self):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse("Mon-Fri 13:00-17:30 08:30-12:00; Sat 09:00-12:00 11:00-13:00 12:30-14:00")
        assert found(caught.value) == [
            ("hours", "13:00-17:30 08:30-12:00"),
            ("hours", "09:00-12:00 11:00-13:00"),
            ("hours", "11:00-13:00 12:30-14:00"),
        ]

    def test_every_night_that_runs_into_a_morning(self):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse("Mon,Wed 22:00-06:00; Tue,Thu 05:00-09:00")
        assert str(caught.value) == (
            "tue is '05:00-09:00': give hours after 22:00-06:00 of Mon, which runs into them; "
            "thu is '05:00-09:00': give hours after 22:00-06:00 of Wed, which runs into them"
        )


class TestDaysThatCannotBe:
    """A day is named once, and as `parse` writes it."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            pytest.param("Mon,Mon 09:00-17:00", "Mon,Mon", id="twice in a list"),
            pytest.param("Mon-Wed,Tue 09:00-17:00", "Mon-Wed,Tue", id="in a run and alone"),
            pytest.param("Mon-Fri 09:00-17:00; Fri 09:00-15:00", "Fri", id="in two groups"),
            pytest.param("Mon- 09:00-17:00", "Mon-", id="a run without an end"),
            pytest.param("-Fri 09:00-17:00", "-Fri", id="a run without a start"),
            pytest.param("Mon-Tue-Wed 09:00-17:00", "Mon-Tue-Wed", id="three ends"),
            pytest.param("Mon, 09:00-17:00", "Mon,", id="a comma at the end"),
            pytest.param("Monday 09:00-17:00", "Monday", id="a long name"),
            pytest.param("1-5 09:00-17:00", "1-5", id="numbers"),
            pytest.param("08:30-17:30 Mon", "08:30-17:30", id="hours first"),
        ],
    )
    def test_they_are_refused(self, text, value):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse(text)
        first = caught.value
        assert (first.field, first.value) == ("days", value)
        assert first.expected == 'write days as "Mon-Fri" or "Sat,Sun", each day once'


class TestHoursThatCannotBe:
    """Hours are times from 00:00 to 24:00; an interval has some length and at most 24 hours."""

    @pytest.mark.parametrize(
        ("text", "remedy"),
        [
            pytest.param("08:00-08:00", NO_LENGTH, id="no length"),
            pytest.param("00:00-00:00", NO_LENGTH, id="none at midnight"),
            pytest.param("24:00-01:00", "give a time from 00:00 to before 24:00", id="opens at 24:00"),
            pytest.param("24:00-48:00", "give a time from 00:00 to before 24:00", id="all of the day after"),
            *(
                pytest.param(text, 'write hours as "08:30-12:00 13:00-17:30"', id=text)
                for text in (
                    "08:00",
                    "08:00-",
                    "-09:00",
                    "08:00-09:00-10:00",
                    "8-9",
                    "08:00-24:30",
                    "08:00-24:00:01",
                    "22:00-46:30",
                    "08:00-9:60",
                    "08:00-09:00:60",
                    "08:00-09:00:00.1234567",
                    "08:00–09:00",
                    "08:00-09:00,",
                    "8am-5pm",
                    "open",
                )
            ),
        ],
    )
    def test_they_are_refused(self, text, remedy):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse(f"Mon {text}")
        assert str(caught.value) == f"hours is {text!r}: {remedy}"

    @pytest.mark.parametrize(
        ("opens", "closes", "says"),
        [
            pytest.param(-0.5, 9, "opens is '-00:30': give a time from 00:00 to before 24:00", id="before midnight"),
            pytest.param(24, 25, "opens is '24:00': give a time from 00:00 to before 24:00", id="past its day"),
            pytest.param(8, 8, f"closes is '08:00': {NO_LENGTH}", id="no length"),
            pytest.param(8, -1, "closes is '-01:00': give at most 24 hours after the opening", id="negative closing"),
            pytest.param(8, 33, "closes is '33:00': give at most 24 hours after the opening", id="25 hours"),
        ],
    )
    def test_nor_as_values(self, opens, closes, says):
        with pytest.raises(CalendarError) as caught:
            hours(opens, closes)
        assert str(caught.value) == says

    def test_24_hours_are_possible_at_any_hour(self):
        assert hours(8, 32).closes == timedelta(hours=32)


class TestOrderWithinADay:
    """A day's intervals are in order and do not overlap; they may touch."""

    def test_touching(self):
        assert len(WeeklyHours.parse("Mon 08:00-12:00 12:00-17:00").mon) == 2

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("13:00-17:00 08:00-12:00", id="unsorted"),
            pytest.param("08:00-12:00 11:59-17:00", id="by a minute"),
            pytest.param("08:00-17:00 09:00-10:00", id="one in the other"),
            pytest.param("08:00-12:00 08:00-12:00", id="twice the same"),
            pytest.param("22:00-06:00 23:00-24:00", id="after a night"),
        ],
    )
    def test_anything_else_is_refused_by_the_name_of_the_day(self, text):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours(thu=text)
        assert str(caught.value) == f"thu is {text!r}: give intervals in order, without overlap"


class TestOrderAcrossDays:
    """An overnight interval may run up to the next day's first, not into it; Sunday's neighbour is Monday."""

    def test_up_to_it(self):
        assert WeeklyHours.parse("Mon 22:00-06:00; Tue 06:00-14:00").tue == (hours(6, 14),)
        assert WeeklyHours.parse("Mon-Sun 06:00-14:00 22:00-06:00").sun == (hours(6, 14), hours(22, 30))

    @pytest.mark.parametrize(
        ("text", "field", "says"),
        [
            pytest.param(
                "Mon 22:00-06:00; Tue 05:59-14:00", "tue", "give hours after 22:00-06:00 of Mon, which runs into them"
            ),
            pytest.param(
                "Sun 22:00-06:00; Mon 00:00-08:00", "mon", "give hours after 22:00-06:00 of Sun, which runs into them"
            ),
        ],
    )
    def test_into_it(self, text, field, says):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse(text)
        assert (caught.value.field, caught.value.expected) == (field, says)


class TestNoOpenTime:
    """A week in which no day has any hours is refused: a calendar that never opens has no deadlines."""

    @pytest.mark.parametrize("text", ["", " ; ;"])
    def test_a_text_without_days_is_refused(self, text):
        with pytest.raises(CalendarError) as caught:
            WeeklyHours.parse(text)
        assert str(caught.value) == (
            "hours is '': give at least one day hours: a calendar that never opens has no deadlines"
        )

    def test_so_are_days_without_hours(self):
        with pytest.raises(CalendarError, match=r"^hours is '': give at least one day hours"):
            WeeklyHours(mon="", tue=())
