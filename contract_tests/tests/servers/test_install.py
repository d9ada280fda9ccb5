import json
import os
import re
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers import SERVERS, InstallError, NodeMissingError, aimock
from finetuning_contracts.servers.node import find_node
from finetuning_contracts.servers.npm import NpmPackage
from finetuning_contracts.servers.server import PACKAGES

NAMES = pytest.mark.parametrize("name", [name for name, s in SERVERS.items() if isinstance(s.package, NpmPackage)])

FAKE_NPM = """#!/bin/sh
echo "$@" >> calls
[ -e fail ] && { echo 'npm error 404 not found - token: verysecret' >&2; exit 1; }
sleep 0.1
rm -rf node_modules && mkdir node_modules
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package folder, and an npm that notes how it was called."""
    executable(tmp_path / "bin" / "npm", FAKE_NPM)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    folder = tmp_path / "package"
    folder.mkdir()
    for name in ("package.json", "package-lock.json", ".npmrc"):
        (folder / name).write_text(name)
    return folder


def test_a_package_is_installed_once(package):
    install(package)
    install(package)
    assert (package / "node_modules").is_dir()
    assert calls(package) == 1


def test_workers_that_ask_at_the_same_time_install_once(package):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(install, [package] * 8))
    assert calls(package) == 1


@pytest.mark.parametrize("changed", ["package.json", "package-lock.json", ".npmrc"])
def test_a_package_is_installed_again_when_what_it_is_made_from_changed(package, changed):
    install(package)
    (package / changed).write_text("new")
    install(package)
    assert calls(package) == 2


def test_an_install_cut_short_is_repeated(package):
    (package / "node_modules" / "half").mkdir(parents=True)
    install(package)
    assert not (package / "node_modules" / "half").exists()


def test_a_failed_install_is_one_line_without_secrets(package):
    (package / "fail").touch()
    with pytest.raises(InstallError) as caught:
        install(package)
    assert str(caught.value).endswith("npm ci ended with 1: npm error 404 not found - token: [redacted]")
    assert "\n" not in str(caught.value)


def test_a_failed_install_is_tried_again(package):
    (package / "fail").touch()
    with pytest.raises(InstallError):
        install(package)
    (package / "fail").unlink()
    install(package)
    assert calls(package) == 2


def test_a_missing_lock_file_is_one_line(package):
    (package / "package-lock.json").unlink()
    with pytest.raises(InstallError, match=r"package-lock\.json: No such file or directory; .* from a checkout"):
        install(package)


def test_an_installed_package_needs_no_npm(package, monkeypatch):
    install(package)
    monkeypatch.setenv("PATH", "")
    install(package)


def test_without_npm_nothing_is_installed_and_one_line_says_so(package, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NodeMissingError, match=r"^npm is not on the PATH: install Node\.js .*$"):
        install(package)


def test_without_node_no_server_starts_and_one_line_says_so(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with (
        pytest.raises(NodeMissingError, match=r"^(node|npm) is not on the PATH: install Node\.js .*$"),
        aimock.running(),
    ):
        pass


@pytest.mark.parametrize("said", ["v18.20.4", "v20.9.0"])
def test_a_node_that_is_too_old_is_refused(tmp_path, monkeypatch, said):
    executable(tmp_path / "node", f"#!/bin/sh\necho {said}\n")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(NodeMissingError, match=f"is version {said[1:]}: install Node"):
        find_node()


@pytest.mark.parametrize("said", ["v20.15.0", "v26.0.0-nightly2026"])
def test_a_node_that_is_new_enough_is_taken(tmp_path, monkeypatch, said):
    executable(tmp_path / "node", f"#!/bin/sh\necho {said}\n")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert find_node() == str(tmp_path / "node")


@pytest.mark.parametrize("script", ["exit 1", "echo nonsense"])
def test_a_node_that_does_not_work_is_one_line(tmp_path, monkeypatch, script):
    executable(tmp_path / "node", f"#!/bin/sh\n{script}\n")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(NodeMissingError, match="does not tell its version"):
        find_node()


def test_the_errors_are_ones_that_commands_print_as_one_line():
    assert issubclass(NodeMissingError, UsageError)
    assert issubclass(InstallError, UsageError)


@NAMES
def test_a_lock_file_pins_by_hash_and_names_no_registry(name):
    lock = json.loads((PACKAGES / name / "package-lock.json").read_text())
    packages = {path: entry for path, entry in lock["packages"].items() if path}
    assert packages
    assert all("integrity" in entry for entry in packages.values())
    assert not [path for path, entry in packages.items() if "resolved" in entry]


@NAMES
def test_a_package_pins_exactly_what_its_lock_file_holds(name):
    wanted = json.loads((PACKAGES / name / "package.json").read_text())
    lock = json.loads((PACKAGES / name / "package-lock.json").read_text())["packages"]
    assert wanted["private"] is True
    for package, version in {**wanted["dependencies"], **wanted.get("overrides", {})}.items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
        assert lock[f"node_modules/{package}"]["version"] == version


def install(folder):
    NpmPackage("a/script.js").install(folder)


def executable(path, text):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def calls(package):
    return len((package / "calls").read_text().splitlines())
