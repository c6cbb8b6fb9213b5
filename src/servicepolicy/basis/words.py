"""Words in two languages: English and 简体中文, side by side, from one source."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen

from servicepolicy.basis.errors import FactsError

__all__ = ["Lang", "Message", "Spoken", "Text", "Worded", "said"]

Lang: TypeAlias = Literal["en", "zh"]

A_DAY = 24
UNITS = {"en": (" d", " h", " min", " s"), "zh": ("天", "小时", "分钟", "秒")}
BETWEEN = {"en": " ", "zh": ""}
LISTED = {"en": ", ", "zh": "、"}
PLAIN: dict[object, dict[str, str]] = {
    None: {"en": "not known", "zh": "未知"},
    True: {"en": "yes", "zh": "是"},
    False: {"en": "no", "zh": "否"},
}


@runtime_checkable
class Spoken(Protocol):
    """Anything that has words of its own in both languages."""

    def words(self, lang: Lang) -> str:
        """The words in one language."""


@frozen
class Text:
    """One thing said twice."""

    en: str
    zh: str

    def words(self, lang: Lang) -> str:
        """The text in one language.

        Raises:
            FactsError: `lang` is neither "en" nor "zh".
        """
        return self.zh if checked(lang) == "zh" else self.en


class Worded(Enum):
    """An enum that people read: each member is written as its English and its Chinese words.

    Members pickle by name, so that a later edition may word them better.
    """

    def __init__(self, en: str, zh: str) -> None:
        self.en = en
        self.zh = zh

    def words(self, lang: Lang) -> str:
        """The member in one language."""
        return self.zh if checked(lang) == "zh" else self.en

    if not TYPE_CHECKING:  # to a type checker it is the `__hash__` it was
        __hash__ = object.__hash__
        """A member is equal to itself alone; `Enum` would hash its name, at half the price of a table's answer."""

    def __reduce_ex__(self, protocol: object) -> tuple[object, ...]:
        """Pickle by name: Python 3.11 would pickle the words."""
        return getattr, (type(self), self.name)

    def __repr__(self) -> str:
        """Show the name alone; the words are for people."""
        return f"{type(self).__name__}.{self.name}"


@frozen
class Message:
    """A sentence of an explanation, with `{placeholders}` for the facts it speaks of.

    Both languages name the same placeholders; tests hold every message of the library to that.

    Attributes:
        key: A stable name, the room first: `response.met`.
        en: The English sentence.
        zh: The same in 简体中文.
    """

    key: str
    en: str = field(kw_only=True)
    zh: str = field(kw_only=True)

    def words(self, lang: Lang, facts: tuple[tuple[str, object], ...] = ()) -> str:
        """The sentence in one language, with the facts filled in."""
        template = self.zh if checked(lang) == "zh" else self.en
        return template.format_map({name: said(value, lang) for name, value in facts})


def said(value: object, lang: Lang) -> str:
    """A fact as a sentence says it: a moment with its offset from UTC, a length of time in hours, a list joined."""
    match value:
        case Spoken():
            return value.words(lang)
        case datetime():
            return value.isoformat(sep=" ", timespec="auto" if value.second or value.microsecond else "minutes")
        case timedelta():
            return span(value, lang)
        case tuple():
            return LISTED[lang].join(said(one, lang) for one in value)
        case None | bool():
            return PLAIN[value][lang]
        case _:
            return f"{value:f}" if isinstance(value, Decimal) else str(value)


def span(length: timedelta, lang: Lang) -> str:
    """A length of time in hours, minutes and seconds, exact to the microsecond; whole days only from two on."""
    units = UNITS[checked(lang)]
    sign = "-" if length < timedelta(0) else ""
    seconds, micros = divmod(abs(length) // timedelta(microseconds=1), 1_000_000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, A_DAY) if hours % A_DAY == 0 and hours > A_DAY else (0, hours)
    fraction = f".{micros:06}".rstrip("0") if micros else ""
    counts = (
        str(days or ""),
        str(hours or ""),
        str(minutes or ""),
        f"{seconds}{fraction}" if seconds or micros else "",
    )
    parts = [count + unit for count, unit in zip(counts, units, strict=True) if count]
    return sign + (BETWEEN[lang].join(parts) or "0" + units[1])


def checked(lang: Lang) -> Lang:
    """The language, if it is one of the two."""
    if lang not in ("en", "zh"):
        raise FactsError("lang", lang, 'give "en" or "zh"')
    return lang
