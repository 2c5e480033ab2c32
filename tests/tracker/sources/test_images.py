"""Still pictures and folders of them: every kind of file that people have, and every way it can be broken."""

from __future__ import annotations

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageCms

from tracker.errors import SourceError, SourceProblem
from tracker.sources.images import ImageFolder, ImageSettings, StillImage, open_picture
from tracker.sources.opening import open_source
from tracker.sources.picture_file import Picture, read_image, read_picture


def cmyk_jpeg(c: int, m: int, y: int, k: int, blocks: int = 4) -> bytes:
    """A baseline JPEG in one ink colour, written by hand: few programs can make one, and press photographs are so."""

    def segment(marker: int, body: bytes) -> bytes:
        return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body

    side = 8 * blocks
    components = b"".join(bytes([number, 0x11, 0]) for number in range(1, 5))
    header = (
        b"\xff\xd8"
        + segment(0xEE, b"Adobe\x00\x64\x00\x00\x00\x00\x00")
        + segment(0xDB, bytes([0]) + bytes([8] + [1] * 63))
        + segment(0xC0, struct.pack(">BHHB", 8, side, side, 4) + components)
        # Lengths of the codes, then their symbols: DC size 0 is "0", size 7 is "10"; AC end of block is "0".
        + segment(0xC4, bytes([0x00, 1, 1] + [0] * 14 + [0, 7]))
        + segment(0xC4, bytes([0x10, 1] + [0] * 15 + [0]))
        + segment(0xDA, bytes([4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]))
    )
    bits = ""
    for ink in (c, m, y, k):
        level = ink - 128 if abs(ink - 128) >= 64 else 64
        bits += "10" + format(level if level > 0 else level + 127, "07b") + "0"
    bits += "00" * 4 * (blocks * blocks - 1)
    bits += "1" * (-len(bits) % 8)
    scan = int(bits, 2).to_bytes(len(bits) // 8)
    return header + scan.replace(b"\xff", b"\xff\x00") + b"\xff\xd9"


def png_header(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    ihdr = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", ihdr) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".tiff", ".webp", ".jpg"])
def test_usual_formats(tmp_path, picture, number_of, suffix):
    path = tmp_path / f"gesicht ä{suffix}"
    path.write_bytes(cv2.imencode(suffix, picture(7))[1].tobytes())
    image = read_image(path)
    assert number_of(image) == 7
    assert image.shape == (64, 96, 3) and image.dtype == np.uint8
    assert image.flags.c_contiguous and not image.flags.writeable
    if suffix not in (".jpg", ".webp"):
        np.testing.assert_array_equal(image, picture(7))


def test_sixteen_bits_keep_their_brightness(tmp_path):
    path = tmp_path / "deep.png"
    deep = (np.arange(64 * 96 * 3, dtype=np.uint32) * 3 % 65536).astype(np.uint16).reshape(64, 96, 3)
    cv2.imwrite(str(path), deep)
    assert np.abs(read_image(path).astype(int) - deep // 256).max() <= 1


def test_grey_becomes_bgr(tmp_path, picture):
    path = tmp_path / "grey.png"
    grey = picture(3)[:, :, 0]
    cv2.imwrite(str(path), grey)
    np.testing.assert_array_equal(read_image(path), np.dstack([grey] * 3))


@pytest.mark.parametrize("suffix", [".png", ".webp", ".tiff"])
def test_what_is_transparent_is_shown_on_white_and_known(tmp_path, picture, suffix):
    path = tmp_path / f"alpha{suffix}"
    alpha = np.tile(np.arange(96, dtype=np.uint8) * 2 + 1, (64, 1))
    cv2.imwrite(str(path), np.dstack([picture(3), alpha]), [cv2.IMWRITE_WEBP_QUALITY, 101])
    known = read_picture(path)
    np.testing.assert_array_equal(known.colours, picture(3))
    np.testing.assert_array_equal(known.alpha, alpha)
    share = alpha[:, :, None] / 255
    np.testing.assert_allclose(read_image(path), picture(3) * share + 255 * (1 - share), atol=0.51)
    assert not known.shown.flags.writeable


def test_a_palette_with_one_transparent_colour(tmp_path):
    path = tmp_path / "sign.png"
    indices = np.zeros((64, 96), np.uint8)
    indices[:, 48:] = 1
    sign = Pillow.fromarray(indices, "P")
    sign.putpalette([255, 0, 0, 0, 0, 255])
    sign.save(path, transparency=1)
    image = read_image(path)
    assert (image[:, :48] == (0, 0, 255)).all() and (image[:, 48:] == 255).all()


def test_a_transparent_picture_that_is_changed_looks_so_on_white_and_keeps_the_rest(picture):
    alpha = np.tile(np.arange(96, dtype=np.uint8) * 2 + 60, (64, 1))
    before = Picture(picture(3), alpha)
    shown = before.shown.copy()
    shown[20:40] = 230
    after = before.changed_to(shown)
    np.testing.assert_array_equal(after.alpha, alpha)
    np.testing.assert_array_equal(after.colours[:20], picture(3)[:20])
    np.testing.assert_allclose(after.shown.astype(int), shown, atol=1)


def test_an_opaque_alpha_is_none(tmp_path, picture):
    path = tmp_path / "opaque.png"
    cv2.imwrite(str(path), np.dstack([picture(3), np.full((64, 96), 255, np.uint8)]))
    assert read_picture(path).alpha is None


def swapped_profile() -> bytes:
    """A colour profile in which red and green have changed places."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes().replace(b"sRGB", b"xRGB"))
    data = data.replace("sRGB".encode("utf-16-be"), "xRGB".encode("utf-16-be"))
    at = {name: data.index(name, 128) for name in (b"rXYZ", b"gXYZ")}
    data[at[b"rXYZ"] : at[b"rXYZ"] + 4], data[at[b"gXYZ"] : at[b"gXYZ"] + 4] = b"gXYZ", b"rXYZ"
    return bytes(data)


def test_colours_are_read_by_the_profile_that_comes_with_them(tmp_path):
    red = Pillow.new("RGB", (96, 64), (255, 0, 0))
    red.save(tmp_path / "swapped.png", icc_profile=swapped_profile())
    red.save(tmp_path / "damaged.png", icc_profile=b"no profile")
    np.testing.assert_allclose(read_image(tmp_path / "swapped.png")[10, 10], (0, 255, 0), atol=3)
    assert read_image(tmp_path / "damaged.png")[10, 10].tolist() == [0, 0, 255]


def test_cmyk_jpeg(tmp_path):
    path = tmp_path / "press.jpg"
    # Adobe writes inks inverted: 255 is no ink. All cyan gone leaves red light in, so this one is red.
    path.write_bytes(cmyk_jpeg(c=250, m=10, y=10, k=250))
    blue, green, red = read_image(path).reshape(-1, 3).mean(axis=0)
    assert red > 200 and blue < 60 and green < 60


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_all_eight_orientations_of_pictures(tmp_path, picture, number_of, suffix, orientation):
    upright = cv2.cvtColor(picture(4), cv2.COLOR_BGR2RGB)
    # How a picture is stored so that the mark makes it upright again (Exif 2.3, tag 274).
    stored = upright if orientation < 5 else upright.swapaxes(0, 1)
    ways = {1: (1, 1), 2: (1, -1), 3: (-1, -1), 4: (-1, 1), 5: (1, 1), 6: (-1, 1), 7: (-1, -1), 8: (1, -1)}
    down, along = ways[orientation]
    exif = Pillow.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"phone{suffix}"
    Pillow.fromarray(np.ascontiguousarray(stored[::down, ::along])).save(path, exif=exif)
    image = read_image(path)
    assert image.shape == (64, 96, 3) and number_of(image) == 4


def test_exif_turns_the_picture_upright(tmp_path, picture):
    path = tmp_path / "phone.jpg"
    plain = cv2.imencode(".jpg", picture(3))[1].tobytes()
    tiff = b"MM\x00\x2a\x00\x00\x00\x08" + struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\x00\x00" + tiff
    path.write_bytes(plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:])
    assert read_image(path).shape == (96, 64, 3)


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.97])
def test_cut_off_pictures_are_refused(tmp_path, picture, suffix, share):
    whole = cv2.imencode(suffix, picture(7))[1].tobytes()
    path = tmp_path / f"cut{suffix}"
    path.write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(SourceError) as caught:
        StillImage(path)
    assert caught.value.problem is (SourceProblem.UNREADABLE if share > 0.002 else caught.value.problem)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
@pytest.mark.parametrize(
    "tail", [b"\0" * 999, b"\xff\xd8\xff\xda" * 50, b"\xff\xda", b"ftypmp42" + bytes(range(256)) * 9]
)
def test_data_behind_a_picture_is_none_of_it(tmp_path, picture, number_of, suffix, tail):
    path = tmp_path / f"motion{suffix}"
    path.write_bytes(cv2.imencode(suffix, picture(7))[1].tobytes() + tail)
    assert number_of(read_image(path)) == 7


def test_a_progressive_picture_with_a_thumbnail_and_a_film_behind_it(tmp_path, picture, number_of):
    whole, thumbnail = io.BytesIO(), cv2.imencode(".jpg", picture(1))[1].tobytes()
    exif = b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0" + thumbnail
    Pillow.fromarray(picture(5)[:, :, ::-1]).save(whole, "JPEG", progressive=True, exif=exif)
    path = tmp_path / "phone.jpg"
    path.write_bytes(whole.getvalue() + thumbnail[:200])
    assert number_of(read_image(path)) == 5
    path.write_bytes(whole.getvalue()[:-300])
    with pytest.raises(SourceError, match="cut off"):
        read_image(path)


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("IMG_2.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        ("IMG_3.jpg", b"\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf", "HEIC"),
        ("a.heif", b"whatever", "HEIC"),
        ("a.jxl", b"\xff\x0a", "JPEG XL"),
        ("a.png", b"8BPS\0\1", "Photoshop"),
        ("a.dng", b"II*\0" + bytes(60), "camera raw"),
        ("a.svg", b"<?xml version='1.0'?><svg/>", "SVG"),
        ("scan.pdf", b"%PDF-1.4", "PDF"),
    ],
)
def test_kinds_that_cannot_be_read_are_named(tmp_path, name, start, kind):
    path = tmp_path / name
    path.write_bytes(start + bytes(400))
    with pytest.raises(SourceError, match=f"is a {kind} picture") as caught:
        open_source(str(path))
    assert caught.value.problem is SourceProblem.UNREADABLE


def frames_of(path, **options):
    with open_picture(path, settings=ImageSettings(frame_rate_hz=20), **options) as source:
        frames = list(source)
        assert source.frame_count == len(frames)
        assert all(frame.recorded and not frame.image.flags.writeable for frame in frames)
    return frames


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png", ".avif", ".tif"])
def test_several_pictures_in_a_file_are_a_film(tmp_path, picture, number_of, suffix):
    path = tmp_path / f"several{suffix}"
    first, *others = (Pillow.fromarray(picture(index)[:, :, ::-1]) for index in (3, 9, 6))
    times = {} if suffix == ".tif" else {"duration": [40, 120, 200]}
    first.save(path, save_all=True, append_images=others, **times)
    frames = frames_of(path)
    assert [number_of(frame.image) for frame in frames] == [3, 9, 6]
    expected = [0.0, 0.05, 0.1] if suffix == ".tif" else [0.0, 0.04, 0.16]
    np.testing.assert_allclose([frame.time_s for frame in frames], expected)
    np.testing.assert_array_equal(read_image(path), frames[0].image)


@pytest.mark.parametrize("suffix", [".gif", ".webp", ".png", ".avif", ".tif", ".jp2"])
def test_a_single_one_is_a_picture(tmp_path, picture, number_of, suffix):
    path = tmp_path / f"one{suffix}"
    Pillow.fromarray(picture(3)[:, :, ::-1]).save(path)
    assert isinstance(open_picture(path), StillImage)
    (frame,) = frames_of(path)
    assert number_of(frame.image) == 3


def test_pages_of_other_sizes_and_depths(tmp_path):
    path = tmp_path / "scan.tif"
    deep = Pillow.fromarray(np.full((128, 96), 40_000, np.uint16))
    Pillow.new("RGB", (96, 64), (10, 20, 30)).save(
        path, save_all=True, append_images=[deep, Pillow.new("1", (96, 64), 1)]
    )
    frames = frames_of(path)
    assert [frame.image.shape for frame in frames] == [(64, 96, 3)] * 3
    assert [frame.image[32, 48].tolist() for frame in frames] == [[30, 20, 10], [156] * 3, [255] * 3]


def test_a_cut_off_animation_gives_what_is_there_and_then_says_so(tmp_path, picture):
    path = tmp_path / "cut.gif"
    first, *others = (Pillow.fromarray(picture(index)) for index in range(6))
    first.save(path, save_all=True, append_images=others, duration=50)
    path.write_bytes(path.read_bytes()[:-3000])
    frames = []
    with pytest.raises(SourceError, match="damaged"), open_picture(path) as source:
        for frame in source:
            frames.append(frame)  # noqa: PERF402 (the error must not throw away what came before)
    assert len(frames) >= 3


@pytest.mark.parametrize(
    ("content", "problem", "words"),
    [
        (None, SourceProblem.NOT_FOUND, "no file"),
        (b"", SourceProblem.EMPTY, "empty file"),
        (b"no picture at all", SourceProblem.UNREADABLE, "not a picture"),
        (b"\xff\xd8\xff\xd9", SourceProblem.UNREADABLE, "not a picture|cut off"),
        (png_header(1, 1), SourceProblem.UNREADABLE, "only 1x1 pixels"),
        (png_header(60000, 60000), SourceProblem.UNREADABLE, "Reduce it to 200 megapixels"),
        (png_header(0, 10), SourceProblem.UNREADABLE, "only 0x10"),
        (png_header(96, 64), SourceProblem.UNREADABLE, "not a picture"),
    ],
)
def test_broken_pictures_are_told_apart(tmp_path, content, problem, words):
    path = tmp_path / "x.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=words) as caught:
        StillImage(path)
    assert caught.value.problem is problem


def test_huge_jpeg_is_refused_before_it_is_decoded(tmp_path, picture):
    data = bytearray(cv2.imencode(".jpg", picture(1))[1].tobytes())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", 65000, 65000)
    path = tmp_path / "bomb.jpg"
    path.write_bytes(data)
    with pytest.raises(SourceError, match="65000x65000 pixels, too large"):
        read_image(path)


def test_flipped_bytes_never_raise_anything_else(tmp_path, picture):
    rng = np.random.default_rng(3)
    path = tmp_path / "x.img"
    for suffix in (".png", ".jpg", ".tiff", ".bmp", ".webp"):
        good = np.frombuffer(cv2.imencode(suffix, picture(2))[1].tobytes(), np.uint8)
        for _ in range(12):
            data = good.copy()
            data[rng.integers(0, min(len(data), 600), 8)] = rng.integers(0, 256, 8)
            path.write_bytes(data.tobytes())
            try:
                assert read_image(path).shape[2] == 3
            except SourceError:
                continue


def test_black_picture_is_a_picture(tmp_path):
    path = tmp_path / "black.png"
    cv2.imwrite(str(path), np.zeros((64, 96, 3), np.uint8))
    with StillImage(path) as source:
        assert not source.read().image.any()


def test_still_gives_one_frame(tmp_path, picture):
    path = tmp_path / "one.png"
    cv2.imwrite(str(path), picture(5))
    with StillImage(path) as source:
        assert (source.frame_count, source.size_px) == (1, (96, 64))
        frames = list(source)
    assert [(frame.index, frame.time_s) for frame in frames] == [(0, 0.0)]


def test_still_repeats_until_closed(tmp_path, picture):
    path = tmp_path / "one.png"
    cv2.imwrite(str(path), picture(5))
    source = StillImage(path, repeat=True, settings=ImageSettings(frame_rate_hz=10))
    frames = [source.read() for _ in range(50)]
    assert source.frame_count is None
    np.testing.assert_allclose([frame.time_s for frame in frames], np.arange(50) / 10)
    source.close()
    assert source.read() is None


def test_folder_in_natural_order(tmp_path, picture, number_of):
    for number in range(12):
        cv2.imwrite(str(tmp_path / f"Frame {number}.PNG"), picture(number))
    (tmp_path / "notes.txt").write_text("not a picture")
    for name in ("._Frame 1.PNG", ".DS_Store", "Thumbs.db", "desktop.ini", "~$notes.docx", "Frame 1.pts"):
        (tmp_path / name).write_text("what systems leave behind")
    (tmp_path / "IMG_2.HEIC").write_text("what phones make")
    (tmp_path / "sub.png").mkdir()
    (tmp_path / "__MACOSX").mkdir()
    with ImageFolder(tmp_path, settings=ImageSettings(frame_rate_hz=20)) as source:
        assert (source.frame_count, source.frame_rate_hz, source.size_px) == (12, 20, (96, 64))
        assert source.notes == (
            "2 files left out: IMG_2.HEIC (HEIC pictures cannot be read), notes.txt (not a picture).",
        )
        frames = list(source)
        assert source.read() is None
    assert [number_of(frame.image) for frame in frames] == list(range(12))
    np.testing.assert_allclose([frame.time_s for frame in frames], np.arange(12) / 20)


def test_folder_with_names_that_mix_digits_and_letters(tmp_path, picture):
    for name in ("a1b.png", "1.png", "a.png", "10.png", "a01b.png", "01.png"):
        cv2.imwrite(str(tmp_path / name), picture(0))
    order = [path.name for path in ImageFolder(tmp_path)._paths]
    assert order == ["01.png", "1.png", "10.png", "a.png", "a01b.png", "a1b.png"]


def test_folder_scales_other_sizes_into_the_first(tmp_path, picture):
    cv2.imwrite(str(tmp_path / "1.png"), picture(0))
    cv2.imwrite(str(tmp_path / "2.png"), np.full((128, 128, 3), 200, np.uint8))
    with ImageFolder(tmp_path) as source:
        _, fitted = source
    assert fitted.image.shape == (64, 96, 3)
    assert (fitted.image[:, 16:80] == 200).all()
    assert not fitted.image[:, :16].any() and not fitted.image[:, 80:].any()


def test_damaged_picture_in_a_folder_is_named(tmp_path, picture):
    for number in range(3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), picture(number))
    (tmp_path / "1.png").write_bytes(b"broken")
    with ImageFolder(tmp_path) as source:
        assert source.read() is not None
        with pytest.raises(SourceError, match=r"1\.png"):
            source.read()


def test_folder_without_pictures(tmp_path):
    (tmp_path / "notes.txt").write_text("nothing to see")
    with pytest.raises(SourceError, match="no pictures in the folder") as caught:
        ImageFolder(tmp_path)
    assert caught.value.problem is SourceProblem.EMPTY
    with pytest.raises(SourceError, match="no folder") as caught:
        ImageFolder(tmp_path / "nowhere")
    assert caught.value.problem is SourceProblem.NOT_FOUND
