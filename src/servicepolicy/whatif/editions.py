"""Hypothetical editions, and how the terms of two editions differ."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from typing import cast, get_args, get_type_hints

from attrs import evolve, fields, fields_dict, frozen

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import ServicePolicyError, TermsError, TermsTypeError, raise_all
from servicepolicy.basis.terms import Terms, is_left_open
from servicepolicy.basis.views import Shown
from servicepolicy.handbook import ServicePolicy

__all__ = ["Difference", "OpenTerm", "differences", "open_terms", "what_if"]

DATES = ("effective_from", "until")


def what_if(policy: ServicePolicy, label: str, **changes: Terms | Mapping[str, object] | date | None) -> ServicePolicy:
    """A hypothetical edition: a policy with some of its terms changed.

    Its name says that it is one, so that no reason mistakes its figures for those of the edition it was made from.

    Args:
        policy: The edition to start from; it stays as it is.
        label: What is tried, in a few words; a line break in it becomes a blank, as reasons stand in a line.
        changes: By room, the terms to change and their new values, or whole terms of the room; `effective_from` and
            `until` besides.

    Raises:
        TermsError: A room or a term has no such name, all of them reported together; or values cannot be, each by
            itself and then together with the others.
        TermsTypeError: A change is neither terms nor named values, or a value is of the wrong type.

    Example:
        >>> from datetime import timedelta
        >>> from servicepolicy.handbook import STANDARD
        >>> quicker = what_if(STANDARD, "half a day", response={"answer_within": timedelta(hours=12)})
        >>> quicker.edition
        'what if: half a day (standard)'
        >>> what_if(STANDARD, "half a day", respo={})
        Traceback (most recent call last):
        ...
        servicepolicy.basis.errors.TermsError: respo is {}: give a room of the policy, such as response
    """
    must_be(policy, "policy", (ServicePolicy,), TermsTypeError)
    must_be(label, "label", (str,), TermsTypeError)
    if not label.strip():
        raise TermsError("label", label, "say what is tried, in a few words")
    rooms = dict(policy.rooms())
    raise_all([problem for name, change in changes.items() for problem in misnamed(name, change, rooms)])
    by_name = {name: change for name, change in changes.items() if isinstance(change, Mapping) and name in rooms}
    raise_all([problem for name, change in by_name.items() for problem in unfit(rooms[name], change)])
    told = {**changes, **{name: evolve(rooms[name], **change) for name, change in by_name.items()}}
    evolved: Callable[..., ServicePolicy] = evolve  # mypy knows each argument of `evolve`, and here they have no names
    return evolved(policy, edition=f"what if: {' '.join(label.split())} ({policy.edition})", **told)


def misnamed(name: str, change: object, rooms: Mapping[str, Terms]) -> Iterator[ServicePolicyError]:
    """What is wrong with the names of a change."""
    if name in DATES:
        return
    if name not in rooms:
        yield TermsError(name, change, f"give a room of the policy, such as {nearest(name, (*rooms, *DATES))}")
    elif isinstance(change, Mapping):
        known = tuple(term.name for term in fields(type(rooms[name])) if term.init)
        for term in change:
            if term not in known:
                yield TermsError(
                    f"{name}.{term}", change[term], f"give a term of the room, such as {nearest(term, known)}"
                )
    elif not isinstance(change, Terms):
        yield TermsTypeError(name, change, "give the terms that change by name, or whole terms of the room")


def unfit(terms: Terms, change: Mapping[str, object]) -> Iterator[ServicePolicyError]:
    """Which values a room's terms refuse, each looked at by itself: attrs stops at the first of them."""
    for name, value in change.items():
        term = fields_dict(type(terms))[name]
        converter = cast("Callable[[object], object] | None", term.converter)
        try:
            told = converter(value) if converter else value
            if term.validator:
                term.validator(terms, term, told)
        except ServicePolicyError as error:
            yield error


def nearest(name: object, known: tuple[str, ...]) -> str:
    """The known name that a name is most like."""
    return get_close_matches(str(name), known, n=1, cutoff=0)[0]


@frozen(kw_only=True)
class Difference(Shown):
    """A term that differs between two editions.

    Attributes:
        room: The room.
        term: The name of the term.
        clauses: The clauses it rests on.
        before: Its value in the old edition.
        after: Its value in the new one.
    """

    room: str
    term: str
    clauses: tuple[Clause, ...]
    before: object
    after: object


def differences(old: ServicePolicy, new: ServicePolicy) -> tuple[Difference, ...]:
    """The terms that differ between two policies, room by room; none if only the names or the dates differ.

    A term of one's own that only one of them has is None in the other.

    Raises:
        TermsTypeError: One of them is no policy, or they have different rooms.

    Example:
        >>> from servicepolicy.handbook import STANDARD
        >>> found = differences(STANDARD, what_if(STANDARD, "a year", warranty={"warranty_months": 12}))
        >>> [(one.room, one.term, one.before, one.after, one.clauses[0].id) for one in found]
        [('warranty', 'warranty_months', None, 12, 'D1.2.1.3')]
    """
    must_be(old, "old", (ServicePolicy,), TermsTypeError)
    must_be(new, "new", (ServicePolicy,), TermsTypeError)
    before, after = dict(old.rooms()), dict(new.rooms())
    if before.keys() != after.keys():
        raise TermsTypeError("new", new, f"give a policy with the same rooms: {', '.join(before)}")
    return tuple(
        Difference(room=room, term=name, clauses=clauses, before=was, after=now)
        for room, terms in before.items()
        for name, clauses in {**terms_of(after[room]), **terms_of(terms)}.items()
        if (was := getattr(terms, name, None)) != (now := getattr(after[room], name, None))
    )


@frozen(kw_only=True)
class OpenTerm(Shown):
    """A term that the documents leave to the company, and that it has not set yet.

    Attributes:
        room: The room.
        term: The name of the term.
        clauses: The clauses that ask for it.
    """

    room: str
    term: str
    clauses: tuple[Clause, ...]


def open_terms(policy: ServicePolicy) -> tuple[OpenTerm, ...]:
    """What the documents leave to the company and it has not set yet, with the clauses that ask for it.

    Example:
        >>> from servicepolicy.handbook import STANDARD
        >>> [one.term for one in open_terms(STANDARD) if one.room == "response"]
        ['targets', 'quick_reply']
    """
    must_be(policy, "policy", (ServicePolicy,), TermsTypeError)
    return tuple(
        OpenTerm(room=room, term=name, clauses=clauses)
        for room, terms in policy.rooms()
        for name, clauses in terms_of(terms).items()
        if is_left_open(type(terms), name) and getattr(terms, name) in (None, ())
    )


def terms_of(terms: Terms) -> dict[str, tuple[Clause, ...]]:
    """The terms of a room by name, each with the clauses it rests on; a company's own may rest on none."""
    hints = get_type_hints(type(terms), include_extras=True)
    names = (term.name for term in fields(type(terms)) if term.init)
    return {name: tuple(note for note in get_args(hints[name])[1:] if isinstance(note, Clause)) for name in names}
