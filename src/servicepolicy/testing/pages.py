"""The generated pages of the documents: every clause, and every reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from servicepolicy.basis.clause import Reading
from servicepolicy.basis.words import Lang, Text
from servicepolicy.clauses.listing import catalogue, every_reading, offered_by
from servicepolicy.handbook import STANDARD
from servicepolicy.testing.coverage import Covered, head_line

__all__ = ["clauses_page", "readings_page"]

GENERATED = "<!-- Written by docs/generate.py: change the constants, not this page. -->"
CLAUSES = Text(
    en="""# Clauses

What the source documents say, clause by clause, and what the library makes of each.
The state is found by running the worked examples of `servicepolicy.testing`.
""",
    zh="""# 条款

制度原文逐条内容，以及本库对每条的处理。
状态由运行 `servicepolicy.testing` 中的例证得出。
""",
)
READINGS = Text(
    en="""# Readings

Places where the documents can be read in more than one way, or give no figure.
The default is marked with ●; where a room offers the choice, its terms have a field for it.
""",
    zh="""# 解读

原文中可作不同理解或未给出数字之处。
默认解读以 ● 标出；已实现的规则可在其设定中切换。
""",
)
COLUMNS = Text(
    en="| id | kind | clause | state |\n|---|---|---|---|", zh="| 编号 | 类别 | 条款 | 状态 |\n|---|---|---|---|"
)
OPEN_CLAUSES = Text(en="Clauses: {ids}", zh="条款：{ids}")
NONE = Text(en="none", zh="无")
OFFERED = Text(en="Chosen in: {fields}", zh="可在此切换：{fields}")
TERMS = tuple(type(terms) for _, terms in STANDARD.rooms())


def clauses_page(rows: Iterable[Covered], lang: Lang = "en") -> str:
    """The page of all clauses in one language, in Markdown."""
    rows = tuple(rows)
    parts = [f"{CLAUSES.words(lang)}\n{GENERATED}\n", *(f"- {line}" for line in head_line(rows, lang))]
    for document, of_it in groupby(rows, key=lambda row: row.clause.id.split(".")[0]):
        parts += [f"\n## {document}\n", COLUMNS.words(lang), *(clause_line(row, lang) for row in of_it)]
    return "\n".join(parts) + "\n"


def clause_line(row: Covered, lang: Lang) -> str:
    """One clause as a line of the table."""
    said = Text(row.clause.en, row.clause.zh).words(lang).replace("|", "\\|")
    kinds = " + ".join(kind.name for kind in row.clause.kinds)
    found = [row.status.words(lang), *(f"`{rule}`" for rule in row.rules)]
    found += [row.why.words(lang)] if row.why else [one.words(lang) for one in row.examples[:1]]
    return f"| {row.clause.id} | {kinds} | {said} | {'<br>'.join(found)} |"


def readings_page(lang: Lang = "en") -> str:
    """The page of all readings in one language, in Markdown."""
    lines = (line for reading in every_reading() for line in reading_lines(reading, lang))
    return "\n".join([f"{READINGS.words(lang)}\n{GENERATED}\n", *lines])


def reading_lines(reading: Reading, lang: Lang) -> Iterator[str]:
    """One reading as a section."""
    ids = ", ".join(clause.id for clause in catalogue() if reading in clause.readings)
    fields = ", ".join(
        f"`{terms.__name__}.{one.term}`" for terms in TERMS for one in offered_by(terms) if one.reading == reading
    )
    yield f"## {reading.id} {reading.title.words(lang)}\n"
    yield f"{reading.question.words(lang)}\n"
    for way in reading.alternatives:
        mark = "●" if way.key in reading.default else "○"
        yield f"- {mark} ({way.key}) {Text(way.en, way.zh).words(lang)}"
    yield f"\n{reading.why.words(lang)}\n"
    yield f"{OPEN_CLAUSES.words(lang).format(ids=ids or NONE.words(lang))}\n"
    if fields:
        yield f"{OFFERED.words(lang).format(fields=fields)}\n"
