"""The similarity sheet: who is chosen, who lies beside whom, what the picture and its data say."""

from itertools import permutations

import numpy as np
import pytest

from tracker.expression.pose_free import shipped_shape_reader
from tracker.pose.rotation import matrix_of
from tracker.session.layout import SessionError
from tracker.session.sheet import SheetWish, make_sheet
from tracker.session.sheet_choice import Choosing, evenly, most_different
from tracker.session.sheet_features import Likeness, features_of
from tracker.session.sheet_file import Sheet, SheetCell, read_sheet, write_sheet
from tracker.session.sheet_layout import assigned, grid_for, laid_out, likeness
from tracker.session.sheet_samples import FaceSample, Thinned, drawn, square_pose, upright
from tracker.types import Rotation


def points_of(yaw_rad=0.0, smile=0.0, size_px=90.0, roll_rad=0.0, at=(100.0, 80.0)):
    """A face as it is seen from far away."""
    model = shipped_shape_reader().model
    sigmas = np.zeros(model.mode_count)
    sigmas[0] = smile
    shape_m = shipped_shape_reader().points_m(sigmas)
    turned = shape_m @ matrix_of(Rotation(yaw_rad, 0.0, roll_rad)).T
    return turned[:, :2] * (size_px / np.ptp(model.mean_m[:, 0])) + np.array(at)


def sample(index, *, grey=None, side_px=24, **face):
    points_xy = points_of(**face)
    shape = np.concatenate([[4.0 * face.get("yaw_rad", 0.0), face.get("smile", 0.0)], np.zeros(3)])
    return FaceSample(index, index / 25, "", 1, points_xy, shape, grey, drawn(points_xy, side_px))


def turning(count):
    """Faces in an order that has nothing to do with how they are turned."""
    yaws = np.random.default_rng(1).permutation(np.linspace(-0.6, 0.6, count))
    return [sample(index, yaw_rad=float(yaw)) for index, yaw in enumerate(yaws)], yaws


def test_evenly_takes_the_first_the_last_and_equal_steps():
    assert evenly(101, 5).tolist() == [0, 25, 50, 75, 100]
    assert evenly(3, 5).tolist() == [0, 1, 2]
    assert evenly(9, 1).tolist() == [4]


def test_the_most_different_cover_groups_that_even_steps_miss():
    features = np.concatenate([np.zeros((96, 2)), [[9.0, 0.0], [0.0, 9.0], [-9.0, 0.0], [0.0, -9.0]]])
    features[:96] += np.random.default_rng(0).normal(scale=0.01, size=(96, 2))
    chosen = most_different(features, 5)
    assert chosen.tolist()[1:] == [96, 97, 98, 99]
    assert len(set(evenly(100, 5).tolist()) & {96, 97, 98, 99}) == 1


def test_faces_that_are_the_same_are_not_chosen_twice():
    assert sorted(most_different(np.zeros((6, 3)), 4)) == sorted(set(most_different(np.zeros((6, 3)), 4)))


@pytest.mark.parametrize(("count", "grid"), [(1, (1, 1)), (2, (2, 1)), (5, (3, 2)), (9, (3, 3)), (1024, (32, 32))])
def test_the_grid_is_the_smallest_that_is_nearly_square(count, grid):
    assert grid_for(count) == grid


def test_places_go_to_the_cells_that_move_them_least():
    plane = np.random.default_rng(3).uniform(size=(6, 2))
    cells = assigned(plane, 3, 2)
    span = (plane - plane.min(axis=0)) / np.ptp(plane, axis=0)

    def cost(order):
        return sum(float((((np.array(cell) + 0.5) / (3, 2) - span[who]) ** 2).sum()) for who, cell in enumerate(order))

    every = [(column, row) for row in range(2) for column in range(3)]
    assert cost(map(tuple, cells)) == pytest.approx(min(cost(order) for order in permutations(every)))


def test_neighbours_on_a_laid_out_grid_are_alike_and_at_random_are_not():
    features = np.random.default_rng(2).normal(size=(100, 2))
    layout = laid_out(features)
    assert len({tuple(cell) for cell in layout.cells}) == 100
    assert layout.ratio < 0.35
    shuffled = np.random.default_rng(0).permutation(layout.cells)
    near, any_two = likeness(features, shuffled)
    assert 0.85 < near / any_two < 1.15
    assert any_two == pytest.approx(np.mean([np.linalg.norm(a - b) for a, b in permutations(features, 2)]))


def test_the_same_faces_lie_in_the_same_places():
    features = np.random.default_rng(5).normal(size=(40, 6))
    assert laid_out(features).cells.tolist() == laid_out(features.copy()).cells.tolist()


@pytest.mark.parametrize("count", [1, 2, 4, 6])
@pytest.mark.parametrize("spread", [0.0, 1.0])
def test_few_faces_and_faces_that_are_all_the_same_have_places_too(count, spread):
    layout = laid_out(spread * np.random.default_rng(0).normal(size=(count, 3)))
    assert len({tuple(cell) for cell in layout.cells}) == count


def test_by_pose_faces_are_as_far_apart_as_they_are_turned():
    samples, yaws = turning(30)
    features = features_of(samples, Likeness.POSE)
    told = np.corrcoef(features[:, 0], yaws)[0, 1]
    assert abs(told) > 0.999


def test_by_expression_a_turn_does_not_count_and_a_smile_does():
    faces = [{"smile": 0.0}, {"smile": 0.0, "yaw_rad": 0.4}, {"smile": 2.5}, {"smile": 2.5, "yaw_rad": 0.4}]
    features = features_of([sample(index, **face) for index, face in enumerate(faces)], Likeness.EXPRESSION)
    gap = np.linalg.norm(features[:, None] - features[None, :], axis=2)
    assert gap[0, 1] < 0.3 * gap[0, 2]
    assert gap[2, 3] < 0.3 * gap[1, 3]


def test_by_look_the_lamp_does_not_count():
    random = np.random.default_rng(0)
    one, other = random.integers(60, 120, size=(2, 48, 48)).astype(np.uint8)
    greys = [one, (1.5 * one + 20).astype(np.uint8), other]
    features = features_of([sample(index, grey=grey) for index, grey in enumerate(greys)], Likeness.LOOK)
    assert np.linalg.norm(features[0] - features[1]) < 0.05 * np.linalg.norm(features[0] - features[2])


def test_principal_components_keep_the_distances_of_pictures():
    greys = np.random.default_rng(0).integers(0, 255, size=(12, 48, 48)).astype(np.uint8)
    features = features_of([sample(index, grey=grey) for index, grey in enumerate(greys)], Likeness.LOOK)
    flat = np.array([(grey - grey.mean()) / grey.std() for grey in greys.astype(float)]).reshape(12, -1)
    gaps = np.linalg.norm(flat[:, None] - flat[None, :], axis=2)
    kept = np.linalg.norm(features[:, None] - features[None, :], axis=2)
    assert np.allclose(kept / kept[0, 1], gaps / gaps[0, 1], rtol=1e-4)


def test_looks_cannot_be_compared_without_pictures():
    with pytest.raises(SessionError, match="no pictures"):
        features_of([sample(0), sample(1)], Likeness.LOOK)


def test_alike_faces_lie_together_and_the_data_says_who_is_where(tmp_path):
    samples, yaws = turning(64)
    steps = []
    sheet, picture = make_sheet(samples, "clip.mp4", SheetWish(Likeness.POSE, cell_px=24), steps.append)
    assert steps == ["features", "embedding", "grid", "picture"]
    assert picture.shape == (8 * 24, 8 * 24, 3)
    assert sheet.neighbour_distance < 0.4 * sheet.random_distance
    for cell in sheet.cells:
        shown = picture[cell.row * 24 : cell.row * 24 + 24, cell.column * 24 : cell.column * 24 + 24]
        assert (shown == samples[cell.index].picture).all()
        assert cell.time_s == cell.index / 25
    columns = np.array([[yaws[sheet.at[column, row].index] for row in range(8)] for column in range(8)])
    assert np.ptp(columns, axis=1).mean() < np.ptp(columns) or np.ptp(columns, axis=0).mean() < np.ptp(columns)
    write_sheet(tmp_path / "sheet.json", sheet)
    assert read_sheet(tmp_path / "sheet.json") == sheet


def test_of_many_only_the_most_different_are_shown():
    samples = [sample(index) for index in range(30)] + [sample(30, yaw_rad=0.5), sample(31, yaw_rad=-0.5)]
    wish = SheetWish(Likeness.POSE, Choosing.DIFFERENT, 4, 24)
    assert {30, 31} <= {cell.index for cell in make_sheet(samples, "clip", wish)[0].cells}


def test_a_sheet_of_nobody_is_refused():
    with pytest.raises(SessionError, match="No face"):
        make_sheet([], "clip.mp4", SheetWish())


def test_names_that_are_no_words_are_kept_as_what_can_be_shown(tmp_path):
    cell = SheetCell(0, 0, 3, None, "a\udcff\n" + "b" * 400)
    write_sheet(tmp_path / "s.json", Sheet("x\0", Likeness.LOOK, 1, 1, 64, 0.0, 0.0, (cell,)))
    read = read_sheet(tmp_path / "s.json")
    assert (read.source, read.cells[0].name[:4], len(read.cells[0].name)) == ("x?", "a??b", 300)


def test_two_faces_in_one_cell_are_no_sheet(tmp_path):
    cells = (SheetCell(0, 0, 1), SheetCell(0, 0, 2))
    write_sheet(tmp_path / "s.json", Sheet("x", Likeness.LOOK, 2, 1, 64, 0.0, 0.0, cells))
    with pytest.raises(SessionError, match="no similarity sheet"):
        read_sheet(tmp_path / "s.json")


@pytest.mark.parametrize("come", [3, 20, 21, 1000])
def test_what_is_kept_is_even_and_bounded_however_many_come(come):
    kept = Thinned(10)
    for index in range(come):
        if kept.wants_next():
            kept.add(sample_number(index))
    indices = [one.index for one in kept.samples]
    steps = set(np.diff(indices).tolist())
    assert len(steps) == 1
    assert min(come, 10) <= len(indices) <= 20
    assert come - indices[-1] <= steps.pop()
    assert kept.seen == come


def sample_number(index):
    nothing = np.zeros((2, 2))
    return FaceSample(index, None, "", 1, nothing, nothing, None, np.zeros((1, 1, 3), np.uint8))


@pytest.mark.parametrize("roll_rad", [0.0, 0.6, -1.2])
def test_faces_stand_upright_in_their_cells(roll_rad):
    points_xy = points_of(roll_rad=roll_rad)
    placed = square_pose(points_xy, 64).apply(points_xy)
    left, right, chin = placed[36:42].mean(axis=0), placed[42:48].mean(axis=0), placed[8]
    assert abs(left[1] - right[1]) < 0.5
    assert abs(0.5 * (left[0] + right[0]) - 31.5) < 1.5
    assert (placed > 0).all() and (placed < 63).all()
    assert chin[1] > left[1] + 20


def test_the_picture_in_a_cell_is_the_pixels_of_the_face():
    points_xy = points_of()
    image = np.full((160, 200, 3), (10, 20, 200), np.uint8)
    nose = points_xy[30]
    image[int(nose[1]) - 6 : int(nose[1]) + 7, int(nose[0]) - 6 : int(nose[0]) + 7] = (0, 250, 0)
    cell = upright(image, points_xy, 64)
    at = np.round(square_pose(points_xy, 64).apply(nose)).astype(int)
    assert cell[at[1], at[0]].tolist() == [0, 250, 0]
    assert cell[2, 2].tolist() == [10, 20, 200]
