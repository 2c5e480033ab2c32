"""A table on a disk that fills up ends with a whole row, and its file is not closed in silence if it has gone."""

import errno
import os

import pytest

from tracker.files import growing_file
from tracker.files.track_table import TrackTable
from tracker.head.position import HeadPositionSettings
from tracker.types import State, TrackResult

WRITE = os.write


def fill(path, count):
    with TrackTable(path, with_truth=False, position=HeadPositionSettings()) as table:
        for index in range(count):
            table.take(None, TrackResult(index, index / 25, State.LOST))


@pytest.mark.parametrize("room", [500, 501, 507, 520])
def test_a_full_disk_leaves_whole_rows(tmp_path, monkeypatch, room):
    path, left = tmp_path / "track.csv", [room]

    def write(number, content):
        size = min(left[0], len(content))
        if size == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        left[0] -= size
        return WRITE(number, content[:size])

    monkeypatch.setattr(growing_file.os, "write", write)
    with pytest.raises(OSError, match="No space left"):
        fill(path, 100)
    monkeypatch.undo()
    fill(tmp_path / "whole.csv", 100)
    content = path.read_text()
    assert content.endswith("LOST,,,,,,,,,\n")
    assert (tmp_path / "whole.csv").read_text().startswith(content)


def test_a_table_that_is_taken_away_meanwhile_is_told(tmp_path):
    path = tmp_path / "track.csv"
    table = TrackTable(path, with_truth=False, position=HeadPositionSettings())
    path.rename(tmp_path / "other.csv")
    path.write_text("another")
    with pytest.raises(OSError, match="removed or replaced"):
        table.close()
