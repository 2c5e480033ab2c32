"""The fit viewer as it stands in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtGui import QImage, QPainter
from PyQt6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.pages.workshop.fit_viewer.inspector import Inspector
from gui.pages.workshop.fit_viewer.jobs import PaneChoice
from gui.pages.workshop.fit_viewer.model import ViewerModel
from gui.pages.workshop.fit_viewer.pane import FitPane
from gui.pages.workshop.fit_viewer.step_words import step_words
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.editors import CalmList, CalmSlider
from gui.widgets.scrolled import scrolled
from gui.words import later, tr
from tracker.face.tracing import TraceStart

_SAVED_FINER = 2
# Name in `StepChoice`, words, help, key.
DRAWN = (
    ("points", later("Points"), later("Show where the points stand in this step"), "O"),
    ("heat", later("Heat"), later("Show the response maps over the picture"), "H"),
    ("patches", later("Patches"), later("Show the square around each point that its expert compares"), "P"),
    ("shifts", later("Arrows"), later("Show where each map would have its point, and where it goes"), "A"),
    ("pulls", later("Prior's pull"), later("Show what the prior takes back of each step"), "R"),
    ("alone", later("This point alone"), later("Show heat, patch and arrows of the chosen point alone"), "L"),
)


class FitViewerWidget(QWidget):
    """The viewer.

    Parameters
    ----------
    model : ViewerModel
    fit_frame, open_picture, save : callable
        Fit the newest frame; ask for a picture and fit it; save what is on show.
    """

    def __init__(
        self,
        model: ViewerModel,
        fit_frame: Callable[[], object],
        open_picture: Callable[[], object],
        save: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model = model
        self._now_s = 0.0
        self.take = push_button(
            tr("Fit this frame"),
            tr("Fit the newest frame, or the one at which the clip stands (F)"),
            fit_frame,
            "primary",
        )
        self.open = push_button(tr("Picture…"), tr("Fit the face of a picture"), open_picture)
        self.save = push_button(tr("Save picture"), tr("Save what is on show as a PNG (S)"), save)
        self.keep_up = _switch(tr("Keep up"), tr("Fit the newest frame twice a second"))
        self.start = CalmList()
        self.start.setAccessibleName(tr("Where it begins"))
        self.start.setToolTip(
            tr("Where the fit begins: the farther off, the more there is to see. Takes back what was dragged")
        )
        self.start.addItem(tr("From the average face"), TraceStart.AVERAGE)
        self.start.addItem(tr("From where it was found"), TraceStart.FOUND)
        self.beside = _switch(tr("Side by side"), tr("Fit by a second model, or other channels, beside the first"), "B")
        self.panes = (FitPane(partial(self._use_pane, 0)), FitPane(partial(self._use_pane, 1)))
        self.inspector = Inspector()
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Step"))
        self.slider.setToolTip(tr("The step on show: from the start to the end of the fit (Left, Right, Home, End)"))
        self.play = push_button(tr("Play"), tr("Show one step after the other, or stop (Space)"), self._play)
        self.drawn = {name: _switch(tr(words), tr(help), key) for name, words, help, key in DRAWN}
        self.problem = QLabel()
        self.problem.setProperty("kind", "dim")
        self.problem.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.show_all()

    def tick(self, now_s: float) -> None:
        """Show what is new."""
        self._now_s = now_s
        if self.model.poll(now_s):
            self.show_all()
        self._say()

    def go(self, steps: int) -> None:
        """Show a step so many further on or back."""
        self.model.go_to(self.model.step + steps)
        self.show_all()

    def move_start(self, right: float, down: float) -> None:
        """Begin the fit farther from the face, and show its begin."""
        self.model.go_to(0)
        self.model.move_start(right, down)
        self.show_all()

    def next_point(self, by: int) -> None:
        """Look into a point so many further on or back."""
        self.model.choose_next(by)
        self.show_all()

    def show_all(self) -> None:
        """Show the step on show, and all that belongs to it."""
        model, answer = self.model, self.model.answer
        self.slider.blockSignals(True)
        self.slider.setRange(0, model.last_step)
        self.slider.setValue(model.step)
        self.slider.blockSignals(False)
        self.beside.setChecked(len(model.panes) > 1)
        for number, pane in enumerate(self.panes):
            fit = answer.fits[number] if answer is not None and number < len(answer.fits) else None
            pane.setVisible(number < len(model.panes))
            if number < len(model.panes):
                pane.show_choice(model.panes[number], fit)
            step = 0 if fit is None else model.step_of(fit)
            image = None if answer is None else answer.order.subject.image
            pane.canvas.show_step(image, fit, step, model.choice)
            pane.said.setText("" if fit is None else step_words(fit, step))
        for name, switch in self.drawn.items():
            switch.setChecked(bool(getattr(model.choice, name)))
        fit = model.fit
        self.inspector.show_point(fit, 0 if fit is None else model.step_of(fit), model.point)
        self.save.setEnabled(fit is not None)
        self._say()

    def picture(self) -> QImage:
        """What is on show, twice as fine."""
        size = self.sheet.size()
        image = QImage(_SAVED_FINER * size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SAVED_FINER)
        image.fill(self.palette().window().color())
        painter = QPainter(image)
        self.sheet.render(painter, QPoint())
        painter.end()
        return image

    def _say(self) -> None:
        model = self.model
        if model.problem:
            words = model.problem
        elif model.jobs.is_busy and not self.keep_up.isChecked():
            words = tr("Fitting…")
        elif model.answer is None:
            words = tr("Fit the newest frame, or open a picture.")
        else:
            words = ""
        if words != self.problem.text():
            self.problem.setText(words)
            for pane in self.panes:
                pane.canvas.note = words
                pane.canvas.update()
        self.play.setText(tr("Stop") if model.is_playing else tr("Play"))

    def _use_pane(self, number: int, pane: PaneChoice) -> None:
        self.model.use_pane(number, pane)
        self.show_all()

    def _play(self) -> None:
        self.model.play(self._now_s)
        self.show_all()

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._go_to)
        self.start.activated.connect(lambda: self.model.use_start(self.start.currentData()))
        self.beside.clicked.connect(self._show_beside)
        for number, pane in enumerate(self.panes):
            pane.canvas.point_chosen.connect(partial(self._choose, number))
            pane.canvas.dragged.connect(self.move_start)
        for name, switch in self.drawn.items():
            switch.clicked.connect(partial(self._draw, name))

    def _go_to(self, step: int) -> None:
        self.model.go_to(step)
        self.show_all()

    def _show_beside(self, wanted: bool) -> None:
        first = self.model.panes[0]
        other = PaneChoice("exact") if first.model != "exact" else PaneChoice("svm")
        self.model.show_beside(other if wanted else None)
        self.show_all()

    def _choose(self, pane: int, point: int) -> None:
        self.model.choose(point, pane)
        self.show_all()

    def _draw(self, name: str, wanted: bool) -> None:
        self.model.draw(name, wanted)
        self.show_all()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for part in (self.take, self.open, self.keep_up, self.start, self.beside, self.save):
            top.addWidget(part)
        top.addWidget(self.problem, 1)
        self.sheet = QWidget()
        row = QHBoxLayout(self.sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        for pane in self.panes:
            row.addWidget(pane, 3)
        row.addWidget(scrolled(self.inspector, takes_focus=False), 2)
        bottom = QHBoxLayout()
        bottom.addWidget(self.play)
        bottom.addWidget(self.slider, 1)
        switches = QHBoxLayout()
        for switch in self.drawn.values():
            switches.addWidget(switch)
        switches.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE)
        layout.addLayout(top)
        layout.addWidget(self.sheet, 1)
        layout.addLayout(bottom)
        layout.addLayout(switches)


def _switch(words: str, help: str, key: str = "") -> QCheckBox:
    switch = QCheckBox(words)
    switch.setToolTip(tr("{help} ({key})", help=help, key=key) if key else help)
    switch.setAccessibleName(words)
    return switch
