"""What classes and enums are called in data: by their room and their name, such as `response.Enquiry`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import Enum
from itertools import islice
from types import MappingProxyType, ModuleType
from typing import Final

from attrs import has

from servicepolicy import basis, calendars, findings, handbook, whatif
from servicepolicy.basis import tables
from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.days import DayCalendar
from servicepolicy.rules.money import complaint_fines, lateness, warranty
from servicepolicy.rules.redress import complaints
from servicepolicy.rules.timing import callbacks, holiday_watch, response, service_levels

__all__ = ["CLASSES", "Enums", "class_of", "did_you_mean", "is_public", "member_text", "name_of", "or_mean"]

Enums = Mapping[str, type[Enum]]
"""Enums by their names."""

DOORS: Final = (
    *(basis, tables, calendars, handbook, findings, whatif),
    *(response, callbacks, lateness, complaint_fines, warranty, complaints, holiday_watch, service_levels),
)
NEAREST = 3


def listed(doors: Iterable[ModuleType]) -> dict[str, type[object]]:
    """The classes that doors list, by the name of the room or of the part of the library they stand in."""
    offered = (getattr(door, name) for door in doors for name in door.__all__)
    return {called(one): one for one in offered if isinstance(one, type) and (has(one) or issubclass(one, Enum))}


def called(kind: type[object]) -> str:
    """The name of a class of the library: its room, or the first folder it stands in, and its own name."""
    _, part, *below = kind.__module__.split(".")
    return f"{below[1] if part == 'rules' else part}.{kind.__name__}"


CLASSES: Mapping[str, type[object]] = MappingProxyType(listed(DOORS))
"""Every public class, and every public enum, by its name."""
OURS: Final = frozenset(CLASSES.values())
ENUMS: Enums = {name: kind for name, kind in CLASSES.items() if issubclass(kind, Enum)}
BARE: Final = tuple(kind.__name__ for kind in ENUMS.values())


def is_public(kind: object) -> bool:
    """Whether it is a public class of values."""
    return isinstance(kind, type) and kind in OURS and has(kind)


def class_of(value: object) -> type[object]:
    """The class by which a value is written: a calendar that is only a name, as `china()`, is a `DayCalendar`."""
    return DayCalendar if isinstance(value, DayCalendar) else type(value)


def name_of(kind: type[object]) -> str:
    """What a class is called; an enum of the company's own by its bare name."""
    return called(kind) if kind in OURS else kind.__name__


def member_text(member: Enum) -> str:
    """A member of any enum: `response.Clock.WORKING_HOURS`, or `Contract.GOLD` of the company's own.

    Raises:
        ConversionError: Its enum is not the library's, and could not be told by its name.
    """
    kind = type(member)
    if kind not in OURS and not isinstance(member, Worded):
        raise ConversionError("", member, "give a member of an enum with words, derived from Worded")
    if kind not in OURS and kind.__name__ in BARE:
        raise ConversionError("", member, "give its enum a name that no other has")
    return f"{name_of(kind)}.{member.name}"


def all_enums(own: Iterable[type[Worded]]) -> Enums:
    """The enums that texts may name: the library's, also by bare names that only one of them has, and the company's.

    Raises:
        ConversionError: One of the company's is no enum with words, or has a name that is taken.
    """
    known = {**ENUMS, **{kind.__name__: kind for kind in ENUMS.values() if BARE.count(kind.__name__) == 1}}
    for kind in own:
        given: object = kind
        if not (isinstance(given, type) and issubclass(given, Worded)):
            raise ConversionError("enums", kind, "give enums with words, derived from Worded")
        if kind.__name__ in BARE or known.get(kind.__name__, kind) is not kind:
            raise ConversionError("enums", kind, "give it a name that no other enum has")
        known[kind.__name__] = kind
    return known


def did_you_mean(given: object, known: Iterable[str]) -> str:
    """The names that a mistaken one is nearest to, as the end of a sentence; nothing where none is near."""
    near = get_close_matches(given, list(known), n=NEAREST) if isinstance(given, str) else ()
    return or_mean(near)


def or_mean(names: Iterable[str]) -> str:
    """Some names, as the end of a sentence; nothing where there are none."""
    few = " or ".join(islice(names, NEAREST))
    return f"; did you mean {few}?" if few else ""
