"""How the measuring of a lens stands, and what is said about it. No Qt."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from gui.words import later, tr
from tracker.calibration.lens_board import SeenBoard, find_board
from tracker.calibration.lens_guide import GRID, Guidance, LensGuide, Tilt, Wish
from tracker.calibration.lens_solver import FEWEST_VIEWS, LensError, MeasuredLens, measure_lens
from tracker.types import Content, Frame, Image

_ACROSS = (later("left"), later("middle"), later("right"))
_DOWN = (later("top"), later("middle"), later("bottom"))
_WISHES = {
    Wish.SHOW: later("Show the printed board to the camera, as large as it fits."),
    Wish.STILL: later("Hold it still for a moment."),
    Wish.MORE: later("Some more: other places, nearer and farther, tilted."),
    Wish.ENOUGH: later("Enough: the lens can be used now, or hold it elsewhere for more."),
}
# Who holds the board sees the picture's left at the own right.
_TILTS = {
    Tilt.FLAT: later("Hold it straight towards the camera."),
    Tilt.LEFT: later("Turn its side at your right away from the camera."),
    Tilt.RIGHT: later("Turn its side at your left away from the camera."),
    Tilt.UP: later("Tilt its upper edge away from the camera."),
    Tilt.DOWN: later("Tilt its lower edge away from the camera."),
}
_HIDDEN = later("The picture does not leave the tracker now: let it be shown first.")


@dataclass(frozen=True, slots=True)
class LensView:
    """What is shown.

    Attributes
    ----------
    guidance : str
    counts : tuple of tuple of int
        Corners seen in each part of the picture, row by row, as the live view shows it.
    wanted, here : tuple of int or None
        Part that is wanted most, and the places of the corners seen now as shares of the picture; as shown.
    share : float
        How much of what is wanted is there, 0 to 1.
    so_far : str
        What the views tell until now.
    can_use, can_restart : bool
    """

    guidance: str
    counts: tuple[tuple[int, ...], ...]
    wanted: tuple[int, int] | None
    here: tuple[tuple[float, float], ...]
    share: float
    so_far: str
    can_use: bool
    can_restart: bool


class LensModel:
    """Looks for the board in a thread of its own, in the newest frame there is."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._busy: Future[SeenBoard | None] | None = None
        self._seen: SeenBoard | None = None
        self._hidden = False
        self.guide = LensGuide()
        self._problem = ""

    def restart(self) -> None:
        """Forget all views."""
        self.close()
        self.guide, self._seen, self._problem = LensGuide(), None, ""

    def take(self, frame: Frame) -> None:
        """Look at a frame, unless another one is being looked at."""
        self._hidden = frame.content is not Content.CAMERA
        if self._hidden or not self._is_free():
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "lens")
        self._busy = self._pool.submit(_look, self.guide, frame.image)

    def close(self) -> None:
        """End what runs, once it is done with its frame."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool, self._busy = None, None

    def wait(self) -> None:
        """Wait until the frame that is looked at was seen."""
        if self._busy is not None:
            self._busy.exception(timeout=10.0)

    def measured(self) -> MeasuredLens | None:
        """The lens by all views; None where they do not tell it, and then `view` says why."""
        self.wait()
        try:
            found = measure_lens(self.guide.views)
        except LensError as error:
            self._problem = str(error)
            return None
        self._problem = ""
        return found

    def view(self, *, mirrored: bool) -> LensView:
        """What is shown now."""
        self._is_free()
        guidance = self.guide.guidance()
        counts = self.guide.counts[:, ::-1] if mirrored else self.guide.counts
        wanted = guidance.cell
        if wanted is not None and mirrored:
            wanted = (GRID[0] - 1 - wanted[0], wanted[1])
        return LensView(
            self._words(guidance, wanted),
            tuple(tuple(int(count) for count in row) for row in counts),
            wanted,
            _places(self._seen, mirrored=mirrored),
            self.guide.share,
            self._so_far(),
            len(self.guide.views) >= FEWEST_VIEWS,
            bool(self.guide.views),
        )

    def _is_free(self) -> bool:
        if self._busy is not None and self._busy.done():
            self._seen, self._busy = self._busy.result(), None
        return self._busy is None

    def _words(self, guidance: Guidance, wanted: tuple[int, int] | None) -> str:
        if self._hidden:
            return tr(_HIDDEN)
        if self._problem:
            return tr(self._problem)
        if guidance.wish is Wish.TILT and guidance.tilt is not None:
            return tr(_TILTS[guidance.tilt])
        if guidance.wish is Wish.ELSEWHERE and wanted is not None:
            across = tr(_ACROSS[min(2, 3 * wanted[0] // GRID[0])])
            down = tr(_DOWN[0 if wanted[1] == 0 else 2 if wanted[1] == GRID[1] - 1 else 1])
            return tr("Move it to the marked part of the picture: {down}, {across}.", down=down, across=across)
        return tr(_WISHES[guidance.wish])

    def _so_far(self) -> str:
        found, views = self.guide.so_far, len(self.guide.views)
        if found is None:
            return tr("{count} views", count=views)
        return tr(
            "{count} views: {fov:.1f} ± {sigma:.1f}° across, corners {error:.2f} pixels off, bent by up to {bent:.0f} "
            "pixels",
            count=views,
            fov=found.fov_deg,
            sigma=found.fov_sigma_deg,
            error=found.error_px,
            bent=found.most_bent_px,
        )


def _look(guide: LensGuide, image: Image) -> SeenBoard | None:
    seen = find_board(image)
    guide.take(seen)
    return seen


def _places(seen: SeenBoard | None, *, mirrored: bool) -> tuple[tuple[float, float], ...]:
    if seen is None:
        return ()
    shares = (seen.corners_xy / seen.size_px).tolist()
    return tuple((1 - x if mirrored else x, y) for x, y in shares)
