"""Damaged films and pictures of every kind: what can be read is read, and what is told is told in one line."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image as Pillow

from tracker.errors import SourceError
from tracker.files.sound_copy import SoundCopy
from tracker.files.video_writer import VideoWriter
from tracker.sources.opening import open_source

FILMS = {
    "a.mp4": ("libx264", "aac"),
    "a.mkv": ("libx264", "aac"),
    "a.avi": ("mpeg4", "mp2"),
    "a.ts": ("libx264", "mp2"),
    "b.ts": ("mpeg2video", "mp2"),
    "a.mpg": ("mpeg1video", "mp2"),
    "a.webm": ("libvpx", None),
    "a.mov": ("mjpeg", "aac"),
    "a.mjpeg": ("mjpeg", None),
}
PICTURES = (
    "a.jpg",
    "a.png",
    "a.webp",
    "a.tif",
    "a.bmp",
    "a.gif",
    "a.avif",
    "several.gif",
    "several.tif",
    "several.webp",
)
TRIALS = 16


def noise(index):
    return np.random.default_rng(index).integers(0, 255, (64, 96, 3), dtype=np.uint8)


def make_film(path, codec, sound, count=24):
    with av.open(str(path), "w") as container:
        video = container.add_stream(codec, rate=25)
        video.width, video.height = 96, 64
        video.pix_fmt, video.gop_size = "yuvj420p" if codec == "mjpeg" else "yuv420p", 8
        audio = container.add_stream(sound, rate=44100, layout="mono") if sound else None
        for index in range(count):
            picture = av.VideoFrame.from_ndarray(noise(index), format="bgr24")
            picture.pts = index
            container.mux(video.encode(picture))
            if audio is not None:
                block = av.AudioFrame.from_ndarray(np.zeros((1, 1764), np.int16), format="s16", layout="mono")
                block.sample_rate, block.pts = 44100, 1764 * index
                container.mux(audio.encode(block))
        for stream in (video, audio):
            if stream is not None:
                container.mux(stream.encode(None))
    return path


def make_picture(path):
    first, *others = (Pillow.fromarray(noise(index)) for index in range(3))
    first.save(path, **({"save_all": True, "append_images": others} if path.stem == "several" else {}))
    return path


def damaged(good: bytes, trial: int) -> bytes:
    """Cut off, with a piece missing, or with flipped bytes: few, some at the beginning, or everywhere."""
    rng = np.random.default_rng([trial, len(good)])
    data = np.frombuffer(good, np.uint8).copy()
    match trial % 5:
        case 0:
            return data[: rng.integers(1, len(data))].tobytes()
        case 1:
            begin, end = np.sort(rng.integers(0, len(data), 2))
            return np.delete(data, slice(begin, end)).tobytes()
        case 2:
            places = rng.integers(0, len(data), 4)
        case 3:
            places = rng.integers(0, min(len(data), 3000), 30)
        case _:
            places = rng.integers(0, len(data), len(data) // 100 + 1)
    data[places] ^= np.uint8(1) << rng.integers(0, 8, len(places)).astype(np.uint8)
    return data.tobytes()


def read_all(path: Path) -> tuple[int, str]:
    """How many frames are read, and what is told."""
    count, last_s, told = 0, -1.0, ""
    try:
        with open_source(str(path)) as source:
            for frame in source:
                assert (frame.image.shape[1], frame.image.shape[0]) == source.size_px
                assert frame.time_s > last_s
                count, last_s = count + 1, frame.time_s
    except SourceError as error:
        told = str(error)
        assert str(path) in told and "\n" not in told
    return count, told


@pytest.mark.parametrize("name", [*FILMS, *PICTURES])
def test_damage_of_any_kind_is_told_at_most(tmp_path, name):
    path = tmp_path / name
    good = (make_film(path, *FILMS[name]) if name in FILMS else make_picture(path)).read_bytes()
    whole, told = read_all(path)
    assert whole > 0 and not told
    counts, lines = [], 0
    for trial in range(TRIALS):
        path.write_bytes(damaged(good, trial))
        count, told = read_all(path)
        counts.append(count)
        lines += bool(told)
        assert count > 0 or told
    assert lines > 0, "the damage was too light to test anything"
    if name in FILMS:
        assert sum(counts) > whole, "what can be read is read"


@pytest.mark.parametrize("share", np.linspace(0.05, 0.95, 7))
def test_a_transport_stream_that_is_cut_anywhere_gives_its_share(tmp_path, share):
    path = make_film(tmp_path / "a.ts", "mpeg2video", "mp2", count=48)
    data = path.read_bytes()
    path.write_bytes(data[int(len(data) * share / 2) :][: int(len(data) * share) + 400])
    count, told = read_all(path)
    assert count >= 48 * share / 2 - 12 or told


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts", "a.mpg"])
def test_damaged_sound_never_ends_a_film(tmp_path, name):
    path = tmp_path / name
    good = make_film(path, *FILMS[name]).read_bytes()
    for trial in range(TRIALS):
        path.write_bytes(damaged(good, trial))
        with SoundCopy(path) as sound, VideoWriter(tmp_path / "out.mp4", 25.0, sound=sound) as writer:
            for index in range(12):
                writer.write(noise(index), index / 25)
            writer.copy_rest_of_sound()
        assert "\n" not in sound.problem
        with av.open(str(tmp_path / "out.mp4")) as made:
            assert sum(1 for _ in made.decode(video=0)) == 12
            assert made.duration < 700 * av.time_base
