"""How an output sends, whatever its protocol: how often, which way round, how calmly and how far ahead.

The mapping of the profile comes before, and is the same for all; a filter here is one output's own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from tracker.outputs.axes import AXES, Axes
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.filters import make_filter
from tracker.outputs.sample import Sample
from tracker.settings import knob, switch

_INVERTED = {True: -1.0, False: 1.0}


@dataclass(frozen=True, slots=True)
class SendingSettings:
    """How often, which way round."""

    rate_hz: float = knob(
        0.0, 0.0, 240.0, "Hz", "At most so many frames a second are sent; 0: every one.", label="At most", step=1.0
    )
    mirror: bool = switch(False, "Left and right are changed over, as a mirror shows them.")
    invert_x: bool = switch(False, "To the left counts as to the right.", label="Invert sideways", level="expert")
    invert_y: bool = switch(False, "Up counts as down.", label="Invert up and down", level="expert")
    invert_z: bool = switch(False, "Nearer counts as farther.", label="Invert near and far", level="expert")
    invert_yaw: bool = switch(False, "Turning left counts as right.", label="Invert turning", level="expert")
    invert_pitch: bool = switch(False, "Looking up counts as down.", label="Invert nodding", level="expert")
    invert_roll: bool = switch(False, "Leaning left counts as right.", label="Invert leaning", level="expert")

    @property
    def signs(self) -> Axes:
        """-1 for each axis that is inverted, else 1; shape (6,)."""
        return np.array([_INVERTED[getattr(self, f"invert_{axis}")] for axis in AXES])


NO_FILTER = FilterSettings(method="none")


class Sending:
    """Makes of each sample what one output is to send.

    Parameters
    ----------
    settings : SendingSettings
    own_filter : FilterSettings
        After that of the mapping.
    """

    def __init__(self, settings: SendingSettings, own_filter: FilterSettings = NO_FILTER) -> None:
        self._settings, self._signs = settings, settings.signs
        self._filter = None if own_filter.method == "none" else make_filter(own_filter)
        self._shortest_s = 1.0 / settings.rate_hz if settings.rate_hz else 0.0
        self._due_s: float | None = None

    def filtered(self, sample: Sample) -> Sample:
        """The sample through the output's own filter, which sees every one, however few are sent."""
        if self._filter is None:
            return sample
        if sample.axes is None:
            self._filter.forget()
            return sample
        return replace(sample, axes=self._filter.step(sample.axes, sample.captured_s))

    def is_due(self, captured_s: float) -> bool:
        """Whether a sample of this moment is to be sent, for there to be no more than were asked for."""
        due_s = self._due_s
        # A clock that jumped back, as at another source, waits for nothing.
        if due_s is not None and due_s - 2 * self._shortest_s <= captured_s < due_s:
            return False
        begins_anew = due_s is None or not due_s <= captured_s < due_s + self._shortest_s
        self._due_s = (captured_s if begins_anew or due_s is None else due_s) + self._shortest_s
        return True

    def adapted(self, sample: Sample) -> Sample:
        """The sample the way round that this output is to send it."""
        if self._settings.mirror:
            sample = sample.in_mirror()
        return sample.turned(self._signs)
