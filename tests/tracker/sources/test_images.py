"""Still pictures and folders of them: every kind of file that people have, and every way it can be broken."""

from __future__ import annotations

import struct
import zlib

import cv2
import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.sources.images import ImageFolder, ImageSettings, StillImage, read_image


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


def test_alpha_is_left_out(tmp_path, picture):
    path = tmp_path / "alpha.png"
    cv2.imwrite(str(path), np.dstack([picture(3), np.full((64, 96), 128, np.uint8)]))
    np.testing.assert_array_equal(read_image(path), picture(3))


def test_cmyk_jpeg(tmp_path):
    path = tmp_path / "press.jpg"
    # Adobe writes inks inverted: 255 is no ink. All cyan gone leaves red light in, so this one is red.
    path.write_bytes(cmyk_jpeg(c=250, m=10, y=10, k=250))
    blue, green, red = read_image(path).reshape(-1, 3).mean(axis=0)
    assert red > 200 and blue < 60 and green < 60


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
    (tmp_path / "._Frame 1.PNG").write_text("what macOS leaves behind")
    (tmp_path / "sub.png").mkdir()
    with ImageFolder(tmp_path, settings=ImageSettings(frame_rate_hz=20)) as source:
        assert (source.frame_count, source.frame_rate_hz, source.size_px) == (12, 20, (96, 64))
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
