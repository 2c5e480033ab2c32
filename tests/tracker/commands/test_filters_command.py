"""`main.py filters`, as a user types it."""

import csv

import numpy as np
import pytest

from tests.sessions_made import make_session
from tracker.commands.application import run_command_line
from tracker.commands.filters import COLUMNS
from tracker.files.track_table import COLUMNS as TRACK_COLUMNS
from tracker.files.track_table import POSE_COLUMNS
from tracker.pose.rotation import matrix_of, vector_of
from tracker.session.head_courses import read_head_course
from tracker.types import Rotation

HZ = 30.0


def _run(*arguments):
    return run_command_line([str(one) for one in arguments], lambda source: 99)


def write_track(path, *, turns=True, motion=True):
    """A table of a head that rests, then moves; lost for some frames."""
    random = np.random.default_rng(1)
    with path.open("w", newline="") as file:
        rows = csv.DictWriter(file, (*TRACK_COLUMNS, *(POSE_COLUMNS if turns else ())), restval="")
        rows.writeheader()
        for frame in range(360):
            since_s = max(0.0, frame / HZ - 5) if motion else 0.0
            row = {
                "frame": frame,
                "time_s": f"{frame / HZ:.4f}",
                "state": "LOST" if frame in (100, 101) else "TRACKING",
            }
            if frame not in (100, 101):
                x, y, z = np.array([6 * np.sin(3 * since_s), 0.0, 60.0]) + random.normal(0, 0.05, 3)
                row |= {"head_x_cm": x, "head_y_cm": y, "head_z_cm": z}
                if turns:
                    angles = np.array([25 * np.sin(2.5 * since_s), 0.0, 0.0]) + random.normal(0, 0.1, 3)
                    row |= dict(zip(POSE_COLUMNS, angles, strict=True))
            rows.writerow(row)
    return path


def test_filters_are_tried_on_a_table_and_written(tmp_path, capsys):
    table, output = write_track(tmp_path / "track.csv"), tmp_path / "filters.csv"
    assert _run("filters", table, "--jitter", "0.1", "--output", output) == 0
    told = capsys.readouterr().err
    assert "was smoothed" in told
    assert "--set smoothing.method=one-euro" in told.replace("\n", " ")
    with output.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    tuned = [row for row in rows if row["tuned"] == "1"]
    assert {row["method"] for row in tuned} == {"ema", "double-exponential", "one-euro"}
    assert all(float(row["turn_jitter_deg"]) <= 0.1002 for row in tuned)
    assert any(row["on_front"] == "1" for row in rows)


def test_a_table_without_turns_is_measured_by_place(tmp_path, capsys):
    table = write_track(tmp_path / "track.csv", turns=False)
    assert _run("filters", table) == 0
    assert " mm, lag " in capsys.readouterr().err.replace("\n", " ")
    assert _run("filters", table, "--part", "turn") == 2
    assert "use --part place" in capsys.readouterr().err.replace("\n", " ")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--jitter", "0.001"), "Allow for more"),
        (("--from", "8", "--to", "7"), "--to must be later"),
        (("--to", "4"), "does not move enough"),
        (("--from", "60"), "There is no head in that part"),
        (("--part", "nose"), "--part must be turn or place"),
    ],
)
def test_what_cannot_be_done_is_said(tmp_path, capsys, more, told):
    assert _run("filters", write_track(tmp_path / "track.csv"), *more) == 2
    assert told in " ".join(capsys.readouterr().err.split())


def test_a_course_of_a_table_and_of_a_recording(tmp_path):
    course = read_head_course(write_track(tmp_path / "track.csv"), 2.0, 4.0)
    assert (course.times_s[0], course.times_s[-1]) == pytest.approx((2.0, 4.0))
    assert course.breaks.sum() == 1
    assert course.smoothed
    folder = make_session(tmp_path / "session", 50, video="none")
    recorded = read_head_course(folder)
    assert len(recorded) == 45
    np.testing.assert_allclose(recorded.turns[-1], vector_of(matrix_of(Rotation(4.9, 0.0, 0.0))), atol=1e-6)
