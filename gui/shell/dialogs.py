"""What the program is made of."""

from __future__ import annotations

from importlib import metadata

from PyQt6.QtCore import Qt, QUrl
from PyQt6.QtGui import QDesktopServices
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.shell.keys_dialog import close_buttons, fitting
from gui.widgets import theme
from gui.words import later, tr

_PARTS = (
    ("PyQt6", later("The window")),
    ("pyqtgraph", later("Plots")),
    ("qtawesome", later("Icons (Phosphor)")),
    ("opencv-python", later("Cameras and pictures")),
    ("av", later("Video files (FFmpeg)")),
    ("numba", later("Compiled kernels")),
    ("numpy", later("Arrays")),
    ("scipy", later("Mathematics")),
    ("cv2-enumerate-cameras", later("Names of cameras")),
    ("platformdirs", later("Where files go")),
    ("tomli-w", later("Settings files")),
    ("typer", later("Command line")),
    ("rich", later("Terminal output")),
)
_DATA = (
    ("Inter", "4.0", later("Letters"), "OFL-1.1"),
    (later("Haar cascades"), "OpenCV", later("Finding faces"), later("See the card in models/")),
    (later("Portraits"), "", later("The demo"), later("Public domain; see assets/")),
)


class TableDialog(QDialog):
    """A heading, a few words and a table."""

    def __init__(self, parent: QWidget, title: str, text: str, columns: tuple[str, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting(parent, 780, 600))
        heading = QLabel(title)
        heading.setProperty("kind", "title")
        words = QLabel(text)
        words.setProperty("kind", "dim")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.RichText)
        words.linkActivated.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.table = QTableWidget(0, len(columns))
        self.table.setHorizontalHeaderLabels(columns)
        self.table.setAccessibleName(title)
        self.table.setToolTip(tr("The arrow keys go from one to the next"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        if (rows := self.table.verticalHeader()) is not None:
            rows.hide()
        if (heads := self.table.horizontalHeader()) is not None:
            heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            heads.setStretchLastSection(True)
            heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        buttons = close_buttons(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * theme.SPACE,) * 4)
        layout.setSpacing(theme.SPACE + 4)
        for widget in (heading, words, self.table, buttons):
            layout.addWidget(widget)

    def add(self, *cells: str) -> None:
        """Add a row."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(cells):
            self.table.setItem(row, column, QTableWidgetItem(text))


def about_dialog(parent: QWidget) -> TableDialog:
    """Version and licences."""
    dialog = TableDialog(
        parent,
        "visavis",
        tr(
            "Version {version}. Watches a face through an ordinary webcam and does something with it in real time. "
            "Pictures stay on this computer.<br><br>The code of visavis is under the MIT licence. It stands on these "
            "parts, each under its own:",
            version=version_of("visavis") or "0.1",
        ),
        (tr("Part"), tr("Version"), tr("What for"), tr("Licence")),
    )
    for name, purpose in _PARTS:
        dialog.add(name, version_of(name), tr(purpose), licence_of(name))
    for row in _DATA:
        dialog.add(*map(tr, row))
    return dialog


def version_of(package: str) -> str:
    """Version of an installed package, '' if it is not."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def licence_of(package: str) -> str:
    """Licence of an installed package in a few words, as its own description has it."""
    try:
        about = metadata.metadata(package)
    except metadata.PackageNotFoundError:
        return tr("not installed")
    short = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    if short and len(short) <= 60 and "\n" not in short:
        return short
    classifiers = [c.rsplit(" :: ", 1)[-1] for c in about.get_all("Classifier") or () if c.startswith("License ::")]
    return classifiers[0] if classifiers else tr("see the package")
