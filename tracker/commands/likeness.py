"""`main.py likeness`: which portrait of the gallery a face is most like."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from tracker.commands.console import noted, printed
from tracker.commands.options import Quiet

EPILOG = """Examples:

main.py likeness me.jpg

main.py likeness me.jpg --top 10 --json

It is a game: a likeness is no proof that two people are related, let alone the same."""


def command(
    picture: Annotated[Path, typer.Argument(help="A picture of a face.")],
    top: Annotated[int, typer.Option("--top", min=1, help="How many portraits to tell, the likest first.")] = 3,
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON array, for programs.")] = False,
    quiet: Quiet = False,
) -> int:
    """Tell which portraits of the gallery a face is most like, and in what.

    Both are made to look ahead with their lips closed; then a small grey picture of each and ten measures of their
    heads are compared. 100 % would be the same picture; two photographs of one person have some 90 %, a photograph and
    a painting seldom 60 %.
    """
    from tracker.effects.gallery import Gallery
    from tracker.effects.likeness import PortraitLikeness
    from tracker.effects.mask_maker import MaskMaker

    made = MaskMaker().from_file(picture)
    told = PortraitLikeness(Gallery()).of(made.mask.image[..., :3], made.mask.points_xy)[:top]
    if as_json:
        rows = [
            {"name": entry.name, "title": entry.title, "likeness": round(one.likeness, 3), "reasons": one.reasons}
            for entry, one in told
        ]
        printed.print(json.dumps(rows, ensure_ascii=False, indent=2), markup=False)
    else:
        for entry, one in told:
            why = " ".join(one.reasons) or "Nothing in particular."
            printed.print(f"{100 * one.likeness:3.0f} %  {entry.title}: {why}", markup=False)
    for note in () if quiet else made.notes:
        noted.print(note, markup=False)
    return 0
