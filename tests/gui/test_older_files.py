"""What earlier versions have kept opens in this one: settings, personal models, recordings."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from gui.model.app_settings import AppSettings, with_page
from gui.model.settings_store import SettingsStore
from tracker.face.personal_file import KIND, load_personal
from tracker.pipeline import PipelineSettings
from tracker.session.arrow_rows import FORMAT_VERSION as RESULTS
from tracker.session.description import FORMAT_VERSION as SESSIONS
from tracker.session.reader import read_session
from tracker.settings import SCHEMA_VERSION

OLDER = Path(__file__).resolve().parents[1] / "data" / "older"


def kept(tmp_path, name):
    """A copy, as what is opened may be put aside."""
    return Path(shutil.copy(OLDER / name, tmp_path / "settings.toml"))


@pytest.mark.parametrize("name", ["settings-first.toml", "settings-2026-11-30.toml"])
def test_settings_of_the_tracker(tmp_path, name):
    path = kept(tmp_path, name)
    store = SettingsStore(PipelineSettings, path)
    assert store.problems == [] and [one.name for one in tmp_path.iterdir()] == ["settings.toml"]
    assert (store.value.smoothing.method, store.value.smoothing.alpha) == ("ema", 0.25)


@pytest.mark.parametrize("name", ["app-first.toml", "app-2026-11-30.toml"])
def test_settings_of_the_app(tmp_path, name):
    store = SettingsStore(AppSettings, kept(tmp_path, name), with_page)
    assert store.problems == [] and [one.name for one in tmp_path.iterdir()] == ["settings.toml"]
    assert (store.value.page, store.value.source, store.value.show_plots) == ("effects", "camera", True)


def test_personal_models_of_every_version():
    first, second = (load_personal(OLDER / f"personal-{version}.npz") for version in (1, 2))
    assert (first.base_name, first.frames, first.identity, first.before.depth_m) == ("conv-small", 600, None, None)
    assert (second.base_name, second.after.depth_m) == ("exact", 0.005)
    np.testing.assert_array_equal(second.identity, np.arange(5) * 0.1)
    assert first.heads.weights.shape == second.heads.weights.shape == (4, 6)


@pytest.mark.parametrize("name", ["session-first", "session-2026-11-30"])
def test_recordings(name):
    session = read_session(OLDER / name)
    assert session.missing == () and [marker.label for marker in session.markers] == ["go"]
    assert len(session.results) == 12 and session.description.wanted.signals
    result = session.results[3]
    assert result.primary.reading.shapes == {"jawOpen": 0.03, "mouthSmileLeft": 0.5}
    assert result.primary.pose.place_m.tolist() == [0.0, 0.0, 0.6]


def test_there_is_one_of_every_version():
    """Whoever raises a number puts a file of the one before beside these."""
    assert (SCHEMA_VERSION, KIND.versions, SESSIONS, RESULTS) == (1, (1, 2), 1, 1)
