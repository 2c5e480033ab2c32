"""`main.py send`: have the app that runs do something."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from tracker.commands.console import noted, printed

EPILOG = """Examples:

main.py send recenter

main.py send record start

main.py send mark "stimulus 3"

main.py send effect fox

main.py send action show_mesh on

main.py send --list

Shortcuts of the desktop can do the same; docs/remote.md tells how. Other programs can send such a line to the socket
whose path --where tells."""


def command(
    words: Annotated[list[str] | None, typer.Argument(help="A command, and what goes with it.")] = None,
    listing: Annotated[bool, typer.Option("--list", help="Tell what can be sent now.")] = False,
    where: Annotated[bool, typer.Option("--where", help="Only tell where it is sent to.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
) -> int:
    """Have the app that runs do something: recentre, pause, record, mark, show another effect or page, and more."""
    from tracker.control.asking import ask_app
    from tracker.control.channel import CONTROL
    from tracker.control.channel import where as where_is
    from tracker.control.messages import MessageError, Request, request_line, request_of

    if where:
        printed.print(where_is(CONTROL), markup=False)
        return 0
    if listing:
        _print_commands(ask_app(Request("list")).values)
        return 0
    if not words:
        raise MessageError("Say what is to be done, such as: send recenter. What there is, send --list tells.")
    text = " ".join(words[1:])
    if words[0].lower() == "source" and Path(text).exists():
        # The app may be in another folder.
        text = str(Path(text).absolute())
    reply = ask_app(request_of(request_line(Request(words[0], text))))
    if reply.values:
        printed.print(json.dumps(dict(reply.values), ensure_ascii=False, indent=2), markup=False)
    elif not quiet:
        noted.print(reply.text, markup=False)
    return 0


def _print_commands(values: Any) -> None:
    for one in values["commands"]:
        printed.print(f"{one['command']} {one['usage']}".ljust(24) + one["help"], markup=False)
        if one["choices"] and set(one["choices"]) != set(one["usage"].split("|")):
            for name, title in one["choices"].items():
                printed.print(f"    {name}".ljust(28) + title, markup=False)
