"""What a rule cannot answer is refused by name."""

import pytest

from servicepolicy.basis.errors import FactsTypeError, TermsTypeError
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import assess, deadline
from tests.builders import an_enquiry, at


class TestWrongArguments:
    """A rule takes the facts and the terms of its own room."""

    def test_a_whole_policy_is_not_the_terms_of_a_room(self):
        with pytest.raises(TermsTypeError, match="give ResponseTerms"):
            deadline(an_enquiry(), STANDARD)  # type: ignore[arg-type]
        with pytest.raises(TermsTypeError, match="give ResponseTerms"):
            assess(an_enquiry(), STANDARD, as_of=at("2026-03-09 09:00"))  # type: ignore[arg-type]

    def test_a_text_is_no_contact(self):
        with pytest.raises(FactsTypeError, match="facts is 'enquiry': give Enquiry"):
            deadline("enquiry", STANDARD.response)  # type: ignore[arg-type]
