"""`import visavis`: what is public is there, is light until it is used, and needs no Qt."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import visavis
from tests.sessions_made import make_session
from visavis import interface

ROOT = Path(__file__).resolve().parents[2]
PORTRAIT = ROOT / "assets" / "portraits" / "hopper.jpg"
# What may not be taken away or renamed without a new major version.
PUBLIC = {
    *("Effect", "Face", "Frame", "FrameSource", "HeadPose", "Mode", "PictureFace", "PictureFitter", "Pipeline"),
    *("PipelineSettings", "Session", "SourceError", "State", "TrackResult", "TrackedFace", "VideoWriter"),
    *("VisavisError", "Wanted", "__version__", "axes_of", "fit_picture", "open_film", "open_source", "read_picture"),
    *("read_session", "send", "settings", "track", "write_picture"),
}


def test_what_is_public_stays():
    assert set(visavis.__all__) == PUBLIC == set(dir(visavis))
    assert set(interface.__all__) == PUBLIC - {"__version__"}
    assert not [name for name in interface.__all__ if not getattr(visavis, name).__doc__]
    with pytest.raises(AttributeError, match="has no attribute 'Pipelines'"):
        _ = visavis.Pipelines


def test_it_is_light_until_it_is_used_and_never_loads_qt():
    program = (
        "import sys, visavis\n"
        "print(sorted({'numba', 'cv2', 'numpy'} & set(sys.modules)))\n"
        "visavis.Pipeline, visavis.Effect, visavis.PictureFitter\n"
        "print('numba' in sys.modules, sorted({'PyQt6', 'moderngl', 'typer'} & set(sys.modules)))\n"
    )
    path = ["-c", f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'packaging')!r}]\n{program}"]
    done = subprocess.run([sys.executable, *path], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.splitlines() == ["[]", "True []"]


def test_the_kernels_of_the_program_are_used_even_where_numba_was_loaded_before():
    program = (
        "import numba, visavis\n"
        "visavis.Pipeline\n"
        "from numba.core import config\n"
        "from tracker.kernel_cache import cache_folder\n"
        "print(config.CACHE_DIR == str(cache_folder()), bool(config.CACHE_LOCATOR_CLASSES))\n"
    )
    path = ["-c", f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'packaging')!r}]\n{program}"]
    done = subprocess.run([sys.executable, *path], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout == "True True\n"


def test_an_open_source_stays_open_and_another_is_closed(monkeypatch):
    with visavis.open_source("demo") as source:
        frame, result = next(visavis.track(source, mode=visavis.Mode.HEAD))
        assert result.index == frame.index == 0
        assert source.read().index == 1
    closed = []
    opened = visavis.open_source("demo")
    monkeypatch.setattr(opened, "close", lambda: closed.append(True))
    monkeypatch.setattr(interface, "open_source", lambda spec: opened)
    following = visavis.track("demo", mode=visavis.Mode.HEAD)
    next(following)
    following.close()
    assert closed


def test_settings_are_named_as_in_the_settings_file():
    made = visavis.settings({"smoothing.method": "ema", "smoothing.alpha": 0.25, "face.model": "fast"})
    assert (made.smoothing.method, made.smoothing.alpha, made.face.model) == ("ema", 0.25, "fast")
    with pytest.raises(visavis.VisavisError, match=r"no setting smoothing\.methode"):
        visavis.settings({"smoothing.methode": "ema"})


def test_a_picture_can_be_fitted_and_changed(tmp_path):
    image = visavis.read_picture(PORTRAIT)
    (face, *_) = visavis.PictureFitter("fast", horizontal_fov_deg=40.0).fit(image)
    assert face.points_xy.shape == (68, 2) and face.score > 0.7 and face.place_m[2] > 0.1
    assert face.box.width_px > 20 and abs(face.rotation.yaw_rad) < 0.6
    effect = visavis.Effect("mask", mask="fox")
    changed = effect.draw_on(image)
    differs = np.flatnonzero(np.abs(changed.astype(int) - image).max(axis=(1, 2)) > 20)
    assert abs(differs.mean() - face.points_xy[:, 1].mean()) < face.box.height_px / 2
    visavis.write_picture(tmp_path / "fox.png", changed, effect.note)
    assert np.array_equal(visavis.read_picture(str(tmp_path / "fox.png")), changed)
    with pytest.raises(visavis.VisavisError, match="presett"):
        visavis.Effect("deform", presett="alien")


def test_a_session_is_read(tmp_path):
    session = visavis.read_session(str(make_session(tmp_path / "one")))
    assert len(session.results) == len(session.times_s) > 10 and not session.missing


def test_without_an_app_nothing_is_sent(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with pytest.raises(visavis.VisavisError, match="does not run"):
        visavis.send("recenter")
