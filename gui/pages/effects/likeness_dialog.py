"""The dialog that tells which portraits a face is most like, and in what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QImage, QPixmap
from PyQt6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.pages.effects.mask_jobs import Alike
from gui.pages.effects.tiles import title_of
from gui.widgets import theme
from gui.widgets.buttons import push_button
from gui.widgets.scrolled import scrolled
from gui.words import later, tr
from tracker.effects.gallery import GalleryEntry
from tracker.types import Image

_FACE_PX, _BAR_PX = 72, 6
_HOW = later(
    "Your face and theirs are made to look ahead with closed lips; then how they look and ten measures of the head are "
    "compared. Two photographs of one person have some 90 %. It is a game: light, age and the painter's hand count too."
)


class LikenessDialog(QDialog):
    """Portraits, the likest first; each can be put on. ``wear`` takes the one that is wanted."""

    def __init__(self, parent: QWidget, alike: Sequence[Alike], wear: Callable[[GalleryEntry], object]) -> None:
        super().__init__(parent)
        self.setObjectName("likeness")
        self.setWindowTitle(tr("Which am I most like?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wear = wear
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, theme.SPACE, 0)
        column.setSpacing(2 * theme.SPACE)
        for one in alike:
            column.addLayout(self._row(one))
        column.addStretch(1)
        scroll = scrolled(rows)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button(tr("Close"), tr("Close this list (Esc)"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.SPACE,) * 4)
        layout.setSpacing(2 * theme.SPACE)
        layout.addWidget(scroll, 1)
        layout.addWidget(_dim(tr(_HOW)))
        layout.addLayout(buttons)
        self.resize(560, 640)

    def _row(self, one: Alike) -> QHBoxLayout:
        title, percent = title_of(one.entry), round(100 * one.told.likeness)
        face = QLabel()
        face.setPixmap(_pixmap(one.picture))
        face.setFixedSize(_FACE_PX, _FACE_PX)
        face.setAccessibleName(title)
        heading = QLabel(title)
        heading.setProperty("kind", "strong")
        heading.setWordWrap(True)
        amount = QLabel(tr("{percent} %", percent=percent))
        amount.setFont(theme.tabular(amount.font()))
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(amount)
        bar = QProgressBar()
        bar.setValue(percent)
        bar.setTextVisible(False)
        bar.setFixedHeight(_BAR_PX)
        bar.setAccessibleName(tr("Likeness to {title}", title=title))
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE // 2)
        words.addLayout(top)
        words.addWidget(bar)
        words.addWidget(_dim(" ".join(map(tr, one.told.reasons)) or tr("Nothing in particular.")))
        wear = push_button(tr("Put on"), tr("Put this face on yours"), lambda: self._put_on(one.entry))
        wear.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.SPACE)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(wear, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _put_on(self, entry: GalleryEntry) -> None:
        self._wear(entry)
        self.accept()


def _dim(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", "dim")
    label.setWordWrap(True)
    return label


def _pixmap(image: Image) -> QPixmap:
    height, width = image.shape[:2]
    whole = QPixmap.fromImage(QImage(image.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32))
    mode = Qt.TransformationMode.SmoothTransformation
    return whole.scaled(_FACE_PX, _FACE_PX, Qt.AspectRatioMode.KeepAspectRatio, mode)
