"""What a notebook shows as a table. `markup` makes the tables, and is loaded when one is asked for."""

from __future__ import annotations

from servicepolicy.basis.words import Lang

__all__ = ["Shown"]


class Shown:
    """Base of what a notebook shows as a table: decisions with their reasons, decision tables, comparisons.

    A company's own outcomes derive from it to be shown like these.
    """

    __slots__ = ()

    def html(self, lang: Lang | None = None) -> str:
        """The value as a table in HTML, with its reasons if it has any. All text in it is escaped.

        Args:
            lang: The language of all words; None for both, the Chinese after the English. Names of fields stay as code
                has them.

        Raises:
            FactsError: `lang` is neither "en" nor "zh".
        """
        from servicepolicy.basis import markup  # noqa: PLC0415 - `html` costs every start, and few ask for it

        return markup.of_value(self, markup.languages(lang))

    def _repr_html_(self) -> str:
        """Show the table in a notebook, in both languages."""
        return self.html()
