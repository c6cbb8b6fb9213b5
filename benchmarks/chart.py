"""The chart of the races, as SVG text: a bar from the limit's line to what each contender took, on a log scale.

the work                 limit         10x         100x
  servicepolicy            |===== 1.9x
  a peer                   |======================== 62x
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from math import log10

from attrs import frozen

from benchmarks.report import Bars

__all__ = ["pictures"]

WIDTH, LABELS, RIGHT, TOP, BOTTOM = 840, 236, 64, 76, 30
LINE, GROUP, BAR = 21, 46, 13
DECADES = 5
"""The scale ends at 100,000 times the limit; a longer bar is cut there, and its figure says how long it is."""
UNIT = (WIDTH - LABELS - RIGHT) / DECADES
LEAST = 2.0
"""Pixels of the bar of one who is as fast as the limit."""
OURS = "servicepolicy"
FONT = "system-ui,-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"

CHINESE = {
    "How many times as long as the limit": "各家耗时是下限的多少倍",
    "The limit is the bare work, without checks. Log scale: shorter is faster. One run, all answers equal.": (
        "下限是不作校验的最简计算。对数刻度，越短越快；同一次运行，答案全部一致。"
    ),
    "limit": "下限",
    "limit: {limit}": "下限：{limit}",
    "Add 24 working hours": "加24个工作小时",
    "Working time between two moments": "两个时刻之间的工作时间",
    "36 call-backs of a project": "一个项目的36次回访日期",
    "Look up a table of six rows": "查六行的判定表",
    "A million deadlines": "一百万个期限",
    "servicepolicy, dates": "servicepolicy，仅日期",
    "servicepolicy, with reasons": "servicepolicy，含理由",
    "servicepolicy from UTC": "servicepolicy，UTC输入",
    "divmod on months": "按月整除取余",
    "a dict": "字典",
    "day loop": "逐日循环",
    "two searches": "两次二分查找",
}


@frozen
class Look:
    """The colours of a background."""

    page: str
    text: str
    faint: str
    rule: str
    ours: str
    peers: str


LOOKS = {
    "light": Look(page="#ffffff", text="#1f2328", faint="#59636e", rule="#d1d9e0", ours="#0969da", peers="#afb8c1"),
    "dark": Look(page="#0d1117", text="#f0f6fc", faint="#9198a1", rule="#3d444d", ours="#4493f8", peers="#57606a"),
}
LANGUAGES = {"": dict[str, str](), ".zh_CN": CHINESE}
"""As Sphinx finds the pictures of a translated page."""


def pictures(races: Sequence[Bars]) -> dict[str, str]:
    """The chart by the name of its file: in both languages, for light pages and dark ones."""
    return {
        f"speed-{name}{suffix}.svg": Picture(look, words).drawn(races)
        for suffix, words in LANGUAGES.items()
        for name, look in LOOKS.items()
    }


@frozen
class Picture:
    """A chart in some colours and some words.

    Attributes:
        look: The colours.
        words: What to say instead of an English text; texts that are not in it stay.
    """

    look: Look
    words: dict[str, str]

    def said(self, text: str) -> str:
        """A text in the chart's language."""
        return self.words.get(text, text)

    def drawn(self, races: Sequence[Bars]) -> str:
        """The whole chart."""
        height = TOP + sum(GROUP + LINE * len(race.ratios) for race in races) + BOTTOM
        title = self.said("How many times as long as the limit")
        told = self.said(
            "The limit is the bare work, without checks. Log scale: shorter is faster. One run, all answers equal."
        )
        size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(title)}">',
            f"<style>text{{font-family:{FONT};paint-order:stroke;stroke:{self.look.page};stroke-width:4px}}</style>",
            f'<rect width="{WIDTH}" height="{height}" rx="6" fill="{self.look.page}"/>',
            self.text((24, 32), title, size=17, weight=600),
            self.text((24, 53), told, size=12, fill=self.look.faint),
            *self.scale(height),
            *self.groups(races),
            "</svg>",
        ]
        return "\n".join(lines) + "\n"

    def scale(self, height: int) -> Iterator[str]:
        """The lines of the powers of ten, with their names below; the first is the limit."""
        for decade in range(DECADES + 1):
            x = LABELS + decade * UNIT
            yield f'<path d="M{x:.1f} {TOP}V{height - BOTTOM}" stroke="{self.look.rule}"/>'
            name = f"{10**decade:,}x" if decade else self.said("limit")
            yield self.text((x, height - 12), name, size=11, fill=self.look.faint, anchor="middle")

    def groups(self, races: Sequence[Bars]) -> Iterator[str]:
        """Race below race."""
        y = TOP
        for race in races:
            yield self.text((24, y + 26), self.said(race.title), size=13.5, weight=600)
            limit = self.said("limit: {limit}").format(limit=self.said(race.limit))
            if race.limit != "limit":
                yield self.text((LABELS + 8, y + 26), limit, size=11, fill=self.look.faint)
            y += GROUP - 10
            for name, ratio in race.ratios:
                yield from self.bar(y, name, ratio)
                y += LINE
            y += 10

    def bar(self, y: int, name: str, ratio: float) -> Iterator[str]:
        """A contender's bar, between its name and its figure."""
        is_ours = name.startswith(OURS)
        length = min(max(log10(ratio) * UNIT, LEAST), DECADES * UNIT)
        fill = self.look.ours if is_ours else self.look.peers
        text = self.look.text if is_ours else self.look.faint
        yield self.text((LABELS - 10, y + BAR - 2), self.said(name), size=12, fill=text, anchor="end")
        yield f'<rect x="{LABELS}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2" fill="{fill}"/>'
        yield self.text((LABELS + length + 6, y + BAR - 2), figure(ratio), size=11, fill=text)

    def text(self, at: tuple[float, float], words: str, *, size: float, **look: str | int) -> str:
        """A line of text that begins at a point, or has it in its middle or at its end."""
        looks = {"weight": 400, "anchor": "start", "fill": self.look.text, **look}
        return (
            f'<text x="{at[0]:.1f}" y="{at[1]}" font-size="{size}" font-weight="{looks["weight"]}" '
            f'text-anchor="{looks["anchor"]}" fill="{looks["fill"]}">{escape(words)}</text>'
        )


def figure(ratio: float) -> str:
    """A ratio in two or three digits."""
    return f"{ratio:.2g}x" if ratio < 10 else f"{round(ratio, 2 - len(str(int(ratio)))):,.0f}x"  # noqa: PLR2004
