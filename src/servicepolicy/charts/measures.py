"""What can be laid along an axis: amounts, lengths of time, dates, moments, and words such as verdicts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import TypeAlias

import altair as alt

from servicepolicy.basis.checks import a_moment
from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.money import EXACT
from servicepolicy.basis.words import Lang, Text, Worded, said
from servicepolicy.charts.drawing import Cell, clock_axis, on_the_wall, short

__all__ = [
    "WIDE",
    "Measure",
    "Moved",
    "Sort",
    "added_up",
    "axis_of",
    "difference",
    "label",
    "place",
    "signed",
    "sort_of",
    "the_sort",
]

Measure: TypeAlias = Decimal | int | timedelta | date | Worded
"""What can be laid along an axis: an amount, a length of time, a date, a moment with its zone, or a word."""

Moved: TypeAlias = Decimal | timedelta

FARTHEST = 10**30
AN_HOUR = timedelta(hours=1)
HOURS = Text(en="hours", zh="小时")
WIDE = 640
"""How wide the picture is, in pixels."""
ROOM_FOR_LABELS = 150
"""Pixels on both sides, so that no label leaves the picture."""
ROOM_FOR_NO_ANSWER = 120
"""Pixels on both sides of words, so that no mark stands on what is said at the edge."""
NOT_BELOW_ZERO = "datum.value < 0 ? '' : datum.label"
"""The room for labels goes below zero, where nothing is."""
REMEDY = "give a Decimal, a whole number, a timedelta, a date, a moment, or a member of an enum with words"


class Sort(Enum):
    """Which axis a measure is laid along."""

    AMOUNT = "amount"
    LENGTH = "length"
    DAY = "day"
    MOMENT = "moment"
    WORD = "word"


def sort_of(value: object) -> Sort:
    """Which axis a value is laid along.

    Raises:
        FactsTypeError: None.
        FactsError: It is an amount that is not finite, or beyond what can be drawn.
        NaiveDatetimeError: It is a moment without a time zone.
    """
    match value:
        case Worded():
            return Sort.WORD
        case datetime():
            a_moment(value, "value")
            return Sort.MOMENT
        case date():
            return Sort.DAY
        case timedelta():
            return Sort.LENGTH
        case Decimal() if not value.is_finite():
            raise FactsError("value", value, "give a finite amount")
        case Decimal() | int() if not isinstance(value, bool):
            if not -FARTHEST <= value <= FARTHEST:
                raise FactsError("value", value, "give an amount from -10**30 to 10**30")
            return Sort.AMOUNT
        case _:
            raise FactsTypeError("value", value, REMEDY)


def the_sort(values: Iterable[Measure]) -> Sort | None:
    """The axis that all values share; None without a value.

    Raises:
        FactsTypeError: They do not share one, or are words of different enums.
    """
    first: Measure | None = None
    for value in values:
        first = value if first is None else first
        alike = sort_of(value) is sort_of(first) and (not isinstance(value, Worded) or type(value) is type(first))
        if not alike:
            raise FactsTypeError("value", value, f"give values of one kind: another is {first!r}")
    return None if first is None else sort_of(first)


def place(value: Measure, lang: Lang) -> Cell:
    """Where a value stands on its axis. Of an amount a float: the label beside it says it exactly."""
    match value:
        case Worded():
            return value.words(lang)
        case date():
            return on_the_wall(value)
        case timedelta():
            return value / AN_HOUR
        case _:
            return float(value)


def label(value: Measure, lang: Lang) -> str:
    """A value as it stands beside its mark: a moment by the wall clock of its zone."""
    return short(value) if isinstance(value, datetime) else said(value, lang)


def difference(before: Measure, after: Measure) -> Moved | None:
    """How far an answer has moved; None for words."""
    match before, after:
        case datetime(), datetime():
            return in_utc(after) - in_utc(before)
        case date(), date():
            return after - before
        case timedelta(), timedelta():
            return after - before
        case ((Decimal() | int()), (Decimal() | int())):
            return EXACT.subtract(Decimal(after), Decimal(before))
        case _:
            return None


def added_up(differences: Iterable[Moved | None]) -> Moved | None:
    """Differences of one kind together; None if there are none."""
    whole: Moved | None = None
    for one in differences:
        match whole, one:
            case Decimal(), Decimal():
                whole = EXACT.add(whole, one)
            case timedelta(), timedelta():
                whole += one
            case _:
                whole = one if whole is None else whole
    return whole


def signed(moved: Moved | None, lang: Lang) -> str:
    """A difference with its sign; nothing if there is none."""
    if moved is None:
        return ""
    said_so = said(moved, lang)
    return said_so if said_so.startswith("-") or not moved else f"+{said_so}"


def axis_of(sort: Sort | None, values: Iterable[Measure], measure: Text | None, lang: Lang) -> alt.X:
    """The axis that values are laid along, with room for what is written beside them."""
    title = measure.words(lang) if measure else HOURS.words(lang) if sort is Sort.LENGTH else None
    match sort:
        case Sort.DAY | Sort.MOMENT:
            return clock_axis("place", title, dates=sort is Sort.DAY, padding=ROOM_FOR_LABELS)
        case Sort.WORD:
            enums = dict.fromkeys(type(one) for one in values if isinstance(one, Worded))
            words = [member.words(lang) for enum in enums for member in enum]
            axis = alt.Axis(title=title, labelAngle=0, grid=True)
            scale = alt.Scale(domain=words, padding=steps_at_the_edge(len(words)))
            return alt.X("place", type="nominal", scale=scale, axis=axis)
        case _:
            axis = alt.Axis(title=title, labelExpr=NOT_BELOW_ZERO if all(map(from_zero, values)) else "datum.label")
            scale = alt.Scale(zero=False, padding=ROOM_FOR_LABELS)
            return alt.X("place", type="quantitative", scale=scale, axis=axis)


def steps_at_the_edge(count: int) -> float:
    """How many steps from one word to the next lie before the first and after the last, so that there is room."""
    return (count - 1) * ROOM_FOR_NO_ANSWER / (WIDE - 2 * ROOM_FOR_NO_ANSWER)


def from_zero(value: Measure) -> bool:
    """Whether an amount or a length of time is not negative."""
    return value >= timedelta(0) if isinstance(value, timedelta) else isinstance(value, Decimal | int) and value >= 0
