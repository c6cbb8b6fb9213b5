"""The sentences that say why."""

from __future__ import annotations

from servicepolicy.basis.words import Message

__all__ = [
    "BEGAN",
    "BREACHED",
    "BY_HAND",
    "CANCELLED",
    "CARRIED",
    "COMPLETE",
    "CONSUMED",
    "GRADED",
    "HELD",
    "LACKING",
    "LEVEL",
    "MEASURED",
    "MET",
    "NOT_STARTED",
    "NO_LEVEL",
    "NO_LEVELS",
    "PASSED",
    "PAUSED",
    "RUNNING",
    "STILL_BY_HAND",
    "UNLIMITED",
    "VOID",
    "WARNED",
]

LEVEL = Message(
    "service_levels.level",
    en="The case has the service level {level}: the first that covers it.",
    zh="该诉求适用服务级别“{level}”：按顺序第一个适用的级别。",
)
NO_LEVEL = Message(
    "service_levels.no_level",
    en="No service level covers the case.",
    zh="没有适用于该诉求的服务级别。",
)
NO_LEVELS = Message(
    "service_levels.no_levels",
    en="The documents ask for service levels and give no figure: `{missing}` is not set.",
    zh="制度要求设定服务级别但未给出数值：`{missing}`未设定。",
)
GRADED = Message(
    "service_levels.graded",
    en="{impact} and {urgency} make {priority}.",
    zh="{impact}、{urgency}，定为{priority}。",
)
COMPLETE = Message(
    "service_levels.complete", en="The record holds all that it must: {held}.", zh="记录包含全部必备要素：{held}。"
)
LACKING = Message("service_levels.lacking", en="The record lacks: {lacking}.", zh="记录缺少：{lacking}。")
NOT_STARTED = Message(
    "service_levels.not_started",
    en="{goal}: the clock has not started by {as_of}.",
    zh="{goal}：截至{as_of}尚未开始计时。",
)
BEGAN = Message(
    "service_levels.began",
    en="{goal}, cycle {cycle}: {begun} at {at}; {limit} from then on.",
    zh="{goal}，第{cycle}周期：{at}{begun}；自此时起{limit}。",
)
CARRIED = Message(
    "service_levels.carried",
    en="{goal}, cycle {cycle}: {begun} at {at}; {limit}, counted from {counts_from}.",
    zh="{goal}，第{cycle}周期：{at}{begun}；{limit}，自{counts_from}起算。",
)
BY_HAND = Message(
    "service_levels.by_hand",
    en="{goal}, cycle {cycle}: {begun} at {at}, to {by_hand}.",
    zh="{goal}，第{cycle}周期：{at}{begun}，定为{by_hand}。",
)
STILL_BY_HAND = Message(
    "service_levels.still_by_hand",
    en="{goal}, cycle {cycle}: {begun} at {at}; the deadline set by hand, {by_hand}, holds.",
    zh="{goal}，第{cycle}周期：{at}{begun}；沿用人工设定的期限{by_hand}。",
)
VOID = Message(
    "service_levels.void",
    en="{goal}, cycle {cycle}: void, since the clock started again.",
    zh="{goal}，第{cycle}周期：因重新计时而作废。",
)
RUNNING = Message(
    "service_levels.running",
    en="{goal}: due by {due_at}; by {as_of}, {elapsed} spent, {held} held, {remaining} left.",
    zh="{goal}：最迟于{due_at}完成；截至{as_of}，已用{elapsed}，暂停{held}，剩余{remaining}。",
)
PAUSED = Message(
    "service_levels.paused",
    en="{goal}: held at {as_of} ({by}); {elapsed} spent, {held} held, {remaining} left.",
    zh="{goal}：{as_of}处于暂停（{by}）；已用{elapsed}，暂停{held}，剩余{remaining}。",
)
MET = Message(
    "service_levels.met",
    en="{goal}: stopped at {stopped_at}, due by {due_at}; {elapsed} spent, {held} held.",
    zh="{goal}：{stopped_at}停止计时，期限为{due_at}；用时{elapsed}，暂停{held}。",
)
BREACHED = Message(
    "service_levels.breached",
    en="{goal}: due by {due_at} and not reached; by {until}, {elapsed} spent, {held} held, {overrun} beyond the limit.",
    zh="{goal}：期限为{due_at}，未按期完成；截至{until}，已用{elapsed}，暂停{held}，超出时限{overrun}。",
)
CANCELLED = Message(
    "service_levels.cancelled",
    en="{goal}: ended without a verdict at {stopped_at}; {elapsed} spent, {held} held.",
    zh="{goal}：{stopped_at}终止，不作判定；已用{elapsed}，暂停{held}。",
)
MEASURED = Message(
    "service_levels.measured",
    en="{goal}: {elapsed} spent by {until}, {held} held; no limit to judge by: `{missing}` is not known or not set.",
    zh="{goal}：截至{until}，已用{elapsed}，暂停{held}；无时限可判：`{missing}`未知或未设定。",
)
UNLIMITED = Message(
    "service_levels.unlimited",
    en="{goal}: {elapsed} spent by {until}, {held} held; it is measured, and has no limit.",
    zh="{goal}：截至{until}，已用{elapsed}，暂停{held}；仅作计量，不设时限。",
)
CONSUMED = Message(
    "service_levels.consumed",
    en="{goal}, cycle {cycle}: {length} spent, from {starts_at} to {ends_at}.",
    zh="{goal}，第{cycle}周期：{starts_at}至{ends_at}，已用{length}。",
)
HELD = Message(
    "service_levels.held",
    en="{goal}, cycle {cycle}: {length} held, from {starts_at} to {ends_at} ({by}).",
    zh="{goal}，第{cycle}周期：{starts_at}至{ends_at}，暂停{length}（{by}）。",
)
WARNED = Message(
    "service_levels.warned",
    en="{goal}: {threshold} at {at}; notice at {notify_at} to {tell}.",
    zh="{goal}：{threshold}（{at}）；{notify_at}通知{tell}。",
)
PASSED = Message(
    "service_levels.passed",
    en="{goal}: {threshold} at {at}; notice at {notify_at}.",
    zh="{goal}：{threshold}（{at}）；{notify_at}发出通知。",
)
