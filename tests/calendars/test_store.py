"""Each year is compiled once and kept: no way is longer than a century, the store is bounded, threads agree."""

import sys
from datetime import date, timedelta
from random import Random
from threading import Barrier, Thread

import pytest

from servicepolicy.basis.errors import CalendarError
from servicepolicy.calendars import Closure
from tests.calendars.desk import ALWAYS, MICROSECOND, a_calendar, hours, utc


class TestNoMoreThanACentury:
    """A way that leads over more than 100 years is refused, however it was asked for before."""

    ALWAYS = a_calendar(ALWAYS)
    TO_THE_END = timedelta(days=36_738)
    """From 1 June 2000 to the end of 2100."""
    TO_THE_START = timedelta(days=36_676)
    """From 1 June 2100 back to the start of 2000."""

    def test_a_hundred_years(self):
        assert self.ALWAYS.add(utc("2000-06-01 00:00"), self.TO_THE_END).isoformat() == "2101-01-01T00:00:00+00:00"
        end = self.ALWAYS.subtract(utc("2100-06-01 00:00"), self.TO_THE_START)
        assert end.isoformat() == "2000-01-01T00:00:00+00:00"

    @pytest.mark.parametrize(
        "asked_before",
        [
            pytest.param((), id="nothing"),
            pytest.param((*range(2000, 2051), *range(2101, 2110)), id="years on both sides"),
            pytest.param((*range(2050, 2102), *range(1990, 2000)), id="the last ones"),
        ],
    )
    def test_a_microsecond_more(self, asked_before):
        calendar = a_calendar(ALWAYS)
        for year in asked_before:
            assert calendar.is_open(utc(f"{year}-06-01 00:00"))
        for ask, start, amount in [
            (calendar.add, "2000-06-01 00:00", self.TO_THE_END),
            (calendar.subtract, "2100-06-01 00:00", self.TO_THE_START),
        ]:
            with pytest.raises(CalendarError) as caught:
                ask(utc(start), amount + MICROSECOND)
            assert str(caught.value) == (
                "limit is 'over 100 years': give a limit, and hours, that lead to a moment within them"
            )

    @pytest.mark.parametrize("amount", [timedelta.max, timedelta.min, hours(10**9), hours(-(10**9))])
    def test_the_longest_amounts_there_are(self, amount):
        for ask in (self.ALWAYS.add, self.ALWAYS.subtract):
            with pytest.raises(CalendarError):
                ask(utc("2050-06-01 00:00"), amount)

    @pytest.mark.parametrize("count", [10**9, -(10**9), 36_890, -36_890])
    def test_the_most_working_days(self, count):
        with pytest.raises(CalendarError, match="over 100 years"):
            self.ALWAYS.add_working_days(date(2050, 6, 1), count)

    def test_a_calendar_that_never_opens(self):
        never = a_calendar(closures=[Closure(date.min, date.max)])
        moment = utc("2050-06-01 12:00")
        for ask in (never.next_open, never.previous_close):
            with pytest.raises(CalendarError, match="over 100 years"):
                ask(moment)
        for amount in (MICROSECOND, hours(-1)):
            with pytest.raises(CalendarError, match="over 100 years"):
                never.add(moment, amount)
        for count in (1, -1):
            with pytest.raises(CalendarError, match="over 100 years"):
                never.add_working_days(date(2050, 6, 1), count)
        assert never.add(moment, hours(0)).isoformat() == "2050-06-01T12:00:00+00:00"
        assert never.between(moment, utc("2060-06-01 12:00")) == hours(0)
        assert never.intervals(moment, utc("2060-06-01 12:00")) == ()
        assert not never.is_open(moment)
        assert not never.is_working_day(date(2050, 6, 1))


class TestABoundedStore:
    """Each year is compiled when it is first asked for and kept with the calendar, 64 at most."""

    def test_two_hundred_years(self):
        calendar = a_calendar()
        before = [calendar.add(utc(f"{year}-06-01 12:00"), hours(10)).isoformat() for year in (1950, 2026)]
        assert calendar.between(utc("1950-01-01 00:00"), utc("2150-01-01 00:00")) == hours(8 * 52_178)
        assert len(calendar._years.kept) == 64
        again = [calendar.add(utc(f"{year}-06-01 12:00"), hours(10)).isoformat() for year in (1950, 2026)]
        assert before == again == ["1950-06-02T14:00:00+00:00", "2026-06-02T14:00:00+00:00"]
        assert len(calendar._years.kept) == 64

    def test_nothing_is_compiled_before_it_is_asked_for(self):
        assert a_calendar()._years.kept == {}

    def test_a_year_is_compiled_once(self):
        calendar = a_calendar()
        calendar.is_open(utc("2026-03-06 12:00"))
        year = calendar._years.kept[2026]
        calendar.add(utc("2026-04-06 12:00"), hours(10))
        assert calendar._years.kept == {2026: year}


@pytest.fixture
def _restless():
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def answers(calendar, seed):
    """What one thread is told, whatever the order of its questions."""
    questions = [
        lambda: calendar.between(utc("1996-01-01 00:00"), utc("2005-01-01 00:00")) // hours(1),
        lambda: calendar.add(utc("1996-02-29 16:00"), hours(4000)).isoformat(),
        lambda: calendar.subtract(utc("2004-12-31 16:00"), hours(4000)).isoformat(),
        lambda: calendar.add_working_days(date(1995, 12, 31), 2350).isoformat(),
        lambda: calendar.is_open(utc("2004-02-29 12:00")),
        lambda: calendar.next_open(utc("1999-12-31 18:00")).isoformat(),
        lambda: len(calendar.intervals(utc("2000-01-01 00:00"), utc("2002-01-01 00:00"))),
    ]
    order = list(enumerate(questions))
    Random(seed).shuffle(order)  # noqa: S311 - an order, not a secret
    return tuple(told for _, told in sorted((number, question()) for number, question in order))


@pytest.mark.usefixtures("_restless")
class TestManyThreads:
    """Threads may compile a year twice but never see half of one: all are told the same."""

    TOLD = (
        18_800,  # 2350 weekdays of 8 hours
        "1998-01-29T16:00:00+00:00",  # 100 weeks later, a Thursday
        "2003-01-31T16:00:00+00:00",  # 100 weeks earlier, a Friday
        "2004-12-31",
        False,  # a Sunday
        "2000-01-03T09:00:00+00:00",
        521,
    )

    @pytest.mark.parametrize("run", range(2))
    @pytest.mark.parametrize("kind", ["plain", "joined"])
    def test_on_a_fresh_calendar(self, kind, run):
        calendar = a_calendar() if kind == "plain" else a_calendar(ALWAYS) & a_calendar()
        together, told = Barrier(6), []

        def ask(seed):
            together.wait()
            told.append(answers(calendar, seed))

        threads = [Thread(target=ask, args=(6 * run + seed,)) for seed in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert told == [self.TOLD] * 6
        assert len(calendar._years.kept) <= 64
