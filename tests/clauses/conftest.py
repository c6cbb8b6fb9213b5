"""The tables of the source documents, row by row; a test that asks for them is skipped where they are absent."""

import pytest

from tests.real.data import rows


@pytest.fixture(scope="session")
def clause_rows():
    """The clauses of the documents, by id."""
    return {row["id"]: row for row in rows("../policy/clauses.csv")}


@pytest.fixture(scope="session")
def reading_rows():
    """The open readings of the documents, by id."""
    return {row["id"]: row for row in rows("../policy/readings.csv")}
