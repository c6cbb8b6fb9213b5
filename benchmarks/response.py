"""The race of one response deadline: the whole decision, with its reason, beside the bare arithmetic in it."""

from __future__ import annotations

import pendulum

from benchmarks import race
from benchmarks.contenders import in_pendulum
from benchmarks.race import Job, Times
from benchmarks.workloads import starts
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import Enquiry, deadline

__all__ = ["ADDED", "ANSWERED", "DECIDED", "decided"]

ADDED, DECIDED, ANSWERED = "pendulum, add 24 hours", "deadline of an enquiry", "enquiry built and its deadline"
HOURS = 24


def decided(rounds: int) -> Times:
    """Say by when each enquiry is to be answered."""
    moments = [in_pendulum(start) for start in starts(0)]
    enquiries = [Enquiry(received_at=moment) for moment in moments]
    terms = STANDARD.response
    jobs: dict[str, Job] = {
        ADDED: lambda: [moment.add(hours=HOURS) for moment in moments],
        DECIDED: lambda: [deadline(enquiry, terms) for enquiry in enquiries],
        ANSWERED: lambda: [deadline(Enquiry(received_at=moment), terms) for moment in moments],
    }
    expected = [moment + pendulum.duration(hours=HOURS) for moment in moments]
    if [deadline(enquiry, terms).at for enquiry in enquiries] != expected:
        message = "response: the library and pendulum do not agree"
        raise SystemExit(message)
    return race.run(jobs, rounds)
