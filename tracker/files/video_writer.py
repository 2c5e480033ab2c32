"""Writes pictures to an MP4 file, each shown at the time at which it was taken."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange

from tracker.errors import VisavisError
from tracker.files.film_file import FilmFile
from tracker.files.sound_copy import SoundCopy
from tracker.sources.film_colours import ColourTags
from tracker.sources.film_container import granted_threads
from tracker.types import Image

TICKS_PER_S = 90_000
_MICROSECONDS_PER_S = 1_000_000
# A film whose writing breaks off lacks what the encoder held back, what waited for sound, and the last fragment: less
# than a second in all.
_HELD_BACK_S, _APART_S, _FRAGMENT_S = 0.2, 0.1, 0.25
_MOST_HELD_BACK = 11
# Where any picture is to be gone to quickly, one can be decoded by itself this often.
_KEY_EVERY_S = 2
_MUXING = {
    "movflags": "hybrid_fragmented+default_base_moof+delay_moov",
    "frag_duration": str(round(_FRAGMENT_S * _MICROSECONDS_PER_S)),
    # Pictures do not wait for sound that is over.
    "max_interleave_delta": str(round(_APART_S * _MICROSECONDS_PER_S)),
    "flush_packets": "1",
}
# What tells how to decode stands before the first fragment then, which does not wait for all streams.
_MUXING_BEFORE_SOUND = {"movflags": "hybrid_fragmented+default_base_moof+empty_moov+frag_discont", "use_editlist": "1"}


class VideoWriter:
    """An MP4 file that grows by one picture at a time, and plays up to its last second whatever ends the program.

    Parameters
    ----------
    path : Path
        Replaced if it exists, once there is something to see.
    frame_rate_hz : float, optional
        The nominal rate; players show it, the true times decide.
    note : str, optional
        A comment kept in the file.
    sound : SoundCopy, optional
        Sound to go with the pictures, as far as they go.
    colours : ColourTags, optional
        Of the film that the pictures are of: this one is coded and tagged alike, in limited range. BT.709 by default.
    at_once : bool
        Hold no picture back, which makes the film larger: what is held back is missing if the program is killed, and
        lasts long where pictures come more slowly than they should. Any picture can be gone to quickly then.

    Notes
    -----
    The size is that of the first picture, made even as the format wants it; others are scaled to it.
    """

    def __init__(
        self,
        path: Path,
        frame_rate_hz: float | None = None,
        *,
        note: str = "",
        sound: SoundCopy | None = None,
        colours: ColourTags | None = None,
        at_once: bool = False,
    ) -> None:
        self._at_once = at_once
        self._rate = Fraction(frame_rate_hz or 30.0).limit_denominator(1001)
        self._file = FilmFile(path)
        self._container = av.open(self._file, "w", format="mp4", container_options=dict(_MUXING))
        if note:
            self._container.metadata.update({"comment": note, "description": note})
        self._sound = sound
        self._colours = (colours or ColourTags()).for_film()
        self._stream: av.VideoStream | None = None
        self._start_s = 0.0
        self._last_tick = -1
        self._held: av.Packet[av.VideoStream] | None = None

    def write(self, image: Image, time_s: float) -> None:
        """Append one picture.

        Parameters
        ----------
        image : ndarray, shape (height, width, 3), uint8, BGR
        time_s : float
            Capture time; the first one is the video's zero. A time that is not later than the one before is put one
            tick (1/90000 s) after it.

        Raises
        ------
        VisavisError
            If no encoder works.
        OSError
            If it cannot be written; what was written before can be played.
        """
        if self._stream is None:
            self._stream = self._start(image)
            self._start_s = time_s
        picture = self._coded(_fitted(image, self._stream.width, self._stream.height))
        self._last_tick = max(self._last_tick + 1, round((time_s - self._start_s) * TICKS_PER_S))
        picture.pts = self._last_tick
        picture.time_base = Fraction(1, TICKS_PER_S)
        self._mux(self._stream.encode(picture))
        self._copy_sound(self._last_tick / TICKS_PER_S)
        self._file.settle()

    def _coded(self, image: Image) -> av.VideoFrame:
        picture = av.VideoFrame.from_ndarray(image, format="bgr24").reformat(
            format="yuv420p", dst_colorspace=self._colours.coding, dst_color_range=ColorRange.MPEG
        )
        picture.colorspace = self._colours.matrix
        picture.color_primaries, picture.color_trc = self._colours.primaries, self._colours.transfer
        return picture

    def sync(self) -> None:
        """Have on the disk what is finished; may be called from another thread until it is closed.

        Raises
        ------
        OSError
            If it is not.
        """
        self._file.sync()

    def copy_rest_of_sound(self) -> None:
        """Write the sound that goes on after the last picture too."""
        self._copy_sound(float("inf"))

    def _copy_sound(self, until_s: float) -> None:
        if self._sound is not None and self._stream is not None:
            self._sound.copy_until(self._container, until_s)

    def _start(self, image: Image) -> av.VideoStream:
        encoders = (("libx264", _x264_options(self._rate, at_once=self._at_once)), ("mpeg4", {"qscale": "3"}))
        name, options = next(((name, options) for name, options in encoders if name in av.codecs_available), (None, {}))
        if name is None:
            raise VisavisError(
                "This installation of PyAV has no encoder for MP4 video. Without one no film can be written."
            )
        stream = self._container.add_stream(name, rate=self._rate, options=options)
        if not isinstance(stream, av.VideoStream):
            raise VisavisError(f"The encoder {name} makes no video. Without one no film can be written.")
        stream.codec_context.thread_count = granted_threads()
        height, width = image.shape[:2]
        stream.width, stream.height = width + width % 2, height + height % 2
        stream.pix_fmt = "yuv420p"
        context = stream.codec_context
        context.time_base = Fraction(1, TICKS_PER_S)
        context.colorspace, context.color_range = self._colours.matrix, ColorRange.MPEG
        context.color_primaries, context.color_trc = self._colours.primaries, self._colours.transfer
        if self._sound is not None:
            self._sound.begin(self._container)
            if self._sound.may_come_late:
                self._container.container_options.update(_MUXING_BEFORE_SOUND)
        return stream

    def close(self) -> None:
        """Write what the encoder still holds and finish the file. May be called twice.

        Raises
        ------
        OSError
            As for `write`.
        VisavisError
            If all is written, but not the index that makes it an ordinary film.
        """
        stream, self._stream = self._stream, None
        try:
            if stream is not None:
                self._end(stream)
        finally:
            self._container.close()
            self._file.finish()

    def _mux(self, packets: list[av.Packet[av.VideoStream]]) -> None:
        """Hand packets on, each with how long it lasts: a fragment that ends with a wrong guess shifts the next one."""
        for packet in packets:
            if self._held is not None and packet.dts is not None and self._held.dts is not None:
                self._held.duration = packet.dts - self._held.dts
                self._container.mux(self._held)
            self._held = packet

    def _end(self, stream: av.VideoStream) -> None:
        if self._sound is not None:
            self._sound.copy_until(self._container, self._last_tick / TICKS_PER_S + float(1 / self._rate))
        self._mux(stream.encode(None))
        if self._held is not None and self._held.pts is not None:
            # The packet that comes last need not be shown last; the muxer takes the end of the film from it.
            self._held.duration = self._last_tick + round(TICKS_PER_S / self._rate) - self._held.pts
            self._container.mux(self._held)
        self._file.settle()
        self._file.settle_heading()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _x264_options(rate: Fraction, *, at_once: bool) -> dict[str, str]:
    """Looking ahead makes pictures better and holds them back; at the usual 30 a second five ahead cost a twelfth."""
    ahead = 0 if at_once else max(0, min(_MOST_HELD_BACK, int(_HELD_BACK_S * rate)) - 1)
    params = f"rc-lookahead={ahead}:sync-lookahead=0:bframes={min(2, ahead // 2)}:sliced-threads=1"
    if at_once:
        params += f":keyint={max(1, round(rate * _KEY_EVERY_S))}"
    # Without looking ahead, the finest grain of a camera's noise would take two thirds of the room.
    return {"crf": "21" if at_once else "19", "preset": "veryfast", "x264-params": params}


def _fitted(image: Image, width: int, height: int) -> Image:
    """The picture at the video's size: one row or column repeated to make it even, or scaled if it is another size."""
    missing_rows, missing_columns = height - image.shape[0], width - image.shape[1]
    if missing_rows == missing_columns == 0:
        return image
    if missing_rows in (0, 1) and missing_columns in (0, 1):
        return np.pad(image, ((0, missing_rows), (0, missing_columns), (0, 0)), mode="edge")
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
