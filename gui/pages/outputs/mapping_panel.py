"""What becomes of the head's pose before it is sent: curves, filter and centre, below the picture."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout

from gui.pages.outputs.centre_part import CentreHooks, CentrePart
from gui.pages.outputs.curves_part import CurvesPart, MappingHooks, segment
from gui.pages.outputs.steadiness_part import SteadinessPart
from gui.pages.outputs.trials import FilterTrials
from gui.widgets import theme
from gui.words import tr
from tracker.outputs.mapping.laboratory import FilterTrial
from tracker.outputs.mapping.settings import PoseMapping
from tracker.outputs.mapping.stages import MappedPose


class MappingPanel(QFrame):
    """Three parts, one of which is seen.

    Parameters
    ----------
    hooks : MappingHooks
    centre : CentreHooks
    trials : FilterTrials
    use : callable
        Told the trial whose filter is to be used.
    """

    def __init__(
        self, hooks: MappingHooks, centre: CentreHooks, trials: FilterTrials, use: Callable[[FilterTrial], object]
    ) -> None:
        super().__init__()
        self.setObjectName("plots")
        self.setAccessibleName(tr("Mapping"))
        self.curves = CurvesPart(hooks)
        self.steadiness = SteadinessPart(hooks, trials, use)
        self.centre = CentrePart(hooks, centre)
        self._parts = QStackedLayout()
        self._group = QButtonGroup(self)
        title = QLabel(tr("Mapping"))
        title.setProperty("kind", "heading")
        title.setToolTip(tr("What becomes of your head’s pose before any output sends it; each profile has its own."))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(title)
        top.addSpacing(theme.SPACE)
        self.tabs: list[QToolButton] = []
        for place, (part, words, tip) in enumerate(
            (
                (self.curves, tr("Curves"), tr("How much is sent of how far the head moves, for each axis")),
                (self.steadiness, tr("Steadiness"), tr("How calmly, and how quickly, what is sent follows the head")),
                (self.centre, tr("Centre"), tr("What counts as straight ahead and in the middle")),
            )
        ):
            self._parts.addWidget(part)
            tab = segment(words, tip, lambda place=place: self._parts.setCurrentIndex(place))  # type: ignore[misc]
            tab.setChecked(place == 0)
            self._group.addButton(tab)
            self.tabs.append(tab)
            top.addWidget(tab)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE + 4, theme.SPACE, theme.SPACE + 4, theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addLayout(top)
        column.addLayout(self._parts, 1)
        self.show_expert(False)

    def show_mapping(self, mapping: PoseMapping) -> None:
        """Show what is set."""
        for part in (self.curves, self.steadiness, self.centre):
            part.show_mapping(mapping)

    def show_pose(self, pose: MappedPose | None) -> None:
        """Show where the head is now; None: not known."""
        self.curves.show_pose(pose)

    def show_expert(self, on: bool) -> None:
        """Show also the settings for experts, or no longer."""
        self.steadiness.show_expert(on)
        self.centre.show_expert(on)
