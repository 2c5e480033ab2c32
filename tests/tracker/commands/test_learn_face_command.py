"""`main.py learn-face` and `track --personal`, as a user types them."""

from dataclasses import replace

import numpy as np
import pytest

from tracker.face.conv_experts import OutputHeads
from tracker.face.follower import FaceSettings
from tracker.face.personal_file import Measures, PersonalModel, load_personal, save_personal
from tracker.face.prepared import model_name
from tracker.personal.adaptation import Outcome
from tracker.personal.frame_chooser import Minute
from tracker.pipeline import PipelineSettings
from tracker.settings import save

BEFORE, AFTER = Measures(0.005, 0.0009, 0.005, 1.1), Measures(0.004, 0.0008, 0.004, 1.12)
PERSONAL = PersonalModel(
    "0" * 64, "conv-small", OutputHeads(np.ones((68, 4), np.float32), np.zeros(68, np.float32)), BEFORE, AFTER, 30
)


@pytest.fixture
def learns(monkeypatch, pipeline, opens, list_source, make_frames):
    """Call it with an outcome, or an error: that is what learning comes to."""

    def give(outcome):
        def learn(model, minute, report=None):
            assert isinstance(minute, Minute)
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        opens(list_source(make_frames(6), frame_count=6))
        monkeypatch.setattr("tracker.personal.adaptation.learn_face", learn)

    return give


def test_what_was_learnt_is_written_and_told(learns, run, tmp_path, capsys):
    learns(Outcome(PERSONAL, BEFORE, replace(AFTER, depth_m=0.00041), 30))
    path = tmp_path / "me.npz"
    assert run("learn-face", "--source", "x", "--model", "conv-small", "--output", path) == 0
    assert load_personal(path).frames == 30
    told = capsys.readouterr().err
    assert "0.500 %" in told and "0.400 %" in told and "1.12" in told and "depth 0.4 mm" in told


def test_what_is_no_better_is_not_written_and_that_is_told(learns, run, tmp_path, capsys):
    learns(Outcome(None, BEFORE, BEFORE, 30))
    assert run("learn-face", "--source", "x", "--model", "conv-small", "--output", tmp_path / "me.npz") == 0
    assert not list(tmp_path.iterdir()) and "not kept" in capsys.readouterr().err


def test_it_is_looked_at_with_what_is_set_and_with_nothing_learnt_before(learns, pipeline, run, tmp_path):
    learns(Outcome(None, BEFORE, BEFORE, 30))
    save(PipelineSettings(face=FaceSettings(model="finest", personal="mine")), tmp_path / "settings.toml")
    options = ["--settings", tmp_path / "settings.toml", "--set", "face.good_score=0.5", "--model", "conv-small"]
    assert run("learn-face", "--source", "x", "--output", tmp_path / "me.npz", "-q", *options) == 0
    assert pipeline.made[-1].settings.face == FaceSettings(model="conv-small", good_score=0.5)


def test_ctrl_c_leaves_nothing(learns, run, tmp_path, capsys):
    learns(KeyboardInterrupt())
    assert run("learn-face", "--source", "x", "--model", "conv-small", "--output", tmp_path / "me.npz") == 130
    assert not list(tmp_path.iterdir()) and "nothing was written" in capsys.readouterr().err


def test_a_model_that_cannot_learn_is_told(pipeline, opens, list_source, make_frames, run, tmp_path, capsys):
    opens(list_source(make_frames(3), frame_count=3))
    assert run("learn-face", "--source", "x", "--model", "svm", "--output", tmp_path / "me.npz") == 2
    assert "cannot learn" in capsys.readouterr().err


def test_the_output_must_be_an_npz(run, tmp_path, capsys):
    assert run("learn-face", "--source", "x", "--output", tmp_path / "me.txt") == 2
    assert ".npz" in capsys.readouterr().err


@pytest.fixture
def cold(monkeypatch):
    """Without compiling anything."""
    monkeypatch.setattr("tracker.run.compiling.Compiling.run", lambda self, tell: None)


def test_track_wants_face_mode_and_a_whole_file(cold, run, opens, list_source, make_frames, tmp_path, capsys):
    path = tmp_path / "me.npz"
    opens(list_source(make_frames(3), frame_count=3))
    save_personal(PERSONAL, path)
    table = tmp_path / "out.csv"
    assert run("track", "--source", "x", "--output", table, "--personal", path) == 2
    assert "--mode face" in capsys.readouterr().err
    path.write_bytes(path.read_bytes()[:100])
    assert run("track", "--source", "x", "--output", table, "--mode", "face", "--personal", path) == 2
    assert "damaged" in capsys.readouterr().err and not table.exists()


def test_track_refuses_what_belongs_to_another_model(cold, run, opens, list_source, make_frames, tmp_path, capsys):
    path = tmp_path / "me.npz"
    opens(list_source(make_frames(3), frame_count=3))
    save_personal(PERSONAL, path)
    command = ("track", "--source", "x", "--output", tmp_path / "out.csv", "--mode", "face", "--personal", path)
    assert run(*command) == 2
    assert "learn again" in capsys.readouterr().err


@pytest.mark.parametrize(("affordable", "learner"), [("svm", "fast"), ("exact", "exact")])
def test_automatic_is_a_model_that_can_learn_and_then_the_one_that_did(
    learns, pipeline, run, tmp_path, monkeypatch, affordable, learner
):
    monkeypatch.delenv("VISAVIS_FACE_MODEL", raising=False)
    monkeypatch.setattr("tracker.face.tiers.affordable_tier", lambda *_: affordable)
    learns(Outcome(replace(PERSONAL, base_name=learner), BEFORE, AFTER, 30))
    path = tmp_path / f"{learner}.npz"
    assert run("learn-face", "--source", "x", "--output", path, "-q") == 0
    assert pipeline.made[-1].settings.face.model == learner, "it looks with the model that learns"
    for place in (path, tmp_path):
        assert model_name(FaceSettings(personal=str(place))) == learner
    assert model_name(FaceSettings(personal=str(tmp_path / "elsewhere"))) == affordable
    assert model_name(FaceSettings(model="svm", personal=str(tmp_path))) == "svm"
