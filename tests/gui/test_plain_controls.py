"""The few controls for everybody: what they set is valid, they know where they are, they do what their words say."""

import dataclasses

import numpy as np
import pytest

from gui.model.app_settings import changed, value_at
from gui.model.plain_controls import CONTROLS, Composite, Single, changed_knobs, plain_paths
from gui.model.search import matches
from gui.model.settings_store import SettingsStore
from gui.pages.registry import page_specs
from tracker.head.smoother import make_smoother
from tracker.pipeline import PipelineSettings
from tracker.settings import checked

COMPOSITES = [control for control in CONTROLS.values() if isinstance(control, Composite)]
PAGES = [page for page in page_specs() if page.groups]
DEFAULTS = PipelineSettings()


def set_to(control, number, settings=DEFAULTS):
    for path, value in control.positions[number].values.items():
        settings = changed(settings, path, value)
    return checked(settings)


@pytest.mark.parametrize("control", COMPOSITES, ids=lambda control: control.name)
def test_each_position_is_valid_and_known_again(control):
    for number, position in enumerate(control.positions):
        assert tuple(position.values) == control.paths
        assert control.position_in(set_to(control, number)) == number
        for path, value in position.values.items():
            assert type(value) is type(value_at(DEFAULTS, path)), path
    words = [position.word for position in control.positions]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("control", COMPOSITES, ids=lambda control: control.name)
def test_the_defaults_are_a_position(control):
    assert control.position_in(DEFAULTS) is not None


def test_a_knob_of_somebodys_own_is_near_a_position_and_is_none():
    control = CONTROLS["steadiness"]
    own = changed(set_to(control, 5), "smoothing.beta", 120.0)
    assert control.position_in(own) is None and control.nearest_in(own) == 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_has_four_to_six_plain_controls(page):
    assert 4 <= len(page.plain) + bool(page.drawn) <= 6
    assert all(name in CONTROLS for name in page.plain)
    turned = [path for name in page.plain for path in CONTROLS[name].paths]
    assert {path.partition(".")[0] for path in turned} <= set(page.groups), "an expert finds each knob on the page"
    assert len(set(turned)) == len(turned), "no two turn the same knob"


def test_knobs_that_are_called_plain_are_those_on_the_pages():
    singles = {control.path for control in CONTROLS.values() if isinstance(control, Single)}
    assert set(plain_paths(DEFAULTS)) == singles
    assert {name for page in PAGES for name in page.plain} == set(CONTROLS)


def test_sliders_have_words_at_both_ends():
    assert all(len(control.ends) in (0, 2) for control in CONTROLS.values())
    assert all(control.help and control.label for control in COMPOSITES)


def test_steadier_trembles_less_and_quicker_lags_less():
    rng = np.random.default_rng(1)
    rest = 0.6 + rng.normal(0, 0.002, (300, 3))
    swing = 0.1 * np.sin(2 * np.pi * 0.8 * np.arange(300) / 30)[:, None] + np.zeros(3)
    trembles, lags = [], []
    for number in range(len(CONTROLS["steadiness"].positions)):
        settings = set_to(CONTROLS["steadiness"], number).smoothing
        still, moved = (
            np.array([smoother.step(point, i / 30) for i, point in enumerate(points)])
            for smoother, points in ((make_smoother(settings), rest), (make_smoother(settings), swing))
        )
        trembles.append(still[60:].std())
        lags.append(np.abs(moved - swing)[60:].mean())
    assert trembles == sorted(trembles) and lags == sorted(lags, reverse=True)
    assert trembles[-1] > 2.5 * trembles[0] and lags[0] > 2.5 * lags[-1]


def test_a_dragged_control_is_one_step_back(tmp_path):
    store, control = SettingsStore(PipelineSettings, tmp_path / "settings.toml"), CONTROLS["steadiness"]
    for number in (2, 1, 0):
        assert store.set_several(control.positions[number].values, control.name)
    store.undo()
    assert store.value == DEFAULTS
    assert not store.set_several({"smoothing.beta": 1.0, "smoothing.min_cutoff_hz": -1.0}, "wrong")
    assert store.value == DEFAULTS, "none of several is set where one cannot be"


def test_what_a_plain_control_accounts_for_is_not_told_again():
    page = PAGES[0]
    steady = set_to(CONTROLS["steadiness"], 0)
    assert changed_knobs(steady, DEFAULTS, page.groups, page.plain) == ()
    own = dataclasses.replace(steady, smoothing=dataclasses.replace(steady.smoothing, beta=33.0, prediction_s=0.01))
    told = changed_knobs(own, DEFAULTS, page.groups, page.plain)
    assert set(told) == {f"smoothing.{name}" for name in ("min_cutoff_hz", "beta", "rotation_beta", "prediction_s")}


def test_the_search_wants_every_word_in_any_order():
    assert matches("", "anything") and matches("  ", "anything")
    assert matches("LIGHT stead", "Steady light") and matches("larger light", "Steady light", "Larger: faster")
    assert not matches("light dark", "Steady light")
