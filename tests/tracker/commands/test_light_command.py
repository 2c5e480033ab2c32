"""`main.py light`: what could be better about the light, in words and as numbers."""

import json

import numpy as np
import pytest

from tracker.sources.demo_still import demo_still


@pytest.fixture
def clip(opens, list_source, make_frames):
    """A clip of the demo's face in so much light."""

    def make(gain):
        from dataclasses import replace

        image = (demo_still() * gain).astype(np.uint8)
        opens(list_source([replace(frame, image=image) for frame in make_frames(20)]))

    return make


def test_a_dark_face_is_told(run, clip, capsys):
    clip(0.2)
    assert run("light", "--source", "clip.mp4", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["values"]["level"] < 60 and any("Your face is dark" in line for line in told["advice"])
    assert told["goodness"] < 80


def test_no_face_is_no_light(run, opens, list_source, make_frames, capsys):
    opens(list_source(make_frames(3)))
    assert run("light", "--source", "clip.mp4", "-q") == 0
    told = capsys.readouterr().out
    assert told.startswith("No face is seen yet") and "All together" in told
