"""Changes side by side, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Generic, TypeVar, cast

from attrs import NOTHING, AttrsInstance, field, fields, frozen, has

from servicepolicy.basis.checks import are_all, in_a_row
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.basis.moments import instants
from servicepolicy.basis.words import Lang, Text, said
from servicepolicy.whatif.answers import Change, Unanswered, totals

__all__ = ["Comparison"]

F = TypeVar("F")
D = TypeVar("D")

CASE = Text(en="case", zh="情形")
BEFORE = Text(en="before", zh="原结论")
AFTER = Text(en="after", zh="新结论")
SEVERAL = Text(en="{count} in a row", zh="共{count}项")
LONGEST = 120


def listed(changes: Iterable[Change[F, D]]) -> tuple[Change[F, D], ...]:
    """Changes as a tuple."""
    return in_a_row(changes)


@frozen
class Comparison(Generic[F, D]):
    """Changes side by side, for a notebook or a report: `Comparison(compare(...))`.

    A notebook shows it as a table: of the case what was told, of the answers what differs.

    Attributes:
        changes: The changes, in the order of the cases.

    Raises:
        TermsTypeError: They are no row of changes.
    """

    changes: tuple[Change[F, D], ...] = field(converter=listed, validator=are_all(Change, wrong=TermsTypeError))

    def html(self, lang: Lang = "en") -> str:
        """The table in HTML, in one language; all text in it is escaped.

        Raises:
            FactsError: `lang` is neither "en" nor "zh".
        """
        heads = "".join(f"<th>{head.words(lang)}</th>" for head in (CASE, BEFORE, AFTER))
        rows = "".join(f"<tr>{''.join(map(cell, cells(change, lang)))}</tr>" for change in self.changes)
        caption = escape(totals(self.changes).words(lang))
        return f"<table><caption>{caption}</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"

    def _repr_html_(self) -> str:
        """Show the table in a notebook."""
        return self.html()


def cell(lines: Iterable[str]) -> str:
    """Lines of text as a cell."""
    return f"<td style='text-align: left'>{'<br>'.join(map(escape, lines))}</td>"


def cells(change: Change[F, D], lang: Lang) -> Iterator[list[str]]:
    """What the three cells of a change say."""
    yield [line(name, value, lang) for name, value in parts(change.case).items() if value not in (None, ())]
    before, after = parts(change.before), parts(change.after)
    differ = [
        name
        for name in {**before, **after}
        if instants(before.get(name, NOTHING)) != instants(after.get(name, NOTHING))
    ]
    for answer in (before, after):
        yield [line(name, answer[name], lang) for name in differ if name in answer]


def parts(value: object) -> dict[str, object]:
    """The fields by which a value is compared, the places of a row, or the value itself as its only part."""
    if isinstance(value, Unanswered):
        return {"": value.says}
    if has(type(value)):
        declared = fields(cast("type[AttrsInstance]", type(value)))
        return {one.name: getattr(value, one.name) for one in declared if one.eq}
    if isinstance(value, tuple):
        return {str(place): one for place, one in enumerate(value, start=1)}
    return {"": value}


def line(name: str, value: object, lang: Lang) -> str:
    """One part in words, cut where it is long; of a row its length."""
    text = SEVERAL.words(lang).format(count=len(value)) if isinstance(value, tuple) else said(value, lang)
    text = text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
    return f"{name}: {text}" if name else text
