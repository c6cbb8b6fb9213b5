"""What a fresh process pays before the first answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.race import Times
from servicepolicy.handbook import STANDARD as STANDARD_POLICY

__all__ = [
    "BARE",
    "DOOR",
    "FIRST_DEADLINE",
    "HOLIDAYS",
    "IN_WORKING_HOURS",
    "NEEDED",
    "ONE_ROOM",
    "ROOMS",
    "STANDARD",
    "keeping_bytecode",
    "run",
]

BARE = "the bare interpreter"
NEEDED = "import attrs, pendulum"
DOOR = "import servicepolicy"
FIRST_DEADLINE = "a first response deadline"
IN_WORKING_HOURS = "the same in working hours, with China's days off"
HOLIDAYS = "attrs, pendulum and China's days of one year from holidays"
ONE_ROOM = "the terms of one room"
STANDARD = "servicepolicy.STANDARD"
ROOMS = len(STANDARD_POLICY.rooms())

SCRIPTS = {
    BARE: "pass",
    NEEDED: "import attrs, pendulum",
    DOOR: "import servicepolicy",
    FIRST_DEADLINE: """
from datetime import UTC, datetime
from servicepolicy import response
enquiry = response.Enquiry(received_at=datetime(2026, 3, 6, 8, tzinfo=UTC))
response.deadline(enquiry, response.ResponseTerms())
""",
    IN_WORKING_HOURS: """
from datetime import UTC, datetime
from servicepolicy import response
enquiry = response.Enquiry(received_at=datetime(2026, 3, 6, 8, tzinfo=UTC))
response.deadline(enquiry, response.ResponseTerms(clock=response.Clock.WORKING_HOURS))
""",
    HOLIDAYS: 'import attrs, pendulum, holidays; holidays.country_holidays("CN", years=2026)',
    ONE_ROOM: "from servicepolicy import response; response.ResponseTerms()",
    STANDARD: "import servicepolicy; servicepolicy.STANDARD",
}


def run(rounds: int) -> Times:
    """Start every script in a process of its own once a round; seconds over those of the bare interpreter.

    A first round, unmeasured, writes the bytecode.
    """
    times: dict[str, list[float]] = {name: [] for name in SCRIPTS}
    with keeping_bytecode() as environment:
        for turn in range(rounds + 1):
            seconds = {name: started(script, environment) for name, script in SCRIPTS.items()}
            if turn:
                for name, taken in seconds.items():
                    times[name].append(taken)
    bare = median(times.pop(BARE))
    return Times({name: [one - bare for one in row] for name, row in times.items()})


@contextmanager
def keeping_bytecode() -> Iterator[dict[str, str]]:
    """An environment for processes that write bytecode and read it again, as an installed package does."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with TemporaryDirectory() as bytecode:
        yield {**environment, "PYTHONPYCACHEPREFIX": bytecode}


def started(script: str, environment: dict[str, str]) -> float:
    """Seconds of processor time that a process takes: other work on the machine hardly adds to them."""
    before = getrusage(RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", script], env=environment, check=True)  # noqa: S603 - a script from above
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
