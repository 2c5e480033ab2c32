"""The filter: one knob between steady and quick, and a plot of trembling against lag to choose by."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.model.app_settings import value_at
from gui.pages.outputs.curves_part import MappingHooks
from gui.pages.outputs.trials import LEAST_S, FilterTrials, advice, trial_words
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import Editor
from gui.widgets.knob_column import KnobColumn
from gui.widgets.lag_plot import LagPlot
from gui.words import tr
from tracker.outputs.mapping.filter_settings import FilterSettings
from tracker.outputs.mapping.laboratory import FilterTrial
from tracker.outputs.mapping.settings import PoseMapping
from tracker.settings import Choice, describe, is_relevant

_DECLARED = describe(FilterSettings)
_KNOBS_PX = 250


class SteadinessPart(QWidget):
    """The part.

    Parameters
    ----------
    hooks : MappingHooks
    trials : FilterTrials
    use : callable
        Told the trial whose filter is to be used.
    """

    def __init__(self, hooks: MappingHooks, trials: FilterTrials, use: Callable[[FilterTrial], object]) -> None:
        super().__init__()
        self._trials, self._use = trials, use
        self._filter = FilterSettings()
        self.trial: FilterTrial | None = None
        self.editors: dict[str, Editor] = {}
        methods = _DECLARED["method"]
        assert isinstance(methods, Choice)
        self.plot = LagPlot(methods, tr("Trembling against lag, last 10 s"), self.choose)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("kind", "dim")
        self.measure = push_button(
            tr("Measure"),
            tr("Try all filters on how your head moved in the last ten seconds: turn it, then hold it still"),
            self._measure,
        )
        self.use_button = push_button(
            tr("Use this one"), tr("Send through the filter with the ring around it"), self._use_chosen, "primary"
        )
        self.use_button.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE + 4)
        row.addWidget(self._knobs(hooks))
        row.addLayout(self._laboratory(), 1)
        self._say()

    def show_mapping(self, mapping: PoseMapping) -> None:
        """Show what is set; what means nothing for the chosen filter is left out."""
        self._filter = mapping.filter
        for name, editor in self.editors.items():
            editor.show_value(value_at(mapping, f"filter.{name}"))
        self.show_expert(self._expert)

    def show_expert(self, on: bool) -> None:
        """Show also the numbers for experts, or no longer."""
        self._expert = on
        for name, editor in self.editors.items():
            declared = _DECLARED[name]
            editor.setVisible(is_relevant(declared, self._filter) and (on or declared.level == "plain"))

    def refresh(self) -> None:
        """Show what was found since the last time."""
        if self._trials.poll() and (findings := self._trials.findings) is not None:
            self.plot.show_findings(findings, "turn")
            if findings.suggested is not None:
                self.choose(findings.suggested)
        self._say()

    def choose(self, trial: FilterTrial) -> None:
        """Put the ring around a trial."""
        self.trial = trial
        self.plot.mark(trial)
        self._say()

    def _measure(self) -> None:
        self._trials.begin(self._filter)
        self._say()

    def _use_chosen(self) -> None:
        if self.trial is not None:
            self._use(self.trial)

    def _say(self) -> None:
        ready = self._trials.known_s >= LEAST_S
        findings = self._trials.findings
        if self._trials.is_busy:
            words = tr("Trying all filters…")
        elif findings is not None and (advised := advice(findings)):
            words = advised
        elif self.trial is not None:
            words = trial_words(self.trial)
        elif ready:
            words = tr("Turn your head for a while, hold it still for a while, then measure.")
        else:
            words = tr("Waiting for some seconds of your head…")
        if words != self.said.text():
            self.said.setText(words)
        self.measure.setEnabled(ready and not self._trials.is_busy)
        self.use_button.setEnabled(self.trial is not None and not self._trials.is_busy)

    def _knobs(self, hooks: MappingHooks) -> QWidget:
        def change(name: str, value: object) -> None:
            hooks.set(f"filter.{name}", value)

        self._expert = False
        knobs = KnobColumn(_DECLARED, self._filter, change, hooks.seal, _KNOBS_PX)
        knobs.setMaximumWidth(_KNOBS_PX + 80)
        self.editors = knobs.editors
        return knobs

    def _laboratory(self) -> QVBoxLayout:
        bottom = QHBoxLayout()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(self.measure)
        bottom.addWidget(self.use_button)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.plot, 1)
        column.addLayout(bottom)
        return column
