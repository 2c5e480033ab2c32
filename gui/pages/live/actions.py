"""What can be shown and hidden on the pages with the live picture."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.words import later


def _overlay(name: str, text: str, help: str, key: str, icon: str, *, last: bool = False) -> ActionSpec:
    """A toggle of something that is drawn over the picture."""
    order = 25 if last else 20
    return ActionSpec(name, text, help, (key,), icon, True, VIEW, order, Bar.DRAWN, order)


_HEAD = _overlay("show_head", later("Tracked &head"), later("Draw the box that follows the head"), "1", "track")
_DETECTOR = _overlay(
    "show_detector", later("&Detector"), later("Draw where the face detector found a face"), "2", "detector"
)
_COLOURS = _overlay(
    "show_colours",
    later("Head &colours"),
    later("Tint what has the head's colours (the back-projection image)"),
    "3",
    "colours",
)
_TRAIL = _overlay("show_trail", later("&Trail"), later("Draw the way the head took in the last seconds"), "4", "trail")
_POINTS = _overlay(
    "show_points",
    later("&Points"),
    later("Draw the points of the face: the surer, the larger and bluer. Click one to look into its fit"),
    "6",
    "points",
)
_MESH = _overlay("show_mesh", later("M&esh"), later("Draw the triangles between the points"), "7", "mesh")
_CONTOUR = _overlay(
    "show_contour", later("&Contour"), later("Draw the lines of jaw, brows, nose, eyes and lips"), "8", "contour"
)
_NUMBERS = _overlay("show_numbers", later("&Numbers"), later("Write its number to each point"), "9", "numbers")
_PATCHES = _overlay(
    "show_patches",
    later("Patc&hes"),
    later("Draw the square of the picture that each point is recognised by"),
    "0",
    "patches",
)
_TRUTH = _overlay(
    "show_truth",
    later("T&ruth"),
    later("Draw where head and points really are; only the demo knows"),
    "5",
    "truth",
    last=True,
)
_READOUT = _overlay(
    "show_readout",
    later("Rea&d-out"),
    later("Write beside the head where it is, in centimetres, and in face mode how it is turned, in degrees"),
    "H",
    "readout",
    last=True,
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

HEAD_ACTIONS = (_HEAD, _DETECTOR, _COLOURS, _TRAIL, _TRUTH, _READOUT, _PLOTS, _FOLLOW, _MIDDLE, _FACES)
FACE_ACTIONS = (_DETECTOR, _POINTS, _MESH, _CONTOUR, _NUMBERS, _PATCHES, _TRUTH, _READOUT, _PLOTS, _INSIDE)
