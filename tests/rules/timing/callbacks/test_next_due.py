"""The next call-back, in constant time however far ahead."""

from datetime import date

import pytest

from servicepolicy.basis.errors import MissingFact
from servicepolicy.calendars import recurrence
from servicepolicy.clauses.d1_3 import D1_3_5B
from servicepolicy.rules.timing.callbacks import (
    CallbacksTerms,
    DayOff,
    Periods,
    Rhythm,
    YearStart,
    next_due,
    plan,
    schedule,
)
from tests.builders import NEW_YORK
from tests.rules.timing.callbacks.cases import a_day, a_project


class TestTheNext:
    """It is the first call-back due later than the day."""

    @pytest.mark.parametrize(
        ("after", "due_on", "rhythm"),
        [
            pytest.param("1900-01-01", "2025-02-28", Rhythm.MONTHLY, id="long before delivery"),
            pytest.param("2025-01-30", "2025-02-28", Rhythm.MONTHLY, id="day before delivery"),
            pytest.param("2025-01-31", "2025-02-28", Rhythm.MONTHLY, id="day of delivery"),
            pytest.param("2025-02-27", "2025-02-28", Rhythm.MONTHLY, id="day before"),
            pytest.param("2025-02-28", "2025-03-31", Rhythm.MONTHLY, id="the day itself"),
            pytest.param("2025-03-01", "2025-03-31", Rhythm.MONTHLY, id="day after"),
            pytest.param("2026-01-30", "2026-01-31", Rhythm.MONTHLY, id="day before the anniversary"),
            pytest.param("2026-01-31", "2026-04-30", Rhythm.QUARTERLY, id="anniversary"),
            pytest.param("2026-04-30", "2026-07-31", Rhythm.QUARTERLY, id="a quarter"),
            pytest.param("2026-05-01", "2026-07-31", Rhythm.QUARTERLY, id="day after a quarter"),
            pytest.param("2099-12-31", "2100-01-31", Rhythm.QUARTERLY, id="2100"),
            pytest.param("2199-12-31", "2200-01-31", Rhythm.QUARTERLY, id="last day that may be asked"),
        ],
    )
    def test_after_a_day(self, after, due_on, rhythm):
        found = next_due(a_project(), CallbacksTerms(), after=a_day(after))
        assert (found.due_on, found.rhythm) == (a_day(due_on), rhythm)

    @pytest.mark.parametrize("day_off", [DayOff.KEEP, DayOff.FOLLOWING, DayOff.MODIFIED_FOLLOWING, DayOff.PRECEDING])
    @pytest.mark.parametrize("periods", [Periods.ANNIVERSARY, Periods.CALENDAR])
    def test_one_after_the_other_they_are_the_schedule(self, periods, day_off):
        terms = CallbacksTerms(periods=periods, day_off=day_off)
        found, last = [], date(2020, 1, 31)
        while last < date(2025, 12, 1):
            found.append(next_due(a_project("2020-01-31"), terms, after=last))
            last = found[-1].due_on
        assert tuple(found) == schedule(a_project("2020-01-31"), terms, through=last)
        assert len(found) > 30


class TestConstantTime:
    """The years before are not gone through: a date of 2199 takes no more steps than one of 2012."""

    @pytest.mark.parametrize("day_off", DayOff)
    @pytest.mark.parametrize(
        ("rhythm_beyond", "most"),
        [(Rhythm.MONTHLY, 10), (Rhythm.QUARTERLY, 15), (Rhythm.HALF_YEARLY, 22), (Rhythm.YEARLY, 34)],
    )
    def test_the_steps_are_counted(self, monkeypatch, rhythm_beyond, most, day_off):
        steps = []

        def counted(day, count):
            steps.append(count)
            return recurrence.months_after(day, count)

        monkeypatch.setattr(plan, "months_after", counted)
        terms = CallbacksTerms(calendar=NEW_YORK, rhythm_beyond=rhythm_beyond, day_off=day_off)
        taken = []
        for year in range(2012, 2199, 11):
            steps.clear()
            next_due(a_project("2010-05-10"), terms, after=date(year, 5, 10))
            taken.append(len(steps))
        assert max(taken) <= most


class TestWithoutTheDayOfSigning:
    """A059: where the year runs from signing and nobody knows when that was, there is no schedule."""

    def test_it_is_a_missing_fact(self):
        terms = CallbacksTerms(year_start=YearStart.SIGNING)
        for ask in (
            lambda: next_due(a_project(), terms, after=date(2026, 1, 1)),
            lambda: schedule(a_project(), terms, through=date(2026, 1, 1)),
        ):
            with pytest.raises(MissingFact) as caught:
                ask()
            assert str(caught.value) == (
                "signed_on is None: give it: the year runs from the signing of the contract (D1.3.5b)"
            )
            assert caught.value.clause == D1_3_5B
