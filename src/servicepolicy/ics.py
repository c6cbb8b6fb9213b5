"""Call-backs and holiday windows as iCalendar text (RFC 5545), for the calendars that people keep anyway.

The extra `ics` brings icalendar. Text comes out, never a file: write it, serve it, or send it.

- Call-backs are all-day events, not to-dos: a subscribed calendar shows events everywhere, to-dos hardly anywhere.
- Nothing is blocked: every event is transparent, so that a watch of eight days leaves the calendar free.
- An event keeps its UID when its dates move or its words change, so that importing again updates it.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from attrs import Attribute, field, frozen
from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from servicepolicy.basis.checks import a_row_of, aware, must_be
from servicepolicy.basis.clause import Explained, explain
from servicepolicy.basis.errors import FactsError, FactsTypeError
from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.basis.words import Lang, Spoken, Text, checked
from servicepolicy.rules.timing.callbacks import Callback
from servicepolicy.rules.timing.holiday_watch import WatchWindow

__all__ = ["callback_events", "watch_events"]

PRODUCT = "-//servicepolicy//ics//EN"
TAGS = {"en": "en", "zh": "zh-CN"}
CALL_BACK = Text(en="Call-back", zh="电话回访")
WATCH = Text(en="Holiday watch", zh="节假日值守")
ABOUT = Text(en="{what}: {whom}", zh="{what}：{whom}")
ASIDE = Text(en="{what} ({how})", zh="{what}（{how}）")
ONE_DAY = timedelta(days=1)
A_SECOND = timedelta(seconds=1)
NO_TIME = timedelta(0)
AT_EPOCH = EPOCH.replace(tzinfo=ZoneInfo("UTC"))
"""What a calendar without an event has the zone of: RFC 5545 asks for one component at least."""
CONTROL = dict.fromkeys([*range(9), *range(11, 32), 127, 0x85, 0x2028, 0x2029], " ")
"""What no text of a calendar may hold, or what some program would take for the end of a line."""


def callback_events(
    schedules: Mapping[str, Iterable[Callback]], *, domain: str, stamp: datetime, lang: Lang = "en"
) -> str:
    """Call-backs as all-day events on the last day on which they are in time.

    Args:
        schedules: What `schedule` gave, by the name or number of the customer or project: it stands in the title, and
            makes the UIDs of two projects differ where their dates are the same.
        domain: Whose events they are, such as `service.example.com`: the end of their UIDs.
        stamp: When the text is made, for clients to know which of two is newer.
        lang: The language of all words.

    Returns:
        The calendar, its lines ended by CR LF. The same call gives the same text. Without a call-back it holds no
        event, and the zone UTC alone.

    Raises:
        FactsError: A schedule has the same call-back twice, the domain has a blank, or `lang` is neither "en" nor "zh".
        NaiveDatetimeError: `stamp` has no time zone.
        FactsTypeError: An argument is of the wrong type.

    Example:
        >>> from datetime import date
        >>> from pendulum import datetime
        >>> from servicepolicy.rules.timing.callbacks import CallbacksTerms, Project, schedule
        >>> stamp = datetime(2026, 3, 6, 9, tz="Asia/Shanghai")
        >>> due = schedule(Project(delivered_on=date(2026, 1, 15)), CallbacksTerms(), through=date(2026, 2, 28))
        >>> text = callback_events({"A-17": due}, domain="example.com", stamp=stamp, lang="zh")
        >>> [line for line in text.splitlines() if line.startswith(("DTSTART", "SUMMARY"))]
        ['SUMMARY;LANGUAGE=zh-CN:电话回访：A-17（每月一次）', 'DTSTART;VALUE=DATE:20260215']
    """
    must_be(schedules, "schedules", (Mapping,), FactsTypeError)
    style = Style(domain=domain, stamp=stamp, lang=lang)
    return written([*called_back(schedules, style)], "schedules")


def watch_events(
    windows: Iterable[WatchWindow], *, domain: str, stamp: datetime, subject: str = "", lang: Lang = "en"
) -> str:
    """Holiday windows as events with a beginning and an end, in the zone of their calendar.

    One that the calendar is not sure of is tentative.

    Args:
        windows: What `holiday_watch.windows` gave, of one year or several.
        domain: As for `callback_events`.
        stamp: As for `callback_events`.
        subject: Whose watch it is, such as a site, for a calendar with several; empty where there is only one.
        lang: The language of all words.

    Returns:
        The calendar, with the rules of each zone beside it. What has no zone of the IANA database, or falls into the
        second pass of a repeated hour, stands there in UTC.

    Raises:
        FactsError: Two windows begin with the same holiday; or as `callback_events`.
        NaiveDatetimeError: `stamp` has no time zone.
        FactsTypeError: An argument is of the wrong type.

    Example:
        >>> from pendulum import datetime
        >>> from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms, windows
        >>> stamp = datetime(2026, 3, 6, 9, tz="Asia/Shanghai")
        >>> text = watch_events(windows(2026, HolidayWatchTerms())[-1:], domain="example.com", stamp=stamp)
        >>> [line for line in text.splitlines() if line.startswith(("DTEND", "SUMMARY"))]
        ['SUMMARY;LANGUAGE=en:Holiday watch (National Day)', 'DTEND;TZID=Asia/Shanghai:20261008T000000']
    """
    must_be(subject, "subject", (str,), FactsTypeError)
    style = Style(domain=domain, stamp=stamp, lang=lang)
    known = a_row_of(WatchWindow, windows, "windows")
    bounds = [in_its_zone(at) for one in known for at in (one.starts_at, one.ends_at)]
    return written([watched(one, subject, style) for one in known], "windows", bounds)


def a_domain(_: object, attribute: Attribute[str], value: str) -> None:
    """Validate the end of the UIDs: no blanks, so that a UID stays in one piece."""
    must_be(value, attribute.name, (str,), FactsTypeError)
    if not value or not value.isprintable() or " " in value:
        raise FactsError(attribute.name, value, "give a name without blanks, such as service.example.com")


@frozen(kw_only=True)
class Style:
    """What all events of a calendar have in common.

    Attributes:
        domain: The end of their UIDs.
        stamp: When they are made.
        lang: The language of their words.
    """

    domain: str = field(validator=a_domain)
    stamp: datetime = field(validator=aware)
    lang: Lang = field(converter=checked)

    def event(self, key: tuple[str, ...], of: Explained, title: Text, *, about: str, how: Spoken) -> Event:
        """An event with all but its dates: its UID is made from what never changes of it."""
        what, aside = title.words(self.lang), how.words(self.lang)
        whole = ABOUT.words(self.lang).format(what=what, whom=about) if about else what
        event = Event()
        event.add("uid", f"{sha256(json.dumps(key).encode()).hexdigest()[:32]}@{self.domain}")
        event.add("dtstamp", in_utc(self.stamp))
        event.add("transp", "TRANSPARENT")
        event.add("categories", [plain(what), plain(aside)])
        self.add_words(event, "summary", ASIDE.words(self.lang).format(what=whole, how=aside))
        self.add_words(event, "description", "\n".join(explain(of, self.lang)))
        return event

    def add_words(self, event: Event, name: str, text: str) -> None:
        """A text with its language."""
        event.add(name, plain(text), parameters={"LANGUAGE": TAGS[self.lang]})


def called_back(schedules: Mapping[str, Iterable[Callback]], style: Style) -> Iterator[Event]:
    """Call-backs as events. A call-back is itself by its period, whatever day a day off moves it to."""
    for subject, callbacks in schedules.items():
        must_be(subject, "schedules", (str,), FactsTypeError)
        for one in a_row_of(Callback, callbacks, "schedules"):
            key = ("callback", subject, one.nominal_on.isoformat(), one.rhythm.name)
            event = style.event(key, one, CALL_BACK, about=subject, how=one.rhythm)
            event.add("dtstart", one.due_on)
            yield event


def watched(window: WatchWindow, subject: str, style: Style) -> Event:
    """A window as an event. A window is itself by its first holiday, whatever days a notice puts around it."""
    first = window.holidays[0]
    key = ("watch", subject, first.day.isoformat(), first.en)
    event = style.event(key, window, WATCH, about=subject, how=window.holiday)
    event.add("dtstart", in_its_zone(window.starts_at))
    event.add("dtend", in_its_zone(window.ends_at))
    event.add("status", "CONFIRMED" if window.confirmed else "TENTATIVE")
    return event


def in_its_zone(moment: datetime) -> datetime:
    """A moment as a calendar has it: in its zone where that can be said without a doubt, else in UTC."""
    zone = moment.tzinfo
    named = isinstance(zone, ZoneInfo) and zone.key != "UTC"
    first_pass = moment.replace(fold=0).utcoffset() == moment.utcoffset()
    return moment if named and first_pass else in_utc(moment)


def plain(text: str) -> str:
    """A text without control characters, which no calendar may hold; its lines stay."""
    return text.replace("\r\n", "\n").translate(CONTROL)


def written(events: Sequence[Event], name: str, moments: Iterable[datetime] = ()) -> str:
    """The calendar of some events, none of them twice, with the rules of the zones that moments are in."""
    times = Counter(str(event["uid"]) for event in events)
    for event in events:
        if times[str(event["uid"])] > 1:
            raise FactsError(name, str(event["summary"]), "give each once, and those of others under another subject")
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for part in [*zones_of(moments), *events] or zones_of([AT_EPOCH]):
        calendar.add_component(part)
    return str(calendar.to_ical(), "utf-8")


def zones_of(moments: Iterable[datetime]) -> Iterator[Timezone]:
    """The rules of every zone that moments are in, from the first of them to the last."""
    by_zone: dict[ZoneInfo, list[datetime]] = {}
    for one in moments:
        if isinstance(one.tzinfo, ZoneInfo):
            by_zone.setdefault(one.tzinfo, []).append(one)
    for zone, among in by_zone.items():
        first, last = in_utc(min(among, key=in_utc)), in_utc(max(among, key=in_utc))
        rules = Timezone()
        rules.add("tzid", zone.key)
        for change in (first, *changes(zone, first, last)):
            rules.add_component(rule_from(zone, change))
        yield rules


def changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The moments after the first at which a zone changes its offset from UTC, to the second."""
    start = first
    while start < last:
        offset, end = start.astimezone(zone).utcoffset(), min(start + ONE_DAY, last)
        seconds = range((end - start) // A_SECOND + 1)
        change = bisect_left(
            seconds, 1, key=lambda passed: (start + passed * A_SECOND).astimezone(zone).utcoffset() != offset
        )
        if change < len(seconds):
            yield start + change * A_SECOND
        start = end


def rule_from(zone: ZoneInfo, change: datetime) -> TimezoneStandard | TimezoneDaylight:
    """What holds in a zone from a moment on. Its beginning is written by the wall clock as it was until then."""
    before, after = (change - A_SECOND).astimezone(zone), change.astimezone(zone)
    rule = TimezoneDaylight() if after.dst() else TimezoneStandard()
    rule.add("dtstart", (change + (before.utcoffset() or NO_TIME)).replace(tzinfo=None))
    rule.add("tzoffsetfrom", before.utcoffset())
    rule.add("tzoffsetto", after.utcoffset())
    rule.add("tzname", after.tzname())
    return rule
