"""What the tools of the workshop are called, in the order of their cards. Plain data, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.model.action_spec import ActionSpec
from gui.pages.workshop.menu import MENU
from gui.words import later
from tracker.pipeline import Mode


@dataclass(frozen=True, slots=True)
class BenchSpec:
    """What a tool of the workshop is called, and where it stands.

    Attributes
    ----------
    name : str
        Its name in the code; its action is called ``bench_`` and this.
    title, help, icon : str
        On its card and in the menu.
    mode : Mode
        What the tracker follows while it is open.
    beside : bool
        Whether it stands at the side of the live picture, and not in its place.
    """

    name: str
    title: str
    help: str
    icon: str
    mode: Mode = Mode.HEAD
    beside: bool = False

    @property
    def action(self) -> ActionSpec:
        """The action that opens it."""
        return ActionSpec(f"bench_{self.name}", self.title, self.help, (), self.icon, menu=MENU, menu_order=20)


ANNOTATOR = BenchSpec(
    "annotator",
    later("Annotator"),
    later("Place the points of faces on your own pictures, in any layout, to train a model of your own"),
    "points",
)
MODEL_BUILDER = BenchSpec(
    "model_builder",
    later("Model builder"),
    later("Train a face model on pictures of your own, watch it, and see how well it does; average and mix faces"),
    "expert",
)
MODEL_VIEWER = BenchSpec(
    "model_viewer",
    later("Model viewer"),
    later("The mean face of a model, a slider for each of its components, and what it looks at"),
    "patches",
)
FIT_VIEWER = BenchSpec(
    "fit_viewer",
    later("Fit viewer"),
    later("Step through a fit: what each expert sees and answers, where the points go, what the prior takes back."),
    "inside",
    Mode.FACE,
)
FILTER_LABORATORY = BenchSpec(
    "filter_laboratory",
    later("Filter laboratory"),
    later("Replay a head through several smoothers at once: which one trembles, which one lags, and the best of both."),
    "plots",
    Mode.FACE,
)
ACCURACY = BenchSpec(
    "accuracy",
    later("Accuracy on this machine"),
    later("Follows made faces whose truth is known: error, jitter, latency and speed, to be compared with others'"),
    "truth",
)
LATENCY = BenchSpec(
    "latency",
    later("Latency from light to screen"),
    later("A flashing patch before the camera tells how late everything is, and the window runs ahead by that"),
    "split",
)
LENS = BenchSpec(
    "lens",
    later("Lens"),
    later("A printed board tells the camera's angle of view and what its lens bends"),
    "camera",
    beside=True,
)
LIGHT_COACH = BenchSpec(
    "light_coach",
    later("Light coach"),
    later("Says what to do about lamp, window and camera, one thing at a time, and remembers the best set-up"),
    "look_light",
    Mode.FACE,
    beside=True,
)
SPECS = (ANNOTATOR, MODEL_BUILDER, MODEL_VIEWER, FIT_VIEWER, FILTER_LABORATORY, ACCURACY, LATENCY, LENS, LIGHT_COACH)
