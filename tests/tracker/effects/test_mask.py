"""A mask's files: what is written is read again, and what is damaged is refused by name."""

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from tracker.effects.mask import Mask, MaskError, load_mask, masks_in, read_with_alpha, save_mask, title_of


def face_points(scale=40.0, x=60.0, y=70.0):
    rng = np.random.default_rng(4)
    points = rng.uniform(-1, 1, (68, 2)) * scale + (x, y)
    points[36], points[45] = (x - scale / 2, y), (x + scale / 2, y)
    return np.round(points, 3)


def picture(channels=3, height=140, width=120):
    return np.random.default_rng(channels).integers(0, 256, (height, width, channels), dtype=np.uint8)


def a_mask(channels=3, **changes):
    given = {"name": "someone", "title": "Some One", "source": "a test", "terms": "MIT licence"} | changes
    return Mask(**{"image": picture(channels), "points_xy": face_points(), **given})


@pytest.mark.parametrize("channels", [3, 4])
def test_what_is_saved_is_loaded_again(tmp_path, channels):
    mask = a_mask(channels, title='Zoë "Z"\nof Thule')
    path = save_mask(mask, tmp_path / "deep" / "folder")
    again = load_mask(path)
    np.testing.assert_array_equal(again.image, mask.image)
    np.testing.assert_allclose(again.points_xy, mask.points_xy, atol=5e-4)
    assert (again.name, again.source, again.terms) == (mask.name, mask.source, mask.terms)
    assert again.title == 'Zoë "Z" of Thule', "a title is shown in one line"
    assert again.has_alpha == (channels == 4)
    assert sorted(file.suffix for file in path.parent.iterdir()) == [".png", ".pts", ".toml"]


def test_a_mask_shares_no_memory_and_is_read_only():
    image, points = picture(), face_points()
    mask = Mask("a", "A", image, points)
    before = mask.image.copy()
    image[:] = 0
    points[:] = 0
    np.testing.assert_array_equal(mask.image, before)
    assert mask.points_xy.any()
    for array in (mask.image, mask.points_xy):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1


def test_a_plain_pair_of_files_is_a_mask(tmp_path):
    cv2.imwrite(str(tmp_path / "old_friend.jpg"), picture())
    lines = "\n".join(f"{x} {y}" for x, y in face_points())
    (tmp_path / "old_friend.pts").write_text(f"version: 1\nn_points: 68\n{{\n{lines}\n}}\n", encoding="utf-8")
    mask = load_mask(masks_in(tmp_path)[0])
    assert (mask.name, mask.title, mask.source) == ("old_friend", "Old friend", "")


def test_points_without_picture_and_pictures_without_points_are_no_masks(tmp_path):
    save_mask(a_mask(name="whole"), tmp_path)
    save_mask(a_mask(name="no-points"), tmp_path)
    save_mask(a_mask(name="no-picture"), tmp_path)
    (tmp_path / "no-points.pts").unlink()
    (tmp_path / "no-picture.png").unlink()
    assert [path.stem for path in masks_in(tmp_path)] == ["whole"]
    assert masks_in(tmp_path / "nowhere") == []


def test_corrected_points_leave_the_rest_as_it_is():
    mask = a_mask(4)
    moved = mask.with_points(mask.points_xy + 1.5)
    np.testing.assert_allclose(moved.points_xy - mask.points_xy, 1.5)
    np.testing.assert_array_equal(moved.image, mask.image)
    assert moved.title == mask.title


@pytest.mark.parametrize(
    "points",
    [face_points()[:66], np.full((68, 2), 5.0), np.where(np.arange(68)[:, None] == 3, np.nan, face_points())],
    ids=["too few", "one spot", "not a number"],
)
def test_points_that_are_no_face_are_refused(points):
    with pytest.raises(MaskError, match="points"):
        a_mask().with_points(points)


@pytest.mark.parametrize("image", [picture()[..., 0], picture().astype(np.float32), picture(4)[..., :2]])
def test_pictures_of_another_kind_are_refused(image):
    with pytest.raises(MaskError, match="8-bit"):
        a_mask(image=image)


@pytest.mark.parametrize("suffix", [".png", ".pts", ".toml"])
@pytest.mark.parametrize("content", [b"", b"\x00\xff nonsense {", None], ids=["empty", "nonsense", "half"])
def test_a_damaged_file_is_named(tmp_path, suffix, content):
    path = save_mask(a_mask(), tmp_path).with_suffix(suffix)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2] if content is None else content)
    if suffix == ".toml" and content == b"":
        assert load_mask(tmp_path / "someone.png").title == "Someone"
        return
    with pytest.raises(MaskError, match=r"(?i)some.?one") as refused:
        load_mask(tmp_path / "someone.png")
    assert "\n" not in str(refused.value)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(MaskError, match="cannot be saved"):
        save_mask(a_mask(), tmp_path / "file")


def test_titles_are_readable():
    assert title_of("holiday_2019-me") == "Holiday 2019 me"
    assert title_of("___") == "Mask"


def saved(image: Pillow.Image, path: Path, **how) -> Path:
    image.save(path, **how)
    return path


def colours_and_alpha():
    """A picture in four plain quarters, one of them clear and one half clear; RGBA."""
    rgba = np.zeros((60, 80, 4), np.uint8)
    rgba[:30, :40], rgba[:30, 40:] = (200, 30, 40, 255), (20, 180, 60, 255)
    rgba[30:, :40], rgba[30:, 40:] = (30, 40, 220, 128), (0, 0, 0, 0)
    return rgba


def test_transparency_is_kept_from_every_kind_of_file(tmp_path):
    rgba = colours_and_alpha()
    whole = Pillow.fromarray(rgba)
    palette = whole.convert("RGB").quantize(8)
    files = {
        "rgba": saved(whole, tmp_path / "rgba.png"),
        "webp": saved(whole, tmp_path / "lossless.webp", lossless=True),
        "tiff": saved(whole, tmp_path / "rgba.tiff"),
        "palette": saved(palette, tmp_path / "palette.png", transparency=palette.getpixel((70, 50))),
        "grey": saved(whole.convert("LA"), tmp_path / "grey.png"),
    }
    sixteen = cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGRA).astype(np.uint16) * 257
    files["16 bits"] = tmp_path / "sixteen.png"
    cv2.imwrite(str(files["16 bits"]), sixteen)
    for kind, path in files.items():
        image = read_with_alpha(path)
        assert image.shape == (60, 80, 4), kind
        assert image.dtype == np.uint8
        assert image[5, 5, 3] == 255, kind
        assert image[50, 70, 3] == 0, kind
        if kind not in ("palette", "grey"):
            assert tuple(image[5, 5, :3]) == (40, 30, 200), kind
            assert image[50, 5, 3] == 128, kind


def test_alpha_turns_with_the_picture(tmp_path):
    exif = Pillow.Exif()
    exif[0x0112] = 6  # to be turned by a quarter clockwise
    path = saved(Pillow.fromarray(colours_and_alpha()), tmp_path / "turned.png", exif=exif)
    image = read_with_alpha(path)
    assert image.shape == (80, 60, 4)
    assert image[70, 5, 3] == 0
    assert tuple(image[5, 55]) == (40, 30, 200, 255)


def test_opaque_pictures_have_no_alpha(tmp_path):
    opaque = colours_and_alpha()
    opaque[..., 3] = 255
    assert read_with_alpha(saved(Pillow.fromarray(opaque), tmp_path / "opaque.png")).shape == (60, 80, 3)
    buffer = io.BytesIO()
    Pillow.fromarray(opaque[..., :3]).save(buffer, "JPEG")
    (tmp_path / "photo.jpg").write_bytes(buffer.getvalue())
    assert read_with_alpha(tmp_path / "photo.jpg").shape == (60, 80, 3)
