"""What is written in one process is written alike in every other, whatever their hashes."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from servicepolicy.convert import receipt, to_dict
from servicepolicy.testing import EXAMPLES
from tests.convert.test_round_trip import CONVERTED

ROOT = Path(__file__).parents[2]
SAY = "from tests.convert.test_across_processes import said; print(said())"


def said():
    """All that this process writes of every public class and every worked example, in short."""
    values = [to_dict(value) for value in CONVERTED.values()]
    kept = [receipt(one, each.terms) for each in EXAMPLES for one in in_a_row(each.decide())]
    return sha256(json.dumps([values, kept]).encode()).hexdigest()


def in_a_row(decided):
    """What a rule has decided: one decision, or several."""
    return decided if isinstance(decided, tuple) else (decided,)


class TestEveryProcess:
    """Data and receipts are compared as text, so that the order of a set may not depend on who wrote it."""

    @pytest.mark.parametrize("seed", ["0", "1"])
    def test_it_writes_the_same(self, seed):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        ran = subprocess.run(
            [sys.executable, "-c", SAY], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == said()
