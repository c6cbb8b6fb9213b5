"""The cattrs converter: which hook reads and writes which type.

cattrs goes through the classes and collects what goes wrong. All that it would guess, cast or let pass is replaced by a
hook that takes one form only.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_origin

from attrs import has
from cattrs import Converter
from pendulum import DateTime

from servicepolicy.basis.clause import Clause, Reading
from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.tables import Axis, Row
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.days import DayCalendar
from servicepolicy.calendars.hours import Interval, WeeklyHours
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.convert import anything, calendars, choices, clauses, policies, records, rows, tables, texts, unions
from servicepolicy.convert.forms import Reader, Writer
from servicepolicy.convert.names import all_enums, member_text
from servicepolicy.handbook import ServicePolicy

__all__ = ["converter_for"]

TEXTS: dict[type[object], tuple[Reader, Writer]] = {
    bool: (texts.a_bool, bool),
    int: (texts.a_number, int),
    str: (texts.a_text, str),
    Decimal: (texts.a_decimal, texts.decimal_text),
    date: (texts.a_date, texts.date_text),
    time: (texts.a_time, texts.time_text),
    datetime: (texts.a_moment, texts.moment_text),
    DateTime: (texts.a_moment, texts.moment_text),
    timedelta: (texts.a_duration, texts.duration_text),
    Interval: (calendars.an_interval, str),
    WeeklyHours: (calendars.a_week, str),
}
"""What is written as one value."""

ReaderFactory: TypeAlias = Callable[[Any, Converter], Reader]
WriterFactory: TypeAlias = Callable[[Any, Converter], Writer]

BY_ORIGIN: dict[object, tuple[ReaderFactory, WriterFactory]] = {
    Literal: (choices.word_reader, choices.word_writer),
    Union: (unions.reader, unions.writer),
    UnionType: (unions.reader, unions.writer),
    tuple: (rows.tuple_reader, rows.tuple_writer),
    frozenset: (rows.set_reader, rows.set_writer),
    type: (choices.error_reader, choices.error_writer),
    Row: (tables.row_reader, tables.row_writer),
}
"""What is written in parts, by the type that its parts are given to."""

BY_TYPE: dict[object, tuple[ReaderFactory, WriterFactory]] = {
    object: (anything.reader, anything.writer),
    tuple[Interval, ...]: (calendars.day_reader, calendars.day_writer),
    DayCalendar: (calendars.days_reader, calendars.days_writer),
    WorkingCalendar: (calendars.calendar_reader, records.writer),
    Clause: (clauses.clause_reader, clauses.clause_writer),
    Reading: (clauses.reading_reader, clauses.reading_writer),
    Axis: (tables.axis_reader, tables.axis_writer),
    Row: (tables.row_reader, tables.row_writer),
    ServicePolicy: (policies.reader, policies.writer),
}
"""What is written in a way of its own."""


@lru_cache(maxsize=8)
def converter_for(own: tuple[type[Worded], ...] = ()) -> Converter:
    """A converter that knows the library's classes, and some enums of the company's own.

    Raises:
        ConversionError: One of the company's enums is none, or has a name that is taken.
    """
    converter = Converter(forbid_extra_keys=True, unstructure_fallback_factory=unknown)
    for kind, (read, write) in TEXTS.items():
        converter.register_structure_hook(kind, of_any_type(read))
        converter.register_unstructure_hook(kind, write)
    forms: list[tuple[Callable[[Any], bool], ReaderFactory, WriterFactory]] = [
        (has, records.reader, records.writer),
        *((of_origin(kind), *pair) for kind, pair in BY_ORIGIN.items()),
        *((exactly(kind), *pair) for kind, pair in BY_TYPE.items()),
    ]
    converter.register_unstructure_hook_func(choices.is_enum, choices.member_name)
    for fits, reader, writer in forms:  # of several that fit, cattrs takes the last
        converter.register_structure_hook_factory(fits, typed(reader))
        converter.register_unstructure_hook_factory(fits, writer)
    enums = all_enums(own)
    converter.register_structure_hook_func(is_any_enum, of_any_type(choices.any_enum_reader(enums)))
    converter.register_structure_hook(Enum, choices.member_reader(enums))
    converter.register_unstructure_hook_func(choices.is_open, member_text)
    return converter


def of_origin(origin: object) -> Callable[[object], bool]:
    """A test for the types that give parts to one."""
    return lambda kind: get_origin(kind) is origin


def exactly(wanted: object) -> Callable[[object], bool]:
    """A test for one type."""
    return lambda kind: bool(kind == wanted)


def is_any_enum(kind: object) -> bool:
    """Whether any enum itself may stand there."""
    return bool(kind == type[Worded])


def of_any_type(read: Reader) -> Callable[[object, object], object]:
    """A reader as cattrs calls it, with the type it knows already."""
    return lambda value, _: read(value)


def typed(factory: ReaderFactory) -> Callable[[object, Converter], Callable[[object, object], object]]:
    """A factory of such readers."""
    return lambda kind, converter: of_any_type(factory(kind, converter))


def unknown(kind: object) -> Writer:
    """Refuse what has no form: a value that cattrs would pass on as it is."""
    raise ConversionError("kind", kind, "give values of public classes")
