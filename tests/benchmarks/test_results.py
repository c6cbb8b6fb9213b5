"""What a run of the benchmarks found, as it is kept, told and drawn; nothing here takes time."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from benchmarks import chart, report, results
from benchmarks.report import Bars, Goal, Part
from benchmarks.results import Results
from benchmarks.sections import SECTIONS

ROOT = Path(__file__).parents[2]
KEPT = results.read(ROOT)
A_RUN = Results(
    facts=("CPython 3.11", "Skipped: nobody"),
    parts=(
        Part(
            title="Add working time",
            head=("", "limit", "servicepolicy"),
            rows=(("lunch, 24 h", "0.76 us", "1.90x"),),
            notes=("All answers agree.",),
            goals=(Goal("add / limit", 1.9, 2.0), Goal("pandas / add", None, 14.0, at_least=True)),
            bars=(Bars("Add 24 working hours", "limit", (("servicepolicy", 1.9), ("a <peer>", 31_415.9))),),
        ),
        Part(title="A year", goals=(Goal("memory", 54.2, 40.0, unit=" kB"),)),
    ),
)
SVG = "{http://www.w3.org/2000/svg}"


class TestAGoal:
    """A goal is reached at its bound; a peer that is missing is skipped, not missed."""

    @pytest.mark.parametrize(
        ("goal", "row"),
        [
            pytest.param(Goal("a", 2.0, 2.0), ("a", "<= 2x", "2.00x", "reached"), id="at most, at the bound"),
            pytest.param(Goal("a", 2.01, 2.0), ("a", "<= 2x", "2.01x", "MISSED"), id="at most, beyond"),
            pytest.param(Goal("a", 50.0, 50.0, at_least=True), ("a", ">= 50x", "50.00x", "reached"), id="at least"),
            pytest.param(Goal("a", 49.9, 50.0, at_least=True), ("a", ">= 50x", "49.90x", "MISSED"), id="too few"),
            pytest.param(Goal("a", 8.05, 10.0, unit=" B"), ("a", "<= 10 B", "8.05 B", "reached"), id="with a unit"),
            pytest.param(
                Goal("a", None, 2.0), ("a", "<= 2x", "-", "skipped: the peer is not installed"), id="a peer is missing"
            ),
        ],
    )
    def test_its_row(self, goal, row):
        assert goal.row == row

    def test_skipped_is_not_reached(self):
        assert not Goal("a", None, 2.0).is_reached


class TestARunThatIsKept:
    """JSON gives back the run it was made of, and the tables say what the run said."""

    def test_it_is_read_as_it_was_written(self):
        assert results.from_text(results.as_text(A_RUN)) == A_RUN

    def test_it_is_written_where_the_documents_look(self, tmp_path):
        results.write(A_RUN, tmp_path)
        assert results.read(tmp_path) == A_RUN
        *_, last = (tmp_path / results.GOALS).read_text(encoding="utf-8").splitlines()
        assert last == "| memory       | <= 40 kB | 54.20 kB | MISSED                             |"
        tables = (tmp_path / results.TABLES).read_text(encoding="utf-8")
        assert "| lunch, 24 h | 0.76 us | 1.90x         |" in tables
        assert "- Skipped: nobody" in tables


class TestTheKeptRun:
    """The results in this repository are those of one whole run of the sections there are."""

    def test_it_has_every_section(self):
        assert len(KEPT.parts) == len(SECTIONS)

    def test_every_goal_has_a_name_of_its_own(self):
        names = [goal.what for goal in KEPT.goals]
        assert len(names) == len(set(names)) > 0

    def test_the_tables_are_made_of_it(self):
        assert (ROOT / results.TABLES).read_text(encoding="utf-8") == results.in_markdown(KEPT)
        assert (ROOT / results.GOALS).read_text(encoding="utf-8") == report.goals(KEPT.goals) + "\n"

    @pytest.mark.parametrize("name", chart.pictures(KEPT.bars))
    def test_the_charts_are_drawn_of_it(self, name):
        assert (ROOT / results.CHARTS / name).read_text(encoding="utf-8") == chart.pictures(KEPT.bars)[name]

    def test_it_tells_nothing_of_whose_machine_it_was(self):
        assert not [word for word in ("/home", "/root", "/tmp", "http") if word in json.dumps(results.as_text(KEPT))]  # noqa: S108


class TestTheChart:
    """A bar is as long as its logarithm says, from the limit's line on."""

    def drawn(self, *ratios):
        picture = chart.pictures([Bars("work", "a dict", ratios)])["speed-light.svg"]
        return ET.fromstring(picture)  # noqa: S314 - our own text

    def test_each_power_of_ten_is_as_long_as_the_first(self):
        whole, *bars = self.drawn(("ten", 10.0), ("hundred", 100.0)).iter(f"{SVG}rect")
        assert [float(bar.get("width")) for bar in bars] == [chart.UNIT, 2 * chart.UNIT]
        assert float(whole.get("width")) == chart.WIDTH

    def test_what_is_as_fast_as_the_limit_can_be_seen(self):
        _, *bars = self.drawn(("even", 1.0), ("faster", 0.5)).iter(f"{SVG}rect")
        assert [float(bar.get("width")) for bar in bars] == [chart.LEAST, chart.LEAST]

    def test_what_is_off_the_scale_ends_with_it(self):
        _, bar = self.drawn(("far", 5e6)).iter(f"{SVG}rect")
        assert float(bar.get("width")) == chart.DECADES * chart.UNIT

    def test_the_library_stands_out(self):
        _, ours, peer = self.drawn(("servicepolicy, dates", 2.0), ("peer", 3.0)).iter(f"{SVG}rect")
        assert ours.get("fill") != peer.get("fill")

    def test_it_says_names_and_figures(self):
        texts = [one.text for one in self.drawn(("a <peer>", 31_415.9), ("pandas", 56.4)).iter(f"{SVG}text")]
        assert {"work", "limit: a dict", "a <peer>", "31,000x", "pandas", "56x"} <= set(texts)

    def test_there_is_one_for_each_language_and_background(self):
        pictures = chart.pictures(A_RUN.bars)
        assert sorted(pictures) == [
            "speed-dark.svg",
            "speed-dark.zh_CN.svg",
            "speed-light.svg",
            "speed-light.zh_CN.svg",
        ]
        assert "加24个工作小时" in pictures["speed-dark.zh_CN.svg"]

    def test_every_title_of_the_kept_run_has_its_chinese(self):
        assert {bars.title for bars in KEPT.bars} | {bars.limit for bars in KEPT.bars} <= set(chart.CHINESE)


class TestFigures:
    """Two digits are enough for a bar."""

    @pytest.mark.parametrize(
        ("ratio", "text"), [(0.994, "0.99x"), (1.449, "1.4x"), (9.94, "9.9x"), (62.4, "62x"), (9_219.0, "9,200x")]
    )
    def test_a_ratio(self, ratio, text):
        assert chart.figure(ratio) == text
