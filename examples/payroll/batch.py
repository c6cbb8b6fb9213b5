"""A payroll batch: punches and salaries in, deductions for lateness out, each with its reasons. Amounts are exact.

`python examples/payroll/batch.py` prints the deductions of March 2026 as CSV; `--punches bad_punches.csv` shows how bad
rows are refused: each with its file and line, and no deduction at all, because a wage without all its punches is wrong.
It needs the extra `cattrs`.
"""

import argparse
import csv
import io
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TextIO

import servicepolicy as sp
from servicepolicy import lateness
from servicepolicy.basis import Lang
from servicepolicy.convert import from_dict

HERE = Path(__file__).parent
COLUMNS = ("employee", "late_entries", "deduction", "edition", "because")

Row = dict[str, str]
"""A row of a file by its column names."""


class BadRows(Exception):  # noqa: N818 - what the batch says of them
    """Rows that cannot be true, all of them, each with its file and line."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def rows(path: Path, columns: tuple[str, ...], problems: list[str]) -> Iterator[tuple[str, Row]]:
    """The rows of a file, each with its place: `punches.csv:2`. Rows with too few or too many cells become problems.

    Spreadsheets put a mark before the first column of UTF-8, which is no part of its name, and empty lines at the end.
    """
    try:
        reader = csv.reader(io.StringIO(path.read_text("utf-8-sig")))
    except UnicodeDecodeError:
        problems.append(f"{path.name}: save it as UTF-8")
        return
    if next(reader, []) != list(columns):
        problems.append(f"{path.name}:1: give the columns {','.join(columns)}")
        return
    for cells in reader:
        place = f"{path.name}:{reader.line_num}"
        if len(cells) == len(columns):
            yield place, dict(zip(columns, cells, strict=True))
        elif cells:
            problems.append(f"{place}: give {len(columns)} cells")


def month(year: int, number: int, base_salary: str, arrivals: list[str]) -> lateness.Month:
    """The facts of one employee: the library reads the texts, and refuses what is not exact."""
    data = {"year": year, "month": number, "base_salary": base_salary, "arrivals": arrivals}
    return from_dict(data, lateness.Month)


def months(year: int, number: int, salaries: Path, punches: Path) -> dict[str, lateness.Month]:
    """The month of every employee.

    Raises:
        BadRows: Some rows of the files cannot be true.
    """
    wages: dict[str, str] = {}
    arrivals: dict[str, list[str]] = {}
    problems: list[str] = []
    for place, row in rows(salaries, ("employee", "base_salary"), problems):
        problems += [f"{place}: {says}" for says in faults(year, number, row["base_salary"], [])]
        problems += [f"{place}: {row['employee']!r} has a salary already"] if row["employee"] in wages else []
        problems += [] if row["employee"].strip() else [f"{place}: say whose salary it is"]
        wages[row["employee"]] = row["base_salary"]
    for place, row in rows(punches, ("employee", "arrived_at"), problems):
        problems += [f"{place}: {says}" for says in faults(year, number, "0", [row["arrived_at"]])]
        problems += [] if row["employee"] in wages else [f"{place}: {row['employee']!r} has no salary"]
        arrivals.setdefault(row["employee"], []).append(row["arrived_at"])
    if problems:
        raise BadRows(problems)
    return {employee: month(year, number, wage, arrivals.get(employee, [])) for employee, wage in wages.items()}


def faults(year: int, number: int, base_salary: str, arrivals: list[str]) -> list[str]:
    """What is wrong with a row, read as if it were all of the month."""
    try:
        month(year, number, base_salary, arrivals)
    except sp.ConversionError as error:
        return [str(problem) for problem in error.problems]
    return []


def deductions(found: dict[str, lateness.Month], policy: sp.ServicePolicy, lang: Lang) -> Iterator[Row]:
    """What lateness costs each employee, and why."""
    for employee, facts in found.items():
        penalty = lateness.penalty(facts, policy.lateness)
        yield {
            "employee": employee,
            "late_entries": str(penalty.entries),
            "deduction": f"{penalty.total:f}",
            "edition": policy.edition,
            "because": " | ".join(sp.explain(penalty, lang)),
        }


def write(lines: Iterator[Row], to: TextIO) -> None:
    """Write them as CSV."""
    writer = csv.DictWriter(to, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(lines)


def first_of(month: str) -> date:
    """The first day of a month that is written as `2026-03`."""
    return date.fromisoformat(f"{month}-01")


def main() -> None:
    """Read two files, write the deductions to the standard output, or what is wrong to the standard error."""
    parser = argparse.ArgumentParser(description="Deductions for lateness, from punches.")
    parser.add_argument("--month", default="2026-03", type=first_of)
    parser.add_argument("--salaries", type=Path, default=Path("salaries.csv"))
    parser.add_argument("--punches", type=Path, default=Path("punches.csv"))
    parser.add_argument("--lang", choices=("en", "zh"), default="en")
    asked = parser.parse_args()
    try:
        found = months(asked.month.year, asked.month.month, HERE / asked.salaries, HERE / asked.punches)
    except BadRows as refused:
        sys.exit(str(refused))
    write(deductions(found, sp.STANDARD, asked.lang), sys.stdout)


if __name__ == "__main__":
    main()
