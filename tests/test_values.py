"""Every public class is a value: frozen, slotted, compared and hashed by what it says."""

import copy
import pickle

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError

from servicepolicy.basis import Reason
from servicepolicy.handbook import ServicePolicy
from tests.doors import named, public_values
from tests.examples import VALUES

EVERY = pytest.mark.parametrize("value", VALUES.values(), ids=map(named, VALUES))


class TestEveryPublicClass:
    """Facts, terms, decisions and calendars are values."""

    def test_each_has_an_example(self):
        assert set(public_values().values()) == set(VALUES)

    @EVERY
    def test_it_cannot_be_changed(self, value):
        for one in fields(type(value)):
            with pytest.raises(FrozenInstanceError):
                setattr(value, one.name, None)

    @EVERY
    def test_it_holds_nothing_but_its_fields(self, value):
        assert not hasattr(value, "__dict__")

    @pytest.mark.parametrize(
        "kind",
        [Reason, ServicePolicy, *(kind for kind in VALUES if kind.__module__.startswith("servicepolicy.rules."))],
        ids=named,
    )
    def test_facts_terms_and_decisions_are_built_by_name(self, kind):
        with pytest.raises(TypeError, match="positional"):
            kind(VALUES[kind])

    @EVERY
    def test_it_can_be_a_key(self, value):
        assert {value: 1}[evolve(value)] == 1

    @EVERY
    def test_evolve_without_a_change_is_an_equal_value(self, value):
        again = evolve(value)
        assert again == value
        assert again is not value

    @EVERY
    def test_it_is_equal_to_nothing_else(self, value):
        assert value != object()
        assert [other for other in VALUES.values() if other == value] == [value]

    @EVERY
    @pytest.mark.parametrize("travelled", [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy])  # noqa: S301
    def test_it_travels_whole(self, value, travelled):
        again = travelled(value)
        assert again == value
        assert hash(again) == hash(value)
        assert repr(again) == repr(value)

    @EVERY
    def test_its_repr_is_short_and_on_one_line(self, value):
        assert repr(value).startswith(type(value).__name__)
        assert len(repr(value).splitlines()) == 1
        assert len(repr(value)) < 900
