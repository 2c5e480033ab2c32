"""Whether there is a display to open a window on, told without Qt, which would end the program if there is none."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

CONNECT_TIMEOUT_S = 2.0


def display_problem(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Say why no window can be opened, or None if one can.

    Parameters
    ----------
    environment : mapping
        The environment variables.
    platform : str
        As `sys.platform`.
    """
    if platform in ("darwin", "win32") or environment.get("QT_QPA_PLATFORM", "").startswith(
        ("offscreen", "minimal", "vnc")
    ):
        return None
    if (wayland := environment.get("WAYLAND_DISPLAY")) and _wayland_answers(wayland, environment):
        return None
    if display := environment.get("DISPLAY"):
        return None if _x_answers(display) else f"The display {display} does not answer."
    if wayland:
        return f"The Wayland display {wayland} does not answer."
    return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    return _connects(socket.AF_UNIX, str(Path(environment.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    host, _, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not number.isdecimal():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")
    if host.startswith("/"):
        return _connects(socket.AF_UNIX, f"{host}:{number}")
    return _connects(socket.AF_INET, (host, 6000 + int(number)))


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(CONNECT_TIMEOUT_S)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


if __name__ == "__main__":
    problem = display_problem()
    if problem:
        print(problem)
    sys.exit(problem is not None)
