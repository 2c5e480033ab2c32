"""Pictures that are attached to films and songs are neither."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from av.stream import Disposition

from tracker.errors import SourceError, SourceProblem
from tracker.sources.video_file import VideoFile


def add_cover(container: av.container.OutputContainer) -> None:
    """Attach a blue picture, as taggers do."""
    stream = container.add_stream("png", rate=1)
    stream.width, stream.height, stream.pix_fmt = 160, 120, "rgb24"
    stream.disposition = Disposition.attached_pic
    picture = av.VideoFrame.from_ndarray(np.full((120, 160, 3), (0, 0, 255), np.uint8), format="rgb24")
    packets = [*stream.encode(picture), *stream.encode(None)]
    container.start_encoding()
    for packet in packets:
        container.mux(packet)


def add_silence(container: av.container.OutputContainer, stream: av.AudioStream) -> None:
    for index in range(20):
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.int16), format="s16", layout="mono")
        frame.sample_rate, frame.pts = 44100, 1024 * index
        for ready in av.AudioResampler(stream.format.name, "mono", 44100).resample(frame):
            container.mux(stream.encode(ready))
    container.mux(stream.encode(None))


def boxes(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, bytes]]:
    while start < end:
        size, kind = struct.unpack(">I4s", data[start : start + 8])
        yield start, size, kind
        start += size


def cover_first(path: Path) -> None:
    """Put the tags of an MP4 film before its tracks: the cover is the first stream then."""
    data = bytearray(path.read_bytes())
    start, size, _ = next(box for box in boxes(data, 0, len(data)) if box[2] == b"moov")
    rank = {b"mvhd": 0, b"udta": 1}
    parts = [bytes(data[at : at + length]) for at, length, _ in boxes(data, start + 8, start + size)]
    data[start + 8 : start + size] = b"".join(sorted(parts, key=lambda part: rank.get(part[4:8], 2)))
    path.write_bytes(data)


def test_the_cover_of_a_film_is_not_the_film(make_clip, tmp_path, number_of):
    path = tmp_path / "cover_first.mp4"
    with av.open(str(make_clip(count=12))) as clip, av.open(str(path), "w") as container:
        film = container.add_stream_from_template(clip.streams.video[0])
        add_cover(container)
        for packet in clip.demux(clip.streams.video[0]):
            if packet.size:
                packet.stream = film
                container.mux(packet)
    cover_first(path)
    with av.open(str(path)) as made:
        assert made.streams.video[0].disposition & Disposition.attached_pic, "the cover comes first"
    with VideoFile(path) as source:
        assert source.size_px == (96, 64)
        assert [number_of(frame.image) for frame in source] == list(range(12))


@pytest.mark.parametrize(("name", "codec"), [("a.mp3", "libmp3lame"), ("a.flac", "flac"), ("a.m4a", "aac")])
def test_a_song_with_a_cover_has_no_pictures(tmp_path, name, codec):
    path = tmp_path / name
    with av.open(str(path), "w", format="mp4" if name.endswith("m4a") else None) as container:
        sound = container.add_stream(codec, rate=44100, layout="mono")
        add_cover(container)
        add_silence(container, sound)
    with pytest.raises(SourceError, match="no pictures in it") as caught:
        VideoFile(path)
    assert caught.value.problem is SourceProblem.UNREADABLE


def test_an_attachment_is_no_film(tmp_path):
    path = tmp_path / "a.mka"
    with av.open(str(path), "w") as container:
        sound = container.add_stream("flac", rate=44100, layout="mono")
        container.add_attachment("cover.png", "image/png", cv2.imencode(".png", np.zeros((99, 99, 3)))[1].tobytes())
        add_silence(container, sound)
    with pytest.raises(SourceError, match="no pictures in it"):
        VideoFile(path)
