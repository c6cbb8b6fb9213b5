"""Values in a row, and sets of them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, get_args

from cattrs import Converter

from servicepolicy.basis.errors import ConversionError
from servicepolicy.convert.forms import Plain, Reader, Writer, a_row, each

__all__ = ["set_reader", "set_writer", "tuple_reader", "tuple_writer"]


def tuple_reader(kind: object, converter: Converter) -> Reader:
    """Read a row: any number of values of one type, or one value of each of several."""
    kinds = get_args(kind)

    def read(value: object) -> tuple[object, ...]:
        row = a_row(value)
        wanted = of_each(kinds, len(row))
        if len(wanted) != len(row):
            raise ConversionError("", value, f"give {len(wanted)} values in a row")
        return tuple(each(row, [as_kind(one, converter) for one in wanted], kind))

    return read


def as_kind(kind: Any, converter: Converter) -> Reader:  # noqa: ANN401 - a union is no type
    """Read a value of one type."""
    return lambda value: converter.structure(value, kind)


def tuple_writer(kind: object, converter: Converter) -> Writer:
    """Write a row."""
    kinds = get_args(kind)

    def write(values: tuple[object, ...]) -> list[Plain]:
        wanted = of_each(kinds, len(values))
        return [converter.unstructure(value, unstructure_as=one) for value, one in zip(values, wanted, strict=True)]

    return write


def of_each(kinds: tuple[Any, ...], count: int) -> tuple[Any, ...]:
    """The type of each value of a row."""
    return kinds[:1] * count if kinds[1:] == (...,) else kinds


def set_reader(kind: object, converter: Converter) -> Reader:
    """Read a set, written as a row in which nothing stands twice."""
    (one,) = get_args(kind)

    def read(value: object) -> frozenset[object]:
        row = a_row(value)
        return frozenset(once(each(row, [as_kind(one, converter)] * len(row), kind), row))

    return read


def once(values: Sequence[object], row: Sequence[object]) -> set[object]:
    """The values, if each is given once: what stands there twice is a slip, and a set would hide it."""
    known: set[object] = set()
    written = iter(row)

    def add(value: object) -> None:
        given = next(written)
        if value in known:
            raise ConversionError("", given, "give each value once")
        known.add(value)

    each(values, [add] * len(values), frozenset)
    return known


def set_writer(kind: object, converter: Converter) -> Writer:
    """Write a set as a row, always in the same order: days by date, members as their enum has them."""
    (one,) = get_args(kind)

    def write(values: frozenset[Any]) -> list[Plain]:
        order = list(one).index if issubclass(one, Enum) else None
        return [converter.unstructure(value, unstructure_as=one) for value in sorted(values, key=order)]

    return write
