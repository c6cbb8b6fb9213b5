"""What the built site must hold to: `python -m docs.check SITE TEMPLATES`, as `nox -s docs` runs it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib import import_module
from inspect import ismodule
from itertools import pairwise
from pathlib import Path
from typing import cast
from urllib.parse import unquote, urlsplit
from zlib import decompress

from typing_extensions import override

from docs.catalogues import missing

BEHIND = ("basis", "basis.tables", "calendars", "charts", "columns", "findings", "handbook", "ics", "testing", "whatif")
DOORS = ("servicepolicy", *(f"servicepolicy.{door}" for door in BEHIND))
LOADED = {"script": "src", "link": "href", "img": "src", "iframe": "src", "source": "src", "object": "data"}
IN_MID_SENTENCE = ("工作时间", "调休上班日", "放假通知", "时区", "售前咨询")
"""Words of the Chinese pages that no space and no punctuation sets apart."""


class Page(HTMLParser):
    """What a built page loads, where it leads, and what its language switch says."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.loads: list[str] = []
        self.leads: list[str] = []
        self.switch: dict[str, str] = {}
        self.feed(path.read_text("utf-8"))

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if address := values.get(LOADED.get(tag, "")):
            self.loads.append(address)
        if tag == "a" and "href" in values:
            self.leads.append(values["href"])
            if "hreflang" in values:
                self.switch[values["hreflang"]] = values["href"]

    def target(self, address: str) -> Path:
        """The file that an address of the site names."""
        return (self.path.parent / unquote(urlsplit(address).path or self.path.name)).resolve()


def is_elsewhere(address: str) -> bool:
    """Whether an address leaves the site."""
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme not in ("", "data")


def problems(site: Path, templates: Path) -> Iterator[str]:
    """Everything that is wrong."""
    pages = {language: sorted((site / language).rglob("*.html")) for language in ("en", "zh")}
    for language, other in (("en", "zh"), ("zh", "en")):
        for path in pages[language]:
            name = path.relative_to(site / language)
            yield from (f"{language}/{name}: {problem}" for problem in in_page(path, site / other / name))
    for path in site.rglob("*.css"):
        if found := re.search(r"@import|url\(\s*[\"']?(https?:)?//", path.read_text("utf-8")):
            yield f"{path.relative_to(site)}: loads from another host: {found[0]}"
    for word in IN_MID_SENTENCE:
        if not search(site / "zh" / "searchindex.js", word):
            yield f"zh/searchindex.js: finds no {word}"
    yield from (f"no page documents {name}" for name in undocumented(site / "en" / "objects.inv"))
    yield from missing(templates)


def in_page(path: Path, twin: Path) -> Iterator[str]:
    """What is wrong with one page."""
    page = Page(path)
    yield from (f"loads from another host: {address}" for address in page.loads if is_elsewhere(address))
    for address in [*page.loads, *page.leads]:
        if not is_elsewhere(address) and not page.target(address).exists():
            yield f"leads nowhere: {address}"
    if [page.target(address) for address in page.switch.values()] != [twin.resolve()]:
        yield f"its language switch leads to {page.switch or 'nothing'}"


def search(index: Path, word: str) -> set[int]:
    """The pages that a search for a Chinese word finds, as `splitQuery` in `conf.py` asks for it."""
    text = index.read_text("utf-8").removeprefix("Search.setIndex(").removesuffix(")")
    terms = cast("dict[str, int | list[int]]", json.loads(text)["terms"])
    pairs = ["".join(pair) for pair in pairwise(word)]
    return set.intersection(*(as_set(terms.get(pair, [])) for pair in pairs))


def as_set(pages: int | list[int]) -> set[int]:
    """The pages of one term: the index writes a single one as a number."""
    return {pages} if isinstance(pages, int) else set(pages)


def undocumented(inventory: Path) -> Iterator[str]:
    """The names that a door or a room offers and no page documents."""
    listed = decompress(inventory.read_bytes().split(b"\n", maxsplit=4)[4]).decode()
    known = {line.split(" ")[0].rpartition(".")[2] for line in listed.splitlines() if " py:" in line}
    doors = [import_module(door) for door in DOORS]
    rooms = [room for name in doors[0].__all__ if ismodule(room := getattr(doors[0], name))]
    for door in (*doors, *rooms):
        yield from (f"{door.__name__}.{name}" for name in door.__all__ if name not in known)


if __name__ == "__main__":
    found = [*problems(Path(sys.argv[1]), Path(sys.argv[2]))]
    sys.exit("\n".join(found) or None)
