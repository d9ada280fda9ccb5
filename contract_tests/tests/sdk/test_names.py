"""What the vendors' SDKs have for fine-tuning, our clients have by the same names; what they do not have is listed here."""

import inspect

import fireworks as vendors_fireworks
import openai as vendors_openai
import portkey_ai as vendors_portkey
import pytest
from finetuning_clients import fireworks, openai, portkey

VENDORS = {
    "openai": (openai.Client("k"), vendors_openai.OpenAI(api_key="k")),
    "fireworks": (
        fireworks.Client("k", account_id="a"),
        vendors_fireworks.Fireworks(api_key="k", account_id="a"),
    ),
    "portkey": (portkey.Client("k", virtual_key="v"), vendors_portkey.Portkey(api_key="k", virtual_key="v")),
}
RESOURCES = {
    "openai": [
        "files",
        "models",
        "uploads",
        "uploads.parts",
        "webhooks",
        "webhooks.event_types",
        "fine_tuning",
        "fine_tuning.jobs",
        "fine_tuning.jobs.checkpoints",
        "fine_tuning.checkpoints.permissions",
        "fine_tuning.alpha.graders",
    ],
    "fireworks": ["datasets", "supervised_fine_tuning_jobs", "dpo_jobs", "reinforcement_fine_tuning_jobs"],
    "portkey": [
        "files",
        "fine_tuning",
        "fine_tuning.jobs",
        "fine_tuning.jobs.checkpoints",
        "fine_tuning.checkpoints.permissions",
        "fine_tuning.alpha.graders",
    ],
}
EVERYWHERE = {
    "openai_client",  # of portkey-ai, by accident
}
OTHERWISE = {
    # Deprecated by the vendor: `content` and `list` have taken their places.
    ("openai", "files"): {"retrieve_content"},
    ("portkey", "files"): {"retrieve_content"},
}
ARGUMENTS = {
    # An empty object, which ours sends by itself.
    "cancel": {"body"},
    "resume": {"body"},
    "validate_upload": {"body"},
}
NOT_DOCUMENTED = {("portkey", "files", "list"): {"after", "limit", "order"}}
"""Portkey documents no paging of files."""
OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout", "kwargs"}

PLACES = [(vendor, resource) for vendor in VENDORS for resource in RESOURCES[vendor]]


def at(client, resource):
    for part in resource.split("."):
        client = getattr(client, part)
    return client


@pytest.mark.parametrize(("vendor", "resource"), PLACES, ids="-".join)
def test_the_calls_of_a_resource_have_the_vendor_s_names(vendor, resource):
    ours, theirs = (at(client, resource) for client in VENDORS[vendor])
    wanted = {name for name in dir(theirs) if not name.startswith("_")} - EVERYWHERE
    assert wanted - set(dir(ours)) == OTHERWISE.get((vendor, resource), set())


@pytest.mark.parametrize(("vendor", "resource"), PLACES, ids="-".join)
def test_the_arguments_of_a_call_have_the_vendor_s_names(vendor, resource):
    ours, theirs = (at(client, resource) for client in VENDORS[vendor])
    for name in sorted(set(dir(theirs)) & set(dir(ours))):
        call, their_call = getattr(ours, name), getattr(theirs, name)
        if not name.startswith("_") and inspect.ismethod(their_call):
            wanted = set(inspect.signature(their_call).parameters) - OPTIONS
            known = ARGUMENTS.get(name, set()) | NOT_DOCUMENTED.get((vendor, resource, name), set())
            assert wanted - set(inspect.signature(call).parameters) - known == set(), name


@pytest.mark.parametrize("vendor", ["openai", "fireworks"])
def test_a_client_is_made_of_arguments_with_the_vendor_s_names(vendor):
    ours, theirs = (set(inspect.signature(type(client)).parameters) for client in VENDORS[vendor])
    assert theirs - ours - {"_strict_response_validation", "_enforce_credentials"} == (
        # Other ways to the service than a key, and a socket: nothing of fine-tuning.
        {"admin_api_key", "workload_identity", "provider", "data_residency", "websocket_base_url"}
        if vendor == "openai"
        else set()
    )


@pytest.mark.parametrize("vendor", ["openai", "fireworks"])
def test_errors_have_the_vendor_s_names(vendor):
    ours, theirs = {"openai": (openai, vendors_openai), "fireworks": (fireworks, vendors_fireworks)}[vendor]
    wanted = {
        name
        for name, value in list(vars(theirs).items())
        if isinstance(value, type)
        and issubclass(value, theirs.APIError)
        and value.__module__ == theirs.APIError.__module__
    }
    assert wanted - set(dir(ours)) == ({"OAuthError"} if vendor == "openai" else set())
    for name in wanted & set(dir(ours)):
        bases = {base.__name__ for base in getattr(theirs, name).__mro__} & wanted
        assert bases <= {base.__name__ for base in getattr(ours, name).__mro__}
