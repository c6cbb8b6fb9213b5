"""Values of attrs classes: a key for each field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, get_origin

from attrs import Attribute, fields
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from servicepolicy.basis.errors import ServicePolicyError
from servicepolicy.convert.forms import Plain, Reader, Writer, a_table, here

__all__ = ["reader", "writer"]


FieldReader: TypeAlias = Callable[[object, Any], object]
"""Reads the value of a field of a type, as cattrs calls it."""


def reader(kind: type[Any], converter: Converter, **special: FieldReader) -> Reader:
    """Read a value of a class: every key is a field, and every field without a default a key.

    Args:
        kind: The class.
        converter: What reads its fields.
        special: Fields that are read in their own way.
    """
    whole = of_anything(kind)
    declared = (one for one in fields(get_origin(kind) or kind) if one.init)
    hooks: dict[str, Any] = {
        one.name: override(struct_hook=checked(one, special.get(one.name, converter.structure))) for one in declared
    }
    build = make_dict_structure_fn(whole, converter, _cattrs_use_linecache=False, **hooks)
    return lambda value: build(a_table(value), whole)


def checked(field: Attribute[Any], read: FieldReader) -> FieldReader:
    """Read a field, and check it by itself: attrs would stop at the first bad field, and data is to hear of all.

    The library's validators look at the value alone, so there is no need of an instance yet.
    """
    convert: Any = field.converter or (lambda made: made)

    def read_and_check(value: object, kind: Any) -> object:  # noqa: ANN401 - a union is no type
        made = read(value, kind)
        try:
            made = convert(made)
            if field.validator is not None:
                field.validator(None, field, made)
        except ServicePolicyError as error:
            raise here(error, value) from None
        return made

    return read_and_check


def writer(kind: type[Any], converter: Converter, **special: Writer) -> Writer:
    """Write a value of a class. A field that is None because nobody set it is left out.

    Args:
        kind: The class.
        converter: What writes its fields.
        special: Fields that are written in their own way.
    """
    hooks: dict[str, Any] = {name: override(unstruct_hook=write) for name, write in special.items()}
    take_apart = make_dict_unstructure_fn(of_anything(kind), converter, _cattrs_use_linecache=False, **hooks)
    silent = {one.name for one in fields(get_origin(kind) or kind) if one.default is None}

    def write(value: object) -> dict[str, Plain]:
        unset = {name for name in silent if getattr(value, name) is None}
        return {name: one for name, one in take_apart(value).items() if name not in unset}

    return write


def of_anything(kind: type[Any]) -> Any:  # noqa: ANN401 - a generic alias is no type
    """The class, with `object` for the types that it leaves open."""
    left_open = getattr(kind, "__parameters__", ())
    return kind[(object,) * len(left_open)] if left_open else kind
