"""The errors: their tree, their one sentence, and what they carry."""

import copy
import pickle
from datetime import date, timedelta

import pytest

from servicepolicy.basis import errors
from servicepolicy.basis.errors import (
    CalendarCoverageError,
    CalendarError,
    CalendarTypeError,
    ConversionError,
    FactsError,
    FactsTypeError,
    MissingFact,
    NaiveDatetimeError,
    NotInForce,
    ServicePolicyError,
    TableError,
    TermNotSet,
    TermsError,
    TermsTypeError,
    UnknownClause,
    raise_all,
    shown,
)
from servicepolicy.clauses.d0 import D0_4_1_2A
from tests.builders import at
from tests.doors import kinds_of

TREE = {
    ServicePolicyError: (Exception,),
    FactsError: (ServicePolicyError, ValueError),
    FactsTypeError: (FactsError, ValueError, TypeError),
    NaiveDatetimeError: (FactsTypeError, ValueError, TypeError),
    MissingFact: (ServicePolicyError, LookupError),
    TermsError: (ServicePolicyError, ValueError),
    TermsTypeError: (TermsError, ValueError, TypeError),
    TermNotSet: (ServicePolicyError, LookupError),
    NotInForce: (ServicePolicyError, LookupError),
    CalendarError: (ServicePolicyError, ValueError),
    CalendarTypeError: (CalendarError, ValueError, TypeError),
    CalendarCoverageError: (CalendarError, ValueError, LookupError),
    UnknownClause: (ServicePolicyError, LookupError),
    TableError: (ServicePolicyError, ValueError),
    ConversionError: (ServicePolicyError, ValueError),
}
EVERY = pytest.mark.parametrize("kind", [ServicePolicyError, *kinds_of(ServicePolicyError)])


def nested(depth):
    """Rows within rows."""
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


class TestTheTree:
    """Each error is also the builtin that a caller expects."""

    @pytest.mark.parametrize(("kind", "parents"), TREE.items())
    def test_what_catches_it(self, kind, parents):
        assert all(issubclass(kind, parent) for parent in parents)

    @pytest.mark.parametrize("kind", TREE)
    def test_nothing_else_catches_it(self, kind):
        builtins = {ValueError, LookupError, TypeError}
        assert {one for one in builtins if issubclass(kind, one)} == builtins & set(TREE[kind])

    @pytest.mark.parametrize("kind", TREE)
    def test_its_module_lists_it_and_draws_it(self, kind):
        assert kind.__name__ in errors.__all__
        assert kind.__name__ in errors.__doc__


class TestOneSentence:
    """An error says the field, what it held, what to give instead, and the clause that asks for it."""

    def test_with_a_clause(self):
        error = FactsError("answered_at", date(2021, 1, 2), "give received_at 2022-03-31 or later", D0_4_1_2A)
        assert str(error) == "answered_at is 2021-01-02: give received_at 2022-03-31 or later (D0.4.1.2a)"

    def test_without_a_clause(self):
        assert str(FactsError("day", None, "give a date")) == "day is None: give a date"

    def test_problems_found_together_are_said_together(self):
        second = FactsTypeError("channel", "phone", "give Channel", D0_4_1_2A)
        error = FactsError("day", None, "give a date", None, (second,))
        assert str(error) == "day is None: give a date; channel is 'phone': give Channel (D0.4.1.2a)"
        assert error.problems == (error, second)

    def test_of_very_many_problems_it_says_the_first_twenty(self):
        others = tuple(FactsError(f"arrivals[{place}]", None, "give a moment") for place in range(1, 5000))
        error = FactsError("arrivals[0]", None, "give a moment", None, others)
        said = str(error).split("; ")
        assert said[19:] == ["arrivals[19] is None: give a moment", "and 4980 more, all in `problems`"]
        assert len(error.problems) == 5000

    def test_its_parts_are_attributes(self):
        error = TermNotSet("quick_reply", None, "set it", D0_4_1_2A)
        assert (error.field, error.value, error.expected, error.clause) == ("quick_reply", None, "set it", D0_4_1_2A)
        assert error.others == ()
        assert error.problems == (error,)

    @pytest.mark.parametrize(
        ("value", "said"),
        [
            pytest.param(date(2026, 3, 6), "2026-03-06", id="date"),
            pytest.param(at("2026-03-06 16:00"), "2026-03-06T16:00:00+08:00", id="moment"),
            pytest.param("phone", "'phone'", id="text"),
            pytest.param(timedelta(hours=1), "datetime.timedelta(seconds=3600)", id="length of time"),
            pytest.param("x" * 78, "'" + "x" * 78 + "'", id="80 signs"),
            pytest.param("x" * 79, "'" + "x" * 76 + "...", id="81 signs"),
            pytest.param(10**5000, "<int, too long to show>", id="more digits than Python writes out"),
            pytest.param(nested(100_000), "<list, too long to show>", id="deeper than Python writes out"),
        ],
    )
    def test_the_value_is_shown_short(self, value, said):
        assert shown(value) == said
        assert len(said) <= 80


class TestErrorsTravel:
    """Every error survives pickling and copying: other processes raise it whole."""

    @EVERY
    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle(self, kind, protocol):
        self.is_whole(kind, lambda error: pickle.loads(pickle.dumps(error, protocol)))  # noqa: S301 - our own bytes

    @EVERY
    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
    def test_copy(self, kind, copied):
        self.is_whole(kind, copied)

    @staticmethod
    def is_whole(kind, copied):
        error = kind("day", date(2026, 3, 6), "give another", D0_4_1_2A, (FactsError("zone", "X", "give a zone"),))
        again = copied(error)
        assert type(again) is kind
        assert str(again) == "day is 2026-03-06: give another (D0.4.1.2a); zone is 'X': give a zone"
        assert (again.field, again.value, again.expected) == ("day", date(2026, 3, 6), "give another")
        assert again.clause == D0_4_1_2A
        assert [type(one) for one in again.others] == [FactsError]


class TestRaiseAll:
    """Problems found in one value are raised as one error."""

    def test_no_problem_raises_nothing(self):
        raise_all([])

    def test_one_problem_is_raised_as_it_is(self):
        with pytest.raises(NotInForce, match=r"^day is None: give a day$"):
            raise_all([NotInForce("day", None, "give a day")])

    def test_the_first_of_several_says_them_all(self):
        problems = [FactsError("a", 1, "give 2", D0_4_1_2A), TermsError("b", 3, "give 4"), FactsError("c", 5, "give 6")]
        with pytest.raises(FactsError, match=r"^a is 1: give 2 \(D0\.4\.1\.2a\); b is 3: give 4; c is 5: give 6$"):
            raise_all(problems)
