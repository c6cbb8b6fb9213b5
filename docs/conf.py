"""How the documentation site is built: `nox -s docs` builds and checks it, in English and in 简体中文.

Nothing is fetched while it is built or read: no intersphinx, no fonts, no scripts from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from importlib.metadata import version as version_of
from inspect import isclass, isfunction
from itertools import pairwise
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, get_type_hints

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.search.en import SearchEnglish
from sphinx.util.nodes import make_refnode
from typing_extensions import is_protocol

from servicepolicy import STANDARD
from servicepolicy.basis.tables import Table

HERE = Path(__file__).parent
ROOT = HERE.parent
TWIN = ".zh-CN.md"
"""A page with a twin beside it, `page.zh-CN.md`, is Chinese by that; all others by `locale/zh_CN`."""

ENGLISH_ONLY = {"project/CHANGELOG"}
"""Sentences of these pages may wait for their Chinese."""

project = "servicepolicy"
author = "The servicepolicy authors"
project_copyright = author
release = version = version_of(project)

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", f"**/*{TWIN}"]
templates_path = ["_templates"]
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(?!servicepolicy\b)\w+\..*"),  # other packages have sites of their own
    ("py:class", r"(.*\.)?([A-Z]|Cited|Combine|OfEdition|Years|date)"),  # type variables, and types that no door offers
    ("py:class", r"(.*\.)?(Flag|Length|Money|Same|Whole)"),  # what columns of Arrow hold
]

# The two languages; `nox -s docs` builds the second with `-D language=zh_CN`.
language = "en"
locale_dirs = [str(HERE / "locale")]
gettext_compact = False  # a catalogue a page
smartquotes_excludes = {"builders": ["gettext"], "languages": []}
myst_heading_anchors = 3

# Docstrings: Google sections; a name in `backticks` links to what bears it.
default_role = "py:obj"
autodoc_default_options = {"members": True}
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 80
napoleon_numpy_docstring = False
napoleon_use_rtype = False
napoleon_attr_annotations = False  # the signature has the types
add_module_names = False
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = f"{project} {version}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}

OTHER_LANGUAGE = re.compile(r"^> \*\*简体中文\*\*(.*\n>)*.*\n\n|^\[(简体中文|English)\]\(README.*\)\n\n", re.MULTILINE)
"""What leads to the other language in the files as they stand. In the site the sidebar does."""

BOTH_TITLES = re.compile(r"^(#+ (?:[A-Z]\d+ )?)(.+) · (.*[\u4e00-\u9fff].*)$", re.MULTILINE)
"""A title in both languages: the site shows the one it is in."""

DECISION_TABLE = re.compile(r"^```\{decision-table\} (\S+)\n```$", re.MULTILINE)
"""Where a page shows a decision table of the library, such as `servicepolicy.handbook:STANDARD.lateness.rates`."""

QUOTED = re.compile(r"(?<!`)`([^`]+)`(?!`)")
NAME = re.compile(r"[A-Za-z_][\w.]*(\(\))?")


class SearchBothScripts(SearchEnglish):
    """English words by their stems, Chinese by pairs of neighbouring characters.

    Chinese writes no spaces. A dictionary of words (jieba, which Sphinx knows) cuts a sentence here and a search term
    there, and finds the term only where both cuts agree; pairs are found wherever the term stands.
    """

    lang = "zh"
    js_splitter_code = (HERE / "_templates" / "search.js").read_text("utf-8")
    runs = re.compile(r"[\u3400-\u9fff]+|[^\W\u3400-\u9fff]+")

    def split(self, text: str) -> list[str]:
        """Cut a text as `splitQuery` cuts what a reader types."""
        found: list[str] = []
        for run in self.runs.findall(text):
            chinese = "\u3400" <= run[0] <= "\u9fff" and len(run) > 1
            found += ["".join(pair) for pair in pairwise(run)] if chinese else [run]
        return found


def source_of(docname: str, *, chinese: bool) -> Path:
    """The file that a page shows: its own, that of the root which it includes, or the Chinese twin of either."""
    page = HERE / f"{docname}.md"
    if shown := re.fullmatch(r"```\{include\} \.\./\.\./(.+\.md)\n```\s*", page.read_text("utf-8")):
        page = ROOT / shown[1]
    twin = page.with_name(page.stem + TWIN)
    return twin if chinese and twin.exists() else page


def is_bilingual(docname: str) -> bool:
    """Whether a page needs no catalogue: it has a twin, or a title in both languages as all that follows it."""
    page = source_of(docname, chinese=False)
    return source_of(docname, chinese=True) != page or BOTH_TITLES.match(page.read_text("utf-8")) is not None


def read_page(app: Sphinx, docname: str, source: list[str]) -> None:
    """Take the Chinese twin of a page, its titles in one language, and documents of the root as pages of the site."""
    chinese = app.config.language == "zh_CN"
    page = source_of(docname, chinese=chinese)
    text = OTHER_LANGUAGE.sub("", page.read_text("utf-8"))
    text = BOTH_TITLES.sub(r"\1\3" if chinese else r"\1\2", text)
    text = DECISION_TABLE.sub(lambda found: table_in_markdown(app, found[1]), text)
    if page.parent == ROOT:
        text = re.sub(r"\]\((?!\w+:|#)([^)]+)\)", from_root, text)
        text = re.sub(r'((?:src|srcset)=")docs/', r"\1../", text)  # pictures that come light and dark
    source[0] = re.sub(r"\]\(((?:\.\./)*)\.\./([A-Z]+\.md)", r"](\1project/\2", text)


def table_in_markdown(app: Sphinx, name: str) -> str:
    """A decision table as the code has it, in the language of the site; no catalogue has it."""
    if app.builder.name == "gettext":
        return ""
    table: Table[object] = resolve_name(name)
    return table.markdown("zh" if app.config.language == "zh_CN" else "en")


def from_root(link: re.Match[str]) -> str:
    """A link of a document of the root, as its page has it."""
    target = link[1]
    if target.startswith("docs/"):
        return f"](../{target.removeprefix('docs/')})"
    return link[0] if (HERE / "project" / target).exists() else f"](../../{target})"


def read_docstring(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Turn what docstrings write plainly into what Sphinx needs."""
    del name, obj, options
    label = "条款" if app.config.language == "zh_CN" else "Clause"
    lines[:] = [QUOTED.sub(quoted, re.sub(r"^Clause: ", f":{label}: ", line)) for line in with_code_marked(lines)]
    if what in ("attribute", "data", "property"):
        lines[:0] = ["..", ""]  # an empty comment: else napoleon takes what stands before a colon for a type


def quoted(found: re.Match[str]) -> str:
    """What stands in `backticks`, as code where it is no name that could be linked."""
    return found[0] if NAME.fullmatch(found[1]) else f"``{found[1]}``"


def with_code_marked(lines: list[str]) -> Iterator[str]:
    """The lines with `::` before each indented block that follows an empty line: it is code."""
    margin, after_empty = 0, False
    for line in lines:
        depth = len(line) - len(line.lstrip())
        if line and after_empty and depth > margin:
            yield from (f"{' ' * margin}::", "")
        margin, after_empty = (depth if line else margin), not line
        yield line


def keep_members(app: Sphinx, what: str, name: str, obj: object, skip: bool, options: object) -> bool | None:
    """Show every member of an enum: its words say what it is."""
    del app, what, name, skip, options
    return False if isinstance(obj, Enum) else None


def plain_types(app: Sphinx, obj: object, bound: bool) -> None:
    """Leave the clauses out of a signature: they are in the annotations of terms."""
    del app, bound
    if isfunction(obj) and "Annotated" in str(obj.__annotations__):
        obj.__annotations__ = get_type_hints(obj)


def plain_signature(
    app: Sphinx, what: str, name: str, obj: object, options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Show how a thing is called, where anyone calls it: not enums and protocols, nor errors built as their base is."""
    del app, what, name, options
    built_as_its_base = isclass(obj) and issubclass(obj, Exception) and "__init__" not in vars(obj)
    if built_as_its_base or (isclass(obj) and (is_protocol(obj) or issubclass(obj, Enum))):
        return "", None
    return signature and signature.replace("= NOTHING", "= ...").replace(repr(STANDARD), "STANDARD"), returns


def find_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.TextElement
) -> nodes.Element | None:
    """Link a bare name to the one thing that bears it; what is no name of the library stays as it is written."""
    if node["refdomain"] != "py":
        return None
    ending = f".{node['reftarget']}"
    bearers = {
        (entry.docname, entry.node_id)
        for name, entry in env.domains.python_domain.objects.items()
        if name.endswith(ending) and not entry.aliased
    }
    if len(bearers) == 1:
        page, anchor = bearers.pop()
        return make_refnode(app.builder, node["refdoc"], page, anchor, contnode)
    return contnode if node["reftype"] == "obj" else None


def add_language_switch(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Tell the sidebar where the page stands in each language: the sites lie side by side, `en/` and `zh/`."""
    del templatename, doctree
    here = "zh" if app.config.language == "zh_CN" else "en"
    context["languages"] = [
        {"tag": tag, "name": name, "here": code == here, "link": f"{context['content_root']}../{code}/{pagename}.html"}
        for code, tag, name in (("en", "en", "English"), ("zh", "zh-CN", "简体中文"))
    ]


def setup(app: Sphinx) -> None:
    """Connect the above."""
    app.add_search_language(SearchBothScripts)
    app.connect("source-read", read_page)
    app.connect("autodoc-process-docstring", read_docstring, priority=400)  # before napoleon
    app.connect("autodoc-skip-member", keep_members)
    app.connect("autodoc-before-process-signature", plain_types)
    app.connect("autodoc-process-signature", plain_signature)
    app.connect("missing-reference", find_name)
    app.connect("html-page-context", add_language_switch)
