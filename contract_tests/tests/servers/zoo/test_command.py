"""The command says in one line what cannot be run, and ends with 2."""

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.zoo import command
from finetuning_contracts.servers.zoo.members import MEMBERS


def ended(*arguments):
    with pytest.raises(SystemExit) as end:
        command.main(arguments)
    return end.value.code


@pytest.mark.parametrize("arguments", [["nobody"], ["nobody", "--verify"], ["--all"]])
def test_what_cannot_be_run_is_one_line_and_exit_code_2(arguments, capsys):
    assert ended(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("zoo: ")
    assert err.count("\n") == 1


def test_a_finding_that_its_lines_do_not_show_any_more_fails_the_verification(monkeypatch, capsys):
    member = MEMBERS["fakeai"]
    one, other = command.read(member.published).shown[:2]
    monkeypatch.setattr(command, "verify", lambda _: iter([(one, ""), (other, "the status was 200, not 500")]))
    assert command.verified(member) == 1
    out = capsys.readouterr().out
    assert f"fakeai {one.group} as published" in out
    assert f"fakeai {other.group} the status was 200, not 500" in out


def test_findings_that_all_show_pass(monkeypatch):
    monkeypatch.setattr(command, "verify", lambda _: iter(()))
    assert command.verified(MEMBERS["fakeai"]) == 0


def test_the_page_can_be_written_anew_without_checking_anything(monkeypatch, tmp_path):
    monkeypatch.setattr(command, "PAGE", tmp_path / "zoo.md")
    assert ended("--page") == 0
    assert (tmp_path / "zoo.md").read_text(encoding="utf-8") == command.rendered()


def test_lines_about_another_version_are_not_run(monkeypatch):
    member = MEMBERS["fakeai"]
    monkeypatch.setattr(type(member), "version", property(lambda _: "9.9"))
    with pytest.raises(UsageError, match=r"it is about version 0\.3\.2, and 9\.9 is installed"):
        command.verified(member)
