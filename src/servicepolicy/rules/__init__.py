"""Rules: facts and terms in, a decision with its reasons out. One room a rule family.

A room's door is lazy as the front door is: a module of the room is loaded when a name of it is asked for, so that a
policy, which needs the terms of every room, does not pay for their rules.
"""

from collections.abc import Callable
from importlib import import_module

__all__ = ["opened"]


def opened(room: str, *parts: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a room's door.

    Args:
        room: The room, as `__name__` says it.
        parts: Its modules, in the order in which they are searched: those first that need the least.
    """

    def look_up(name: str) -> object:
        """Load what is named, once."""
        door = import_module(room)
        for part in parts if name in door.__all__ else ():
            home = import_module(f"{room}.{part}")
            if name in home.__all__:
                found: object = getattr(home, name)
                setattr(door, name, found)
                return found
        message = f"module {room!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=door)

    def listed() -> list[str]:
        """List what the door offers."""
        door = import_module(room)
        return sorted({*vars(door), *door.__all__})

    return look_up, listed
