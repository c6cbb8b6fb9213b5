"""Laws of `&` and `|`: those of sets, by instants."""

from datetime import UTC, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.moments import in_utc
from tests.properties.strategies import SCENES, Scene, calendars, moments

half = settings(
    max_examples=settings().max_examples // 2,  # several calendars, each with a year to compile
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@st.composite
def neighbours(draw, count):
    """A scene with calendars that change around it, each in its own zone."""
    scene = draw(SCENES)
    return scene, [draw(calendars(Scene(draw(SCENES).zone, scene.day))) for _ in range(count)]


def open_time(calendar, scene):
    """When a calendar is open around a scene, as instants."""
    spans = calendar.intervals(scene.noon - timedelta(days=6), scene.noon + timedelta(days=6))
    return [(in_utc(span.starts_at), in_utc(span.ends_at)) for span in spans]


class TestLaws:
    """`&` and `|` obey the laws of sets; only the zone of the answers is that of the left one."""

    @half
    @given(neighbours(2))
    def test_the_order_of_two_changes_nothing(self, joined):
        scene, [a, b] = joined
        assert open_time(a & b, scene) == open_time(b & a, scene)
        assert open_time(a | b, scene) == open_time(b | a, scene)
        assert (a & b).zone == (a | b).zone == a.zone

    @half
    @given(neighbours(1))
    def test_a_calendar_with_itself_is_itself(self, joined):
        scene, [a] = joined
        assert open_time(a & a, scene) == open_time(a | a, scene) == open_time(a, scene)

    @half
    @given(neighbours(2))
    def test_what_one_adds_the_other_takes_away(self, joined):
        scene, [a, b] = joined
        assert open_time(a & (a | b), scene) == open_time(a | (a & b), scene) == open_time(a, scene)

    @half
    @given(neighbours(3))
    def test_how_three_are_grouped_changes_nothing(self, joined):
        scene, [a, b, c] = joined
        assert open_time((a & b) & c, scene) == open_time(a & (b & c), scene)
        assert open_time((a | b) | c, scene) == open_time(a | (b | c), scene)

    @half
    @given(neighbours(3))
    def test_either_goes_through_the_other(self, joined):
        scene, [a, b, c] = joined
        assert open_time(a & (b | c), scene) == open_time((a & b) | (a & c), scene)


class TestMeasure:
    """What two calendars have in common and what they have in all add up to what each has."""

    @half
    @given(st.data())
    def test_between(self, data):
        scene, [a, b] = data.draw(neighbours(2))
        start, end = data.draw(moments(scene)), data.draw(moments(scene))
        in_all = (a & b).between(start, end) + (a | b).between(start, end)
        assert in_all == a.between(start, end) + b.between(start, end)

    @half
    @given(st.data())
    def test_is_open(self, data):
        scene, [a, b] = data.draw(neighbours(2))
        moment = data.draw(moments(scene))
        assert (a & b).is_open(moment) is (a.is_open(moment) and b.is_open(moment))
        assert (a | b).is_open(moment) is (a.is_open(moment) or b.is_open(moment))

    @half
    @given(st.data())
    def test_add_and_working_days(self, data):
        """The laws of one calendar hold for two; a working day is a date with open time."""
        scene, [a, b] = data.draw(neighbours(2))
        joined = a | b
        start, end = data.draw(moments(scene)), data.draw(moments(scene))
        amount = joined.between(start, end)
        assert joined.between(start, joined.add(start, amount)) == amount
        for near in (-1, 0, 1):
            begins, ends = (scene.midnight(near + more).replace(tzinfo=a.timezone) for more in (0, 1))
            has_open_time = begins.astimezone(UTC) < ends.astimezone(UTC) and a.between(begins, ends) + b.between(
                begins, ends
            ) > timedelta(0)
            assert joined.is_working_day(scene.on(near)) is has_open_time
