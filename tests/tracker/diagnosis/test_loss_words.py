"""Every cause has words, and sides are those of the picture as it is shown."""

import pytest

from tracker.diagnosis.loss import Diagnosis, Evidence, Loss, LossCause, Side
from tracker.diagnosis.measures import Measure
from tracker.diagnosis.table import losses_csv, losses_lines
from tracker.diagnosis.words import MEASURE_WORDS, SHORT, what_happened, what_helps


@pytest.mark.parametrize("cause", LossCause)
@pytest.mark.parametrize("side", [None, *Side])
def test_every_cause_is_said_in_a_sentence_and_what_helps_in_another(cause, side):
    for said in (what_happened(Diagnosis(cause, side=side)), what_helps(Diagnosis(cause, side=side))):
        assert said[0].isupper() or said[0] == "“"
        assert said.endswith(".")
    assert SHORT[cause]


def test_every_measure_has_a_name_of_its_own():
    assert MEASURE_WORDS.keys() == set(Measure)


def test_in_a_mirror_left_is_right():
    left = Diagnosis(LossCause.LEFT, side=Side.LEFT)
    right = Diagnosis(LossCause.LEFT, side=Side.RIGHT)
    assert "left." in what_happened(left)
    assert what_happened(left, mirrored=True) == what_happened(right)
    assert what_helps(left, mirrored=True) == what_helps(right)
    up = Diagnosis(LossCause.LEFT, side=Side.ABOVE)
    assert what_happened(up, mirrored=True) == what_happened(up)


def test_losses_as_a_table_leave_empty_what_is_not_known():
    why = Diagnosis(LossCause.LEFT, LossCause.FAST, 0.82, Side.LEFT, (Evidence(Measure.LEFT, -0.42, -0.1),))
    losses = [Loss(1.5, 45, why, 0.75), Loss(3.0, 90, Diagnosis())]
    head, first, second = losses_csv(losses).splitlines()
    assert head == "frame,time_s,lasted_s,cause,side,second_cause,confidence,measure,value,limit"
    assert first == "45,1.500000,0.750,left the picture,left,too fast,0.82,left,-0.42,-0.1"
    assert second == "90,3.000000,,unknown,,,0.00,,,"


def test_the_most_frequent_cause_is_told_first_with_its_times():
    losses = [
        Loss(t, 0, Diagnosis(cause)) for t, cause in ((1, LossCause.DARK), (2, LossCause.FAR), (4, LossCause.FAR))
    ]
    lines = losses_lines(losses)
    assert lines[0] == "The face was lost 3 times:"
    assert lines[1] == "  2 × too far away: 2.0 s, 4.0 s"
    assert lines[2] == "  1 × too dark: 1.0 s"
    assert losses_lines([]) == ()
    assert losses_lines(losses[:1])[0] == "The face was lost once:"
    many = losses_lines([Loss(t, 0, Diagnosis()) for t in range(9)])
    assert many[1].endswith("and 4 more")
