"""The read-out of a thing that is followed by its colours, on the picture."""

from __future__ import annotations

import numpy as np
from PyQt6.QtCore import QPointF, QRectF
from PyQt6.QtGui import QPainter, QTransform

from gui.widgets.caption import draw_caption
from gui.words import tr
from tracker.types import TrackedThing


def thing_words(thing: TrackedThing) -> str:
    """Place and size in pixels, and how much larger or smaller it is than when it was shown; '' while out of sight."""
    box = thing.box
    if box is None:
        return ""
    size = tr("{width} × {height} px", width=round(box.width_px), height=round(box.height_px))
    relative = "–" if thing.relative_size is None else f"{100 * thing.relative_size:.0f}"
    place = tr("at {x}, {y}", x=round(box.x_px), y=round(box.y_px))
    return tr("{size} · {place} · {relative} % of its first size", size=size, place=place, relative=relative)


def draw_thing(painter: QPainter, thing: TrackedThing) -> None:
    """Write the read-out below the box; the painter is scaled to the picture, and may be mirrored."""
    if thing.box is None or not np.isfinite(corners := thing.box.corners_xy()).all():
        return
    to_screen = painter.worldTransform()
    below = to_screen.map(QPointF(float(thing.box.x_px) + 0.5, float(corners[:, 1].max()) + 0.5))
    inside = to_screen.mapRect(painter.clipBoundingRect())
    painter.save()
    painter.setWorldTransform(QTransform())
    draw_caption(painter, thing_words(thing), below + QPointF(0, 6), QRectF(inside))
    painter.restore()
