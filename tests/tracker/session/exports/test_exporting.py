"""Several formats at once, and whatever goes wrong: each is there whole or not at all, and it is told in a sentence."""

import errno
import shutil

import pandas as pd
import pytest

from tests.tracker.session.exports.made_session import FRAMES, record
from tracker.errors import VisavisError
from tracker.session.exports.exporting import Order, export
from tracker.session.exports.formats import FORMATS, format_of
from tracker.session.exports.settings import ExportSettings
from tracker.session.reader import read_session


def orders(folder, names=tuple(form.name for form in FORMATS)):
    return [Order(format_of(name), folder / f"monday{format_of(name).default_name}") for name in names]


def test_all_formats_at_once_are_those_one_by_one(session, tmp_path, exported):
    counted = []
    export(session, orders(tmp_path / "all"), ExportSettings(), lambda: counted.append(1))
    assert len(counted) == FRAMES
    for name in ("csv", "parquet", "openface", "fex", "vtt"):
        alone = exported(name)
        assert (tmp_path / "all" / alone.name).read_bytes() == alone.read_bytes(), name
    for order in orders(tmp_path / "all"):
        assert order.output.exists() and order.note.is_file(), order.form.name


@pytest.mark.parametrize("name", [form.name for form in FORMATS])
def test_nothing_is_left_of_what_is_stopped(session, tmp_path, name):
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(session, orders(tmp_path, (name,)), ExportSettings(), stop)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", [form.name for form in FORMATS])
def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(session, tmp_path, name):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(VisavisError, match=r"cannot be written") as told:
        export(session, orders(tmp_path / "taken", (name,)), ExportSettings())
    assert "\n" not in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


@pytest.mark.parametrize(("name", "module"), [("csv", "tables.whole_file"), ("parquet", "parquet.whole_file")])
def test_a_full_disk_is_told_and_nothing_is_left(session, tmp_path, monkeypatch, name, module):
    from contextlib import contextmanager

    from tracker.whole_file import whole_file

    class Full:
        """A file on a disk with room for a heading only."""

        closed = False

        def __init__(self, file):
            self._file, self._room = file, 20_000

        def write(self, piece):
            self._room -= len(piece)
            if self._room < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return self._file.write(piece)

        def __getattr__(self, name):
            return getattr(self._file, name)

    @contextmanager
    def small(path):
        with whole_file(path) as file:
            yield Full(file)

    monkeypatch.setattr(f"tracker.session.exports.{module}", small)
    with pytest.raises(VisavisError, match=r"cannot be written: .*[Nn]o space left"):
        export(session, orders(tmp_path, (name,)), ExportSettings())
    assert not list(tmp_path.iterdir())


def test_a_damaged_session_is_exported_as_far_as_it_is_there_and_what_is_missing_is_said(session, tmp_path):
    folder = tmp_path / "s" / "monday"
    shutil.copytree(session.folder.path, folder)
    results = folder / "results.arrows"
    long = record(tmp_path / "s" / "long", video="none", count=400)
    whole = long.folder.results.read_bytes()
    results.write_bytes(whole[: int(0.8 * len(whole))])
    (folder / "session.toml").unlink()
    damaged = read_session(folder)
    assert 0 < len(damaged.results) < 400
    said = export(damaged, orders(tmp_path, ("csv", "openface", "vtt", "bids")), ExportSettings())
    table = pd.read_csv(tmp_path / "monday.csv")
    assert len(table) == len(damaged.results)
    assert not {"wall_time", "wall_time_ns"} & set(table.columns)
    assert len(damaged.missing) == 2 and set(damaged.missing) <= set(said)
    note = (tmp_path / "monday.csv.README.md").read_text()
    assert all(f"- {sentence}" in note for sentence in damaged.missing)
    assert "By the wall clock: not known" in note
    # Without the picture's size nobody knows where the points are in space.
    assert "X_0" not in pd.read_csv(tmp_path / "monday.openface.csv").columns


def test_a_session_without_frames_says_so_or_gives_an_empty_table(tmp_path):
    empty = record(tmp_path / "s" / "empty", count=0, video="none")
    export(empty, orders(tmp_path, ("csv", "vtt", "bids", "parquet")), ExportSettings())
    assert pd.read_csv(tmp_path / "monday.csv").empty
    with pytest.raises(VisavisError, match="No face was followed"):
        export(empty, orders(tmp_path, ("openface",)), ExportSettings())
