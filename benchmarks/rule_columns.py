"""The races of rules by the column: a million rows of each, beside the least that must be done for them.

Each rule has a base of its own: the working time its deadlines are made of, the grouping its months are made of, one
look into a table. And it races itself, the scalar rule row by row, on a sample; where the two do not say the same,
nothing is timed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from benchmarks import race
from benchmarks.columns import ROWS
from benchmarks.contenders import calendar_of
from benchmarks.race import Times
from benchmarks.workloads import SEED, Office
from servicepolicy.calendars import WorkingCalendar
from servicepolicy.columns import (
    VERDICTS,
    lateness_deductions,
    look_up,
    next_callbacks,
    response_deadlines,
    response_verdicts,
    warranty_charges,
    working_deadlines,
)
from servicepolicy.rules.money.lateness import LatenessTerms, Month, penalty
from servicepolicy.rules.money.warranty import Repair, WarrantyTerms, charge
from servicepolicy.rules.timing.callbacks import CallbacksTerms, Project, next_due
from servicepolicy.rules.timing.response import Clock, Enquiry, ResponseTerms, assess, deadline

__all__ = ["BASE", "BY_COLUMN", "BY_ROW", "FEW", "LOOK_UPS", "rules"]

Column: TypeAlias = Callable[[], NDArray[np.generic]]
Row: TypeAlias = Callable[[int], object]

BASE, BY_COLUMN, BY_ROW = "base", "by the column", "row by row"
LOOK_UPS = "table look-ups"
FEW = 200
"""Answers that the scalar rules are asked for; their time is told for as many rows as the columns have."""
FIRST, SPAN = np.datetime64("2020-01-01", "D"), 2_000
AFTER, NOW = date(2026, 1, 31), datetime(2026, 7, 1, tzinfo=UTC)
HOURS = timedelta(hours=24)
PEOPLE, SALARY, A_YEAR = 4_000, 500_000, 12
CENTS, MOST = 100, 20
SECOND = np.timedelta64(1, "s")


def rules(office: Office, rounds: int) -> dict[str, Times]:
    """Race every rule, by the name that the table calls it."""
    calendar = calendar_of(office)
    return {
        "response deadlines, 24 working hours": deadlines(calendar, rounds),
        "response verdicts, 24 working hours": verdicts(calendar, rounds),
        "lateness deductions, in order": deductions(calendar, rounds),
        "next call-backs": following(calendar, rounds),
        "warranty charges": charges(calendar, rounds),
        LOOK_UPS: look_ups(rounds),
    }


def deadlines(calendar: WorkingCalendar, rounds: int) -> Times:
    """Response deadlines, beside the working time they are made of."""
    received, terms = moments(), ResponseTerms(calendar=calendar, clock=Clock.WORKING_HOURS)
    return raced(
        lambda: working_deadlines(received, HOURS, calendar),
        lambda: response_deadlines(received, terms),
        lambda row: in_utc(deadline(Enquiry(received_at=aware(received[row])), terms).at),
        rounds,
    )


def verdicts(calendar: WorkingCalendar, rounds: int) -> Times:
    """Response verdicts, beside the working time of their deadlines."""
    received, terms = moments(), ResponseTerms(calendar=calendar, clock=Clock.WORKING_HOURS)
    answered = received + figures().integers(0, 10 * 86_400, ROWS) * SECOND

    def by_row(row: int) -> int:
        enquiry = Enquiry(received_at=aware(received[row]), answered_at=aware(answered[row]))
        return VERDICTS.index(assess(enquiry, terms, as_of=NOW).verdict)

    return raced(
        lambda: working_deadlines(received, HOURS, calendar),
        lambda: response_verdicts(received, terms, as_of=NOW, answered_at=answered),
        by_row,
        rounds,
    )


def deductions(calendar: WorkingCalendar, rounds: int) -> Times:
    """The lateness of many people, in order by person and moment, beside the numbering of the people."""
    days = ROWS // PEOPLE
    persons, day = np.repeat(np.arange(PEOPLE), days), np.tile(np.arange(days), PEOPLE)
    opening = FIRST.astype("M8[s]") + day * np.timedelta64(1, "D") + np.timedelta64(30, "m")
    arrived = opening + figures().integers(-1_800, 300, ROWS) * SECOND
    terms = LatenessTerms(calendar=calendar)

    months = (arrived + np.timedelta64(8, "h")).astype("M8[M]")  # on the clock of Shanghai
    begins = np.flatnonzero(np.append(True, (persons[1:] != persons[:-1]) | (months[1:] != months[:-1])))

    def by_row(place: int) -> int:
        first = months[begins[place]].astype(date)
        rows = [aware(one) for one in arrived[begins[place] : begins[place + 1]]]
        told = Month(year=first.year, month=first.month, base_salary=Decimal(SALARY) / CENTS, arrivals=rows)
        return int(penalty(told, terms).total * CENTS)

    return raced(
        lambda: np.unique(persons, return_inverse=True)[1],
        lambda: lateness_deductions(persons, arrived, terms, base_salary=SALARY).totals,
        by_row,
        rounds,
    )


def following(calendar: WorkingCalendar, rounds: int) -> Times:
    """The next call-backs after a day, beside one look into a table by the day of delivery."""
    delivered, terms = dates(), CallbacksTerms(calendar=calendar)
    table, place = np.arange(SPAN) + FIRST, (delivered - FIRST).astype(np.int64)
    return raced(
        lambda: table[place],
        lambda: next_callbacks(delivered, terms, after=AFTER).due_on,
        lambda row: next_due(Project(delivered_on=delivered[row].astype(date)), terms, after=AFTER).due_on,
        rounds,
    )


def charges(calendar: WorkingCalendar, rounds: int) -> Times:
    """What repairs are charged, beside a choice between two columns by the day."""
    bought, terms = dates(), WarrantyTerms(calendar=calendar, warranty_months=A_YEAR)
    repaired = bought + figures().integers(0, 900, ROWS) * np.timedelta64(1, "D")
    parts = figures().integers(0, 100_000, ROWS)

    def by_row(row: int) -> int:
        told = Repair(
            bought_on=bought[row].astype(date),
            repaired_on=repaired[row].astype(date),
            parts=(Decimal(int(parts[row])) / CENTS,),
        )
        return int((charge(told, terms).amount or Decimal(0)) * CENTS)

    return raced(
        lambda: np.where(repaired <= bought + np.timedelta64(365, "D"), 0, parts),
        lambda: warranty_charges(bought, repaired, terms, parts=parts).amounts,
        by_row,
        rounds,
    )


def look_ups(rounds: int) -> Times:
    """The shares of late entries by their number, beside one look into a table."""
    numbers, rates = figures().integers(1, MOST, ROWS), LatenessTerms().rates
    shares = [row.then for row in rates.rows]
    table = np.array([0, *(shares.index(rates.look_up(number)) for number in range(1, MOST))])
    return raced(
        lambda: table[numbers],
        lambda: look_up([numbers], rates),
        lambda row: shares.index(rates.look_up(int(numbers[row]))),
        rounds,
    )


def raced(base: Column, columns: Column, by_row: Row, rounds: int) -> Times:
    """Race a rule by the column with its base and with itself, row by row, if both say the same of a sample."""
    answers = columns()
    said = [by_row(place) for place in range(FEW)]
    if answers[:FEW].tolist() != said:
        message = f"the columns say {answers[:FEW].tolist()}, the rule {said}"
        raise SystemExit(message)
    times = race.run(
        {BASE: lambda: [base()], BY_COLUMN: lambda: [columns()], BY_ROW: lambda: list(map(by_row, range(FEW)))}, rounds
    )
    return Times({**times.rounds, BY_ROW: [time * answers.size / FEW for time in times.rounds[BY_ROW]]})


def figures() -> np.random.Generator:
    """Random figures, the same in every run."""
    return np.random.default_rng(SEED)


def moments() -> NDArray[np.datetime64]:
    """Random moments to the second, in UTC."""
    found: NDArray[np.datetime64] = FIRST.astype("M8[s]") + figures().integers(0, SPAN * 86_400, ROWS) * SECOND
    return found


def dates() -> NDArray[np.datetime64]:
    """Random days."""
    return FIRST + figures().integers(0, SPAN, ROWS) * np.timedelta64(1, "D")


def aware(moment: np.datetime64) -> datetime:
    """A moment of a column, for the scalar rules."""
    return datetime.fromisoformat(str(moment)).replace(tzinfo=UTC)


def in_utc(moment: datetime) -> datetime:
    """A moment as a column tells it."""
    return moment.astimezone(UTC).replace(tzinfo=None)
