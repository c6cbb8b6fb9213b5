"""The checks that facts and terms share."""

from datetime import date, datetime, timedelta, timezone

import pendulum
import pytest
from attrs import field, frozen

from servicepolicy.basis.checks import (
    a_moment,
    a_plain_date,
    are_all,
    aware,
    in_a_row,
    is_a,
    moment,
    must_be,
    needed,
    not_before,
    plain_date,
)
from servicepolicy.basis.errors import (
    FactsError,
    FactsTypeError,
    NaiveDatetimeError,
    TermNotSet,
    TermsTypeError,
)
from servicepolicy.clauses.d1_2 import D1_2_4_3A
from tests.builders import at

NOON = at("2026-03-06 12:00")
DAY = date(2026, 3, 6)


@frozen(kw_only=True)
class Visit:
    """Facts of these tests."""

    asked_on: date | None = field(default=None)
    planned_on: date = field(default=DAY, validator=plain_date)
    came_at: datetime = field(default=NOON, validator=aware)
    left_at: datetime | None = moment()
    people: int = field(default=1, validator=is_a(int, float))
    note: str | None = field(default=None, validator=is_a(str, type(None), wrong=TermsTypeError))
    urgent: bool = field(default=False, validator=is_a(bool))
    names: tuple[str, ...] = field(default=(), validator=are_all(str))

    def __attrs_post_init__(self) -> None:
        not_before(self, "came_at", "left_at")
        not_before(self, "asked_on", "planned_on") if self.asked_on else None


class TestMoments:
    """A moment has a time zone; a date has none and is no moment."""

    @pytest.mark.parametrize("value", [NOON, pendulum.datetime(2026, 3, 6), at("2026-03-06", "UTC")])
    def test_a_moment_with_a_zone_is_taken(self, value):
        assert a_moment(value, "as_of") is value
        assert Visit(came_at=value).came_at is value

    @pytest.mark.parametrize("value", [datetime(2026, 3, 6), pendulum.naive(2026, 3, 6)])
    def test_a_moment_without_one_is_refused(self, value):
        with pytest.raises(NaiveDatetimeError, match=r"^came_at is 2026-03-06T00:00:00: give it a time zone, such as "):
            Visit(came_at=value)

    @pytest.mark.parametrize("value", [None, DAY, "2026-03-06 12:00", 1_772_769_600])
    def test_what_is_no_moment_is_refused(self, value):
        with pytest.raises(FactsTypeError, match=r": give a datetime with a time zone$") as caught:
            a_moment(value, "as_of")
        assert type(caught.value) is FactsTypeError
        assert (caught.value.field, caught.value.value) == ("as_of", value)

    def test_a_moment_that_may_not_have_come(self):
        assert Visit().left_at is None
        assert Visit(left_at=NOON).left_at is NOON
        with pytest.raises(FactsError, match=r"^left_at is 9999-.*: give a moment from the year 1 to 9999 in UTC$"):
            Visit(left_at=datetime.max.replace(tzinfo=timezone(-timedelta(hours=1))))
        with pytest.raises(NaiveDatetimeError, match=r"^left_at is"):
            Visit(left_at=datetime(2026, 3, 7))

    @pytest.mark.parametrize("value", [DAY, pendulum.Date(2026, 3, 6)])
    def test_a_date_is_taken(self, value):
        assert a_plain_date(value, "day") is value
        assert Visit(planned_on=value).planned_on is value

    def test_a_moment_is_no_date(self):
        with pytest.raises(FactsTypeError, match=r"^planned_on is .*: give a date: which day a moment "):
            Visit(planned_on=NOON)

    @pytest.mark.parametrize("value", [None, "2026-03-06", 20260306])
    def test_what_is_no_date_is_refused(self, value):
        with pytest.raises(FactsTypeError, match=r": give a datetime\.date$"):
            a_plain_date(value, "day")

    @pytest.mark.parametrize("value", [NOON, "2026-03-06"])
    def test_the_error_may_be_a_terms(self, value):
        with pytest.raises(TermsTypeError, match=r"^until is "):
            a_plain_date(value, "until", wrong=TermsTypeError)


class TestNotBefore:
    """Facts keep the order in which things happen."""

    @pytest.mark.parametrize(
        "left_at",
        [
            pytest.param(NOON, id="the same moment"),
            pytest.param(at("2026-03-06 12:00:00.000001"), id="a microsecond later"),
            pytest.param(at("2026-03-06 04:00", "UTC"), id="the same moment in another zone"),
        ],
    )
    def test_the_same_moment_or_later_is_taken(self, left_at):
        assert Visit(left_at=left_at).left_at is left_at

    @pytest.mark.parametrize("left_at", [at("2026-03-06 11:59:59.999999"), at("2026-03-06 03:59:59.999999", "UTC")])
    def test_a_microsecond_before_is_refused(self, left_at):
        with pytest.raises(FactsError, match=r": give came_at 2026-03-06T12:00:00\+08:00 or later$") as caught:
            Visit(left_at=left_at)
        assert (caught.value.field, caught.value.value) == ("left_at", left_at)

    def test_the_repeated_hour_is_judged_by_instant(self):
        first = at("2026-11-01 01:30", "America/New_York", fold=0)
        second = at("2026-11-01 01:30", "America/New_York", fold=1)
        with pytest.raises(FactsError, match=r"^left_at is 2026-11-01T01:30:00-04:00: give came_at .*-05:00 or later$"):
            Visit(came_at=second, left_at=first)
        assert Visit(came_at=first, left_at=second).left_at is second

    def test_dates(self):
        assert Visit(asked_on=DAY, planned_on=DAY).planned_on == DAY
        with pytest.raises(FactsError, match=r"^planned_on is 2026-03-06: give asked_on 2026-03-07 or later$"):
            Visit(asked_on=date(2026, 3, 7), planned_on=DAY)

    def test_all_that_came_too_early_is_reported_at_once(self):
        visit = Visit(asked_on=None, planned_on=DAY)
        with pytest.raises(FactsError) as caught:
            not_before(visit, "asked_on", "planned_on", "came_at", "left_at")
        assert str(caught.value) == (
            "asked_on is None: give it too: planned_on is 2026-03-06; "
            "asked_on is None: give it too: came_at is 2026-03-06T12:00:00+08:00"
        )

    def test_nothing_known_is_nothing_wrong(self):
        not_before(Visit(), "asked_on", "left_at")


class TestTypes:
    """A field holds what it says; a bool is no number."""

    @pytest.mark.parametrize("value", [0, 1, 1.5])
    def test_one_of_its_types_is_taken(self, value):
        assert Visit(people=value).people == value

    @pytest.mark.parametrize("value", [True, None, "1", 1j])
    def test_another_type_is_refused(self, value):
        with pytest.raises(FactsTypeError, match=r"^people is .*: give int or float$"):
            Visit(people=value)

    @pytest.mark.parametrize("wrong", [1])
    def test_a_bool_is_taken_where_it_is_asked_for(self, wrong):
        assert Visit(urgent=True).urgent
        with pytest.raises(FactsTypeError, match=r"^urgent is 1: give bool$"):
            Visit(urgent=wrong)

    @pytest.mark.parametrize("wrong", [1])
    def test_nothing_is_taken_where_it_is_asked_for(self, wrong):
        assert Visit(note=None).note is None
        with pytest.raises(TermsTypeError, match=r"^note is 1: give str or None$"):
            Visit(note=wrong)

    @pytest.mark.parametrize("wrong", [1])
    def test_each_value_of_a_row_is_checked(self, wrong):
        assert Visit(names=in_a_row(["a", "b"])).names == ("a", "b")
        with pytest.raises(FactsTypeError, match=r"^names is 1: give str$"):
            Visit(names=("a", wrong))

    def test_arguments_are_checked_alike(self):
        must_be(3, "count", (int,), FactsTypeError)
        with pytest.raises(TermsTypeError, match=r"^count is True: give int$"):
            must_be(value=True, name="count", types=(int,), wrong=TermsTypeError)


class TestNeeded:
    """A figure that nobody has set is asked for, with the clause that orders it."""

    @pytest.mark.parametrize("value", [0, "", 12])
    def test_a_figure_is_handed_on(self, value):
        assert needed(value, "warranty_months", D1_2_4_3A) is value

    def test_none_is_not_set(self):
        with pytest.raises(TermNotSet) as caught:
            needed(None, "warranty_months", D1_2_4_3A)
        assert str(caught.value) == (
            "warranty_months is None: set it in the terms: the documents give no figure (D1.2.4.3a)"
        )
        assert caught.value.clause is D1_2_4_3A
