"""A run that is kept: what it found as JSON and Markdown, its goals for the documents, and its charts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from benchmarks import chart, report
from benchmarks.report import Bars, Goal, Part

__all__ = ["Results", "as_text", "draw", "from_text", "read", "write"]

FOLDER = Path("benchmarks", "results")
DATA, TABLES, GOALS = FOLDER / "latest.json", FOLDER / "latest.md", FOLDER / "goals.txt"
CHARTS = Path("docs", "_static")
HEADING = """# The last run that was kept

Written by `python -m benchmarks --save`; what it means: `docs/explanation/speed.md`."""


@frozen
class Results:
    """What a run found.

    Attributes:
        facts: The machine, the packages, and who was skipped.
        parts: Section by section.
    """

    facts: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def goals(self) -> tuple[Goal, ...]:
        """All goals, in order."""
        return tuple(goal for part in self.parts for goal in part.goals)

    @property
    def bars(self) -> tuple[Bars, ...]:
        """All races that the chart draws."""
        return tuple(bars for part in self.parts for bars in part.bars)


def as_text(results: Results) -> str:
    """A run as JSON."""
    return json.dumps(asdict(results), ensure_ascii=False, indent=1) + "\n"


def from_text(text: str) -> Results:
    """The run that JSON tells of."""
    told = json.loads(text)
    return Results(facts=tuple(told["facts"]), parts=tuple(part_from(part) for part in told["parts"]))


def part_from(told: dict[str, Any]) -> Part:
    """A part as it was."""
    return Part(
        title=told["title"],
        head=tuple(told["head"]),
        rows=tuple(tuple(row) for row in told["rows"]),
        notes=tuple(told["notes"]),
        goals=tuple(Goal(**goal) for goal in told["goals"]),
        bars=tuple(
            Bars(bars["title"], bars["limit"], tuple((name, ratio) for name, ratio in bars["ratios"]))
            for bars in told["bars"]
        ),
    )


def in_markdown(results: Results) -> str:
    """A run as people read it."""
    sections = [f"## {part.title}\n\n" + "\n\n".join(body(part)) for part in results.parts if part.rows]
    facts = "\n".join(f"- {fact}" for fact in results.facts)
    return "\n\n".join((HEADING, facts, *sections, f"## Goals\n\n{report.goals(results.goals)}")) + "\n"


def body(part: Part) -> list[str]:
    """A part's table and sentences."""
    return [report.table(part.head, part.rows), *part.notes]


def write(results: Results, root: Path) -> None:
    """Keep a run."""
    texts = {DATA: as_text(results), TABLES: in_markdown(results), GOALS: report.goals(results.goals) + "\n"}
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def read(root: Path) -> Results:
    """The run that was kept."""
    return from_text((root / DATA).read_text(encoding="utf-8"))


def draw(results: Results, root: Path) -> None:
    """Draw the charts of the documents."""
    for name, picture in chart.pictures(results.bars).items():
        (root / CHARTS / name).write_text(picture, encoding="utf-8")
