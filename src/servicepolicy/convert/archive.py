"""Receipts: what must be kept of a decision, so that it can be explained years later."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from typing import Final, cast

from attrs import fields

from servicepolicy.basis.clause import Clause, Explained, Reading, Reason
from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.words import Worded
from servicepolicy.calendars.china import china
from servicepolicy.calendars.days import DayCalendar
from servicepolicy.clauses.listing import offered_by
from servicepolicy.convert.anything import TYPE, VALUE
from servicepolicy.convert.conversion import to_dict
from servicepolicy.convert.converter import converter_for
from servicepolicy.convert.forms import Plain
from servicepolicy.convert.names import class_of, is_public, member_text, name_of
from servicepolicy.convert.policies import FORMAT
from servicepolicy.handbook import STANDARD

__all__ = ["receipt"]

LIBRARY: Final = "servicepolicy"
REASONS: Final = "because"


def receipt(decision: Explained, terms: Terms | None = None) -> dict[str, Plain]:
    """All that explains a decision later, as plain data: for an archive.

    It names the release of this library, the edition, the readings that were taken, what the name `china` stands for
    in this release, each clause in both languages, each reason with its facts and its sentence in both languages, and
    the outcome itself. Give the terms too where they are at hand: then every figure and the calendar are kept, of which
    a decision alone says nothing. It reads no clock: put the time beside it. Equal decisions give equal receipts.

    To make the decision again, keep what was asked beside it: `to_dict(facts)`, and the `as_of` of an assessment.

    Args:
        decision: What a rule returned; where it returned several, one of them.
        terms: The terms it went by.

    Raises:
        ConversionError: It is no decision, it holds what data cannot say, or the terms are not those it went by: of
            another room or edition, or with another reading.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.handbook import STANDARD
        >>> from servicepolicy.rules.timing.response import Enquiry, deadline
        >>> friday = Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> kept = receipt(deadline(friday, STANDARD.response))
        >>> kept["edition"], kept["outcome"]
        ('standard', {'type': 'response.Deadline', 'value': {'at': '2026-03-07T16:00:00+08:00[Asia/Shanghai]'}})
    """
    if not is_public(class_of(decision)) or not hasattr(decision, REASONS):
        raise ConversionError("decision", decision, "give what a rule has returned; of several, one at a time")
    reasons = decision.because
    if terms is not None:
        check_terms(terms, decision)
    kept: dict[str, Plain] = {
        "format": FORMAT,
        "library": f"{LIBRARY} {release()}",
        "edition": reasons[0].edition if reasons else "",
        "china": known_days(china().listed()),
        "readings": [reading_taken(one) for one in dict.fromkeys(one for reason in reasons for one in reason.taken)],
        "clauses": [cited(clause) for clause in dict.fromkeys(reason.clause for reason in reasons)],
        "reasons": [given(reason) for reason in reasons],
        "outcome": without_reasons(decision),
    }
    return kept if terms is None else {**kept, "terms": {TYPE: name_of(type(terms)), VALUE: to_dict(terms)}}


@cache
def release() -> str:
    """The installed release of this library."""
    return version(LIBRARY)


def check_terms(terms: Terms, decision: Explained) -> None:
    """Refuse terms that a decision cannot have gone by."""
    room, given = room_of(type(decision)), cast("object", terms)
    if not isinstance(given, Terms) or room_of(type(terms)) != room:
        raise ConversionError("terms", terms, f"give the terms of {room}")
    chosen = [getattr(terms, one.name) for one in fields(type(terms))]
    for reason in decision.because:
        if reason.edition != terms.edition:
            raise ConversionError(
                "terms", terms.edition, f"give the terms of the decision's edition, {reason.edition!r}"
            )
        for reading in reason.taken:
            if reading not in chosen:
                raise ConversionError("terms", terms, f"give the terms with {reading!r}, which it took")


def room_of(kind: type[object]) -> str:
    """The room that a class stands in."""
    return name_of(kind).partition(".")[0]


def known_days(days: DayCalendar) -> Plain:
    """Where days off come from, and how far they are known."""
    return {
        "source": days.source,
        "first": days.first.isoformat(),
        "last": days.last.isoformat(),
        "confirmed_through": days.confirmed_through.isoformat(),
    }


def reading_taken(member: Worded) -> Plain:
    """A reading that was taken: its number, where the documents leave it open, and its words."""
    ids: list[Plain] = [reading.id for reading in readings_of(type(member))]
    return {"readings": ids, "taken": member_text(member), "en": member.words("en"), "zh": member.words("zh")}


@cache
def readings_of(choices: type[Worded]) -> tuple[Reading, ...]:
    """The readings among which an enum chooses."""
    offers = (offer for _, terms in STANDARD.rooms() for offer in offered_by(type(terms)))
    return tuple(dict.fromkeys(offer.reading for offer in offers if offer.choices is choices))


def cited(clause: Clause) -> Plain:
    """A clause as the documents have it."""
    return {"id": clause.id, "en": clause.en, "zh": clause.zh}


def given(reason: Reason) -> Plain:
    """A reason: its clause, its message, what it speaks of, and its sentence."""
    write = converter_for().unstructure
    return {
        "clause": reason.clause.id,
        "message": reason.message.key,
        "facts": {name: write(fact, unstructure_as=object) for name, fact in reason.facts},
        "taken": [member_text(one) for one in reason.taken],
        "en": reason.words("en"),
        "zh": reason.words("zh"),
    }


def without_reasons(decision: object) -> Plain:
    """The outcome, with its class; its reasons stand beside it."""
    written = {name: one for name, one in to_dict(decision).items() if name != REASONS}
    return {TYPE: name_of(class_of(decision)), VALUE: written}
