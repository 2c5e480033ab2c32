"""Two portraits and what is between them: faces found on a thread, pictures drawn when asked for. No Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from gui.words import tr
from tracker.effects.effect import note_of
from tracker.effects.morph import Morph, course
from tracker.effects.portrait_files import face_in
from tracker.errors import VisavisError
from tracker.files.picture_writer import write_picture
from tracker.files.video_writer import VideoWriter
from tracker.run.behind import Progress, Tell, WorkBehind
from tracker.types import Image

_RATE_HZ: Final = 30.0
_FILM_S: Final = 4.0
# There and back in this time, while it plays.
PERIOD_S: Final = 4.0
_WAIT_S: Final = 2.0


class MorphDesk:
    """One pair at a time.

    Attributes
    ----------
    files : list of Path or None
        The two pictures.
    shape, texture : float
        How far it is from the first to the second.
    is_playing : bool
        Whether both go to and fro.
    problem : str
        Why there is nothing to see, in a sentence.
    saved : Path or None
        The film that was made last.
    """

    def __init__(self) -> None:
        self.files: list[Path | None] = [None, None]
        self.shape = self.texture = 0.5
        self.is_playing = False
        self.problem = ""
        self.saved: Path | None = None
        self._morph: Morph | None = None
        self._making: WorkBehind[Morph] | None = None
        self._film: WorkBehind[Path] | None = None
        self._began_s: float | None = None

    @property
    def is_ready(self) -> bool:
        """Whether there is something to see."""
        return self._morph is not None

    @property
    def is_busy(self) -> bool:
        """Whether faces are being found, or a film is being written."""
        return self._making is not None or self._film is not None

    def choose(self, place: int, path: Path) -> None:
        """Take a picture as the first (0) or the second (1)."""
        self.files[place] = path
        self._morph, self.problem = None, ""
        first, second = self.files
        if first is not None and second is not None:
            if self._making is not None:
                self._making.cancel()
            self._making = WorkBehind("morph", lambda tell: _made(first, second, tell))
            self._making.start()

    def play(self, on: bool) -> None:
        """Let both go to and fro, or stay where they are."""
        self.is_playing, self._began_s = on, None

    def picture(self) -> Image | None:
        """What is between the two now, uint8 BGR."""
        return None if self._morph is None else self._morph.picture(self.shape, self.texture)

    def save_picture(self, path: Path) -> str:
        """Save it as it is; gives why that cannot be, or ''."""
        image = self.picture()
        if image is None:
            return tr("Choose two pictures first.")
        try:
            write_picture(path, image, note_of("morph"))
        except VisavisError as error:
            return tr(str(error))
        return ""

    def save_film(self, path: Path) -> None:
        """Begin a film from the first to the second and back."""
        if self._morph is not None and self._film is None:
            morph = self._morph
            self._film = WorkBehind("morph-film", lambda tell: _film(morph, path, tell))
            self._film.start()

    def tick(self, now_s: float) -> bool:
        """Move on what plays, and take what is made; whether there is something new to show."""
        news = self._take_made() | self._take_film()
        if not self.is_playing or self._morph is None:
            return news
        if self._began_s is None:
            self._began_s = now_s
        share = (now_s - self._began_s) / PERIOD_S % 1.0
        way = 1.0 - abs(2.0 * share - 1.0)
        self.shape = self.texture = way * way * (3.0 - 2.0 * way)
        return True

    def close(self) -> None:
        """Leave what goes on; returns at once."""
        for work in (self._making, self._film):
            if work is not None:
                work.cancel()

    def wait(self) -> None:
        """Wait until it is left."""
        for work in (self._making, self._film):
            if work is not None:
                work.wait(_WAIT_S)

    def _take_made(self) -> bool:
        if self._making is None or not self._making.status.is_over:
            return False
        status, self._making = self._making.status, None
        self._morph = status.made
        self.problem = tr(status.problem) if status.progress is Progress.FAILED else ""
        return True

    def _take_film(self) -> bool:
        if self._film is None or not self._film.status.is_over:
            return False
        status, self._film = self._film.status, None
        self.problem = tr(status.problem) if status.progress is Progress.FAILED else ""
        self.saved = status.made
        return True


def _made(first: Path, second: Path, tell: Tell) -> Morph:
    tell(0.0)
    one = face_in(first)
    tell(0.5)
    return Morph(one, face_in(second))


def _film(morph: Morph, path: Path, tell: Tell) -> Path:
    count = round(_FILM_S * _RATE_HZ)
    try:
        with VideoWriter(path, _RATE_HZ, note=note_of("morph")) as film:
            for number, amount in enumerate(course(count, there_and_back=True)):
                tell(number / count)
                film.write(morph.picture(amount), number / _RATE_HZ)
    except OSError as error:
        raise VisavisError(tr("{path} cannot be written: {why}.", path=path, why=error.strerror)) from error
    return path
