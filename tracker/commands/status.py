"""`main.py status`: what the app that runs does now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from tracker.commands.console import printed

EPILOG = """Examples:

main.py status

main.py status --json"""


def command(
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON object, for programs.")] = False,
) -> int:
    """Tell what the app that runs does now: source, page, frame rate, recording, effect, outputs."""
    from tracker.control.asking import ask_app
    from tracker.control.messages import Request

    values = dict(ask_app(Request("status")).values)
    if as_json:
        printed.print(json.dumps(values, ensure_ascii=False, indent=2), markup=False)
    else:
        for line in lines_of(values):
            printed.print(line, markup=False)
    return 0


def lines_of(values: Any, indent: str = "") -> Iterator[str]:
    """Values for people: a line each, with what is inside of one below it.

    Parameters
    ----------
    values : dict or list
        Of what JSON knows.
    indent : str
        What stands before each line.

    Yields
    ------
    str
    """
    pairs = values.items() if isinstance(values, dict) else (("-", value) for value in values)
    for name, value in pairs:
        head = f"{indent}{name}".ljust(20)
        if isinstance(value, dict | list) and value:
            yield head.rstrip()
            yield from lines_of(value, f"{indent}    ")
        else:
            yield f"{head} {_words(value)}"


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None or value in ("", [], {}) else str(value)
