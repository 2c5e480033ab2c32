"""`main.py annotate`: points on pictures, to and from other programs, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import frames_progress, noted
from tracker.commands.options import Quiet
from tracker.errors import SourceError, SourceProblem, VisavisError
from tracker.face.shipped import MOST_EXACT

if TYPE_CHECKING:
    from tracker.annotation.annotation_set import AnnotationSet
    from tracker.annotation.exchange import Exported
    from tracker.markup import Markup

EPILOG = """Examples:

main.py annotate photos

main.py annotate photos --layout twelve.toml --fit

main.py annotate photos --import photos

main.py annotate photos --export points.csv

main.py annotate photos --export points.json

main.py annotate photos --export points

The points themselves are placed in the app, in the Annotator of the workshop; docs/own-layout.md tells how."""

_MOST_NAMED = 5


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures.")],
    layout: Annotated[
        str | None,
        typer.Option(
            "--layout", help="68, 71, or the file of a layout of your own (.toml). Usual: what is there, or 68."
        ),
    ] = None,
    take: Annotated[
        Path | None,
        typer.Option("--import", help="Take points from a folder of .pts, a table (.csv) or COCO keypoints (.json)."),
    ] = None,
    give: Annotated[
        Path | None,
        typer.Option(
            "--export", help="Write points into a folder as .pts, to a table (.csv) or COCO keypoints (.json)."
        ),
    ] = None,
    fit: Annotated[
        bool, typer.Option("--fit", help="Let a model place the points on pictures that have none; correct them later.")
    ] = False,
    model: Annotated[
        str, typer.Option("--model", help="The model that fits: its name, or a file (.npz).")
    ] = MOST_EXACT,
    unfinished: Annotated[
        bool, typer.Option("--unfinished", help="Also export pictures that nobody has called done.")
    ] = False,
    one_based: Annotated[
        bool, typer.Option("--one-based", help="Pixels in .pts count from 1, as in iBUG's own files.")
    ] = False,
    overwrite: Annotated[
        bool,
        typer.Option("--overwrite", help="Replace files and points that are there; else these are left as they are."),
    ] = False,
    quiet: Quiet = False,
) -> int:
    """Keep the points of a folder of pictures: tell how far they are, import, let a model fit, export.

    Without an option, how many pictures are done is told.
    """
    from tracker.annotation.annotation_set import AnnotationSet
    from tracker.annotation.exchange import read_marks, write_marks

    annotations = AnnotationSet(folder, _markup(layout))
    if take is not None:
        if not take.exists():
            raise SourceError(SourceProblem.NOT_FOUND, f"There is no {take}.")
        marks = read_marks(take, annotations.markup, annotations.names, one_based=one_based)
        taken, kept = annotations.take(marks, replace=overwrite)
        beside = len(marks) - taken - kept
        _say(
            quiet, f"Taken over: {taken} pictures.", kept and f"{kept} had points, which are kept without --overwrite."
        )
        _say(quiet, beside and f"{beside} are not in {folder}, and were left out.")
    if fit:
        _fit(annotations, model, quiet)
    if give is not None:
        exported = write_marks(annotations, give, one_based=one_based, replace=overwrite, unfinished=unfinished)
        _tell(quiet, exported, give)
    counts = annotations.progress
    _say(
        quiet,
        f"{folder}: {counts.total} pictures in the layout {annotations.markup.name}; {counts.done} done, "
        f"{counts.begun} begun, {counts.untouched} untouched.",
        annotations.note,
    )
    return 0


def _markup(layout: str | None) -> Markup | None:
    from tracker.layouts import read_layout
    from tracker.markup import markup_of

    if layout is None:
        return None
    if layout in ("68", "71"):
        return markup_of(int(layout))
    path = Path(layout)
    if not path.is_file():
        raise VisavisError(f"The layout {layout} is not 68, not 71, and no file that is there.")
    return read_layout(path)


def _fit(annotations: AnnotationSet, model: str, quiet: bool) -> None:
    from tracker.annotation.fitting import PictureFitter, PointPlacer
    from tracker.annotation.marks import PictureState
    from tracker.face.model_file import model_by_name
    from tracker.sources.picture_file import read_image

    fitter = PictureFitter(model_by_name(model))
    placer = PointPlacer(annotations.markup, fitter)
    done = list(annotations.in_state(PictureState.DONE))
    untouched = list(annotations.in_state(PictureState.UNTOUCHED))
    learnt_from = [] if placer.is_direct else done
    placed, faceless = 0, []
    with frames_progress("Fitting", len(learnt_from) + len(untouched), quiet=quiet) as advance:
        for name in learnt_from:
            marks = annotations.marks(name)
            placer.learn(name, fitter.fit(read_image(annotations.path_of(name)), marks), marks)
            advance()
        if placer.missing:
            raise VisavisError(
                f"The model {model} has other points than the layout {annotations.markup.name}. Annotate "
                f"{placer.missing} more pictures by hand first: from these it learns where your points lie."
            )
        for name in untouched:
            fitted = fitter.fit(read_image(annotations.path_of(name)))
            if fitted is None:
                faceless.append(name)
            else:
                annotations.put(name, placer.place(fitted))
                placed += 1
            advance()
    _say(
        quiet,
        f"Fitted: {placed} pictures; look at them and correct them.",
        faceless and f"No face in {_some(faceless)}.",
    )


def _tell(quiet: bool, exported: Exported, path: Path) -> None:
    from tracker.annotation.exchange import ExchangeFormat, format_of

    if exported.there and format_of(path) is not ExchangeFormat.PTS:
        raise VisavisError(f"{path} is there already. Give another name, or add --overwrite to replace it.")
    _say(
        quiet,
        f"Written to {path}: {exported.written} pictures.",
        exported.there and f"{len(exported.there)} files were there already, and are kept without --overwrite.",
        exported.unfinished and f"Points are missing on {_some(exported.unfinished)}.",
    )


def _some(names: list[str] | tuple[str, ...]) -> str:
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more


def _say(quiet: bool, *sentences: object) -> None:
    told = " ".join(str(one) for one in sentences if one)
    if told and not quiet:
        noted.print(told, markup=False)
