"""Cameras are mirrors, clips and pictures are not, and each kind keeps what the user made of it."""

import pytest

from gui.model.controller import Controller
from gui.model.tracking import Phase, Update
from gui.pages.registry import page_specs


@pytest.fixture
def opened(window, controller, tracking, make_pair):
    """Opens a source of a kind and says whether its picture is mirrored: red is at the left of it."""
    count = iter(range(1, 100))

    def open_it(kind):
        controller.choose({"demo": "demo", "camera": "/dev/video0", "clip": "clip.mp4"}[kind])
        tracking.update = Update(Phase.OPENING)
        controller.tick(float(next(count)))
        index = next(count)
        tracking.run(pair=make_pair(index), live=kind == "camera")
        controller.tick(float(index))
        return is_mirrored(window)

    return open_it


def is_mirrored(window):
    mirrored = window.stage.live.render_snapshot().pixelColor(60, 2).red() == 255
    assert mirrored is window.stage.live.mirrored is window.actions_by_name["mirror"].isChecked()
    return mirrored


def test_only_what_stands_for_the_user_is_a_mirror(opened):
    assert [opened(kind) for kind in ("demo", "camera", "clip", "camera")] == [True, True, False, True]


def test_each_kind_keeps_its_own_choice(window, opened, tracking, folders):
    opened("clip")
    window.actions_by_name["mirror"].trigger()
    assert is_mirrored(window)
    opened("camera")
    window.actions_by_name["mirror"].trigger()
    assert not is_mirrored(window)
    assert opened("clip") and not opened("camera") and not opened("demo")
    window.close()
    app = Controller(tracking, folders, page_specs()).state.app
    assert app.mirror_files and not app.mirror


@pytest.mark.parametrize("phase", [Phase.PAUSED, Phase.ENDED])
def test_a_clip_that_stands_still_stays_as_it_was(window, opened, controller, tracking, phase):
    opened("clip")
    tracking.update = Update(phase)
    controller.tick(200.0)
    assert not is_mirrored(window)
