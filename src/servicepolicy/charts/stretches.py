"""What the picture of a clock knows: its bars, its deadlines and its warnings, as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from attrs import frozen

from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.basis.words import Lang, Text, Worded, said
from servicepolicy.charts.drawing import Cell, in_a_line, on_the_wall, reasons, short
from servicepolicy.rules.timing.service_levels import DueWarning, Spent, Stretch, Timeline

__all__ = ["WIDE", "Page", "TimeKind", "bars_of", "deadlines_of", "page_of", "warnings_of"]

ROW = Text(en="cycle {cycle}: {state}", zh="第{cycle}周期：{state}")
DUE = Text(en="due {at}", zh="期限 {at}")
PIECE = Text(en="{what}, {length}", zh="{what}，{length}")
HALF = 0.5
WIDE = 720
"""How wide the picture is, in pixels."""
A_LETTER = {"en": 6, "zh": 11}
"""How wide one is at most."""


class TimeKind(Worded):
    """What a bar of the picture is."""

    SPENT = "spent", "已用"
    HELD = "held", "暂停"
    BEYOND = "beyond the deadline", "超出期限"


@frozen(kw_only=True)
class Page:
    """What all parts of the picture share.

    Attributes:
        rows: What the row of each judged cycle is called.
        first: The earliest moment that is shown.
        last: The latest.
        zone: The zone whose wall clock it shows.
        lines: How many warnings the cycle with the most of them has.
    """

    rows: Mapping[int, str]
    first: datetime
    last: datetime
    zone: str
    lines: int

    def share(self, start: datetime, end: datetime) -> float:
        """How much of the width lies between two moments, by the wall clock that they are drawn by."""
        whole = unzoned(self.last) - unzoned(self.first)
        return (unzoned(end) - unzoned(start)) / whole if whole else 0.0


def unzoned(at: datetime) -> datetime:
    """A moment as its clock shows it, without its zone."""
    return datetime.combine(at.date(), at.time())


@frozen
class Piece:
    """A part of a stretch, on one side of the deadline."""

    kind: TimeKind
    starts_at: datetime
    ends_at: datetime
    length: timedelta


def page_of(timeline: Timeline, told: Sequence[DueWarning], lang: Lang) -> Page:
    """The rows, and how far the picture reaches."""
    judged = [one for one in timeline.cycles if one.judged]
    moments = [
        *(at for one in timeline.stretches for at in (one.starts_at, one.ends_at)),
        *(at for one in judged for at in (one.at, one.due_at) if at is not None),
        *(one.at for one in told),
    ]
    rows = {one.cycle: ROW.words(lang).format(cycle=one.cycle, state=one.state.words(lang)) for one in judged}
    return Page(
        rows=rows,
        first=min(moments, key=unzoned, default=EPOCH),
        last=max(moments, key=unzoned, default=EPOCH),
        zone=(moments[0].timezone_name or "") if moments else "",
        lines=max(Counter(one.cycle for one in told if one.cycle in rows).values(), default=0),
    )


def pieces(stretch: Stretch, due_at: datetime | None) -> Iterator[Piece]:
    """A stretch, cut at the deadline: what is spent beyond it is told apart."""
    start, end = stretch.starts_at, stretch.ends_at
    if stretch.spent is Spent.HELD:
        yield Piece(TimeKind.HELD, start, end, stretch.length)
    elif due_at is None or in_utc(end) <= in_utc(due_at):
        yield Piece(TimeKind.SPENT, start, end, stretch.length)
    elif in_utc(due_at) <= in_utc(start):
        yield Piece(TimeKind.BEYOND, start, end, stretch.length)
    else:  # a stretch that was spent has no closed time in it
        yield Piece(TimeKind.SPENT, start, due_at, in_utc(due_at) - in_utc(start))
        yield Piece(TimeKind.BEYOND, due_at, end, in_utc(end) - in_utc(due_at))


def bars_of(timeline: Timeline, page: Page, lang: Lang) -> Iterator[dict[str, Cell]]:
    """The stretches, each labelled as far as it has room: with its length, by its kind alone, or not at all."""
    due = {one.cycle: one.due_at for one in timeline.cycles}
    for stretch in timeline.stretches:
        for piece in pieces(stretch, due[stretch.cycle]):
            what = piece.kind if stretch.by is None else stretch.by
            share, kind = page.share(piece.starts_at, piece.ends_at), piece.kind.words(lang)
            says = PIECE.words(lang).format(what=what.words(lang), length=said(piece.length, lang))
            yield {
                "cycle": page.rows[stretch.cycle],
                "kind": kind,
                "start": on_the_wall(piece.starts_at),
                "end": on_the_wall(piece.ends_at),
                "middle": on_the_wall(halfway(piece)),
                "label": next((one for one in (says, kind) if len(one) * A_LETTER[lang] < share * WIDE), ""),
                "says": says,
                "from": said(piece.starts_at, lang),
                "until": said(piece.ends_at, lang),
                "because": sentences(timeline, lang, cycle=stretch.cycle, starts_at=stretch.starts_at),
            }


def halfway(piece: Piece) -> datetime:
    """The middle of a bar, by the wall clock that its ends are drawn by."""
    start, end = unzoned(piece.starts_at), unzoned(piece.ends_at)
    return start + (end - start) / 2


def deadlines_of(timeline: Timeline, page: Page, lang: Lang) -> Iterator[dict[str, Cell]]:
    """The deadlines of the judged cycles."""
    for one in timeline.cycles:
        if one.judged and one.due_at is not None:
            says = DUE.words(lang).format(at=short(one.due_at))
            yield mark(page, one.cycle, one.due_at, says, lang) | {
                "because": sentences(timeline, lang, cycle=one.cycle)
            }


def warnings_of(told: Sequence[DueWarning], page: Page, lang: Lang) -> Iterator[dict[str, Cell]]:
    """The warnings of the judged cycles, each on a line of its own beneath its cycle."""
    lines = Counter[int]()
    for one in told:
        if one.cycle in page.rows:
            says, line = one.threshold.words(lang), lines[one.cycle]
            lines[one.cycle] += 1
            yield mark(page, one.cycle, one.at, says, lang) | {"line": line, "because": reasons(one, lang)}


def mark(page: Page, cycle: int, at: datetime, says: str, lang: Lang) -> dict[str, Cell]:
    """A moment, and whether it is written to the left of it: in the right half of the picture."""
    left = page.share(page.first, at) > HALF
    return {"cycle": page.rows[cycle], "start": on_the_wall(at), "says": says, "left": left, "at": said(at, lang)}


def sentences(timeline: Timeline, lang: Lang, *, cycle: int, starts_at: datetime | None = None) -> str:
    """The reasons of a timeline that speak of a cycle as a whole, or of the stretch of it that starts at a moment."""
    return in_a_line((one for one in timeline.because if speaks_of(dict(one.facts), cycle, starts_at)), lang)


def speaks_of(facts: Mapping[str, object], cycle: int, starts_at: datetime | None) -> bool:
    """Whether facts are those of a cycle, or of a stretch of it."""
    start = facts.get("starts_at")
    if starts_at is None or not isinstance(start, datetime):
        return facts.get("cycle") == cycle and start is starts_at
    return facts.get("cycle") == cycle and in_utc(start) == in_utc(starts_at)
