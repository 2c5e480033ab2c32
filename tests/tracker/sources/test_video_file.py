"""Video files: every frame, in order, upright, with its own time; damage is told after the last good frame."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from tracker.errors import SourceError, SourceProblem
from tracker.sources.video_file import VideoFile

SHARED_CLIP = Path(__file__).resolve().parents[4] / "shared" / "video" / "webcam.mp4"


def cut(path: Path, share: float) -> Path:
    data = path.read_bytes()
    short = path.with_name(f"cut_{path.name}")
    short.write_bytes(data[: int(len(data) * share)])
    return short


@pytest.mark.parametrize("codec_options", [{"bf": "0"}, {"bf": "3", "b-pyramid": "normal"}])
def test_all_frames_in_order_with_their_times(make_clip, number_of, codec_options):
    with VideoFile(make_clip(codec_options=codec_options)) as source:
        assert source.size_px == (96, 64)
        assert source.frame_rate_hz == pytest.approx(30)
        assert source.frame_count == 24
        assert not source.live
        frames = list(source)
        assert source.read() is None
    assert [number_of(frame.image) for frame in frames] == list(range(24))
    assert [frame.index for frame in frames] == list(range(24))
    np.testing.assert_allclose([frame.time_s for frame in frames], np.arange(24) / 30, atol=1e-4)
    image = frames[5].image
    assert image.dtype == np.uint8 and image.shape == (64, 96, 3)
    assert image.flags.c_contiguous and not image.flags.writeable


def test_variable_rate_keeps_true_times(make_clip):
    pts = np.cumsum([0, 20, 60, 5, 300, 20, 20, 7]).tolist()
    with VideoFile(make_clip(count=8, pts=pts)) as source:
        times = [frame.time_s for frame in source]
    np.testing.assert_allclose(times, np.array(pts) / 600, atol=1e-4)


def test_time_starts_at_zero_whatever_the_file_says(make_clip):
    with VideoFile(make_clip("late.ts", count=6)) as source:
        assert source.read().time_s == 0.0


@pytest.mark.parametrize("rotation", [0, 90, 180, -90])
def test_rotation_mark_is_followed_as_by_opencv(make_clip, rotation):
    path = make_clip(count=3, rotation=rotation)
    capture = cv2.VideoCapture(str(path))
    _, expected = capture.read()
    capture.release()
    with VideoFile(path) as source:
        image = source.read().image
        assert source.size_px == (image.shape[1], image.shape[0]) == ((64, 96) if rotation % 180 else (96, 64))
    np.testing.assert_array_equal(image, expected)


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("flips", [(False, False), (True, False), (False, True)])
def test_all_eight_orientations(make_clip, turns, flips):
    with VideoFile(make_clip(count=1, codec="libx264")) as stored:
        expected = np.rot90(stored.read().image, turns)
    expected = expected[:: -1 if flips[1] else 1, :: -1 if flips[0] else 1]
    path = make_clip(count=1, prepare=lambda stream: stream.set_display_rotation(90 * turns, *flips))
    with VideoFile(path) as source:
        assert source.notes == ()
        np.testing.assert_array_equal(source.read().image, expected)


@pytest.mark.parametrize(
    ("matrix", "words"),
    [
        ([60000, 26000, 0, -26000, 60000, 0, 0, 0, 1 << 30], "nearest right angle"),
        ([0] * 9, "makes no sense"),
        ([65536, 65536, 0, 65536, 65536, 0, 0, 0, 1 << 30], "makes no sense"),
        ([2**31 - 1, 0, 0, 0, 0, 0, 0, 0, 0], "makes no sense"),
    ],
)
def test_an_odd_matrix_is_told_and_the_film_shown_upright(make_clip, number_of, matrix, words):
    with VideoFile(make_clip(count=2, prepare=lambda stream: stream.set_display_matrix(matrix))) as source:
        assert words in source.notes[0] and source.notes[0].startswith("clip.mp4 ")
        assert [number_of(frame.image) for frame in source] == [0, 1]


@pytest.mark.parametrize(
    ("aspect", "turned", "size"),
    [
        (Fraction(4, 3), 0, (128, 64)),
        (Fraction(1, 2), 0, (96, 128)),
        (Fraction(4, 3), 90, (64, 128)),
        (Fraction(1), 0, (96, 64)),
        (Fraction(5), 0, (96, 64)),
    ],
)
def test_pixels_come_out_square(make_clip, aspect, turned, size):
    def prepare(stream):
        stream.codec_context.sample_aspect_ratio = aspect
        stream.set_display_rotation(turned)

    with VideoFile(make_clip("a.mp4", count=2, prepare=prepare)) as source:
        assert source.size_px == size
        assert [frame.image.shape for frame in source] == [(size[1], size[0], 3)] * 2
        assert bool(source.notes) == (aspect == 5)


def test_pictures_without_stamps_are_shown_in_order_at_the_films_rate(make_clip, number_of):
    # AVI keeps none, and the pictures of this one are stored in another order than they are shown in.
    with VideoFile(make_clip("clip.avi", codec_options={"bf": "3"})) as source:
        frames = list(source)
    assert [number_of(frame.image) for frame in frames] == list(range(24))
    np.testing.assert_allclose(np.diff([frame.time_s for frame in frames]), 1 / 30, atol=1e-6)


@pytest.mark.parametrize("name", ["late.mkv", "late.mp4", "late.ts"])
def test_a_film_that_begins_at_noon_is_whole(make_clip, name):
    noon = 12 * 3600 * 600
    with VideoFile(make_clip(name, pts=[noon + 20 * index for index in range(24)])) as source:
        times = [frame.time_s for frame in source]
        assert 20 < source.frame_count < 500, "of noon nothing is expected"
    np.testing.assert_allclose(times, np.arange(24) / 30, atol=2e-3)


@pytest.mark.parametrize(
    "name", ["12:30.mp4", "-v.mp4", "a%03d.mp4", "f\udcffilm.mp4", "x" * 247 + ".mp4", "http:x.mp4"]
)
def test_names_that_are_no_address(make_clip, tmp_path, monkeypatch, name):
    make_clip(count=3).rename(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    with VideoFile(Path(name)) as source:
        assert len(list(source)) == 3


def test_size_that_changes_within_a_clip_is_scaled_to_the_first(make_clip, tmp_path):
    joined = tmp_path / "joined.ts"
    small, large = make_clip("a.ts", count=4), make_clip("b.ts", count=4, size=(192, 128))
    joined.write_bytes(small.read_bytes() + large.read_bytes())
    with VideoFile(joined) as source:
        frames = list(source)
    assert len(frames) == 8
    assert {frame.image.shape for frame in frames} == {(64, 96, 3)}
    assert np.all(np.diff([frame.time_s for frame in frames]) > 0)


@pytest.mark.parametrize(
    ("name", "codec", "container_options"),
    [
        ("a.mp4", "libx264", {"movflags": "faststart"}),
        ("a.mkv", "libx264", {}),
        ("a.webm", "libvpx", {}),
        ("a.avi", "mpeg4", {}),
    ],
)
def test_cut_off_clip_gives_its_good_frames_and_then_says_so(make_clip, name, codec, container_options):
    whole = make_clip(name, count=90, codec=codec, container_options=container_options)
    with VideoFile(whole) as source:
        assert len(list(source)) == 90
    source = VideoFile(cut(whole, 0.6))
    frames = []
    with pytest.raises(SourceError, match=r"cut off|damaged") as caught:
        for frame in source:
            frames.append(frame)  # noqa: PERF402 (the error must not throw away what came before)
    assert caught.value.problem is SourceProblem.UNREADABLE
    assert 5 < len(frames) < 80
    assert f"{len(frames)} good frames" in str(caught.value)
    assert source.read() is None, "told once; then it is the end"
    source.close()


def test_damage_in_the_middle_is_told_at_the_end(make_clip):
    path = make_clip(count=60, container_options={"movflags": "faststart"}, codec_options={"g": "10", "bf": "0"})
    data = bytearray(path.read_bytes())
    middle = data.index(b"mdat") + (len(data) - data.index(b"mdat")) // 2
    data[middle : middle + 1500] = b"\xff" * 1500
    path.write_bytes(data)
    frames = []
    with VideoFile(path) as source, pytest.raises(SourceError, match="damaged"):
        for frame in source:
            frames.append(frame)  # noqa: PERF402 (the error must not throw away what came before)
    assert 40 < len(frames) < 60
    assert frames[-1].time_s == pytest.approx(59 / 30, abs=1e-3), "goes on behind the damage"


def test_mp4_without_its_index_is_refused(make_clip):
    with pytest.raises(SourceError, match="not a video that can be read, or it is damaged") as caught:
        VideoFile(cut(make_clip(count=60), 0.6))
    assert caught.value.problem is SourceProblem.UNREADABLE


@pytest.mark.parametrize(
    ("content", "problem", "words"),
    [
        (None, SourceProblem.NOT_FOUND, "no file"),
        (b"", SourceProblem.EMPTY, "empty file"),
        (b"\0", SourceProblem.UNREADABLE, "not a video"),
        (b"hello, this is only text\n" * 40, SourceProblem.UNREADABLE, "not a video"),
        (bytes(5000), SourceProblem.UNREADABLE, "not a video"),
    ],
)
def test_no_video_at_all(tmp_path, content, problem, words):
    path = tmp_path / "x.mp4"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SourceError, match=words) as caught:
        VideoFile(path)
    assert caught.value.problem is problem


def test_flipped_bytes_never_raise_anything_else(make_clip):
    path = make_clip(container_options={"movflags": "faststart"})
    good = path.read_bytes()
    rng = np.random.default_rng(1)
    refused = 0
    for _ in range(25):
        data = np.frombuffer(good, np.uint8).copy()
        data[rng.integers(0, len(data), 60)] = rng.integers(0, 256, 60)
        path.write_bytes(data.tobytes())
        try:
            with VideoFile(path) as source:
                times = [frame.time_s for frame in source]
            assert np.all(np.diff(times) > 0)
        except SourceError:
            refused += 1
    assert refused > 5, "the damage was too light to test anything"


def test_sound_only(tmp_path):
    path = tmp_path / "sound.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=16000, layout="mono")
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 16000
        frame.pts = 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(SourceError, match="no pictures"):
        VideoFile(path)


def test_tiny_video_is_refused(make_clip):
    with pytest.raises(SourceError, match="only 2x2 pixels"):
        VideoFile(make_clip("tiny.mkv", count=2, size=(2, 2), codec="ffv1"))


def test_close_twice_and_read_after_it(make_clip):
    source = VideoFile(make_clip())
    source.read()
    source.close()
    source.close()
    assert source.read() is None


@pytest.mark.skipif(not SHARED_CLIP.exists(), reason="the shared clip is not beside this checkout")
def test_real_clip_decodes_as_opencv_does():
    capture = cv2.VideoCapture(str(SHARED_CLIP))
    with VideoFile(SHARED_CLIP) as source:
        assert source.frame_count == 1337
        for _ in range(40):
            _, expected = capture.read()
            np.testing.assert_array_equal(source.read().image, expected)
    capture.release()
