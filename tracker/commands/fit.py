"""`main.py fit`: fit faces in still pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from enum import Enum
from errno import ENAMETOOLONG
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import frames_progress, noted
from tracker.errors import SettingsError, SourceError, SourceProblem

if TYPE_CHECKING:
    from tracker.face.finder import FaceFinder, FoundFace, Guess
    from tracker.types import Image

EPILOG = """Examples:

main.py fit portrait.jpg --output out

main.py fit photos/*.jpg --output out --overlay"""

BATCH_FACES = 16
# Pictures of a camera are large: no more of them wait than this, whatever they show.
_BATCH_BYTES = 200_000_000
_POINT_COLOUR = (80, 255, 80)


class Start(Enum):
    """Where a face is started from."""

    BOX = "box"
    EYES = "eyes"


def command(
    images: Annotated[list[Path], typer.Argument(help="Pictures, or folders of pictures.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The folder to write into.")],
    overlay: Annotated[bool, typer.Option("--overlay", help="Also write NAME.png with the points drawn in.")] = False,
    model: Annotated[
        str,
        typer.Option("--model", help="conv (most exact), conv-small, svm, svm-sparse, mosse, or a model file (.npz)."),
    ] = "conv",
    gpu: Annotated[bool, typer.Option("--gpu", help="Run the network on an NVIDIA graphics processor.")] = False,
    start: Annotated[
        Start, typer.Option(help="Where a face is started from: the detector's box, or the eyes and nose in it.")
    ] = Start.BOX,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
) -> int:
    """Fit faces in still pictures: writes NAME.pts (68 points), NAME_2.pts for a second face, and so on.

    The largest and most central face comes first. Coordinates are pixels, the centre of the top-left one is (0, 0).
    """
    from tracker.archives.onnx_session import CPU, CUDA
    from tracker.face.eye_filter_file import shipped_eye_filters
    from tracker.face.finder import FaceFinder
    from tracker.face.model_file import model_by_name
    from tracker.face.reference_frame import GreyPicture
    from tracker.head.detector import FaceDetector
    from tracker.sources.picture_file import PictureFile

    pictures, notes = _pictures(images)
    filters = shipped_eye_filters() if start is Start.EYES else None
    provider = CUDA if gpu else CPU
    finder, detector = FaceFinder(model_by_name(model), filters, provider), FaceDetector()
    output.mkdir(parents=True, exist_ok=True)
    work, refused = _Work(finder, output, overlay), []
    with frames_progress("Fitting", len(pictures), quiet=quiet) as advance:
        for path in pictures:
            try:
                with closing(PictureFile(path)) as file:
                    image, count = file.read()[0].shown, file.count
            except SourceError as problem:
                refused.append(str(problem))
            else:
                notes += [f"Of the {count} pictures in {path.name} only the first was fitted."] if count > 1 else []
                work.take(path, image, finder.guess(GreyPicture(image), detector.detect(image)))
            advance()
        work.finish()
    if not quiet:
        noted.print(f"Faces fitted: {work.faces}, in {len(pictures)} pictures; written to {output}", markup=False)
        if work.faceless:
            noted.print(f"no face in {_some(work.faceless)}", markup=False)
        for note in notes:
            noted.print(note, markup=False)
    refused += work.refused
    if refused:
        more = f" And {len(refused) - 1} more like it." if len(refused) > 1 else ""
        raise SourceError(SourceProblem.UNREADABLE, refused[0] + more)
    return 0


def _pictures(given: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The pictures named and those in the folders named, and what is left out of these.

    Refused where two would write the same file.
    """
    from tracker.sources.picture_folder import pictures_in

    pictures: list[Path] = []
    notes: list[str] = []
    for path in given:
        if not path.exists():
            raise SourceError(SourceProblem.NOT_FOUND, f"there is no {path}")
        if path.is_dir():
            contents = pictures_in(path)
            pictures += contents.pictures
            notes += [contents.note] if contents.left_out else []
        else:
            pictures.append(path)
    twice = [name for name, count in Counter(path.stem for path in pictures).items() if count > 1]
    if twice:
        raise SettingsError(f"two pictures are called {twice[0]} and would write the same file; fit them one by one")
    return pictures, notes


class _Work:
    """Collects pictures whose faces are guessed, and fits these together: a batch costs less than one by one."""

    def __init__(self, finder: FaceFinder, output: Path, overlay: bool) -> None:
        self.faces = 0
        self.faceless: list[str] = []
        self.refused: list[str] = []
        self._finder, self._output, self._overlay = finder, output, overlay
        self._waiting: list[tuple[Path, Image, Guess]] = []

    def take(self, path: Path, image: Image, guess: Guess) -> None:
        """Add a picture; what has come together is fitted and written when it is a batch."""
        self._waiting.append((path, image, guess))
        faces = sum(len(guess.hypotheses) for _, _, guess in self._waiting)
        held = sum(image.nbytes for _, image, _ in self._waiting)
        if faces >= BATCH_FACES or held >= _BATCH_BYTES:
            self.finish()

    def finish(self) -> None:
        """Fit and write what is waiting."""
        waiting, self._waiting = self._waiting, []
        answers = self._finder.fit_still([guess for _, _, guess in waiting])
        for (path, image, _), found in zip(waiting, answers, strict=True):
            try:
                _write(path.stem, image, found, self._output, self._overlay)
            except OSError as error:
                if error.errno != ENAMETOOLONG:
                    raise
                self.refused.append(f"The name {path.name} is too long to add to it. Give the picture a shorter one.")
            self.faces += len(found)
            self.faceless += [] if found else [path.name]


def _write(stem: str, image: Image, found: Sequence[FoundFace], output: Path, overlay: bool) -> None:
    from tracker.files.pts import write_pts

    for number, face in enumerate(found, start=1):
        name = stem if number == 1 else f"{stem}_{number}"
        write_pts(output / f"{name}.pts", face.fit.points_xy)
    if overlay:
        from tracker.files.picture_writer import write_picture

        write_picture(output / f"{stem}.png", _drawn(image, found))


def _drawn(image: Image, found: Sequence[FoundFace]) -> Image:
    import cv2

    drawn = image.copy()
    radius = max(1, round(max(image.shape) / 400))
    for face in found:
        for x, y in face.fit.points_xy:
            # Four more bits of sub-pixel place.
            place = (round(float(x) * 16), round(float(y) * 16))
            cv2.circle(drawn, place, radius * 16, _POINT_COLOUR, cv2.FILLED, cv2.LINE_AA, shift=4)
    return drawn


def _some(names: Sequence[str]) -> str:
    """Up to five names, and how many more."""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more
