"""Tests marked `gateway` need node and npm: skipped where they are missing, failed where CI promises them."""

import os

import pytest
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.results import Subject, judged
from finetuning_contracts.checks.run import CHECKS
from finetuning_contracts.servers import NodeMissingError
from finetuning_contracts.servers.node import find_node, find_npm
from finetuning_specs import load_spec


@pytest.fixture(autouse=True)
def _node_where_it_is_needed(request):
    if request.node.get_closest_marker("gateway") is None:
        return
    try:
        find_node()
        find_npm()
    except NodeMissingError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI must run this: {error}")
        # A gateway is an npm package; who only changes Python need not have node.
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def checked():
    """What the checks of one operation might have found: nothing amiss."""
    tally = Tally(requests=1)
    tally.add_pass("list_files", "status_code_conformance")
    return judged(Subject.of(load_spec("openai"), "http://127.0.0.1:8000/v1"), ("list_files",), CHECKS, tally)
