"""`to_dict` and `from_dict`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from cattrs import Converter

from servicepolicy.basis.clause import Clause, Reading
from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.days import DayCalendar
from servicepolicy.calendars.hours import Interval, WeeklyHours
from servicepolicy.convert.converter import converter_for
from servicepolicy.convert.forms import WRONG, Plain
from servicepolicy.convert.names import class_of, is_public
from servicepolicy.convert.problems import all_in_one

__all__ = ["from_dict", "to_dict"]

T = TypeVar("T")

VALUE: Final = "value"
"""The only key of a value that one text says, where a table is wanted."""
ONE_TEXT: Final = (Clause, Reading, Interval, WeeklyHours, DayCalendar)
A_CLASS: Final = "give a public class of values, such as ServicePolicy or response.Enquiry"


def to_dict(value: object) -> dict[str, Plain]:
    """A value of any public class as plain data: tables, rows, texts, whole numbers, true and false.

    All of it is written, also what is as the documents have it, so that the data says the same after they change; only
    a field that is None by default is left out. JSON and TOML keep it whole. A policy begins with its `format`.

    Args:
        value: Facts, terms, a decision, a calendar, a finding, a comparison, or a whole policy.

    Raises:
        ConversionError: It is of no public class, or holds what data cannot say: a moment in a zone without a name, a
            number that is not finite, a value of a class of the caller's own.

    Example:
        >>> from servicepolicy.calendars import WorkingDays
        >>> to_dict(WorkingDays(3))["count"]
        3
        >>> from servicepolicy.rules.timing.response import Channel, Enquiry
        >>> from pendulum import datetime
        >>> to_dict(Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"), channel=Channel.PHONE))
        {'received_at': '2026-03-06T16:00:00+08:00[Asia/Shanghai]', 'channel': 'PHONE', 'kind': 'ENQUIRY'}
    """
    kind = class_of(value)
    if not is_public(kind):
        raise ConversionError("value", value, A_CLASS)
    try:
        plain = converter_for().unstructure(value, unstructure_as=kind)
    except RecursionError:
        raise ConversionError("value", value, "give a value that is nested less deeply") from None
    return plain if isinstance(plain, dict) else {VALUE: plain}


def from_dict(data: Mapping[str, object], kind: type[T], *, enums: Iterable[type[Worded]] = ()) -> T:
    """The value of a public class that plain data says.

    Data is read strictly: a key that no field has, a key that is missing, a number that was rounded on its way, a
    moment without zone, a name that is misspelt are all refused, each by its path, in one error.

    Args:
        data: As `to_dict` writes it, after JSON or TOML; or written by hand. A policy may leave out all that is as in
            `STANDARD`.
        kind: The class, such as `ServicePolicy`.
        enums: Enums of the company's own that the data names.

    Raises:
        ConversionError: The data cannot be read. Its `problems` are all there are; the `field` of each is a path.

    Example:
        >>> from servicepolicy.handbook import ServicePolicy
        >>> mine = {"format": "servicepolicy/1", "edition": "mine", "lateness": {"grace": "PT5M"}}
        >>> from_dict(mine, ServicePolicy).lateness.grace
        datetime.timedelta(seconds=300)
        >>> from_dict({**mine, "lateness": {"grcae": "PT5M", "share": 0.02}}, ServicePolicy)
        Traceback (most recent call last):
        ...
        servicepolicy.basis.errors.ConversionError: ...
    """
    if not is_public(kind):
        raise ConversionError("kind", kind, A_CLASS)
    converter = converter_for(tuple(enums))
    given = data[VALUE] if kind in ONE_TEXT and is_wrapped(data) else data
    try:
        return converter.structure(given, kind)
    except (*WRONG, RecursionError) as error:
        raise all_in_one(error, given, lambda value: as_data(value, converter)) from None


def as_data(value: object, converter: Converter) -> object:
    """A value of a class as data says it; any other as it is."""
    kind = class_of(value)
    return converter.unstructure(value, unstructure_as=kind) if is_public(kind) else value


def is_wrapped(data: object) -> bool:
    """Whether it is a table around one value."""
    return isinstance(data, Mapping) and data.keys() == {VALUE}
