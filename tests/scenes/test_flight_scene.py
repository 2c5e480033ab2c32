"""The flight is drawn where the game says, looks as it did, and costs no new memory."""

import gc
import tracemalloc
from pathlib import Path

import cv2
import moderngl
import numpy as np
import pytest

from gui.scenes.flight.game import Flight
from gui.scenes.flight.high_scores import Entry
from gui.scenes.flight.pilot import autopilot
from gui.scenes.flight.scene import SHIP_BEHIND, FlightScene
from gui.scenes.flight.session import Phase, Session
from gui.scenes.flight.track_layout import Kind, things_between
from gui.scenes.lettering import CHARACTERS, Lettering, letters
from gui.scenes.opening import build_scene
from gui.scenes.scene import Swarm
from kernels.projection import off_axis_projection, project, screen_corners, view

STORED = Path(__file__).resolve().parents[1] / "data" / "scenes"
DIFFERENCES = Path(__file__).resolve().parents[2] / "out" / "scene_differences"
MIDDLE = np.array([0.0, 0.0, 0.6])
# As in references.py, which makes the stored pictures.
FLIGHT = Flight(3, ticks=900, along=97.0, x=0.5, y=-0.2, speed_x=1.0, points=1234.0, chain=6, shields=2)


def in_flight(screen_m, flight=FLIGHT, phase=Phase.FLYING):
    session = Session()
    session.flight, session.phase = flight, phase
    return FlightScene(screen_m, session)


def drawn(look, scene, eye=MIDDLE, size_px=(320, 180)):
    seen = look(scene, size_px)
    seen.advance(0.0, eye, follows=True)
    return seen.render(eye).astype(int)


def test_it_looks_as_it_did(look, eye, screen_m, renderer_name):
    if "llvmpipe" not in renderer_name:
        pytest.skip(f"the stored pictures were drawn by llvmpipe, and this is {renderer_name}")
    picture = drawn(look, in_flight(screen_m), eye[1])
    stored = cv2.imread(str(STORED / f"flight_{eye[0]}.png")).astype(int)
    difference = np.abs(picture - stored).max(axis=-1)
    if difference.mean() > 2.0 or np.percentile(difference, 99) > 40:
        DIFFERENCES.mkdir(parents=True, exist_ok=True)
        path = DIFFERENCES / f"flight_{eye[0]}.png"
        shown = np.repeat(np.minimum(4 * difference, 255)[:, :, None], 3, axis=2)
        cv2.imwrite(str(path), np.hstack([stored, picture, shown]).astype(np.uint8))
        pytest.fail(f"mean difference {difference.mean():.2f} grey levels; stored, drawn and 4 x difference: {path}")


def test_a_stone_is_seen_where_the_frustum_has_it(look, eye, screen_m):
    """Taken away, an orb leaves a difference around the place that its coordinates project to."""
    size_px = (640, 360)
    orb = next(thing for thing in things_between(0, 0.0, 12.0) if thing.kind is Kind.ORB)
    ahead = 3.0
    flight = Flight(0, along=orb.along - ahead, x=-1.2, y=0.6)
    without = Flight(0, along=orb.along - ahead, x=-1.2, y=0.6, gone=(orb.key,))
    scene = in_flight(screen_m, flight)
    pictures = [drawn(look, in_flight(screen_m, one), eye[1], size_px) for one in (flight, without)]
    changed = np.abs(pictures[0] - pictures[1]).sum(axis=-1).astype(float)
    rows, columns = np.nonzero(changed > 120)
    unit = scene.unit_m
    place = np.array([[orb.x * unit, orb.y * unit, -(ahead + SHIP_BEHIND) * unit]])
    corners = screen_corners(*screen_m)
    computed = project(place, off_axis_projection(eye[1], corners, 0.04, 9.0) @ view(eye[1], corners), size_px)[0]
    middle = 0.5 * (columns.min() + columns.max()), 0.5 * (rows.min() + rows.max())
    assert middle == pytest.approx(tuple(computed), abs=4.0)


def test_words_stay_in_their_place_wherever_the_eye_is(look, screen_m):
    """White letters of the score: on the glass, nothing shifts."""
    masks = []
    for x in (-0.08, 0.0, 0.08):
        picture = drawn(look, in_flight(screen_m), np.array([x, 0.0, 0.6]), (640, 360))
        masks.append((picture[20:50, 20:100] > 235).all(axis=-1))
    assert masks[0].sum() > 100
    assert (masks[0] ^ masks[1]).mean() < 0.01 and (masks[2] ^ masks[1]).mean() < 0.01


def test_the_way_leads_from_where_the_head_was_at_the_start(screen_m):
    scene = FlightScene(screen_m, Session())
    above = np.array([0.05, 0.12, 0.6])
    for _ in range(120):
        scene.look(above, follows=True)
        scene.advance(1 / 30)
    np.testing.assert_allclose(scene.drawn_from(above), [0.0, 0.0, 0.6], atol=1e-3)
    moved = scene.drawn_from(above + np.array([0.03, 0.01, -0.1]))
    np.testing.assert_allclose(moved, [0.03, 0.01, 0.5], atol=1e-3)
    assert scene.drawn_from(above - np.array([0.0, 0.9, 0.0]))[1] > -scene.unit_m, "never under the floor"


def test_each_phase_says_what_can_be_done(look, screen_m):
    pictures = {}
    for phase in Phase:
        scene = in_flight(screen_m, phase=phase)
        scene.session.scores.add(Entry(99, 1, "2026-01-01"))
        seen = look(scene)
        scene._place_all()
        pictures[phase] = seen.render(MIDDLE).astype(int)
    plain = pictures.pop(Phase.FLYING)
    for phase, picture in pictures.items():
        assert (np.abs(picture - plain)[70:110, 100:220].max(axis=-1) > 40).mean() > 0.3, phase


def test_without_hands_no_key_is_named(screen_m, monkeypatch):
    said = []
    monkeypatch.setattr("gui.scenes.lettering.Lettering.write", lambda self, text, *rest, **more: said.append(text))
    for hands_free in (True, False):
        said.clear()
        scene = FlightScene(screen_m, Session(hands_free=hands_free))
        for phase in (Phase.READY, Phase.HEAD_LOST, Phase.OVER):
            scene.session.phase = phase
            scene._place_all()
        named = [text for text in said if "Enter" in text or "key" in text]
        assert bool(named) is not hands_free, said


def test_a_narrow_window_has_all_of_the_field(screen_m):
    for size in ((0.2, 0.3), (0.5, 0.1)):
        scene = in_flight(size)
        assert 3.2 * scene.unit_m <= size[0] + 1e-9 and 1.8 * scene.unit_m <= size[1] + 1e-9


def test_flying_makes_nothing_new(look, screen_m, monkeypatch):
    scene = FlightScene(screen_m, Session(3))
    seen = look(scene)
    scene.press("enter")
    eye = MIDDLE.copy()

    def fly(pictures):
        for _ in range(pictures):
            steer = autopilot(scene.session.flight)
            eye[:2] = 0.09 * steer.x, 0.05 * steer.y
            seen.advance(1 / 30, eye, follows=True)
            assert seen.render(eye) is first

    first = seen.render(eye)
    fly(3)

    def refuse(*args, **named):
        raise AssertionError("made while drawing")

    makers = ("buffer", "texture", "renderbuffer", "depth_renderbuffer", "framebuffer", "vertex_array", "program")
    for maker in makers:
        monkeypatch.setattr(moderngl.Context, maker, refuse)
    gc.collect()
    tracemalloc.start()
    fly(2)
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    fly(8)
    after, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    # The rows of the course that come into view are kept, which is some kilobytes; a picture would be 172 800.
    assert max(after, peak) - before < 100_000


def test_a_swarm_draws_no_more_than_it_holds():
    swarm = Swarm(2)
    for number in range(4):
        swarm.add((float(number), 0.0, 0.0), 2.0)
    assert swarm.count == 2
    np.testing.assert_array_equal(swarm.rows[:, 0], [0.0, 1.0])
    swarm.clear()
    assert swarm.count == 0


def test_letters_lie_apart_in_their_sheet_and_have_ink():
    sheet, cells = letters().sheet, letters().cells
    covered = np.zeros(sheet.shape, int)
    for character in CHARACTERS.replace(" ", ""):
        x, y, width, height = (round(1024 * value) for value in cells[character][0])
        assert sheet[y : y + height, x : x + width].max() > 150, character
        covered[y : y + height, x : x + width] += 1
    assert covered.max() == 1
    x, y = (int(1024 * value) for value in letters().full[:2])
    assert sheet[y - 2 : y + 3, x - 2 : x + 3].min() == 255


def test_lines_are_aligned_and_end_where_the_room_does():
    lettering = Lettering(most=5)
    lettering.write("ab c", (0.0, 0.0), 0.01, align=0.5)
    assert lettering.count == 3, "a blank takes no box"
    assert lettering.rows[0, 0] == pytest.approx(-0.5 * lettering.width_m("ab c", 0.01), abs=0.002)
    lettering.write("\u4e2d\u4e2d\u4e2d", (0.0, 0.0), 0.01)
    assert lettering.count == 5
    assert lettering.width_m("\u4e2d", 1.0) == lettering.width_m("?", 1.0)


def test_it_is_a_scene_with_a_number_and_a_name(screen_m):
    for which in ("4", "flight"):
        scene = build_scene(which, screen_m)
        assert isinstance(scene, FlightScene)
    for _ in range(100):
        scene.look(MIDDLE, follows=True)
        scene.advance(1 / 30)
    assert scene.session.phase is Phase.FLYING, "where there are no keys it begins by itself"
