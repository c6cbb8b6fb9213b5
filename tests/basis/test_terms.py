"""Terms: what a company chose. Everything here holds for the terms of every room."""

import copy
import pickle
from datetime import time, timedelta
from typing import get_type_hints

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError

import servicepolicy as sp
from servicepolicy.basis import Clause, Reading, Terms, Worded
from servicepolicy.basis.errors import TermsTypeError
from servicepolicy.basis.terms import LEFT_OPEN
from servicepolicy.calendars import OFFICE, Interval, Weekday, WorkingCalendar
from servicepolicy.clauses.d1_1 import D1_1_7_1A
from servicepolicy.rules.timing.response import Clock, ResponseTerms
from tests.doors import kinds_of

ROOMS = kinds_of(Terms)
A_ROOM = pytest.mark.parametrize("room", ROOMS)
ANNOTATED = [
    pytest.param(room, name, marks, id=f"{room.__name__}.{name}")
    for room in ROOMS
    for name, hint in get_type_hints(room, include_extras=True).items()
    if (marks := getattr(hint, "__metadata__", ()))
]


def default_of(room, name):
    return getattr(room(), name)


class TestTermsAreValues:
    """Terms are compared by what they say, hashed, pickled and copied whole."""

    @A_ROOM
    def test_the_defaults_are_the_standard_edition(self, room):
        assert [terms for _, terms in sp.STANDARD.rooms() if type(terms) is room] == [room()]

    @A_ROOM
    def test_equal_terms_hash_alike(self, room):
        assert hash(room()) == hash(room().of_edition("2026"))
        assert room() == room().of_edition("2026")
        assert repr(room()) == repr(room().of_edition("2026"))

    @A_ROOM
    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda terms: pickle.loads(pickle.dumps(terms))])  # noqa: S301
    def test_copies_keep_the_edition(self, room, copied):
        again = copied(room().of_edition("2026"))
        assert again == room()
        assert again.edition == "2026"

    @A_ROOM
    def test_terms_are_frozen(self, room):
        with pytest.raises(FrozenInstanceError):
            room().edition = "2026"


class TestTheEdition:
    """Only a policy writes its name into terms; a changed figure never speaks in an edition's name."""

    @A_ROOM
    def test_terms_of_their_own_have_no_edition(self, room):
        assert room().edition == ""

    @A_ROOM
    def test_a_policy_stamps_them(self, room):
        assert [terms.edition for _, terms in sp.STANDARD.rooms() if type(terms) is room] == ["standard"]

    @A_ROOM
    def test_evolve_clears_it(self, room):
        assert evolve(room().of_edition("2026")).edition == ""

    @A_ROOM
    def test_it_is_no_argument(self, room):
        with pytest.raises(TypeError, match="edition"):
            room(edition="2026")

    def test_the_terms_that_were_given_stay_as_they_were(self):
        mine = ResponseTerms(clock=Clock.WORKING_HOURS)
        policy = sp.ServicePolicy(edition="2026", response=mine)
        assert mine.edition == ""
        assert policy.response.edition == "2026"
        assert policy.response == mine


def printed_in(marks, name):
    """The figures of a name that the clauses beside a term print."""
    return {
        figure.value for mark in marks if isinstance(mark, Clause) for figure in mark.figures if figure.name == name
    }


class TestProvenance:
    """Every term names the clauses it comes from, and what they leave open."""

    @A_ROOM
    def test_every_field_is_annotated_with_a_clause(self, room):
        hints = get_type_hints(room, include_extras=True)
        names = [one.name for one in fields(room) if one.init]
        assert names
        assert not [
            name for name in names if not any(isinstance(m, Clause) for m in getattr(hints[name], "__metadata__", ()))
        ]

    @pytest.mark.parametrize(("room", "name", "marks"), ANNOTATED)
    def test_a_reading_is_open_in_the_clauses_beside_it(self, room, name, marks):
        readings = {mark.id for mark in marks if isinstance(mark, Reading)}
        clauses = [mark for mark in marks if isinstance(mark, Clause)]
        assert {type(mark) for mark in marks if mark != LEFT_OPEN} <= {Clause, Reading}
        assert all(readings <= {one.id for one in clause.readings} for clause in clauses), (room, name)

    @pytest.mark.parametrize(("room", "name", "marks"), ANNOTATED)
    def test_an_enum_offers_a_reading_and_says_what_each_member_answers(self, room, name, marks):
        """One whose figure a clause prints is no choice between readings."""
        default = default_of(room, name)
        if isinstance(default, Worded) and not printed_in(marks, name):
            readings = [mark.id for mark in marks if isinstance(mark, Reading)]
            assert readings
            assert (type(default).__doc__ or "").startswith(f"{readings[0]}: ")

    @pytest.mark.parametrize(("room", "name", "marks"), ANNOTATED)
    def test_an_enum_takes_nothing_but_its_members(self, room, name, marks):
        default = default_of(room, name)
        if isinstance(default, Worded):
            assert marks
            for value in [default.name, default.en, 0, None]:
                with pytest.raises(TermsTypeError, match=rf"^{name} is .*: give {type(default).__name__}$"):
                    room(**{name: value})

    @pytest.mark.parametrize(("room", "name", "marks"), ANNOTATED)
    def test_the_default_is_the_figure_its_clauses_print(self, room, name, marks):
        """Figures stand in the clauses and in the terms: they must say the same."""
        default = default_of(room, name)
        assert printed_in(marks, name) <= {getattr(default, "months", default)}

    @A_ROOM
    def test_every_figure_of_its_clauses_is_a_term(self, room):
        """All but the hours, which the calendar keeps."""
        hints = get_type_hints(room, include_extras=True)
        clauses = {
            mark for hint in hints.values() for mark in getattr(hint, "__metadata__", ()) if type(mark) is Clause
        }
        named = {figure.name for clause in clauses - {D1_1_7_1A} for figure in clause.figures}
        assert named <= {one.name for one in fields(room)}

    def test_the_response_limit_is_24_hours(self):
        assert ResponseTerms().answer_within == timedelta(hours=24)


class TestTheOffice:
    """D1.1.7.1a: working hours are 08:30 to 17:30."""

    def test_the_calendar_has_the_hours_of_the_clause(self):
        assert [figure.value for figure in D1_1_7_1A.figures] == [time(8, 30), time(17, 30)]
        printed = (Interval(time(8, 30), time(17, 30)),)
        days = [OFFICE.hours.on(day) for day in Weekday]
        assert days == [printed] * 5 + [()] * 2

    @pytest.mark.parametrize(("room", "name", "marks"), ANNOTATED)
    def test_every_calendar_of_the_terms_is_the_office(self, room, name, marks):
        default = default_of(room, name)
        if isinstance(default, WorkingCalendar):
            assert default == OFFICE
            assert D1_1_7_1A in marks
