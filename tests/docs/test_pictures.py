"""The pictures of the pages are there in both languages, small, and draw nothing from elsewhere."""

import re

import pytest

from docs.pictures import ENDINGS, HERE, PICTURES, a_decision

EVERY = pytest.mark.parametrize("name", PICTURES)


class TestEveryPicture:
    """Each picture of the page is one that the command draws, in the language of its name."""

    @EVERY
    @pytest.mark.parametrize("lang", ["en", "zh"])
    def test_it_is_there(self, name, lang):
        picture = (HERE / f"{name}{ENDINGS[lang]}.svg").read_text("utf-8")
        said = re.sub("&amp;", "&", picture)
        title = PICTURES[name](lang).to_dict()["title"]
        assert [line for line in (title["text"], *title["subtitle"]) if line not in said] == []

    @EVERY
    def test_it_is_small_and_whole(self, name):
        for ending in ENDINGS.values():
            picture = (HERE / f"{name}{ending}.svg").read_text("utf-8")
            assert len(picture) < 200_000
            assert not re.search(r"(href|src)=\"|url\(http|@import", picture)
            assert 'font-family="sans-serif"' in picture

    def test_no_other_lies_about(self):
        drawn = {f"{name}{ending}.svg" for name in PICTURES for ending in ENDINGS.values()}
        assert {path.name for path in HERE.iterdir()} == {*drawn, "decision.html"}


class TestTheDecision:
    """The page shows a decision as a notebook would."""

    def test_it_is_up_to_date(self):
        assert (HERE / "decision.html").read_text("utf-8") == a_decision(), "run `python -m docs.pictures`"
