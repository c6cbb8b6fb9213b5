"""Where the start-up goes: a profile of importing a room, after attrs and pendulum, in a fresh process."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

from benchmarks.startup import keeping_bytecode

__all__ = ["ATTRS", "COMPILED", "READ", "RUN", "THE_REST", "shares"]

COMPILED = "compiling the methods that attrs writes for each class"
ATTRS = "the rest of what attrs does for a class"
READ = "finding, reading and unpacking modules"
RUN = "running the library's own lines"
THE_REST = "the rest: enums, typing, the import system"

SCRIPT = """
import attrs, pendulum
from cProfile import Profile
profile = Profile()
profile.enable()
from servicepolicy import response
response.Enquiry, response.ResponseTerms, response.deadline
profile.disable()
for entry in profile.getstats():
    code = entry.code
    print(entry.inlinetime, code if isinstance(code, str) else code.co_filename, sep="\\t")
"""
RUNS = 5
READERS = ("marshal", "posix.stat", "open_code", "io.", "_bootstrap_external")


def shares() -> dict[str, float]:
    """The share of each kind of work in the profiled time of some runs; one before them writes the bytecode."""
    with keeping_bytecode() as environment:
        profiled(environment)
        seconds = sum((profiled(environment) for _ in range(RUNS)), Counter[str]())
    return {kind: seconds[kind] / seconds.total() for kind in (COMPILED, ATTRS, READ, RUN, THE_REST)}


def profiled(environment: dict[str, str]) -> Counter[str]:
    """The seconds of one run."""
    asked = [sys.executable, "-c", SCRIPT]
    ran = subprocess.run(asked, env=environment, capture_output=True, text=True, check=True)  # noqa: S603 - a script from above
    seconds: Counter[str] = Counter()
    for line in ran.stdout.splitlines():
        taken, where = line.split("\t")
        seconds[kind_of(where)] += float(taken)  # type: ignore[assignment]  # a Counter may count parts of seconds
    return seconds


def kind_of(where: str) -> str:
    """The kind of work that a function does."""
    if "builtins.compile" in where:
        return COMPILED
    if Path(where).parent.name in ("attr", "attrs"):
        return ATTRS
    if any(reader in where for reader in READERS):
        return READ
    return RUN if "servicepolicy" in where else THE_REST
