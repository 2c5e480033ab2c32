"""What is drawn lies where it must, looks as it did, and costs no new memory."""

import gc
import tracemalloc
from pathlib import Path

import cv2
import moderngl
import numpy as np
import pytest

from gui.scenes.context import NoOpenGLError, offscreen_context
from gui.scenes.meshes import ball, box_inside, coloured
from gui.scenes.opening import build_scene
from gui.scenes.scene import Light, Material, Part, Scene, box_corners
from kernels.projection import off_axis_projection, project, screen_corners, view

STORED = Path(__file__).resolve().parents[1] / "data" / "scenes"
DIFFERENCES = Path(__file__).resolve().parents[2] / "out" / "scene_differences"
SIZE_PX = (640, 360)
DEPTH_M = 0.4
LIGHT = Light((0.0, 0.5, 0.5), (0.0, 0.0, -0.1), fog_m=(50.0, 100.0))
RGB = {
    "floor": (1.0, 0.0, 0.0),
    "ceiling": (0.0, 1.0, 0.0),
    "left": (0.0, 0.0, 1.0),
    "right": (1.0, 1.0, 0.0),
    "back": (1.0, 0.0, 1.0),
}


def plain_box(size_m, *extra):
    """A box whose walls shine, each in a colour of its own."""
    walls = box_inside(*size_m, DEPTH_M, 1.0)
    parts = [Part(coloured(mesh, RGB[name]), Material(glow=1.0)) for name, mesh in walls.items()]
    return Scene("box", size_m, DEPTH_M, [*parts, *extra], LIGHT, corners_m=box_corners(size_m, DEPTH_M))


def is_wall(picture, name):
    """Where a picture shows a wall."""
    wanted = np.array(RGB[name][::-1]) > 0.5
    return ((picture > 180) == wanted).all(axis=-1)


def computed_px(points_m, eye_m, size_m):
    corners = screen_corners(*size_m)
    return project(points_m, off_axis_projection(eye_m, corners, 0.04, 5.0) @ view(eye_m, corners), SIZE_PX)


def test_the_corners_of_the_box_lie_where_they_are_computed(look, eye, screen_m):
    scene = plain_box(screen_m)
    picture = look(scene, SIZE_PX).render(eye[1])
    corners = computed_px(scene.corners_m, eye[1], screen_m)
    # Those in the glass are the corners of the picture, wherever the eye is.
    at_edges = [[-0.5, 359.5], [639.5, 359.5], [639.5, -0.5], [-0.5, -0.5]]
    np.testing.assert_allclose(corners[:4], at_edges, atol=1e-9)
    rows, columns = np.nonzero(is_wall(picture, "back"))
    drawn = [columns.min() - 0.5, rows.max() + 0.5, columns.max() + 0.5, rows.min() - 0.5]
    np.testing.assert_allclose(drawn, [*corners[4], *corners[6]], atol=1.0)


def test_the_edges_between_the_walls_run_where_they_are_computed(look, eye, screen_m):
    scene = plain_box(screen_m)
    picture = look(scene, SIZE_PX).render(eye[1])
    for first, walls in enumerate((("floor", "left"), ("floor", "right"), ("ceiling", "right"), ("ceiling", "left"))):
        # Half way into the box along the edge; above and below it there is one wall and the other.
        half_way = 0.5 * (scene.corners_m[first] + scene.corners_m[first + 4])
        x, y = computed_px(half_way[None], eye[1], screen_m)[0]
        if not (3 < x < SIZE_PX[0] - 3 and 3 < y < SIZE_PX[1] - 3):
            continue
        # The edge is slanted: compare at the middle of the pixel's column.
        begin, end = computed_px(scene.corners_m[[first, first + 4]], eye[1], screen_m)
        y += (round(x) - x) * (end[1] - begin[1]) / (end[0] - begin[0])
        column = picture[:, round(x)]
        rows = np.nonzero(is_wall(column, walls[0]))[0]
        edge = rows.min() - 0.5 if walls[0] == "floor" else rows.max() + 0.5
        assert edge == pytest.approx(y, abs=1.0)


def test_moving_left_shows_more_of_the_right_wall(look, screen_m):
    seen = look(plain_box(screen_m), SIZE_PX)
    shares = [is_wall(seen.render(np.array([x, 0.0, 0.6])), "right").mean() for x in (-0.1, 0.0, 0.1)]
    assert shares[0] > shares[1] > shares[2] > 0


def test_a_ball_before_the_glass_moves_against_one_behind(look, screen_m):
    def centre_px(z, x):
        glow = Material(glow=1.0)
        one = Part(coloured(ball(0.012).moved((0.0, 0.0, z)), (0.0, 1.0, 1.0)), glow, blends=True)
        picture = look(plain_box(screen_m, one), SIZE_PX).render(np.array([x, 0.0, 0.6]))
        return np.nonzero(((picture > 180) == (True, True, False)).all(axis=-1))[1].mean()

    for z in (-0.2, 0.15):
        # Similar triangles: the ray from the eye through the ball meets the glass at -x z / (0.6 - z).
        expected = -0.06 * z / (0.6 - z) / screen_m[0] * SIZE_PX[0] + 319.5
        assert centre_px(z, 0.06) == pytest.approx(expected, abs=1.0)


@pytest.mark.parametrize("name", ["tunnel", "room"])
def test_the_scenes_look_as_they_did(look, eye, screen_m, renderer_name, name):
    if "llvmpipe" not in renderer_name:
        pytest.skip(f"the stored pictures were drawn by llvmpipe, and this is {renderer_name}")
    drawn = look(build_scene(name, screen_m)).render(eye[1]).astype(int)
    stored = cv2.imread(str(STORED / f"{name}_{eye[0]}.png")).astype(int)
    difference = np.abs(drawn - stored).max(axis=-1)
    if difference.mean() > 2.0 or np.percentile(difference, 99) > 40:
        DIFFERENCES.mkdir(parents=True, exist_ok=True)
        path = DIFFERENCES / f"{name}_{eye[0]}.png"
        shown = np.repeat(np.minimum(4 * difference, 255)[:, :, None], 3, axis=2)
        cv2.imwrite(str(path), np.hstack([stored, drawn, shown]).astype(np.uint8))
        pytest.fail(f"mean difference {difference.mean():.2f} grey levels; stored, drawn and 4 x difference: {path}")


@pytest.mark.parametrize("stereo", [False, True])
def test_drawing_makes_nothing_new(look, screen_m, monkeypatch, stereo):
    seen = look(build_scene("room", screen_m), stereo=stereo)
    eye = np.array([0.05, 0.02, 0.55])
    first = seen.render(eye)

    def refuse(*args, **named):
        raise AssertionError("made while drawing")

    makers = ("buffer", "texture", "renderbuffer", "depth_renderbuffer", "framebuffer", "vertex_array", "program")
    for maker in makers:
        monkeypatch.setattr(moderngl.Context, maker, refuse)
    gc.collect()
    tracemalloc.start()
    for index in range(8):
        seen.scene.turn(3, 1)
        seen.scene.advance(0.03)
        eye[0] = 0.01 * index
        assert seen.render(eye) is first
        if index == 1:
            before = tracemalloc.get_traced_memory()[0]
    after, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # The interpreter itself keeps some thousand bytes of small tuples; a picture would be 172 800.
    assert max(after, peak) - before < 100_000


def test_in_stereo_the_left_eye_is_red_and_the_right_one_cyan(look, screen_m):
    eye, half = np.array([0.0, 0.0, 0.6]), np.array([0.0315, 0.0, 0.0])
    both = look(plain_box(screen_m), SIZE_PX, stereo=True).render(eye).astype(int)
    plain = look(plain_box(screen_m), SIZE_PX)
    left = plain.render(eye - half).astype(int)
    np.testing.assert_allclose(both[:, :, 2], left @ [0.11, 0.59, 0.30], atol=3)
    right = plain.render(eye + half).astype(int)
    np.testing.assert_array_equal(both[:, :, :2], right[:, :, :2])


def test_turning_turns_the_thing_and_its_shadow_and_comes_to_rest(look, screen_m):
    scene = build_scene("room", screen_m)
    seen = look(scene)
    before = seen.render(np.array([0.0, 0.0, 0.6])).copy()
    scene.turn(100, 0)
    scene.advance(0.05)
    assert 0 < scene.turned_rad[0] < 1
    for _ in range(200):
        scene.advance(0.05)
    assert scene.turned_rad == pytest.approx((1.0, 0.0))
    changed = np.abs(seen.render(np.array([0.0, 0.0, 0.6])).astype(int) - before).max(axis=-1) > 20
    assert changed[30:130, 100:220].mean() > 0.1
    assert changed[145:].any(), "the shadow on the floor"


def test_where_opengl_is_missing_it_is_told_in_a_line():
    def refuse(**settings):
        raise RuntimeError("libEGL.so.1:\n not found")

    with pytest.raises(NoOpenGLError, match=r"OpenGL 3\.3.*libEGL\.so\.1: not found"):
        offscreen_context(refuse)
