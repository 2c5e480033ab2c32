"""`main.py fit`: fit faces in still pictures."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from enum import Enum
from errno import ENAMETOOLONG
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import InterruptedWorkError, frames_progress, noted
from tracker.commands.fit_names import FitNames
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, writing
from tracker.errors import SourceError, SourceProblem, VisavisError

if TYPE_CHECKING:
    from tracker.face.finder import FaceFinder, FoundFace, Guess
    from tracker.types import Image

EPILOG = """Examples:

main.py fit portrait.jpg --output out

main.py fit photos/*.jpg --output out --overlay

main.py fit photos --output out --resume"""

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
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on: leave out pictures whose NAME.pts is there already.")
    ] = False,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Fit faces in still pictures: writes NAME.pts (68 points), NAME_2.pts for a second face, and so on.

    A number that is taken by another picture or file is left out. The largest and most central face comes first.
    Coordinates are pixels, the centre of the top-left one is (0, 0).
    """
    from tracker.archives.onnx_session import CPU, CUDA
    from tracker.face.eye_filter_file import shipped_eye_filters
    from tracker.face.finder import FaceFinder
    from tracker.face.model_file import model_by_name
    from tracker.head.detector import FaceDetector
    from tracker.sources.picture_file import PictureFile

    pictures, notes = _pictures(images)
    names = FitNames(pictures, output, overlay=overlay, overwrite=overwrite, resume=resume)
    if not names.pictures:
        noted.print(f"All {names.done} pictures have a .pts in {output} already.", markup=False)
        return 0
    filters = shipped_eye_filters() if start is Start.EYES else None
    provider = CUDA if gpu else CPU
    finder, detector = FaceFinder(model_by_name(model), filters, provider), FaceDetector()
    work, refused = _Work(finder, names, notes), []
    with frames_progress("Fitting", len(names.pictures), quiet=quiet) as advance:
        try:
            for path in names.pictures:
                try:
                    with closing(PictureFile(path)) as file:
                        image, count = file.read()[0].shown, file.count
                except SourceError as problem:
                    refused.append(str(problem))
                else:
                    notes += [f"Of the {count} pictures in {path.name} only the first was fitted."] if count > 1 else []
                    work.take(path, image, finder.look(image, detector))
                advance()
            work.finish()
        except KeyboardInterrupt:
            raise InterruptedWorkError(
                f"stopped; {work.faces} faces are kept in {output}, and --resume goes on from there"
            ) from None
    if not quiet:
        _tell(work, names, output)
    refused += work.refused
    if refused:
        more = f" And {len(refused) - 1} more like it." if len(refused) > 1 else ""
        raise SourceError(SourceProblem.UNREADABLE, refused[0] + more)
    return 0


def _tell(work: _Work, names: FitNames, output: Path) -> None:
    done = f" ({names.done} were done before)" if names.done else ""
    noted.print(
        f"Faces fitted: {work.faces}, in {len(names.pictures)} pictures{done}; written to {output}", markup=False
    )
    if work.faceless:
        noted.print(f"no face in {_some(work.faceless)}", markup=False)
    for line in work.notes:
        noted.print(line, markup=False)


def _pictures(given: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The pictures named and those in the folders named, and what is left out of these."""
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
    return pictures, notes


class _Work:
    """Collects pictures whose faces are guessed, and fits these together: a batch costs less than one by one."""

    def __init__(self, finder: FaceFinder, names: FitNames, notes: list[str]) -> None:
        self.faces = 0
        self.faceless: list[str] = []
        self.notes = notes
        self.refused: list[str] = []
        self._finder, self._names = finder, names
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
            self._write(path, image, found)
            self.faces += len(found)
            self.faceless += [] if found else [path.name]

    def _write(self, picture: Path, image: Image, found: Sequence[FoundFace]) -> None:
        from tracker.files.picture_writer import write_picture
        from tracker.files.pts import write_pts

        first = self._names.points(picture)
        if not first.parent.is_dir():
            raise VisavisError(f"The folder {first.parent} is not there any more, so nothing can be written to it.")
        further = self._further(picture, len(found) - 1) if found else []
        for number, path in enumerate(further, start=2):
            if path.stem != f"{picture.stem}_{number}":
                self.notes.append(f"face {number} of {picture.name} is in {path.name}; the name before it was taken")
        if (overlay := self._names.overlay(picture)) is not None:
            write_picture(overlay, _drawn(image, found))
        for face, path in reversed(list(zip(found, [first, *further], strict=False))):
            with writing(path):
                write_pts(path, face.fit.points_xy)

    def _further(self, picture: Path, faces: int) -> list[Path]:
        try:
            return self._names.further(picture, faces)
        except OSError as error:
            if error.errno != ENAMETOOLONG:
                raise
            self.refused.append(f"Only one face of {picture.name} was written: its name is too long to add to it.")
            return []


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
