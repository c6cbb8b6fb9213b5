"""What a type checker knows of the front door.

mypy checks this file like any other: a misspelt name that it let pass would leave a `type: ignore` unused, which is an
error; and `assert_type` is an error where the type is another.
"""

from datetime import timedelta
from typing import assert_type

import pendulum
import pytest

import servicepolicy as sp
from servicepolicy import response
from tests.builders import at


class TestAMisspeltName:
    """A misspelt name is found by the type checker, before it is found by the caller."""

    def test_on_the_front_door(self):
        with pytest.raises(AttributeError, match="has no attribute 'STANDRAD'"):
            _ = sp.STANDRAD  # type: ignore[attr-defined]

    def test_of_a_room(self):
        with pytest.raises(AttributeError, match="has no attribute 'assessed'"):
            _ = response.assessed  # type: ignore[attr-defined]

    def test_of_a_term(self):
        with pytest.raises(AttributeError, match="has no attribute 'answer_whithin'"):
            _ = sp.STANDARD.response.answer_whithin  # type: ignore[attr-defined]

    def test_of_an_argument(self):
        with pytest.raises(TypeError, match="unexpected keyword argument 'recieved_at'"):
            response.Enquiry(recieved_at=at("2026-03-06 16:00"))  # type: ignore[call-arg]


class TestTheTypesOfAnswers:
    """What comes out has the type it says."""

    def test_the_front_door_keeps_its_types(self):
        assert_type(sp.STANDARD, sp.ServicePolicy)
        assert_type(sp.STANDARD.response, response.ResponseTerms)
        assert_type(sp.STANDARD.response.answer_within, timedelta)
        assert type(sp.STANDARD.response) is response.ResponseTerms

    def test_decisions_have_named_types(self):
        enquiry = response.Enquiry(received_at=at("2026-03-06 16:00"))
        due = response.deadline(enquiry, sp.STANDARD.response)
        assert_type(due.at, pendulum.DateTime)
        assert type(due.at) is pendulum.DateTime
        found = response.assess(enquiry, sp.STANDARD.response, as_of=due.at)
        assert_type(found.verdict, sp.Verdict)
        assert_type(found.done_at, pendulum.DateTime | None)
        assert_type(sp.explain(found, "zh"), tuple[str, ...])
        assert found.verdict is sp.Verdict.PENDING
