"""Pictures as a renderer draws them: the same wherever the viewer is, and none of it left to Altair's settings."""

import subprocess
import sys

import altair as alt
import pytest
from vl_convert import vegalite_to_svg

from servicepolicy import charts
from servicepolicy.whatif import Change
from tests.builders import a_case, at
from tests.charts.pictures import schedule, timeline, title_of
from tests.charts.test_windows import IN_2026

MOVES = [Change(case="a case", before=at("2026-03-08 02:30"), after=at("2026-03-09 16:00"))]
PICTURES = {
    "call-backs": lambda lang: charts.callback_calendar(schedule(), lang=lang),
    "no call-back": lambda lang: charts.callback_calendar([], lang=lang),
    "windows": lambda lang: charts.watch_windows(IN_2026, lang=lang),
    "no window": lambda lang: charts.watch_windows([], lang=lang),
    "a clock": lambda lang: charts.case_timeline(timeline(a_case(), "2026-03-10 10:00"), lang=lang),
    "no clock yet": lambda lang: charts.case_timeline(timeline(a_case(), "2026-03-01 10:00"), lang=lang),
    "moves": lambda lang: charts.comparison(MOVES, value=lambda moment: moment, lang=lang),
    "no moves": lambda lang: charts.comparison([], value=lambda moment: moment, lang=lang),
}
EVERY = pytest.mark.parametrize("picture", PICTURES.values(), ids=list(PICTURES))
DRAW = "import sys, vl_convert; sys.stdout.write(vl_convert.vegalite_to_svg(sys.stdin.read()))"


def drawn(chart, zone):
    """A picture as a fresh renderer draws it for a viewer in a zone."""
    asked = [sys.executable, "-c", DRAW]
    told = chart.to_json()
    return subprocess.run(
        asked, input=told, capture_output=True, text=True, check=True, encoding="utf-8", env={"TZ": zone}
    ).stdout


class TestEveryPicture:
    """Every picture can be drawn, and says the same each time."""

    @EVERY
    @pytest.mark.parametrize("lang", ["en", "zh"])
    def test_it_is_drawn(self, picture, lang):
        assert picture(lang).to_dict()["title"]["text"] in vegalite_to_svg(picture(lang).to_json())

    @EVERY
    def test_it_is_the_same_each_time(self, picture):
        assert picture("en").to_json() == picture("en").to_json()

    @pytest.mark.parametrize("picture", ["a clock", "moves"])
    def test_it_shows_the_same_wall_clock_wherever_it_is_looked_at(self, picture):
        chart = PICTURES[picture]("en")
        shanghai = drawn(chart, "Asia/Shanghai")
        assert "2026-03-0" in shanghai
        assert shanghai == drawn(chart, "America/New_York")  # 02:30 on 8 March does not exist there

    def test_no_setting_of_altair_is_touched(self):
        before = (alt.theme.active, alt.renderers.active, alt.data_transformers.active)
        for picture in PICTURES.values():
            picture("en").to_dict()
        assert before == (alt.theme.active, alt.renderers.active, alt.data_transformers.active)

    @EVERY
    @pytest.mark.parametrize("lang", ["en", "zh"])
    def test_a_screen_reader_reads_what_stands_above_it(self, picture, lang):
        assert picture(lang).to_dict()["description"] == " ".join(title_of(picture(lang)))

    @EVERY
    def test_it_can_be_changed_further(self, picture):
        assert picture("en").properties(title="My title").to_dict()["title"] == "My title"
