"""What can be shown and hidden on the pages with the live picture."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.model.picture_actions import CONTOUR, DETECTOR, MESH, NUMBERS, POINTS, READOUT, TRUTH, overlay
from gui.words import later

_HEAD = overlay("show_head", later("Tracked &head"), later("Draw the box that follows the head"), "1", "track")
_COLOURS = overlay(
    "show_colours",
    later("Head &colours"),
    later("Tint what has the head's colours (the back-projection image)"),
    "3",
    "colours",
)
_TRAIL = overlay("show_trail", later("&Trail"), later("Draw the way the head took in the last seconds"), "4", "trail")
_PATCHES = overlay(
    "show_patches",
    later("Patc&hes"),
    later("Draw the square of the picture that each point is recognised by"),
    "0",
    "patches",
)
_PLOTS = ActionSpec(
    "show_plots", "P&lots", "Show the plots below the picture", ("P",), "plots", True, VIEW, 30, Bar.FOLDS, 20
)
_INSIDE = ActionSpec(
    "show_inside",
    "&Inside the fit",
    "Show the upright face, what each point's expert answers, and the way of the fit",
    ("I",),
    "inside",
    True,
    VIEW,
    50,
    Bar.FOLDS,
    10,
    later("Inside"),
)

_FOLLOW = ActionSpec(
    "follow_thing",
    later("Follow &anything"),
    later("Drag a box around anything coloured in the picture; it is followed by its colours instead of a face"),
    ("O",),
    "selection",
    menu_order=20,
    bar=Bar.DRAWN,
    bar_order=30,
)
_MIDDLE = ActionSpec(
    "follow_middle",
    later("Follow what is in the &middle"),
    later("Follow what is in the middle of the picture by its colours, as if a box had been drawn there"),
    ("Shift+O",),
    "target",
    menu_order=20,
)
_FACES = ActionSpec(
    "follow_faces",
    later("Back to &faces"),
    later("Follow faces again, rather than what you drew a box around; Esc does the same"),
    ("Shift+H",),
    "track",
    menu_order=20,
)

HEAD_ACTIONS = (_HEAD, DETECTOR, _COLOURS, _TRAIL, TRUTH, READOUT, _PLOTS, _FOLLOW, _MIDDLE, _FACES)
FACE_ACTIONS = (DETECTOR, POINTS, MESH, CONTOUR, NUMBERS, _PATCHES, TRUTH, READOUT, _PLOTS, _INSIDE)
