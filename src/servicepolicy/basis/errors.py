"""What goes wrong, as types.

"No" is a decision, not an error. An error is a question that cannot be answered:

    ServicePolicyError
    ├── FactsError (ValueError)            a case that cannot be true
    │   └── FactsTypeError (TypeError)     ... because a value is of the wrong type
    │       └── NaiveDatetimeError         ... a moment without a time zone
    ├── MissingFact (LookupError)          a fact the rule needs and was not told
    ├── TermsError (ValueError)            choices that cannot be, or contradict each other
    │   └── TermsTypeError (TypeError)     ... because a value is of the wrong type
    ├── TermNotSet (LookupError)           a figure the documents leave to the company, and it has set none
    ├── NotInForce (LookupError)           no edition of the policy covers that day
    ├── TableError (ValueError)            a table with a case that has no row, or two
    ├── UnknownClause (LookupError)        an id that no clause of the documents has
    ├── ConversionError (ValueError)       data that says no value, or a value that no data can say
    └── CalendarError (ValueError)         hours and days that cannot be, or never open
        ├── CalendarTypeError (TypeError)  ... because a value is of the wrong type
        └── CalendarCoverageError (LookupError)   a day beyond what the calendar knows

Every error says which field held what value, what to give instead, and the clause that asks for it. The four are
attributes, so a caller need not read the sentence. All errors pickle.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol, TypeAlias, cast

from servicepolicy.basis.moments import packed, unpacked

__all__ = [
    "CalendarCoverageError",
    "CalendarError",
    "CalendarTypeError",
    "ConversionError",
    "FactsError",
    "FactsTypeError",
    "MissingFact",
    "NaiveDatetimeError",
    "NotInForce",
    "ServicePolicyError",
    "TableError",
    "TermNotSet",
    "TermsError",
    "TermsTypeError",
    "UnknownClause",
    "raise_all",
    "shown",
]

LONGEST_SHOWN = 80
MOST_SAID = 20
Parts: TypeAlias = "tuple[str, object, str, Cited | None, tuple[ServicePolicyError, ...]]"


class Cited(Protocol):
    """What errors know of a clause."""

    @property
    def id(self) -> str:
        """The id of the clause."""


class ServicePolicyError(Exception):
    """Base of every error of this library.

    Attributes:
        field: The field, argument or setting that is wrong.
        value: What it held.
        expected: What to give instead: the remedy.
        clause: The clause that asks for it, None where no clause does.
        others: Further problems found in the same value; all are reported at once.
    """

    def __init__(
        self,
        field: str,
        value: object,
        expected: str,
        clause: Cited | None = None,
        others: tuple[ServicePolicyError, ...] = (),
    ) -> None:
        super().__init__(field, value, expected, clause, others)
        self.field = field
        self.value = value
        self.expected = expected
        self.clause = clause
        self.others = others

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the second pass of a repeated hour in the value."""
        return raised_again, (type(self), packed(self.args))

    @property
    def problems(self) -> tuple[ServicePolicyError, ...]:
        """This problem and the others found with it."""
        return (self, *self.others)

    def __str__(self) -> str:
        """Say it in one shape: `repaired_on is 2021-01-02: give bought_on 2022-03-31 or later (D1.2.1.3)`.

        A file may hold a mistake in each of its rows: the sentence names the first of them, `problems` has all.
        """
        cited = f" ({self.clause.id})" if self.clause else ""
        first = f"{self.field} is {shown(self.value)}: {self.expected}{cited}"
        said, left = self.others[: MOST_SAID - 1], len(self.others) - MOST_SAID + 1
        return "; ".join([first, *map(str, said), *([f"and {left} more, all in `problems`"] if left > 0 else [])])


class FactsError(ServicePolicyError, ValueError):
    """The facts cannot be true."""


class FactsTypeError(FactsError, TypeError):
    """A fact is of the wrong type."""


class NaiveDatetimeError(FactsTypeError):
    """A moment has no time zone, so no one can tell which moment it is."""


class MissingFact(ServicePolicyError, LookupError):  # noqa: N818 - not a fault, a gap: the name says what is missing
    """The rule needs a fact that it was not told."""


class TermsError(ServicePolicyError, ValueError):
    """The terms cannot be, or contradict each other."""


class TermsTypeError(TermsError, TypeError):
    """A term is of the wrong type."""


class TermNotSet(ServicePolicyError, LookupError):  # noqa: N818 - not a fault, a gap: the name says what is missing
    """The documents order the company to set a figure, and the terms hold none."""


class NotInForce(ServicePolicyError, LookupError):  # noqa: N818 - the field's own word for it
    """No edition of the policy is in force on that day."""


class TableError(ServicePolicyError, ValueError):
    """A table that does not give exactly one answer to every case."""


class UnknownClause(ServicePolicyError, LookupError):  # noqa: N818 - a gap as well: nobody wrote such a clause
    """No clause of the documents has that id."""


class ConversionError(ServicePolicyError, ValueError):
    """Plain data that cannot be read as a value, or a value that plain data cannot hold.

    Its field is a path, written as TOML writes keys: `service_levels.levels[0].targets[1].limit.length`.
    """

    @property
    def problems(self) -> tuple[ServicePolicyError, ...]:
        """Every problem by itself, so that each can be shown beside its place."""
        return (type(self)(self.field, self.value, self.expected, self.clause), *self.others)


class CalendarError(ServicePolicyError, ValueError):
    """Hours or days that cannot be, or a calendar that never opens."""


class CalendarTypeError(CalendarError, TypeError):
    """A part of a calendar, or what it was asked, is of the wrong type."""


class CalendarCoverageError(CalendarError, LookupError):
    """A day outside what the calendar knows: beyond the published notices nobody can tell working days."""


def raised_again(kind: type[ServicePolicyError], args: object) -> ServicePolicyError:
    """The error that pickle took apart."""
    field, value, expected, clause, others = cast("Parts", unpacked(args))
    return kind(field, value, expected, clause, others)


def shown(value: object) -> str:
    """A value as an error names it: dates and moments in ISO form, long texts cut."""
    try:
        text = value.isoformat() if isinstance(value, date | datetime) else repr(value)
    except (ValueError, RecursionError):  # Python writes out no number of more than 4300 digits, and no deep nest
        text = f"<{type(value).__name__}, too long to show>"
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."


def raise_all(problems: Sequence[ServicePolicyError]) -> None:
    """Raise one error that reports every problem, or nothing if there is none."""
    if problems:
        first, *others = problems
        raise type(first)(first.field, first.value, first.expected, first.clause, tuple(others))
