"""Draw the pictures of the pages, in both languages: `python -m docs.pictures`. A test fails while one is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias
from zoneinfo import ZoneInfo

import altair as alt
from attrs import evolve
from vl_convert import vegalite_to_svg

import servicepolicy as sp
from servicepolicy import callbacks, charts, holiday_watch, lateness, response, service_levels
from servicepolicy.basis import Lang, Text
from servicepolicy.calendars import WorkingTime

HERE = Path(__file__).parent / "reference" / "pictures"
ENDINGS: dict[Lang, str] = {"en": "", "zh": ".zh_CN"}
"""Sphinx takes the picture of its language by the ending."""
SHANGHAI = ZoneInfo("Asia/Shanghai")
Chart: TypeAlias = alt.FacetChart | alt.LayerChart


def moment(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of March 2026, in Shanghai."""
    return datetime(2026, 3, day, hour, minute, tzinfo=SHANGHAI)


def callback_calendar(lang: Lang) -> Chart:
    """Two ways to treat a date on a day off, side by side."""
    project = callbacks.Project(delivered_on=date(2026, 1, 31))
    schedules = {
        way.words(lang): callbacks.schedule(
            project, evolve(sp.STANDARD.callbacks, day_off=way), through=date(2026, 12, 28)
        )
        for way in (callbacks.DayOff.KEEP, callbacks.DayOff.FOLLOWING)
    }
    return charts.callback_calendar(schedules, lang=lang)


def watch_windows(lang: Lang) -> Chart:
    """The windows of 2026."""
    return charts.watch_windows(holiday_watch.windows(2026, sp.STANDARD.holiday_watch), lang=lang)


def case_timeline(lang: Lang) -> Chart:
    """A request that waited for the customer and was answered too late."""
    solved = evolve(
        service_levels.RESOLUTION,
        limit=WorkingTime(timedelta(hours=9)),
        paused_in=[service_levels.Status.AWAITING_CUSTOMER],
        thresholds=[service_levels.Threshold(percent=75), service_levels.Threshold(offset=timedelta(hours=-1))],
    )
    everybody = service_levels.Level(name=Text("everybody", "全体客户"), targets=[solved])
    terms = service_levels.ServiceLevelsTerms(levels=[everybody])
    case = service_levels.Case(
        channel=service_levels.Channel.EMAIL,
        events=[
            service_levels.Event(at=moment(9, 9), what=service_levels.EventKind.OPENED),
            service_levels.StatusChanged(at=moment(9, 11), to=service_levels.Status.AWAITING_CUSTOMER),
            service_levels.StatusChanged(at=moment(9, 15), to=service_levels.Status.ACTIVE),
            service_levels.Event(at=moment(10, 16), what=service_levels.EventKind.RESOLVED),
        ],
    )
    goal, now = service_levels.Goal.RESOLUTION, moment(11, 9)
    told = service_levels.warnings(case, terms, between=(moment(9, 0), now))
    return charts.case_timeline(service_levels.timeline(case, terms, target=goal, as_of=now), warnings=told, lang=lang)


def comparison(lang: Lang) -> Chart:
    """Two months of lateness, with five minutes of grace."""
    mornings = {
        "A-1": [moment(2, 8, 31), moment(3, 9)],
        "A-2": [moment(2, 8, 33)],
        "A-3": [moment(2, 9), moment(3, 9), moment(4, 8, 32)],
    }
    months = {
        lateness.Month(year=2026, month=3, base_salary=Decimal(5000), arrivals=arrivals): name
        for name, arrivals in mornings.items()
    }
    milder = evolve(sp.STANDARD.lateness, grace=timedelta(minutes=5))
    return charts.comparison(
        sp.compare(lateness.penalty, months, sp.STANDARD.lateness, milder),
        value=lambda penalty: penalty.total,
        case=lambda month: months[month],
        measure=Text("deduction in yuan", "扣款（元）"),
        lang=lang,
    )


PICTURES: dict[str, Callable[[Lang], Chart]] = {
    "callback-calendar": callback_calendar,
    "watch-windows": watch_windows,
    "case-timeline": case_timeline,
    "comparison": comparison,
}


def a_decision() -> str:
    """An assessment as a notebook shows it."""
    asked = response.Enquiry(received_at=moment(6, 16))
    return response.assess(asked, sp.STANDARD.response, as_of=moment(9, 9)).html() + "\n"


if __name__ == "__main__":
    for name, draw in PICTURES.items():
        for lang, ending in ENDINGS.items():
            picture = vegalite_to_svg(draw(lang).to_json())
            (HERE / f"{name}{ending}.svg").write_text(f"{picture}\n", encoding="utf-8")
    (HERE / "decision.html").write_text(a_decision(), encoding="utf-8")
