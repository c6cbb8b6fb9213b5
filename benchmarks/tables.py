"""The race of tables: six rows, one of them holds.

A dict by the tuple of values is the limit where the axes are closed sets; it takes any value for an answer it does not
know, and nobody checks that it is complete. A table with an axis of numbers is raced against a bisection and a dict.
"""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from importlib.util import find_spec
from itertools import product
from random import Random
from typing import Any

from benchmarks import race
from benchmarks.race import Job, Times
from benchmarks.workloads import MANY, SEED
from servicepolicy.basis.roles import Severity
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.basis.words import Text, Worded

__all__ = ["LIBRARY", "LIMIT", "RULE_ENGINE", "by_numbers", "by_sets"]

LIMIT, LIBRARY, RULE_ENGINE = "a dict", "servicepolicy", "rule-engine"
RATE = Text("rate", "比例")


class Speed(Worded):
    """An axis of three members."""

    SLOW = "slow", "慢"
    STEADY = "steady", "稳"
    FAST = "fast", "快"


SETS = tuple(product(Severity, Speed))
RATES = dict(zip(SETS, (Decimal(cents) / 100 for cents in range(1, 7)), strict=True))
BY_SETS = Table(
    RATE,
    [Axis("severity", Text("severity", "程度"), Severity), Axis("speed", Text("speed", "快慢"), Speed)],
    [Row(case, rate) for case, rate in RATES.items()],
)

CUTS = (3, 10)
BANDS = (Band(1, CUTS[0]), Band(*CUTS), Band(CUTS[1], None))
BY_NUMBERS = Table(
    RATE,
    [Axis("severity", Text("severity", "程度"), Severity), Axis("time", Text("time", "次数"), Band(1, None))],
    [Row(case, rate) for case, rate in zip(product(Severity, BANDS), RATES.values(), strict=True)],
)
PLACES = {(one, place): BY_NUMBERS.look_up(one, time) for one in Severity for place, time in enumerate((1, *CUTS))}


def drawn(cases: tuple[tuple[Severity, Any], ...]) -> list[tuple[Severity, Any]]:
    """Random cases."""
    return Random(SEED).choices(cases, k=MANY)  # noqa: S311 - a workload, no secret


def by_sets(rounds: int) -> Times:
    """Look up two closed sets."""
    cases = drawn(SETS)
    look_up = BY_SETS.look_up
    jobs: dict[str, Job] = {
        LIMIT: lambda: [RATES[one, other] for one, other in cases],
        LIBRARY: lambda: [look_up(one, other) for one, other in cases],
    }
    if find_spec("rule_engine"):
        jobs[RULE_ENGINE] = by_rules(cases)
    return agreed(jobs, rounds)


def by_rules(cases: list[tuple[Severity, Speed]]) -> Job:
    """Six compiled rules of rule-engine, tried one after the other on things made before."""
    from rule_engine import Rule  # noqa: PLC0415 - it may be absent

    rules = [
        (Rule(f"severity == '{severity.name}' and speed == '{speed.name}'"), rate)
        for (severity, speed), rate in RATES.items()
    ]
    things = [{"severity": severity.name, "speed": speed.name} for severity, speed in cases]
    return lambda: [next(rate for rule, rate in rules if rule.matches(thing)) for thing in things]


def by_numbers(rounds: int) -> Times:
    """Look up a closed set and a number."""
    cases = drawn(tuple(product(Severity, range(1, 15))))
    look_up = BY_NUMBERS.look_up
    return agreed(
        {
            LIMIT: lambda: [PLACES[one, bisect_right(CUTS, number)] for one, number in cases],
            LIBRARY: lambda: [look_up(one, number) for one, number in cases],
        },
        rounds,
    )


def agreed(jobs: dict[str, Job], rounds: int) -> Times:
    """Race, unless one says otherwise than the limit."""
    expected = list(jobs[LIMIT]())
    for name, job in jobs.items():
        if list(job()) != expected:
            message = f"tables: {name} and {LIMIT} do not agree"
            raise SystemExit(message)
    return race.run(jobs, rounds)
