"""Changes side by side, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from attrs import NOTHING, field, frozen

from servicepolicy.basis import markup
from servicepolicy.basis.checks import are_all, in_a_row
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.basis.moments import instants
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Lang, Text
from servicepolicy.whatif.answers import Change, Totals, totals

__all__ = ["Comparison"]

F = TypeVar("F")
D = TypeVar("D")

CASE = Text(en="case", zh="情形")
BEFORE = Text(en="before", zh="原结论")
AFTER = Text(en="after", zh="新结论")


def listed(changes: Iterable[Change[F, D]]) -> tuple[Change[F, D], ...]:
    """Changes as a tuple."""
    return in_a_row(changes)


@frozen
class Comparison(Shown, Generic[F, D]):
    """Changes side by side, for a notebook or a report: `Comparison(compare(...))`.

    A notebook shows it as a table: of the case what was told, of the answers what differs.

    Attributes:
        changes: The changes, in the order of the cases.

    Raises:
        TermsTypeError: They are no row of changes.
    """

    changes: tuple[Change[F, D], ...] = field(converter=listed, validator=are_all(Change, wrong=TermsTypeError))

    def html(self, lang: Lang | None = None) -> str:
        """The table in HTML; as of any value that is shown."""
        return side_by_side(self.changes, totals(self.changes), markup.languages(lang))

    def _repr_html_(self) -> str:
        """Show the table in a notebook, in both languages; of many changes the first, under the totals of all."""
        first = side_by_side(self.changes[: markup.MOST], totals(self.changes), markup.BOTH)
        return first + markup.left_out(len(self.changes), markup.BOTH)


def side_by_side(changes: Sequence[Change[F, D]], found: Totals, langs: Sequence[Lang]) -> str:
    """Changes in rows, under the totals."""
    heads = [markup.spoken(head.words, langs) for head in (CASE, BEFORE, AFTER)]
    rows = [
        ["<br>".join(markup.a_line(name, value, langs) for name, value in side.items()) for side in sides(change)]
        for change in changes
    ]
    return markup.a_table(markup.spoken(found.words, langs), heads, rows)


def sides(change: Change[F, D]) -> Iterator[dict[str, object]]:
    """What the three cells of a change say: of the case what was told, of the answers what differs."""
    yield {name: value for name, value in markup.parts(change.case).items() if value not in (None, ())}
    before, after = markup.parts(change.before), markup.parts(change.after)
    differ = [
        name
        for name in {**before, **after}
        if instants(before.get(name, NOTHING)) != instants(after.get(name, NOTHING))
    ]
    for answer in (before, after):
        yield {name: answer[name] for name in differ if name in answer}
