"""Ways through JSON and TOML, and a closer look at what comes back."""

import json
import tomllib
from datetime import datetime
from zoneinfo import ZoneInfo

import attrs
import pytest

from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.moments import in_utc
from servicepolicy.convert import from_dict, receipt, to_dict
from servicepolicy.testing.service_levels.facts import Place
from servicepolicy.testing.strategies.service_levels import Desk

OWN = (Place, Desk)
"""Enums of a company's own, as examples and strategies have them."""


def through_json(data):
    """Data as another program would hand it back."""
    return json.loads(json.dumps(data))


def through_toml(data):
    """The same, written as TOML."""
    return tomllib.loads("\n".join(f"{key(name)} = {in_toml(value)}" for name, value in data.items()))


def in_toml(value):
    """A value of plain data as TOML writes it on one line; its texts are those of JSON."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key(name)} = {in_toml(one)}" for name, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(in_toml, value)) + "]"
        case bool() | int() | str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case _:
            pytest.fail(f"{value!r} is no plain data")


def key(name):
    """A key, always in quotes."""
    return json.dumps(name, ensure_ascii=False)


def back(value, by=through_json):
    """A value as it comes back from data."""
    return from_dict(by(to_dict(value)), type_of(value), enums=OWN)


def type_of(value):
    """The class a value is read as: one that is only a name is read as what it stands for."""
    return next(kind for kind in type(value).__mro__ if kind.__module__.startswith("servicepolicy") and public(kind))


def public(kind):
    """Whether a class is one that doors list."""
    return kind.__name__ != "ChinaDays"


def closely(value):
    """A value taken apart, with every moment's instant, wall clock, zone and pass of a repeated hour."""
    if isinstance(value, datetime):
        return "moment", in_utc(value), value.replace(tzinfo=None, fold=0), zone_of(value), meant_fold(value)
    if isinstance(value, tuple):
        return tuple(map(closely, value))
    if attrs.has(type(value)):
        named = [(one.name, getattr(value, one.name)) for one in attrs.fields(type(value)) if one.init]
        return type(value).__name__, tuple((name, closely(part)) for name, part in named)
    return value


def zone_of(moment):
    """The name of a moment's zone, or its offset where it has no name."""
    zone = moment.tzinfo
    return zone.key if isinstance(zone, ZoneInfo) else str(zone) if str(zone) == "UTC" else moment.utcoffset()


def meant_fold(moment):
    """The pass of an hour that comes twice, or never; 0 for any other, where `fold` says nothing."""
    return moment.fold if moment.utcoffset() != moment.replace(fold=1 - moment.fold).utcoffset() else 0


def told(data, kind, **more):
    """What is wrong with data: a sentence for each problem."""
    with pytest.raises(ConversionError) as caught:
        from_dict(data, kind, **more)
    return [str(problem) for problem in caught.value.problems]


def data_of(value):
    """A value as data: without a type, so that a test may look into it."""
    return to_dict(value)


def kept_of(decision, terms=None):
    """A receipt, likewise."""
    return receipt(decision, terms)
