"""Antialiasing for where the processor draws: only outlines are smoothed, found by a bend in the depth buffer.

Several samples a pixel cost the processor more than half of the pictures; this costs about a quarter.
"""

from __future__ import annotations

from typing import Any

import moderngl

from gui.scenes.programs import SHADERS

_COLOUR_UNIT, _DEPTH_UNIT = 2, 3


class EdgeSmoother:
    """A framebuffer to draw into, and the way from there to what is shown.

    Parameters
    ----------
    context : moderngl.Context
        Current whenever a method is called.
    size_px : tuple of int
        (width, height).
    """

    def __init__(self, context: moderngl.Context, size_px: tuple[int, int]) -> None:
        self._context = context
        self._colour = context.texture(size_px, 4)
        self._colour.repeat_x = self._colour.repeat_y = False
        self._depth = context.depth_texture(size_px)
        self._depth.compare_func = ""
        self._depth.filter = (moderngl.NEAREST, moderngl.NEAREST)
        self.target = context.framebuffer([self._colour], self._depth)
        self._result = context.renderbuffer(size_px, 4)
        self._marks = context.depth_renderbuffer(size_px)
        self._smoothed = context.framebuffer([self._result], self._marks)
        self._find, self._blend = (_program(context, name) for name in ("edges", "smooth"))
        self._find["depths"] = _DEPTH_UNIT
        self._find["scene"] = self._blend["scene"] = _COLOUR_UNIT
        self._blend["texel"] = 1.0 / size_px[0], 1.0 / size_px[1]
        self._finding, self._blending = (context.vertex_array(program, []) for program in (self._find, self._blend))

    def show(self, shown: moderngl.Framebuffer) -> None:
        """Bring what was drawn into `target` to where it is shown, with smooth outlines."""
        context, smoothed = self._context, self._smoothed
        self._colour.use(_COLOUR_UNIT)
        self._depth.use(_DEPTH_UNIT)
        smoothed.use()
        writable: Any = smoothed
        context.enable_only(moderngl.DEPTH_TEST)
        context.depth_func = "1"
        self._finding.render(vertices=3)
        writable.depth_mask = False
        # Drawn only where a mark is nearer: a test before the shader runs, so the rest of the picture costs nothing.
        context.depth_func = ">"
        self._blending.render(vertices=3)
        writable.depth_mask = True
        context.depth_func = "<"
        context.enable_only(moderngl.NOTHING)
        context.copy_framebuffer(shown, smoothed)
        # Qt's painter takes it for granted that the first unit is the active one.
        self._colour.use(0)

    def release(self) -> None:
        """Give the graphics card back what it lent."""
        owned = (
            *(self._finding, self._blending, self._find, self._blend, self._smoothed, self._result, self._marks),
            *(self.target, self._colour, self._depth),
        )
        for made in owned:
            made.release()


def _program(context: moderngl.Context, name: str) -> moderngl.Program:
    texts = ((SHADERS / file).read_text(encoding="utf-8") for file in ("screen.vert", f"{name}.frag"))
    vertex, fragment = texts
    return context.program(vertex_shader=vertex, fragment_shader=fragment)
