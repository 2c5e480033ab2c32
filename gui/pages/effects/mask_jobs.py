"""The thread that makes masks and draws the gallery's pictures: slow work that nobody should wait for. No Qt."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from gui.pages.effects.pictures import draw_own_tiles, draw_tile
from gui.pages.effects.tiles import PictureKey
from gui.words import later, tr
from tracker.effects.gallery import Gallery, GalleryEntry
from tracker.effects.likeness import Likeness, PortraitLikeness
from tracker.effects.mask import Mask, MaskError, read_with_alpha
from tracker.effects.mask_maker import MaskMaker, NoFaceError, mask_by_hand, mask_from_frame
from tracker.errors import VisavisError
from tracker.types import Image, Points

log = logging.getLogger(__name__)

# For how long the end of the thread is waited for: where something of the user's is to be kept, and where nothing is.
_LONGEST_S, _STOP_S = 10.0, 0.5
# So many portraits are told of those that a face is like.
_MOST_ALIKE = 5


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """The masks there are."""

    masks: tuple[GalleryEntry, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Pictured:
    """The picture of a tile, BGRA; None where none can be drawn."""

    key: PictureKey
    image: Image | None


@dataclass(frozen=True, slots=True, eq=False)
class OwnPictured:
    """Pictures of tiles on the user's own face, BGRA; fewer or none where that went wrong."""

    images: Mapping[PictureKey, Image]


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A mask is in the gallery, new or changed. ``said``: what to tell; ``doubtful``: whether to look at it again;
    ``from_picture``: whether it was just made of a picture."""

    mask: Mask
    said: str
    doubtful: bool = False
    from_picture: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A mask whose points can be corrected now; ``new`` if it is in no gallery yet, with the reason."""

    mask: Mask
    new: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Alike:
    """A portrait that a face was compared with; ``picture``: of its face, BGRA."""

    entry: GalleryEntry
    told: Likeness
    picture: Image


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """The portraits that a face is most like, the likest first."""

    alike: tuple[Alike, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Removed:
    """A mask is no longer in the gallery; it can be put back, unless it was damaged."""

    name: str
    said: str
    mask: Mask | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Something did not work."""

    reason: str


Outcome = Listed | Pictured | OwnPictured | Kept | Opened | Compared | Removed | Refused


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """Something to do; ``keeps``: what the user has changed, which is not lost at the program's end."""

    do: Callable[[], None]
    keeps: bool


class MaskJobs:
    """Does one job after the other in a thread of its own; started with the first job.

    Parameters
    ----------
    gallery : Gallery

    Attributes
    ----------
    outcomes : SimpleQueue of Outcome
    """

    def __init__(self, gallery: Gallery) -> None:
        self.outcomes: SimpleQueue[Outcome] = SimpleQueue()
        self._gallery = gallery
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._stopping = False
        # How many jobs that keep something are not done yet.
        self._to_keep, self._lock = 0, threading.Lock()
        self._maker: MaskMaker | None = None
        self._likeness: PortraitLikeness | None = None
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """Find out which masks there are."""
        self._post(self._look)

    def draw(self, key: PictureKey) -> None:
        """Draw the picture of a tile."""
        self._post(lambda: self._draw(key))

    def draw_own(self, keys: Sequence[PictureKey], image: Image, points_xy: Points) -> None:
        """Draw tiles on a face as it looks in a frame."""
        self._post(lambda: self._draw_own(keys, image, points_xy))

    def make(self, path: Path) -> None:
        """Make a mask of a picture file and keep it."""
        self._post(lambda: self._make(path))

    def take(self, image: Image, points_xy: Points) -> None:
        """Keep a face as it looks in a frame."""
        kept = later("Kept your face as it looked: “{title}”.")
        self._post(lambda: self._keep(mask_from_frame(image, points_xy), kept), keeps=True)

    def compare(self, image: Image, points_xy: Points) -> None:
        """Find out which portraits a face is most like."""
        self._post(lambda: self._compare(image, points_xy))

    def open(self, name: str) -> None:
        """Open a mask for its points to be corrected."""
        self._post(lambda: self.outcomes.put(Opened(self._gallery.load(name))))

    def correct(self, name: str, points_xy: Points) -> None:
        """Keep corrected points of a mask of the gallery."""
        self._post(lambda: self._correct(name, points_xy), keeps=True)

    def keep(self, mask: Mask) -> None:
        """Keep a mask that is in no gallery yet."""
        self._post(lambda: self._keep(mask, later("Kept as “{title}”.")), keeps=True)

    def rename(self, name: str, title: str) -> None:
        """Give one of the user's masks another title."""
        self._post(lambda: self._rename(name, title), keeps=True)

    def remove(self, name: str) -> None:
        """Delete one of the user's masks."""
        self._post(lambda: self._remove(name), keeps=True)

    def stop(self) -> None:
        """End the thread after the job it is at, and after those that keep something. Returns at once."""
        self._stopping = True
        self._jobs.put(None)

    def wait(self) -> None:
        """Wait, after `stop`, until everything is kept."""
        if self._thread is not None:
            self._thread.join(_LONGEST_S if self._to_keep else _STOP_S)

    def _post(self, job: Callable[[], None], *, keeps: bool = False) -> None:
        with self._lock:
            self._to_keep += keeps
        self._jobs.put(_Job(job, keeps))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="visavis-studio", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            if self._stopping and not job.keeps:
                continue
            try:
                job.do()
            except VisavisError as error:
                self.outcomes.put(Refused(_sentence(str(error))))
            except Exception as error:
                log.exception("a mask could not be made")
                self.outcomes.put(
                    Refused(tr("That did not work ({reason}).", reason=f"{type(error).__name__}: {error}"))
                )
            with self._lock:
                self._to_keep -= job.keeps

    def _look(self) -> None:
        self.outcomes.put(Listed(tuple(self._gallery.entries())))

    def _draw(self, key: PictureKey) -> None:
        try:
            self.outcomes.put(Pictured(key, draw_tile(key, self._gallery)))
        except VisavisError as error:
            # A damaged file among many is no reason for a message; that comes when it is chosen.
            log.warning("no picture of %s: %s", key, error)
            self.outcomes.put(Pictured(key, None))

    def _draw_own(self, keys: Sequence[PictureKey], image: Image, points_xy: Points) -> None:
        images: Mapping[PictureKey, Image] = {}
        try:
            images = draw_own_tiles(keys, image, points_xy)
        except VisavisError as error:
            # The tiles then stay as they are; whoever chooses a damaged one is told.
            log.warning("no tiles of this face: %s", error)
        self.outcomes.put(OwnPictured(images))

    def _make(self, path: Path) -> None:
        if self._maker is None:
            self._maker = MaskMaker()
        try:
            made = self._maker.from_file(path)
        except NoFaceError:
            mask = mask_by_hand(read_with_alpha(path), path.name)
            reason = tr("No face was found in {name}. Move the points onto it, or cancel.", name=path.name)
            self.outcomes.put(Opened(mask, new=True, reason=reason))
            return
        self._keep(made.mask, later("Made the mask “{title}”."), made.notes, from_picture=True)

    def _keep(self, mask: Mask, said: str, doubts: Sequence[str] = (), *, from_picture: bool = False) -> None:
        kept = self._gallery.add(mask)
        self._look()
        sentences = (tr(said, title=kept.title), *map(tr, doubts))
        self.outcomes.put(Kept(kept, " ".join(sentences), bool(doubts), from_picture))

    def _compare(self, image: Image, points_xy: Points) -> None:
        if self._likeness is None:
            self._likeness = PortraitLikeness(self._gallery)
        told = self._likeness.of(image, points_xy)[:_MOST_ALIKE]
        alike = (Alike(entry, one, draw_tile(("mask", entry.name), self._gallery)) for entry, one in told)
        self.outcomes.put(Compared(tuple(alike)))

    def _correct(self, name: str, points_xy: Points) -> None:
        kept = self._gallery.correct(name, points_xy)
        copied = kept.name != name
        said = later("Kept a copy of yours, “{title}”.") if copied else later("The points of “{title}” are corrected.")
        self._look()
        self.outcomes.put(Kept(kept, tr(said, title=kept.title)))

    def _rename(self, name: str, title: str) -> None:
        self._gallery.rename(name, title)
        self._look()

    def _remove(self, name: str) -> None:
        title = next((entry.title for entry in self._gallery.entries() if entry.name == name), name)
        try:
            mask = self._gallery.load(name)
        except MaskError:
            mask = None
        self._gallery.remove(name)
        self._look()
        self.outcomes.put(Removed(name, tr("“{title}” is removed.", title=title), mask))


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
