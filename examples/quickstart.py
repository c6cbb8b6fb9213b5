"""A month of enquiries against the policy: by when was each to be answered, how does it stand, and why?

`python examples/quickstart.py` prints English, with `--lang zh` 简体中文.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from unicodedata import east_asian_width
from zoneinfo import ZoneInfo

import servicepolicy as sp
from servicepolicy import response
from servicepolicy.basis import Lang

Channel, Enquiry, RequestKind = response.Channel, response.Enquiry, response.RequestKind
TERMS = sp.STANDARD.response  # what the policy asks: the figures of its documents


def march(day: int, hour: int, minute: int = 0, zone: str = "Asia/Shanghai") -> datetime:
    """A moment in March 2026. It has a time zone: without one, nobody can tell which moment it is."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo(zone))


# The facts: what happened, and up to when we know. Nothing reads the clock, so this prints the same every day.
AS_OF = march(31, 9)
ENQUIRIES = (
    # Acknowledged at once and answered the same day.
    Enquiry(received_at=march(2, 9), channel=Channel.APP, acknowledged_at=march(2, 9, 5), answered_at=march(2, 15, 40)),
    # Acknowledged at once, but answered six hours late.
    Enquiry(received_at=march(4, 10), channel=Channel.EMAIL, acknowledged_at=march(4, 10, 5), answered_at=march(5, 16)),
    # Acknowledged, and then forgotten.
    Enquiry(received_at=march(9, 14), channel=Channel.PHONE, acknowledged_at=march(9, 14, 2)),
    # Friday evening, answered on Saturday at the very last moment.
    Enquiry(received_at=march(13, 17, 30), channel=Channel.ONLINE, answered_at=march(14, 17, 30)),
    # During the weekend, answered on Monday morning: 24 hours on the clock do not wait for the office to open.
    Enquiry(received_at=march(14, 20), channel=Channel.ONLINE, answered_at=march(16, 8, 30)),
    # From Berlin, where it was still the evening before.
    Enquiry(received_at=march(17, 22, 30, "Europe/Berlin"), channel=Channel.EMAIL, answered_at=march(18, 9)),
    # A repair and a complaint: the documents give no time for them, and the company has set none.
    Enquiry(received_at=march(19, 11), channel=Channel.EMAIL, kind=RequestKind.SERVICE, answered_at=march(19, 13)),
    Enquiry(received_at=march(20, 15), channel=Channel.LETTER, kind=RequestKind.COMPLAINT, answered_at=march(24, 10)),
    # Nobody has answered these two; for the second there is still time.
    Enquiry(received_at=march(26, 10), channel=Channel.SOCIAL_MEDIA),
    Enquiry(received_at=march(30, 16, 20), channel=Channel.PHONE, acknowledged_at=march(30, 16, 25)),
)

HEADINGS = {
    "en": ("#", "Received", "Channel", "About", "Due by", "Verdict"),
    "zh": ("序号", "收到时间", "渠道", "事由", "答复期限", "判定"),
}


def cells(number: int, enquiry: response.Enquiry, found: response.Assessment, lang: Lang) -> tuple[str, ...]:
    """One line of the table; the moments are in the zone of the policy."""
    received = f"{TERMS.calendar.local(enquiry.received_at):%Y-%m-%d %H:%M}"
    channel = enquiry.channel.words(lang) if enquiry.channel else "-"
    due = f"{found.due_at:%Y-%m-%d %H:%M}" if found.due_at else "-"
    return str(number), received, channel, enquiry.kind.words(lang), due, found.verdict.words(lang)


def width(text: str) -> int:
    """The columns a text takes on a screen: a Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def print_table(rows: Sequence[tuple[str, ...]]) -> None:
    """Print rows of cells, each column as wide as its widest cell."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)).rstrip())


def main() -> None:
    """Assess the month and print what comes of it."""
    parser = argparse.ArgumentParser(description="A month of enquiries against the policy.")
    parser.add_argument("--lang", choices=("en", "zh"), default="en")
    lang: Lang = parser.parse_args().lang
    found = [response.assess(enquiry, TERMS, as_of=AS_OF) for enquiry in ENQUIRIES]
    rows = (cells(number, *facts, lang) for number, facts in enumerate(zip(ENQUIRIES, found, strict=True), start=1))
    print_table([HEADINGS[lang], *rows])
    counts = Counter(assessment.verdict for assessment in found)
    print("", "   ".join(f"{verdict.words(lang)} {counts[verdict]}" for verdict in sp.Verdict), "", sep="\n")
    for number, assessment in enumerate(found, start=1):
        print(*(f"{number:>2}  {reason}" for reason in sp.explain(assessment, lang)), sep="\n")


if __name__ == "__main__":
    main()
