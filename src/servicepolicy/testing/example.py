"""Worked examples: one set for tests, documents, what-if cases and coverage."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias, TypeVar

from attrs import frozen

from servicepolicy.basis.clause import Clause, Explained
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.words import Text

__all__ = ["Example", "example"]

Decided: TypeAlias = Explained | tuple[Explained, ...]
"""What a rule answers: a decision, or several in a row."""

F = TypeVar("F")
T = TypeVar("T", bound=Terms)
D = TypeVar("D", bound=Decided)


@frozen(kw_only=True, eq=False)
class Example:
    """One case of a rule, with the answer worked out by hand.

    Attributes:
        title: What it shows.
        rule: The rule, as a module and name such as `response.assess`.
        declared: The clauses the rule declares.
        facts: What happened.
        terms: What the company chose.
        decide: Call it to put the facts and terms to the rule.
        expect: The decision, or the decisions where the rule gives several.
        cites: The clauses its reasons cite, each once, in the order of first mention.
    """

    title: Text
    rule: str
    declared: tuple[Clause, ...]
    facts: object
    terms: Terms
    decide: Callable[[], Decided]
    expect: Decided
    cites: tuple[Clause, ...]


def example(  # noqa: PLR0913 - a record needs its parts, and a type checker their relation
    title: Text, rule: Callable[[F, T], D], facts: F, terms: T, *, expect: D, cites: tuple[Clause, ...]
) -> Example:
    """An example whose facts, terms and answer fit its rule: a type checker sees to it.

    Args:
        title: What it shows.
        rule: The rule. One that needs more than facts and terms comes as `partial(assess, as_of=moment)`.
        facts: What happened.
        terms: What the company chose.
        expect: The decision, worked out by hand.
        cites: The clauses its reasons cite, each once, in the order of first mention.
    """
    plain = rule.func if isinstance(rule, partial) else rule
    room = plain.__module__.removeprefix("servicepolicy.rules.").split(".")
    return Example(
        title=title,
        rule=f"{room[1] if len(room) > 1 else room[0]}.{plain.__name__}",
        declared=getattr(plain, "__clauses__", ()),
        facts=facts,
        terms=terms,
        decide=partial(rule, facts, terms),
        expect=expect,
        cites=cites,
    )
