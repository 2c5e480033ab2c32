"""A scene drawn without a window, into a picture in memory."""

from __future__ import annotations

from contextlib import ExitStack

import cv2
import numpy as np
from numpy.typing import NDArray

from gui.scenes.context import drawn_by_processor, offscreen_context, release_context
from gui.scenes.renderer import SceneRenderer
from gui.scenes.scene import Scene
from gui.scenes.smooth_target import SmoothTarget

# Antialiasing good enough to film. Drawn by the processor it more than doubles the time.
SAMPLES = 4


class OffscreenScene:
    """Draws a scene into one picture, over and over; its context is current only while it does.

    Parameters
    ----------
    scene : Scene
    size_px : tuple of int
        (width, height) of the picture.
    stereo : bool
        Both eyes, for red-cyan glasses.
    samples : int
        For antialiasing, as many as there are of these; 0 for none.
    quick : bool
        Where the processor draws, smooth the outlines only.

    Raises
    ------
    NoOpenGLError
        If the machine has no OpenGL 3.3.
    """

    def __init__(
        self,
        scene: Scene,
        size_px: tuple[int, int],
        *,
        stereo: bool = False,
        samples: int = SAMPLES,
        quick: bool = False,
    ) -> None:
        self.scene, self.size_px, self._stereo = scene, size_px, stereo
        with ExitStack() as making:
            self._context = offscreen_context()
            making.callback(release_context, self._context)
            with self._context:
                outlines = quick and drawn_by_processor(self._context)
                samples = 0 if outlines else min(samples, self._context.max_samples)
                self._resolved = self._context.framebuffer(
                    [self._context.renderbuffer(size_px, 4)], self._context.depth_renderbuffer(size_px)
                )
                self._smooth = SmoothTarget(self._context, samples, outlines=outlines)
                making.callback(self._smooth.release)
                self._drawn = self._smooth.of(self._resolved)
                self._renderer = making.enter_context(SceneRenderer(self._context, scene))
            # The last is done first: what is given back is given back to this one.
            making.callback(self._context.__enter__)
            self._making = making.pop_all()
        width, height = size_px
        self._read = np.empty((height, width, 3), dtype=np.uint8)
        self._picture = np.empty_like(self._read)

    def advance(self, dt_s: float, eye_m: NDArray[np.float64], *, follows: bool) -> None:
        """Let time pass until the next picture.

        Parameters
        ----------
        dt_s : float
        eye_m : ndarray, shape (3,), float64, metres
            From where it is going to be looked at.
        follows : bool
            Whether that place follows a head.
        """
        self.scene.look(eye_m, follows=follows)
        self.scene.advance(dt_s)

    def render(self, eye_m: NDArray[np.float64], roll_rad: float = 0.0) -> NDArray[np.uint8]:
        """What is seen from a place.

        Parameters
        ----------
        eye_m : ndarray, shape (3,), float64, metres
            Screen frame, in front of the screen.
        roll_rad : float
            Tilt of the head; matters to stereo only.

        Returns
        -------
        ndarray, shape (height, width, 3), uint8, BGR
            Drawn over by the next call.
        """
        with self._context:
            if self._stereo:
                self._renderer.draw_stereo(self._drawn, eye_m, roll_rad)
            else:
                self._renderer.draw(self._drawn, eye_m)
            self._smooth.show(self._resolved, self._drawn)
            self._resolved.read_into(self._read, components=3, alignment=1)
        cv2.flip(self._read, 0, self._picture)
        cv2.cvtColor(self._picture, cv2.COLOR_RGB2BGR, self._picture)
        return self._picture

    def close(self) -> None:
        """Give the graphics card back what it lent. May be called twice."""
        self._making.close()
