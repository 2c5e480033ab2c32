"""What is said of a step of a fit, and of a point in it. No Qt."""

from __future__ import annotations

import numpy as np

from gui.words import later, tr
from tracker.face.trace import Moved
from tracker.face.tracing import TracedFit
from tracker.types import Points

_ANEW = later("looked at anew from there")
_MOVED = {
    Moved.START: later("where it begins"),
    Moved.RIGID: later("the whole face was moved"),
    Moved.LAID: later("the average face was laid on the maps"),
    Moved.SHAPE: later("face and shape were moved"),
    Moved.FREED: later("each point left the shape for its own map, as far as that is sure"),
    Moved.AVERAGED: later("the mean of the looks at three sizes"),
}


def step_words(fit: TracedFit, number: int) -> str:
    """What an iterate is."""
    step, last = fit.trace.iterates[number], len(fit.trace.iterates) - 1
    what = _ANEW if step.moved is Moved.START and step.look else _MOVED[step.moved]
    words = tr("Step {step} of {last}: {what}", step=number, last=last, what=tr(what))
    looks = len(fit.trace.looks)
    return words if looks == 1 else tr("{words} (look {look} of {looks})", words=words, look=step.look + 1, looks=looks)


def point_words(fit: TracedFit, number: int, point: int) -> str:
    """What moves a point on from an iterate, and how sure it is in the end."""
    motion = fit.trace.iterates[number].motion
    lines = [tr("Sure in the end: {share} %", share=f"{100 * fit.result.confidences[point]:.0f}")]
    if motion is None:
        lines.append(tr("Nothing moves it on from here."))
        return "\n".join(lines)
    lines.append(tr("Its own map pulls: {px} px", px=_length(motion.shifts_xy[point])))
    lines.append(tr("It goes: {px} px", px=_length(motion.steps_xy[point])))
    lines.append(tr("The prior takes back: {px} px", px=_length(motion.pulls_xy[point])))
    return "\n".join(lines)


def _length(way_xy: Points) -> str:
    return f"{float(np.hypot(*way_xy)):.2f}"


def expert_words(fit: TracedFit, number: int) -> str:
    """Which expert answers."""
    look = fit.trace.look_of(number)
    if not look.experts and look.mirrored:
        return tr("A network looks at the whole face, and at its mirror image, and answers for all points at once.")
    if not look.experts:
        return tr("A network looks at the whole face, and answers for all points at once.")
    rows, columns = look.maps.shape[1:]
    names = ", ".join(one.channel for one in look.experts)
    return tr("Filters on {channels}, tried at {columns} × {rows} places.", channels=names, columns=columns, rows=rows)
