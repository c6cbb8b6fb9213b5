#!/usr/bin/env -S uv run --script
# /// script
# dependencies = ["nox>=2025.2.9"]
# ///
"""The project's checks, the same for everyone: `nox` runs the whole gate, `nox -s tests` one part of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.reuse_venv = "yes"
nox.options.sessions = [
    *("tests", "lint", "typing", "docs", "examples"),
    *("at-scale", "integrations", "notebook", "package", "matrix"),
]

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
BROAD = ("tests/oracles", "tests/real", "tests/properties")  # so many cases that coverage would double their time
SPREAD = ("-n", "auto", "--dist", "loadscope")  # over all cores; the examples of one document share names, so together
EXAMPLES = sorted(ROOT.glob("examples/*.py"))
INTEGRATIONS = [ROOT / "examples" / name for name in ("own_policy/load.py", "payroll/batch.py")]
IN_THE_SDIST = ("tests/", "docs/", "examples/", "CHANGELOG.md", "LICENSE", "src/servicepolicy/py.typed")


def group(name: str) -> tuple[str, ...]:
    """What a dependency group of pyproject.toml asks for."""
    return nox.project.dependency_groups(PROJECT, name)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, the documents and the docstrings under the current interpreter, and ask for full coverage."""
    session.install("-e", ".", *group("test"))
    if session.posargs:  # a part of the tests cannot cover the whole
        session.run("pytest", *session.posargs)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *SPREAD, *(f"--ignore={folder}" for folder in BROAD))
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")
    session.run("pytest", *SPREAD, *BROAD)


@nox.session(venv_backend="none")
@nox.parametrize("version", ["3.12", "3.13"])
def matrix(session: nox.Session, version: str) -> None:
    """Run the tests under the other supported Pythons, as far as this machine has them."""
    # Not `python=[...]`: with CI set, nox fails where an interpreter is absent, and takes a dead shim for a live one.
    python = working_python(version)
    if python is None:
        session.skip(f"no working Python {version} on this machine")
    inside = new_environment(session, Path(session.create_tmp()) / "venv", python)
    session.run(inside, "-m", "pip", "install", "-e", ".", *group("test"), external=True, silent=True)
    asked = session.posargs or [f"--ignore={folder}" for folder in BROAD]  # what they compare hangs on no Python
    session.run(inside, "-m", "pytest", *SPREAD, *asked, external=True)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format, the layers and rooms, the declared dependencies and the spelling."""
    session.install("-e", ".", *group("lint"))  # import-linter must see the tree, not an old wheel
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-cache")
    session.run("deptry", "src", silent=True)  # speaks up only when it finds something
    session.run("codespell")


@nox.session
def typing(session: nox.Session) -> None:
    """Check all types, and that every public name is fully typed for those who call it."""
    session.install("-e", ".", *group("typing"))
    session.run("mypy")
    session.run("pyright", "--verifytypes", "servicepolicy", "--ignoreexternal")  # fails below 100 %


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation in both languages, and check it: no warning, no gap, nothing loaded from elsewhere."""
    session.install("-e", ".", *group("docs"))
    work, site = Path(session.create_tmp()), ROOT / "docs" / "_build"
    shutil.rmtree(site, ignore_errors=True)
    for folder, language in (("en", "en"), ("zh", "zh_CN")):
        sphinx(session, work, site / folder, "-D", f"language={language}")
    shutil.copy(ROOT / "docs" / "_templates" / "start.html", site / "index.html")
    sphinx(session, work, work / "templates", "-b", "gettext")
    session.run("python", "-m", "docs.check", str(site), str(work / "templates"))


@nox.session(name="docs-update", default=False)
def docs_update(session: nox.Session) -> None:
    """Take new and changed sentences of the pages into docs/locale, and list those that want a translation."""
    session.install("-e", ".", *group("docs"))
    work = Path(session.create_tmp())
    sphinx(session, work, work / "templates", "-b", "gettext")
    session.run("python", "-m", "docs.catalogues", str(work / "templates"))


@nox.session
def examples(session: nox.Session) -> None:
    """Run every example as a newcomer would, with nothing but the library installed."""
    session.install(".")
    for example in EXAMPLES:
        session.run("python", str(example))


@nox.session(name="at-scale")
def at_scale(session: nox.Session) -> None:
    """Let every engine work out the same monthly report, and check it; Spark only where there is a Java."""
    spark = group("spark") if shutil.which("java") else ()
    session.install("-e", ".", *group("at-scale"), *spark)
    session.run("pytest", "tests/at_scale", "-rP")  # and show what each engine took: Spark is started once


@nox.session
def integrations(session: nox.Session) -> None:
    """Run the examples that join the library with others, as their readers would, and their tests, none skipped."""
    session.install("-e", ".[cattrs]", *group("test"), *group("web"))
    for example in INTEGRATIONS:
        session.run("python", str(example))
    session.run("python", "-c", "import fastapi, httpx, pydantic", silent=True)  # without them the tests would skip
    session.run("pytest", "tests/integrations", *session.posargs)


@nox.session
def notebook(session: nox.Session) -> None:
    """Run the notebook that tries a change, and test it: what it says, and that the page made from it is up to date."""
    session.install("-e", ".", *group("notebook"))
    session.run("python", "examples/notebook/what_if.py")
    session.run("pytest", "tests/notebook")


@nox.session
def package(session: nox.Session) -> None:
    """Build what would be published, check it, and use the wheel in an environment of its own."""
    session.install(*group("package"))
    dist = Path(session.create_tmp()) / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.run("validate-pyproject", "pyproject.toml")
    session.run("python", "-m", "build", "--outdir", str(dist))
    (wheel,), (sdist,) = dist.glob("*.whl"), dist.glob("*.tar.gz")
    session.run("twine", "check", "--strict", str(wheel), str(sdist))
    session.run("check-wheel-contents", str(wheel))
    if missing := missing_from(sdist):
        session.error(f"the sdist lacks {', '.join(missing)}: see [tool.hatch.build.targets.sdist] in pyproject.toml")
    inside = new_environment(session, dist / "venv", sys.executable)
    session.run(inside, "-m", "pip", "install", str(wheel), external=True, silent=True)
    session.run(inside, "-I", "-c", "import servicepolicy; print(servicepolicy.__file__)", external=True)
    for example in EXAMPLES:
        session.run(inside, str(example), external=True)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the library beside its peers. Not part of the gate: timings are for reading."""
    session.install("-e", ".", *group("bench"))
    session.run("python", "-m", "benchmarks", *session.posargs)


def sphinx(session: nox.Session, work: Path, to: Path, *options: str) -> None:
    """Build the documentation anew; a warning is an error."""
    asked = ("--fail-on-warning", "--keep-going", "--quiet", "--fresh-env", "-d", str(work / "doctrees"))
    session.run("sphinx-build", *asked, *options, "docs", str(to))


def working_python(version: str) -> str | None:
    """A Python of that version that really starts: a pyenv shim of a version not switched on does not."""
    found = shutil.which(f"python{version}")
    if found is None:
        return None
    asked = [found, "-c", "import sys; print(sys.executable)"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.stdout.strip() if answer.returncode == 0 else None


def new_environment(session: nox.Session, where: Path, python: str) -> str:
    """Make a fresh virtual environment; the path of its Python."""
    session.run(sys.executable, "-m", "virtualenv", "-q", "--clear", "-p", python, str(where), external=True)
    return str(where / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))


def missing_from(sdist: Path) -> list[str]:
    """What belongs in the sdist and is not there."""
    with tarfile.open(sdist) as archive:
        inside = [name.partition("/")[2] for name in archive.getnames()]
    return [wanted for wanted in IN_THE_SDIST if not any(name.startswith(wanted) for name in inside)]


if __name__ == "__main__":
    nox.main()
