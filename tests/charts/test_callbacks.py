"""Call-backs as a calendar."""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.charts import callback_calendar
from servicepolicy.rules.timing.callbacks import DayOff, Project, Rhythm
from tests.charts.pictures import colours_of, column, found, layers_of, rows_of, schedule, title_of

KEPT = schedule()
MOVED = schedule(DayOff.FOLLOWING)


class TestEachCallback:
    """A call-back stands in the row of its month and the column of its day."""

    def test_by_its_due_date(self):
        shown = callback_calendar(MOVED)
        assert column(shown, "due_on")[:5] == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-06-01", "2026-06-30"]
        assert column(shown, "month")[3:5] == ["2026-06", "2026-06"]
        assert column(shown, "day")[3:5] == [1, 30]

    def test_the_date_by_the_period_is_shown_where_a_day_off_moved_it(self):
        (row,) = [one for one in rows_of(callback_calendar(MOVED)) if one["due_on"] == "2026-06-01"]
        assert (row["moved"], row["nominal_month"], row["nominal_day"]) == (True, "2026-05", 31)
        assert title_of(callback_calendar(MOVED))[1].startswith("A hollow mark")
        assert title_of(callback_calendar(KEPT)) == ["Call-backs due"]

    def test_what_a_pointer_shows_has_the_reasons(self):
        (row,) = [one for one in rows_of(callback_calendar(KEPT, lang="zh")) if one["due_on"] == "2026-05-31"]
        assert "[D1.3.5b] 电话回访于2026-05-31到期" in row["because"]
        assert "2026-05-31为休息日" in row["because"]

    def test_months_without_one_keep_their_row(self):
        later = schedule(project=Project(delivered_on=date(2024, 11, 30)))
        (domain,) = {tuple(one["scale"]["domain"]) for one in found(callback_calendar(later).to_dict(), "y")}
        assert domain[0] == "2024-12"
        assert domain[-1] == "2026-11"
        assert len(domain) == 24


class TestTheKindOfDay:
    """A due date on a day off is told apart by colour, by a mark on it and in words."""

    def test_a_day_off_has_a_cross(self):
        shown = {row["due_on"]: (row["mark"], row["falls_on"]) for row in rows_of(callback_calendar(KEPT))}
        assert shown["2026-05-31"] == ("×", "a day off ×")
        assert shown["2026-04-30"] == ("", "a working day")

    def test_one_that_was_moved_falls_on_a_working_day(self):
        assert set(column(callback_calendar(MOVED), "falls_on")) == {"a working day"}

    def test_one_the_calendar_does_not_know_has_a_question_mark(self):
        unknown = evolve(KEPT[0], on_day_off=None)
        assert column(callback_calendar([unknown], lang="zh"), "falls_on") == ["日历未知 ?"]

    def test_each_has_its_colour(self):
        assert colours_of(callback_calendar(KEPT)) == {"a working day": "#0072B2", "a day off ×": "#D55E00"}

    def test_each_rhythm_has_its_shape(self):
        quarterly = evolve(KEPT[0], rhythm=Rhythm.QUARTERLY)
        (scale,) = [one["scale"] for one in found(callback_calendar([KEPT[1], quarterly]).to_dict(), "shape")]
        assert scale == {"domain": ["monthly", "quarterly"], "range": ["circle", "square"]}


class TestSeveralSchedules:
    """Several schedules stand one above the other, in the order they are given, with the same rows."""

    def test_by_name(self):
        shown = callback_calendar({"zeta": KEPT, "alpha": MOVED})
        assert shown.to_dict()["facet"]["sort"] == ["zeta", "alpha"]
        assert shown.to_dict()["columns"] == 1
        assert len([name for name in column(shown, "name") if name == "alpha"]) == len(MOVED)


class TestNothingDue:
    """Without a call-back there is an empty picture that says so."""

    @pytest.mark.parametrize("nothing", [[], (), {}, {"standard": ()}])
    def test_it_says_so(self, nothing):
        assert title_of(callback_calendar(nothing, lang="zh")) == ["回访日历", "没有到期的回访。"]
        assert rows_of(callback_calendar(nothing)) == []

    def test_nothing_is_explained_that_is_not_there(self):
        assert list(found(layers_of(callback_calendar([])), "legend")) == [None, None]


class TestBadInput:
    """What is no row of call-backs is refused by name."""

    @pytest.mark.parametrize(
        ("given", "says"),
        [
            pytest.param(KEPT[0], "give Callback values in a row", id="one alone"),
            pytest.param(["2026-03-31"], "give Callback", id="a date"),
            pytest.param({"standard": None}, "give Callback values in a row", id="a schedule of None"),
        ],
    )
    def test_it_says_what_to_give(self, given, says):
        with pytest.raises(FactsTypeError, match=rf"^callbacks is .*: {says}$"):
            callback_calendar(given)

    def test_another_language(self):
        with pytest.raises(FactsError, match=r"^lang is 'de'"):
            callback_calendar([], lang="de")  # type: ignore[arg-type]

    def test_the_name_of_a_schedule_that_is_no_text(self):
        with pytest.raises(FactsTypeError, match=r"^callbacks is 7: give str$"):
            callback_calendar({7: KEPT})  # type: ignore[arg-type]
