"""Tables of decisions: what their rows hold for, and what they answer."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from cattrs import Converter

from servicepolicy.basis.tables import Axis, Band, Row
from servicepolicy.basis.words import Worded
from servicepolicy.convert import anything, records
from servicepolicy.convert.forms import Plain, Reader, Writer, a_row, each
from servicepolicy.convert.names import member_text, name_of

__all__ = ["axis_reader", "axis_writer", "row_reader", "row_writer"]

ANY: Final = "any"
"""The part of an axis that is all of it."""
AN_ENUM: Final[Any] = type[Worded]
YES_OR_NO: Final = "bool"
"""The axis over no and yes."""


def row_reader(kind: type[Row[object]], converter: Converter) -> Reader:
    """Read a row: parts as texts, rows and bands; a text for an answer is a member of an enum."""

    def part(value: object) -> object:
        match value:
            case bool():
                return value
            case str():
                return None if value == ANY else converter.structure(value, Worded)
            case list() | tuple():
                return tuple(each(value, [part] * len(value), kind))
            case _:
                return converter.structure(value, Band)

    def parts(value: object, _: object) -> tuple[object, ...]:
        row = a_row(value)
        return tuple(each(row, [part] * len(row), kind))

    def answer(value: object, _: object) -> object:
        return converter.structure(value, Worded if isinstance(value, str) else object)

    return records.reader(kind, converter, when=parts, then=answer)


def row_writer(kind: type[Row[object]], converter: Converter) -> Writer:
    """Write a row."""

    def part(value: object) -> Plain:
        match value:
            case bool():
                return value
            case None:
                return ANY
            case tuple():
                return [part(one) for one in value]
            case Enum():
                return member_text(value)
            case _:
                written: Plain = converter.unstructure(value, unstructure_as=Band)
                return written

    def parts(when: tuple[object, ...]) -> list[Plain]:
        return [part(one) for one in when]

    def answer(value: object) -> Plain:
        if isinstance(value, Enum):
            return member_text(value)
        if isinstance(value, str):
            return anything.named(value, converter)
        written: Plain = converter.unstructure(value, unstructure_as=object)
        return written

    return records.writer(kind, converter, when=parts, then=answer)


def axis_reader(kind: type[Axis], converter: Converter) -> Reader:
    """Read an axis: what it ranges over is the name of an enum, "bool", or a band of numbers."""

    def over(value: object, _: object) -> object:
        if value == YES_OR_NO:
            return bool
        return converter.structure(value, AN_ENUM if isinstance(value, str) else Band)

    return records.reader(kind, converter, over=over)


def axis_writer(kind: type[Axis], converter: Converter) -> Writer:
    """Write an axis."""

    def over(value: type[object] | Band) -> Plain:
        if isinstance(value, Band):
            written: Plain = converter.unstructure(value, unstructure_as=Band)
            return written
        return YES_OR_NO if value is bool else name_of(value)

    return records.writer(kind, converter, over=over)
