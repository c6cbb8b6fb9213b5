"""The picture `watch_windows`: a row a window, a cell a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

import altair as alt

from servicepolicy.basis.checks import a_row_of
from servicepolicy.basis.words import Lang, Text, Worded, said
from servicepolicy.charts.drawing import (
    BLACK,
    ORANGE,
    REASONS,
    SKY,
    Cell,
    a_legend,
    data_of,
    headed,
    in_words,
    reasons,
    tips,
    told_apart,
)
from servicepolicy.rules.timing.holiday_watch import WatchWindow

__all__ = ["watch_windows"]

TITLE = Text(en="Holiday watch", zh="节假日值守")
NONE_KNOWN = Text(en="No window.", zh="没有值守时段。")
UNSURE = Text(en="With a question mark: the calendar is not sure of it yet.", zh="带问号者：日历尚不能确定。")
LABELS = {
    "window": Text(en="window", zh="值守时段"),
    "date": Text(en="day", zh="日期"),
    "kind": Text(en="kind of day", zh="日期类别"),
    "starts_at": Text(en="from", zh="起"),
    "ends_at": Text(en="until", zh="止"),
    "because": REASONS,
}
ONE_DAY = timedelta(days=1)
A_MOMENT = timedelta(microseconds=1)
WIDTH, HEIGHT = 66, 32


class DayKind(Worded):
    """What kind of day off a day of a window is."""

    FESTIVAL = "a day of the festival", "节日当天"
    OTHER = "another day off", "其他休息日"


MARKS = {DayKind.FESTIVAL: " ★", DayKind.OTHER: ""}
COLOURS = {DayKind.FESTIVAL: ORANGE, DayKind.OTHER: SKY}


def watch_windows(windows: Iterable[WatchWindow], *, lang: Lang = "en") -> alt.LayerChart:
    """Holiday windows day by day, each in a row of its own, in the order they are given.

    Days are those of the windows' own zone.

    Args:
        windows: What `holiday_watch.windows` gave, of one year or several.
        lang: The language of all labels.

    Raises:
        FactsError: `lang` is neither "en" nor "zh".
        FactsTypeError: What is given is no row of windows.

    Example:
        >>> from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms, windows
        >>> watch_windows(windows(2026, HolidayWatchTerms()), lang="zh").to_dict()["title"]["text"]
        '节假日值守'
    """
    labels = in_words(LABELS, lang)
    known = a_row_of(WatchWindow, windows, "windows")
    names = told_apart([name_of(one, lang) for one in known])
    rows = [cell for name, one in zip(names, known, strict=True) for cell in cells(name, one, lang)]
    note = "" if all(one.confirmed for one in known) else UNSURE.words(lang)
    below = note if known else NONE_KNOWN.words(lang)
    return alt.LayerChart(layer=[*layers(names, labels, lang)], data=data_of(rows)).properties(
        width=alt.Step(WIDTH), height=alt.Step(HEIGHT), **headed(TITLE.words(lang), below)
    )


def name_of(window: WatchWindow, lang: Lang) -> str:
    """What a window's row is called."""
    return f"{window.holiday.words(lang)} {window.starts_at.year}{'' if window.confirmed else ' ?'}"


def days_of(window: WatchWindow) -> Iterator[date]:
    """The days of a window, as its zone has them; one that it has only a part of counts as well."""
    day = window.starts_at.date()
    last = (window.ends_at - A_MOMENT).date()
    while day <= last:
        yield date(day.year, day.month, day.day)
        day += ONE_DAY


def cells(name: str, window: WatchWindow, lang: Lang) -> Iterator[dict[str, Cell]]:
    """What the picture knows of the days of a window."""
    for number, day in enumerate(days_of(window), start=1):
        kind = DayKind.FESTIVAL if day in window.statutory_days else DayKind.OTHER
        yield {
            "window": name,
            "number": number,
            "date": day.isoformat(),
            "label": f"{day:%m-%d}{MARKS[kind]}",
            "kind": kind.words(lang) + MARKS[kind],
            "starts_at": said(window.starts_at, lang),
            "ends_at": said(window.ends_at, lang),
            "because": reasons(window, lang),
        }


def layers(names: Sequence[str], labels: Mapping[str, str], lang: Lang) -> Iterator[alt.Chart]:
    """The days as coloured cells, and their dates."""
    colours = alt.Scale(
        domain=[one.words(lang) + MARKS[one] for one in DayKind], range=[COLOURS[one] for one in DayKind]
    )
    here = alt.Chart().encode(
        x=alt.X("number", type="ordinal", axis=None),
        y=alt.Y(
            "window",
            type="nominal",
            scale=alt.Scale(domain=[*names]),
            axis=alt.Axis(title=None, domain=False, ticks=False, labelLimit=320),
        ),
        tooltip=tips(labels, "window", "date", "kind", "starts_at", "ends_at", "because"),
    )
    yield here.mark_rect(stroke="white").encode(
        color=alt.Color("kind", type="nominal", scale=colours, legend=a_legend(labels["kind"], shown=bool(names)))
    )
    yield here.mark_text(color=BLACK).encode(text=alt.Text("label", type="nominal"))
