"""What the panel says. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.words import later, tr
from tracker.face.personal_file import Measures

TITLE = later("Learn my face")
CAMERA_NEEDED = later("Your face is learnt in front of your camera: choose the camera, then start again.")
READY = later(
    "Sit in front of the camera for one minute and turn your head a little, as you are told. From the best pictures "
    "the program learns to follow your face more steadily.\n\nAll of it stays on this computer, no picture is kept, "
    "and you can delete it at any time. Best alone in the picture, in your usual light."
)
UNABLE = later(
    "{reason}\n\nThe model is chosen at the side, in the settings of the face, and can be changed at any time."
)
KEPT = later("Your face was learnt from {frames} pictures, with the model {name}. No picture was kept.")
LEARNING = later("That is enough, thank you. Now the program learns; you need not stay in the picture.")
FAILED = later("This did not work out.\n\n{problem}")
NOT_KEPT = later(
    "Nothing was kept: on pictures that were put aside, what was learnt was not better than the usual model. Your "
    "face is followed as before. In other light, or with more ways of turning your head, it may come out better."
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what, before, after."""

    cells: tuple[str, str, str]
    help: str


def rows_of(before: Measures, after: Measures) -> tuple[Row, ...]:
    """Before and after, the names of the columns first."""

    def share(name: str, what: str, help_text: str) -> Row:
        values = (f"{100 * getattr(one, name):.3f} %" for one in (before, after))
        return Row((what, *values), help_text)  # type: ignore[arg-type]

    rows = (
        Row(("", tr("before"), tr("after")), ""),
        share(
            "jitter",
            tr("Jitter"),
            tr("How much the points tremble from picture to picture; share of the eyes' distance."),
        ),
        share(
            "noise", tr("Under camera noise"), tr("How much they tremble on one picture with fresh noise each time.")
        ),
        share("distance", tr("Off a careful look"), tr("How far one quick look is from the mean of many.")),
        Row(
            (tr("Score"), f"{before.score:.2f}", f"{after.score:.2f}"),
            tr("Estimated quality of the fit; higher is better."),
        ),
    )
    if before.depth_m is None or after.depth_m is None:
        return rows
    depths = (f"{1000 * one:.1f} mm" for one in (before.depth_m, after.depth_m))
    told = tr("How much the distance wavers on one picture with fresh noise each time, from the first look on.")
    return *rows, Row((tr("Depth"), *depths), told)  # type: ignore[arg-type]
