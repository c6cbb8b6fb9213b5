"""The glossary names what the library offers, in English and in Chinese."""

import inspect
import re
from collections import Counter
from pathlib import Path

import pytest

import servicepolicy as sp
from tests.doors import DOORS, offered

GLOSSARY = Path(__file__).parents[2] / "docs" / "reference" / "glossary.md"
HEADER = ["English", "中文", "meaning · 含义", "where · 出处"]
RULE = ["---", "---", "---", "---"]
CLASSES: dict[str, list[type]] = {}
for door in (*DOORS, "servicepolicy.testing"):
    for name, value in offered(door).items():
        if inspect.isclass(value):
            CLASSES.setdefault(name.rpartition(".")[2], []).append(value)


def cells(line):
    """The cells of a line of a table; `\\|` is no border."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]


def lines_of_tables(text):
    """The lines of the tables, header and rule and all."""
    return [cells(line) for line in text.splitlines() if line.startswith("|")]


def rows_of(text):
    """The rows of the tables."""
    return [row for row in lines_of_tables(text) if row not in (HEADER, RULE)]


def unnamed(names, text):
    """The names that no row has in backticks."""
    named = {name for row in rows_of(text) for name in re.findall(r"`([^`]+)`", row[-1])}
    return sorted(set(names) - named)


def stale(text):
    """The members that rows name and no class of that name has: two rooms may share one."""
    named = [name for row in rows_of(text) for name in re.findall(r"`(\w+\.\w+)`", row[-1])]
    parts = [name.split(".") for name in named]
    return [
        f"{kind}.{member}"
        for kind, member in parts
        if kind in CLASSES and not any(hasattr(one, member) for one in CLASSES[kind])
    ]


def is_english(text):
    return re.search("[A-Za-z]{2}", text) is not None


def is_chinese(text):
    return re.search("[\u4e00-\u9fff]", text) is not None


def one_sided(text):
    """The rows that lack a language: in the term, in its Chinese or in either half of its meaning."""
    found = []
    for row in rows_of(text):
        whole = len(row) == len(HEADER) and all(row) and row[2].count("<br>") == 1
        english, chinese = row[2].split("<br>") if whole else ("", "")
        right = is_english(row[0]) and not is_chinese(row[0]) and is_chinese(row[1])
        if not (whole and right and is_english(english) and is_chinese(chinese)):
            found.append(row)
    return found


@pytest.fixture(scope="module")
def glossary():
    return GLOSSARY.read_text("utf-8")


class TestEveryClass:
    """Every public class has its word in the glossary."""

    def test_is_named(self, glossary):
        assert {"Clause", "WorkingDays", "Verdict", "ServicePolicy", "Example"} <= CLASSES.keys()
        assert unnamed(CLASSES, glossary) == []

    def test_one_that_is_not_is_found(self, glossary):
        assert unnamed([*CLASSES, "Warranty"], glossary) == ["Warranty"]

    def test_a_name_in_running_text_does_not_count(self):
        assert unnamed(["Clause"], "`Clause`\n| clause | 条款 | A sentence.<br>一句。 | D0 |\n") == ["Clause"]


class TestEveryMember:
    """A member that the glossary names is one of its class."""

    def test_exists(self, glossary):
        assert "`WorkingDays.cut_off`" in glossary
        assert stale(glossary) == []

    def test_one_that_is_gone_is_found(self):
        assert stale("| clause | 条款 | A sentence.<br>一句。 | `Clause.id`, `Clause.number` |\n") == ["Clause.number"]


class TestEveryRow:
    """Every row says a word and its meaning in both languages."""

    def test_is_in_both_languages(self, glossary):
        assert rows_of(glossary)
        assert one_sided(glossary) == []

    def test_every_table_has_the_same_columns(self, glossary):
        tables = glossary.count("\n## ")
        assert Counter(map(tuple, lines_of_tables(glossary)))[tuple(HEADER)] == tables

    @pytest.mark.parametrize(
        "row",
        [
            pytest.param("| clause |  | A sentence.<br>一句。 | `Clause` |", id="no Chinese word"),
            pytest.param("| 条款 | 条款 | A sentence.<br>一句。 | `Clause` |", id="no English word"),
            pytest.param("| clause | 条款 | A sentence. | `Clause` |", id="no Chinese meaning"),
            pytest.param("| clause | 条款 | 一句。<br>一句。 | `Clause` |", id="no English meaning"),
            pytest.param("| clause | 条款 | A sentence.<br>一句。 |  |", id="nowhere"),
            pytest.param("| clause | 条款 |", id="cut off"),
        ],
    )
    def test_one_that_is_not_is_found(self, row):
        assert len(one_sided(f"{row}\n| rule | 规则 | A function.<br>函数。 | `deadline` |\n")) == 1


class TestOneWordEach:
    """An idea has one word in each language."""

    @pytest.mark.parametrize("column", [pytest.param(0, id="English"), pytest.param(1, id="Chinese")])
    def test_no_word_stands_for_two_ideas(self, glossary, column):
        counted = Counter(row[column] for row in rows_of(glossary))
        assert [word for word, times in counted.items() if times > 1] == []

    def test_verdicts_are_called_what_decisions_call_them(self, glossary):
        words = {row[-1]: row[1] for row in rows_of(glossary)}
        assert {verdict: words[f"`Verdict.{verdict.name}`"] for verdict in sp.Verdict} == {
            verdict: verdict.zh for verdict in sp.Verdict
        }
