"""The command, as a user runs it: what it prints where, and how it exits."""

import importlib
import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest
from finetuning_contracts import cli, options
from finetuning_contracts.checks.sending.guard import Permissions
from finetuning_contracts.errors import UsageError
from finetuning_specs import load_spec

KEY = "sk-not-to-be-seen-anywhere"


@pytest.fixture
def finetuning(monkeypatch, capsys):
    """Run the command in this process: exit code, standard output, standard error."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["finetuning", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return end.value.code, *capsys.readouterr()

    return run


def start(*arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "finetuning_contracts", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["check", "opnai"],
            "unknown provider 'opnai': choose one of openai, portkey, fireworks, dataherald, all",
        ),
        (["check", "openai", "--profile", "live"], "unknown profile 'live' of openai"),
        (["check", "openai", "--url", "http://127.0.0.1:9"], "cannot reach http://127.0.0.1:9"),
        (
            ["check", "openai", "--url", "nonsense"],
            "--url is not an address of a server; write it as http://host:port/base",
        ),
        (["check", "openai", "--header", KEY], "a --header is written 'Name: value'"),
        (["check", "openai", "--header", f"X Y: {KEY}"], "a --header is written 'Name: value'"),
        (
            ["check", "openai", "--header", f"X-Key: {KEY}\x07"],
            "the value of the header X-Key has characters",
        ),
        (["check", "openai", "--parameter", "model"], "a --parameter is written NAME=VALUE, not 'model'"),
        (["check", "openai", "--only", "creat"], "there is no operation or rule 'creat' in openai"),
        (
            ["check", "openai", "--baseline", "absent.yaml"],
            "cannot read absent.yaml: No such file or directory",
        ),
        (["check", "openai", "--update-baseline"], "--update-baseline writes the file of --baseline: name one"),
        (["check", "openai", "--baseline", "no/b.yaml", "--update-baseline"], "there is no folder no"),
        (["check", "openai", "--require", "creat"], "--require: there is no operation 'creat' in openai"),
        (["check", "openai", "--shard", "9/8"], "a shard is written NUMBER/OF, such as 2/8, not '9/8'"),
        (["report", "compare", "absent", "absent"], "cannot read absent: No such file or directory"),
        (["report", "merge", "out", "absent"], "cannot read absent: No such file or directory"),
        (["report", "merge", "out"], "name the reports to merge"),
        (["check", "openai", "--max-examples", "0"], "0"),
        (["check", "openai", "--seed", "one"], "one"),
        (["check", "openai", "--sneed", "1"], "--sneed"),
        (["check"], "provider"),
        (
            ["check", "all", "--url", "http://127.0.0.1:9"],
            "--url, --header, --header-file and --profile are for one provider",
        ),
        (["mock", "opnai"], "unknown provider 'opnai'"),
        (["mock", "openai", "--port", "70000"], "cannot listen on 127.0.0.1:70000"),
        (["specs", "opnai"], "unknown provider 'opnai'"),
        (["chek"], "chek"),
    ],
)
def test_what_cannot_run_ends_with_2_and_one_line(finetuning, tmp_path, monkeypatch, arguments, complaint):
    monkeypatch.chdir(tmp_path)
    code, out, err = finetuning(*arguments)
    assert code == 2
    assert out == ""
    assert err.startswith("finetuning: ")
    assert err.count("\n") == 1
    assert complaint.lower() in err.lower()
    assert KEY not in err


@pytest.mark.parametrize("library", ["cyclopts", "rich.console"])
def test_without_the_extra_it_says_in_one_line_what_to_install(monkeypatch, capsys, library):
    monkeypatch.setitem(sys.modules, library, None)  # as if it were not installed
    monkeypatch.delitem(sys.modules, "finetuning_contracts.cli")
    with pytest.raises(SystemExit) as end:
        importlib.import_module("finetuning_contracts.cli")
    out, err = capsys.readouterr()
    assert (end.value.code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"finetuning: {library} is not installed")
    assert "pip install 'finetuning-contracts[contracts]'" in err


@pytest.mark.parametrize("library", ["starlette", "yaml", "jsonschema_rs"])
def test_without_the_extra_importing_the_mock_servers_says_the_same_line(library):
    program = f"import sys; sys.modules[{library!r}] = None; import finetuning_contracts.mock"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    line = done.stderr.splitlines()[-1]
    assert re.fullmatch(rf"ModuleNotFoundError: {library}\S* is not installed; (.+)", line)
    assert line.endswith("it comes with the extra: pip install 'finetuning-contracts[contracts]'")
    assert "During handling" not in done.stderr


def test_a_report_that_cannot_be_written_is_known_before_the_run(finetuning, tmp_path):
    (tmp_path / "file").write_text("")
    code, _, err = finetuning("check", "dataherald", "--report-dir", tmp_path / "file")
    assert (code, err.count("\n")) == (2, 1)


def test_an_unexpected_error_is_one_line_and_no_traceback(finetuning, monkeypatch):
    def broken(*_):
        raise RuntimeError(KEY)

    monkeypatch.setattr(options, "providers", broken)
    code, _, err = finetuning("specs")
    assert (code, err) == (
        2,
        "finetuning: unexpected RuntimeError; run it with FINETUNING_DEBUG=1 to see where\n",
    )


def test_a_port_in_use_is_one_line(finetuning):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        code, _, err = finetuning("mock", "openai", "--port", taken.getsockname()[1])
    assert (code, err.count("\n")) == (2, 1)
    assert "cannot listen" in err


def test_help_is_shown_for_each_command(finetuning):
    for arguments in (["--help"], ["check", "--help"], ["mock", "--help"], ["specs", "--help"]):
        code, out, _ = finetuning(*arguments)
        assert code == 0
        assert "Usage: finetuning" in out


def test_specs_lists_operations_paths_and_documents(finetuning):
    _, out, _ = finetuning("specs", "openai")
    assert "create_fine_tuning_job" in out
    assert "POST /fine_tuning/jobs" in out
    _, out, _ = finetuning("specs", "openai", "--path")
    assert out.endswith("openai.yaml\n")
    _, out, _ = finetuning("specs", "dataherald", "--profile", "engine", "--document")
    assert json.loads(out)["openapi"] == "3.1.0"


def test_a_header_keeps_colons_in_its_value():
    assert options.header("X-Url: http://host:1/") == ("X-Url", "http://host:1/")
    with pytest.raises(UsageError):
        options.header(": value")


def target(url, headers=(), **options_):
    return options.target(load_spec("openai"), url, headers, **options_)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000/v1", "http://localhost/v1", "http://[::1]:9/v1", "https://api.openai.com/v1"]
)
def test_the_keys_of_the_environment_go_to_this_machine_and_to_the_vendor(monkeypatch, url):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert target(url + "/").headers == {"Authorization": f"Bearer {KEY}"}
    assert target(url + "/").url == url
    assert target(url, ["X-Own: 1"]).headers == {"X-Own": "1"}
    assert target(None).headers == {}


@pytest.mark.parametrize("url", ["https://elsewhere.example/v1", "http://api.openai.com/v1", "http://10.0.0.1/v1"])
def test_the_keys_of_the_environment_go_nowhere_else_unless_that_is_said(monkeypatch, url):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert target(url).headers == {}
    assert target(url, use_environment=True).headers == {"Authorization": f"Bearer {KEY}"}


@pytest.mark.parametrize("url", [f"http://user:{KEY}@127.0.0.1/v1", f"http://127.0.0.1/v1?key={KEY}"])
def test_credentials_in_an_address_are_refused_and_not_repeated(url):
    with pytest.raises(UsageError) as error:
        target(url)
    assert "--header-file" in str(error.value)
    assert KEY not in str(error.value)


def test_headers_may_stand_in_a_file(tmp_path):
    file = tmp_path / "headers"
    file.write_text(f"# mine\nAuthorization: Bearer {KEY}\n\nX-Env: file\n")
    assert options.header_file(file) == [f"Authorization: Bearer {KEY}", "X-Env: file"]


@pytest.mark.parametrize(
    ("url", "given", "expected"),
    [
        ("http://127.0.0.1/v1", {}, Permissions(writes=True, max_jobs=None)),
        ("https://elsewhere.example/v1", {}, Permissions(writes=False, max_jobs=3)),
        ("https://elsewhere.example/v1", {"allow_writes": True}, Permissions(writes=True, max_jobs=3)),
        ("https://elsewhere.example/v1", {"allow_writes": True, "max_jobs": 9}, Permissions(writes=True, max_jobs=9)),
    ],
)
def test_a_server_that_is_not_on_this_machine_is_only_read_unless_that_is_said(url, given, expected):
    assert options.permissions(url, **{"allow_writes": False, "max_jobs": None, **given}) == expected


def test_a_parameter_that_names_nothing_is_refused_with_those_that_do():
    with pytest.raises(UsageError, match=r"'trainig_file'; .* training_file"):
        options.known_parameters([load_spec("openai")], ["trainig_file"])
    options.known_parameters([load_spec("openai")], ["training_file", "files", "fine_tuning_job_id"])


def test_a_check_of_the_embedded_mock_holds_and_writes_the_reports(tmp_path):
    process = start(
        *("check", "dataherald", "--only", "list_finetunings", "--only", "get_finetuning"),
        *("--max-examples", "2", "--report-dir", tmp_path),
    )
    out, err = process.communicate()
    assert process.returncode == 0, out + err
    assert "get_finetuning" in out
    assert str(tmp_path / "report.html") in out
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["verdict"] == "PASS"
    assert {path.name for path in tmp_path.iterdir()} == {
        "badge.json",
        "badge.svg",
        "junit.xml",
        "report.har",
        "report.html",
        "report.json",
        "report.md",
    }


def test_shards_are_merged_and_compared(finetuning, tmp_path):
    names = [tmp_path / "1", tmp_path / "2"]
    for number, name in enumerate(names, start=1):
        code, *_ = finetuning(
            *("check", "dataherald", "--only", "list_finetunings", "--max-examples", "1"),
            *("--shard", f"{number}/2", "--report-dir", name),
        )
        assert code == 0
    code, out, err = finetuning("report", "merge", tmp_path / "all", *names)
    assert (code, err) == (0, "")
    assert "1 of 1 operation exercised" in out
    merged = json.loads((tmp_path / "all" / "report.json").read_text())
    parts = [json.loads((name / "report.json").read_text()) for name in names]
    assert merged["providers"][0]["requests"] == sum(part["providers"][0]["requests"] for part in parts)
    archives = [
        json.loads((folder / "report.har").read_text())["log"]["entries"] for folder in (tmp_path / "all", *names)
    ]
    assert len(archives[0]) == len(archives[1]) + len(archives[2]) > 0
    assert finetuning("report", "compare", tmp_path / "all", tmp_path / "all") == (0, "the same causes in both\n", "")


def test_ctrl_c_ends_a_check_with_130_and_no_traceback(tmp_path):
    process = start("check", "dataherald", "--report-dir", tmp_path, "--max-examples", "1000")
    assert process.stderr.readline(), "the first part is done, others are under way"
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert process.returncode == 130
    assert "Traceback" not in err


def test_a_mock_is_served_until_ctrl_c():
    process = start("mock", "dataherald", "--port", "0")
    name, url = process.stdout.readline().split()
    assert name == "dataherald"
    with urllib.request.urlopen(f"{url}/api/v1/finetunings") as response:  # noqa: S310  our own server
        assert json.loads(response.read()) == []
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert (process.returncode, err) == (130, "")


@pytest.mark.parametrize(
    "program",
    [
        "from finetuning_contracts import cli; cli.app(['--version'], result_action='return_value')",
        "from finetuning_contracts import cli; cli.app(['specs'], result_action='return_value')",
        "from finetuning_contracts import cli, mock; mock.create_app(cli.load_spec('openai'))",
    ],
    ids=["--version", "specs", "mock"],
)
def test_what_needs_no_checks_and_no_overlays_does_not_import_their_libraries(program):
    slow = ["schemathesis", "hypothesis", "deepdiff", "oas_patch", "jsonpath_ng", "httpx"]
    program += f"; import sys; print([name for name in {slow} if name in sys.modules], file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"
