"""The command: what it writes, when it refuses, and that it then leaves everything as it was."""

import datetime
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import generate

ROOT = Path(__file__).resolve().parents[3]


def test_the_committed_clients_are_what_the_specs_give(capfd):
    status = generate.main(["--check"])
    printed, complained = capfd.readouterr()
    assert status == 0, "\n".join(printed.splitlines()[:20]) + complained


def test_the_output_does_not_depend_on_the_order_in_which_python_hashes(specs, tmp_path, snapshot):
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "scripts.generate", "--specs", specs, "--output", tmp_path / seed]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, timeout=120)
    assert snapshot(tmp_path / "1") == snapshot(tmp_path / "2")


def test_a_second_run_replaces_the_first_and_leaves_nothing_else(run, standing, generated_once, snapshot):
    (standing / "models" / "stale.py").write_text("", encoding="utf-8")
    second = run()
    assert second.status == 0
    assert snapshot(second.output) == snapshot(generated_once)
    assert [path.name for path in second.output.iterdir()] == ["finetuning_clients"]


@pytest.mark.usefixtures("standing")
def test_check_passes_on_a_fresh_output_and_prints_nothing(run):
    checked = run("--check")
    assert (checked.status, checked.printed, checked.complained) == (0, "", "")


def test_check_writes_nothing(run):
    checked = run("--check")
    assert checked.status == 1
    assert not checked.output.exists()


def test_check_shows_the_lines_that_were_changed(run, standing):
    changed = standing / "models" / "order.py"
    changed.write_text(changed.read_text(encoding="utf-8").replace('"asc"', '"up"', 1), encoding="utf-8")
    checked = run("--check")
    assert checked.status == 1
    assert "--- finetuning_clients/small/models/order.py, as it stands" in checked.printed
    assert re.search(r'^-.*"up"', checked.printed, re.MULTILINE)
    assert re.search(r'^\+.*"asc"', checked.printed, re.MULTILINE)
    assert "make generate" in checked.complained


def test_check_names_a_missing_file(run, standing):
    (standing / "models" / "order.py").unlink()
    checked = run("--check")
    assert checked.status == 1
    assert "finetuning_clients/small/models/order.py, as it stands (missing)" in checked.printed


@pytest.mark.parametrize(
    ("name", "content"),
    [("models/extra.py", b"x = 1\n"), ("models/empty.py", b""), ("left.bin", b"\xff\x00\xfe")],
)
def test_check_names_a_file_that_was_not_generated(run, standing, name, content):
    (standing / name).write_bytes(content)
    checked = run("--check")
    assert checked.status == 1
    assert f"--- finetuning_clients/small/{name}, as it stands (not generated)" in checked.printed


def test_check_does_not_mind_what_python_caches(run, standing):
    cache = standing / "models" / "__pycache__"
    cache.mkdir()
    (cache / "order.cpython-311.pyc").write_bytes(b"\x00")
    assert run("--check").status == 0


def test_every_generated_file_names_its_spec_and_the_specs_hash(standing, specs):
    digest = hashlib.sha256((specs / "small.yaml").read_bytes()).hexdigest()
    banner = f"Generated from specs/small.yaml (sha256 {digest}) by `make generate`. Do not edit."
    files = [path for path in standing.rglob("*") if path.is_file() and path.name != "py.typed"]
    assert len(files) > 20
    assert [path.name for path in files if banner not in "".join(path.read_text("utf-8").splitlines()[:2])] == []


def test_the_package_and_each_client_in_it_is_typed(standing):
    assert (standing / "py.typed").is_file()
    assert (standing.parent / "py.typed").is_file()


def test_no_settings_of_the_surroundings_leak_into_the_output(run, generated_once, snapshot, tmp_path, monkeypatch):
    hostile = tmp_path / "hostile"
    hostile.mkdir()
    for folder in (hostile, tmp_path):
        (folder / "ruff.toml").write_text('line-length = 20\n[lint]\nselect = ["ALL"]\n', encoding="utf-8")
        (folder / "pyproject.toml").write_text('[tool.ruff]\nrequired-version = "==0.0.1"\n', encoding="utf-8")
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        for module in ("httpx", "attrs", "typing_extensions"):
            (folder / module).mkdir()
            (folder / module / "__init__.py").touch()
    monkeypatch.chdir(hostile)
    assert snapshot(run(output="hostile/build").output) == snapshot(generated_once)


def _date(document):
    document["paths"]["/jobs"]["get"]["parameters"][0]["example"] = datetime.date(2024, 1, 1)


def _dangling(document):
    document["components"]["schemas"]["Job"]["properties"]["status"]["$ref"] = "#/components/schemas/Gone"


def _remote(document):
    document["components"]["schemas"]["Job"]["properties"]["status"]["$ref"] = "https://else.example/status.yaml"


def _circle(document):
    document["components"]["schemas"]["Order"] = {"$ref": "#/components/schemas/Order"}


def _invalid(document):
    del document["paths"]["/jobs"]["get"]["responses"]["200"]["description"]


def _media_type(document):
    content = document["paths"]["/jobs"]["post"]["requestBody"]["content"]
    content["application/xml"] = content.pop("application/json")


def _answer_media_type(document):
    content = document["paths"]["/jobs"]["post"]["responses"]["201"]["content"]
    content["application/xml"] = content.pop("application/json")


def _mixed_enum(document):
    document["components"]["schemas"]["Order"] = {"enum": ["asc", 1]}


def _duplicate_classes(document):
    schemas = document["components"]["schemas"]
    schemas["job"] = {"type": "object", "properties": {"name": {"type": "string"}}}


def _no_resource(document):
    del document["paths"]["/jobs"]["get"]["x-resource"]


def _no_client(document):
    del document["x-client"]


def _nan(document):
    document["components"]["schemas"]["Job"]["properties"]["id"]["x-weight"] = float("nan")


@pytest.mark.parametrize(
    ("breakage", "pointer", "reason"),
    [
        (_date, "/paths/~1jobs/get/parameters/0/example", "reads 2024-01-01 as a date: put it in quotes"),
        (_nan, "/components/schemas/Job/properties/id/x-weight", "JSON does not have"),
        (_dangling, "/components/schemas/Job/properties/status/$ref", "Gone leads to nothing"),
        (_remote, "/components/schemas/Job/properties/status/$ref", "else.example.* leads to nothing"),
        (_circle, "/components/schemas/Order/$ref", "leads in a circle"),
        (_invalid, "/paths/~1jobs/get/responses/200", "description"),
        (_media_type, "/paths/~1jobs/post", "Unsupported content type application/xml"),
        (_answer_media_type, "/paths/~1jobs/post/responses/201", "was not generated"),
        (_mixed_enum, "/components/schemas/Order", "was not generated"),
        (_duplicate_classes, "/components/schemas/job", 'duplicate models with name "Job"'),
        (_no_resource, "/paths/~1jobs/get", "no x-resource"),
        (_no_client, "", "no x-client"),
    ],
)
def test_a_broken_spec_is_refused_with_its_place_and_the_reason(run, document, write, breakage, pointer, reason):
    breakage(document)
    write(document)
    refused = run()
    assert refused.status == 2
    place = f"specs/small.yaml#{pointer}" if pointer else "specs/small.yaml"
    assert re.search(rf"^{re.escape(place)}:\d+: .*{reason}", refused.complained, re.MULTILINE), refused.complained
    assert "Traceback" not in refused.complained
    assert not refused.output.exists()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"openapi: 3.1.0\npaths: {\n  - a: [}\n", "small.yaml:3: not valid YAML"),
        (b"openapi: 3.1.0\nopenapi: 3.1.0\n", "small.yaml:2: not valid YAML"),
        (b"\xff\xfe\x00\xd8", "not UTF-8"),
        (b"- a list\n", "not a mapping"),
        (b"", "not a mapping"),
        (b"openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\n", "openapi"),
    ],
)
def test_a_file_that_is_no_spec_is_refused_with_its_name_and_the_reason(run, specs, content, reason):
    (specs / "small.yaml").write_bytes(content)
    refused = run()
    assert refused.status == 2
    complaint, verdict = refused.complained.splitlines()
    assert re.match(r"specs/small\.yaml(#/\w+)?(:\d+)?: ", complaint)
    assert reason in complaint
    assert verdict.startswith("no client was generated")
    assert "Traceback" not in refused.complained


def test_a_spec_whose_name_cannot_be_a_package_is_refused(run, specs):
    (specs / "small.yaml").rename(specs / "my-small.yaml")
    refused = run()
    assert refused.status == 2
    assert "specs/my-small.yaml:1: cannot be the package my-small" in refused.complained


def test_a_folder_without_specs_is_refused(run, specs):
    (specs / "small.yaml").unlink()
    refused = run()
    assert refused.status == 2
    assert "is no folder with specs in it" in refused.complained


def test_one_broken_spec_leaves_the_clients_of_all_as_they_were(run, standing, specs, document, write, snapshot):
    before = snapshot(standing)
    (specs / "another.yaml").write_bytes((specs / "small.yaml").read_bytes())
    _dangling(document)
    write(document)
    refused = run()
    assert refused.status == 2
    assert "specs/small.yaml#" in refused.complained
    assert snapshot(standing) == before
    assert [path.name for path in refused.output.iterdir()] == ["finetuning_clients"]


def test_every_problem_of_every_spec_is_told_at_once(run, specs, document, write):
    _no_client(document)
    _no_resource(document)
    path = write(document)
    (specs / "another.yaml").write_bytes(path.read_bytes())
    complained = run().complained
    assert [complained.count(f"specs/{name}.yaml") for name in ("small", "another")] == [2, 2]


def test_an_output_that_cannot_be_written_is_told_in_one_line(run, tmp_path):
    (tmp_path / "generated").write_text("a file, not a folder", encoding="utf-8")
    refused = run()
    assert refused.status == 2
    assert "Traceback" not in refused.complained
    assert (tmp_path / "generated").read_text(encoding="utf-8") == "a file, not a folder"
