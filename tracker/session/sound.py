"""The sound of a session, in a file of its own: a film's, copied as it is, or the microphone's."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import av

from tracker.files.matroska_file import MUXING, MatroskaFile
from tracker.files.sound_copy import SoundCopy
from tracker.session.description import Clocks
from tracker.session.microphone import Microphone
from tracker.session.recorder import OpenSound, SoundTrack
from tracker.sources.source import FrameSource
from tracker.words import later


def sound_of(source: FrameSource, opened_as: str, microphone: str = "") -> OpenSound:
    """What records the sound that goes with a source: its own, if it is a file, else the microphone.

    Parameters
    ----------
    source : FrameSource
    opened_as : str
        What it was opened by.
    microphone : str
        The system's name of one, which is then used in any case; empty for the usual one.
    """
    if source.recorded and not microphone:
        return partial(_film_sound, Path(opened_as).expanduser(), source.origin_s)
    return partial(_microphone, microphone)


def _film_sound(film: Path, origin_s: float, path: Path, clocks: Clocks) -> SoundTrack:
    return FilmSound(film, path, origin_s)


def _microphone(name: str, path: Path, clocks: Clocks) -> SoundTrack:
    return Microphone(path, clocks, name)


class FilmSound:
    """Copies the sound of a film in step with its frames; see `tracker.session.recorder.SoundTrack`.

    Parameters
    ----------
    film : Path
        One without sound, or what is no film at all, gives none.
    path : Path
        Where it goes, in Matroska.
    origin_s : float
        The film's time that is 0 on the frames' clock.
    """

    def __init__(self, film: Path, path: Path, origin_s: float = 0.0) -> None:
        self._copy = SoundCopy(film, origin_s)
        self._file = MatroskaFile(path)
        self._container = av.open(self._file, "w", format="matroska", container_options=dict(MUXING))
        self._copy.begin(self._container)
        self._has_sound = bool(self._container.streams.audio)
        self.name = film.name if self._has_sound else ""
        self.start_s = 0.0 if self._has_sound else None
        self.problem = self._copy.problem or ("" if self._has_sound else later(f"{film.name} has no sound."))

    def follow(self, time_s: float) -> None:
        """Copy what is heard before this time."""
        if not self._has_sound:
            return
        try:
            self._copy.copy_until(self._container, time_s)
            self._file.settle()
        except OSError as error:
            self._fail(error)

    def close(self) -> None:
        """Finish the file."""
        self._copy.close()
        try:
            if self._has_sound:
                self._container.close()
            self._file.finish()
        except OSError as error:
            self._fail(error)
        self.problem = self.problem or self._copy.problem

    def _fail(self, error: OSError) -> None:
        self._has_sound = False
        self.problem = self.problem or later(
            f"The end of the sound is missing, as it could not be written: {error.strerror}."
        )
