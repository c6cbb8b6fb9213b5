"""Where the notebook and its maker are, and how they are loaded: they are scripts, in no package."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

__all__ = ["EXPORT", "NOTEBOOK", "load"]

FOLDER = Path(__file__).parents[2] / "examples" / "notebook"
NOTEBOOK = FOLDER / "what_if.py"
EXPORT = FOLDER / "export.py"


def load(path):
    """A script as a module."""
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # marimo looks the notebook's own functions up there
    spec.loader.exec_module(module)
    return module
