"""The rows of one question: the columns of what happened, and the rows that have no answer."""

from __future__ import annotations

import numpy as np
from attrs import define, evolve, field, frozen

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import FactsError, ServicePolicyError
from servicepolicy.columns.answers import OnBad, refuse
from servicepolicy.columns.arrays import Column, Flags, Given, Ints, Values, moments
from servicepolicy.columns.reach import either

__all__ = ["NEVER", "Happened", "Rows", "as_many", "happened", "told", "untold"]

NEVER = np.iinfo(np.int64).max
"""The moment, or the date, of what has not happened."""


@frozen(eq=False)
class Happened:
    """When something happened, row by row.

    Attributes:
        name: The fact.
        given: The array it was read from.
        at: Microseconds or days since 1970, `NEVER` where it did not happen.
        known: Whether anybody told of any row.
    """

    name: str
    given: Values
    at: Ints
    known: bool = True

    def known_at(self, as_of: Ints | int) -> Happened:
        """What had happened by a moment: what came later has not happened yet."""
        if not self.known:
            return self
        return evolve(self, at=np.where(self.at > as_of, NEVER, self.at))


def happened(values: object, name: str, rows: Column) -> Happened:
    """Moments of what may not have happened, or None for what happened in no row.

    Raises:
        FactsError: There are more or fewer than rows, or one has parts of a microsecond.
        FactsTypeError: The column holds no moments.
    """
    return untold(name, rows) if values is None else told(as_many(moments(values, name), rows))


def untold(name: str, rows: Column) -> Happened:
    """What has happened in no row; all rows share one place in memory."""
    given = np.broadcast_to(np.datetime64("NaT", "us"), rows.values.shape)
    return Happened(name, given, np.broadcast_to(np.int64(NEVER), rows.values.size), known=False)


def told(column: Column) -> Happened:
    """A column as what happened in some rows."""
    at = column.values.ravel()
    return Happened(
        column.name, column.given, at if column.blank is None else np.where(column.blank.ravel(), NEVER, at)
    )


def as_many(column: Column, rows: Column) -> Column:
    """A column, if it has as many rows as another."""
    if column.values.shape != rows.values.shape:
        raise FactsError(column.name, column.values.shape, f"give as many rows as {rows.name}: {rows.values.shape}")
    return column


@define(eq=False)
class Rows:
    """The rows of one question, and what becomes of those without an answer.

    Attributes:
        column: The column that says how many there are, and which hold nothing.
        on_bad: Whether a row without an answer is an error, or is masked.
        bad: The rows found to have none; None as long as all have one.
    """

    column: Column
    on_bad: OnBad
    bad: Flags | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        refuse(self.column, None, self.on_bad, FactsError, "")

    def refuse(
        self,
        bad: Flags | None,
        wrong: type[ServicePolicyError],
        expected: str,
        *,
        of: Given | None = None,
        clause: Clause | None = None,
    ) -> None:
        """Take note of rows without an answer, or raise the error that names the first of them.

        Args:
            bad: The rows; those that hold nothing, or were refused before, are not meant.
            wrong: The error.
            expected: What to give instead.
            of: The column that the error names, if not the rows' own.
            clause: The clause that asks for it.
        """
        if bad is None or not (bad := self.open(bad)).any():
            return
        refuse(of or self.column, bad, self.on_bad, wrong, expected, clause)
        self.bad = either(self.bad, bad)

    def open(self, flags: Flags) -> Flags:
        """Those of some rows that may have an answer."""
        return flags if self.lost is None else flags & ~self.lost

    @property
    def lost(self) -> Flags | None:
        """The rows that hold nothing, or have no answer; None if there are none."""
        return either(self.bad, None if self.column.blank is None else self.column.blank.ravel())

    def in_order(self, first: Happened, later: Happened) -> None:
        """Refuse rows in which something happened before what it follows, or without it."""
        if not later.known:
            return
        alone = self.open((later.at != NEVER) & (first.at == NEVER))
        early = self.open((later.at < first.at) & (first.at != NEVER))
        for bad, wrong, other, remedy in (
            (alone, first, later, "give it too: {name} is {at}"),
            (early, later, first, "give {name} {at} or later"),
        ):
            if bad.any():
                at = other.given.ravel()[np.argmax(bad)]
                self.refuse(bad, FactsError, remedy.format(name=other.name, at=at), of=wrong)
