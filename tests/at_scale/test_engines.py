"""The monthly report of `examples/at_scale`, on every engine that is installed."""

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "at_scale" / "run.py"
ROWS = 20_000


def needs(package):
    """A mark for what runs only where a package is."""
    return pytest.mark.skipif(find_spec(package) is None, reason=f"{package} is not installed: nox -s at-scale")


def needs_java():
    """A mark for what runs only where there is a Java."""
    return pytest.mark.skipif(shutil.which("java") is None, reason="there is no Java on this machine")


ENGINES = [
    pytest.param("polars", marks=needs("polars")),
    pytest.param("duckdb", marks=needs("duckdb")),
    pytest.param("dask", marks=needs("dask")),
    pytest.param("cluster", marks=needs("distributed")),
    pytest.param("spark", marks=[pytest.mark.spark, needs("pyspark"), needs_java()]),
]


def printed(*asked):
    """What the example prints, line by line."""
    call = [sys.executable, str(SCRIPT), "--rows", str(ROWS), "--rounds", "1", *asked]
    done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    sys.stdout.write(done.stdout)  # the session shows it
    return done.stdout.splitlines()


class TestEveryEngine:
    """An engine counts as one process does: the example checks it, and stops where it does not."""

    @pytest.mark.parametrize("engine", ENGINES)
    def test_it_counts_the_same(self, engine):
        lines = printed("--engine", engine, "--lines", "0")
        assert [bool(re.search(r"\d  the same counts$", line)) for line in lines].count(True) == 1
        assert not [line for line in lines if "skipped" in line]


class TestTheReport:
    """The report has a line for each month, team and priority, and accounts for every ticket."""

    def test_every_ticket_is_in_one_line(self):
        lines = printed("--engine", "numpy", "--lines", "1000")
        found = [
            re.match(r" ?(\d+)  (\w+) +P(\d) +([\d,]+)  met +([\d.]+)%  breached +([\d.]+)%", line) for line in lines
        ]
        rows = [match.groups() for match in found if match]
        assert len(rows) == len({row[:3] for row in rows}) == 12 * 3 * 4
        assert sum(int(row[3].replace(",", "")) for row in rows) == ROWS
        assert all(float(met) + float(breached) == pytest.approx(100, abs=0.11) for *_, met, breached in rows)
