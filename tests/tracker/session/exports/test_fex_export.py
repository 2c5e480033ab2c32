"""py-feat's table: its names and signs, and what its reader does with them."""

import numpy as np
import pandas as pd
import pytest

from tests.tracker.session.exports.made_session import FRAMES, face_at, place_at, turn_at

EMOTIONS = ["anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral"]
BOX = ["FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight", "FaceScore"]
POSE = ["Pitch", "Roll", "Yaw"]
LANDMARKS = [f"{axis}_{i}" for axis in "xy" for i in range(68)]


@pytest.fixture
def table(exported):
    return pd.read_csv(exported("fex"))


def test_a_fex_can_be_made_of_it(table):
    """The lookups of `feat.utils.io.read_feat` and of the properties of `feat.data.Fex`."""
    units = [name for name in table.columns if "AU" in name]
    assert units == [f"AU{unit:02d}" for unit in (1, 2, 4, 5, 6, 7, 9, 10, 12, 15, 17, 20, 24, 25, 26, 43)]
    for columns in (units, EMOTIONS, LANDMARKS, BOX, POSE, ["frame"], ["gaze_pitch", "gaze_yaw", "gaze_angle"]):
        assert len(table[columns]) == FRAMES
    assert table["Identity"].dropna().unique().tolist() == ["Person_1"]
    assert table["approx_time"].iloc[-1] == "00:01"


def test_blocks_come_in_py_feats_order(table):
    places = [list(table.columns).index(name) for name in (BOX[0], "x_0", "Pitch", "AU01", "anger", "gaze_pitch")]
    assert places == sorted(places)
    assert list(table.columns)[-3:] == ["time_s", "wall_time_ns", "excluded"]


def test_pitch_is_up_roll_clockwise_and_yaw_to_the_own_right(table):
    sure = table[table["Yaw"].notna()]
    for _, row in sure.iterrows():
        turn = turn_at(int(row["frame"]))
        angles = np.degrees([-turn.pitch_rad, turn.roll_rad, turn.yaw_rad])
        assert row[POSE].tolist() == pytest.approx(angles, abs=1e-3)
        assert row[["X", "Y", "Z"]].tolist() == pytest.approx(place_at(int(row["frame"])), abs=1e-4)


def test_gaze_is_up_and_to_the_own_right_against_the_camera(table):
    sure = table[table["gaze_yaw"].notna()]
    for _, row in sure.iterrows():
        x, y, z = face_at(int(row["frame"])).reading.gaze.direction
        assert row["gaze_pitch"] == pytest.approx(np.arctan2(-y, -z), abs=1e-4)
        assert row["gaze_yaw"] == pytest.approx(np.arctan2(-x, -z), abs=1e-4)
        assert np.cos(row["gaze_angle"]) == pytest.approx(np.cos(row["gaze_pitch"]) * np.cos(row["gaze_yaw"]), abs=1e-3)


def test_the_box_has_its_corner_and_its_size(table):
    row = table[table["frame"] == 10].iloc[0]
    box = face_at(10).box
    assert row["FaceRectX"] == pytest.approx(box.x_px - 40, abs=1e-3)
    assert row["FaceRectY"] == pytest.approx(box.y_px - 45, abs=1e-3)
    assert row[["FaceRectWidth", "FaceRectHeight"]].tolist() == [80, 90]


def test_what_is_not_known_is_empty(table):
    unsure = table[table["frame"].isin([0, 1, 2, 31, 32])]
    assert unsure[[*BOX, *LANDMARKS, *POSE, *EMOTIONS, "AU12", "gaze_yaw"]].isna().all(axis=None)
