"""Worked examples of the rule `assess`: how coming, leaving and the whole month stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import update_wrapper

import pendulum
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Text
from servicepolicy.clauses.d1_1 import D1_1_2_4B, D1_1_2_4C, D1_1_7_1C
from servicepolicy.rules.money.lateness import Assessment, Duty, LatenessTerms, Month, assess
from servicepolicy.testing.example import Example, example
from servicepolicy.testing.lateness.facts import FOUR, ONE, STANDARD, THE_2ND, THREE, at

__all__ = ["ASSESSMENTS"]


def one(duty: Duty, on: date | None, as_of: DateTime) -> Callable[[Month, LatenessTerms], Assessment]:
    """`assess`, of whose answers one is looked at."""

    def rule(month: Month, terms: LatenessTerms) -> Assessment:
        return next(found for found in assess(month, terms, as_of=as_of) if (found.duty, found.on) == (duty, on))

    return update_wrapper(rule, assess)


def stands(title: Text, month: Month, as_of: DateTime, expect: Assessment, cites: Clause) -> Example:
    """An example of one assessment."""
    return example(title, one(expect.duty, expect.on, as_of), month, STANDARD, expect=expect, cites=(cites,))


def whole(verdict: Verdict) -> Assessment:
    """How the month stands as a whole."""
    midnight = pendulum.datetime(2026, 4, 1, tz="Asia/Shanghai")
    return Assessment(duty=Duty.MONTH, on=None, verdict=verdict, due_at=midnight, done_at=None)


def coming(day: int, verdict: Verdict, done_at: DateTime | None, *missing: str) -> Assessment:
    """How coming on time stands."""
    on, due_at = date(2026, 3, day), at(day, 8, 30)
    return Assessment(duty=Duty.ARRIVAL, on=on, verdict=verdict, due_at=due_at, done_at=done_at, missing=missing)


def leaving(day: int, verdict: Verdict, done_at: DateTime | None, *missing: str) -> Assessment:
    """How leaving on time stands."""
    on, due_at = date(2026, 3, day), at(day, 17, 30)
    return Assessment(duty=Duty.DEPARTURE, on=on, verdict=verdict, due_at=due_at, done_at=done_at, missing=missing)


RECORDED = Month(
    year=2026,
    month=3,
    base_salary=Decimal(5000),
    arrivals=[at(2, 8, 30), at(3, 8, 31)],
    departures=[at(2, 17, 30), at(3, 17)],
    recorded_from=THE_2ND,
    recorded_through=date(2026, 3, 5),
)

ASSESSMENTS: tuple[Example, ...] = (
    stands(Text("the fourth late day", "第四次迟到"), FOUR, at(5, 8, 31), whole(Verdict.BREACHED), D1_1_7_1C),
    stands(
        Text("three late days, and the month goes on", "迟到三天，当月未完"),
        THREE,
        at(31, 23, 59),
        whole(Verdict.PENDING),
        D1_1_7_1C,
    ),
    stands(
        Text("three late days when the month is over", "迟到三天，当月已完"),
        THREE,
        pendulum.datetime(2026, 4, 1, tz="Asia/Shanghai"),
        whole(Verdict.MET),
        D1_1_7_1C,
    ),
    stands(Text("came at 08:30", "08:30到岗"), RECORDED, at(2, 9), coming(2, Verdict.MET, at(2, 8, 30)), D1_1_2_4B),
    stands(
        Text("came at 08:31", "08:31到岗"), RECORDED, at(3, 9), coming(3, Verdict.BREACHED, at(3, 8, 31)), D1_1_2_4B
    ),
    stands(
        Text("nobody signed in, and the day goes on", "没有签到，当日未完"),
        RECORDED,
        at(4, 9),
        coming(4, Verdict.PENDING, None),
        D1_1_2_4B,
    ),
    stands(
        Text("nobody signed in when the day is over", "没有签到，当日已完"),
        RECORDED,
        at(5, 0),
        coming(4, Verdict.BREACHED, None),
        D1_1_2_4C,
    ),
    stands(
        Text("no arrival, and the record is not complete", "没有到岗记录，记录不完整"),
        RECORDED,
        at(7, 0),
        coming(6, Verdict.UNDETERMINED, None, "arrivals"),
        D1_1_2_4C,
    ),
    stands(
        Text("left at 17:30", "17:30离岗"),
        RECORDED,
        at(2, 18),
        leaving(2, Verdict.MET, at(2, 17, 30)),
        D1_1_2_4B,
    ),
    stands(
        Text("left at 17:00, and may come back", "17:00离岗，仍可能返回"),
        RECORDED,
        at(3, 18),
        leaving(3, Verdict.PENDING, at(3, 17)),
        D1_1_2_4B,
    ),
    stands(
        Text("left at 17:00 for good", "17:00离岗，未再返回"),
        RECORDED,
        at(5, 0),
        leaving(3, Verdict.BREACHED, at(3, 17)),
        D1_1_2_4B,
    ),
    stands(
        Text("no departure is recorded", "没有离岗记录"),
        ONE,
        at(4, 0),
        leaving(2, Verdict.UNDETERMINED, None, "departures"),
        D1_1_2_4B,
    ),
)
