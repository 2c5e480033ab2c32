"""Where a scene is drawn with antialiasing before it is shown."""

from __future__ import annotations

import moderngl

from gui.scenes.edge_smoother import EdgeSmoother


class SmoothTarget:
    """A framebuffer to draw into for antialiasing, made anew only when the size has changed.

    Parameters
    ----------
    context : moderngl.Context
        Current whenever a method is called.
    samples : int
        Samples a pixel; 0 for none.
    outlines : bool
        Without samples: smooth the outlines afterwards, which is cheaper where the processor draws.
    """

    def __init__(self, context: moderngl.Context, samples: int, *, outlines: bool) -> None:
        self.samples, self.outlines = samples, outlines
        self._context = context
        self._made: moderngl.Framebuffer | None = None
        self._smoother: EdgeSmoother | None = None

    def of(self, shown: moderngl.Framebuffer) -> moderngl.Framebuffer:
        """Where to draw what is to be shown."""
        if self.samples:
            return self._sampled(shown.size)
        return self._outlined(shown.size).target if self.outlines else shown

    def show(self, shown: moderngl.Framebuffer, drawn: moderngl.Framebuffer) -> None:
        """Bring what was drawn to where it is shown."""
        if self._smoother is not None and drawn is self._smoother.target:
            self._smoother.show(shown)
        elif drawn is not shown:
            self._context.copy_framebuffer(shown, drawn)

    def release(self) -> None:
        """Give the graphics card back what it lent."""
        if self._made is not None:
            for part in (*self._made.color_attachments, self._made.depth_attachment, self._made):
                if part is not None:
                    part.release()
            self._made = None
        if self._smoother is not None:
            self._smoother.release()
            self._smoother = None

    def _sampled(self, size_px: tuple[int, int]) -> moderngl.Framebuffer:
        if self._made is None or self._made.size != size_px:
            self.release()
            colour = self._context.renderbuffer(size_px, 4, samples=self.samples)
            depth = self._context.depth_renderbuffer(size_px, samples=self.samples)
            self._made = self._context.framebuffer([colour], depth)
        return self._made

    def _outlined(self, size_px: tuple[int, int]) -> EdgeSmoother:
        if self._smoother is None or self._smoother.target.size != size_px:
            self.release()
            self._smoother = EdgeSmoother(self._context, size_px)
        return self._smoother
