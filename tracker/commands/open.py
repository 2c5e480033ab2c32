"""`main.py open`: open the app, or have the one that runs show a file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from tracker.app_start import AppStart, OpenApp
from tracker.commands.console import noted

# By which the desktop tells that the user has asked for a window.
_TOKEN = "XDG_ACTIVATION_TOKEN"
EPILOG = """Examples:

main.py open clip.mp4

main.py open --page window

main.py open --minimised"""


def make_command(open_app: OpenApp) -> Callable[..., int]:
    """The command.

    Parameters
    ----------
    open_app : callable
        Opens the window.
    """

    def command(
        source: Annotated[
            str | None, typer.Argument(help="A clip, a picture, a folder, a recording; or camera, demo.")
        ] = None,
        page: Annotated[str, typer.Option("--page", help="The page to show, such as window or effects.")] = "",
        minimised: Annotated[bool, typer.Option("--minimised", help="Keep the window out of sight.")] = False,
        new_window: Annotated[
            bool, typer.Option("--new-window", help="Open another window, even where one is open.")
        ] = False,
    ) -> int:
        """Open the app, or have the one that runs already show it."""
        if source is not None and Path(source).exists():
            # The app that runs may be in another folder.
            source = str(Path(source).absolute())
        start = AppStart(source, page, minimised)
        if not new_window and is_handed_over(start):
            noted.print("The app runs already; it shows it.", markup=False)
            return 0
        return open_app(start)

    return command


def is_handed_over(start: AppStart) -> bool:
    """Ask the app that runs for it; False where none does.

    Parameters
    ----------
    start : AppStart

    Raises
    ------
    NotDoneError
        If there is one and it does not do it.
    """
    from tracker.control.asking import NoAppError, ask_app
    from tracker.control.messages import Request

    try:
        if start.page:
            ask_app(Request("page", start.page))
        if start.source is not None:
            ask_app(Request("source", start.source))
        if not start.minimised:
            ask_app(Request("show", os.environ.get(_TOKEN, "")))
        elif start.source is None and not start.page:
            ask_app(Request("status"))
    except NoAppError:
        return False
    return True
