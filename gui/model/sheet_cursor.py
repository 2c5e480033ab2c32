"""Which face of a similarity sheet is meant: by a place, by the arrow keys; and what is said of it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.model.transport import clock_text
from gui.words import tr
from tracker.session.sheet_file import Sheet, SheetCell


@dataclass(frozen=True, slots=True)
class SheetCursor:
    """A face that is meant, or none yet.

    Attributes
    ----------
    sheet : Sheet
    cell : SheetCell or None
    """

    sheet: Sheet
    cell: SheetCell | None = None

    def at(self, x_px: float, y_px: float) -> SheetCell | None:
        """The face at a place of the sheet's picture; None beside all of them."""
        column, row = int(x_px // self.sheet.cell_px), int(y_px // self.sheet.cell_px)
        return self.sheet.at.get((column, row))

    def moved(self, columns: int, rows: int) -> SheetCursor:
        """The next face in a direction, over cells that are empty; the first of all where none was meant."""
        if self.cell is None:
            return SheetCursor(self.sheet, self.sheet.cells[0])
        column, row = self.cell.column + columns, self.cell.row + rows
        while 0 <= column < self.sheet.columns and 0 <= row < self.sheet.rows:
            if (cell := self.sheet.at.get((column, row))) is not None:
                return SheetCursor(self.sheet, cell)
            column, row = column + columns, row + rows
        return self

    def nearest(self, time_s: float) -> SheetCursor:
        """The face whose frame is nearest to a time on the frames' clock."""
        timed = [cell for cell in self.sheet.cells if cell.time_s is not None]
        if not timed:
            return self
        return SheetCursor(self.sheet, min(timed, key=lambda cell: abs((cell.time_s or 0.0) - time_s)))


def words_of(cell: SheetCell, begin_s: float = 0.0) -> str:
    """What is said of a face: when it was, or of which picture it is. ``begin_s``: the time of the first frame."""
    if cell.time_s is not None:
        return tr("{time} · frame {index}", time=clock_text(cell.time_s - begin_s, 2), index=cell.index)
    return cell.name if cell.number == 1 else tr("{name}, face {number}", name=cell.name, number=cell.number)


def likeness_words(sheet: Sheet) -> str:
    """How good the sheet is, in words."""
    ratio = sheet.neighbour_distance / sheet.random_distance if sheet.random_distance > 0 else 1.0
    return tr(
        "{count} faces. Neighbours differ {ratio:.2f} times as much as any two.", count=len(sheet.cells), ratio=ratio
    )
