"""A whole policy: one document, which may say only what the company chose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from attrs import evolve, fields_dict
from cattrs import Converter
from cattrs.errors import ClassValidationError

from servicepolicy.basis.errors import ConversionError
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.convert import records
from servicepolicy.convert.forms import WRONG, Absent, Plain, Reader, Writer, a_table, at_key
from servicepolicy.convert.problems import unknown_key
from servicepolicy.handbook import ServicePolicy

__all__ = ["FORMAT", "reader", "writer"]

T = TypeVar("T")
V = TypeVar("V")

FORMAT: Final = "servicepolicy/1"
"""The form of the data. Another number will be another form, which this release does not read."""
WRITTEN: Final = "format"
CALENDAR: Final = "calendar"


def reader(kind: type[ServicePolicy], converter: Converter) -> Reader:
    """Read a policy. What the document leaves out is as in the documents of `STANDARD`.

    Its `calendar` is that of every room that gives none of its own.
    """
    read_rooms = records.reader(kind, converter)

    def a_calendar(given: Mapping[str, object]) -> WorkingCalendar:
        return at_key(lambda value: converter.structure(value, WorkingCalendar), given[CALENDAR], CALENDAR)

    def read(value: object) -> ServicePolicy:
        given = a_table(value)
        wrong: list[Exception] = [*format_problems(given), *unknown_keys(given)]
        rooms = {key: one for key, one in given.items() if key in fields_dict(kind)}
        calendar = attempt(a_calendar, given, wrong) if CALENDAR in given else None
        policy: ServicePolicy | None = attempt(read_rooms, rooms, wrong)
        if policy is None or wrong:
            raise ClassValidationError("policy", wrong, kind)
        return policy if calendar is None else with_calendar(policy, calendar, rooms)

    return read


def attempt(read: Callable[[V], T], value: V, wrong: list[Exception]) -> T | None:
    """Read a part, and note what is wrong with it, so that the other parts are read as well."""
    try:
        return read(value)
    except WRONG as error:
        wrong.append(error)
        return None


def format_problems(given: Mapping[str, object]) -> list[ConversionError]:
    """What is wrong with the format.

    Raises:
        ConversionError: It is another one: nothing else in the document can be judged.
    """
    found = given.get(WRITTEN, Absent.MISSING)
    problem = ConversionError(WRITTEN, found, f'give "{FORMAT}", the form that this release reads')
    if found not in (FORMAT, Absent.MISSING):
        raise problem
    return [] if found == FORMAT else [problem]


def unknown_keys(given: Mapping[str, object]) -> list[ConversionError]:
    """The keys that no policy has."""
    known = (WRITTEN, CALENDAR, *fields_dict(ServicePolicy))
    return [unknown_key(key, value, known) for key, value in given.items() if key not in known]


def with_calendar(policy: ServicePolicy, calendar: WorkingCalendar, given: Mapping[str, object]) -> ServicePolicy:
    """A policy with the calendar of the document in every room that gives none of its own."""
    own: dict[str, Any] = {
        name: getattr(policy, name) for name, room in given.items() if isinstance(room, Mapping) and CALENDAR in room
    }
    return evolve(policy.with_calendar(calendar), **own)


def writer(kind: type[ServicePolicy], converter: Converter) -> Writer:
    """Write a policy, all of it. The calendar of its first room stands once, at the top."""
    write_all = records.writer(kind, converter)

    def write(policy: ServicePolicy) -> dict[str, Plain]:
        written = write_all(policy)
        rooms = {name: written.pop(name) for name, _ in policy.rooms()}
        shared = rooms["response"][CALENDAR]
        own = {name: without(room, shared) for name, room in rooms.items()}
        return {WRITTEN: FORMAT, **written, CALENDAR: shared, **own}

    return write


def without(room: Mapping[str, Plain], shared: Plain) -> dict[str, Plain]:
    """A room without the calendar that stands at the top."""
    return {key: one for key, one in room.items() if key != CALENDAR or one != shared}
