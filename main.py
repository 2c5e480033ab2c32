"""The program: parse the arguments and hand over to a command, or to the app."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.app_start import AppStart
    from tracker.scene_view import SceneOrder, SceneView

OWN_PACKAGES = ("kernels", "tracker", "gui", "visavis")


def open_app(start: AppStart) -> int:
    """Open the window; Qt is loaded here and not before, so that no command needs it."""
    from gui.shell.app import run

    return run(start)


def open_scene(order: SceneOrder) -> SceneView:
    """Open a scene to look at without a window; OpenGL is loaded here and not before."""
    from gui.scenes.opening import open_scene

    return open_scene(order)


def main() -> int:
    """Run one command and return the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036  # the packages are not there to refuse it
        print(f"visavis needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    from tracker.stopping import STATUS, ignore_requests, leave_on_request

    leave_on_request()
    try:
        from tracker.kernel_cache import use_kernel_cache

        use_kernel_cache()
        from tracker.commands.application import run_command_line
    except ModuleNotFoundError as missing:
        if str(missing.name).split(".")[0] in OWN_PACKAGES:
            raise
        from tracker.program import REPAIR

        print(f"visavis: the package {missing.name} is not installed. {REPAIR}", file=sys.stderr)
        return 2
    try:
        return run_command_line(sys.argv[1:], open_app, open_scene)
    except KeyboardInterrupt:  # while an error was being told
        return STATUS
    finally:
        ignore_requests()


if __name__ == "__main__":
    sys.exit(main())
