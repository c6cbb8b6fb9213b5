"""The picture `comparison`: a row a case, its old answer and its new one on one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import NoneType
from typing import TypeVar

import altair as alt
from attrs import frozen

from servicepolicy.basis.checks import a_function, a_row_of, must_be
from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.words import Lang, Text
from servicepolicy.charts.drawing import (
    BLACK,
    BLUE,
    ORANGE,
    Cell,
    a_legend,
    a_title,
    data_of,
    in_words,
    reasons,
    tips,
    told_apart,
)
from servicepolicy.charts.measures import (
    WIDE,
    Measure,
    Moved,
    Sort,
    added_up,
    axis_of,
    difference,
    label,
    place,
    signed,
    sort_of,
    the_sort,
)
from servicepolicy.whatif import Change, Comparison, Unanswered, totals

__all__ = ["comparison"]

F = TypeVar("F")
D = TypeVar("D")

TITLE = Text(en="What changes", zh="变化对比")
SUM = Text(en="Differences add up to {moved}.", zh="变动合计：{moved}。")
FIRST = Text(en="Shown: the first {shown} of {count}.", zh="仅显示前{shown}项，共{count}项。")
NO_ANSWER = Text(en="no answer", zh="无法作答")
SAYS = Text(en="{side}: {told}", zh="{side}：{told}")
BOTH = Text(en="{before} and {after}", zh="{before}、{after}")
LABELS = {
    "case": Text(en="case", zh="情形"),
    "side": Text(en="answer", zh="结论"),
    "before": Text(en="before", zh="原结论"),
    "after": Text(en="after", zh="新结论"),
    "moved": Text(en="difference", zh="变动"),
    "why_before": Text(en="why before", zh="原结论理由"),
    "why_after": Text(en="why after", zh="新结论理由"),
}
ADDED_UP = (Sort.AMOUNT, Sort.LENGTH)
MOST = 40
ROW = 30


@frozen(kw_only=True)
class Side:
    """One of the two answers of a case.

    Attributes:
        name: `before` or `after`.
        value: What is shown of it; None where there is no answer, or it has no such value.
        place: Where that stands on the axis.
        says: The same in words, or why there is no answer.
        why: The reasons of the answer.
    """

    name: str
    value: Measure | None = None
    place: Cell = None
    says: str
    why: str = ""


def comparison(
    changes: Iterable[Change[F, D]] | Comparison[F, D],
    *,
    value: Callable[[D], Measure | None],
    case: Callable[[F], str] | None = None,
    measure: Text | None = None,
    lang: Lang = "en",
) -> alt.LayerChart:
    """The answers that change, each case on a line of its own from the old answer to the new one.

    Beneath the title stands how many change and, of amounts and lengths of time, what the differences add up to. Of
    many cases the first 40 are drawn, and the picture says so; the totals are those of all.

    Args:
        changes: What `compare` gave, or a `Comparison` of it.
        value: What is shown of an answer: an amount, a length of time, a date, a moment or a word such as a verdict,
            of all answers the same kind; None where an answer has none.
        case: What to call a case; its number if nobody says.
        measure: What the values are, for the axis.
        lang: The language of all labels.

    Raises:
        FactsError: `lang` is neither "en" nor "zh".
        FactsTypeError: The changes are none, the values of different kinds, or the name of a case no text; `value` or
            `case` is no function, or `measure` no `Text`.

    Example:
        >>> from attrs import evolve
        >>> from pendulum import datetime
        >>> from servicepolicy.rules.timing.response import Clock, Enquiry, ResponseTerms, deadline
        >>> from servicepolicy.whatif import compare
        >>> friday = Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> changes = compare(deadline, [friday], ResponseTerms(), ResponseTerms(clock=Clock.NEXT_WORKING_DAY))
        >>> comparison(changes, value=lambda answer: answer.at).to_dict()["title"]["subtitle"]
        ['Answers that change: 1.']
    """
    labels = in_words(LABELS, lang)
    a_function(value, "value", "lambda answer: answer.total")
    if case is not None:
        a_function(case, "case", "lambda case: case.name")
    must_be(measure, "measure", (Text, NoneType), FactsTypeError)
    changed = changes.changes if isinstance(changes, Comparison) else a_row_of(Change, changes, "changes")
    sides = [(side("before", one.before, value, lang), side("after", one.after, value, lang)) for one in changed]
    values = [one.value for pair in sides for one in pair if one.value is not None]
    sort = the_sort(values)
    names = names_of(changed[:MOST], case)
    moved = added_up(moved_between(*pair) for pair in sides)
    total = "" if moved is None or sort not in ADDED_UP else SUM.words(lang).format(moved=signed(moved, lang))
    rest = FIRST.words(lang).format(shown=MOST, count=len(sides)) if len(sides) > MOST else ""
    rows = [row for name, pair in zip(names, sides, strict=False) for row in cells(name, *pair, labels, lang)]
    drawn = layers(names, sort, axis_of(sort, values, measure, lang), labels)
    return alt.LayerChart(layer=[*drawn], data=data_of(rows)).properties(
        width=WIDE, height=alt.Step(ROW), title=a_title(TITLE.words(lang), totals(changed).words(lang), total, rest)
    )


def side(name: str, answer: D | Unanswered, value: Callable[[D], Measure | None], lang: Lang) -> Side:
    """What the picture needs of an answer."""
    if isinstance(answer, Unanswered):
        return Side(name=name, says=answer.says)
    found, why = value(answer), reasons(answer, lang)
    if found is None:
        return Side(name=name, says=NO_ANSWER.words(lang), why=why)
    sort_of(found)
    return Side(name=name, value=found, place=place(found, lang), says=label(found, lang), why=why)


def names_of(changed: Sequence[Change[F, D]], case: Callable[[F], str] | None) -> list[str]:
    """What the cases are called."""
    names = [str(number) if case is None else case(one.case) for number, one in enumerate(changed, start=1)]
    return told_apart(a_row_of(str, names, "case"))


def cells(case: str, before: Side, after: Side, labels: Mapping[str, str], lang: Lang) -> Iterator[dict[str, Cell]]:
    """What the picture knows of a case: a row for each of its answers."""
    both = before.value is not None and after.value is not None
    moved = signed(moved_between(before, after), lang)
    for own, other in ((before, after), (after, before)):
        yield {
            "case": case,
            "name": own.name,
            "side": labels[own.name],
            "place": own.place,
            "other": other.place,
            "label": written(own, other, moved, labels, lang),
            "left": both and lies_left(own, other),
            "says": SAYS.words(lang).format(side=labels[own.name], told=own.says),
            "before": before.says,
            "after": after.says,
            "moved": moved,
            "why_before": before.why,
            "why_after": after.why,
        }


def moved_between(before: Side, after: Side) -> Moved | None:
    """How far a case's answer has moved."""
    if before.value is None or after.value is None:
        return None
    return difference(before.value, after.value)


def written(own: Side, other: Side, moved: str, labels: Mapping[str, str], lang: Lang) -> str:
    """What stands beside the mark of an answer: of the new one, also how far it has moved; of two without one, once."""
    if own.value is None:
        if other.value is None and own.name == "after":
            return ""
        side = labels[own.name] if other.value is not None else BOTH.words(lang).format_map(labels)
        return SAYS.words(lang).format(side=side, told=NO_ANSWER.words(lang))
    return f"{own.says} ({moved})" if moved and own.name == "after" else own.says


def lies_left(own: Side, other: Side) -> bool:
    """Whether an answer is written to the left of its mark, away from the other; of equal ones, the old one."""
    match own.place, other.place:
        case (str() as here, str() as there) if here != there:
            return here < there
        case (float() as here, float() as there) if here != there:
            return here < there
        case _:
            return own.name == "before"


def layers(names: Sequence[str], sort: Sort | None, across: alt.X, labels: Mapping[str, str]) -> Iterator[alt.Chart]:
    """The way between the answers, their marks, what is written beside these, and where there is no answer."""
    down = alt.Y(
        "case",
        type="nominal",
        scale=alt.Scale(domain=[*names]),
        axis=alt.Axis(title=None, grid=True, labelLimit=240, domain=bool(names)),
    )
    sides, legend = [labels["before"], labels["after"]], a_legend(labels["side"], shown=sort is not None)
    shown = tips(labels, "case", "before", "after", "moved", "why_before", "why_after")
    here = alt.Chart().encode(y=down, tooltip=shown, description=alt.Description("says", type="nominal"))
    there = here.transform_filter("isValid(datum.place)")
    yield (
        there.transform_filter("datum.name == 'before' && isValid(datum.other)")
        .mark_rule(color=BLACK)
        .encode(x=across, x2=alt.X2("other"))
    )
    yield there.mark_point(filled=True, opacity=1, stroke=BLACK).encode(
        x=across,
        shape=alt.Shape(
            "side", type="nominal", scale=alt.Scale(domain=sides, range=["circle", "diamond"]), legend=legend
        ),
        color=alt.Color("side", type="nominal", scale=alt.Scale(domain=sides, range=[ORANGE, BLUE]), legend=legend),
        size=alt.Size("side", type="nominal", scale=alt.Scale(domain=sides, range=[150, 70]), legend=legend),
    )
    if sort is not Sort.WORD:  # words stand on the axis
        align, aside = alt.expr("datum.left ? 'right' : 'left'"), alt.expr("datum.left ? -10 : 10")
        yield there.mark_text(align=align, dx=aside).encode(x=across, text=alt.Text("label", type="nominal"))
    yield (
        here.transform_filter("!isValid(datum.place)")
        .mark_text(align="left", fontStyle="italic")
        .encode(x=alt.value(6), text=alt.Text("label", type="nominal"))
    )
