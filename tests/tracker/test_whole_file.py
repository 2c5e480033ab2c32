"""Files are the old ones or the new ones; nothing is left beside them, and nothing overwrites what is put aside."""

from threading import Barrier, Thread

import pytest

from tracker import whole_file as module
from tracker.whole_file import put_aside, reserve, whole_file, write_whole


def test_the_folder_is_made_and_an_old_file_replaced(tmp_path):
    path = tmp_path / "new" / "file.bin"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("cut_off", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file_and_no_draft(tmp_path, monkeypatch, cut_off):
    path = tmp_path / "file.bin"
    write_whole(path, b"old")

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os if cut_off == "fsync" else module.Path, cut_off, full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interruption_leaves_the_old_file_and_no_draft(tmp_path):
    path = tmp_path / "file.bin"
    write_whole(path, b"old")
    with pytest.raises(KeyboardInterrupt), whole_file(path) as file:
        file.write(b"n")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_content_is_on_the_disk_before_it_has_the_name(tmp_path, monkeypatch):
    path, order = tmp_path / "file.bin", []
    sync, replace = module.os.fsync, module.Path.replace
    monkeypatch.setattr(module.os, "fsync", lambda number: (order.append("sync"), sync(number)))
    monkeypatch.setattr(module.Path, "replace", lambda draft, target: (order.append("name"), replace(draft, target)))
    write_whole(path, b"new")
    assert order[:2] == ["sync", "name"]


def test_two_writers_of_one_file_do_not_mix(tmp_path):
    path, together = tmp_path / "file.bin", Barrier(2)

    def write(letter):
        with whole_file(path) as file:
            for _ in range(50):
                file.write(letter * 1000)
                file.flush()
            together.wait(30)

    threads = [Thread(target=write, args=(letter,)) for letter in (b"a", b"b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert path.read_bytes() in (b"a" * 50_000, b"b" * 50_000)
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_one_and_a_mode_is_kept(tmp_path):
    path, link = tmp_path / "file.bin", tmp_path / "link.bin"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, b"new")
    assert link.is_symlink() and path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_name_as_long_as_may_be_can_be_written(tmp_path):
    path = tmp_path / ("n" * 255)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_name_is_reserved_once(tmp_path):
    path = tmp_path / "films" / "film.mp4"
    assert reserve(path) == path
    (tmp_path / "films" / "film 2.mp4").symlink_to("nowhere")
    assert reserve(path) == tmp_path / "films" / "film 3.mp4"
    assert reserve(path) == tmp_path / "films" / "film 4.mp4"


def test_what_is_put_aside_overwrites_nothing(tmp_path):
    path = tmp_path / "file.bin"
    for content in (b"first", b"second"):
        path.write_bytes(content)
        aside = put_aside(path)
        assert aside.read_bytes() == content and not path.exists()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file.kept-1.bin", "file.kept-2.bin"]
    with pytest.raises(FileNotFoundError):
        put_aside(path)
