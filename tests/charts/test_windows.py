"""Holiday windows, day by day."""

import pytest
from attrs import evolve
from pendulum import datetime

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.charts import watch_windows
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import windows
from tests.charts.pictures import colours_of, column, found, rows_of, title_of

IN_2026 = windows(2026, STANDARD.holiday_watch)
NATIONAL_DAY = IN_2026[-1]


class TestEachWindow:
    """A window is a row with a cell for each of its days, as the notice of the State Council has them."""

    def test_in_the_order_given(self):
        (domain,) = {tuple(one["scale"]["domain"]) for one in found(watch_windows(IN_2026).to_dict(), "y")}
        assert domain[0] == "New Year's Day 2026"
        assert len(domain) == 7

    def test_day_by_day(self):
        shown = watch_windows([NATIONAL_DAY])
        assert column(shown, "date") == [f"2026-10-0{day}" for day in range(1, 8)]
        assert column(shown, "number") == [1, 2, 3, 4, 5, 6, 7]
        assert column(shown, "label")[2:4] == ["10-03 ★", "10-04"]

    def test_days_of_the_festival_are_told_apart_by_a_star_and_a_colour(self):
        shown = watch_windows([NATIONAL_DAY], lang="zh")
        assert column(shown, "kind") == ["节日当天 ★"] * 3 + ["其他休息日"] * 4
        assert colours_of(shown) == {"节日当天 ★": "#E69F00", "其他休息日": "#56B4E9"}

    def test_what_a_pointer_shows_has_bounds_and_reasons(self):
        row = rows_of(watch_windows([NATIONAL_DAY]))[0]
        assert (row["starts_at"], row["ends_at"]) == ("2026-10-01 00:00+08:00", "2026-10-08 00:00+08:00")
        assert row["because"].startswith("[standard D")

    def test_one_that_begins_in_the_evening_has_that_day_too(self):
        evening = evolve(NATIONAL_DAY, starts_at=datetime(2026, 9, 30, 18, tz="Asia/Shanghai"))
        assert column(watch_windows([evening]), "date")[0] == "2026-09-30"

    def test_two_of_one_name_keep_a_row_each(self):
        assert set(column(watch_windows([NATIONAL_DAY, NATIONAL_DAY]), "window")) == {
            "National Day 2026 (1)",
            "National Day 2026 (2)",
        }


class TestWhatIsNotSure:
    """A window that may still change has a question mark, and the title says what it means."""

    def test_it_is_marked(self):
        shown = watch_windows([evolve(NATIONAL_DAY, confirmed=False)])
        assert set(column(shown, "window")) == {"National Day 2026 ?"}
        assert title_of(shown) == ["Holiday watch", "With a question mark: the calendar is not sure of it yet."]

    def test_where_all_are_sure_nothing_is_said(self):
        assert title_of(watch_windows([NATIONAL_DAY], lang="zh")) == ["节假日值守"]


class TestNoWindow:
    """Without a window there is an empty picture that says so."""

    def test_it_says_so(self):
        assert title_of(watch_windows([])) == ["Holiday watch", "No window."]
        assert rows_of(watch_windows([])) == []


class TestBadInput:
    """What is no row of windows is refused by name."""

    @pytest.mark.parametrize("given", [NATIONAL_DAY, ["2026-10-01"]])
    def test_it_says_what_to_give(self, given):
        with pytest.raises(FactsTypeError, match=r"^windows is .*: give WatchWindow"):
            watch_windows(given)

    def test_another_language(self):
        with pytest.raises(FactsError, match=r"^lang is 'de'"):
            watch_windows([], lang="de")  # type: ignore[arg-type]
