"""`main.py train annotate`: let trained networks annotate more faces, for others to be trained on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.checked_file import lines_of
from tracker.commands.console import noted, step_bars
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import DataSetError, VisavisError
from tracker.whole_file import write_whole

if TYPE_CHECKING:
    from tracker.training.teachers import Taught, Teachers

EPILOG = """Examples:

main.py train annotate pictures/ --model finest --output taught.csv

main.py train annotate pictures/ --only people,videos --model a.npz --model b.npz --output taught.csv

What was stopped goes on where it was when the same command is given again."""

_KEPT_EVERY = 100


def command(
    folder: Annotated[Path, typer.Argument(help="A folder of pictures, one face each; .pts beside them say which.")],
    model: Annotated[
        list[str],
        typer.Option("--model", help="A model that teaches: a file, or the name of a shipped one; several may."),
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The table to write (.csv), for `train network --taught`.")
    ],
    only: Annotated[str, typer.Option(help="Only these folders inside, separated by commas.")] = "",
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Annotate faces by trained networks: the mean of what all say, where they agree."""
    from tracker.face.model_file import model_by_name
    from tracker.training.teachers import Teachers

    part = output.with_suffix(".part")
    check_outputs([(output, ".csv")], inputs=[folder, *model], overwrite=overwrite)
    pictures = sorted(_pictures(folder, [name for name in only.split(",") if name]))
    if not pictures:
        raise DataSetError(f"{folder} holds no pictures")
    teachers = Teachers([model_by_name(name) for name in model])
    with step_bars(quiet) as progress, writing(output):
        rows = _rows(part)
        for number, path in enumerate(pictures):
            progress("annotating", number / len(pictures))
            name = path.relative_to(folder).as_posix()
            if name not in rows:
                rows[name] = _row(name, _annotated(teachers, path))
            if number % _KEPT_EVERY == _KEPT_EVERY - 1:
                write_whole(part, _text(rows.values()))
        kept = [row for row in rows.values() if len(row) > 1]
        write_whole(output, _text(kept))
        part.unlink(missing_ok=True)
    if not quiet:
        noted.print(f"{output}: {len(kept)} of {len(rows)} pictures have a face that is agreed on", markup=False)
    return 0


def _pictures(folder: Path, only: list[str]) -> Iterator[Path]:
    from tracker.training.data_set import PICTURE_ENDINGS

    for root in [folder / name for name in only] or [folder]:
        if not root.is_dir():
            raise DataSetError(f"there is no folder {root}")
        yield from (path for path in root.rglob("*") if path.suffix.lower() in PICTURE_ENDINGS)


def _annotated(teachers: Teachers, path: Path) -> Taught | None:
    from tracker.files.pts import read_pts
    from tracker.sources.picture_file import read_image

    rough = path.with_suffix(".pts")
    try:
        return teachers.annotate(read_image(path), read_pts(rough) if rough.exists() else None)
    except VisavisError as error:
        noted.print(f"{path.name} is left out ({error})", markup=False)
        return None


def _row(name: str, taught: Taught | None) -> list[str]:
    """A line of the table as `data_set.read_csv` reads it; the name alone where there is nothing to say."""
    row = [name]
    if taught is not None:
        for (x, y), sure in zip(taught.points_xy, taught.sure, strict=True):
            row += [f"{x:.2f}", f"{y:.2f}", str(bool(sure)).lower()]
    return row


def _rows(part: Path) -> dict[str, list[str]]:
    """What an annotation that was stopped has looked at."""
    if not part.exists():
        return {}
    return {row[0]: row for row in csv.reader(lines_of(part), delimiter=";") if row}


def _text(rows: Iterable[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\n").writerows(rows)
    return text.getvalue().encode()
