"""Which programs choose a profile: written in a line, or picked from those that run now."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.pages.outputs.programs import Running, plain_name
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.words import tr

_SEPARATOR = ", "


def programs_in(line: str) -> tuple[str, ...]:
    """The programs that are named in a line, each once."""
    names: dict[str, str] = {}
    for name in line.split(","):
        if name.strip():
            names.setdefault(plain_name(name), name.strip())
    return tuple(names.values())


class ProgramsDialog(QDialog):
    """The line, and below it the programs that run, of which those named are ticked.

    Parameters
    ----------
    parent : QWidget
    programs : tuple of str
        Those that are named by now.
    running : frozenset of str
    keep : callable
        Takes the programs over.
    """

    def __init__(
        self,
        parent: QWidget,
        programs: tuple[str, ...],
        running: Running,
        keep: Callable[[tuple[str, ...]], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("When these programs run"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keep = keep
        self.line = QLineEdit(_SEPARATOR.join(programs))
        self.line.setAccessibleName(tr("Names of programs"))
        self.line.setToolTip(tr("Names of programs, with commas between them; capitals and “.exe” do not count"))
        self.line.setPlaceholderText(tr("no program"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Programs that run now"))
        self.list.setToolTip(tr("Tick a program to have the profile used while it runs"))
        for name in sorted(running, key=str.casefold):
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.list.addItem(item)
        self._tick()
        self.line.textEdited.connect(lambda text: self._tick())
        self.list.itemChanged.connect(self._ticked)
        self._lay_out()

    def save(self) -> None:
        """Take over what is named."""
        self._keep(programs_in(self.line.text()))
        self.accept()

    def _tick(self) -> None:
        """Tick what the line names."""
        named = set(map(plain_name, programs_in(self.line.text())))
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if (item := self.list.item(row)) is not None:
                ticked = plain_name(item.text()) in named
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def _ticked(self, item: QListWidgetItem) -> None:
        """Name in the line what was ticked, or no longer."""
        kept = [name for name in programs_in(self.line.text()) if plain_name(name) != plain_name(item.text())]
        if item.checkState() is Qt.CheckState.Checked:
            kept.append(item.text())
        self.line.setText(_SEPARATOR.join(kept))

    def _lay_out(self) -> None:
        about = QLabel(
            tr(
                "While one of these programs runs, this profile is used by itself; when it ends, the one before is. "
                "Nobody but this machine is told which programs run."
            )
        )
        about.setProperty("kind", "dim")
        about.setWordWrap(True)
        running = QLabel(tr("Programs that run now"))
        running.setProperty("kind", "caption")
        running.setBuddy(self.list)
        self.save_button = push_button(tr("Keep"), tr("Use the profile while these run"), self.save, "primary")
        self.save_button.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(push_button(tr("Cancel"), tr("Leave it as it is (Esc)"), self.reject))
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE)
        for part in (about, self.line, running):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.resize(460, 480)
