"""The constants agree with the tables of the source documents, as far as they go."""

import re

from servicepolicy.basis import Clause, Kind, Reading
from tests.doors import constants

CLAUSES = {clause.id: clause for clause in constants(Clause).values()}
READINGS = {reading.id: reading for reading in constants(Reading).values()}


def keys_in(text):
    """The keys of the alternatives that a text names."""
    return re.findall(r"\(([a-z])\)", text)


def keys_ahead_of(text):
    """The keys that a text begins with."""
    ahead = re.match(r"(?:\([a-z]\)(?:, | and | \+ )?)*", text)
    return keys_in(ahead[0]) if ahead else []


class TestClauses:
    """A clause has the kinds and the open readings that the table gives it."""

    def test_each_is_in_the_table(self, clause_rows):
        assert CLAUSES.keys() <= clause_rows.keys()

    def test_kinds(self, clause_rows):
        wanted = {id_: [Kind[name] for name in clause_rows[id_]["kind"].split(" + ")] for id_ in CLAUSES}
        assert {id_: list(clause.kinds) for id_, clause in CLAUSES.items()} == wanted

    def test_readings(self, clause_rows):
        wanted = {id_: [one for one in clause_rows[id_]["readings"].split() if one in READINGS] for id_ in CLAUSES}
        assert {id_: [reading.id for reading in clause.readings] for id_, clause in CLAUSES.items()} == wanted


class TestReadings:
    """A reading has the alternatives, the default and the clauses that the table gives it."""

    def test_alternatives(self, reading_rows):
        wanted = {id_: sorted(set(keys_in(reading_rows[id_]["readings"]))) for id_ in READINGS}
        assert {id_: sorted(one.key for one in reading.alternatives) for id_, reading in READINGS.items()} == wanted

    def test_defaults(self, reading_rows):
        """What the table begins with is taken; more only where the table goes on to say it of a part."""
        for id_, reading in READINGS.items():
            why = reading_rows[id_]["default_and_why"]
            assert set(keys_ahead_of(why)) <= set(reading.default) <= set(keys_in(why)), id_

    def test_clauses(self, reading_rows):
        wanted = {id_: set(reading_rows[id_]["clauses"].split()) & CLAUSES.keys() for id_ in READINGS}
        found = {
            id_: {one.id for one in CLAUSES.values() if reading in one.readings} for id_, reading in READINGS.items()
        }
        assert found == wanted
