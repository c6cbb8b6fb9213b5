"""What GitHub shows of the notebook: made from it, up to date, and readable in both languages."""

import json
import re
from typing import Any

import pytest

from tests.notebook.places import EXPORT, load

pytest.importorskip("marimo", reason="the group `notebook` brings marimo: nox -s notebook")
nbformat = pytest.importorskip("nbformat", reason="the group `notebook` brings nbformat: nox -s notebook")

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def maker():
    """`export.py`."""
    return load(EXPORT)


@pytest.fixture
def page(maker):
    """The page as it is committed."""
    return json.loads(maker.SHOWN.read_text("utf-8"))


def compared(page, maker):
    """The page without what hangs on the machine: its fonts, in the pictures, and the schema its Altair writes."""
    for cell in page["cells"]:
        for data in maker.charts_of(cell):
            data.pop(maker.PICTURE, None)
            del data[maker.VEGA_LITE]["$schema"]
    return page


class TestItIsUpToDate:
    """The page is what the notebook gives today: `python examples/notebook/export.py` makes it anew."""

    def test_cells_and_outputs_are_those_of_the_notebook(self, maker, page):
        assert compared(page, maker) == compared(maker.tidied(maker.exported()), maker)

    def test_the_documents_show_its_first_chart_in_both_languages(self, maker, page):
        english, chinese, *_ = maker.pictures_of(page)
        assert [place.read_text("utf-8").rstrip("\n") for place in maker.IN_THE_DOCUMENTS] == [english, chinese]


class TestAnyoneCanReadIt:
    """It is a valid notebook that Jupyter runs too, with Chinese beneath each paragraph and in the charts."""

    def test_it_is_valid(self, page):
        nbformat.validate(page)

    def test_its_code_runs_from_top_to_bottom(self, page):
        names: dict[str, Any] = {"__name__": "__main__"}
        for cell in page["cells"]:
            if cell["cell_type"] == "code":
                exec("".join(cell["source"]), names)  # noqa: S102 - as Jupyter does
        assert names["found"].count == 8

    def test_every_text_has_chinese(self, page):
        texts = ["".join(cell["source"]) for cell in page["cells"] if cell["cell_type"] == "markdown"]
        assert len(texts) == 11
        assert [text for text in texts if not CHINESE.search(text)] == []

    def test_every_chart_is_a_picture(self, page, maker):
        found = list(maker.pictures_of(page))
        assert len(found) == 4
        assert all(picture.startswith("<svg ") for picture in found)
        assert ["变化对比" in picture or "回访日历" in picture for picture in found] == [False, True, False, True]

    def test_it_is_small_enough_to_be_shown(self, maker):
        assert maker.SHOWN.stat().st_size < 500_000
