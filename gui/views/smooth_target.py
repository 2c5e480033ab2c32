"""Where a scene is drawn with antialiasing before it is shown."""

from __future__ import annotations

import moderngl


class SmoothTarget:
    """A framebuffer with several samples a pixel, made anew only when the size has changed.

    Parameters
    ----------
    context : moderngl.Context
        Current whenever a method is called.
    samples : int
        0: draw straight into what is shown.
    """

    def __init__(self, context: moderngl.Context, samples: int) -> None:
        self.samples = samples
        self._context = context
        self._made: moderngl.Framebuffer | None = None

    def of(self, shown: moderngl.Framebuffer) -> moderngl.Framebuffer:
        """Where to draw what is to be shown."""
        if not self.samples:
            return shown
        if self._made is None or self._made.size != shown.size:
            self.release()
            colour = self._context.renderbuffer(shown.size, 4, samples=self.samples)
            depth = self._context.depth_renderbuffer(shown.size, samples=self.samples)
            self._made = self._context.framebuffer([colour], depth)
        return self._made

    def show(self, shown: moderngl.Framebuffer, drawn: moderngl.Framebuffer) -> None:
        """Bring what was drawn to where it is shown."""
        if drawn is not shown:
            self._context.copy_framebuffer(shown, drawn)

    def release(self) -> None:
        """Give the graphics card back what it lent."""
        if self._made is not None:
            for part in (*self._made.color_attachments, self._made.depth_attachment, self._made):
                if part is not None:
                    part.release()
            self._made = None
