"""What `make image` says of an image, with an engine that only pretends."""

import sys

import pytest
from finetuning_contracts.mock import serve

from scripts import try_image

ENGINE = """\
import sys
verb = sys.argv[1]
if verb == "run" and FAILS:
    sys.exit("no such image")
print({"port": ADDRESS, "inspect": CODE}.get(verb, ""))
"""


@pytest.fixture
def engine(tmp_path):
    def make(address="", *, code=0, fails=False):
        program = tmp_path / "engine.py"
        head = f"ADDRESS, CODE, FAILS = {address!r}, {code}, {fails}\n"
        program.write_text(head + ENGINE, encoding="utf-8")
        return [sys.executable, str(program)]

    return make


def test_an_image_in_which_all_four_answer_and_that_stops_is_fine(engine, capsys):
    with serve("all") as server:
        assert try_image.main(engine(server.url.removeprefix("http://")), "image", []) == 0
    assert capsys.readouterr().out.startswith("image: all four answer, and it stops within ")


def test_a_mock_that_does_not_answer_is_named(engine, capsys):
    with serve("openai") as server, pytest.raises(SystemExit) as ended:
        try_image.main(engine(server.url.removeprefix("http://").removesuffix("/v1")), "image", [])
    assert ended.value.code == 1
    assert capsys.readouterr().err == "image: /openai/v1/files does not give a list\n"


def test_an_image_that_has_to_be_killed_is_not_fine(engine, capsys):
    with serve("all") as server, pytest.raises(SystemExit) as ended:
        try_image.main(engine(server.url.removeprefix("http://"), code=137), "image", [])
    assert ended.value.code == 1
    assert "ended with 137" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["no-such-engine"], None])
def test_an_engine_that_fails_is_told_in_one_line_and_is_exit_code_2(engine, capsys, command):
    assert try_image.main(command or engine(fails=True), "image", []) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("image: ")
    assert line.endswith(("No such file or directory", "no such image"))
