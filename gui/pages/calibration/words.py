"""What the assistant says at each step, and how it tells what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from gui.pages.calibration.procedure import Step
from gui.words import later, tr
from tracker.calibration.solver import Calibration
from tracker.head.position import HeadPositionSettings

CAMERA_NEEDED = later("Calibration measures you in front of your camera: choose the camera, then start again.")


@dataclass(frozen=True, slots=True)
class StepWords:
    """Title, explanation, and the words on the buttons; ``skip`` says what is taken instead."""

    title: str
    text: str
    go_on: str
    skip: str = ""


WORDS = {
    Step.SCREEN: StepWords(
        "How large is this screen?",
        "Hold a bank card flat against the screen. Change the size until the outline is just as large as the card, or "
        "type in the screen's diagonal.",
        "The outline fits",
        "Believe the screen",
    ),
    Step.CARD: StepWords(
        "How large is your head?",
        "Hold the bank card beside your cheek, as far from the camera as your eyes, its front to the camera. "
        "The picture is taken three seconds after you press Space.",
        "Take the picture",
        "No card: an average head",
    ),
    Step.DISTANCE: StepWords(
        "How far away are you?",
        "Measure from the camera to the bridge of your nose, type it in, and sit still at that distance.",
        "Hold still and measure",
        "No tape: about 60 cm",
    ),
    Step.LEFT: StepWords(
        "Move to the left line",
        "Bring your nose right in front of the line. Keep your usual distance and look straight at the line. Where the "
        "screen shines, your own reflection tells: it lies on the line when you are right in front of it.",
        "I am there",
        "Leave out",
    ),
    Step.RIGHT: StepWords(
        "Move to the right line",
        "Now right in front of this one. Keep your usual distance and look straight at the line. Where the screen "
        "shines, your own reflection tells: it lies on the line when you are right in front of it.",
        "I am there",
        "Leave out",
    ),
    Step.MIDDLE: StepWords(
        "Come back to the middle",
        "Bring the point between your eyes in front of the cross: in the middle, eyes level with the short line.",
        "I am there",
        "Leave out",
    ),
    Step.RESULT: StepWords("Done", "", "Use this", ""),
}

CORNERS = StepWords(
    "Mark the card",
    "Drag the four corners onto the corners of the card; arrow keys move the bright one, Tab takes the next. "
    "Where a corner is round, mark where its sides would meet.",
    "The corners fit",
    "Take another picture",
)
NO_HEAD = later("No head is tracked: turn towards the camera.")
KEEP_STILL = later("Keep still …")


def outcome_text(found: Calibration, before: HeadPositionSettings) -> str:
    """What was found, as rich text: the error in centimetres first, then each value with what it was before."""
    x, y, z = found.error_cm
    rows = (
        (
            tr("Width of your head"),
            f"{found.head_width_cm:.1f} ± {found.head_error_cm:.1f} cm",
            f"{before.head_width_cm:.1f} cm",
        ),
        (tr("Camera's angle of view"), f"{found.horizontal_fov_deg:.0f} ± {found.fov_error_deg:.0f}°", _fov(before)),
        (
            tr("Camera to your right of the middle"),
            f"{found.camera_offset_x_cm:+.1f} cm",
            f"{before.camera_offset_x_cm:+.1f} cm",
        ),
        (tr("Camera above the middle"), f"{found.camera_offset_y_cm:+.1f} cm", f"{before.camera_offset_y_cm:+.1f} cm"),
        (tr("Camera looks down by"), f"{found.camera_tilt_deg:+.1f}°", f"{before.camera_tilt_deg:+.1f}°"),
        (tr("Camera is turned to your right by"), f"{found.camera_pan_deg:+.1f}°", f"{before.camera_pan_deg:+.1f}°"),
    )
    table = "".join(
        f"<tr><td style='padding:3px 24px 3px 0'>{name}</td><td style='padding:3px 24px 3px 0'><b>{now}</b></td>"
        f"<td style='padding:3px 0'>{tr('before: {value}', value=then)}</td></tr>"
        for name, now, then in rows
    )
    error = tr(
        "Your eyes are now placed to within about <b>± {x:.1f} cm</b> sideways, <b>± {y:.1f} cm</b> up and down, "
        "<b>± {z:.1f} cm</b> in depth.",
        x=x,
        y=y,
        z=z,
    )
    return f"<p>{error}</p><table>{table}</table>"


def _fov(settings: HeadPositionSettings) -> str:
    if settings.estimate_fov:
        return tr("from {distance:.0f} cm at the start", distance=settings.start_distance_cm)
    return f"{settings.horizontal_fov_deg:.0f}°"
