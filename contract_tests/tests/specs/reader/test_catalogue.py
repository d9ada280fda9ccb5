"""Finding and loading contracts."""

import subprocess
import sys

import pytest
from finetuning_specs import PROVIDERS, SpecError, UnknownSpecError, load_spec, profiles, read_spec, specs_directory

SLOW = ("deepdiff", "jsonpath_ng", "oas_patch", "schemathesis")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_contract_is_found_with_its_digest(provider):
    spec = load_spec(provider)
    assert spec.provider == provider
    assert len(spec.file.digest) == 64
    assert spec.file.path == specs_directory() / f"{provider}.yaml"


def test_an_unknown_provider_is_refused_with_those_there_are():
    with pytest.raises(UnknownSpecError, match="unknown provider 'nobody': choose one of openai, portkey"):
        load_spec("nobody")


def test_an_unknown_profile_is_refused_with_those_there_are():
    with pytest.raises(UnknownSpecError, match="unknown profile 'x' of openai: choose one of: observed"):
        load_spec("openai", "x")


@pytest.mark.parametrize(("provider", "profile"), [(p, q) for p in PROVIDERS for q in profiles(p)])
def test_a_profile_changes_the_document_and_leaves_the_contract_as_it_is(provider, profile):
    before = load_spec(provider)
    changed = load_spec(provider, profile)
    assert changed.profile == profile
    assert changed.document != before.document
    assert before.document == load_spec(provider).document


def test_an_overlay_that_speaks_of_what_is_not_there_is_refused_with_its_line(tmp_path):
    (tmp_path / "overlays").mkdir()
    (tmp_path / "tiny.yaml").write_text("openapi: 3.1.0\npaths: {}\n")
    overlay = tmp_path / "overlays" / "tiny-real.yaml"
    overlay.write_text("overlay: 1.0.0\nactions:\n  - target: $.nope\n    update: {a: 1}\n")
    with pytest.raises(SpecError) as refused:
        read_spec(tmp_path / "tiny.yaml", "real")
    (problem,) = refused.value.problems
    assert (problem.line, problem.pointer) == (3, "/actions/0/target")
    assert problem.message == "$.nope matches nothing: correct it, or drop the action"


def test_loading_a_contract_imports_no_library_for_overlays_or_checks():
    program = (
        "import sys, finetuning_specs as f; [f.load_spec(p).operations for p in f.PROVIDERS];"
        f" print([m for m in {SLOW!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
