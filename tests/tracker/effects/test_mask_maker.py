"""Any picture of the user's becomes a mask, or one line says why not."""

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from tracker.effects.gallery import Gallery
from tracker.effects.mask import MaskError
from tracker.effects.mask_maker import MaskMaker, NoFaceError, mask_by_hand, mask_from_frame
from tracker.files.pts import read_pts
from tracker.sources.demo_layers import PORTRAITS
from tracker.sources.demo_portrait import portrait_landmarks_xy

# Mean distance of the points from those placed by hand, as a share of the outer-eye distance.
CLOSE = 0.09


@pytest.fixture(scope="module")
def maker():
    return MaskMaker()


@pytest.fixture(scope="module")
def hopper():
    return cv2.imread(str(PORTRAITS / "hopper.jpg"))


@pytest.fixture(scope="module")
def collins():
    return cv2.imread(str(PORTRAITS / "collins.png"))


def error(mask, name="hopper"):
    """How far the mask's points are off: the two faces laid on each other by their own middle and size."""
    truth = portrait_landmarks_xy(name)
    size = np.linalg.norm(truth[45] - truth[36])
    moved = (mask.points_xy - mask.points_xy.mean(axis=0)) / np.linalg.norm(mask.points_xy[45] - mask.points_xy[36])
    return np.linalg.norm(moved - (truth - truth.mean(axis=0)) / size, axis=1).mean()


def looks_like(mask, portrait):
    """Correlation of the mask's picture with what the portrait has in the same place, found by colour alone."""
    best = cv2.matchTemplate(portrait, np.ascontiguousarray(mask.image[..., :3]), cv2.TM_CCOEFF_NORMED)
    return float(best.max())


def test_a_photograph_is_fitted_and_cut_out(maker, hopper):
    made = maker.from_file(PORTRAITS / "hopper.jpg")
    assert made.notes == ()
    assert made.mask.name == "hopper"
    assert made.mask.image.shape[0] < hopper.shape[0]
    assert error(made.mask) < CLOSE
    # Points and picture belong together: what is cut out is found in the portrait where the points say.
    found = cv2.matchTemplate(hopper, made.mask.image, cv2.TM_SQDIFF)
    corner = np.array(cv2.minMaxLoc(found)[2])
    offset = np.linalg.norm(made.mask.points_xy + corner - portrait_landmarks_xy("hopper"), axis=1).mean()
    assert offset < CLOSE * np.linalg.norm(np.diff(portrait_landmarks_xy("hopper")[[36, 45]], axis=0))
    assert "hopper.jpg" in made.mask.source
    assert made.mask.terms


def write(kind, image, folder):
    """One picture as a file of that kind."""
    rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
    picture = Pillow.fromarray(rgb)
    path = folder / f"a {kind}.png"
    match kind:
        case "grey":
            picture.convert("L").save(path)
        case "palette":
            picture.quantize(128).save(path)
        case "16-bit":
            cv2.imwrite(str(path), image.astype(np.uint16) * 257)
        case "16-bit grey":
            cv2.imwrite(str(path), cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.uint16) * 257)
        case "transparent":
            alpha = np.zeros(rgb.shape[:2], np.uint8)
            cv2.ellipse(alpha, (270, 210), (140, 170), 0, 0, 360, 255, cv2.FILLED)
            Pillow.fromarray(np.dstack([rgb, alpha])).save(path)
        case "CMYK":
            path = path.with_suffix(".jpg")
            picture.convert("CMYK").save(path, quality=92)
        case "turned by Exif":
            path = path.with_suffix(".jpg")
            exif = Pillow.Exif()
            exif[0x0112] = 8
            picture.transpose(Pillow.Transpose.ROTATE_270).save(path, exif=exif, quality=92)
        case "WebP":
            path = path.with_suffix(".webp")
            picture.save(path, quality=90)
        case "huge":
            path = path.with_suffix(".jpg")
            picture.resize((3584, 4200), Pillow.Resampling.BILINEAR).save(path, quality=80)
    return path


KINDS = ("grey", "palette", "16-bit", "16-bit grey", "transparent", "CMYK", "turned by Exif", "WebP", "huge")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_picture_gives_the_right_mask(maker, hopper, tmp_path, kind):
    made = maker.from_file(write(kind, hopper, tmp_path))
    assert error(made.mask) < CLOSE
    assert made.notes == ()
    assert made.mask.has_alpha == (kind == "transparent")
    assert max(made.mask.image.shape[:2]) < 1300
    if kind not in ("huge", "transparent"):
        assert looks_like(made.mask, hopper) > (0.8 if "grey" in kind else 0.95)


def test_clear_parts_stay_clear_and_hide_no_foreign_colour(maker, hopper, tmp_path):
    path = write("transparent", hopper, tmp_path)
    with Pillow.open(path) as opened:
        pixels = np.array(opened)
    pixels[pixels[..., 3] == 0] = (0, 255, 0, 0)
    Pillow.fromarray(pixels).save(path)
    mask = maker.from_file(path).mask
    clear = mask.image[..., 3] == 0
    assert clear.any()
    edge = clear & (cv2.dilate((~clear).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0)
    blue, green, red = mask.image[edge][:, :3].astype(int).T
    assert (green - np.maximum(blue, red)).max() < 60
    solid = mask.image[..., 3] == 255
    cover = np.ascontiguousarray(np.dstack([solid.astype(np.uint8)] * 3))
    found = cv2.matchTemplate(hopper, np.ascontiguousarray(mask.image[..., :3]), cv2.TM_SQDIFF, mask=cover)
    assert found.min() < np.count_nonzero(cover)  # less than a grey level off


def broken_files(folder, hopper):
    whole = (PORTRAITS / "hopper.jpg").read_bytes()
    contents = {
        "empty.png": b"",
        "words.jpg": b"this is no picture at all, whatever its name says",
        "cut.jpg": whole[: len(whole) // 2],
        "header.jpg": whole[:200] + b"\xff\xd9",
        "bomb.png": b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (90_000).to_bytes(4) * 2 + b"\x08\x02\0\0\0IEND",
        "half.png": cv2.imencode(".png", hopper)[1].tobytes()[:5000],
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return contents


@pytest.mark.parametrize("name", ["empty.png", "words.jpg", "cut.jpg", "header.jpg", "bomb.png", "half.png"])
def test_broken_files_are_refused_in_one_line(maker, hopper, tmp_path, name):
    broken_files(tmp_path, hopper)
    with pytest.raises(MaskError, match=name) as refused:
        maker.from_file(tmp_path / name)
    assert "\n" not in str(refused.value)


def test_a_missing_file_a_folder_and_a_few_pixels_are_refused(maker, tmp_path):
    tiny = tmp_path / "dot.png"
    cv2.imwrite(str(tiny), np.zeros((3, 3, 3), np.uint8))
    for path in (tmp_path / "nowhere.png", tmp_path, tiny):
        with pytest.raises(MaskError):
            maker.from_file(path)


def test_a_picture_without_a_face_says_so_and_what_to_do(maker):
    clouds = np.random.default_rng(1).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    clouds = cv2.GaussianBlur(clouds, (0, 0), 6)
    with pytest.raises(NoFaceError, match=r"no face .* clouds.png.*by hand"):
        maker.from_image(clouds, "clouds.png")


def test_a_clear_picture_says_so(maker, hopper):
    nothing = np.dstack([hopper, np.zeros(hopper.shape[:2], np.uint8)])
    for make in (maker.from_image, mask_by_hand):
        with pytest.raises(MaskError, match="transparent everywhere"):
            make(nothing, "ghost.png")


def test_of_two_faces_the_largest_is_used_and_told(maker, hopper, collins):
    pair = np.full((600, 1024, 3), 120, np.uint8)
    pair[:, 512:] = hopper
    pair[100:400, 100:400] = cv2.resize(collins, (300, 300), interpolation=cv2.INTER_AREA)
    made = maker.from_image(pair, "pair.png")
    assert any("2 faces" in note for note in made.notes)
    assert error(made.mask) < CLOSE
    assert looks_like(made.mask, pair) > 0.99


def test_a_small_face_works_and_is_told(maker, hopper):
    made = maker.from_image(cv2.resize(hopper, None, fx=0.2, fy=0.2, interpolation=cv2.INTER_AREA), "small.png")
    assert any("pixels wide" in note for note in made.notes)
    assert error(made.mask) < 2 * CLOSE


def test_a_face_of_a_few_pixels_is_refused(maker, collins):
    for side in (64, 40, 24):
        with pytest.raises(MaskError, match=r"pixels wide|no face"):
            maker.from_image(cv2.resize(collins, (side, side), interpolation=cv2.INTER_AREA), "tiny.png")


def test_a_picture_that_lies_on_its_side_is_turned(maker, hopper):
    made = maker.from_image(np.ascontiguousarray(np.rot90(hopper)), "lying.png")
    assert "turned" in made.notes[0]
    assert error(made.mask) < CLOSE


@pytest.mark.parametrize("name", ["168907806_1", "1752922795_1", "18467619_1"])
def test_a_face_that_touches_the_edge_is_found(maker, shared, name):
    """The cascades want some of what is around a face, and tight crops have none."""
    made = maker.from_file(shared / "data" / "faces" / "helen" / f"{name}.jpg")
    truth = read_pts(shared / "data" / "faces" / "helen" / f"{name}.pts")
    assert not any("turned" in note for note in made.notes)
    off = (made.mask.points_xy - made.mask.points_xy.mean(axis=0)) - (truth - truth.mean(axis=0))
    assert np.linalg.norm(off, axis=1).mean() < CLOSE * np.linalg.norm(truth[45] - truth[36])


def test_points_by_hand(hopper):
    placed = mask_by_hand(hopper, "drawing.png")
    height, width = hopper.shape[:2]
    middle = 0.5 * (placed.points_xy.min(axis=0) + placed.points_xy.max(axis=0))
    np.testing.assert_allclose(middle, (0.5 * (width - 1), 0.5 * (height - 1)))
    assert placed.points_xy.min() > 0
    assert np.all(placed.points_xy < (width, height))
    assert error(placed) < 0.2
    truth = portrait_landmarks_xy("hopper")
    np.testing.assert_array_equal(mask_by_hand(hopper, "drawing.png", truth).points_xy, truth)
    np.testing.assert_array_equal(mask_by_hand(hopper, "drawing.png", truth).image, hopper)


def test_points_by_hand_follow_a_picture_made_smaller(hopper):
    large = cv2.resize(hopper, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST)
    truth = portrait_landmarks_xy("hopper")
    mask = mask_by_hand(large, "large.png", (truth + 0.5) * 4 - 0.5)
    scale = mask.image.shape[0] / hopper.shape[0]
    assert max(mask.image.shape) == 1600
    np.testing.assert_allclose(mask.points_xy, (truth + 0.5) * scale - 0.5, atol=1.0)


def test_the_own_face_of_a_frame(hopper, tmp_path):
    truth = portrait_landmarks_xy("hopper")
    mask = mask_from_frame(hopper, truth)
    assert (mask.name, mask.title) == ("my-face", "My face")
    assert error(mask) < 1e-9
    gallery = Gallery(tmp_path)
    assert [gallery.add(mask).name for _ in range(2)] == ["my-face", "my-face-2"]
    at_the_edge = mask_from_frame(hopper[:, 200:], truth - (200, 0))
    assert error(at_the_edge) < 1e-9
    with pytest.raises(MaskError, match="outside the picture"):
        mask_from_frame(hopper, truth + 400)


def test_a_made_mask_is_there_next_time(maker, tmp_path):
    mask = maker.from_file(PORTRAITS / "hopper.jpg").mask
    kept = Gallery(tmp_path).add(mask)
    again = Gallery(tmp_path).load(kept.name)
    assert kept.name == "hopper-2"
    np.testing.assert_array_equal(again.image, mask.image)
    np.testing.assert_allclose(again.points_xy, mask.points_xy, atol=5e-4)
