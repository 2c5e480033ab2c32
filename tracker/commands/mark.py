"""`main.py mark`: mark this moment in the recording that goes on."""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

from tracker.commands.console import noted, printed
from tracker.commands.options import Quiet

EPILOG = """Examples:

main.py mark "stimulus 3"

main.py mark "phone rang" --kind exclude --duration 4

main.py mark --where

Other programs can do the same by the local socket whose path --where tells; a line there is: mark LABEL"""


class Kind(Enum):
    """The names of tracker.session.markers.MarkerKind that a program may give."""

    EVENT = "event"
    EXCLUDE = "exclude"
    NOTE = "note"


def command(
    label: Annotated[str, typer.Argument(help="What happens now, in a few words.")] = "",
    kind: Annotated[
        Kind, typer.Option("--kind", help="An event, a time that does not count, or a remark.")
    ] = Kind.EVENT,
    duration: Annotated[float, typer.Option("--duration", min=0.0, max=86400.0, help="How long it takes, s.")] = 0.0,
    where: Annotated[bool, typer.Option("--where", help="Only tell where marks are sent to.")] = False,
    quiet: Quiet = False,
) -> int:
    """Mark this moment in the recording that goes on, in the app or by `record`."""
    from tracker.control.channel import MARKERS
    from tracker.control.channel import where as where_is
    from tracker.session.marker_channel import send_mark
    from tracker.session.marker_lines import Mark, line_of, mark_of
    from tracker.session.markers import MarkerKind

    if where:
        printed.print(where_is(MARKERS), markup=False)
        return 0
    mark = mark_of(line_of(Mark(label, MarkerKind(kind.value), duration)).strip())
    send_mark(mark)
    if not quiet:
        noted.print(f"marked: {mark.label}", markup=False)
    return 0
