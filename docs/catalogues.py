"""The Chinese of the pages. `nox -s docs-update` takes new sentences into `locale/`; `nox -s docs` finds what lacks.

A catalogue holds the prose of one page. Docstrings stay in English, and so does what is the same in both languages:
code, figures, ids. What babel calls fuzzy is an older translation of a sentence that has changed: mend it, and take
the mark away.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from docs.conf import ENGLISH_ONLY, HERE, is_bilingual

LOCALE = HERE / "locale" / "zh_CN" / "LC_MESSAGES"
HEADER = 'msgid ""\nmsgstr ""\n"Language: zh_CN\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
LABELS = {"Parameters", "Raises", "Returns"}  # Sphinx has them in Chinese
CODE_OR_TARGET = re.compile(r"`[^`]*`|\]\([^)]*\)|\{[\w:]+\}")


def wanted(templates: Path) -> dict[str, Catalog]:
    """What is to be said in Chinese, by page, from what `sphinx-build -b gettext` wrote."""
    found: dict[str, Catalog] = {}
    for template in sorted(templates.rglob("*.pot")):
        page = template.relative_to(templates).with_suffix("").as_posix()
        if is_bilingual(page):
            continue
        catalogue = Catalog(locale="zh_CN")
        for message in read(template):
            if speaks(message):
                catalogue.add(message.id)
        if len(catalogue):
            found[page] = catalogue
    return found


def speaks(message: Message) -> bool:
    """Whether a message is prose of a page, and not only code."""
    of_page = any(str(place).endswith(".md") for place, _ in message.locations)
    return (
        of_page
        and message.id not in LABELS
        and re.search("[A-Za-z]{2}", CODE_OR_TARGET.sub("", str(message.id))) is not None
    )


def missing(templates: Path) -> Iterator[str]:
    """The sentences whose Chinese is missing, or is not what it should be."""
    for page, catalogue in wanted(templates).items():
        known = read(LOCALE / f"{page}.po")
        for message in catalogue:
            problem = message.id and lack(known.get(message.id))
            if problem and page not in ENGLISH_ONLY:
                yield f"{page}: {problem}: {message.id}"


def lack(chinese: Message | None) -> str:
    """What is wrong with a translation; nothing if it is in order."""
    if chinese is None or not chinese.string:
        return "no Chinese"
    if chinese.fuzzy:
        return "the Chinese of an older sentence"
    return "write `1\\.`, or a heading becomes a list" if re.match(r"\d+\. ", str(chinese.string)) else ""


def update(templates: Path) -> None:
    """Take new sentences in, mark the changed ones, and leave out those that are gone."""
    asked = wanted(templates)
    for path in [*LOCALE.rglob("*.po")]:
        if path.name != "sphinx.po" and path.relative_to(LOCALE).with_suffix("").as_posix() not in asked:
            path.unlink()
    for page, template in asked.items():
        path = LOCALE / f"{page}.po"
        catalogue = read(path)
        catalogue.update(template)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(HEADER.encode())
            write_po(file, catalogue, width=0, no_location=True, omit_header=True, ignore_obsolete=True)


def read(path: Path) -> Catalog:
    """A catalogue, empty where there is none yet."""
    if not path.exists():
        return Catalog(locale="zh_CN")
    with path.open("rb") as file:
        return read_po(file, locale="zh_CN")


if __name__ == "__main__":
    update(Path(sys.argv[1]))
    print(*missing(Path(sys.argv[1])), sep="\n")
