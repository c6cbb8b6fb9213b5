"""The picture `callback_calendar`: a row a month, a column a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import altair as alt

from servicepolicy.basis.checks import a_row_of
from servicepolicy.basis.words import Lang, Text, Worded, said
from servicepolicy.charts.drawing import (
    BLACK,
    BLUE,
    GREY,
    REASONS,
    VERMILION,
    Cell,
    a_legend,
    a_title,
    data_of,
    in_words,
    reasons,
    tips,
)
from servicepolicy.rules.timing.callbacks import Callback, Rhythm

__all__ = ["callback_calendar"]

TITLE = Text(en="Call-backs due", zh="回访日历")
NONE_DUE = Text(en="No call-back is due.", zh="没有到期的回访。")
MOVED = Text(
    en="A hollow mark is the date by the period, where a day off moved it.",
    zh="空心标记为按周期推算、因休息日而调整的日期。",
)
LABELS = {
    "day": Text(en="day of the month", zh="日"),
    "due_on": Text(en="due on", zh="到期日"),
    "nominal_on": Text(en="date by the period", zh="按周期推算的日期"),
    "rhythm": Text(en="rhythm", zh="回访频度"),
    "falls_on": Text(en="the due date is", zh="到期日属于"),
    "because": REASONS,
}
WIDTH, HEIGHT = 14, 17
SMALL = 9
DAYS = 31


class FallsOn(Worded):
    """What kind of day a call-back is due on."""

    WORKING_DAY = "a working day", "工作日"
    DAY_OFF = "a day off", "休息日"
    UNKNOWN = "unknown to the calendar", "日历未知"


MARKS = {FallsOn.WORKING_DAY: "", FallsOn.DAY_OFF: "×", FallsOn.UNKNOWN: "?"}
COLOURS = {FallsOn.WORKING_DAY: BLUE, FallsOn.DAY_OFF: VERMILION, FallsOn.UNKNOWN: GREY}
SHAPES = {
    Rhythm.MONTHLY: "circle",
    Rhythm.QUARTERLY: "square",
    Rhythm.HALF_YEARLY: "triangle-up",
    Rhythm.YEARLY: "diamond",
}


def callback_calendar(
    callbacks: Iterable[Callback] | Mapping[str, Iterable[Callback]], *, lang: Lang = "en"
) -> alt.FacetChart:
    """Call-backs as a calendar, a row a month and a column a day; of several schedules, one above the other.

    Shapes tell the rhythms apart, colours and a mark beside them the due dates on a day off. What a pointer shows has
    the reasons.

    Args:
        callbacks: What `schedule` gave; or several schedules by name, such as two projects, or two policies.
        lang: The language of all labels.

    Raises:
        FactsError: `lang` is neither "en" nor "zh".
        FactsTypeError: What is given is no row of call-backs, or the name of one no text.

    Example:
        >>> from datetime import date
        >>> from servicepolicy.rules.timing.callbacks import CallbacksTerms, Project, schedule
        >>> due = schedule(Project(delivered_on=date(2026, 1, 31)), CallbacksTerms(), through=date(2026, 12, 31))
        >>> callback_calendar(due, lang="zh").to_dict()["title"]["text"]
        '回访日历'
    """
    labels = in_words(LABELS, lang)
    named = callbacks if isinstance(callbacks, Mapping) else {"": callbacks}
    a_row_of(str, named, "callbacks")
    schedules = {name: a_row_of(Callback, row, "callbacks") for name, row in named.items()}
    due = [one for row in schedules.values() for one in row]
    note = NONE_DUE if not due else MOVED if any(one.due_on != one.nominal_on for one in due) else None
    rows = [cells(name, one, lang) for name, row in schedules.items() for one in row]
    each = alt.layer(*layers(due, labels, lang), data=data_of(rows)).facet(by_name(schedules), columns=1)
    return each.properties(
        title=a_title(TITLE.words(lang), note.words(lang) if note else ""),
        resolve=alt.Resolve(axis=alt.AxisResolveMap(x="independent")),  # each has the days above it
    )


def by_name(schedules: Iterable[str]) -> alt.Facet:
    """A picture for each schedule, in their order, its name above it."""
    header = alt.Header(labelAnchor="start", labelFontWeight="bold", labelFontSize=12)
    return alt.Facet("name", type="nominal", sort=list(schedules), title=None, header=header)


def cells(name: str, one: Callback, lang: Lang) -> dict[str, Cell]:
    """What the picture knows of one call-back."""
    return {
        "name": name,
        "month": month_of(one.due_on),
        "day": one.due_on.day,
        "nominal_month": month_of(one.nominal_on),
        "nominal_day": one.nominal_on.day,
        "moved": one.due_on != one.nominal_on,
        "due_on": said(one.due_on, lang),
        "nominal_on": said(one.nominal_on, lang),
        "rhythm": one.rhythm.words(lang),
        "falls_on": kind_of_day(falls_on(one), lang),
        "mark": MARKS[falls_on(one)],
        "because": reasons(one, lang),
    }


def falls_on(one: Callback) -> FallsOn:
    """What kind of day a call-back is due on: one that a day off has moved is due on a working day."""
    if one.due_on != one.nominal_on:
        return FallsOn.WORKING_DAY
    return {True: FallsOn.DAY_OFF, False: FallsOn.WORKING_DAY, None: FallsOn.UNKNOWN}[one.on_day_off]


def month_of(day: date) -> str:
    """The month of a day, as the axis names it."""
    return f"{day:%Y-%m}"


def months_of(due: Iterable[Callback]) -> list[str]:
    """Every month from the first date to the last, so that a row is a month everywhere."""
    days = [day for one in due for day in (one.due_on, one.nominal_on)]
    if not days:
        return []
    first, last = (day.year * 12 + day.month - 1 for day in (min(days), max(days)))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1)]


def layers(due: Sequence[Callback], labels: Mapping[str, str], lang: Lang) -> Iterator[alt.Chart]:
    """The date by the period where it was moved, the way from it, the due date, and the mark beside it."""
    months = months_of(due)
    here = alt.Chart(width=alt.Step(WIDTH), height=alt.Step(HEIGHT))
    moved = here.transform_filter("datum.moved")
    in_its_month = moved.transform_filter("datum.month == datum.nominal_month")
    by_due = {"x": across("day", labels), "y": down("month", months)}
    by_period = {"x": across("nominal_day", labels), "y": down("nominal_month", months)}
    shown = tips(labels, "due_on", "nominal_on", "rhythm", "falls_on", "because")
    yield in_its_month.mark_rule(color=BLACK).encode(x2=alt.X2("nominal_day"), **by_due)
    yield moved.mark_point(filled=True, fill="white", stroke=BLACK, opacity=1, size=60).encode(
        tooltip=shown, **by_period
    )
    yield here.mark_point(filled=True, opacity=1, size=110).encode(
        shape=shape_of(due, labels, lang), color=colour_of(due, labels, lang), tooltip=shown, **by_due
    )
    yield here.mark_text(fontWeight="bold", color="white").encode(
        text=alt.Text("mark", type="nominal"), tooltip=shown, **by_due
    )


def across(field: str, labels: Mapping[str, str]) -> alt.X:
    """The days of a month."""
    axis = alt.Axis(grid=True, labelAngle=0, labelFontSize=SMALL, orient="top", title=labels["day"])
    return alt.X(field, type="ordinal", scale=alt.Scale(domain=[*range(1, DAYS + 1)]), axis=axis)


def down(field: str, months: Sequence[str]) -> alt.Y:
    """The months."""
    return alt.Y(field, type="ordinal", scale=alt.Scale(domain=[*months]), axis=alt.Axis(grid=True, title=None))


def shape_of(due: Sequence[Callback], labels: Mapping[str, str], lang: Lang) -> alt.Shape:
    """A shape for each rhythm there is."""
    used = [one for one in Rhythm if any(callback.rhythm is one for callback in due)]
    scale = alt.Scale(domain=[one.words(lang) for one in used], range=[SHAPES[one] for one in used])
    return alt.Shape("rhythm", type="nominal", scale=scale, legend=a_legend(labels["rhythm"], shown=bool(due)))


def colour_of(due: Sequence[Callback], labels: Mapping[str, str], lang: Lang) -> alt.Color:
    """A colour for each kind of day there is."""
    used = [one for one in FallsOn if any(falls_on(callback) is one for callback in due)]
    scale = alt.Scale(domain=[kind_of_day(one, lang) for one in used], range=[COLOURS[one] for one in used])
    return alt.Color("falls_on", type="nominal", scale=scale, legend=a_legend(labels["falls_on"], shown=bool(due)))


def kind_of_day(one: FallsOn, lang: Lang) -> str:
    """A kind of day, with the mark that its call-backs bear."""
    return f"{one.words(lang)} {MARKS[one]}".strip()
