"""The runtime knows no provider: what one spells otherwise comes from its spec."""

import re
from pathlib import Path

import finetuning_runtime
import pytest

MODULES = sorted(Path(finetuning_runtime.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_module_names_a_provider(module):
    text = module.read_text(encoding="utf-8")
    assert re.findall("openai|portkey|fireworks|dataherald", text, re.IGNORECASE) == []
