"""Every mock serves every operation of its spec, under every profile."""

import pytest
from finetuning_contracts.mock import create_app
from finetuning_specs import PROVIDERS, profiles

VARIANTS = [(provider, profile) for provider in PROVIDERS for profile in (None, *profiles(provider))]


@pytest.mark.parametrize(("provider", "profile"), VARIANTS)
def test_every_operation_has_a_handler(specs, provider, profile):
    app = create_app(specs(provider, profile))
    assert app.spec.operations
    app.context.store.close()


def test_an_operation_that_no_module_knows_is_named(specs):
    from finetuning_specs import Spec

    document = dict(specs("openai").document)
    strange = {
        "operationId": "fold_paper",
        "x-resource": "paper.fold",
        "responses": {"200": {"description": "-"}},
    }
    document["paths"] = {**document["paths"], "/paper": {"post": strange}}
    with pytest.raises(LookupError, match="fold_paper"):
        create_app(Spec(provider="openai", profile=None, document=document))
