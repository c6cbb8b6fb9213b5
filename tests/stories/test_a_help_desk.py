"""The ticket of the help desk's example, in both languages, and its figures worked out by hand.

The office works from 08:30 to 17:30, nine hours without a break. Of its time the ticket has, day by day:

    Fri 6   16:00-17:30                    1 h 30 min spent
    Mon 9   08:30-10:00, then held         1 h 30 min spent, 7 h 30 min held
    Tue 10  held until 14:00, then on      3 h 30 min spent, 5 h 30 min held; P2 since 16:00
    Wed 11  08:30-09:30, then resolved     1 h spent, 8 h held
    Thu 12  resolved until 15:00, then on  2 h 30 min spent, 6 h 30 min held
    Fri 13  08:30-09:30, then resolved     1 h spent

so 11 hours are spent and 27 h 30 min held, together the 38 h 30 min from the opening to the end.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "help_desk.py"


def printed(lang):
    """What the example prints, line by line."""
    done = subprocess.run([sys.executable, str(SCRIPT), "--lang", lang], capture_output=True, check=True)
    return done.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def english():
    return printed("en")


@pytest.fixture(scope="module")
def chinese():
    return printed("zh")


def under(lines, title):
    """What stands under a title."""
    after = lines[lines.index(title) + 1 :]
    ends = (place for place, line in enumerate(after) if line and not line.startswith(" "))
    return [line.strip() for line in after[: next(ends, None)] if line]


class TestTheTicket:
    """A ticket of March 2026, through pause, priority, solution, reopening and breach."""

    def test_five_questions_are_asked(self, english):
        assert [line for line in english if line and not line.startswith(" ")] == [
            "Which level, which priority?",
            "How much time is left?",
            "Why?",
            "Who is warned?",
            "What does an audit find?",
        ]

    def test_both_languages_cite_the_same_clauses_in_the_same_order(self, english, chinese):
        cited = [re.findall(r"\[(.+?)\]", line) for line in english]
        assert [re.findall(r"\[(.+?)\]", line) for line in chinese] == cited

    @pytest.mark.parametrize(
        "said",
        [
            pytest.param("service level gold: the first that covers it", id="a gold contract"),
            pytest.param("medium impact and medium urgency make P3, moderate", id="both medium"),
            pytest.param("medium impact and high urgency make P2, high", id="one high, one medium"),
            pytest.param("No service level covers the case", id="a basic contract has none"),
        ],
    )
    def test_it_has_a_level_and_a_priority(self, english, said):
        assert sum(said in line for line in under(english, "Which level, which priority?")) == 1


class TestTheClock:
    """The clock of the resolution, each time somebody looks."""

    @pytest.mark.parametrize(
        ("look", "shows", "explained"),
        [
            pytest.param(0, "03-06 17:00    5.55 %  running", "1 h spent, 0 h held, 17 h left", id="1 of 18"),
            pytest.param(1, "03-09 12:00   16.66 %  paused", "3 h spent, 2 h held, 15 h left", id="no deadline"),
            pytest.param(2, "03-10 15:00   22.22 %  running", "due by 2026-03-12 11:00+08:00", id="13 hours later"),
            pytest.param(3, "03-10 17:00   66.66 %  running", "due by 2026-03-11 11:00+08:00", id="6 of 9 at once"),
            pytest.param(4, "03-11 12:00   83.33 %  met", "7 h 30 min spent, 13 h held", id="1 h 30 min to spare"),
            pytest.param(5, "03-12 16:00   94.44 %  running", "due by 2026-03-12 16:30+08:00", id="that and no more"),
            pytest.param(
                6, "03-13 12:00  122.22 %  breached", "11 h spent, 27 h 30 min held, 2 h beyond", id="11 of 9"
            ),
        ],
    )
    def test_what_it_shows(self, english, look, shows, explained):
        lines = under(english, "How much time is left?")
        assert lines[2 * look] == shows
        assert explained in lines[2 * look + 1]


class TestTheTimeline:
    """The number on the clock, stretch by stretch."""

    def test_it_is_told_in_the_language_asked_for_and_then_in_the_other(self, english, chinese):
        told, retold = under(english, "Why?"), under(chinese, "为什么？")
        assert len(told) == len(retold) == 24
        assert told == [*retold[12:], *retold[:12]]

    def test_its_cycles_carry_on(self, english):
        began = [line.partition("resolution, ")[2].replace("+08:00", "") for line in under(english, "Why?")[:3]]
        assert began == [
            "cycle 1: started at 2026-03-06 16:00; 18 h of working time from then on.",
            "cycle 2: the priority changed at 2026-03-10 16:00; 9 h of working time, counted from 2026-03-06 16:00.",
            "cycle 3: the case was reopened at 2026-03-12 15:00; 9 h of working time, counted from 2026-03-06 16:00.",
        ]

    def test_its_stretches_are_those_worked_out_by_hand(self, english):
        stretches = [re.search(r"3: (.+ (?:spent|held)), from", line) for line in under(english, "Why?")[3:11]]
        assert [stretch and stretch[1] for stretch in stretches] == [
            "1 h 30 min spent",
            "1 h 30 min spent",
            "13 h held",
            "3 h 30 min spent",
            "1 h spent",
            "14 h 30 min held",
            "2 h 30 min spent",
            "1 h spent",
        ]


class TestTheWarnings:
    """A scheduler that wakes at every midnight misses none and sends none twice."""

    def test_are_four_each_at_its_time(self, english):
        parts = re.compile(r"] (.+) at 2026-03-(.+)\+08:00; notice at 2026-03-(.+)\+08:00 to (.+)\.")
        assert [parts.findall(line) for line in under(english, "Who is warned?")] == [
            [("first response: 50 % of the limit", "09 09:00", "09 09:00", "technician")],
            [("resolution: 75 % of the limit", "11 08:45", "11 09:00", "technician")],
            [("resolution: 1 h before the deadline", "12 15:30", "12 15:30", "customer service supervisor")],
            [("resolution: 1 h after the deadline", "12 17:30", "13 09:00", "customer service manager")],
        ]


class TestTheAudit:
    """The response was in time, the resolution was not."""

    def test_finds_one_breach(self, english, chinese):
        assert under(english, "What does an audit find?")[::2] == ["met", "breached"]
        assert under(chinese, "审核结果如何？")[::2] == ["达标", "未达标"]
