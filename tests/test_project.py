"""The project itself: what it may depend on, and what may never be committed."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[1]
RUNTIME = {"attrs", "holidays", "pendulum", "typing-extensions"}
NOT_OURS = {"__pycache__", "build", "dist", "htmlcov", "venv"}

# In pieces, so that this file passes its own check.
FORBIDDEN = {
    "a machine's path": r"(?<![\w.])/(work|farm|root|home/\w+)/",
    "the address of a package index": r"https?://[^\s\"'<>)\]]*/(simple\b(?![-.])|packages/)",
    "a package index's file host": r"\bfiles\.[\w-]*" + r"hosted\.\w+",
    "an index setting": r"(index[-_]url|default-index|find-links)\W{1,4}(https?|file):",
    "a registry, as lock files name it": r"\bregistry" + r"\s*=\s*[\"'{]",
}


class TestNothingOfTheMachineIsCommitted:
    """No tracked file names a package index or a path of the machine it was written on."""

    def test_tracked_files_are_clean(self):
        hosts = index_hosts()
        found = [
            f"{path.relative_to(ROOT)}:{line}: {what}: {text!r}"
            for path in tracked()
            for line, what, text in findings(text_of(path), hosts)
        ]
        assert not found, "take these out of the files:\n" + "\n".join(found)

    def test_the_files_are_really_read(self):
        assert {ROOT / "pyproject.toml", ROOT / "noxfile.py"} <= set(tracked())
        assert "[project]" in text_of(ROOT / "pyproject.toml")

    @pytest.mark.parametrize(
        "planted",
        [
            pytest.param("see /" + "work/main/x", id="path of the project"),
            pytest.param("in (/" + "home/ada/x)", id="path of a user"),
            pytest.param("https" + "://index.example/simple/attrs/", id="index"),
            pytest.param('url = "https' + '://index.example/simple"', id="index at the end"),
            pytest.param("https" + "://mirror.example/pypi/packages/a/b.whl", id="file address"),
            pytest.param("files." + "pythonhosted.org", id="file host"),
            pytest.param("PIP_INDEX_URL" + "=https://index.example", id="environment"),
            pytest.param("--default-index" + " https://index.example", id="option"),
            pytest.param("extra-index-url" + " = file:///srv", id="pip setting"),
            pytest.param("source = { registry" + ' = "x" }', id="lock"),
            pytest.param("http" + "://pip.example:8080/", id="host of this machine's pip"),
        ],
    )
    def test_a_planted_address_is_found(self, planted):
        assert [line for line, _, _ in findings(f"first\n{planted}\n", {"pip.example"})] == [2]

    @pytest.mark.parametrize(
        "harmless",
        [
            pytest.param("../shared/work/x and a/root/b and ./home/ada/", id="relative paths"),
            pytest.param("https://example.org/simplest and https://example.org/simple-guide", id="other addresses"),
            pytest.param("pip honours PIP_INDEX_URL; uv does not", id="a setting without an address"),
            pytest.param("https://example.org/docs/packages", id="a page on packages"),
        ],
    )
    def test_harmless_text_passes(self, harmless):
        assert not list(findings(harmless, set()))


class TestFourDependencies:
    """The library needs attrs, holidays, pendulum and typing-extensions, and nothing else."""

    def test_runtime_dependencies_are_exactly_the_four(self):
        project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
        names = [re.split(r"[^\w.-]", wanted)[0] for wanted in project["dependencies"]]
        assert sorted(names) == sorted(RUNTIME), "pyproject.toml: [project] dependencies may be these four alone"


def tracked():
    """The files under version control or about to be; outside a checkout, all but what tools leave behind."""
    git = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(git, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    return [path for path in sorted(ROOT.rglob("*")) if path.is_file() and ours(path.relative_to(ROOT))]


def ours(path):
    """Whether a file is the project's own, as far as its place can tell."""
    return not any(part in NOT_OURS or part.startswith(".") or part.endswith(".egg-info") for part in path.parts)


def text_of(path):
    """The text of a file, empty for a picture or other data."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def findings(text, hosts):
    """Line, rule and words of each thing that must not be committed."""
    rules = FORBIDDEN | {f"{host}, which this machine's pip asks": rf"(?<![\w.-]){re.escape(host)}" for host in hosts}
    for number, line in enumerate(text.splitlines(), start=1):
        match = next(
            ((what, hit) for what, rule in rules.items() if (hit := re.search(rule, line, re.IGNORECASE))), None
        )
        if match:
            yield number, match[0], match[1].group()


def index_hosts():
    """The hosts that this machine's pip is set to ask; none where there is no pip."""
    settings = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    addresses = re.findall(r"https?://[^\s'\"]+", settings.stdout)
    return {host for address in addresses if (host := urlsplit(address).hostname)}
