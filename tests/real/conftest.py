"""What the tests on real data found is said in the summary of the run, whether they pass or fail."""

import pytest

TOLD = pytest.StashKey[list[str]]()


@pytest.fixture
def tell(request):
    """Say a line in the summary of the run."""
    return request.config.stash.setdefault(TOLD, []).append


def pytest_terminal_summary(terminalreporter, config):
    """Say what the tests found."""
    lines = config.stash.get(TOLD, [])
    if lines:
        terminalreporter.section("real data")
    for line in lines:
        terminalreporter.write_line(line)
