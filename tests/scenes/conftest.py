"""What the tests of the scenes share: whether there is an OpenGL to draw with, and the places to look from."""

import numpy as np
import pytest

from gui.scenes.context import NoOpenGLError, offscreen_context, release_context
from gui.scenes.offscreen import OffscreenScene

# As in references.py, which makes the stored pictures.
SCREEN_M = (0.3556, 0.20)
EYES_M = {"middle": (0.0, 0.0, 0.60), "left": (-0.12, 0.05, 0.55), "right": (0.10, -0.06, 0.45)}


@pytest.fixture(scope="session")
def renderer_name():
    """The name of what draws; the test is skipped where nothing does."""
    try:
        context = offscreen_context()
    except NoOpenGLError as reason:
        pytest.skip(str(reason))
    name = context.info["GL_RENDERER"]
    release_context(context)
    return name


@pytest.fixture
def look(renderer_name):
    """Open a scene off screen; it is closed after the test."""
    opened = []

    def open_it(scene, size_px=(320, 180), **options):
        opened.append(OffscreenScene(scene, size_px, **options))
        return opened[-1]

    yield open_it
    for scene in opened:
        scene.close()


@pytest.fixture(params=list(EYES_M))
def eye(request):
    """Three places to look from, one after the other: name and place."""
    return request.param, np.array(EYES_M[request.param])


@pytest.fixture
def screen_m():
    """Width and height of the screen."""
    return SCREEN_M
