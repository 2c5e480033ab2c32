"""Marks of pictures, and the file in which they are kept."""

import signal
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.tracker.annotation.made_layouts import write_layout
from tracker.annotation import annotation_set
from tracker.annotation.annotation_set import AnnotationSet
from tracker.annotation.log import read_log
from tracker.annotation.marks import PictureState, PointMarks, marks_of, no_marks
from tracker.errors import DataSetError, SourceError
from tracker.layouts import read_layout
from tracker.markup import IBUG_68

ROOT = Path(__file__).resolve().parents[3]
CHILD = """
import os, signal, sys
from pathlib import Path
from tracker.annotation.annotation_set import AnnotationSet
from tracker.layouts import read_layout

folder = Path(sys.argv[1])
annotations = AnnotationSet(folder, read_layout(folder / "five.toml"))
for point in range(4):
    annotations.put("b.png", annotations.marks("b.png").with_place(point, (10.0 * point, 5.5)))
    print(point, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(tmp_path):
    for name in ("a.png", "b.png", "c.png"):
        cv2.imwrite(str(tmp_path / name), np.full((40, 60, 3), 90, np.uint8))
    write_layout(tmp_path)
    return tmp_path


@pytest.fixture
def markup(folder):
    return read_layout(folder / "five.toml")


def whole(count=5, shift=0.0):
    return marks_of(np.arange(2.0 * count).reshape(count, 2) + shift)


# Marks


def test_a_picture_is_done_only_when_all_is_placed_and_somebody_says_so():
    marks = no_marks(3)
    assert marks.state is PictureState.UNTOUCHED and marks.next_point == 0
    for point in (0, 2):
        marks = marks.with_place(point, (1.0, point))
    assert marks.state is PictureState.BEGUN and marks.next_point == 1 and not marks.as_done(True).done
    marks = marks.with_place(1, (4.0, 4.0)).as_done(True)
    assert marks.state is PictureState.DONE and marks.next_point is None
    assert marks.with_place(1, (5.0, 4.0)).done, "correcting a point leaves it done"
    assert marks.with_place(1, None).state is PictureState.BEGUN


def test_only_what_is_placed_can_be_hidden():
    marks = no_marks(3).with_place(1, (1.0, 1.0)).with_hidden([0, 1], True)
    assert marks.hidden == {1}
    assert marks.with_place(1, None).hidden == frozenset()
    assert marks.with_hidden([1], False).hidden == frozenset()


def test_points_and_what_is_hidden_are_mirrored(markup):
    marks = marks_of(np.array([[1, 2], [8, 2], [5, 5], [3, 8], [7, 8.0]]), [False, True, True, True, True])
    flipped = marks.mirrored(markup, 11)
    assert flipped.hidden == {1} and flipped.places[1] == (9.0, 2.0) and flipped.places[3] == (3.0, 8.0)
    assert flipped.mirrored(markup, 11) == marks


# What is kept


def test_what_is_put_is_there_when_the_folder_is_opened_again(folder, markup):
    first = AnnotationSet(folder, markup)
    assert first.names == ("a.png", "b.png", "c.png") and not first.note
    marks = whole().with_hidden([3], True).as_done(True)
    first.put("b.png", marks)
    first.put("a.png", no_marks(5).with_place(2, (1.25, 7.0)))
    again = AnnotationSet(folder)
    assert again.markup.names == markup.names, "its layout is known from the file"
    assert again.marks("b.png") == marks and again.marks("a.png").places[2] == (1.25, 7.0)
    counts = again.progress
    assert (counts.untouched, counts.begun, counts.done, counts.total) == (1, 1, 1, 3)
    assert AnnotationSet(folder, IBUG_68).progress.untouched == 3, "another layout is another matter"


@pytest.mark.skipif(sys.platform == "win32", reason="has no kill -9")
def test_kill_9_loses_no_placed_point(folder, markup):
    command = [sys.executable, "-c", CHILD, str(folder)]
    ended = subprocess.run(command, cwd=ROOT, timeout=120, check=False, capture_output=True, text=True)
    assert ended.returncode == -signal.SIGKILL and ended.stdout.split() == list("0123")
    kept = AnnotationSet(folder, markup).marks("b.png")
    assert kept.places == ((0.0, 5.5), (10.0, 5.5), (20.0, 5.5), (30.0, 5.5), None)


def test_a_line_that_was_cut_off_costs_that_change_alone(folder, markup):
    annotations = AnnotationSet(folder, markup)
    annotations.put("a.png", whole())
    annotations.put("b.png", whole(shift=3.0))
    path = folder / "five.annotations.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    again = AnnotationSet(folder)
    assert again.marks("a.png") == whole() and again.marks("b.png") == no_marks(5)
    again.put("c.png", whole(shift=9.0))
    assert AnnotationSet(folder).marks("c.png") == whole(shift=9.0), "what comes after is whole"
    assert read_log(path).damaged == 1


def test_the_file_is_written_anew_before_it_grows_long(folder, markup, monkeypatch):
    monkeypatch.setattr(annotation_set, "_MOST_LINES", 5)
    annotations = AnnotationSet(folder, markup)
    for step in range(40):
        annotations.put("a.png", whole(shift=float(step)))
    logged = read_log(folder / "five.annotations.jsonl")
    assert logged.lines <= 6 and logged.marks == {"a.png": whole(shift=39.0)}


def test_where_nothing_can_be_written_it_is_said_and_nothing_is_lost(folder, markup, monkeypatch):
    annotations = AnnotationSet(folder, markup)
    annotations.put("a.png", whole())

    def full(*arguments):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(annotation_set, "append_to_log", full)
        with pytest.raises(DataSetError, match="No space left"):
            annotations.put("b.png", whole(shift=1.0))
    annotations.put("c.png", whole(shift=2.0))
    again = AnnotationSet(folder)
    assert [again.marks(name) for name in again.names] == [whole(), whole(shift=1.0), whole(shift=2.0)]


def test_a_folder_without_pictures_and_another_layout_of_that_name_are_refused(folder, markup, tmp_path_factory):
    with pytest.raises(SourceError, match="no pictures"):
        AnnotationSet(tmp_path_factory.mktemp("empty"))
    AnnotationSet(folder, markup).put("a.png", whole())
    text = (folder / "five.toml").read_text().replace('"nose"', '"tip"')
    (folder / "other.toml").write_text(text)
    with pytest.raises(DataSetError, match="another layout that is called five"):
        AnnotationSet(folder, read_layout(folder / "other.toml"))


def test_what_is_imported_replaces_nothing_unasked(folder, markup):
    annotations = AnnotationSet(folder, markup)
    annotations.put("a.png", whole())
    brought = {"a.png": whole(shift=5.0), "b.png": whole(shift=6.0), "else.png": whole()}
    assert annotations.take(brought, replace=False) == (1, 1)
    assert annotations.marks("a.png") == whole() and annotations.marks("b.png") == whole(shift=6.0)
    assert annotations.take(brought, replace=True) == (2, 0)
    assert annotations.marks("a.png") == whole(shift=5.0)


def test_marks_that_are_equal_are_equal():
    assert PointMarks(((1.0, 2.0), None)) == no_marks(2).with_place(0, (1.0, 2.0))
