"""The examples in folders of their own, loaded as the scripts they are."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"


def loaded(name):
    """An example as a module: `web/due`."""
    spec = spec_from_file_location(f"examples.{name.replace('/', '.')}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # pydantic looks annotations up there
    spec.loader.exec_module(module)
    return module
