"""The gallery: what ships is whole, the user's own masks are kept, and none is overwritten."""

from pathlib import Path

import numpy as np
import platformdirs
import pytest

from tracker.effects.face_frame import mean_face
from tracker.effects.fold_guard import face_triangles, twice_areas
from tracker.effects.gallery import (
    SHIPPED_FOLDERS,
    Gallery,
    free_name,
    safe_name,
    thumbnail,
    user_masks_folder,
)
from tracker.effects.mask import Mask, MaskError, save_mask
from tracker.files.pts import read_pts
from tracker.markup import IBUG_68

DRAWN = {"robot", "fox", "harlequin", "calavera", "gold", "monster", "domino"}
PHOTOGRAPHS = {"collins", "hopper"}
PAINTINGS = {
    "mona-lisa",
    "girl-with-a-pearl-earring",
    "castiglione",
    "straw-hat",
    "adele-bloch-bauer",
    "american-gothic",
    "american-gothic-daughter",
}
LARGEST_FILE = 300_000
MOST_TURNED = 2


@pytest.fixture
def gallery(tmp_path):
    return Gallery(tmp_path / "own")


@pytest.fixture
def portrait():
    return Gallery(Path("nowhere")).load("hopper")


def test_the_shipped_masks_are_there_and_whole(gallery):
    entries = {entry.name: entry for entry in gallery.entries()}
    assert set(entries) == DRAWN | {"average"} | PHOTOGRAPHS | PAINTINGS
    assert len({entry.title for entry in entries.values()}) == len(entries)
    for name, entry in entries.items():
        mask = gallery.load(name)
        height, width = mask.image.shape[:2]
        assert mask.title == entry.title
        assert not entry.own
        assert mask.source
        assert mask.terms
        assert np.all(mask.points_xy >= -0.5)
        assert np.all(mask.points_xy <= (width - 0.5, height - 0.5))


def test_drawn_masks_are_small_symmetric_and_see_through(gallery):
    for name in DRAWN | {"average"}:
        mask = gallery.load(name)
        assert (SHIPPED_FOLDERS[0] / f"{name}.png").stat().st_size < LARGEST_FILE
        mirrored = IBUG_68.mirrored(mask.points_xy, mask.image.shape[1])
        np.testing.assert_allclose(mirrored, mask.points_xy, atol=1.1e-3)
        difference = mask.image.astype(int) - mask.image[:, ::-1]
        assert np.abs(difference).mean() < 1.0, name
        assert mask.has_alpha == (name in DRAWN), name
    for name in DRAWN - {"robot"}:
        mask = gallery.load(name)
        x, y = np.round(mask.points_xy[36:42].mean(axis=0)).astype(int)
        assert mask.image[y, x, 3] < 128, f"no hole for the eye in {name}"


def test_paintings_are_small_and_their_points_are_those_of_a_face(gallery):
    for name in PAINTINGS:
        mask = gallery.load(name)
        assert (SHIPPED_FOLDERS[1] / f"{name}.jpg").stat().st_size < LARGEST_FILE
        assert 120 < np.ptp(mask.points_xy[:17, 0]) < 400, "wide enough to be drawn large"
        assert "public domain" in mask.terms
        # A point that slipped over its neighbours would turn a triangle over, as only the far cheek may be.
        triangles = face_triangles()
        turned = np.sign(twice_areas(mask.points_xy, triangles)) != np.sign(twice_areas(mean_face()[:, :2], triangles))
        assert turned.sum() <= MOST_TURNED, name
        assert (mask.points_xy[[65, 66, 67], 1] >= mask.points_xy[[63, 62, 61], 1]).all(), name


def test_thumbnails_show_the_face(gallery):
    for entry in gallery.entries():
        small = gallery.thumbnail(entry.name)
        assert small.shape == (96, 96, 4)
        assert small.dtype == np.uint8
        assert small[..., 3].mean() > 40, entry.name
        assert small[small[..., 3] > 128][:, :3].std() > 10, entry.name


def test_a_thumbnail_is_centred_on_the_points():
    image = np.zeros((400, 300, 3), np.uint8)
    points = np.random.default_rng(0).uniform(-1, 1, (68, 2)) * (40, 60)
    points[0], points[1], points[36], points[45] = (-40, 60), (40, -60), (-20, 0), (20, 0)
    points += (190, 140)
    image[:, 188:193] = 255  # a line through the middle column of the face
    small = thumbnail(Mask("a", "A", image, points), 64)
    lit = small[30, :, 0].astype(float)
    assert abs((np.arange(64) * lit).sum() / lit.sum() - 31.5) < 0.25


def test_a_thumbnail_beyond_the_picture_is_clear():
    points = np.random.default_rng(0).uniform(0, 60, (68, 2))
    small = thumbnail(Mask("a", "A", np.full((60, 60, 3), 200, np.uint8), points), 96)
    assert small[0, 48, 3] == 0
    assert small[60, 48, 3] == 255


def test_added_masks_are_kept_under_names_of_their_own(gallery, portrait, tmp_path):
    first = gallery.add(portrait.renamed("Me & You", "Me"))
    second = gallery.add(portrait.renamed("me_you", "Me"))
    third = gallery.add(portrait)
    assert [kept.name for kept in (first, second, third)] == ["me-you", "me-you-2", "hopper-2"]
    assert [kept.title for kept in (first, second, third)] == ["Me", "Me 2", "Grace Hopper 2"]
    again = Gallery(tmp_path / "own")
    assert [entry.name for entry in again.entries() if entry.own] == ["hopper-2", "me-you", "me-you-2"]
    np.testing.assert_array_equal(again.load("me-you").image, portrait.image)
    assert again.load("hopper").image.shape == portrait.image.shape


def test_no_file_of_the_user_is_overwritten(gallery, portrait, tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "ME.png").write_bytes(b"precious")
    assert gallery.add(portrait.renamed("me")).name == "me-2"
    assert (folder / "ME.png").read_bytes() == b"precious"


def test_corrected_points_are_kept(gallery, portrait, tmp_path):
    own = gallery.add(portrait.renamed("own", "Own"))
    moved = own.points_xy + np.array([2.0, -1.0])
    assert gallery.correct("own", moved).name == "own"
    np.testing.assert_allclose(gallery.load("own").points_xy, moved, atol=5e-4)
    before = read_pts(SHIPPED_FOLDERS[1] / "hopper.pts")
    copy = gallery.correct("hopper", portrait.points_xy + 3.0)
    assert copy.name == "hopper-2"
    assert copy.title == "Grace Hopper 2"
    np.testing.assert_array_equal(read_pts(SHIPPED_FOLDERS[1] / "hopper.pts"), before)
    assert (tmp_path / "own" / "hopper-2.png").exists()
    with pytest.raises(MaskError, match="points"):
        gallery.correct("own", np.zeros((68, 2)))
    np.testing.assert_allclose(gallery.load("own").points_xy, moved, atol=5e-4)


def test_a_jpeg_of_the_user_keeps_its_corrected_points(gallery, portrait, tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    for suffix in (".jpg", ".pts"):
        (folder / f"photo{suffix}").write_bytes((SHIPPED_FOLDERS[1] / f"hopper{suffix}").read_bytes())
    gallery.correct("photo", portrait.points_xy + 2.0)
    np.testing.assert_allclose(gallery.load("photo").points_xy, portrait.points_xy + 2.0, atol=5e-4)
    gallery.remove("photo")
    assert list(folder.iterdir()) == []


def test_only_own_masks_are_removed(gallery, portrait, tmp_path):
    gallery.add(portrait.renamed("gone"))
    gallery.remove("gone")
    assert list((tmp_path / "own").iterdir()) == []
    with pytest.raises(MaskError, match="comes with the program"):
        gallery.remove("robot")
    with pytest.raises(MaskError, match="no mask called gone"):
        gallery.load("gone")


def test_a_damaged_mask_spoils_only_itself(gallery, portrait, tmp_path):
    path = save_mask(portrait.renamed("bad", "Bad one"), tmp_path / "own")
    path.write_bytes(b"nothing")
    path.with_suffix(".toml").write_bytes(b"\xff\xfe = broken")
    assert "bad" in [entry.name for entry in gallery.entries()]
    assert gallery.load("robot").title == "Robot"
    with pytest.raises(MaskError, match="bad"):
        gallery.load("bad")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("Urlaub 2019: am Müggelsee!", "urlaub-2019-am-müggelsee"),
        ("カメラ 写真", "カメラ-写真"),
        ("CON", "con-mask"),
        ("lpt1", "lpt1-mask"),
        (" .. ", "mask"),
        ("", "mask"),
        ("a\x00b\nc", "a-b-c"),
        ("x" * 500, "x" * 60),
    ],
)
def test_names_are_safe_for_files(text, name):
    assert safe_name(text) == name


def test_a_free_name_is_free_on_every_disk():
    taken = ["Face", "FACE-2", "other"]
    assert free_name("face", taken) == "face-3"
    assert free_name("new", taken) == "new"


def test_the_users_folder_is_that_of_the_desktop():
    assert user_masks_folder() == Path(platformdirs.user_data_dir("visavis")) / "masks"
    assert Gallery().entries()
