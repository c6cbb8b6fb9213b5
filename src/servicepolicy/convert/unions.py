"""What may be of several types, and how the data says which."""

from __future__ import annotations

from decimal import Decimal
from types import NoneType
from typing import Any, Final, TypeAlias, get_args

from attrs import has
from cattrs import Converter

from servicepolicy.basis.errors import ConversionError
from servicepolicy.convert import texts
from servicepolicy.convert.forms import NONE, Absent, Plain, Reader, Writer, a_table
from servicepolicy.convert.names import did_you_mean

__all__ = ["reader", "writer"]

Kinds: TypeAlias = "tuple[type[Any], ...]"

KIND: Final = "kind"
"""The key that says which of several classes a table is; none of these classes has a field of that name."""


def reader(union: object, converter: Converter) -> Reader:
    """Read one of several types. None is left out, null, or the word "none" where no other text may stand."""
    kinds = without_none(union)
    read = reader_of(kinds, converter)
    return or_none(read) if has_a_word_for_none(union) else read


def writer(union: object, converter: Converter) -> Writer:
    """Write one of several types."""
    kinds = without_none(union)
    write = writer_of(kinds, converter)
    return write if not has_a_word_for_none(union) else lambda value: NONE if value is None else write(value)


def has_a_word_for_none(union: object) -> bool:
    """Whether None may stand there, and no other text; anything at all says None in its own way."""
    return NoneType in get_args(union) and str not in get_args(union)


def without_none(union: object) -> Kinds:
    """The types that it may be, besides None."""
    return tuple(kind for kind in get_args(union) if kind is not NoneType)


def or_none(read: Reader) -> Reader:
    """Read what may be None."""
    return lambda value: None if value is None or value == NONE else read(value)


def reader_of(kinds: Kinds, converter: Converter) -> Reader:
    """One type is read as it is; a class among classes says which it is; anything else brings its type along."""
    if len(kinds) == 1:
        return lambda value: converter.structure(value, kinds[0])
    if all(map(has, kinds)):
        return lambda value: a_class(value, {kind.__name__: kind for kind in kinds}, converter)
    if set(kinds) == {Decimal, int}:
        return a_decimal_or_number
    return lambda value: of_types(converter.structure(value, object), value, kinds)


def writer_of(kinds: Kinds, converter: Converter) -> Writer:
    """Write what `reader_of` reads."""
    if len(kinds) == 1:
        return lambda value: converter.unstructure(value, unstructure_as=kinds[0])
    if all(map(has, kinds)):
        return lambda value: {KIND: type(value).__name__, **converter.unstructure(value)}
    if set(kinds) == {Decimal, int}:
        return decimal_or_number
    return lambda value: converter.unstructure(value, unstructure_as=object)


def a_class(value: object, kinds: dict[str, type[Any]], converter: Converter) -> object:
    """One of several classes: the table says by its key `kind` which."""
    given = a_table(value, f"give a table with `{KIND}`: {' or '.join(kinds)}")
    name = given.get(KIND, Absent.MISSING)
    if not isinstance(name, str) or name not in kinds:
        raise ConversionError(KIND, name, f"give {' or '.join(kinds)}{did_you_mean(name, kinds)}")
    return converter.structure({key: one for key, one in given.items() if key != KIND}, kinds[name])


def a_decimal_or_number(value: object) -> Decimal | int:
    """A whole number, or the text of a decimal one."""
    return value if type(value) is int else texts.a_decimal(value)


def decimal_or_number(value: Decimal | int) -> Plain:
    """Write a whole number as it is, a decimal one as text."""
    return texts.decimal_text(value) if isinstance(value, Decimal) else value


def of_types(value: object, given: object, kinds: Kinds) -> object:
    """A value of any type, if it is one of those that may stand there."""
    if value is not None and not isinstance(value, kinds):
        raise ConversionError("", given, f"give {' or '.join(kind.__name__ for kind in kinds)}")
    return value
