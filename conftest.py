"""Every example in the documents and the docstrings is a test: `README.md`, `docs/`, `src/`."""

from doctest import ELLIPSIS

from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser

# Markdown: each ```python block runs, as a session where it starts with `>>>`. A document's blocks share their names.
documents = Sybil([PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), SkipParser()], patterns=["*.md"])

# Docstrings: a module is imported under its own name, as anyone would, and its examples see what it sees.
docstrings = Sybil([DocTestParser(optionflags=ELLIPSIS)], path="src", patterns=["*.py"])

pytest_collect_file = (documents + docstrings).pytest()

# A property is judged by its answer; how long one took on a busy machine says nothing.
# The gate draws the same examples every time; a search for new ones is another run.
settings.register_profile("servicepolicy", deadline=None, max_examples=40, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=2000)  # for a search: --hypothesis-profile=thorough
settings.load_profile("servicepolicy")
