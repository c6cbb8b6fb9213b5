"""A company's own policy, written in TOML: what it changes, what it answers, and how mistakes in it are reported.

`python examples/own_policy/load.py` prints English, with `--lang zh` 简体中文. It needs the extra `cattrs`.
"""

import argparse
import tomllib
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import servicepolicy as sp
from servicepolicy import lateness, response, service_levels, warranty
from servicepolicy.basis import Lang, Worded
from servicepolicy.basis.words import said
from servicepolicy.convert import from_dict

HERE = Path(__file__).parent
SHANGHAI = ZoneInfo("Asia/Shanghai")


class Contract(Worded):
    """What customers have signed: an enum of the company's own, which its policy names."""

    GOLD = "gold contract", "金牌合同"
    BASIC = "basic contract", "基础合同"


class Place(Worded):
    """Where customers are."""

    TOWN = "in town", "市区"
    COUNTY = "in the county", "县区"


def load(path: Path) -> sp.ServicePolicy:
    """The policy that a file says. Only this example opens files; the library takes what was read."""
    return from_dict(tomllib.loads(path.read_text("utf-8")), sp.ServicePolicy, enums=[Contract, Place])


def changes(policy: sp.ServicePolicy, lang: Lang) -> list[str]:
    """What the company chose otherwise than the documents, a line for each term; calendars by their hours."""
    return [
        f"{one.room}.{one.term}: {shown(one.before, lang)} -> {shown(one.after, lang)}"
        for one in sp.differences(sp.STANDARD, policy)
        if one.term != "calendar"
    ]


def shown(value: object, lang: Lang) -> str:
    """A value in one language; of several in a row, how many."""
    return f"<{len(value)}>" if isinstance(value, tuple) else said(value, lang)


def answers(policy: sp.ServicePolicy, lang: Lang) -> list[str]:
    """A few questions on days in July 2026, when the policy is in force, with the reasons."""
    friday = datetime(2026, 7, 10, 16, 30, tzinfo=SHANGHAI)
    enquiry = response.Enquiry(received_at=friday, channel=response.Channel.EMAIL)
    late = [datetime(2026, 7, day, 8, minute, tzinfo=SHANGHAI) for day, minute in ((1, 34), (2, 40), (3, 41), (6, 42))]
    month = lateness.Month(year=2026, month=7, base_salary=Decimal("5000.00"), arrivals=late)
    repair = warranty.Repair(bought_on=date(2025, 7, 10), repaired_on=date(2026, 7, 11), parts=[Decimal("120.00")])
    opened = service_levels.Event(at=friday, what=service_levels.EventKind.OPENED)
    case = service_levels.Case(events=[opened], traits=[Contract.GOLD])
    decisions = (
        response.deadline(enquiry, policy.response),
        lateness.penalty(month, policy.lateness),
        warranty.charge(repair, policy.warranty),
        service_levels.clock(case, policy.service_levels, target=service_levels.Goal.RESOLUTION, as_of=friday),
    )
    return [line for decision in decisions for line in sp.explain(decision, lang)]


def mistakes(path: Path) -> list[str]:
    """What is wrong with a file: a line for each mistake, with its place."""
    try:
        load(path)
    except sp.ConversionError as error:
        return [str(problem) for problem in error.problems]
    return []


def main() -> None:
    """Print what the policy changes, what it answers, and the mistakes of the other file."""
    parser = argparse.ArgumentParser(description="A company's own policy, written in TOML.")
    parser.add_argument("--lang", choices=("en", "zh"), default="en")
    lang: Lang = parser.parse_args().lang
    policy = load(HERE / "policy.toml")
    print(f"{policy.edition}: {policy.effective_from}")
    print(f"{policy.response.calendar.hours}\n")
    print("\n".join(changes(policy, lang)), "\n")
    print("\n".join(answers(policy, lang)), "\n")
    print("\n".join(mistakes(HERE / "mistakes.toml")))


if __name__ == "__main__":
    main()
