"""The catalogue holds every clause of the four documents, in their order, and finds each."""

import pytest

import servicepolicy as sp
from servicepolicy.basis import Kind
from servicepolicy.basis.errors import UnknownClause
from servicepolicy.clauses.d0 import D0_4_1_2A, D0_5_1_1B
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from servicepolicy.clauses.d3 import D3_2_1_3, D3_2_2_1A
from servicepolicy.clauses.listing import catalogue, every_reading


class TestTheWholeSource:
    """Nothing is left out: 621 clauses and 125 readings."""

    def test_ids_in_the_order_of_the_documents(self, clause_rows):
        assert [clause.id for clause in catalogue()] == list(clause_rows)

    def test_readings(self, reading_rows):
        assert [reading.id for reading in every_reading()] == list(reading_rows)

    def test_counts(self):
        assert len(catalogue()) == 621
        assert len(every_reading()) == 125
        assert [len(catalogue().of_document(one)) for one in ("D0", "D1", "D2", "D3")] == [61, 154, 369, 37]

    def test_sensitive_clauses_are_those_of_a105(self, reading_rows):
        """A105: the forms ask for personal data that nothing requires."""
        assert {clause.id for clause in catalogue() if clause.sensitive} == set(reading_rows["A105"]["clauses"].split())


class TestFinding:
    """A clause is found by its id, and clauses by document, kind and room."""

    def test_by_id(self):
        clause = catalogue()["D1.3.5b"]
        assert clause.en == "Projects within 1 year are called back by telephone once a month."
        assert clause.zh == "1年内的项目，每月电话回访一次。"

    @pytest.mark.parametrize(
        ("unknown", "nearest"),
        [
            pytest.param("D1.3.5x", "D1.3.5a", id="a letter too far"),
            pytest.param("d1.3.5b", "D1.3.5b", id="lower case"),
            pytest.param(5, "D3.0", id="no text"),
        ],
    )
    def test_an_unknown_id_is_refused_with_the_nearest(self, unknown, nearest):
        with pytest.raises(UnknownClause) as caught:
            catalogue()[unknown]
        assert (caught.value.field, caught.value.value) == ("id", unknown)
        assert nearest in str(caught.value) or unknown == 5
        assert isinstance(caught.value, LookupError)

    def test_by_kind(self):
        """D0.4.1.2a is computed; a clause of two kinds is found by each."""
        assert D0_4_1_2A in tuple(catalogue().of_kind(Kind.COMPUTABLE))
        both = catalogue()["D1.3.5b"]
        assert both in tuple(catalogue().of_kind(Kind.CADENCE))
        assert both in tuple(catalogue().of_kind(Kind.COMPUTABLE))
        assert len(catalogue().of_kind(Kind.STATEMENT)) == 42

    def test_by_room(self):
        assert tuple(catalogue().of_room(sp.response)) == (D0_4_1_2A, D0_5_1_1B, D1_2_4_3A, D3_2_1_3, D3_2_2_1A)

    def test_filters_follow_one_another(self):
        assert [one.id for one in catalogue().of_room(sp.response).of_document("D3")] == ["D3.2.1.3", "D3.2.2.1a"]

    def test_the_readings_of_a_choice(self):
        found = [reading.id for reading in catalogue().of_room(sp.response).of_document("D0").readings]
        assert found == ["A014", "A015", "A016", "A017"]

    def test_it_is_one_value(self):
        assert catalogue() is catalogue()
        assert "621" not in repr(catalogue())
