"""The library against a brute-force walk along the ticks of a few days."""

from datetime import timedelta

from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.moments import in_utc
from tests.oracles.walk import MINUTE, SECOND, Beyond, Walk, instant, is_open_at, when
from tests.properties.strategies import SCENES, SEEN_FROM, Scene, calendars, moments, seen

MICROSECOND = timedelta(microseconds=1)
DAY_OF_24_HOURS = 86_400 * SECOND
unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
half = settings(unhurried, max_examples=settings().max_examples // 2)


@st.composite
def walks(draw):
    """A calendar with its walk: nine days by the minute, or three by the second."""
    scene, fine = draw(SCENES), draw(st.integers(0, 4)) == 0
    calendar = draw(calendars(scene, fine=fine))
    dates = [scene.on(near) for near in (-1, 0, 1)] if fine else scene.dates
    return scene, calendar, Walk(calendar, dates[0], dates[-1])


@st.composite
def places(draw, scene, walk):
    """A moment in the window: anywhere, or a microsecond around a bound of open time."""
    edges = [edge for span in walk.spans(walk.begin, walk.end) for edge in span]
    if edges and draw(st.booleans()):
        moment = seen(when(draw(st.sampled_from(edges)) + draw(st.integers(-1, 1)), "UTC"), draw(SEEN_FROM))
    else:
        moment = draw(moments(scene))
    assume(walk.begin < instant(moment) < walk.end)
    return moment


@st.composite
def steps(draw, scene, walk, start):
    """Working time that ends in the window: anywhere, at a bound of open time, or near a jump of the clock."""
    least, most = walk.worked(start, walk.begin), walk.worked(start, walk.end)
    edges = [walk.worked(start, edge) for span in walk.spans(walk.begin, walk.end) for edge in span]
    ends = moments(scene).map(lambda end: walk.worked(start, min(max(instant(end), walk.begin), walk.end)))
    return draw(st.integers(least, most) | st.sampled_from([0, *edges]) | ends)


def told(moment):
    """An answer as its instant, as it is written, and the zone it is in."""
    return instant(moment), moment.isoformat(), str(moment.tzinfo)


def walked(micros, zone):
    """What a walk found, in the same shape."""
    return micros, when(micros, zone).isoformat(), zone


class TestOpenTime:
    """Every answer about open time is what a walk along the ticks finds."""

    @unhurried
    @given(data=st.data())
    def test_add_and_subtract(self, data):
        scene, calendar, walk = data.draw(walks())
        start = data.draw(places(scene, walk))
        step = data.draw(steps(scene, walk, instant(start)))
        expected = walked(walk.add(instant(start), step), scene.zone)
        assert told(calendar.add(start, step * MICROSECOND)) == expected
        assert told(calendar.subtract(start, -step * MICROSECOND)) == expected

    @unhurried
    @given(data=st.data())
    def test_up_to_the_next_opening(self, data):
        scene, calendar, walk = data.draw(walks())
        start = data.draw(places(scene, walk))
        step = data.draw(steps(scene, walk, instant(start)))
        expected = walk.add(instant(start), step)
        try:
            expected = walk.next_open(expected) if step > 0 else walk.previous_close(expected) if step else expected
        except Beyond:
            return
        assert told(calendar.add(start, step * MICROSECOND, edge="open")) == walked(expected, scene.zone)

    @unhurried
    @given(data=st.data())
    def test_between_and_intervals(self, data):
        scene, calendar, walk = data.draw(walks())
        start, end = sorted((data.draw(places(scene, walk)), data.draw(places(scene, walk))), key=in_utc)
        worked = walk.worked(instant(start), instant(end)) * MICROSECOND
        assert (calendar.between(start, end), calendar.between(end, start)) == (worked, -worked)
        spans = [(told(span.starts_at), told(span.ends_at)) for span in calendar.intervals(start, end)]
        assert spans == [
            (walked(opens, scene.zone), walked(closes, scene.zone))
            for opens, closes in walk.spans(instant(start), instant(end))
        ]

    @unhurried
    @given(data=st.data())
    def test_is_open_and_the_bounds_around_a_moment(self, data):
        scene, calendar, walk = data.draw(walks())
        moment = data.draw(places(scene, walk))
        assert calendar.is_open(moment) is walk.is_open(instant(moment))
        for ask, look in ((calendar.next_open, walk.next_open), (calendar.previous_close, walk.previous_close)):
            try:
                expected = look(instant(moment))
            except Beyond:
                continue
            assert told(ask(moment)) == walked(expected, scene.zone)

    @unhurried
    @given(data=st.data())
    def test_is_open_as_the_hours_of_its_dates_say(self, data):
        scene = data.draw(SCENES)
        calendar = data.draw(calendars(scene, fine=True))
        moment = data.draw(moments(scene))
        assert calendar.is_open(moment) is is_open_at(calendar, instant(moment))


class TestJoined:
    """`&` is open where both calendars are and `|` where one is, tick by tick, whatever their zones."""

    @half
    @given(data=st.data(), how=st.sampled_from(["&", "|"]))
    def test_two_calendars(self, data, how):
        scene = data.draw(SCENES)
        mine = data.draw(calendars(scene))
        theirs = data.draw(calendars(Scene(data.draw(SCENES).zone, scene.day)))
        walk, other = (
            Walk(one, scene.dates[0], scene.dates[-1], zone=scene.zone, tick=MINUTE) for one in (mine, theirs)
        )
        walk.join(how, other)
        joined = mine & theirs if how == "&" else mine | theirs
        start = data.draw(places(scene, walk))
        step = data.draw(steps(scene, walk, instant(start)))
        assert told(joined.add(start, step * MICROSECOND)) == walked(walk.add(instant(start), step), scene.zone)
        spans = joined.intervals(when(walk.begin, "UTC"), when(walk.end, "UTC"))
        assert [(instant(span.starts_at), instant(span.ends_at)) for span in spans] == walk.spans(walk.begin, walk.end)
        working = [day for day in scene.dates if walk.has_open_time(day)]
        assert [day for day in scene.dates if joined.is_working_day(day)] == working


@st.composite
def whole_years(draw):
    """A calendar with its walk through the whole year of a scene."""
    scene = draw(SCENES)
    calendar = evolve(draw(calendars(scene)), days=None)
    return scene, calendar, Walk(calendar, scene.day.replace(month=1, day=1), scene.day.replace(month=12, day=31))


@st.composite
def days_ends(draw, walk):
    """A moment a microsecond around the end of one of the year's days of 24 hours, up to the year's last."""
    cut = walk.begin + draw(st.integers(0, 366)) * DAY_OF_24_HOURS + draw(st.integers(-1, 1))
    return min(max(cut, walk.begin), walk.end - 1)


class TestAWholeYear:
    """Open time is found wherever in the year it lies: on every day, over the ends of days, to the last microsecond."""

    @half
    @given(data=st.data())
    def test_from_its_first_moment(self, data):
        scene, calendar, walk = data.draw(whole_years())
        total = walk.worked(walk.begin, walk.end)
        assume(total)
        to_a_days_end = walk.worked(walk.begin, data.draw(days_ends(walk)))
        worked = data.draw(st.sampled_from([to_a_days_end, 1, total]) | st.integers(1, total))
        assert told(calendar.add(when(walk.begin, "UTC"), worked * MICROSECOND)) == walked(
            walk.add(walk.begin, worked), scene.zone
        )

    @half
    @given(data=st.data())
    def test_back_from_its_last_microsecond(self, data):
        scene, calendar, walk = data.draw(whole_years())
        last = walk.end - 1
        worked = walk.worked(data.draw(days_ends(walk)), last)
        try:
            expected = walk.subtract(last, worked)
        except Beyond:
            return
        assert told(calendar.subtract(when(last, "UTC"), worked * MICROSECOND)) == walked(expected, scene.zone)

    @half
    @given(data=st.data())
    def test_around_the_ends_of_its_days(self, data):
        _, calendar, walk = data.draw(whole_years())
        moment = data.draw(days_ends(walk))
        seen_there = seen(when(moment, "UTC"), calendar.timezone)
        worked = calendar.between(when(walk.begin, "UTC"), seen_there)
        assert worked == walk.worked(walk.begin, moment) * MICROSECOND
        assert calendar.is_open(seen_there) is walk.is_open(moment)


class TestWorkingDays:
    """A working day is a date with hours of its own; the n-th is found by counting them one by one."""

    @unhurried
    @given(data=st.data())
    def test_one_by_one(self, data):
        scene, calendar, walk = data.draw(walks())
        dates = [day for day in scene.dates if day in walk.own]
        working = [day for day in dates if walk.opening(day) is not None]
        assert [day for day in dates if calendar.is_working_day(day)] == working
        day = data.draw(st.sampled_from(dates))
        later, earlier = [one for one in working if one > day], [one for one in reversed(working) if one < day]
        assert [calendar.add_working_days(day, n + 1) for n in range(len(later))] == later
        assert [calendar.add_working_days(day, -n - 1) for n in range(len(earlier))] == earlier
        assert calendar.add_working_days(day, 0) == day
        assert [instant(calendar.opening(one)) for one in working] == [walk.opening(one) for one in working]
