"""Where the packages that these tests import come from."""

import importlib
import json
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest


@pytest.fixture
def home():
    """The folder of an installed wheel's packages is `site-packages`; an editable install has them in the checkout."""
    installed = distribution("finetuning-contracts")
    origin = json.loads(installed.read_text("direct_url.json") or "{}")
    if origin.get("dir_info", {}).get("editable"):
        return Path(url2pathname(urlsplit(origin["url"]).path))
    return Path(installed.locate_file(""))


@pytest.mark.parametrize(
    "package", ["finetuning_specs", "finetuning_runtime", "finetuning_clients", "finetuning_contracts"]
)
def test_a_package_comes_from_where_the_distribution_was_installed(home, package):
    assert Path(importlib.import_module(package).__file__).is_relative_to(home)
