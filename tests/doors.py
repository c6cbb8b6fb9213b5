"""What the doors of the library offer, and what lies behind them; tests that hold for all of it start here."""

import inspect
from importlib import import_module
from pkgutil import walk_packages

import attrs

import servicepolicy

NAMES = ("servicepolicy", *sorted(one.name for one in walk_packages(servicepolicy.__path__, "servicepolicy.")))
ROOMS = tuple(name for name in NAMES if name.startswith("servicepolicy.rules.") and name.count(".") == 3)
DOORS = (
    *ROOMS,
    "servicepolicy.basis",
    "servicepolicy.basis.tables",
    "servicepolicy.calendars",
    "servicepolicy.charts",
    "servicepolicy.columns",
    "servicepolicy.findings",
    "servicepolicy.handbook",
    "servicepolicy.ics",
    "servicepolicy.whatif",
    "servicepolicy",
)


def modules():
    """Every module of the library."""
    return [import_module(name) for name in NAMES]


def constants(kind):
    """Every value of a kind that stands in a module of the library, each once, by its module and name."""
    found: dict[int, tuple[str, object]] = {}
    for module in modules():
        for name, value in vars(module).items():
            if isinstance(value, kind):
                found.setdefault(id(value), (f"{module.__name__}.{name}", value))
    return dict(found.values())


def offered(door):
    """What one door lists, by its full name."""
    module = import_module(door)
    return {f"{door}.{name}": getattr(module, name) for name in module.__all__}


def public():
    """Everything the doors list, by its full name, each thing once."""
    found: dict[int, tuple[str, object]] = {}
    for door in DOORS:
        for name, value in offered(door).items():
            found.setdefault(id(value), (name, value))
    return dict(found.values())


def public_classes():
    """Every public class."""
    return {name: value for name, value in public().items() if inspect.isclass(value)}


def public_values():
    """Every public class whose instances are values: facts, terms, decisions, calendars."""
    return {name: kind for name, kind in public_classes().items() if attrs.has(kind)}


def public_functions():
    """Every public function."""
    return {name: value for name, value in public().items() if inspect.isfunction(value)}


def rules():
    """Every public function of a room, by its full name."""
    return {name: value for room in ROOMS for name, value in offered(room).items() if inspect.isfunction(value)}


def named(kind):
    """A class by its room, or the part of the library it stands in, and its name: two rooms may share a name."""
    return f"{'.'.join(kind.__module__.split('.')[1:4])}.{kind.__name__}"


def kinds_of(base):
    """Every class of the library that derives from another, however far down."""
    modules()
    below = [kind for kind in base.__subclasses__() if stands(kind)]
    return sorted({*below, *(deeper for kind in below for deeper in kinds_of(kind))}, key=named)


def stands(kind):
    """Whether a class is the library's own: attrs makes another with slots, and the first may still be about."""
    home = vars(import_module(kind.__module__)) if kind.__module__.startswith("servicepolicy") else {}
    return home.get(kind.__name__) is kind
