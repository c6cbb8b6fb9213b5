"""Values as HTML, for people: in one language or in both, every text escaped, no colours but the reader's own.

Headers have their scope and words their language, for screen readers; a notebook in the dark stays dark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from html import escape

from attrs import fields, has
from pendulum import DateTime

from servicepolicy.basis.clause import Clause, Reading, Reason
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Lang, Message, Spoken, Text, checked, said

__all__ = [
    "BOTH",
    "MOST",
    "a_line",
    "a_table",
    "code",
    "in_words",
    "languages",
    "left_out",
    "of_value",
    "of_values",
    "parts",
    "spoken",
]

BOTH: tuple[Lang, ...] = ("en", "zh")
TAGS = {"en": "en", "zh": "zh-Hans"}
LEFT = "text-align: left"
ALIGN = f"{LEFT}; vertical-align: top; padding: 0.2em 1em 0.2em 0"
"""Jupyter aligns to the right, and marimo sets no cell apart. Whatever else they set, such as colours, stays."""
NUMBERED = f"{LEFT}; list-style: decimal; margin: 0; padding-left: 1.5em"
IN_ONE_PIECE = ('<span style="white-space: nowrap">', "</span>")
AROUND: dict[type[object], tuple[str, str]] = {
    Verdict: ("<strong>", "</strong>"),
    date: IN_ONE_PIECE,
    datetime: IN_ONE_PIECE,
    DateTime: IN_ONE_PIECE,
}
"""What some values stand in: verdicts stand out, and dates are not broken at a hyphen."""
NOTHING = "—"
BECAUSE = "because"
SEVERAL = Text(en="{count} in a row", zh="共{count}项")
NO_VALUES = Text(en="Nothing to show.", zh="无内容。")
FIRST = Text(en="Shown: the first {shown} of {count}.", zh="仅显示前{shown}项，共{count}项。")
LONGEST = 240
MOST = 200
"""How many rows a notebook is given: of ten thousand, all would be megabytes that stop a browser."""


def languages(lang: Lang | None) -> tuple[Lang, ...]:
    """The language that is asked for, or both."""
    return BOTH if lang is None else (checked(lang),)


def spoken(say: Callable[[Lang], str], langs: Sequence[Lang], between: str = " · ") -> str:
    """What is said in each language, marked as such; once and unmarked where both say the same, such as a date."""
    texts = {lang: say(lang) for lang in BOTH}
    if texts["en"] == texts["zh"]:
        return escape(texts["en"])
    return between.join(f'<span lang="{TAGS[lang]}">{escape(texts[lang])}</span>' for lang in langs)


def in_words(value: object, langs: Sequence[Lang]) -> str:
    """One value in words: clauses, readings and messages by their ids, what has no words cut where it is long."""
    match value:
        case None | str() | tuple() if not value:
            return NOTHING
        case Clause(id=name) | Message(key=name) | type(__name__=name):
            return code(name)
        case Reading():
            return f"{code(value.id)} {spoken(value.title.words, langs)}"
        case tuple():
            return ", ".join(in_words(one, langs) for one in value)
        case _:
            opens, closes = AROUND.get(type(value), ("", ""))
            return opens + spoken(lambda lang: cut(said(value, lang)), langs) + closes


def cut(text: str) -> str:
    """A text, shortened where it is long."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."


def code(name: str) -> str:
    """A name as code has it; nothing for what has none."""
    return f"<code>{escape(name)}</code>" if name else ""


def parts(value: object) -> dict[str, object]:
    """The fields by which a value is compared, the places of a row, or the value itself as its only part."""
    if has_fields(value):
        return {name: getattr(value, name) for name in compared(value)}
    if isinstance(value, tuple):
        return {str(place): one for place, one in enumerate(value, start=1)}
    return {"": value}


def has_fields(value: object) -> bool:
    """Whether a value is shown field by field: it has no words of its own, and no id that stands for it."""
    return bool(compared(value)) and not isinstance(value, Spoken | Clause | Reading)


def compared(value: object) -> tuple[str, ...]:
    """The names of the fields by which a value is compared."""
    kind = type(value)
    return tuple(one.name for one in fields(kind) if one.eq) if has(kind) else ()


def a_line(name: str, value: object, langs: Sequence[Lang]) -> str:
    """One part of a value in a line; of a row of values with fields their number."""
    if isinstance(value, tuple) and any(map(has_fields, value)):
        count = len(value)
        text = spoken(lambda lang: SEVERAL.words(lang).format(count=count), langs)
    else:
        text = in_words(value, langs)
    return f"{code(name)} {text}" if name else text


def cell(value: object, langs: Sequence[Lang], told: Sequence[Reason] = ()) -> str:
    """A value in a cell: one with fields in lines, several of them as a table of their own."""
    if isinstance(value, tuple) and any(map(has_fields, value)):
        return of_values(value, langs, told)
    if has_fields(value):
        return "<br>".join(a_line(name, part, langs) for name, part in parts(value).items())
    return in_words(value, langs)


def of_value(value: object, langs: Sequence[Lang]) -> str:
    """A value field by field, its reasons beneath; what is within it does not say them again."""
    because = reasons_of(value)
    rows = [[code(name), cell(part, langs, because)] for name, part in parts(value).items()]
    return a_table(code(type(value).__name__), (), rows) + reasons(because, langs)


def of_values(values: Sequence[object], langs: Sequence[Lang], told: Sequence[Reason] = ()) -> str:
    """Values in rows, a column a field that any of them has, the reasons last unless all have been told already."""
    if not values:
        return f"<p>{spoken(NO_VALUES.words, langs)}</p>"
    shown = [parts(value) for value in values]
    names = [*dict.fromkeys(name for row in shown for name in row)]
    heads, rows = [code(name) for name in names], [[cell(row.get(name), langs) for name in names] for row in shown]
    if any(one not in told for value in values for one in reasons_of(value)):
        heads.append(code(BECAUSE))
        rows = [[*row, reasons(reasons_of(value), langs)] for row, value in zip(rows, values, strict=True)]
    kinds = dict.fromkeys(type(value).__name__ for value in values)
    return a_table(", ".join(map(code, kinds)), heads, rows)


def left_out(count: int, langs: Sequence[Lang]) -> str:
    """That a notebook is given the first of so many rows; nothing where it is given all."""
    if count <= MOST:
        return ""
    return f"<p>{spoken(lambda lang: FIRST.words(lang).format(shown=MOST, count=count), langs)}</p>"


def reasons_of(value: object) -> tuple[Reason, ...]:
    """The reasons of a value; none of what is no decision."""
    because = getattr(value, BECAUSE, ())
    return tuple(one for one in because if isinstance(one, Reason)) if isinstance(because, tuple) else ()


def reasons(because: Sequence[Reason], langs: Sequence[Lang]) -> str:
    """Reasons as a list, each in every language."""
    if not because:
        return ""
    items = "".join(f"<li>{spoken(reason.words, langs, '<br>')}</li>" for reason in because)
    return f'<ol style="{NUMBERED}">{items}</ol>'


def a_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are HTML already; the first cell of a row is its header."""
    head = "".join(f'<th scope="col" style="{ALIGN}">{head}</th>' for head in heads)
    body = "".join(f"<tr>{''.join(in_cells(row))}</tr>" for row in rows)
    columns = f"<thead><tr>{head}</tr></thead>" if heads else ""
    return f'<table><caption style="{LEFT}">{caption}</caption>{columns}<tbody>{body}</tbody></table>'


def in_cells(row: Sequence[str]) -> Iterator[str]:
    """The cells of a row."""
    first, *others = row
    yield f'<th scope="row" style="{ALIGN}; font-weight: normal">{first}</th>'
    yield from (f'<td style="{ALIGN}">{one}</td>' for one in others)
