"""Which edition is in force on a day."""

from datetime import date, timedelta
from functools import partial

import pytest
from attrs import evolve

import servicepolicy as sp
from servicepolicy.basis.errors import FactsTypeError, NotInForce, TermsError, TermsTypeError
from servicepolicy.handbook import STANDARD, ServicePolicy, in_force, in_order
from servicepolicy.rules.timing import response
from tests.builders import an_enquiry, at

OLD = ServicePolicy(edition="old", until=date(2026, 1, 1))
NEW = ServicePolicy(edition="new", effective_from=date(2026, 1, 1), until=date(2026, 7, 1))
NEXT = ServicePolicy(edition="next", effective_from=date(2026, 7, 1))


class TestInForce:
    """An edition is in force from its first day until before its last: each day has one edition."""

    @pytest.mark.parametrize(
        ("day", "edition"),
        [
            pytest.param(date(1, 1, 1), "old", id="since ever"),
            pytest.param(date(2025, 12, 31), "old", id="day before its end"),
            pytest.param(date(2026, 1, 1), "new", id="first day"),
            pytest.param(date(2026, 6, 30), "new", id="day before the next"),
            pytest.param(date(2026, 7, 1), "next", id="first day of the next"),
            pytest.param(date(9999, 12, 31), "next", id="for ever"),
        ],
    )
    @pytest.mark.parametrize("order", [(OLD, NEW, NEXT), (NEXT, OLD, NEW)])
    def test_the_edition_of_a_day(self, day, edition, order):
        assert in_force(day, order).edition == edition
        assert in_force(day, iter(order)).edition == edition

    @pytest.mark.parametrize("day", [date(1, 1, 1), date(2026, 3, 6), date(9999, 12, 31)])
    def test_the_standard_edition_is_open_at_both_ends(self, day):
        assert in_force(day) is STANDARD
        assert sp.in_force(day) is STANDARD

    @pytest.mark.parametrize("day", [date(2025, 12, 31), date(2026, 7, 1)])
    def test_a_day_before_the_first_or_after_the_last_has_none(self, day):
        with pytest.raises(NotInForce) as caught:
            in_force(day, [NEW])
        assert str(caught.value) == (f"day is {day}: give a day within an edition, or an edition for that day")
        assert (caught.value.field, caught.value.value) == ("day", day)

    def test_without_editions_there_is_none(self):
        with pytest.raises(NotInForce):
            in_force(date(2026, 3, 6), [])

    @pytest.mark.parametrize("day", [at("2026-03-06"), "2026-03-06", None, 2026])
    def test_a_day_is_a_date(self, day):
        with pytest.raises(FactsTypeError, match=r"^day is .*: give a "):
            in_force(day)


class TestAnOldDecision:
    """A decision names its edition, so that it can be made again long after the terms have changed."""

    def test_it_can_be_made_again(self):
        slower = evolve(NEW, response=evolve(NEW.response, answer_within=timedelta(hours=48)))
        editions = (OLD, slower, NEXT)
        asked = an_enquiry()
        made = response.deadline(asked, in_force(asked.received_at.date(), editions).response)
        (named,) = [one for one in editions if one.edition == made.because[0].edition]
        assert named is slower
        again = response.deadline(asked, named.response)
        assert again == made != response.deadline(asked, NEXT.response)
        assert sp.explain(again) == sp.explain(made)


class TestInOrder:
    """Editions follow one another without a day that has two, or none; the error names that day."""

    @pytest.mark.parametrize("order", [(OLD, NEW, NEXT), (NEXT, OLD, NEW)])
    def test_they_are_put_in_order(self, order):
        assert in_order(iter(order)) == (OLD, NEW, NEXT)

    def test_none_and_one_are_in_order(self):
        assert in_order([]) == ()
        assert in_order([STANDARD]) == (STANDARD,)

    @pytest.mark.parametrize(
        ("editions", "says"),
        [
            pytest.param(
                [NEW, STANDARD],
                "editions is 2026-01-01: let each end before the next begins: 'standard' and 'new' are both in force",
                id="one within another",
            ),
            pytest.param(
                [STANDARD, evolve(STANDARD, edition="mine")],
                "editions is 0001-01-01: let each end before the next begins: 'standard' and 'mine' are both in force",
                id="two without dates",
            ),
            pytest.param(
                [evolve(OLD, until=date(2026, 1, 2)), NEW],
                "editions is 2026-01-01: let each end before the next begins: 'old' and 'new' are both in force",
                id="one day too long",
            ),
            pytest.param(
                [NEXT, OLD],
                "editions is 2026-01-01: let each begin as one ends: between 'old' and 'next' none is",
                id="a gap",
            ),
        ],
    )
    @pytest.mark.parametrize("ask", [in_order, partial(in_force, date(2026, 3, 6))], ids=["in_order", "in_force"])
    def test_a_day_with_two_or_none_is_named(self, editions, says, ask):
        with pytest.raises(TermsError) as caught:
            ask(editions)
        assert type(caught.value) is TermsError
        assert str(caught.value) == says


class TestEditionsThatAreNone:
    """What is no row of policies is refused by name."""

    @pytest.mark.parametrize(
        "editions", [pytest.param(STANDARD, id="a policy alone"), pytest.param(["standard"], id="a name")]
    )
    def test_it_is_refused(self, editions):
        with pytest.raises(TermsTypeError) as caught:
            in_force(date(2026, 3, 2), editions)
        assert caught.value.field == "editions"
