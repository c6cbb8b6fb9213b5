"""Projects and calls with plain defaults, so that a test names only what it is about."""

from datetime import date

from servicepolicy.rules.timing.callbacks import Call, CallbacksTerms, CallRecord, Channel, Project, schedule
from tests.builders import at


def a_day(text):
    """A date, written as people write it: `a_day("2025-01-31")`."""
    return date.fromisoformat(text)


def a_project(delivered_on="2025-01-31", signed_on=None, name=""):
    """A project delivered on 31 January 2025, unless said otherwise."""
    return Project(delivered_on=a_day(delivered_on), signed_on=signed_on and a_day(signed_on), name=name)


def a_file(*calls, delivered_on="2025-01-31", signed_on=None, channel=Channel.PHONE):
    """The file of a project with calls at those moments, in Shanghai."""
    made = [Call(called_at=at(text), channel=channel) for text in calls]
    return CallRecord(project=a_project(delivered_on, signed_on), calls=made)


def dates(delivered_on, through, signed_on=None, **terms):
    """When a project is called back, as texts."""
    found = schedule(a_project(delivered_on, signed_on), CallbacksTerms(**terms), through=a_day(through))
    return [callback.due_on.isoformat() for callback in found]


def rhythms(delivered_on, through, signed_on=None, **terms):
    """The dates of the call-backs that are not monthly, with their rhythm."""
    found = schedule(a_project(delivered_on, signed_on), CallbacksTerms(**terms), through=a_day(through))
    return [(one.due_on.isoformat(), one.rhythm.name) for one in found if one.rhythm.months != 1]
