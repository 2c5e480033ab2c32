"""Pictures and films of the faces in the model viewer."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PyQt6.QtCore import QRectF
from PyQt6.QtGui import QColor, QImage, QPainter

from gui.pages.workshop.model_viewer.painting import Look, paint_shapes
from gui.pages.workshop.model_viewer.state import PERIOD_S, ShownShape, ViewerState, swing
from gui.widgets import theme
from gui.widgets.pixels import copied
from gui.words import tr
from tracker.errors import VisavisError
from tracker.files.picture_writer import write_picture
from tracker.files.video_writer import VideoWriter
from tracker.run.behind import Tell, WorkBehind
from tracker.types import Image

SIZE_PX: Final = (720, 720)
_RATE_HZ: Final = 30.0
_NOTE: Final = "Made by visavis: the shape model of faces {name}."


def picture(shapes: tuple[ShownShape, ...], look: Look) -> Image:
    """Faces side by side, each on a square, uint8 BGR."""
    canvas = QImage(SIZE_PX[0] * max(len(shapes), 1), SIZE_PX[1], QImage.Format.Format_BGR888)
    canvas.fill(QColor(theme.STAGE))
    painter = QPainter(canvas)
    paint_shapes(painter, QRectF(canvas.rect()), shapes, look)
    painter.end()
    return copied(canvas)


def save_picture(path: Path, shapes: tuple[ShownShape, ...], look: Look) -> None:
    """Save them as they are.

    Raises
    ------
    VisavisError
        If the file cannot be written.
    """
    write_picture(path, picture(shapes, look), _NOTE.format(name=shapes[0].name))


def film_behind(path: Path, state: ViewerState, component: int, look: Look) -> WorkBehind[Path]:
    """A film of a component that goes to and fro once, made on a thread of its own.

    Parameters
    ----------
    path : Path
        Ends in ``.mp4``.
    state : ViewerState
        As it is now.
    component : int
    look : Look
    """
    count = round(PERIOD_S * _RATE_HZ)
    # Drawn from what is shown now: the thread does not see what is changed later.
    frames = [state.shapes_at(component, swing(number / _RATE_HZ)) for number in range(count)]

    def write(tell: Tell) -> Path:
        try:
            with VideoWriter(path, _RATE_HZ, note=_NOTE.format(name=frames[0][0].name)) as film:
                for number, shapes in enumerate(frames):
                    tell(number / count)
                    film.write(picture(shapes, look), number / _RATE_HZ)
        except OSError as error:
            raise VisavisError(tr("{path} cannot be written: {why}.", path=path, why=error.strerror)) from error
        return path

    return WorkBehind("model-film", write)
