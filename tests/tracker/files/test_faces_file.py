"""The table of all faces: a row for each, cells in the order of the header, nothing where nothing is known."""

import csv
from dataclasses import replace

import numpy as np
import pytest

from tracker.drawing import WHITE, annotated
from tracker.files.faces_table import FacesTable, faces_columns
from tracker.files.track_reader import read_track
from tracker.files.track_table import TrackTable
from tracker.head.position import HeadPositionSettings
from tracker.types import Box, Face, HeadPose, HeadPosition, Rotation, State, TrackedFace, TrackResult


def face_at(x, y):
    angles = np.linspace(0, 2 * np.pi, 68, endpoint=False)
    points = np.stack([x + 20 * np.cos(angles), y + 25 * np.sin(angles)], axis=1)
    return Face(points, np.zeros(10), np.ones(6), np.ones(68), np.ones(68, dtype=bool), 0.875, 0.0)


def tracked(number, x=100.0, **known):
    return TrackedFace(number, number == 1, State.TRACKING, Box(x, 80, 50, 50, 0.25), face_at(x, 80), **known)


def result(*faces, index=7):
    return TrackResult(index, index / 10, State.TRACKING, faces=faces)


def rows_after(path, *results):
    with FacesTable(path, 68) as table:
        for one in results:
            table.take(None, one)
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_each_face_of_each_frame_has_a_row(tmp_path):
    rows = rows_after(
        tmp_path / "faces.csv",
        result(tracked(1), tracked(3)),
        result(index=8),
        result(tracked(3), index=9),
    )
    assert [(row["frame"], row["face_id"], row["primary"]) for row in rows] == [
        ("7", "1", "1"),
        ("7", "3", "0"),
        ("9", "3", "0"),
    ]


def test_cells_stand_under_their_names(tmp_path):
    pose = HeadPose(Rotation(0.1, -0.2, 0.3), np.zeros(3), np.eye(6))
    one = tracked(1, head=HeadPosition(0.01, -0.02, 0.6), pose=pose)
    (row,) = rows_after(tmp_path / "faces.csv", result(one))
    assert tuple(row) == faces_columns(68)
    assert [float(row[f"box_{name}"]) for name in ("x_px", "y_px", "width_px", "angle_rad")] == [100, 80, 50, 0.25]
    assert [float(row[f"head_{axis}_cm"]) for axis in "xyz"] == [1, -2, 60]
    assert [float(row[f"{name}_deg"]) for name in ("yaw", "pitch", "roll")] == pytest.approx(
        np.degrees([0.1, -0.2, 0.3]), abs=1e-3
    )
    assert row["state"] == "TRACKING" and row["score"] == "0.8750"
    assert (float(row["x_0"]), float(row["y_0"]), float(row["x_34"])) == (120, 80, 80)


def test_what_is_not_known_is_empty(tmp_path):
    (row,) = rows_after(tmp_path / "faces.csv", result(tracked(1)))
    assert [row[name] for name in ("head_x_cm", "head_z_cm", "yaw_deg", "roll_deg")] == [""] * 4


def test_which_points_are_seen_stands_at_the_end(tmp_path):
    half = replace(face_at(100, 80), seen=np.arange(68) < 30)
    one = replace(tracked(1), face=half)
    with FacesTable(tmp_path / "faces.csv", 68, with_seen=True) as table:
        table.take(None, result(one))
    with TrackTable(
        tmp_path / "t.csv", with_truth=False, position=HeadPositionSettings(), face_size=(68, 10), with_seen=True
    ) as table:
        table.take(None, result(one))
        table.take(None, result(index=8))
    found = {}
    for name in ("faces.csv", "t.csv"):
        with (tmp_path / name).open(newline="") as file:
            found[name] = list(csv.DictReader(file))
    for row in (found["faces.csv"][0], found["t.csv"][0]):
        assert [row[f"seen_{point}"] for point in (0, 29, 30, 67)] == ["1", "1", "0", "0"]
        assert None not in row
    assert [found["t.csv"][1][f"seen_{point}"] for point in (0, 67)] == ["", ""]
    assert [one.time_s for one in read_track(tmp_path / "t.csv")] == [0.7, 0.8]


def test_the_other_faces_are_drawn_thin_and_numbered():
    black = np.zeros((360, 480, 3), np.uint8)
    picture = annotated(black, result(tracked(2, x=300.0)))
    white = (np.abs(picture.astype(int) - WHITE) < 60).all(axis=2)
    assert white[50:110, 275:325].any(), "its outline"
    assert white[30:52, 290:330].any(), "its number"
    assert not picture[:300, :250].any()
