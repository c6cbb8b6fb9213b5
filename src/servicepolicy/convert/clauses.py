"""Clauses and readings: by their ids, where the documents have them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from cattrs import Converter

from servicepolicy.basis.clause import Clause, Reading
from servicepolicy.basis.errors import ConversionError
from servicepolicy.clauses.listing import catalogue, every_reading
from servicepolicy.convert import records
from servicepolicy.convert.forms import Reader, Writer
from servicepolicy.convert.names import did_you_mean

__all__ = ["clause_reader", "clause_writer", "reading_reader", "reading_writer"]

C = TypeVar("C", Clause, Reading)

UNKNOWN: Final = "give an id of the documents, or all of one of your own"


def known_clauses() -> dict[str, Clause]:
    """The clauses of the documents."""
    return {clause.id: clause for clause in catalogue()}


def known_readings() -> dict[str, Reading]:
    """The readings of the documents."""
    return {reading.id: reading for reading in every_reading()}


def clause_reader(kind: type[Clause], converter: Converter) -> Reader:
    """Read a clause: its id, or all of it where it is the company's own."""
    return reader(kind, known_clauses, converter)


def reading_reader(kind: type[Reading], converter: Converter) -> Reader:
    """Read a reading, likewise."""
    return reader(kind, known_readings, converter)


def reader(kind: type[C], known: Callable[[], dict[str, C]], converter: Converter) -> Reader:
    """Read what has an id."""
    read_all = records.reader(kind, converter)

    def read(value: object) -> C:
        if not isinstance(value, Mapping):
            if not isinstance(value, str) or value not in known():
                raise ConversionError("", value, f"{UNKNOWN}{did_you_mean(value, known())}")
            return known()[value]
        own: C = read_all(value)
        if own.id in known():
            raise ConversionError("id", own.id, "give the id alone: the documents have it, or another id")
        return own

    return read


def clause_writer(kind: type[Clause], converter: Converter) -> Writer:
    """Write a clause."""
    return writer(kind, known_clauses, converter)


def reading_writer(kind: type[Reading], converter: Converter) -> Writer:
    """Write a reading."""
    return writer(kind, known_readings, converter)


def writer(kind: type[C], known: Callable[[], dict[str, C]], converter: Converter) -> Writer:
    """Write what has an id."""
    write_all = records.writer(kind, converter)
    return lambda value: value.id if value.id in known() else write_all(value)
