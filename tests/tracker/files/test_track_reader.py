"""A track read back says what was written; one that cannot be read says why in a line."""

import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.files.track_reader import read_track
from tracker.files.track_table import TrackTable
from tracker.head.position import HeadPositionSettings
from tracker.types import Box, HeadPosition, State, TrackedHead, TrackResult

HEADER = "frame,time_s,state,head_x_cm,head_y_cm,head_z_cm"


def test_what_was_written_is_read_back(tmp_path):
    written = [
        TrackResult(0, 0.0, State.WHITE_BALANCE),
        TrackResult(
            1,
            0.04,
            State.TRACKING,
            tracked_head=TrackedHead(box=Box(80, 60, 40, 50, 0.125), head=HeadPosition(0.0123, -0.045, 0.6)),
        ),
        TrackResult(3, 0.12, State.LOST),
    ]
    with TrackTable(tmp_path / "track.csv", with_truth=False, position=HeadPositionSettings()) as file:
        for result in written:
            file.take(None, result)
    read = list(read_track(tmp_path / "track.csv"))
    assert [(result.index, result.time_s, result.state) for result in read] == [
        (result.index, result.time_s, result.state) for result in written
    ]
    assert read[0].head is read[2].head is None
    assert read[1].box == written[1].box
    np.testing.assert_allclose(read[1].head.as_array(), written[1].head.as_array(), atol=1e-5)


def test_a_table_by_hand_needs_no_box(tmp_path):
    path = tmp_path / "path.csv"
    path.write_text(f"{HEADER}\n0,0.0,TRACKING,1,2,60\n1,0.1,TRACKING,,,\n2,0.2,TRACKING,nan,0,60\n")
    heads = [result.head for result in read_track(path)]
    assert heads[0] == HeadPosition(0.01, 0.02, 0.60)
    assert heads[1] is heads[2] is None


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(("delimiter", "point"), [(",", "."), (";", "."), (";", ","), ("\t", ",")])
def test_a_table_that_went_through_a_spreadsheet(tmp_path, mark, delimiter, point):
    path = tmp_path / "sheet.csv"
    rows = "0,0.0,TRACKING,1.5,2,60\n1,0.25,LOST,,,\n"
    text = f"{HEADER}\n{rows}".replace(",", delimiter).replace(".", point)
    path.write_bytes(mark + text.replace("\n", "\r\n").encode())
    first, second = read_track(path)
    assert first.head == HeadPosition(0.015, 0.02, 0.60)
    assert (second.time_s, second.state, second.head) == (0.25, State.LOST, None)


@pytest.mark.parametrize(
    ("text", "problem", "said"),
    [
        ("a,b\n1,2\n", SourceProblem.UNREADABLE, "no column frame"),
        ("", SourceProblem.UNREADABLE, "no column"),
        (f"{HEADER}\n", SourceProblem.EMPTY, "no rows"),
        (f"{HEADER}\n0,0.0,TRACKING,one,2,60\n", SourceProblem.UNREADABLE, "line 2"),
        (f"{HEADER}\n0,0.0,DANCING,1,2,60\n", SourceProblem.UNREADABLE, "line 2"),
        (f"{HEADER}\n0,nan,TRACKING,1,2,60\n", SourceProblem.UNREADABLE, "line 2"),
        (f"{HEADER}\n0\n", SourceProblem.UNREADABLE, "line 2"),
        (f"{HEADER}\n0,0.5,LOST,,,\n1,0.4,LOST,,,\n", SourceProblem.UNREADABLE, "backwards"),
    ],
)
def test_what_is_no_track_is_told_in_a_line(tmp_path, text, problem, said):
    path = tmp_path / "track.csv"
    path.write_text(text)
    with pytest.raises(SourceError, match=said) as caught:
        list(read_track(path))
    assert caught.value.problem is problem


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(SourceError, match="no file") as caught:
        list(read_track(tmp_path / "none.csv"))
    assert caught.value.problem is SourceProblem.NOT_FOUND


def test_bytes_that_are_no_text_are_told(tmp_path):
    (tmp_path / "track.csv").write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(SourceError, match="cannot be read"):
        list(read_track(tmp_path / "track.csv"))
