from pathlib import Path

import pytest

from tracker.whole_file import put_aside, write_whole


def test_the_folder_is_made_and_an_old_file_replaced(tmp_path):
    path = tmp_path / "new" / "file.bin"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


def test_an_interruption_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "file.bin"
    write_whole(path, b"old")

    def cut_off(draft, content):
        with draft.open("wb") as file:
            file.write(content[:1])
        raise OSError("no space left")

    monkeypatch.setattr(Path, "write_bytes", cut_off)
    with pytest.raises(OSError, match="no space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_what_is_put_aside_overwrites_nothing(tmp_path):
    path = tmp_path / "file.bin"
    for content in (b"first", b"second"):
        path.write_bytes(content)
        aside = put_aside(path)
        assert aside.read_bytes() == content and not path.exists()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file.kept-1.bin", "file.kept-2.bin"]
    with pytest.raises(FileNotFoundError):
        put_aside(path)
