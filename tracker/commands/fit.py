"""`main.py fit`: fit faces in still pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import Enum
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
    from tracker.sources.images import read_image

    pictures = _pictures(images)
    filters = shipped_eye_filters() if start is Start.EYES else None
    provider = CUDA if gpu else CPU
    finder, detector = FaceFinder(model_by_name(model), filters, provider), FaceDetector()
    output.mkdir(parents=True, exist_ok=True)
    work, refused = _Work(finder, output, overlay), []
    with frames_progress("Fitting", len(pictures), quiet=quiet) as advance:
        for path in pictures:
            try:
                image = read_image(path)
            except SourceError as problem:
                refused.append(str(problem))
            else:
                seen = detector.detect(image)
                guess = finder.guess(GreyPicture(image), seen or detector.detect_closely(image), sure=bool(seen))
                work.take(path, image, guess)
            advance()
        work.finish()
    if not quiet:
        noted.print(f"Faces fitted: {work.faces}, in {len(pictures)} pictures; written to {output}", markup=False)
        if work.faceless:
            noted.print(f"no face in {_some(work.faceless)}", markup=False)
    if refused:
        more = f" And {len(refused) - 1} more like it." if len(refused) > 1 else ""
        raise SourceError(SourceProblem.UNREADABLE, refused[0] + more)
    return 0


def _pictures(given: Sequence[Path]) -> list[Path]:
    """The pictures named, and those in the folders named; refused where two would write the same file."""
    from tracker.training.data_set import PICTURE_ENDINGS

    pictures: list[Path] = []
    for path in given:
        if not path.exists():
            raise SourceError(SourceProblem.NOT_FOUND, f"there is no {path}")
        if path.is_dir():
            pictures += sorted(one for one in path.iterdir() if one.suffix.lower() in PICTURE_ENDINGS)
        else:
            pictures.append(path)
    if not pictures:
        raise SourceError(SourceProblem.EMPTY, "there are no pictures in the folders given")
    twice = [name for name, count in Counter(path.stem for path in pictures).items() if count > 1]
    if twice:
        raise SettingsError(f"two pictures are called {twice[0]} and would write the same file; fit them one by one")
    return pictures


class _Work:
    """Collects pictures whose faces are guessed, and fits these together: a batch costs less than one by one."""

    def __init__(self, finder: FaceFinder, output: Path, overlay: bool) -> None:
        self.faces = 0
        self.faceless: list[str] = []
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
            _write(path.stem, image, found, self._output, self._overlay)
            self.faces += len(found)
            self.faceless += [] if found else [path.name]


def _write(stem: str, image: Image, found: Sequence[FoundFace], output: Path, overlay: bool) -> None:
    from tracker.files.pts import write_pts

    for number, face in enumerate(found, start=1):
        name = stem if number == 1 else f"{stem}_{number}"
        write_pts(output / f"{name}.pts", face.fit.points_xy)
    if overlay:
        import cv2

        cv2.imwrite(str(output / f"{stem}.png"), _drawn(image, found))


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
