"""Bent faces: points come to lie where they should, nothing folds, and the surroundings are at rest."""

import tomllib

import cv2
import numpy as np
import pytest

from tracker.effects.bender import Bender
from tracker.effects.deformation import (
    PRESETS,
    REACH,
    Deformation,
    component_moves,
    load_presets,
    no_moves,
    preset_by_name,
    shipped_presets,
)
from tracker.effects.face_frame import POINTS, face_frame, mean_controls_xy, mean_face
from tracker.effects.settings import PRESETS as PRESET_NAMES
from tracker.errors import ModelFileError, SettingsError
from tracker.face.shape_model import ShapeModel, Similarity
from tracker.markup import IBUG_68

SIZE = (320, 280)
UNIT = 80.0


def placed(scale=UNIT, roll_deg=0.0, centre=(140.0, 180.0)):
    turn = np.deg2rad(roll_deg)
    return Similarity(scale * np.cos(turn), scale * np.sin(turn), *centre)


@pytest.fixture
def face_xy():
    return placed().apply(mean_face()[:, :2])


def dots(points_xy, size=SIZE):
    """A dark picture with a bright soft spot at each point."""
    rows, columns = np.mgrid[0 : size[0], 0 : size[1]]
    picture = np.zeros(size)
    for x, y in points_xy:
        picture += np.exp(-((columns - x) ** 2 + (rows - y) ** 2) / (2 * 1.2**2))
    return np.repeat((np.clip(picture, 0, 1) * 255).astype(np.uint8)[:, :, None], 3, axis=2)


def centre_of_light(picture, near_xy, radius=9):
    x, y = np.round(near_xy).astype(int)
    part = picture[y - radius : y + radius + 1, x - radius : x + radius + 1, 0].astype(float)
    rows, columns = np.mgrid[y - radius : y + radius + 1, x - radius : x + radius + 1]
    return np.array([(part * columns).sum(), (part * rows).sum()]) / part.sum()


def striped(size=SIZE):
    rows, columns = np.mgrid[0 : size[0], 0 : size[1]]
    picture = np.stack([rows % 256, columns % 256, (rows + columns) % 256], axis=2)
    return picture.astype(np.uint8)


def test_what_lies_at_a_point_comes_to_lie_where_it_is_moved_to():
    here = np.array([[100.0, 150.0], [160.0, 150.0], [130.0, 200.0]])
    there = np.add(here, [[8.0, -5.0], [-6.0, 0.0], [0.0, 9.0]])
    picture = dots(here)
    Bender().bend(picture, here, there, 60.0)
    for target in there:
        # The field may miss its points by its softness, 2 %, of moves of at most 10 pixels.
        np.testing.assert_allclose(centre_of_light(picture, target), target, atol=0.5)


@pytest.mark.parametrize("roll_deg", [0, 35, -80])
def test_moves_are_in_the_face_s_own_frame(roll_deg):
    pose = placed(roll_deg=roll_deg)
    moves = no_moves()
    moves[4:13] = (0.10, 0.05)
    points_xy = pose.apply(mean_face()[:, :2])
    turn = np.deg2rad(roll_deg)
    expected = points_xy[8] + UNIT * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ moves[8]
    picture = dots(points_xy[8:9], (360, 360))
    Deformation(moves).draw(picture, points_xy, 1.0)
    np.testing.assert_allclose(centre_of_light(picture, expected), expected, atol=0.8)


def test_strength_weakens_and_0_changes_nothing(face_xy):
    source = striped()
    changed = []
    for strength in (0.0, 0.5, 1.0):
        picture = source.copy()
        Deformation(preset_by_name("wide").moves).draw(picture, face_xy, strength)
        changed.append(np.abs(picture.astype(int) - source).mean())
    assert changed[0] == 0
    assert 0 < changed[1] < changed[2]


@pytest.mark.parametrize("name", PRESET_NAMES)
def test_presets_do_not_fold_and_leave_the_surroundings(name, face_xy):
    shares = []

    class NotingBender(Bender):
        def bend(self, *given):
            shares.append(super().bend(*given))

    source = striped()
    picture = source.copy()
    Deformation(preset_by_name(name).moves, NotingBender()).draw(picture, face_xy, 1.0)
    assert shares == [1.0], "a preset is drawn so that nothing has to be taken back"
    assert np.abs(picture.astype(int) - source).max() > 10
    # At rest half a face's width from the face (and its forehead): there, exactly the source.
    outline = cv2.convexHull(placed().apply(mean_controls_xy()).astype(np.float32))
    rows, columns = np.mgrid[0 : SIZE[0], 0 : SIZE[1]]
    moved = np.abs(picture.astype(int) - source).max(axis=2) > 0
    preset_reach = REACH * UNIT + UNIT * np.abs(preset_by_name(name).moves).max()
    farthest = max(
        -cv2.pointPolygonTest(outline, (float(x), float(y)), True)
        for x, y in zip(columns[moved], rows[moved], strict=True)
    )
    assert farthest <= preset_reach
    half_width = 0.5 * np.ptp(mean_face()[:17, 0]) * UNIT
    assert farthest <= 1.2 * half_width


def test_straight_lines_around_stay_smooth(face_xy):
    """A vertical line through the background bends without a kink: its slope changes little from row to row."""
    worst = 0.0
    for x in range(20, 270, 10):
        picture = np.zeros((*SIZE, 3), np.uint8)
        columns = np.arange(SIZE[1])
        picture[:] = (255 * np.exp(-((columns - x) ** 2) / (2 * 2.5**2))).astype(np.uint8)[None, :, None]
        Deformation(preset_by_name("wide").moves).draw(picture, face_xy, 1.0)
        light = picture[:, :, 0].astype(float)
        path = (light * columns).sum(axis=1) / light.sum(axis=1)
        assert np.ptp(path) < 0.3 * UNIT
        worst = max(worst, np.abs(np.diff(path, 2)[10:-10]).max())
    assert worst < 0.35  # pixels a row, a row


def test_closed_eyes_stay_closed(face_xy):
    """Lids that meet are moved alike, so the line between them is not torn open."""
    closed = face_xy.copy()
    for upper, lower in ((37, 41), (38, 40), (43, 47), (44, 46)):
        closed[upper] = closed[lower] = 0.5 * (face_xy[upper] + face_xy[lower])
    taken = []
    deformation = Deformation(preset_by_name("big-eyes").moves)
    deformation._bender.bend = lambda picture, from_xy, to_xy, reach_px: taken.append((from_xy, to_xy))
    for points_xy in (face_xy, closed):
        deformation.draw(striped(), points_xy, 1.0)
    opened, shut = (to_xy for _, to_xy in taken)
    assert np.linalg.norm(opened[37] - opened[41]) > 1.25 * np.linalg.norm(face_xy[37] - face_xy[41])
    assert np.linalg.norm(shut[37] - shut[41]) < 1e-6
    assert np.linalg.norm(shut[36] - shut[39]) > 1.2 * np.linalg.norm(face_xy[36] - face_xy[39])


@pytest.mark.parametrize("centre", [(0.0, 0.0), (280.0, 320.0), (-40.0, 160.0), (-5000.0, 100.0), (140.0, 1e6)])
@pytest.mark.parametrize("name", ["alien", "wide"])
def test_a_face_across_the_edge_or_out_of_the_picture_is_no_harm(centre, name):
    picture = striped()
    Deformation(preset_by_name(name).moves).draw(picture, placed(centre=centre).apply(mean_face()[:, :2]), 1.0)


@pytest.mark.parametrize("scale", [2.0, 1500.0])
def test_tiny_and_huge_faces(scale):
    source = striped()
    picture = source.copy()
    Deformation(preset_by_name("long").moves).draw(picture, placed(scale).apply(mean_face()[:, :2]), 1.0)
    assert picture.shape == source.shape


def test_a_part_of_a_larger_array_can_be_bent(face_xy):
    """A view that is not contiguous gives what a picture of its own gives, and nothing beside it changes."""
    large = np.full((400, 400, 3), 7, np.uint8)
    large[50:370, 60:340] = striped()
    alone = striped()
    Deformation(preset_by_name("sad").moves).draw(large[50:370, 60:340], face_xy, 1.0)
    Deformation(preset_by_name("sad").moves).draw(alone, face_xy, 1.0)
    np.testing.assert_array_equal(large[50:370, 60:340], alone)
    large[50:370, 60:340] = 7
    assert (large == 7).all()


def test_the_frame_of_a_face_is_its_affine_place():
    pose = placed(50.0, 20.0, (70.0, 90.0))
    frame = face_frame(pose.apply(mean_face()[:, :2]))
    controls = mean_controls_xy()
    np.testing.assert_allclose(frame.in_picture(controls), pose.apply(controls), atol=1e-9)
    assert frame.unit_px == pytest.approx(50.0)
    left, right = IBUG_68.outer_eyes
    assert np.linalg.norm(mean_face()[left] - mean_face()[right]) == pytest.approx(1.0)


def test_components_are_standard_deviations_of_the_model():
    mean_xy = mean_face()[:, :2]
    modes = np.linalg.qr(np.random.default_rng(1).normal(size=(136, 3)))[0].T
    shape = ShapeModel("pca", mean_xy, modes, np.array([0.04, 0.01, 0.0025]))
    moves = component_moves(shape, np.array([0.0, -2.0, 1.0, 5.0]))
    expected = (-2.0 * 0.1 * modes[1] + 1.0 * 0.05 * modes[2]).reshape(68, 2)
    np.testing.assert_allclose(moves[:POINTS], expected, atol=1e-12)
    assert not moves[POINTS:].any()
    with pytest.raises(SettingsError, match="71 points"):
        component_moves(ShapeModel("pca", np.zeros((71, 2)), np.zeros((1, 142)), np.ones(1)), np.ones(1))


def test_names_in_the_settings_are_those_in_the_file():
    assert tuple(shipped_presets()) == PRESET_NAMES
    assert len(PRESET_NAMES) >= 10
    for preset in shipped_presets().values():
        assert preset.title
        assert preset.help.endswith(".")
        assert not preset.moves.flags.writeable
        assert np.abs(preset.moves).max() > 0.04
    with pytest.raises(SettingsError, match="alien"):
        preset_by_name("clown")


def test_presets_are_symmetric_unless_meant_not_to_be():
    jaw_to_mouth = IBUG_68.mirror
    for name, preset in shipped_presets().items():
        mirrored = preset.moves[:68][jaw_to_mouth] * (-1, 1)
        is_symmetric = np.abs(mirrored - preset.moves[:68]).max() < 0.012
        assert is_symmetric == (name not in ("villain", "crooked")), name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[a]\ntitle = 'A'\nhelp = 'a.'\njaw = [[0, 0]]", "17 pairs"),
        ("[a]\ntitle = 'A'\nhelp = 'a.'\nears = [[0, 0]]", "unknown part ears"),
        ("[a]\ntitle = 'A'\nhelp = 'a.'\nforehead = [[0,0],[0,0],[0,0],[9,0],[0,0],[0,0],[0,0]]", "from -1 to 1"),
        ("[a]\ntitle = 'A'\nhelp = 'a.'\nforehead = [[0,0],[0,0],[0,0],[nan,0],[0,0],[0,0],[0,0]]", "from -1 to 1"),
        ("[a]\nhelp = 'a.'", "title"),
        ("a = 3", "presets.toml"),
        ("[a", "presets.toml"),
        ("a = " + 20_000 * "[", "presets.toml cannot be read .it is nested too deeply"),
    ],
)
def test_a_damaged_file_is_told_in_a_line(tmp_path, text, said):
    path = tmp_path / "presets.toml"
    path.write_text(text)
    with pytest.raises(ModelFileError, match=said):
        load_presets(path)
    with pytest.raises(ModelFileError, match="none"):
        load_presets(tmp_path / "none.toml")


def test_the_file_holds_only_what_the_readme_describes():
    tables = tomllib.loads(PRESETS.read_text(encoding="utf-8"))
    readme = (PRESETS.parent / "README.md").read_text(encoding="utf-8")
    for table in tables.values():
        for part in table:
            assert f"{part} = " in readme
