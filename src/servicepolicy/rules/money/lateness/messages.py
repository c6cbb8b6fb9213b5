"""The words that say why."""

from __future__ import annotations

from servicepolicy.basis.words import Message

__all__: list[str] = []

TOTAL = Message(
    "lateness.total",
    en="{month}: late entries {entries}, deducted {total} yuan of a base salary of {base_salary} yuan.",
    zh="{month}：计迟到{entries}次，从基本工资{base_salary}元中扣款{total}元。",
)
LATE = Message(
    "lateness.late",
    en="{on}: came at {arrived_at}, {late_by} after {starts_at}: late entry {number}, a share of {share},"
    " {amount} yuan.",
    zh="{on}：{arrived_at}到岗，比{starts_at}晚{late_by}，为当月第{number}次迟到，比例{share}，扣款{amount}元。",
)
LEFT_EARLY_CHARGED = Message(
    "lateness.left_early_charged",
    en="{on}: left at {left_at}, {early_by} before {ends_at}: counts as late entry {number}, a share of {share},"
    " {amount} yuan.",
    zh="{on}：{left_at}离岗，比{ends_at}早{early_by}，按当月第{number}次迟到计，比例{share}，扣款{amount}元。",
)
ABSENT_CHARGED = Message(
    "lateness.absent_charged",
    en="{on}: due at {starts_at} and did not come: counts as late entry {number}, a share of {share}, {amount} yuan.",
    zh="{on}：应于{starts_at}到岗而未到，按当月第{number}次迟到计，比例{share}，扣款{amount}元。",
)
LEFT_EARLY = Message(
    "lateness.left_early",
    en="{on}: left at {left_at}, {early_by} before {ends_at}: no sanction is printed.",
    zh="{on}：{left_at}离岗，比{ends_at}早{early_by}，原文没有罚则。",
)
ABSENT = Message(
    "lateness.absent",
    en="{on}: due at {starts_at} and did not sign in: no sanction is printed.",
    zh="{on}：应于{starts_at}到岗而没有签到，原文没有罚则。",
)
EXCUSED = Message(
    "lateness.excused",
    en="{on}: excused by {document}, nothing counts.",
    zh="{on}：有“{document}”为据，不计。",
)
OVER_LIMIT = Message(
    "lateness.over_limit",
    en="Late entries {entries}: more than the {entries_allowed} that a month may have.",
    zh="迟到{entries}次，超过每月准许的{entries_allowed}次。",
)
OVER_CEILING = Message(
    "lateness.over_ceiling",
    en="The entries come to {due} yuan, which passes the ceiling of {most} yuan, a share of {ceiling}.",
    zh="各次合计{due}元，超过上限{most}元（比例{ceiling}）。",
)
OVER_SALARY = Message(
    "lateness.over_salary",
    en="The entries come to {due} yuan: no more than the base salary is deducted.",
    zh="各次合计{due}元，扣款以基本工资为限。",
)
IN_THE_MONTH = Message(
    "lateness.in_the_month",
    en="{month}: late entries {entries} by {as_of}, allowed {entries_allowed}: {verdict}.",
    zh="{month}：截至{as_of}迟到{entries}次，准许{entries_allowed}次：{verdict}。",
)
CAME = Message(
    "lateness.came",
    en="{on}: came at {done_at}, due by {due_at}: {verdict}.",
    zh="{on}：{done_at}到岗，最迟应于{due_at}到岗：{verdict}。",
)
CAME_LATE = Message(
    "lateness.came_late",
    en="{on}: came at {done_at}, {late_by} after {starts_at}: {verdict}.",
    zh="{on}：{done_at}到岗，比{starts_at}晚{late_by}：{verdict}。",
)
NOT_COME = Message(
    "lateness.not_come",
    en="{on}: due by {due_at}, nobody had come at {as_of}: {verdict}.",
    zh="{on}：最迟应于{due_at}到岗，截至{as_of}尚未到岗：{verdict}。",
)
NO_SIGN_IN = Message(
    "lateness.no_sign_in",
    en="{on}: due by {due_at}, nobody signed in: {verdict}.",
    zh="{on}：最迟应于{due_at}到岗，没有签到：{verdict}。",
)
NOT_RECORDED = Message(
    "lateness.not_recorded",
    en="{on}: no arrival is known, and the record is not said to be complete (`{missing}`): {verdict}.",
    zh="{on}：没有到岗记录，也未说明记录是否完整（`{missing}`）：{verdict}。",
)
LEFT = Message(
    "lateness.left",
    en="{on}: left at {done_at}, due not before {due_at}: {verdict}.",
    zh="{on}：{done_at}离岗，不应早于{due_at}：{verdict}。",
)
LEFT_TOO_EARLY = Message(
    "lateness.left_too_early",
    en="{on}: left at {done_at}, {early_by} before {ends_at}: {verdict}.",
    zh="{on}：{done_at}离岗，比{ends_at}早{early_by}：{verdict}。",
)
NOT_LEFT = Message(
    "lateness.not_left",
    en="{on}: due not before {due_at}, when work is left for good is not known at {as_of}: {verdict}.",
    zh="{on}：不应早于{due_at}离岗，截至{as_of}尚不知最后何时离岗：{verdict}。",
)
LEAVING_UNKNOWN = Message(
    "lateness.leaving_unknown",
    en="{on}: whether work was left too early cannot be said without `{missing}`: {verdict}.",
    zh="{on}：缺少`{missing}`，无从得知是否早退：{verdict}。",
)
EXCUSED_DUTY = Message(
    "lateness.excused_duty",
    en="{on}: excused by {document}: {verdict}.",
    zh="{on}：有“{document}”为据：{verdict}。",
)
