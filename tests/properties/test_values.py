"""Calendars and what they answer are values: equal, hashed and pickled by what they say."""

import copy
import pickle
from datetime import timedelta

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars import AbsoluteClosure, Span, WeeklyHours, WorkingCalendar
from tests.properties.strategies import SCENES, SEEN_FROM, WEEKS, calendars, moments, seen

unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def pickled(value):
    """The value as another process would get it."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - it was pickled here


class TestCalendars:
    """A calendar is what it says, whether it was asked before or not, and wherever it was sent."""

    @unhurried
    @given(st.data())
    def test_a_copy_is_equal_and_says_the_same(self, data):
        scene = data.draw(SCENES)
        calendar = data.draw(calendars(scene))
        start, amount = data.draw(moments(scene)), timedelta(microseconds=1)
        ends = calendar.add(start, amount)
        for same in (pickled(calendar), copy.copy(calendar), copy.deepcopy(calendar)):
            assert same == calendar
            assert hash(same) == hash(calendar)
            assert repr(same) == repr(calendar)
            assert in_utc(same.add(start, amount)) == in_utc(ends)

    @unhurried
    @given(st.data())
    def test_a_joined_one_too(self, data):
        scene = data.draw(SCENES)
        a, b = data.draw(calendars(scene)), data.draw(calendars(scene))
        for joined in (a & b, a | b):
            assert pickled(joined) == joined
            assert hash(pickled(joined)) == hash(joined)
            assert joined != a
        assert a & b != a | b

    @unhurried
    @given(st.data())
    def test_another_zone_or_other_hours_make_another_calendar(self, data):
        scene = data.draw(SCENES)
        hours, others = data.draw(WEEKS[False]), data.draw(WEEKS[False])
        mine = WorkingCalendar(zone=scene.zone, hours=hours, days=None)
        assert (mine == WorkingCalendar(zone=scene.zone, hours=others, days=None)) is (hours == others)
        assert mine != WorkingCalendar(zone="Pacific/Auckland", hours=hours, days=None)

    @unhurried
    @given(WEEKS[True])
    def test_a_week_is_read_as_it_is_written(self, hours):
        assert WeeklyHours.parse(str(hours)) == hours


class TestMoments:
    """Moments in a value keep their instant, also in the second pass of a repeated hour."""

    @unhurried
    @given(st.data())
    def test_intervals(self, data):
        scene = data.draw(SCENES)
        calendar = data.draw(calendars(scene))
        spans = calendar.intervals(*sorted((data.draw(moments(scene)), data.draw(moments(scene))), key=in_utc))
        again = pickled(spans)
        assert again == spans
        assert hash(again) == hash(spans)
        for one, other in zip(spans, again, strict=True):
            for mine, theirs in ((one.starts_at, other.starts_at), (one.ends_at, other.ends_at)):
                assert (in_utc(mine), mine.isoformat(), mine.fold) == (in_utc(theirs), theirs.isoformat(), theirs.fold)

    @unhurried
    @given(st.data(), st.sampled_from([AbsoluteClosure, Span]), SEEN_FROM, SEEN_FROM)
    def test_equal_by_instant(self, data, kind, here, there):
        scene = data.draw(SCENES)
        start, end = sorted((in_utc(data.draw(moments(scene))), in_utc(data.draw(moments(scene)))))
        assume(start < end)
        one, other = kind(seen(start, here), seen(end, here)), kind(seen(start, there), seen(end, there))
        assert one == other == pickled(one)
        assert hash(one) == hash(other) == hash(pickled(one))
        assert in_utc(pickled(one).starts_at) == start
