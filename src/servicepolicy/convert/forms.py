"""What data is made of, and the shapes in which values stand in it: rows, tables and what may be one of several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, Final, TypeAlias, TypeVar

from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ClassValidationError,
    IterableValidationError,
    IterableValidationNote,
)

from servicepolicy.basis.errors import ConversionError, ServicePolicyError

__all__ = ["NONE", "WRONG", "Absent", "Plain", "Reader", "Writer", "a_row", "a_table", "at_key", "each", "here"]

Plain: TypeAlias = "bool | int | str | list[Plain] | dict[str, Plain]"
"""Plain data, as JSON and TOML both have it: there is no null, and no binary fraction."""

Reader: TypeAlias = Callable[[object], Any]
"""Makes a value of plain data."""
Writer: TypeAlias = Callable[[Any], Any]
"""Makes plain data of a value."""

T = TypeVar("T")

WRONG: Final = (ServicePolicyError, BaseValidationError)
"""What readers raise."""
NONE: Final = "none"
"""The word for None where leaving a key out would mean something else."""


class Absent(Enum):
    """What stands for a value that is not there."""

    MISSING = "missing"

    def __repr__(self) -> str:
        """As the sentence of an error says it."""
        return str(self.value)


def a_table(value: object, expected: str = "give a table of keys and values") -> Mapping[str, object]:
    """The keys and values of a table; a key that is no text is one that no class has."""
    if not isinstance(value, Mapping):
        raise ConversionError("", value, expected)
    return value


def a_row(value: object) -> Sequence[object]:
    """The values of a row; a text is none, though Python would go through its letters."""
    if not isinstance(value, list | tuple):
        raise ConversionError("", value, "give values in a row, such as []")
    return value


def here(error: ServicePolicyError, value: object) -> ConversionError:
    """What a class of the library finds wrong with a value, as a problem of the place that the value stands at."""
    first, *others = (ConversionError("", value, one.expected, one.clause) for one in error.problems)
    return ConversionError("", first.value, first.expected, first.clause, tuple(others))


def each(values: Iterable[object], readers: Iterable[Reader], kind: object) -> list[object]:
    """Read the values of a row, all of them; what is wrong is reported with their numbers."""
    read: list[object] = []
    wrong: list[Exception] = []
    for number, (value, reader) in enumerate(zip(values, readers, strict=True)):
        try:
            read.append(reader(value))
        except WRONG as error:
            error.add_note(IterableValidationNote(f"in the row at {number}", number, kind))
            wrong.append(error)
    if wrong:
        raise IterableValidationError("row", wrong, tuple)
    return read


def at_key(read: Callable[[object], T], value: object, key: str) -> T:
    """Read what stands at a key of a table; what is wrong is reported with the key."""
    try:
        return read(value)
    except WRONG as error:
        error.add_note(AttributeValidationNote(f"at {key}", key, object))
        raise ClassValidationError("key", [error], object) from None
