"""What cattrs found wrong, as one error that names every place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, get_origin

from attrs import fields_dict, has
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from servicepolicy.basis.errors import ConversionError, ServicePolicyError
from servicepolicy.convert.forms import Absent, Writer
from servicepolicy.convert.names import did_you_mean

__all__ = ["all_in_one", "unknown_key"]

Path: TypeAlias = "tuple[str | int, ...]"
"""The keys and places that lead to a value."""

BARE_KEY = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
WHOLE = "data"
LESS_DEEP = "give data that is nested less deeply"


def all_in_one(error: Exception, data: object, write: Writer) -> ConversionError:
    """One error that reports every problem, each by its path; `write` says values as data does."""
    first, *others = problems(error, (), data, write)
    return ConversionError(first.field, first.value, first.expected, first.clause, tuple(others))


def problems(error: Exception, path: Path, data: object, write: Writer) -> Iterator[ConversionError]:
    """The problems at a place and below it, in the order of the data.

    Args:
        error: What cattrs or a class of the library raised.
        path: The place.
        data: What stands there.
        write: What says a value as data does.
    """
    match error:
        case ClassValidationError() | IterableValidationError():
            for place, one in by_place(error, write):
                below = path if place is None else (*path, place)
                yield from problems(one, below, data if place is None else at(data, place), write)
        case ForbiddenExtraKeysError():
            for key in sorted(error.extra_fields, key=str):
                yield from located(unknown_key(key, at(data, key), keys_of(error.cl)), path, data)
        case ServicePolicyError():
            yield from located(error, path, data)
        case RecursionError():
            yield ConversionError(written(path), data, LESS_DEEP)
        case KeyError():
            yield ConversionError(written(path), Absent.MISSING, "give it")
        case _:
            raise error


def by_place(
    error: ClassValidationError | IterableValidationError, write: Writer
) -> Iterator[tuple[str | int | None, Exception]]:
    """What went wrong, with the key or number of the part it went wrong in, None for the whole."""
    if isinstance(error, ClassValidationError):
        named, whole = error.group_exceptions()
        yield from ((note.name, one) for one, note in named)
        yield from ((None, built(one, error.cl, write)) for one in whole)
    else:
        yield from ((note.index, one) for one, note in error.group_exceptions()[0])


def built(error: Exception, kind: type[object], write: Writer) -> Exception:
    """What a class said against its fields together. One that it does not have is no place in the data."""
    if not isinstance(error, ServicePolicyError) or isinstance(error, ConversionError):
        return error
    first, *others = (
        ConversionError(one.field, write(one.value), one.expected, one.clause)
        if one.field in keys_of(kind)
        else ConversionError("", write(one.value), f"{one.field}: {one.expected}", one.clause)
        for one in error.problems
    )
    return ConversionError(first.field, first.value, first.expected, first.clause, tuple(others))


def located(error: ServicePolicyError, path: Path, data: object) -> Iterator[ConversionError]:
    """Each problem of an error at its place, with the value as the data writes it; of rows, what the error shows."""
    for one in error.problems:
        place = (*path, one.field) if one.field else path
        found = at(data, one.field) if one.field else None
        value = found if isinstance(found, str | int | Mapping) else one.value
        yield ConversionError(written(place), value, one.expected, one.clause)


def unknown_key(key: object, value: object, known: Iterable[str]) -> ConversionError:
    """A key that says nothing: most often one that is misspelt."""
    if not isinstance(key, str):
        return ConversionError("", key, "give keys that are texts")
    return ConversionError(key, value, f"there is no such key{did_you_mean(key, known)}")


def keys_of(kind: type[object]) -> list[str]:
    """The keys that a class is written with."""
    declared = get_origin(kind) or kind
    return [name for name, one in fields_dict(declared).items() if one.init] if has(declared) else []


def at(data: object, place: str | int) -> object:
    """What stands at a key, or at a number of a row."""
    if isinstance(data, Mapping):
        return data.get(place, Absent.MISSING)
    return data[place] if isinstance(data, list | tuple) and isinstance(place, int) else Absent.MISSING


def written(path: Path) -> str:
    """A path as TOML writes keys, with the numbers of rows in brackets; `data` for the whole."""
    return "".join(step(place) for place in path).removeprefix(".") or WHOLE


def step(place: str | int) -> str:
    """One step of a path."""
    if isinstance(place, int):
        return f"[{place}]"
    return f".{place if BARE_KEY.fullmatch(place) else json.dumps(place, ensure_ascii=False)}"
