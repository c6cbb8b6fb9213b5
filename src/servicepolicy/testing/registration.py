"""What Hypothesis calls when it is imported: from then on it can draw the facts and terms of every room."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from attrs import has

from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import WatchWindow

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["ANSWERED", "register"]

ANSWERED = ("outcomes", "assessments", "tables")
"""The modules of a room with what it answers; its other classes are built by callers."""


def register() -> None:
    """Tell Hypothesis the facts and terms of every room, so that `st.from_type(Enquiry)` draws them.

    Hypothesis finds this function by an entry point, and calls it when it is imported.
    """
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - an extra, there when it calls

    for kind in facts_and_terms():
        register_type_strategy(kind, drawn)


def facts_and_terms() -> Iterator[type[object]]:
    """The classes of facts and terms that the rooms offer, and the one decision that is a fact of others."""
    yield WatchWindow
    for _, terms in STANDARD.rooms():
        yield from given_to(import_module(type(terms).__module__.rpartition(".")[0]))


def given_to(room: ModuleType) -> Iterator[type[object]]:
    """The classes that a room declares and callers build: all that it offers but its answers."""
    for name in room.__all__:
        kind = getattr(room, name)
        home, _, part = getattr(kind, "__module__", "").rpartition(".")
        if home == room.__name__ and part not in ANSWERED and isinstance(kind, type) and has(kind):
            yield kind


def drawn(kind: type[object]) -> SearchStrategy[Any]:
    """The strategy of a class, made when it is first asked for."""
    from servicepolicy.testing.strategies import BY_CLASS  # noqa: PLC0415 - it may be loading when Hypothesis calls

    return BY_CLASS[kind]()
