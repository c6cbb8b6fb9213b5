"""The columns of contacts say what `response.deadline` and `response.assess` say, row by row."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servicepolicy.basis.errors import ServicePolicyError
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.columns import VERDICTS, response_deadlines, response_verdicts
from servicepolicy.rules.timing.response import Enquiry, assess, deadline
from servicepolicy.testing.strategies import enquiries, moments, response_terms
from tests.columns.desk import LAYOUTS, stored
from tests.properties.strategies import SCENES, calendars
from tests.properties.strategies import moments as moments_near
from tests.properties.test_columns import counted

FACTS = ("logged_at", "acknowledged_at", "acknowledgement_seen_at", "answered_at", "answer_seen_at")
unhurried = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)


@st.composite
def loose(draw, near):
    """Facts of a contact that need not hang together: any may be missing, or come too early."""
    some = st.none() | near
    return {"received_at": draw(near), **{name: draw(some) for name in FACTS}}


def contacts(near):
    """A column of contacts, as facts that hang together or do not; None where the row holds nothing."""
    channels = st.none() | st.sampled_from(Channel)
    sound = enquiries().map(lambda one: {name: getattr(one, name) for name in ("received_at", *FACTS)})
    row = st.tuples(sound | loose(near), channels, st.sampled_from(RequestKind))
    return st.lists(st.none() | row | row | row, max_size=6)


def column(rows, name, layout):
    """The moments of a fact, NaT where there is none."""
    given = [None if row is None or row[0][name] is None else counted(row[0][name]) for row in rows]
    return stored(np.array(given, "M8[us]"), layout)


def codes(rows, place, kind, draw):
    """The members of an enum in some form: themselves, or their places."""
    members = [None if row is None else row[place] for row in rows]
    if draw(st.booleans()):
        return np.array(
            [next(iter(kind)) if row is None else one for row, one in zip(rows, members, strict=True)], object
        )
    numbers = [-1 if one is None else tuple(kind).index(one) for one in members]
    numbers = [0 if row is None else number for row, number in zip(rows, numbers, strict=True)]
    return np.array(numbers, draw(st.sampled_from(["i1", "i4", ">i8"])))


def said(rows, ask):
    """What the scalar rule says of each row: missing, an answer, or the error that it raises."""
    found = []
    for row in rows:
        try:
            found.append("missing" if row is None else ask(Enquiry(**row[0], channel=row[1], kind=row[2])))
        except ServicePolicyError as error:
            found.append(error)
    return found


def agree(ask, expected):
    """Whether the columns answer, mask and refuse the same rows, and with an error of the same type."""
    answered = [None if one == "missing" or isinstance(one, ServicePolicyError) else one for one in expected]
    found = ask("mask")
    told = np.ma.getdata(found)
    told = told.view(np.int64).tolist() if told.dtype.kind == "M" else told.tolist()
    assert [None if gap else one for one, gap in zip(told, np.ma.getmaskarray(found), strict=True)] == answered
    refused = {row: error for row, error in enumerate(expected) if isinstance(error, ServicePolicyError)}
    if not refused:
        again = ask("raise")
        assert np.array_equal(
            np.ma.getdata(again), np.ma.getdata(found), equal_nan=told != [] and again.dtype.kind == "M"
        )
        return
    with pytest.raises(ServicePolicyError) as caught:
        ask("raise")
    row = int(caught.value.field.partition("[")[2].rstrip("]"))
    assert type(caught.value) is type(refused[row])


def scenes(data):
    """Terms, and the moments around which contacts lie: at a calendar's jumps, or at China's holidays."""
    terms = data.draw(response_terms())
    if data.draw(st.booleans()):
        return terms, moments()
    scene = data.draw(SCENES)
    return terms.__class__(
        **{
            **{
                name: getattr(terms, name)
                for name in (
                    "answer_within",
                    "targets",
                    "quick_reply",
                    "clock",
                    "answered_by",
                    "starts",
                    "ends",
                    "last_moment",
                    "scope",
                    "promise",
                )
            },
            "calendar": data.draw(calendars(scene)),
        }
    ), moments_near(scene)


@unhurried
@given(st.data())
def test_deadlines(data):
    """Every contact has the deadline that `response.deadline` gives it, or none for the same reason."""
    terms, near = scenes(data)
    rows, layout = data.draw(contacts(near)), data.draw(st.sampled_from(LAYOUTS))
    given_columns = {name: column(rows, name, layout) for name in ("received_at", "logged_at")}
    channel, kind = codes(rows, 1, Channel, data.draw), codes(rows, 2, RequestKind, data.draw)
    rows = [
        row if row is None else ({name: row[0][name] for name in ("received_at", "logged_at")}, *row[1:])
        for row in rows
    ]
    agree(
        lambda on_bad: response_deadlines(
            given_columns["received_at"],
            terms,
            logged_at=given_columns["logged_at"],
            channel=channel,
            kind=kind,
            on_bad=on_bad,
        ),
        said(rows, lambda one: counted(deadline(one, terms).at)),
    )


@unhurried
@given(st.data())
def test_verdicts(data):
    """Every contact stands as `response.assess` says, or is refused for the same reason."""
    terms, near = scenes(data)
    rows, layout = data.draw(contacts(near)), data.draw(st.sampled_from(LAYOUTS))
    as_of = data.draw(near)
    facts = {name: column(rows, name, layout) for name in ("received_at", *FACTS)}
    channel, kind = codes(rows, 1, Channel, data.draw), codes(rows, 2, RequestKind, data.draw)
    received = facts.pop("received_at")
    expected = said(rows, lambda one: VERDICTS.index(assess(one, terms, as_of=as_of).verdict))
    seen_from = as_of
    if data.draw(st.booleans()):
        seen_from = stored(np.full(len(rows), counted(as_of)).view("M8[us]"), layout)

    def ask(on_bad):
        return response_verdicts(received, terms, as_of=seen_from, channel=channel, kind=kind, on_bad=on_bad, **facts)

    agree(ask, expected)
