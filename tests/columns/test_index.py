"""The compiled years: they pickle small, say what they know, are kept in a bounded store, and serve many threads."""

import pickle
from datetime import date
from threading import Barrier, Thread

import attrs
import numpy as np
import pytest

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.calendars import OFFICE
from servicepolicy.columns import (
    add_working_days,
    compiled,
    is_working_day,
    working_between,
    working_deadlines,
)
from servicepolicy.columns.coverage import kept
from tests.calendars.desk import ALWAYS, NEW_YORK, a_calendar, a_year, hours, pickled
from tests.columns.desk import IN_2026, NEVER_OPEN, OPEN_ALWAYS, dates, lengths, moments, told

CALENDARS = {
    "the office": OFFICE,
    "with a lunch break": a_calendar("Mon-Fri 08:30-12:00 13:00-17:30"),
    "nights in New York": a_calendar("Mon-Sun 22:00-06:00", zone=NEW_YORK),
    "a minute a week": a_calendar("Mon 10:00-10:01"),
    "always": OPEN_ALWAYS,
    "never": NEVER_OPEN,
}
SECONDS_OF_2026 = 1_767_225_600, 1_798_761_600


@pytest.mark.parametrize("calendar", CALENDARS.values(), ids=list(CALENDARS))
class TestPickle:
    """An index pickles small, since the look-up is made anew, and answers the same."""

    def test_it_is_small(self, calendar):
        one, ten = (
            len(pickle.dumps(compiled(calendar, first=2026 - more, last=2026), pickle.HIGHEST_PROTOCOL))
            for more in (0, 9)
        )
        assert one <= 20_000
        assert ten <= 200_000

    @pytest.mark.parametrize("protocol", [2, 5])
    def test_all_of_it_is_the_same(self, calendar, protocol):
        index = compiled(calendar, first=2025, last=2026)
        np.testing.assert_equal(attrs.asdict(pickled(index, protocol)), attrs.asdict(index))

    def test_it_answers_the_same(self, calendar):
        again = pickled(compiled(calendar, first=2025, last=2026))
        starts = moments("2025-12-31T23:00") + np.arange(20) * np.timedelta64(7, "h")
        days = starts.astype("M8[D]")
        amounts = lengths(*range(-10, 10), unit="m")
        for index in (calendar, again):
            ends = working_deadlines(starts, amounts, index, on_bad="mask")
            assert told(ends) == told(working_deadlines(starts, amounts, calendar, on_bad="mask"))
            assert told(working_between(starts, starts[::-1], index)) == told(
                working_between(starts, starts[::-1], calendar)
            )
            assert told(is_working_day(days, index)) == told(is_working_day(days, calendar))
            assert told(add_working_days(days, 1, index, on_bad="mask")) == told(
                add_working_days(days, 1, calendar, on_bad="mask")
            )


class TestYears:
    """An index speaks of the years it was compiled for, as far as the calendar knows them, and of no others."""

    def test_those_that_were_asked_for(self):
        index = compiled(a_calendar(), first=2025, last=2026)
        assert (index.known_from, index.known_until) == (1_735_689_600 * 10**6, SECONDS_OF_2026[1] * 10**6)
        assert index.total == 8 * 522 * 3_600 * 10**6
        assert len(index.working) == 730

    def test_years_that_the_calendar_does_not_know_are_left_out(self):
        index = compiled(IN_2026, first=1900, last=2199)
        assert (index.known_from, index.known_until) == tuple(second * 10**6 for second in SECONDS_OF_2026)
        assert len(index.working) == 365

    def test_a_part_of_a_year(self):
        index = compiled(a_calendar(ALWAYS, days=a_year(last=date(2026, 1, 31))), first=2026, last=2026)
        assert index.known_until == (SECONDS_OF_2026[0] + 31 * 86_400) * 10**6
        assert index.working.tolist() == [1] * 31 + [-1] * 334

    @pytest.mark.parametrize(("first", "last"), [(1900, 1900), (2199, 2199)])
    def test_the_first_and_the_last(self, first, last):
        assert len(compiled(a_calendar(), first=first, last=last).working) == 365

    @pytest.mark.parametrize(
        ("first", "last", "said"),
        [
            pytest.param(1899, 2026, "first is 1899: give a year from 1900 to 2199", id="before"),
            pytest.param(2026, 2200, "last is 2200: give a year from 1900 to 2199", id="after"),
            pytest.param(2026, 2025, "last is 2025: give 2026 or later", id="out of order"),
        ],
    )
    def test_none_beyond(self, first, last, said):
        with pytest.raises(CalendarError, match=f"^{said}$"):
            compiled(a_calendar(), first=first, last=last)

    @pytest.mark.parametrize("number", [2025, 2027])
    def test_of_which_the_calendar_knows_nothing(self, number):
        with pytest.raises(CalendarCoverageError, match="give years from 2026 to 2026"):
            compiled(IN_2026, first=number, last=number)

    def test_a_year_that_was_not_compiled(self):
        """The same question to the calendar itself has an answer."""
        index = compiled(a_calendar(), first=2026, last=2026)
        late, day = moments("2026-12-31T16:30"), dates("2026-12-31")
        for ask in (
            lambda known: working_deadlines(late, hours(1), known, on_bad="mask"),
            lambda known: working_deadlines(late, lengths(1), known, on_bad="mask"),
            lambda known: working_between(late, late + np.timedelta64(8, "h"), known, on_bad="mask"),
            lambda known: add_working_days(day, 1, known, on_bad="mask"),
            lambda known: is_working_day(day + np.timedelta64(1, "D"), known, on_bad="mask"),
        ):
            assert told(ask(index)) == [None]
            assert None not in told(ask(a_calendar()))


class TestABoundedStore:
    """An index is kept for the next call; at most 16 are."""

    def test_the_same_years_are_compiled_once(self):
        first = compiled(a_calendar(), first=2026, last=2026)
        assert compiled(a_calendar(), first=2026, last=2026) is first
        assert compiled(a_calendar(), first=2025, last=2026) is not first

    def test_no_more_than_sixteen(self):
        for number in range(2000, 2020):
            compiled(OPEN_ALWAYS, first=number, last=number)
        assert (kept.cache_info().currsize, kept.cache_info().maxsize) == (16, 16)


class TestManyThreads:
    """Threads that share a calendar, or an index, are all told the same."""

    STARTS = moments("1999-12-31T16:00", "2000-02-28T16:00", "2001-07-04T16:00")
    TOLD = ("2000-01-03T10:00:00", "2000-02-29T10:00:00", "2001-07-05T10:00:00")

    @pytest.mark.parametrize("known", ["calendar", "index"])
    def test_together(self, known):
        kept.cache_clear()
        calendar = a_calendar()
        asked = calendar if known == "calendar" else compiled(calendar, first=1999, last=2001)
        together, answers = Barrier(6), []

        def ask(row):
            together.wait()
            ends = working_deadlines(np.repeat(self.STARTS[row:], 20_000), hours(2), asked)
            between = working_between(np.repeat(self.STARTS[row:], 20_000), ends, asked)
            answers.append((row, set(told(ends)), set(between.tolist())))

        threads = [Thread(target=ask, args=(number % 3,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(answers, key=lambda told_to: told_to[0]) == [
            (row, set(self.TOLD[row:]), {hours(2)}) for row in (0, 0, 1, 1, 2, 2)
        ]
