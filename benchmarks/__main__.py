"""Measure the library beside its peers, print the tables, and keep them if asked to: `python -m benchmarks`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from benchmarks import report, results
from benchmarks.contenders import CONTENDERS
from benchmarks.sections import SECTIONS, Effort

ROUNDS, STARTS = 31, 15
ROOT = Path(__file__).parent.parent


def main() -> None:
    """Measure, and print as results come in."""
    parser = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="rounds of each race (default: %(default)s)")
    parser.add_argument("--starts", type=int, default=STARTS, help="fresh processes a script (default: %(default)s)")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=list(SECTIONS), help="these sections alone")
    parser.add_argument("--save", action="store_true", help="write the results, and the charts of the documents")
    parser.add_argument("--draw", action="store_true", help="measure nothing: draw the saved results again")
    asked = parser.parse_args()
    if asked.draw:
        results.draw(results.read(ROOT), ROOT)
        return
    if asked.save and len(asked.only) < len(SECTIONS):
        parser.error("--save keeps a whole run: leave --only away")
    found = measured(asked.only, Effort(rounds=asked.rounds, starts=asked.starts))
    if asked.save:
        results.write(found, ROOT)
        results.draw(found, ROOT)


def measured(names: list[str], effort: Effort) -> results.Results:
    """Run some sections."""
    facts = report.facts()
    print("\n".join(facts))
    print("Ratios are medians over the rounds; only those of one run can be compared.")
    skipped = [f"Skipped: {one.name} is not installed." for one in CONTENDERS if not one.installed]
    print("\n".join(skipped))
    parts = []
    for name in names:
        parts.append(SECTIONS[name](effort))
        print(f"\n{parts[-1].text}", flush=True)
    found = results.Results(facts=(*facts, *skipped), parts=tuple(parts))
    print(f"\nGoals\n{report.goals(found.goals)}")
    return found


if __name__ == "__main__":
    main()
