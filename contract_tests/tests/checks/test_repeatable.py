"""The same seed sends the same requests, in the same order, to a server at a URL that responds alike."""

import pytest
from finetuning_contracts.checks.run import check
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.mock import serve
from finetuning_specs import load_spec

KEY = "key-of-this-test"
OPERATIONS = ("list_files", "create_file", "delete_file")


def sent(seed, *only):
    """All requests of a run against a new server, byte for byte."""
    settings = Settings(seed=seed, max_examples=2, cases_per_rule=2, run_id="ftc01234567")
    with serve("openai", keys=[KEY]) as server:
        target = Target(server.url, {"Authorization": f"Bearer {KEY}"})
        check([load_spec("openai")], {"openai": target}, settings, only=only)
        requests = list(server.requests)
    port = server.url.rpartition(":")[2].partition("/")[0]
    assert requests[-1].number == len(requests), "none is forgotten"
    return [
        (
            one.method,
            one.address,
            dict(one.query),
            {**one.headers, "host": one.headers["host"].replace(port, "")},
            one.body,
        )
        for one in requests
    ]


ONE_BY_ONE = ("FT-REQ", "FT-AUTH", "FT-PAGE", "FT-KEEP", "FT-DEL", "FT-SEQ")
"""Rules of every layer that sends one request after the other. What FT-CONC sends at once arrives in any order."""


@pytest.mark.parametrize("layers", [("FT-REQ-1",), ONE_BY_ONE], ids=["generated requests", "all layers"])
def test_two_runs_send_the_same_requests_in_the_same_order(layers):
    first, second = sent(1, *OPERATIONS, *layers), sent(1, *OPERATIONS, *layers)
    assert len(first) > 100
    differing = next((n for n, (one, other) in enumerate(zip(first, second, strict=False)) if one != other), None)
    assert differing is None, (differing, first[differing], second[differing])
    assert len(first) == len(second)


def test_another_seed_sends_others():
    assert sent(1, "list_files", "FT-REQ-1") != sent(2, "list_files", "FT-REQ-1")
