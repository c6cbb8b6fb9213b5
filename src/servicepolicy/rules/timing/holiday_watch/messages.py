"""The words that say why."""

from __future__ import annotations

from servicepolicy.basis.words import Message

__all__ = [
    "AWAITED",
    "CHECKED",
    "ELSEWHERE",
    "EXTRA",
    "GAP",
    "NOT_CHECKED",
    "NOT_PASSED_ON",
    "NO_FIGURE",
    "NO_GAP",
    "NO_SHIFTS",
    "OUTSIDE",
    "OWED",
    "OWED_ALL_THE_TIME",
    "PASSED_ON",
    "PASSED_ON_LATE",
    "TO_WHOM",
    "UNCONFIRMED",
    "UNWATCHED",
    "WATCHED",
    "WATCHING",
    "WINDOW",
]

WINDOW = Message(
    "holiday_watch.window",
    en="{holiday} ({days}): sites are watched from {starts_at} until {ends_at}.",
    zh="{holiday}（{days}）：自{starts_at}起至{ends_at}止值守客户网站。",
)
EXTRA = Message(
    "holiday_watch.extra",
    en="The days off beside it are watched too: {extra_days}.",
    zh="相连的休息日同样值守：{extra_days}。",
)
UNCONFIRMED = Message(
    "holiday_watch.unconfirmed",
    en="These days off may change: {source} is sure only of the days from {first} through {through}.",
    zh="这一段假期可能变动：{source}只能确定{first}至{through}的日期。",
)

OWED = Message(
    "holiday_watch.owed",
    en="{site} is checked at least once from {from_at} until {until_at}.",
    zh="自{from_at}起至{until_at}止，{site}至少查看一次。",
)
OWED_ALL_THE_TIME = Message(
    "holiday_watch.owed_all_the_time",
    en="{site} is watched without a break from {from_at} until {until_at}.",
    zh="自{from_at}起至{until_at}止，{site}须不间断查看。",
)

CHECKED = Message(
    "holiday_watch.checked",
    en="{site} checked at {done_at}, between {from_at} and {due_at}: {verdict}.",
    zh="{site}于{done_at}查看，在{from_at}至{due_at}之间：{verdict}。",
)
AWAITED = Message(
    "holiday_watch.awaited",
    en="{site} is to be checked from {from_at} until {due_at}, and was not yet at {as_of}: {verdict}.",
    zh="{site}须在{from_at}至{due_at}之间查看，截至{as_of}尚未查看：{verdict}。",
)
NOT_CHECKED = Message(
    "holiday_watch.not_checked",
    en="{site} was not checked from {from_at} until {due_at}: {verdict}.",
    zh="{site}在{from_at}至{due_at}之间无人查看：{verdict}。",
)
OUTSIDE = Message(
    "holiday_watch.outside",
    en="The check of {site} at {at} lies outside the holiday and counts for nothing.",
    zh="{site}于{at}的查看不在假期之内，不计。",
)

WATCHED = Message(
    "holiday_watch.watched",
    en="{site} was watched without a break from {from_at} until {due_at}: {verdict}.",
    zh="{site}自{from_at}起至{due_at}止不间断有人查看：{verdict}。",
)
WATCHING = Message(
    "holiday_watch.watching",
    en="{site} is to be watched until {due_at} without a break, and none is known at {as_of}: {verdict}.",
    zh="{site}至{due_at}为止须不间断查看，截至{as_of}未见间断：{verdict}。",
)
UNWATCHED = Message(
    "holiday_watch.unwatched",
    en="Nobody watched {site} from {gap_starts_at} until {gap_ends_at}: {verdict}.",
    zh="{site}自{gap_starts_at}起至{gap_ends_at}止无人查看：{verdict}。",
)
NO_SHIFTS = Message(
    "holiday_watch.no_shifts",
    en="{site} is to be watched without a break, which single checks do not show, and no `{missing}` are recorded.",
    zh="{site}须不间断查看，单次查看不足以证明，又没有值班记录（`{missing}`）。",
)

PASSED_ON = Message(
    "holiday_watch.passed_on",
    en="The problem of {site} ({problem}) went to {passed_to} at {done_at}, due by {due_at}: {verdict}.",
    zh="{site}的问题（{problem}）于{done_at}转交{passed_to}，期限为{due_at}：{verdict}。",
)
PASSED_ON_LATE = Message(
    "holiday_watch.passed_on_late",
    en="The problem of {site} ({problem}) was passed on at {done_at}, {overrun} after {due_at}: {verdict}.",
    zh="{site}的问题（{problem}）于{done_at}转交，比期限{due_at}晚{overrun}：{verdict}。",
)
NOT_PASSED_ON = Message(
    "holiday_watch.not_passed_on",
    en="The problem of {site} ({problem}) goes to the {told} by {due_at}, and had not at {as_of}: {verdict}.",
    zh="{site}的问题（{problem}）最迟应于{due_at}转交{told}，截至{as_of}尚未转交：{verdict}。",
)
TO_WHOM = Message(
    "holiday_watch.to_whom",
    en=(
        "The problem of {site} ({problem}) was passed on at {done_at}, due by {due_at}; to whom is not recorded"
        " (`{missing}`), and it goes to the {told}: {verdict}."
    ),
    zh=(
        "{site}的问题（{problem}）于{done_at}转交，期限为{due_at}，应转交{told}，实际转交何处没有记录"
        "（`{missing}`）：{verdict}。"
    ),
)
ELSEWHERE = Message(
    "holiday_watch.elsewhere",
    en="The problem of {site} ({problem}) went to {passed_to}, which is no service department: that is not enough.",
    zh="{site}的问题（{problem}）转交的是{passed_to}，不是服务部门，不算转交。",
)
NO_FIGURE = Message(
    "holiday_watch.no_figure",
    en=(
        "The problem of {site} ({problem}), found at {from_at}, goes to the {told} promptly;"
        " how soon that is, the company has to set (`{missing}`)."
    ),
    zh="{site}于{from_at}发现的问题（{problem}）须及时转交{told}，时限须由公司规定（`{missing}`）。",
)

NO_GAP = Message(
    "holiday_watch.no_gap",
    en="Shifts cover {holiday} from {starts_at} until {ends_at} without a gap.",
    zh="{holiday}自{starts_at}起至{ends_at}止均有人值班。",
)
GAP = Message(
    "holiday_watch.gap",
    en="{holiday}: no shift covers {starts_at} until {ends_at}, {length}.",
    zh="{holiday}：{starts_at}至{ends_at}无人值班，共{length}。",
)
