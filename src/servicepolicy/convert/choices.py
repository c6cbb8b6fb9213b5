"""What is one of several: members of enums, words of a closed list, the errors of this library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Final, get_args

from cattrs import Converter

from servicepolicy.basis import errors
from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.words import Worded
from servicepolicy.convert.forms import Reader, Writer
from servicepolicy.convert.names import Enums, did_you_mean, or_mean

__all__ = [
    "any_enum_reader",
    "error_reader",
    "error_writer",
    "is_enum",
    "is_open",
    "member_name",
    "member_reader",
    "word_reader",
    "word_writer",
]

KINDS = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.ServicePolicyError)]
ERRORS: Final[Mapping[str, object]] = {kind.__name__: kind for kind in KINDS}
"""The errors of this library by name: what stands in the place of an answer names one."""

A_MEMBER: Final = "give a member with the name of its enum, such as Goal.RESOLUTION; enums of your own go into `enums`"
AN_ENUM: Final = "give the name of an enum; enums of your own go into `enums`"


def is_enum(kind: object) -> bool:
    """Whether it is an enum."""
    return isinstance(kind, type) and issubclass(kind, Enum)


def is_open(kind: object) -> bool:
    """Whether a member of any enum may stand there."""
    return kind in (Worded, Enum)


def member_reader(enums: Enums) -> Callable[[object, type[Enum]], Enum]:
    """Read a member: its name, or where any enum may stand, the enum's name and its own."""

    def read(value: object, kind: type[Enum]) -> Enum:
        if not is_open(kind):
            return member_of(kind, value, value)
        enum, _, name = value.rpartition(".") if isinstance(value, str) else ("", "", "")
        if enum not in enums:
            raise ConversionError("", value, f"{A_MEMBER}{did_you_mean(enum, enums) or whose(name, enums)}")
        return member_of(enums[enum], name, value)

    return read


def member_name(member: Enum) -> str:
    """Write the name of a member."""
    return member.name


def any_enum_reader(enums: Enums) -> Reader:
    """Read the name of an enum."""

    def read(value: object) -> type[Enum]:
        if not isinstance(value, str) or value not in enums:
            raise ConversionError("", value, f"{AN_ENUM}{did_you_mean(value, enums)}")
        return enums[value]

    return read


def member_of(kind: type[Enum], name: object, value: object) -> Enum:
    """The member of an enum that has a name."""
    if not isinstance(name, str) or name not in kind.__members__:
        near = did_you_mean(name.upper() if isinstance(name, str) else name, kind.__members__)
        raise ConversionError("", value, f"give {one_of(kind.__members__)}{near}")
    return kind[name]


def whose(name: str, enums: Enums) -> str:
    """The members of that name, as the end of a sentence; an enum that has a bare name is called by it."""
    homes = {kind: enum for enum, kind in enums.items() if name in kind.__members__}
    return or_mean(f"{enum}.{name}" for enum in homes.values())


def word_reader(kind: object, _: Converter) -> Reader:
    """Read one of the words of a closed list."""
    words = get_args(kind)

    def read(value: object) -> object:
        if value not in words:
            raise ConversionError("", value, f"give {one_of(map(repr, words))}")
        return value

    return read


def word_writer(_: object, __: Converter) -> Writer:
    """Write such a word as it is."""
    return str


def error_reader(_: object, __: Converter) -> Reader:
    """Read the name of an error of this library."""

    def read(value: object) -> object:
        if not isinstance(value, str) or value not in ERRORS:
            raise ConversionError("", value, f"give the name of an error of this library{did_you_mean(value, ERRORS)}")
        return ERRORS[value]

    return read


def error_writer(_: object, __: Converter) -> Writer:
    """Write the name of an error."""
    return lambda error: error.__name__


def one_of(names: Iterable[str]) -> str:
    """Names as a sentence offers them."""
    return " or ".join(names)
