"""Plain data holds the whole of a value, whatever the value."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicepolicy.calendars import WorkingCalendar
from servicepolicy.convert import from_dict, to_dict
from servicepolicy.convert.texts import a_duration, a_moment, duration_text, moment_text
from servicepolicy.findings import Record
from servicepolicy.handbook import STANDARD, ServicePolicy
from servicepolicy.testing.strategies import BY_CLASS
from tests.convert.desk import OWN, back, closely, through_json, through_toml
from tests.convert.test_round_trip import CONVERTED
from tests.doors import named
from tests.properties.strategies import SCENES, SEEN_FROM, calendars, moments, seen
from tests.properties.whatever import drawn

unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
EVERY = pytest.mark.parametrize("kind", BY_CLASS, ids=named)
ROOMS = {name: BY_CLASS[type(terms)] for name, terms in STANDARD.rooms()}


def policies():
    """Policies with terms of every room, as their strategies draw them."""
    rooms = {name: terms() for name, terms in ROOMS.items()}
    return st.builds(ServicePolicy, edition=st.text(min_size=1, max_size=9), **rooms)


class TestFactsAndTerms:
    """`from_dict(to_dict(x)) == x` for facts and terms of every room, moments with their zone and fold included."""

    @EVERY
    @unhurried
    @given(st.data())
    def test_there_and_back(self, kind, data):
        value = data.draw(BY_CLASS[kind]())
        for by in (through_json, through_toml):
            again = back(value, by)
            assert again == value
            assert closely(again) == closely(value)

    @EVERY
    @unhurried
    @given(st.data())
    def test_in_a_record_that_takes_any_facts(self, kind, data):
        record = Record(subject="it", facts=data.draw(BY_CLASS[kind]()))
        assert back(record) == record
        assert closely(back(record)) == closely(record)


class TestEveryPublicClass:
    """So it does for every class that the doors list, whatever stands in its fields; one of each is no sample."""

    @pytest.mark.parametrize("kind", CONVERTED, ids=named)
    @settings(unhurried, max_examples=12, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def test_there_and_back(self, kind, data):
        value = data.draw(drawn(kind))
        for by in (through_json, through_toml):
            again = back(value, by)
            assert again == value
            assert closely(again) == closely(value)
            assert to_dict(again) == to_dict(value)


class TestPolicies:
    """A whole policy comes back from JSON and from TOML."""

    @unhurried
    @given(policies())
    def test_there_and_back(self, policy):
        for by in (through_json, through_toml):
            assert back(policy, by) == policy
        assert to_dict(back(policy)) == to_dict(policy)


class TestCalendars:
    """So does any calendar, with its changes and what was joined to it."""

    @unhurried
    @given(st.data())
    def test_there_and_back(self, data):
        scene = data.draw(SCENES)
        one, other = data.draw(calendars(scene)), data.draw(calendars(scene))
        for calendar in (one, one & other, one | other):
            again = from_dict(through_toml(to_dict(calendar)), WorkingCalendar, enums=OWN)
            assert again == calendar
            assert closely(again.absolute_closures) == closely(calendar.absolute_closures)


class TestSingleValues:
    """A moment and a length of time are written exactly."""

    @unhurried
    @given(st.data(), SEEN_FROM)
    def test_moments(self, data, zone):
        moment = data.draw(moments(data.draw(SCENES)))
        for one in (moment, seen(moment, zone)):
            assert closely(a_moment(moment_text(one))) == closely(one)

    @given(st.timedeltas(timedelta(days=-999_999), timedelta(days=999_999)))
    def test_lengths_of_time(self, length):
        assert a_duration(duration_text(length)) == length
