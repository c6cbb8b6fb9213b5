"""Contacts of customers, and what a company chose on answering them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.roles import Channel
from servicepolicy.rules.timing.response import Clock, Enquiry, RequestKind, ResponseTerms, Target
from servicepolicy.testing.strategies.figures import limits, maybe, readings
from servicepolicy.testing.strategies.when import moments, moments_after

__all__ = ["enquiries", "response_terms", "targets"]

LENGTHS = (timedelta(hours=24), timedelta(microseconds=1), timedelta(hours=48), timedelta(minutes=15))
WHOLE_DAYS = (timedelta(days=1), timedelta(days=2), timedelta(days=30))


@st.composite
def enquiries(draw: DrawFn) -> Enquiry:
    """Contacts of every kind, answered or not: what happened to one comes in order."""
    received = draw(moments())
    acknowledged, answered = draw(maybe(moments_after(received))), draw(maybe(moments_after(received)))
    return Enquiry(
        received_at=received,
        channel=draw(maybe(st.sampled_from(Channel))),
        kind=draw(st.sampled_from(RequestKind)),
        logged_at=draw(maybe(moments_after(received))),
        acknowledged_at=acknowledged,
        acknowledgement_seen_at=draw(maybe(moments_after(acknowledged))) if acknowledged else None,
        answered_at=answered,
        answer_seen_at=draw(maybe(moments_after(answered))) if answered else None,
    )


def targets() -> SearchStrategy[Target]:
    """Promised response times, for some contacts or for all."""
    some = {"channel": maybe(st.sampled_from(Channel)), "kind": maybe(st.sampled_from(RequestKind))}
    return st.builds(Target, limit=limits(), **some)


def of_whom(target: Target) -> tuple[Channel | None, RequestKind | None]:
    """Which contacts a target covers."""
    return target.channel, target.kind


def how_widely(target: Target) -> int:
    """How much a target leaves open: one that leaves more open may only come later."""
    return of_whom(target).count(None)


@st.composite
def response_terms(draw: DrawFn) -> ResponseTerms:
    """Every reading, with and without the company's own response times."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(ResponseTerms)))
    lengths = WHOLE_DAYS if chosen["clock"] is Clock.NEXT_WORKING_DAY else LENGTHS
    promised = draw(st.lists(targets(), max_size=3, unique_by=of_whom))
    return ResponseTerms(
        **chosen,
        answer_within=draw(st.sampled_from(lengths)),
        targets=sorted(promised, key=how_widely),
        quick_reply=draw(maybe(limits())),
    )
