"""How much of the documents the rules cover: found by running examples, not by claiming it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, get_args, get_origin, get_type_hints

from attrs import field, frozen

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.basis.words import Lang, Text, Worded
from servicepolicy.clauses.listing import catalogue
from servicepolicy.testing.example import Example

__all__ = ["Covered", "Status", "coverage", "head_line"]


class Status(Worded):
    """What the library makes of a clause."""

    COVERED = "implemented", "已实现"
    MODEL = "a model", "数据模型"
    GUIDANCE = "guidance only", "仅供指引"
    NOT_YET = "not yet", "尚未实现"


@frozen(kw_only=True)
class Covered:
    """A clause, and what running the examples showed of it.

    Attributes:
        clause: The clause.
        status: What the library makes of it.
        rules: The rules whose reasons cited it.
        examples: The examples that led there, by title.
        why: Why there is no rule, where none is due.
    """

    clause: Clause
    status: Status
    rules: tuple[str, ...] = ()
    examples: tuple[Text, ...] = field(default=(), repr=False)
    why: Text | None = None


NO_RULE = Text(en="It states a purpose or a definition.", zh="只说明目的或定义。")
ONLY_A_PERSON = Text(en="Only a person can find a breach.", zh="是否违反须由人认定。")
GUIDANCE = {frozenset({Kind.STATEMENT}): NO_RULE, frozenset({Kind.CONDUCT}): ONLY_A_PERSON}
HEAD = Text(
    en="{document}: {covered} implemented, {model} as models, {guidance} guidance only, {not_yet} not yet, of {all}",
    zh="{document}：已实现{covered}条，数据模型{model}条，仅供指引{guidance}条，尚未实现{not_yet}条，共{all}条",
)


def coverage(examples: Iterable[Example]) -> tuple[Covered, ...]:
    """Run examples and say of every clause of the catalogue what came of it.

    A clause is implemented when a reason of a decision cited it; a record is a model when an example was built of a
    class that has a field annotated with it.
    """
    ran = tuple(examples)
    cited = [(clause, one) for one in ran for clause in cited_by(one)]
    held = [(clause, one) for one in ran for clause in (*annotated(type(one.facts)), *annotated(type(one.terms)))]
    return tuple(covered(clause, of(clause, cited), of(clause, held)) for clause in catalogue())


def of(clause: Clause, found: list[tuple[Clause, Example]]) -> list[Example]:
    """The examples that were found with a clause."""
    return [one for other, one in found if other == clause]


def covered(clause: Clause, cited: list[Example], held: list[Example]) -> Covered:
    """What the examples say of one clause."""
    if cited:
        rules = tuple(dict.fromkeys(one.rule for one in cited))
        return Covered(clause=clause, status=Status.COVERED, rules=rules, examples=tuple(one.title for one in cited))
    if held and Kind.RECORD in clause.kinds:
        return Covered(clause=clause, status=Status.MODEL, examples=tuple(one.title for one in held))
    why = GUIDANCE.get(frozenset(clause.kinds))
    return Covered(clause=clause, status=Status.GUIDANCE if why else Status.NOT_YET, why=why)


def cited_by(one: Example) -> tuple[Clause, ...]:
    """The clauses that an example's decisions cite when the rule is run, each once."""
    decided = one.decide()
    decisions = decided if isinstance(decided, tuple) else (decided,)
    return tuple(dict.fromkeys(reason.clause for decision in decisions for reason in decision.because))


def annotated(kind: type[object]) -> tuple[Clause, ...]:
    """The clauses that the fields of a class are annotated with."""
    hints = get_type_hints(kind, include_extras=True).values()
    notes = (note for hint in hints if get_origin(hint) is Annotated for note in get_args(hint)[1:])
    return tuple(dict.fromkeys(note for note in notes if isinstance(note, Clause)))


def head_line(rows: Iterable[Covered], lang: Lang = "en") -> tuple[str, ...]:
    """The state of each document in a line."""
    lines = []
    counts: dict[str, Counter[Status]] = {}
    for row in rows:
        counts.setdefault(row.clause.id.split(".")[0], Counter())[row.status] += 1
    for document, found in counts.items():
        named = {status.name.lower(): found[status] for status in Status}
        lines.append(HEAD.words(lang).format(document=document, all=found.total(), **named))
    return tuple(lines)
