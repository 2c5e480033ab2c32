"""The log of a training: what is written is read, whatever ended the program."""

import pytest

from tracker.errors import DataSetError
from tracker.files.training_log import TrainingLog, read_training_log


class Clock:
    def __init__(self):
        self.now_s = 100.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "training.jsonl"


def test_steps_curves_and_the_end_are_told(path, clock):
    log = TrainingLog(path, clock)
    for number in range(1, 11):
        clock.now_s += 0.125
        log("training", number / 10)
        log.measure("loss", number, 1.0 / number)
    clock.now_s += 5
    log("measuring", 0.25)
    assert read_training_log(path).end == ""
    log.close("done")
    course = read_training_log(path)
    assert (course.runs, course.end) == (1, "done")
    assert [(step.name, step.share) for step in course.steps] == [("training", 1.0), ("measuring", 0.25)]
    assert course.steps[0].began_s == 0.125 and course.steps[1].at_s == 6.25
    # Nobody is told more often than every half second; what came between is in the mean.
    points = course.curves["loss"]
    assert [x for x, _ in points] == [1.0, 5.0, 9.0, 10.0]
    assert points[1][1] == pytest.approx((1 / 2 + 1 / 3 + 1 / 4 + 1 / 5) / 4)


def test_a_training_that_goes_on_keeps_its_curves_and_begins_its_steps_anew(path, clock):
    log = TrainingLog(path, clock)
    log("cutting out", 1.0)
    log.measure("loss", 1, 3.0)
    log.close("stopped")
    with path.open("a") as file:
        file.write('{"at_s": 3, "st')
    again = TrainingLog(path, clock)
    again("training", 0.5)
    again.measure("loss", 2, 2.0)
    again.close("done")
    course = read_training_log(path)
    assert course.runs == 2 and course.end == "done"
    assert [step.name for step in course.steps] == ["training"]
    assert course.curves["loss"] == ((1.0, 3.0), (2.0, 2.0))


def test_a_line_that_is_still_being_written_is_left_out(path, clock):
    TrainingLog(path, clock)("training", 0.5)
    with path.open("a") as file:
        file.write('{"at_s": 3, "step": "training", "sha')
    assert read_training_log(path).steps[0].share == 0.5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "it is empty"),
        ('{"format": "other", "version": 1}\n', "it is one of 'other'"),
        ('{"format": "visavis-training", "version": 2}\n', "version 2"),
        ('{"step": "a", "share": 1, "at_s": 0}\n', "does not begin as one"),
        ('{"format": "visavis-training", "version": 1}\n{"end": "well"}\n', "cannot end"),
        ('{"format": "visavis-training", "version": 1}\n{"curve": "a", "x": 1, "y": "b"}\n', "no number"),
    ],
)
def test_what_is_no_log_is_told_in_a_sentence(path, text, told):
    path.write_text(text)
    with pytest.raises(DataSetError, match=told):
        read_training_log(path)
