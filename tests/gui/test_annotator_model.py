"""The annotator without its window, with a thread that does its jobs when it is told to."""

from pathlib import Path
from threading import Event

import cv2
import numpy as np
import pytest

from gui.pages.workshop.annotator.jobs import (
    ASKED,
    SEARCHED,
    SEEN,
    AnnotatorJobs,
    Fitted,
    ModelReady,
    Refused,
    Thumbnail,
)
from gui.pages.workshop.annotator.model import AnnotatorModel
from tests.tracker.annotation.made_layouts import OF_68, write_layout
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.fitting import FittedPicture
from tracker.annotation.marks import PictureState, marks_of, no_marks
from tracker.face.model_file import shipped_face_model
from tracker.face.shape_model import FaceParameters, Similarity
from tracker.layouts import read_layout

NAMES = ("a.png", "b.png", "c.png", "d.png", "e.png")


class Fitter:
    """Stands in for a model of 68 points: what it makes of a picture is known before."""

    def __init__(self):
        shape = shipped_face_model("svm").shape
        self.markup, self._shape = shape.markup, shape

    def described(self, fitted):
        return np.concatenate([[1.0], fitted.parameters.shape[:4]])

    def fitted(self, score, x=60.0):
        parameters = FaceParameters(Similarity(50.0, 0.0, x, 60.0), np.zeros(self._shape.mode_count))
        return FittedPicture(parameters, self._shape.points_xy(parameters), score)


class Jobs(AnnotatorJobs):
    """Notes what is asked for; `bring` says what came of it."""

    def __init__(self):
        super().__init__()
        self.asked, self.come = [], []

    def _add(self, rank, do):
        pass

    def load(self, model):
        self.asked.append(("load", model))

    def fit(self, path, model, near, *, asked):
        self.asked.append((path.name, asked))

    def outcomes(self):
        come, self.come = self.come, []
        return come


@pytest.fixture
def folder(tmp_path):
    for name in NAMES:
        cv2.imwrite(str(tmp_path / name), np.full((120, 120, 3), 90, np.uint8))
    write_layout(tmp_path)
    return tmp_path


class Desk:
    def __init__(self, folder):
        self.jobs, self.told, self.fitter, self.folder = Jobs(), [], Fitter(), folder
        self.model = AnnotatorModel(self.jobs, lambda: None, lambda text, wrong: self.told.append((text, wrong)))

    def bring(self, *outcomes):
        self.jobs.come += outcomes
        self.model.take_outcomes()

    def ready(self):
        self.bring(ModelReady("finest", self.fitter))

    def brings_fit(self, name, score, *, asked=False, face=True):
        self.jobs.asked.remove((name, asked))
        self.bring(Fitted(self.folder / name, "finest", self.fitter.fitted(score) if face else None, asked))


@pytest.fixture
def desk(folder):
    made = Desk(folder)
    assert made.model.open(folder)
    return made


@pytest.fixture
def small(folder):
    """In a layout of one's own."""
    made = Desk(folder)
    assert made.model.open(folder, read_layout(folder / "five.toml"))
    return made


def whole(count, shift=0.0):
    return marks_of(10.0 + np.arange(2.0 * count).reshape(count, 2) + shift)


def finish(model, count):
    model.editor.use(whole(count, model.place), "test")
    model.set_done(True, go_on=True)


def test_what_is_done_to_points_is_on_the_disk_at_once(small, folder):
    model = small.model
    model.editor.place(0, (4.0, 5.0))
    model.keep()
    assert AnnotationSet(folder).marks("a.png").places[0] == (4.0, 5.0)
    model.hide(0)
    assert AnnotationSet(folder).marks("a.png").hidden == {0}
    model.undo()
    assert AnnotationSet(folder).marks("a.png").hidden == frozenset() and model.state.can_undo
    model.take_away(0)
    assert AnnotationSet(folder).marks("a.png").state is PictureState.UNTOUCHED
    model.undo()
    model.redo()
    assert AnnotationSet(folder).marks("a.png").state is PictureState.UNTOUCHED


def test_done_goes_on_to_the_next_that_is_not(small):
    model = small.model
    model.set_done(True)
    assert small.told[-1] == ("5 points are missing still.", True) and model.progress.done == 0
    model.show(3)
    finish(model, 5)
    assert model.name == "e.png"
    finish(model, 5)
    assert model.name == "a.png" and model.progress.done == 2
    for _ in range(3):
        finish(model, 5)
    assert model.progress.done == 5 and "All other pictures are done" in small.told[-1][0]


def test_a_folder_opens_where_work_is_left(small, folder):
    finish(small.model, 5)
    again = Desk(folder).model
    again.open(folder)
    assert again.name == "b.png" and again.markup.name == "five"


def test_each_picture_has_its_own_undo(small):
    model = small.model
    model.editor.place(0, (4.0, 5.0))
    model.keep()
    model.step(1)
    assert not model.state.can_undo
    model.step(-1)
    model.undo()
    assert model.editor.marks.placed == 0


def test_points_are_copied_from_the_last_and_mirrored(small):
    model = small.model
    model.copy_last()
    assert small.told[-1][1], "there is none"
    finish(model, 5)
    model.copy_last()
    assert model.name == "b.png" and model.editor.marks == whole(5) and not model.editor.marks.done
    model.mirror()
    assert model.editor.marks.places[1] == (119.0 - 10.0, 11.0)
    model.undo()
    assert model.editor.marks == whole(5)
    for point, place in {1: None, 4: None}.items():
        model.editor.place(point, place)
    model.mirror()
    assert small.told[-1] == ("Place some points of both sides, or in the middle, first.", True)


def test_a_model_of_the_same_points_fits_at_once(desk):
    model = desk.model
    model.fit()
    assert desk.jobs.asked == [("load", "finest")]
    desk.ready()
    desk.brings_fit("a.png", 0.8, asked=True)
    assert model.editor.marks.is_whole and not model.editor.marks.done
    assert "80 %" in desk.told[-1][0]
    model.undo()
    assert model.editor.marks.placed == 0


def test_what_came_for_another_picture_changes_nothing(desk):
    model = desk.model
    model.fit()
    desk.ready()
    model.step(1)
    desk.brings_fit("a.png", 0.8, asked=True)
    assert model.editor.marks.placed == 0
    model.step(-1)
    assert model.editor.marks.placed == 0


def test_where_there_is_no_face_it_is_said(desk):
    desk.model.fit()
    desk.ready()
    desk.brings_fit("a.png", 0.0, asked=True, face=False)
    assert "no face here" in desk.told[-1][0] and desk.model.editor.marks.placed == 0


def test_a_model_of_other_points_learns_from_what_is_done(small):
    model = small.model
    model.fit()
    small.ready()
    assert "Say of 3 more pictures" in small.told[-1][0]
    truth = small.fitter.fitted(1.0).points_xy[list(OF_68)]
    for _ in range(3):
        model.editor.use(marks_of(truth), "test")
        model.set_done(True, go_on=True)
    assert model.name == "d.png"
    assert {("d.png", False), ("e.png", False)} <= set(small.jobs.asked), "it looks ahead"
    model.fit()
    for name in NAMES[:3]:
        small.brings_fit(name, 0.9)
    small.brings_fit("d.png", 0.7, asked=True)
    np.testing.assert_allclose(model.editor.points_xy, truth, atol=0.5)


def test_the_most_doubtful_picture_comes_next(desk):
    model = desk.model
    model.show_doubtful()
    assert "5 to go" in desk.told[-1][0]
    for name, score in zip(NAMES, (0.1, 0.8, 0.3, 0.9, 0.7), strict=True):
        desk.brings_fit(name, score)
    assert model.name == "c.png" and "30 %" in desk.told[-1][0], "the one on show is not the next one"
    finish(model, 68)
    model.show_doubtful()
    assert model.name == "a.png"


def test_another_model_is_asked_anew(desk):
    model = desk.model
    model.fit()
    desk.ready()
    desk.brings_fit("a.png", 0.8, asked=True)
    model.use_model("/mine.npz")
    model.fit()
    assert ("load", "/mine.npz") in desk.jobs.asked
    desk.bring(Fitted(model.annotations.path_of("a.png"), "finest", None, True))
    assert model.editor.marks.is_whole, "what an older model says no longer counts"


def test_points_are_imported_and_exported(desk, folder, tmp_path_factory):
    model, out = desk.model, tmp_path_factory.mktemp("out")
    finish(model, 68)
    assert model.export_to(out / "p.csv").written == 1
    assert model.export_to(out / "p.csv").there == (out / "p.csv",)
    model.clear()
    model.show(0)
    model.clear()
    assert model.import_from(out / "p.csv") == 0 and model.editor.marks.done
    assert model.import_from(out / "p.csv") == 1
    model.import_from(Path("/nowhere.csv"))
    assert desk.told[-1][1]


def test_a_smaller_folder_and_another_layout_are_opened_in_its_place(desk, folder, tmp_path_factory):
    desk.model.show(4)
    other = tmp_path_factory.mktemp("other")
    cv2.imwrite(str(other / "z.png"), np.full((60, 50, 3), 90, np.uint8))
    assert desk.model.open(other) and desk.model.name == "z.png"
    desk.model.open(folder, read_layout(folder / "five.toml"))
    finish(desk.model, 5)
    (folder / "five.toml").write_text((folder / "five.toml").read_text().replace("nose", "tip"))
    desk.model.use_layout_file(folder / "five.toml")
    assert "another layout that is called five" in desk.told[-1][0] and "nose" in desk.model.markup.names


def test_a_model_that_cannot_be_read_is_told_and_nothing_waits_for_it(desk):
    desk.model.show_doubtful()
    desk.bring(Refused("There is no /mine.npz."))
    assert desk.told[-1] == ("There is no /mine.npz.", True)
    desk.jobs.asked.clear()
    desk.model.show_doubtful()
    assert len(desk.jobs.asked) == 5, "it is tried anew"


def test_a_folder_that_cannot_be_opened_leaves_the_one_that_is(desk, tmp_path_factory):
    assert not desk.model.open(tmp_path_factory.mktemp("empty"))
    assert desk.told[-1][1] and desk.model.name == "a.png"


def test_thumbnails_of_this_folder_alone_are_taken(desk, folder):
    image = np.zeros((4, 4, 3), np.uint8)
    desk.bring(Thumbnail(folder / "a.png", image), Thumbnail(Path("/else/b.png"), image))
    assert set(desk.model.thumbnails) == {"a.png"}


def test_the_thread_does_what_somebody_waits_for_first(folder):
    jobs, begun, go_on, order = AnnotatorJobs(), Event(), Event(), []

    def busy():
        begun.set()
        go_on.wait(20)

    jobs._add(ASKED, busy)
    assert begun.wait(20)
    for rank in (SEARCHED, SEEN, ASKED):
        jobs._add(rank, lambda rank=rank: order.append(rank))
    jobs.thumbnail(folder / "a.png")
    jobs.thumbnail(folder / "gone.png")
    last = Event()
    jobs.fit(folder / "a.png", "/gone.npz", no_marks(68), asked=False)
    jobs._add(SEARCHED, last.set)
    go_on.set()
    assert last.wait(20) and order == [ASKED, SEEN, SEARCHED]
    small, refused = jobs.outcomes()
    assert small.path.name == "a.png" and small.image.shape == (96, 96, 3)
    assert isinstance(refused, Refused) and "gone.npz" in refused.reason
    jobs.close()
    jobs.wait()
