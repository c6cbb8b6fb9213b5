"""The words that say why."""

from __future__ import annotations

from servicepolicy.basis.words import Message

APOLOGISE = Message(
    "complaints.apologise",
    en="Fault: {fault}. Staff apologise, promptly and of their own accord.",
    zh="责任方：{fault}。须及时、主动道歉。",
)
APOLOGISE_ALWAYS = Message(
    "complaints.apologise_always",
    en="Fault: {fault}. Staff apologise sincerely, whoever is at fault.",
    zh="责任方：{fault}。无论责任在谁，均须真诚道歉。",
)
FORBIDDEN = Message(
    "complaints.forbidden",
    en="Fault: {fault}. No word of apology: it would suggest that the company is responsible.",
    zh="责任方：{fault}。不得说道歉的话，以免客户认为责任在公司。",
)
NOT_OWED = Message(
    "complaints.not_owed",
    en="Fault: {fault}; severity: {severity}. No apology is owed.",
    zh="责任方：{fault}；情节：{severity}。无须道歉。",
)
NO_APOLOGY_YET = Message(
    "complaints.no_apology_yet",
    en="Fault: {fault}. No apology until that is found out.",
    zh="责任方：{fault}。查明之前不道歉。",
)
LISTEN_ON = Message(
    "complaints.listen_on", en="The customer is heard out, without interruption.", zh="听完客户陈述，不得打断。"
)
SYMPATHY = Message(
    "complaints.sympathy",
    en="Words of sympathy are due, whoever is at fault.",
    zh="无论责任在谁，均应表示体谅。",
)
UPWARD = Message(
    "complaints.upward", en="Severity: {severity}. Report upward: {report}.", zh="情节：{severity}。上报：{report}。"
)
HANDLED = Message(
    "complaints.handled",
    en="Severity: {severity}. Taken in by: {intake}; handled by: {handler}.",
    zh="情节：{severity}。接收：{intake}；处理：{handler}。",
)
PASSED_UP = Message(
    "complaints.passed_up",
    en="Taken in by: {intake}. It is passed up to: {to}.",
    zh="接收：{intake}。上报：{to}。",
)
TOLD = Message(
    "complaints.told",
    en="About: {matter}; severity: {severity}. Told: {told}.",
    zh="事项：{matter}；情节：{severity}。告知：{told}。",
)
NOBODY_TOLD = Message(
    "complaints.nobody_told",
    en="About: {matter}; severity: {severity}; fault: {fault}. Nobody above is told.",
    zh="事项：{matter}；情节：{severity}；责任方：{fault}。无须上报。",
)
TOLD_BY_STEPS = Message(
    "complaints.told_by_steps",
    en="Told as the steps of the escalation are reached: {told}.",
    zh="按升级步骤依次告知：{told}。",
)
NO_STEPS = Message(
    "complaints.no_steps",
    en="No steps of escalation are set: the company has to set `{missing}`.",
    zh="未设定升级步骤，须由公司规定（`{missing}`）。",
)
ANSWERED = Message(
    "complaints.answered",
    en="The customer is told the handling opinion and the result. Told by: {answered_by}.",
    zh="处理意见和处理结果告知客户。告知人：{answered_by}。",
)
PLANNED = Message(
    "complaints.planned",
    en="Event: {event}. Response led by: {led_by}. Steps: {steps}.",
    zh="事件：{event}。应对负责人：{led_by}。步骤：{steps}。",
)
NO_PLAN = Message(
    "complaints.no_plan",
    en="Event: {event}. No response is set: the company has to set `{missing}`.",
    zh="事件：{event}。未设定应对办法，须由公司规定（`{missing}`）。",
)
REACHED = Message(
    "complaints.reached",
    en="Told at {at}: {to}. {after} from {received_at}, and not closed.",
    zh="{at}告知：{to}。自{received_at}起{after}仍未办结。",
)
NEXT_STEP = Message(
    "complaints.next_step",
    en="To be told at {at}, unless closed by then: {to}. {after} from {received_at}.",
    zh="{at}前未办结的，届时告知：{to}。自{received_at}起{after}。",
)
STOPPED = Message(
    "complaints.stopped",
    en="Closed at {closed_at}: no further step.",
    zh="已于{closed_at}办结，不再升级。",
)
RECORDED = Message("complaints.recorded", en="{duty}: recorded: {verdict}.", zh="{duty}：已记录：{verdict}。")
NOT_RECORDED = Message(
    "complaints.not_recorded",
    en="{duty}: `{missing}` is not recorded: {verdict}.",
    zh="{duty}：没有记录（`{missing}`）：{verdict}。",
)
FEELINGS_FIRST = Message(
    "complaints.feelings_first",
    en="{duty}: the customer was calmed at {soothed_at}, no later than the matter was taken up: {verdict}.",
    zh="{duty}：{soothed_at}已安抚客户，不晚于着手处理：{verdict}。",
)
MATTER_FIRST = Message(
    "complaints.matter_first",
    en="{duty}: the matter was taken up at {began_at}, before the customer was calmed: {verdict}.",
    zh="{duty}：{began_at}着手处理，早于安抚客户：{verdict}。",
)
NEITHER_YET = Message(
    "complaints.neither_yet",
    en="{duty}: the customer is not calmed and the matter not taken up yet: {verdict}.",
    zh="{duty}：尚未安抚客户，也未着手处理：{verdict}。",
)
ORDER_UNKNOWN = Message(
    "complaints.order_unknown",
    en="{duty}: closed at {closed_at}; when the matter was taken up (`{missing}`) is not known: {verdict}.",
    zh="{duty}：已于{closed_at}办结，着手处理的时间（`{missing}`）未知：{verdict}。",
)
FAULT_UNKNOWN = Message(
    "complaints.fault_unknown",
    en="{duty}: whether one is due cannot be said without `{missing}`: {verdict}.",
    zh="{duty}：责任方（`{missing}`）未知，无法确定是否须道歉：{verdict}。",
)
SPOKEN = Message(
    "complaints.spoken",
    en="{duty} at {done_at}, and must not be spoken; fault: {fault}: {verdict}.",
    zh="{duty}：{done_at}已道歉，而此时不得道歉；责任方：{fault}：{verdict}。",
)
NOT_SPOKEN = Message(
    "complaints.not_spoken",
    en="{duty}: none was spoken until it was closed at {closed_at}, and none must be; fault: {fault}: {verdict}.",
    zh="{duty}：至{closed_at}办结没有道歉，也不得道歉；责任方：{fault}：{verdict}。",
)
NOT_SPOKEN_YET = Message(
    "complaints.not_spoken_yet",
    en="{duty}: none was spoken until {as_of}, and none must be; fault: {fault}: {verdict}.",
    zh="{duty}：截至{as_of}没有道歉，也不得道歉；责任方：{fault}：{verdict}。",
)
BEING_HEARD = Message(
    "complaints.being_heard",
    en="{duty}: due when the customer has been heard out: {verdict}.",
    zh="{duty}：听完客户陈述之后才须作出：{verdict}。",
)
TOO_EARLY = Message(
    "complaints.too_early",
    en="{duty} at {done_at}, before the customer had been heard out at {heard_out_at}: {verdict}.",
    zh="{duty}：{done_at}作出，早于{heard_out_at}听完客户陈述：{verdict}。",
)
AFTER_MATTER = Message(
    "complaints.after_matter",
    en="{duty}: none by {began_at}, when the matter was taken up: {verdict}.",
    zh="{duty}：至{began_at}着手处理时尚未作出：{verdict}。",
)
IN_TIME = Message(
    "complaints.in_time",
    en="{duty}: done at {done_at}, due by {due_at}: {verdict}.",
    zh="{duty}：{done_at}完成，期限为{due_at}：{verdict}。",
)
LATE = Message(
    "complaints.late",
    en="{duty}: done at {done_at}, {overrun} after {due_at}: {verdict}.",
    zh="{duty}：{done_at}完成，比期限{due_at}晚{overrun}：{verdict}。",
)
NOT_DONE = Message(
    "complaints.not_done",
    en="{duty}: due by {due_at}, and not done at {as_of}: {verdict}.",
    zh="{duty}：期限为{due_at}，截至{as_of}尚未完成：{verdict}。",
)
NO_LIMIT = Message(
    "complaints.no_limit",
    en="{duty}: done at {done_at}; whether in time cannot be said without `{missing}`: {verdict}.",
    zh="{duty}：{done_at}完成；缺少`{missing}`，无法确定是否及时：{verdict}。",
)
NO_LIMIT_YET = Message(
    "complaints.no_limit_yet",
    en="{duty}: not done so far; by when it is due cannot be said without `{missing}`: {verdict}.",
    zh="{duty}：尚未完成；缺少`{missing}`，无法确定期限：{verdict}。",
)
