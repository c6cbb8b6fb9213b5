"""One value of every public class, and decisions that together say every sentence of the library."""

from collections.abc import Callable

from servicepolicy.basis import Explained
from tests.examples import (
    callbacks,
    complaint_fines,
    complaints,
    foundation,
    holiday_watch,
    lateness,
    response,
    service_levels,
    upstairs,
    warranty,
)

ROOMS = (response, callbacks, lateness, complaint_fines, warranty, complaints, holiday_watch, service_levels)

VALUES = dict(pair for part in (foundation, upstairs, *ROOMS) for pair in part.VALUES.items())
"""One value of each public class; a class that is missing here fails a test."""

DECISIONS: dict[str, tuple[Callable[..., object], Explained]] = {
    f"{room.__name__.rpartition('.')[2]}: {name}": made for room in ROOMS for name, made in room.DECISIONS.items()
}
"""Decisions with the rule that made them. Together they say every message of the library and cite every clause."""
