"""What is written on the glass, in the memory of the graphics card."""

from __future__ import annotations

from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from gui.scenes.lettering import Lettering
from gui.scenes.programs import set_value, shader_program, write_matrix

_SHEET_UNIT = 2


class DrawnLettering:
    """Draws a `Lettering` over everything else."""

    def __init__(self, context: moderngl.Context, lettering: Lettering) -> None:
        self._lettering = lettering
        self._program = shader_program(context, "lettering")
        sheet = lettering.letters.sheet
        self._sheet = context.texture((sheet.shape[1], sheet.shape[0]), 1, sheet.tobytes())
        self._sheet.build_mipmaps()
        self._sheet.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
        self._sheet.repeat_x = self._sheet.repeat_y = False
        corners = np.array([[0, 0], [1, 0], [0, 1], [1, 1]], dtype=np.float32)
        self._corners = context.buffer(corners)
        self._boxes = context.buffer(reserve=lettering.rows.nbytes, dynamic=True)
        columns = [(self._corners, "2f", "corner"), (self._boxes, "4f 4f 4f/i", "box_m", "cell", "ink")]
        self._drawn = context.vertex_array(self._program, columns)
        set_value(self._program, "letters", _SHEET_UNIT)

    def take(self) -> None:
        """Learn what is written now."""
        self._boxes.write(self._lettering.rows)

    def draw(self, context: moderngl.Context, clip_from_world: NDArray[np.float64]) -> None:
        """Write it; in the plane of the glass it stays in its place wherever the eye is."""
        if not self._lettering.count:
            return
        context.disable(moderngl.DEPTH_TEST)
        context.enable(moderngl.BLEND)
        write_matrix(self._program, "clip_from_world", clip_from_world)
        self._sheet.use(_SHEET_UNIT)
        self._drawn.render(moderngl.TRIANGLE_STRIP, instances=self._lettering.count)
        context.enable(moderngl.DEPTH_TEST)

    def release(self) -> None:
        """Give everything on the graphics card back."""
        owned: list[Any] = [self._drawn, self._boxes, self._corners, self._sheet, self._program]
        for made in owned:
            made.release()
