"""What a company chooses: the terms, their defaults, and what they cite."""

from typing import get_args, get_type_hints

import pytest

from servicepolicy.basis import Clause, Reading
from servicepolicy.basis.words import Text
from servicepolicy.calendars import OFFICE, Elapsed
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.service_levels import (
    Channel,
    Confirmation,
    Element,
    Grading,
    Level,
    OnSite,
    Promise,
    RequestKind,
    ServiceLevelsTerms,
    Shortest,
    SiteLimits,
)
from tests.builders import NEW_YORK, a_case
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import Contract, a_level, a_target, read, wall

TERMS = ServiceLevelsTerms()


class TestTheStandard:
    """The documents print no figure: nothing is set, and each reading has its default."""

    def test_no_figure(self):
        assert (TERMS.levels, TERMS.sites, TERMS.matrix) == ((), (), None)
        assert (TERMS.confirm_within, TERMS.notify_within, TERMS.repair_within) == (None, None, None)
        assert (TERMS.calendar, TERMS.elements) == (OFFICE, tuple(Element))

    def test_readings(self):
        assert (TERMS.promise, TERMS.confirmation) == (Promise.TO_BE_SET, Confirmation.TO_BE_SET)
        assert (TERMS.on_site, TERMS.shortest, TERMS.grading) == (
            OnSite.TO_BE_SET,
            Shortest.MEASURED,
            Grading.OWN_MATRIX,
        )

    def test_they_are_those_of_the_policy(self):
        assert STANDARD.service_levels == TERMS.of_edition("standard")

    def test_a_calendar_for_the_whole_policy(self):
        assert STANDARD.with_calendar(NEW_YORK).service_levels.calendar == NEW_YORK


class TestWhatEachTermCites:
    """Every term says which clause asks for it, and which reading of it is open."""

    @pytest.mark.parametrize(
        ("name", "cites"),
        [
            ("levels", {"D3.2.1.3", "D3.2.2.1a", "D3.2.4.1"}),
            ("promise", {"D3.2.1.3", "D3.2.2.1a", "A119"}),
            ("matrix", {"D3.2.2.1c", "A120"}),
            ("grading", {"D3.2.2.1c", "A120"}),
            ("elements", {"D3.2.2.1b", "A003"}),
            ("confirm_within", {"D0.4.2.1b", "A018"}),
            ("confirmation", {"D0.4.2.1b", "A018"}),
            ("notify_within", {"D0.4.2.2b", "A001"}),
            ("sites", {"D1.3.10.2.3c", "D1.2.2.4", "A073"}),
            ("on_site", {"D1.3.10.2.3c", "D1.2.2.4", "A073"}),
            ("repair_within", {"D1.2.5.1b", "A057"}),
            ("shortest", {"D1.2.5.1b", "A057"}),
        ],
    )
    def test_by_id(self, name, cites):
        hint = get_type_hints(ServiceLevelsTerms, include_extras=True)[name]
        assert {one.id for one in get_args(hint)[1:] if isinstance(one, Clause | Reading)} == cites


class TestTheOrderOfLevels:
    """A level stands before every other that covers all its cases; those that only overlap may stand either way."""

    NARROW = a_level(covers=[Contract.GOLD, Channel.PHONE], name=Text("narrow", "窄"))
    WIDE = a_level(covers=[Contract.GOLD], name=Text("wide", "宽"))
    OTHER = a_level(covers=[RequestKind.COMPLAINT], name=Text("other", "其他"))

    @pytest.mark.parametrize(
        "names", [("NARROW", "WIDE"), ("OTHER", "WIDE"), ("WIDE", "OTHER"), ("NARROW", "OTHER", "WIDE")], ids="-".join
    )
    def test_possible(self, names):
        levels = tuple(getattr(self, name) for name in names)
        assert ServiceLevelsTerms(levels=list(levels)).levels == levels

    @pytest.mark.parametrize(
        ("known_by", "covered"),
        [
            ((Contract.GOLD, Channel.PHONE, RequestKind.ORDER), True),
            ((Contract.GOLD, Channel.PHONE), True),
            ((Contract.GOLD,), False),
            ((), False),
        ],
        ids=repr,
    )
    def test_a_level_covers_what_has_all_its_traits(self, known_by, covered):
        assert self.NARROW.applies_to(known_by) is covered
        assert Level(name=Text("all", "全部")).applies_to(known_by)


class TestCalendars:
    """Every limit counts by the calendar of the terms, unless its target has one of its own."""

    def test_of_the_terms(self):
        found = read(a_case(), a_target(), "2026-03-06 16:00", calendar=NEW_YORK)
        assert wall(found.due_at) == "2026-03-06 17:00"

    def test_a_class_of_sites_may_have_one_limit_or_none(self):
        assert SiteLimits(site=Contract.GOLD) == SiteLimits(site=Contract.GOLD, departure=None, arrival=None)
        assert SiteLimits(site=Contract.GOLD, arrival=Elapsed(hours(4))).departure is None
