"""The command line: which commands there are, and the app when none is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from tracker.commands import (
    batch,
    bench,
    doctor,
    effect,
    export,
    expression,
    fit,
    learn_face,
    mark,
    record,
    replay,
    report,
    room,
    send,
    sheet,
    status,
    stream,
    track,
    train,
    warm_up,
)
from tracker.commands.console import exit_status
from tracker.errors import VisavisError
from tracker.scene_view import OpenScene, SceneOrder, SceneView

OpenApp = Callable[[str | None], int]

EPILOG = """Examples:

main.py                          open the app

main.py --source demo            open it with the demo

main.py track --source clip.mp4 --output clip.csv"""


def no_scene(order: SceneOrder) -> SceneView:
    """Stands in where the program was started without its scenes."""
    raise VisavisError(f"The scene {order.scene} can be drawn by main.py only.")


def build_application(open_app: OpenApp, open_scene: OpenScene = no_scene) -> typer.Typer:
    """Make the command line.

    Parameters
    ----------
    open_app : callable
        Opens the window on a source (None: the one used last) and returns the exit status. Handed in, as nothing here
        may know Qt.
    open_scene : callable
        Opens a scene to look at. Handed in, as nothing here may know OpenGL.
    """
    application = typer.Typer(
        name="visavis",
        add_completion=False,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @application.callback(invoke_without_command=True, epilog=EPILOG)
    def app(
        context: typer.Context,
        source: Annotated[
            str | None,
            typer.Option(
                metavar="SOURCE",
                help="camera, a camera's number or name, a video or picture file, a folder of pictures, demo.",
            ),
        ] = None,
    ) -> int:
        """Watch a face through an ordinary webcam. Without a command, the app opens."""
        context.obj = open_scene
        return 0 if context.invoked_subcommand else open_app(source)

    application.command("track", epilog=track.EPILOG)(track.command)
    application.command("record", epilog=record.EPILOG)(record.command)
    application.command("stream", epilog=stream.EPILOG)(stream.command)
    application.command("fit", epilog=fit.EPILOG)(fit.command)
    application.command("expression", epilog=expression.EPILOG)(expression.command)
    application.command("effect", epilog=effect.EPILOG)(effect.command)
    application.command("batch", epilog=batch.EPILOG)(batch.command)
    application.command("export", epilog=export.EPILOG)(export.command)
    application.command("replay", epilog=replay.EPILOG)(replay.command)
    application.command("learn-face", epilog=learn_face.EPILOG)(learn_face.command)
    application.add_typer(train.application, name="train")
    application.command("room", epilog=room.EPILOG)(room.make_command(open_scene))
    application.command("mark", epilog=mark.EPILOG)(mark.command)
    application.command("send", epilog=send.EPILOG)(send.command)
    application.command("status", epilog=status.EPILOG)(status.command)
    application.command("sheet", epilog=sheet.EPILOG)(sheet.command)
    application.command("bench", epilog=bench.EPILOG)(bench.command)
    application.command("doctor", epilog=doctor.EPILOG)(doctor.command)
    application.command("report", epilog=report.EPILOG)(report.command)
    application.command("warm-up", epilog=warm_up.EPILOG)(warm_up.command)
    return application


def run_command_line(arguments: Sequence[str], open_app: OpenApp, open_scene: OpenScene = no_scene) -> int:
    """Run one command line and return the exit status; nothing is raised.

    Parameters
    ----------
    arguments : sequence of str
        Without the program's name.
    open_app, open_scene : callable
        See `build_application`.
    """
    application = build_application(open_app, open_scene)
    return exit_status(lambda: application(list(arguments), standalone_mode=False, prog_name="main.py") or 0)
