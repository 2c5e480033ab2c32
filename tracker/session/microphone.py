"""Records a microphone into a file of its own, on a thread of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from threading import Event, Thread

import av

from tracker.files.matroska_file import MUXING, MatroskaFile
from tracker.session.description import Clocks
from tracker.sources.film_container import DECODER_ERRORS
from tracker.timing import Moment, now
from tracker.words import later

# PyAV brings a sound library of its own along, which looks for the system's settings where it was built.
_ALSA_SETTINGS = Path("/usr/share/alsa/alsa.conf")
# How FFmpeg calls a system's sound devices, and the one that is used if none is named.
_SYSTEMS = {"linux": ("alsa", "default"), "darwin": ("avfoundation", ":default"), "win32": ("dshow", "audio=default")}
_PATIENCE_S = 2.0
_NANOSECONDS_PER_S = 1e9

OpenInput = Callable[[str], av.container.InputContainer]


def open_microphone(name: str = "") -> av.container.InputContainer:
    """Open a microphone.

    Parameters
    ----------
    name : str
        The system's name for it; empty for the usual one.

    Raises
    ------
    av.FFmpegError, ValueError, OSError
        If there is none, or it is in use.
    """
    system, usual = _SYSTEMS.get(sys.platform, _SYSTEMS["linux"])
    if system == "alsa" and _ALSA_SETTINGS.is_file():
        os.environ.setdefault("ALSA_CONFIG_PATH", str(_ALSA_SETTINGS))
    return av.open(name or usual, format=system)


class Microphone:
    """Records a microphone, losslessly (FLAC); see `tracker.session.recorder.SoundTrack`.

    Parameters
    ----------
    path : Path
        Where it goes, in Matroska.
    clocks : Clocks
        A moment on the frames' clock and on the monotonic one.
    name : str
        The system's name of the microphone; empty for the usual one.
    open_input : callable
        Opens it by name.
    clock : callable
        What the time is.
    """

    def __init__(
        self,
        path: Path,
        clocks: Clocks,
        name: str = "",
        *,
        open_input: OpenInput = open_microphone,
        clock: Callable[[], Moment] = now,
    ) -> None:
        self.name = ""
        self.start_s: float | None = None
        self.problem = ""
        self._clocks, self._clock = clocks, clock
        self._ending = Event()
        self._thread = Thread(target=self._record, args=(path, name, open_input), name="visavis-sound", daemon=True)
        self._thread.start()

    def follow(self, time_s: float) -> None:
        """Nothing: it runs on by itself."""

    def close(self) -> None:
        """End it, and finish its file."""
        self._ending.set()
        self._thread.join(_PATIENCE_S)
        if self._thread.is_alive():
            self.problem = self.problem or later("The microphone hangs, and the end of the sound is missing.")

    def _record(self, path: Path, name: str, open_input: OpenInput) -> None:
        try:
            with open_input(name) as device:
                self._listen(device, path, name)
        except DECODER_ERRORS as error:
            self.problem = _told(name, self.start_s is not None, error)

    def _listen(self, device: av.container.InputContainer, path: Path, name: str) -> None:
        heard = device.streams.audio[0]
        # Devices with more channels, or such as are nowhere, are mixed down.
        rate, layout = heard.rate, "mono" if heard.channels == 1 else "stereo"
        file = MatroskaFile(path)
        output = av.open(file, "w", format="matroska", container_options=dict(MUXING))
        stream = output.add_stream("flac", rate=rate, layout=layout)
        stream.codec_context.format = "s16"
        resampler = av.AudioResampler(format="s16", layout=layout, rate=rate)
        count = 0
        try:
            for frame in device.decode(heard):
                if self._ending.is_set():
                    break
                if self.start_s is None:
                    self.start_s = self._frames_clock_s() - frame.samples / rate
                    self.name = name or "the microphone"
                # Counted, as the stamps of devices jump; the clock of the sound is the sound card's.
                frame.pts, frame.time_base = count, Fraction(1, rate)
                count += frame.samples
                for part in resampler.resample(frame):
                    output.mux(stream.encode(part))
                file.settle()
            output.mux(stream.encode(None))
        finally:
            output.close()
            file.finish()

    def _frames_clock_s(self) -> float:
        passed_ns = self._clock().monotonic_ns - self._clocks.monotonic_ns
        return self._clocks.capture_s + passed_ns / _NANOSECONDS_PER_S


def _told(name: str, has_begun: bool, error: BaseException) -> str:
    called = f"The microphone {name}" if name else "The microphone"
    if has_begun:
        return later(f"{called} stopped, and the end of the sound is missing.")
    reason = getattr(error, "strerror", None)
    if reason is None:
        return later(f"{called} cannot be recorded; the recording goes on without sound.")
    return later(f"{called} cannot be recorded ({reason}); the recording goes on without sound.")
