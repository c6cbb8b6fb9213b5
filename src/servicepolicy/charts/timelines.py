"""The picture `case_timeline`: a row a cycle of a clock, with what it spent, what held it, and its deadline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import altair as alt

from servicepolicy.basis.checks import a_row_of, must_be
from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.words import Lang, Text, said
from servicepolicy.charts.drawing import (
    BLACK,
    ORANGE,
    REASONS,
    SKY,
    VERMILION,
    a_legend,
    clock_axis,
    data_of,
    headed,
    in_words,
    tips,
)
from servicepolicy.charts.stretches import WIDE, Page, TimeKind, bars_of, deadlines_of, page_of, warnings_of
from servicepolicy.rules.timing.service_levels import DueWarning, Timeline

__all__ = ["case_timeline"]

TITLE = Text(en="Clock of the {goal}", zh="{goal}计时")
STANDS = Text(en="In the last cycle {elapsed} spent, {held} held.", zh="最后一个周期：已用{elapsed}，暂停{held}。")
NOT_BEGUN = Text(en="The clock has not started.", zh="尚未开始计时。")
LABELS = {
    "kind": Text(en="time", zh="时间"),
    "says": Text(en="what", zh="内容"),
    "from": Text(en="from", zh="起"),
    "until": Text(en="until", zh="止"),
    "at": Text(en="at", zh="时刻"),
    "because": REASONS,
}
COLOURS = {TimeKind.SPENT: SKY, TimeKind.HELD: ORANGE, TimeKind.BEYOND: VERMILION}
HIGH, BAR = 72, 26
ABOVE, BELOW, LINE = -24, 24, 14
"""Where labels stand, from the middle of a row: the deadline's above it, each warning on a line of its own below."""
ALIGN, ASIDE = "datum.left ? 'right' : 'left'", "datum.left ? -7 : 7"
"""Away from the nearer edge of the picture."""
SAYS = alt.Description("says", type="nominal")
"""What a screen reader reads: left to itself, Vega says times in the zone of whoever looks."""


def case_timeline(timeline: Timeline, *, warnings: Iterable[DueWarning] = (), lang: Lang = "en") -> alt.LayerChart:
    """The clock of a case as a picture: each cycle in a row, by the wall clock of the calendar's zone.

    Bars are what the clock spent and what it was held, what lies beyond the deadline in a colour of its own; time that
    nobody works is left free. Cycles that are not judged are left out.

    Args:
        timeline: What `service_levels.timeline` gave.
        warnings: What `service_levels.warnings` gave for the case; those of other goals are left out.
        lang: The language of all labels.

    Raises:
        FactsError: `lang` is neither "en" nor "zh".
        FactsTypeError: What is given is no timeline, or no row of warnings.

    Example:
        >>> from datetime import timedelta
        >>> from attrs import evolve
        >>> from pendulum import datetime
        >>> from servicepolicy.basis import Text
        >>> from servicepolicy.calendars import WorkingTime
        >>> from servicepolicy.rules.timing import service_levels as levels
        >>> first = evolve(levels.FIRST_RESPONSE, limit=WorkingTime(timedelta(hours=4)))
        >>> terms = levels.ServiceLevelsTerms(levels=[levels.Level(name=Text("all", "全体"), targets=[first])])
        >>> opened = levels.Event(at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"), what=levels.EventKind.OPENED)
        >>> case = levels.Case(channel=levels.Channel.EMAIL, events=[opened])
        >>> as_of = datetime(2026, 3, 10, tz="Asia/Shanghai")
        >>> shown = levels.timeline(case, terms, target=levels.Goal.FIRST_RESPONSE, as_of=as_of)
        >>> case_timeline(shown, lang="zh").to_dict()["title"]["text"]
        '首次响应计时'
    """
    labels = in_words(LABELS, lang)
    must_be(timeline, "timeline", (Timeline,), FactsTypeError)
    told = [one for one in a_row_of(DueWarning, warnings, "warnings") if one.goal is timeline.goal]
    page = page_of(timeline, told, lang)
    lengths = {"elapsed": said(timeline.elapsed, lang), "held": said(timeline.held, lang)}
    below = STANDS.words(lang).format(**lengths) if page.rows else NOT_BEGUN.words(lang)
    above = headed(TITLE.words(lang).format(goal=timeline.goal.words(lang)), below)
    bars = bar_layers(page, data_of(bars_of(timeline, page, lang)), labels, lang)
    deadlines = deadline_layers(page, data_of(deadlines_of(timeline, page, lang)), labels)
    warned = warning_layers(page, data_of(warnings_of(told, page, lang)), labels)
    return alt.LayerChart(layer=[*bars, *deadlines, *warned]).properties(
        width=WIDE, height=alt.Step(HIGH + 2 * LINE * page.lines), **above
    )


def along(page: Page, field: str) -> alt.X:
    """The axis of time."""
    return clock_axis(field, page.zone, drawn=bool(page.rows))


def down(page: Page) -> alt.Y:
    """The cycles."""
    axis = alt.Axis(title=None, labelLimit=320, domain=False, ticks=False)
    return alt.Y("cycle", type="nominal", scale=alt.Scale(domain=[*page.rows.values()]), axis=axis)


def bar_layers(page: Page, data: alt.InlineData, labels: Mapping[str, str], lang: Lang) -> Iterator[alt.Chart]:
    """What was spent and held, with a label where it fits in."""
    colours = alt.Scale(domain=[one.words(lang) for one in TimeKind], range=[COLOURS[one] for one in TimeKind])
    legend = a_legend(labels["kind"], shown=bool(page.rows))
    shown = tips(labels, "says", "from", "until", "because")
    here = alt.Chart(data).encode(y=down(page), tooltip=shown, description=SAYS)
    yield here.mark_bar(height=BAR, stroke="white").encode(
        x=along(page, "start"),
        x2=alt.X2("end"),
        color=alt.Color("kind", type="nominal", scale=colours, legend=legend),
    )
    yield here.mark_text(color=BLACK).encode(x=along(page, "middle"), text=alt.Text("label", type="nominal"))


def deadline_layers(page: Page, data: alt.InlineData, labels: Mapping[str, str]) -> Iterator[alt.Chart]:
    """The deadlines, with the time above."""
    here = alt.Chart(data).encode(
        x=along(page, "start"), y=down(page), tooltip=tips(labels, "says", "at", "because"), description=SAYS
    )
    yield here.mark_tick(thickness=3, size=BAR + 12, color=BLACK, opacity=1)
    yield here.mark_text(dy=ABOVE, fontWeight="bold", color=BLACK, align=alt.expr(ALIGN), dx=alt.expr(ASIDE)).encode(
        text=alt.Text("says", type="nominal")
    )


def warning_layers(page: Page, data: alt.InlineData, labels: Mapping[str, str]) -> Iterator[alt.Chart]:
    """The warnings, with their thresholds below."""
    line = alt.expr(f"{BELOW} + {LINE} * datum.line")
    here = alt.Chart(data).encode(
        x=along(page, "start"), y=down(page), tooltip=tips(labels, "says", "at", "because"), description=SAYS
    )
    yield here.mark_point(shape="triangle-up", yOffset=line, filled=True, color=BLACK, opacity=1, size=50)
    yield here.mark_text(dy=line, color=BLACK, align=alt.expr(ALIGN), dx=alt.expr(ASIDE)).encode(
        text=alt.Text("says", type="nominal")
    )
