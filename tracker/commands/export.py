"""`main.py export`: a session in the formats that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import InterruptedWorkError, frames_progress, noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_folder, check_outputs
from tracker.errors import VisavisError
from tracker.session.exports.formats import FORMATS, format_of

if TYPE_CHECKING:
    from tracker.session.exports.exporting import Order

EPILOG = """Examples:

main.py export recordings/monday --to openface --output monday.csv

main.py export recordings/monday --to csv --to vtt --to video --output exports

main.py export recordings/monday --to bids --subject 07 --task interview --output study

main.py export recordings/monday --to sheet --at-markers --output monday.png

The formats: """ + "; ".join(f"{form.name}: {form.label}" for form in FORMATS)

FormatName = Enum("FormatName", {form.name: form.name for form in FORMATS})  # type: ignore[misc]


class Excluded(Enum):
    """What becomes of excluded frames; the names of tracker.session.exports.settings."""

    FLAG = "flag"
    LEAVE_OUT = "leave-out"


class Faces(Enum):
    """Which faces have rows; the names of tracker.session.exports.settings."""

    PRIMARY = "primary"
    ALL = "all"


def command(
    session: Annotated[Path, typer.Argument(metavar="SESSION", help="The folder of the session.")],
    to: Annotated[list[FormatName], typer.Option("--to", "--format", help="The format; may be given more than once.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="The file to write; a folder for several formats, bids and pts.")
    ],
    excluded: Annotated[
        Excluded,
        typer.Option("--excluded", help="Frames that a marker excludes: keep them with a flag, or leave them out."),
    ] = Excluded.FLAG,
    faces: Annotated[
        Faces, typer.Option("--faces", help="Rows of the face that counts, or one for each face.")
    ] = Faces.PRIMARY,
    every: Annotated[int, typer.Option("--every", min=1, max=10_000, help="pts: one frame of so many.")] = 1,
    subject: Annotated[str, typer.Option("--subject", help="bids: the subject's label, letters and digits.")] = "01",
    task: Annotated[str, typer.Option("--task", help="bids: the task's label, letters and digits.")] = "face",
    pictures: Annotated[int, typer.Option("--pictures", min=1, max=400, help="sheet: how many pictures.")] = 24,
    at_markers: Annotated[
        bool, typer.Option("--at-markers", help="sheet: pictures where the markers are, not at even times.")
    ] = False,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Write a session in the formats of other programs, each with a text that says what its columns and signs mean."""
    # Loaded here, so that --help need not wait for OpenCV and Arrow.
    from tracker.session.exports.exporting import export
    from tracker.session.exports.settings import ExportSettings
    from tracker.session.reader import read_session

    settings = ExportSettings(
        excluded=excluded.value,
        faces=faces.value,
        every=every,
        pictures=pictures,
        at_markers=at_markers,
        subject=subject,
        task=task,
    )
    opened = read_session(session)
    orders = _orders(session, list(dict.fromkeys(one.value for one in to)), output)
    _check(session, orders, settings.subject, settings.task, overwrite=overwrite)
    with frames_progress("Exporting", len(opened.results), quiet=quiet) as advance:
        try:
            notes = export(opened, orders, settings, advance)
        except KeyboardInterrupt:
            raise InterruptedWorkError("stopped; nothing was written") from None
    if not quiet:
        for order in orders:
            noted.print(f"{len(opened.results)} frames as {order.form.name}: {order.output}", markup=False)
        for note in notes:
            noted.print(note, markup=False)
    return 0


def _orders(session: Path, names: Sequence[str], output: Path) -> list[Order]:
    from tracker.session.exports.exporting import Order

    forms = [format_of(name) for name in names]
    if len(forms) == 1:
        return [Order(forms[0], output)]
    name = session.resolve().name
    return [Order(form, output / f"{name}{form.default_name}") for form in forms]


def _check(session: Path, orders: Sequence[Order], subject: str, task: str, *, overwrite: bool) -> None:
    """Make sure that the outputs can be written, before any work is done."""
    inputs = [session, *(session.iterdir() if session.is_dir() else ())]
    files: list[tuple[Path | None, str]] = []
    for order in orders:
        if not order.form.is_folder:
            suffixes, suffix = order.form.suffixes, order.output.suffix.lower()
            files += [(order.output, suffix if suffix in suffixes else suffixes[0]), (order.note, ".md")]
            files.append((order.sidecar, ".json"))
    check_outputs(files, inputs=inputs, overwrite=overwrite)
    for order in orders:
        if order.form.is_folder:
            check_folder(order.output, inputs=inputs)
            _check_new(order, subject, task, overwrite=overwrite)


def _check_new(order: Order, subject: str, task: str, *, overwrite: bool) -> None:
    """Make sure that nothing in a folder is replaced unasked."""
    from tracker.session.exports.bids import subject_files

    if order.form.name == "bids":
        there = subject_files(order.output, subject, task)
        if there and not overwrite:
            raise VisavisError(
                f"{there[0]} is there already. Give another --subject or --task, or add --overwrite to replace it."
            )
    elif any(order.output.iterdir()):
        raise VisavisError(f"The folder {order.output} is not empty. Give a new one.")
