"""Write the generated pages: `python docs/generate.py`. A test fails while one of them is out of date."""

from pathlib import Path

from servicepolicy.testing import EXAMPLES, clauses_page, coverage, readings_page

HERE = Path(__file__).parent / "reference"


def pages() -> dict[Path, str]:
    """The generated pages, by where they stand."""
    rows = coverage(EXAMPLES)
    return {
        HERE / "clauses.md": clauses_page(rows),
        HERE / "clauses.zh-CN.md": clauses_page(rows, "zh"),
        HERE / "readings.md": readings_page(),
        HERE / "readings.zh-CN.md": readings_page("zh"),
    }


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
