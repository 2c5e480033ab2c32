"""Colours of films: decoded by what the film says of them, and the same again in a film that is made of it."""

from __future__ import annotations

import av
import numpy as np
import pytest
from av.video.reformatter import ColorPrimaries, ColorRange, ColorTrc

from tracker.files.video_writer import VideoWriter
from tracker.sources.film_colours import UNTOLD, ColourTags
from tracker.sources.video_file import VideoFile

# Kr and Kb of H.273's matrix coefficients.
WEIGHTS = {1: (0.2126, 0.0722), 5: (0.299, 0.114), 6: (0.299, 0.114), 7: (0.212, 0.087), 9: (0.2627, 0.0593)}
SD, HD = (96, 64), (1280, 720)
# A green, a skin and a violet, as luma and chroma.
SAMPLES = [(134, 63, 52), (160, 110, 150), (90, 170, 160)]


def bgr_of(sample, matrix, *, full):
    """The textbook's colour of luma and chroma."""
    (kr, kb), (luma, cb, cr) = WEIGHTS[matrix], sample
    y = luma / 255 if full else (luma - 16) / 219
    pb, pr = ((one - 128) / (255 if full else 224) for one in (cb, cr))
    red, blue = y + 2 * (1 - kr) * pr, y + 2 * (1 - kb) * pb
    green = (y - kr * red - kb * blue) / (1 - kr - kb)
    return np.clip(np.array([blue, green, red]) * 255, 0, 255)


def film(path, sample, *, matrix, size=SD, full=False, primaries=UNTOLD, transfer=UNTOLD, pix_fmt="yuv420p"):
    """A film of one colour."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10, options={"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = *size, pix_fmt
        context, color_range = stream.codec_context, ColorRange.JPEG if full else ColorRange.MPEG
        context.colorspace, context.color_range = matrix, color_range
        context.color_primaries, context.color_trc = primaries, transfer
        for index in range(3):
            picture = av.VideoFrame(*size, "yuv420p")
            for plane, value in zip(picture.planes, sample, strict=True):
                plane.update(bytes([value]) * plane.buffer_size)
            picture.colorspace, picture.color_range, picture.pts = matrix, color_range, index
            if pix_fmt != "yuv420p":
                picture = picture.reformat(format=pix_fmt)
                picture.pts = index
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def shown(path):
    with VideoFile(path) as source:
        frame = source.read()
        return frame.image, source.colours, source.notes


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("matrix", WEIGHTS)
def test_luma_and_chroma_become_the_colours_they_stand_for(tmp_path, matrix, full, sample):
    image, colours, notes = shown(film(tmp_path / "a.mp4", sample, matrix=matrix, full=full))
    np.testing.assert_allclose(image[32, 48], bgr_of(sample, matrix, full=full), atol=3)
    assert colours.matrix == matrix and notes == ()


@pytest.mark.parametrize(("size", "matrix"), [(SD, 6), ((720, 576), 6), (HD, 1), ((720, 1280), 1)])
def test_a_film_without_tags_is_taken_for_what_players_take_it_for(tmp_path, size, matrix):
    image, colours, _ = shown(film(tmp_path / "a.mp4", SAMPLES[0], matrix=UNTOLD, size=size))
    np.testing.assert_allclose(image[32, 48], bgr_of(SAMPLES[0], matrix, full=False), atol=3)
    assert (colours.matrix, colours.taken_as) == (UNTOLD, matrix)


@pytest.mark.parametrize("matrix", [8, 10, 14])
def test_a_matrix_that_cannot_be_followed_is_told(tmp_path, matrix):
    image, colours, notes = shown(film(tmp_path / "a.mp4", SAMPLES[1], matrix=matrix))
    assert image.any()
    assert colours.for_film().matrix in WEIGHTS
    assert bool(notes) == (matrix != 10)


@pytest.mark.parametrize(("transfer", "name"), [(ColorTrc.SMPTE2084, "PQ"), (ColorTrc.ARIB_STD_B67, "HLG")])
def test_high_dynamic_range_is_told(tmp_path, transfer, name):
    path = film(tmp_path / "a.mp4", SAMPLES[1], matrix=9, primaries=9, transfer=int(transfer), pix_fmt="yuv420p10le")
    _, colours, notes = shown(path)
    assert notes == (
        f"a.mp4 is in high dynamic range ({name}), and is worked on as it is: its colours look pale here.",
    )
    assert colours == ColourTags(9, int(ColorPrimaries.BT2020), int(transfer), 9)


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize(
    ("tags", "size", "full"),
    [
        ({"matrix": 1, "primaries": 1, "transfer": 1}, HD, False),
        ({"matrix": 1, "primaries": 1, "transfer": 1}, SD, True),
        ({"matrix": 6, "primaries": 6, "transfer": 6}, HD, False),
        ({"matrix": 5}, SD, True),
        ({"matrix": 9, "primaries": 9, "transfer": 14}, HD, False),
        ({"matrix": UNTOLD}, SD, False),
        ({"matrix": UNTOLD}, HD, False),
    ],
)
def test_a_film_made_of_a_film_shows_the_same_with_the_same_tags(tmp_path, tags, size, full, sample):
    before, colours, _ = shown(film(tmp_path / "a.mp4", sample, size=size, full=full, **tags))
    with VideoWriter(tmp_path / "b.mp4", 10.0, colours=colours) as writer:
        writer.write(before, 0.0)
    after, kept, _ = shown(tmp_path / "b.mp4")
    np.testing.assert_allclose(after[32, 48].astype(int), before[32, 48], atol=4)
    assert kept == colours
    with av.open(str(tmp_path / "b.mp4")) as made:
        picture = next(made.decode(video=0))
    assert picture.color_range in (ColorRange.MPEG, ColorRange.UNSPECIFIED), "which is the same"
    assert picture.colorspace == tags["matrix"]


def test_what_a_camera_saw_is_tagged_too(tmp_path):
    image = np.full((64, 96, 3), (40, 200, 60), np.uint8)
    with VideoWriter(tmp_path / "b.mp4", 10.0) as writer:
        writer.write(image, 0.0)
    after, colours, _ = shown(tmp_path / "b.mp4")
    np.testing.assert_allclose(after[32, 48].astype(int), image[0, 0], atol=4)
    assert colours == ColourTags(1, 1, 1, 1)


def test_a_film_in_red_green_and_blue_becomes_one_that_any_player_shows(tmp_path):
    image = np.full((64, 96, 3), (40, 200, 60), np.uint8)
    with av.open(str(tmp_path / "a.mkv"), "w") as container:
        stream = container.add_stream("libx264rgb", rate=10, options={"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = *SD, "bgr24"
        stream.codec_context.colorspace = 0
        container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        container.mux(stream.encode(None))
    before, colours, notes = shown(tmp_path / "a.mkv")
    np.testing.assert_allclose(before[32, 48].astype(int), image[0, 0], atol=2)
    assert notes == ()
    with VideoWriter(tmp_path / "b.mp4", 10.0, colours=colours) as writer:
        writer.write(before, 0.0)
    after, kept, _ = shown(tmp_path / "b.mp4")
    np.testing.assert_allclose(after[32, 48].astype(int), image[0, 0], atol=4)
    assert kept.matrix in WEIGHTS
