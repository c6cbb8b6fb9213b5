"""Limits as values: their words, what makes two equal, and limits and starts that cannot be."""

from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from typing import get_args

import pendulum
import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    FactsTypeError,
    NaiveDatetimeError,
    ServicePolicyError,
    TermsError,
    TermsTypeError,
)
from servicepolicy.calendars import CalendarDays, Elapsed, Limit, Months, StartTime, WorkingDays, WorkingTime
from servicepolicy.calendars.limits import LIMITS
from tests.builders import at
from tests.calendars.desk import (
    MICROSECOND,
    SHANGHAI,
    a_calendar,
    hours,
    pickled,
)

OFFICE = a_calendar("Mon-Fri 08:30-17:30", SHANGHAI)
KEEP, OPENING = StartTime.KEEP, StartTime.OPENING


class TestWords:
    """Every limit has words of its own in both languages."""

    @pytest.mark.parametrize(
        ("limit", "en", "zh"),
        [
            (Elapsed(hours(24)), "24 h", "24小时"),
            (Elapsed(hours(48)), "2 d", "2天"),
            (Elapsed(hours(36)), "36 h", "36小时"),
            (Elapsed(hours(1.5)), "1 h 30 min", "1小时30分钟"),
            (Elapsed(hours(0)), "0 h", "0小时"),
            (WorkingTime(hours(4)), "4 h of working time", "4小时工作时间"),
            (WorkingTime(hours(4), edge="open"), "4 h of working time", "4小时工作时间"),
            (WorkingDays(1), "1 working day", "1个工作日"),
            (WorkingDays(3, cut_off=time(17)), "3 working days", "3个工作日"),
            (WorkingDays(0), "0 working days", "0个工作日"),
            (CalendarDays(1), "1 calendar day", "1个自然日"),
            (CalendarDays(30), "30 calendar days", "30个自然日"),
            (Months(1), "1 month", "1个月"),
            (Months(12), "12 months", "12个月"),
        ],
    )
    def test_of_a_limit(self, limit, en, zh):
        assert limit.words("en") == en
        assert limit.words("zh") == zh

    def test_of_a_start_time(self):
        assert (KEEP.words("en"), KEEP.words("zh")) == ("keeps its time of day", "保留原时刻")
        assert (OPENING.words("en"), OPENING.words("zh")) == ("counts from the opening", "自上班时刻起算")

    @pytest.mark.parametrize(
        "limit", [Elapsed(hours(1)), WorkingTime(hours(1)), WorkingDays(1), CalendarDays(1), Months(1)]
    )
    def test_there_is_no_third_language(self, limit):
        with pytest.raises(ServicePolicyError) as caught:
            limit.words("fr")
        assert str(caught.value) == """lang is 'fr': give "en" or "zh\""""


class TestValues:
    """Limits are values: they compare, hash and pickle by what they say, and two kinds are never equal."""

    def test_equal_limits_are_one_value(self):
        for limit in (
            Elapsed(hours(1)),
            WorkingTime(hours(1)),
            WorkingDays(1, cut_off=time(17)),
            CalendarDays(1),
            Months(1),
        ):
            assert len({limit, pickled(limit)}) == 1

    def test_kinds_are_not_equal(self):
        assert len({Elapsed(hours(1)), WorkingTime(hours(1)), WorkingDays(1), CalendarDays(1), Months(1)}) == 5

    def test_these_are_all(self):
        assert get_args(Limit) == LIMITS


LONGER, NOT_A_LENGTH = (
    "give a length from none to 100 years",
    "give a datetime.timedelta; pendulum's have as_timedelta()",
)
MORE_DAYS, NOT_A_NUMBER = "give a number from 0 to 36525, which is 100 years", "give a whole number"


class TestLimitsThatCannotBe:
    """A limit is neither negative nor longer than 100 years, and each part is of its type; it says so when built."""

    @pytest.mark.parametrize("kind", [Elapsed, WorkingTime])
    @pytest.mark.parametrize(
        ("value", "error", "remedy"),
        [
            pytest.param(-MICROSECOND, TermsError, LONGER, id="negative"),
            pytest.param(timedelta.min, TermsError, LONGER, id="most negative"),
            pytest.param(timedelta(days=36_525) + MICROSECOND, TermsError, LONGER, id="over a century"),
            pytest.param(timedelta.max, TermsError, LONGER, id="longest"),
            pytest.param(4, TermsTypeError, NOT_A_LENGTH, id="number"),
            pytest.param(float("nan"), TermsTypeError, NOT_A_LENGTH, id="NaN"),
            pytest.param(float("inf"), TermsTypeError, NOT_A_LENGTH, id="infinity"),
            pytest.param(None, TermsTypeError, NOT_A_LENGTH, id="nothing"),
            pytest.param("4h", TermsTypeError, NOT_A_LENGTH, id="text"),
            pytest.param(pendulum.duration(hours=4), TermsTypeError, NOT_A_LENGTH, id="pendulum's"),
            pytest.param(time(4), TermsTypeError, NOT_A_LENGTH, id="time of day"),
        ],
    )
    def test_lengths(self, kind, value, error, remedy):
        self.is_refused(lambda: kind(value), error, "length", value, remedy)

    @pytest.mark.parametrize("kind", [WorkingDays, CalendarDays])
    @pytest.mark.parametrize(
        ("value", "error", "remedy"),
        [
            pytest.param(-1, TermsError, MORE_DAYS, id="negative"),
            pytest.param(36_526, TermsError, MORE_DAYS, id="over a century"),
            pytest.param(10**30, TermsError, MORE_DAYS, id="absurd"),
            pytest.param(1.0, TermsTypeError, NOT_A_NUMBER, id="float"),
            pytest.param(float("nan"), TermsTypeError, NOT_A_NUMBER, id="NaN"),
            pytest.param(True, TermsTypeError, NOT_A_NUMBER, id="bool"),
            pytest.param("3", TermsTypeError, NOT_A_NUMBER, id="text"),
            pytest.param(None, TermsTypeError, NOT_A_NUMBER, id="nothing"),
            pytest.param(Fraction(3), TermsTypeError, NOT_A_NUMBER, id="fraction"),
            pytest.param(timedelta(days=3), TermsTypeError, NOT_A_NUMBER, id="length"),
        ],
    )
    def test_counts(self, kind, value, error, remedy):
        self.is_refused(lambda: kind(value), error, "count", value, remedy)

    @pytest.mark.parametrize(
        ("value", "error", "remedy"),
        [
            pytest.param(-1, TermsError, "give a number from 0 to 1200, which is 100 years", id="negative"),
            pytest.param(1201, TermsError, "give a number from 0 to 1200, which is 100 years", id="over a century"),
            pytest.param(0.5, TermsTypeError, NOT_A_NUMBER, id="half a month"),
        ],
    )
    def test_months(self, value, error, remedy):
        self.is_refused(lambda: Months(value), error, "count", value, remedy)

    @pytest.mark.parametrize("value", ["closing", "Close", None, 0, []])
    def test_edges(self, value):
        self.is_refused(lambda: WorkingTime(hours(1), edge=value), TermsError, "edge", value, 'give "close" or "open"')

    @pytest.mark.parametrize("value", ["17:00", 17, hours(17), time(17, tzinfo=UTC), datetime(2026, 3, 6, 17)])
    def test_cut_offs(self, value):
        remedy = "give a time without zone: the calendar has one"
        self.is_refused(lambda: WorkingDays(1, cut_off=value), TermsTypeError, "cut_off", value, remedy)

    @pytest.mark.parametrize("field", ["late", "early", "day_off"])
    @pytest.mark.parametrize("value", ["KEEP", "keeps its time of day", None, 0])
    def test_start_times(self, field, value):
        self.is_refused(lambda: WorkingDays(1, **{field: value}), TermsTypeError, field, value, "give StartTime")

    @pytest.mark.parametrize("value", [0, 1, None, "yes"])
    def test_from_next_working_day(self, value):
        self.is_refused(
            lambda: WorkingDays(1, from_next_working_day=value),
            TermsTypeError,
            "from_next_working_day",
            value,
            "give bool",
        )

    @staticmethod
    def is_refused(build, error, field, value, remedy):
        with pytest.raises(error) as caught:
            build()
        assert type(caught.value) is error
        assert caught.value.field == field
        assert caught.value.value is value
        assert caught.value.expected == remedy


class TestStartsThatCannotBe:
    """A start is a moment with a time zone, for every limit."""

    @pytest.mark.parametrize(
        "limit", [Elapsed(hours(1)), WorkingTime(hours(1)), WorkingDays(1), CalendarDays(1), Months(1)]
    )
    @pytest.mark.parametrize(
        ("start", "error"),
        [
            pytest.param(datetime(2026, 3, 6, 12), NaiveDatetimeError, id="naive"),
            pytest.param(pendulum.naive(2026, 3, 6, 12), NaiveDatetimeError, id="pendulum's naive"),
            pytest.param(date(2026, 3, 6), FactsTypeError, id="date"),
            pytest.param("2026-03-06T12:00:00Z", FactsTypeError, id="text"),
            pytest.param(1_772_798_400, FactsTypeError, id="timestamp"),
            pytest.param(None, FactsTypeError, id="nothing"),
        ],
    )
    def test_they_are_refused(self, limit, start, error):
        with pytest.raises(error) as caught:
            limit.after(start, OFFICE)
        assert type(caught.value) is error
        assert (caught.value.field, caught.value.value) == ("start", start)

    @pytest.mark.parametrize(
        ("limit", "start"),
        [
            pytest.param(Elapsed(timedelta(days=36_525)), at("2150-01-01 00:00"), id="Elapsed"),
            pytest.param(CalendarDays(36_525), at("2150-01-01 00:00"), id="CalendarDays"),
            pytest.param(Months(1200), at("2150-01-01 00:00"), id="Months"),
            pytest.param(WorkingDays(260), at("2199-12-01 00:00"), id="WorkingDays"),
            pytest.param(WorkingTime(hours(10_000)), at("2199-12-01 00:00"), id="WorkingTime"),
        ],
    )
    def test_deadlines_beyond_2199_are_refused(self, limit, start):
        with pytest.raises(CalendarCoverageError, match="from 1900 to 2199"):
            limit.after(start, OFFICE)
