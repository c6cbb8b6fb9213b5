"""What is asked of each contact in a column: the room's own answer, once for each channel and kind that occur."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from attrs import frozen

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.basis.moments import EPOCH
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.calendars.limits import Limit
from servicepolicy.calendars.zone import FIRST_YEAR, LAST_YEAR
from servicepolicy.columns.arrays import Column, Flags, Ints
from servicepolicy.columns.choices import choices
from servicepolicy.columns.limits import after, outside_years
from servicepolicy.columns.reach import LONGEST
from servicepolicy.columns.rows import Happened, Rows
from servicepolicy.rules.timing.response.facts import Enquiry
from servicepolicy.rules.timing.response.rules import Duty, duty_of
from servicepolicy.rules.timing.response.terms import ResponseTerms

__all__ = ["IN_YEARS", "Duties", "due"]

CHANNELS, KINDS = (None, *Channel), tuple(RequestKind)
IN_YEARS = f"give a moment from {FIRST_YEAR} to {LAST_YEAR}"
KNOWN = "give a moment whose deadline lies within what the calendar knows"
NEAR = f"give a moment whose deadline lies within {LONGEST} years"


@frozen(eq=False)
class Duties:
    """The duties of contacts.

    Attributes:
        distinct: Each duty once.
        place: Which of them each contact has.
    """

    distinct: tuple[Duty, ...]
    place: Ints

    @classmethod
    def of(cls, channel: object, kind: object, terms: ResponseTerms, rows: Column) -> Duties:
        """The duties of contacts by their channels and kinds."""
        channels = choices(channel, Channel, "channel", rows, optional=True)
        pairs = (channels + 1) * len(KINDS) + choices(kind, RequestKind, "kind", rows)
        held = [pairs] if isinstance(pairs, int) else np.flatnonzero(np.bincount(pairs)).tolist()
        asked = {pair: duty_of_pair(pair, terms) for pair in held}
        distinct = {key_of(duty): duty for duty in asked.values()}
        places = {key: place for place, key in enumerate(distinct)}
        by_pair = np.zeros(len(CHANNELS) * len(KINDS), np.int64)
        by_pair[held] = [places[key_of(asked[pair])] for pair in held]
        return cls(tuple(distinct.values()), np.broadcast_to(by_pair[pairs], rows.values.size))

    def each(self, asked: Flags) -> Iterator[tuple[Duty, Limit, Ints | slice]]:
        """Each duty with a limit, with those of some contacts that have it: as a slice where it is all of them."""
        for place, duty in enumerate(self.distinct):
            mine = asked if len(self.distinct) == 1 else asked & (self.place == place)
            if duty.limit is not None and mine.any():
                yield duty, duty.limit, slice(None) if mine.all() else np.flatnonzero(mine)

    def unset(self) -> Iterator[tuple[Duty, Flags]]:
        """Each duty without a limit, with the contacts that have it."""
        for place, duty in enumerate(self.distinct):
            if duty.limit is None:
                yield duty, self.place == place


def due(duties: Duties, start: Happened, asked: Flags, rows: Rows, terms: ResponseTerms) -> Ints:
    """The deadlines of contacts with a limit, by the moments their clocks start; of others, anything."""
    at = start.at if asked.all() else np.where(asked, start.at, 0)
    rows.refuse(outside_years(at, terms.calendar), CalendarCoverageError, IN_YEARS, of=start)
    found = np.zeros(at.size, np.int64)  # not the contacts' own memory, which answers would be written over
    unknown, far = np.zeros((2, at.size), np.bool_)
    for _, limit, mine in duties.each(rows.open(asked)):
        reached = after(limit, at[mine], terms.calendar)
        if isinstance(mine, slice):
            found = reached.moments
        else:
            found[mine] = reached.moments
        for flags, more in ((unknown, reached.unknown), (far, reached.far)):
            if more is not None:
                flags[mine] = more
    rows.refuse(unknown, CalendarCoverageError, KNOWN, of=start)
    rows.refuse(far, CalendarError, NEAR, of=start)
    return found


def duty_of_pair(pair: int, terms: ResponseTerms) -> Duty:
    """What is asked of contacts by one channel and of one kind."""
    channel, kind = divmod(pair, len(KINDS))
    return duty_of(Enquiry(received_at=EPOCH, channel=CHANNELS[channel], kind=KINDS[kind]), terms)


def key_of(duty: Duty) -> object:
    """By what duties differ, the readings that led to them aside."""
    return duty.steps, duty.limit, duty.unset
