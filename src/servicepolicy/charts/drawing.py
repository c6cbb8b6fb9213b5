"""What the pictures share: data as plain values, wall-clock axes, colours, titles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import TypeAlias

import altair as alt

from servicepolicy.basis.clause import Reason
from servicepolicy.basis.words import Lang, Text, checked

__all__ = [
    "BLACK",
    "BLUE",
    "GREY",
    "ORANGE",
    "SKY",
    "VERMILION",
    "Cell",
    "a_legend",
    "a_title",
    "clock_axis",
    "data_of",
    "in_a_line",
    "in_words",
    "on_the_wall",
    "reasons",
    "short",
    "tips",
    "told_apart",
]

Cell: TypeAlias = str | int | float | bool | None
"""What stands in the data of a picture: nothing that another program would have to know the library for."""

# Okabe and Ito's palette: told apart with any kind of colour vision. Grey is for what is not known.
BLACK = "#000000"
ORANGE = "#E69F00"
SKY = "#56B4E9"
BLUE = "#0072B2"
VERMILION = "#D55E00"
GREY = "#767676"

REASONS = Text(en="reasons", zh="理由")
APART = {"en": " ", "zh": ""}


def data_of(rows: Iterable[Mapping[str, Cell]]) -> alt.InlineData:
    """Rows as a part of the picture. Plain values: Altair's limit of 5000 rows is for data frames."""
    return alt.InlineData(values=[dict(row) for row in rows])


def on_the_wall(at: date) -> str:
    """A date or moment as the clock on the wall of its zone shows it, said to be UTC.

    Vega turns moments into the zone of whoever looks. Wall-clock times that are called UTC, on a scale in UTC, look
    the same everywhere.
    """
    moment = at if isinstance(at, datetime) else datetime.combine(at, time.min)
    return datetime.isoformat(moment.replace(tzinfo=None)) + "Z"


def clock_axis(field: str, title: str | None, *, dates: bool = False, padding: int = 0, drawn: bool = True) -> alt.X:
    """The axis of a field that `on_the_wall` made.

    Args:
        field: The field.
        title: What the axis is called.
        dates: Whether the field has dates alone.
        padding: Pixels left free on both sides.
        drawn: Whether there is anything to draw it for.
    """
    lines = ["%Y-%m-%d"] if dates else ["%m-%d", "%H:%M"]
    shown = ", ".join(f"utcFormat(datum.value, '{line}')" for line in lines)
    axis = alt.Axis(labelExpr=f"[{shown}]", labelOverlap=True, title=title, grid=True) if drawn else None
    return alt.X(field, type="temporal", scale=alt.Scale(type="utc", padding=padding), axis=axis)


def a_title(title: str, *below: str) -> alt.TitleParams:
    """The title of a picture, and beneath it what else is to be said of the whole."""
    return alt.TitleParams(text=title, subtitle=[line for line in below if line], anchor="start")


def a_legend(title: str, *, shown: bool) -> alt.Legend | None:
    """A legend beneath the picture, where there is something to tell apart."""
    return alt.Legend(title=title, orient="bottom", titleLimit=0, labelLimit=0) if shown else None


def in_words(texts: Mapping[str, Text], lang: Lang) -> dict[str, str]:
    """The labels of a picture in one language."""
    checked(lang)
    return {name: text.words(lang) for name, text in texts.items()}


def tips(labels: Mapping[str, str], *fields: str) -> list[alt.Tooltip]:
    """What a pointer shows, by the names of the fields; each is text already."""
    return [alt.Tooltip(field, type="nominal", title=labels[field]) for field in fields]


def reasons(decision: object, lang: Lang) -> str:
    """The reasons of a decision as one text; nothing for what has none."""
    because = getattr(decision, "because", None)
    found = because if isinstance(because, tuple) else ()
    return in_a_line((one for one in found if isinstance(one, Reason)), lang)


def in_a_line(because: Iterable[Reason], lang: Lang) -> str:
    """Reasons as one text."""
    return APART[lang].join(reason.words(lang) for reason in because)


def short(at: datetime) -> str:
    """A moment as a label has it: by the wall clock of its zone, to the minute."""
    return f"{at:%Y-%m-%d %H:%M}"


def told_apart(names: Sequence[str]) -> list[str]:
    """Names of rows: of rows with one name, each has its number too; all have it where that alone tells them apart."""
    times = Counter(names)
    numbered = [f"{name} ({number})" for number, name in enumerate(names, start=1)]
    found = [one if times[name] > 1 else name for name, one in zip(names, numbered, strict=True)]
    return found if len({*found}) == len(found) else numbered
