"""OpenFace's table: names and order, units and signs, and what readers of it do."""

import numpy as np
import pandas as pd
import pytest

from tests.tracker.expression.made_faces import mean_face
from tests.tracker.session.exports.made_session import (
    AGAIN_AT,
    CAMERA,
    FOUND_AT,
    FRAMES,
    LOST_AT,
    WALL_NS,
    head_result_at,
    looks_at,
    place_at,
    points_at,
    record,
    turn_at,
    without_readings,
)
from tracker.errors import VisavisError
from tracker.gaze.eye_model import direction_of
from tracker.pose.rotation import matrix_of, rotation_of
from tracker.session.exports.in_camera import OPENFACE_ORIGIN_M
from tracker.session.exports.openface import BLOCKS

POINTS = range(68)
UNITS = ["01", "02", "04", "05", "06", "07", "09", "10", "12", "14", "15", "17", "20", "23", "25", "26", "45"]
# What OpenFace 2.2 writes, in its order.
OPENFACE = [
    *("frame", "face_id", "timestamp", "confidence", "success"),
    *(f"gaze_{eye}_{axis}" for eye in (0, 1) for axis in "xyz"),
    *("gaze_angle_x", "gaze_angle_y"),
    *(f"eye_lmk_{axis}_{i}" for axis in "xyXYZ" for i in range(56)),
    *("pose_Tx", "pose_Ty", "pose_Tz", "pose_Rx", "pose_Ry", "pose_Rz"),
    *(f"{axis}_{i}" for axis in "xyXYZ" for i in POINTS),
    *("p_scale", "p_rx", "p_ry", "p_rz", "p_tx", "p_ty"),
    *(f"p_{i}" for i in range(34)),
    *(f"AU{unit}_r" for unit in UNITS),
    *(f"AU{unit}_c" for unit in [*UNITS[:-1], "28", "45"]),
]
OURS = ["wall_time_ns", "excluded"]


def read(path):
    """As those who read OpenFace's tables do, whose older ones had a space after each comma."""
    table = pd.read_csv(path)
    table.columns = table.columns.str.strip()
    return table


def landmarks(table, stems):
    return np.stack([table[[f"{stem}_{i}" for i in POINTS]].to_numpy() for stem in stems], axis=-1)


@pytest.fixture
def table(exported):
    return read(exported("openface"))


def test_the_list_of_names_is_as_long_as_openfaces():
    assert len(OPENFACE) == 714 == len(set(OPENFACE))


def test_columns_are_openfaces_in_its_order_and_then_ours(table):
    names = list(table.columns)
    assert names[-2:] == OURS
    assert names[:-2] == [name for name in OPENFACE if name in names]
    assert {"AU14_r", "AU23_c", "AU28_c", "p_0", "eye_lmk_x_0"}.isdisjoint(names)


def test_there_is_one_row_a_frame_and_nothing_is_known_while_no_face_is_sure(table):
    assert table["frame"].tolist() == list(range(1, FRAMES + 1))
    sure = [FOUND_AT <= index < LOST_AT or index >= AGAIN_AT for index in range(FRAMES)]
    assert table["success"].astype(bool).tolist() == sure
    unsure = table[table["success"] == 0]
    told = ["frame", "face_id", "timestamp", "confidence", "success", *OURS]
    assert unsure.drop(columns=told).isna().all(axis=None)
    assert unsure["confidence"].notna().sum() == 1  # the one that is uncertain
    # Never a zero for what is not known; AU45 of this session is not.
    assert table["AU45_r"].isna().all() if "AU45_r" in table else True


def test_times_count_from_the_first_frame_and_the_wall_clock_is_beside_them(table):
    assert np.allclose(table["timestamp"], np.arange(FRAMES) / 25, atol=1e-6)
    assert table["wall_time_ns"].dtype == np.int64
    assert np.abs(table["wall_time_ns"] - WALL_NS - np.arange(FRAMES) * 40_000_000).max() < 1000


def test_points_in_space_are_where_the_head_is_and_are_seen_where_the_points_are(table):
    sure = table[table["success"] == 1]
    space, seen = landmarks(sure, "XYZ"), landmarks(sure, "xy")
    truth = np.stack([points_at(number - 1) for number in sure["frame"]]) * 1000
    assert np.abs(space - truth).max() < 0.05
    assert np.abs(CAMERA.project(space) - seen).max() < 0.02


def test_the_pose_is_in_millimetres_and_radians_of_the_camera_frame(table):
    sure = table[table["success"] == 1]
    for _, row in sure.iterrows():
        index = int(row["frame"]) - 1
        turn = turn_at(index)
        assert row[["pose_Rx", "pose_Ry", "pose_Rz"]].tolist() == pytest.approx(
            [turn.pitch_rad, turn.yaw_rad, turn.roll_rad], abs=1e-4
        )
        place = place_at(index) + matrix_of(turn) @ OPENFACE_ORIGIN_M
        assert row[["pose_Tx", "pose_Ty", "pose_Tz"]].tolist() == pytest.approx(1000 * place, abs=0.01)


def test_signs_go_with_the_geometry_of_the_points(table):
    """Head up is negative Rx, to the own right positive Ry, and clockwise in the picture positive Rz."""
    sure = table[table["success"] == 1]
    points = landmarks(sure, "XYZ")
    nose = points[:, 30] - 0.5 * (points[:, 0] + points[:, 16])
    eyes = points[:, 45] - points[:, 36]
    for column, sign in (("pose_Rx", nose[:, 1]), ("pose_Ry", -nose[:, 0]), ("pose_Rz", eyes[:, 1])):
        assert np.corrcoef(sure[column], sign)[0, 1] > 0.9, column


def test_eye_0_is_on_the_left_of_the_picture(table):
    sure = table[table["success"] == 1]
    for _, row in sure.iterrows():
        index = int(row["frame"]) - 1
        left, right = looks_at(index)
        for eye, angles in ((0, right), (1, left)):
            looks = matrix_of(turn_at(index)) @ direction_of(*angles)
            assert row[[f"gaze_{eye}_{axis}" for axis in "xyz"]].tolist() == pytest.approx(looks, abs=1e-6)
    # To the right of the picture is plus.
    mean_x = 0.5 * (sure["gaze_0_x"] + sure["gaze_1_x"])
    assert np.corrcoef(sure["gaze_angle_x"], mean_x)[0, 1] > 0.99
    assert sure["gaze_0_z"].max() < 0


def test_action_units_go_from_0_to_5_and_are_there_from_1_on(table):
    sure = table[table["success"] == 1]
    assert sure["AU12_r"].tolist() == pytest.approx([0.1 * (number - 1) for number in sure["frame"]], abs=0.006)
    assert (sure["AU12_c"] == (sure["frame"] - 1 >= 10)).all()
    assert (sure["AU04_r"] == 0.5).all() and (sure["AU04_c"] == 0).all()


def test_what_a_marker_excludes_is_flagged_or_left_out(exported, session):
    flagged = read(exported("openface"))
    assert flagged["excluded"].sum() == 6  # both ends of 0.2 s are in it
    assert flagged.loc[flagged["excluded"] == 1, "timestamp"].between(0.599, 0.801).all()
    output = exported("openface", excluded="leave-out")
    kept = read(output)
    assert len(kept) == FRAMES - 6
    assert not kept["excluded"].any()
    assert "are left out" in output.with_name(f"{output.name}.README.md").read_text()


def test_all_faces_have_rows_of_their_own(exported):
    table = read(exported("openface", faces="all"))
    assert len(table) == FRAMES + 1
    assert table.loc[table["frame"] == 11, "face_id"].tolist() == [1, 2]


def test_blocks_that_the_session_has_not_are_left_out_and_that_is_said(exported, tmp_path):
    session = record(tmp_path / "s" / "tuesday", results=without_readings, video="none")
    output = exported("openface", of=session)
    names = set(read(output).columns)
    assert {"pose_Tx", "x_0"} <= names
    assert not {"gaze_0_x", "gaze_angle_x", "X_0", "AU12_r", "AU12_c"} & names
    said = output.with_name(f"{output.name}.README.md").read_text()
    assert "Left out, as the session holds none of it: gaze_0_x" in said
    assert "X_0 … Z_67" in said


def test_a_session_of_head_mode_is_refused_in_a_sentence(exported, tmp_path):
    session = record(tmp_path / "s" / "heads", results=head_result_at, mode="head", video="none", count=5)
    with pytest.raises(VisavisError, match="No face was followed with its points in the session heads"):
        exported("openface", of=session)
    assert [one.name for one in tmp_path.iterdir()] == ["s"]


def test_signs_axes_and_origin_are_those_of_a_table_that_openface_made(shared):
    """OpenFace's own file: our mean head, laid over its points in space, is turned and placed as it says."""
    table = read(shared / "data" / "clips" / "OpenFace_Test.csv")
    assert set(table.columns) <= {*OPENFACE}
    ours = {name for block in BLOCKS for name in block.names} - {*OURS, "face_id", "gaze_angle_x", "gaze_angle_y"}
    assert ours <= set(table.columns)
    head = mean_face()
    turns, places = [], []
    for points in landmarks(table, "XYZ"):
        left, scales, right = np.linalg.svd((points - points.mean(axis=0)).T @ (head - head.mean(axis=0)))
        turn = left @ np.diag([1, 1, np.linalg.det(left @ right)]) @ right
        scale = scales.sum() / ((head - head.mean(axis=0)) ** 2).sum()
        turns.append(turn)
        places.append(points.mean(axis=0) + scale * turn @ (OPENFACE_ORIGIN_M - head.mean(axis=0)))
    angles = np.array([[r.pitch_rad, r.yaw_rad, r.roll_rad] for r in map(rotation_of, turns)])
    theirs = table[["pose_Rx", "pose_Ry", "pose_Rz"]].to_numpy()
    for axis in range(3):
        assert np.corrcoef(angles[:, axis], theirs[:, axis])[0, 1] > 0.99
    assert np.abs(np.median(angles - theirs, axis=0)).max() < 0.05  # our mean head looks a little lower than theirs
    assert np.abs(places - table[["pose_Tx", "pose_Ty", "pose_Tz"]].to_numpy()).max() < 1.0  # millimetres
