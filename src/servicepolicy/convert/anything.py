"""What may be of any type at all: the facts of a record, the answer of a table. Such a value says its own type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from cattrs import Converter

from servicepolicy.basis.errors import ConversionError
from servicepolicy.convert.forms import Absent, Plain, Reader, Writer, a_row, at_key, each
from servicepolicy.convert.names import CLASSES, class_of, did_you_mean, is_public, name_of

__all__ = ["TYPE", "VALUE", "named", "reader", "writer"]

TYPE: Final = "type"
VALUE: Final = "value"
NOTHING: Final = {TYPE: "none"}

WORDS: Final[Mapping[str, type[Any]]] = {
    "member": Enum,
    "decimal": Decimal,
    "moment": datetime,
    "date": date,
    "time": time,
    "duration": timedelta,
    "text": str,
}
"""The types of single values, by the words that data has for them; the first that fits is taken."""
PLAIN: Final = (bool, int, str)
EXPECTED: Final = "give true, false, a whole number, a text, a row, or a table with `type` and `value`"


def reader(_: object, converter: Converter) -> Reader:
    """Read a value of any type."""

    def read(value: object) -> object:
        if value is None or value == NOTHING:
            return None
        if type(value) in PLAIN:
            return value
        if isinstance(value, Mapping):
            return read_named(value, converter)
        if isinstance(value, list | tuple):
            row = a_row(value)
            return tuple(each(row, [read] * len(row), object))
        raise ConversionError("", value, EXPECTED)

    return read


def read_named(given: Mapping[str, object], converter: Converter) -> object:
    """Read a value that says its type."""
    name = given.get(TYPE, Absent.MISSING)
    kind = {**CLASSES, **WORDS}.get(name) if isinstance(name, str) else None
    if kind is None or not (kind in WORDS.values() or is_public(kind)):
        raise ConversionError(TYPE, name, f"give the name of a class{did_you_mean(name, (*CLASSES, *WORDS))}")
    if given.keys() != {TYPE, VALUE}:
        raise ConversionError("", dict(given), "give `type` and `value`, and nothing else")
    return at_key(lambda value: converter.structure(value, kind), given[VALUE], VALUE)


def writer(_: object, converter: Converter) -> Writer:
    """Write a value of any type."""

    def write(value: object) -> Plain:
        match value:
            case None:
                return dict(NOTHING)
            case Enum():  # before texts: a member may be a text as well
                return named(value, converter)
            case bool() | int() | str():
                return value
            case tuple():
                return [write(one) for one in value]
            case _:
                return named(value, converter)

    return write


def named(value: object, converter: Converter) -> dict[str, Plain]:
    """Write a value with its type.

    Raises:
        ConversionError: It is of no type that data has a word for.
    """
    for word, kind in WORDS.items():
        if isinstance(value, kind):
            return {TYPE: word, VALUE: converter.unstructure(value, unstructure_as=kind)}
    kind = class_of(value)
    if not is_public(kind):
        raise ConversionError("value", value, "give a value of a public class, or a plain one")
    return {TYPE: name_of(kind), VALUE: converter.unstructure(value, unstructure_as=kind)}
