"""A virtual camera by PipeWire, which needs no driver: GStreamer's own program offers it, fed by its standard input.

With some versions of PipeWire that program ends when the last one that looked stops; then it is started again.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress

import cv2
import numpy as np

from tracker.outputs.output import OutputError
from tracker.types import Image
from tracker.words import later

PROGRAM, _INSPECTOR, _ELEMENT = "gst-launch-1.0", "gst-inspect-1.0", "pipewiresink"
# Of any version: unasked it wants that of GStreamer itself, which PipeWire's part never has.
_QUESTION = ("--exists", "--atleast-version=0.0", _ELEMENT)
_WHO = "visavis"
_PROPERTIES = f"props,media.class=Video/Source,media.role=Camera,node.name={_WHO},node.description={_WHO}"
# What cannot be offered ends at once; a little longer, and it is there.
_STARTING_S, _ENDING_S = 0.3, 1.0
# A reader that takes nothing for so long gets the rest with the next picture.
_PATIENCE_MS = 20
_LONGEST_REASON = 200

FindProgram = Callable[[str], str | None]


def pipewire_is_there(find: FindProgram = shutil.which) -> bool:
    """Whether GStreamer and its part for PipeWire are installed."""
    inspector = find(_INSPECTOR)
    if find(PROGRAM) is None or inspector is None:
        return False
    try:
        asked = subprocess.run([inspector, *_QUESTION], check=False, timeout=10, capture_output=True)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def pipeline_of(size_px: tuple[int, int], rate_hz: float) -> list[str]:
    """The command that offers pictures (YUYV, whole ones one after the other) as a camera."""
    width, height = size_px
    return [
        *(PROGRAM, "-q", "fdsrc", "fd=0", f"blocksize={2 * width * height}", "do-timestamp=true", "!"),
        *("rawvideoparse", f"width={width}", f"height={height}", "format=yuy2", f"framerate={round(rate_hz)}/1", "!"),
        *("videoconvert", "!", _ELEMENT, "mode=provide", "sync=false"),
        *(f"client-name={_WHO}", f"stream-properties={_PROPERTIES}"),
    ]


class PipewireCamera:
    """Feeds a program that offers what it gets as a camera.

    Parameters
    ----------
    size_px : tuple of int
        Even numbers.
    rate_hz : float
    command : sequence of str, optional
        The program and its arguments; None: GStreamer's.

    Attributes
    ----------
    size_px : tuple of int

    Raises
    ------
    OutputError
        If it cannot be started, or ends at once.
    """

    def __init__(self, size_px: tuple[int, int], rate_hz: float, command: Sequence[str] | None = None) -> None:
        self.size_px = size_px
        self._told = tempfile.TemporaryFile()  # noqa: SIM115, closed by close
        self._rest = memoryview(b"")
        try:
            self._program = subprocess.Popen(
                command or pipeline_of(size_px, rate_hz),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=self._told,
                bufsize=0,
            )
        except OSError as error:
            self._told.close()
            raise OutputError(
                later(f"PipeWire gets no pictures: {PROGRAM} is not here. Install GStreamer and its PipeWire plug-in.")
            ) from error
        assert self._program.stdin is not None
        self._pipe = self._program.stdin.fileno()
        os.set_blocking(self._pipe, False)
        with suppress(subprocess.TimeoutExpired):
            self._program.wait(_STARTING_S)
            failure = self._failure()
            self.close()
            raise failure

    def put(self, picture: Image) -> bool:
        """Hand on a picture of that size, BGR; false where the program is behind, and it is left out."""
        if self._program.poll() is not None:
            raise self._failure()
        if not self._flush():
            return False
        self._rest = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_YUY2), np.uint8).reshape(-1).data
        self._flush()
        return True

    def close(self) -> None:
        """End the program."""
        assert self._program.stdin is not None
        self._program.stdin.close()
        self._program.terminate()
        try:
            self._program.wait(_ENDING_S)
        except subprocess.TimeoutExpired:
            self._program.kill()
            self._program.wait()
        self._told.close()

    def _flush(self) -> bool:
        """Write what is left of a picture, as far as it is taken; whether all of it is."""
        ready = select.poll()
        ready.register(self._pipe, select.POLLOUT)
        try:
            while self._rest:
                if not ready.poll(_PATIENCE_MS):
                    return False
                self._rest = self._rest[os.write(self._pipe, self._rest) :]
        except BlockingIOError:
            return False
        except OSError as error:
            raise self._failure() from error
        return True

    def _failure(self) -> OutputError:
        self._told.seek(0)
        lines = self._told.read().decode("utf-8", "replace").splitlines()
        reason = next((line.strip() for line in lines if "error" in line.lower()), "it ended")[:_LONGEST_REASON]
        return OutputError(later(f"PipeWire takes no pictures now ({reason}). It is tried again."))
