"""A case's clock as a picture."""

from datetime import timedelta

import pytest
from attrs import evolve

from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.calendars import Elapsed
from servicepolicy.charts import case_timeline
from servicepolicy.rules.timing.service_levels import AtChange, EventKind, Goal, Level, Status, warnings
from tests.builders import NEW_YORK, a_case, at
from tests.charts.pictures import LEVELS, SOLVED, TERMS, colours_of, column, found, rows_of, timeline, title_of

# 9 hours of work from Friday at four: 1.5 on Friday, held on Monday from ten to three, due on Tuesday at noon.
HELD = a_case(("2026-03-09 10:00", Status.AWAITING_CUSTOMER), ("2026-03-09 15:00", Status.ACTIVE))
TWICE = a_case(("2026-03-06 17:00", EventKind.RESOLVED), ("2026-03-09 09:00", EventKind.REOPENED))


def bars(chart):
    """The bars: kind, from, until."""
    return [(row["kind"], row["start"], row["end"]) for row in rows_of(chart) if "kind" in row]


class TestBars:
    """What the clock spent and what held it are bars; closed time is left free."""

    def test_by_the_wall_clock_of_the_calendar(self):
        assert bars(case_timeline(timeline(HELD, "2026-03-10 10:00"))) == [
            ("spent", "2026-03-06T16:00:00Z", "2026-03-06T17:30:00Z"),
            ("spent", "2026-03-09T08:30:00Z", "2026-03-09T10:00:00Z"),
            ("held", "2026-03-09T10:00:00Z", "2026-03-09T15:00:00Z"),
            ("spent", "2026-03-09T15:00:00Z", "2026-03-09T17:30:00Z"),
            ("spent", "2026-03-10T08:30:00Z", "2026-03-10T10:00:00Z"),
        ]

    def test_a_label_stands_in_the_middle(self):
        assert column(case_timeline(timeline(HELD, "2026-03-10 10:00")), "middle")[2] == "2026-03-09T12:30:00Z"

    def test_each_kind_has_its_colour_and_its_word(self):
        shown = case_timeline(timeline(HELD, "2026-03-10 10:00"), lang="zh")
        assert colours_of(shown) == {"已用": "#56B4E9", "暂停": "#E69F00", "超出期限": "#D55E00"}
        assert column(shown, "says")[:3] == ["已用，1小时30分钟", "已用，1小时30分钟", "等待客户，5小时"]

    def test_what_a_pointer_shows_has_the_sentence_of_the_stretch(self):
        said = column(case_timeline(timeline(HELD, "2026-03-10 10:00")), "because")[2]
        assert "5 h held, from 2026-03-09 10:00+08:00 to 2026-03-09 15:00+08:00" in said
        assert "spent" not in said

    def test_what_is_spent_beyond_the_deadline_is_told_apart(self):
        late = case_timeline(timeline(HELD, "2026-03-11 09:00"))
        assert bars(late)[4:] == [
            ("spent", "2026-03-10T08:30:00Z", "2026-03-10T12:00:00Z"),
            ("beyond the deadline", "2026-03-10T12:00:00Z", "2026-03-10T17:30:00Z"),
            ("beyond the deadline", "2026-03-11T08:30:00Z", "2026-03-11T09:00:00Z"),
        ]
        assert column(late, "says")[4:6] == ["spent, 3 h 30 min", "beyond the deadline, 5 h 30 min"]

    def test_a_label_is_as_long_as_there_is_room(self):
        round_the_clock = evolve(SOLVED, limit=Elapsed(timedelta(hours=48)))
        terms = evolve(TERMS, levels=[evolve(LEVELS[0], targets=[round_the_clock])])
        waited = a_case(("2026-03-06 17:00", Status.AWAITING_CUSTOMER), ("2026-03-06 20:00", Status.ACTIVE))
        shown = case_timeline(timeline(waited, "2026-03-07 10:00", terms=terms))
        assert column(shown, "label") == ["", "held", "spent, 14 h"]


class TestDeadlines:
    """Each cycle has its deadline, with the time in words."""

    def test_it_stands_where_the_limit_is_used_up(self):
        (row,) = [one for one in rows_of(case_timeline(timeline(HELD, "2026-03-10 10:00"))) if "left" in one]
        assert (row["start"], row["says"], row["left"]) == ("2026-03-10T12:00:00Z", "due 2026-03-10 12:00", True)
        assert row["because"].startswith("[D3.2.1.3] resolution, cycle 1: started at 2026-03-06 16:00+08:00")

    def test_a_held_clock_has_none(self):
        shown = case_timeline(timeline(HELD, "2026-03-09 11:00"))
        assert column(shown, "left") == []
        assert [kind for kind, _, _ in bars(shown)] == ["spent", "spent", "held"]


class TestCycles:
    """Each cycle that is judged has its row."""

    def test_two_that_are_judged(self):
        shown = case_timeline(timeline(TWICE, "2026-03-09 10:00"))
        (domain,) = {tuple(one["scale"]["domain"]) for one in found(shown.to_dict(), "y")}
        assert domain == ("cycle 1: met", "cycle 2: running")

    def test_one_that_is_carried_over_is_left_out(self):
        terms = evolve(TERMS, levels=[evolve(LEVELS[0], targets=[evolve(SOLVED, at_reopening=AtChange.CARRY_OVER)])])
        shown = case_timeline(timeline(TWICE, "2026-03-09 10:00", terms=terms), lang="zh")
        (domain,) = {tuple(one["scale"]["domain"]) for one in found(shown.to_dict(), "y")}
        assert domain == ("第2周期：计时中",)
        assert len([one for one in rows_of(shown) if "left" in one]) == 1

    def test_the_title_says_how_the_last_one_stands(self):
        assert title_of(case_timeline(timeline(HELD, "2026-03-10 10:00"))) == [
            "Clock of the resolution",
            "In the last cycle 7 h spent, 5 h held.",
        ]


class TestWarnings:
    """Warnings stand beneath their cycle, each on a line of its own."""

    def test_of_the_goal(self):
        told = warnings(HELD, TERMS, between=(at("2026-03-06 00:00"), at("2026-03-31 00:00")))
        shown = case_timeline(timeline(HELD, "2026-03-10 10:00"), warnings=told)
        lines = [(row["says"], row["start"], row["line"]) for row in rows_of(shown) if "line" in row]
        assert lines == [
            ("75 % of the limit", "2026-03-10T09:45:00Z", 0),
            ("1 h before the deadline", "2026-03-10T11:00:00Z", 1),
        ]

    def test_those_of_other_goals_and_cycles_are_left_out(self):
        told = warnings(HELD, TERMS, between=(at("2026-03-06 00:00"), at("2026-03-31 00:00")))
        foreign = [evolve(told[0], goal=Goal.FIRST_RESPONSE), evolve(told[0], cycle=7)]
        assert column(case_timeline(timeline(HELD, "2026-03-10 10:00"), warnings=foreign), "line") == []


class TestTheZone:
    """Times are those of the calendar's wall clock, and the axis names its zone."""

    def test_new_york(self):
        here = evolve(LEVELS[0], targets=[evolve(SOLVED, calendar=NEW_YORK)])
        case = a_case(opened_at=at("2026-03-06 16:00", "America/New_York"))
        shown = case_timeline(timeline(case, "2026-03-10 10:00", terms=evolve(TERMS, levels=[here])))
        assert bars(shown)[0] == ("spent", "2026-03-06T16:00:00Z", "2026-03-06T17:00:00Z")
        assert "America/New_York" in list(found(shown.to_dict(), "title"))

    def test_where_the_clock_is_set_back_labels_have_the_room_that_is_drawn(self):
        """From 01:15 an hour and a half, 01:15 to 01:45 on the wall: the first hour has no width."""
        solved = evolve(SOLVED, calendar=NEW_YORK, limit=Elapsed(timedelta(hours=1)))
        resolved = (at("2026-11-01 01:45", "America/New_York", fold=1), EventKind.RESOLVED)
        case = a_case(resolved, opened_at=at("2026-11-01 01:15", "America/New_York", fold=0))
        terms = evolve(TERMS, levels=[evolve(LEVELS[0], targets=[solved])])
        shown = case_timeline(timeline(case, "2026-11-02 10:00", terms=terms))
        assert column(shown, "label") == ["", "beyond the deadline, 30 min"]
        assert column(shown, "left") == [False]


class TestNothingYet:
    """A clock that has not started is an empty picture that says so."""

    def test_it_says_so(self):
        shown = case_timeline(timeline(HELD, "2026-03-01 10:00"), lang="zh")
        assert title_of(shown) == ["解决计时", "尚未开始计时。"]
        assert rows_of(shown) == []

    def test_a_clock_that_has_just_started_has_no_width(self):
        shown = case_timeline(timeline(HELD, "2026-03-06 16:00"))
        assert bars(shown) == []
        no_time = evolve(SOLVED, limit=Elapsed(timedelta(0)))
        terms = evolve(TERMS, levels=[Level(name=LEVELS[0].name, targets=[no_time])])
        (row,) = rows_of(case_timeline(timeline(HELD, "2026-03-06 16:00", terms=terms)))
        assert row["left"] is False


class TestBadInput:
    """What is no timeline, or no row of warnings, is refused by name."""

    def test_it_says_what_to_give(self):
        with pytest.raises(FactsTypeError, match=r"^timeline is None: give Timeline$"):
            case_timeline(None)  # type: ignore[arg-type]
        with pytest.raises(FactsTypeError, match=r"^warnings is .*: give DueWarning"):
            case_timeline(timeline(HELD, "2026-03-10 10:00"), warnings=["soon"])  # type: ignore[list-item]

    def test_another_language(self):
        with pytest.raises(FactsError, match=r"^lang is 'de'"):
            case_timeline(timeline(HELD, "2026-03-10 10:00"), lang="de")  # type: ignore[arg-type]
