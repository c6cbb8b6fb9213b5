"""Stretches of time as sorted lists: half-open, in order, none touching the next."""

from datetime import timedelta

import pytest

from servicepolicy.calendars.segments import both, merged, without


def row(*bounds):
    """Stretches in hours: `row(9, 12, 13, 17)`."""
    times = [timedelta(hours=bound) for bound in bounds]
    return list(zip(times[::2], times[1::2], strict=True))


class TestUnion:
    """Stretches in any order become a union; those that touch become one, those without length fall away."""

    @pytest.mark.parametrize(
        ("given", "union"),
        [
            pytest.param(row(), row(), id="none"),
            pytest.param(row(13, 17, 9, 12), row(9, 12, 13, 17), id="in any order"),
            pytest.param(row(9, 12, 12, 17), row(9, 17), id="touching"),
            pytest.param(row(9, 13, 12, 17), row(9, 17), id="overlapping"),
            pytest.param(row(9, 17, 10, 11), row(9, 17), id="one in the other"),
            pytest.param(row(9, 9, 10, 11), row(10, 11), id="no length"),
            pytest.param(row(11, 10, 12, 13), row(12, 13), id="end before start"),
        ],
    )
    def test_merged(self, given, union):
        assert merged(iter(given)) == union


class TestIntersection:
    """What lies in both."""

    @pytest.mark.parametrize(
        ("left", "right", "common"),
        [
            pytest.param(row(), row(9, 12), row(), id="none"),
            pytest.param(row(9, 12), row(9, 12), row(9, 12), id="the same"),
            pytest.param(row(9, 12), row(12, 13), row(), id="touching"),
            pytest.param(row(9, 12, 13, 17), row(11, 14), row(11, 12, 13, 14), id="over a break"),
            pytest.param(row(9, 17), row(8, 10, 11, 12, 16, 18), row(9, 10, 11, 12, 16, 17), id="three of them"),
        ],
    )
    def test_both(self, left, right, common):
        assert both(left, right) == common
        assert both(right, left) == common


class TestDifference:
    """What lies in the first and not in the second."""

    @pytest.mark.parametrize(
        ("segments", "removed", "left"),
        [
            pytest.param(row(), row(9, 12), row(), id="from nothing"),
            pytest.param(row(9, 12), row(), row(9, 12), id="nothing"),
            pytest.param(row(9, 17), row(12, 13), row(9, 12, 13, 17), id="a break"),
            pytest.param(row(9, 17), row(8, 10), row(10, 17), id="the start"),
            pytest.param(row(9, 17), row(16, 18), row(9, 16), id="the end"),
            pytest.param(row(9, 17), row(8, 18), row(), id="all of it"),
            pytest.param(row(9, 12, 13, 17), row(11, 14), row(9, 11, 14, 17), id="over a break"),
            pytest.param(row(9, 17), row(1, 2, 10, 11, 20, 21), row(9, 10, 11, 17), id="some of it elsewhere"),
            pytest.param(row(9, 17), row(1, 2), row(9, 17), id="before it"),
            pytest.param(row(9, 17), row(17, 18), row(9, 17), id="after it"),
        ],
    )
    def test_without(self, segments, removed, left):
        assert without(segments, removed) == left
