"""Seeking: any frame of any recorded source is the one that reading in order gives, with the same time."""

from __future__ import annotations

import threading
from fractions import Fraction

import numpy as np
import pytest
from PIL import Image as Pillow

from tracker.errors import SourceError
from tracker.sources.demo import DemoSource
from tracker.sources.images import ImageFolder, StillImage, open_picture
from tracker.sources.paced import PacedSource
from tracker.sources.video_file import VideoFile

ORDER = (17, 3, 3, 4, 23, 0, 11, 10, 9, 22, 1)
B_FRAMES = {"bf": "3", "b-pyramid": "normal", "g": "8"}


def as_read(source):
    return [(frame.index, frame.time_s, frame.image) for frame in source]


def same(frame, expected):
    index, time_s, image = expected
    assert (frame.index, frame.time_s, frame.recorded) == (index, time_s, True)
    np.testing.assert_array_equal(frame.image, image)


def odd_base(stream):
    stream.time_base = Fraction(1, 11_003)


def full_range(stream):
    stream.pix_fmt = "yuvj420p"


CLIPS = {
    "b-frames": {"codec_options": B_FRAMES},
    "open groups": {"codec_options": B_FRAMES | {"x264-params": "open-gop=1"}},
    "one key": {"codec_options": {"g": "250", "bf": "2"}},
    "variable rate": {"pts": np.cumsum([0, *([20, 60, 5, 300, 20, 7] * 4)])[:24].tolist(), "codec_options": B_FRAMES},
    "rotated": {"rotation": 90, "codec_options": B_FRAMES},
    "odd time base": {"prepare": odd_base, "codec_options": B_FRAMES},
    "matroska": {"name": "clip.mkv", "codec_options": B_FRAMES},
    "transport stream": {"name": "clip.ts", "codec_options": B_FRAMES},
    "avi": {"name": "clip.avi", "codec": "mpeg4", "codec_options": {"g": "6"}},
    "avi without stamps": {"name": "clip.avi", "codec": "mpeg4", "codec_options": {"g": "6", "bf": "2"}},
    "pictures": {"name": "clip.mov", "codec": "mjpeg", "prepare": full_range},
    "vp8": {"name": "clip.webm", "codec": "libvpx", "codec_options": {"auto-alt-ref": "1", "lag-in-frames": "8"}},
    "vp9": {"name": "clip.webm", "codec": "libvpx-vp9", "codec_options": {"lag-in-frames": "8"}},
    "bare stream": {"name": "clip.h264", "codec_options": B_FRAMES},
}


@pytest.mark.parametrize("kind", CLIPS)
def test_a_film_is_sought_frame_by_frame(make_clip, kind):
    path = make_clip(**CLIPS[kind])
    with VideoFile(path) as source:
        expected = as_read(source)
    with VideoFile(path) as source:
        assert source.seekable
        for index in ORDER:
            source.seek(index)
            same(source.read(), expected[index])
            if index + 1 < len(expected):
                same(source.read(), expected[index + 1])
        source.seek(20)
        assert [frame.index for frame in source] == list(range(20, len(expected)))
        source.seek(0)  # behind the end
        same(source.read(), expected[0])


@pytest.mark.parametrize("kind", ["b-frames", "variable rate", "transport stream", "odd time base"])
def test_the_times_of_all_frames_are_known_without_decoding(make_clip, kind):
    path = make_clip(**CLIPS[kind])
    with VideoFile(path) as source:
        times_s = source.frame_times()
        assert source.frame_count == 24 and not times_s.flags.writeable
        np.testing.assert_array_equal(times_s, [time_s for _, time_s, _ in as_read(source)])


def test_films_that_were_joined_are_sought_all_the_same(make_clip):
    options = {"count": 12, "codec_options": {"bf": "0", "g": "6"}}
    parts = [make_clip(f"{number}.ts", **options).read_bytes() for number in range(2)]
    path = make_clip("joined.ts", **options)
    path.write_bytes(b"".join(parts))
    with VideoFile(path) as source:
        expected = as_read(source)
        assert len(expected) > 12
    with VideoFile(path) as source:
        assert source.frame_times() is None
        for index in (14, 2, 9, len(expected) - 1, 0):
            source.seek(index)
            same(source.read(), expected[index])


def test_a_recording_that_begins_between_two_keys_is_sought(make_clip):
    path = make_clip("late.ts", codec_options=B_FRAMES)
    data = path.read_bytes()
    path.write_bytes(data[188 * (len(data) // 188 // 5) :])
    with VideoFile(path) as source:
        expected = as_read(source)
    with VideoFile(path) as source:
        for index in (9, 2, len(expected) - 2, 0):
            source.seek(index)
            same(source.read(), expected[index])


def test_behind_the_last_frame_comes_the_last_or_none(make_clip):
    with VideoFile(make_clip(codec_options=B_FRAMES)) as source:
        source.seek(1000)
        assert source.read().index == 23
        assert source.read() is None


def test_a_film_can_be_surveyed_while_it_is_read_and_closed(make_clip):
    source = VideoFile(make_clip(codec_options=B_FRAMES))
    found = []
    thread = threading.Thread(target=lambda: found.append(source.frame_times()))
    thread.start()
    source.seek(7)
    assert source.read().index == 7
    thread.join()
    source.close()
    source.seek(3)
    assert source.read() is None and len(found[0]) == 24


def test_a_folder_of_pictures_is_sought(tmp_path, picture):
    for index in range(6):
        Pillow.fromarray(picture(index)).save(tmp_path / f"{index}.png")
    expected = as_read(ImageFolder(tmp_path))
    source = ImageFolder(tmp_path)
    assert source.seekable and source.frame_times().tolist() == [time_s for _, time_s, _ in expected]
    for index in (4, 1, 5, 0):
        source.seek(index)
        same(source.read(), expected[index])
    source.seek(99)
    assert source.read().index == 5


@pytest.mark.parametrize("order", [(4, 1, 5, 0), (0, 5, 2)])
def test_an_animation_is_sought(tmp_path, picture, order):
    pages = [Pillow.fromarray(picture(index)) for index in range(6)]
    path = tmp_path / "film.gif"
    pages[0].save(path, save_all=True, append_images=pages[1:], duration=[40, 200, 70, 100, 30, 500], loop=0)
    with open_picture(path) as source:
        expected = as_read(source)
    with open_picture(path) as source:
        for index in order:
            source.seek(index)
            same(source.read(), expected[index])


def test_what_has_no_order_to_seek_in_says_so(tmp_path, picture):
    path = tmp_path / "one.png"
    Pillow.fromarray(picture(0)).save(path)
    for source in (StillImage(path, repeat=True), DemoSource()):
        assert not source.seekable
        with pytest.raises(SourceError, match="from its beginning"):
            source.seek(3)


def test_a_paced_source_seeks_and_plays_on_at_its_own_speed(make_clip):
    now, waits = [0.0], []

    def wait(seconds):
        waits.append(seconds)
        now[0] += seconds

    with PacedSource(VideoFile(make_clip(codec_options=B_FRAMES)), clock=lambda: now[0], wait=wait) as source:
        assert source.seekable and len(source.frame_times()) == 24
        source.read()
        source.seek(15)
        assert [source.read().index for _ in range(3)] == [15, 16, 17]
        assert waits == pytest.approx([1 / 30, 1 / 30])
        source.speed = 4.0
        assert [source.read().index for _ in range(3)] == [18, 19, 20]
        assert waits[2:] == pytest.approx([1 / 120, 1 / 120])
        source.speed = 0.5
        assert [source.read().index for _ in range(2)] == [21, 22]
        assert waits[4:] == pytest.approx([1 / 15])


def test_a_frame_that_is_waited_with_can_be_hurried(make_clip):
    with PacedSource(VideoFile(make_clip(count=2, pts=[0, 2000]))) as source:
        source.read()
        source.hurry()
        assert source.read().index == 1
