"""`main.py morph`: a face between two people, or a film from one to the other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.commands.console import frames_progress, noted
from tracker.commands.options import Quiet
from tracker.commands.outputs import Overwrite, check_outputs, writing
from tracker.errors import VisavisError

if TYPE_CHECKING:
    from tracker.effects.morph import Morph

EPILOG = """Examples:

main.py morph me.jpg you.jpg --output between.png

main.py morph me.jpg you.jpg --output mine-in-your-colours.png --amount 0 --texture 1

main.py morph me.jpg you.jpg --output film.mp4 --seconds 6 --there-and-back

Ask before you use somebody's face, and say that a picture was made with an effect; a note in the file says so too."""

_RATE_HZ = 30.0
_PICTURES = (".png", ".jpg", ".jpeg")


def command(
    first: Annotated[Path, typer.Argument(help="A picture of one face, .pts beside it or not.")],
    second: Annotated[Path, typer.Argument(help="A picture of another face.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="A picture (.png, .jpg), or a film from one to the other (.mp4).")
    ],
    amount: Annotated[
        float | None,
        typer.Option("--amount", min=-0.5, max=1.5, help="Picture: 0 is the first face, 1 the second; usual: 0.5."),
    ] = None,
    texture: Annotated[
        float | None,
        typer.Option("--texture", min=0.0, max=1.0, help="Whose colours; as the amount, which is then the shape's."),
    ] = None,
    seconds: Annotated[float, typer.Option("--seconds", min=0.2, max=600.0, help="Film: how long it lasts.")] = 4.0,
    there_and_back: Annotated[bool, typer.Option("--there-and-back", help="Film: back to the first face too.")] = False,
    overwrite: Overwrite = False,
    quiet: Quiet = False,
) -> int:
    """Mix two faces, in shape and in colours."""
    from tracker.effects.effect import note_of
    from tracker.effects.morph import Morph
    from tracker.effects.portrait_files import face_in
    from tracker.files.picture_writer import write_picture

    suffix = output.suffix.lower()
    if suffix not in (".mp4", *_PICTURES):
        raise VisavisError(f"The name of the output {output} must end in .mp4, .png or .jpg.")
    check_outputs([(output, suffix)], inputs=[first, second], overwrite=overwrite)
    if suffix == ".mp4" and amount is not None:
        raise VisavisError("--amount is for a picture; a film goes all the way. Leave it out.")
    morph, note = Morph(face_in(first), face_in(second)), note_of("morph")
    if suffix == ".mp4":
        _write_film(morph, output, texture, round(seconds * _RATE_HZ), there_and_back, quiet)
    else:
        write_picture(output, morph.picture(0.5 if amount is None else amount, texture), note)
    if not quiet:
        noted.print(str(output), markup=False)
    return 0


def _write_film(
    morph: Morph, output: Path, texture: float | None, count: int, there_and_back: bool, quiet: bool
) -> None:
    from tracker.effects.effect import note_of
    from tracker.effects.morph import course
    from tracker.files.video_writer import VideoWriter

    with (
        writing(output),
        VideoWriter(output, _RATE_HZ, note=note_of("morph")) as film,
        frames_progress("Morphing", count, quiet=quiet) as advance,
    ):
        for number, amount in enumerate(course(count, there_and_back=there_and_back)):
            film.write(morph.picture(amount, texture), number / _RATE_HZ)
            advance()
