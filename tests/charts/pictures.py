"""What a picture says, read from its specification: no test looks at Altair's own objects."""

from datetime import date, timedelta

from attrs import evolve

from servicepolicy.basis import Text
from servicepolicy.calendars import WorkingTime
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import callbacks, service_levels
from tests.builders import at

HOUR = timedelta(hours=1)
FROM_JANUARY = callbacks.Project(delivered_on=date(2026, 1, 31))
FIRST = evolve(service_levels.FIRST_RESPONSE, limit=WorkingTime(9 * HOUR))
SOLVED = evolve(
    service_levels.RESOLUTION,
    limit=WorkingTime(9 * HOUR),
    paused_in=[service_levels.Status.AWAITING_CUSTOMER],
    at_reopening=service_levels.AtChange.NEW_CYCLE,
    thresholds=[service_levels.Threshold(percent=75), service_levels.Threshold(offset=-HOUR)],
)
LEVELS = [service_levels.Level(name=Text("everybody", "全体"), targets=[FIRST, SOLVED])]
TERMS = evolve(STANDARD.service_levels, levels=LEVELS)


def schedule(day_off=callbacks.DayOff.KEEP, project=FROM_JANUARY):
    """The call-backs of a project delivered on 31 January 2026, through December."""
    terms = evolve(STANDARD.callbacks, day_off=day_off)
    return callbacks.schedule(project, terms, through=date(2026, 12, 28))


def timeline(case, as_of, goal=service_levels.Goal.RESOLUTION, terms=TERMS):
    """The clock of a case as it stands at a moment in Shanghai."""
    return service_levels.timeline(case, terms, target=goal, as_of=at(as_of))


def rows_of(chart):
    """All rows of data in a picture."""
    return [row for rows in chart.to_dict().get("datasets", {}).values() for row in rows]


def column(chart, name):
    """One field of the rows that have it."""
    return [row[name] for row in rows_of(chart) if name in row]


def title_of(chart):
    """The lines above a picture."""
    title = chart.to_dict()["title"]
    return [title["text"], *title["subtitle"]]


def layers_of(chart):
    """The layers of a picture."""
    shown = chart.to_dict()
    return shown.get("spec", shown)["layer"]


def found(part, key):
    """Every value that stands under a key, however deep."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name == key:
                yield value
            yield from found(value, key)
    elif isinstance(part, list):
        for one in part:
            yield from found(one, key)


def colours_of(chart):
    """The colours that tell things apart, by their words."""
    scales = [one["scale"] for one in found(chart.to_dict(), "color") if isinstance(one, dict)]
    return {name: colour for scale in scales for name, colour in zip(scale["domain"], scale["range"], strict=True)}
