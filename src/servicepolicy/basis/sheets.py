"""Values in a row, shown as one table."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Attribute, field, frozen

from servicepolicy.basis.checks import in_a_row
from servicepolicy.basis.errors import FactsTypeError
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Lang

__all__ = ["Sheet"]


def listed(values: Iterable[object]) -> tuple[object, ...]:
    """Values as a tuple."""
    return in_a_row(values)


def a_row(_: object, attribute: Attribute[tuple[object, ...]], value: tuple[object, ...]) -> None:
    """Validate values in a row."""
    if not isinstance(value, tuple):
        raise FactsTypeError(attribute.name, value, "give values in a row, such as schedule(...)")


@frozen
class Sheet(Shown):
    """Values side by side, for a notebook or a report: `Sheet(schedule(...))`.

    A notebook shows a tuple as code; of a sheet it makes a table, a row a value and a column a field, the reasons last.

    Attributes:
        values: Decisions, findings, differences or other values of the library, in the order they are shown in.

    Raises:
        FactsTypeError: They are not in a row.

    Example:
        >>> from servicepolicy.basis.words import Text
        >>> Sheet([Text(en="met", zh="达标")]).html("en").count("<tr>")
        2
    """

    values: tuple[object, ...] = field(converter=listed, validator=a_row)

    def html(self, lang: Lang | None = None) -> str:
        """The table in HTML; as of any value that is shown."""
        from servicepolicy.basis import markup  # noqa: PLC0415 - loaded by those who ask, as by `Shown`

        return markup.of_values(self.values, markup.languages(lang))

    def _repr_html_(self) -> str:
        """Show the table in a notebook, in both languages; of many rows the first, and how many there are."""
        from servicepolicy.basis import markup  # noqa: PLC0415 - as above

        return Sheet(self.values[: markup.MOST]).html() + markup.left_out(len(self.values), markup.BOTH)
