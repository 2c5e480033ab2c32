"""`--set`, `--settings` and `--model`: what is understood or refused, what wins, and that it reaches the work."""

import csv
from dataclasses import replace
from math import radians
from pathlib import Path

import numpy as np
import pytest

from gui.model.settings_store import SettingsStore
from tracker.calibration.file import CalibrationFile
from tracker.calibration.solver import Calibration
from tracker.commands.settings_options import read_options
from tracker.face.follower import FaceSettings
from tracker.head.position import HeadPositionSettings
from tracker.pipeline import Mode, Pipeline, PipelineSettings
from tracker.sources.demo import DemoSource

MODELS = Path(__file__).resolve().parents[3] / "models" / "face"
GROUPS = "white_balance, detector, camshift, following, face, people, position, smoothing"
FOUND = Calibration(17.3, 71.0, 4.0, 20.0, 8.0, -2.0, (1.2, 0.8, 2.5), 1.0, 0.4)


@pytest.mark.parametrize(
    ("change", "group", "name", "value"),
    [
        ("smoothing.method=double-exponential", "smoothing", "method", "double-exponential"),
        ("smoothing.kind=double-exponential", "smoothing", "method", "double-exponential"),
        ("smoothing.alpha=0.3", "smoothing", "alpha", 0.3),
        (" smoothing.beta = 7 ", "smoothing", "beta", 7.0),
        ("people.followed=2", "people", "followed", 2),
        ("white_balance.enabled=off", "white_balance", "enabled", False),
        ("detector.profiles=False", "detector", "profiles", False),
        ("camshift.weigh_against_background=yes", "camshift", "weigh_against_background", True),
        ("position.camera_tilt_deg=-3.5", "position", "camera_tilt_deg", -3.5),
        ("face.point_weights=all alike", "face", "point_weights", "all alike"),
        ("face.personal=a=b.npz", "face", "personal", "a=b.npz"),
    ],
)
def test_a_value_is_taken_as_what_the_setting_is(change, group, name, value):
    usual = PipelineSettings()
    changed = read_options([change]).over(usual)
    assert changed == replace(usual, **{group: replace(getattr(usual, group), **{name: value})})
    assert type(getattr(getattr(changed, group), name)) is type(value)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--set", "smothing.alpha=1"], f"'smothing' (did you mean smoothing?); choose one of {GROUPS}"),
        (["--set", "zzz.alpha=1"], f"no group of settings 'zzz'; choose one of {GROUPS}"),
        (["--set", "=1"], f"choose one of {GROUPS}"),
        (["--set", "smoothing.alfa=1"], "'smoothing.alfa' (did you mean alpha?); choose one of method, alpha,"),
        (["--set", "smoothing.alpha.x=1"], "no setting 'smoothing.alpha.x'"),
        (["--set", "smoothing=1"], "smoothing is a group; write GROUP.NAME=VALUE"),
        (["--set", "smoothing.alpha"], "smoothing.alpha is given no value; write GROUP.NAME=VALUE"),
        (["--set", "smoothing.alpha=high"], "smoothing.alpha is 'high'; it must be a number from 0.02 to 0.99"),
        (["--set", "smoothing.alpha=nan"], "smoothing.alpha is nan; it must be from 0.02 to 0.99"),
        (["--set", "smoothing.alpha=2"], "smoothing.alpha is 2.0; it must be from 0.02 to 0.99"),
        (["--set", "people.followed=2.5"], "people.followed is '2.5'; it must be a whole number from 1 to 8"),
        (["--set", "detector.profiles=maybe"], "detector.profiles is 'maybe'; it must be true or false"),
        (["--set", "smoothing.method=one euro"], "(did you mean one-euro?); choose one of none, ema, double"),
        (["--set", "effect.strength=0.5"], "no group of settings 'effect'"),
        (["--set", "smoothing.alpha=0.5", "--set", "smoothing.beta=-1"], "beta is -1.0; it must be from 0 to 200 Hz"),
        (["--settings", "none.toml"], "none.toml cannot be read (No such file or directory)"),
        (["--settings", "folder"], "folder cannot be read"),
        (["--settings", "damaged.toml"], "damaged.toml cannot be read"),
        (["--settings", "other.toml"], "other.toml is no settings file"),
        (["--settings", "future.toml"], "future.toml is of schema 99, not 1"),
        (["--settings", "unknown.toml"], "unknown.toml: there is no setting smoothing.alfa (did you mean alpha?)"),
        (["--settings", "far.toml"], "far.toml: smoothing.alpha is 7.0; it must be from 0.02 to 0.99"),
        (["--settings", "flat.toml"], "flat.toml: smoothing must be a group of settings"),
        (["--mode", "face", "--model", "finst"], "'finst' (did you mean finest?); choose one of automatic, exact,"),
        (["--mode", "face", "--model", "x.onnx"], "svm-sparse, mosse, or a file (.npz)"),
        (["--mode", "face", "--personal", "none.npz"], "none.npz"),
        (["--model", "svm"], "--model is for face mode: add --mode face"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_one_line_and_status_2(
    tmp_path, monkeypatch, run, opens, pipeline, list_source, make_frames, capsys, options, said
):
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("damaged.toml").write_text("schema = [")
    Path("other.toml").write_text("[project]\n")
    Path("future.toml").write_text("schema = 99\n")
    Path("unknown.toml").write_text("schema = 1\n[smoothing]\nalfa = 0.5\n")
    Path("far.toml").write_text("schema = 1\n[smoothing]\nalpha = 7.0\n")
    Path("flat.toml").write_text("schema = 1\nsmoothing = 7.0\n")
    opens(list_source(make_frames(3)))
    assert run("track", "-s", "any", "-o", "track.csv", *options, "-q") == 2
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 1
    assert said in printed.err
    assert not pipeline.made and not Path("track.csv").exists()


@pytest.fixture
def settings_of(tmp_path, run, opens, pipeline, list_source, make_frames):
    """Run `track` on a made-up source, by options; gives the settings that the pipeline was made with."""

    def settings_of(*options, live=False, recorded=False):
        opens(list_source(make_frames(3), live=live, recorded=recorded, name="Desk Camera"))
        assert run("track", "-s", "camera", "-o", tmp_path / "track.csv", "--overwrite", *options) == 0
        return pipeline.made[-1].settings

    return settings_of


def test_the_apps_own_file_comes_back_as_it_was(tmp_path, settings_of):
    store = SettingsStore(PipelineSettings, tmp_path / "settings.toml")
    for path, value in (("smoothing.method", "ema"), ("position.start_straight", False), ("people.followed", 2)):
        assert store.set(path, value)
    assert store.save() is None
    assert settings_of("--settings", tmp_path / "settings.toml") == store.value != PipelineSettings()


def test_the_later_wins(tmp_path, monkeypatch, settings_of, capsys):
    path = tmp_path / "calibration.toml"
    monkeypatch.setattr("tracker.calibration.file.user_calibration_path", lambda: path)
    kept = CalibrationFile(path)
    kept.turn_to("camera", "Desk Camera", HeadPositionSettings())
    kept.keep("Desk Camera", FOUND, HeadPositionSettings())
    measured = FOUND.applied(HeadPositionSettings())
    (tmp_path / "mine.toml").write_text(
        "schema = 1\n[position]\ncamera_pan_deg = 9.0\nhead_width_cm = 14.0\n[face]\nmodel = 'mosse'\n"
    )
    options = ["--mode", "face", "--settings", tmp_path / "mine.toml"]
    assert settings_of(*options, live=True).position == replace(measured, camera_pan_deg=9.0, head_width_cm=14.0)
    assert "(x, y, z to ±1.2, 0.8, 2.5 cm) is used, but with what --settings says of the" in capsys.readouterr().err
    options += ["--set", "position.head_width_cm=15", "--set", "face.model=svm-sparse"]
    made = settings_of(*options, live=True)
    assert made.position == replace(measured, camera_pan_deg=9.0, head_width_cm=15.0)
    assert made.face == FaceSettings(model="svm-sparse")
    assert settings_of(*options, "--model", "svm", live=True).face == FaceSettings(model="svm")


def test_a_recording_waits_for_no_light_and_says_so(settings_of, capsys):
    settings_of("--set", "white_balance.window_s=1", recorded=True)
    assert "white_balance has no effect on a recording" in capsys.readouterr().err
    settings_of("--set", "white_balance.window_s=1")
    assert "white_balance" not in capsys.readouterr().err


def test_what_is_set_in_vain_is_told(settings_of, capsys):
    settings_of("--set", "smoothing.alpha=0.5", "--set", "smoothing.beta=50")
    told = capsys.readouterr().err
    assert "smoothing.alpha has an effect only while smoothing.method is ema or double-exponential.\n" in told
    assert "smoothing.beta has" not in told
    settings_of("--set", "smoothing.alpha=0.5", "-q")
    assert capsys.readouterr() == ("", "")
    settings_of("--set", "position.horizontal_fov_deg=70", "--set", "position.estimate_fov=off")
    assert "has an effect only" not in capsys.readouterr().err


def track_demo(run, path, *options):
    """The rows of the demo's first frames, from the first in which the head's place is known."""
    arguments = ("--fov", "60", "--set", "white_balance.enabled=off", "-q", *options)
    assert run("track", "-s", "demo", "-o", path, *arguments) == 0
    with path.open(newline="") as file:
        return [row for row in csv.DictReader(file) if row["head_x_cm"]]


def heads_cm(rows):
    return np.array([[float(row[f"head_{axis}_cm"]) for axis in "xyz"] for row in rows])


def test_the_smoothing_that_was_chosen_is_done(tmp_path, run):
    options = ("--max-frames", "30", "--set")
    bare = heads_cm(track_demo(run, tmp_path / "none.csv", *options, "smoothing.method=none"))
    alpha, level = 0.3, bare[0]
    expected = [level]
    for place in bare[1:]:
        level = alpha * place + (1 - alpha) * level
        expected.append(level)
    smooth = track_demo(
        run, tmp_path / "ema.csv", *options, "smoothing.method=ema", "--set", f"smoothing.alpha={alpha}"
    )
    assert np.abs(np.array(expected) - bare).max() > 0.05, "the head moves"
    np.testing.assert_allclose(heads_cm(smooth), expected, atol=2e-3)


def test_the_responses_are_combined_as_chosen(tmp_path, run):
    def points(name, *options):
        rows = track_demo(run, tmp_path / f"{name}.csv", "--mode", "face", "--max-frames", "3", *options)
        return np.array([[float(row[f"{axis}_{i}"]) for axis in "xy" for i in range(68)] for row in rows])

    usual = points("usual", "--model", "svm")
    blended = points("blended", "--model", "svm", "--set", "face.combine=blend-mean")
    settings = read_options(["white_balance.enabled=off", "face.combine=blend-mean"], model="svm")
    pipeline = Pipeline(settings.over(PipelineSettings()), mode=Mode.FACE, horizontal_fov_rad=radians(60.0))
    demo = DemoSource()
    faces = [pipeline.step(demo.frame(i)).face for i in range(3)]
    assert pipeline.settings.face == FaceSettings(model="svm", combine="blend-mean")
    np.testing.assert_allclose(blended, [face.points_xy.T.ravel() for face in faces if face], atol=6e-3)
    assert np.abs(blended - usual).max() > 0.05
    # A file of one's own is a model too.
    (tmp_path / "mine.npz").write_bytes((MODELS / "svm.npz").read_bytes())
    own = points("own", "--model", tmp_path / "mine.npz", "--set", "face.combine=blend-mean")
    np.testing.assert_array_equal(own, blended)


def test_help_has_an_example(run, capsys):
    assert run("track", "--help") == 0
    assert "--set smoothing.method=double-exponential" in " ".join(capsys.readouterr().out.split())
