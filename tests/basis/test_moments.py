"""Moments in fields: compared by instant, kept whole by pickle and copy."""

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pendulum
import pytest
from attrs import field, frozen

from servicepolicy.basis.moments import HoldsMoments, in_utc, instants
from tests.builders import at

REPEATED = datetime(2026, 11, 1, 1, 30)
"""01:30 comes twice in New York on that day: at -04:00, then at -05:00."""


@frozen
class Held(HoldsMoments):
    """A value of these tests: a moment, and moments deep in tuples."""

    at: datetime = field(eq=instants)
    facts: tuple[object, ...] = field(default=(), eq=instants)


def of_pendulum(fold):
    return pendulum.DateTime(2026, 11, 1, 1, 30, tzinfo=pendulum.timezone("America/New_York"), fold=fold)


def of_stdlib(fold):
    return at(REPEATED.isoformat(), "America/New_York", fold=fold)


TRAVELS = [
    *(pytest.param(lambda v, p=p: pickle.loads(pickle.dumps(v, p)), id=f"pickle {p}") for p in range(6)),  # noqa: S301
    pytest.param(copy.copy, id="copy"),
    pytest.param(copy.deepcopy, id="deepcopy"),
]


class TestTheRepeatedHourSurvives:
    """What pickle and copy give back is the same instant, in the same words, of the same class."""

    @pytest.mark.parametrize("travelled", TRAVELS)
    @pytest.mark.parametrize("made", [of_pendulum, of_stdlib])
    @pytest.mark.parametrize(("fold", "words"), [(0, "2026-11-01T01:30:00-04:00"), (1, "2026-11-01T01:30:00-05:00")])
    def test_each_pass(self, travelled, made, fold, words):
        held = Held(made(fold), facts=(("due_at", made(fold)), ("verdict", None)))
        again = travelled(held)
        assert again == held
        assert hash(again) == hash(held)
        assert again.at.isoformat() == words
        assert again.facts[0][1].isoformat() == words
        assert again.facts[1] == ("verdict", None)
        assert type(again.at) is type(held.at)
        assert again.at.tzinfo == held.at.tzinfo

    def test_other_values_are_not_touched(self):
        held = Held(datetime(2026, 3, 6, tzinfo=timezone(timedelta(hours=5, minutes=45))), facts=([1], "x"))
        again = copy.copy(held)
        assert again.at is held.at
        assert again.facts[0] is held.facts[0]


class TestComparedByInstant:
    """Two moments are equal when they are the same instant, wherever the clock hangs."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            pytest.param(at("2026-03-06 16:00"), at("2026-03-06 08:00", "UTC"), id="two zones"),
            pytest.param(at("2026-03-06 16:00"), pendulum.datetime(2026, 3, 6, 16, tz="Asia/Shanghai"), id="libraries"),
            pytest.param(of_stdlib(1), of_pendulum(1), id="repeated hour, libraries"),
            pytest.param(of_stdlib(1), datetime(2026, 11, 1, 6, 30, tzinfo=UTC), id="repeated hour, zones"),
            pytest.param(of_pendulum(1), pendulum.datetime(2026, 11, 1, 6, 30), id="repeated hour, pendulum zones"),
        ],
    )
    def test_the_same_instant(self, one, other):
        assert Held(one, (one,)) == Held(other, (other,))
        assert hash(Held(one, (one,))) == hash(Held(other, (other,)))

    @pytest.mark.parametrize("made", [of_pendulum, of_stdlib])
    def test_the_two_passes_differ(self, made):
        assert Held(made(0)) != Held(made(1))
        assert in_utc(made(1)) - in_utc(made(0)) == timedelta(hours=1)

    def test_what_is_no_moment_is_compared_as_it_is(self):
        one = at("2026-03-06 16:00")
        assert Held(one, (("kind", 1), None)) == Held(one, (("kind", 1), None))
        assert Held(one, (("kind", 1), None)) != Held(one, (("kind", 2), None))
        assert Held(one, (("kind", 1), None)) != Held(one, (("kind", 1), ()))

    def test_an_instant_is_plain_and_in_utc(self):
        instant = in_utc(of_pendulum(1))
        assert type(instant) is datetime
        assert instant.isoformat() == "2026-11-01T06:30:00+00:00"

    def test_the_ends_of_time(self):
        assert in_utc(datetime.min.replace(tzinfo=UTC)).isoformat() == "0001-01-01T00:00:00+00:00"
        assert in_utc(datetime.max.replace(tzinfo=UTC)).isoformat() == "9999-12-31T23:59:59.999999+00:00"
