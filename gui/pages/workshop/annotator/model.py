"""The annotator without its window: which picture is shown, what its points are, what comes next. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from gui.model.point_editor import PointEditor
from gui.pages.workshop.annotator.jobs import AnnotatorJobs, Fitted, ModelReady, Outcome, Refused, Thumbnail
from gui.words import tr
from tracker.annotation.annotation_set import AnnotationSet, Progress
from tracker.annotation.exchange import Exported, read_marks, write_marks
from tracker.annotation.fitting import FittedPicture, PointPlacer
from tracker.annotation.marks import PictureState, PointMarks
from tracker.annotation.mirroring import filled_by_mirror
from tracker.errors import VisavisError
from tracker.face.shipped import MOST_EXACT
from tracker.layouts import read_layout
from tracker.markup import IBUG_68, Markup
from tracker.sources.picture_file import read_image
from tracker.types import Image

# So many placed points say which face is meant.
_SAYS_WHERE = 2
_MOST_LEARNT_FROM = 60


@dataclass(frozen=True, slots=True)
class UndoState:
    """Whether there is something to take back, and to make again."""

    can_undo: bool = False
    can_redo: bool = False


class AnnotatorModel:
    """One folder at a time.

    Parameters
    ----------
    jobs : AnnotatorJobs
    on_change : callable
        Called when what is shown may have changed.
    tell : callable
        Takes a sentence for the user, and whether something is wrong.

    Attributes
    ----------
    annotations : AnnotationSet or None
    markup : Markup
        The layout for the next folder, and of the present one.
    model : str
        That fits: the name of one that ships, or a file.
    place : int
        Which picture is shown.
    image : ndarray, shape (height, width, 3), uint8, BGR, or None
        The picture; None where it cannot be read.
    thumbnails : dict of str to ndarray
        By the names of pictures, as far as they are made.
    """

    def __init__(
        self, jobs: AnnotatorJobs, on_change: Callable[[], object], tell: Callable[[str, bool], object]
    ) -> None:
        self._jobs, self._on_change, self._tell = jobs, on_change, tell
        self.annotations: AnnotationSet | None = None
        self.markup: Markup = IBUG_68
        self.model: str = MOST_EXACT
        self.place = 0
        self.image: Image | None = None
        self.thumbnails: dict[str, Image] = {}
        self._editors: dict[str, PointEditor] = {}
        self._fits: dict[str, FittedPicture | None] = {}
        self._placer: PointPlacer | None = None
        self._wanted = ""
        self._before: str | None = None
        self._seeks_doubtful = False
        # What the model has been asked to look at, and what of it it is to learn from before it can fit.
        self._asked_for: set[str] = set()
        self._to_learn: set[str] = set()

    # What is open

    def open(self, folder: Path, markup: Markup | None = None) -> bool:
        """Open a folder, in a layout or in that in which it is annotated; says why it cannot be."""
        try:
            annotations = AnnotationSet(folder, markup)
        except VisavisError as error:
            self._tell(str(error), True)
            return False
        self.annotations, self.markup = annotations, annotations.markup
        self._jobs.forget()
        self.thumbnails, self._editors, self._before = {}, {}, None
        self._forget_fits()
        for name in annotations.names:
            self._jobs.thumbnail(annotations.path_of(name))
        if annotations.note:
            self._tell(annotations.note, False)
        open_ones = list(annotations.in_state(PictureState.UNTOUCHED, PictureState.BEGUN))
        self.place = annotations.names.index(open_ones[0]) if open_ones else 0
        self._read()
        return True

    def use_layout(self, markup: Markup) -> None:
        """Annotate in another layout; the points of the present one stay where they are kept."""
        if self.annotations is not None:
            self.open(self.annotations.folder, markup)
        else:
            self.markup = markup
            self._on_change()

    def use_layout_file(self, path: Path) -> None:
        """The same, of a file."""
        try:
            self.use_layout(read_layout(path))
        except VisavisError as error:
            self._tell(str(error), True)

    def use_model(self, model: str) -> None:
        """Fit by another model from now on."""
        self.model = model
        self._forget_fits()
        self._on_change()

    @property
    def name(self) -> str:
        """Of the picture that is shown; '' without one."""
        return self.annotations.names[self.place] if self.annotations is not None else ""

    @property
    def editor(self) -> PointEditor | None:
        """The points of the picture that is shown."""
        if self.annotations is None:
            return None
        if self.name not in self._editors:
            self._editors[self.name] = PointEditor(self.annotations.markup, self.annotations.marks(self.name))
        return self._editors[self.name]

    @property
    def progress(self) -> Progress:
        """How far all pictures are."""
        return self.annotations.progress if self.annotations is not None else Progress(0, 0, 0)

    # Which picture

    def show(self, place: int) -> None:
        """Show a picture."""
        assert self.annotations is not None
        self._wanted = ""
        if self.annotations.marks(self.name).placed:
            self._before = self.name
        self.place = place
        self._read()

    def _read(self) -> None:
        assert self.annotations is not None
        try:
            self.image = read_image(self.annotations.path_of(self.name))
        except VisavisError as error:
            self.image = None
            self._tell(str(error), True)
        self._look_ahead()
        self._on_change()

    def _look_ahead(self) -> None:
        """Where the model is in use, have it look at this picture and the next one before somebody asks."""
        if self._placer is None or self.annotations is None:
            return
        names = self.annotations.names
        soon = (self.name, names[(self.place + 1) % len(names)])
        self._look_at([name for name in soon if name not in self._fits and self._state(name) is PictureState.UNTOUCHED])

    def step(self, by: int) -> None:
        """Show the next picture, or the one before."""
        if self.annotations is not None:
            self.show((self.place + by) % len(self.annotations.names))

    def show_open(self) -> None:
        """Show the next picture that is not done."""
        if self.annotations is None:
            return
        count = len(self.annotations.names)
        order = [(self.place + step) % count for step in range(1, count)]
        names = self.annotations.names
        found = next((one for one in order if self._state(names[one]) is not PictureState.DONE), None)
        if found is None:
            self._tell(tr("All other pictures are done. A model can be trained with them now."), False)
        else:
            self.show(found)

    def show_doubtful(self) -> None:
        """Show the picture that is not done of which the model is least sure; all have to be looked at before."""
        if self.annotations is None:
            return
        names = [name for name in self.annotations.names if self._state(name) is not PictureState.DONE]
        missing = [name for name in names if name not in self._fits]
        if missing:
            self._seeks_doubtful = True
            self._look_at(missing)
            self._tell_search()
            return
        self._seeks_doubtful = False
        others = [name for name in names if name != self.name]
        if not others:
            self._tell(tr("All other pictures are done."), False)
            return
        worst = min(others, key=self.sureness)
        self.show(self.annotations.names.index(worst))
        fitted = self._fits[worst]
        if fitted is None:
            self._tell(tr("The model finds no face in this one."), False)
        else:
            self._tell(tr("The model is {percent} % sure of this one.", percent=round(100 * _share(fitted))), False)

    def _tell_search(self) -> None:
        self._tell(tr("Looking for doubtful pictures: {count} to go.", count=len(self._asked_for)), False)

    def sureness(self, name: str) -> float:
        """How sure the model is of a picture, 0 to 1; less than that where it finds no face."""
        fitted = self._fits.get(name)
        return -1.0 if fitted is None else fitted.score

    # What is done to the points

    def keep(self) -> None:
        """Keep the points of the picture that is shown as they are now."""
        if self.annotations is None or self.editor is None:
            return
        try:
            self.annotations.put(self.name, self.editor.marks)
        except VisavisError as error:
            self._tell(str(error), True)
        self._learn(self.name)
        self._on_change()

    def set_done(self, done: bool, *, go_on: bool = False) -> None:
        """Say that the picture is right, or that it is not yet; and show the next one that is not."""
        if self.editor is None:
            return
        marks = self.editor.marks
        if done and not marks.is_whole:
            missing = len(marks.places) - marks.placed
            self._tell(tr("{count} points are missing still.", count=missing), True)
            return
        self._change(marks.as_done(done), "done")
        if go_on:
            self.show_open()

    def hide(self, point: int) -> None:
        """Say that something covers a point, or that nothing does."""
        if self.editor is not None and self.editor.marks.places[point] is not None:
            self.editor.hide([point], point not in self.editor.marks.hidden)
            self.keep()

    def take_away(self, point: int) -> None:
        """Place a point no longer."""
        if self.editor is not None:
            self.editor.place(point, None)
            self.editor.seal()
            self.keep()

    def clear(self) -> None:
        """Place no point of the picture."""
        if self.editor is not None:
            self._change(PointMarks((None,) * self.markup.point_count), "clear")

    def copy_last(self) -> None:
        """Take the points of the picture that was shown before this one."""
        if self.annotations is None or self.image is None:
            return
        before = self._before
        if before is None or before == self.name:
            earlier = [name for name in self.annotations.names[: self.place] if self.annotations.marks(name).placed]
            before = earlier[-1] if earlier else None
        if before is None:
            self._tell(tr("There is no picture before this one whose points could be taken."), True)
            return
        marks = self.annotations.marks(before)
        try:
            there = read_image(self.annotations.path_of(before)).shape
        except VisavisError:
            there = self.image.shape
        scale = np.array([self.image.shape[1] / there[1], self.image.shape[0] / there[0]])
        self._change(marks.as_done(False).with_points((marks.points_xy + 0.5) * scale - 0.5), "copy")

    def mirror(self) -> None:
        """Fill in what is missing on one side from the other; where nothing is missing, mirror the whole picture."""
        if self.editor is None or self.image is None or not self.editor.marks.placed:
            return
        marks = self.editor.marks
        filled = filled_by_mirror(self.markup, marks)
        if not marks.is_whole and filled == marks:
            self._tell(tr("Place some points of both sides, or in the middle, first."), True)
            return
        self._change(filled if filled != marks else marks.mirrored(self.markup, self.image.shape[1]), "mirror")

    def fit(self) -> None:
        """Let the model place the points; what it cannot do yet it says."""
        if self.annotations is None or self.editor is None or self.image is None:
            return
        self._wanted = self.name
        if self._placer is None:
            self._jobs.load(self.model)
            self._tell(tr("The model looks at the picture…"), False)
        elif self._placer.missing:
            self._learn_first()
        elif self.name in self._fits and self.editor.marks.placed < _SAYS_WHERE:
            self._place()
        else:
            path = self.annotations.path_of(self.name)
            self._jobs.fit(path, self.model, self.editor.marks, asked=True)
            self._tell(tr("The model looks at the picture…"), False)

    def _learn_first(self) -> None:
        """Have the model look at the pictures that are done, or say that there are too few."""
        assert self._placer is not None and self.annotations is not None
        done = list(self.annotations.in_state(PictureState.DONE))[:_MOST_LEARNT_FROM]
        for name in done:
            self._learn(name)
        self._to_learn = {name for name in done if name not in self._fits}
        self._look_at(sorted(self._to_learn))
        if self._to_learn:
            self._tell(tr("The model looks at the pictures that are done…"), False)
        elif not self._placer.missing:
            self.fit()
        else:
            self._wanted = ""
            self._tell(
                tr(
                    "The model has other points than this layout. Say of {count} more pictures that they are done: "
                    "from these it learns where your points lie.",
                    count=self._placer.missing,
                ),
                True,
            )

    # Undo and redo, as the window asks for them

    @property
    def state(self) -> UndoState:
        """Whether there is something to take back."""
        editor = self.editor
        return UndoState(editor.can_undo, editor.can_redo) if editor is not None else UndoState()

    def undo(self) -> None:
        """Take back the last change of this picture."""
        if self.editor is not None:
            self.editor.undo()
            self.keep()

    def redo(self) -> None:
        """Make the next change of this picture again."""
        if self.editor is not None:
            self.editor.redo()
            self.keep()

    # To and from other programs

    def import_from(self, path: Path, *, replace: bool = False) -> int:
        """Take points over; returns how many pictures have points already and were left as they are."""
        if self.annotations is None:
            self._tell(tr("Open the folder of pictures first."), True)
            return 0
        try:
            marks = read_marks(path, self.annotations.markup, self.annotations.names)
            taken, kept = self.annotations.take(marks, replace=replace)
        except VisavisError as error:
            self._tell(str(error), True)
            return 0
        self._editors.clear()
        self._tell(tr("Points of {taken} pictures taken over; {kept} had points.", taken=taken, kept=kept), False)
        self._on_change()
        return kept

    def export_to(self, path: Path, *, replace: bool = False) -> Exported | None:
        """Write the points of all pictures that are done."""
        if self.annotations is None:
            return None
        try:
            exported = write_marks(self.annotations, path, replace=replace)
        except VisavisError as error:
            self._tell(str(error), True)
            return None
        self._tell(tr("Points of {count} pictures are in {path}.", count=exported.written, path=str(path)), False)
        return exported

    # What the thread has done

    def take_outcomes(self) -> None:
        """Take over what jobs have brought."""
        outcomes = self._jobs.outcomes()
        for outcome in outcomes:
            self._take(outcome)
        if outcomes:
            self._on_change()

    def _take(self, outcome: Outcome) -> None:
        match outcome:
            case Thumbnail(path, image):
                if self._is_here(path):
                    self.thumbnails[path.name] = image
            case ModelReady(name, fitter):
                if name == self.model and self._placer is None:
                    self._placer = PointPlacer(self.markup, fitter)
                    if self._wanted == self.name:
                        self.fit()
            case Fitted():
                self._take_fit(outcome)
            case Refused(reason):
                self._wanted, self._seeks_doubtful = "", False
                self._asked_for, self._to_learn = set(), set()
                self._tell(reason, True)

    def _take_fit(self, one: Fitted) -> None:
        if one.model != self.model or not self._is_here(one.path):
            return
        name = one.path.name
        self._fits[name] = one.fitted
        self._asked_for.discard(name)
        self._learn(name)
        if self._wanted == name == self.name and one.asked:
            self._place()
        elif name in self._to_learn:
            self._to_learn.discard(name)
            if not self._to_learn and self._wanted == self.name:
                self.fit()
        if self._seeks_doubtful:
            if self._asked_for:
                self._tell_search()
            else:
                self.show_doubtful()

    def _place(self) -> None:
        fitted, self._wanted = self._fits[self.name], ""
        if fitted is None:
            self._tell(tr("The model finds no face here. Place the points by hand."), True)
        elif self._placer is not None and not self._placer.missing:
            self._change(self._placer.place(fitted), "fit")
            self._tell(
                tr("Fitted; the model is {percent} % sure. Correct it.", percent=round(100 * _share(fitted))), False
            )

    def _learn(self, name: str) -> None:
        """Learn from a picture that is done, or is so no longer."""
        if self._placer is None or self._placer.is_direct or self.annotations is None:
            return
        marks = self.annotations.marks(name)
        if name in self._fits:
            self._placer.learn(name, self._fits[name] if marks.done else None, marks)
        elif marks.done:
            self._look_at([name])

    def _look_at(self, names: list[str]) -> None:
        """Have the model look at pictures when it has nothing else to do."""
        assert self.annotations is not None
        for name in names:
            if name not in self._asked_for:
                self._asked_for.add(name)
                path = self.annotations.path_of(name)
                self._jobs.fit(path, self.model, self.annotations.marks(name), asked=False)

    def _change(self, marks: PointMarks, key: str) -> None:
        assert self.editor is not None
        self.editor.seal()
        self.editor.use(marks, key)
        self.editor.seal()
        self.keep()

    def _forget_fits(self) -> None:
        self._fits, self._placer, self._wanted, self._seeks_doubtful = {}, None, "", False
        self._asked_for, self._to_learn = set(), set()

    def _is_here(self, path: Path) -> bool:
        return self.annotations is not None and path.parent == self.annotations.folder

    def _state(self, name: str) -> PictureState:
        assert self.annotations is not None
        return self.annotations.marks(name).state


def _share(fitted: FittedPicture) -> float:
    return min(1.0, max(0.0, fitted.score))
