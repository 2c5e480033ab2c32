"""Outlines are smoothed towards what several samples a pixel give; the rest of the picture is left as it is."""

import numpy as np
import pytest

from gui.scenes.context import offscreen_context, release_context
from gui.scenes.edge_smoother import EdgeSmoother
from gui.scenes.opening import build_scene
from gui.scenes.renderer import SceneRenderer

SIZE_PX = (640, 360)


@pytest.fixture
def context(renderer_name):
    made = offscreen_context()
    yield made
    release_context(made)


def pictures(context, scene, eye):
    """Plain, smoothed, and with four samples a pixel."""
    shown = context.framebuffer([context.renderbuffer(SIZE_PX, 4)])

    def target(samples):
        depth = context.depth_renderbuffer(SIZE_PX, samples=samples)
        return context.framebuffer([context.renderbuffer(SIZE_PX, 4, samples=samples)], depth)

    def seen():
        return np.frombuffer(shown.read(), np.uint8).reshape(SIZE_PX[1], SIZE_PX[0], 3).astype(int)

    smoother, drawn = EdgeSmoother(context, SIZE_PX), []
    with SceneRenderer(context, scene) as renderer:
        for framebuffer in (target(0), target(4)):
            renderer.draw(framebuffer, eye)
            context.copy_framebuffer(shown, framebuffer)
            drawn.append(seen())
        renderer.draw(smoother.target, eye)
        smoother.show(shown)
        drawn.insert(1, seen())
        # Afterwards the context is as the renderer expects it.
        renderer.draw(smoother.target, eye)
        smoother.show(shown)
        np.testing.assert_array_equal(seen(), drawn[1])
    smoother.release()
    return drawn


@pytest.mark.parametrize(("name", "gain"), [("room", 0.85), ("tunnel", 0.75)])
def test_outlines_come_nearer_to_the_truth_and_the_rest_stays(context, screen_m, name, gain):
    if context.max_samples < 4:
        pytest.skip("nothing to compare with")
    plain, smooth, fine = pictures(context, build_scene(name, screen_m), np.array([0.05, 0.03, 0.6]))
    at_edges = np.abs(plain - fine).max(axis=-1) > 12
    assert at_edges.any()
    before, after = np.abs(plain - fine)[at_edges].mean(), np.abs(smooth - fine)[at_edges].mean()
    assert after < gain * before
    changed = np.abs(smooth - plain).max(axis=-1) > 0
    assert 0.001 < changed.mean() < 0.05
