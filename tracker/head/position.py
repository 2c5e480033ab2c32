"""From the box of the head to where the head is, in metres."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.settings import knob, switch


@dataclass(frozen=True, slots=True)
class HeadPositionSettings:
    """What is assumed about the viewer, the camera and the screen."""

    estimate_fov: bool = switch(
        True, "Work out the camera's angle of view from the first fix, trusting the start distance below. Off: use the given one."
    )
    horizontal_fov_deg: float = knob(60.0, 20.0, 120.0, "deg", "The camera's horizontal angle of view. Wider: larger movements.")
    start_distance_cm: float = knob(60.0, 25.0, 200.0, "cm", "How far away you sit when tracking starts.")
    head_width_cm: float = knob(16.0, 8.0, 25.0, "cm", "Width of your head. Larger: you seem farther away.", step=0.1)
    head_height_cm: float = knob(19.0, 10.0, 30.0, "cm", "Height of your head, without the neck.", step=0.1)
    camera_offset_x_cm: float = knob(
        0.0, -100.0, 100.0, "cm", "How far the camera is to the right of the screen's centre.", step=0.5
    )
    camera_offset_y_cm: float = knob(
        11.5, -100.0, 100.0, "cm", "How far the camera is above the screen's centre. Half the screen's height, usually.", step=0.5
    )
    edge_margin_px: float = knob(
        11.0, 0.0, 60.0, "px", "Within this distance of the picture's edge the hidden part of the head is made up for."
    )
