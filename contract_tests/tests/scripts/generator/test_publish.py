"""Putting clients in their place happens whole or not at all."""

import shutil

import pytest

from scripts.generator import publish


def test_what_stood_there_comes_back_when_publishing_fails(tmp_path, monkeypatch, snapshot):
    made, standing = tmp_path / "made", tmp_path / "standing"
    for folder in (made, standing):
        folder.mkdir()
        (folder / "client.py").write_text(folder.name, encoding="utf-8")

    def fail(*_):
        standing.mkdir()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "move", fail)
    with pytest.raises(OSError, match="No space left"):
        publish.replace(made, standing)
    assert snapshot(standing) == {"client.py": b"standing"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made", "standing"]
