"""A complaint is a record: its fields stand for clauses, and it knows what was known when."""

from datetime import timedelta
from typing import get_type_hints

import pytest

from servicepolicy.clauses.d1_1 import D1_1_3_2B, D1_1_5_4B
from servicepolicy.clauses.d3 import D3_2_4_1, D3_2_4_3
from servicepolicy.rules.redress.complaints import Complaint
from tests.builders import at
from tests.rules.redress.complaints.cases import a_complaint

MOMENTS = {
    "heard_out_at": "2026-03-07 01:00",
    "soothed_at": "2026-03-07 02:00",
    "apologised_at": "2026-03-07 03:00",
    "handling_began_at": "2026-03-07 04:00",
    "opinion_told_at": "2026-03-07 05:00",
    "result_told_at": "2026-03-07 06:00",
    "reported_at": "2026-03-07 07:00",
    "closed_at": "2026-03-07 08:00",
}


class TestTheRecord:
    """D1.1.3.2b, D1.1.5.4b, D3.2.4.1, D3.2.4.3: what is written down of a complaint."""

    @pytest.mark.parametrize(
        ("name", "clauses"),
        [
            ("true_cause", (D1_1_3_2B, D1_1_5_4B)),
            ("outcome_wanted", (D1_1_3_2B,)),
            ("channel", (D3_2_4_1,)),
            ("event", (D3_2_4_3,)),
        ],
    )
    def test_a_field_names_its_clause(self, name, clauses):
        assert get_type_hints(Complaint, include_extras=True)[name].__metadata__ == clauses


class TestWhatWasKnown:
    """What happened after a moment is not known at it; what has no moment is."""

    @pytest.mark.parametrize("name", MOMENTS)
    def test_a_moment_is_known_from_itself_on(self, name):
        told = a_complaint(true_cause="A part was lost.", **MOMENTS)
        then = at(MOMENTS[name])
        assert getattr(told.known_at(then), name) == then
        assert getattr(told.known_at(then - timedelta(microseconds=1)), name) is None

    def test_each_in_its_turn(self):
        told = a_complaint(true_cause="A part was lost.", **MOMENTS)
        known = told.known_at(at("2026-03-07 04:30"))
        assert [name for name in MOMENTS if getattr(known, name)] == list(MOMENTS)[:4]
        assert (known.true_cause, known.received_at) == (told.true_cause, told.received_at)
