"""Installing from a list of versions, with lists that ask no index for anything."""

import subprocess

import pytest
from finetuning_contracts.servers import InstallError
from finetuning_contracts.servers.pypi import PypiPackage
from finetuning_contracts.servers.server import PACKAGES


def test_a_list_is_installed_into_an_environment_of_its_own_once(tmp_path):
    (tmp_path / "requirements.txt").write_text("")
    package = PypiPackage("json.tool")
    package.install(tmp_path)
    python, script, *rest = package.command(tmp_path, ["--help"])
    stamp = tmp_path / ".venv" / ".installed-from"
    written = stamp.stat().st_mtime_ns
    package.install(tmp_path)
    assert stamp.stat().st_mtime_ns == written
    assert (script, rest) == (str(PACKAGES / "loopback.py"), ["json.tool", "--help"])
    assert subprocess.run(
        [python, "-c", "import sys; print(sys.prefix)"], check=True, capture_output=True, text=True
    ).stdout.strip() == str(tmp_path / ".venv")


def test_what_pip_cannot_install_is_one_line_and_leaves_no_stamp(tmp_path):
    (tmp_path / "requirements.txt").write_text("./nothing-here\n")
    with pytest.raises(InstallError, match=r"pip ended with 1: .*nothing-here") as told:
        PypiPackage("nothing").install(tmp_path)
    assert "\n" not in str(told.value)
    assert not (tmp_path / ".venv" / ".installed-from").exists()


def test_a_folder_without_a_list_is_refused(tmp_path):
    with pytest.raises(InstallError, match=r"requirements\.txt: No such file"):
        PypiPackage("nothing").install(tmp_path)
