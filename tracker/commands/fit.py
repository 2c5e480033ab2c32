"""`main.py fit`: fit faces in still pictures."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from enum import Enum
from math import radians
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import InterruptedWorkError, frames_progress, noted
from tracker.commands.fit_files import FitFiles
from tracker.commands.fit_names import FitNames
from tracker.commands.fit_steps import StepFiles, Steps, StepsChannels, StepsFrom, StepsFromOption, StepsPoint
from tracker.commands.options import Fov, Quiet
from tracker.commands.outputs import Overwrite, check_outputs
from tracker.errors import SourceError, SourceProblem
from tracker.face.shipped import MOST_EXACT

if TYPE_CHECKING:
    from tracker.face.finder import FaceFinder, Guess
    from tracker.types import Image

EPILOG = """Examples:

main.py fit portrait.jpg --output out

main.py fit photos/*.jpg --output out --overlay

main.py fit photos --output out --resume

main.py fit photos --output out --table faces.csv --fov 65

main.py fit portrait.jpg --output out --model svm --steps out/steps --steps-from average

The table has one row a face; docs/fit.md says what its columns are."""

BATCH_FACES = 16
# Pictures of a camera are large: no more of them wait than this, whatever they show.
_BATCH_BYTES = 200_000_000


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
        typer.Option(
            "--model",
            help="finest, exact, fast, conv-small, svm, svm-sparse, mosse, or a model file (.npz).",
        ),
    ] = MOST_EXACT,
    gpu: Annotated[bool, typer.Option("--gpu", help="Run the network on an NVIDIA graphics processor.")] = False,
    start: Annotated[
        Start, typer.Option(help="Where a face is started from: the detector's box, or the eyes and nose in it.")
    ] = Start.BOX,
    table: Annotated[
        Path | None,
        typer.Option("--table", help="Also write score, box, pose and visible points, one row a face (.csv)."),
    ] = None,
    fov: Fov = None,
    one_based: Annotated[
        bool,
        typer.Option(
            "--one-based",
            help="Count pixels in .pts from 1, as iBUG's own files do: the top left one is (1, 1). Usual: (0, 0).",
        ),
    ] = False,
    steps: Steps = None,
    steps_from: StepsFromOption = StepsFrom.FOUND,
    steps_channels: StepsChannels = "single",
    steps_point: StepsPoint = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on: leave out pictures whose NAME.pts is there already.")
    ] = False,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Fit faces in still pictures: writes NAME.pts (68 points), NAME_2.pts for a second face, and so on.

    A number that is taken by another picture or file is left out. The largest and most central face comes first.
    Coordinates are pixels from 0, the centre of the top-left one is (0, 0); with --one-based it is (1, 1), as in iBUG's
    own files. --fov is for --table alone: without it the place of a head is not known.
    """
    from tracker.archives.onnx_session import CPU, CUDA
    from tracker.face.eye_filter_file import shipped_eye_filters
    from tracker.face.finder import FaceFinder
    from tracker.face.model_file import model_by_name
    from tracker.head.detector import FaceDetector
    from tracker.sources.picture_file import PictureFile

    pictures, notes = _pictures(images)
    check_outputs([(table, ".csv")], inputs=[*images, *pictures], overwrite=overwrite or resume)
    names = FitNames(pictures, output, overlay=overlay, overwrite=overwrite, resume=resume)
    if not names.pictures:
        noted.print(f"All {names.done} pictures have a .pts in {output} already.", markup=False)
        return 0
    filters = shipped_eye_filters() if start is Start.EYES else None
    provider = CUDA if gpu else CPU
    face_model = model_by_name(model)
    finder, detector = FaceFinder(face_model, filters, provider), FaceDetector()
    files = FitFiles(names, notes, one_based=one_based)
    if steps is not None:
        how = steps_from.value, steps_channels
        files.add_steps(StepFiles(steps, face_model, how, steps_point, overwrite=overwrite or resume))
    if table is not None:
        files.add_table(table, face_model, radians(fov) if fov else None, resume=resume)
    work, refused = _Work(finder, files), []
    with closing(files), frames_progress("Fitting", len(names.pictures), quiet=quiet) as advance:
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
        for line in notes:
            noted.print(line, markup=False)
    refused += files.refused
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

    def __init__(self, finder: FaceFinder, files: FitFiles) -> None:
        self.faces = 0
        self.faceless: list[str] = []
        self._finder, self._files = finder, files
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
        for (path, image, guess), found in zip(waiting, answers, strict=True):
            self._files.write(path, image, guess, found)
            self.faces += len(found)
            self.faceless += [] if found else [path.name]


def _some(names: Sequence[str]) -> str:
    """Up to five names, and how many more."""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(names[:5]) + more
