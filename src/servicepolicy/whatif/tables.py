"""Two tables compared over every case there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from attrs import frozen

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.errors import TableError
from servicepolicy.basis.tables import Table, common_cases
from servicepolicy.basis.views import Shown

__all__ = ["TableChange", "compare_tables"]

A = TypeVar("A")


@frozen(kw_only=True)
class TableChange(Shown, Generic[A]):
    """A case that two tables answer differently.

    Attributes:
        case: A value for each axis; of numbers, the first from which on the answers differ; where they
            differ from the beginning of a line that has none, the last whole number before they may be alike again.
        before: The answer of the old table.
        after: The answer of the new one.
    """

    case: tuple[object, ...]
    before: A
    after: A


def compare_tables(old: Table[A], new: Table[A]) -> Iterator[TableChange[A]]:
    """The cases that two tables answer differently: every case is looked at, so that no other differs.

    Lines of numbers are cut wherever either table cuts them, and each segment is looked up once.

    Raises:
        TableError: The tables have different axes, or one is no table.

    Example:
        >>> from servicepolicy.basis.tables import Axis, Band, Row
        >>> from servicepolicy.basis.words import Text
        >>> number = Axis("number", Text("time", "次数"), Band(1))
        >>> def rates(third):
        ...     return Table(Text("rate", "比例"), [number], [Row([Band(1, third)], "1 %"), Row([Band(third)], "5 %")])
        >>> list(compare_tables(rates(3), rates(4)))
        [TableChange(case=(3,), before='5 %', after='1 %')]
    """
    for name, table in (("old", old), ("new", new)):
        must_be(table, name, (Table,), TableError)
    for case in common_cases(old, new):
        before, after = old.look_up(*case), new.look_up(*case)
        if before != after:
            yield TableChange(case=case, before=before, after=after)
