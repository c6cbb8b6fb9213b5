"""The door of the columns: what is named is loaded."""

import subprocess
import sys

ASKED = """
import sys
from servicepolicy.columns import working_deadlines
print(*(name for name in sys.modules if name.startswith("servicepolicy.rules.")))
"""


class TestTheDoor:
    """Who asks a calendar alone does not pay for the rooms."""

    def test_no_room_is_loaded(self):
        done = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True, timeout=60)
        assert done.stdout.split() == []
