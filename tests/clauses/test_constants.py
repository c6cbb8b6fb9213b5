"""The constants: one a clause, named for its id, the same in both languages."""

import inspect
import re
from collections import Counter
from datetime import time, timedelta
from importlib import import_module

import pytest

from servicepolicy.basis import Clause, Reading
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from tests.doors import NAMES

MODULES = [name for name in NAMES if re.fullmatch(r"servicepolicy\.clauses\.(d\d\w*|readings)", name)]
LISTED = {
    f"{module}.{name}": getattr(import_module(module), name)
    for module in MODULES
    for name in import_module(module).__all__
}
CLAUSES = {name: value for name, value in LISTED.items() if isinstance(value, Clause)}
READINGS = {name: value for name, value in LISTED.items() if isinstance(value, Reading)}


def digits(text):
    return sorted(re.findall(r"\d+", text))


def is_chinese(text):
    return re.search("[\u4e00-\u9fff]", text) is not None


class TestEveryClause:
    """A clause stands under its id, so that finding its uses is the traceability matrix."""

    def test_there_is_nothing_else_in_the_documents(self):
        assert LISTED.keys() == CLAUSES.keys() | READINGS.keys()
        assert CLAUSES

    def test_its_name_is_its_id(self):
        named = {name: name.rpartition(".")[2] for name in CLAUSES}
        assert named == {name: one.id.upper().replace(".", "_") for name, one in CLAUSES.items()}

    def test_it_stands_with_its_document(self):
        module = {name: name.split(".")[2].split("_")[0] for name in CLAUSES}
        assert module == {name: one.id.partition(".")[0].lower() for name, one in CLAUSES.items()}

    def test_ids_are_unique(self):
        assert [name for name, count in Counter(one.id for one in CLAUSES.values()).items() if count > 1] == []

    @pytest.mark.parametrize("module", MODULES)
    def test_a_module_lists_all_it_defines(self, module):
        defined = re.findall(r"^([AD]\d\w+) = ", inspect.getsource(import_module(module)), re.MULTILINE)
        assert sorted(defined) == sorted(import_module(module).__all__)

    def test_both_languages_carry_the_same_digits(self):
        assert [name for name, one in CLAUSES.items() if digits(one.en) != digits(one.zh)] == []

    def test_it_speaks_both_languages(self):
        assert [name for name, one in CLAUSES.items() if not one.en or not is_chinese(one.zh)] == []

    def test_nothing_is_said_twice(self):
        assert [
            name
            for name, one in CLAUSES.items()
            for row in (one.kinds, [figure.name for figure in one.figures], one.readings)
            if len(set(row)) < len(row)
        ] == []


class TestEveryReading:
    """A reading offers at least two ways to read, and takes some of them."""

    def test_its_name_is_its_id(self):
        assert list(READINGS) == [f"servicepolicy.clauses.readings.{one.id}" for one in READINGS.values()]

    def test_it_offers_a_choice(self):
        assert [name for name, one in READINGS.items() if len({way.key for way in one.alternatives}) < 2] == []
        assert [
            name for name, one in READINGS.items() if len({way.key for way in one.alternatives}) < len(one.alternatives)
        ] == []

    def test_it_takes_some_of_them(self):
        assert [
            name
            for name, one in READINGS.items()
            if not one.default or not set(one.default) <= {way.key for way in one.alternatives}
        ] == []

    def test_every_text_is_in_both_languages(self):
        texts = {name: [one.title, one.question, one.why] for name, one in READINGS.items()}
        assert [name for name, said in texts.items() if not all(one.en and is_chinese(one.zh) for one in said)] == []
        ways = [(name, way) for name, one in READINGS.items() for way in one.alternatives]
        assert [(name, way.key) for name, way in ways if not way.en or not is_chinese(way.zh)] == []


class TestFigures:
    """A figure is a typed value, as the clause prints it."""

    @pytest.mark.parametrize("clause", [D0_4_1_2A, D0_5_1_1B], ids=lambda one: one.id)
    def test_the_24_hours(self, clause):
        assert [(figure.name, figure.value) for figure in clause.figures] == [("answer_within", timedelta(hours=24))]
        assert "24 hours" in clause.en
        assert "24小时" in clause.zh

    def test_the_working_hours(self):
        printed = [(figure.name, figure.value) for figure in D1_1_7_1A.figures]
        assert printed == [("opens", time(8, 30)), ("closes", time(17, 30))]
        assert "08:30" in D1_1_7_1A.en
        assert "17:30" in D1_1_7_1A.zh
