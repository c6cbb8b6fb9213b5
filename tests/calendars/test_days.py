"""Days off, make-up days and festivals over an explicit range, and notices laid over them."""

from datetime import date, datetime

import pendulum
import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    CalendarError,
    CalendarTypeError,
    FactsError,
    FactsTypeError,
)
from servicepolicy.calendars import DayCalendar, Festival, Notice, Weekday
from tests.calendars.desk import a_year, pickled

NATIONAL_DAY = Festival(date(2026, 10, 1), "National Day", "国庆节")
MID_AUTUMN = Festival(date(2026, 9, 25), "Mid-Autumn Festival", "中秋节")
A_SMALL_YEAR = a_year(
    off=[date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 3)],
    makeup=[date(2026, 10, 10)],
    festivals=[NATIONAL_DAY, MID_AUTUMN],
    source="the works council",
)


class TestWorkingDays:
    """A day is worked unless it is off or on a weekend; a make-up day is worked though it is a weekend."""

    @pytest.mark.parametrize(
        ("day", "worked"),
        [
            pytest.param(date(2026, 9, 30), True, id="Wednesday before"),
            pytest.param(date(2026, 10, 1), False, id="Thursday off"),
            pytest.param(date(2026, 10, 3), False, id="Saturday off"),
            pytest.param(date(2026, 10, 4), False, id="Sunday"),
            pytest.param(date(2026, 10, 5), True, id="Monday"),
            pytest.param(date(2026, 10, 10), True, id="make-up Saturday"),
            pytest.param(date(2026, 10, 11), False, id="the Sunday after it"),
            pytest.param(date(2026, 1, 1), True, id="first day known"),
            pytest.param(date(2026, 12, 31), True, id="last day known"),
        ],
    )
    def test_a_small_year(self, day, worked):
        assert A_SMALL_YEAR.is_working_day(day) is worked

    def test_another_weekend(self):
        days = a_year(weekend=[Weekday.FRI, Weekday.SAT])
        assert [days.is_working_day(date(2026, 3, day)) for day in range(2, 9)] == [True] * 4 + [False] * 2 + [True]

    def test_no_weekend_at_all(self):
        assert a_year(weekend=()).is_working_day(date(2026, 3, 8))

    def test_dates_of_pendulum_are_dates(self):
        days = a_year(off=[pendulum.Date(2026, 5, 1)])
        assert {type(day) for day in days.off} == {date}
        assert not days.is_working_day(pendulum.Date(2026, 5, 1))


class TestFestivals:
    """The statutory festivals stand on their own days, whether or not those are off; two may fall together."""

    def test_by_day(self):
        assert A_SMALL_YEAR.festivals_on(date(2026, 10, 1)) == (NATIONAL_DAY,)
        assert A_SMALL_YEAR.festivals_on(date(2026, 9, 25)) == (MID_AUTUMN,)
        assert A_SMALL_YEAR.festivals_on(date(2026, 10, 2)) == ()

    def test_two_on_one_day(self):
        days = a_year(2020, festivals=[Festival(date(2020, 10, 1), en, "") for en in ("National Day", "Mid-Autumn")])
        assert [one.en for one in days.festivals_on(date(2020, 10, 1))] == ["Mid-Autumn", "National Day"]

    def test_they_are_kept_in_order(self):
        assert A_SMALL_YEAR.festivals == (MID_AUTUMN, NATIONAL_DAY)

    def test_their_names_in_both_languages(self):
        assert (NATIONAL_DAY.words("en"), NATIONAL_DAY.words("zh")) == ("National Day", "国庆节")

    @pytest.mark.parametrize("lang", ["fr"])
    def test_there_is_no_third_language(self, lang):
        with pytest.raises(FactsError, match=r"""^lang is 'fr': give "en" or "zh"$"""):
            NATIONAL_DAY.words(lang)


class TestOutsideTheRange:
    """A day outside the range is refused, naming the day, the range, the source and the remedy."""

    @pytest.mark.parametrize("day", [date(2025, 12, 31), date(2027, 1, 1), date(1, 1, 1), date(9999, 12, 31)])
    @pytest.mark.parametrize("ask", [DayCalendar.is_working_day, DayCalendar.festivals_on, DayCalendar.check])
    def test_it_is_refused(self, ask, day):
        with pytest.raises(CalendarCoverageError) as caught:
            ask(A_SMALL_YEAR, day)
        assert (caught.value.field, caught.value.value) == ("day", day)
        assert str(caught.value) == (
            f"day is {day.isoformat()}: give a day from 2026-01-01 to 2026-12-31, the range of the works council; "
            "or give the notice itself: days.with_notice(Notice(...))"
        )

    def test_it_is_a_lookup_that_failed(self):
        with pytest.raises(LookupError):
            A_SMALL_YEAR.is_working_day(date(2027, 1, 1))

    @pytest.mark.parametrize("ask", [DayCalendar.is_working_day, DayCalendar.festivals_on, DayCalendar.check])
    @pytest.mark.parametrize(
        ("day", "remedy"),
        [
            pytest.param(
                datetime(2026, 5, 1), "give a date: which day a moment falls on depends on the time zone", id="moment"
            ),
            pytest.param("2026-05-01", "give a datetime.date", id="text"),
            pytest.param(None, "give a datetime.date", id="nothing"),
        ],
    )
    def test_what_is_no_date_is_no_question(self, ask, day, remedy):
        with pytest.raises(FactsTypeError) as caught:
            ask(A_SMALL_YEAR, day)
        assert (caught.value.field, caught.value.value, caught.value.expected) == ("day", day, remedy)


class TestDaysThatCannotBe:
    """The range is not empty, and every day lies in it and is off or worked, not both."""

    @pytest.mark.parametrize(
        ("said", "says"),
        [
            pytest.param(
                {"first": date(2026, 1, 2), "last": date(2026, 1, 1)},
                "last is 2026-01-01: give 2026-01-02 or later",
                id="empty",
            ),
            pytest.param(
                {"off": [date(2025, 12, 31)]},
                "off is 2025-12-31: give days from 2026-01-01 to 2026-12-31",
                id="off before it",
            ),
            pytest.param(
                {"makeup": [date(2027, 1, 2)]},
                "makeup is 2027-01-02: give days from 2026-01-01 to 2026-12-31",
                id="worked after it",
            ),
            pytest.param(
                {"off": [date(2026, 5, 9), date(2026, 5, 1)], "makeup": [date(2026, 5, 9)]},
                "makeup is 2026-05-09: give each day once: it is also in `off`",
                id="both",
            ),
        ],
    )
    def test_they_are_refused(self, said, says):
        with pytest.raises(CalendarError) as caught:
            a_year(**said)
        assert str(caught.value) == says

    def test_one_day_is_a_range(self):
        day = date(2026, 2, 28)
        assert not a_year(first=day, last=day, off=[day]).is_working_day(day)

    @pytest.mark.parametrize(
        ("field", "value", "remedy"),
        [
            pytest.param("first", datetime(2026, 1, 1), "give a datetime.date", id="first a moment"),
            pytest.param("last", "2026-12-31", "give a datetime.date", id="last a text"),
            pytest.param("confirmed_through", 2026, "give a datetime.date", id="confirmed_through a number"),
            pytest.param("off", date(2026, 5, 1), "give dates in a row", id="off a single date"),
            pytest.param("makeup", None, "give dates in a row", id="makeup nothing"),
            pytest.param("off", [[date(2026, 5, 1)]], "give dates in a row", id="off a list in a list"),
            pytest.param("festivals", NATIONAL_DAY, "give Festival values", id="festivals a single one"),
            pytest.param("festivals", ("国庆节",), "give Festival values", id="festivals a name"),
            pytest.param("festivals", [1, "a"], "give Festival values", id="festivals of two kinds"),
            pytest.param("weekend", 5, "give Weekday values, such as Weekday.SAT", id="weekend a number"),
            pytest.param(
                "weekend", frozenset({"Sat"}), "give Weekday values, such as Weekday.SAT", id="weekend a name"
            ),
            pytest.param("source", None, "give str", id="source nothing"),
        ],
    )
    def test_a_part_of_the_wrong_type(self, field, value, remedy):
        with pytest.raises(CalendarTypeError) as caught:
            a_year(**{field: value})
        assert (caught.value.field, caught.value.value, caught.value.expected) == (field, value, remedy)

    @pytest.mark.parametrize("day", [datetime(2026, 5, 1), "2026-05-01", None])
    def test_a_moment_among_the_dates(self, day):
        with pytest.raises(CalendarTypeError) as caught:
            a_year(off=[day])
        assert (caught.value.field, caught.value.value, caught.value.expected) == (
            "off",
            day,
            "give dates, not moments",
        )

    @pytest.mark.parametrize(
        ("parts", "field"),
        [
            pytest.param((datetime(2026, 10, 1), "National Day", "国庆节"), "day", id="a moment"),
            pytest.param((date(2026, 10, 1), None, "国庆节"), "en", id="no English"),
            pytest.param((date(2026, 10, 1), "National Day", 1), "zh", id="no Chinese"),
        ],
    )
    def test_a_festival_of_wrong_types(self, parts, field):
        with pytest.raises(CalendarTypeError) as caught:
            Festival(*parts)
        assert caught.value.field == field


class TestValues:
    """Days compare, hash and pickle by what they say; their `repr` is short."""

    def test_equal_days_are_one_value(self):
        again = a_year(
            off=(day for day in A_SMALL_YEAR.off),
            makeup={date(2026, 10, 10)},
            festivals=(NATIONAL_DAY, MID_AUTUMN),
            source="the works council",
        )
        assert len({A_SMALL_YEAR, again, pickled(A_SMALL_YEAR)}) == 1
        assert a_year() != a_year(off=[date(2026, 5, 1)])

    def test_repr_counts_the_days(self):
        assert repr(A_SMALL_YEAR) == (
            "DayCalendar(first=datetime.date(2026, 1, 1), last=datetime.date(2026, 12, 31), off=<3>, makeup=<1>, "
            "festivals=<2>, source='the works council', confirmed_through=datetime.date(2026, 12, 31))"
        )

    def test_all_of_it_is_confirmed_unless_said_otherwise(self):
        assert a_year().confirmed_through == date(2026, 12, 31)
        assert a_year(confirmed_through=date(2026, 12, 28)).confirmed_through == date(2026, 12, 28)

    def test_plain_days_are_listed_as_they_are(self):
        assert A_SMALL_YEAR.listed() is A_SMALL_YEAR

    def test_whether_there_are_makeup_days(self):
        assert A_SMALL_YEAR.has_makeup_days
        assert not a_year().has_makeup_days


class TestNotices:
    """A notice is laid over a calendar: what it names changes, all else stays, and a new calendar comes out."""

    def test_the_next_year_extends_the_range(self):
        days = A_SMALL_YEAR.with_notice(
            Notice(
                year=2027,
                off=[date(2027, 1, 1)],
                makeup=[date(2027, 1, 3)],
                festivals=[Festival(date(2027, 1, 1), "New Year's Day", "元旦")],
                source="State Council",
            )
        )
        assert (days.first, days.last) == (date(2026, 1, 1), date(2027, 12, 31))
        assert not days.is_working_day(date(2027, 1, 1))
        assert days.is_working_day(date(2027, 1, 3))
        assert days.is_working_day(date(2027, 12, 31))
        assert not days.is_working_day(date(2026, 10, 1))
        assert [one.en for one in days.festivals_on(date(2027, 1, 1))] == ["New Year's Day"]
        assert days.source == "the works council, State Council 2027"
        with pytest.raises(CalendarCoverageError, match="range of the works council, State Council 2027"):
            days.is_working_day(date(2028, 1, 1))

    def test_the_calendar_it_is_laid_over_stays_as_it_is(self):
        before = a_year()
        before.with_notice(Notice(year=2027, off=[date(2026, 12, 31), date(2027, 1, 1)]))
        assert before == a_year()

    def test_the_december_before_may_change(self):
        days = a_year().with_notice(Notice(year=2027, off=[date(2026, 12, 31)], makeup=[date(2026, 12, 27)]))
        assert not days.is_working_day(date(2026, 12, 31))
        assert days.is_working_day(date(2026, 12, 27))

    def test_the_last_days_of_its_year_may_still_change(self):
        assert a_year().with_notice(Notice(year=2027)).confirmed_through == date(2027, 12, 28)

    def test_a_notice_for_a_year_that_is_known_extends_nothing(self):
        days = A_SMALL_YEAR.with_notice(Notice(year=2026, off=[date(2026, 10, 10)], makeup=[date(2026, 10, 3)]))
        assert not days.is_working_day(date(2026, 10, 10))
        assert days.is_working_day(date(2026, 10, 3))
        assert not days.is_working_day(date(2026, 10, 2))
        assert (days.last, days.confirmed_through) == (date(2026, 12, 31), date(2026, 12, 31))

    def test_a_festival_that_is_known_already_is_not_doubled(self):
        days = A_SMALL_YEAR.with_notice(Notice(year=2026, festivals=[NATIONAL_DAY]))
        assert days.festivals_on(date(2026, 10, 1)) == (NATIONAL_DAY,)

    def test_notices_one_after_the_other(self):
        days = a_year().with_notice(Notice(year=2027)).with_notice(Notice(year=2028, off=[date(2028, 1, 3)]))
        assert days.last == date(2028, 12, 31)
        assert not days.is_working_day(date(2028, 1, 3))
        assert days.source == "given, notice 2027, notice 2028"

    def test_a_gap_of_years_is_refused(self):
        with pytest.raises(CalendarError) as caught:
            a_year().with_notice(Notice(year=2028))
        assert str(caught.value) == "year is 2028: give the notices one after the other: days are known to 2026-12-31"

    def test_so_is_a_gap_of_months(self):
        with pytest.raises(CalendarError, match=r"^year is 2027: .* days are known to 2026-06-30$"):
            a_year(last=date(2026, 6, 30)).with_notice(Notice(year=2027))

    def test_so_are_days_before_the_calendar(self):
        with pytest.raises(CalendarError, match=r"^off is 2025-05-01: give days from 2026-01-01 to 2026-12-31$"):
            a_year().with_notice(Notice(year=2025, off=[date(2025, 5, 1)]))


class TestNoticesThatCannotBe:
    """A notice names each day once, and only days of its year or of the December before it."""

    @pytest.mark.parametrize(
        ("said", "says"),
        [
            pytest.param(
                {"off": [date(2026, 11, 30)]},
                "off is 2026-11-30: give days of 2027, or of the December before it",
                id="November before",
            ),
            pytest.param(
                {"makeup": [date(2028, 1, 1)]},
                "makeup is 2028-01-01: give days of 2027, or of the December before it",
                id="the year after",
            ),
            pytest.param(
                {"off": [date(2027, 1, 2)], "makeup": [date(2027, 1, 2)]},
                "makeup is 2027-01-02: give each day once: it is also in `off`",
                id="both",
            ),
        ],
    )
    def test_they_are_refused(self, said, says):
        with pytest.raises(CalendarError) as caught:
            Notice(year=2027, **said)
        assert str(caught.value) == says

    @pytest.mark.parametrize("year", [0, -1, 10_000, 10**5000], ids=["none", "before", "after", "huge"])
    def test_of_a_year_that_is_none(self, year):
        with pytest.raises(CalendarError) as caught:
            Notice(year=year, off=[date(2027, 1, 2)])
        assert str(caught.value).endswith(": give a year from 1 to 9999")

    @pytest.mark.parametrize(
        ("field", "value", "remedy"),
        [
            pytest.param("year", "2027", "give int", id="year a text"),
            pytest.param("year", 2027.0, "give int", id="year a float"),
            pytest.param("year", True, "give int", id="year a bool"),
            pytest.param("off", 5, "give dates in a row", id="off a number"),
            pytest.param("festivals", 5, "give Festival values", id="festivals a number"),
            pytest.param("source", 5, "give str", id="source a number"),
        ],
    )
    def test_a_part_of_the_wrong_type(self, field, value, remedy):
        with pytest.raises(CalendarTypeError) as caught:
            Notice(**{"year": 2027, field: value})
        assert (caught.value.field, caught.value.value, caught.value.expected) == (field, value, remedy)

    @pytest.mark.parametrize("notice", [None, 2027, {"year": 2027}])
    def test_only_a_notice_is_one(self, notice):
        with pytest.raises(CalendarTypeError) as caught:
            a_year().with_notice(notice)
        assert (caught.value.field, caught.value.value, caught.value.expected) == ("notice", notice, "give Notice")
