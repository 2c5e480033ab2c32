"""What faces say as columns: under their names, only what is read, nothing where nothing is known."""

import csv
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from tracker.files.signal_columns import SignalColumns
from tracker.files.signals_table import SignalsTable
from tracker.files.track_reader import read_track
from tracker.files.track_table import TrackTable
from tracker.head.position import HeadPositionSettings
from tracker.readings import (
    EVERYTHING,
    Emotion,
    Expression,
    EyeReading,
    FaceReading,
    Gaze,
    Gesture,
    GestureKind,
    Iris,
    ScreenPlace,
    Side,
    Wanted,
    Zone,
)
from tracker.types import Box, Face, HeadPosition, State, TrackedFace, TrackResult

SHAPES = ("jawOpen", "eyeBlinkLeft", "mouthFunnel")
SAYS = FaceReading(
    shapes=MappingProxyType({"jawOpen": 0.25, "eyeBlinkLeft": 0.0}),
    action_units=MappingProxyType({12: 0.5}),
    left=EyeReading(0.75, Iris(101.5, 52.25, 6.0, 0.9), np.deg2rad(10.0), np.deg2rad(-5.0)),
    gaze=Gaze(np.deg2rad(8.0), 0.0, None, Zone.LEFT, ScreenPlace(0.1, -0.05, 0.02), 0.8),
    expression=Expression({Emotion.HAPPINESS: 0.9, Emotion.NEUTRAL: 0.1}, Emotion.HAPPINESS),
    gestures=(Gesture(GestureKind.WINK, 1.0, 1.2, Side.LEFT), Gesture(GestureKind.DOUBLE_BLINK, 0.5, 1.2)),
    calibrated=True,
)


def result(reading, index=3):
    face = Face(np.full((68, 2), 50.0), np.zeros(10), np.ones(6), np.ones(68), np.ones(68, bool), 0.9, 0.0)
    box, head = Box(80, 60, 40, 40), HeadPosition(0.01, 0.02, 0.6)
    one = TrackedFace(4, True, State.TRACKING, box, face, reading=reading, head=head)
    return TrackResult(index, index / 10, State.TRACKING, faces=(one,))


def rows_of(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_each_cell_stands_under_its_name(tmp_path):
    with SignalsTable(tmp_path / "says.csv", SignalColumns(EVERYTHING, SHAPES, (1, 12))) as table:
        table.take(None, result(SAYS))
    (row,) = rows_of(tmp_path / "says.csv")
    told = {name: cell for name, cell in row.items() if cell}
    assert told == {
        "frame": "3",
        "time_s": "0.300000",
        "state": "TRACKING",
        "face_id": "4",
        "calibrated": "1",
        "head_x_cm": "1.000",
        "head_y_cm": "2.000",
        "head_z_cm": "60.000",
        "openness_left": "0.7500",
        "jawOpen": "0.2500",
        "eyeBlinkLeft": "0.0000",
        "au_12": "0.5000",
        "neutral": "0.1000",
        "happiness": "0.9000",
        "expression": "happiness",
        "gaze_yaw_deg": "8.000",
        "gaze_pitch_deg": "0.000",
        "gaze_confidence": "0.8000",
        "gaze_zone": "left",
        "gaze_screen_x_cm": "10.000",
        "gaze_screen_y_cm": "-5.000",
        "gaze_screen_error_cm": "2.000",
        "eye_left_yaw_deg": "10.000",
        "eye_left_pitch_deg": "-5.000",
        "iris_left_x_px": "101.500",
        "iris_left_y_px": "52.250",
        "iris_left_radius_px": "6.000",
        "iris_left_confidence": "0.9000",
        "gestures": "wink:left;double blink",
    }


def test_what_is_not_known_is_empty_and_never_0(tmp_path):
    columns = SignalColumns(EVERYTHING, SHAPES, (12,))
    with SignalsTable(tmp_path / "says.csv", columns) as table:
        table.take(None, result(None))
        table.take(None, result(FaceReading()))
        table.take(None, TrackResult(5, 0.5, State.LOST))
    for row in rows_of(tmp_path / "says.csv"):
        assert not any(row[name] for name in columns.names)


def test_there_are_columns_only_of_what_is_read():
    assert SignalColumns(Wanted(gestures=True), SHAPES).names == ("gestures",)
    assert SignalColumns(Wanted(signals=True), SHAPES).names == ("openness_left", "openness_right", *SHAPES)
    assert not SignalColumns(Wanted(), SHAPES).names


def test_a_track_with_signals_is_read_as_any_track(tmp_path):
    columns = SignalColumns(EVERYTHING, SHAPES)
    path = tmp_path / "track.csv"
    with TrackTable(
        path, with_truth=False, position=HeadPositionSettings(), face_size=(68, 10), signals=columns
    ) as table:
        table.take(None, result(SAYS))
        table.take(None, replace(result(None, 4), faces=()))
    first, second = rows_of(path)
    assert first["jawOpen"] == "0.2500" and first["gestures"] == "wink:left;double blink"
    assert second["jawOpen"] == second["gestures"] == ""
    back = list(read_track(path))
    assert back[0].head == HeadPosition(0.01, 0.02, 0.6) and back[1].head is None
