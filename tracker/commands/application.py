"""The command line: which commands there are, and the app when none is named."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.app_start import AppStart, OpenApp
from tracker.commands.console import exit_status, printed
from tracker.errors import VisavisError
from tracker.program import NAME, named

if TYPE_CHECKING:
    from tracker.scene_view import OpenScene, SceneOrder, SceneView

# Each is a module of this folder; in the order in which --help tells of them.
COMMANDS = (
    "open",
    "track",
    "record",
    "stream",
    "fit",
    "expression",
    "effect",
    "likeness",
    "average",
    "morph",
    "filters",
    "batch",
    "export",
    "replay",
    "learn-face",
    "annotate",
    "train",
    "lens",
    "light",
    "room",
    "mark",
    "send",
    "status",
    "sheet",
    "bench",
    "accuracy",
    "doctor",
    "install-desktop",
    "uninstall-desktop",
    "report",
    "warm-up",
)

EPILOG = """Examples:

main.py                          open the app

main.py --source demo            open it with the demo

main.py track --source clip.mp4 --output clip.csv"""


def no_scene(order: SceneOrder) -> SceneView:
    """Stands in where the program was started without its scenes."""
    raise VisavisError(f"The scene {order.scene} can be drawn by {NAME} only.")


def _tell_versions(asked: bool) -> None:
    if asked:
        from tracker.commands.versions import version_lines

        for line in version_lines():
            printed.print(line, markup=False)
        raise typer.Exit


def build_application(
    open_app: OpenApp, open_scene: OpenScene = no_scene, commands: Sequence[str] = COMMANDS
) -> typer.Typer:
    """Make the command line.

    Parameters
    ----------
    open_app : callable
        Opens the window and returns the exit status. Handed in, as nothing here may know Qt.
    open_scene : callable
        Opens a scene to look at. Handed in, as nothing here may know OpenGL.
    commands : sequence of str
        Those that are wanted.
    """
    application = typer.Typer(
        name="visavis",
        add_completion=False,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @application.callback(invoke_without_command=True, epilog=named(EPILOG))
    def app(
        context: typer.Context,
        source: Annotated[
            str | None,
            typer.Option(
                metavar="SOURCE",
                help="camera, a camera's number or name, a video or picture file, a folder of pictures, demo.",
            ),
        ] = None,
        version: Annotated[
            bool,
            typer.Option(
                "--version", help="Tell the versions of program, packages and models.", callback=_tell_versions
            ),
        ] = False,
    ) -> int:
        """Watch a face through an ordinary webcam. Without a command, the app opens."""
        context.obj = open_scene
        return 0 if context.invoked_subcommand else open_app(AppStart(source))

    for name in commands:
        module = import_module(f"{__package__}.{name.replace('-', '_')}")
        if hasattr(module, "application"):
            for inner in module.application.registered_commands:
                inner.epilog = named(inner.epilog)
            application.add_typer(module.application, name=name)
        else:
            made = {"room": open_scene, "open": open_app}.get(name)
            command = module.command if made is None else module.make_command(made)
            application.command(name, epilog=named(module.EPILOG))(command)
    return application


def _wanted(arguments: Sequence[str]) -> Sequence[str]:
    """The commands that are to be loaded. Neither the window nor a key of the desktop that sends something shall wait
    for the others."""
    source_alone = len(arguments) == 2 and arguments[0] == "--source"
    if not arguments or source_alone or (len(arguments) == 1 and arguments[0].startswith("--source=")):
        return ()
    return [arguments[0]] if arguments[0] in COMMANDS else COMMANDS


def run_command_line(arguments: Sequence[str], open_app: OpenApp, open_scene: OpenScene = no_scene) -> int:
    """Run one command line and return the exit status; nothing is raised.

    Parameters
    ----------
    arguments : sequence of str
        Without the program's name.
    open_app, open_scene : callable
        See `build_application`.
    """
    application = build_application(open_app, open_scene, _wanted(arguments))
    return exit_status(lambda: application(list(arguments), standalone_mode=False, prog_name=NAME) or 0)
