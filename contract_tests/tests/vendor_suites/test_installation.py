import io
import tarfile

import pytest
from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.vendor_suites import installation, suites
from finetuning_contracts.vendor_suites.installation import install
from finetuning_contracts.vendor_suites.suites import SUITES, Suite


@pytest.fixture
def suite(tmp_path, monkeypatch):
    folder = tmp_path / "suites" / "openai"
    folder.mkdir(parents=True)
    (folder / "sdist.txt").write_text("vendor==1.0 --hash=sha256:00\n", encoding="utf-8")
    (folder / "requirements.txt").write_text("no-such-package==9.0\n", encoding="utf-8")
    monkeypatch.setattr(suites, "SUITES_FOLDER", tmp_path / "suites")
    return Suite("openai", tests=["tests"])


@pytest.fixture
def ran(monkeypatch):
    """The modules that were run, in place of running them; a download gives an sdist."""
    commands = []

    def note(folder, *module):
        commands.append(module)
        if "download" in module:
            installed = folder / "installed"
            installed.mkdir(exist_ok=True)
            with tarfile.open(installed / "vendor-1.0.tar.gz", "w:gz") as archive:
                member = tarfile.TarInfo("vendor-1.0/tests/test_it.py")
                archive.addfile(member, io.BytesIO())

    monkeypatch.setattr(installation, "_run", note)
    return commands


def test_the_sdist_is_unpacked_beside_an_environment_of_its_own(suite, ran, tmp_path):
    found = install(suite, tmp_path / "cache")
    assert (found.source / "tests" / "test_it.py").exists()
    assert found.python == tmp_path / "cache" / "openai" / "installed" / "venv" / "bin" / "python"


def test_only_the_package_itself_is_taken_as_source(suite, ran, tmp_path):
    install(suite, tmp_path / "cache")
    download = next(command for command in ran if "download" in command)
    assert download[download.index("--no-binary") + 1] == "vendor"
    assert "--require-hashes" in download


def test_it_is_installed_once_until_a_pin_changes(suite, ran, tmp_path):
    install(suite, tmp_path / "cache")
    once = len(ran)
    install(suite, tmp_path / "cache")
    assert len(ran) == once
    (suite.folder / "requirements.txt").write_text("no-such-package==9.1\n", encoding="utf-8")
    install(suite, tmp_path / "cache")
    assert len(ran) == 2 * once


def test_a_package_that_the_index_does_not_have_is_told_in_one_line(suite, tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(InstallError, match=r"openai: pip ended with 1: .*no-such-package==9\.0") as caught:
        install(suite, tmp_path / "cache")
    assert "\n" not in str(caught.value)


def test_an_index_that_does_not_respond_is_told_in_one_line(suite, tmp_path, monkeypatch):
    monkeypatch.setattr(installation, "INSTALL_SECONDS", 0.001)
    with pytest.raises(InstallError, match="took longer than 0 s; is the package index"):
        install(suite, tmp_path / "cache")


def test_without_a_checkout_nothing_is_written(suite, tmp_path):
    (suite.folder / "sdist.txt").unlink()
    with pytest.raises(InstallError, match=r"sdist\.txt: No such file or directory; .* from a checkout"):
        install(suite, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("suite", SUITES.values(), ids=lambda suite: suite.provider)
def test_every_pin_is_exact(suite):
    assert " --hash=sha256:" in (suite.folder / "sdist.txt").read_text(encoding="utf-8")
    assert all("==" in line for line in (suite.folder / "requirements.txt").read_text(encoding="utf-8").splitlines())
