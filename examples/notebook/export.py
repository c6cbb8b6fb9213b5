"""Write `what_if.ipynb`, the notebook as GitHub shows it: with its outputs, and each chart as a picture.

`python examples/notebook/export.py` writes it anew, and the picture in the documents with it: nobody edits them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import vl_convert

HERE = Path(__file__).parent
NOTEBOOK = HERE / "what_if.py"
SHOWN = HERE / "what_if.ipynb"
IN_THE_DOCUMENTS = [HERE.parents[1] / "docs" / "how-to" / f"notebook{language}.svg" for language in ("", ".zh_CN")]
"""Where the first chart goes, in English and in 简体中文."""

VEGA_LITE = "application/vnd.vegalite.v6+json"
PICTURE = "image/svg+xml"
DRAWN = {"font": "Noto Sans CJK SC, sans-serif", "aria": False}
"""A font that has both languages. Without a word for each mark in the picture: the table above it says the same."""
OF_MARIMO = ("<marimo-", "&lt;marimo-")
"""How the output of a control begins: it moves only where marimo runs."""


def exported() -> dict[str, Any]:
    """The notebook, run through once, as marimo exports it; fails where a cell fails."""
    with TemporaryDirectory() as folder:
        to = Path(folder) / SHOWN.name
        asked = ["export", "ipynb", NOTEBOOK.name, "--sort", "top-down", "--include-outputs", "-o", str(to)]
        subprocess.run([sys.executable, "-m", "marimo", *asked], cwd=HERE, check=True)
        found: dict[str, Any] = json.loads(to.read_text("utf-8"))
    return found


def tidied(notebook: dict[str, Any]) -> dict[str, Any]:
    """Without what differs from one release of marimo to the next, and without controls that nothing would move."""
    for cell in notebook["cells"]:
        cell["metadata"] = {}
        if cell["cell_type"] == "code":
            cell["outputs"] = [one for one in cell["outputs"] if not is_control(one)]
            for data in charts_of(cell):
                data[VEGA_LITE] = json.loads("".join(data[VEGA_LITE]))
    return {**notebook, "metadata": {"language_info": {"name": "python"}}}


def is_control(output: dict[str, Any]) -> bool:
    """Whether an output is something to be moved with the mouse."""
    return any(mark in "".join(text) for text in output.get("data", {}).values() for mark in OF_MARIMO)


def charts_of(cell: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The outputs of a cell that are charts."""
    yield from (output["data"] for output in cell.get("outputs", ()) if VEGA_LITE in output.get("data", {}))


def drawn(notebook: dict[str, Any]) -> dict[str, Any]:
    """With a picture beside each chart: what draws charts elsewhere, GitHub shows as they are."""
    for cell in notebook["cells"]:
        for data in charts_of(cell):
            data[PICTURE] = vl_convert.vegalite_to_svg(data[VEGA_LITE], config=DRAWN)
    return notebook


def pictures_of(notebook: dict[str, Any]) -> Iterator[str]:
    """The charts as pictures, in their order."""
    for cell in notebook["cells"]:
        yield from (data[PICTURE] for data in charts_of(cell))


def main() -> None:
    """Write the notebook and the picture."""
    found = drawn(tidied(exported()))
    SHOWN.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")
    for to, picture in zip(IN_THE_DOCUMENTS, pictures_of(found), strict=False):  # there are more charts than places
        to.write_text(picture + "\n", "utf-8")
    print(f"{SHOWN.name}: {len(found['cells'])} cells, {SHOWN.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
