"""Nothing but facts and terms goes into a decision: the source says so itself."""

import ast
from pathlib import Path

import pytest

import servicepolicy

SOURCE = Path(servicepolicy.__file__).parent
OUTSIDE = {"asyncio", "io", "locale", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "subprocess"}
OUTSIDE |= {"sys", "tempfile", "threading", "time", "urllib", "uuid", "warnings"}
CALLS = {"breakpoint", "eval", "exec", "input", "open", "print"}
CLOCKS = {"monotonic", "now", "perf_counter", "time_ns", "today", "tomorrow", "utcnow", "yesterday"}


def impurities(text):
    """Each import, call or look-up that reaches outside, with its line."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names, lineno=line):
                yield from ((line, one.name) for one in names if one.name.partition(".")[0] in OUTSIDE)
            case ast.ImportFrom(module=str(module), level=0, lineno=line) if module.partition(".")[0] in OUTSIDE:
                yield line, module
            case ast.Call(func=ast.Name(id=word), lineno=line) if word in CALLS:
                yield line, word
            case ast.Attribute(attr=word, lineno=line) if word in CLOCKS:
                yield line, word


class TestNothingReachesOutside:
    """No module reads a clock, a file, the network, the environment or chance, and none writes or logs."""

    def test_every_module_is_pure(self):
        files = sorted(SOURCE.rglob("*.py"))
        found = [
            f"{path.relative_to(SOURCE)}:{line}: {word}"
            for path in files
            for line, word in impurities(path.read_text(encoding="utf-8"))
        ]
        assert len(files) > 20
        assert not found, "facts and terms are all a rule may use:\n" + "\n".join(found)

    @pytest.mark.parametrize(
        ("planted", "word"),
        [
            ("import os", "os"),
            ("import os.path as p", "os.path"),
            ("from pathlib import Path", "pathlib"),
            ("from time import time", "time"),
            ("def f():\n    import random", "random"),
            ("print('due')", "print"),
            ("x = [open(name) for name in names]", "open"),
            ("at = datetime.now(UTC)", "now"),
            ("at = pendulum.today", "today"),
        ],
    )
    def test_a_planted_impurity_is_found(self, planted, word):
        assert [found for _, found in impurities(planted)] == [word]

    @pytest.mark.parametrize("harmless", ["from datetime import time", "from servicepolicy import os", "opens = clock"])
    def test_harmless_words_pass(self, harmless):
        assert list(impurities(harmless)) == []
