"""The switches of what is drawn over the picture, of which several pages have the same ones. No Qt."""

from __future__ import annotations

from gui.model.action_spec import VIEW, ActionSpec, Bar
from gui.words import later


def overlay(name: str, text: str, help: str, key: str, icon: str, *, last: bool = False) -> ActionSpec:
    """A toggle of something that is drawn over the picture."""
    order = 25 if last else 20
    return ActionSpec(name, text, help, (key,), icon, True, VIEW, order, Bar.DRAWN, order)


DETECTOR = overlay(
    "show_detector", later("&Detector"), later("Draw where the face detector found a face"), "2", "detector"
)
POINTS = overlay(
    "show_points",
    later("&Points"),
    later("Draw the points of the face: the surer, the larger and bluer. Click one to look into its fit"),
    "6",
    "points",
)
MESH = overlay("show_mesh", later("M&esh"), later("Draw the triangles between the points"), "7", "mesh")
CONTOUR = overlay(
    "show_contour", later("&Contour"), later("Draw the lines of jaw, brows, nose, eyes and lips"), "8", "contour"
)
NUMBERS = overlay("show_numbers", later("&Numbers"), later("Write its number to each point"), "9", "numbers")
TRUTH = overlay(
    "show_truth",
    later("T&ruth"),
    later("Draw where head and points really are; only the demo knows"),
    "5",
    "truth",
    last=True,
)
READOUT = overlay(
    "show_readout",
    later("Rea&d-out"),
    later("Write beside the head where it is, in centimetres, and in face mode how it is turned, in degrees"),
    "H",
    "readout",
    last=True,
)
