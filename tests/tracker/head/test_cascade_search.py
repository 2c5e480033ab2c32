"""Against OpenCV 4.14, window for window; see tests/data/record_detector_cases.py."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from tracker.archives.manifest import verified
from tracker.head.cascade_file import mirrored, read_cascade
from tracker.head.cascade_search import CascadeSearch

DATA = Path(__file__).resolve().parent.parent.parent / "data"
CASES = json.loads((DATA / "detector_cases.json").read_text())["cases"]


@pytest.fixture(scope="module")
def picture():
    spec = importlib.util.spec_from_file_location("detector_pictures", DATA / "detector_pictures.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.picture


@pytest.fixture(scope="module")
def search():
    profile = read_cascade(verified("cascades/haarcascade_profileface.xml"))
    frontal = read_cascade(verified("cascades/haarcascade_frontalface_alt2.xml"))
    return CascadeSearch({"frontal": frontal, "profile-left": profile, "profile-right": mirrored(profile)})


def sides(hit):
    return [hit.x_px, hit.y_px, hit.width_px, hit.height_px]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['picture']}-{case['view']}-{case['parameters'][0]}")
def test_equals_opencv(case, search, picture):
    scale_factor, min_neighbours, least, most = case["parameters"]
    search.prepare(picture(case["picture"]), scale_factor, least, most or np.inf)
    every = search.find(case["view"], 0)
    assert [sides(hit) for hit in every] == case["windows"]
    np.testing.assert_allclose([hit.score for hit in every], case["scores"], rtol=0, atol=1e-6)
    groups = search.find(case["view"], min_neighbours)
    assert [sides(hit) for hit in groups] == case["groups"]
    assert [hit.neighbours for hit in groups] == case["neighbours"]


def test_the_cases_have_something_to_find():
    assert sum(len(case["windows"]) for case in CASES) > 400
    assert sum(len(case["groups"]) for case in CASES) > 20


def test_the_mirrored_cascade_finds_the_mirrored_face(search, picture):
    grey = picture("portrait")
    search.prepare(grey, 1.1)
    left = max(search.find("profile-left", 1), key=lambda hit: hit.neighbours)
    search.prepare(np.ascontiguousarray(grey[:, ::-1]), 1.1)
    right = max(search.find("profile-right", 1), key=lambda hit: hit.neighbours)
    assert abs(right.x_px + right.width_px - (grey.shape[1] - left.x_px)) <= 0.1 * left.width_px
    assert abs(right.y_px - left.y_px) <= 0.1 * left.width_px


def test_room_is_made_once_and_results_do_not_depend_on_what_came_before(search, picture):
    def run(name):
        search.prepare(picture(name), 1.1)
        return [sides(hit) for hit in search.find("frontal", 2)]

    first = run("half")
    run("portrait")
    buffer = search._sums
    assert run("half") == first
    run("portrait")
    assert search._sums is buffer


def test_cascades_of_different_windows_are_refused(search):
    other = search._cascades["frontal"]._replace(window_width=24)
    with pytest.raises(ValueError, match="one size"):
        CascadeSearch({"a": search._cascades["frontal"], "b": other})
