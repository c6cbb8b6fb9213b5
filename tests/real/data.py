"""Where the records of the real world lie, and how their rows are read."""

from __future__ import annotations

import csv
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
