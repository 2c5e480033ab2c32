"""Video files, decoded by PyAV (FFmpeg) with their true time stamps."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import chain
from pathlib import Path

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from tracker.errors import SourceError, SourceProblem
from tracker.sources.file_checks import check_readable, check_size
from tracker.sources.guarded import GuardedSource
from tracker.types import Frame, Image, read_only

FALLBACK_RATE_HZ = 25.0
# Below this a second decoding thread costs more than it brings.
THREADED_FROM_PIXELS = 1_000_000
# A clip that stops this much short of what its header says has lost its end.
MISSING_S, MISSING_SHARE = 1.0, 0.1
# What a time stamp that does not advance is moved on by.
NUDGE_S = 1e-3


class VideoFile(GuardedSource):
    """Every frame of a video file, upright and in order; time starts at 0 with the first frame.

    Frames of variable rate keep their own times; a time stamp that is missing or does not advance is replaced by the
    least change that keeps time strictly increasing. All frames have the size of the first.

    Parameters
    ----------
    path : Path

    Attributes
    ----------
    origin_s : float
        The first frame's time in the file, which is 0 here.

    Raises
    ------
    SourceError
        NOT_FOUND, EMPTY, or UNREADABLE for what is not a video. Also from `read`, as UNREADABLE, after the last good
        frame of a clip that is damaged or cut off: what came before is good and worth keeping.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        check_readable(path)
        self.name = path.name
        self._path = path
        self._container, self._stream = _open_stream(path)
        self._to_bgr = VideoReformatter()
        self._damaged = 0
        self._index = 0
        try:
            decoded = self._decode()
            first = self._first_of(decoded)
            self._pictures = chain((first,), decoded)
            self.origin_s = _time_s(first) or 0.0
            self._quarter_turns = round(first.rotation / 90) % 4
            self._decoded_px = (first.width, first.height)
            check_size(path, *self._decoded_px)
        except BaseException:
            self._container.close()
            raise
        width, height = self._decoded_px
        self.size_px = (height, width) if self._quarter_turns % 2 else (width, height)
        self.frame_rate_hz = _rate_hz(self._stream.average_rate or self._stream.guessed_rate)
        self._step_s = 1.0 / (self.frame_rate_hz or FALLBACK_RATE_HZ)
        self._time_s = -self._step_s
        self._announced_s = _announced_s(self._container, self._stream)
        if self._stream.frames > 0:
            self.frame_count = self._stream.frames
        elif self._announced_s is not None:
            self.frame_count = max(1, round(self._announced_s / self._step_s))

    def _next(self) -> Frame | None:
        picture = next(self._pictures, None)
        if picture is None:
            self._check_end()
            return None
        frame = Frame(self._upright_bgr(picture), self._advance(picture), self._index)
        self._index += 1
        return frame

    def _release(self) -> None:
        self._container.close()

    def _first_of(self, decoded: Iterator[VideoFrame]) -> VideoFrame:
        picture = next(decoded, None)
        if picture is None:
            message = f"{self._path} holds no picture that can be shown. It may be damaged; choose another file."
            raise SourceError(SourceProblem.UNREADABLE, message)
        self._damaged = 0  # a recording may begin in the middle of a group of pictures; that is no damage
        return picture

    def _decode(self) -> Iterator[VideoFrame]:
        """All pictures that can be decoded; counts the packets that cannot in ``_damaged``."""
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
            except av.FFmpegError:
                self._damaged += 1
                break
            if packet is None:
                return  # demux itself ends with the packet that flushes the decoder
            self._damaged += packet.is_corrupt
            try:
                yield from packet.decode()
            except av.FFmpegError:
                self._damaged += not packet.is_corrupt
        try:
            yield from self._stream.decode(None)
        except av.FFmpegError:
            self._damaged += 1

    def _advance(self, picture: VideoFrame) -> float:
        stamp_s = _time_s(picture)
        time_s = self._time_s + self._step_s if stamp_s is None else stamp_s - self.origin_s
        if time_s <= self._time_s:
            time_s = self._time_s + NUDGE_S
        self._time_s = time_s
        return time_s

    def _upright_bgr(self, picture: VideoFrame) -> Image:
        width, height = self._decoded_px
        converted = self._to_bgr.reformat(picture, width=width, height=height, format="bgr24")
        plane = converted.planes[0]
        padded = np.frombuffer(plane, np.uint8).reshape(height, plane.line_size)  # type: ignore[call-overload]
        image = padded[:, : 3 * width].reshape(height, width, 3)
        if self._quarter_turns:
            image = np.rot90(image, self._quarter_turns)
        return read_only(np.ascontiguousarray(image))  # type: ignore[return-value]

    def _check_end(self) -> None:
        """Raise once, after the last good frame, if the file held less than it should have."""
        reached_s = self._time_s + self._step_s
        short_s = (self._announced_s or 0.0) - reached_s
        damaged, self._damaged = self._damaged, 0
        self._announced_s = None
        if short_s > max(MISSING_S, MISSING_SHARE * reached_s):
            message = f"{self._path} is cut off: it ends after {reached_s:.1f} s, {short_s:.1f} s early."
        elif damaged:
            message = f"{self._path} is damaged: {damaged} part{'s' * (damaged > 1)} of it could not be read."
        else:
            return
        message += f" {self._index} good frames could be read; a fresh copy of the file may have more."
        raise SourceError(SourceProblem.UNREADABLE, message)


def _open_stream(path: Path) -> tuple[av.container.InputContainer, av.VideoStream]:
    try:
        container = av.open(str(path), metadata_errors="ignore")
    except (av.FFmpegError, ValueError) as error:
        message = f"{path} is not a video that can be read, or it is damaged. Choose another file, or save it as MP4."
        raise SourceError(SourceProblem.UNREADABLE, message) from error
    if not container.streams.video:
        container.close()
        raise SourceError(SourceProblem.UNREADABLE, f"{path} has sound or data but no pictures. Choose a video.")
    stream = container.streams.video[0]
    if getattr(stream, "codec_context", None) is None:  # so it is, against its type, for an unknown codec
        container.close()
        message = f"{path} is in a format that is not known here. Convert it to MP4, or choose another file."
        raise SourceError(SourceProblem.UNREADABLE, message)
    if stream.codec_context.width * stream.codec_context.height >= THREADED_FROM_PIXELS:
        stream.thread_type = "AUTO"
    else:
        stream.codec_context.thread_count = 1
    return container, stream


def _time_s(picture: VideoFrame) -> float | None:
    return None if picture.pts is None or picture.time_base is None else float(picture.pts * picture.time_base)


def _rate_hz(rate: Fraction | None) -> float | None:
    return float(rate) if rate else None


def _announced_s(container: av.container.InputContainer, stream: av.VideoStream) -> float | None:
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    return container.duration / av.time_base if container.duration is not None else None
