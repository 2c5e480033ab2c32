"""An OpenGL context without a window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import moderngl

from tracker.errors import VisavisError
from tracker.program import NAME

NEEDED = 330
_SOFTWARE = ("llvmpipe", "softpipe", "swiftshader", "software")


class NoOpenGLError(VisavisError):
    """OpenGL 3.3 is missing, so there is no window into the scene; all else works."""


def offscreen_context(create: Callable[..., moderngl.Context] = moderngl.create_context) -> moderngl.Context:
    """Make a context of its own; it needs no display on Linux. It is current on this thread until `release_context`,
    or until a ``with`` statement on it is left: Qt gets no OpenGL on a thread on which another kind of it is current.

    Parameters
    ----------
    create : callable
        Takes the arguments of `moderngl.create_context`.

    Raises
    ------
    NoOpenGLError
        If the machine has no OpenGL 3.3.
    """
    # On Linux EGL works without a display; elsewhere the system's own way does.
    backend: dict[str, Any] = {"backend": "egl"} if sys.platform.startswith("linux") else {}
    try:
        return create(require=NEEDED, standalone=True, **backend)
    except Exception as error:  # each backend has exceptions of its own
        reason = " ".join(str(error).split()) or type(error).__name__
        raise NoOpenGLError(
            f"The scene needs OpenGL 3.3, which this machine does not give ({reason}). All else works without it; "
            f"{NAME} doctor tells more, and what to install to draw on the processor."
        ) from error


def release_context(context: moderngl.Context) -> None:
    """Give a context back, and leave none current on this thread, which its own ``release`` would do."""
    with context:
        pass
    context.release()


def drawn_by_processor(context: moderngl.Context) -> bool:
    """Whether there is no graphics card behind a context."""
    return any(name in context.info["GL_RENDERER"].lower() for name in _SOFTWARE)
