"""What the source documents say: clauses, the ways they can be read, and the reasons that cite them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from decimal import Decimal
from typing import Protocol, TypeVar

from attrs import field, frozen

from servicepolicy.basis.moments import HoldsMoments, instants
from servicepolicy.basis.words import Lang, Message, Text, Worded

__all__ = [
    "Alternative",
    "Clause",
    "Explained",
    "Figure",
    "Kind",
    "Reading",
    "Reason",
    "because",
    "explain",
    "implements",
]

JOINT = {"en": "; ", "zh": "；"}
TAKEN = Text(en=" (read as: {taken})", zh="（解读：{taken}）")


class Kind(Worded):
    """What a clause asks of code."""

    COMPUTABLE = "a function decides or calculates it", "可由函数判定或计算"
    RECORD = "fields, forms and closed lists: a model", "字段、表单与清单：数据模型"
    CADENCE = "a recurring duty", "周期性义务"
    ROUTING = "who acts, approves or is told", "由谁经办、审批或知会"
    CONDUCT = "conduct: only a person can find a breach", "行为要求：须由人认定"
    STATEMENT = "purpose or definition: no rule", "目的或定义：不构成规则"


class OfEdition(Protocol):
    """What a reason knows of the terms."""

    @property
    def edition(self) -> str:
        """The name of the edition they stand in."""


@frozen
class Figure:
    """A figure as a document prints it.

    Attributes:
        name: What it measures, with the unit where the value has none: `answer_within`, `share_of_salary`, `months`.
        value: The figure.
    """

    name: str
    value: timedelta | time | Decimal | int


@frozen
class Alternative:
    """One way to read a clause."""

    key: str
    en: str = field(kw_only=True)
    zh: str = field(kw_only=True)


@frozen(eq=False)
class Reading:
    """A place where clauses can be read in more than one way, or give no figure. Its id is its identity.

    The enum or the figure that offers the choice lives in the terms of a room, annotated with its reading.

    Attributes:
        id: The number of the reading, such as A014.
        title: What it is about.
        question: What the documents leave open.
        alternatives: The ways to read them.
        default: The keys of the alternatives that the default terms take.
        why: Why these.
    """

    id: str
    title: Text = field(kw_only=True)
    question: Text = field(kw_only=True)
    alternatives: tuple[Alternative, ...] = field(kw_only=True)
    default: tuple[str, ...] = field(kw_only=True)
    why: Text = field(kw_only=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reading) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"Reading({self.id!r})"


@frozen(eq=False)
class Clause:
    """One clause of the source documents, in the project's own words. Its id is its identity.

    Attributes:
        id: Stable: document, section, item; a letter splits a sentence with several duties.
        kinds: What the clause asks of code.
        en: What it says, in English.
        zh: What it says, in 简体中文.
        figures: The figures it prints, as typed values.
        readings: The readings it is open to.
        sensitive: Whether it asks for personal data that nothing requires (A105).
    """

    id: str
    kinds: tuple[Kind, ...] = field(kw_only=True)
    en: str = field(kw_only=True)
    zh: str = field(kw_only=True)
    figures: tuple[Figure, ...] = field(default=(), kw_only=True)
    readings: tuple[Reading, ...] = field(default=(), kw_only=True)
    sensitive: bool = field(default=False, kw_only=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Clause) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"Clause({self.id!r})"

    def because(self, message: Message, terms: OfEdition, /, *taken: Worded, **facts: object) -> Reason:
        """A reason that cites this clause.

        Args:
            message: The sentence.
            terms: The terms the rule went by; the reason names their edition.
            taken: The readings that decided, as members of the terms' enums.
            facts: What the sentence speaks of, by the names of its placeholders.
        """
        return Reason(clause=self, message=message, facts=tuple(facts.items()), taken=taken, edition=terms.edition)


@frozen(kw_only=True)
class Reason(HoldsMoments):
    """Why a decision is as it is. Data, not prose: `words` makes the sentence.

    Attributes:
        clause: The clause it rests on.
        message: The sentence, in both languages.
        facts: Names and values the sentence speaks of.
        taken: The readings of the clause that were taken.
        edition: The name of the policy edition whose terms were applied; empty for terms of no edition.
    """

    clause: Clause
    message: Message
    facts: tuple[tuple[str, object], ...] = field(default=(), eq=instants)
    taken: tuple[Worded, ...] = ()
    edition: str = ""

    def words(self, lang: Lang) -> str:
        """One line: the edition and clause, what follows, and how the clause was read."""
        cited = f"{self.edition} {self.clause.id}" if self.edition else self.clause.id
        line = f"[{cited}] {self.message.words(lang, self.facts)}"
        if not self.taken:
            return line
        return line + TAKEN.words(lang).format(taken=JOINT[lang].join(one.words(lang) for one in self.taken))


class Explained(Protocol):
    """Any decision: it ends with its reasons."""

    @property
    def because(self) -> tuple[Reason, ...]:
        """The reasons, never empty."""


def because() -> tuple[Reason, ...]:
    """The last field of every decision: its reasons, left out of comparison and `repr`."""
    return field(default=(), eq=False, repr=False)


def explain(decision: Explained, lang: Lang = "en") -> tuple[str, ...]:
    """A decision's reasons as sentences, one a line.

    Args:
        decision: Anything a rule returned.
        lang: "en" for English, "zh" for 简体中文.

    Raises:
        FactsError: `lang` is neither.
    """
    return tuple(reason.words(lang) for reason in decision.because)


F = TypeVar("F", bound=Callable[..., object])


def implements(*clauses: Clause) -> Callable[[F], F]:
    """Mark a rule with the clauses it implements, as its attribute `__clauses__`. Nothing else happens."""

    def mark(rule: F) -> F:
        rule.__clauses__ = clauses  # type: ignore[attr-defined]  # typing has no word for a function's attributes
        return rule

    return mark
