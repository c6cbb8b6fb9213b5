"""The generated pages of the documents: every clause, and every reading, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from servicepolicy.basis.clause import Reading
from servicepolicy.clauses.listing import catalogue, every_reading
from servicepolicy.testing.coverage import Covered, head_line

__all__ = ["clauses_page", "readings_page"]

GENERATED = "<!-- Written by docs/generate.py: change the constants, not this page. -->"
CLAUSES = f"""# Clauses · 条款

{GENERATED}

What the source documents say, clause by clause, and what the library makes of each.
The state is found by running the worked examples of `servicepolicy.testing`.

制度原文逐条内容，以及本库对每条的处理；状态由运行 `servicepolicy.testing` 中的例证得出。
"""
READINGS = f"""# Readings · 解读

{GENERATED}

Places where the documents can be read in more than one way, or give no figure.
The default is marked with ●; where a room offers the choice, its terms have a field for it.

原文中可作不同理解或未给出数字之处；默认解读以 ● 标出，已实现的规则可在其设定中切换。
"""
HEADER = "| id | kind · 类别 | clause · 条款 | state · 状态 |\n|---|---|---|---|"


def clauses_page(rows: Iterable[Covered]) -> str:
    """The page of all clauses, in Markdown."""
    rows = tuple(rows)
    parts = [CLAUSES, "\n".join(f"- {line}" for lang in ("en", "zh") for line in head_line(rows, lang))]
    for document, of_it in groupby(rows, key=lambda row: row.clause.id.split(".")[0]):
        parts += [f"\n## {document}\n", HEADER, *(clause_line(row) for row in of_it)]
    return "\n".join(parts) + "\n"


def clause_line(row: Covered) -> str:
    """One clause as a line of the table."""
    kinds = " + ".join(kind.name for kind in row.clause.kinds)
    found = [f"{row.status.en} · {row.status.zh}", *(f"`{rule}`" for rule in row.rules)]
    found += [f"{row.why.en} {row.why.zh}"] if row.why else [f"{one.en} {one.zh}" for one in row.examples[:1]]
    return f"| {row.clause.id} | {kinds} | {cell(row.clause.en)}<br>{cell(row.clause.zh)} | {'<br>'.join(found)} |"


def cell(text: str) -> str:
    """A text as a cell of a table can hold it."""
    return text.replace("|", "\\|")


def readings_page() -> str:
    """The page of all readings, in Markdown."""
    return "\n".join([READINGS, *(line for reading in every_reading() for line in reading_lines(reading))])


def reading_lines(reading: Reading) -> Iterator[str]:
    """One reading as a section."""
    open_to_it = ", ".join(clause.id for clause in catalogue() if reading in clause.readings)
    yield f"## {reading.id} {reading.title.en} · {reading.title.zh}\n"
    yield f"{reading.question.en}\n{reading.question.zh}\n"
    for way in reading.alternatives:
        mark = "●" if way.key in reading.default else "○"
        yield f"- {mark} ({way.key}) {way.en} {way.zh}"
    yield f"\n{reading.why.en} {reading.why.zh}\n"
    yield f"Clauses · 条款: {open_to_it}\n"
