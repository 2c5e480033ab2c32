"""`track`: the table's contract, and that every kind of trouble ends in one line and keeps what was done."""

import csv

import av
import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem

HEADER = (
    "frame,time_s,state,box_x_px,box_y_px,box_width_px,box_height_px,box_angle_rad,confidence,"
    "head_x_cm,head_y_cm,head_z_cm"
)
TRUTH_HEADER = (
    "truth_visible,truth_head_x_cm,truth_head_y_cm,truth_head_z_cm,truth_yaw_deg,truth_pitch_deg,truth_roll_deg"
)


@pytest.fixture
def frames(make_frames):
    return make_frames(5)


def rows_of(path):
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def one_line(capsys):
    """The only line on stderr."""
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = printed.err.strip().splitlines()
    assert len(lines) == 1, printed.err
    return lines[0]


def test_writes_one_row_a_frame_with_empty_cells_for_the_unknown(tmp_path, run, opens, pipeline, list_source, frames):
    output = tmp_path / "new folder" / "track.csv"
    source = opens(list_source(frames, frame_count=5))
    assert run("track", "--source", "any", "--output", output, "--quiet") == 0
    lines = output.read_text().splitlines()
    assert lines[0] == HEADER
    assert lines[1] == "0,0.000000,WHITE_BALANCE,,,,,,,,,"
    assert lines[3] == "2,0.080000,TRACKING,80.000,60.000,40.000,50.000,0.12500,0.7500,1.230,-4.500,60.000"
    assert len(lines) == 6
    assert source.closed


def test_truth_is_in_the_screen_frame_and_in_degrees(tmp_path, run, opens, pipeline, list_source, make_frames):
    opens(list_source(make_frames(3, truth=True)))
    output = tmp_path / "track.csv"
    assert run("track", "-s", "demo", "-o", output, "-q") == 0
    assert output.read_text().splitlines()[0] == f"{HEADER},{TRUTH_HEADER}"
    row = rows_of(output)[1]
    assert row["truth_visible"] == "0"
    # Right and up in the picture is left and up for the viewer; the camera stands 11.5 cm above the screen's centre.
    truth = [float(row[f"truth_head_{axis}_cm"]) for axis in "xyz"]
    assert truth == pytest.approx([-10.0, 5.0 + 11.5, 60.0])
    angles = [float(row[f"truth_{name}_deg"]) for name in ("yaw", "pitch", "roll")]
    assert angles == pytest.approx([10.0, -5.0, 2.5])


def test_max_frames_stops_early(tmp_path, run, opens, pipeline, list_source, frames):
    opens(list_source(frames))
    output = tmp_path / "track.csv"
    assert run("track", "-s", "any", "-o", output, "--max-frames", 2, "-q") == 0
    assert [row["frame"] for row in rows_of(output)] == ["0", "1"]


def test_summary_tells_frames_and_share(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source(frames))
    assert run("track", "-s", "any", "-o", tmp_path / "track.csv") == 0
    assert "5 frames, 60.0 % tracking" in capsys.readouterr().err


def test_quiet_prints_nothing(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source(frames))
    assert run("track", "-s", "any", "-o", tmp_path / "track.csv", "-q") == 0
    assert capsys.readouterr() == ("", "")


def test_angle_of_view_is_the_given_one_else_estimated(tmp_path, run, opens, pipeline, list_source, make_frames):
    opens(list_source(make_frames(1)))
    assert run("track", "-s", "any", "-o", tmp_path / "a.csv", "-q") == 0
    opens(list_source(make_frames(1)))
    assert run("track", "-s", "any", "-o", tmp_path / "b.csv", "-q", "--fov", "60") == 0
    assert pipeline.made[0].horizontal_fov_rad is None
    assert pipeline.made[1].horizontal_fov_rad == pytest.approx(np.pi / 3)


def test_video_shows_each_frame_at_its_own_time(tmp_path, run, opens, pipeline, list_source, make_frame):
    times_s = [10.0, 10.04, 10.2, 10.25]
    opens(list_source([make_frame(index, time_s=time_s) for index, time_s in enumerate(times_s)]))
    video = tmp_path / "track.mp4"
    assert run("track", "-s", "any", "-o", tmp_path / "track.csv", "--video", video, "-q") == 0
    with av.open(str(video)) as container:
        shown_s = [float(frame.time) for frame in container.decode(video=0)]
    assert shown_s == pytest.approx([time_s - 10.0 for time_s in times_s], abs=1e-4)


def test_interruption_keeps_rows_and_video(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    source = opens(list_source([*frames, KeyboardInterrupt(), *frames]))
    output, video = tmp_path / "track.csv", tmp_path / "track.mp4"
    assert run("track", "-s", "any", "-o", output, "--video", video, "-q") == 130
    assert "stopped" in one_line(capsys)
    assert len(rows_of(output)) == 5
    with av.open(str(video)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 5
    assert source.closed


def test_source_that_breaks_off_keeps_rows(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source([*frames, SourceError(SourceProblem.UNPLUGGED, "The camera was unplugged.")]))
    output = tmp_path / "track.csv"
    assert run("track", "-s", "any", "-o", output, "-q") == 2
    line = one_line(capsys)
    assert "The camera was unplugged." in line
    assert str(output) in line
    assert len(rows_of(output)) == 5


def test_empty_source_is_refused_and_leaves_an_old_table(tmp_path, run, opens, pipeline, list_source, capsys):
    output = tmp_path / "track.csv"
    output.write_text("mine")
    opens(list_source([]))
    assert run("track", "-s", "any", "-o", output, "-q", "--overwrite") == 2
    assert "no pictures" in one_line(capsys)
    assert output.read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--output", "track.txt"], "must end in .csv"),
        (["--output", "."], "must end in .csv"),
        (["--output", "folder.csv"], "is a folder"),
        (["--output", "file/track.csv"], "cannot be written"),
        (["--output", "track.csv", "--video", "track.avi"], "must end in .mp4"),
        (["--output", "source.csv", "--source", "source.csv"], "is the source itself"),
        (["--output", "track.csv", "--max-frames", "0"], "max-frames"),
        (["--output", "track.csv", "--mode", "feet"], "mode"),
        (["--output", "track.csv", "--fov", "500"], "fov"),
        (["--output", "track.csv", "--source", "missing"], "missing"),
        (["--output", "track.csv", "--nonsense"], "nonsense"),
        ([], "--output"),
    ],
)
def test_bad_input_is_one_line_and_status_2(
    tmp_path, monkeypatch, run, opens, pipeline, list_source, frames, capsys, arguments, said
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "file").write_text("")
    (tmp_path / "source.csv").write_text("kept")
    opens(list_source(frames))
    source = [] if "--source" in arguments else ["--source", "any"]
    assert run("track", *source, *arguments, "--quiet") == 2
    assert said in one_line(capsys)
    assert not pipeline.made
    assert (tmp_path / "source.csv").read_text() == "kept"
    assert not (tmp_path / "track.csv").exists()


def test_all_faces_are_for_face_mode(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source(frames))
    assert run("track", "-s", "any", "-o", tmp_path / "a.csv", "--all-faces", tmp_path / "b.csv", "-q") == 2
    assert "--mode face" in one_line(capsys)


def test_all_faces_go_to_a_table_of_their_own(tmp_path, run, opens, pipeline, list_source, frames, capsys):
    opens(list_source(frames))
    same = tmp_path / "a.csv"
    assert run("track", "-s", "any", "-o", same, "--mode", "face", "--all-faces", same, "-q") == 2
    assert "another name" in one_line(capsys)
