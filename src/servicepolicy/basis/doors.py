"""Doors that are lazy, as the front door is: a module behind one is loaded when a name of it is asked for.

So a policy, which needs the terms of every room, does not pay for their rules.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

__all__ = ["opened"]


def opened(package: str, *parts: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a door.

    Args:
        package: The package behind the door, as `__name__` says it.
        parts: Its modules, in the order in which they are searched: those first that need the least.
    """

    def look_up(name: str) -> object:
        """Load what is named, once."""
        door = import_module(package)
        for part in parts if name in door.__all__ else ():
            home = import_module(f"{package}.{part}")
            if name in home.__all__:
                found: object = getattr(home, name)
                setattr(door, name, found)
                return found
        message = f"module {package!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=door)

    def listed() -> list[str]:
        """List what the door offers."""
        door = import_module(package)
        return sorted({*vars(door), *door.__all__})

    return look_up, listed
