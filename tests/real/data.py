"""Where the records of the real world lie, and how their rows are read and what they showed is said."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

BESIDE_THE_CHECKOUT = Path(__file__).resolve().parents[2].parent / "shared" / "data"


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a file, as text by column. A test that asks for an absent file is skipped."""
    path = BESIDE_THE_CHECKOUT / name
    if not path.is_file():
        pytest.skip(f"no ../shared/data/{name} beside the checkout")
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def rate(hits: int, cases: int) -> str:
    """A share as people read it."""
    return f"{hits / cases:.2%} ({hits:,} of {cases:,})"


def by_reason(reasons: Iterable[str]) -> str:
    """Reasons with their counts, the most frequent first."""
    return "; ".join(f"{reason} {count:,}" for reason, count in Counter(reasons).most_common())
