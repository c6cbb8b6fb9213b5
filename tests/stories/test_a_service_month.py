"""The month that the README prints: six families, in both languages, and the figures worked out by hand."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "examples" / "service_month.py"


def printed(lang):
    """What the example prints, line by line."""
    done = subprocess.run([sys.executable, str(SCRIPT), "--lang", lang], capture_output=True, check=True)
    return done.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def english():
    return printed("en")


class TestTheMonth:
    """A small company's May 2026."""

    def test_all_six_families_speak(self, english):
        titles = [line for line in english if line and not line.startswith(" ")]
        assert titles == ["Call-backs", "Lateness", "Complaint fines", "Warranty", "A complaint", "Holiday watch"]

    def test_both_languages_cite_the_same_clauses_in_the_same_order(self, english):
        cited = [re.findall(r"\[(.+?)\]", line) for line in english]
        assert [re.findall(r"\[(.+?)\]", line) for line in printed("zh")] == cited

    @pytest.mark.parametrize(
        "said",
        [
            pytest.param("late entries 3, deducted 311.11 yuan of", id="7 % of 4444.45 is 311.1115"),
            pytest.param("late entry 2, a share of 0.01, 44.45 yuan", id="88.889 rounded, less 44.44"),
            pytest.param("4424.45 yuan are paid for 2026-05", id="4444.45 less a fine of 20"),
            pytest.param("out of warranty: 12 months from 2025-05-12 ended on 2026-05-12", id="the day after the last"),
            pytest.param("The technician collects 155.50 yuan", id="120.00 and 35.50, and no more"),
            pytest.param("sites are watched from 2026-05-01 00:00+08:00 until 2026-05-06 00:00+08:00", id="five days"),
            pytest.param("was not checked from 2026-05-03 00:00+08:00", id="the day nobody looked"),
            pytest.param("No call by telephone from 2026-05-01 to 2026-05-31", id="delivered on the last of a month"),
            pytest.param("due by 2026-05-15 09:00+08:00, and not done", id="three working days from Tuesday"),
        ],
    )
    def test_what_it_says(self, english, said):
        assert sum(said in line for line in english) == 1
